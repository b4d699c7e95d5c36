"""A release: the checks of its tag, its files, and the permissions of the workflow that publishes it."""

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

WORKFLOW: dict[Any, Any] = yaml.safe_load((ROOT / ".github/workflows/release.yml").read_text())  # whatever YAML holds
JOBS = WORKFLOW["jobs"]
MAY: dict[str, dict[str, str]] = {
    "build": {"contents": "read", "id-token": "write", "attestations": "write"},
    "image": {"contents": "read", "packages": "write"},
    "manifest": {"packages": "write", "id-token": "write", "attestations": "write"},
    "pypi": {"id-token": "write"},
    "npm": {"id-token": "write"},
    "release": {"contents": "write"},
}
"""All permissions that each job may have."""


def steps(name: str, key: str) -> list[str]:
    return [step[key] for step in JOBS[name]["steps"] if key in step]


def test_only_a_tag_starts_a_release() -> None:
    assert WORKFLOW[True] == {"push": {"tags": ["v*"]}}  # YAML reads `on` as true


def test_each_job_has_only_the_permissions_it_needs() -> None:
    assert WORKFLOW["permissions"] == {}
    assert {name: job["permissions"] for name, job in JOBS.items()} == MAY
    assert all(job["timeout-minutes"] <= 30 for job in JOBS.values())


def test_third_party_actions_are_pinned_by_hash() -> None:
    used = [action for name in JOBS for action in steps(name, "uses")]

    assert len(used) > 10
    assert [action for action in used if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", action)] == []


def test_no_secret_is_stored_and_none_remains_in_the_checkout() -> None:
    text = (ROOT / ".github/workflows/release.yml").read_text()

    assert "secrets." not in text
    assert text.count("actions/checkout@") == text.count("persist-credentials: false")


def test_no_outside_text_is_inserted_into_a_command() -> None:
    """A tag's name is passed in the environment, where a shell treats it as text and not as a command."""
    commands = [command for name in JOBS for command in steps(name, "run")]

    assert {each for command in commands for each in re.findall(r"\$\{\{ (.*?) \}\}", command)} == {"matrix.processor"}


def test_the_publishing_jobs_build_nothing_and_wait_for_all_others() -> None:
    assert [name for name in JOBS if "environment" in JOBS[name]] == ["pypi", "npm"]
    assert all(set(JOBS[name]["needs"]) == {"build", "manifest"} for name in ("pypi", "npm"))
    assert all("checkout" not in action for name in ("pypi", "npm") for action in steps(name, "uses"))
    assert JOBS["release"]["needs"] == ["pypi", "npm"]


def test_the_image_is_built_for_both_architectures() -> None:
    kinds = {each["processor"]: each["runner"] for each in JOBS["image"]["strategy"]["matrix"]["include"]}

    assert kinds == {"amd64": "ubuntu-24.04", "arm64": "ubuntu-24.04-arm"}


@pytest.mark.parametrize("path", ["scripts/release.py", "scripts/release-files", "scripts/check"])
def test_the_workflow_calls_scripts_that_exist(path: str) -> None:
    assert any(path in command for name in JOBS for command in steps(name, "run"))
    assert (ROOT / path).exists()


def test_server_and_clients_have_one_version() -> None:
    assert {found for _, found in release.versions()} == {taskflow.__version__}
    assert len([*release.versions()]) == 3


def test_a_tag_other_than_the_version_in_the_code_is_refused() -> None:
    with pytest.raises(release.NotReadyError, match=r"CHANGELOG.md has no section of 99.0.0"):
        release.check("v99.0.0")


def test_a_version_without_a_date_in_the_changelog_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = {
        "CHANGELOG.md": "## 1.2.0, not released yet\n\n- New.\n",
        "taskflow/__init__.py": '__version__ = "1.1.0"\n',
    }
    monkeypatch.setattr(release, "_text", lambda path: texts.get(path, ""))

    with pytest.raises(release.NotReadyError, match=r"taskflow/__init__.py says 1.1.0; CHANGELOG.md says: 1.2.0, not"):
        release.check("v1.2.0")

    texts |= {"CHANGELOG.md": "## 1.2.0, 3 December 2026\n", "taskflow/__init__.py": '__version__ = "1.2.0"\n'}
    assert release.check("v1.2.0") == "v1.2.0 is what the code says.\n"


def test_the_release_notes_are_the_section_of_the_changelog_with_working_links(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "# Changes\n\n## 1.2.0, 3 December 2026\n\n- New ([how](docs/a.md), [why](https://b.example)).\n\n## 1.1.0\n\n- Old.\n"
    monkeypatch.setattr(release, "_text", lambda _: text)
    monkeypatch.setenv("GITHUB_SERVER_URL", "https://git.example")
    monkeypatch.setenv("GITHUB_REPOSITORY", "us/taskflow")

    said = release.notes("v1.2.0")

    assert said == "- New ([how](https://git.example/us/taskflow/blob/v1.2.0/docs/a.md), [why](https://b.example)).\n"


def test_the_list_of_packages_in_the_server_agrees_with_its_lock() -> None:
    listed = json.loads(release.sbom("v1.2.0"))

    assert (listed["bomFormat"], listed["specVersion"]) == ("CycloneDX", "1.6")
    assert listed["metadata"]["component"]["version"] == "1.2.0"
    named: dict[str, set[str]] = {}
    for each in listed["components"]:
        named.setdefault(each["name"], set()).add(each["version"])
        assert each["purl"] == f"pkg:pypi/{each['name']}@{each['version']}"
    assert named == pins(ROOT / "requirements.lock")
