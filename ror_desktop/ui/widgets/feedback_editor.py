"""Writes down what somebody said, word for word, or corrects it: the earlier words stay as a version."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar, cast

from PySide6.QtWidgets import QLineEdit, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Moment
from ror_desktop.domain.feedback import FeedbackDraft, FeedbackRow, Severity
from ror_desktop.domain.interaction import Channel, Sentiment
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.entry_words import icon_of, words_of
from ror_desktop.ui.feedback_words import severity_icon, severity_words
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.choices import ChoiceBox, Option, Segments
from ror_desktop.ui.widgets.contact_field import ContactField
from ror_desktop.ui.widgets.field_rows import FieldRow, at_the_left, lay_out_page
from ror_desktop.ui.widgets.inline_editor import InlineEditor, State
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.tag_mark import secondary
from ror_desktop.ui.widgets.text_box import TextBox
from ror_desktop.ui.widgets.when_field import WhenField

E = TypeVar("E", Channel, Sentiment, Severity)

NEW = "feedback.new"
"""The place of the draft of what is being written down."""


class FeedbackEditor(InlineEditor):
    """The words come first; who, when and how grave it is can follow at leisure."""

    def __init__(self, tools: Tools, drafts: DraftService, parent: QWidget | None = None) -> None:
        super().__init__(tools, drafts, parent)
        icons = tools.icons
        self.verbatim = TextBox(self, least=4, most=12)
        self.contact = ContactField(tools.desk, self)
        self.source = QLineEdit(self)
        self.when = WhenField(tools, self)
        self.channel = ChoiceBox(
            self.tr("Channel"), [Option(one, words_of(one), icon_of(one)) for one in Channel], icons, self
        )
        self.sentiment: Segments[Sentiment] = Segments(
            self.tr("Sentiment"), [Option(one, words_of(one), icon_of(one)) for one in Sentiment], icons, self,
            with_words=True,
        )  # fmt: skip
        self.severity = ChoiceBox(
            self.tr("Severity"), [Option(one, severity_words(one), severity_icon(one)) for one in Severity], icons, self
        )
        self._versions = secondary(plain_label("", self))
        self._versions.setWordWrap(True)
        self._say()
        self._lay_out()
        self._connect()

    def begin(self, contact_id: int = 0) -> None:
        """Write down something new, of this contact or (0) of anybody."""
        found = self._tools.desk.contacts.rows([contact_id]) if contact_id else []
        self.heading.setText(self.tr("What was said?"))
        self._versions.hide()
        self._fill(FeedbackDraft("", Moment(self._tools.desk.book.clock())), None)
        self.contact.set_contact(found[0].id if found else 0, found[0].name if found else "")
        self._open(0, NEW, self.verbatim)

    def correct(self, row: FeedbackRow) -> None:
        """Correct what was written down; what was answered stays."""
        self.heading.setText(self.tr("Correct the feedback"))
        self._versions.show()
        self._fill(row.draft, row.draft.said)
        self.contact.set_contact(row.draft.contact_id or 0, row.contact)
        self._open(row.id, f"feedback.{row.id}", self.verbatim)

    def verb(self) -> Callable[[], Change] | None:
        """Write it down or correct it; nothing, and a word on what is missing."""
        if not self.verbatim.toPlainText().strip():
            self._ask(self.verbatim, self.tr("What was said? Write it down word for word."))
            return None
        if self.contact.text().strip() and not self.contact.settle():
            self._ask(
                self.contact,
                self.tr("Several contacts are called so. Choose one of the list.")
                if self.contact.several()
                else self.tr("No contact is called so. Leave it empty, and say below where it stood."),
            )
            return None
        if not self.when.is_understood():
            self._ask(self.when.time, self.when.question())
            return None
        feedback, draft = self._tools.desk.feedback, self.draft()
        return partial(feedback.edit, self._old_id, draft) if self._old_id else partial(feedback.add, draft)

    def draft(self) -> FeedbackDraft:
        """What is typed and chosen."""
        return FeedbackDraft(
            self.verbatim.toPlainText(),
            self.when.moment(),
            self.source.text(),
            Channel(self.channel.value()),
            Sentiment(self.sentiment.value() or Sentiment.NEUTRAL),
            Severity(self.severity.value()),
            self.contact.contact_id or None,
        )

    def state(self) -> State:
        """Everything typed."""
        return {
            "verbatim": self.verbatim.toPlainText(),
            "contact": self.contact.contact_id,
            "name": self.contact.text(),
            "source": self.source.text(),
            "when": self.when.state(),
            "channel": str(self.channel.value()),
            "sentiment": str(self.sentiment.value() or Sentiment.NEUTRAL),
            "severity": str(self.severity.value()),
        }

    def restore(self, state: State) -> None:
        """What `state` gave."""
        self.verbatim.setPlainText(str(state.get("verbatim", "")))
        number = state.get("contact")
        self.contact.restore(number if isinstance(number, int) else 0, str(state.get("name", "")))
        self.source.setText(str(state.get("source", "")))
        when = state.get("when")
        self.when.restore(cast("dict[str, object]", when) if isinstance(when, dict) else {})
        self.channel.set_value(_known(Channel, state.get("channel"), Channel.EMAIL))
        self.sentiment.set_value(_known(Sentiment, state.get("sentiment"), Sentiment.NEUTRAL))
        self.severity.set_value(_known(Severity, state.get("severity"), Severity.INNOCUOUS))

    def _fill(self, draft: FeedbackDraft, said: Moment | None) -> None:
        self._close_draft()
        self.verbatim.setPlainText(draft.verbatim)
        self.source.setText(draft.source)
        self.when.set_moment(said)
        self.channel.set_value(draft.channel)
        self.sentiment.set_value(draft.sentiment)
        self.severity.set_value(draft.severity)

    def _on_sentiment_chosen(self) -> None:
        """What is good is praise and what is praise is good, unless somebody says otherwise afterwards."""
        praise = self.severity.value() == Severity.PRAISE
        if self.sentiment.value() is Sentiment.GOOD and self.severity.value() == Severity.INNOCUOUS:
            self.severity.set_value(Severity.PRAISE)
        elif self.sentiment.value() is Sentiment.BAD and (praise or self.severity.value() == Severity.INNOCUOUS):
            self.severity.set_value(Severity.ANNOYING)
        elif self.sentiment.value() is Sentiment.NEUTRAL and praise:
            self.severity.set_value(Severity.INNOCUOUS)
        self._edited()

    # Building

    def _connect(self) -> None:
        for signal in (
            self.verbatim.textChanged, self.contact.textChanged, self.contact.chosen, self.source.textChanged,
            self.when.chosen, self.channel.chosen, self.severity.chosen,
        ):  # fmt: skip
            signal.connect(self._edited)
        self.sentiment.chosen.connect(self._on_sentiment_chosen)
        self.verbatim.escaped.connect(self.put_aside)

    def _say(self) -> None:
        self.verbatim.setPlaceholderText(self.tr("Word for word, in their own language"))
        self.contact.setPlaceholderText(self.tr("Who said it, if you know"))
        self.source.setPlaceholderText(self.tr("A review, a post, overheard at the fair…"))
        self._versions.setText(self.tr("Other words become a new version. The earlier ones stay and can be opened."))
        self.save_button.setText(self.tr("Save"))
        self.leave_button.setText(self.tr("Cancel"))
        self.setAccessibleName(self.tr("Feedback"))

    def _lay_out(self) -> None:
        rows = (
            FieldRow(self.tr("Words"), self.verbatim),
            FieldRow(self.tr("Contact"), self.contact),
            FieldRow(self.tr("Where"), self.source),
            FieldRow(self.tr("When"), self.when, at_the_left(self.when)),
            FieldRow(self.tr("Channel"), self.channel, at_the_left(self.channel)),
            FieldRow(self.tr("Sentiment"), self.sentiment, at_the_left(self.sentiment)),
            FieldRow(self.tr("Severity"), self.severity, at_the_left(self.severity)),
        )
        lay_out_page(self, rows, self._versions)


def _known(kind: type[E], value: object, otherwise: E) -> E:
    return next((one for one in kind if one.value == value), otherwise)
