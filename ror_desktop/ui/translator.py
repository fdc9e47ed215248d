"""The language of the window: our texts, Qt's own texts, and the locale's names of days and months."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from ror_desktop.catalogue import (
    SOURCE_LANGUAGE,
    Catalogue,
    available_languages,
    choose_language,
    load_catalogue,
)
from ror_desktop.messages import Message
from ror_desktop.settings import Language


class CatalogueTranslator(QTranslator):
    """Answers Qt's questions from a `Catalogue`."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue

    def isEmpty(self) -> bool:
        """Never: an empty translator is not asked, and widgets hear of no change of language."""
        return False

    def translate(self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The text with `%n` still in it; None hands the question to the next translator."""
        return self._catalogue.find(context, source_text, disambiguation or "", n)


class LanguageController(QObject):
    """Installs the translators of one language at a time.

    Widgets hear of it by `QEvent.Type.LanguageChange`; whoever is no widget by `changed`, which carries the
    language's code.
    """

    changed = Signal(str)

    def __init__(
        self,
        app: QCoreApplication,
        wanted: Language = Language.SYSTEM,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._system = QLocale.system()
        self._installed: list[QTranslator] = []
        self._catalogue = Catalogue(SOURCE_LANGUAGE)
        self.choose(wanted)

    @property
    def language(self) -> str:
        """The code of the language shown."""
        return self._catalogue.language

    @property
    def catalogue(self) -> Catalogue:
        """The texts shown."""
        return self._catalogue

    def choose(self, wanted: Language) -> None:
        """Speak that language from now on."""
        code = spoken(wanted, self._system)
        self._catalogue = load_catalogue(code)
        self._remove_translators()
        QLocale.setDefault(locale_for(code, self._system))
        self._install_qt_texts(code)
        self._install(CatalogueTranslator(self._catalogue, self))  # last in, asked first
        self.changed.emit(code)

    def render(self, message: Message) -> str:
        """The sentence in the language of the moment."""
        return message.render(self._catalogue.translate)

    def _install_qt_texts(self, code: str) -> None:
        qt_texts = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if code != SOURCE_LANGUAGE and qt_texts.load(f"qtbase_{code}", folder):
            self._install(qt_texts)

    def _install(self, translator: QTranslator) -> None:
        self._app.installTranslator(translator)
        self._installed.append(translator)

    def _remove_translators(self) -> None:
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()


def spoken(wanted: Language, system: QLocale | None = None) -> str:
    """The code of the language that is spoken where somebody wants this one."""
    return choose_language(wanted.value, (system or QLocale.system()).uiLanguages(), available_languages())


def locale_for(code: str, system: QLocale) -> QLocale:
    """The locale for dates, numbers and names of days: the system's own when it speaks that language.

    Otherwise the language as it is spoken in the system's territory, or at home when it is not spoken there.
    """
    if QLocale(code).language() == system.language():
        return system
    return QLocale(QLocale(code).language(), system.territory())
