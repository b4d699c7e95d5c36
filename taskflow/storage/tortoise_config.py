"""The configuration of the database for Tortoise and aerich."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from tortoise.backends.base.config_generator import expand_db_url

from taskflow.storage import checkpoints, contention
from taskflow.storage.reads import PLAIN_SETTINGS, nothing_to_reset, sqlite_path

MODULES = {"models": ["models", "aerich.models"]}
IDLE_IN_TRANSACTION_SECONDS = 60
"""A process that is frozen in the middle of a transaction loses its connection and its locks."""


def tortoise_config(url: str, *, pool: int = 10, sync_commits: bool = False) -> dict[str, Any]:
    """Tortoise and aerich use the same one."""
    return {
        "connections": {"default": _with_options(url, pool, sync_commits=sync_commits)},
        "apps": {"models": {"models": MODULES["models"], "default_connection": "default"}},
        "use_tz": True,
        "timezone": "UTC",
    }


def _with_options(url: str, pool: int, *, sync_commits: bool) -> dict[str, Any]:
    if url.startswith("sqlite://"):
        # Passed as options and not as an address: Tortoise would parse `#` and `?` in a folder's name.
        options = {
            "file_path": sqlite_path(url),
            "synchronous": "FULL" if sync_commits else "NORMAL",
            "temp_store": "MEMORY",  # a new task's journal (26 indexes, one trigger) is too long for SQLite's buffer, so it made a file
            "busy_timeout": 5000,
            "wal_autocheckpoint": checkpoints.MAX_PAGES,
            "journal_size_limit": checkpoints.LONG_BYTES,
        }
        return {"engine": "tortoise.backends.sqlite", "credentials": options}
    parts = urlsplit("asyncpg" + url[url.index("://") :])
    query = dict(parse_qsl(parts.query))
    mode = query.pop("sslmode", None)  # libpq's name for it, which asyncpg accepts only in addresses
    query.update(minsize="1", maxsize=str(pool), command_timeout="30")
    config: dict[str, Any] = expand_db_url(urlunsplit(parts._replace(query=urlencode(query))))
    if mode is not None:
        config["credentials"]["ssl"] = mode
    config["credentials"]["reset"] = nothing_to_reset
    config["credentials"]["server_settings"] = {
        **PLAIN_SETTINGS,
        "lock_timeout": f"{contention.LOCK_TIMEOUT_SECONDS * 1000:.0f}",
        "idle_in_transaction_session_timeout": f"{IDLE_IN_TRANSACTION_SECONDS * 1000}",
    }
    return config
