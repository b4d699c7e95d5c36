"""Runs PostgreSQL's own programs for copies: pg_dump, pg_restore and psql. The password is passed only in their
environment."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import IO
from urllib.parse import parse_qs, unquote, urlsplit

_AS_IT_IS = ("--no-owner", "--no-privileges", "--no-comments")
_NO_TIMEOUT = re.compile(rb"SET (\w+_timeout) = 0;")
_WHERE_IT_EXISTS = rb"SELECT set_config('\1', '0', false) FROM pg_settings WHERE name = '\1';"


class ToolError(Exception):
    """A program is missing, or has failed."""


def dump(url: str, target: Path) -> None:
    """Dumps in the custom format: compressed, and readable only by pg_restore."""
    _run("pg_dump", "--format=custom", *_AS_IT_IS, f"--file={target}", url=url)


def versions_in(path: Path) -> list[str]:
    """The migrations applied in a dump; none if it is not a dump of TaskFlow."""
    script = _run("pg_restore", "--data-only", "--table=aerich", "--file=-", str(path))
    return re.findall(r"\t(\d+_\w+\.py)\t", script)


def restore(url: str, path: Path, *, first: str, last: str) -> None:
    """Runs `first`, the dump and `last` in one transaction. Without its COMMIT, PostgreSQL rolls everything back, even
    if we are killed in the middle."""
    with tempfile.TemporaryFile("w+") as complaints:
        psql = subprocess.Popen(  # noqa: S603  # as in _run
            [_program("psql"), "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--file=-"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=complaints,
            env=_environment(url),
        )
        assert psql.stdin is not None
        try:
            _feed(psql.stdin, path, first, last)
        except BrokenPipeError:
            pass  # psql has given up; it says why
        finally:
            status = psql.wait()
        if status != 0:
            raise ToolError(f"psql: {_last_line(complaints)} Nothing was changed.")


def _feed(stdin: IO[bytes], path: Path, first: str, last: str) -> None:
    with stdin:
        stdin.write(f"BEGIN;\n{first}\n".encode())
        with subprocess.Popen(  # noqa: S603  # as in _run
            [_program("pg_restore"), "--clean", "--if-exists", *_AS_IT_IS, "--file=-", str(path)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ) as pg_restore:
            assert pg_restore.stdout is not None
            _pass_on(pg_restore.stdout, stdin)
        whole = pg_restore.returncode == 0
        end = f"{last}\nANALYZE;\nCOMMIT;\n" if whole else "DO $$ BEGIN RAISE 'the dump is damaged'; END $$;\n"
        stdin.write(end.encode())


def _pass_on(script: IO[bytes], stdin: IO[bytes]) -> None:
    """A script begins with settings. If pg_restore is newer than the server, one of them may be a timeout that the server
    does not have (`transaction_timeout`, new in PostgreSQL 17), so each timeout is set only where it exists."""
    for line in script:
        stdin.write(_NO_TIMEOUT.sub(_WHERE_IT_EXISTS, line))
        if not line.startswith((b"--", b"\\", b"SET ", b"\n")):
            break
    shutil.copyfileobj(script, stdin)


def _run(program: str, *arguments: str, url: str | None = None) -> str:
    environment = dict(os.environ) if url is None else _environment(url)
    done = subprocess.run(  # noqa: S603  # PostgreSQL's own program; its arguments are ours and the operator's
        [_program(program), *arguments], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise ToolError(
            f"{program} did not succeed. {(done.stderr.strip().splitlines() or ['It does not say why.'])[-1]}"
        )
    return done.stdout


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise ToolError(
            f"{name} is not installed here. It comes with PostgreSQL's client programs (Debian: apt install"
            " postgresql-client; macOS: brew install libpq)."
        )
    return found


def _environment(url: str) -> Mapping[str, str]:
    """The address as environment variables of libpq."""
    parts = urlsplit(url)
    query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    given = {
        "PGHOST": parts.hostname or query.get("host"),
        "PGPORT": str(parts.port) if parts.port else query.get("port"),
        "PGUSER": unquote(parts.username) if parts.username else query.get("user"),
        "PGPASSWORD": unquote(parts.password) if parts.password else query.get("password"),
        "PGDATABASE": unquote(parts.path.lstrip("/")),
        "PGSSLMODE": query.get("sslmode"),
        "PGCONNECT_TIMEOUT": "10",
    }
    return {**os.environ, **{name: value for name, value in given.items() if value}}


def _last_line(complaints: IO[str]) -> str:
    complaints.seek(0)
    lines = complaints.read().strip().splitlines()
    return next((line for line in lines if "ERROR" in line or "FATAL" in line), lines[-1] if lines else "It failed.")
