"""What is recognised in a text about a person, line by line and kind by kind."""

from datetime import date, time

import pytest

from ror_desktop.domain.capture import Capture, CaptureContext, PartKind, read_capture
from ror_desktop.domain.contact import PersonName, PostalAddress
from ror_desktop.domain.daytext import DateOrder, When
from ror_desktop.domain.interaction import Channel

MONDAY = date(2026, 11, 23)
EXAMPLE = "Jane Doe, Acme Corp, jane@acme.example, sails, wants the pricing sheet, call Tue 10:00 #lead via Piet Jansen"


def read(text: str, region: str = "NL", order: DateOrder = DateOrder.DAY_MONTH) -> Capture:
    return read_capture(text, CaptureContext(MONDAY, order, region))


def values(text: str, kind: PartKind, region: str = "NL") -> list[str]:
    return [part.value for part in read(text, region).of(kind)]


def test_the_line_of_the_journey() -> None:
    found = read(EXAMPLE)
    said = {part.kind: part.value for part in found.parts}
    assert said == {
        PartKind.NAME: "Jane Doe",
        PartKind.ORGANIZATION: "Acme Corp",
        PartKind.EMAIL: "jane@acme.example",
        PartKind.NEXT_STEP: "call",
        PartKind.TAG: "lead",
        PartKind.INTRODUCED_BY: "Piet Jansen",
    }
    assert found.note == "sails, wants the pricing sheet"
    step = found.first(PartKind.NEXT_STEP)
    assert step is not None
    assert (step.when, step.channel) == (When(date(2026, 11, 24), time(10)), Channel.CALL)
    name = found.first(PartKind.NAME)
    assert name is not None
    assert name.name == PersonName(given="Jane", family="Doe")


def test_a_finished_part_stays_while_the_rest_is_typed() -> None:
    shown: dict[str, int] = {}
    for end in range(1, len(EXAMPLE) + 1):
        found = read(EXAMPLE[:end])
        finished = [part for part in found.parts if EXAMPLE[part.spans[-1][1] : end].startswith(",")]
        for part in finished:
            shown.setdefault(f"{part.kind}: {part.value}", end)
        now = {f"{part.kind}: {part.value}" for part in found.parts}
        assert set(shown) <= now, EXAMPLE[:end]
    assert {"name: Jane Doe", "organization: Acme Corp", "email: jane@acme.example"} <= set(shown)
    assert shown["name: Jane Doe"] == len("Jane Doe,")


@pytest.mark.parametrize(
    ("text", "title", "when", "channel"),
    [
        ("call Tue 10:00", "call", When(date(2026, 11, 24), time(10)), Channel.CALL),
        ("morgen bellen", "bellen", When(date(2026, 11, 24)), Channel.CALL),
        ("in 2 weeks", "", When(date(2026, 12, 7)), None),
        ("mail nächsten Montag", "mail", When(date(2026, 11, 30)), Channel.EMAIL),
        ("rappeler mardi à 10h", "rappeler", When(date(2026, 11, 24), time(10)), Channel.CALL),
        ("llamar el lunes", "llamar", When(date(2026, 11, 30)), Channel.CALL),
        ("send pricing friday", "send pricing", When(date(2026, 11, 27)), Channel.EMAIL),
        ("send a whatsapp tomorrow", "send a whatsapp", When(date(2026, 11, 24)), Channel.MESSAGE),
        ("Teams call do 14:00", "Teams call", When(date(2026, 11, 26), time(14)), Channel.VIDEO),
        ("lunch on 3 December at 12:30", "lunch", When(date(2026, 12, 3), time(12, 30)), Channel.IN_PERSON),
        ("Freitag Angebot schicken", "Angebot schicken", When(date(2026, 11, 27)), Channel.EMAIL),
        ("I'll follow up in 3 weeks", "I'll follow up", When(date(2026, 12, 14)), None),
        ("call, Tue 10:00", "call", When(date(2026, 11, 24), time(10)), Channel.CALL),
        ("visitar el 3 de diciembre", "visitar", When(date(2026, 12, 3)), Channel.IN_PERSON),
        ("langskomen do 26/11 16:00", "langskomen", When(date(2026, 11, 26), time(16)), Channel.IN_PERSON),
        ("Angebot bis Freitag schicken", "Angebot schicken", When(date(2026, 11, 27)), Channel.EMAIL),
        ("bezoek volgende week", "bezoek", When(date(2026, 11, 30)), Channel.IN_PERSON),
    ],
)
def test_next_steps(text: str, title: str, when: When, channel: Channel | None) -> None:
    steps = read(text).of(PartKind.NEXT_STEP)
    assert [(step.value, step.when, step.channel) for step in steps] == [(title, when, channel)]


