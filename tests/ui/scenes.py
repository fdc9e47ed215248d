"""The states of the real window that tests walk through: every page, what opens in place, every dialog."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QWidget

from ror_desktop.domain.answer import Answer, AnswerDraft
from ror_desktop.domain.backup import Reason
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.domain.entity import Moment, Money, to_seconds
from ror_desktop.domain.followup import FollowUp, FollowUpDraft
from ror_desktop.domain.interaction import Channel, Interaction, InteractionDraft, InteractionKind
from ror_desktop.domain.period import PeriodKind
from ror_desktop.domain.preferences import Preference
from ror_desktop.domain.returns import ReturnDraft, ReturnKind
from ror_desktop.domain.salvage import Loss, Salvaged
from ror_desktop.domain.today import Group
from ror_desktop.errors import Trouble
from ror_desktop.messages import translate
from ror_desktop.services.progress import Progress
from ror_desktop.services.salvaging import words
from ror_desktop.store.failures import failure
from ror_desktop.ui.event_findings import Figure
from ror_desktop.ui.pages.calendar_page import CalendarPage
from ror_desktop.ui.reach import Reach
from ror_desktop.ui.start_trouble import StartTrouble, told_box
from ror_desktop.ui.widgets.after_touch import Outcome
from ror_desktop.ui.widgets.answer_import_dialog import AnswerImportDialog
from ror_desktop.ui.widgets.calendar_import_dialog import CalendarImportDialog
from tests.builders import person
from tests.ui.driver import Driver

if TYPE_CHECKING:
    from ror_desktop.ui.pages.events_page import EventsPage
    from ror_desktop.ui.pages.feedback_page import FeedbackPage
    from ror_desktop.ui.pages.returns_page import ReturnsPage
    from ror_desktop.ui.widgets.report_dialog import ReportDialog

CARDS = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:1\r\nFN:Jane Doe\r\nORG:Acme Corp\r\nEMAIL:jane@acme.example\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:2\r\nFN:John Roe\r\nX-SHOE-SIZE:44\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n"
)
"""Two contacts, and a card that says nothing."""

ANSWERS = (
    "E-mail;Naam;Cijfer;Datum;Toelichting\n;Marieke van Dijk;9;2026-11-02;Bellen altijd terug\n"
    ";Karel Vos;8;2/11/2026;\n;Karel Vos;8;2026-10-05;\n;Karel Vos;8;2026-10-05;\n;Onbekend;10;2026-11-02;\n"
    ";Marieke van Dijk;elf;2026-11-02;\n;Coen Droste;3;2026-12-24;\n"
    ";Noor Bakhuis;10;2026-11-12;\n;Noor Bakhuis;9;2026-11-12;Een aanrader\n"
)
"""A survey with an answer of every kind."""

CALENDAR = "".join(
    "\n".join(("BEGIN:VEVENT", f"SUMMARY:{title}", f"DTSTART{start}", *more, "END:VEVENT", ""))
    for title, start, *more in (
        ("Demo Marieke van Dijk", ";TZID=W. Europe Standard Time:20991203T100000"),
        ("Kwartaalgesprek Karel Vos", ":20261005T140000", "RRULE:FREQ=MONTHLY;INTERVAL=3"),
        ("Vakbeurs Logistiek", ";VALUE=DATE:20991109", "DTEND;VALUE=DATE:20991112", "LOCATION:Utrecht"),
        ("Tandarts", ":20991209T093000"),
        ("Lunch met Marieke van Dijk en Karel Vos", ":20991210T120000"),
        ("Koffie met Karel Vos", ":20201020T090000"),
        ("Eerste Kerstdag", ";VALUE=DATE:20201225", "RRULE:FREQ=YEARLY"),
        ("Bellen met Karel Vos", ":20991211T090000Z", "RRULE:FREQ=HOURLY"),
        ("Afgelast met Karel Vos", ":20991211T100000", "STATUS:CANCELLED"),
        ("Zonder dag", ":morgen"),
    )
)
"""Appointments of every kind."""

WAIT_MS = 5000

Scene = Callable[[Driver], QWidget]
"""Brings the window into a state; the widget to look at: the window itself, or the dialog over it."""


def settle() -> None:
    """Let layouts and what they make visible come to rest."""
    for _round in range(3):
        QCoreApplication.sendPostedEvents()
        QTest.qWait(1)


def trigger(driver: Driver, name: str) -> None:
    """What a key or a menu does."""
    driver.session.actions[name].trigger()
    settle()


def rich_contact(driver: Driver) -> int:
    """The id of the contact with the longest timeline."""
    desk = driver.desk
    return max(desk.contacts.order(ContactOrder.NAME), key=lambda contact: len(desk.timeline.keys(contact)))


def people(driver: Driver) -> QWidget:
    driver.session.people.show_contact(rich_contact(driver))
    settle()
    return driver.window


def measures_page(driver: Driver) -> QWidget:
    """All measures of a contact, with the pulse, in the place of its timeline."""
    driver.session.runner.run(partial(driver.desk.settings.change, Preference.SHOW_PULSE, "1"))
    people(driver)
    trigger(driver, "contact.measures")
    return driver.window


def numbers_hidden(driver: Driver) -> QWidget:
    people(driver)
    trigger(driver, "contact.measures")
    trigger(driver, "view.numbers")
    return driver.window


def counted(driver: Driver) -> QWidget:
    """The entries behind a number of the strip."""
    people(driver)
    strip = driver.session.people.notes.measures
    strip.fill()
    strip.items[2].click()
    settle()
    return driver.dialog("counted")


def ideas(driver: Driver) -> QWidget:
    """A contact of whom there is something to say; the first in the list."""
    desk = driver.desk
    found = next(i for i in desk.contacts.order(ContactOrder.NAME) if len(desk.ideas.for_contact(i)) > 1)
    driver.session.people.show_contact(found)
    settle()
    driver.session.people.notes.ideas.look()
    settle()
    return driver.window


def composer_note(driver: Driver) -> QWidget:
    people(driver)
    trigger(driver, "entry.note")
    return driver.window


def composer_interaction(driver: Driver) -> QWidget:
    people(driver)
    trigger(driver, "entry.interaction")
    return driver.window


def composer_in_the_past(driver: Driver) -> QWidget:
    """With the fields for a day of the past, which are hidden otherwise."""
    composer_interaction(driver)
    box = driver.session.people.notes.composer.form.when.findChild(QComboBox)
    box.setFocus()
    driver.press(Qt.Key.Key_End)
    box.activated.emit(box.currentIndex())
    settle()
    return driver.window


def entry_in_place(driver: Driver) -> QWidget:
    people(driver)
    timeline = driver.session.people.notes.timeline
    rows = [timeline.model.entry(row) for row in range(timeline.model.rowCount())]
    timeline.edit(next(entry for entry in rows if isinstance(entry, Interaction)))
    settle()
    return driver.window


def return_kinds(driver: Driver) -> QWidget:
    """The seven kinds of what came back, of a contact marked as a customer by hand."""
    people(driver)
    trigger(driver, "contact.customer")
    trigger(driver, "return.add")
    return driver.window


def return_noted(driver: Driver) -> QWidget:
    """A referral that was just noted, by somebody who is not in the book."""
    return_kinds(driver)
    driver.press(Qt.Key.Key_R)
    driver.type("Carla New")
    driver.window.activateWindow()  # without a window system, the list of names that has closed still is the active one
    settle()
    return driver.window


def return_to_thank(driver: Driver) -> QWidget:
    """Rows of the timeline: an amount, and a share whose thanks wait."""
    people(driver)
    desk = driver.desk
    contact, today = driver.session.people.contacts.current(), desk.book.today()
    bought = ReturnDraft(today, ReturnKind.PURCHASE, Money(400_050, "EUR"), 4, "Two kits, see https://acme.example/7")
    shared = ReturnDraft(today, ReturnKind.SHARE, perceived=3, evidence="“They answer the same day.”")
    for draft in (bought, shared):
        driver.session.runner.run(partial(desk.returns.add, contact, draft))
    settle()
    return driver.window


def contact_form(driver: Driver) -> QWidget:
    people(driver)
    trigger(driver, "contact.edit")
    return driver.window


def new_contact(driver: Driver) -> QWidget:
    trigger(driver, "contact.new")
    return driver.window


def follow_up(driver: Driver) -> QWidget:
    people(driver)
    trigger(driver, "followup.new")
    return driver.window


def follow_up_that_recurs(driver: Driver) -> QWidget:
    """With everything that the editor shows of a day in the title and of a repetition."""
    follow_up(driver)
    form = driver.session.people.calendar.editor.form
    form.title.setFocus()
    driver.type("next tue 10:00 call about the price")
    form.repeats.lineEdit().setText("every month on the last friday")
    settle()
    return driver.window


def done_bar(driver: Driver) -> QWidget:
    """What happened and what comes next, in the narrow pane."""
    people(driver)
    driver.session.people.calendar.keys.done_bar.ask_about(_some_follow_up(driver))
    driver.type("Wants the blue one")
    driver.press(Qt.Key.Key_Tab)
    driver.type("tue 10:00 send the price")
    settle()
    return driver.window


def done_in_the_notes(driver: Driver) -> QWidget:
    people(driver)
    driver.session.people.notes.strip.done_bar.ask_about(_some_follow_up(driver))
    settle()
    return driver.window


def today_done(driver: Driver) -> QWidget:
    done = today(driver)
    trigger(driver, "followup.done")
    driver.type("Wants the blue one")
    settle()
    return done


def let_go(driver: Driver) -> QWidget:
    today(driver)
    driver.session.today.list.selectAll()
    trigger(driver, "followup.let_go")
    return driver.window


def promises(driver: Driver) -> QWidget:
    trigger(driver, "followup.promised")
    return driver.dialog("promises")


def search(driver: Driver) -> QWidget:
    people(driver)
    trigger(driver, "edit.search")
    driver.type("zz")
    driver.type("qq")
    settle()
    return driver.window


def today(driver: Driver) -> QWidget:
    trigger(driver, "page.today")
    return driver.window


def today_follow_up(driver: Driver) -> QWidget:
    today(driver)
    trigger(driver, "followup.new")
    return driver.window


def events(driver: Driver) -> QWidget:
    trigger(driver, "page.events")
    return driver.window


def event_of_returns(driver: Driver) -> QWidget:
    """With every line of numbers, and the entries behind one of them."""
    events(driver)
    page = cast("EventsPage", driver.window.page("events"))
    page.choose(driver.desk.events.all()[2].id)
    page.detail.figures.open_figure(Figure.LOYALTY)
    settle()
    return driver.window


def event_editor(driver: Driver) -> QWidget:
    trigger(driver, "event.new")
    return driver.window


def feedback(driver: Driver) -> QWidget:
    """What waits for an answer, with the steps and the wording of its scenario."""
    trigger(driver, "page.feedback")
    return driver.window


def _feedback_page(driver: Driver) -> "FeedbackPage":
    trigger(driver, "page.feedback")
    return cast("FeedbackPage", driver.window.page("feedback"))


def feedback_answered(driver: Driver) -> QWidget:
    """What ended well, with an earlier version of the words."""
    ledger = _feedback_page(driver).ledger
    rows = driver.desk.feedback.rows(driver.desk.feedback.ids())
    row = next(row for row in rows if row.draft.shining)
    corrected = replace(row.draft, verbatim=f"{row.draft.verbatim} It was a Monday.")
    driver.session.runner.spread(driver.desk.feedback.edit(row.id, corrected))
    ledger.choose(row.id)
    ledger.detail.versions_button.click()
    settle()
    return driver.window


def feedback_of_a_number(driver: Driver) -> QWidget:
    """The entries behind a measure."""
    _feedback_page(driver).ledger.figures.chip("turned").click()
    settle()
    return driver.window


def feedback_editor(driver: Driver) -> QWidget:
    feedback(driver)
    trigger(driver, "feedback.new")
    driver.type("Two weeks for a quote is too long.")
    settle()
    return driver.window


def feedback_corrected(driver: Driver) -> QWidget:
    feedback(driver)
    trigger(driver, "feedback.edit")
    return driver.window


def playbook(driver: Driver) -> QWidget:
    trigger(driver, "feedback.playbook")
    return driver.window


def scenario_editor(driver: Driver) -> QWidget:
    playbook(driver)
    trigger(driver, "scenario.edit")
    return driver.window


def wrap_up(driver: Driver) -> QWidget:
    trigger(driver, "event.wrap_up")
    return driver.window


def wrap_up_cadence(driver: Driver) -> QWidget:
    wrap_up(driver)
    driver.press(Qt.Key.Key_4)
    settle()
    return driver.window


def wrap_up_reason(driver: Driver) -> QWidget:
    wrap_up(driver)
    driver.press(Qt.Key.Key_5)
    settle()
    return driver.window


def wrapped_up(driver: Driver) -> QWidget:
    """At the end, when everybody has a next step."""
    wrap_up(driver)
    event = driver.desk.events.all()[0]
    for _person in driver.desk.encounters.people(event):
        driver.press(Qt.Key.Key_1)
    settle()
    return driver.window


def until_chosen(driver: Driver) -> None:
    """Wait until a weekly review knows its people: that comes after its first screen was painted."""
    review = driver.session.today.reviewing()
    assert review is not None
    waited = 0
    while not review.chosen and waited < WAIT_MS:
        QTest.qWait(5)
        waited += 5
    settle()


def review_start(driver: Driver) -> QWidget:
    trigger(driver, "review.start")
    until_chosen(driver)
    return driver.window


def review_person(driver: Driver) -> QWidget:
    review_start(driver)
    driver.press(Qt.Key.Key_Return)
    settle()
    return driver.window


def review_rest(driver: Driver) -> QWidget:
    review_person(driver)
    driver.press(Qt.Key.Key_5)
    settle()
    return driver.window


def review_end(driver: Driver) -> QWidget:
    review_person(driver)
    for _person in range(12):
        driver.press(Qt.Key.Key_1 if _person % 2 else Qt.Key.Key_J)
    settle()
    return driver.window


def calendar_month(driver: Driver) -> QWidget:
    trigger(driver, "page.calendar")
    return driver.window


def calendar_week(driver: Driver) -> QWidget:
    trigger(driver, "calendar.week")
    return driver.window


def calendar_agenda(driver: Driver) -> QWidget:
    trigger(driver, "calendar.agenda")
    return driver.window


def calendar_typed(driver: Driver) -> QWidget:
    """With a line half typed, a filter, and the editor beside the month."""
    trigger(driver, "calendar.quick_add")
    driver.type("Luc fri 10:00 call about the museum")
    page = cast("CalendarPage", driver.window.page("calendar"))
    page.filter.circle.setCurrentIndex(1)
    page.filter.circle.activated.emit(1)
    page.editor.begin(0, "", page.reader.day)
    settle()
    return driver.window


def returns_page(driver: Driver) -> QWidget:
    trigger(driver, "page.returns")
    driver.wait_until_idle()
    settle()
    return driver.window


def returns_of_own_days(driver: Driver) -> QWidget:
    """With the fields for days, and narrowed to a group."""
    returns_page(driver)
    page = cast("ReturnsPage", driver.window.page("returns"))
    page.bar.show_period(PeriodKind.OWN)
    page.bar.by.setCurrentIndex(1)
    page.bar.by.activated.emit(1)
    driver.wait_until_idle()
    settle()
    return driver.window


def returns_tree(driver: Driver) -> QWidget:
    """With the keyboard in the tree, a branch of it shut."""
    returns_page(driver)
    tree = cast("ReturnsPage", driver.window.page("returns")).cards.tree.view
    tree.setFocus()
    driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Left)
    settle()
    return driver.window


def returns_opened(driver: Driver) -> QWidget:
    returns_page(driver)
    view = cast("ReturnsPage", driver.window.page("returns")).cards.returns.view
    view.setFocus()
    driver.press(Qt.Key.Key_End)
    driver.press(Qt.Key.Key_Return)
    driver.wait_until_idle()
    settle()
    return driver.dialog("returns_opened")


def returns_hidden(driver: Driver) -> QWidget:
    """Numbers are switched off: the page says so."""
    driver.session.runner.run(partial(driver.desk.settings.change, Preference.SHOW_NUMBERS, "0"))
    trigger(driver, "page.returns")
    return driver.window


def error(driver: Driver) -> QWidget:
    people(driver)
    driver.session.hub.failed.emit(translate("Test", "It failed"))
    settle()
    return driver.window


def undo_offered(driver: Driver) -> QWidget:
    people(driver)
    contact = driver.session.people.contacts.current()
    driver.session.runner.run(lambda: driver.desk.contacts.tag([contact], "sails"))
    settle()
    return driver.window


def job(driver: Driver) -> QWidget:
    """A long job under way; it ends when the window closes."""
    people(driver)
    going = threading.Event()

    def work(progress: Progress) -> None:
        for done in range(10_000):
            going.set()
            progress.step(done, 10_000)
            if threading.Event().wait(0.01):
                return

    driver.session.runner.start("Counting", work, lambda _result: None)
    assert going.wait(5)
    settle()
    return driver.window


def history(driver: Driver) -> QWidget:
    undo_offered(driver)
    trigger(driver, "edit.history")
    return driver.dialog("history")


def report(driver: Driver) -> QWidget:
    """Which report to save, of days of one's own."""
    trigger(driver, "report.save")
    dialog = cast("ReportDialog", driver.dialog("report"))
    dialog.periods.setCurrentIndex(dialog.periods.count() - 1)
    settle()
    return dialog


