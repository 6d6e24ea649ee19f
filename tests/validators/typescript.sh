#!/usr/bin/env bash
# Checks the types and runs the tests of the validators in TypeScript as they stand in generated/.
set -euo pipefail

cd "$(dirname "$0")/../.."
tools=$PWD/target/typescript-tools

if ! command -v node >/dev/null; then
  echo "skipped: node is not on this machine"
  [[ -z ${CI:-} ]]
  exit
fi

if ! npm install --silent --no-audit --no-fund --no-save --prefix "$tools" typescript@5.9.3; then
  echo "types are not checked: npm did not bring the compiler"
  [[ -z ${CI:-} ]]
fi

cd generated/validators/typescript
if [[ -x $tools/node_modules/.bin/tsc ]]; then
  "$tools/node_modules/.bin/tsc"
fi
node --test
