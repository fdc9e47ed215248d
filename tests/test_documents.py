"""Which files are opened, and where a file may stand on the command line in place of a verb."""

from pathlib import Path

import pytest

from ror_desktop import arguments
from ror_desktop.arguments import with_verb
from ror_desktop.documents import Kind, kind_of, looks_like_file, sorted_out


def test_books_are_told_from_contacts_and_all_become_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    given = sorted_out([Path("a.vcf"), Path("My.ROR"), tmp_path / "b.vcard", Path("c.csv"), Path("no suffix")])
    assert given.books == (tmp_path / "My.ROR",)
    assert given.imports == tuple(tmp_path / name for name in ("a.vcf", "b.vcard", "c.csv", "no suffix"))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("My.ROR", Kind.BOOK),
        ("a.vcf", Kind.CONTACTS),
        ("a.VCard", Kind.CONTACTS),
        ("invitation.ICS", Kind.CALENDAR),
        ("survey.Csv", Kind.ANSWERS),
        ("survey.tsv", Kind.ANSWERS),
        ("no suffix", Kind.CONTACTS),
        ("csv", Kind.CONTACTS),
    ],
)
def test_the_kind_is_told_by_the_suffix(name: str, kind: Kind) -> None:
    assert kind_of(Path(name)) is kind


def test_a_word_is_a_file_by_its_suffix_or_because_it_is_there(tmp_path: Path) -> None:
    there = tmp_path / "contacts"
    there.write_text("")
    assert looks_like_file("gone.VCF")
    assert looks_like_file("some book.ror")
    assert looks_like_file(str(there))
    assert not looks_like_file("exprot")
    assert not looks_like_file(str(tmp_path))


@pytest.mark.parametrize(
    ("given", "read"),
    [
        (["a.vcf"], ["open", "a.vcf"]),
        (["a.ror", "b.vcf"], ["open", "a.ror", "b.vcf"]),
        (["--book", "a.ror", "b.vcf"], ["--book", "a.ror", "open", "b.vcf"]),
        (["--book=a.ror", "b.vcf"], ["--book=a.ror", "open", "b.vcf"]),
        (["--demo", "--theme", "dark", "b.vcf"], ["--demo", "--theme", "dark", "open", "b.vcf"]),
        (["import", "a.vcf"], ["import", "a.vcf"]),
        (["open", "a.vcf"], ["open", "a.vcf"]),
        (["--book", "a.ror"], ["--book", "a.ror"]),
        (["--book", "a.ror", "export", "b.vcf"], ["--book", "a.ror", "export", "b.vcf"]),
        (["exprot", "b.vcf"], ["exprot", "b.vcf"]),
        ([], []),
    ],
)
def test_open_may_be_left_out(given: list[str], read: list[str]) -> None:
    assert with_verb(given, {"open", "import", "export"}) == read


def test_a_verb_is_a_verb_also_where_a_file_is_called_like_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    verbs = arguments.parser().verbs
    for verb in ("open", "import", "export", "backup", "restore", "check", "self-check"):
        (tmp_path / verb).write_text("")
        assert with_verb([verb, "x.vcf"], verbs) == [verb, "x.vcf"]
