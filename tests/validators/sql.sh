#!/usr/bin/env bash
# The rules in SQL against the vectors: PostgreSQL, DuckDB and Spark, each where it is to be had.
#
# A dialect that is not here is named and skipped; with CI=true it is a failure.
set -euo pipefail

cd "$(dirname "$0")/../.."
work=target/validators/sql
mkdir -p "$work"

package=generated/validators/sql
vectors=(generated/vectors/*.jsonl)
failed=0
skipped=0

# Says that a dialect cannot be checked here.
missing() {
  echo "skipped: $1"
  skipped=$((skipped + 1))
  [ "${CI:-}" != true ] || failed=$((failed + 1))
}

# Runs the comparison in one dialect.
check() {
  "$python" tests/validators/sql.py "$package" "${vectors[@]}" "$@" || failed=$((failed + 1))
}

if ! [ -x "$work/venv/bin/python" ]; then
  python3 -m venv "$work/venv" && "$work/venv/bin/pip" install --quiet duckdb==2.0.1 pyspark==4.3.0 || true
fi
python="$work/venv/bin/python"

if "$python" -c 'import duckdb' 2>/dev/null; then check --dialects duckdb; else missing DuckDB; fi

# Starts a server of its own, because a test never touches one that is there.
postgres=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
if [ -n "$postgres" ]; then
  home=$(mktemp -d)
  as() { if [ "$(id -u)" = 0 ]; then chown postgres "$home" && su postgres -c "$1"; else bash -c "$1"; fi; }
  as "$postgres/initdb -D $home/data -A trust -E UTF8 --locale C.UTF-8 >$home/log 2>&1"
  as "$postgres/pg_ctl -D $home/data -w -o '-p 54327 -k $home -c listen_addresses= -c jit=off' -l $home/log start >/dev/null"
  trap 'as "$postgres/pg_ctl -D $home/data -m immediate stop >/dev/null" || true; rm -rf "$home"' EXIT
  user=$([ "$(id -u)" = 0 ] && echo postgres || id -un)
  check --dialects postgresql --server="-h $home -p 54327 -U $user -d postgres"
else
  missing PostgreSQL
fi

if command -v java >/dev/null && "$python" -c 'import pyspark' 2>/dev/null; then
  check --dialects spark --most "${ZABETEH_SPARK_FILINGS:-400}" 2>/dev/null
else
  missing Spark
fi

echo "sql: $failed failed, $skipped skipped"
[ "$failed" = 0 ]
