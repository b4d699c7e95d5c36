"""The history of the database: one, for both databases. `taskflow migrate` runs it; so can aerich's own command."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tortoise import BaseDBAsyncClient


def written_for(db: BaseDBAsyncClient, sql: str, *, sqlite: str = "", postgres: str = "") -> str:
    """Returns the body for this database. `sql` is valid on both, except for the collation: SQLite compares text by
    code point, PostgreSQL must be told to. `sqlite` and `postgres` are appended on that database only."""
    if db.capabilities.dialect == "sqlite":
        return sql + sqlite
    return sql.replace(" TEXT", ' TEXT COLLATE "C"') + postgres


def __getattr__(name: str) -> Any:
    """`aerich` reads TORTOISE from here (pyproject.toml). It is made on demand: an import must not read the
    settings."""
    if name != "TORTOISE":
        raise AttributeError(name)
    from taskflow.settings.settings import Settings
    from taskflow.storage.tortoise_config import tortoise_config

    return tortoise_config(Settings.load().database_url)
