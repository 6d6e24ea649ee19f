#!/usr/bin/env bash
# Formats, vets and tests the validators in Go as they stand in generated/.
set -euo pipefail

cd "$(dirname "$0")/../../generated/validators/go"

if ! command -v go >/dev/null; then
  echo "skipped: go is not on this machine"
  [[ -z ${CI:-} ]]
  exit
fi

unformatted=$(gofmt -l .)
if [[ -n $unformatted ]]; then
  echo "gofmt would change: $unformatted"
  exit 1
fi
go vet ./...
go test -count=1 ./...
