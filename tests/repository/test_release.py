"""A release: what its tag has to say, what its files are, and what the workflow that publishes it may do."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
import yaml

import taskflow
from scripts import release
from tests.repository.checkout import ROOT
from tests.repository.test_locks import pins

pytestmark = pytest.mark.once

WORKFLOW: dict[Any, Any] = yaml.safe_load((ROOT / ".github/workflows/release.yml").read_text())  # what YAML holds
JOBS = WORKFLOW["jobs"]
MAY: dict[str, dict[str, str]] = {
    "build": {"contents": "read", "id-token": "write", "attestations": "write"},
    "image": {"contents": "read", "packages": "write"},
    "manifest": {"packages": "write", "id-token": "write", "attestations": "write"},
    "pypi": {"id-token": "write"},
    "npm": {"id-token": "write"},
    "release": {"contents": "write"},
}
"""All that each job may do."""


def steps(name: str, key: str) -> list[str]:
    return [step[key] for step in JOBS[name]["steps"] if key in step]


def test_a_tag_alone_starts_it() -> None:
    assert WORKFLOW[True] == {"push": {"tags": ["v*"]}}  # YAML takes `on` for yes


def test_each_job_may_do_what_it_needs_and_no_more() -> None:
    assert WORKFLOW["permissions"] == {}
    assert {name: job["permissions"] for name, job in JOBS.items()} == MAY
    assert all(job["timeout-minutes"] <= 30 for job in JOBS.values())


def test_other_peoples_code_runs_only_by_its_hash() -> None:
    used = [action for name in JOBS for action in steps(name, "uses")]

    assert len(used) > 10
    assert [action for action in used if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", action)] == []


def test_no_secret_is_kept_and_none_stays_in_the_checkout() -> None:
    text = (ROOT / ".github/workflows/release.yml").read_text()

    assert "secrets." not in text
    assert text.count("actions/checkout@") == text.count("persist-credentials: false")


def test_no_text_of_others_is_put_into_a_command() -> None:
    """A tag's name comes by the environment, where a shell takes it for text and not for a command."""
    commands = [command for name in JOBS for command in steps(name, "run")]

    assert {each for command in commands for each in re.findall(r"\$\{\{ (.*?) \}\}", command)} == {"matrix.processor"}


def test_what_publishes_builds_nothing_and_waits_for_everything() -> None:
    assert [name for name in JOBS if "environment" in JOBS[name]] == ["pypi", "npm"]
    assert all(set(JOBS[name]["needs"]) == {"build", "manifest"} for name in ("pypi", "npm"))
    assert all("checkout" not in action for name in ("pypi", "npm") for action in steps(name, "uses"))
    assert JOBS["release"]["needs"] == ["pypi", "npm"]


def test_the_image_is_made_for_both_processors() -> None:
    kinds = {each["processor"]: each["runner"] for each in JOBS["image"]["strategy"]["matrix"]["include"]}

    assert kinds == {"amd64": "ubuntu-24.04", "arm64": "ubuntu-24.04-arm"}


@pytest.mark.parametrize("path", ["scripts/release.py", "scripts/release-files", "scripts/check"])
def test_it_calls_scripts_that_are_there(path: str) -> None:
    assert any(path in command for name in JOBS for command in steps(name, "run"))
    assert (ROOT / path).exists()


def test_server_and_clients_have_one_version() -> None:
    assert {found for _, found in release.versions()} == {taskflow.__version__}
    assert len([*release.versions()]) == 3


def test_a_tag_that_the_code_does_not_know_is_refused() -> None:
    with pytest.raises(release.NotReadyError, match=r"CHANGELOG.md has no section of 99.0.0"):
        release.check("v99.0.0")


def test_a_version_without_its_day_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = {
        "CHANGELOG.md": "## 1.2.0, not released yet\n\n- New.\n",
        "taskflow/__init__.py": '__version__ = "1.1.0"\n',
    }
    monkeypatch.setattr(release, "_text", lambda path: texts.get(path, ""))

    with pytest.raises(release.NotReadyError, match=r"taskflow/__init__.py says 1.1.0; CHANGELOG.md says: 1.2.0, not"):
        release.check("v1.2.0")

    texts |= {"CHANGELOG.md": "## 1.2.0, 3 December 2026\n", "taskflow/__init__.py": '__version__ = "1.2.0"\n'}
    assert release.check("v1.2.0") == "v1.2.0 is what the code says.\n"


def test_the_text_of_a_release_is_its_section_with_links_that_work_there(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "# Changes\n\n## 1.2.0, 3 December 2026\n\n- New ([how](docs/a.md), [why](https://b.example)).\n\n## 1.1.0\n\n- Old.\n"
    monkeypatch.setattr(release, "_text", lambda _: text)
    monkeypatch.setenv("GITHUB_SERVER_URL", "https://git.example")
    monkeypatch.setenv("GITHUB_REPOSITORY", "us/taskflow")

    said = release.notes("v1.2.0")

    assert said == "- New ([how](https://git.example/us/taskflow/blob/v1.2.0/docs/a.md), [why](https://b.example)).\n"


def test_the_list_of_what_is_in_the_server_has_every_package_of_its_lock() -> None:
    listed = json.loads(release.sbom("v1.2.0"))

    assert (listed["bomFormat"], listed["specVersion"]) == ("CycloneDX", "1.6")
    assert listed["metadata"]["component"]["version"] == "1.2.0"
    named: dict[str, set[str]] = {}
    for each in listed["components"]:
        named.setdefault(each["name"], set()).add(each["version"])
        assert each["purl"] == f"pkg:pypi/{each['name']}@{each['version']}"
    assert named == pins(ROOT / "requirements.lock")