def restore(driver: Driver) -> QWidget:
    driver.desk.backups.make(Reason.MANUAL)
    trigger(driver, "file.restore")
    return driver.dialog("restore")


def tags(driver: Driver) -> QWidget:
    people(driver)
    trigger(driver, "contact.tag")
    return driver.dialog("tags")


def cadence(driver: Driver) -> QWidget:
    people(driver)
    trigger(driver, "contact.circle")
    return driver.dialog("cadence")


def circles(driver: Driver) -> QWidget:
    trigger(driver, "circles.manage")
    return driver.dialog("circles")


def let_go_contact(driver: Driver) -> QWidget:
    """Somebody met at an event, of whom nothing more is to come."""
    today(driver)
    met = next(group for group in driver.desk.today.groups(dict.fromkeys(Group, 1)) if group.group is Group.MET)
    driver.session.today.list.select_contact(met.lines[0].contact_id)
    trigger(driver, "contact.let_go")
    return driver.dialog("let_go")


def today_end(driver: Driver) -> QWidget:
    """Everything was put off or done: the pleasant end, over what comes in the next days."""
    desk = driver.desk
    for group in desk.today.groups(dict.fromkeys(Group, 500)):
        for line in group.lines:
            if line.follow_up is not None:
                desk.followups.done(line.follow_up.id)
            else:
                desk.contacts.rest([line.contact_id], desk.book.today() + timedelta(days=3))
    # Whoever had a follow-up first has another reason now.
    for group in desk.today.groups(dict.fromkeys(Group, 500)):
        desk.contacts.rest([line.contact_id for line in group.lines], desk.book.today() + timedelta(days=3))
    return today(driver)


