"""The licences of all that is inside: a file that the build puts into the program (see packaging/third_party.py)."""

from ror_desktop.assets import resources

FILE = "THIRD-PARTY.txt"


def notice() -> str:
    """The whole text; empty for a program that runs from source, where each package carries its own."""
    path = resources() / FILE
    return path.read_text(encoding="utf-8") if path.is_file() else ""
