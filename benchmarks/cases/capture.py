"""Just met: reading a text at each key press, and how much is recognised in the captures written by hand."""

from collections.abc import Iterator

from benchmarks.captures import TODAY, scores, written
from benchmarks.measure import Figure, Line, Samples, Taken, timed_into
from benchmarks.place import Place
from ror_desktop.domain.capture import CaptureContext, read_capture

LENGTH = 2000
"""Characters of the text that is typed, as the budget says."""


def measure(place: Place) -> Iterator[Line]:
    """Texts are typed character by character, then the captures are read."""
    for what, text in typed().items():
        taken = Samples(_keys(text, place))
        yield Line(f"just met, key press in {len(text):,} characters: {what}", (taken.within(95, 8),),
                   taken.figures(50, 95, 99))  # fmt: skip
    captures = written()
    for what, some in (("all", captures), ("held out", [one for one in captures if one.held_out])):
        for kind, score in scores(some).items():
            counts = (("expected", score.expected), ("found", score.found), ("wrong", score.wrong))
            shares = (("recall", score.recall), ("precision", score.precision))
            figures = (*(Figure(name, count, "") for name, count in counts),
                       *(Figure(name, share * 100, "%") for name, share in shares))  # fmt: skip
            yield Line(f"just met, {what} {len(some)}: {kind.value}", measured=figures)


def typed() -> dict[str, str]:
    """Texts of the length of the budget: lines as they are typed, signatures as they are pasted, and prose."""
    captures = [one.text.strip() for one in written()]
    prose = "She told me about the plant in Leeds and the new manager, who wants to see prices before summer. "
    return {
        "lines": ", ".join(text for text in captures if "\n" not in text)[:LENGTH],
        "signatures": "\n\n".join(text for text in captures if "\n" in text)[:LENGTH],
        "prose": (prose * (LENGTH // len(prose) + 1))[:LENGTH],
    }


def _keys(text: str, place: Place) -> list[Taken]:
    """Each key press to the end of the text; with less effort, only every so many of them."""
    context = CaptureContext(TODAY, region="NL")
    takings: list[Taken] = []
    step = max(len(text) // place.times(len(text)), 1)
    for end in range(step, len(text) + 1, step):
        with timed_into(takings):
            read_capture(text[:end], context)
    return takings