def start_trouble(driver: Driver) -> QWidget:
    """A book that cannot be opened at the start, with every way out that a damaged one has."""
    box = StartTrouble(Trouble.DAMAGED, failure(Trouble.DAMAGED, driver.path).message.plain(), has_backups=True)
    box.setParent(driver.window, box.windowFlags())
    box.open()
    settle()
    return driver.dialog("start_trouble")


def salvaged(driver: Driver) -> QWidget:
    """What could be saved of it, and so much that was lost that the box does not show all at once."""
    found = Salvaged({"contact": 212}, [Loss("note", n, n + 5) for n in range(1, 200, 20)], {"note": 2}, 1)
    box = told_box([message.plain() for message in words(found)])
    box.setParent(driver.window, box.windowFlags())
    box.open()
    settle()
    return driver.dialog("salvaged")


def about(driver: Driver) -> QWidget:
    trigger(driver, "help.about")
    return driver.dialog("about")


def licences(driver: Driver) -> QWidget:
    buttons = about(driver).findChild(QDialogButtonBox)
    next(one for one in buttons.buttons() if buttons.buttonRole(one) is QDialogButtonBox.ButtonRole.ActionRole).click()
    settle()
    return driver.dialog("licences")


def letter(driver: Driver) -> QWidget:
    """With a row of asks, so that the quiet line is there."""
    people(driver)
    contact = driver.session.people.contacts.current()
    for days in range(3):
        draft = InteractionDraft(Moment(driver.clock() - timedelta(hours=days)), kind=InteractionKind.ASK)
        driver.desk.interactions.add(contact, draft)
    trigger(driver, "contact.email")
    found = driver.dialog("letter")
    QTest.qWaitForWindowActive(found)
    driver.session.answering.reach.letter.form.ideas.look()
    settle()
    return found


