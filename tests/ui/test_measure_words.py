"""How measures are said: rounded half to even, in the locale's numbers, nothing never as 0, money never added."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ror_desktop.catalogue import load_catalogue
from ror_desktop.domain.entity import Money
from ror_desktop.domain.measures.measure import Measure, Pair, Unit
from ror_desktop.domain.measures.pulse import Part, Pulse
from ror_desktop.domain.measures.returning import ReturnCounts, Value
from ror_desktop.messages import Message, translate
from ror_desktop.ui.measure_words import NOTHING, MeasureWords, asks_words, history_words
from ror_desktop.ui.translator import CatalogueTranslator
from tests.domain.measures.people import PRESENT
from tests.domain.measures.test_worked_examples import EVERYBODY

TODAY = date(2026, 11, 23)
SAID = translate("Test", "Said.")


@pytest.fixture
def words(qapp: QApplication) -> Iterator[MeasureWords]:
    """In English with its plurals, as the program speaks it."""
    english = CatalogueTranslator(load_catalogue("en"))
    qapp.installTranslator(english)
    yield MeasureWords(TODAY, QLocale("en_GB"))
    qapp.removeTranslator(english)


def number(value: Fraction | int | None, unit: Unit, places: int = 0, count: int = 9) -> Measure:
    return Measure(None if value is None else Fraction(value), unit, count, SAID, places=places)


@pytest.mark.parametrize(
    ("measure", "said"),
    [
        (number(11, Unit.DAYS), "11 days"),
        (number(Fraction(11, 30), Unit.TIMES, 2), "0.37 ×"),
        (number(Fraction(500, 9), Unit.PERCENT), "56 %"),
        (number(Fraction(1, 2), Unit.PERCENT), "0 %"),
        (number(Fraction(3, 2), Unit.PERCENT), "2 %"),
        (number(Fraction(5, 2), Unit.PERCENT), "2 %"),
        (number(3, Unit.HOURS, 1), "3.0 h"),
        (number(2, Unit.RATIO, 1), "2 : 1"),
        (number(Fraction(5, 2), Unit.RATIO, 1), "2.5 : 1"),
        (number(4, Unit.PER_TEN_DAYS, 1), "4.0 per 10 days"),
        (number(Fraction(3, 4), Unit.MOOD, 2), "+0.75"),
        (number(Fraction(-3, 4), Unit.MOOD, 2), "-0.75"),
        (number(0, Unit.DAYS), "0 days"),
        (number(None, Unit.DAYS), NOTHING),
        (Measure(ReturnCounts(1, 2, 1), Unit.RETURNS, 4, SAID), "4"),
        (Measure(Pair(5, 1), Unit.FACTS, 6, SAID), "5 : 1"),
    ],
)
def test_values_with_their_units(words: MeasureWords, measure: Measure, said: str) -> None:
    assert words.value(measure) == said


def test_numbers_are_those_of_the_locale(qapp: QApplication) -> None:
    del qapp
    dutch = MeasureWords(TODAY, QLocale("nl_NL"))
    assert dutch.value(number(Fraction(11, 30), Unit.TIMES, 2)) == "0,37 ×"
    assert dutch.number(12_345) == "12.345"


def test_amounts_stand_side_by_side_and_are_never_added(words: MeasureWords) -> None:
    worth = Value((Money(200_000, "EUR"), Money(30_000, "USD")), (Money(400_000, "EUR"),), (3, 5))
    said = words.value(Measure(worth, Unit.MONEY, 5, SAID))
    assert said == "2,000 EUR, 300 USD · 4,000 EUR through them · perceived 3, 5 of 5"


def test_what_a_share_is_judged_by(words: MeasureWords) -> None:
    assert words.beside(number(75, Unit.PERCENT, count=4)) == "of 4 · too few to say much"
    assert words.beside(number(75, Unit.PERCENT, count=5)) == "of 5"
    assert words.beside(number(2, Unit.RATIO)) == ""


def test_where_nothing_can_be_said(words: MeasureWords) -> None:
    assert history_words(number(None, Unit.TIMES, count=2)) == "not enough history"
    assert history_words(number(None, Unit.TIMES, count=0)) == NOTHING
    assert words.value(number(None, Unit.TIMES), "not enough history") == "not enough history"


def test_sentences_say_days_numbers_and_sentences_within_in_the_locale(words: MeasureWords) -> None:
    inner = translate("Test", "{half} of {money}").with_args(half=Fraction(63, 2), money=Money(150_000, "EUR"))
    sentence = Message("Test", "{day}, {other}: {number}, {inner}").with_args(
        day=date(2026, 11, 12), other=date(2025, 2, 3), number=12_345, inner=inner
    )
    assert words.sentence(sentence) == "12 Nov, 3 Feb 2025: 12,345, 31.5 of 1,500 EUR"


@pytest.mark.parametrize("name", EVERYBODY)
def test_every_sentence_of_the_worked_examples_is_said_whole(words: MeasureWords, name: str) -> None:
    found = EVERYBODY[name].measures()
    measures = [getattr(found, field) for field in found.__slots__]
    sentences = [one.sentence for one in measures if isinstance(one, Measure)]
    sentences += [found.my_answer_time.median.sentence, found.standing.sentence]
    sentences += [reason for badge in found.badges for reason in badge.reasons]
    sentences += [fact.sentence for move in found.moves for fact in move.facts]
    for sentence in sentences:
        said = words.sentence(sentence)
        assert "{" not in said
        assert "2026-" not in said, "a day as the book keeps it is nobody's language"
    assert PRESENT.today == TODAY


def test_the_pulse_is_shown_as_its_sum(words: MeasureWords) -> None:
    pulse = EVERYBODY["A"].measures().pulse
    assert words.sum(pulse) == "100 + 88 + 100 + 80 → 92"
    assert words.parts(pulse) == "rhythm 100, reciprocity 88, reliability 100, returns 80"
    alone = Pulse(number(None, Unit.PULSE, count=1), ((Part.RETURNS, 20),))
    assert words.sum(alone) == NOTHING


def test_the_line_about_asks(qapp: QApplication) -> None:
    del qapp
    assert asks_words(3) == "Your last 3 entries were asks."
