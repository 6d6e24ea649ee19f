// made by zabeteh 0.1.0 from forms/; do not edit
/** Whatever comes in, a verdict comes out, soon. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { forms, isValid, normalise, parseSms, requiredDocuments, validate } from "../dist/index.mjs";

const [id] = forms.keys();
const filing = (more) => ({ form: id, filed_on: "1405-01-01", fields: {}, ...more });
const nested = (depth) => JSON.parse("[".repeat(depth) + "]".repeat(depth));

const HOSTILE = [
  undefined,
  null,
  0,
  "",
  [],
  nested(100_000),
  JSON.parse('{"__proto__":{"form":"x"},"constructor":1,"toString":2}'),
  filing({ fields: JSON.parse('{"__proto__":{"mobile":"09121234567"},"constructor":null}') }),
  filing({ documents: JSON.parse('{"__proto__":{},"hasOwnProperty":{}}') }),
  filing({ answers: JSON.parse('{"__proto__":{"isAnswered":true}}') }),
  filing({ fields: Object.create(null) }),
  filing({ form: "constructor" }),
  filing({ form: "__proto__" }),
  filing({ filed_on: "\ud800-12-30" }),
  filing({ filed_on: "9".repeat(1_000_000) }),
  filing({ fields: { mobile: "\u0000".repeat(1_000_000), "\ud800": "\udfff" } }),
  filing({ fields: Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`x${at}`, at])) }),
  filing({ fields: { email: `${"a.".repeat(200_000)}@${"b.".repeat(200_000)}` } }),
];

test("every value gets a verdict", () => {
  for (const value of HOSTILE) {
    assert.equal(validate(value).outcome, "refused");
    assert.equal(isValid(value), false);
    assert.ok(Array.isArray(requiredDocuments(value).documents));
    JSON.stringify(validate(value));
    normalise(value);
  }
});

test("a key of the prototype is a key like any other", () => {
  const { findings } = validate(filing({ fields: JSON.parse('{"__proto__":1,"toString":2}') }));
  const unknown = findings.filter((finding) => finding.code === "unknown").map((finding) => finding.path);
  assert.deepEqual(unknown, ["/fields/__proto__", "/fields/toString"]);
  assert.deepEqual(Object.keys(normalise(JSON.parse('{"__proto__":1}'))), ["__proto__"]);
  assert.equal({}.mobile, undefined);
});

test("a message may be anything", () => {
  for (const message of ["", "*".repeat(1e6), "\u200c".repeat(1e6), "ب ".repeat(1e6), `12345*${"9".repeat(1e6)}`]) {
    assert.ok("fault" in parseSms(message, "", "1405-01-01"));
  }
});

test("what is undefined is not there", () => {
  const bare = filing({});
  assert.deepEqual(validate({ ...bare, documents: undefined, other: undefined }), validate(bare));
  assert.deepEqual(validate(filing({ fields: { unknown: undefined } })), validate(bare));
});
