"""The Peewee layer: database, tables, migrations, history, search, one module per noun.

Peewee imports what only some of its parts use, among it the libraries of cryptography and of the network: for a start
twice as much as Peewee itself. And it looks for every driver that it knows, where a book has one of its own.
"""

from ror_desktop.waiting import waiting

_DRIVERS = ("MySQLdb", "psycopg", "psycopg2", "psycopg2cffi", "pymysql", "pysqlite3", "sqlite3")

with waiting("calendar", "decimal", "hashlib", "socket", "uuid", without=_DRIVERS):
    import peewee  # noqa: F401 - for whoever imports it from here on
