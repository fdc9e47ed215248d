"""The entries behind a mark: who, when, what; Enter goes to the contact."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ror_desktop.domain.returns_overview import Asked, Mark, Opened, OpenedLine
from ror_desktop.services.progress import Progress
from ror_desktop.ui.amounts import money_words
from ror_desktop.ui.dates import short_day
from ror_desktop.ui.entry_words import icon_of, words_of
from ror_desktop.ui.event_words import minutes_words
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.models.finding_model import Finding
from ror_desktop.ui.returns.words import ReturnsWords
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.finding_list import FindingList
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.tag_mark import secondary


class OpenedDialog(QDialog):
    """Lists what was counted; it is read on the worker and shown when it is there."""

    filled = Signal()

    def __init__(self, tools: Tools, asked: Asked, mark: Mark, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._closed = False
        self.setObjectName("returns_opened")
        self.setWindowTitle(self.tr("The entries behind it"))
        self.resize(560, 480)
        self.title = plain_label(said, self)
        self.title.setWordWrap(True)
        self.amount = secondary(plain_label(self.tr("Reading…"), self, TextSize.SMALL))
        self.list = FindingList(tools, self)
        self.list.setAccessibleName(said)
        self.list.contact_wanted.connect(self._on_contact_wanted)
        self.list.writing_wanted.connect(self._on_writing_wanted)
        self.list.escaped.connect(self.reject)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for widget in (self.title, self.amount):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        layout.addWidget(box)
        self.list.setFocus()
        self._words = ReturnsWords(tools.desk.book.today(), self.locale())
        self._job = tools.runner.start(self.tr("Reading the entries"), partial(self._read, asked, mark), self._on_read)

    def done(self, result: int) -> None:
        """What is still being read is let go."""
        self._closed = True
        self._job.cancel()
        super().done(result)

    def _read(self, asked: Asked, mark: Mark, progress: Progress) -> Opened:
        """On the worker."""
        found = self._tools.desk.returns_page.opened(asked, mark)
        progress.step(0)  # closed meanwhile: nobody wants it any more
        return found

    @Slot(object)
    def _on_read(self, opened: Opened) -> None:
        if self._closed:
            return
        found = [finding_of(place, line, self._words) for place, line in enumerate(opened.lines)]
        said = self.tr("%n line(s)", "", opened.total)
        if opened.total > len(found):
            said = self.tr("The newest {shown} of %n", "", opened.total).format(shown=self._words.number(len(found)))
        if not found:
            said = self.tr("Nothing lies behind it any more.")
        self.amount.setText(said)
        self.list.show_findings(found, self.title.text())
        if found:
            self.list.setCurrentIndex(self.list.found.index(0))
        self.filled.emit()

    @Slot(int)
    def _on_contact_wanted(self, contact_id: int) -> None:
        self.accept()
        self._tools.runner.hub.contact_wanted.emit(contact_id)

    @Slot(int, str)
    def _on_writing_wanted(self, contact_id: int, action: str) -> None:
        self._on_contact_wanted(contact_id)
        self._tools.actions[action].trigger()


def finding_of(key: int, line: OpenedLine, words: ReturnsWords) -> Finding:
    """A line in words: the contact and the day; what it was and its own words below."""
    parts = []
    if line.what is not None:
        parts.append(words_of(line.what))
    if line.minutes:
        parts.append(minutes_words(line.minutes))
    if line.money is not None:
        parts.append(money_words(line.money, words.locale))
    if line.perceived is not None:
        parts.append(words.measures.number(line.perceived) + " / 5")
    if line.given is not None:
        parts.append(words.measures.number(line.given) + " / 10")
    if line.text:
        parts.append(line.text)
    return Finding(
        key,
        line.contact_id,
        line.contact,
        below=" · ".join(parts),
        after="" if line.day is None else short_day(line.day, words.today, words.locale),
        icon=icon_of(line.what) if line.what is not None else ("user" if line.entry is None else "file-text"),
    )
