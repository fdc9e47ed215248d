"""Every verb and option of the command line, with its exit code and what it says."""

import shutil
import sqlite3
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from ror_desktop import __version__
from ror_desktop.ui.single_instance import SingleInstance
from tests.command_line import Said, command, environment, one_sentence, run

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{0}\r\nFN:{0}\r\nEND:VCARD\r\n"
BAD = "BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def cards(home: Path) -> Path:
    path = home / "cards.vcf"
    path.write_text(CARD.format("Jane Doe") + BAD + CARD.format("Zoë Łukasz"), encoding="utf-8", newline="")
    return path


@pytest.fixture
def book(home: Path, cards: Path) -> Path:
    path = home / "some book.ror"
    assert run(home, "import", cards, "--book", path).code == 0
    return path


def fails(said: Said, *words: str) -> None:
    assert said.code == 1
    assert one_sentence(said), said.err
    assert all(word in said.err for word in words), said.err
    assert said.out == ""


def test_version_and_help(home: Path) -> None:
    assert run(home, "--version") == Said(0, f"ROR Desktop {__version__}\n", "")
    said = run(home, "--help")
    assert said.code == 0
    for verb in ("import", "export", "backup", "restore", "salvage", "check", "self-check", "--screenshot"):
        assert verb in said.out
    assert not list(home.iterdir())


@pytest.mark.parametrize(
    "arguments",
    [
        ["unknown"],
        ["import"],
        ["export"],
        ["--size", "10x10", "--screenshot", "a.png"],
        ["--size", "large"],
        ["--theme", "pink"],
        ["--screenshot", "a.png", "--page", "nowhere"],
        ["import", "a.vcf", "--unknown"],
        ["open"],
        ["a.ror", "b.ror"],
        ["--demo", "a.ror"],
        ["--demo", "--book", "a.ror"],
        ["--demo", "export", "a.vcf", "--book", "a.ror"],
        ["--demo", "restore"],
        ["backup", "--list", "--demo"],
        ["--just-met", "a.vcf"],
    ],
)
def test_wrong_usage_is_one_sentence_and_exits_with_2(home: Path, arguments: list[str]) -> None:
    said = run(home, *arguments)
    assert said.code == 2
    assert one_sentence(said), said.err
    assert not (home / "a.png").exists()


def test_import_counts_and_names_bad_cards(home: Path, cards: Path) -> None:
    book = home / "book.ror"
    dry = run(home, "import", cards, "--dry-run", "--json", "--book", book)
    assert (dry.code, dry.err) == (0, "")
    assert dry.data() | {"problems": 0} == {
        "dry_run": True,
        "files": [str(cards)],
        "cards": 3,
        "added": 2,
        "updated": 0,
        "skipped": 0,
        "unusable": 1,
        "problems": 0,
    }
    assert not book.exists()
    said = run(home, "--book", book, "import", cards, "--rejected", home / "bad.vcf")
    assert (said.code, said.out) == (0, "3 cards: 2 added, 0 updated, 0 known or repeated, 1 not usable\n")
    assert said.err.startswith("cards.vcf:6: ?: ")
    assert (home / "bad.vcf").read_bytes() == BAD.encode()
    again = run(home, "import", cards, "--json", "--book", book)
    assert (again.data()["added"], again.data()["skipped"]) == (0, 2)
    assert again.data()["problems"][0]["line"] == 6


def test_export_backup_restore_and_check(home: Path, book: Path) -> None:
    out = home / "out.vcf"
    assert run(home, "export", out, "--book", book, "--json").data() == {"file": str(out), "contacts": 2}
    assert out.read_text(encoding="utf-8").count("BEGIN:VCARD") == 2
    made = run(home, "backup", "--book", book)
    assert made.code == 0
    assert "manual" in made.out
    (home / "more.vcf").write_text(CARD.format("Third"))
    run(home, "import", home / "more.vcf", "--book", book)
    listed = run(home, "backup", "--list", "--json", "--book", book).data()
    wanted = next(one["path"] for one in listed if one["reason"] == "manual")
    restored = run(home, "restore", wanted, "--book", book, "--json")
    assert restored.data()["restored"] == wanted
    assert Path(restored.data()["kept"]).exists()
    checked = run(home, "check", "--book", book, "--json")
    assert (checked.code, checked.data()["sound"], checked.data()["counts"]["contact"]) == (0, True, 2)
    assert run(home, "check", "--book", book).code == 0
    assert run(home, "restore", "--book", book).code == 0


