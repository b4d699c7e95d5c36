"""The image and the compose file, as far as they can be checked without Docker: every path, command and setting
exists."""

import json
import re
import shlex
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path
from zipfile import ZipFile

import pytest

from taskflow.cli import COMMANDS
from taskflow.settings.table import SETTINGS
from tests.repository.checkout import ROOT, copy_to

KNOWN_SETTINGS = {setting.name for setting in SETTINGS}


def instructions() -> list[tuple[str, str]]:
    text = re.sub(r"^#.*\n", "", (ROOT / "Dockerfile").read_text(), flags=re.MULTILINE).replace("\\\n", " ")
    return [(name, rest.strip()) for name, _, rest in (line.partition(" ") for line in text.splitlines() if line)]


def said(name: str) -> list[str]:
    return [rest for instruction, rest in instructions() if instruction == name]


def copied_from_the_checkout() -> list[str]:
    return [source for rest in said("COPY") if "--from" not in rest for source in shlex.split(rest)[:-1]]


def test_everything_the_image_copies_exists() -> None:
    missing = [source for source in copied_from_the_checkout() if not (ROOT / source).exists()]

    assert missing == []


def test_dockerignore_lets_exactly_the_copied_files_through() -> None:
    rules = (ROOT / ".dockerignore").read_text().splitlines()
    let_through = {rule.removeprefix("!").split("/")[0] for rule in rules if rule.startswith("!")}

    assert "*" in rules
    assert let_through == {source.split("/")[0] for source in copied_from_the_checkout()}
    assert not any(fnmatch(name, pattern) for name in (".env", "var/secret") for pattern in let_through)


def test_the_build_step_makes_a_complete_wheel(tmp_path: Path) -> None:
    """Runs the build step in a folder with the same files as in the image."""
    step = next(part for part in said("RUN") if "hatchling build" in part).split("&&")[0]
    command = [sys.executable, *shlex.split(step)[1:]]
    command[command.index("/opt/dist")] = str(tmp_path / "dist")

    subprocess.run(command, cwd=copy_to(tmp_path / "src", *copied_from_the_checkout()), check=True, capture_output=True)

    [wheel] = (tmp_path / "dist").glob("*.whl")
    names = ZipFile(wheel).namelist()
    assert {name.split("/")[0] for name in names} == {"taskflow", wheel.name.rpartition("-py3")[0] + ".dist-info"}
    for wanted in (
        "models/task/task.py",
        "schema/task/task.py",
        "resolvers/running/mutation.py",
        "events/bus/bus.py",
        "web/app/index.html",
    ):
        assert f"taskflow/bundled/{wanted}" in names
    assert [name for name in names if "__pycache__" in name or "node_modules" in name or "-src/" in name] == []


def test_the_image_installs_only_locked_packages() -> None:
    installs = [command for rest in said("RUN") for command in rest.split("&&") if "pip install" in command]

    assert len(installs) == 3
    assert all("--no-deps" in command for command in installs)
    assert all("--require-hashes" in command or command.strip().endswith(".whl") for command in installs)


def test_the_image_can_back_up_and_restore_the_postgresql_of_compose() -> None:
    """pg_dump must be at least as new as the server. Debian names the version in the package, and each Debian has one:
    13 (trixie) has 17."""
    compose = (ROOT / "docker-compose.yml").read_text()
    server = re.findall(r"image: postgres:(\d+)", compose)
    (client,) = re.findall(r"apt-get install .* postgresql-client-(\d+) ", " ".join(said("RUN")))

    assert said("FROM")[-1] == "python:3.13-slim-trixie"
    assert client == "17"
    assert [int(version) <= int(client) for version in server] == [True]


def test_the_image_does_not_run_as_root() -> None:
    assert said("USER") == ["taskflow"]


def test_the_health_check_uses_python_since_a_slim_image_has_no_curl() -> None:
    [check] = said("HEALTHCHECK")
    command = json.loads(check.partition("CMD ")[2])

    assert command[:2] == ["python", "-c"]
    compile(command[2], "HEALTHCHECK", "exec")
    assert "--start-period" in check


def test_the_command_and_settings_of_the_image_exist() -> None:
    [command] = said("CMD")
    settings = re.findall(r"(TASKFLOW_\w+)=", " ".join(said("ENV")))

    assert json.loads(command)[0] == "taskflow"
    assert json.loads(command)[1] in COMMANDS
    assert set(settings) <= KNOWN_SETTINGS


@pytest.mark.parametrize("rest", said("FROM"))
def test_the_image_uses_a_python_that_we_test(rest: str) -> None:
    workflow = (ROOT / ".github" / "workflows" / "ci.yml").read_text()
    version = re.match(r"python:(3\.\d+)-slim", rest)

    assert version is not None
    assert f'"{version[1]}"' in workflow
