#!/bin/sh
# Cuts the fonts of the printed pages and writes fonts.css.
#
#   cut.sh Vazirmatn-Regular.ttf Vazirmatn-Bold.ttf NotoSansSymbols2.woff2
#
# Needs pyftsubset (Python: fonttools and brotli). Vazirmatn 33.0.3 and Noto Sans Symbols 2 are under
# the SIL Open Font License 1.1 without reserved names, so that they may be cut and keep their names.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
text='U+0020-007E,U+00A0-00FF,U+0600-06FF,U+0750-077F,U+200C-200F,U+2010-2027,U+202F,U+2030,U+2039,U+203A,U+2212,U+FB50-FDFF,U+FE70-FEFC'
boxes='U+2610,U+2612'

cut() { # font, characters, name
  pyftsubset "$1" --unicodes="$2" --layout-features='*' --no-hinting --flavor=woff2 --output-file="$work/$3"
}
face() { # family, weight, name
  printf '@font-face { font-family: "%s"; font-weight: %s; src: url(data:font/woff2;base64,%s) format("woff2") }\n' \
    "$1" "$2" "$(base64 < "$work/$3" | tr -d '\n')"
}

cut "$1" "$text" regular
cut "$2" "$text" bold
cut "$3" "$boxes" boxes
{ face Vazirmatn 400 regular; face Vazirmatn 700 bold; face "Zabeteh Boxes" 400 boxes; } > "$here/fonts.css"
