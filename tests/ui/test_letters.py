"""E-mail with background on the real window; `pytest tests/ui/test_letters.py -s` prints the keys."""

import email
import email.policy
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog

from ror_desktop.domain.contact import ContactDraft
from ror_desktop.domain.interaction import Channel, Direction, InteractionKind
from ror_desktop.domain.letter import has_background
from tests.builders import email as mail
from tests.builders import person, touch
from tests.ui.driver import Driver, running
from tests.ui.reaching import TODAY, bar_is_asking, letter_of, logged, reaching, watched
from tests.ui.scenes import settle
from tests.ui.test_journeys import Hands, find, id_of, row_of

Key = Qt.Key


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    with reaching(qapp, tmp_path) as found:
        yield found


@pytest.fixture
def opened(driver: Driver) -> list[str]:
    """The addresses that the window gave to the system."""
    return watched(driver)


@pytest.fixture
def hands(driver: Driver, request: pytest.FixtureRequest) -> Iterator[Hands]:
    found = Hands(driver)
    yield found
    print(f"\n{request.node.name.removeprefix('test_'):<60} {found.keys:>3} keys, {found.characters:>3} characters")


def parts_of(address: str) -> tuple[str, str, str]:
    """To, subject and body of a `mailto:`."""
    parts = urlsplit(address)
    fields = parse_qs(parts.query, keep_blank_values=True)
    return unquote(parts.path), fields["subject"][0], fields["body"][0].replace("\r\n", "\n")


def test_an_e_mail_with_a_template_and_its_log(driver: Driver, hands: Hands, opened: list[str]) -> None:
    find(hands, "jan")
    hands.keys = hands.characters = 0
    hands.press(Key.Key_E)
    letter_of(driver)
    hands.press(Key.Key_Return)
    assert driver.focus() is driver.session.answering.reach.letter.form.body
    hands.ctrl(Key.Key_Return)
    to, subject, body = parts_of(opened[0])
    assert to == "jane@acme.example", "the preferred one"
    assert subject == "Good to meet you at [event?]"
    assert body.startswith("Dear Jane,\n\n")
    assert "Noor Hartman" in body
    assert "None" not in body
    assert bar_is_asking(driver)
    assert "Good to meet you at" in driver.session.answering.reach.bar.question.accessibleName()
    hands.press(Key.Key_Return)
    assert not bar_is_asking(driver)
    newest = logged(driver, "Jane Doe")[0]
    assert (newest.channel, newest.direction, newest.kind) == (Channel.EMAIL, Direction.OUT, InteractionKind.CONTACT)
    assert newest.summary == subject
    assert row_of(driver, "Jane Doe").last_contact == TODAY
    assert hands.keys == 4
    driver.ctrl(Key.Key_Z)
    assert row_of(driver, "Jane Doe").last_contact == TODAY - timedelta(days=40)


def test_an_e_mail_with_the_background_inside(driver: Driver, hands: Hands, opened: list[str]) -> None:
    find(hands, "jan")
    hands.keys = hands.characters = 0
    hands.press(Key.Key_E)
    letter = letter_of(driver)
    hands.ctrl(Key.Key_B)
    assert letter.form.body.holds_background()
    assert "cut it out before you send" in letter.form.hint.words()
    hands.ctrl(Key.Key_Return)
    body = parts_of(opened[0])[2]
    assert has_background(body)
    for words in ("Hall 5, Cologne", "Met at the stand", "Promised: Send the pricing sheet"):
        assert words in body
    hands.press(Key.Key_Return)
    assert logged(driver, "Jane Doe")[0].channel is Channel.EMAIL
    assert hands.keys == 4


