# made by zabeteh 0.1.0 from forms/; do not edit
"""Hostile input: a finding or a clear error, never an exception."""

from __future__ import annotations

import json
import unittest
from typing import Any

import zabeteh_forms
from zabeteh_forms.__main__ import answer

FORM = zabeteh_forms.RECORDS[0]


def _filing(**fields: Any) -> dict[str, Any]:
    return {"form": FORM, "filed_on": "1405-01-01", "fields": fields}


def _nested(depth: int) -> Any:
    value: Any = {}
    for _ in range(depth):
        value = {"x": [value]}
    return value


class Hostile(unittest.TestCase):
    """What nobody sends in good faith."""

    def _is_refused(self, filing: Any) -> None:
        verdict = zabeteh_forms.validate(filing)
        self.assertEqual(verdict.outcome, "refused")
        self.assertFalse(zabeteh_forms.is_valid(filing))
        self.assertIn('"outcome":"refused"', verdict.to_json())
        zabeteh_forms.normalise(filing)

    def test_what_is_no_filing_is_refused(self) -> None:
        """Any value has a verdict."""
        for value in (None, True, 1, 1.5, float("nan"), "", [], [[]], {}, {"form": []}):
            with self.subTest(value=value):
                self._is_refused(value)

    def test_every_wrong_type_is_refused(self) -> None:
        """A value of every type, in every outermost place."""
        for key in ("form", "filed_on", "fields", "documents", "answers"):
            for value in (None, True, 10**400, float("inf"), "x", [], [1], {"x": 1}):
                with self.subTest(key=key, value=value):
                    self._is_refused({**_filing(), key: value})

    def test_names_of_other_languages_are_unknown_keys(self) -> None:
        """Keys that mean something elsewhere."""
        for key in ("__proto__", "constructor", "__class__", "a/b~c", "", "\x00", "\ud800"):
            verdict = zabeteh_forms.validate(_filing(**{key: 1}))
            codes = {finding.code for finding in verdict.findings}
            self.assertIn("unknown", codes)

    def test_deep_nesting_is_refused(self) -> None:
        """Neither the reader nor the validator runs out of its stack."""
        self._is_refused(_filing(x=_nested(50_000)))
        self.assertIn("error", json.loads(answer(b"[" * 1_000_000)))
        self.assertIn("error", json.loads(answer(b'{"a":' * 1_000_000)))

    def test_what_is_no_json_gets_an_error(self) -> None:
        """One line is answered by one line, whatever it holds."""
        lines = (b"{", b"\xff", b"NaN", b"[Infinity]", b"1e999", b'"\\ud800"', b"9" * 5000, b"\x00")
        for line in lines:
            with self.subTest(line=line[:10]):
                self.assertIn("error", json.loads(answer(line)))

    def test_the_last_of_two_keys_counts(self) -> None:
        """RFC 8259 leaves it open; all validators agree."""
        line = b'{"form": "no-such-form", "form": "%s"}' % FORM.encode()
        self.assertEqual(json.loads(answer(line))["form"], FORM)

    def test_a_long_text_takes_no_time(self) -> None:
        """No pattern runs back over what it has read."""
        long = "1" * 1_000_000
        for value in (long, long + "!", "-" * 1_000_000, "a" * 500_000 + "@"):
            fields = dict.fromkeys(_all_keys(), value)
            self._is_refused({**_filing(**fields)})


def _all_keys() -> list[str]:
    from zabeteh_forms.records import find

    record = find(FORM)
    return [] if record is None else [field.key for field in record.fields.fields]


if __name__ == "__main__":
    unittest.main()
