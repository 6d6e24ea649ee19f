"""Whether the rules in SQL find broken what the evaluator finds broken.

Takes the folder of the SQL package and files of vectors (a filing and its verdict a line); runs the query of
every form over all filings, in each dialect that is asked for, and compares the sets of rules.

    python3 tests/validators/sql.py generated/validators/sql generated/vectors/*.jsonl --dialects duckdb
"""

import argparse
import csv
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

Marks = dict[int, tuple[list[str], list[str]]]


class Case:
    """A filing with the rules that it breaks, and those that only advise."""

    def __init__(self, number: int, line: dict) -> None:
        verdict = line["verdict"]
        self.number = number
        self.form = verdict.get("form")
        self.filing = json.dumps(line["filing"], ensure_ascii=False)
        broken = [it["rule"] for it in verdict["findings"] if it["code"] == "rule"]
        self.expected = (broken, [it["rule"] for it in verdict["notices"]])


def cases(files: list[Path]) -> list[Case]:
    found = []
    for file in files:
        for text in file.read_text(encoding="utf-8").rstrip("\n").split("\n"):
            line = json.loads(text)
            if "verdict" in line:
                found.append(Case(len(found), line))
    return found


def statements(text: str) -> list[str]:
    """Splits a file of functions; no function has a semicolon at the end of a line inside."""
    return [part for part in re.split(r";\n", text) if "CREATE" in part]


def duckdb_marks(package: Path, all_cases: list[Case], forms: list[str]) -> Marks:
    import duckdb

    connection = duckdb.connect()
    connection.execute((package / "duckdb/functions.sql").read_text(encoding="utf-8"))
    with tempfile.NamedTemporaryFile("w", suffix=".csv", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows((case.number, case.filing) for case in all_cases)
        file.flush()
        connection.execute(
            "CREATE TABLE filings AS SELECT * FROM read_csv(?, header = false, "
            "columns = {'id': 'BIGINT', 'filing': 'JSON'}, quote = '\"', escape = '\"', "
            "max_line_size = 20000000)",
            [file.name],
        )
    marks: Marks = {}
    for form in forms:
        query = (package / f"duckdb/{form}.sql").read_text(encoding="utf-8")
        for number, broken, advised in connection.execute(query).fetchall():
            marks[number] = (broken, advised)
    return marks


def postgresql_marks(package: Path, all_cases: list[Case], forms: list[str], server: list[str]) -> Marks:
    psql = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", *server]
    marks: Marks = {}
    with tempfile.TemporaryDirectory() as folder:
        rows = Path(folder) / "filings.csv"
        with rows.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows((case.number, case.filing) for case in all_cases)
        script = Path(folder) / "all.sql"
        lines = ["DROP SCHEMA IF EXISTS zabeteh CASCADE;", f"\\i {package}/postgresql/functions.sql"]
        lines.append(f"\\copy zabeteh.filings FROM '{rows}' (FORMAT csv)")
        lines += [f"\\i {package}/postgresql/{form}.sql" for form in forms]
        for form in forms:
            view = f"zabeteh.{form.replace('-', '_')}"
            lines.append(f"SELECT json_build_array(id, broken, advised) FROM {view};")
        script.write_text("SET client_min_messages = warning;\n" + "\n".join(lines) + "\n", encoding="utf-8")
        told = subprocess.run([*psql, "-At", "-f", str(script)], capture_output=True, text=True)
        if told.returncode != 0:
            raise SystemExit(f"postgresql: {told.stderr[:2000]}")
        for line in told.stdout.rstrip("\n").split("\n"):
            number, broken, advised = json.loads(line)
            marks[number] = (broken, advised)
    return marks


def spark_marks(package: Path, all_cases: list[Case], forms: list[str]) -> Marks:
    from pyspark.sql import SparkSession

    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.ansi.enabled", "true")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.warehouse.dir", tempfile.mkdtemp())
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("OFF")
    for statement in statements((package / "spark/functions.sql").read_text(encoding="utf-8")):
        session.sql(statement)
    rows = [(case.number, case.filing) for case in all_cases]
    session.createDataFrame(rows, "id BIGINT, filing STRING").createOrReplaceTempView("texts")
    session.sql("SELECT id, parse_json(filing) AS filing FROM texts").createOrReplaceTempView("filings")
    marks: Marks = {}
    for form in forms:
        query = (package / f"spark/{form}.sql").read_text(encoding="utf-8")
        for number, broken, advised in session.sql(query).collect():
            marks[number] = (list(broken), list(advised))
    return marks


def compare(dialect: str, all_cases: list[Case], marks: Marks) -> int:
    wrong = 0
    for case in all_cases:
        said = marks.get(case.number, ([], []))
        if said != case.expected:
            wrong += 1
            if wrong <= 3:
                print(f"{dialect}: {case.form}: expected {case.expected}, said {said}\n  {case.filing[:1500]}")
    print(f"{dialect}: {len(all_cases)} filings, {wrong} wrong")
    return wrong


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path)
    parser.add_argument("vectors", type=Path, nargs="+")
    parser.add_argument("--dialects", default="duckdb")
    parser.add_argument("--server", default="", help="arguments of psql that name the server")
    parser.add_argument("--most", type=int, default=0, help="the most filings, spread over all")
    arguments = parser.parse_args()
    all_cases = cases(arguments.vectors)
    if arguments.most and len(all_cases) > arguments.most:
        all_cases = all_cases[:: len(all_cases) // arguments.most + 1]
    if not all_cases:
        raise SystemExit("there is no vector")
    forms = sorted({case.form for case in all_cases if case.form})
    wrong = 0
    for dialect in arguments.dialects.split(","):
        own = all_cases
        if dialect == "duckdb":
            marks = duckdb_marks(arguments.package, own, forms)
        elif dialect == "postgresql":
            # jsonb has no place for U+0000: such a filing never gets into a table.
            own = [case for case in own if "\\u0000" not in case.filing]
            marks = postgresql_marks(arguments.package.resolve(), own, forms, arguments.server.split())
        else:
            marks = spark_marks(arguments.package, own, forms)
        wrong += compare(dialect, own, marks)
    sys.exit(1 if wrong else 0)


main()
