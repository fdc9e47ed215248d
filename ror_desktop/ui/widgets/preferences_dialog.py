"""Preferences: reminders, the start with the session, keys, and what belongs to the book. All take effect at once."""

from collections.abc import Callable
from functools import partial
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ror_desktop import start_at_login
from ror_desktop.domain.change import Change
from ror_desktop.domain.phone_plans import regions
from ror_desktop.domain.preferences import Preference, possible
from ror_desktop.messages import translate
from ror_desktop.settings import Settings
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.global_key.key import GlobalKey
from ror_desktop.ui.global_key.key import words as key_words
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.tray import Tray
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.measure_preferences import MeasurePreferences
from ror_desktop.ui.widgets.still import StillBox


class PreferencesDialog(QDialog):
    """What a person may choose. `change` keeps settings of the machine; those of the book can be undone."""

    def __init__(
        self,
        tools: Tools,
        settings: Settings,
        change: Callable[..., object],
        key: GlobalKey,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._change = change
        self._key = key
        self.setObjectName("preferences")
        self.setWindowTitle(self.tr("Preferences"))
        self.resize(640, 560)
        self.tabs = QTabWidget(self)  # first: Tab goes from it to what it shows
        self.tabs.setAccessibleName(self.tr("Preferences"))
        self.remind = self._box(self.tr("Remind me of follow-ups that have a time of day"), settings.reminders)
        self.stay = self._box(self.tr("Closing the window leaves the program in the tray"), settings.keep_in_tray)
        self.login = self._box(self.tr("Start with the computer, in the tray"), start_at_login.is_on())
        self.zone = self._zones()
        self.region = self._regions()
        self.measures = MeasurePreferences(tools, self)
        self._general = QWidget(self.tabs)
        self._layout = QVBoxLayout(self._general)
        self._layout.setContentsMargins(16, 16, 16, 16)
        self._layout.setSpacing(8)
        self.anywhere = self._box(
            self.tr("{keys} opens Just met while another program is in front").format(keys=key_words()), key.active
        )
        self._lay_out_reminders()
        self._lay_out_key()
        self._lay_out_book()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        self._layout.addStretch(1)
        self.tabs.addTab(self._general, self.tr("General"))
        self.tabs.addTab(self.measures, self.tr("Measures"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 8, 8, 16)
        whole.setSpacing(12)
        whole.addWidget(self.tabs, 1)
        whole.addWidget(buttons)
        whole.setAlignment(buttons, Qt.AlignmentFlag.AlignRight)
        self._follow()
        self._connect()

    def _lay_out_reminders(self) -> None:
        self._add_title(self.tr("Reminders"))
        for box in (self.remind, self.stay, self.login):
            self._layout.addWidget(box)
        if not Tray.possible():
            self._layout.addWidget(self._quiet(self.tr("This desktop has no tray: reminders show in the window only.")))

    def _lay_out_key(self) -> None:
        self._add_title(self.tr("Just met"))
        self._layout.addWidget(self.anywhere)
        obstacle = self._key.possible()
        self.anywhere.setEnabled(obstacle is None)
        if obstacle is not None:
            self._layout.addWidget(self._quiet(self._tools.say(obstacle)))

    def _lay_out_book(self) -> None:
        self._add_title(self.tr("This book"))
        form = QFormLayout()
        for words, field in (
            (self.tr("Home time &zone"), self.zone),
            (self.tr("&Country of phone numbers without a code"), self.region),
        ):
            label = plain_label(words, self)
            label.setBuddy(field)
            form.addRow(label, field)
        self._layout.addLayout(form)
        self._layout.addWidget(self._quiet(self.tr("Days are those of the home time zone, also while you travel.")))

    def _connect(self) -> None:
        self.remind.toggled.connect(self._on_remind_toggled)
        self.stay.toggled.connect(self._on_stay_toggled)
        self.login.toggled.connect(self._on_login_toggled)
        self.anywhere.toggled.connect(self._on_anywhere_toggled)
        self.zone.textActivated.connect(self._on_zone_chosen)
        line = self.zone.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._on_zone_typed)
        self.region.activated.connect(self._on_region_chosen)
        self._tools.runner.hub.changed.connect(self._on_changed)

    # building

    def _add_title(self, words: str) -> None:
        if self._layout.count():
            self._layout.addSpacing(8)
        self._layout.addWidget(plain_label(words, self, TextSize.TITLE))

    def _box(self, words: str, on: bool) -> QCheckBox:
        box = QCheckBox(words, self)
        box.setChecked(on)
        return box

    def _quiet(self, words: str) -> QLabel:
        label = plain_label(words, self, TextSize.SMALL)
        label.setWordWrap(True)
        return label

    def _zones(self) -> QComboBox:
        box = StillBox(self)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems(sorted(name for name in available_timezones() if possible(Preference.ZONE, name)))
        completer = box.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        box.setCurrentText(self._tools.desk.book.zone.key)
        return box

    def _regions(self) -> QComboBox:
        box = StillBox(self)
        box.addItem(self.tr("none"), "")
        language = self.locale().language()
        named = sorted((country_name(code, language), code) for code in regions())
        for name, code in named:
            box.addItem(name, code)
        return box

    def _follow(self) -> None:
        """Show what the book says."""
        self.stay.setEnabled(self.remind.isChecked() and Tray.possible())
        self.zone.setCurrentText(self._tools.desk.book.zone.key)
        self.region.setCurrentIndex(max(self.region.findData(self._tools.desk.settings.get(Preference.REGION)), 0))

    def done(self, result: int) -> None:
        """A number that is being typed counts."""
        self.measures.commit()
        super().done(result)

    # answers

    @Slot(bool)
    def _on_remind_toggled(self, on: bool) -> None:
        self._change(reminders=on)
        self._follow()

    @Slot(bool)
    def _on_stay_toggled(self, on: bool) -> None:
        self._change(keep_in_tray=on)

    @Slot(bool)
    def _on_login_toggled(self, on: bool) -> None:
        try:
            start_at_login.switch(on)
        except OSError as error:
            self._tools.runner.hub.failed.emit(
                translate("Preferences", "The start with the computer could not be changed: {reason}").with_args(
                    reason=error.strerror or str(error)
                )
            )
        self.login.blockSignals(True)
        self.login.setChecked(start_at_login.is_on())
        self.login.blockSignals(False)

    @Slot(bool)
    def _on_anywhere_toggled(self, on: bool) -> None:
        reason = self._key.start() if on else None
        if not on:
            self._key.stop()
        if reason is not None:
            self._tools.runner.hub.failed.emit(reason)
            self.anywhere.blockSignals(True)
            self.anywhere.setChecked(False)
            self.anywhere.blockSignals(False)
        self._change(system_key=self._key.active)

    @Slot(str)
    def _on_zone_chosen(self, name: str) -> None:
        if name == self._tools.desk.book.zone.key:
            return
        if not possible(Preference.ZONE, name):
            self._follow()
            return
        change = partial(self._tools.desk.settings.change, Preference.ZONE, name)
        self._tools.runner.hold(self.tr("Changing the home time zone"), change)

    @Slot()
    def _on_zone_typed(self) -> None:
        self._on_zone_chosen(self.zone.currentText())

    @Slot(int)
    def _on_region_chosen(self, place: int) -> None:
        code = str(self.region.itemData(place))
        self._tools.runner.run(partial(self._tools.desk.settings.change, Preference.REGION, code))

    @Slot(object)
    def _on_changed(self, _change: Change) -> None:
        self._follow()


def country_name(code: str, language: QLocale.Language) -> str:
    """The country in this language where that is spoken there; or else as it is called there, and in English.

    Qt knows no more: names of all countries it has in English only.
    """
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyCountry:
        return code
    english = QLocale.territoryToString(territory)
    if language == QLocale.Language.English:
        return english
    spoken = QLocale(language, territory)
    if (spoken.language(), spoken.territory()) == (language, territory):
        return spoken.nativeTerritoryName()
    there = QLocale(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, territory)
    native = there.nativeTerritoryName()
    return english if there.territory() != territory or native == english else f"{native} ({english})"
