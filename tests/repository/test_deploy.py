"""Files that operators deploy beside TaskFlow: alerts and dashboards use only metrics that exist."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
import yaml

from taskflow.cli import COMMANDS
from taskflow.settings import dotenv
from taskflow.settings.table import SETTINGS
from tests.repository.checkout import ROOT

PAGE = (ROOT / "docs/reference/metrics.md").read_text()
ALERTS = ROOT / "deploy/prometheus/alerts.yml"
DASHBOARD = ROOT / "deploy/grafana/taskflow.json"
SYSTEMD = ROOT / "deploy/systemd"
UNITS = sorted(SYSTEMD.glob("*.*"))
SERVICES = [path for path in UNITS if "/opt/taskflow/bin/taskflow" in path.read_text()]
ANALYZE = shutil.which("systemd-analyze")
NAME = re.compile(r"\b((?:taskflow|process)_[a-z_]+)")
OF_A_HISTOGRAM = ("_bucket", "_sum", "_count")


def named() -> set[str]:
    """The metrics on the reference page."""
    return set(re.findall(r"`((?:taskflow|process)_[a-z_*]+)`", PAGE))


def expressions() -> Iterator[str]:
    for group in yaml.safe_load(ALERTS.read_text())["groups"]:
        for rule in group["rules"]:
            yield rule["expr"]
    board: dict[str, Any] = json.loads(DASHBOARD.read_text())
    for panel in board["panels"]:
        for target in panel["targets"]:
            yield target["expr"]


def is_known(name: str, known: set[str]) -> bool:
    whole = name
    for end in OF_A_HISTOGRAM:
        whole = whole.removesuffix(end)
    return name in known or whole in known or (name.startswith("process_") and "process_*" in known)


def test_alerts_and_the_dashboard_use_metrics_that_exist() -> None:
    known = named()

    asked = {name for expression in expressions() for name in NAME.findall(expression)}
    assert asked
    assert not {name for name in asked if not is_known(name, known)}


def test_an_alert_describes_itself_and_says_what_to_do() -> None:
    for group in yaml.safe_load(ALERTS.read_text())["groups"]:
        for rule in group["rules"]:
            assert rule["labels"]["severity"] in {"page", "ticket"}, rule
            assert rule["annotations"]["summary"], rule
            assert rule["annotations"]["description"].endswith((".", "?")), rule


def test_no_two_panels_overlap() -> None:
    board = json.loads(DASHBOARD.read_text())
    places = [(panel["gridPos"]["x"], panel["gridPos"]["y"]) for panel in board["panels"]]

    assert len(set(places)) == len(places)
    assert len({panel["id"] for panel in board["panels"]}) == len(places)


@pytest.mark.skipif(ANALYZE is None, reason="systemd-analyze is not here")
@pytest.mark.parametrize("unit", UNITS, ids=lambda path: path.name)
def test_systemd_accepts_the_units(unit: Path, tmp_path: Path) -> None:
    said = analyze("verify", str(copied_to(tmp_path) / unit.name.replace("@.", "@taskflow-backup.")))

    assert said.returncode == 0, said.stderr
    assert "taskflow" not in said.stderr


@pytest.mark.skipif(ANALYZE is None, reason="systemd-analyze is not here")
@pytest.mark.parametrize("unit", SERVICES, ids=lambda path: path.stem)
def test_systemd_rates_the_services_as_safe(unit: Path, tmp_path: Path) -> None:
    said = analyze("security", "--offline=yes", "--threshold=15", str(copied_to(tmp_path) / unit.name))

    assert said.returncode == 0, said.stderr + said.stdout[-500:]


def analyze(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(ANALYZE), *arguments], capture_output=True, text=True, check=False)


def copied_to(folder: Path) -> Path:
    """All units, since some name others, with a command that exists."""
    for unit in UNITS:
        (folder / unit.name).write_text(unit.read_text().replace("/opt/taskflow/bin/taskflow", "/bin/true"))
    return folder


@pytest.mark.parametrize("unit", SERVICES, ids=lambda path: path.stem)
def test_a_service_uses_existing_settings_and_commands(unit: Path) -> None:
    named = re.findall(r"^Environment=(TASKFLOW_\w+)=", unit.read_text(), re.MULTILINE)

    assert named
    assert set(named) <= {setting.name for setting in SETTINGS}
    for command in re.findall(r"^Exec\w+=/opt/taskflow/bin/taskflow (\S+)", unit.read_text(), re.MULTILINE):
        assert command in COMMANDS


@pytest.mark.parametrize("unit", SERVICES, ids=lambda path: path.stem)
def test_a_service_that_stays_has_the_time_to_end(unit: Path) -> None:
    said = lines_of(unit)

    assert said["Type"] == "oneshot" or int(said["TimeoutStopSec"]) > 15


@pytest.mark.parametrize("unit", SERVICES, ids=lambda path: path.stem)
def test_all_services_have_the_same_user_settings_and_sandbox(unit: Path) -> None:
    """The sandbox is the last paragraph but [Install]."""
    server = SYSTEMD / "taskflow.service"

    assert sandbox(unit) == sandbox(server)
    for name in ("User", "Group", "StateDirectory", "WorkingDirectory", "EnvironmentFile"):
        assert lines_of(unit)[name] == lines_of(server)[name]


def sandbox(unit: Path) -> str:
    _, found = unit.read_text().split("does not need is forbidden.\n")
    return found.partition("\n\n")[0].strip()


def lines_of(unit: Path) -> dict[str, str]:
    return dict(line.split("=", 1) for line in unit.read_text().splitlines() if re.match(r"[A-Z]\w+=", line))


def test_the_timer_starts_the_backup_whose_failure_somebody_is_told_of() -> None:
    timer, service = SYSTEMD / "taskflow-backup.timer", lines_of(SYSTEMD / "taskflow-backup.service")

    assert lines_of(timer)["Persistent"] == "yes"
    told = service["OnFailure"].replace("%N", "")
    assert (SYSTEMD / told).exists()


def test_taskflow_ctl_runs_a_command_as_the_service_does(tmp_path: Path) -> None:
    """A stand-in for systemd-run shows what it is told; there is no systemd where tests run."""
    called = tmp_path / "systemd-run"
    called.write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n')
    called.chmod(0o700)
    server = SYSTEMD / "taskflow.service"

    said = subprocess.run(
        [SYSTEMD / "taskflow-ctl", "user", "add", "ada@example.com", "--name", "Ada L"],
        env={"PATH": f"{tmp_path}:/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()

    unit = lines_of(server)
    assert said[-6:] == ["/opt/taskflow/bin/taskflow", "user", "add", "ada@example.com", "--name", "Ada L"]
    assert {f"--uid={unit['User']}", f"--gid={unit['Group']}", "--wait", "--pipe"} <= set(said)
    for name in ("UMask", "WorkingDirectory", "EnvironmentFile"):
        assert f"--property={name}={unit[name]}" in said
    given = re.findall(r"^Environment=(.+)", server.read_text(), re.MULTILINE)
    assert [word.removeprefix("--setenv=") for word in said if word.startswith("--setenv=")] == given


@pytest.mark.parametrize("page", ["docs/how-to/systemd.md", "docs/reference/settings.md"])
def test_a_file_of_settings_means_the_same_to_us_and_to_systemd_and_docker(page: str, tmp_path: Path) -> None:
    """systemd's EnvironmentFile and Docker's --env-file take everything after the equals sign: a comment behind a
    value, and in Docker also quotes, would be part of it. A plain shell would stop at the address in angle brackets."""
    blocks = re.findall(r"^ *```\w*\n(.*?)^ *```$", (ROOT / page).read_text(), re.DOTALL | re.MULTILINE)
    (shown,) = (dedent(block) for block in blocks if "TASKFLOW_SECRET=" in block)
    (tmp_path / "env").write_text(shown)

    plain = [line for line in shown.splitlines() if line and not line.startswith("#")]

    ours = dotenv.read(tmp_path / "env")
    assert {"TASKFLOW_SECRET", "TASKFLOW_MAIL_FROM"} <= ours.keys() <= {setting.name for setting in SETTINGS}
    assert ours == dict(line.split("=", 1) for line in plain)
    assert not any(re.search(r"""["'\\]""", value) for value in ours.values()), "systemd reads these otherwise"


def test_no_example_sends_mail_in_clear_to_another_machine() -> None:
    """Mails have links that reset passwords. Without `starttls=1` somebody between the servers can hide that the other
    one can encrypt."""
    pages = [ROOT / "docker-compose.yml", *(ROOT / "docs/how-to").glob("*.md"), *(ROOT / "docs/reference").glob("*.md")]
    pages += [path for path in (ROOT / "deploy").rglob("*") if path.is_file()]
    shown = [
        (path.name, found)
        for path in pages
        for found in re.findall(r"smtp://\S+@\S+?\.\w+:\d+[^\s`']*", path.read_text())
    ]

    assert len(shown) > 5
    assert [(name, address) for name, address in shown if not address.endswith("?starttls=1")] == []
