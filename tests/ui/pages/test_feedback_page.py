"""The page Feedback: writing down, answering along a scenario by keys alone, versions, numbers that open."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.entity import Precision
from ror_desktop.domain.feedback import FeedbackDraft, FeedbackState, ScenarioDraft, Severity
from ror_desktop.domain.interaction import Channel, Sentiment
from ror_desktop.domain.preferences import Preference
from ror_desktop.services.drafts import DraftKey
from ror_desktop.store import feedback
from ror_desktop.ui.pages.feedback_page import FeedbackPage, Part
from tests.builders import MONDAY, email, moment, person
from tests.ui.driver import Driver, running
from tests.ui.scenes import settle, trigger

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    """Jane complained 2 days ago, somebody praised us before that; the playbook has the starters."""
    with running(qapp, tmp_path) as found:
        jane = found.desk.contacts.add(person("Jane Doe", methods=(email("jane@acme.example"),))).created
        found.desk.contacts.add(person("Me Myself", own=True))
        bad = FeedbackDraft("It flickers", moment(-2), "", Channel.EMAIL, Sentiment.BAD, Severity.ANNOYING, jane)
        found.desk.feedback.add(bad)
        good = FeedbackDraft("Lovely!", moment(-9), "A review", Channel.SOCIAL, Sentiment.GOOD, Severity.PRAISE)
        found.desk.feedback.add(good)
        trigger(found, "page.feedback")
        yield found


def page_of(driver: Driver) -> FeedbackPage:
    found = driver.window.page("feedback")
    assert isinstance(found, FeedbackPage)
    return found


def quotes(driver: Driver) -> list[str]:
    model = page_of(driver).ledger.list.entries
    return [row.draft.verbatim for place in range(model.rowCount()) if (row := model.row_at(place)) is not None]


def chosen(driver: Driver) -> FeedbackDraft:
    found = driver.desk.feedback.get(page_of(driver).ledger.list.current())
    assert found is not None
    return found.draft


def follow(driver: Driver, title: str) -> int:
    """Let the chosen entry follow this scenario."""
    scenario = next(one for one in driver.desk.playbook.all() if one.draft.title == title)
    combo = page_of(driver).ledger.detail.answer.scenario
    combo.setCurrentIndex(combo.findData(scenario.id))
    combo.activated.emit(combo.currentIndex())
    settle()
    return scenario.id


def test_the_ledger_shows_everything_newest_first_with_counts(driver: Driver) -> None:
    ledger = page_of(driver).ledger
    assert quotes(driver) == ["It flickers", "Lovely!"]
    assert [ledger.filter.chip(state).text() for state in FeedbackState] == ["All: 2", "Open: 2", "Answered: 0"]
    assert ledger.detail.name.text() == "Jane Doe"
    assert ledger.detail.quotation.words() == "It flickers"
    assert "2 days ago" in ledger.detail.quotation.below()
    assert driver.focus() is ledger.list


def test_feedback_is_written_answered_and_concluded_by_keys_alone(driver: Driver) -> None:
    driver.session.hub.contact_wanted.emit(1)
    driver.press(Key.Key_B, CTRL | Qt.KeyboardModifier.ShiftModifier)  # of the contact in sight
    driver.type("Two weeks for a quote!")
    driver.press(Key.Key_Tab)
    driver.press(Key.Key_Tab)
    driver.type("Trade show")
    driver.ctrl(Key.Key_Return)
    settle()
    ledger = page_of(driver).ledger
    assert quotes(driver)[0] == "Two weeks for a quote!"
    assert (chosen(driver).contact_id, chosen(driver).source) == (1, "Trade show")
    assert driver.focus() is ledger.list
    driver.press(Key.Key_Return)  # the scenario comes first
    assert driver.focus() is ledger.detail.answer.scenario
    driver.press(Key.Key_Down)  # walking the list chooses nothing yet
    view = ledger.detail.answer.scenario.view()
    assert view.isVisible()
    QTest.keyClicks(view, "we were")
    assert chosen(driver).scenario_id is None
    QTest.keyClick(view, Key.Key_Return)
    driver.window.activateWindow()  # as after every list that opened here
    QTest.qWaitForWindowActive(driver.window)
    settle()
    ledger.detail.answer.scenario.setFocus()
    boxes = ledger.detail.answer.steps.boxes()
    assert len(boxes) == 4
    driver.press(Key.Key_Tab)
    assert driver.focus() is boxes[0]
    driver.press(Key.Key_Space)
    settle()
    assert len(driver.desk.feedback.steps_done(ledger.list.current())) == 1
    reply = ledger.detail.answer.reply
    assert reply.body.text().startswith("Dear Jane,\n\nThat took too long")
    assert reply.body.text().endswith("Kind regards,\nMe")
    for _ in boxes:
        driver.press(Key.Key_Tab)
    answer_and_conclude(driver)
    driver.press(Key.Key_Escape)
    assert driver.focus() is ledger.list
    for _ in range(6):
        driver.ctrl(Key.Key_Z)
        settle()
    assert quotes(driver) == ["It flickers", "Lovely!"]


def answer_and_conclude(driver: Driver) -> None:
    """From the text of the reply on, by keys."""
    answer = page_of(driver).ledger.detail.answer
    reply, outcome = answer.reply, answer.outcome
    assert driver.focus() is reply.body
    driver.press(Key.Key_F8)  # the gap is selected
    driver.type("The quote")
    assert "Here is what you asked for: The quote" in reply.body.text()
    driver.clock.advance(hours=3)
    driver.ctrl(Key.Key_Return)
    settle()
    assert chosen(driver).answered_at == MONDAY + timedelta(hours=3)
    assert "after 3 hour" in reply.answer.below()
    for _ in range(6):
        driver.press(Key.Key_Tab)
        if driver.focus() is outcome.box:
            break
    driver.type("Ordered two")
    driver.press(Key.Key_Tab)  # leaving saves
    assert driver.focus() is outcome.star
    driver.press(Key.Key_Space)
    settle()
    assert (chosen(driver).outcome, chosen(driver).shining) == ("Ordered two", True)


def test_a_typed_name_finds_its_contact(driver: Driver) -> None:
    trigger(driver, "feedback.new")
    driver.type("Said at the fair")
    editor = page_of(driver).ledger.editor
    editor.contact.setFocus()
    driver.type("jane d")
    editor.contact.completer().popup().hide()
    editor.save()
    settle()
    assert (chosen(driver).verbatim, chosen(driver).contact_id) == ("Said at the fair", 1)


def test_what_is_typed_comes_back_after_the_program_ended(qapp: QApplication, driver: Driver) -> None:
    trigger(driver, "feedback.new")
    editor = page_of(driver).ledger.editor
    driver.type("Half a sent")
    editor.contact.setFocus()
    driver.type("Ja")
    editor.severity.set_value(Severity.SERIOUS)
    editor.severity.chosen.emit()
    editor.put_aside()
    driver.press(Key.Key_Return)
    page_of(driver).ledger.detail.answer.reply.body.setFocus()
    driver.type("Dear J")
    driver.stop()
    with running(qapp, driver.folders.data.parent) as again:
        trigger(again, "page.feedback")
        reply = page_of(again).ledger.detail.answer.reply
        assert reply.body.text() == "Dear J"
        trigger(again, "feedback.new")
        editor = page_of(again).ledger.editor
        assert (editor.verbatim.toPlainText(), editor.contact.text()) == ("Half a sent", "Ja")
        assert editor.severity.value() == Severity.SERIOUS
        editor.discard()
        trigger(again, "feedback.new")
        assert editor.verbatim.toPlainText() == ""
        editor.discard()
        reply.discard()
        assert again.desk.feedback.counts().of(FeedbackState.ALL) == 2


def test_a_reply_that_is_being_typed_stays_with_its_entry(driver: Driver) -> None:
    ledger = page_of(driver).ledger
    reply = ledger.detail.answer.reply
    first, second = driver.desk.feedback.ids()
    reply.body.setFocus()
    driver.type("For Jane")
    ledger.choose(second)
    assert reply.body.text() == ""
    driver.session.runner.spread(driver.desk.feedback.conclude(first, "Elsewhere", shining=False))
    ledger.choose(first)
    assert reply.body.text() == "For Jane"
    reply.save()
    settle()
    assert chosen(driver).answer == "For Jane"
    places = {key.place for key in driver.session._drafts.all()}
    assert places == set()


def test_a_chosen_scenario_never_overwrites_what_was_typed(driver: Driver) -> None:
    reply = page_of(driver).ledger.detail.answer.reply
    follow(driver, "Something small is broken")
    assert reply.body.text().startswith("Dear Jane")
    follow(driver, "We were late")
    assert "too long" in reply.body.text()
    reply.body.setFocus()
    driver.type("Mine: ")
    typed = reply.body.text()
    follow(driver, "We broke a promise")
    assert reply.body.text() == typed
    assert reply.wording_button.isVisible()
    reply.wording_button.click()
    assert "I promised it" in reply.body.text()
    driver.ctrl(Key.Key_Z)  # in the text
    assert reply.body.text() == typed
    reply.discard()


def test_correcting_keeps_the_earlier_words_and_they_can_be_opened(driver: Driver) -> None:
    driver.press(Key.Key_Return, ALT)
    ledger = page_of(driver).ledger
    assert driver.focus() is ledger.editor.verbatim
    ledger.editor.verbatim.selectAll()
    driver.type("It flickers badly")
    driver.ctrl(Key.Key_Return)
    settle()
    assert ledger.detail.quotation.words() == "It flickers badly"
    assert ledger.detail.versions_button.isVisible()
    assert ledger.detail.versions() == []
    ledger.detail.versions_button.click()
    (version,) = ledger.detail.versions()
    assert version.words() == "It flickers"
    assert "Annoying, Bad" in version.below()
    driver.ctrl(Key.Key_Z)
    settle()
    assert ledger.detail.quotation.words() == "It flickers"
    assert not ledger.detail.versions_button.isVisible()


def test_filters_show_less_and_always_say_how_many_there_are(driver: Driver) -> None:
    ledger = page_of(driver).ledger
    driver.session.runner.spread(driver.desk.feedback.answer(2, "Thank you"))
    assert ledger.filter.chip(FeedbackState.ANSWERED).text() == "Answered: 1"
    ledger.filter.chip(FeedbackState.OPEN).click()
    assert quotes(driver) == ["It flickers"]
    assert ledger.filter.chip(FeedbackState.ALL).text() == "All: 2"
    severity = ledger.filter.severity
    severity.setCurrentIndex(severity.findData(Severity.WORST))
    severity.activated.emit(severity.currentIndex())
    assert quotes(driver) == []
    assert not ledger.detail.isVisible()
    driver.session.hub.feedback_wanted.emit(2)  # somebody wants to see what the filter leaves out
    assert quotes(driver) == ["It flickers", "Lovely!"]
    assert chosen(driver).verbatim == "Lovely!"


def test_the_measures_are_unfiltered_and_open_to_their_entries(driver: Driver) -> None:
    ledger = page_of(driver).ledger
    ledger.filter.chip(FeedbackState.ANSWERED).click()
    assert quotes(driver) == []
    figures = ledger.figures
    said = [figures.chip(name).text().replace("(s)", "") for name in ("answered", "first_answer", "turned")]
    assert said == [
        "1 complaint: 0 answered", "First answer: not known yet", "Ended well: 0 of 1",
    ]  # fmt: skip
    assert "Nov 24" in figures.chip("answered").toolTip()
    assert figures.said.text().endswith("2025: 0 answered, 1 not yet.")
    figures.chip("answered").click()
    assert quotes(driver) == ["It flickers"]
    assert ledger.filter.only.isVisible()
    driver.session.runner.spread(driver.desk.feedback.answer(1, "Sorry", MONDAY - timedelta(days=1, hours=12)))
    assert figures.chip("first_answer").text() == "First answer: 12.0 h in the median"
    ledger.filter.only.click()
    assert len(quotes(driver)) == 2
    driver.session.runner.spread(driver.desk.settings.change(Preference.SHOW_NUMBERS, "0"))
    assert not figures.isVisible()


def test_a_reply_goes_on_in_a_letter_and_keeps_what_was_written_there(driver: Driver) -> None:
    driver.session.hub.letter_wanted.emit(1)
    letter = driver.session.answering.reach.letter
    letter.form.body.write_over("Begun before")
    letter.reject()
    follow(driver, "Something small is broken")
    reply = page_of(driver).ledger.detail.answer.reply
    assert reply.mail_button.isVisible()
    reply.mail_button.click()
    assert letter.isVisible()
    assert letter.form.body.text() == f"{reply.body.text()}\n\nBegun before"
    assert letter.form.address() == "jane@acme.example"
    letter.reject()
    reply.mail_button.click()
    assert letter.form.body.text().count("I am sorry that the Kestrel") == 1
    letter.forget()
    assert driver.session._drafts.take(DraftKey("letter", 1)) is None
    page_of(driver).ledger.choose(2)
    assert not reply.mail_button.isVisible()
    page_of(driver).ledger.detail.answer.reply.copy_button.click()


def test_the_answer_can_be_copied(driver: Driver) -> None:
    reply = page_of(driver).ledger.detail.answer.reply
    reply.body.setFocus()
    driver.type("Thank you, Jane")
    reply.copy_button.click()
    assert QApplication.clipboard().text() == "Thank you, Jane"
    assert driver.said() == "The answer was copied"
    reply.discard()


def test_enter_in_the_timeline_opens_the_feedback_on_its_page(driver: Driver) -> None:
    page_of(driver).show_part(Part.PLAYBOOK)
    driver.session.hub.contact_wanted.emit(1)
    settle()
    timeline = driver.session.people.notes.timeline
    timeline.view.setFocus()
    timeline.view.setCurrentIndex(timeline.model.index(0))
    driver.press(Key.Key_Return)
    settle()
    assert driver.window.page_name() == "feedback"
    assert page_of(driver).part is Part.LEDGER
    assert chosen(driver).verbatim == "It flickers"
    assert page_of(driver).chosen_contacts() == [1]


def test_from_a_contact_new_feedback_is_theirs(driver: Driver) -> None:
    driver.session.hub.contact_wanted.emit(1)
    settle()
    trigger(driver, "feedback.new")
    assert page_of(driver).ledger.editor.contact.contact_id == 1
    page_of(driver).ledger.editor.discard()


def test_what_cannot_be_saved_says_why(driver: Driver) -> None:
    trigger(driver, "feedback.new")
    editor = page_of(driver).ledger.editor
    driver.ctrl(Key.Key_Return)
    assert editor.complaint.isVisible()
    driver.type("Said")
    assert not editor.complaint.isVisible()
    editor.contact.setFocus()
    driver.type("Nobody Known")
    driver.press(Key.Key_Return)
    assert driver.focus() is editor.contact
    assert "No contact is called so" in editor.complaint.text()
    editor.discard()
    reply = page_of(driver).ledger.detail.answer.reply
    reply.save()
    assert reply.hint.isVisible()
    assert chosen(driver).answered_at is None


def test_words_of_an_erased_person_are_said_to_be_gone(driver: Driver) -> None:
    driver.session.runner.spread(driver.desk.contacts.erase([1]))
    detail = page_of(driver).ledger.detail
    page_of(driver).ledger.choose(1)
    assert "erased" in detail.quotation.words()
    assert not driver.session.actions["feedback.edit"].isEnabled()
    assert page_of(driver).ledger.figures.chip("answered").text().endswith(": 0 answered")


def test_a_moment_known_by_its_day_has_no_answer_time(driver: Driver) -> None:
    day = replace(moment(-3), precision=Precision.DAY)
    made = driver.desk.feedback.add(FeedbackDraft("By letter", day, channel=Channel.POST))
    driver.session.runner.spread(made)
    driver.session.runner.spread(driver.desk.feedback.answer(made.created, "Dear all"))
    page_of(driver).ledger.choose(made.created)
    below = page_of(driver).ledger.detail.answer.reply.answer.below()
    assert below.startswith("Answered")
    assert "after" not in below


def test_ten_thousand_entries_are_listed_at_once(driver: Driver) -> None:
    many = [
        FeedbackDraft(f"Words {n} " * 5, moment(-n / 24), sentiment=Sentiment.BAD, contact_id=1) for n in range(10_000)
    ]
    with driver.desk.book.verb(Verb.DEMO_FILL) as run:
        feedback.insert_all(driver.desk.book.db, many, driver.clock())
    driver.session.runner.spread(run.change)
    ledger = page_of(driver).ledger
    model = ledger.list.entries
    assert model.rowCount() == 10_002
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    began = time.perf_counter()
    ledger.load()
    settle()
    spent = time.perf_counter() - began
    assert spent < 2  # some 0.15 s where nothing else runs; far from reading 10,000 rows
    assert len(model._pages) < 10
    assert ledger.figures.chip("answered").text() == "Complaints answered: 0 %"
    assert ledger.figures.said.text().startswith("8747 complaint")  # 364 days, 10 hours, and Jane
    driver.press(Key.Key_End)
    settle()
    assert ledger.list.current() == driver.desk.feedback.ids()[-1]
    assert ledger.list.indexAt(QPoint(5, 5)) != QModelIndex()


def test_an_empty_book_offers_the_one_next_step(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as empty:
        trigger(empty, "page.feedback")
        page = page_of(empty)
        assert page.ledger._empty.isVisible()
        assert not empty.session.actions["feedback.answer"].isEnabled()
        trigger(empty, "feedback.new")
        assert page.ledger.editor.isVisible()
        empty.press(Key.Key_Escape)
        assert page.ledger._empty.isVisible()


# The playbook


def titles(driver: Driver) -> list[str]:
    return [found.title for found in page_of(driver).playbook.list.found.findings()]


def test_a_scenario_is_written_changed_and_deleted_by_keys(driver: Driver) -> None:
    driver.press(Key.Key_G)
    driver.press(Key.Key_B)
    page = page_of(driver)
    assert page.part is Part.PLAYBOOK
    assert driver.focus() is page.playbook.list
    trigger(driver, "scenario.new")
    driver.type("The courier lost it")
    page.playbook.editor.steps.line(0).setFocus()
    for text in ("Call", "Send another", "Ask a week later"):
        driver.type(text)
        driver.press(Key.Key_Return)
    driver.press(Key.Key_Backspace)  # the empty one goes
    driver.press(Key.Key_Up, ALT)
    driver.ctrl(Key.Key_Return)
    settle()
    made = driver.desk.playbook.get(page.playbook.list.current())
    assert made is not None
    assert (made.draft.title, made.draft.steps) == ("The courier lost it", ("Call", "Ask a week later", "Send another"))
    assert driver.focus() is page.playbook.list
    driver.press(Key.Key_Return)
    driver.type(" again")
    driver.ctrl(Key.Key_Return)
    settle()
    again = driver.desk.playbook.get(made.id)
    assert again is not None
    assert (again.draft.title, again.draft.step_ids) == ("The courier lost it again", made.draft.step_ids)
    before = len(titles(driver))
    driver.press(Key.Key_Delete)
    settle()
    assert len(titles(driver)) == before - 1
    driver.ctrl(Key.Key_Z)
    settle()
    assert "The courier lost it again" in titles(driver)


def test_a_scenario_being_written_is_kept(driver: Driver) -> None:
    trigger(driver, "scenario.new")
    editor = page_of(driver).playbook.editor
    driver.type("Half a")
    editor.steps.line(0).setFocus()
    driver.type("Call")
    driver.press(Key.Key_Return)
    driver.type("Write")
    driver.press(Key.Key_Escape)
    assert not editor.is_open
    trigger(driver, "scenario.new")
    assert editor.title.text() == "Half a"
    assert [text for _id, text in editor.steps.steps()] == ["Call", "Write"]
    editor.discard()


def test_steps_are_removed_and_added_by_buttons(driver: Driver) -> None:
    scenario = driver.desk.playbook.add(ScenarioDraft("Late", Severity.WORST, steps=("a", "b", "c"))).created
    page = page_of(driver)
    trigger(driver, "feedback.playbook")
    page.playbook.load()
    page.playbook.list.choose(scenario)
    trigger(driver, "scenario.edit")
    steps = page.playbook.editor.steps
    assert not steps.up_button.isEnabled()
    steps.line(1).setFocus()
    steps.up_button.click()
    steps.line(2).setFocus()
    assert not steps.down_button.isEnabled()
    steps.remove_button.click()
    steps.add_button.click()
    driver.type("d")
    page.playbook.editor.save()
    settle()
    found = driver.desk.playbook.get(scenario)
    assert found is not None
    assert found.draft.steps == ("b", "a", "d")


def test_the_starters_come_back_and_an_empty_playbook_offers_them(driver: Driver) -> None:
    trigger(driver, "feedback.playbook")
    page = page_of(driver)
    for one in driver.desk.playbook.all():
        driver.session.runner.spread(driver.desk.playbook.delete(one.id))
    assert page.playbook._empty.isVisible()
    trigger(driver, "scenario.starters")
    assert len(titles(driver)) == 12
    trigger(driver, "scenario.starters")
    assert driver.said() == "The starters are all in the playbook already"
    QTest.qWait(1)


def asked_of_feedback(driver: Driver, verb: Callable[[], Change]) -> list[str]:
    """The statements that read feedback while the page hears of a change."""
    asked: list[str] = []
    change = verb()
    driver.desk.book.db.connection().set_trace_callback(asked.append)
    driver.session.runner.spread(change)
    settle()
    driver.desk.book.db.connection().set_trace_callback(None)
    return [one for one in asked if "feedback" in one.lower()]


def test_a_change_of_somebody_who_said_nothing_that_is_shown_reads_nothing(driver: Driver) -> None:
    desk, ledger = driver.desk, page_of(driver).ledger
    bob = desk.contacts.add(person("Bob Roe")).created
    driver.session.runner.spread(desk.contacts.edit(bob, person("Bob Roe Jr")))
    assert asked_of_feedback(driver, lambda: desk.contacts.edit(bob, person("Bob Roe Sr"))) == []
    asked = asked_of_feedback(driver, lambda: desk.contacts.edit(1, person("Jane Doe-Roe")))
    assert not [one for one in asked if "GROUP BY" in one or "ORDER BY at" in one], "neither counts nor the whole list"
    assert ledger.detail.name.text() == "Jane Doe-Roe"
    index = ledger.list.model().index(0, 0)
    assert ledger.list.model().data(index, Qt.ItemDataRole.DisplayRole) == "Jane Doe-Roe"
    ledger.list.go_to(1)
    driver.session.runner.spread(desk.contacts.edit(1, person("Jane Doe")))
    assert ledger.list.model().data(index, Qt.ItemDataRole.DisplayRole) == "Jane Doe"
    assert ledger.detail.name.text() == "A review"
    driver.session.runner.spread(desk.contacts.delete([1]))
    assert ledger.list.model().data(index, Qt.ItemDataRole.DisplayRole) != "Jane Doe"


def test_the_wording_follows_the_own_card(driver: Driver) -> None:
    follow(driver, "We were late")
    reply = page_of(driver).ledger.detail.answer.reply
    assert reply.body.text().endswith("\nMe")
    driver.session.runner.spread(driver.desk.own_card.save(person("Ann Other", own=True)))
    assert reply.body.text().endswith("\nAnn")