def letter_with_background(driver: Driver) -> QWidget:
    """A draft that was handed over before, so that every button is there."""
    found = letter(driver)
    driver.press(Qt.Key.Key_Return)
    driver.ctrl(Qt.Key.Key_B)
    driver.session.answering.reach.letter._hand_over()
    driver.session.answering.reach.bar.put_off()
    trigger(driver, "contact.email")
    QTest.qWaitForWindowActive(found)
    settle()
    return found


def after_e_mail(driver: Driver) -> QWidget:
    people(driver)
    contact = driver.session.people.contacts.current()
    since = to_seconds(driver.clock())
    driver.session.hub.reached_out.emit(Reach(contact, Channel.EMAIL, since, "As promised: the pricing sheet"))
    settle()
    return driver.window


def after_call(driver: Driver) -> QWidget:
    people(driver)
    contact = driver.session.people.contacts.current()
    driver.session.hub.reached_out.emit(Reach(contact, Channel.CALL, to_seconds(driver.clock())))
    driver.session.answering.reach.bar.outcome.button(Outcome.NOT_REACHED).click()
    settle()
    return driver.window


def templates(driver: Driver) -> QWidget:
    people(driver)
    trigger(driver, "templates.manage")
    return driver.dialog("templates")


def my_card(driver: Driver) -> QWidget:
    trigger(driver, "card.edit")
    return driver.dialog("my_card")


