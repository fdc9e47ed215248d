"""QR codes as a phone sees them: another library reads what was made, painted black on white."""

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from ror_desktop.exchange.qr_writing import CAPACITY, LARGEST_VERSION, QUIET_ZONE, QrCode, qr_of

SCALE = 4


def read(code: QrCode) -> str:
    """What a reader sees in the code with its quiet zone."""
    side = (len(code.modules) + 2 * QUIET_ZONE) * SCALE
    picture = bytearray(b"\xff" * (side * side))
    for y, row in enumerate(code.modules):
        for x, dark in enumerate(row):
            if dark:
                for line in range(SCALE):
                    start = ((y + QUIET_ZONE) * SCALE + line) * side + (x + QUIET_ZONE) * SCALE
                    picture[start : start + SCALE] = b"\x00" * SCALE
    lines = memoryview(bytes(picture)).cast("B", shape=[side, side])
    found = zxingcpp.read_barcodes(lines, formats=zxingcpp.BarcodeFormat.QRCode)
    assert len(found) == 1
    return str(found[0].text)


@pytest.mark.parametrize(
    "text", ["https://acme.example/jane", "Jäne Döe – 中文 🎉", "x" * CAPACITY, "N:Doe;Jane\r\n" * 40]
)
def test_another_library_reads_it(text: str) -> None:
    code = qr_of(text)
    assert code is not None
    assert code.version <= LARGEST_VERSION
    assert code.level in {"M", "Q", "H"}
    assert read(code) == text


@settings(max_examples=20)
@given(st.text("abc ÄÖé;:,.\n0123", min_size=1, max_size=300))
def test_any_text_that_fits_is_read_back(text: str) -> None:
    code = qr_of(text)
    assert (code is None) == (len(text.encode()) > CAPACITY)
    if code is not None and text.strip():
        assert read(code) == text


def test_too_much_is_no_code() -> None:
    assert qr_of("x" * (CAPACITY + 1)) is None
    assert qr_of("ä" * CAPACITY) is None
