"""What operators deploy beside us: alerts and dashboards that ask for metrics which there are."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import yaml

from tests.repository.checkout import ROOT

PAGE = (ROOT / "docs/reference/metrics.md").read_text()
ALERTS = ROOT / "deploy/prometheus/alerts.yml"
DASHBOARD = ROOT / "deploy/grafana/taskflow.json"
NAME = re.compile(r"\b((?:taskflow|process)_[a-z_]+)")
OF_A_HISTOGRAM = ("_bucket", "_sum", "_count")


def named() -> set[str]:
    """On the page of the reference."""
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


def test_alerts_and_the_dashboard_ask_for_metrics_that_there_are() -> None:
    known = named()

    asked = {name for expression in expressions() for name in NAME.findall(expression)}
    assert asked
    assert not {name for name in asked if not is_known(name, known)}


def test_an_alert_says_what_it_is_and_what_to_do() -> None:
    for group in yaml.safe_load(ALERTS.read_text())["groups"]:
        for rule in group["rules"]:
            assert rule["labels"]["severity"] in {"page", "ticket"}, rule
            assert rule["annotations"]["summary"], rule
            assert rule["annotations"]["description"].endswith((".", "?")), rule


def test_no_two_panels_lie_on_each_other() -> None:
    board = json.loads(DASHBOARD.read_text())
    places = [(panel["gridPos"]["x"], panel["gridPos"]["y"]) for panel in board["panels"]]

    assert len(set(places)) == len(places)
    assert len({panel["id"] for panel in board["panels"]}) == len(places)
