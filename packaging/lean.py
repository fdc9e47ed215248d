"""What the bundle leaves out, and why. Everything else comes in by rule, never by list.

PyInstaller finds what is imported, and what hooks say is needed "just in case". From that, three things go: modules
that nothing of ours reaches when it runs (MODULES), plug-ins of Qt that we have no use for (PLUGINS), and, on Linux,
libraries of the system that the package declares in place of carrying them. Then go the libraries that only those
needed: `reached` follows what is left from its roots. By it Windows' software OpenGL goes as well (opengl32sw.dll,
21 MB, which Qt would load by name): widgets are drawn without OpenGL.
"""

import posixpath
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

Entry = tuple[str, str, str]
"""PyInstaller's table of contents: name in the bundle, file it comes from, kind."""

MODULES = (
    # Never a part of a program in a window: other windows, tests, the interactive help, installers.
    "tkinter", "_tkinter", "unittest", "doctest", "pydoc", "pdb", "bdb", "lib2to3", "distutils", "setuptools", "pip",
    "pkg_resources", "PIL", "pytest", "numpy", "psutil",
    # The network: nothing leaves the laptop, so no TLS and no servers. Qt's local socket between two starts is no part
    # of it. `_hashlib` stays (and with it libcrypto; but see below): it hashes the backups five times as fast.
    # (segno reads XML, for which Python wants urllib.request and http.client; those stay, and do without TLS.)
    "ssl", "_ssl", "http.server", "http.cookiejar", "ftplib", "smtplib", "imaplib", "poplib", "socketserver", "xmlrpc",
    "asyncio", "_asyncio",
    # The one SQLite is sqlcipher3's. Peewee does without the standard library's where there is none.
    "sqlite3", "_sqlite3", "pysqlite3",
    # Peewee's drivers for servers, and what only its command-line tools use.
    "MySQLdb", "pymysql", "psycopg", "psycopg2", "psycopg2cffi", "pwiz",
    # Archives that we neither read nor write, and uuid1() of the machine's address: what imports them does without.
    "bz2", "_bz2", "lzma", "_lzma", "_uuid",
    # Where a phone number is from, and whose it is: a hook adds megabytes of it; only numbers themselves are read.
    "phonenumbers.geodata", "phonenumbers.geocoder", "phonenumbers.carrierdata", "phonenumbers.carrier",
    "phonenumbers.tzdata", "phonenumbers.timezone",
    # The same once more for newer processors, and measures that nobody asks for (RapidFuzz has them in Python too): a
    # handful of names is compared, by fuzz.ratio, when somebody was just met.
    "rapidfuzz.fuzz_cpp_avx2", "rapidfuzz.distance.metrics_cpp_avx2", "rapidfuzz.distance.metrics_cpp",
    # Another way to time zones, which icalendar offers and nobody asks for (zones come from zoneinfo), with a tz
    # database of its own; what icalendar's own table of equal zones was made with; its command line.
    "pytz", "icalendar.timezone.pytz", "icalendar.timezone.equivalent_timezone_ids", "icalendar.cli", "icalendar.tests",
    # What Python falls back on where its module in C is missing.
    "_pydecimal", "_pydatetime", "_pyio",
    # Terminals.
    "curses", "_curses", "readline", "rlcompleter", "_pyrepl", "cmd", "code", "codeop", "webbrowser",
    # No process of ours starts another Python.
    "multiprocessing", "_multiprocessing", "concurrent.futures.process",
    # What PyInstaller's hooks for Qt add; we import none of them (import-linter and mypy would know them).
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtDBus",
    "PySide6.QtTest", "PySide6.QtDesigner", "PySide6.QtUiTools", "PySide6.QtXml", "PySide6.QtSql",
)  # fmt: skip

MODULES_OF_SYSTEM: Mapping[str, tuple[str, ...]] = {
    # Five megabytes of OpenSSL for one hash: the 75 MB that the program may have on Windows are better spent. Python's
    # own SHA-256 takes 0.2 s for the backup of a book of 10,000 contacts, on the worker.
    # Two more of C++ and its runtime for likeness, which RapidFuzz has in Python too: 24 ms where somebody was met
    # of an organization with 1,000 people in the book, half a millisecond with twenty.
    "win32": (
        "_hashlib",
        *("rapidfuzz.fuzz_cpp", "rapidfuzz.process_cpp", "rapidfuzz.process_cpp_impl", "rapidfuzz.utils_cpp"),
        "rapidfuzz.distance._initialize_cpp",
    ),
}

