"""The settings: read once from the environment and `.env`, checked, and passed down. `settings_table` lists them
all."""

from __future__ import annotations

import difflib
import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.utils import parseaddr
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from taskflow.settings import dotenv
from taskflow.settings.secret import Secret, hidden, made_once, weakness
from taskflow.settings.table import BY_NAME, PREFIX, SETTINGS, Setting

FOR_TESTS = frozenset({"TASKFLOW_TEST_DATABASE_URL", "TASKFLOW_TEST_REDIS_URL"})
"""Read by the test suite alone; a server that runs beside it must ignore them."""
FOR_CLIENTS = frozenset({"TASKFLOW_MCP_URL", "TASKFLOW_MCP_KEY", "TASKFLOW_URL", "TASKFLOW_TOKEN"})
"""Read by `taskflow mcp`, which is no server and has no settings, and by the programs in docs/examples."""

_SERVICE_LINK = re.compile(
    rf"{PREFIX}(\w+_)?(SERVICE_HOST|SERVICE_PORT(_\w+)?|PORT_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)"
)
_SERVICE_PORT = re.compile(rf"{PREFIX}(\w+_)?PORT=(tcp|udp|sctp)://.*")


class SettingsError(Exception):
    """A setting is wrong; the message is one line that says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Addresses hold passwords, so they stay out of the repr; show them through `taskflow.settings.secret.hidden`."""

    database_url: str = field(repr=False)
    database_wait: int
    database_pool: int
    sqlite_sync: str
    redis_url: str = field(repr=False)
    secret: Secret
    data_dir: Path
    files_url: str = field(repr=False)
    env: str
    public_url: str
    host: str
    port: int
    workers: int
    jobs: str
    handlers: tuple[str, ...]
    explorer_tabs: str
    token_minutes: int
    session_days: int
    session_max_days: int
    registration: str
    confirm_email: bool
    mail_url: str = field(repr=False)
    mail_from: str
    push: str
    push_contact: str
    fcm_credentials: str
    log_format: str
    log_level: str
    stats_seconds: int
    event_days: int
    max_query_cost: int
    rate_limit: int
    sign_in_failures: int
    sign_ins: int
    registrations: int
    password_memory: int
    password_passes: int
    files_max_mb: int
    files_quota_mb: int
    max_teams: int
    max_subscriptions: int
    max_connections: int
    allowed_origins: tuple[str, ...]
    introspection: bool
    trusted_proxies: tuple[str, ...]
    mcp: bool
    metrics_token: Secret
    has_secret: bool = True
    """False: none is given and none was made yet, and `secret` ends with this process."""
    service_links: tuple[str, ...] = ()
    """Names in the environment that Kubernetes made, and that are no settings."""

    @classmethod
    def load(
        cls,
        environ: Mapping[str, str] | None = None,
        dotenv_path: Path | None = Path(".env"),
        *,
        make_secret: bool = True,
    ) -> Settings:
        """The environment wins over the file. `make_secret`: whether a secret that is missing is made and kept, as an
        instance needs it to begin. Raises SettingsError."""
        environ = os.environ if environ is None else environ
        links = _service_links(environ)
        values = _complete(_values(environ, links, dotenv_path), make_secret=make_secret)
        settings = cls(**values, service_links=links)
        settings._refuse_what_would_lose_updates()
        return settings

    @property
    def production(self) -> bool:
        return self.env == "production"

    @property
    def registration_open(self) -> bool:
        return self.registration == "open"

    @property
    def jobs_inside(self) -> bool:
        return self.jobs == "inside"

    @property
    def on_sqlite(self) -> bool:
        return self.database_url.startswith("sqlite://")

    @property
    def mail_dir(self) -> Path:
        return self.data_dir / "mail"

    @property
    def files_in_a_folder(self) -> bool:
        return self.files_url.startswith("file://")

    @property
    def spool_dir(self) -> Path:
        """Where files on their way to a bucket lie until they are whole."""
        return self.data_dir / "arriving"

    @property
    def backup_dir(self) -> Path:
        return self.data_dir / "backups"

    def confidential(self) -> frozenset[str]:
        """Every text that must never appear in a log, an answer or an error. Passwords are listed plain and as encoded
        in an address. Short ones are left out: a secret of three letters protects nothing, and would blot out half the
        log."""
        passwords = [
            urlsplit(url).password or "" for url in (self.database_url, self.redis_url, self.mail_url, self.files_url)
        ]
        spellings = {
            self.secret.reveal(),
            self.metrics_token.reveal(),
            *passwords,
            *(unquote(password) for password in passwords),
        }
        return frozenset(text for text in spellings if len(text) > 3)

    def printable(self) -> dict[str, str]:
        """Each setting by its name in readable form, without secrets."""
        return {each.name: _printable(getattr(self, each.field)) for each in SETTINGS}

    def _refuse_what_would_lose_updates(self) -> None:
        if self.workers == 1:
            return
        missing = [
            what for what, there in (("PostgreSQL", not self.on_sqlite), ("Redis", bool(self.redis_url))) if not there
        ]
        if missing:
            raise SettingsError(
                f"TASKFLOW_WORKERS={self.workers} needs {' and '.join(missing)}: otherwise processes do not see"
                " each other's changes. Set TASKFLOW_DATABASE_URL and TASKFLOW_REDIS_URL, or use one worker."
            )


