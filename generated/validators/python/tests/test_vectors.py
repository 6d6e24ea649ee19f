# made by zabeteh 0.1.0 from forms/; do not edit
"""The vectors of all forms: each filing must get its verdict, byte for byte.

They stand in ``../../vectors`` beside the packages; ``ZABETEH_VECTORS`` names another folder.
"""

from __future__ import annotations

import json
import os
import unittest
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import zabeteh_forms

FOLDER = Path(os.environ.get("ZABETEH_VECTORS") or Path(__file__).resolve().parents[3] / "vectors")


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _lines(file: Path) -> Iterator[dict[str, Any]]:
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


@unittest.skipUnless(FOLDER.is_dir(), f"there are no vectors in {FOLDER}")
class Vectors(unittest.TestCase):
    """What the vectors demand."""

    def test_each_filing_gets_its_verdict(self) -> None:
        """The verdict is the wanted one, and ``is_valid`` agrees with it."""
        count = 0
        for file in sorted(FOLDER.glob("*.jsonl")):
            for number, vector in enumerate(_lines(file), 1):
                if "verdict" not in vector:
                    continue
                with self.subTest(file=file.name, line=number):
                    verdict = zabeteh_forms.validate(vector["filing"])
                    self.assertEqual(verdict.to_json(), _written(vector["verdict"]))
                    is_valid = zabeteh_forms.is_valid(vector["filing"])
                    self.assertEqual(is_valid, not vector["verdict"]["findings"])
                count += 1
        self.assertGreater(count, 0)

    def test_each_filing_is_normalised(self) -> None:
        """Normalisation gives the wanted filing, and changes nothing the second time."""
        for file in sorted(FOLDER.glob("*.jsonl")):
            for number, vector in enumerate(_lines(file), 1):
                if "raw" not in vector:
                    continue
                with self.subTest(file=file.name, line=number):
                    normalised = zabeteh_forms.normalise(vector["raw"])
                    self.assertEqual(_written(normalised), _written(vector["normalised"]))
                    again = zabeteh_forms.normalise(normalised)
                    self.assertEqual(_written(again), _written(normalised))

    def test_each_message_is_read(self) -> None:
        """A message becomes the wanted request, or has the wanted fault."""
        file = FOLDER / "sms.jsonl"
        if not file.is_file():
            self.skipTest("there are no messages")
        for number, vector in enumerate(_lines(file), 1):
            if "message" not in vector:
                continue
            with self.subTest(line=number):
                read = zabeteh_forms.parse_sms(vector["message"], vector["sender"], vector["on"])
                self.assertEqual(_written(read), _written(vector["request"]))


if __name__ == "__main__":
    unittest.main()
