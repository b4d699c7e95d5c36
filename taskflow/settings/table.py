"""Every setting: its name, its default, its meaning and its parser. The reference is generated from this table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from taskflow.settings import parsers
from taskflow.settings.secret import Secret

PREFIX = "TASKFLOW_"


@dataclass(frozen=True, slots=True)
class Setting:
    name: str
    default: str
    """As the documentation shows it; unless `computed`, also the value read when none is given."""
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
        parsers.database_url,
        "Where the data is kept: `sqlite://path`, or `postgres://user:password@host/name`.",
        computed=True,
    ),
    Setting(
        "TASKFLOW_DATABASE_WAIT",
        "60",
        parsers.whole(0, 86_400),
        "Seconds that a starting server or worker waits for a PostgreSQL that can't be reached, before it exits with status 1. 0: not at all.",
    ),
    Setting(
        "TASKFLOW_DATABASE_POOL",
        "10",
        parsers.whole(1, 1_000),
        "Connections of one process to PostgreSQL, for reads and for writes each. `taskflow doctor` compares their sum with what the server takes.",
    ),
    Setting(
        "TASKFLOW_SQLITE_SYNC",
        "second",
        parsers.one_of("second", "commit"),
        "When SQLite waits for the disk. `second`: once a second, so that a power cut can lose the last second. `commit`: before a change is answered. PostgreSQL always does the latter.",
    ),
    Setting(
        "TASKFLOW_REDIS_URL",
        "",
        parsers.redis_url,
        "`redis://host:6379/0`. Empty: cache, wake-up and rate limits stay in the process. More than one process needs PostgreSQL and Redis. Installations that share a Redis each take a number of their own.",
    ),
    Setting(
        "TASKFLOW_SECRET",
        "made once, kept in {data dir}/secret",
        Secret,
        "Signs the tokens; at least 32 bytes, known to nobody. Must be given in production.",
        computed=True,
    ),
    Setting("TASKFLOW_DATA_DIR", "var", Path, "Where the SQLite file, the made secret, files, mails and backups go."),
    Setting(
        "TASKFLOW_FILES_URL",
        "file://{data dir}/files",
        parsers.files_url,
        "Where the bytes of files are kept: `file://folder`, or `s3://KEY:SECRET@host/bucket/prefix?region=…` for a bucket, with special characters of the secret percent-encoded (`http=1`: for a store in your own network without TLS). Several machines need a place that all of them reach, and browsers follow our signed addresses into a bucket.",
        computed=True,
    ),
    Setting(
        "TASKFLOW_ENV",
        "development",
        parsers.one_of("development", "production"),
        "`production` is strict: the secret must be given, `taskflow serve` does not migrate, introspection is off unless asked for.",
    ),
    Setting(
        "TASKFLOW_PUBLIC_URL",
        "http://localhost:{port}",
        parsers.origin,
        "How people reach the server: links in mails, allowed Host and Origin.",
        computed=True,
    ),
    Setting("TASKFLOW_HOST", "127.0.0.1", parsers.word, "The address to listen on. `0.0.0.0`: on all of them."),
    Setting("TASKFLOW_PORT", "7145", parsers.whole(0, 65535), "The port to listen on. 0: any free one."),
    Setting("TASKFLOW_WORKERS", "1", parsers.whole(1, 64), "How many processes serve."),
    Setting(
        "TASKFLOW_JOBS",
        "inside",
        parsers.one_of("inside", "apart"),
        "Where mail is sent and other background work is done: `inside` the server, or `apart` from it by `taskflow worker`.",
    ),
    Setting(
        "TASKFLOW_HANDLERS",
        "",
        parsers.modules,
        "Python modules whose `register(before, after)` adds handlers to the event buses, separated by commas: `garden.handlers`.",
    ),
    Setting(
        "TASKFLOW_EXPLORER_TABS",
        "",
        parsers.explorer_tabs,
        "A folder of `*.graphql` with which the explorer opens on a first visit, in the order of their names; `name.json` beside `name.graphql` holds its variables. Everybody who reaches the server can read them. Empty: the ones that come with TaskFlow.",
    ),
    Setting("TASKFLOW_TOKEN_MINUTES", "15", parsers.whole(1, 1440), "How long an access token is good."),
    Setting(
        "TASKFLOW_SESSION_DAYS", "30", parsers.whole(1, 3650), "How long a device stays signed in without being used."
    ),
    Setting(
        "TASKFLOW_SESSION_MAX_DAYS",
        "90",
        parsers.whole(1, 3650),
        "Absolute end of a session: after so many days a device must sign in again, however often it was refreshed.",
    ),
    Setting(
        "TASKFLOW_REGISTRATION",
        "open in development, closed in production",
        parsers.one_of("open", "closed"),
        "`open`: everybody who reaches the server can make an account. `closed`: only admins add people (`taskflow user add`).",
        computed=True,
    ),
    Setting(
        "TASKFLOW_CONFIRM_EMAIL",
        "off in development, on in production",
        parsers.switch,
        "`on`: a newly registered address must be confirmed by a mailed link before anything else is mailed to it. `off`: addresses need no confirmation.",
        computed=True,
    ),
    Setting(
        "TASKFLOW_MAIL_URL",
        "",
        parsers.mail_url,
        "`smtp://user:password@host:587?starttls=1` or `smtps://…`. Empty: each mail becomes a file in `{data dir}/mail`.",
    ),
    Setting("TASKFLOW_MAIL_FROM", "TaskFlow <taskflow@localhost>", parsers.sender, "The sender of all mails."),
    Setting(
        "TASKFLOW_PUSH",
        "on",
        parsers.one_of("on", "off", "private"),
        "`on`: people can have pushes to their browsers. `private`: also by push services at private and loopback addresses, without TLS if need be (in your own network). `off`: no pushes.",
    ),
    Setting(
        "TASKFLOW_PUSH_CONTACT",
        "mailto: and the address in TASKFLOW_MAIL_FROM",
        parsers.contact,
        "`mailto:` or `https:` address that push services can contact about problems with our pushes.",
        computed=True,
    ),
    Setting(
        "TASKFLOW_FCM_CREDENTIALS",
        "",
        parsers.service_account,
        "Path of a service account's JSON file, for pushes to apps by Firebase Cloud Messaging. Empty: none.",
    ),
    Setting(
        "TASKFLOW_LOG_FORMAT", "text", parsers.one_of("text", "json"), "One line of text or of JSON for each entry."
    ),
    Setting(
        "TASKFLOW_LOG_LEVEL",
        "info",
        parsers.one_of("debug", "info", "warning", "error"),
        "This level and above is logged.",
    ),
    Setting(
        "TASKFLOW_STATS_SECONDS", "30", parsers.whole(0, 3600), "How long statistics may be cached. 0: not at all."
    ),
    Setting("TASKFLOW_EVENT_DAYS", "30", parsers.whole(1, 3650), "How far back streams can resume."),
    Setting(
        "TASKFLOW_MAX_QUERY_COST", "5000", parsers.whole(1, 1_000_000), "The most that one GraphQL document may cost."
    ),
    Setting(
        "TASKFLOW_RATE_LIMIT",
        "20000",
        parsers.whole(0, 1_000_000_000),
        "Cost points for each caller and minute. 0: no limit.",
    ),
    Setting(
        "TASKFLOW_SIGN_IN_FAILURES",
        "10",
        parsers.whole(0, 100_000),
        "Failed sign-ins for each account in 15 minutes (five times as many for each network) before sign-in is locked. 0: no limit.",
    ),
    Setting(
        "TASKFLOW_SIGN_INS",
        "300",
        parsers.whole(0, 1_000_000),
        "Sign-ins, right or wrong, for each network in 15 minutes before sign-in is locked. 0: no limit.",
    ),
    Setting(
        "TASKFLOW_REGISTRATIONS",
        "100",
        parsers.whole(0, 100_000),
        "Registrations for each network and hour. 0: no limit.",
    ),
    Setting(
        "TASKFLOW_PASSWORD_MEMORY",
        "19",
        parsers.whole(19, 1024),
        "MiB that each check of a password takes (Argon2id). More costs a thief of the hashes more, and each sign-in too.",
    ),
    Setting(
        "TASKFLOW_PASSWORD_PASSES",
        "2",
        parsers.whole(2, 20),
        "Passes of Argon2id over that memory. A hash made with less is made anew at the next sign-in.",
    ),
    Setting(
        "TASKFLOW_FILES_MAX_MB",
        "25",
        parsers.whole(1, 2_047),
        "Megabytes (of 1,048,576 bytes) that one file may have.",
    ),
    Setting(
        "TASKFLOW_FILES_QUOTA_MB",
        "10240",
        parsers.whole(0, 1_000_000_000),
        "Megabytes that all files together may take, announced ones included. 0: no limit.",
    ),
    Setting(
        "TASKFLOW_MAX_TEAMS",
        "50",
        parsers.whole(0, 1_000_000),
        "Teams that one user who is no admin may have made and not archived.",
    ),
    Setting(
        "TASKFLOW_MAX_SUBSCRIPTIONS",
        "500",
        parsers.whole(1, 100_000),
        "Subscriptions of one caller over all connections of a process.",
    ),
    Setting(
        "TASKFLOW_MAX_CONNECTIONS",
        "50",
        parsers.whole(1, 100_000),
        "WebSockets and event streams of one caller in a process.",
    ),
    Setting(
        "TASKFLOW_ALLOWED_ORIGINS",
        "",
        parsers.origins,
        "Web pages of other origins that may call the API, joined by commas: `https://app.example.com`.",
    ),
    Setting(
        "TASKFLOW_INTROSPECTION",
        "on in development, off in production",
        parsers.switch,
        "Whether clients may ask for the schema, by introspection or as text at `/schema.graphql`, signed in or not: `on` or `off`. When it is off, errors suggest no field names either.",
        computed=True,
    ),
    Setting(
        "TASKFLOW_MCP",
        "off",
        parsers.switch,
        "Whether assistants are answered at `/mcp` (Model Context Protocol): `on` or `off`. It needs `taskflow-server[mcp]`.",
    ),
    Setting("TASKFLOW_METRICS_TOKEN", "", Secret, "When it is set, `/metrics` needs it as Bearer token."),
    Setting(
        "TASKFLOW_TRUSTED_PROXIES",
        "",
        parsers.networks,
        "Addresses or networks of your proxies, joined by commas, whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed. Empty: nobody's.",
    ),
)

BY_NAME = {each.name: each for each in SETTINGS}
