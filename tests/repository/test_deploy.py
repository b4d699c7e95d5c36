"""Files that operators deploy beside TaskFlow: alerts and dashboards use only metrics that exist."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from taskflow.cli import COMMANDS
from tests.repository.checkout import ROOT

PAGE = (ROOT / "docs/reference/metrics.md").read_text()
ALERTS = ROOT / "deploy/prometheus/alerts.yml"
DASHBOARD = ROOT / "deploy/grafana/taskflow.json"
UNITS = sorted((ROOT / "deploy/systemd").iterdir())
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
@pytest.mark.parametrize("unit", UNITS, ids=lambda path: path.stem)
def test_systemd_accepts_the_units_and_rates_them_as_safe(unit: Path, tmp_path: Path) -> None:
    here = tmp_path / unit.name  # with a command that exists
    here.write_text(unit.read_text().replace("/opt/taskflow/bin/taskflow", "/bin/true"))
    for arguments in (["verify"], ["security", "--offline=yes", "--threshold=15"]):
        said = subprocess.run([str(ANALYZE), *arguments, str(here)], capture_output=True, text=True, check=False)
        assert said.returncode == 0, said.stderr + said.stdout[-500:]
        assert unit.name not in said.stderr


@pytest.mark.parametrize("unit", UNITS, ids=lambda path: path.stem)
def test_a_unit_uses_existing_settings_and_gives_the_server_time_to_end(unit: Path) -> None:
    lines = dict(line.split("=", 1) for line in unit.read_text().splitlines() if re.match(r"[A-Z]\w+=", line))
    named = re.findall(r"^Environment=(TASKFLOW_\w+)=", unit.read_text(), re.MULTILINE)
    settings = (ROOT / "docs/reference/settings.md").read_text()
    assert named
    assert all(f"`{name}`" in settings for name in named)
    command = lines["ExecStart"].split()[1]
    assert command in COMMANDS
    assert int(lines["TimeoutStopSec"]) > 15
