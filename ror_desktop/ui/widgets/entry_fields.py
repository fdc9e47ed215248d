"""The small controls under the text of an entry: of a note its kind, of an interaction everything else."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from ror_desktop.domain.entity import Moment
from ror_desktop.domain.interaction import Channel, Direction, InteractionDraft, InteractionKind, Sentiment
from ror_desktop.domain.note import NoteDraft, NoteKind
from ror_desktop.ui.entry_words import Signed, icon_of, short_words_of, words_of
from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.widgets.choices import ChoiceBox, Option, Segments
from ror_desktop.ui.widgets.flow_layout import Flow
from ror_desktop.ui.widgets.still import StillNumber

State = Mapping[str, object]
"""What is chosen, as a draft keeps it: names and plain values."""


def usual_direction(channel: Channel) -> Direction:
    """Meeting and talking face to face is mutual; everything else somebody began, and mostly I."""
    return Direction.MUTUAL if channel in {Channel.IN_PERSON, Channel.VIDEO} else Direction.OUT


class MinutesField(StillNumber):
    """How long it took; unknown unless somebody says."""

    UNKNOWN = -1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(self.UNKNOWN, 24 * 60)
        self.setSpecialValueText(self.tr("– min"))
        self.setSuffix(self.tr(" min"))
        self.setSingleStep(5)
        self.setAccessibleName(self.tr("Minutes"))
        self.setToolTip(self.tr("How many minutes it took"))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.set_minutes(None)

    def minutes(self) -> int | None:
        """The minutes, or nothing where nobody said."""
        return None if self.value() == self.UNKNOWN else self.value()

    def set_minutes(self, minutes: int | None) -> None:
        """Show so many minutes, or that they are not known."""
        self.setValue(self.UNKNOWN if minutes is None else minutes)

    def stepBy(self, steps: int) -> None:
        """From unknown up comes 5, and below the first step unknown again."""
        if self.value() == self.UNKNOWN and steps > 0:
            self.setValue(5 * steps)
        elif self.value() + 5 * steps <= 0:
            self.setValue(self.UNKNOWN)
        else:
            super().stepBy(steps)


class NoteFields(Flow):
    """Whether the note says what I noticed, what I learned about them, or what I shared about us."""

    chosen = Signal()

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        options = [Option(kind, short_words_of(kind), icon_of(kind)) for kind in NoteKind]
        self._kind: Segments[NoteKind] = Segments(self.tr("Kind of note"), options, icons, self, with_words=True)
        for kind in NoteKind:
            self._kind.button(kind).setToolTip(words_of(kind))
        self._kind.chosen.connect(self.chosen)
        self.add(self._kind)
        self.show_draft(None)

    def show_draft(self, draft: NoteDraft | None) -> None:
        """Show this note's kind, or the usual one."""
        self._kind.set_value(NoteKind.OBSERVED if draft is None else draft.kind)

    def draft(self, text: str, moment: Moment, base: NoteDraft | None) -> NoteDraft:
        """The note as it is now; what cannot be changed here comes from `base`."""
        start = base or NoteDraft(text, moment)
        return replace(start, text=text, moment=moment, kind=NoteKind(self._kind.value() or NoteKind.OBSERVED))

    def state(self) -> dict[str, object]:
        """What is chosen, for a draft on the disk."""
        return {"note_kind": str(self._kind.value())}

    def restore(self, state: State) -> None:
        """What `state` gave."""
        self._kind.set_value(_value(NoteKind, state.get("note_kind"), NoteKind.OBSERVED))


