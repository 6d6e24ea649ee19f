// Command bench measures the validators in Go beside a schema library that is given the JSON Schema of
// the same form. Contenders take turns in one process; each cell is the median of the rounds, in CPU
// time of one core. A run in which a verdict differs is void.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"runtime"
	"sort"
	"strings"
	"syscall"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"zabeteh.invalid/forms"
)

// largest are the ten forms with the most fields.
var largest = []string{
	"unit-subdivision", "land-subdivision", "rebuild-permit", "building-permit", "partition",
	"storey-addition-permit", "garden-classification", "extension-permit", "start-of-works",
	"drawing-amendment",
}

func main() {
	generated := flag.String("generated", "../../../generated", "the generated folder")
	vectors := flag.String("vectors", "", "the folder of the vectors, if not that of the generated folder")
	rounds := flag.Int("rounds", 25, "how often each contender takes its turn")
	seed := flag.Int64("seed", 71, "the seed of the random filings")
	flag.Parse()
	if *vectors == "" {
		*vectors = filepath.Join(*generated, "vectors")
	}
	runtime.GOMAXPROCS(1)
	if err := run(*generated, *vectors, *rounds, *seed); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// filing is a filing without findings, with the schema of its form.
type filing struct {
	json   []byte
	schema *jsonschema.Schema
}

func run(generated, vectors string, rounds int, seed int64) error {
	var all []filing
	random := rand.New(rand.NewSource(seed))
	for _, form := range largest {
		schema, err := compiled(filepath.Join(generated, "schemas", form+".schema.json"))
		if err != nil {
			return err
		}
		filings, err := of(filepath.Join(vectors, form+".jsonl"))
		if err != nil {
			return err
		}
		valid, err := agreeing(filings, schema)
		if err != nil {
			return err
		}
		mixed, err := agreeing(mixtures(valid, random), schema)
		if err != nil {
			return err
		}
		for _, json := range append(valid, mixed...) {
			all = append(all, filing{json: json, schema: schema})
		}
	}
	report(all, measured(all, rounds))
	return nil
}

func compiled(path string) (*jsonschema.Schema, error) {
	return jsonschema.NewCompiler().Compile(path)
}

// of reads the filings of the vectors of a form.
func of(path string) ([][]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var filings [][]byte
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var vector struct{ Filing json.RawMessage }
		if err := json.Unmarshal(lines.Bytes(), &vector); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		// The first line says what made the file.
		if vector.Filing != nil {
			filings = append(filings, append([]byte(nil), vector.Filing...))
		}
	}
	return filings, lines.Err()
}

// agreeing returns the filings without a finding. The schema must accept each of them.
func agreeing(filings [][]byte, schema *jsonschema.Schema) ([][]byte, error) {
	var valid [][]byte
	for _, it := range filings {
		verdict, err := forms.Validate(it)
		if err != nil {
			return nil, err
		}
		isValid := len(verdict.Findings) == 0
		if forms.IsValid(it) != isValid {
			return nil, fmt.Errorf("IsValid and Validate differ: %s", it)
		}
		if !isValid {
			continue
		}
		if err := bySchema(it, schema); err != nil {
			return nil, fmt.Errorf("the schema refuses what the validator accepts: %s: %w", it, err)
		}
		valid = append(valid, it)
	}
	return valid, nil
}

func bySchema(it []byte, schema *jsonschema.Schema) error {
	var decoded any
	if err := json.Unmarshal(it, &decoded); err != nil {
		return err
	}
	return schema.Validate(decoded)
}

// mixtures are random filings: each has the fields of one filing, and some values of others.
func mixtures(valid [][]byte, random *rand.Rand) [][]byte {
	var decoded []map[string]any
	for _, it := range valid {
		var filing map[string]any
		if json.Unmarshal(it, &filing) == nil {
			decoded = append(decoded, filing)
		}
	}
	var mixed [][]byte
	for i := 0; i < 200 && len(decoded) > 1; i++ {
		base, other := decoded[random.Intn(len(decoded))], decoded[random.Intn(len(decoded))]
		fields, others := base["fields"].(map[string]any), other["fields"].(map[string]any)
		mixture := map[string]any{}
		for _, key := range sorted(fields) {
			mixture[key] = fields[key]
			if it, ok := others[key]; ok && random.Intn(3) == 0 {
				mixture[key] = it
			}
		}
		whole := map[string]any{}
		for key, value := range base {
			whole[key] = value
		}
		whole["fields"] = mixture
		var out bytes.Buffer
		encoder := json.NewEncoder(&out)
		encoder.SetEscapeHTML(false)
		if encoder.Encode(whole) == nil {
			mixed = append(mixed, out.Bytes())
		}
	}
	return mixed
}

func sorted(object map[string]any) []string {
	keys := make([]string, 0, len(object))
	for key := range object {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys
}

// contender is one way of judging filings.
type contender struct {
	name  string
	judge func(it filing) bool
}

var contenders = []contender{
	{"json.Valid", func(it filing) bool { return json.Valid(it.json) }},
	{"json.Unmarshal to any", func(it filing) bool {
		var decoded any
		return json.Unmarshal(it.json, &decoded) == nil
	}},
	{"json.Unmarshal + jsonschema/v6", func(it filing) bool { return bySchema(it.json, it.schema) == nil }},
	{"forms.Validate", func(it filing) bool {
		verdict, err := forms.Validate(it.json)
		return err == nil && len(verdict.Findings) == 0
	}},
	{"forms.IsValid", func(it filing) bool { return forms.IsValid(it.json) }},
}

// measured returns the median time for one filing of each contender, in nanoseconds.
func measured(all []filing, rounds int) []float64 {
	times := make([][]float64, len(contenders))
	for round := 0; round <= rounds; round++ {
		for i, it := range contenders {
			from := processorTime()
			for _, one := range all {
				if !it.judge(one) {
					panic("a verdict differs: " + it.name)
				}
			}
			taken := float64(processorTime()-from) / float64(len(all))
			// The first round warms up.
			if round > 0 {
				times[i] = append(times[i], taken)
			}
		}
	}
	medians := make([]float64, len(times))
	for i, it := range times {
		sort.Float64s(it)
		medians[i] = it[len(it)/2]
	}
	return medians
}

func processorTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func report(all []filing, medians []float64) {
	size := 0
	for _, it := range all {
		size += len(it.json)
	}
	mean := float64(size) / float64(len(all))
	fmt.Printf("%d valid filings of %d forms, mean %.0f bytes, %s\n\n", len(all), len(largest), mean, runtime.Version())
	fmt.Println("| contender | µs a filing | µs for 2.4 KB | ratio to the peer | MB/s |")
	fmt.Println("| --- | ---: | ---: | ---: | ---: |")
	peer := medians[2]
	for i, it := range contenders {
		name := it.name
		if strings.HasPrefix(name, "forms.") {
			name = "**" + name + "**"
		}
		fmt.Printf("| %s | %.2f | %.2f | %.3f | %.0f |\n",
			name, medians[i]/1e3, medians[i]/mean*2.4, medians[i]/peer, mean/medians[i]*1e3)
	}
}
