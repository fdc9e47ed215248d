"""Any card goes into a book and out again without losing a word, and what came out is nothing new to the book."""

import shutil
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from ror_desktop.domain.card import Card
from ror_desktop.domain.cleaning import clean
from ror_desktop.domain.imports import ImportRow, Verdict
from ror_desktop.exchange.rest import dump_rest, load_rest
from ror_desktop.exchange.vcard import Version, read_cards, write_card
from ror_desktop.services.book import Book
from ror_desktop.services.exports import ExportService
from ror_desktop.services.imports import ImportService
from ror_desktop.services.progress import Progress
from tests.builders import make_book
from tests.exchange.test_vcard_roundtrip import CARDS

SLOW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def cleaned(value: object) -> object:
    """As `domain.cleaning.clean` leaves it: one kind of line break."""
    if isinstance(value, str):
        return clean(value)
    return tuple(map(cleaned, value)) if isinstance(value, tuple) else value


def said(card: Card) -> dict[str, object]:
    """What a card says, in whatever order it keeps what has no field; UID and a name that was missing apart."""
    lines = Counter(repr(line) for line in card.extra)
    return {
        "name": card.name,
        "nicknames": card.nicknames,
        "organization": card.organization,
        "texts": cleaned((card.title, card.role, card.gender, card.time_zone, card.geo, card.revision, card.kind)),
        "methods": card.methods,
        "dates": (card.birthday, card.anniversary),
        "notes": cleaned(card.notes),
        "categories": card.categories,
        "photo": card.photo,
        "related": card.related,
        "kept": card.kept,
        "extra": lines,
    }


@pytest.mark.parametrize("version", list(Version))
@given(cards=st.lists(CARDS, min_size=1, max_size=3))
@SLOW
def test_nothing_is_lost_and_nothing_is_new(empty: Path, version: Version, cards: list[Card]) -> None:
    assume(all(card != Card() for card in cards))
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "in.vcf", Path(folder) / "out.vcf"
        source.write_bytes(b"".join(write_card(card, version) for card in cards))
        shutil.copy(empty, Path(folder) / "book.ror")
        book = make_book(Path(folder) / "book.ror")
        try:
            rows = _round_trip(book, source, target, version)
        finally:
            book.db.close()
        again = [read.card for read in read_cards(target.read_bytes())]
        for card in [cards[row.number] for row in rows]:
            assert any(_is(card, other) for other in again if other is not None), said(card)


def _round_trip(book: Book, source: Path, target: Path, version: Version) -> list[ImportRow]:
    """The rows that were taken."""
    imports = ImportService(book)
    with imports.preview([source], Progress()) as staging:
        taken = imports.run(staging, {}, Progress()).counts.added
        rows = [row for row in staging.rows if row.verdict is Verdict.NEW]
    assert taken == len(rows)
    assert ExportService(book).run(target, None, Progress(), version) == taken
    for file in (target, source):
        with imports.preview([file], Progress()) as staging:
            assert {(row.verdict, row.changes) for row in staging.rows} <= {(Verdict.KNOWN, ()), (Verdict.REPEATED, ())}
    return rows


def _is(card: Card, other: Card) -> bool:
    if card.full_name and cleaned(card.full_name) != cleaned(other.full_name):
        return False
    return said(card) == said(other)


@given(card=CARDS)
@SLOW
def test_the_rest_of_a_card_is_kept_as_text(card: Card) -> None:
    plain = card._replace(photo=replace(card.photo, data=b"") if card.photo else None)
    text = dump_rest(plain)
    assert clean(text) == text
    assert load_rest(text) == plain
