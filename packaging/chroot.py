"""Installs the Debian package on a bare system and lets the program check itself there.

    python packaging/chroot.py [RELEASE]       as root; the package in dist/

The bare system is debootstrap's smallest (only what Debian calls required, and apt), of this machine's release or the
one that is named ("trixie"), from the mirror that its apt uses, in build/chroot. The package brings only what it
declares (no recommendations). The self-check runs as an ordinary user without a display; its report goes to standard
output.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import build
import meta

FOLDER = meta.BUILD / "chroot"
USER = "somebody"
_QUIET = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}


def main(wanted: str = "") -> int:
    """Make the system, install, check, remove; returns the self-check's own exit code. `wanted`: another release."""
    package = newest()
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.parent.mkdir(parents=True, exist_ok=True)
    release, mirror = this_release()
    _run("debootstrap", "--variant=minbase", wanted or release, str(FOLDER), mirror)
    shutil.copyfile(package, FOLDER / package.name)
    before = _installed()
    _inside("apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/{package.name}")
    new = sorted(set(_installed()) - set(before))
    print(f"installed with it: {' '.join(new)}", file=sys.stderr)
    _inside("useradd", "--create-home", USER)
    _run("mount", "-t", "proc", "proc", str(FOLDER / "proc"))
    try:
        said = _checked()
    finally:
        _run("umount", str(FOLDER / "proc"))
    print(said.stdout)
    _inside("apt-get", "remove", "-y", "-qq", meta.COMMAND)
    left = [str(path.relative_to(FOLDER)) for path in FOLDER.glob(f"usr/**/*{meta.COMMAND}*")]
    if left:
        print(f"left after its removal: {left}", file=sys.stderr)
    print(f"sound: {json.loads(said.stdout)['sound']}, exit code {said.returncode}", file=sys.stderr)
    return said.returncode or len(left)


def newest() -> Path:
    """The package made last."""
    packages = sorted(meta.DIST.glob(f"{meta.COMMAND}_*.deb"), key=lambda path: path.stat().st_mtime)
    if not packages:
        sys.exit("there is no package in dist/: python packaging/build.py")
    return packages[-1]


def this_release() -> tuple[str, str]:
    """Name of this machine's release, and the mirror where its apt gets it from."""
    said = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(CODENAME) $(REPO_URI)", "Created-By: Packages"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    release = Path("/etc/os-release").read_text(encoding="utf-8").partition("VERSION_CODENAME=")[2].split()[0]
    for line in said.splitlines():
        name, _, mirror = line.partition(" ")
        if name == release:
            return release, mirror
    sys.exit(f"apt knows no mirror for {release}")


def _checked() -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["chroot", str(FOLDER), "su", USER, "-c", f"cd && {meta.COMMAND} self-check --json"],
        check=False,
        stdout=subprocess.PIPE,
        text=True,
        env={"PATH": _QUIET["PATH"], "LANG": "C.UTF-8"},
    )


def _installed() -> list[str]:
    command = ["chroot", str(FOLDER), "dpkg-query", "-W", "-f", "${Package}\n"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()


def _inside(*command: str) -> None:
    _run("chroot", str(FOLDER), *command)


def _run(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, **_QUIET})


if __name__ == "__main__":
    print(f"{build.size(newest()) / 1e6:.1f} MB  {newest().name}", file=sys.stderr)
    sys.exit(main(*sys.argv[1:2]))