@pytest.mark.usefixtures("opened")
def test_the_same_key_takes_the_background_out(driver: Driver) -> None:
    find(Hands(driver), "jan")
    driver.press(Key.Key_E)
    letter = letter_of(driver)
    driver.press(Key.Key_Return)
    before = letter.form.body.text()
    driver.ctrl(Key.Key_B)
    driver.ctrl(Key.Key_B)
    assert letter.form.body.text() == before
    assert "cut it out" not in letter.form.hint.words()
    driver.ctrl(Key.Key_B)
    driver.ctrl(Key.Key_Z)
    assert letter.form.body.text() == before, "it is typing that can be taken back"


@pytest.mark.usefixtures("opened")
def test_the_next_step_in_the_same_verb(driver: Driver, hands: Hands) -> None:
    find(hands, "jan")
    hands.keys = hands.characters = 0
    hands.press(Key.Key_E)
    letter_of(driver)
    hands.ctrl(Key.Key_Return)
    bar = driver.session.answering.reach.bar
    while driver.focus() is not bar.next.title:
        hands.press(Key.Key_Tab)
    hands.type("Ask what they think")
    hands.press(Key.Key_Tab)
    hands.type("next tue")
    bar.closes.click()
    hands.press(Key.Key_Return)
    jane = id_of(driver, "Jane Doe")
    found = driver.desk.followups.open_for(jane)
    assert [(f.draft.title, f.draft.due_day) for f in found] == [("Ask what they think", TODAY + timedelta(days=8))]
    driver.ctrl(Key.Key_Z)
    assert [f.draft.title for f in driver.desk.followups.open_for(jane)] == ["Send the pricing sheet"]
    assert len(logged(driver, "Jane Doe")) == 1


@pytest.mark.usefixtures("opened")
def test_not_yet_keeps_the_draft_and_asks_no_more(driver: Driver) -> None:
    hands = Hands(driver)
    find(hands, "jan")
    hands.press(Key.Key_E)
    letter_of(driver)
    hands.press(Key.Key_Return)
    hands.type("your crane")
    hands.ctrl(Key.Key_Return)
    hands.press(Key.Key_Escape)
    assert not bar_is_asking(driver)
    assert len(logged(driver, "Jane Doe")) == 1
    hands.press(Key.Key_E)
    letter = letter_of(driver)
    assert letter.form.templates.currentItem().text() == "What you wrote before"
    hands.press(Key.Key_Return)
    assert "your crane" in letter.form.body.text()
    letter.form.sent_button.click()
    settle()
    hands.press(Key.Key_Return)
    assert len(logged(driver, "Jane Doe")) == 2
    hands.press(Key.Key_E)
    assert "your crane" not in letter_of(driver).form.body.text(), "what was sent is no draft any more"


def test_a_long_letter_goes_as_a_file(driver: Driver, opened: list[str]) -> None:
    hands = Hands(driver)
    find(hands, "jan")
    hands.press(Key.Key_E)
    letter = letter_of(driver)
    hands.press(Key.Key_Return)
    letter.form.body.write_over("Grüße aus Köln. " * 600)
    hands.ctrl(Key.Key_Return)
    assert opened[0].startswith("file:")
    path = Path(QUrl(opened[0]).toLocalFile())
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert (message["X-Unsent"], str(message["To"])) == ("1", "Jane Doe <jane@acme.example>")
    assert str(message["From"]) == "Noor Hartman <noor@hartman.example>"
    assert message.get_content().replace("\r\n", "\n").rstrip("\n") == ("Grüße aus Köln. " * 600)
    assert bar_is_asking(driver)
    driver.stop()
    assert not path.exists(), "it goes when the window closes"


def test_a_letter_saved_by_hand(driver: Driver, tmp_path: Path) -> None:
    hands = Hands(driver)
    find(hands, "jan")
    hands.press(Key.Key_E)
    letter = letter_of(driver)
    letter.save_as(str(tmp_path / "nowhere" / "x.eml"))
    assert "could not be written" in letter.form.hint.words()
    assert letter.isVisible()
    letter.save_as(str(tmp_path / "x.eml"))
    settle()
    message = email.message_from_bytes((tmp_path / "x.eml").read_bytes(), policy=email.policy.default)
    assert str(message["To"]) == "Jane Doe <jane@acme.example>"
    assert bar_is_asking(driver)


