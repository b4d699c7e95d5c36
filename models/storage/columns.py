"""Our column types, spelled so that both databases store and sort them alike."""

from tortoise.fields.base import Field

POSTGRES_TEXT = 'TEXT COLLATE "C"'
"""Sorts by code point, as SQLite does by default: without it, pages would differ between the two."""


class Text(Field[str]):
    field_type = str
    SQL_TYPE = "TEXT"

    class _db_postgres:
        SQL_TYPE = POSTGRES_TEXT


class OptionalText(Field[str | None]):
    field_type = str
    SQL_TYPE = "TEXT"

    class _db_postgres:
        SQL_TYPE = POSTGRES_TEXT


class Instant(Field[int]):
    """Milliseconds since 1970, UTC."""

    field_type = int
    SQL_TYPE = "BIGINT"


class OptionalInstant(Field[int | None]):
    field_type = int
    SQL_TYPE = "BIGINT"
