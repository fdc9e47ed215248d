"""Answers out of CSV files as surveys and spreadsheets write them, and out of anything else."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.answer_import import RawAnswer
from ror_desktop.exchange.answers_csv import Column, columns_of, read_answers


def test_a_plain_file() -> None:
    sheet = read_answers(b"E-mail,Name,Score,Date,Comment\r\njane@acme.example,Jane Doe,9,2026-11-02,Great\r\n")
    assert sheet.rows == (RawAnswer(2, "jane@acme.example", "Jane Doe", "9", "2026-11-02", "Great"),)
    assert sheet.headings[Column.ANSWER] == "Score"
    assert sheet.usable
    assert sheet.broken_at == 0


@pytest.mark.parametrize(
    "heading",
    [
        "E-mail;Name;Answer;Date;Comment",
        "E-mailadres;Naam;Cijfer;Datum;Opmerking",
        "E-Mail-Adresse;Vollständiger Name;Bewertung;Datum;Kommentar",
        "Adresse e-mail;Nom;Réponse;Date;Commentaire",
        "Correo electrónico;Nombre;Puntuación;Fecha;Comentario",
        "Your e-mail;Name;How likely are you to recommend us to a friend (0-10)?;Response date (UTC);Any comments?",
        "E-mail; Name ;In welke mate zou u ons aanbevelen?;Datum ingevuld;Toelichting bij uw antwoord",
    ],
)
def test_headings_of_five_languages(heading: str) -> None:
    sheet = read_answers(f"{heading}\nj@a.example;Jane;7;2.11.2026;Ja\n".encode())
    assert sheet.rows == (RawAnswer(2, "j@a.example", "Jane", "7", "2.11.2026", "Ja"),)


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("First name,Last name", "Jane Doe"),
        ("Prénom,Nom", "Jane Doe"),
        ("Nombre,Apellidos", "Jane Doe"),
        ("Voornaam,Achternaam", "Jane Doe"),
        ("Vorname,Nachname", "Jane Doe"),
    ],
)
def test_the_parts_of_a_name_make_one(heading: str, name: str) -> None:
    sheet = read_answers(f"{heading},NPS,Date\nJane,Doe,7,2026-01-02".encode())
    assert [row.name for row in sheet.rows] == [name]
    assert sheet.usable


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_delimiters_and_encodings(delimiter: str, encoding: str) -> None:
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=delimiter)
    writer.writerows([["Naam", "Cijfer", "Datum", "Opmerking"]])
    writer.writerow(["Zoë Müller", "10", "2026-11-02", f"Hübsch{delimiter} “zitiert”\r\nund eine Zeile mehr"])
    writer.writerow(["Jo", "0", "2026-11-03", ""])
    rows = read_answers(stream.getvalue().encode(encoding)).rows
    assert [(row.name, row.given) for row in rows] == [("Zoë Müller", "10"), ("Jo", "0")]
    assert rows[0].comment == f"Hübsch{delimiter} “zitiert”\r\nund eine Zeile mehr"


def test_lines_are_counted_as_an_editor_does() -> None:
    text = 'sep=;\r\n\r\nNaam;Cijfer;Datum\r\n"Jane\r\nDoe";7;2026-01-02\r\n;;\r\nJo;8;2026-01-03\r\n'
    assert [row.line for row in read_answers(text.encode()).rows] == [4, 7]


def test_a_quote_that_nobody_closed_ends_the_reading() -> None:
    text = 'Name,Score,Date\nJane,7,2026-01-02\n"Jo,8,2026-01-03\n' + "x" * 200_000
    sheet = read_answers(text.encode())
    assert [row.name for row in sheet.rows] == ["Jane"]
    assert sheet.broken_at == 3


@pytest.mark.parametrize(
    "text", ["", "\n\n", "Jane,9,2026-11-02\n", "Name,Date\nJane,2026-11-02", "Score,Date\n9,2026-01-01"]
)
def test_without_the_columns_it_takes_it_is_not_usable(text: str) -> None:
    assert not read_answers(text.encode()).usable


def test_a_column_is_one_thing_only() -> None:
    found = columns_of(["Note", "Notes", "Name", "Date", "Score"])
    assert len(set(found.values())) == len(found)


@given(st.binary(max_size=400))
def test_any_bytes_at_all(data: bytes) -> None:
    read_answers(data)


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@given(
    st.sampled_from([",", ";", "\t", "|", "sep=;\n", 'sep="\n', "\x00"]),
    st.lists(st.lists(TEXT, min_size=1, max_size=6), max_size=5),
    st.sampled_from(["utf-8", "utf-16", "utf-16-le", "cp1252", "utf-32", "gb18030"]),
    st.sampled_from(["Name{0}Score{0}Date\n", "", '"Name{0}Score{0}Date\r', "\ufeffNaam{0}Cijfer{0}Datum\r\n"]),
)
def test_anything_that_looks_like_a_table(
    delimiter: str, records: list[list[str]], encoding: str, heading: str
) -> None:
    text = heading.format(delimiter) + "\n".join(delimiter.join(record) for record in records)
    sheet = read_answers(text.encode(encoding, errors="replace"))
    assert all(row.line > 0 for row in sheet.rows)


@given(st.lists(st.tuples(TEXT, st.integers(0, 10).map(str), TEXT), min_size=1, max_size=5), st.sampled_from(",;\t"))
def test_what_the_standard_module_writes_is_read_as_it_was(rows: list[tuple[str, str, str]], delimiter: str) -> None:
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=delimiter)
    writer.writerow(["Name", "Score", "Date", "Comment"])
    writer.writerows([name, score, "2026-11-02", comment] for name, score, comment in rows)
    found = read_answers(stream.getvalue().encode("utf-8-sig")).rows
    assert [(one.name, one.given, one.comment) for one in found] == [(n.strip(), s, c.strip()) for n, s, c in rows]
