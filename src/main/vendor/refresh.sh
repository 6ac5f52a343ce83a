#!/bin/sh
# Fetches the browser-side libraries again and lays their files where the program serves them.
# Needs npm, once, on the machine of whoever raises a version; the build itself never runs this.
set -eu

TABLER=1.6.1
HTMX=2.0.11
ICONS=3.51.0
SIGNATURE_PAD=5.1.4
SASS=1.108.2

here=$(cd "$(dirname "$0")" && pwd)
static=$here/../resources/static
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# unpack <package> <version> <folder>
unpack() {
    archive=$(cd "$work" && npm pack --silent "$1@$2")
    mkdir -p "$work/$3"
    tar -xzf "$work/$archive" -C "$work/$3" --strip-components=1
}

unpack @tabler/core "$TABLER" tabler
unpack htmx.org "$HTMX" htmx
unpack @tabler/icons "$ICONS" icons
unpack signature_pad "$SIGNATURE_PAD" signature_pad

mkdir -p "$static/vendor/tabler" "$static/vendor/htmx" "$static/vendor/icons" "$static/vendor/signature_pad"

# Of the library only the parts named in tabler.scss; its own build puts "tblr-" before the names of
# its variables, and so do we.
npm install --silent --no-audit --no-fund --prefix "$work/sass" "sass@$SASS"
"$work/sass/node_modules/.bin/sass" --no-source-map --no-charset --style=compressed \
    --load-path="$work/tabler/scss" "$here/tabler.scss" |
    sed 's/--\([a-z]\)/--tblr-\1/g' >"$static/vendor/tabler/tabler.min.css"
# The package carries no licence file of its own; the header of its stylesheet names MIT and its authors.
sed 's/^Copyright (c).*/Copyright (c) 2018-2026 The Tabler Authors/' "$work/icons/LICENSE" \
    >"$static/vendor/tabler/LICENSE"

cp "$work/htmx/dist/htmx.min.js" "$work/htmx/LICENSE" "$static/vendor/htmx/"

# The map it names is not served.
grep -v '^//# sourceMappingURL' "$work/signature_pad/dist/signature_pad.umd.min.js" \
    >"$static/vendor/signature_pad/signature_pad.min.js"
cp "$work/signature_pad/LICENSE" "$static/vendor/signature_pad/"

# One sprite with the icons named in icons.txt, the frame of each drawing left out.
cp "$work/icons/LICENSE" "$static/vendor/icons/LICENSE"
{
    printf '<svg xmlns="http://www.w3.org/2000/svg">\n'
    while read -r name; do
        printf '<symbol id="%s" viewBox="0 0 24 24" fill="none" stroke="currentColor" ' "$name"
        printf 'stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">'
        sed -n '/<path/p;/<circle/p;/<rect/p' "$work/icons/icons/outline/$name.svg" |
            sed '/stroke="none" d="M0 0h24v24H0z"/d;s/^ *//' | tr -d '\n'
        printf '</symbol>\n'
    done <"$here/icons.txt"
    printf '</svg>\n'
} >"$static/icons.svg"
