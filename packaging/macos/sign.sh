#!/usr/bin/env bash
# Signs the application and, where it can, has Apple notarise it: packaging/macos/sign.sh [APP]
# Reads who signs from the environment, and says what is missing; without an identity nothing is done, and that is said.
#   ROR_MACOS_IDENTITY     "Developer ID Application: … (TEAMID)", in the keychain
#   ROR_MACOS_APPLE_ID, ROR_MACOS_TEAM_ID, ROR_MACOS_PASSWORD    for notarising; the password is one made for an app
# ROR_MACOS_MUST_SIGN=1 makes whatever is missing an error, as a release wants it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
app=${1:-$here/../../dist/ROR Desktop.app}

missing() { # NAME WHAT-FOR
    echo "sign.sh: $1 is not set: $2" >&2
    [ -z "${ROR_MACOS_MUST_SIGN:-}" ] || exit 1
    exit 0
}

[ -d "$app" ] || { echo "sign.sh: there is no $app: python packaging/build.py" >&2; exit 1; }
[ -n "${ROR_MACOS_IDENTITY:-}" ] || missing ROR_MACOS_IDENTITY "the application stays signed for this Mac only"

# From the inside out: --deep is no replacement for it. Libraries have no entitlements, the program has ours.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 -n 20 codesign --force --timestamp --options runtime --sign "$ROR_MACOS_IDENTITY"
find "$app/Contents/Frameworks" -maxdepth 4 -type d -name '*.framework' -print0 |
    xargs -0 -n 1 codesign --force --timestamp --options runtime --sign "$ROR_MACOS_IDENTITY"
codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
    --sign "$ROR_MACOS_IDENTITY" "$app"
codesign --verify --strict --deep --verbose=2 "$app"

for name in ROR_MACOS_APPLE_ID ROR_MACOS_TEAM_ID ROR_MACOS_PASSWORD; do
    [ -n "${!name:-}" ] || missing "$name" "the application is signed, and not notarised"
done
archive=$(mktemp -d)/app.zip
ditto -c -k --keepParent "$app" "$archive"
xcrun notarytool submit "$archive" --wait --apple-id "$ROR_MACOS_APPLE_ID" --team-id "$ROR_MACOS_TEAM_ID" \
    --password "$ROR_MACOS_PASSWORD"
rm -r "$(dirname "$archive")"
xcrun stapler staple "$app"
spctl --assess --type execute --verbose "$app"
