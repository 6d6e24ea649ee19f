// made by zabeteh 0.1.0 from forms/; do not edit

// Command verdicts reads filings, one a line, and writes one verdict for each. A line that is no JSON
// gets {"error":"…"}.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"zabeteh.invalid/forms"
)

func main() {
	if err := run(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(in io.Reader, out io.Writer) error {
	lines, verdicts := bufio.NewReaderSize(in, 1<<16), bufio.NewWriter(out)
	for {
		line, err := lines.ReadBytes('\n')
		if len(line) > 0 {
			if _, err := verdicts.Write(append(verdict(line), '\n')); err != nil {
				return err
			}
		}
		if errors.Is(err, io.EOF) {
			return verdicts.Flush()
		}
		if err != nil {
			return err
		}
	}
}

func verdict(line []byte) []byte {
	verdict, err := forms.Validate(line)
	if err == nil {
		return verdict.JSON()
	}
	fault, _ := json.Marshal(map[string]string{"error": err.Error()})
	return fault
}
