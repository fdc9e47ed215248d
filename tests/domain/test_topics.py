"""Topics that two contacts share: which words count, and how rare they must be."""

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.topics import Learned, is_rare, shared_topics, topic_words

MINE = Learned(1, 7, 100, "Sails a Dragon-class boat on weekends; also bees!")
THEIRS = Learned(2, 8, 50, "DRAGONFLY and boats. Builds hives for béés, sails.")

WORDS = ("sails", "Sails", "golf", "beekeeping", "after", "ORCHIDS", "ängström", "2026", "x")
notes = st.lists(
    st.builds(
        Learned,
        st.integers(1, 500),
        st.integers(1, 9),
        st.integers(0, 50),
        st.lists(
            st.sampled_from(["sails", "Sails", "golf", "beekeeping", "after", "ORCHIDS", "ängström", "2026", "x"])
        ).map(" ".join),
    ),
    unique_by=lambda n: n.note_id,
)


def test_words_of_five_letters_that_are_not_common() -> None:
    found = topic_words([MINE, Learned(3, 7, 200, "After work, every weekend: sails, 12345 and O'Reilly")])
    assert list(found) == ["weekend", "sails", "weekends"]
    assert found["sails"][0] == "sails"
    assert found["sails"][1].note_id == 3, "of the newest note"


def test_case_and_marks_do_not_matter() -> None:
    words = topic_words([Learned(1, 7, 1, "Orchidées")])
    topic = shared_topics(words, {"orchidees": 2}, [Learned(2, 8, 1, "loves ORCHIDEES")])[0]
    assert (topic.word, topic.theirs.contact_id) == ("Orchidées", 8)


def test_what_is_rare() -> None:
    assert [is_rare(n, 20) for n in (1, 2, 3, 4)] == [False, True, True, False]
    assert [is_rare(n, 500) for n in (10, 11)] == [True, False]
    assert [is_rare(n, 100_000) for n in (20, 21)] == [True, False]


def test_the_rarest_comes_first_with_whom_it_was_learned_last() -> None:
    words = topic_words([Learned(1, 7, 9, "sails and orchids")])
    others = [
        Learned(2, 8, 5, "sails"),
        Learned(3, 9, 6, "sails"),
        Learned(4, 8, 1, "orchids"),
        Learned(5, 7, 99, "sails"),
    ]
    found = shared_topics(words, {"sails": 3, "orchids": 2, "golf": 2}, others)
    assert [(one.word, one.theirs.note_id) for one in found] == [("orchids", 4), ("sails", 3)]


@given(notes, notes, st.randoms())
def test_the_order_of_notes_changes_nothing_and_words_stand_on_both(
    mine: list[Learned], others: list[Learned], random: object
) -> None:
    amounts = {"sails": 3, "beekeeping": 2, "orchids": 2}
    found = shared_topics(topic_words(mine), amounts, others)
    for one in (mine, others):
        random.shuffle(one)  # type: ignore[attr-defined]
    assert shared_topics(topic_words(mine), amounts, others) == found
    for topic in found:
        assert topic.word in topic.mine.text
        assert topic.word.lower() in topic.theirs.text.lower().split()
        assert topic.mine.contact_id != topic.theirs.contact_id
