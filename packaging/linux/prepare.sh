#!/usr/bin/env bash
# What a build on a clean Debian needs beside Python: libraries of Qt (the package asks them for their names), the tools
# of packages, and what tries them on a bare system. As root.
set -euo pipefail
cd "$(dirname "$0")/../.."
python=${PYTHON:-python3}
libraries=$("$python" -c 'from ror_desktop.platform_check import needed_packages as n; print(*n())')
apt-get update -qq
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $libraries \
    libwayland-client0 libwayland-cursor0 fonts-dejavu-core git binutils dpkg-dev debootstrap appstream \
    desktop-file-utils >/dev/null
# The checkout belongs to somebody else than root: git would not tell the date of the last commit.
git config --global --add safe.directory "$PWD"
