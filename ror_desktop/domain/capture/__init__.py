"""Reads a text about a person just met: a typed line, a pasted signature, the words of a business card.

`read_capture` gives the parts that it recognises and the note, which is all the rest. It guesses from the text alone,
looks nothing up, fails on no text, and is made for being asked anew at each key press.
"""

from ror_desktop.domain.capture.decided import part_of
from ror_desktop.domain.capture.parts import Capture, CaptureContext, Part, PartKind, Ruling, Span
from ror_desktop.domain.capture.reader import read_capture

__all__ = ["Capture", "CaptureContext", "Part", "PartKind", "Ruling", "Span", "part_of", "read_capture"]
