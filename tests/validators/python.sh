#!/usr/bin/env bash
# Checks the layout, the style, the types and the vectors of the validators in Python as they stand
# in generated/.
set -euo pipefail

cd "$(dirname "$0")/../.."
tools=target/validators/python
package=generated/validators/python

# Ends well on the machine of somebody who has no such tool, and badly in CI.
skip() {
  echo "skipped: $1"
  [[ -z ${CI:-} ]]
  exit
}

command -v python3 >/dev/null || skip "python3 is not on this machine"
if ! [[ -x $tools/bin/mypy ]]; then
  python3 -m venv "$tools" && "$tools/bin/pip" install --quiet ruff==0.17.6 mypy==2.4.1 || true
fi

(cd "$package" && python3 -B -m unittest)
[[ -x $tools/bin/ruff && -x $tools/bin/mypy ]] || skip "ruff and mypy cannot be installed"
"$tools/bin/ruff" format --no-cache --check "$package"
"$tools/bin/ruff" check --no-cache "$package"
(cd "$package" && "$OLDPWD/$tools/bin/mypy" --cache-dir "$OLDPWD/$tools/mypy" --no-error-summary zabeteh_forms)
