// made by zabeteh 0.1.0 from forms/; do not edit
/** Every vector gets its verdict, byte for byte. */

import assert from "node:assert/strict";
import { createReadStream, existsSync, readdirSync } from "node:fs";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { forms, isValid, normalise, parseSms, toJson, validate } from "../dist/index.mjs";

const folder = process.env.ZABETEH_VECTORS
  ? `${process.env.ZABETEH_VECTORS}/`
  : new URL("../../../vectors/", import.meta.url).pathname;
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".jsonl")) : [];

/** Reads the vectors of a file; the first line only says what made it. */
async function* vectors(name) {
  for await (const line of createInterface({ input: createReadStream(folder + name) })) {
    const vector = JSON.parse(line);
    if (!("$comment" in vector)) yield [vector, line];
  }
}

test("there are vectors", { skip: !files.length && !process.env.CI && `none in ${folder}` }, () => {
  assert.ok(files.length > 0, `no vectors in ${folder}`);
});

for (const name of files) {
  test(name, async () => {
    for await (const [vector, line] of vectors(name)) {
      if ("message" in vector) {
        const { message, sender, on, request } = vector;
        assert.deepEqual(parseSms(message, sender, on), request, message);
      } else if ("raw" in vector) {
        assert.deepEqual(normalise(vector.raw), vector.normalised);
        assert.deepEqual(normalise(vector.normalised), vector.normalised);
      } else {
        const verdict = validate(vector.filing);
        const json = toJson(verdict);
        if (!line.endsWith(`"verdict":${json}}`)) {
          assert.equal(json, JSON.stringify(vector.verdict), vector.covers.join());
          assert.fail(`other bytes: ${vector.covers}`);
        }
        assert.equal(isValid(vector.filing), verdict.findings.length === 0, vector.covers.join());
      }
    }
  });
}

test("a form's own module says what the index says", async () => {
  for (const id of forms.keys()) {
    const form = await import(`../dist/forms/${id}.mjs`);
    const filing = { form: id, filed_on: "1405-01-01", fields: {} };
    assert.equal(toJson(form.validate(filing)), toJson(validate(filing)));
  }
});
