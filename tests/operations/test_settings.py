"""Settings are read once, validated, and never reveal a secret."""

from __future__ import annotations

import logging
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from taskflow.logs import logs
from taskflow.settings import dotenv
from taskflow.settings.secret import Secret, hidden, made_once
from taskflow.settings.settings import Settings, SettingsError
from taskflow.settings.table import SETTINGS, Setting
from tests.support.scratch import ROOT

GOOD = "kR7mPq2vX9sLw4nTz8bYc3dFg6hJa5eUo1iC"
REFERENCE = (ROOT / "docs" / "reference" / "settings.md").read_text()

SERVICE_LINKS = {
    "TASKFLOW_SERVICE_HOST": "10.0.0.11",
    "TASKFLOW_SERVICE_PORT": "7145",
    "TASKFLOW_SERVICE_PORT_HTTP": "7145",
    "TASKFLOW_PORT": "tcp://10.0.0.11:7145",
    "TASKFLOW_PORT_7145_TCP": "tcp://10.0.0.11:7145",
    "TASKFLOW_PORT_7145_TCP_PROTO": "tcp",
    "TASKFLOW_PORT_7145_TCP_PORT": "7145",
    "TASKFLOW_PORT_7145_TCP_ADDR": "10.0.0.11",
    "TASKFLOW_REDIS_PORT": "tcp://10.0.0.12:6379",
    "TASKFLOW_REDIS_SERVICE_HOST": "10.0.0.12",
    "TASKFLOW_REDIS_PORT_6379_TCP": "tcp://10.0.0.12:6379",
}
"""The variables of two Services, `taskflow` and `taskflow-redis`, as the kubelet writes them."""


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_nothing_needs_to_be_set() -> None:
    settings = Settings.load({})

    assert settings.database_url == "sqlite://var/taskflow.db"
    assert (settings.host, settings.port, settings.workers) == ("127.0.0.1", 7145, 1)
    assert settings.public_url == "http://localhost:7145"
    assert settings.introspection
    assert settings.registration_open
    assert settings.jobs_inside


def test_a_default_that_depends_on_another_setting_follows_it() -> None:
    settings = Settings.load({"TASKFLOW_PORT": "8000", "TASKFLOW_DATA_DIR": "elsewhere"})

    assert settings.public_url == "http://localhost:8000"
    assert settings.database_url == "sqlite://elsewhere/taskflow.db"
    assert settings.mail_dir == Path("elsewhere/mail")
    assert not Settings.load({"TASKFLOW_ENV": "production", "TASKFLOW_SECRET": GOOD}).introspection


def test_in_production_registration_is_closed_by_default() -> None:
    production = {"TASKFLOW_ENV": "production", "TASKFLOW_SECRET": GOOD}

    assert not Settings.load(production).registration_open
    assert not Settings.load({**production, "TASKFLOW_REGISTRATION": ""}).registration_open
    assert Settings.load({**production, "TASKFLOW_REGISTRATION": "open"}).registration_open


def test_in_production_addresses_are_confirmed_by_default() -> None:
    production = {"TASKFLOW_ENV": "production", "TASKFLOW_SECRET": GOOD}

    assert not Settings.load({}).confirm_email
    assert Settings.load(production).confirm_email
    assert not Settings.load({**production, "TASKFLOW_CONFIRM_EMAIL": "off"}).confirm_email


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_every_setting_is_in_the_reference(setting: Setting) -> None:
    """Each with its name, its default and its meaning."""
    row = next((line for line in REFERENCE.splitlines() if line.startswith(f"| `{setting.name}` |")), "")

    assert row == f"| `{setting.name}` | {f'`{setting.default}`' if setting.default else 'empty'} | {setting.meaning} |"


def test_the_reference_names_only_settings_that_exist() -> None:
    named = set(re.findall(r"^\| `(TASKFLOW_\w+)`", REFERENCE, re.MULTILINE))

    assert named == {setting.name for setting in SETTINGS}


