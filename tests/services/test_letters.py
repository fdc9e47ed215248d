"""What a letter is made from, and how it is handed to the mail program."""

import email
import email.policy
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest

from ror_desktop.domain.interaction import Direction, InteractionKind
from ror_desktop.domain.letter import Letter
from ror_desktop.errors import RorError
from ror_desktop.services.desk import Desk, desk_of
from tests.builders import FixedClock, make_book, person, touch


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_of(make_book(tmp_path / "book.ror", FixedClock()))
    made.contacts.add(person("Jane Doe"))
    yield made
    made.letters.forget_files()
    made.book.db.close()


def test_material(desk: Desk) -> None:
    for days in (-3, -2, -1):
        desk.interactions.add(1, touch(days, kind=InteractionKind.ASK))
    desk.interactions.add(1, touch(-0.5, direction=Direction.IN))
    desk.interactions.add(1, touch(5, kind=InteractionKind.GIFT))
    desk.own_card.save(person("Me"))
    found = desk.letters.material(1)
    assert found is not None
    assert found.contact.display_name == "Jane Doe"
    assert found.own is not None
    assert found.own.display_name == "Me"
    assert found.asks == 3, "what lies ahead does not count"
    assert desk.letters.material(99) is None


def test_a_short_letter_is_an_address(desk: Desk) -> None:
    assert desk.letters.hand_over(Letter("Hello", "Text", "j@acme.example")).startswith("mailto:j@acme.example?")


def test_a_long_one_is_a_private_file_until_it_is_forgotten(desk: Desk) -> None:
    letter = Letter("Hello", "Dear Jane, ü\n" * 300, "j@acme.example", "Jane")
    paths = [Path(url2pathname(urlsplit(desk.letters.hand_over(letter, "win32")).path)) for _ in range(2)]
    assert paths[0] != paths[1]
    message = email.message_from_bytes(paths[0].read_bytes(), policy=email.policy.default)
    assert message["X-Unsent"] == "1"
    assert message.get_content().replace("\r\n", "\n") == letter.body
    if sys.platform != "win32":
        assert stat.S_IMODE(paths[0].parent.stat().st_mode) == 0o700
    desk.letters.forget_files()
    assert not paths[0].parent.exists()


def test_a_file_that_cannot_be_written_is_said(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(RorError):
        desk.letters.save(Letter("Hello", "Text"), tmp_path / "nowhere" / "x.eml")


def test_without_room_for_files_the_letter_is_said_to_stay_a_draft(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(RorError, match=r"gone could not be written .* Your draft is kept") as told:
        desk.letters.hand_over(Letter("Hello", "Text\n" * 4000, "j@acme.example"))
    assert str(tmp_path / "gone") in str(told.value), "where it could not be written, as the name alone says little"


def test_an_older_file_is_replaced_as_a_whole(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "x.eml"
    path.write_text("old " * 999)
    desk.letters.save(Letter("Hello", "Text"), path)
    assert email.message_from_bytes(path.read_bytes())["Subject"] == "Hello"
    assert [found.name for found in tmp_path.glob("*x.eml*")] == ["x.eml"]
