"""`pip install .` gives a program that runs elsewhere, with its resources and without tests and benchmarks."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

import pytest

from ror_desktop import __version__
from tests.command_line import environment

ROOT = Path(__file__).parents[1]
PARTS = ("ror_desktop", "resources", "tests", "benchmarks", "packaging", "pyproject.toml", "README.md", "LICENSE")
NEEDED = 77
"""The first setuptools that reads our pyproject.toml."""

pytestmark = pytest.mark.skipif(find_spec("pip") is None, reason="pip makes the wheel")


def pip(*arguments: str | Path) -> None:
    made = subprocess.run(
        [sys.executable, "-m", "pip", "--disable-pip-version-check", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stdout + made.stderr


def builds_at_once() -> bool:
    """Whether setuptools is here and new enough, so that nothing has to be fetched."""
    try:
        return int(version("setuptools").partition(".")[0]) >= NEEDED
    except PackageNotFoundError:
        return False


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    source.mkdir()
    for name in PARTS:
        part = ROOT / name
        if part.is_dir():
            shutil.copytree(part, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        elif part.exists():
            shutil.copy(part, source / name)
    pip("wheel", "--no-deps", *(["--no-build-isolation"] if builds_at_once() else []), "-w", folder, source)
    (made,) = folder.glob("*.whl")
    return made


def of_repository(folder: str) -> set[str]:
    files: Iterable[Path] = (ROOT / folder).rglob("*")
    return {path.relative_to(ROOT).as_posix() for path in files if path.is_file() and "__pycache__" not in path.parts}


def test_the_wheel_holds_the_program_and_its_resources_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if not name.endswith("/")}
    assert wheel.name == f"ror_desktop-{__version__}-py3-none-any.whl"
    inside = {name for name in names if ".dist-info/" not in name}
    program = of_repository("ror_desktop")
    read = (name for name in of_repository("resources") if not name.startswith("resources/pictures/"))
    resources = {f"ror_desktop/{name}" for name in read}
    assert inside == program | resources
    for kind in ("icons/app.svg", "themes/dark.toml", "i18n/ror_desktop_nl.ts", "demo/people.toml"):
        assert f"ror_desktop/resources/{kind}" in inside
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_it_runs_and_checks_itself_where_it_is_installed(wheel: Path, tmp_path: Path) -> None:
    target, home = tmp_path / "installed", tmp_path / "home"
    home.mkdir()
    pip("install", "--no-deps", "--no-index", "--target", target, wheel)
    (script,) = (path for path in target.rglob("ror-desktop*") if path.parent.name in {"bin", "Scripts"})
    assert script.is_file()
    others = [path for path in sys.path if path.endswith("site-packages")]
    env = environment(home, PYTHONPATH=os.pathsep.join([str(target), *others]))

    def run(*arguments: str) -> str:
        made = subprocess.run(
            [sys.executable, "-m", "ror_desktop", *arguments],
            env=env,
            cwd=home,
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        assert made.stderr == ""
        return made.stdout

    assert run("--version") == f"ROR Desktop {__version__}\n"
    checked = json.loads(run("self-check", "--json"))
    assert checked["sound"], checked
    code = "import ror_desktop.assets as a; print(a.__file__)"
    where = subprocess.run([sys.executable, "-c", code], env=env, cwd=home, capture_output=True, text=True, check=True)
    assert Path(where.stdout.strip()).is_relative_to(target)
