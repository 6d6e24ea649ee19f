#!/usr/bin/env bash
# Compiles the validators in Java as they stand in generated/, without a warning, and runs their
# tests.
set -euo pipefail

cd "$(dirname "$0")/../.."
classes=target/validators/java
package=generated/validators/java

if ! command -v javac >/dev/null; then
  echo "skipped: javac is not on this machine"
  [[ -z ${CI:-} ]]
  exit
fi

rm -rf "$classes"
mkdir -p "$classes"
find "$package/src" -name '*.java' >"$classes/sources"
javac --release 17 -encoding UTF-8 -Xlint:all -Werror -d "$classes" "@$classes/sources"
ZABETEH_VECTORS=${ZABETEH_VECTORS:-generated/vectors} java -cp "$classes" zabeteh.forms.VectorsTest
java -cp "$classes" zabeteh.forms.HostileTest
