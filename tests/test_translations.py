"""Every text for people can be translated, and is: English plurals and all of Dutch."""

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

import ror_desktop
from ror_desktop.catalogue import catalogue_file, parse_catalogue

ROOT = Path(__file__).parent.parent
PACKAGE = Path(ror_desktop.__file__).parent


def updater() -> ModuleType:
    """The maintenance script; `packaging` cannot be imported by name, since a library has that name."""
    path = ROOT / "packaging" / "update_translations.py"
    spec = importlib.util.spec_from_file_location("update_translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


tool = updater()


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}|%n", text))


def test_every_text_can_be_matched() -> None:
    _, problems = tool.texts_of_package(PACKAGE)
    assert problems == []


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    texts, _ = tool.texts_of_package(PACKAGE)
    known = tool.read_translations(catalogue_file(language))
    missing = [
        text
        for text in tool.wanted_texts(texts, language)
        if text not in known or not known[text].finished or not all(known[text].forms)
    ]
    assert missing == [], "run packaging/update_translations.py and translate what is unfinished"


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_translations_keep_the_placeholders(language: str) -> None:
    """Of a plural the form for one may say it in a word: "every day"."""
    wrong = [
        (text.source, form)
        for text, translation in tool.read_translations(catalogue_file(language)).items()
        for place, form in enumerate(translation.forms)
        if form and placeholders(form) != placeholders(text.source)
        if not (text.plural and place == 0 and sorted([*placeholders(form), "%n"]) == placeholders(text.source))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_plurals_have_all_forms(language: str) -> None:
    known = tool.read_translations(catalogue_file(language))
    assert [text for text, found in known.items() if text.plural and len(found.forms) != tool.PLURAL_FORMS] == []


def found(source: str) -> list[tuple[str, str, str, bool]]:
    texts, problems = tool.texts_in(source, "module.py")
    assert problems == []
    return [(text.context, text.source, text.comment, text.plural) for text in texts]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("class A:\n def f(self): self.tr('x')", ("A", "x", "", False)),
        ("class A:\n def f(self): self.tr('x', 'why')", ("A", "x", "why", False)),
        ("class A:\n def f(self, n): self.tr('%n x', '', n)", ("A", "%n x", "", True)),
        ("class A:\n def f(self, n): self.tr('%n x', n=len(n))", ("A", "%n x", "", True)),
        ("class A:\n def f(self):\n  return [self.tr(\n'x '\n'y') for _ in ()]", ("A", "x y", "", False)),
        ("class A:\n class B:\n  def f(self): self.tr('x')", ("B", "x", "", False)),
        ("M = translate('C', 'x')", ("C", "x", "", False)),
        ("translate('C', ('x '\n 'y'))", ("C", "x y", "", False)),
        ("translate(\n'C',\n'%n x',\n'',\nlen([1]),\n).with_args(a=1)", ("C", "%n x", "", True)),
        ("translate('C', '%n x', '', self.n[0](1, 2))", ("C", "%n x", "", True)),
        ("translate('C', 'x', None, -1)", ("C", "x", "", False)),
        ("QCoreApplication.translate('C', '%n x', '', n)", ("C", "%n x", "", True)),
    ],
)
def test_forms_that_are_found(source: str, expected: tuple[str, str, str, bool]) -> None:
    assert found(source) == [expected]


def test_texts_within_texts_are_found() -> None:
    assert [text[1] for text in found("translate('C', 'a {b}').with_args(b=translate('C', 'c'))")] == [
        "a {b}",
        "c",
    ]


def test_other_peoples_translate_is_left_alone() -> None:
    assert found("'abc'.translate(TABLE); catalogue.translate(a, b, c, d)") == []


@pytest.mark.parametrize(
    "source",
    [
        "translate('C', f'x {n}')",
        "translate('C', name)",
        "translate('C', 'a' + 'b')",
        "translate('C', 'a' if n else 'b')",
        "translate(context, 'a')",
        "translate('C')",
        "translate('C', '%n x')",
        "translate('C', 'x', '', 3)",
        "class A:\n def f(self): self.tr(f'x {self}')",
        "class A:\n def f(self): self.other.tr('x')",
        "self.tr('x')",
    ],
)
def test_forms_that_no_translation_could_match(source: str) -> None:
    texts, problems = tool.texts_in(source, "module.py")
    assert texts == []
    assert len(problems) == 1
    assert problems[0].place.startswith("module.py:")


def test_update_keeps_what_is_translated_and_drops_what_is_gone(tmp_path: Path) -> None:
    old, new = tool.Text("C", "<old> & {x}", "", False), tool.Text("C", "%n new(s)", "why", True)
    gone = tool.Text("B", "gone", "", False)
    known = {old: tool.Translation(("<oud> & {x}",), True), gone: tool.Translation(("weg",), True)}
    path = tmp_path / "x.ts"
    path.write_text(tool.updated("nl", {old, new}, known), encoding="utf-8")
    read = tool.read_translations(path)
    assert read == {old: known[old], new: tool.Translation(("", ""), False)}
    assert tool.updated("nl", {old, new}, read) == path.read_text(encoding="utf-8")


def test_english_holds_plurals_only_with_a_suggestion() -> None:
    plural, other = tool.Text("C", "%n new(s)", "", True), tool.Text("C", "other", "", False)
    content = tool.updated("en", {plural, other}, {})
    assert "other" not in content
    assert "<numerusform>%n new</numerusform>" in content
    assert "<numerusform>%n news</numerusform>" in content
    assert parse_catalogue("en", content.encode()).entries == {}
