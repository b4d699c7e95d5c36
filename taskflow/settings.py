"""The settings: read once from the environment and `.env`, checked, and handed down. `SETTINGS` below is all there are."""

from __future__ import annotations

import difflib
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from taskflow import dotenv, setting
from taskflow.secret import Secret, hidden, made_once, weakness

PREFIX = "TASKFLOW_"

FOR_TESTS = frozenset({"TASKFLOW_TEST_DATABASE_URL", "TASKFLOW_TEST_REDIS_URL"})
"""Read by the test suite alone; a server that is started beside it must not stumble over them."""


class SettingsError(Exception):
    """What is wrong with a setting, in one line that says what to do."""


@dataclass(frozen=True, slots=True)
class Setting:
    name: str
    default: str
    """As the documentation shows it; also what is read when nothing is given, unless `computed`."""
    read: Callable[[str], Any]  # each its own type; the fields of Settings have them
    meaning: str
    computed: bool = False
    """The default depends on other settings: see `_complete`."""

    @property
    def field(self) -> str:
        return self.name.removeprefix(PREFIX).lower()


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "TASKFLOW_DATABASE_URL",
        "sqlite://{data dir}/taskflow.db",
        setting.database_url,
        "Where the data is kept: `sqlite://path`, or `postgres://user:password@host/name`.",
        computed=True,
    ),
    Setting(
        "TASKFLOW_REDIS_URL",
        "",
        setting.redis_url,
        "`redis://host:6379/0`. Empty: cache, wake-up and rate limits stay in the process. More than one process needs PostgreSQL and Redis.",
    ),
    Setting(
        "TASKFLOW_SECRET",
        "made once, kept in {data dir}/secret",
        Secret,
        "Signs the tokens; at least 32 bytes, known to nobody. Must be given in production.",
        computed=True,
    ),
    Setting("TASKFLOW_DATA_DIR", "var", Path, "Where the SQLite file, the made secret, mails and backups go."),
    Setting(
        "TASKFLOW_ENV",
        "development",
        setting.one_of("development", "production"),
        "`production` is strict: the secret must be given, migrations are run by you, introspection is off unless asked for.",
    ),
    Setting(
        "TASKFLOW_PUBLIC_URL",
        "http://localhost:{port}",
        setting.origin,
        "How people reach the server: links in mails, allowed Host and Origin.",
        computed=True,
    ),
    Setting("TASKFLOW_HOST", "127.0.0.1", setting.word, "The address to listen on. `0.0.0.0`: on all of them."),
    Setting("TASKFLOW_PORT", "7145", setting.whole(0, 65535), "The port to listen on. 0: any free one."),
    Setting("TASKFLOW_WORKERS", "1", setting.whole(1, 64), "How many processes serve."),
    Setting(
        "TASKFLOW_JOBS",
        "inside",
        setting.one_of("inside", "apart"),
        "Who sends mail and does other work that waits: the server itself, or `taskflow worker` apart from it.",
    ),
    Setting("TASKFLOW_TOKEN_MINUTES", "15", setting.whole(1, 1440), "How long an access token is good."),
    Setting(
        "TASKFLOW_SESSION_DAYS", "30", setting.whole(1, 3650), "How long a device stays signed in without being used."
    ),
    Setting(
        "TASKFLOW_REGISTRATION",
        "open",
        setting.one_of("open", "closed"),
        "`closed`: only admins add people (`taskflow user add`).",
    ),
    Setting(
        "TASKFLOW_MAIL_URL",
        "",
        setting.mail_url,
        "`smtp://user:password@host:587?starttls=1` or `smtps://…`. Empty: each mail becomes a file in `{data dir}/mail`.",
    ),
    Setting("TASKFLOW_MAIL_FROM", "TaskFlow <taskflow@localhost>", setting.sender, "Who the mails come from."),
    Setting(
        "TASKFLOW_LOG_FORMAT", "text", setting.one_of("text", "json"), "One line of text or of JSON for each entry."
    ),
    Setting(
        "TASKFLOW_LOG_LEVEL",
        "info",
        setting.one_of("debug", "info", "warning", "error"),
        "What is logged: this and everything graver.",
    ),
    Setting(
        "TASKFLOW_STATS_SECONDS", "30", setting.whole(0, 3600), "How long statistics may be cached. 0: not at all."
    ),
    Setting("TASKFLOW_EVENT_DAYS", "30", setting.whole(1, 3650), "How far back streams can resume."),
    Setting(
        "TASKFLOW_MAX_QUERY_COST", "5000", setting.whole(1, 1_000_000), "The most that one GraphQL document may cost."
    ),
    Setting(
        "TASKFLOW_RATE_LIMIT",
        "20000",
        setting.whole(0, 1_000_000_000),
        "Cost points for each caller and minute. 0: no limit.",
    ),
    Setting(
        "TASKFLOW_SIGN_IN_FAILURES",
        "10",
        setting.whole(0, 100_000),
        "Failed sign-ins for each account in 15 minutes (five times as many for each address) before one must wait. 0: no limit.",
    ),
    Setting(
        "TASKFLOW_REGISTRATIONS",
        "100",
        setting.whole(0, 100_000),
        "Registrations for each address and hour. 0: no limit.",
    ),
    Setting(
        "TASKFLOW_ALLOWED_ORIGINS",
        "",
        setting.origins,
        "Web pages of other origins that may call the API, joined by commas: `https://app.example.com`.",
    ),
    Setting(
        "TASKFLOW_INTROSPECTION",
        "on in development, off in production",
        setting.switch,
        "Whether clients may ask for the schema: `on` or `off`. When it is off, errors suggest no field names either.",
        computed=True,
    ),
    Setting(
        "TASKFLOW_TRUSTED_PROXIES",
        "127.0.0.1",
        setting.words,
        "Addresses of proxies, joined by commas, whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed.",
    ),
)