def test_a_folder_of_tabs_is_validated_at_the_start(tmp_path: Path) -> None:
    folder = tmp_path / "tabs"
    folder.mkdir()
    asked = {"TASKFLOW_EXPLORER_TABS": str(folder)}
    with pytest.raises(SettingsError, match=r"^TASKFLOW_EXPLORER_TABS names .*, and no \*\.graphql is there"):
        Settings.load(asked)

    (folder / "1-mine.graphql").write_text("query Mine { me { name }")
    with pytest.raises(SettingsError, match=r"holds 1-mine\.graphql, which the explorer can't open: Syntax Error"):
        Settings.load(asked)

    (folder / "1-mine.graphql").write_text("query Mine { me { name } }")
    (folder / "1-mine.json").write_text("[]")
    with pytest.raises(SettingsError, match=r"1-mine\.json, which must hold an object"):
        Settings.load(asked)

    (folder / "1-mine.json").write_text('{ "id": "GEN-1" }')
    assert Settings.load(asked).explorer_tabs == str(folder)


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("TASKFLOW_PROT", "TASKFLOW_PORT"),
        ("TASKFLOW_DATABSE_URL", "TASKFLOW_DATABASE_URL"),
        ("TASKFLOW_MAIL", "TASKFLOW_MAIL_URL"),
        ("TASKFLOW_WORKER", "TASKFLOW_WORKERS"),
    ],
)
def test_an_unknown_name_is_refused_with_the_nearest_known_one(wrong: str, meant: str) -> None:
    with pytest.raises(SettingsError, match=f"^{wrong} is not a TaskFlow setting. Did you mean {meant}\\?$"):
        Settings.load({wrong: "1"})


def test_the_names_of_our_example_programs_are_known() -> None:
    """The pages export them, and the server may be started in the same shell."""
    programs = [path.read_text() for path in (ROOT / "docs" / "examples").glob("*.*")]
    used = {name for program in programs for name in re.findall(r"TASKFLOW_[A-Z_]+", program)}

    assert used >= {"TASKFLOW_URL", "TASKFLOW_TOKEN"}
    Settings.load(dict.fromkeys(used - {setting.name for setting in SETTINGS}, "1"))


def test_an_unknown_name_in_the_file_is_refused_too() -> None:
    Path(".env").write_text("TASKFLOW_PROT=1\n")

    with pytest.raises(SettingsError, match="TASKFLOW_PROT"):
        Settings.load({})


def test_the_variables_that_kubernetes_makes_for_a_service_called_taskflow_are_ignored() -> None:
    Path(".env").write_text("TASKFLOW_PORT=8000\n")

    settings = Settings.load(SERVICE_LINKS)

    assert settings.port == 8000
    assert settings.service_links == tuple(sorted(SERVICE_LINKS))


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_no_setting_is_taken_for_a_kubernetes_variable(setting: Setting) -> None:
    assert Settings.load({setting.name: ""}).service_links == ()


