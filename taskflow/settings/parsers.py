"""Parses the text of a setting. Each parser raises ValueError with the words that follow the setting's name."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Collection, Mapping
from email.utils import parseaddr
from urllib.parse import SplitResult, parse_qsl, urlsplit

from taskflow.settings import explorer_tabs as tabs
from taskflow.settings.service_account import ServiceAccount

_SSL_MODES = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")
_POSTGRES_OPTIONS: Mapping[str, Collection[str]] = {
    "sslmode": _SSL_MODES,
    "application_name": (),
    "target_session_attrs": ("any", "primary", "read-write"),
    **dict.fromkeys(("host", "port", "user", "password"), ()),
}
"""Those that all of our connections take: Tortoise's, asyncpg's and those of PostgreSQL's programs."""
_REDIS_OPTIONS: Mapping[str, Collection[str]] = {"db": ()}
_REDIS_TLS_OPTIONS: Mapping[str, Collection[str]] = {
    "ssl_ca_certs": (),
    "ssl_certfile": (),
    "ssl_keyfile": (),
    "ssl_cert_reqs": ("none", "optional", "required"),
    "ssl_check_hostname": ("true", "false"),
}
_SQLITE_OPTION = re.compile(r"\?(\w+)=[^/]*$")


def word(text: str) -> str:
    if not text or any(letter.isspace() for letter in text):
        raise ValueError("must be one word")
    return text


