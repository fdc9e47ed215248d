"""Cutting a file into cards: the short way for plain cards finds what the long way finds."""

from io import BytesIO

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ror_desktop.exchange.vcard import limits
from ror_desktop.exchange.vcard.split import LONGEST_MARKER, LONGEST_PLAIN_CARD, PieceKind, Splitter

_BEGINS = (
    *(b"BEGIN:VCARD\r\n",) * 4,
    b"BEGIN:VCARD\n",
    b"begin:vcard\r\n",
    b"BEGIN:VCARD\r\n ",
    b"AGENT:BEGIN:VCARD\r\n",
    b"",
)
_LINES = (
    *(b"FN:A\r\n", b"NOTE:about a\n", b"NOTE:VCARD\r\n", b"AGENT:\r\n", b"begin:vcard\r\n", b"end:vCard\r", b"\r\n"),
    *(b"BEGIN:VCARD\r\n", b" END:VCARD\r\n", b"\tBEGIN:VCARD\n", b"X:" + b"y" * LONGEST_MARKER, b"\x00\xef\xbb\xbf"),
)
_ENDS = (
    *(b"END:VCARD\r\n",) * 4,
    b"END:VCARD",
    b"END:VCARD \r\n",
    b"END:VCARDS\r\n",
    b"end : vcard\n",
    b"END:VCARD\r",
    b"",
)
_CARDS = st.tuples(
    st.sampled_from(_BEGINS), st.lists(st.sampled_from(_LINES), max_size=4).map(b"".join), st.sampled_from(_ENDS)
).map(b"".join)


class _LongWay(Splitter):
    """As if no card were plain."""

    def _plain_end(self) -> int:
        return 0


@given(st.lists(_CARDS, max_size=5).map(b"".join), st.sampled_from((64, 4096, 1 << 20)))
@example(b"BEGIN:VCARD\r\nFN:A\r\nbegin:vcard\r\nEND:VCARD\r\n", 1 << 20)
def test_the_short_way_finds_what_the_long_way_finds(data: bytes, chunk: int) -> None:
    data += b"\r\n" * LONGEST_MARKER  # the short way is taken only where enough is known of what follows
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(limits, "CHUNK_BYTES", chunk)
        short, long = Splitter(BytesIO(data)), _LongWay(BytesIO(data))
        assert list(short) == list(long)
    assert short.is_empty == long.is_empty


@pytest.mark.parametrize("size", [10, LONGEST_PLAIN_CARD - 20, LONGEST_PLAIN_CARD, LONGEST_PLAIN_CARD * 3])
def test_a_card_of_any_size_is_one_piece(size: int) -> None:
    card = b"BEGIN:VCARD\r\nNOTE:" + b"n" * size + b"\r\nEND:VCARD"
    pieces = list(Splitter(BytesIO((card + b"\r\n") * 3)))
    assert [(piece.kind, piece.data, piece.line) for piece in pieces] == [
        (PieceKind.CARD, card, line) for line in (1, 4, 7)
    ]
