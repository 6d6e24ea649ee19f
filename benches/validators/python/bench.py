"""Measures the validators in Python beside fastjsonschema and jsonschema-rs: see README.md."""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import fastjsonschema
import jsonschema_rs

ROOT = Path(__file__).resolve().parents[3]
LARGEST = (
    "unit-subdivision land-subdivision rebuild-permit building-permit partition storey-addition-permit"
    " garden-classification extension-permit start-of-works drawing-amendment"
).split()
ROUNDS = 25

Contenders = dict[str, Callable[[Any], Any]]


def main() -> None:
    """Prints one table: nanoseconds a filing, and the ratios of the same run."""
    arguments = _arguments()
    sys.path.insert(0, str(arguments.package))
    print(f"| form | filings | {' | '.join(_contenders(LARGEST[0], arguments.schemas))} |")
    totals: dict[str, list[float]] = {}
    for form in LARGEST:
        filings = list(_valid(arguments.vectors / f"{form}.jsonl"))
        filings += list(_mixed(filings, random.Random(arguments.seed)))
        contenders = _contenders(form, arguments.schemas)
        _agree(form, contenders, filings)
        measured = _measure(contenders, filings)
        print(f"| {form} | {len(filings)} | {' | '.join(f'{it:,.0f}' for it in measured.values())} |")
        for name, it in measured.items():
            totals.setdefault(name, []).append(it)
    means = {name: statistics.geometric_mean(all_) for name, all_ in totals.items()}
    print(f"| geometric mean | | {' | '.join(f'{it:,.0f}' for it in means.values())} |")
    for ours, peer in (
        ("validate", "fastjsonschema"),
        ("validate", "jsonschema-rs errors"),
        ("is_valid", "fastjsonschema"),
        ("is_valid", "jsonschema-rs"),
    ):
        print(f"{ours} / {peer}: {means[ours] / means[peer]:.2f}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--package", type=Path, default=ROOT / "generated/validators/python")
    parser.add_argument("--schemas", type=Path, default=ROOT / "generated/schemas")
    parser.add_argument("--vectors", type=Path, default=ROOT / "generated/vectors")
    parser.add_argument("--seed", type=int, default=71)
    return parser.parse_args()


def _contenders(form: str, schemas: Path) -> Contenders:
    import zabeteh_forms

    text = (schemas / f"{form}.schema.json").read_text(encoding="utf-8")
    native = jsonschema_rs.validator_for(json.loads(text))
    # It knows no later draft; of what the schemas use, the older one has everything.
    pure = fastjsonschema.compile(json.loads(text.replace("draft/2020-12", "draft-07")))
    return {
        "is_valid": zabeteh_forms.is_valid,
        "validate": lambda filing: zabeteh_forms.validate(filing).findings,
        "validate, all of it": lambda filing: zabeteh_forms.validate(filing).details,
        "jsonschema-rs": native.is_valid,
        "jsonschema-rs errors": lambda filing: list(native.iter_errors(filing)),
        "fastjsonschema": pure,
    }


def _valid(file: Path) -> Iterator[Any]:
    for line in file.read_text(encoding="utf-8").split("\n"):
        vector = json.loads(line or "{}")
        if "verdict" in vector and not vector["verdict"]["findings"]:
            yield vector["filing"]


def _mixed(filings: list[Any], chance: random.Random) -> Iterator[Any]:
    """Puts fields of one filing into another, where that is valid."""
    import zabeteh_forms

    for _ in range(len(filings) * 4):
        one, other = chance.sample(filings, 2) if len(filings) > 1 else filings * 2
        shared = [key for key in one["fields"] if key in other["fields"] and chance.random() < 0.5]
        mixed = {**one, "fields": {**one["fields"], **{key: other["fields"][key] for key in shared}}}
        if zabeteh_forms.is_valid(mixed):
            yield mixed


def _agree(form: str, contenders: Contenders, filings: list[Any]) -> None:
    """A run in which a contender refuses a valid filing is void."""
    for filing in filings:
        verdicts = {
            "is_valid": contenders["is_valid"](filing),
            "validate": not contenders["validate"](filing),
            "jsonschema-rs": contenders["jsonschema-rs"](filing),
            "jsonschema-rs errors": not contenders["jsonschema-rs errors"](filing),
        }
        contenders["fastjsonschema"](filing)
        if not all(verdicts.values()):
            raise SystemExit(f"void: {form}: {verdicts}: {json.dumps(filing, ensure_ascii=False)}")


def _measure(contenders: Contenders, filings: list[Any]) -> dict[str, float]:
    """Contenders take turns; each figure is the median of its rounds, in nanoseconds of processor time."""
    rounds: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(ROUNDS):
        for name, judge in contenders.items():
            begun = time.thread_time_ns()
            for _ in range(max(1, 200 // len(filings))):
                for filing in filings:
                    judge(filing)
            times = max(1, 200 // len(filings)) * len(filings)
            rounds[name].append((time.thread_time_ns() - begun) / times)
    return {name: statistics.median(all_) for name, all_ in rounds.items()}


if __name__ == "__main__":
    main()
