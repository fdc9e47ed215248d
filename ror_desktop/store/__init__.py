"""The Peewee layer: database, tables, migrations, history, search, one module per noun."""
