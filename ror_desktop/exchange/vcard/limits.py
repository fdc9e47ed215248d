"""How much of a file is taken in, so that no file can exhaust the memory."""

MAX_CARD_BYTES = 16 * 1024 * 1024
"""One card with its picture."""

MAX_TEXT_LENGTH = 1024 * 1024
"""The value of one property in characters, pictures and other binary values apart."""

MAX_PHOTO_BYTES = 8 * 1024 * 1024
"""A picture, decoded."""

MAX_SKIPPED_BYTES = 64 * 1024
"""How much of text outside any card is kept for the report."""

CHUNK_BYTES = 1024 * 1024
"""Read from the stream at once."""
