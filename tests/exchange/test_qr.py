"""Codes in pictures of grey."""

import random

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from ror_desktop.errors import RorError
from ror_desktop.exchange import qr

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jürgen Grün\r\nTEL:+49 30 23125 123\r\nEND:VCARD\r\n"


def picture(text: str, scale: int = 4, kind: zxingcpp.BarcodeFormat = zxingcpp.BarcodeFormat.QRCode) -> memoryview:
    """A code as rows of grey, with its quiet zone."""
    return memoryview(zxingcpp.create_barcode(text, kind).to_image(scale=scale, add_quiet_zones=True))


def read(image: memoryview, padding: int = 0) -> list[str]:
    height, width = image.shape
    rows = image.tobytes()
    padded = b"".join(rows[row * width : (row + 1) * width] + b"\x7f" * padding for row in range(height))
    return qr.read_codes(padded, width, height, width + padding)


@pytest.mark.parametrize("text", [CARD, "https://acme.example/jane", "MECARD:N:山田,太郎;;", "x"])
@pytest.mark.parametrize("padding", [0, 3])
def test_a_code_is_read(text: str, padding: int) -> None:
    assert read(picture(text), padding) == [text]


@pytest.mark.parametrize("kind", [zxingcpp.BarcodeFormat.DataMatrix, zxingcpp.BarcodeFormat.Aztec])
def test_its_neighbours_are_read_too(kind: zxingcpp.BarcodeFormat) -> None:
    assert read(picture("https://acme.example", kind=kind)) == ["https://acme.example"]


def test_the_last_row_may_end_with_its_last_pixel() -> None:
    image = picture("x")
    height, width = image.shape
    rows = b"".join(image.tobytes()[row * width : (row + 1) * width] + b"\x00\x00" for row in range(height))
    assert qr.read_codes(rows[:-2], width, height, width + 2) == ["x"]


def test_white_on_black_and_turned() -> None:
    image = picture(CARD)
    height, width = image.shape
    pixels = image.tobytes()
    turned = bytes(255 - pixels[row * width + column] for column in range(width) for row in reversed(range(height)))
    assert qr.read_codes(turned, height, width, height) == [CARD]


def test_two_codes_and_one_of_them_twice() -> None:
    one, two = picture("https://acme.example/one"), picture("https://acme.example/two")
    assert one.shape == two.shape
    height, width = one.shape
    pixels = one.tobytes() + two.tobytes() + one.tobytes()
    assert sorted(qr.read_codes(pixels, width, height * 3, width)) == [
        "https://acme.example/one", "https://acme.example/two",
    ]  # fmt: skip


def test_a_picture_without_a_code_has_none() -> None:
    noise = random.Random(1).randbytes(300 * 200)
    assert qr.read_codes(noise, 300, 200, 300) == []
    assert qr.read_codes(bytes(300 * 200), 300, 200, 300) == []
    assert qr.read_codes(b"\x00", 1, 1, 1) == []


@pytest.mark.parametrize(
    ("size", "width", "height", "stride"),
    [
        (0, 0, 0, 0),
        (99, 10, 10, 10),
        (100, 10, 10, 9),
        (100, -1, 10, 10),
        (100, 10, -1, 10),
        (0, 5, 5, 5),
        (10, 1, 10, 2),
    ],
)
def test_a_damaged_picture_says_so(size: int, width: int, height: int, stride: int) -> None:
    with pytest.raises(RorError, match="damaged"):
        qr.read_codes(bytes(size), width, height, stride)


def test_a_huge_picture_says_so() -> None:
    width, height = 20_000, qr.MOST_PIXELS // 20_000 + 1
    with pytest.raises(RorError, match="too large"):
        qr.read_codes(bytes(width * height), width, height, width)


@given(st.data())
@settings(max_examples=60)
def test_scratches_give_the_text_or_nothing(data: st.DataObject) -> None:
    image = picture("https://acme.example/jane", scale=3)
    pixels = bytearray(image.tobytes())
    for at in data.draw(st.lists(st.integers(0, len(pixels) - 1), max_size=300)):
        pixels[at] = data.draw(st.integers(0, 255))
    assert qr.read_codes(bytes(pixels), image.shape[1], image.shape[0], image.shape[1]) in (
        [], ["https://acme.example/jane"],
    )  # fmt: skip
