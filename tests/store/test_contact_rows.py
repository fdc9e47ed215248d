"""A contact as rows: what an import lays aside says everything that the draft said."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.contact import ContactDraft, Method, MethodKind, PersonName, PostalAddress, Workplace
from ror_desktop.domain.naming import ready
from ror_desktop.domain.partial_date import partial_date
from ror_desktop.store.contact_rows import draft_of, rows_of

TEXTS = st.text(max_size=8)
DAYS = st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1))
PARTIAL = st.sampled_from(["", "1985-04-12", "--02-29", "1985", "1985-04", "---31", "circa 1990", "-"]).map(
    partial_date
)
ADDRESSES = st.builds(PostalAddress, *[TEXTS] * 7)
METHODS = st.tuples(
    st.sampled_from(MethodKind), TEXTS, TEXTS, st.booleans(), TEXTS, DAYS, st.none() | ADDRESSES, TEXTS
).map(lambda said: Method(*said))
DRAFTS = st.builds(
    ContactDraft,
    display_name=TEXTS,
    name=st.builds(PersonName, *[TEXTS] * 5),
    nickname=TEXTS,
    organization=TEXTS,
    department=TEXTS,
    title=TEXTS,
    role=TEXTS,
    industry=TEXTS,
    birthday=PARTIAL,
    anniversary=PARTIAL,
    known_since=DAYS,
    cadence_days=st.none() | st.integers(1, 400),
    circle_id=st.none() | st.integers(1, 9),
    methods=st.lists(METHODS, max_size=3).map(tuple),
    tags=st.lists(TEXTS, max_size=3).map(tuple),
    own=st.booleans(),
    workplace=st.none() | st.builds(Workplace, TEXTS, TEXTS, TEXTS),
)


@given(DRAFTS)
def test_rows_are_the_draft_again(draft: ContactDraft) -> None:
    tidy = ready(draft, "DE")
    assert draft_of(rows_of(tidy)) == tidy


def test_a_method_of_the_book_comes_back_as_a_new_one() -> None:
    kept = ContactDraft("Jane", methods=(Method(MethodKind.EMAIL, "jane@doe.example", id=7),))
    assert draft_of(rows_of(kept)) == kept._replace(methods=(kept.methods[0]._replace(id=0),))