def test_where_the_letter_goes_is_asked(driver: Driver, tmp_path: Path) -> None:
    find(Hands(driver), "jan")
    driver.press(Key.Key_E)
    letter = letter_of(driver)
    letter.form.subject.setText("Price: 50 % off / today?")
    letter.form.save_button.click()
    dialog = driver.dialog("save_letter")
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith("/Price 50 off today.eml")
    dialog.fileSelected.emit(str(tmp_path / "x.eml"))
    dialog.close()
    assert (tmp_path / "x.eml").exists()


def test_from_gap_to_gap_by_key(driver: Driver) -> None:
    find(Hands(driver), "jan")
    driver.press(Key.Key_E)
    body = letter_of(driver).form.body
    body.put("🎉 Dear [name?], [what they like?] {shoe size}")
    for words in ("[name?]", "[what they like?]", "{shoe size}", "[name?]"):
        driver.press(Key.Key_F8)
        assert body.textCursor().selectedText() == words
    driver.type("Jane")
    assert body.text() == "🎉 Dear Jane, [what they like?] {shoe size}"
    body.put("No gap")
    driver.press(Key.Key_F8)
    assert body.textCursor().selectedText() == ""


def test_nobody_to_write_to(driver: Driver) -> None:
    driver.session.hub.letter_wanted.emit(99)
    assert not [w for w in driver.app.topLevelWidgets() if w.objectName() == "letter" and w.isVisible()]


def test_qt_hands_on_the_address_as_it_was_made(driver: Driver, opened: list[str]) -> None:
    hands = Hands(driver)
    find(hands, "jan")
    hands.press(Key.Key_E)
    letter = letter_of(driver)
    letter.form.subject.setText("50 % & more? #1 “é” ; a=b")
    letter.form.body.write_over("100 %\n\n%0D%0A?cc=x@y.example&bcc=z 🎉 + plus")
    hands.ctrl(Key.Key_Return)
    encoded = bytes(QUrl(opened[0]).toEncoded().data()).decode()
    assert encoded == opened[0]
    assert parts_of(encoded)[1:] == ("50 % & more? #1 “é” ; a=b", "100 %\n\n%0D%0A?cc=x@y.example&bcc=z 🎉 + plus")


@pytest.mark.usefixtures("opened")
def test_two_addresses_in_one_are_none_and_that_is_said(driver: Driver, opened: list[str]) -> None:
    both = person("Ann Lee", methods=(mail("ann@x.example; bob@y.example"), mail("Ann <ann@x.example>")))
    contact = driver.desk.contacts.add(both).created
    driver.session.hub.letter_wanted.emit(contact)
    letter = letter_of(driver)
    said = "This is not one e-mail address: the e-mail opens without a recipient."
    assert said in letter.form.hint.words()
    letter.form.to.setCurrentIndex(1)
    letter.form.to.activated.emit(1)
    assert said not in letter.form.hint.words()
    letter.form.to.setCurrentIndex(0)
    letter.form.to.activated.emit(0)
    assert said in letter.form.hint.words()
    letter.open_in_mail_program()
    assert parts_of(opened[0])[0] == ""


def test_the_quiet_line(driver: Driver) -> None:
    jane = id_of(driver, "Jane Doe")
    for days in (-3, -2, -1):
        driver.desk.interactions.add(jane, touch(days, kind=InteractionKind.ASK, channel=Channel.EMAIL))
    find(Hands(driver), "jan")
    driver.press(Key.Key_E)
    form = letter_of(driver).form
    assert form.row_of_asks.text() == "Your last 3 entries were asks."
    form.kind.set_value(InteractionKind.THANKS)
    form.kind.chosen.emit()
    assert form.row_of_asks.text() == ""
    assert form.open_button.isEnabled()