THIRTIETH = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("text", "title", "when"),
    [
        ("call Monday, 30 November", "call", When(THIRTIETH)),
        ("call Monday 30 November", "call", When(THIRTIETH)),
        ("call Monday, November 30th at 2pm", "call", When(THIRTIETH, time(14))),
        ("call on Mon, Nov 30, 2026", "call", When(THIRTIETH)),
        ("call Mon. 30 Nov", "call", When(THIRTIETH)),
        ("call on Tue, Dec 1", "call", When(date(2026, 12, 1))),
        ("call Tue, Dec 1, 2026 at 10:00", "call", When(date(2026, 12, 1), time(10))),
        ("call Dec 1, 2027", "call", When(date(2027, 12, 1))),
        ("Monday, 30 November: call", "call", When(THIRTIETH)),
        ("call, Monday, 30 November", "call", When(THIRTIETH)),
        ("bellen maandag, 30 november om 14u", "bellen", When(THIRTIETH, time(14))),
        ("maandag, 30 november bellen", "bellen", When(THIRTIETH)),
        ("Montag, den 30. November anrufen", "anrufen", When(THIRTIETH)),
        ("anrufen am Montag, den 30.11.2026 um 9:30 Uhr", "anrufen", When(THIRTIETH, time(9, 30))),
        ("rappeler lundi, 30 novembre à 14h", "rappeler", When(THIRTIETH, time(14))),
        ("rappeler lundi, le 30 novembre", "rappeler", When(THIRTIETH)),
        ("llamar el lunes, 30 de noviembre", "llamar", When(THIRTIETH)),
        ("llamar el viernes 4 de diciembre a las 16:30", "llamar", When(date(2026, 12, 4), time(16, 30))),
        ("call Tue, 10:00", "call", When(date(2026, 11, 24), time(10))),
        ("Di, 1.12., 14 Uhr anrufen", "anrufen", When(date(2026, 12, 1), time(14))),
        ("call next week, Thursday 10:00", "call", When(date(2026, 12, 3), time(10))),
        ("call Tuesday, 30 November", "call Tuesday", When(THIRTIETH)),
    ],
)
def test_a_day_that_a_comma_parts_is_one_step(text: str, title: str, when: When) -> None:
    steps = read(f"Jane Doe, Acme, {text}").of(PartKind.NEXT_STEP)
    assert [(step.value.replace(":", ""), step.when) for step in steps] == [(title, when)]


@pytest.mark.parametrize(
    ("text", "title", "when"),
    [
        ("koffie met Piet vrijdag 10:00", "koffie met Piet", When(date(2026, 11, 27), time(10))),
        ("morgen lunch met Jan", "lunch met Jan", When(date(2026, 11, 24))),
        ("afspraak met hem op 3 december om 14u", "afspraak met hem", When(date(2026, 12, 3), time(14))),
        ("demo plannen met inkoop dinsdag 10:00", "demo plannen met inkoop", When(date(2026, 11, 24), time(10))),
        ("bellen met inkoop volgende week", "bellen met inkoop", When(THIRTIETH)),
        ("met Piet bellen vrijdag", "met Piet bellen", When(date(2026, 11, 27))),
        ("vrijdag met Piet bellen", "met Piet bellen", When(date(2026, 11, 27))),
        ("Lunch met Jan, vrijdag 12:30", "Lunch met Jan", When(date(2026, 11, 27), time(12, 30))),
        ("stuur dit morgen", "stuur dit", When(date(2026, 11, 24))),
        ("dit vrijdag met inkoop bespreken", "dit met inkoop bespreken", When(date(2026, 11, 27))),
    ],
)
def test_the_dutch_met_and_dit_tell_nothing_of_the_past(text: str, title: str, when: When) -> None:
    found = read(f"Jan Jansen, Acme BV, {text}")
    assert [(step.value, step.when) for step in found.of(PartKind.NEXT_STEP)] == [(title, when)]
    assert found.note == ""


def test_two_steps_on_a_line_stay_two() -> None:
    steps = read("Jane Doe, call Tue 10:00, mail pricing Thu, visit 3 December").of(PartKind.NEXT_STEP)
    assert [(step.value, step.when.day) for step in steps if step.when] == [
        ("call", date(2026, 11, 24)),
        ("mail pricing", date(2026, 11, 26)),
        ("visit", date(2026, 12, 3)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "called on Tuesday",
        "met Jan at the fair on Friday",
        "met for coffee on Friday",
        "we met at the demo Friday",
        "call: we met on Friday",
        "Lunch where Jane met Piet Friday",
        "il a dit mardi",
        "rappeler comme elle a dit mardi",
        "koffie met Piet gehad vrijdag",
        "vrijdag met inkoop geluncht",
        "she visits us every Friday",
        "I work Mon, Tue, Thu",
        "Sent: Monday, 30 November 2026 10:00",
        "On Tue, 24 Nov 2026 at 10:00, Jane wrote:",
        "so call him",
        "call me",
        "needs 40 units by May",
        "Opening hours: Mon-Fri 9:00-17:00",
        "Thank you for the meeting on Tuesday",
        "do",
        "mar",
    ],
)
def test_what_is_no_next_step(text: str) -> None:
    assert not read(text).of(PartKind.NEXT_STEP)


