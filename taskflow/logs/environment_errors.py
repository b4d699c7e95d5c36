"""Explains errors of the environment (a database that is away, a full disk) in one line that says what to do."""

from __future__ import annotations

import errno
import os
import pwd
import socket
import sqlite3

from models.errors import Code, LimitReached, Problem
from taskflow.settings.secret import hidden
from taskflow.storage.causes import causes


def explain(error: BaseException, *, database_url: str) -> str | None:
    """None: the error is not an expected one of the environment but a bug, so the traceback is needed."""
    for each in causes(error):
        if isinstance(each, sqlite3.Error):
            return _sqlite(each, database_url)
        if type(each).__module__.startswith("asyncpg."):
            return _postgres(each, database_url)
        if isinstance(each, OSError):
            return _system(each, database_url)
    return None


def is_transient(error: BaseException) -> bool:
    """Whether the same call may work a moment later without a repair: the database is away, restarts, has no connection
    to spare, or holds a lock for too long."""
    return any(_is_transient(each) for each in causes(error))


def is_outage(error: BaseException) -> bool:
    """Whether it is transient, and no answer for the client: a Problem already says what to do."""
    return is_transient(error) and not any(isinstance(each, Problem) for each in causes(error))


def _is_transient(error: BaseException) -> bool:
    if isinstance(error, LimitReached):
        return error.code is Code.RATE_LIMITED  # changes of others took too long
    if isinstance(error, sqlite3.OperationalError):
        return "locked" in str(error)
    state = getattr(error, "sqlstate", None)
    if isinstance(state, str):
        return state.startswith(TRANSIENT_SQLSTATES)
    if type(error).__module__.startswith("asyncpg."):
        return "clos" in str(error)  # a connection or a pool that is closed, or is closing: asyncpg has no class for it
    return isinstance(error, OSError) and _is_about_reaching(error)


TRANSIENT_SQLSTATES = ("08", "40001", "40P01", "53", "55P03", "57P")
"""Connection lost, serialization failure, deadlock, no resources, lock timeout, the server stops or starts."""


def read_only(place: str) -> str:
    """The message for a read-only SQLite file."""
    return (
        f"The database {place} is read-only for this user ({user()}). TaskFlow must write the file and its folder: check"
        " who owns both (chown), whether they may be written (chmod u+w), and that the disk is not mounted read-only."
    )


def user() -> str:
    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:  # containers often run as a number without a name
        return f"uid {os.geteuid()}"


def _sqlite(error: sqlite3.Error, url: str) -> str | None:
    text, place = str(error), url.removeprefix("sqlite://")
    known = {
        "unable to open database": f"The database {place} can't be opened. Does its folder exist, and may we write there?",
        "readonly database": read_only(place),
        "disk is full": f"The disk with {place} is full. What was begun was taken back; make room and try again.",
        "database is locked": f"The database {place} is in use by another process that holds it for too long. Try again.",
        "not a database": f"{place} is no SQLite database. Is TASKFLOW_DATABASE_URL right?",
        "malformed": f"The database {place} is damaged. Restore a backup: taskflow restore FILE",
        "disk i/o error": f"The disk with {place} can't be read or written.",
    }
    if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_CORRUPT:
        return known["malformed"]  # VACUUM INTO says of a damaged source that its target can't be opened
    return next((words for part, words in known.items() if part in text.lower()), None)


def _postgres(error: BaseException, url: str) -> str | None:
    state = getattr(error, "sqlstate", None) or ""
    place = hidden(url)
    if state == "3D000":
        return f"There is no such database: {place}. Make it: createdb NAME"
    if state.startswith("28"):
        return f"The database server does not let us in at {place}: {error}"
    if state == "42501":
        return f"The database user of {place} may not do this: {error}"
    if state in {"53100", "53200"}:
        return f"The database server of {place} has no room left: {error}"
    if state == "25006":
        return f"The database {place} is read-only. Is it a standby?"
    if state.startswith(("08", "53", "57")):
        return f"The database {place} does not take our connection: {error}"
    return None


def _system(error: OSError, url: str) -> str | None:
    if error.errno == errno.ENOSPC:
        return "The disk is full. Nothing half-made was left behind; make room and try again."
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        place = url.removeprefix("sqlite://")
        if place != url and str(error.filename).startswith(place):
            return read_only(place)
        return f"{error.filename or 'A file'} can't be written: {error.strerror}."
    if not url.startswith("sqlite://") and _is_about_reaching(error):
        why = f" ({error})" if error.errno is None and str(error) else ""
        return f"The database can't be reached at {hidden(url)}{why}. Is it running?"
    if error.filename:
        return f"{error.filename}: {error.strerror}."
    return None


def _is_about_reaching(error: OSError) -> bool:
    if error.errno == errno.ENOENT:
        return error.filename is None  # a socket that is missing has no name here; a file that is missing has one
    return isinstance(error, ConnectionError | TimeoutError | socket.gaierror) or error.errno in _UNREACHABLE


_UNREACHABLE = {errno.ECONNREFUSED, errno.EHOSTUNREACH, errno.ENETUNREACH, errno.ETIMEDOUT}
