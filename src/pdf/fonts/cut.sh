#!/bin/sh
# Cuts the boxes (☐ ☑ ☒) out of Noto Sans Symbols 2 and writes boxes.ttf.
#
#   cut.sh noto-sans-symbols-2-symbols-400-normal.woff2
#
# Needs pyftsubset (Python: fonttools and brotli). Without the empty flavour the result is woff2, which
# the typesetter cannot read. Vazirmatn 33.0.3 stands here whole, as the npm package `vazirmatn` has it
# in fonts/ttf; the boxes come from the npm package `@fontsource/noto-sans-symbols-2`.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
pyftsubset "$1" --unicodes=2610-2612 --flavor= --output-file="$here/boxes.ttf"
