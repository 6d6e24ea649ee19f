// made by zabeteh 0.1.0 from forms/; do not edit

module zabeteh.invalid/forms

go 1.21