def words(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def modules(text: str) -> tuple[str, ...]:
    named = words(text)
    for each in named:
        if not all(part.isidentifier() for part in each.split(".")):
            raise ValueError(f"names {each!r}; it must name modules as Python imports them: garden.handlers")
    return named


def networks(text: str) -> tuple[str, ...]:
    """Addresses, or networks such as 172.16.0.0/12."""
    named = words(text)
    for each in named:
        try:
            ipaddress.ip_network(each)
        except ValueError:
            raise ValueError(f"names {each!r}; it must name addresses or networks: 127.0.0.1,172.16.0.0/12") from None
    return named


def one_of(*allowed: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text.lower() not in allowed:
            raise ValueError(f"is {text!r}; it must be {' or '.join(allowed)}")
        return text.lower()

    return read


def whole(least: int, most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit() and len(text) < 12 and least <= int(text) <= most):
            raise ValueError(f"is {text[:20]!r}; it must be a whole number from {least} to {most}")
        return int(text)

    return read


def switch(text: str) -> bool:
    if text.lower() not in {"on", "off"}:
        raise ValueError(f"is {text!r}; it must be on or off")
    return text.lower() == "on"


def database_url(text: str) -> str:
    scheme, mark, rest = text.partition("://")
    if mark and scheme == "sqlite":
        if not rest or ":memory:" in rest:
            raise ValueError("must name a file: sqlite://var/taskflow.db, or sqlite:///srv/taskflow.db from the root")
        if option := _SQLITE_OPTION.search(rest):  # any other `?` is part of a name
            raise ValueError(f"has the option {option[1][:40]!r}; an address of SQLite has none")
        return text
    if scheme in {"postgres", "postgresql"}:
        parts = _address(text, "postgres", "postgresql")
        if not parts.path.strip("/"):
            raise ValueError("must name a database: postgres://user:password@host/name")
        _refuse_strange_options(
            parts,
            _POSTGRES_OPTIONS,
            f"sslmode={'|'.join(_SSL_MODES)}, application_name, target_session_attrs, host, port",
        )
        return "postgres" + text.removeprefix(scheme)
    raise ValueError("must begin with sqlite:// or postgres://")


def redis_url(text: str) -> str:
    """Adds the port if it is missing, because not every Redis client has a default."""
    if not text:
        return text
    parts = _address(text, "redis", "rediss", "unix")
    if parts.scheme == "rediss":
        _refuse_strange_options(parts, {**_REDIS_OPTIONS, **_REDIS_TLS_OPTIONS}, f"db, {', '.join(_REDIS_TLS_OPTIONS)}")
    else:
        _refuse_strange_options(parts, _REDIS_OPTIONS, "db")
    number = dict(parse_qsl(parts.query)).get("db") or (parts.path.strip("/") if parts.scheme != "unix" else "")
    if number and not (number.isascii() and number.isdigit()):
        raise ValueError(f"names the database {number[:40]!r}; it must be a number: redis://host:6379/0")
    if parts.scheme == "unix" or parts.port is not None:
        return text
    return parts._replace(netloc=f"{parts.netloc}:6379").geturl()


def mail_url(text: str) -> str:
    if text:
        parts = _address(text, "smtp", "smtps")
        _refuse_strange_options(parts, {"starttls": ("0", "1")}, "starttls=1 and starttls=0")
    return text


def files_url(text: str) -> str:
    scheme, mark, rest = text.partition("://")
    if mark and scheme == "file":
        if not rest.strip("/"):
            raise ValueError("must name a folder: file://var/files, or file:///srv/files from the root")
        return text
    if not (mark and scheme == "s3"):
        raise ValueError("must begin with file:// or s3://")
    parts = _address(text, "s3")
    if not (parts.username and parts.password):
        raise ValueError("must have a key and its secret: s3://KEY:SECRET@host/bucket")
    if not parts.path.strip("/"):
        raise ValueError("must name a bucket: s3://KEY:SECRET@host/bucket")
    _refuse_strange_options(parts, {"region": (), "http": ("1",)}, "region=… and http=1")
    return text


def sender(text: str) -> str:
    _name, address = parseaddr(text)
    if "\n" in text or "\r" in text or "@" not in address or " " in address:
        raise ValueError("must be an address: TaskFlow <taskflow@example.com>")
    return text


def contact(text: str) -> str:
    is_mail = text.startswith("mailto:") and "@" in text
    if any(letter.isspace() for letter in text) or not (is_mail or text.startswith("https://")):
        raise ValueError("must be an address: mailto:admin@example.com, or https://example.com/contact")
    return text


def service_account(path: str) -> str:
    """Read now, so that a wrong file is reported at the start."""
    if path:
        ServiceAccount.read(path)
    return path


def explorer_tabs(folder: str) -> str:
    """Read now, so that a wrong document is reported at the start."""
    if folder:
        tabs.read(folder)
    return folder


def origin(text: str) -> str:
    """`https://tasks.example.com`: a scheme, a host, perhaps a port."""
    parts = _address(text, "http", "https")
    if parts.path.strip("/") or parts.query or parts.fragment or "@" in parts.netloc:
        raise ValueError("must be a scheme and a host alone: https://tasks.example.com")
    return f"{parts.scheme}://{parts.netloc}".lower()


def origins(text: str) -> tuple[str, ...]:
    if "*" in text:
        raise ValueError("must name each origin; * would open the API to every web page")
    return tuple(origin(part) for part in words(text))


def _refuse_strange_options(parts: SplitResult, known: Mapping[str, Collection[str]], words: str) -> None:
    """An option that is ignored may be the one that asks for encryption. `known` has the values that each may have; none:
    any text. A value is not repeated in the message: it may be a password."""
    for name, value in parse_qsl(parts.query, keep_blank_values=True):
        if name not in known:
            raise ValueError(f"has the option {name[:40]!r}; there are {words}")
        if not value or (known[name] and value not in known[name]):
            raise ValueError(f"has a value of {name} that can't be read; there are {words}")


def _address(text: str, *schemes: str) -> SplitResult:
    """The text itself is not repeated in the message: it may hold a password."""
    try:
        parts = urlsplit(text)
        parts.port  # noqa: B018  # raises when it is no number
    except ValueError:
        raise ValueError("is no address that can be read") from None
    if parts.scheme not in schemes:
        raise ValueError(f"must begin with {' or '.join(scheme + '://' for scheme in schemes)}")
    if not (parts.hostname or (parts.scheme == "unix" and parts.path) or "host=" in parts.query):
        raise ValueError("names no host")
    return parts
