"""Says over the agenda which follow-ups will come again on the chosen days: they stand in no book yet."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ror_desktop.domain.followup import Coming
from ror_desktop.domain.month import Span
from ror_desktop.ui.dates import short_day
from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.plain import plain_tip
from ror_desktop.ui.recurrence_words import recurrence_words
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.tag_mark import secondary

SHOWN = 3
"""Those that are named; of more only how many there are is said."""


class ComingEntries(QLabel):
    """A quiet line; hidden where nothing comes again."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._desk = tools.desk
        self.setObjectName("coming")
        self.setFont(text_font(TextSize.SMALL))
        self.setWordWrap(True)
        self.setContentsMargins(12, 2, 12, 6)
        secondary(self)
        self.hide()

    def show_days(self, days: Span, contact_id: int | None) -> None:
        """Name what comes again on these days, of everybody or of one contact."""
        today = self._desk.book.today()
        coming = self._desk.followups.coming
        found, amount = coming(days.first, days.last, contact_id, SHOWN) if days.last > today else ([], 0)
        self.setVisible(bool(found))
        if found:
            self.setText(self._words(found, amount, today, one_day=days.days == 1))
            self.setToolTip(plain_tip(self._tip(found, today)))

    def _words(self, found: list[Coming], amount: int, today: date, *, one_day: bool) -> str:
        named = [self._name(one, today, one_day=one_day) for one in found]
        words = self.tr("Comes again: {what}").format(what="; ".join(named))
        if amount <= len(found):
            return words
        return f"{words} " + self.tr("and %n more", "", amount - len(found))

    def _name(self, one: Coming, today: date, *, one_day: bool) -> str:
        name = f"{one.follow_up.draft.title} ({one.follow_up.contact})"
        return name if one_day else f"{short_day(one.day, today, self.locale())} {name}"

    def _tip(self, found: list[Coming], today: date) -> str:
        rules = {one.follow_up.id: one.follow_up for one in found}
        return "; ".join(
            f"{item.draft.title}: {recurrence_words(item.draft.recurrence, today, self.locale())}"
            for item in rules.values()
        )