def test_what_can_be_read_of_a_damaged_book_is_saved_in_a_new_one(home: Path, book: Path) -> None:
    with book.open("r+b") as file:
        file.seek(book.stat().st_size - 2 * 4096)
        file.write(bytes(4096))
    before, saved = book.read_bytes(), home / "saved.ror"
    told = run(home, "salvage", saved, "--book", book)
    assert told.code == 0
    assert "2 contacts were saved." in told.out
    assert book.read_bytes() == before
    assert run(home, "check", "--book", saved, "--json").data()["counts"]["contact"] == 2
    fails(run(home, "salvage", saved, "--book", book), "already a file saved.ror")
    again = run(home, "salvage", home / "again.ror", "--book", saved, "--json")
    assert (again.data()["complete"], again.data()["counts"]["contact"]) == (True, 2)


def test_no_empty_book_takes_the_place_of_one_that_is_gone(home: Path, book: Path) -> None:
    run(home, "check", "--book", book)
    for gone in (book, *(book.parent / "backups").iterdir()):
        gone.unlink()
    cards = home / "more.vcf"
    cards.write_text(CARD.format("Third"))
    fails(run(home, "import", cards, "--book", book), "Nothing was made in its place")
    assert not book.exists()


def test_a_lock_that_came_with_a_copied_folder_holds_nobody_up(home: Path, book: Path) -> None:
    book.with_name(f"{book.name}-lock").write_text("4711\nror-desktop\nanother-computer\nits-own-id\nits-own-start\n")
    (home / "more.vcf").write_text(CARD.format("Third"))
    assert run(home, "import", home / "more.vcf", "--book", book).code == 0


def test_what_is_not_there_is_told_and_not_made(home: Path, book: Path) -> None:
    missing = home / "missing.ror"
    for verb in (["export", "out.vcf"], ["check"], ["check", "--json"], ["backup"], ["restore"], ["salvage", "x.ror"]):
        fails(run(home, *verb, "--book", missing))
    fails(run(home, "export", "own.vcf"), "book.ror")
    fails(run(home, "import", home / "gone.vcf", "--book", book), "gone.vcf", "Nothing was imported")
    fails(run(home, "import", home, "--book", book), "Nothing was imported")
    assert not missing.exists()
    assert not (home / "out.vcf").exists()
    assert not (home / "own.vcf").exists()
    assert run(home, "backup", "--list", "--book", missing).out == "There are no backups of this book.\n"


def test_where_nothing_can_be_written_is_told(home: Path, cards: Path, book: Path) -> None:
    fails(run(home, "export", book, "--book", book), "kept for a book")
    fails(run(home, "--book", book, "--screenshot", book), "kept for a book")
    fails(run(home, "import", cards, "--rejected", book, "--book", book), "kept for a book")
    fails(run(home, "export", home / "no" / "out.vcf", "--book", book), "Nothing was exported")
    fails(run(home, "export", home, "--book", book), "Nothing was exported")
    fails(run(home, "import", cards, "--book", book, "--rejected", home / "no" / "bad.vcf"), "Nothing was imported")
    fails(run(home, "--screenshot", home / "no" / "a.png", "--book", book), "a.png")
    assert not list(home.glob(".ror-*"))


def test_the_file_that_is_imported_is_not_replaced_by_its_rejected_cards(home: Path, cards: Path, book: Path) -> None:
    before = cards.read_bytes()
    fails(run(home, "import", cards, "--rejected", home / "." / cards.name, "--book", book), "Choose another name")
    assert cards.read_bytes() == before