@pytest.mark.parametrize(
    ("text", "value", "label"),
    [
        ("T +49 30 23125 123", "+49 30 23125123", ""),
        ("M: 06 12345678", "+31 6 12345678", "mobile"),
        ("Fax +49 (0)30 23125-124", "+49 30 23125124", "fax"),
        ("+1 (212) 555-0123 ext. 12", "+1 212-555-0123 ext. 12", ""),
        ("携帯: +81 90-1234-5678", "+81 90-1234-5678", "mobile"),
        ("+31 20 555 0123 (home)", "+31 20 555 0123", "home"),
        ("WhatsApp: +44 7700 900123", "+44 7700 900123", "whatsapp"),
        ("0049 30 23125 123", "+49 30 23125123", ""),
        ("Ｔｅｌ: ＋４９ ３０ ２３１２５ １２３", "+49 30 23125123", ""),
    ],
)
def test_phones(text: str, value: str, label: str) -> None:
    assert [(part.value, part.label) for part in read(text).of(PartKind.PHONE)] == [(value, label)]


@pytest.mark.parametrize(
    "text",
    ["HRB 123456789", "IBAN DE89 3704 0044 0532 0130 00", "2026-11-23", "12/05/2027", "order 0123456789",
     "€ 0612345678",
     "2019 - 2024", "1015 CX", "budget 25.000 euro", "+12"],
)  # fmt: skip
def test_what_is_no_phone(text: str) -> None:
    assert not read(text).of(PartKind.PHONE)


def test_two_numbers_with_a_stroke() -> None:
    assert values("020 555 0123 / 06 12345678", PartKind.PHONE) == ["+31 20 555 0123", "+31 6 12345678"]


def test_the_country_of_one_number_is_that_of_the_others() -> None:
    assert values("+49 30 23125 123, mobil 0151 23456789", PartKind.PHONE) == ["+49 30 23125123", "+49 1512 3456789"]


def test_without_a_region_a_number_stays_as_it_is_written() -> None:
    assert values("tel 020 555 0123", PartKind.PHONE, "") == ["020 555 0123"]


@pytest.mark.parametrize(
    ("text", "value", "network"),
    [
        ("https://www.linkedin.com/in/jane-doe/", "https://www.linkedin.com/in/jane-doe", "linkedin"),
        ("linkedin.com/company/acme", "linkedin.com/company/acme", ""),
        ("xing.com/profile/Jane_Doe", "xing.com/profile/Jane_Doe", "xing"),
        ("Twitter: @janedoe", "janedoe", "x"),
        ("IG @jane.doe", "jane.doe", "instagram"),
        ("x.com/jane", "x.com/jane", "x"),
        ("facebook.com/jane", "facebook.com/jane", "facebook"),
        ("@jane@social.example", "@jane@social.example", "mastodon"),
        ("W: acme.example", "acme.example", ""),
        ("www.acme.example.", "www.acme.example", ""),
    ],
)
def test_webs(text: str, value: str, network: str) -> None:
    assert [(part.value, part.network) for part in read(text).of(PartKind.URL)] == [(value, network)]


@pytest.mark.parametrize(
    "text", ["She sails.It was late", "e.g. B.V. or S.L.", "report.pdf", "a.b", "12.50", "z.B. heute"]
)
def test_what_is_no_web_address(text: str) -> None:
    assert not read(text).of(PartKind.URL)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("jane (at) acme (dot) example", "jane@acme.example"),
        ("<mailto:Jane@Acme.example>", "Jane@acme.example"),
        ("E-Mail: hans.müller@acme.example", "hans.müller@acme.example"),
        ("邮箱jane@acme.example", "jane@acme.example"),
    ],
)
def test_mails(text: str, value: str) -> None:
    assert values(text, PartKind.EMAIL) == [value]


def test_an_address_that_is_written_twice_is_one_part() -> None:
    found = read("jane@acme.example <mailto:JANE@acme.example>")
    (mail,) = found.of(PartKind.EMAIL)
    assert len(mail.spans) == 2
    assert not found.note


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("via Piet", "Piet"),
        ("introduced by Piet van der Berg, sails", "Piet van der Berg"),
        ("voorgesteld door Piet Jansen", "Piet Jansen"),
        ("durch Eva Lang", "Eva Lang"),
        ("par l'intermédiaire de Luc Moreau", "Luc Moreau"),
        ("par l’intermédiaire d’Anne Roux", "Anne Roux"),
        ("a través de Jorge Vidal", "Jorge Vidal"),
        ("met her via Dr. Piet Jansen. He sails", "Dr. Piet Jansen"),
        ("via piet jansen", "piet jansen"),
        ("紹介: 田中一郎", "田中一郎"),
    ],
)
def test_introducers(text: str, value: str) -> None:
    assert values(text, PartKind.INTRODUCED_BY) == [value]


