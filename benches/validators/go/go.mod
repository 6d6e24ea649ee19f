module zabeteh.invalid/bench

go 1.21

require (
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3
	zabeteh.invalid/forms v0.0.0
)

require golang.org/x/text v0.14.0 // indirect

replace zabeteh.invalid/forms => ../../../generated/validators/go