class InteractionFields(Flow):
    """Channel, direction, give or ask, sentiment and minutes; each has a sensible start and may be left alone."""

    chosen = Signal()

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._channel = ChoiceBox(self.tr("Channel"), _options(Channel), icons, self)
        self._direction: Segments[Direction] = Segments(self.tr("Who reached out"), _options(Direction), icons, self)
        self._kind = ChoiceBox(self.tr("Give or ask"), _options(InteractionKind), icons, self)
        self._sentiment: Segments[Sentiment] = Segments(
            self.tr("How it felt"), _options(Sentiment), icons, self, optional=True
        )
        self._minutes = MinutesField(self)
        self._waits = QCheckBox(self.tr("needs an answer"), self)
        self._waits.setToolTip(self.tr("They wait for an answer from me"))
        self._marked: bool | None = None
        for widget in (self._channel, self._direction, self._kind, self._sentiment, self._minutes, self._waits):
            self.add(widget)
        self._channel.chosen.connect(self._on_channel_chosen)
        self._direction.chosen.connect(self._on_direction_chosen)
        self._waits.clicked.connect(self._on_waits_clicked)
        for control in (self._channel, self._direction, self._kind, self._sentiment):
            control.chosen.connect(self.chosen)
        self._minutes.valueChanged.connect(self._on_minutes_changed)
        self.show_draft(None)

    def show_draft(self, draft: InteractionDraft | None) -> None:
        """Show what is known of this interaction, or the usual start: a call from me."""
        self._own_direction = draft is not None
        self._channel.set_value(Channel.CALL if draft is None else draft.channel)
        self._direction.set_value(usual_direction(Channel.CALL) if draft is None else draft.direction)
        self._kind.set_value(InteractionKind.CONTACT if draft is None else draft.kind)
        self._sentiment.set_value(None if draft is None else draft.sentiment)
        self._minutes.set_minutes(None if draft is None else draft.minutes)
        self._mark(None if draft is None else draft.needs_answer)

    def draft(self, text: str, moment: Moment, base: InteractionDraft | None) -> InteractionDraft:
        """The interaction as it is now; what cannot be changed here comes from `base`."""
        sentiment = self._sentiment.value()
        return replace(
            base or InteractionDraft(moment),
            moment=moment,
            channel=self._shown_channel(),
            direction=self._shown_direction(),
            kind=InteractionKind(self._kind.value()),
            sentiment=None if sentiment is None else Sentiment(sentiment),
            minutes=self._minutes.minutes(),
            summary=text,
            needs_answer=self._marked,
        )

    def state(self) -> dict[str, object]:
        """What is chosen, for a draft on the disk."""
        sentiment = self._sentiment.value()
        return {
            "channel": str(self._channel.value()),
            "direction": str(self._direction.value()),
            "kind": str(self._kind.value()),
            "sentiment": "" if sentiment is None else str(sentiment),
            "minutes": self._minutes.minutes(),
            "needs_answer": self._marked,
        }

    def restore(self, state: State) -> None:
        """What `state` gave."""
        minutes, marked = state.get("minutes"), state.get("needs_answer")
        self._own_direction = "direction" in state
        self._channel.set_value(_value(Channel, state.get("channel"), Channel.CALL))
        self._direction.set_value(_value(Direction, state.get("direction"), Direction.OUT))
        self._kind.set_value(_value(InteractionKind, state.get("kind"), InteractionKind.CONTACT))
        felt = state.get("sentiment")
        self._sentiment.set_value(_value(Sentiment, felt, Sentiment.NEUTRAL) if felt else None)
        self._minutes.set_minutes(minutes if isinstance(minutes, int) else None)
        self._mark(marked if isinstance(marked, bool) else None)

    def _shown_channel(self) -> Channel:
        return Channel(self._channel.value())

    def _shown_direction(self) -> Direction:
        return Direction(self._direction.value() or Direction.OUT)

    def _mark(self, needs_answer: bool | None) -> None:
        self._marked = needs_answer
        self._waits.setChecked(bool(needs_answer))
        self._show_waits()

    def _show_waits(self) -> None:
        """Only what came from them can wait for an answer of mine, a call as well as a message."""
        self._waits.setVisible(self._shown_direction() is Direction.IN or self._marked is not None)

    @Slot()
    def _on_channel_chosen(self) -> None:
        if not self._own_direction:
            self._direction.set_value(usual_direction(self._shown_channel()))
        self._show_waits()

    @Slot()
    def _on_direction_chosen(self) -> None:
        self._own_direction = True
        self._show_waits()

    @Slot(bool)
    def _on_waits_clicked(self, checked: bool) -> None:
        self._marked = checked
        self.chosen.emit()

    @Slot(int)
    def _on_minutes_changed(self, _minutes: int) -> None:
        self.chosen.emit()


def _options(values: Iterable[Signed]) -> list[Option]:
    return [Option(value, words_of(value), icon_of(value)) for value in values]


def _value(kind: type[StrEnum], text: object, otherwise: StrEnum) -> StrEnum:
    """The value that a draft names; a draft from an older program may name one that is gone."""
    return next((value for value in kind if value == text), otherwise)
