package forms

// request is a message.
type request struct{}
