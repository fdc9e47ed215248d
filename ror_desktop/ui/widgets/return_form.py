"""What came back, in fields: kind, day, amount, perceived value, who came, whether thanks were said, evidence."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ror_desktop.domain.amount_text import read_amount
from ror_desktop.domain.cleaning import one_line
from ror_desktop.domain.currencies import is_currency
from ror_desktop.domain.entity import Money
from ror_desktop.domain.returns import Return, ReturnDraft, ReturnGroup, ReturnKind
from ror_desktop.domain.today import wants_thanks
from ror_desktop.ui.amounts import typed_money
from ror_desktop.ui.dates import full_day
from ror_desktop.ui.entry_words import icon_of, words_of
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.choices import ChoiceBox, Option
from ror_desktop.ui.widgets.contact_field import ContactField
from ror_desktop.ui.widgets.flow_layout import Flow
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.past_day import PastDay
from ror_desktop.ui.widgets.tag_mark import secondary
from ror_desktop.ui.widgets.text_box import TextBox
from ror_desktop.ui.widgets.value_scale import ValueScale

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
MONEY_WIDTH, NAME_WIDTH = 118, 190
"""Pixels: room for "1,200.50 EUR", and for a name."""


class EvidenceBox(TextBox):
    """Their words, or a link. Enter belongs to the form; with Shift it is a new line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class ReturnForm(QWidget):
    """`changed` at each key press and choice, `entered` by Enter in any field, `escaped` by Escape."""

    changed = Signal()
    entered = Signal()
    escaped = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._base: ReturnDraft | None = None
        options = [Option(kind, words_of(kind), icon_of(kind)) for kind in ReturnKind]
        self.kind = ChoiceBox(self.tr("What came back"), options, tools.icons, self)
        self.day = PastDay(tools, self)
        self.money = QLineEdit(self)
        self.value = ValueScale(self.tr("Perceived value"), self)
        self.who = ContactField(tools.desk, self)
        self.thanked = QCheckBox(self.tr("thanked"), self)
        self.box = EvidenceBox(self, least=1, most=6)
        self.words = plain_label("", self, TextSize.SMALL)
        self._value_label = secondary(plain_label(self.tr("Value"), self, TextSize.SMALL))
        self._controls = Flow(self, gap=6)
        self._last = QHBoxLayout()
        self._say()
        self._lay_out()
        self._connect()

    def show_return(self, entry: Return) -> None:
        """Start from what stands in the book."""
        draft = self._base = entry.draft
        self.kind.set_value(draft.kind)
        self.day.set_today(self._tools.desk.book.today())
        self.day.set_day(draft.day)
        self.money.setText(typed_money(draft.money, self.locale()) if draft.money else "")
        self.value.set_value(draft.perceived)
        self.who.set_contact(draft.referred_contact_id or 0, entry.referred_contact)
        self.thanked.setChecked(draft.thanked_on is not None)
        said = self.tr("Thanks were said for it")
        self.thanked.setToolTip(f"{said}: {full_day(draft.thanked_on)}" if draft.thanked_on else said)
        self.box.setPlainText(draft.evidence)
        self._on_kind_chosen()

    def draft(self) -> ReturnDraft:
        """The return as it is now; an amount that cannot be read is none, see `ready`."""
        kind = ReturnKind(str(self.kind.value()))
        chosen = self.who.contact_id or None
        came = kind.group is ReturnGroup.RECOMMENDATION
        return ReturnDraft(
            self.day.day(),
            kind,
            self._money(),
            self.value.value(),
            self.box.toPlainText().strip(),
            chosen if came else None,
            self._thanked_on() if wants_thanks(kind) else None,
            one_line(self.who.text()) if came and chosen is None else "",
        )

    def ready(self) -> bool:
        """Whether it can be saved as it is; a word on what is missing, and the keyboard there, where it cannot."""
        typed, money = self.money.text().strip(), self._money()
        if typed and (money is None or not is_currency(money.currency)):
            self._ask(self.money, self.tr("An amount is a number and a currency, such as 1200 EUR."))
            return False
        if len(self._of_that_name()) > 1:
            self._ask(self.who, self.tr("Several of your contacts are called so. Choose one from the list."))
            return False
        return True

    def state(self) -> dict[str, object]:
        """Everything typed and chosen, as plain values for a draft on the disk."""
        return {
            "kind": str(self.kind.value()),
            "day": self.day.day().isoformat(),
            "money": self.money.text(),
            "value": self.value.value() or 0,
            "who": self.who.text(),
            "who_id": self.who.contact_id,
            "thanked": self.thanked.isChecked(),
            "text": self.box.toPlainText(),
        }

    def restore(self, state: Mapping[str, object]) -> None:
        """What `state` gave."""
        self.kind.set_value(ReturnKind(str(state.get("kind", ReturnKind.PURCHASE))))
        self.day.set_day(date.fromisoformat(str(state["day"])))
        self.money.setText(str(state.get("money", "")))
        value, who = state.get("value"), state.get("who_id")
        self.value.set_value(value if isinstance(value, int) and value else None)
        self.who.restore(who if isinstance(who, int) else 0, str(state.get("who", "")))
        self.thanked.setChecked(bool(state.get("thanked")))
        self.box.setPlainText(str(state.get("text", "")))
        self._on_kind_chosen()

    def set_end(self, widget: QWidget) -> None:
        """What stands at the right end: the button that saves."""
        self._last.addWidget(widget, 0, Qt.AlignmentFlag.AlignBottom)

    def focus_text(self) -> None:
        """Go to what one wants to say of this kind: the amount, who came, or the evidence."""
        field = {
            ReturnKind.PURCHASE: self.money,
            ReturnKind.RENEWAL: self.money,
            ReturnKind.REFERRAL: self.who,
            ReturnKind.INTRODUCTION: self.who,
        }.get(ReturnKind(str(self.kind.value())), self.box)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves from every field, Escape leaves."""
        if event.key() in ENTER:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _money(self) -> Money | None:
        typed = self.money.text().strip()
        return read_amount(typed, self._currency()) if typed else None

    def _currency(self) -> str:
        """That of the amount there, or of the last return with one; otherwise that of the locale."""
        here = self._base.money.currency if self._base and self._base.money else ""
        local = self.locale().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
        return here or self._tools.desk.returns.currency() or local or "EUR"

    def _thanked_on(self) -> date | None:
        if not self.thanked.isChecked():
            return None
        kept = self._base.thanked_on if self._base else None
        return kept or self._tools.desk.book.today()

    def _of_that_name(self) -> list[str]:
        """The contacts that are called as it is typed, where none was chosen."""
        if self.who.isHidden() or self.who.contact_id or not self.who.text().strip():
            return []
        return [named.name for named in self._tools.desk.returns.named(self.who.text())]

    def _ask(self, field: QWidget, words: str) -> None:
        self._show_words(words)
        field.setFocus()

    def _show_words(self, words: str) -> None:
        self.words.setText(words)
        self.words.setVisible(bool(words))

    @Slot()
    def _on_kind_chosen(self) -> None:
        kind = ReturnKind(str(self.kind.value()))
        self.who.setVisible(kind.group is ReturnGroup.RECOMMENDATION)
        self.thanked.setVisible(wants_thanks(kind))
        self._show_words("")
        self.changed.emit()

    @Slot()
    def _on_who_edited(self) -> None:
        """Never a silent guess: somebody who is not in the book is going to be."""
        typed = one_line(self.who.text())
        is_new = bool(typed) and not self.who.contact_id and not self._of_that_name()
        self._show_words(self.tr("{name} will be added to your contacts").format(name=typed) if is_new else "")
        self.changed.emit()

    @Slot()
    def _on_edited(self) -> None:
        self.changed.emit()

    @Slot()
    def _on_money_edited(self) -> None:
        self._show_words("")
        self.changed.emit()

    def _connect(self) -> None:
        self.kind.chosen.connect(self._on_kind_chosen)
        self.day.dateChanged.connect(self._on_edited)
        self.money.textEdited.connect(self._on_money_edited)
        self.value.chosen.connect(self._on_edited)
        self.who.textEdited.connect(self._on_who_edited)
        self.who.chosen.connect(self._on_who_edited)
        self.thanked.toggled.connect(self._on_edited)
        self.box.textChanged.connect(self._on_edited)
        self.box.escaped.connect(self.escaped)

    def _say(self) -> None:
        self.day.setAccessibleName(self.tr("Day"))
        self.day.setToolTip(self.tr("The day on which it came back"))
        self.money.setPlaceholderText(self.tr("1200 EUR"))
        self.money.setAccessibleName(self.tr("Amount, with its currency"))
        self.money.setToolTip(self.tr("What it was worth in money, if it was; the perceived value stands for itself"))
        self.money.setFixedWidth(MONEY_WIDTH)
        self.who.setPlaceholderText(self.tr("Who came?"))
        self.who.setAccessibleName(self.tr("Who came by it"))
        self.who.setToolTip(self.tr("One of your contacts, or somebody new by name"))
        self.who.setFixedWidth(NAME_WIDTH)
        self.box.setPlaceholderText(self.tr("Evidence: their words, or a link"))
        self.box.setAccessibleName(self.tr("Evidence"))
        self.words.setWordWrap(True)
        self.words.hide()

    def _lay_out(self) -> None:
        value = QWidget(self)
        row = QHBoxLayout(value)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._value_label)
        row.addWidget(self.value)
        fields = (self.kind, self.day, self.money, value, self.who, self.thanked)
        height = max(widget.sizeHint().height() for widget in fields)
        for widget in fields:
            widget.setFixedHeight(height)  # a flow sets them on one line at the top
            self._controls.add(widget)
        self._last.setSpacing(8)
        self._last.addWidget(self.box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._controls)
        column.addWidget(self.words)
        column.addLayout(self._last)
