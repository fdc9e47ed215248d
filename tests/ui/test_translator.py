"""The window speaks a language, changes it while it runs, and Qt's own texts come along."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ror_desktop.catalogue import Catalogue, Entry
from ror_desktop.messages import translate
from ror_desktop.settings import Language
from ror_desktop.ui.translator import CatalogueTranslator, LanguageController, locale_for


class Greeting(QLabel):
    def __init__(self, n: int) -> None:
        super().__init__()
        self._n = n
        self.say()

    def say(self) -> None:
        self.setText(self.tr("Hello") + " " + self.tr("%n contact(s)", "", self._n))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)


class LoudGreeting(Greeting):
    pass


DUTCH = Catalogue(
    "nl",
    {
        ("Greeting", "Hello", ""): Entry(("Hallo",), plural=False),
        ("Greeting", "%n contact(s)", ""): Entry(("%n contact", "%n contacten"), plural=True),
    },
)


@pytest.fixture
def dutch(qapp: QApplication) -> Iterator[CatalogueTranslator]:
    translator = CatalogueTranslator(DUTCH)
    yield translator
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("kind", [Greeting, LoudGreeting])
def test_widgets_follow_the_language(
    qapp: QApplication, qtbot: QtBot, dutch: CatalogueTranslator, kind: type[Greeting]
) -> None:
    label = kind(2)
    qtbot.addWidget(label)
    qapp.installTranslator(dutch)
    qtbot.waitUntil(lambda: label.text() == "Hallo 2 contacten")
    qapp.removeTranslator(dutch)
    # Where a program of another test has left its English behind, that says the plural.
    qtbot.waitUntil(lambda: label.text() in {"Hello 2 contact(s)", "Hello 2 contacts"})


def test_unknown_text_is_left_to_others(qapp: QApplication, dutch: CatalogueTranslator) -> None:
    qapp.installTranslator(dutch)
    assert QCoreApplication.translate("Greeting", "Unknown") == "Unknown"


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[LanguageController]:
    before = QLocale()
    controller = LanguageController(qapp, Language.ENGLISH)
    yield controller
    controller.choose(Language.ENGLISH)
    controller.deleteLater()
    QLocale.setDefault(before)


def test_qts_own_texts_come_along(languages: LanguageController, qtbot: QtBot) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    with qtbot.waitSignal(languages.changed) as changed:
        languages.choose(Language.DUTCH)
    assert changed.args == ["nl"]
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuleren"
    languages.choose(Language.ENGLISH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_days_have_the_names_of_the_language(languages: LanguageController) -> None:
    languages.choose(Language.DUTCH)
    assert QLocale().dayName(1) == "maandag"
    assert languages.language == "nl"


def test_messages_are_rendered(languages: LanguageController) -> None:
    message = translate("Nowhere", "%n thing(s) for {name}", "", 2).with_args(name="Ann")
    assert languages.render(message) == "2 things for Ann"


@pytest.mark.parametrize(
    ("code", "system", "expected"),
    [("nl", "nl_BE", "nl_BE"), ("en", "en_GB", "en_GB"), ("en", "nl_NL", "en_NL"), ("nl", "en_US", "nl_NL")],
)
def test_locale_keeps_the_territory(code: str, system: str, expected: str) -> None:
    assert locale_for(code, QLocale(system)).name() == expected