def test_variables_of_other_programs_and_of_the_tests_are_ignored() -> None:
    Path(".env").write_text("POSTGRES_PASSWORD=x\n")

    Settings.load({"HOME": "/", "TASKFLOW_TEST_DATABASE_URL": "postgres://x/y"})


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("PORT", "eighty", "'eighty'; it must be a whole number from 0 to 65535"),
        ("PORT", "65536", "from 0 to 65535"),
        ("PORT", "-1", "from 0 to 65535"),
        ("PORT", "٧", "from 0 to 65535"),
        ("WORKERS", "0", "from 1 to 64"),
        ("ENV", "prod", "development or production"),
        ("LOG_FORMAT", "xml", "text or json"),
        ("REGISTRATION", "shut", "open or closed"),
        ("INTROSPECTION", "maybe", "on or off"),
        ("DATABASE_URL", "mysql://x/y", "sqlite:// or postgres://"),
        ("DATABASE_URL", "sqlite://:memory:", "must name a file"),
        ("DATABASE_URL", "sqlite://", "must name a file"),
        ("DATABASE_URL", "postgres://host", "must name a database"),
        ("DATABASE_URL", "postgres:///name", "names no host"),
        ("DATABASE_URL", "postgres://host/name?foo=1", "has the option 'foo'; there are sslmode="),
        ("DATABASE_URL", "postgres://host/name?sslmode=nope", "has a value of sslmode that can't be read"),
        ("DATABASE_URL", "sqlite:///srv/x.db?mode=ro", "has the option 'mode'; an address of SQLite has none"),
        ("REDIS_URL", "localhost:6379", "redis:// or rediss://"),
        ("REDIS_URL", "redis://host:6379/abc", "names the database 'abc'; it must be a number"),
        ("REDIS_URL", "redis://host:6379/0?foo=1", "has the option 'foo'; there are db"),
        ("REDIS_URL", "redis://host/0?ssl_cert_reqs=none", "has the option 'ssl_cert_reqs'; there are db"),
        ("REDIS_URL", "unix:///run/redis.sock?db=one", "names the database 'one'; it must be a number"),
        ("FILES_URL", "var/files", "file:// or s3://"),
        ("FILES_URL", "file://", "must name a folder"),
        ("FILES_URL", "s3://host/bucket", "must have a key and its secret"),
        ("FILES_URL", "s3://key:secret@host", "must name a bucket"),
        ("FILES_URL", "s3://key:secret@/bucket", "names no host"),
        ("FILES_URL", "s3://key:secret@host:port/bucket", "no address that can be read"),
        ("FILES_URL", "s3://key:secret@host/bucket?http=yes", "region=… and http=1"),
        ("FILES_URL", "s3://key:secret@host/bucket?zone=x", "'zone'; there are region=… and http=1"),
        ("MAIL_URL", "http://mail", "smtp:// or smtps://"),
        ("MAIL_URL", "smtp://mail:port", "no address that can be read"),
        ("MAIL_URL", "smtp://mail?starttls=yes", "has a value of starttls that can't be read; there are starttls=1"),
        ("MAIL_URL", "smtp://mail?starttls=true", "has a value of starttls that can't be read; there are starttls=1"),
        ("MAIL_URL", "smtp://mail?starttls", "has a value of starttls that can't be read; there are starttls=1"),
        ("MAIL_URL", "smtp://mail?startls=1", "has the option 'startls'; there are starttls=1 and starttls=0"),
        ("MAIL_URL", "smtp://mail?STARTTLS=1", "has the option 'STARTTLS'; there are starttls=1 and starttls=0"),
        ("MAIL_URL", "smtps://mail?tls=1", "has the option 'tls'; there are starttls=1 and starttls=0"),
        ("MAIL_FROM", "nobody", "must be an address"),
        ("PUBLIC_URL", "https://x.example/tasks", "a scheme and a host alone"),
        ("PUBLIC_URL", "x.example", "http:// or https://"),
        ("ALLOWED_ORIGINS", "*", "must name each origin"),
        ("TRUSTED_PROXIES", "*", "must name addresses or networks"),
        ("TRUSTED_PROXIES", "127.0.0.1,proxy", "names 'proxy'"),
        ("SECRET", "short", "has 5 bytes; it must have at least 32"),
        ("SECRET", "x" * 40, "repeats a few characters"),
        ("SECRET", "change-me-in-production-" + "x1y2z3" * 5, "well-known"),
        ("SECRET", "taskflow-dev-secret-change-in-production", "well-known"),
        ("SECRET", "secret", "well-known"),
    ],
)
def test_a_bad_value_is_explained_in_one_line(name: str, value: str, says: str) -> None:
    with pytest.raises(SettingsError) as caught:
        Settings.load({f"TASKFLOW_{name}": value})

    assert str(caught.value).startswith(f"TASKFLOW_{name} ")
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "postgres://host/name?sslmode=verify-full&application_name=taskflow&target_session_attrs=any"),
        ("DATABASE_URL", "sqlite://var/why? not=this/x.db"),
        ("REDIS_URL", "redis://host:6379/12"),
        ("REDIS_URL", "rediss://host:6379/?db=3&ssl_ca_certs=/etc/ca.pem"),
        ("REDIS_URL", "unix:///run/redis.sock?db=1"),
        ("MAIL_URL", "smtp://mail?starttls=0"),
        ("MAIL_URL", "smtp://mail?starttls=1"),
    ],
)
def test_an_option_that_is_known_is_taken(name: str, value: str) -> None:
    assert getattr(Settings.load({f"TASKFLOW_{name}": value}), name.lower()) == value


def test_a_bad_address_is_reported_without_its_password() -> None:
    for name in ("DATABASE_URL", "REDIS_URL", "MAIL_URL", "FILES_URL"):
        with pytest.raises(SettingsError) as caught:
            Settings.load({f"TASKFLOW_{name}": "ftp://user:hunter2@host/x"})
        assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("given_", "missing"),
    [
        ({}, "PostgreSQL and Redis"),
        ({"TASKFLOW_DATABASE_URL": "postgres://db/x"}, "needs Redis"),
        ({"TASKFLOW_REDIS_URL": "redis://r"}, "needs PostgreSQL"),
    ],
)
def test_several_processes_need_a_shared_database_and_redis(given_: dict[str, str], missing: str) -> None:
    with pytest.raises(SettingsError, match=missing):
        Settings.load({"TASKFLOW_WORKERS": "2", **given_})


def test_several_processes_with_postgres_and_redis_are_fine() -> None:
    Settings.load(
        {"TASKFLOW_WORKERS": "2", "TASKFLOW_DATABASE_URL": "postgres://db/x", "TASKFLOW_REDIS_URL": "redis://r"}
    )


def test_the_secret_is_generated_once_and_readable_by_its_owner_alone() -> None:
    first = Settings.load({}).secret

    assert Path("var/secret").stat().st_mode & 0o777 == 0o600
    assert Settings.load({}).secret == first
    assert len(first.reveal().encode()) >= 32


