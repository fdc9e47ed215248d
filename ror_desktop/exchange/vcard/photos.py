"""Pictures: base64 in all its forms, data: addresses, and addresses of the web, which nobody fetches."""

import re
from urllib.parse import unquote_to_bytes

from ror_desktop.domain.card import Photo
from ror_desktop.exchange.vcard import limits, problems
from ror_desktop.exchange.vcard.content import Head, Property, decoded_base64
from ror_desktop.exchange.vcard.text import unescape
from ror_desktop.messages import Message

_DATA = re.compile(r"(?i)data:([^,;]*)((?:;[^,;]*)*),", re.DOTALL)
_ADDRESS = re.compile(r"(?i)(?:https?|ftp|file|cid|content)\\?:")
_SIGNATURES = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
)
_SHORT_NAMES = {"jpg": "jpeg", "pjpeg": "jpeg", "svg": "svg+xml", "tif": "tiff"}
IMAGE_TYPES = frozenset({"jpeg", "jpg", "png", "gif", "bmp", "webp", "tiff", "tif", "svg", "heic", "avif"})


def media_type_of(data: bytes) -> str:
    """The media type that the first bytes of a picture show, or ""."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((name for start, name in _SIGNATURES if data.startswith(start)), "")


def read_photo(prop: Property) -> Photo | Message | None:
    """The picture, what is wrong with it, or nothing for an empty value."""
    value = prop.value.strip()
    if not value:
        return None
    if len(value) * 3 // 4 > limits.MAX_PHOTO_BYTES + 3:
        return problems.photo_too_large()
    inline = _DATA.match(value)
    if inline:
        return _from_data_address(inline, value)
    if _ADDRESS.match(value):
        return Photo(url=unescape(value), media_type=_declared_type(prop.head))
    return _from_base64(value, prop.head)


def _from_data_address(inline: re.Match[str], value: str) -> Photo | Message:
    body = value[inline.end() :]
    data = decoded_base64(body) if "base64" in inline[2].lower() else unquote_to_bytes(body)
    return Photo(data, media_type_of(data) or inline[1].lower()) if data else problems.photo_unreadable()


def _from_base64(value: str, head: Head) -> Photo | Message:
    data = decoded_base64(value)
    if not data:
        return problems.photo_unreadable()
    found = media_type_of(data)
    if not found and head.value_type and _ADDRESS.match(data[:64].decode("latin-1")):
        return Photo(url=data.decode("utf-8", "replace"))
    if found or head.encoding == "B":
        return Photo(data, found or _declared_type(head))
    return problems.photo_unreadable()


def _declared_type(head: Head) -> str:
    declared = head.parameter("MEDIATYPE").lower()
    if declared:
        return declared
    for word in head.types:
        lower = word.lower()
        if "/" in lower:
            return lower
        if lower in IMAGE_TYPES:
            return f"image/{_SHORT_NAMES.get(lower, lower)}"
    return ""


def is_image_type(word: str) -> bool:
    """Whether a TYPE of a picture names its format, and not what it shows."""
    return "/" in word or word.lower() in IMAGE_TYPES