PLUGINS: Mapping[str, frozenset[str]] = {
    # A window on each system, and `offscreen` for the self-check and for --screenshot. Not: eglfs, linuxfb and
    # vkkhrdisplay (devices without a desktop), vnc, minimal, minimalegl, direct2d.
    "platforms": frozenset({"qwindows", "qcocoa", "qxcb", "qwayland", "qwayland-generic", "qoffscreen"}),
    # SVG as an icon and as a picture (style sheets); photos of contacts and pictures of codes as phones and mail
    # programs make them (PNG and BMP are in QtGui). Not: TIFF, TGA, WBMP, ICNS, ICO, PDF, which nobody's card comes in.
    "iconengines": frozenset({"qsvgicon"}),
    "imageformats": frozenset({"qsvg", "qjpeg", "qgif", "qwebp", "qmacheif"}),
    # Dead keys and input methods on Linux: names are written with them.
    "platforminputcontexts": frozenset({"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"}),
    # The desktop's own file dialog through its portal. Not: gtk3, which brings 20 MB of GTK for a look that our own
    # themes (drawn by Fusion, which is in QtWidgets) replace.
    "platformthemes": frozenset({"qxdgdesktopportal"}),
    # Windows on Wayland, and their frames. Not: its graphics integration, which is for OpenGL.
    "wayland-shell-integration": frozenset({"xdg-shell"}),
    "wayland-decoration-client": frozenset({"bradient", "adwaita"}),
    # Not at all: styles (we draw Fusion), tls, networkinformation and sqldrivers (no network, SQLite by Python),
    # xcbglintegrations and egldeviceintegrations (no OpenGL), generic (touch screens without a desktop), printsupport,
    # qmltooling and qmllint (no QML).
}
"""Folder of Qt's plug-ins -> those that stay; a folder that is not named here goes whole."""

SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")
CARRIED_OF_SYSTEM = ("libpython", "libcrypto", "libffi", "libmpdec")
"""Libraries that Python itself needs where it is the distribution's. Their names differ between distributions, so
they come along; all others of the system (X11, GLib, fontconfig, the C++ runtime…) are declared by the package, have
the same names everywhere, and get their security updates there."""

QT_TRANSLATIONS = "qtbase"
"""Only the texts of Qt's own dialogs are shown, and only in our languages."""


@dataclass(frozen=True, slots=True)
class Qt:
    """Where Qt's files lie in the bundle: `PySide6/Qt/plugins` on Linux and macOS, `PySide6/plugins` on Windows."""

    plugins: str
    translations: str


QT_PLACES = (
    Qt("PySide6/Qt/plugins/", "PySide6/Qt/translations/"),
    Qt("PySide6/plugins/", "PySide6/translations/"),
)


def slashed(name: str) -> str:
    """A name in the bundle with forward slashes, on Windows too."""
    return name.replace("\\", "/")


def plugin_of(name: str) -> tuple[str, str] | None:
    """Folder and bare name of a plug-in of Qt; nothing for any other file."""
    name = slashed(name)
    for place in QT_PLACES:
        if name.startswith(place.plugins):
            folder, _, file = name.removeprefix(place.plugins).rpartition("/")
            return folder, file.partition(".")[0].removeprefix("lib")
    return None


def plugin_stays(name: str) -> bool:
    """Whether this is a plug-in that we use; true for what is no plug-in."""
    found = plugin_of(name)
    return found is None or found[1] in PLUGINS.get(found[0], frozenset())


def translation_stays(name: str, languages: Iterable[str]) -> bool:
    """Whether these are Qt's texts in a language of ours; true for what are no texts of Qt."""
    name = slashed(name)
    if not any(name.startswith(place.translations) for place in QT_PLACES):
        return True
    wanted = {f"{QT_TRANSLATIONS}_{language}.qm" for language in languages if language != "en"}
    return posixpath.basename(name) in wanted


def metadata_stays(name: str) -> bool:
    """Whether a file of a distribution's metadata is read: only its name and version are."""
    name = slashed(name)
    return ".dist-info/" not in name or name.endswith(".dist-info/METADATA")


def is_left_to_system(entry: Entry) -> bool:
    """Whether a library is one of the Linux system that the package declares."""
    _, source, _ = entry
    return source.startswith(SYSTEM_FOLDERS) and not posixpath.basename(source).startswith(CARRIED_OF_SYSTEM)


def is_root(entry: Entry) -> bool:
    """What Python or Qt loads by itself when the program runs: extension modules, plug-ins, Python's own library."""
    name, _, kind = entry
    return (
        kind == "EXTENSION"
        or plugin_of(name) is not None
        or posixpath.basename(slashed(name)).lower().startswith(("libpython", "python3"))
        or posixpath.basename(slashed(name)) == "Python"  # macOS's framework
    )


def reached(entries: Iterable[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Those of the libraries that a root leads to. `needs` tells the base names of what a file links to.

    A symbolic link stays where the library that it points to stays.
    """
    entries = list(entries)
    by_file: dict[str, list[Entry]] = {}
    for entry in entries:
        by_file.setdefault(posixpath.basename(slashed(entry[0])).lower(), []).append(entry)
    found: set[Entry] = set()
    waiting = deque(entry for entry in entries if is_root(entry))
    while waiting:
        entry = waiting.popleft()
        if entry in found:
            continue
        found.add(entry)
        if entry[2] == "SYMLINK":
            continue
        for file in needs(entry[1]):
            waiting.extend(by_file.get(file.lower(), ()))
    return [entry for entry in entries if entry in found]


def leads_somewhere(entry: Entry, libraries: Iterable[Entry]) -> bool:
    """Whether a symbolic link to a library points to one that stayed; true for what is no link."""
    name, _, kind = entry
    files = {posixpath.basename(slashed(library[0])) for library in libraries}
    return kind != "SYMLINK" or posixpath.basename(slashed(name)) in files
