"""The repository as a newcomer sees it: its folders, their names, and the permissions of CI."""

import importlib
import re
import tomllib
from typing import Any

import pytest
import yaml

import taskflow
from tests.repository.checkout import PACKAGES, ROOT, pyproject

# whatever YAML holds
WORKFLOW: dict[Any, Any] = yaml.safe_load((ROOT / ".github" / "workflows" / "ci.yml").read_text())
FOLDERS = {*PACKAGES, "bench", "clients", "docs", "scripts", "tests", "web"}


@pytest.mark.parametrize("folder", sorted(FOLDERS))
def test_every_folder_of_the_map_exists(folder: str) -> None:
    assert any((ROOT / folder).iterdir())


@pytest.mark.parametrize("folder", sorted(FOLDERS))
def test_the_map_names_every_folder(folder: str) -> None:
    assert folder in _map(), f"CONTRIBUTING.md, Where things are: say what is in {folder}/"


@pytest.mark.parametrize("package", PACKAGES)
def test_the_map_names_every_folder_of_a_package(package: str) -> None:
    folders = {path.parent.name for path in (ROOT / package).glob("*/__init__.py")}
    missing = sorted(folder for folder in folders if not re.search(rf"\b{folder}/", _map()[package]))

    assert missing == [], f"CONTRIBUTING.md, Where things are: say below {package}/ what is in these"


@pytest.mark.parametrize("package", PACKAGES)
def test_a_package_starts_with_a_sentence_about_its_contents(package: str) -> None:
    doc = importlib.import_module(package).__doc__

    assert doc is not None
    assert doc.partition("\n")[0].rstrip().endswith(".")


@pytest.mark.parametrize("package", PACKAGES)
def test_our_packages_are_the_ones_that_are_imported(package: str) -> None:
    """PyPI has packages called `schema` and `Events`, too."""
    assert str(importlib.import_module(package).__file__).startswith(str(ROOT / package))


@pytest.mark.parametrize(
    "name", ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "LICENSE", "docs/decisions/README.md"]
)
def test_the_project_documents_exist(name: str) -> None:
    assert len((ROOT / name).read_text()) > 200


def test_the_distribution_has_its_name_and_installs_the_command() -> None:
    project = pyproject()["project"]

    assert project["name"] == "taskflow-server"
    assert project["scripts"] == {"taskflow": "taskflow.cli:main"}
    assert re.fullmatch(r"\d+\.\d+\.\d+", taskflow.__version__)


def test_every_decision_is_in_the_table_of_decisions() -> None:
    folder = ROOT / "docs" / "decisions"
    pages = {path.name for path in folder.glob("*.md")} - {"README.md"}

    assert set(re.findall(r"\]\(([^)/]+\.md)\)", (folder / "README.md").read_text())) == pages


def test_every_disabled_rule_has_its_reason() -> None:
    text = (ROOT / "pyproject.toml").read_text()
    listed = re.search(r"^ignore = \[\n(.*?)^\]", text, re.MULTILINE | re.DOTALL)
    assert listed is not None
    lines = listed[1].splitlines()

    same_as_above = {'  "RUF002",', '  "RUF003",'}
    assert [line for line in lines if "#" not in line and line not in same_as_above] == []
    assert len(tomllib.loads(text)["tool"]["ruff"]["lint"]["ignore"]) == len(lines)


def test_ci_has_only_read_permissions() -> None:
    assert WORKFLOW["permissions"] == {}
    assert all(job["permissions"] == {"contents": "read"} for job in WORKFLOW["jobs"].values())


def test_ci_pins_third_party_actions_by_hash() -> None:
    used = [step["uses"] for job in WORKFLOW["jobs"].values() for step in job["steps"] if "uses" in step]

    assert used
    assert all(re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", action) for action in used)


def test_ci_calls_the_scripts_that_people_call() -> None:
    runs = [step["run"] for job in WORKFLOW["jobs"].values() for step in job["steps"] if "run" in step]

    assert all(re.search(r"(\.ci/run|scripts/test)\b", command) for command in runs)
    assert "scripts/check" in (ROOT / ".ci" / "run").read_text()


def test_ci_tests_every_python_that_we_support() -> None:
    said = {line.rpartition(" ")[2] for line in pyproject()["project"]["classifiers"] if re.search(r":: 3\.\d+$", line)}

    assert set(WORKFLOW["jobs"]["python"]["strategy"]["matrix"]["python"]) == said


def _map() -> dict[str, str]:
    """The description of each folder of the checkout in CONTRIBUTING.md, by its name."""
    text = (ROOT / "CONTRIBUTING.md").read_text().partition("## Where things are\n")[2].partition("\n## ")[0]
    entries = re.findall(r"^    (\w+)/ (.*\n(?: {8,}.*\n)*)", text, re.MULTILINE)
    return dict(entries)