def card_screen(driver: Driver) -> QWidget:
    trigger(driver, "card.show")
    return driver.dialog("card_screen")


def palette(driver: Driver) -> QWidget:
    trigger(driver, "help.palette")
    driver.type("an")
    return driver.dialog("palette")


def key_sheet(driver: Driver) -> QWidget:
    trigger(driver, "help.keys")
    return driver.dialog("keys")


def guide(driver: Driver) -> QWidget:
    trigger(driver, "help.guide")
    return driver.dialog("guide")


def reminder_bar(driver: Driver) -> QWidget:
    """A reminder that waits."""
    contact = driver.desk.contacts.order(ContactOrder.NAME)[0]
    driver.clock.advance(minutes=1)
    local = driver.clock().astimezone(driver.desk.book.zone)
    draft = FollowUpDraft("Call back about the crane", local.date(), local.time())
    driver.session.runner.run(partial(driver.desk.followups.add, contact, draft))
    settle()
    return driver.window


def reminders(driver: Driver) -> QWidget:
    reminder_bar(driver)
    trigger(driver, "reminders.show")
    return driver.dialog("reminders")


def preferences(driver: Driver) -> QWidget:
    trigger(driver, "file.preferences")
    return driver.dialog("preferences")


def just_met(driver: Driver) -> QWidget:
    """With chips, somebody of the book who may be the same, and what was saved before."""
    name = driver.desk.contacts.rows(driver.desk.contacts.order(ContactOrder.NAME)[:1])[0].name
    trigger(driver, "capture.just_met")
    window = driver.session.answering.just_met.window()
    window.box.insertPlainText("Mia Wong, Wong & Sons, mia@wong.example")
    window.save()
    window.box.insertPlainText(f"{name}, Acme Corp, jane@acme.example, sails, call Tue 10:00 #lead via Bob")
    settle()
    return window


