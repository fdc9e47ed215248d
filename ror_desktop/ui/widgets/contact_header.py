"""The head of the notes panel: who this is, and how to reach them."""

from datetime import date, datetime
from functools import partial
from itertools import zip_longest

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ror_desktop.domain.cadence import ContactCadence
from ror_desktop.domain.contact import Contact, Method, MethodKind
from ror_desktop.domain.entity import to_seconds
from ror_desktop.domain.interaction import Channel
from ror_desktop.domain.whereabouts import industry_of, place_of
from ror_desktop.ui.cadence_words import chip_words, gaps_words, standing_words
from ror_desktop.ui.chips import Tone
from ror_desktop.ui.dates import full_day, partial_words
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.plain import plain_tip
from ror_desktop.ui.reach import Reach
from ror_desktop.ui.today_words import Moment, waiting_words
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.chip import Chip
from ror_desktop.ui.widgets.face import Face
from ror_desktop.ui.widgets.flow_layout import Flow
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.method_chip import MethodChip
from ror_desktop.ui.widgets.tag_mark import TagMark, secondary

_CHANNELS = {MethodKind.EMAIL: Channel.EMAIL, MethodKind.PHONE: Channel.CALL}


class ContactHeader(QWidget):
    """Face, name, title and organization, tags and methods; everything as plain text."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._shown: Contact | None = None
        self._standing: tuple[ContactCadence, datetime | None, date] | None = None
        self._face = Face(tools, self)
        self._name = plain_label("", self, TextSize.TITLE)
        self._work = plain_label("", self)
        self._facts = plain_label("", self, TextSize.SMALL)
        self.edit_button = QToolButton(self)
        self.edit_button.setDefaultAction(tools.actions["contact.edit"])
        self.edit_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._flow = Flow(self, gap=2)
        self.cadence = Chip("", tools.themes, tools.icons, "repeat", parent=self._flow)
        self.waiting = Chip("", tools.themes, tools.icons, "hourglass", Tone.WARNING, self._flow)
        self.cadence.clicked.connect(tools.actions["contact.circle"].trigger)
        self.waiting.clicked.connect(tools.actions["entry.waiting"].trigger)
        self.customer = Chip("", tools.themes, tools.icons, "handshake", parent=self._flow)
        self.customer.clicked.connect(self._on_customer_clicked)
        for chip in (self.waiting, self.cadence, self.customer):
            self._flow.add(chip)
            chip.hide()
        self._tag_marks: list[TagMark] = []
        self._chips: list[MethodChip] = []
        for label in (self._name, self._work, self._facts):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            secondary(label)
        self._name.setForegroundRole(QPalette.ColorRole.WindowText)
        self._lay_out()

    def show_contact(self, contact: Contact) -> None:
        """Show this contact."""
        if contact == self._shown:
            return
        self._shown = contact
        self._face.show_contact(contact)
        self._name.setText(contact.display_name)
        _say(self._work, " · ".join(t for t in (contact.title or contact.role, _work(contact)) if t))
        self._standing = None
        self._show_methods(contact)
        self._show_tags(contact)
        self._show_customer(contact.marked_customer_on)
        self.setAccessibleName(contact.display_name)

    def show_standing(self, standing: ContactCadence, waiting: datetime | None) -> None:
        """How often one wants to be in touch, when that is due, and since when a message waits."""
        book = self._tools.desk.book
        today = book.today()
        if self._shown is None or self._standing == (standing, waiting, today):
            return
        self._standing = standing, waiting, today
        _say(self._facts, " · ".join([*self._fact_words(self._shown), *_present(gaps_words(standing.gaps))]))
        words = chip_words(standing, today)
        self.cadence.setText(words)
        self.cadence.setAccessibleName(self.tr("Cadence: {words}").format(words=words))
        self.cadence.setToolTip(plain_tip(standing_words(standing)))
        self.cadence.setVisible(bool(words))
        said = "" if waiting is None else waiting_words(waiting, Moment(book.clock(), book.zone))
        self.waiting.setText(said)
        self.waiting.setAccessibleName(self.tr("{words} for your answer").format(words=said))
        self.waiting.setToolTip(plain_tip(self.tr("Answer, or press A if it was answered or needs no answer")))
        self.waiting.setVisible(bool(said))
        marked = self._shown.marked_customer_on
        self._flow.setVisible(bool(self._shown.tags or self._shown.methods or words or said or marked))

    def chips(self) -> list[MethodChip]:
        """The chips of the methods, in their order."""
        return [chip for chip in self._chips if not chip.isHidden()]

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._work)
        words.addWidget(self._facts)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._face, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        top.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 12, 4)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._flow)

    def _fact_words(self, contact: Contact) -> list[str]:
        found = [self.tr("known as {name}").format(name=contact.nickname)] if contact.nickname else []
        if contact.birthday is not None:
            found.append(self.tr("birthday {day}").format(day=partial_words(contact.birthday)))
        # Where they were captured is told by the background.
        place = place_of(contact.workplace, contact.methods).line()
        return [*found, *_present(industry_of(contact.workplace, contact.industry)), *_present(place)]

    def _show_customer(self, day: date | None) -> None:
        """The mark that somebody set by hand, and since when."""
        self.customer.setVisible(day is not None)
        if day is None:
            return
        self.customer.setText(self.tr("Customer or partner"))
        since = self.tr("Customer or partner since {day}, marked by hand").format(day=full_day(day))
        self.customer.setAccessibleName(since)
        self.customer.setToolTip(plain_tip(self.tr("{since}. Click to choose another day.").format(since=since)))

    @Slot()
    def _on_customer_clicked(self) -> None:
        """Since when: another day, picked beside the chip."""
        from ror_desktop.ui.widgets.day_edit import DayPicker

        shown, today = self._shown, self._tools.desk.book.today()
        if shown is not None and shown.marked_customer_on is not None:
            picker = DayPicker(self._tools.themes, self._tools.icons, today, self)
            picker.picked.connect(partial(self._mark_customer, shown.id))
            picker.open_at(self.customer.mapToGlobal(self.customer.rect().bottomLeft()), shown.marked_customer_on)

    def _mark_customer(self, contact_id: int, day: date) -> None:
        self._tools.runner.run(partial(self._tools.desk.contacts.mark_customer, [contact_id], day))

    def _show_tags(self, contact: Contact) -> None:
        while len(self._tag_marks) < len(contact.tags):
            self._tag_marks.append(TagMark("", self._tools.themes, parent=self._flow))
            self._flow.add(self._tag_marks[-1])
        for mark, name in zip_longest(self._tag_marks, contact.tags):
            mark.setVisible(name is not None)
            mark.setText(name or "")
            mark.setAccessibleName(self.tr("Tag {name}").format(name=name or ""))

    def _show_methods(self, contact: Contact) -> None:
        for chip, method in zip_longest(tuple(self._chips), contact.methods):
            if chip is None:
                self._chips.append(MethodChip(self._tools, method, self._flow))
                self._chips[-1].opened.connect(self._on_opened)
                self._flow.insert(len(self._chips) - 1, self._chips[-1])
            elif method is not None:
                chip.show_method(method)
                chip.show()
            else:
                chip.hide()

    @Slot(object)
    def _on_opened(self, method: Method) -> None:
        """An e-mail or a call has begun: the window asks how it went."""
        channel = _CHANNELS.get(method.kind)
        if channel is not None and self._shown is not None:
            since = to_seconds(self._tools.desk.book.clock())
            self._tools.runner.hub.reached_out.emit(Reach(self._shown.id, channel, since))


def _present(words: str) -> list[str]:
    return [words] if words else []


def _say(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _work(contact: Contact) -> str:
    return ", ".join(t for t in (contact.department, contact.organization) if t)
