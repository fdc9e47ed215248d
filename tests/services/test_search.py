"""The search of a book: what is found, in which order, why, and that it is neither stale nor ever an error."""

import threading

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ror_desktop.domain.change import Verb
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.domain.folding import index_text
from ror_desktop.domain.interaction import InteractionDraft
from ror_desktop.domain.query import Phrase, Term, parse
from ror_desktop.domain.search import MatchField
from ror_desktop.services.book import Book
from ror_desktop.services.contact_lists import ContactLists
from ror_desktop.services.contacts import ContactService
from ror_desktop.services.history import HistoryService
from ror_desktop.services.interactions import InteractionService
from ror_desktop.services.notes import NoteService
from ror_desktop.services.search import SearchService
from ror_desktop.store import name_search, text_search
from tests.builders import email, make_book, moment, note, person, phone


def add(book: Book, name: str = "Jane Doe", **fields: object) -> int:
    return ContactService(book).add(person(name, **fields)).created


def write(book: Book, contact: int, text: str, days: float = 0) -> int:
    return NoteService(book).add(contact, note(text, days)).created


def by_name(book: Book, text: str) -> list[int]:
    return list(SearchService(book).names(text, 200).ids)


def by_text(book: Book, text: str) -> list[int]:
    found = SearchService(book).texts(text, 200)
    assert found is not None
    return list(found.ids)


def test_names_organizations_methods_and_tags(book: Book) -> None:
    jane = add(
        book,
        "Jane Müller",
        organization="Acme & Söhne",
        title="Buyer",
        tags=("key account",),
        methods=(email("jm@zeta.example"), phone("+49 30 123456")),
    )
    add(book, "Bob Roe")
    for text in ("jan", "mull", "müller acm", "acm jan", "sohne", "buy", "#key", "#keyacc", "jm@ze", "zeta.exa"):
        assert by_name(book, text) == [jane], text
    for text in ("030 1234", "030123", "+49 (0)30 12", "0049301234", "301234"):
        assert by_name(book, text) == [jane], text
    for text in ("ane", "jane bob", "#jane", '"muller jane"', "jan -acme", "-jane -bob"):
        assert by_name(book, text) == [], text


def test_exclusion_alone_and_nothing_asked(book: Book) -> None:
    bob, jane = add(book, "Bob Roe"), add(book, "Jane Doe", organization="Acme")
    assert by_name(book, "-acme") == [bob]
    assert by_name(book, "") == by_name(book, "-") == [bob, jane]
    assert by_name(book, "!!!") == []
    write(book, bob, "left Globex")
    assert by_name(book, "-globex") == [jane]


def test_names_that_begin_with_it_come_first_then_the_order_of_the_list(book: Book) -> None:
    zoe, adam = add(book, "Zoe Mar"), add(book, "Adam Mar")
    mara, mark = add(book, "Mara Zed"), add(book, "Mark Abel")
    found = SearchService(book).names("mar", 3)
    assert list(found.ids) == [mara, mark, adam]
    assert found.total == 4
    assert by_name(book, "mar")[3] == zoe