def load_database_url(environ: Mapping[str, str] | None = None, dotenv_path: Path | None = Path(".env")) -> str:
    """The address of the database alone. Unlike `Settings.load` this writes no secret into the data directory, so a
    command can look first whether it is called in the right folder. Raises SettingsError."""
    environ = os.environ if environ is None else environ
    return _database_url(_values(environ, _service_links(environ), dotenv_path))


def _values(environ: Mapping[str, str], links: tuple[str, ...], path: Path | None) -> dict[str, Any]:
    """The settings that are given, and the defaults that do not depend on others."""
    given = _given({name: text for name, text in environ.items() if name not in links}, path)
    _refuse_unknown(given)
    values = {each.field: _read(each, given[each.name]) for each in SETTINGS if given.get(each.name)}
    for each in SETTINGS:
        if each.field not in values and not each.computed:
            values[each.field] = each.read(each.default)
    return values


def _given(environ: Mapping[str, str], path: Path | None) -> dict[str, str]:
    try:
        from_file = dotenv.read(path) if path is not None else {}
    except (OSError, ValueError) as error:
        raise SettingsError(f"{path}: {error}") from error
    everything = {**from_file, **environ}
    return {name: text.strip() for name, text in everything.items() if name.startswith(PREFIX)}


def _service_links(environ: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(sorted(name for name, text in environ.items() if _is_service_link(name, text.strip())))


def _is_service_link(name: str, text: str) -> bool:
    """Kubernetes gives each container the address of every Service in its namespace. Those of a Service called
    `taskflow` or `taskflow-…` begin as our settings do: TASKFLOW_SERVICE_HOST, TASKFLOW_PORT=tcp://10.0.0.1:7145."""
    return bool(_SERVICE_LINK.fullmatch(name) or _SERVICE_PORT.fullmatch(f"{name}={text}"))


def _refuse_unknown(given: Mapping[str, str]) -> None:
    for name in sorted(given.keys() - BY_NAME.keys() - FOR_TESTS - FOR_CLIENTS):
        near = difflib.get_close_matches(name, BY_NAME, n=1, cutoff=0.5)
        hint = f" Did you mean {near[0]}?" if near else " See docs/reference/settings.md."
        raise SettingsError(f"{name} is not a TaskFlow setting.{hint}")


def _read(each: Setting, text: str) -> Any:
    try:
        return each.read(text)
    except ValueError as error:
        raise SettingsError(f"{each.name} {error}.") from None


def _complete(values: dict[str, Any], *, make_secret: bool) -> dict[str, Any]:
    """Fills in the defaults that depend on other settings."""
    production = values["env"] == "production"
    return {
        **values,
        "database_url": _database_url(values),
        "files_url": values.get("files_url") or f"file://{values['data_dir'] / 'files'}",
        **_secret(values, production=production, make=make_secret),
        "public_url": values.get("public_url") or f"http://localhost:{values['port']}",
        "push_contact": values.get("push_contact") or f"mailto:{parseaddr(values['mail_from'])[1]}",
        "introspection": values.get("introspection", not production),
        "confirm_email": values.get("confirm_email", production),
        "registration": values.get("registration", "closed" if production else "open"),
    }


def _database_url(values: dict[str, Any]) -> str:
    return values.get("database_url") or f"sqlite://{values['data_dir'] / 'taskflow.db'}"


def _secret(values: dict[str, Any], *, production: bool, make: bool) -> dict[str, Any]:
    given: Secret | None = values.get("secret")
    if given is not None:
        if wrong := weakness(given.reveal()):
            raise SettingsError(f"TASKFLOW_SECRET {wrong}. Make one: openssl rand -base64 48")
        return {"secret": given}
    if production:
        raise SettingsError("TASKFLOW_SECRET must be given in production. Make one: openssl rand -base64 48")
    path = values["data_dir"] / "secret"
    if not make and not path.exists():
        return {"secret": Secret(secrets.token_urlsafe(48)), "has_secret": False}
    try:
        made = made_once(path)
    except OSError as error:
        raise SettingsError(f"{path} can't be made or read ({error.strerror}). Is TASKFLOW_DATA_DIR right?") from error
    if wrong := weakness(made):
        raise SettingsError(f"The secret in {path} {wrong}. Delete the file; a new one is made (all sign in again).")
    return {"secret": Secret(made)}


def _printable(value: Any) -> str:
    match value:
        case Secret():
            return "***" if value.reveal() else ""
        case bool():
            return "on" if value else "off"
        case tuple():
            return ",".join(value)
        case str() if "://" in value:
            return hidden(value)
        case _:
            return str(value)
