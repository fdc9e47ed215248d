"""Modules that wait until somebody uses them."""

import subprocess
import sys

BEGIN = "import sys\nfrom ror_desktop.waiting import waiting\n"


def _said(code: str) -> str:
    found = subprocess.run([sys.executable, "-c", BEGIN + code], check=True, capture_output=True, text=True)
    return found.stdout.strip()


def test_a_module_is_imported_when_it_is_first_used() -> None:
    code = """
with waiting("colorsys"):
    import colorsys
assert "colorsys" not in sys.modules
print(colorsys.rgb_to_hsv(0, 0, 1))
assert sys.modules["colorsys"].rgb_to_hsv is colorsys.rgb_to_hsv
"""
    assert _said(code) == "(0.6666666666666666, 1.0, 1)"


def test_it_may_be_used_meanwhile() -> None:
    code = """
with waiting("colorsys"):
    import colorsys
    from colorsys import rgb_to_hsv
assert sys.modules["colorsys"].rgb_to_hsv is rgb_to_hsv is colorsys.rgb_to_hsv
print("used")
"""
    assert _said(code) == "used"


def test_everybody_else_gets_the_module_itself() -> None:
    code = """
with waiting("colorsys"):
    import colorsys as waits
import colorsys
assert colorsys is sys.modules["colorsys"] is not waits
with waiting("colorsys", without=["colorsys"]):
    import colorsys as again
assert again is colorsys
print("itself")
"""
    assert _said(code) == "itself"


def test_what_a_module_does_without_is_not_found_until_then() -> None:
    code = """
with waiting(without=["colorsys"]):
    try:
        import colorsys
    except ImportError:
        print("not found")
import colorsys
"""
    assert _said(code) == "not found"


def test_what_a_module_lacks_is_missed_as_always() -> None:
    code = """
with waiting("colorsys", "no_such_module"):
    import colorsys, no_such_module
for wrong in (lambda: colorsys.no_such_name, lambda: no_such_module.name):
    try:
        wrong()
    except (AttributeError, ImportError) as error:
        print(error)
"""
    assert _said(code).splitlines() == [
        "module 'colorsys' has no attribute 'no_such_name'",
        "No module named 'no_such_module'",
    ]


def test_peewee_has_what_it_waited_for() -> None:
    code = """
import ror_desktop.store, peewee
assert not {"hashlib", "socket", "sqlite3", "uuid"} & set(sys.modules)
print(peewee.uuid.UUID(int=1), peewee.hashlib.sha256().hexdigest()[:4], peewee.decimal.Decimal(2))
"""
    assert _said(code) == "00000000-0000-0000-0000-000000000001 e3b0 2"