def test_names_that_the_locale_has_no_letters_for_are_said_all_the_same(home: Path, cards: Path, book: Path) -> None:
    cards.write_text(CARD.format("Zoë 😀").replace("END", "PHOTO:%%\r\nEND"), encoding="utf-8", newline="")
    narrow = environment(home, PYTHONIOENCODING="ascii:strict")
    said = run(home, "import", cards, "--book", book, "--json", env=narrow)
    assert (said.code, said.data()["problems"][0]["name"]) == (0, "Zoë 😀")
    exported = run(home, "export", "Zoë.vcf", "--book", book, env=narrow)
    assert (exported.code, exported.out) == (0, "3 contacts written to Zo\\xeb.vcf\n")
    assert (home / "Zoë.vcf").exists()


def test_a_binary_file_is_reported_and_adds_nobody(home: Path, book: Path) -> None:
    (home / "photo.vcf").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
    said = run(home, "import", home / "photo.vcf", "--book", book, "--json")
    assert (said.code, said.data()["added"], said.data()["cards"]) == (0, 0, 0)
    assert said.data()["problems"][0]["problems"] == ["This is not a vCard file: it holds no card."]


def test_what_is_no_card_is_said_and_not_counted_as_one(home: Path, book: Path) -> None:
    (home / "empty.vcf").write_bytes(b"")
    said = run(home, "import", home / "empty.vcf", "--book", book)
    assert said.out == "0 cards: 0 added, 0 updated, 0 known or repeated, 0 not usable\n"
    assert said.err == "empty.vcf:1: The file is empty.\n"
    (home / "between.vcf").write_text("Contacts\n" + CARD.format("Ann Lee") + "end\n", encoding="utf-8")
    said = run(home, "import", home / "between.vcf", "--book", book)
    assert said.out == "1 card: 1 added, 0 updated, 0 known or repeated, 0 not usable\n"
    assert said.err.count("This text stands outside any card and was left out.") == 2


