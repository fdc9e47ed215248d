"""The one SQLite: its versions, and whether it does what this program needs of it."""

from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2

_KEY = "x'{}'"


def versions() -> dict[str, str]:
    """Of SQLite and of SQLCipher, as the driver says them."""
    with closing(dbapi2.connect(":memory:")) as connection:
        (cipher,) = connection.execute("PRAGMA cipher_version").fetchone()
    return {"SQLite": dbapi2.sqlite_version, "SQLCipher": str(cipher)}


def encrypts(path: Path) -> bool:
    """Whether a file made with a key is unreadable on the disk and with another key, and readable with its own."""
    key, other = (_KEY.format(byte * 32) for byte in ("0a", "0b"))
    with closing(_opened(path, key)) as connection, connection:
        connection.execute("CREATE TABLE kept (words TEXT)")
        connection.execute("INSERT INTO kept VALUES ('something to hide')")
    raw = path.read_bytes()
    if b"something" in raw or raw.startswith(b"SQLite format"):
        return False
    with closing(_opened(path, key)) as connection:
        found = connection.execute("SELECT words FROM kept").fetchone()
    return found == ("something to hide",) and not _opens(path, other)


def _opens(path: Path, key: str) -> bool:
    with closing(_opened(path, key)) as connection:
        try:
            connection.execute("SELECT count(*) FROM sqlite_schema")
        except dbapi2.DatabaseError:
            return False
    return True


def _opened(path: Path, key: str) -> dbapi2.Connection:
    connection = dbapi2.connect(str(path))
    connection.execute("PRAGMA cipher_log_level = NONE")  # a wrong key is tried on purpose
    connection.execute(f'PRAGMA key = "{key}"')
    return connection