BY_NAME = {each.name: each for each in SETTINGS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Addresses hold passwords, so they stay out of the repr; show them through `taskflow.secret.hidden`."""

    database_url: str = field(repr=False)
    redis_url: str = field(repr=False)
    secret: Secret
    data_dir: Path
    env: str
    public_url: str
    host: str
    port: int
    workers: int
    jobs: str
    token_minutes: int
    session_days: int
    registration: str
    mail_url: str = field(repr=False)
    mail_from: str
    log_format: str
    log_level: str
    stats_seconds: int
    event_days: int
    max_query_cost: int
    rate_limit: int
    sign_in_failures: int
    registrations: int
    allowed_origins: tuple[str, ...]
    introspection: bool
    trusted_proxies: tuple[str, ...]

    @classmethod
    def load(cls, environ: Mapping[str, str] | None = None, dotenv_path: Path | None = Path(".env")) -> Settings:
        """The environment wins over the file. Raises SettingsError."""
        given = _given(os.environ if environ is None else environ, dotenv_path)
        _refuse_unknown(given)
        values = {each.field: _read(each, given[each.name]) for each in SETTINGS if given.get(each.name)}
        for each in SETTINGS:
            if each.field not in values and not each.computed:
                values[each.field] = each.read(each.default)
        settings = cls(**_complete(values))
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
    def backup_dir(self) -> Path:
        return self.data_dir / "backups"

    def confidential(self) -> frozenset[str]:
        """Every text that must never appear in a log, an answer or an error."""
        passwords = (urlsplit(url).password for url in (self.database_url, self.redis_url, self.mail_url) if url)
        return frozenset({self.secret.reveal(), *(password for password in passwords if password)})

    def shown(self) -> dict[str, str]:
        """Each setting by its name, for people to read: without secrets."""
        return {each.name: _shown(getattr(self, each.field)) for each in SETTINGS}

    def _refuse_what_would_lose_updates(self) -> None:
        if self.workers == 1:
            return
        missing = [
            what for what, there in (("PostgreSQL", not self.on_sqlite), ("Redis", bool(self.redis_url))) if not there
        ]
        if missing:
            raise SettingsError(
                f"TASKFLOW_WORKERS={self.workers} needs {' and '.join(missing)}: without, one process would not hear of"
                " the changes of another. Set TASKFLOW_DATABASE_URL and TASKFLOW_REDIS_URL, or use one worker."
            )


def _given(environ: Mapping[str, str], path: Path | None) -> dict[str, str]:
    try:
        from_file = dotenv.read(path) if path is not None else {}
    except (OSError, ValueError) as error:
        raise SettingsError(f"{path}: {error}") from error
    everything = {**from_file, **environ}
    return {name: text.strip() for name, text in everything.items() if name.startswith(PREFIX)}


def _refuse_unknown(given: Mapping[str, str]) -> None:
    for name in sorted(given.keys() - BY_NAME.keys() - FOR_TESTS):
        near = difflib.get_close_matches(name, BY_NAME, n=1, cutoff=0.5)
        hint = f" Did you mean {near[0]}?" if near else " See docs/reference/settings.md."
        raise SettingsError(f"{name} is no setting of TaskFlow.{hint}")


def _read(each: Setting, text: str) -> Any:
    try:
        return each.read(text)
    except ValueError as error:
        raise SettingsError(f"{each.name} {error}.") from None


def _complete(values: dict[str, Any]) -> dict[str, Any]:
    """Fills in the defaults that depend on other settings."""
    production = values["env"] == "production"
    return {
        **values,
        "database_url": values.get("database_url") or f"sqlite://{values['data_dir'] / 'taskflow.db'}",
        "secret": _secret(values, production=production),
        "public_url": values.get("public_url") or f"http://localhost:{values['port']}",
        "introspection": values.get("introspection", not production),
    }


def _secret(values: dict[str, Any], *, production: bool) -> Secret:
    given: Secret | None = values.get("secret")
    if given is not None:
        if wrong := weakness(given.reveal()):
            raise SettingsError(f"TASKFLOW_SECRET {wrong}. Make one: openssl rand -base64 48")
        return given
    if production:
        raise SettingsError("TASKFLOW_SECRET must be given in production. Make one: openssl rand -base64 48")
    path = values["data_dir"] / "secret"
    try:
        made = made_once(path)
    except OSError as error:
        raise SettingsError(f"{path} can't be made or read ({error.strerror}). Is TASKFLOW_DATA_DIR right?") from error
    if wrong := weakness(made):
        raise SettingsError(f"The secret in {path} {wrong}. Delete the file; a new one is made (all sign in again).")
    return Secret(made)


def _shown(value: Any) -> str:
    match value:
        case Secret():
            return "***"
        case bool():
            return "on" if value else "off"
        case tuple():
            return ",".join(value)
        case str() if "://" in value:
            return hidden(value)
        case _:
            return str(value)
