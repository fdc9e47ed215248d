"""The status bar: what was done, with Undo or Open beside it, and how far a long job is."""

from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QStatusBar, QToolButton, QWidget

from ror_desktop.ui.icons import BESIDE_WORDS
from ror_desktop.ui.painting import one_line
from ror_desktop.ui.runner import Job
from ror_desktop.ui.widgets.labels import plain_label


class StatusLine(QStatusBar):
    """Sentence and Undo button on the left; on the right the job with count, time left and Cancel.

    `open_wanted` carries the `Path` of the file that the sentence is about.
    """

    open_wanted = Signal(object)

    def __init__(self, undo: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._said = Sentence(self)
        self._said.setAccessibleName(self.tr("What was done"))
        self._undo = QToolButton(self)
        self._undo.setDefaultAction(undo)
        self._undo.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._undo.setIconSize(BESIDE_WORDS)
        self._undo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._undo.setAutoRaise(True)
        self._undo.hide()
        self._file: Path | None = None
        self._open = QToolButton(self)
        self._open.setText(self.tr("&Open"))
        self._open.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._open.setAutoRaise(True)
        self._open.clicked.connect(self._on_open_clicked)
        self._open.hide()
        kept = self._open.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # the line is as high before it says anything: the page does not jump
        self._open.setSizePolicy(kept)
        self.addWidget(_row(self._said, self._undo, self._open), 1)
        self._job: JobLine | None = None

    def say(self, sentence: str, *, undoable: bool, file: Path | None = None) -> None:
        """Show what was done; with the Undo button where it can be taken back, and Open where it made a file."""
        self._said.say(sentence)
        self._undo.setVisible(undoable)
        self._file = file
        self._open.setVisible(file is not None)

    def said(self) -> str:
        """The sentence that is shown."""
        return self._said.whole

    def follow(self, job: Job) -> None:
        """Show how far this job is until it ends."""
        if self._job is None:  # most starts of the program begin no job before the first paint
            self._job = JobLine(self)
            self.addPermanentWidget(self._job)
        self._job.follow(job)

    @Slot()
    def _on_open_clicked(self) -> None:
        if self._file is not None:
            self.open_wanted.emit(self._file)


class Sentence(QLabel):
    """As wide as its words where there is room; otherwise cut, so that a long name makes no window wider.

    What is cut is told whole by the tool tip, and always to a screen reader.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def say(self, sentence: str) -> None:
        """Show this sentence."""
        self.whole = sentence
        self.setAccessibleName(sentence)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(one_line(self.whole)) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        line = one_line(self.whole)
        shown = self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip("" if shown == line else _tip(self.whole))


class JobLine(QWidget):
    """Title, progress, time left and Cancel of the job under way."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._clock = QElapsedTimer()
        self._title = plain_label("", self)
        self._bar = QProgressBar(self)
        self._bar.setFixedWidth(160)
        self._bar.setTextVisible(False)  # the slim bar has no room for the count; it stands beside it
        self._bar.setAccessibleName(self.tr("Progress"))
        self._left = plain_label("", self)
        self._cancel = QToolButton(self)
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._cancel.setAutoRaise(True)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._title, self._bar, self._left, self._cancel):
            layout.addWidget(widget)

    def follow(self, job: Job) -> None:
        """Show this job."""
        self._job = job
        self._title.setText(job.title)
        self._bar.setRange(0, 0)
        self._left.clear()
        self._cancel.setEnabled(True)
        self._clock.start()
        job.progressed.connect(self._on_job_progressed)
        job.ended.connect(self._on_job_ended)
        self.show()

    @Slot(int, int)
    def _on_job_progressed(self, done: int, total: int) -> None:
        if total <= 0 or self.sender() is not self._job:
            return
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        locale = QLocale()
        parts = [f"{locale.toString(done)} / {locale.toString(total)}"]
        seconds = self._clock.elapsed() / 1000
        if done and seconds > 2:
            parts.append(self.tr("%n second(s) left", "", round(seconds * (total - done) / done)))
        self._left.setText(" · ".join(parts))

    @Slot()
    def _on_job_ended(self) -> None:
        if self.sender() is self._job:  # another one may have begun to be shown meanwhile
            self._job = None
            self.hide()

    @Slot()
    def _on_cancel_clicked(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._cancel.setEnabled(False)


def _tip(text: str) -> str:
    from ror_desktop.ui.plain import plain_tip  # most sentences fit

    return plain_tip(text)


def _row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(8, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return holder
