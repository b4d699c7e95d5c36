"""Writes a `.env` for a new installation: the settings that most people need, each with its meaning, and a new
secret."""

from __future__ import annotations

import os
import secrets
import textwrap
from collections.abc import Iterator, Mapping
from pathlib import Path

from taskflow.settings import dotenv
from taskflow.settings.secret import put_whole
from taskflow.settings.table import BY_NAME, Setting

SECRET, ENV, PUBLIC_URL, DATA_DIR = "TASKFLOW_SECRET", "TASKFLOW_ENV", "TASKFLOW_PUBLIC_URL", "TASKFLOW_DATA_DIR"
WIDTH = 100

SECTIONS: Mapping[str, tuple[str, ...]] = {
    "What it is": (ENV, SECRET, PUBLIC_URL),
    "Where it listens": ("TASKFLOW_HOST", "TASKFLOW_PORT", "TASKFLOW_TRUSTED_PROXIES"),
    "Where its data is": (
        *("TASKFLOW_DATA_DIR", "TASKFLOW_DATABASE_URL", "TASKFLOW_FILES_URL"),
        *("TASKFLOW_FILES_MAX_MB", "TASKFLOW_FILES_QUOTA_MB"),
    ),
    "Who may come in": ("TASKFLOW_REGISTRATION", "TASKFLOW_CONFIRM_EMAIL", "TASKFLOW_SESSION_DAYS"),
    "How it reaches people": ("TASKFLOW_MAIL_URL", "TASKFLOW_MAIL_FROM", "TASKFLOW_PUSH"),
    "Several processes": ("TASKFLOW_WORKERS", "TASKFLOW_REDIS_URL", "TASKFLOW_DATABASE_POOL", "TASKFLOW_JOBS"),
    "What it tells": ("TASKFLOW_LOG_LEVEL", "TASKFLOW_LOG_FORMAT", "TASKFLOW_METRICS_TOKEN", "TASKFLOW_EVENT_DAYS"),
}


def secret_in_use(path: Path, environment: Mapping[str, str]) -> str | None:
    """The secret from the environment, from the file that is replaced, or from the data directory. A new one would sign everybody out.
    Raises ValueError when that file can't be read."""
    set_now = {**dotenv.read(path), **environment}
    if given := set_now.get(SECRET):
        return given
    made = path.parent / (set_now.get(DATA_DIR) or BY_NAME[DATA_DIR].default) / "secret"
    return made.read_text().strip() if made.is_file() else None


def new_secret() -> str:
    return secrets.token_urlsafe(48)


def text(*, secret: str, public_url: str | None) -> str:
    """With `public_url`, the settings are for production."""
    given = {SECRET: secret, **({ENV: "production", PUBLIC_URL: public_url} if public_url else {})}
    return "\n".join(_lines(given))


def put(path: Path, content: str, *, replace: bool) -> Path | None:
    """Writes the whole file or nothing, readable by its owner alone. If a file exists, raises FileExistsError, or with
    `replace` returns the path of its copy. There is a file at every moment."""
    if not (replace and path.exists()):
        put_whole(path, content)
        return None
    before, draft = _free_name(path), path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    put_whole(draft, content)
    put_whole(before, path.read_text("utf-8"))
    draft.replace(path)
    return before


def _free_name(path: Path) -> Path:
    names = (path.with_name(f"{path.name}.before{number}") for number in ("", *map(str, range(2, 1000))))
    return next(name for name in names if not os.path.lexists(name))


def _lines(given: Mapping[str, str]) -> Iterator[str]:
    yield "# Settings of TaskFlow. A line that begins with # is not in force, and shows the default."
    yield "# All there are: docs/reference/settings.md. `taskflow doctor --settings` shows what is in force."
    for title, names in SECTIONS.items():
        yield ""
        yield f"# --- {title} " + "-" * (WIDTH - len(title) - 7)
        for name in names:
            yield ""
            yield from _setting(BY_NAME[name], given.get(name))
    yield ""


def _setting(setting: Setting, given: str | None) -> Iterator[str]:
    yield from _comment(setting.meaning)
    if setting.computed and given is None:
        yield from _comment(f"Default: {setting.default}")
    if given is not None:
        yield f"{setting.name}={dotenv.written(given)}"
    else:
        yield f"#{setting.name}={'' if setting.computed else dotenv.written(setting.default)}"


def _comment(words: str) -> list[str]:
    return textwrap.wrap(
        words, WIDTH, initial_indent="# ", subsequent_indent="# ", break_long_words=False, break_on_hyphens=False
    )
