"""What is pasted with what somebody said makes no part: stamps of a chat, other receivers, a disclaimer."""

from datetime import date

import pytest

from ror_desktop.domain.capture import Capture, CaptureContext, PartKind, read_capture

SUNDAY = date(2026, 11, 22)


def read(text: str) -> Capture:
    return read_capture(text, CaptureContext(SUNDAY, region="NL"))


def values(found: Capture, kind: PartKind) -> list[str]:
    return [part.value for part in found.of(kind)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("[22/11/2026, 14:03:22] ", "[22/11/2026, 14:03:40] "),
        ("\u200e[22-11-2026 14:03:22] ", "[22-11-2026 14:03:40] "),
        ("[11/22/26, 2:03:22\u202fPM] ", "[11/22/26, 2:03:40\u202fPM] "),
        ("22/11/2026, 23:03 - ", "22/11/2026, 23:04 - "),
        ("22-11-2026 23:03 - ", "23-11-2026 10:04 - "),
        ("[23:03] ", "[23:04] "),
    ],
)
def test_the_time_stamps_of_a_chat_are_no_steps(first: str, second: str) -> None:
    text = (
        f"{first}Jan de Vries: Hoi, hier mijn nummer +31 6 12 34 56 78\n{second}Jan de Vries: mail is jan@zon.example"
    )
    found = read(text)
    assert not found.of(PartKind.NEXT_STEP)
    assert values(found, PartKind.NAME) == ["Jan de Vries"]
    assert values(found, PartKind.PHONE) == ["+31 6 12345678"]
    assert values(found, PartKind.EMAIL) == ["jan@zon.example"]
    assert first.strip("\u200e -") in found.note


def test_what_the_chat_says_itself_is_no_step_either() -> None:
    text = "22-11-2026 23:12 - Messages are encrypted.\n22-11-2026 23:12 - Jan de Vries: Hoi"
    assert not read(text).of(PartKind.NEXT_STEP)


def test_a_step_in_a_chat_is_one() -> None:
    found = read("[22/11/2026, 14:03] Jan de Vries: bel me morgen")
    assert [part.when and part.when.day for part in found.of(PartKind.NEXT_STEP)] == [date(2026, 11, 23)]


@pytest.mark.parametrize("text", ["24/11/2026 10:00 - call", "Jane Doe, call 24/11/2026 10:00"])
def test_a_day_that_somebody_writes_is_a_step(text: str) -> None:
    assert read(text).of(PartKind.NEXT_STEP)


MAIL = (
    "From: Jane Doe <jane@acme.example>\nSent: Sunday, November 22, 2026 10:00\nTo: Ted Rubin <ted@ror.example>\n"
    "Cc: Bob Brown <bob@bolt.example>, 020 555 0123\nSubject: Pricing\n\nHi Ted, thanks for the call.\n\nJane"
)
MAILS = (
    MAIL,
    MAIL.replace("From", "Von").replace("Sent", "Gesendet").replace("To:", "An:"),
    MAIL.replace("From", "Van").replace("Sent", "Verzonden").replace("To:", "Aan:"),
    MAIL.replace("From", "De").replace("Sent", "Envoyé").replace("To:", "À:"),
    MAIL.replace("From", "De").replace("Sent", "Enviado").replace("To:", "Para:"),
    "> " + MAIL.replace("\n", "\n> "),
    MAIL.replace("From:", "*From:*").replace("To:", "*To:*").replace("Cc:", "*Cc:*"),
)


@pytest.mark.parametrize("text", MAILS)
def test_the_contact_of_a_pasted_mail_is_its_sender(text: str) -> None:
    found = read(text)
    assert values(found, PartKind.EMAIL) == ["jane@acme.example"]
    assert values(found, PartKind.NAME) == ["Jane Doe"]
    assert not found.of(PartKind.PHONE)
    assert "ted@ror.example" in found.note
    assert "bob@bolt.example" in found.note


def test_the_sender_of_a_mail_without_receivers_has_a_name() -> None:
    assert values(read("From: Jane Doe <jane@acme.example>\nSubject: Bolts\n\nHi Ted"), PartKind.NAME) == ["Jane Doe"]


def test_a_line_that_only_begins_like_a_header_is_read() -> None:
    assert values(read("Jane Doe\nTo: jane@acme.example"), PartKind.EMAIL) == ["jane@acme.example"]


SIGNATURE = "Jan de Vries\nAccountmanager\nAcme Nederland B.V.\nT +31 (0)30 123 45 67\njan.devries@acme.example\n"
DISCLAIMERS = (
    "\nDe informatie verzonden met dit e-mailbericht is uitsluitend bestemd voor de geadresseerde. Gebruik door "
    "anderen is verboden. Neem bij vragen contact op met privacy@acme.example of bel 0800-1234.",
    "CONFIDENTIALITY NOTICE: This email and any attachments are confidential. If you have received it in error please "
    "notify the sender at abuse@acme.example and delete it. Please call by Friday.",
    "\nDiese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der\nrichtige Adressat sind, informieren Sie "
    "uns bitte unter der Adresse\ndatenschutz@acme.example oder unter der Nummer 0800 1234567 oder der\n0800 7654321.",
)


@pytest.mark.parametrize("disclaimer", DISCLAIMERS)
def test_whom_a_disclaimer_names_is_not_the_contact(disclaimer: str) -> None:
    found = read(SIGNATURE + disclaimer)
    assert values(found, PartKind.EMAIL) == ["jan.devries@acme.example"]
    assert values(found, PartKind.PHONE) == ["+31 30 123 4567"]
    assert not found.of(PartKind.NEXT_STEP)
    assert "acme.example" in found.note
    assert values(found, PartKind.NAME) == ["Jan de Vries"]


def test_a_long_note_below_a_card_is_read() -> None:
    note = "The project is confidential, so ask Piet at piet@acme.example, because the plans are in error so far. " * 2
    assert "piet@acme.example" in values(read(f"{SIGNATURE}\n{note}"), PartKind.EMAIL)


def test_a_line_of_words_about_something_confidential_is_read() -> None:
    found = read(
        "Jane Doe\nAcme Corp\nBuyer\nconfidential project, intended for the summer, jane@acme.example, call Tue"
    )
    assert values(found, PartKind.EMAIL) == ["jane@acme.example"]
    assert found.of(PartKind.NEXT_STEP)