def just_met_correcting(driver: Driver) -> QWidget:
    window = just_met(driver)
    driver.session.answering.just_met.window().chips.correction_wanted.emit(0)
    settle()
    return next(w for w in driver.app.topLevelWidgets() if w.objectName() == "part_editor" and w.isVisible()) or window


def import_preview(driver: Driver) -> QWidget:
    path: Path = driver.folders.data / "cards.vcf"
    path.write_bytes(CARDS.encode())
    driver.session.answering.files.import_files([path])
    waited = 0
    while not any(_named(driver, "import")) and waited < WAIT_MS:
        QTest.qWait(10)
        waited += 10
    settle()
    return driver.dialog("import")


def contact_form_whole(driver: Driver) -> QWidget:
    """With everything behind "More"."""
    contact_form(driver)
    fields = driver.session.people.notes.form.fields
    fields.more.click()
    settle()
    fields.workplace.lines["city"].setFocus()
    settle()
    return driver.window


def answer(driver: Driver) -> QWidget:
    """Asked once before, and a number chosen now."""
    people(driver)
    contact = rich_contact(driver)
    day = driver.desk.book.today() - timedelta(days=40)
    driver.session.runner.spread(driver.desk.answers.add(contact, AnswerDraft(day, 8, "Because you call back")))
    trigger(driver, "answer.add")
    driver.press(Qt.Key.Key_9)
    settle()
    return driver.dialog("answer")


