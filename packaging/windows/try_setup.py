"""Tries an installer on Windows (or wine): `python packaging/windows/try_setup.py SETUP.exe [OTHER-SETUP.exe]`.

Silently: install, run, upgrade (by the other one, or the same again) while the program runs and while it does not,
uninstall with and without the data. Uses the data folder of this user: refuses where there is one already.
"""

import json
import os
import subprocess
import sys
import time
import winreg
from collections.abc import Iterator
from pathlib import Path

NAME, COMMAND = "ROR Desktop", "ror-desktop"
LOCAL = Path(os.environ["LOCALAPPDATA"])
FOLDER = LOCAL / "Programs" / NAME
DATA = LOCAL / COMMAND
PROGRAM = FOLDER / f"{NAME}.exe"
MENU = Path(os.environ["APPDATA"]) / "Microsoft/Windows/Start Menu/Programs" / f"{NAME}.lnk"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall"
CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane Doe\r\nEND:VCARD\r\n"
OFFERED = ("vcf", "vcard", "csv", "ics")
"""Kinds of files that stay with whoever has them."""
PATIENCE = 240


def main(setup: Path, other: Path) -> int:
    """Go through it all; 1 where a step is not as it should be."""
    if DATA.exists() or FOLDER.exists():
        sys.exit(f"{DATA} or {FOLDER} is there already: not on a computer that somebody uses")
    failed = 0
    for what, good in _steps(setup, other):
        failed += not good
        print("ok  " if good else "FAIL", what, flush=True)
    return min(failed, 1)


def _steps(setup: Path, other: Path) -> Iterator[tuple[str, bool]]:
    inno = "nsis" not in setup.name
    quiet = ["/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART"] if inno else ["/S"]
    at_login = ["/TASKS=startatlogin"] if inno else ["/STARTATLOGIN"]
    yield "installs silently", _ended(setup, *quiet, *at_login) == 0 and PROGRAM.is_file()
    yield "is in the start menu", MENU.is_file()
    yield "starts at login", _value(RUN, COMMAND) == f'"{PROGRAM}" --in-tray'
    yield "opens books", _value(r"Software\Classes\RorDesktop.ror\shell\open\command") == f'"{PROGRAM}" "%1"'
    for suffix in OFFERED:
        taken = _value(rf"Software\Classes\.{suffix}")
        yield f"is offered for .{suffix}, and takes nobody's place", _offered(suffix) and taken is None
    yield "checks itself", _sound()
    card = LOCAL / "jane.vcf"
    card.write_bytes(CARD)
    yield "imports a contact", _said("import", str(card), "--json").get("added") == 1
    card.unlink()
    stale = FOLDER / "_internal" / "of-an-older-version.txt"
    stale.write_text("old")
    if not inno:  # Inno Setup closes a running program, as far as it lets itself be closed
        yield "is not replaced while it runs", _refused(setup, quiet) and stale.exists()
    yield "upgrades in place", _ended(other, *quiet) == 0 and not stale.exists() and PROGRAM.is_file()
    yield "still starts at login after an upgrade", _value(RUN, COMMAND) is not None
    yield "keeps the contact", _said("check", "--json").get("counts", {}).get("contact") == 1
    yield "uninstalls silently", _uninstalled(quiet) and not FOLDER.exists() and not MENU.exists()
    yield "leaves no trace in the registry", _value(RUN, COMMAND) is None and not any(map(_offered, OFFERED))
    yield "leaves the books", (DATA / "book.ror").is_file()
    yield "finds them again", _ended(other, *quiet) == 0 and _said("check", "--json")["counts"]["contact"] == 1
    yield "deletes them where that is asked for", _uninstalled([*quiet, "/DELETEDATA"]) and not DATA.exists()


def _ended(program: Path, *arguments: str) -> int:
    return subprocess.run([str(program), *arguments], check=False, timeout=PATIENCE).returncode


def _said(*arguments: str) -> dict[str, object]:
    made = subprocess.run([str(PROGRAM), *arguments], check=False, capture_output=True, timeout=PATIENCE)
    return json.loads(made.stdout) if made.stdout else {}


def _sound() -> bool:
    found = _said("self-check", "--json")
    print(json.dumps(found), flush=True)
    return found.get("sound") is True


def _refused(setup: Path, quiet: list[str]) -> bool:
    with subprocess.Popen([str(PROGRAM), "--demo"], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}) as running:
        time.sleep(5)
        code = _ended(setup, *quiet)
        running.kill()
    return code == 2


def _uninstalled(quiet: list[str]) -> bool:
    """The uninstaller copies itself elsewhere and returns at once: wait for what it does."""
    program = FOLDER / ("unins000.exe" if (FOLDER / "unins000.exe").exists() else "uninstall.exe")
    _ended(program, *quiet)
    ends = time.monotonic() + PATIENCE
    while (FOLDER.exists() or _registered()) and time.monotonic() < ends:
        time.sleep(0.3)
    time.sleep(2)
    return not _registered()


def _registered() -> bool:
    with winreg.OpenKey(winreg.HKEY_CURRENT_USER, UNINSTALL) as key:
        names = [winreg.EnumKey(key, i) for i in range(winreg.QueryInfoKey(key)[0])]
    return any(_value(rf"{UNINSTALL}\{name}", "DisplayName") == NAME for name in names)


def _offered(suffix: str) -> bool:
    return _value(rf"Software\Classes\.{suffix}\OpenWithProgids", f"RorDesktop.{suffix}") is not None


def _value(key: str, name: str = "") -> str | None:
    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as found:
            return str(winreg.QueryValueEx(found, name)[0])
    except OSError:
        return None


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), Path(sys.argv[-1]).resolve()))
