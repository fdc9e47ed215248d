#!/usr/bin/env bash
# The disk image that people download: packaging/macos/make_dmg.sh TARGET.dmg [APP]
# Sign the application first (sign.sh); the image is signed too where ROR_MACOS_IDENTITY is set.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
target=$1
app=${2:-$here/../../dist/ROR Desktop.app}
[ -d "$app" ] || { echo "make_dmg.sh: there is no $app: python packaging/build.py" >&2; exit 1; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ditto "$app" "$folder/$(basename "$app")"
ln -s /Applications "$folder/Applications"
rm -f "$target"
hdiutil create -quiet -volname "ROR Desktop" -srcfolder "$folder" -fs HFS+ -format UDZO -imagekey zlib-level=9 "$target"
[ -z "${ROR_MACOS_IDENTITY:-}" ] || codesign --timestamp --sign "$ROR_MACOS_IDENTITY" "$target"
hdiutil verify -quiet "$target"
