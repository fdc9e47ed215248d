"""The Windows installer: Inno Setup for a release, NSIS for a build on Debian (or where Inno Setup is missing).

    python packaging/windows_setup.py [BUNDLE] [--inno | --nsis]

Names, versions and kinds of files come from meta.py: they are written as definitions that both scripts include.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import build
import icons
import meta

FOLDER = meta.BUILD / "windows"
HERE = meta.HERE / "windows"
INNO = (r"Inno Setup 6\ISCC.exe",)
"""Where its compiler lies, below the folders of programs."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Make an installer of a bundle, and say what was made."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", nargs="?", type=Path, default=build.BUNDLE)
    parser.add_argument("--inno", action="store_true", help="only with Inno Setup")
    parser.add_argument("--nsis", action="store_true", help="only with NSIS")
    options = parser.parse_args(arguments)
    makers = [with_inno] * (not options.nsis) + [with_nsis] * (not options.inno)
    made = [path for make in makers if (path := make(options.bundle)) is not None]
    for path in made:
        print(f"{build.size(path) / 1e6:8.1f} MB  {path.name}")
    return 0 if made else 1


def make_all(bundle: Path) -> list[Path]:
    """The installer of this bundle, by whichever compiler is here; none where neither is."""
    made = with_inno(bundle) or with_nsis(bundle)
    return [made] if made else []


def with_inno(bundle: Path) -> Path | None:
    """The installer for a release; nothing where Inno Setup is not installed."""
    compiler = _inno()
    if compiler is None:
        return None
    target = meta.DIST / f"{meta.COMMAND}-{meta.version()}-setup.exe"
    definitions(bundle)
    sign = os.environ.get("ROR_SIGN_COMMAND")  # such as: signtool sign /fd sha256 /sha1 … $f
    signed = [f"/Sror={sign}", "/DSign"] if sign else []
    command = [compiler, "/Qp", *signed, f"/O{target.parent}", f"/F{target.stem}", str(HERE / "ror-desktop.iss")]
    subprocess.run(command, check=True)
    return target


def with_nsis(bundle: Path) -> Path | None:
    """The installer of a build on Debian; nothing where NSIS is not installed."""
    compiler = shutil.which("makensis")
    if compiler is None:
        return None
    target = meta.DIST / f"{meta.COMMAND}-{meta.version()}-setup-nsis.exe"
    target.parent.mkdir(parents=True, exist_ok=True)
    included = definitions(bundle)
    dated = {**os.environ, "SOURCE_DATE_EPOCH": str(meta.source_date())}
    flag = "/" if sys.platform == "win32" else "-"
    command = [compiler, f"{flag}V2", f"{flag}DDEFINITIONS={included}", f"{flag}DTARGET={target}"]
    subprocess.run([*command, str(HERE / "ror-desktop.nsi")], check=True, env=dated)
    return target


def definitions(bundle: Path) -> Path:
    """Write what both scripts include; returns the file for NSIS (that for Inno Setup lies beside it)."""
    made = icons.make(meta.BUILD / "icons")
    words = {
        "NAME": meta.NAME,
        "COMMAND": meta.COMMAND,
        "PROGRAM": f"{meta.WINDOWED}.exe",
        "VERSION": meta.version(),
        "VERSION4": ".".join(map(str, meta.windows_version())),
        "PUBLISHER": meta.PUBLISHER,
        "COPYRIGHT": meta.COPYRIGHT,
        "APP_ID": meta.WINDOWS_APP_ID,
        "BUNDLE": str(bundle.resolve()),
        "ICON": str(made.ico),
        "LICENCE": str(meta.ROOT / "LICENSE"),
        "KIBIBYTES": str(-(-build.size(bundle) // 1024)),
    }
    FOLDER.mkdir(parents=True, exist_ok=True)
    # Both read UTF-8 by its mark.
    nsis = FOLDER / "definitions.nsh"
    nsis.write_text(_nsis(words), encoding="utf-8-sig")
    (FOLDER / "definitions.iss").write_text(_inno_words(words), encoding="utf-8-sig")
    return nsis


def _nsis(words: dict[str, str]) -> str:
    lines = [f'!define {name} "{text}"' for name, text in words.items()]
    for verb in ("Associate", "Dissociate"):
        calls = [f"  !insertmacro {verb} {_arguments(document)}" for document in meta.documents()]
        lines += [f"!macro {verb}All", *calls, "!macroend"]
    return "\n".join(lines) + "\n"


def _arguments(document: meta.Document) -> str:
    texts = (document.suffix, document.windows_class, document.words, document.mime, "1" if document.owned else "0")
    return " ".join(f'"{text}"' for text in texts)


def _inno_words(words: dict[str, str]) -> str:
    lines = [f'#define {name} "{text}"' for name, text in words.items()]
    return (
        "\n".join([*lines, "[Registry]", *(line for document in meta.documents() for line in _keys(document))]) + "\n"
    )


def _keys(document: meta.Document) -> list[str]:
    root = r'Root: HKCU; Subkey: "Software\Classes'
    name = document.windows_class
    program = r"{app}\{#PROGRAM}"
    keys = [
        rf'{root}\{name}"; ValueType: string; ValueData: "{document.words}"; Flags: uninsdeletekey',
        rf'{root}\{name}\DefaultIcon"; ValueType: string; ValueData: "{program},0"',
        rf'{root}\{name}\shell\open\command"; ValueType: string; ValueData: """{program}"" ""%1"""',
        rf'{root}\.{document.suffix}\OpenWithProgids"; ValueType: string; ValueName: "{name}"; '
        'ValueData: ""; Flags: uninsdeletevalue',
    ]
    if document.owned:
        keys.append(rf'{root}\.{document.suffix}"; ValueType: string; ValueData: "{name}"; Flags: uninsdeletevalue')
    return keys


def _inno() -> str | None:
    found = shutil.which("iscc")
    folders = [os.environ.get(name) for name in ("ProgramFiles(x86)", "ProgramFiles", "LOCALAPPDATA")]
    places = (Path(folder) / part for folder in folders if folder for part in INNO)
    return found or next((str(place) for place in places if place.is_file()), None)


if __name__ == "__main__":
    sys.exit(main())