@pytest.mark.parametrize(
    "text",
    ["via LinkedIn", "via the website", "Via Garibaldi, 45", "Via Roma 12", "ging via de beurs naar huis", "durch"],
)
def test_nobody_introduced(text: str) -> None:
    assert not read(text).of(PartKind.INTRODUCED_BY)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Keizersgracht 12, 1015 CX Amsterdam", PostalAddress("", "", "Keizersgracht 12", "Amsterdam", "", "1015 CX")),
        ("Storgata 8\n0155 Oslo\nNorway", PostalAddress("", "", "Storgata 8", "Oslo", "", "0155", "Norway")),
        ("500 Market St, Floor 4\nSan Francisco, CA 94105",
         PostalAddress("", "Floor 4", "500 Market St", "San Francisco", "CA", "94105")),
        ("Adresse: 25, avenue de la Gare\n74000 ANNECY",
         PostalAddress("", "", "25, avenue de la Gare", "ANNECY", "", "74000")),
    ],
)  # fmt: skip
def test_addresses(text: str, address: PostalAddress) -> None:
    (part,) = read(text).of(PartKind.ADDRESS)
    assert part.address == address


@pytest.mark.parametrize(
    "text", ["12 people came", "Hall 4 stand B12", "2500 units", "she lives in Berlin", "Route 66 was fun", "Room 12"]
)
def test_what_is_no_address(text: str) -> None:
    assert not read(text).of(PartKind.ADDRESS)


@pytest.mark.parametrize(
    "text",
    ["Kind Regards", "Nice talk about the new line", "The Blue Room", "Sales Department", "Happy Birthday to them",
     "OK",
     "Mit freundlichen Grüßen", "interested in Product X"],
)  # fmt: skip
def test_nobody_is_named(text: str) -> None:
    assert not read(f"hm, {text}").of(PartKind.NAME)


def test_what_follows_a_name_is_no_part_of_the_family() -> None:
    name = read("Marcus T. Holloway, PE, Redwood").first(PartKind.NAME)
    assert name is not None
    assert name.name == PersonName("", "Marcus", "T.", "Holloway", "PE")


def test_the_headers_of_a_quoted_message_are_no_steps() -> None:
    found = read("Von: Max Muster <max@firma.example>\nGesendet: Montag, 30. November 2026 10:12\n\nGruß\nMax Muster")
    assert [part.value for part in found.parts] == ["max@firma.example", "Max Muster"]
    assert found.note == "Von: Max Muster\nGesendet: Montag, 30. November 2026 10:12\n\nGruß"


@pytest.mark.parametrize(
    ("text", "name", "organization", "title"),
    [
        ("Ana López, CEO de Nubes SL", "Ana López", "Nubes SL", "CEO"),
        ("JANE DOE / ACME CORP", "Jane Doe", "ACME CORP", ""),
        ("jane, acme, jane@acme.example", "Jane", "acme", ""),
        ("John Doe, PhD, MBA, Head of Sales at Acme", "John Doe, PhD, MBA", "Acme", "Head of Sales"),
        ("Competitor: Siemens AG", "", "", ""),
        ("Mohamed El Amrani; Noor Logistics", "Mohamed El Amrani", "Noor Logistics", ""),
        ("Herr Yilmaz von der Firma Bosch, Leiter Einkauf", "Herr Yilmaz", "Bosch", "Leiter Einkauf"),
        ("Lisa Wong from Globex; Globex is big", "Lisa Wong", "Globex", ""),
        ("Dr. A. P. Sharma, M.D., Apollo Hospitals", "Dr. A. P. Sharma, M.D.", "Apollo Hospitals", ""),
        ("Jane Doe, Amsterdam, sails", "Jane Doe", "", ""),
        ("Jane Doe, Bob does purchasing", "Jane Doe", "", ""),
        ("Apple, Banana, Orange", "", "", ""),
        ("山田太郎、株式会社東京電子", "山田太郎", "株式会社東京電子", ""),
    ],
)
def test_who_it_is(text: str, name: str, organization: str, title: str) -> None:
    found = read(text)
    kinds = (PartKind.NAME, PartKind.ORGANIZATION, PartKind.TITLE)
    first = (found.first(kind) for kind in kinds)
    assert [part.value if part else "" for part in first] == [name, organization, title]
