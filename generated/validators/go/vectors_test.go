// made by zabeteh 0.1.0 from forms/; do not edit

package forms

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"
)

// folder is where the vectors are: beside the validators, or where ZABETEH_VECTORS says.
func folder() string {
	if set := os.Getenv("ZABETEH_VECTORS"); set != "" {
		return set
	}
	return filepath.Join("..", "..", "vectors")
}

// vector is a filing or a message with what must come of it.
type vector struct {
	Filing     json.RawMessage `json:"filing"`
	Raw        json.RawMessage `json:"raw"`
	Verdict    json.RawMessage `json:"verdict"`
	Normalised json.RawMessage `json:"normalised"`
	Message    *string         `json:"message"`
	Sender     string          `json:"sender"`
	On         string          `json:"on"`
	Request    json.RawMessage `json:"request"`
}

func TestEveryVectorGetsItsVerdict(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(folder(), "*.jsonl"))
	if err != nil || len(files) == 0 {
		t.Skipf("no vectors in %s", folder())
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) { runFile(t, file) })
	}
}

func runFile(t *testing.T, path string) {
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewReader(file)
	for number := 1; ; number++ {
		line, err := lines.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			runLine(t, number, line)
		}
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

func runLine(t *testing.T, number int, line []byte) {
	var v vector
	if err := json.Unmarshal(line, &v); err != nil {
		t.Fatalf("line %d: %v", number, err)
	}
	switch {
	case v.Message != nil:
		compare(t, number, "message", v.Request, answered(*v.Message, v.Sender, v.On))
	case v.Normalised != nil:
		normalised, err := Normalise(v.Raw)
		if err != nil {
			t.Fatalf("line %d: %v", number, err)
		}
		compare(t, number, "normalised filing", v.Normalised, normalised)
	case v.Verdict != nil:
		runFiling(t, number, v)
	}
}

func runFiling(t *testing.T, number int, v vector) {
	verdict, err := Validate(v.Filing)
	if err != nil {
		t.Fatalf("line %d: %v", number, err)
	}
	compare(t, number, "verdict", v.Verdict, verdict.JSON())
	if IsValid(v.Filing) != (len(verdict.Findings) == 0) {
		t.Errorf("line %d: IsValid says otherwise than Validate", number)
	}
}

// Memory comes from a pool; the collector may empty it once, but not for each filing.
func TestIsValidTakesNoMemory(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(folder(), "*.jsonl"))
	for _, path := range files {
		file, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range bytes.Split(file, []byte("\n")) {
			var v vector
			if json.Unmarshal(line, &v) != nil || v.Verdict == nil || !IsValid(v.Filing) {
				continue
			}
			taken := testing.AllocsPerRun(50, func() { IsValid(v.Filing) })
			if taken > 0 {
				t.Errorf("%s: %v allocations", filepath.Base(path), taken)
			}
			break
		}
	}
}

func answered(message, sender, on string) []byte {
	request, err := ParseSMS(message, sender, on)
	if err == nil {
		return request.JSON()
	}
	var fault *MessageFault
	if errors.As(err, &fault) {
		return fault.JSON()
	}
	return []byte(err.Error())
}

func compare(t *testing.T, number int, what string, wanted, got []byte) {
	t.Helper()
	if bytes.Equal(wanted, got) {
		return
	}
	at := 0
	for at < len(wanted) && at < len(got) && wanted[at] == got[at] {
		at++
	}
	t.Errorf("line %d: another %s from byte %d on\nwanted …%s\ngot    …%s",
		number, what, at, window(wanted, at), window(got, at))
}

func window(text []byte, at int) []byte {
	from, to := at-80, at+160
	if from < 0 {
		from = 0
	}
	if to > len(text) {
		to = len(text)
	}
	return text[from:to]
}
