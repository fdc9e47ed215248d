"""What waits between preview and decision comes back as it was, from the memory and from the temporary file."""

import base64
from pathlib import Path

import pytest

from ror_desktop.services import staging
from ror_desktop.services.book import Book
from ror_desktop.services.imports import ImportService
from ror_desktop.services.progress import Progress

PICTURE = base64.b64encode(b"\x89PNG\r\n\x1a\n" + bytes(3000)).decode()
CARD = """BEGIN:VCARD
VERSION:3.0
UID:{number}
FN:Person {number}
TEL;TYPE=CELL,VOICE:+49 30 1234{number:03}
NOTE:Likes {number} boats
CATEGORIES:sails
X-OTHER:something {number}
{more}END:VCARD
"""
BROKEN = "BEGIN:VCARD\nVERSION:3.0\n"


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    file = tmp_path / "many.vcf"
    pictured = [f"PHOTO;ENCODING=b;TYPE=PNG:{PICTURE}\n" if number % 7 == 0 else "" for number in range(250)]
    text = "".join(CARD.format(number=number, more=more) for number, more in enumerate(pictured))
    file.write_text(f"{text}{BROKEN}END:VCARD\n", encoding="utf-8")
    return file


def waiting(book: Book, file: Path) -> tuple[list[object], list[object], bytes, int]:
    """The cards, once more, what is not taken, and how many are in memory."""
    with ImportService(book).preview([file], Progress()) as found:
        first, again = list(found.cards()), list(found.cards())
        return [*first], [*again], found.rejected(), len(found._kept)


@pytest.mark.parametrize("kept", [0, 1, 99, 100, 101, 249, 251, 252])
def test_cards_come_back_wherever_they_waited(
    book: Book, cards: Path, monkeypatch: pytest.MonkeyPatch, kept: int
) -> None:
    expected, again, rejected, all_of_them = waiting(book, cards)
    assert expected == again
    assert all_of_them == len(expected) == 251
    assert rejected == b"BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\r\n"
    monkeypatch.setattr(staging, "KEPT", kept)
    found, once_more, left_out, in_memory = waiting(book, cards)
    assert found == expected
    assert once_more == expected
    assert left_out == rejected
    assert in_memory == min(kept, 251)


def test_pictures_do_not_fill_the_memory(book: Book, cards: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected, *_others = waiting(book, cards)
    monkeypatch.setattr(staging, "KEPT_BYTES", 10_000)
    found, again, _rejected, in_memory = waiting(book, cards)
    assert found == again == expected
    assert in_memory == 21, "three pictures, and what comes before the fourth"