@pytest.mark.usefixtures("opened")
def test_what_a_template_gives_is_chosen_and_logged(driver: Driver) -> None:
    find(Hands(driver), "jan")
    driver.press(Key.Key_E)
    form = letter_of(driver).form
    driver.press(Key.Key_Down)
    assert form.chosen_kind() is InteractionKind.HELP
    assert form.subject.text() == "As promised: send the pricing sheet"
    driver.ctrl(Key.Key_Return)
    driver.press(Key.Key_Return)
    assert logged(driver, "Jane Doe")[0].kind is InteractionKind.HELP


@pytest.mark.usefixtures("opened")
def test_looking_at_templates_does_not_cost_what_was_written(driver: Driver) -> None:
    find(Hands(driver), "jan")
    driver.press(Key.Key_E)
    form = letter_of(driver).form
    driver.press(Key.Key_Return)
    driver.type("the harbour crane")
    written = form.body.text()
    form.templates.setFocus()
    driver.press(Key.Key_Down)
    assert form.body.text() == written
    driver.press(Key.Key_Return)
    assert form.body.text() != written
    driver.ctrl(Key.Key_Z)
    assert form.body.text() == written


@pytest.mark.parametrize(
    ("draft", "first"),
    [
        (person("Dr. Jan van der Berg"), "Jan"),
        (person("Acme Corp", organization="Acme Corp"), "[first name?]"),
        (person("", methods=(mail("x.y@acme.example"),)), "[first name?]"),
        (person("", nickname="Bo", methods=(mail("x.y@acme.example"),)), "Bo"),
    ],
)
def test_how_somebody_is_addressed(driver: Driver, draft: ContactDraft, first: str) -> None:
    driver.session.hub.letter_wanted.emit(driver.desk.contacts.add(draft).created)
    assert letter_of(driver).form.body.text().startswith(f"Dear {first},")


@pytest.mark.usefixtures("opened")
def test_another_language_costs_no_letter_and_no_question(driver: Driver) -> None:
    hands = Hands(driver)
    find(hands, "ada")
    driver.session.actions["contact.call"].trigger()
    settle()
    hands.type("Half a sentence")
    driver.session.hub.letter_wanted.emit(id_of(driver, "Jane Doe"))
    letter_of(driver)
    driver.press(Key.Key_Return)
    driver.type("the harbour crane")
    driver.session.actions["language.nl"].trigger()
    driver.session.settle()
    settle()
    assert driver.session.answering.reach.bar.summary.text() == "Half a sentence"
    driver.session.hub.letter_wanted.emit(id_of(driver, "Jane Doe"))
    assert "the harbour crane" in letter_of(driver).form.body.text()


@pytest.mark.usefixtures("opened")
@pytest.mark.parametrize("where", ["body", "subject"])
def test_a_template_over_what_was_written_is_taken_back(driver: Driver, where: str) -> None:
    find(Hands(driver), "jan")
    driver.press(Key.Key_E)
    form = letter_of(driver).form
    driver.press(Key.Key_Return)
    form.subject.setFocus()
    form.subject.selectAll()
    driver.type("My own subject")
    form.body.setFocus()
    driver.type("My own text. ")
    written = (form.subject.text(), form.body.text())
    form.templates.setFocus()
    driver.press(Key.Key_Down)
    driver.press(Key.Key_Down)
    driver.press(Key.Key_Return)
    of_template = (form.subject.text(), form.body.text())
    assert "My own" not in "".join(of_template)
    assert of_template[0]
    if where == "subject":
        form.subject.setFocus()
        driver.ctrl(Key.Key_Z)
        assert (form.subject.text(), form.body.text()) == (written[0], of_template[1])
        form.body.setFocus()
        driver.type("x")
        driver.ctrl(Key.Key_Z)
        assert (form.subject.text(), form.body.text()) == (written[0], of_template[1]), "only the x is taken back"
        return
    assert form.body.hasFocus()
    driver.ctrl(Key.Key_Z)
    assert (form.subject.text(), form.body.text()) == written
    driver.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert (form.subject.text(), form.body.text()) == of_template
    driver.ctrl(Key.Key_Z)
    form.subject.setFocus()
    driver.press(Key.Key_End)
    driver.type("!")
    form.body.setFocus()
    driver.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert form.subject.text() == "My own subject!", "what was typed since stays"


