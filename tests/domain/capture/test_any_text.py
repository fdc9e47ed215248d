"""Whatever the text is: no error, no lost word, no hang."""

import re
import time
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ror_desktop.domain.capture import Capture, CaptureContext, PartKind, Ruling, read_capture
from ror_desktop.domain.daytext import DateOrder

MONDAY = date(2026, 11, 23)
_WORD = re.compile(r"[^\W_]+")
_SEEDS = (
    "Jane Doe", "Acme GmbH", "CEO", "jane@acme.example", "www.acme.example", "linkedin.com/in/jane", "+31 20 555 0123",
    "T:", "Fax", "via Piet Jansen", "call Tue 10:00", "morgen bellen", "#lead", "Keizersgracht 12", "1015 CX Amsterdam",
    "Kind regards", "HRB 123", "山田太郎", "株式会社東京", "محمد علي",
    "(at)", "@", ",", ";", " | ", "\n", "\t", " - ", "\x00",
    "\ue000", "\ud800", "\u2028", "e\u0301", "😀", "in 2 weeks", "x" * 30, "Adresse:", "Suite 4", "CA 94105", ".", "(",
)  # fmt: skip
texts = st.lists(st.sampled_from(_SEEDS) | st.text(max_size=12), max_size=14).map(" ".join) | st.text()
contexts = st.builds(
    CaptureContext, st.dates(), st.sampled_from(DateOrder), st.sampled_from(["", "NL", "US", "JP", "zz", "GB"])
)


def words_in(text: str, found: Capture) -> bool:
    """Whether each word stands in a part or in the note, as often as in the text."""
    kept = found.note + "\n" + "\n".join(text[slice(*span)] for part in found.parts for span in part.spans)
    return sorted(_WORD.findall(text)) == sorted(_WORD.findall(kept))


@given(texts, contexts)
@example("call\x00Tue", CaptureContext(MONDAY))
@example("a\ud800b, Jane Doe", CaptureContext(MONDAY))
def test_every_word_is_in_a_part_or_in_the_note(text: str, context: CaptureContext) -> None:
    found = read_capture(text, context)
    assert words_in(text, found)


@given(texts, contexts)
def test_parts_do_not_overlap_and_say_what_they_are(text: str, context: CaptureContext) -> None:
    found = read_capture(text, context)
    spans = sorted(span for part in found.parts for span in part.spans)
    assert all(start < end for start, end in spans)
    assert all(one[1] <= two[0] for one, two in pairwise(spans))
    for part in found.parts:
        assert part.value or part.kind is PartKind.NEXT_STEP
        assert "\n".join(text[slice(*span)] for span in part.spans).startswith(part.text)
        assert part.when is None or (part.kind is PartKind.NEXT_STEP and part.when.day >= context.today)
    for kind in (PartKind.NAME, PartKind.ORGANIZATION, PartKind.TITLE, PartKind.INTRODUCED_BY):
        assert len(found.of(kind)) <= 1


@given(texts, contexts, st.data())
def test_rulings_lose_no_word_either(text: str, context: CaptureContext, data: st.DataObject) -> None:
    parts = read_capture(text, context).parts
    decided = st.sampled_from([None, *PartKind])
    rulings = [
        Ruling(part.kind, part.text, data.draw(decided), data.draw(st.sampled_from(["", "x"]))) for part in parts
    ]
    assert words_in(text, read_capture(text, context, rulings))


@given(texts, contexts)
@example("Jane Doe ¼_", CaptureContext(MONDAY))
def test_what_is_rejected_is_not_guessed_again(text: str, context: CaptureContext) -> None:
    rulings: list[Ruling] = []
    for _turn in range(4):
        found = read_capture(text, context, rulings)
        known = {(ruling.kind, ruling.text) for ruling in rulings}
        assert not [part for part in found.parts if (part.kind, part.text) in known]
        rulings += [Ruling(part.kind, part.text) for part in found.parts]


@given(st.text(), st.text(), st.sampled_from(PartKind))
def test_any_ruling_on_any_text(text: str, ruled: str, kind: PartKind) -> None:
    for becomes in (None, PartKind.PHONE, PartKind.NEXT_STEP, PartKind.ADDRESS):
        read_capture(text, CaptureContext(MONDAY), [Ruling(kind, ruled, becomes)])


@pytest.mark.parametrize(
    "text",
    [
        "a" * 100_000, "1" * 100_000, " " * 100_000, "@" * 100_000, "a@" * 50_000, "a." * 50_000, "." * 100_000,
        "- " * 50_000, ",a" * 50_000, "\n" * 100_000, "1 " * 50_000, "+1 (" * 25_000, "A " * 50_000, "A b, " * 20_000,
        "www." * 25_000, "#a" * 50_000, "via " * 25_000, "Tue 10:00, " * 9_000, "call " * 20_000, "GmbH " * 20_000,
        "x@y" * 30_000, "12 Main St, " * 8_000, "1015 CX A " * 10_000, "é" * 100_000, "山" * 100_000,
        "in 2 weeks " * 9_000,
        "https://" * 12_000, "(at)" * 25_000, "Jane Doe\n" * 10_000, "a-" * 50_000,
        "[at](dot)" * 10_000, "\ue000" * 99_999,
    ],
    ids=lambda text: repr(text[:10]),
)  # fmt: skip
def test_a_hundred_thousand_characters_are_no_trouble(text: str) -> None:
    began = time.thread_time()
    found = read_capture(text, CaptureContext(MONDAY, region="NL"))
    assert time.thread_time() - began < 5
    assert words_in(text, found)
