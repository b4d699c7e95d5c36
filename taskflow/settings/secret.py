"""The secret that signs tokens: set by the operator, or generated once and kept beside the data."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from models.values.counted import counted

FEWEST_BYTES = 32
_KNOWN_BEGINNINGS = ("change-me", "changeme", "change_me", "secret", "password", "taskflow-dev-secret", "your-secret")


class Secret:
    """A text that is never shown by accident: only `reveal()` returns it."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return "Secret(***)"

    __str__ = __repr__

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and secrets.compare_digest(self._text.encode(), other._text.encode())

    def __hash__(self) -> int:
        return hash(self._text)


def weakness(text: str) -> str | None:
    """Why this secret must not be used, or None when it may be."""
    if text.lower().startswith(_KNOWN_BEGINNINGS):
        return "is a well-known one; anybody could sign tokens with it"
    if len(text.encode()) < FEWEST_BYTES:
        return f"has {counted(len(text.encode()), 'byte')}; it must have at least {FEWEST_BYTES}"
    if len(set(text)) < 8:
        return "repeats a few characters; it is easily guessed"
    return None


def made_once(path: Path) -> str:
    """The secret stored in the file. If several processes start at once, the first one creates it; the others read
    it."""
    try:
        return path.read_text().strip()
    except FileNotFoundError:
        pass
    path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(FileExistsError):
        put_whole(path, secrets.token_urlsafe(48) + "\n")
    return path.read_text().strip()


def hidden(url: str) -> str:
    """The address without its password, in readable form."""
    if url.startswith("sqlite://"):
        return url
    try:
        parts = urlsplit(url)
        password = parts.password
    except ValueError:
        return "***"
    if not password:
        return url
    name, _, place = parts.netloc.rpartition("@")
    return urlunsplit(parts._replace(netloc=f"{name.partition(':')[0]}:***@{place}"))


def put_whole(path: Path, text: str) -> None:
    """A new file, for its owner alone. It is written apart and then linked into place: nobody ever reads half of it. Raises
    FileExistsError when one is there."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    try:
        _write_new(draft, text)
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:
        _write_new(path, text)  # the file system may not support links; any other fault makes this fail too
    finally:
        draft.unlink(missing_ok=True)


def _write_new(path: Path, text: str) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
