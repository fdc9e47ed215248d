"""The codes in a picture, read by zxing-cpp: QR, and its neighbours Data Matrix and Aztec."""

from ror_desktop.errors import RorError
from ror_desktop.messages import Message, translate

MOST_PIXELS = 100_000_000
"""A larger picture is refused: it takes seconds, and no camera of a phone makes one."""

MOST_CODES = 20
"""A picture with more is a sheet of stickers, not somebody's card."""


def read_codes(pixels: bytes, width: int, height: int, stride: int) -> list[str]:
    """The texts of the codes in a picture of 8-bit grey, each once, in the order in which they are found.

    `pixels` holds `height` rows of `stride` bytes, of which the first `width` are grey values; the last row may end
    with its last pixel. A picture without a code gives an empty list. Raises `RorError` where the sizes and the bytes
    do not fit each other, and for a picture of more than `MOST_PIXELS`.
    """
    if width < 1 or height < 1 or stride < width or len(pixels) < stride * (height - 1) + width:
        raise RorError(_damaged())
    if width * height > MOST_PIXELS:
        raise RorError(_too_large())
    import zxingcpp  # late: needed for pictures only

    kinds = zxingcpp.BarcodeFormat
    wanted = zxingcpp.BarcodeFormats([kinds.QRCode, kinds.DataMatrix, kinds.Aztec])
    # An ImageView takes any buffer, so that numpy is not needed; it wants the last row whole.
    whole = pixels.ljust(stride * height, b"\xff")
    view = zxingcpp.ImageView(whole, width, height, zxingcpp.ImageFormat.Lum, stride, 1)
    found = zxingcpp.read_barcodes(view, formats=wanted, text_mode=zxingcpp.TextMode.Plain)
    texts = (code.text for code in found[:MOST_CODES] if code.valid)
    return list(dict.fromkeys(text for text in texts if text.strip()))


def _damaged() -> Message:
    return translate("Scan", "The picture is damaged and cannot be read. Nothing was taken from it.")


def _too_large() -> Message:
    return translate("Scan", "The picture is too large to be searched for a code. Cut out the code and try again.")