def test_processes_that_start_at_once_agree_on_the_secret(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = set(pool.map(lambda _: made_once(tmp_path / "at once" / "secret"), range(32)))

    assert len(made) == 1
    assert [path.name for path in (tmp_path / "at once").iterdir()] == ["secret"]


def test_production_needs_a_secret_of_its_own() -> None:
    with pytest.raises(SettingsError, match="must be given in production"):
        Settings.load({"TASKFLOW_ENV": "production"})

    assert not Path("var").exists()


def test_the_generated_secret_is_ignored_by_git() -> None:
    ignored = subprocess.run(["git", "check-ignore", "-q", "var/secret", ".env"], cwd=ROOT, check=False)

    assert ignored.returncode in {0, 128}  # 128 means that this is no checkout


@pytest.mark.parametrize("form", ["text", "json"])
def test_no_secret_is_shown(form: str) -> None:
    settings = Settings.load(
        {
            "TASKFLOW_SECRET": GOOD,
            "TASKFLOW_DATABASE_URL": "postgres://user:db%20pass@db/x",
            "TASKFLOW_REDIS_URL": "redis://:redis%22pass@r/0",
            "TASKFLOW_LOG_FORMAT": form,
            "TASKFLOW_MAIL_URL": "smtp://me:mailpass@m:587",
            "TASKFLOW_FILES_URL": "s3://key:bucket%2Fpass@s3/b",
            "TASKFLOW_METRICS_TOKEN": "scrapepass",
        }
    )
    everything = f"{settings!r} {settings.printable()} {settings.secret} {settings.secret!r}"

    for secret in (
        GOOD,
        "db%20pass",
        "db pass",
        'redis"pass',
        "mailpass",
        "bucket/pass",
        "bucket%2Fpass",
        "scrapepass",
    ):
        assert secret not in everything
        assert "with *** failed" in _logged(settings, f"connecting with {secret} failed")


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_log_entry_is_one_line_whatever_a_client_sent(form: str) -> None:
    settings = Settings.load({"TASKFLOW_LOG_FORMAT": form})

    line = _logged(
        settings, "GET /\n2026-01-01 info taskflow: all is well\x1b[2J", path="/\n2026-01-01 info\u2028taskflow"
    )

    assert "\n" not in line
    assert "\x1b" not in line


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=8))
def test_no_password_in_an_address_is_shown(password: str) -> None:
    secret = quote(password, safe="")

    assert hidden(f"postgres://user:{secret}@host:5432/name") == "postgres://user:***@host:5432/name"


_UNQUOTED = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S"), exclude_characters="\"'#")).map(
    str.strip
)


@given(
    st.dictionaries(
        st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,20}", fullmatch=True),
        st.one_of(
            _UNQUOTED,
            st.text(st.characters(codec="ascii", categories=("L", "N", "P", "S", "Zs"), exclude_characters='"')).map(
                lambda text: f'"{text}"'
            ),
        ),
    )
)
def test_a_file_is_read_back_as_written(tmp_path_factory: pytest.TempPathFactory, values: dict[str, str]) -> None:
    path = tmp_path_factory.mktemp("dotenv") / ".env"
    path.write_text(
        "# a comment\n\n" + "".join(f"export {name} = {value}  # why\n" for name, value in values.items()),
        encoding="utf-8",
    )

    assert dotenv.read(path) == {
        name: value[1:-1] if value.startswith('"') else value for name, value in values.items()
    }


def test_the_environment_wins_over_the_file() -> None:
    Path(".env").write_text('TASKFLOW_PORT="8001"\nTASKFLOW_LOG_LEVEL=debug\n')

    settings = Settings.load({"TASKFLOW_PORT": "8002"})

    assert (settings.port, settings.log_level) == (8002, "debug")


@pytest.mark.parametrize("line", ["TASKFLOW_PORT", "TASKFLOW_PORT='8001", "8001=x"])
def test_a_malformed_line_is_named(line: str) -> None:
    Path(".env").write_text(f"# first\n{line}\n")

    with pytest.raises(SettingsError, match=r"^\.env: line 2 "):
        Settings.load({})


def test_an_empty_value_counts_as_missing() -> None:
    assert Settings.load({"TASKFLOW_PORT": "", "TASKFLOW_MAIL_URL": " "}).port == 7145


def test_secrets_are_equal_when_their_texts_are() -> None:
    assert Secret("a") == Secret("a")
    assert Secret("a") != Secret("b")


def _logged(settings: Settings, message: str, **beside: str) -> str:
    kind = logs.JsonFormatter if settings.log_format == "json" else logs.Formatter
    record = logging.LogRecord("taskflow", logging.INFO, "", 0, message, (), None)
    vars(record).update(beside)
    return kind(hide=settings.confidential()).format(record)