@pytest.mark.usefixtures("opened")
def test_the_next_letter_is_not_thrown_away_with_the_one_that_was_sent(driver: Driver) -> None:
    find(Hands(driver), "jan")
    driver.press(Key.Key_E)
    letter_of(driver)
    driver.press(Key.Key_Return)
    driver.type("your crane")
    driver.ctrl(Key.Key_Return)
    bar = driver.session.answering.reach.bar
    assert bar.isVisible()
    driver.session.actions["contact.email"].trigger()
    form = letter_of(driver).form
    form.body.setFocus()
    form.body.selectAll()
    driver.type("A second letter, half written")
    driver.session.answering.reach.letter.flush()
    bar.yes.click()
    settle()
    driver.press(Key.Key_Escape)
    driver.session.actions["contact.email"].trigger()
    assert letter_of(driver).form.body.text() == "A second letter, half written"


@pytest.mark.usefixtures("opened")
def test_a_mail_from_a_chip_leaves_the_letter_alone(driver: Driver) -> None:
    find(Hands(driver), "jan")
    driver.press(Key.Key_E)
    letter_of(driver)
    driver.press(Key.Key_Return)
    driver.type("the harbour crane")
    driver.press(Key.Key_Escape)
    driver.session.people.notes.header.chips()[0].click()
    settle()
    driver.session.answering.reach.bar.yes.click()
    driver.session.actions["contact.email"].trigger()
    assert "the harbour crane" in letter_of(driver).form.body.text()


def test_two_letters_do_not_mix(driver: Driver) -> None:
    find(Hands(driver), "jan")
    driver.press(Key.Key_E)
    form = letter_of(driver).form
    driver.press(Key.Key_Return)
    driver.type("the harbour crane")
    driver.session.hub.letter_wanted.emit(id_of(driver, "Adam Bolt"))
    letter_of(driver)
    assert "harbour" not in form.body.text()
    assert form.to.currentText() == "No e-mail address is known"
    assert not form.to.isEnabled()
    driver.session.hub.letter_wanted.emit(id_of(driver, "Jane Doe"))
    assert "the harbour crane" in letter_of(driver).form.body.text()


def test_where_no_mail_program_takes_it_the_letter_stays(driver: Driver) -> None:
    object.__setattr__(driver.session.tools, "open_url", lambda _address: False)
    find(Hands(driver), "jan")
    driver.press(Key.Key_E)
    letter = letter_of(driver)
    driver.ctrl(Key.Key_Return)
    assert letter.isVisible()
    assert "No mail program took it" in letter.form.hint.words()
    assert not [key for key in driver.session._drafts.all() if key.place.startswith("after_touch")]


def test_without_my_own_card_it_is_offered(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as driver:
        driver.session.hub.letter_wanted.emit(driver.desk.contacts.add(person("Jane Doe")).created)
        assert "“My card”" in letter_of(driver).form.hint.words()


def test_only_looking_leaves_no_draft(driver: Driver) -> None:
    find(Hands(driver), "jan")
    driver.press(Key.Key_E)
    letter_of(driver)
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Return, Key.Key_Escape):
        driver.press(key)
    assert driver.session._drafts.all() == {}


def test_from_the_page_today(driver: Driver) -> None:
    driver.press(Key.Key_G)
    driver.press(Key.Key_T)
    settle()
    driver.press(Key.Key_E)
    assert letter_of(driver).contact_id() == id_of(driver, "Jane Doe")
