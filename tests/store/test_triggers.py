"""The triggers that log and mark what is stale."""

from pathlib import Path

from ror_desktop.domain.change import Verb
from ror_desktop.store import changelog, triggers
from tests.builders import make_book


def test_book_has_the_triggers_that_its_schema_asks_for(tmp_path: Path) -> None:
    book = make_book(tmp_path / "b.ror")
    assert triggers.existing(book.db) == triggers.wanted(book.db)
    book.db.close()


def test_rows_that_refer_to_a_deleted_contact_may_be_marked_stale_already(tmp_path: Path) -> None:
    # Inside ON DELETE SET NULL, SQLite overrides a trigger's OR IGNORE; ON CONFLICT DO NOTHING stands.
    book = make_book(tmp_path / "b.ror")
    with book.db.atomic():
        group = changelog.begin(book.db, Verb.CONTACT_DELETE, book.clock())
        for number in (1, 2):
            book.db.execute_sql(
                "INSERT INTO contact (uuid, display_name, sort_key, captured_at) VALUES (?, 'a', 'a', 1)",
                (bytes([number]),),
            )
        for kind in ("referral", "introduction"):
            book.db.execute_sql(
                "INSERT INTO return_entry (uuid, contact_id, day, kind, referred_contact_id, created_at) "
                "VALUES (x'02', 1, '2026-01-01', ?, 2, 1)",
                (kind,),
            )
        book.db.execute_sql("DELETE FROM contact WHERE id = 2")
        changelog.end(book.db, group)
    assert book.db.rows("SELECT contact_id FROM stale_summary ORDER BY 1") == [(1,), (2,)]
    book.db.close()
