"""Bring `resources/i18n/*.ts` up to date with the package: `python packaging/update_translations.py`.

New texts are added as unfinished, texts that are gone are dropped, translations stay; sorted and without line
numbers, so that a diff shows only what changed. `--check` changes nothing and exits 1 if something would.
The files are ordinary TS files: translate in Qt Linguist or in an editor.

What is found, in any layout, also with implicit concatenation of literals:

    self.tr("text"), self.tr("text", "comment"), self.tr("%n contact(s)", "", n)
    translate("Context", "text"), translate("Context", "%n contact(s)", "", n)       of ror_desktop.messages
    QCoreApplication.translate("Context", "text", "", n)

The context of `self.tr` is the class that the call stands in. An f-string, a variable, a sum or a conditional
expression in place of a literal is an error, since no translation could ever match it.

Why this is not left to `pyside6-lupdate` (6.11): of `translate(…)` it takes a count that is a name for an
encoding and loses the plural; it skips the call altogether when the count is an expression or a keyword, and
a text in parentheses; and it believes f-strings.
"""

import argparse
import ast
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("en", "nl")
PLURAL_FORMS = 2
QT_CLASSES = {"QCoreApplication", "QGuiApplication", "QApplication", "messages"}


@dataclass(frozen=True, order=True)
class Text:
    """One text for translation."""

    context: str
    source: str
    comment: str
    plural: bool


@dataclass(frozen=True)
class Problem:
    """A call that no translation can match."""

    place: str
    reason: str


@dataclass(frozen=True)
class Translation:
    """What a TS file says for a text."""

    forms: tuple[str, ...]
    finished: bool


class _Finder(ast.NodeVisitor):
    """Collects the texts of one module."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._classes: list[str] = []
        self.texts: list[Text] = []
        self.problems: list[Problem] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        try:
            if isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
                self._add(node, self._context_of(node.func), node.args)
            elif _is_translate(node.func):
                context = _literal(node.args[0] if node.args else None, "context")
                self._add(node, context, node.args[1:])
        except ValueError as error:
            self.problems.append(Problem(f"{self._name}:{node.lineno}", str(error)))
        self.generic_visit(node)

    def _context_of(self, func: ast.Attribute) -> str:
        on_self = isinstance(func.value, ast.Name) and func.value.id in {"self", "cls"}
        if not on_self or not self._classes:
            raise ValueError("tr() is called on self, inside a class; elsewhere use translate()")
        return self._classes[-1]

    def _add(self, node: ast.Call, context: str, args: list[ast.expr]) -> None:
        named = {keyword.arg: keyword.value for keyword in node.keywords}
        source = _literal(args[0] if args else named.get("source"), "text")
        comment = _comment(args[1] if len(args) > 1 else named.get("comment", named.get("disambiguation")))
        count = args[2] if len(args) > 2 else named.get("n")
        plural = count is not None and ast.unparse(count) != "-1"
        if plural != ("%n" in source):
            raise ValueError("a text has %n if, and only if, a count is given")
        self.texts.append(Text(context, source, comment, plural))


def _is_translate(func: ast.expr) -> bool:
    if isinstance(func, ast.Name):
        return func.id == "translate"
    return (
        isinstance(func, ast.Attribute)
        and func.attr == "translate"
        and isinstance(func.value, ast.Name)
        and func.value.id in QT_CLASSES
    )


def _literal(node: ast.expr | None, what: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise ValueError(f"the {what} must be one literal")


def _comment(node: ast.expr | None) -> str:
    if node is None or (isinstance(node, ast.Constant) and node.value is None):
        return ""
    return _literal(node, "comment")


def texts_in(source: str, name: str) -> tuple[list[Text], list[Problem]]:
    """The texts in a module's source, and the calls that cannot be translated."""
    finder = _Finder(name)
    finder.visit(ast.parse(source))
    return finder.texts, finder.problems


def texts_of_package(folder: Path) -> tuple[set[Text], list[Problem]]:
    """The same for all modules of a folder."""
    texts: set[Text] = set()
    problems: list[Problem] = []
    for path in sorted(folder.rglob("*.py")):
        found, wrong = texts_in(path.read_text(encoding="utf-8"), path.relative_to(folder).as_posix())
        texts.update(found)
        problems += wrong
    return texts, problems


def read_translations(path: Path) -> dict[Text, Translation]:
    """All messages of a TS file, none when it does not exist."""
    return dict(_messages(ET.parse(path).getroot())) if path.exists() else {}  # noqa: S314 - our own file


def _messages(root: ET.Element) -> Iterator[tuple[Text, Translation]]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            element = message.find("translation")
            if element is not None:
                parts = list(element.iter("numerusform")) if plural else [element]
                forms = tuple(part.text or "" for part in parts)
                text = Text(*_key(context, message), plural)
                yield text, Translation(forms, element.get("type") is None)


def _key(context: ET.Element, message: ET.Element) -> tuple[str, str, str]:
    return context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")


def wanted_texts(texts: Iterable[Text], language: str) -> list[Text]:
    """What the file of a language must hold, sorted; English needs its plurals only."""
    return sorted(text for text in texts if text.plural or language != "en")


def updated(language: str, texts: Iterable[Text], known: dict[Text, Translation]) -> str:
    """The content of the TS file."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}">',
    ]
    context = None
    for text in wanted_texts(texts, language):
        if text.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{escape(text.context)}</name>"]
            context = text.context
        lines += _message_lines(text, known.get(text) or _suggestion(language, text))
    lines += ["</context>"] if context is not None else []
    return "\n".join([*lines, "</TS>"]) + "\n"


def _suggestion(language: str, text: Text) -> Translation:
    """An unfinished translation; for an English plural the obvious words, to be looked at once."""
    if language == "en":
        return Translation((text.source.replace("(s)", ""), text.source.replace("(s)", "s")), finished=False)
    return Translation(("",) * (PLURAL_FORMS if text.plural else 1), finished=False)


def _message_lines(text: Text, translation: Translation) -> list[str]:
    mark = "" if translation.finished else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if text.plural else "    <message>"]
    lines.append(f"        <source>{escape(text.source)}</source>")
    lines += [f"        <comment>{escape(text.comment)}</comment>"] if text.comment else []
    if text.plural:
        lines.append(f"        <translation{mark}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in translation.forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{mark}>{escape(translation.forms[0])}</translation>")
    return [*lines, "    </message>"]


def main(arguments: list[str] | None = None) -> int:
    """Update the files, or only check them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 when a file is out of date")
    check: bool = parser.parse_args(arguments).check
    texts, problems = texts_of_package(ROOT / "ror_desktop")
    for problem in problems:
        print(f"{problem.place}: {problem.reason}", file=sys.stderr)
    stale = [language for language in LANGUAGES if _update(language, texts, write=not check)]
    return 1 if problems or (check and stale) else 0


def _update(language: str, texts: set[Text], *, write: bool) -> bool:
    """Bring one file up to date; whether it was out of date."""
    path = ROOT / "resources" / "i18n" / f"ror_desktop_{language}.ts"
    known = read_translations(path)
    wanted = wanted_texts(texts, language)
    left = sum(text not in known or not known[text].finished for text in wanted)
    print(f"{path.name}: {len(wanted)} texts, {left} to be translated")
    content = updated(language, texts, known)
    stale = not path.exists() or path.read_text(encoding="utf-8") != content
    if stale and write:
        path.write_text(content, encoding="utf-8", newline="\n")
    return stale


if __name__ == "__main__":
    sys.exit(main())
