"""No bytes make the reader fail, hang, or take more memory than one card needs."""

import io
import random
import time
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ror_desktop.exchange.vcard import Version, read_cards, write_card

SAMPLES = [path.read_bytes() for path in sorted((Path(__file__).parent / "samples").glob("*.vcf"))]
TOKENS = [
    *(b"BEGIN:VCARD", b"END:VCARD", b"AGENT:", b"\r\n", b"\n", b"\r", b" ", b"\t", b":", b";", b",", b"="),
    *(b'"', b"\\", b"^", b"\x00", b"ENCODING=QUOTED-PRINTABLE", b"ENCODING=b", b"CHARSET=SHIFT_JIS", b"CHARSET=idna"),
    *(b"item1.", b"X-ABLabel:", b"\xff\xfe", b"\xef\xbb\xbf", b"\xc3", b"\x80", b"PREF=0", b"PREF=99999999999999"),
    *(b"TYPE=", b"BDAY:", b"PHOTO:", b"data:;base64,", b"N:", b"ADR:", b"ORG:", b"GEO:", b"NOTE:", b"LABEL:"),
    *(b"=\r\n", b"=C3", b"\x1b$B", b"\xe2\x80\xa8"),
]
SECONDS = 2
LONG_SECONDS = 4

# Coverage's tracer is called for every line: under it the same work takes several times as long.
pytestmark = pytest.mark.no_cover


def check(data: bytes) -> None:
    start = time.process_time()
    for read in read_cards(data):
        assert read.line_number >= 1
        if read.card is None:
            assert read.problems
        else:
            for version in Version:
                again = [item.card for item in read_cards(write_card(read.card, version))]
                assert len(again) == 1
    assert time.process_time() - start < SECONDS


@given(st.binary(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_bytes(data):
    check(data)


@given(st.lists(st.one_of(st.sampled_from(TOKENS), st.binary(max_size=6)), max_size=40).map(b"".join))
@settings(max_examples=200, deadline=None)
def test_any_pieces_of_cards(data):
    check(b"BEGIN:VCARD\r\n" + data + b"\r\nEND:VCARD\r\n")


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The sample with some bytes flipped, cut out, doubled, or pieces of cards put in."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        place = chance.randrange(len(changed) + 1)
        what = chance.randrange(5)
        if what == 0 and place < len(changed):
            changed[place] ^= 1 << chance.randrange(8)
        elif what == 1:
            del changed[place : place + chance.randrange(40)]
        elif what == 2:
            changed[place:place] = changed[place : place + chance.randrange(80)]
        elif what == 3:
            changed[place:place] = chance.choice(TOKENS)
        else:
            del changed[place + len(data) // 2 :]
    return bytes(changed)


def fuzz(count: int, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(count):
        check(mutated(chance.choice(SAMPLES), chance))


def test_damaged_files():
    fuzz(300, seed=1)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_many_damaged_files():
    fuzz(10_000, seed=2)


LONG = 200_000


@pytest.mark.parametrize(
    "data",
    [
        b"BEGIN:VCARD\nFN:A\n" + b'X;P="' * LONG + b":x\nEND:VCARD\n",
        b"BEGIN:VCARD\nFN:A\nX" + b';P="a' * LONG + b"\nEND:VCARD\n",
        b"BEGIN:VCARD\nFN:A\nX;P=" + b"\\" * LONG + b":x\nEND:VCARD\n",
        b"BEGIN:VCARD\nFN:A\nX;P=" + b"\\,,\\" * LONG + b":x\nEND:VCARD\n",
        b"BEGIN:VCARD\nFN:A\nADR:" + b"\\;" * LONG + b"\nEND:VCARD\n",
        b"BEGIN:VCARD\nFN:A\nORG:" + b";" * LONG + b"\\\nEND:VCARD\n",
        b"BEGIN:VCARD\nFN:A\nNOTE;QUOTED-PRINTABLE:" + b"=\n" * LONG + b"END:VCARD\n",
        b"BEGIN:VCARD\nFN:A\nNOTE;QUOTED-PRINTABLE:" + b"=\n\n" * LONG + b"END:VCARD\n",
        b"BEGIN:VCARD\nFN:A\nNOTE;X=QUOTED-PRINTABLE" + b"\n;" * LONG + b"END:VCARD\n",
        b"BEGIN:VCARD\nFN:A\nNOTE:x" + b"\nwords" * LONG + b"\nEND:VCARD\n",
        b"BEGIN:VCARD\nFN:A\nPHOTO;ENCODING=b:x" + b"\nAAAA" * LONG + b"\nEND:VCARD\n",
        b"BEGIN:VCARD\nFN:A\n" + b"AGENT:\nBEGIN:VCARD\n" * (LONG // 20) + b"END:VCARD\n" * 10,
        b"BEGIN:VCARD\nFN:A\n" + b"LABEL:x\nADR:;;y\n" * 20_000 + b"END:VCARD\n",
        b"BEGIN:VCARD\nFN:A\n" + b"".join(b"X-ABRELATEDNAMES:%d\n" % n for n in range(30_000)) + b"END:VCARD\n",
        b"BEGIN:VCARD\n" * (LONG // 10),
        b"END:VCARD\n" * LONG,
        b"BEGIN:VCARD" * LONG,
        b"BEGIN" + b" " * LONG + b":VCARD\n",
        b"\n" + b" " * LONG + b"\n \n" * LONG,
        b"BEGIN:VCARD\nFN:A\nNOTE:\xe4" + b"\xf6\n " * LONG + b"\nEND:VCARD\n",
    ],
    ids=range(20),
)
def test_no_input_takes_long(data):
    start = time.process_time()
    for _ in read_cards(data):
        pass
    assert time.process_time() - start < LONG_SECONDS


class Endless(io.RawIOBase):
    """A file of any length that is in no memory."""

    def __init__(self, card: bytes, length: int) -> None:
        super().__init__()
        self._card = card
        self._left = length

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        data = (self._card * (size // len(self._card) + 1))[: len(self._card) * max(size // len(self._card), 1)]
        self._left -= len(data)
        return data if self._left > 0 else b""


@pytest.mark.parametrize("body", [b"NOTE:" + b"x" * 5000, b"PHOTO;ENCODING=b:" + b"/9j/" * 5000])
def test_a_large_file_takes_the_memory_of_one_card(body):
    card = b"BEGIN:VCARD\r\nFN:A\r\n" + body + b"\r\nEND:VCARD\r\n"
    tracemalloc.start()
    try:
        count = sum(read.card is not None for read in read_cards(Endless(card, 20_000_000)))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert count * len(card) > 18_000_000
    assert peak < 8_000_000


def test_a_file_without_a_line_break_takes_no_memory():
    tracemalloc.start()
    try:
        reads = list(read_cards(Endless(b"x" * 1000, 60_000_000)))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert [read.card for read in reads] == [None]
    assert peak < 8_000_000
