"""Reading what is typed into the search box: any text is valid."""

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.query import Phrase, Query, Term, parse


def word(text: str, prefix: bool = True) -> Term:
    return Term(((Phrase((text,), prefix),),))


def test_every_word_is_a_beginning() -> None:
    assert parse("Jan  ACM").terms == (word("jan"), word("acm"))


def test_quotes_hold_words_together_and_an_open_one_ends_in_a_beginning() -> None:
    assert parse('"Jane Doe"').terms == (Term(((Phrase(("jane", "doe"), False),),)),)
    assert parse("„Jane Do").terms == (Term(((Phrase(("jane", "do"), True),),)),)


def test_exclusion_works_alone_and_means_the_whole_word() -> None:
    found = parse("-Acme")
    assert found.excluded == (word("acme", prefix=False),)
    assert found.terms == ()
    assert not found.everybody


def test_tags() -> None:
    found = parse("#Lead -#cold x")
    assert found.tags == (word("lead"),)
    assert found.excluded_tags == (word("cold", prefix=False),)
    assert found.terms == (word("x"),)


def test_a_word_with_a_sign_inside_is_looked_for_both_ways() -> None:
    assert parse("O'Bri").terms == (Term(((Phrase(("o", "bri")),), (Phrase(("obri",)),))),)


def test_phone_numbers_are_found_however_they_are_grouped() -> None:
    (term,) = parse("+49 (0)30 12-3").terms
    runs = {one[0].words[0] for one in term.alternatives if len(one) == 1}
    assert {"4930123", "49030123"} <= runs
    assert {one[0].words[0] for one in parse("0049301").terms[0].alternatives} == {"0049301", "49301"}


def test_two_numbers_may_also_be_two_words() -> None:
    (term,) = parse("2024 11").terms
    assert (Phrase(("2024",)), Phrase(("11",))) in term.alternatives


def test_scripts_without_spaces() -> None:
    assert parse("東京都").terms == (Term(((Phrase(("東京", "京都")),),)),)
    assert parse("東").terms == (word("東"),)


def test_operators_alone_ask_for_nothing_and_signs_alone_are_hopeless() -> None:
    assert all(parse(text).everybody for text in ("", " ", "-", "#", '"', '- #"'))
    assert parse("!!!").hopeless
    assert not parse("!!!").everybody


def test_a_pasted_page_is_cut() -> None:
    assert len(parse(" ".join(f"w{n}" for n in range(5000))).terms) <= 32
    assert len(parse('"' + "word " * 5000).terms[0].alternatives[0][0].words) <= 32


def test_names_that_begin_with_the_text_come_first_only_for_plain_text() -> None:
    assert parse("Åse B").start == "ase b"
    assert parse('"ase"').start == parse("ase -b").start == ""


@given(st.text(max_size=60))
def test_any_text_is_valid(text: str) -> None:
    found = parse(text)
    assert isinstance(found, Query)
    every = (*found.terms, *found.excluded, *found.tags, *found.excluded_tags)
    assert all(phrase.words and all(phrase.words) for t in every for one in t.alternatives for phrase in one)