def answer_in_place(driver: Driver) -> QWidget:
    people(driver)
    draft = AnswerDraft(driver.desk.book.today(), 9, "They call back on the same day")
    driver.session.runner.spread(driver.desk.answers.add(rich_contact(driver), draft))
    timeline = driver.session.people.notes.timeline
    rows = [timeline.model.entry(row) for row in range(timeline.model.rowCount())]
    timeline.edit(next(entry for entry in rows if isinstance(entry, Answer)))
    settle()
    return driver.window


def answer_import(driver: Driver) -> QWidget:
    """Rows of every kind, dates that can be two, and one of the two rows chosen that may be from either of two."""
    people(driver)
    for company in ("Bakhuis & Zonen", "Molenstroom"):
        driver.session.runner.spread(
            driver.desk.contacts.add(person("Noor Bakhuis", title="Hoofd inkoop", organization=company))
        )
    path: Path = driver.folders.data / "survey.csv"
    path.write_text(ANSWERS, encoding="utf-8")
    driver.session.answering.answers.import_files([path])
    waited = 0
    while not any(_named(driver, "import_answers")) and waited < WAIT_MS:
        QTest.qWait(10)
        waited += 10
    settle()
    dialog = driver.dialog("import_answers")
    assert isinstance(dialog, AnswerImportDialog)
    dialog.table.selectRow(7)
    settle()
    dialog.line.field.begin()
    QTest.keyClick(dialog.line.field.completer().popup(), Qt.Key.Key_Down)
    QTest.keyClick(dialog.line.field.completer().popup(), Qt.Key.Key_Return)
    dialog.activateWindow()  # the offscreen platform leaves that to us where a list was open
    settle()
    return dialog


def calendar_import(driver: Driver) -> QWidget:
    """Rows of every kind, the one that names nobody chosen."""
    people(driver)
    path: Path = driver.folders.data / "agenda.ics"
    path.write_text(CALENDAR, encoding="utf-8")
    driver.session.answering.open_files([path])
    waited = 0
    while not any(_named(driver, "import_calendar")) and waited < WAIT_MS:
        QTest.qWait(10)
        waited += 10
    settle()
    dialog = driver.dialog("import_calendar")
    assert isinstance(dialog, CalendarImportDialog)
    dialog.table.selectRow(3)
    settle()
    return dialog


SCENES: tuple[Scene, ...] = (
    people,
    measures_page,
    numbers_hidden,
    counted,
    ideas,
    composer_note,
    composer_interaction,
    composer_in_the_past,
    entry_in_place,
    return_kinds,
    return_noted,
    return_to_thank,
    contact_form,
    new_contact,
    follow_up,
    follow_up_that_recurs,
    done_bar,
    done_in_the_notes,
    search,
    today,
    today_follow_up,
    calendar_month,
    calendar_week,
    calendar_agenda,
    calendar_typed,
    today_done,
    today_end,
    let_go,
    promises,
    events,
    event_of_returns,
    returns_page,
    returns_of_own_days,
    returns_tree,
    returns_opened,
    returns_hidden,
    event_editor,
    feedback,
    feedback_answered,
    feedback_of_a_number,
    feedback_editor,
    feedback_corrected,
    playbook,
    scenario_editor,
    wrap_up,
    wrap_up_cadence,
    wrap_up_reason,
    wrapped_up,
    review_start,
    review_person,
    review_rest,
    review_end,
    error,
    undo_offered,
    job,
    history,
    report,
    restore,
    tags,
    cadence,
    circles,
    let_go_contact,
    start_trouble,
    salvaged,
    about,
    licences,
    palette,
    key_sheet,
    guide,
    reminders,
    reminder_bar,
    preferences,
    just_met,
    just_met_correcting,
    import_preview,
    letter,
    letter_with_background,
    after_e_mail,
    after_call,
    templates,
    my_card,
    card_screen,
    contact_form_whole,
    answer,
    answer_in_place,
    answer_import,
    calendar_import,
)


def _some_follow_up(driver: Driver) -> FollowUp:
    """The next one of the contact in sight, or else of anybody."""
    followups = driver.desk.followups
    contact = driver.session.people.contacts.current()
    found = followups.open_for(contact) if contact else []
    return (found or followups.overdue())[0]


def _named(driver: Driver, name: str) -> list[bool]:
    return [widget.objectName() == name and widget.isVisible() for widget in driver.app.topLevelWidgets()]