def test_books_that_cannot_be_opened_are_told_and_left_alone(home: Path, cards: Path, book: Path) -> None:
    newer, damaged, foreign, empty = (home / f"{name}.ror" for name in ("newer", "damaged", "foreign", "empty"))
    shutil.copy(book, newer)
    data = bytearray(newer.read_bytes())
    data[60:64] = struct.pack(">I", 99)  # the user version in SQLite's header
    newer.write_bytes(data)
    data = bytearray(book.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    damaged.write_bytes(data)
    connection = sqlite3.connect(foreign)
    connection.execute("CREATE TABLE a (b)")
    connection.close()
    empty.write_bytes(b"")
    for path in (newer, damaged, foreign, empty):
        before = path.read_bytes()
        for arguments in (["check"], ["import", cards], ["export", home / "out.vcf"]):
            fails(run(home, *arguments, "--book", path))
        assert path.read_bytes() == before


@pytest.mark.parametrize(("page", "theme", "size"), [("people", "light", "1280x800"), ("today", "dark", "1024x640")])
def test_a_screenshot_needs_no_display_and_changes_nothing(
    home: Path, book: Path, page: str, theme: str, size: str
) -> None:
    before = {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}
    said = run(home, "--screenshot", "a.png", "--page", page, "--theme", theme, "--size", size, "--book", book)
    assert said == Said(0, "", "")
    picture = (home / "a.png").read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert "{}x{}".format(*struct.unpack(">II", picture[16:24])) == size
    assert {path: path.read_bytes() for path in home.rglob("*") if path.is_file() and path.name != "a.png"} == before


def test_a_screenshot_of_what_stands_on_a_page(home: Path) -> None:
    pictures = set()
    for page in ("people", "measures", "review", "playbook"):
        assert run(home, "--demo", "--screenshot", f"{page}.png", "--page", page) == Said(0, "", "")
        pictures.add((home / f"{page}.png").read_bytes())
    assert len(pictures) == 4


def test_a_screenshot_of_the_demo(home: Path) -> None:
    assert run(home, "--demo", "--screenshot", "a.png") == Said(0, "", "")
    assert [path.name for path in home.rglob("*") if path.is_file()] == ["a.png"]


def test_demo_works_with_the_verbs(home: Path) -> None:
    exported = run(home, "export", "--demo", "demo.vcf", "--json")
    assert exported.err == ""
    assert exported.data()["contacts"] > 100
    again = run(home, "--demo", "import", "demo.vcf", "--json")
    assert again.data()["unusable"] == 0
    assert again.data()["problems"] == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux starts without a display")
def test_without_a_display_it_says_so(home: Path) -> None:
    fails(run(home), "no display", "--screenshot")
    fails(run(home, env=environment(home, DISPLAY=":987")), "The display :987 does not answer")
    assert not list(home.iterdir())


@pytest.mark.skipif(sys.platform != "linux", reason="libraries are hidden by a mount of Linux")
@pytest.mark.parametrize(
    ("library", "package", "arguments"),
    [
        ("libxcb-cursor.so.0", "libxcb-cursor0", []),
        ("libEGL.so.1", "libegl1", ["--demo", "--screenshot", "a.png"]),
        ("libglib-2.0.so.0", "libglib2.0-0", ["check"]),
    ],
)
def test_a_missing_library_is_named(home: Path, library: str, package: str, arguments: list[str]) -> None:
    """In a mount namespace of its own, where the library is an empty file."""
    script = (
        f'for f in /usr/lib/*/{library}* /lib/*/{library}*; do [ -e $f ] && mount --bind /dev/null $f; done; exec "$@"'
    )
    unshare = ["unshare", "--mount", "sh", "-c", script, "sh"]
    if not shutil.which("unshare") or subprocess.run([*unshare, "true"], capture_output=True, check=False).returncode:
        pytest.skip("cannot hide a library here")
    made = subprocess.run(
        [*unshare, *command(*arguments)],
        env=environment(home, DISPLAY=":0"),
        cwd=home,
        capture_output=True,
        text=True,
        check=False,
    )
    said = Said(made.returncode, made.stdout, made.stderr.rstrip("\n") + ".\n")
    fails(said, "apt install", package)


def test_a_closed_pipe_is_no_error_of_ours(home: Path, book: Path) -> None:
    with subprocess.Popen(
        command("backup", "--list", "--json", "--book", book),
        env=environment(home),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()


@pytest.fixture
def window(home: Path, book: Path) -> Iterator[Path]:
    """The book, open in a window of another process."""
    lock = book.with_name(book.name + "-lock")
    with subprocess.Popen(
        command("--book", book), env=environment(home, QT_QPA_PLATFORM="offscreen"), stderr=subprocess.PIPE
    ) as process:
        deadline = time.monotonic() + 30
        while not lock.exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        yield book
        process.terminate()


def test_an_import_is_handed_to_the_window_that_has_the_book(home: Path, cards: Path, window: Path) -> None:
    said = run(home, "import", cards, "--book", window, "--json")
    assert said == Said(0, said.out, "")
    assert said.data() == {"handed_over": True, "files": [str(cards)]}
    assert run(home, "import", cards, "--book", window).out.endswith("shows the preview there.\n")
    unsaved = run(home, "import", cards, "--rejected", "bad.vcf", "--book", window)
    assert unsaved.out.endswith("shows the preview there. Save the cards that cannot be used from it.\n")
    assert not (home / "bad.vcf").exists()
    assert run(home, "--book", window, env=environment(home, QT_QPA_PLATFORM="offscreen")) == Said(0, "", "")
    fails(run(home, "restore", "--book", window), "Close it")
    assert run(home, "export", "beside.vcf", "--book", window).code == 0
    assert run(home, "check", "--book", window).code == 0
    dry = run(home, "import", cards, "--dry-run", "--json", "--book", window).data()
    assert (dry["added"], dry["skipped"]) == (0, 2)


def test_a_file_on_the_command_line_is_opened_by_the_window_that_has_the_book(
    home: Path, cards: Path, window: Path
) -> None:
    offscreen = environment(home, QT_QPA_PLATFORM="offscreen")
    assert run(home, "--book", window, cards, env=offscreen) == Said(0, "", "")
    assert run(home, window, cards.name, env=offscreen) == Said(0, "", "")
    assert run(home, "open", window, env=offscreen) == Said(0, "", "")


def test_a_file_that_is_not_there_makes_no_book(home: Path) -> None:
    for name in ("gone.ror", "gone.vcf"):
        fails(run(home, name), "There is no file", name)
    assert not list(home.iterdir())


@pytest.mark.usefixtures("qapp")
def test_two_commands_at_once_do_not_meet(home: Path, cards: Path, book: Path) -> None:
    holder = SingleInstance(book)
    assert holder.acquire()
    try:
        fails(run(home, "import", cards, "--book", book), "in use by another command")
        fails(
            run(home, "--book", book, env=environment(home, QT_QPA_PLATFORM="offscreen")), "in use by another command"
        )
    finally:
        holder.release()


@pytest.fixture
def answers(home: Path) -> Path:
    path = home / "answers.csv"
    path.write_text("Naam;Cijfer;Datum\nJane Doe;9;3-11-2025\nNobody;9;13-11-2025\nZoë Łukasz;12;2025-11-03\n", "utf-8")
    return path


def test_answers_are_imported_once(home: Path, book: Path, answers: Path) -> None:
    tried = run(home, "import-answers", answers, "--book", book, "--dry-run")
    assert (tried.code, tried.out) == (0, "3 rows: 1 would be noted, 0 known or repeated, 2 not taken\n")
    assert tried.err.splitlines() == [
        "answers.csv:3: Nobody: Nobody in the book has this address or name",
        "answers.csv:4: Zoë Łukasz: “12” is no number from 0 to 10",
    ]
    said = run(home, "import-answers", answers, "--book", book, "--json").data()
    assert (said["added"], said["known"], said["not_taken"]) == (1, 0, 2)
    assert [one["line"] for one in said["problems"]] == [3, 4]
    again = run(home, "import-answers", answers, "--book", book)
    assert again.out == "3 rows: 0 noted, 1 known or repeated, 2 not taken\n"


def test_answers_whose_days_can_be_two_ask_for_the_order(home: Path, book: Path, answers: Path) -> None:
    answers.write_text("Name,Score,Date\nJane Doe,9,2/11/2025\n", "utf-8")
    fails(run(home, "import-answers", answers, "--book", book), "--days dm")
    assert run(home, "import-answers", answers, "--book", book, "--days", "md").code == 0
    assert run(home, "import-answers", answers, "--book", book, "--days", "dm", "--json").data()["added"] == 1
    answers.write_text("nothing of use", "utf-8")
    fails(run(home, "import-answers", answers, "--book", book), "holds no answers that can be imported")


@pytest.fixture
def calendar(home: Path) -> Path:
    path = home / "my calendar.ics"
    event = "BEGIN:VEVENT\nSUMMARY:{0}\nDTSTART:{1}\nEND:VEVENT\n"
    entries = (("Lunch with Jane Doe", "20991103T120000"), ("Fair", "20991103"), ("Dentist", "20991103T090000"))
    path.write_text("".join(event.format(*entry) for entry in entries), "utf-8")
    return path


def test_calendars_are_imported_once(home: Path, book: Path, calendar: Path) -> None:
    tried = run(home, "import", calendar, "--book", book, "--dry-run")
    assert (tried.code, tried.out) == (
        0,
        "3 entries: 1 follow-up and 1 event would be added, 1 left out, 0 not usable\n",
    )
    assert tried.err == "my calendar.ics:9: Dentist: Left out: nobody in the book is named in it\n"
    said = run(home, "import", calendar, "--book", book, "--json").data()
    assert [said[name] for name in ("added", "follow_ups", "events", "left_out")] == [2, 1, 1, 1]
    assert [(row["contact"], row["taken"]) for row in said["rows"]] == [
        ("Jane Doe", True),
        (None, True),
        (None, False),
    ]
    assert said["rows"][0]["outcome"] == "New follow-up; found by the name"
    again = run(home, "import", calendar, "--book", book)
    assert again.out == "3 entries: 0 follow-ups and 0 events added, 3 left out, 0 not usable\n"


def test_calendars_are_imported_by_themselves(home: Path, book: Path, calendar: Path, cards: Path) -> None:
    fails(run(home, "import", calendar, cards, "--book", book), "by themselves")
    calendar.write_text("nothing of use", "utf-8")
    fails(run(home, "import", calendar, "--book", book), "holds no appointments or tasks")
