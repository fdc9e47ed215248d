"""What the palette offers for what is typed: actions and contacts, best first, then the most used."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QAction, QKeySequence

from ror_desktop.domain.command_search import Command, Quality, quality_of
from ror_desktop.domain.folding import fold
from ror_desktop.domain.search import Match, MatchField
from ror_desktop.ui.action_specs import SPECS
from ror_desktop.ui.action_specs.spec import ActionSpec
from ror_desktop.ui.habits import Habits, book_key
from ror_desktop.ui.menus import MENUS
from ror_desktop.ui.models.palette_model import Offer, Offered
from ror_desktop.ui.tools import Tools

CONTACTS = 8
"""Contacts offered, at most: whoever looks for more of them has the search."""
NOT_HERE = frozenset({"help.palette", "edit.search", "entry.save"})
"""What the palette itself is, and what makes no sense from it."""


class PaletteOffers:
    """Makes the offers for one opening of the palette: actions that can be done now, and everybody in the book."""

    def __init__(self, tools: Tools, habits: Habits) -> None:
        self._tools = tools
        self._uses = habits.scores
        self._book = book_key(tools.desk.book.db.path)
        menus = {name: plain(tools.say(title)) for title, names in MENUS for name in names if name}
        self._actions = [
            (self._command(action, menus.get(spec.name, "")), self._offer(action, spec.icon, menus.get(spec.name, "")))
            for spec in sorted(SPECS, key=_seldom)
            if (action := tools.actions[spec.name]).isEnabled() and spec.name not in NOT_HERE
        ]

    def of(self, typed: str) -> list[Offer]:
        """Everything that fits, best first."""
        sought = fold(typed).split()
        contacts = self._found(typed) if sought else self._used_contacts()
        graded = [
            *((quality_of(sought, command), offer) for command, offer in self._actions),
            *((max(quality_of(sought, Command(offer.key, offer.words)), Quality.WORDS), offer) for offer in contacts),
        ]
        fitting = [pair for pair in graded if pair[0] is not Quality.NONE]
        fitting.sort(key=self._place)
        return [self._marked(offer, typed) for _quality, offer in fitting]

    def _place(self, graded: tuple[Quality, Offer]) -> tuple[int, float]:
        quality, offer = graded
        return -quality, -self._uses.get(offer.key, 0.0)

    def _marked(self, offer: Offer, typed: str) -> Offer:
        if not typed.strip():
            return offer
        spans = self._tools.desk.search.spans
        beside = spans(typed, offer.beside) if offer.kind is Offered.CONTACT else ()
        return replace(offer, spans=spans(typed, offer.words), beside_spans=beside)

    def _found(self, typed: str) -> list[Offer]:
        found = self._tools.desk.search.names(typed, CONTACTS)
        ids = list(found.ids[:CONTACTS])
        return [self._with_match(offer, found.matches.get(int(offer.name))) for offer in self._contacts(ids)]

    def _with_match(self, offer: Offer, match: Match | None) -> Offer:
        """Beside the name stands why somebody was found, where neither name nor organization says so."""
        if match is None or match.field in {MatchField.NAME, MatchField.ORGANIZATION, MatchField.TITLE}:
            return offer
        return replace(offer, beside=match.text)

    def _used_contacts(self) -> list[Offer]:
        """Contacts that were opened from here before."""
        keys = [key for key in self._uses if key.startswith(self._book)]
        return list(self._contacts([int(key.removeprefix(self._book)) for key in keys]))

    def _contacts(self, ids: list[int]) -> Iterator[Offer]:
        for row in self._tools.desk.lists.rows(ids):
            beside = " · ".join(part for part in (row.title, row.organization) if part)
            yield Offer(Offered.CONTACT, f"{self._book}{row.id}", str(row.id), row.name, beside)

    def _command(self, action: QAction, menu: str) -> Command:
        return Command(action.objectName(), plain(action.text()), f"{menu} {action.toolTip()}")

    def _offer(self, action: QAction, icon: str, menu: str) -> Offer:
        return Offer(
            Offered.ACTION, action.objectName(), action.objectName(), plain(action.text()), menu, keys_of(action), icon
        )


def _seldom(spec: ActionSpec) -> bool:
    """What is seldom done stands after the rest."""
    return spec.name.startswith(("file.", "theme.", "language."))


def plain(text: str) -> str:
    """The words of a menu without the mark of its letter and without the dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def keys_of(action: QAction) -> str:
    """The first shortcut of an action as this platform writes it."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
