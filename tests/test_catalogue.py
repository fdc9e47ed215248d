"""Texts and plural forms are read from TS files and found as Qt would find them."""

import pytest

from ror_desktop.catalogue import (
    Catalogue,
    Entry,
    available_languages,
    choose_language,
    load_catalogue,
    parse_catalogue,
    system_languages,
)
from ror_desktop.messages import translate

TS = b"""<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>List</name>
    <message><source>Save &amp; close</source><translation>Bewaren &amp; sluiten</translation></message>
    <message><source>Open</source><comment>a file</comment><translation>Openen</translation></message>
    <message><source>Open</source><translation>Open</translation></message>
    <message numerus="yes"><source>%n contact(s) in {book}</source>
        <translation><numerusform>%n contact in {book}</numerusform>
        <numerusform>%n contacten in {book}</numerusform></translation></message>
    <message><source>Later</source><translation type="unfinished"></translation></message>
    <message><source>Gone</source><translation type="vanished">Weg</translation></message>
    <message><source>Hollow</source><translation></translation></message>
</context>
</TS>
"""


@pytest.fixture
def dutch() -> Catalogue:
    return parse_catalogue("nl", TS)


def test_text_of_its_context(dutch: Catalogue) -> None:
    assert dutch.find("List", "Save & close") == "Bewaren & sluiten"
    assert dutch.find("Other", "Save & close") is None


def test_comment_tells_two_texts_apart(dutch: Catalogue) -> None:
    assert dutch.find("List", "Open", "a file") == "Openen"
    assert dutch.find("List", "Open") == "Open"
    assert dutch.find("List", "Open", "a comment nobody translated") == "Open"


@pytest.mark.parametrize(("n", "text"), [(0, "contacten"), (1, "contact in"), (2, "contacten"), (101, "contacten")])
def test_plural_form_by_count(dutch: Catalogue, n: int, text: str) -> None:
    assert text in (dutch.find("List", "%n contact(s) in {book}", "", n) or "")


def test_plural_asked_for_by_a_derived_class(dutch: Catalogue) -> None:
    assert dutch.find("DerivedList", "%n contact(s) in {book}", "", 1) == "%n contact in {book}"


@pytest.mark.parametrize("source", ["Later", "Gone", "Hollow", "Never heard of"])
def test_only_finished_texts_count(dutch: Catalogue, source: str) -> None:
    assert dutch.find("List", source) is None
    assert dutch.translate("List", source, "", -1) == source


@pytest.mark.parametrize(("language", "singular"), [("en", {1}), ("nl", {1}), ("de", {1}), ("es", {1}), ("fr", {0, 1})])
def test_plural_rule_of_each_language(language: str, singular: set[int]) -> None:
    catalogue = Catalogue(language, {("C", "%n", ""): Entry(("one", "many"), plural=True)})
    assert {n for n in range(200) if catalogue.find("C", "%n", "", n) == "one"} == singular


def test_message_is_rendered_with_counts_and_arguments(dutch: Catalogue) -> None:
    message = translate("List", "%n contact(s) in {book}", "", 3).with_args(book="werk.ror")
    assert message.render(dutch.translate) == "3 contacten in werk.ror"
    assert message.render(Catalogue("en").translate) == "3 contacts in werk.ror"


def test_our_files_are_there_and_can_be_read() -> None:
    assert {"en", "nl"} <= set(available_languages())
    for language in available_languages():
        assert load_catalogue(language).language == language


@pytest.mark.parametrize(
    ("wanted", "system", "spoken"),
    [
        ("nl", ["en_GB"], "nl"),
        ("system", ["nl-BE", "en"], "nl"),
        ("system", ["nl_NL.UTF-8"], "nl"),
        ("system", ["fy-NL", "nl-NL"], "nl"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("tlh", ["nl"], "en"),
    ],
)
def test_language_to_speak(wanted: str, system: list[str], spoken: str) -> None:
    assert choose_language(wanted, system, ["en", "nl"]) == spoken


def test_languages_of_the_environment_in_their_order() -> None:
    environment = {"LANG": "de_DE.UTF-8", "LANGUAGE": "fy:nl", "LC_ALL": ""}
    assert system_languages(environment)[:3] == ["fy", "nl", "de_DE.UTF-8"]
