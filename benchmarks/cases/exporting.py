"""Export as vCard, beside formatting the same cards that are in memory already."""

from collections.abc import Iterator
from io import BytesIO

from benchmarks.measure import Figure, Line, Samples, Taken, against, timed_into
from benchmarks.place import Place, desk_on
from ror_desktop.domain.card import Card
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.exchange.vcard import read_cards, write_card
from ror_desktop.services.progress import Progress

TURNS = 3


def measure(place: Place) -> Iterator[Line]:
    """The first contacts of the list, as many as `place.cards`; baseline and export take turns."""
    path = place.folder / "export.vcf"
    exported: list[Taken] = []
    formatted: list[Taken] = []
    with desk_on(place.path) as desk:
        ids = desk.contacts.order(ContactOrder.NAME)[: place.cards]
        desk.exports.run(path, ids, Progress())
        cards = _cards(path.read_bytes())
        for _turn in range(place.times(TURNS)):
            with timed_into(formatted):
                _format(cards)
            with timed_into(exported):
                desk.exports.run(path, ids, Progress())
    ours, base = Samples(exported), Samples(formatted)
    yield Line(
        f"export {len(cards):,} vCards",
        (against("median", ours.median, base.median, 1.5),),
        (*ours.medians(), Figure("file", path.stat().st_size / 1_000_000, "MB")),
        base.medians("formatting alone"),
    )


def _cards(data: bytes) -> list[Card]:
    return [read.card for read in read_cards(BytesIO(data)) if read.card is not None]


def _format(cards: list[Card]) -> int:
    return sum(len(write_card(card)) for card in cards)