@pytest.mark.parametrize("near", [1, 4, 15, 1000])
def test_the_head_of_the_list_and_what_follows_it_are_one_order(
    book: Book, near: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many at the head of the list are looked at while all are counted, the answer is the same."""
    monkeypatch.setattr(name_search, "_NEAR", near)
    monkeypatch.setattr(name_search, "_FEW", 6)
    names = [f"{first} {last}" for first in ("Ada", "Bob", "Zoe") for last in ("Bobson", "Adams", "Smith", "Zimmer")]
    people = {add(book, name, organization=f"Works {'Ada' if i % 3 else 'Zoe'}"): name for i, name in enumerate(names)}
    fields = {i: f"{name} Works {'Ada' if place % 3 else 'Zoe'}" for place, (i, name) in enumerate(people.items())}
    in_order = list(ContactLists(book).order(ContactOrder.NAME))
    for text in ("a", "ad", "zoe", "bob", "works", "works a", "s", "smith z", "works -ada", "nobody"):
        wanted = [word for word in text.split() if not word.startswith("-")]
        unwanted = [word[1:] for word in text.split() if word.startswith("-")]
        starts = {i for i in in_order if not unwanted and people[i].lower().startswith(text)}
        has = [
            i
            for i in in_order
            if all(any(one.startswith(word) for one in fields[i].lower().split()) for word in wanted)
            and not any(word in fields[i].lower().split() for word in unwanted)
        ]
        expected = [*(i for i in has if i in starts), *(i for i in has if i not in starts)]
        for limit in (1, 3, 8, 100):
            found = SearchService(book).names(text, limit)
            assert (list(found.ids), found.total) == (expected[:limit], len(expected)), (text, limit)


def test_the_own_contact_is_not_found(book: Book) -> None:
    add(book, "Me Myself", own=True)
    assert by_name(book, "me") == []


def test_why_it_was_found(book: Book) -> None:
    jane = add(book, "Jane Müller", organization="Acme", tags=("lead",), methods=(phone("+49 30 123456"),))
    matches = {text: SearchService(book).names(text, 9).matches[jane] for text in ("mul", "ac", "lea", "030123")}
    assert [(m.field, m.text, m.spans) for m in matches.values()] == [
        (MatchField.NAME, "Jane Müller", ((5, 8),)),
        (MatchField.ORGANIZATION, "Acme", ((0, 2),)),
        (MatchField.TAG, "lead", ((0, 3),)),
        (MatchField.METHOD, "+49 30 123456", ((4, 10),)),
    ]


def test_why_many_were_found_is_read_for_those_that_are_looked_at(book: Book) -> None:
    ids = [add(book, f"Jane {number:02}", organization=f"Zeta {number:02}") for number in range(40)]
    found = SearchService(book).names("zet", 100)
    ContactService(book).delete([ids[0], ids[39]])
    ContactService(book).edit(ids[38], person("Jane 38", organization="Zetland"))
    assert list(found.matches) == list(found.ids) == ids
    assert [found.matches.get(i) is None for i in ids] == [i in {ids[0], ids[39]} for i in ids]
    assert (found.matches[ids[1]].text, found.matches[ids[38]].text) == ("Zeta 01", "Zetland")
    assert -1 not in found.matches


def test_words_are_found_together_across_name_and_notes(book: Book) -> None:
    jane, bob = add(book, "Jane Doe"), add(book, "Bob Roe")
    write(book, jane, "wants the pricing sheet", -3)
    write(book, jane, "sails on Sundays, says Jane", -1)
    write(book, bob, "sails")
    assert by_text(book, "jan pricing") == [jane]
    assert by_text(book, "sundays sheet") == [jane]
    assert by_text(book, "bob pricing") == []
    assert by_text(book, "sails -pricing") == [bob]
    match = SearchService(book).texts("jan pricing", 9).matches[jane]
    assert (match.field, match.text, match.spans) == (MatchField.NOTE, "wants the pricing sheet", ((10, 17),))


def test_who_is_found_by_name_is_not_found_again(book: Book) -> None:
    paris, bob = add(book, "Paris Hill"), add(book, "Bob Roe")
    write(book, paris, "lives in Paris")
    write(book, bob, "moved to Paris")
    assert by_name(book, "paris") == [paris]
    assert by_text(book, "paris") == [bob]


def test_newest_first(book: Book) -> None:
    people = [add(book, f"Person {n}") for n in range(4)]
    for contact, days in zip(people, (-9, -2, -5, -1), strict=True):
        write(book, contact, "golf", days)
    write(book, people[0], "sailing", 0)
    assert by_text(book, "golf") == [people[3], people[1], people[2], people[0]]


@pytest.mark.parametrize("near", [3, 6, 100])
def test_what_many_have_is_found_among_the_newest_as_it_is_by_the_index(
    book: Book, near: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = ["golf", "(golf) ball", "Gölf", "g-o.l'f&x", "Golfers", "ungolf", "tennis", "go lf", "the golf\nclub", "-"]
    for number, text in enumerate(texts * 2):
        contact = add(book, "Golf Ann" if number % 7 == 0 else f"Person {number}", tags=("golfing",) * (number == 11))
        write(book, contact, text, -number % 5)
        write(book, contact, "sails and golfs" if number % 4 == 0 else "sails", -20 - number % 3)
    service = SearchService(book)
    asked = ["golf", "g", "s", "sail", "x", "gö", "golf sail", "golf -tennis", '"golf', '"golf"', "#golf sail", "1"]
    expected = {(text, limit): service.texts(text, limit) for text in asked for limit in (1, 2, 5, 40)}
    monkeypatch.setattr(text_search, "_FEW", 0)
    monkeypatch.setattr(text_search, "_NEAR_BY", near)
    monkeypatch.setattr(text_search, "_AT_A_TIME", 2)
    for (text, limit), found in expected.items():
        again = service.texts(text, limit)
        assert found is not None
        assert again is not None
        assert again.ids == found.ids, (text, limit)
        assert [again.matches[i] for i in again.ids] == [found.matches[i] for i in found.ids], (text, limit)


def test_phrases_follow_each_other(book: Book) -> None:
    jane, bob = add(book, "Jane Doe"), add(book, "Bob Roe")
    write(book, jane, "the green boat, an old one")
    write(book, bob, "an old green boat")
    found = SearchService(book).texts('"old green"', 9)
    assert found is not None
    assert (list(found.ids), found.total) == ([bob], 1)
    assert by_text(book, "green old") == [bob, jane] or by_text(book, "green old") == [jane, bob]


def test_other_spellings(book: Book) -> None:
    jane = add(book)
    write(book, jane, "Große Straße bei O’Brien, 東京都, 第2会議室")
    for text in ("strasse", "STRASSE gross", "obrien", "o'brien", "brien", "東京", "京都", "都", "会議"):
        assert by_text(book, text) == [jane], text
        assert SearchService(book).texts(text, 9).matches[jane].spans, text


def test_words_glued_by_signs(book: Book) -> None:
    jane = add(book)
    write(book, jane, "mail to john_doe.smith; see foo_bar-baz")
    for text in ("johndoesmith", "foobarbaz", "foo_bar-baz"):
        assert by_text(book, text) == [jane], text


def test_interactions_and_events(book: Book) -> None:
    jane = add(book)
    with book.verb(Verb.DEMO_FILL):
        event = book.db.execute_sql(
            "INSERT INTO event (uuid, name, place, start_day, end_day, created_at) "
            "VALUES (randomblob(16), 'Web Summit', 'Lisboa', '2026-11-20', '2026-11-22', 0)"
        ).lastrowid
    talked = InteractionDraft(moment(-1), summary="asked for a discount", event_id=event)
    InteractionService(book).add(jane, talked)
    found = SearchService(book)
    assert found.texts("discount", 9).matches[jane].field is MatchField.INTERACTION
    assert found.texts("web lisb", 9).matches[jane].field is MatchField.EVENT
    with book.verb(Verb.DEMO_FILL):
        book.db.execute_sql("UPDATE event SET name = 'Dmexco' WHERE id = ?", (event,))
    assert by_text(book, "summit") == []
    assert by_text(book, "dmexco") == [jane]
    bob = add(book, "Bob Roe")
    NoteService(book).add(bob, note("wants the slides", event_id=event))
    assert by_text(book, "bob dmexco") == [bob]
    assert found.texts("bob dmexco", 9).matches[bob].field is MatchField.EVENT


def test_the_index_follows_edit_delete_undo_and_redo(book: Book) -> None:
    jane = add(book)
    first = write(book, jane, "golf")
    history = HistoryService(book)
    NoteService(book).edit(first, note("tennis"))
    assert (by_text(book, "golf"), by_text(book, "tennis")) == ([], [jane])
    history.undo()
    assert (by_text(book, "golf"), by_text(book, "tennis")) == ([jane], [])
    history.redo()
    assert by_text(book, "tennis") == [jane]
    ContactService(book).delete([jane])
    assert by_text(book, "tennis") == by_name(book, "jane") == []
    history.undo()
    assert (by_text(book, "tennis"), by_name(book, "jane")) == ([jane], [jane])


OPERATORS = [
    "\0",
    "a\0b",
    '"',
    '"" ""',
    "NEAR(a b)",
    "a AND",
    "OR",
    "NOT x",
    "names:jane",
    "^a",
    "a*",
    "(",
    "-",
    "--",
    "#",
]
SIGNS = ["{}", "a+b", "'", "';--", "%_", "\ud800", "a\ud800b", "\u202e\ufeff"]
LONG = [
    "x" * 5000,
    "a " * 5000,
    '"' + "a " * 5000,
    "-a " * 500,
    "1 2 " * 90,
    "a-b-c " * 40,
    " ".join(map(str, range(500))),
]
ODD_TEXTS = [*OPERATORS, *SIGNS, *LONG]


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_no_text_is_an_error(book: Book, text: str) -> None:
    jane = add(book, "Jane NEAR Doe")
    write(book, jane, "a b c")
    service = SearchService(book)
    assert service.names(text, 5).total is not None
    assert service.texts(text, 5) is not None
    service.spans(text, "Jane Doe, a AND b")


def test_texts_are_found_from_another_thread_and_can_be_interrupted(book: Book) -> None:
    jane = add(book)
    write(book, jane, "golf")
    service = SearchService(book)
    found: list[object] = []

    def look() -> None:
        found.append(service.texts("golf", 9))
        book.let_go_of_thread()
        found.append(book.db.is_closed())

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    assert list(found[0].ids) == [jane]
    assert found[1] is True


def test_an_interrupted_search_says_nothing(book: Book) -> None:
    jane = add(book)
    write(book, jane, "golf")

    class Impatient(SearchService):
        def _is_stopped(self) -> bool:
            self.interrupt()
            return super()._is_stopped()

    assert Impatient(book).texts("golf", 9) is None
    assert by_text(book, "golf") == [jane]


WORDS = st.sampled_from(["jan", "jane", "acme", "ac", "golf", "Müll", "müller", "東京", "京都", "o'brien", "12", "x-y"])
TEXTS = st.lists(WORDS, max_size=4).map(" ".join)
QUERIES = st.lists(
    st.tuples(st.sampled_from(["", "", "", "-", '"']), WORDS).map(
        lambda p: p[0] + p[1] + (p[0] if p[0] == '"' else "")
    ),
    min_size=1,
    max_size=3,
).map(" ".join)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(TEXTS, TEXTS, st.lists(TEXTS, max_size=2)), min_size=1, max_size=5),
    st.lists(QUERIES, max_size=8),
)
def test_what_is_found_is_what_reading_everything_would_find(
    tmp_path_factory: pytest.TempPathFactory, people: list[tuple[str, str, list[str]]], queries: list[str]
) -> None:
    book = make_book(tmp_path_factory.mktemp("book") / "book.ror")
    made = {}
    for name, organization, notes in people:
        contact = add(book, name or "?", organization=organization)
        for text in notes:
            write(book, contact, text or "-")
        made[contact] = ([name, organization], notes)
    for text in queries:
        query = parse(text)
        named = {i for i, (fields, _n) in made.items() if all(_holds(t, fields) for t in query.terms)}
        anywhere = {i for i, (fields, n) in made.items() if all(_holds(t, [*fields, *n]) for t in query.terms)}
        excluded = {i for i, (fields, n) in made.items() if any(_excluded(t, fields, n) for t in query.excluded)}
        assert set(by_name(book, text)) == named - excluded, text
        assert set(by_text(book, text)) == ((anywhere - named - excluded) if query.terms else set()), text
    book.db.close()


def _holds(term: Term, texts: list[str]) -> bool:
    words = [index_text(text).split() for text in texts]
    return any(all(any(_follows(phrase, one) for one in words) for phrase in part) for part in term.alternatives)


def _excluded(term: Term, fields: list[str], notes: list[str]) -> bool:
    single = all(len(phrase.words) == 1 for part in term.alternatives for phrase in part)
    return _holds(term, [*fields, *notes] if single else fields)


def _follows(phrase: Phrase, words: list[str]) -> bool:
    size = len(phrase.words)
    for i in range(len(words) - size + 1):
        last = words[i + size - 1]
        hit = last.startswith(phrase.words[-1]) if phrase.prefix else last == phrase.words[-1]
        if hit and tuple(words[i : i + size - 1]) == phrase.words[:-1]:
            return True
    return False
