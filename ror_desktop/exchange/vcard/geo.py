"""Positions: "latitude;longitude" in version 3.0, "geo:latitude,longitude" in 4.0 (RFC 5870)."""

import re

_POSITION = re.compile(r"(?i)\s*(?:geo:)?\s*([+-]?\d{1,3}(?:\.\d*)?)\s*\\?[;,]\s*([+-]?\d{1,3}(?:\.\d*)?)\s*")


def read_geo(value: str) -> str:
    """The position as "latitude,longitude" with the digits of the file, or "" where it is none."""
    match = _POSITION.fullmatch(value)
    if match is None or abs(float(match[1])) > 90 or abs(float(match[2])) > 180:
        return ""
    return f"{match[1]},{match[2]}"
