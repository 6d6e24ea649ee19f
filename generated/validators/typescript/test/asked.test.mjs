// made by zabeteh 0.1.0 from forms/; do not edit
/** What a page that is filled in asks. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { forms, validate } from "../dist/index.mjs";

const modules = await Promise.all([...forms.keys()].map((id) => import(`../dist/forms/${id}.mjs`)));
const empty = (form) => ({ form: form.id, filed_on: "1405-01-01", fields: {} });

test("an empty filing asks for what its verdict finds missing", () => {
  for (const { form, asked } of modules) {
    const all = Object.entries(asked(empty(form)));
    const required = all.filter(([, asking]) => asking.state === "required").map(([path]) => path);
    const { findings } = validate(empty(form));
    const missing = findings.filter(({ code }) => code === "missing" || code === "document");
    assert.deepEqual(required.sort(), missing.map(({ path }) => path).sort(), form.id);
  }
});

test("what waits for a value names it", () => {
  for (const { form, asked } of modules) {
    const all = asked(empty(form));
    for (const [path, { state, waits_for }] of Object.entries(all)) {
      assert.equal(state === "not-yet", waits_for.length > 0, path);
      for (const cause of waits_for) assert.equal(all[cause]?.state, "required", `${path} waits for ${cause}`);
    }
  }
});

test("what is not shaped as a filing asks nothing", () => {
  for (const { asked } of modules) assert.deepEqual(asked({ fields: {} }), {});
});

test("one field is normalised as the whole filing is", () => {
  for (const { form, normalise, normaliseField } of modules) {
    for (const { id } of form.fields) {
      for (const value of ["۱۲٬۳۴۵٫۶", " 0912 123 4567 ", "1403/2/5", 7, "يك", null]) {
        const whole = normalise({ ...empty(form), fields: { [id]: value } });
        assert.deepEqual(normaliseField(`/fields/${id}`, value), whole.fields[id]);
      }
    }
  }
});
