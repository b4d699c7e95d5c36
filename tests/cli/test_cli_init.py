"""`taskflow init` writes a .env that the server accepts, and never loses a secret. `taskflow test` says where the tests
are."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from taskflow import __version__, cli
from taskflow.cli import test as command
from taskflow.settings import dotenv, env_file
from taskflow.settings.settings import Settings
from taskflow.settings.table import SETTINGS
from tests.support.scratch import ROOT, assert_one_line, taskflow

pytestmark = pytest.mark.once

ADDRESS = "https://tasks.example.com"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Makes a fresh folder the working directory."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def init(*arguments: str) -> tuple[int, str]:
    """Returns the exit status and the output."""
    answer = CliRunner().invoke(cli.taskflow, ["init", *arguments])
    return answer.exit_code, answer.output


def loaded() -> Settings:
    return Settings.load({}, dotenv_path=Path(".env"))


def test_init_writes_a_file_that_the_server_accepts_and_only_its_owner_reads(tmp_path: Path) -> None:
    answer = taskflow("init", folder=tmp_path)

    assert answer.returncode == 0
    assert answer.stdout == ".env is written, with a new secret. Only you can read it.\nNext: taskflow serve\n"
    assert [path.name for path in tmp_path.iterdir()] == [".env"]
    assert (tmp_path / ".env").stat().st_mode & 0o777 == 0o600
    assert taskflow("migrate", "status", folder=tmp_path).stdout, "every other command reads it"


def test_every_setting_but_the_secret_keeps_its_default(here: Path) -> None:
    init()

    secret = loaded().secret.reveal()
    assert loaded() == Settings.load({"TASKFLOW_SECRET": secret}, dotenv_path=None)
    assert len(secret) >= 64


def test_two_installations_have_two_secrets(here: Path) -> None:
    init()
    one = loaded().secret
    Path(".env").unlink()

    init()

    assert loaded().secret != one


def test_a_public_address_selects_production(here: Path) -> None:
    status, said = init("--public-url", f"{ADDRESS}/")

    assert status == 0
    assert "Next: set TASKFLOW_MAIL_URL in it, then: taskflow migrate up && taskflow serve" in said
    assert (loaded().production, loaded().public_url) == (True, ADDRESS)


def test_an_existing_file_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("TASKFLOW_PORT=8000\n")

    answer = taskflow("init", folder=tmp_path)

    assert answer.returncode == 1
    assert_one_line(answer, ".env is there already. Edit it, or replace it: taskflow init --force")
    assert (tmp_path / ".env").read_text() == "TASKFLOW_PORT=8000\n"


def test_force_keeps_each_old_file_and_its_secret(here: Path) -> None:
    first = "TASKFLOW_PORT=8000\nTASKFLOW_SECRET=kR7mPq2vX9sLw4nTz8bYc3dFg6hJa5eUo1iC\n"
    Path(".env").write_text(first)

    _, said = init("--force")
    init("--force")

    assert "with the secret that is in use" in said
    assert "The old one is kept as .env.before" in said
    assert loaded().secret.reveal() in first
    assert sorted(path.name for path in here.iterdir()) == [".env", ".env.before", ".env.before2"]
    assert Path(".env.before").read_text() == first
    assert Path(".env.before").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("folder", ["var", "elsewhere"])
def test_a_secret_that_the_server_has_made_is_kept(here: Path, folder: str) -> None:
    if folder != "var":
        Path(".env").write_text(f"TASKFLOW_DATA_DIR={folder}\n")
    made = Settings.load({"TASKFLOW_DATA_DIR": folder}, dotenv_path=None).secret

    status, _ = init("--force")

    assert status == 0
    assert loaded().secret == made


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_a_value_is_read_as_it_was_written(value: str) -> None:
    try:
        form = dotenv.written(value)
    except ValueError:
        assert {"'", '"'} <= set(value) or len(value.splitlines()) > 1
        return
    with TemporaryDirectory() as folder:
        file = Path(folder, ".env")
        file.write_text(f"A={form}\nB=2\n", "utf-8")
        assert dotenv.read(file) == {"A": value, "B": "2"}


@pytest.mark.parametrize("secret", ["kR7mPq2vX9sLw4n #Tz8bYc3dFg6hJa5eUo1iC", '"kR7mPq2"vX9sLw4nTz8bYc3dFg6hJa5eUo1iC'])
def test_a_secret_with_special_characters_is_kept(here: Path, secret: str) -> None:
    Path(".env").write_text(f"TASKFLOW_SECRET='{secret}'\n")
    before = loaded().secret
    assert init("--force")[0] == 0
    assert loaded().secret == before


def test_a_secret_that_the_environment_selects_or_sets_is_kept(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = Settings.load({"TASKFLOW_DATA_DIR": "elsewhere"}, dotenv_path=None).secret
    monkeypatch.setenv("TASKFLOW_DATA_DIR", "elsewhere")
    init()
    assert loaded().secret == made
    monkeypatch.setenv("TASKFLOW_SECRET", "another-kR7mPq2vX9sLw4nTz8bYc3dFg6hJa5eUo1iC")
    init("--force")
    assert loaded().secret.reveal() == os.environ["TASKFLOW_SECRET"]


@pytest.mark.parametrize("force", [(), ("--force",)])
def test_a_symbolic_link_is_not_replaced(here: Path, force: tuple[str, ...]) -> None:
    Path(".env").symlink_to("shared.env")
    status, said = init(*force)
    assert status == 1
    assert "is a link to shared.env" in said
    assert [path.name for path in here.iterdir()] == [".env"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--public-url", "tasks.example.com"], "Invalid value for --public-url"),
        (["--public-url", "https://tasks.example.com/app"], "Invalid value for --public-url"),
        (
            ["--force"],
            ".env can't be read, and may have a secret that is in use: line 1 is not NAME=value. Move it away.",
        ),
    ],
)
def test_a_refusal_is_explained_and_changes_nothing(here: Path, arguments: list[str], says: str) -> None:
    if "--force" in arguments:
        Path(".env").write_text("this is no setting")

    answer = taskflow("init", *arguments, folder=here)

    assert answer.returncode != 0
    assert_one_line(answer, says)
    assert [path.read_text() for path in here.iterdir()] == ["this is no setting"] * arguments.count("--force")


def test_a_folder_that_can_not_be_written_is_reported() -> None:
    answer = taskflow("init", folder=Path("/proc"))

    assert answer.returncode == 1
    assert_one_line(answer, "/proc/.env can't be written")


def test_a_shell_reads_the_file_as_we_do(here: Path) -> None:
    """systemd and scripts read it like a shell. Every commented line is active here."""
    init()
    every = re.sub(r"^#(TASKFLOW_\w+=)", r"\1", Path(".env").read_text(), flags=re.MULTILINE)
    Path("all.env").write_text(every)

    shell = subprocess.run(
        ["bash", "-c", "set -a; . ./all.env; env"], env={}, capture_output=True, text=True, check=True, timeout=30
    )

    ours = dotenv.read(Path("all.env"))
    assert ours.keys() == {name for names in env_file.SECTIONS.values() for name in names}
    assert ours.items() <= dict(line.split("=", 1) for line in shell.stdout.splitlines()).items()


def test_a_commented_line_shows_the_default_value(here: Path) -> None:
    init()
    shown = dict(re.findall(r"^#(TASKFLOW_\w+)=(.+)$", Path(".env").read_text(), re.MULTILINE))

    plain = {each.name: each.default for each in SETTINGS if not each.computed}
    assert shown
    assert all(value.strip("'") == plain[name] for name, value in shown.items())


def test_in_a_checkout_the_tests_are_a_script(tmp_path: Path) -> None:
    assert taskflow("test", folder=tmp_path).stdout == f"Run the tests: {ROOT / 'scripts/test'}\n"


def test_an_installation_says_where_the_tests_come_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "__file__", str(tmp_path / "taskflow" / "cli" / "test.py"))

    said = CliRunner().invoke(cli.taskflow, ["test"]).output

    assert said.startswith(f"The tests come with the sources. Get those of version {__version__}")
    assert said.count("\n") == 1
