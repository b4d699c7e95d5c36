"""The programs of the pages `docs/how-to/use-from-….md` run unchanged with the real package and a real server, and
print what the pages show."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import print_schema

from tests.browser.server import Server
from tests.docs.test_docs_site import SCHEMA
from tests.node.conftest import HERE, installed, scripts
from tests.repository.checkout import pyproject
from tests.support.scratch import ROOT

__all__ = ["scripts"]

pytestmark = [pytest.mark.slow, pytest.mark.once]

FOLDER = ROOT / "docs/how-to"
PAGES = {path.stem.removeprefix("use-from-") for path in FOLDER.glob("use-from-*.md")}
ON_NODE = ["graphql-ws", "urql", "apollo-client"]
WITH_FILES = ["gql-tada", "graphql-codegen", "relay"]
GENERATORS = HERE / "generators"
FILE = re.compile(r"^`([\w.]+)`:\n\n```\w+\n(.*?)^```", re.MULTILINE | re.DOTALL)
KEY = 'mutation { createApiKey(input: { name: "page", scopes: [WRITE] }) { secret errors { message } } }'


def text_of(name: str) -> str:
    return (FOLDER / f"use-from-{name}.md").read_text()


def blocks(name: str, language: str) -> str:
    return "\n".join(re.findall(rf"^```{language}\n(.*?)^```", text_of(name), re.MULTILINE | re.DOTALL))


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("server"))
    server.start()
    yield server
    server.stop()


def told_and_answered(text: str) -> tuple[list[str], list[str]]:
    """The lines about events, and those about answers, each in order: an event may arrive before or after the answer to
    its mutation."""
    lines = text.splitlines()
    events = [line for line in lines if line.startswith(("ENTERED", "STAYED"))]
    return events, [line for line in lines if line not in events]


def printed(server: Server, name: str, *command: str | Path, folder: Path | None = None) -> tuple[list[str], list[str]]:
    """Runs a program with a new person's API key, and returns what it prints."""
    token, _ = server.registers("Alice Johnson", f"{name}@example.com")
    key = server.ask(KEY, token)["createApiKey"]["secret"]
    environment = {**os.environ, "TASKFLOW_URL": server.address, "TASKFLOW_TOKEN": key}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return told_and_answered(done.stdout)


@pytest.mark.node
@pytest.mark.parametrize("name", ON_NODE)
def test_a_page_for_node_prints_what_it_shows(server: Server, scripts: Path, name: str) -> None:
    program = scripts / f"{name}-page.mjs"
    program.write_text(blocks(name, "js"))

    assert printed(server, name, "node", program) == told_and_answered(blocks(name, "text"))


@pytest.mark.node
@pytest.mark.parametrize("name", WITH_FILES)
def test_a_page_with_generated_code_prints_what_it_shows(server: Server, tmp_path: Path, name: str) -> None:
    """Checks its types too: what it marks as an error has to be one."""
    (tmp_path / "node_modules").symlink_to(installed(GENERATORS) / "node_modules")
    (tmp_path / "schema.graphql").write_text(print_schema(SCHEMA))
    (tmp_path / "package.json").write_text('{ "type": "module" }')
    for file, text in FILE.findall(text_of(name)):
        (tmp_path / file).write_text(text)

    *generating, running = [line for line in blocks(name, "sh").splitlines() if re.match("mkdir|npx|node ", line)]
    for line in generating:
        done = subprocess.run(line.split(), cwd=tmp_path, capture_output=True, text=True, timeout=100, check=False)
        assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"

    assert printed(server, name, *running.split(), folder=tmp_path) == told_and_answered(blocks(name, "text"))


@pytest.mark.parametrize(("names", "folder"), [(ON_NODE, HERE), (WITH_FILES, GENERATORS)])
def test_a_page_names_the_versions_that_are_tested(names: list[str], folder: Path) -> None:
    locked = json.loads((folder / "package-lock.json").read_text())["packages"]
    named = {each for name in names for each in re.findall(r" (@?[\w./-]+)@(\d+)", blocks(name, "sh"))}

    assert len(named) >= 6
    assert {(package, locked[f"node_modules/{package}"]["version"].split(".")[0]) for package, _ in named} == named


def test_the_page_for_python_prints_what_it_shows(server: Server, tmp_path: Path) -> None:
    program = tmp_path / "page.py"
    program.write_text(blocks("python-gql", "python"))

    assert printed(server, "python-gql", sys.executable, program) == told_and_answered(blocks("python-gql", "text"))


@pytest.fixture(scope="module")
def codegen() -> Path:
    """The programs of ariadne-codegen, in an environment of its own, since it needs an older graphql-core."""
    lock, place = "requirements-codegen.lock", ROOT / ".venv.codegen"
    made = f". scripts/lib.sh; venv={shlex.quote(str(place))}; prepare {lock}"
    done = subprocess.run(["bash", "-c", made], cwd=ROOT, capture_output=True, text=True, timeout=110, check=False)
    if done.returncode:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{lock} can't be installed: {done.stderr[-300:]}")
    return place / "bin"


def test_the_page_for_ariadne_codegen_prints_what_it_shows(server: Server, codegen: Path, tmp_path: Path) -> None:
    name = "ariadne-codegen"
    (tmp_path / "schema.graphql").write_text(print_schema(SCHEMA))
    for file, text in FILE.findall(text_of(name)):
        (tmp_path / file).write_text(text)

    *_, generating, running = [line for line in blocks(name, "sh").splitlines() if line]
    generator, (python, *program) = [str(codegen / generating)], running.split()
    done = subprocess.run(generator, cwd=tmp_path, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stdout + done.stderr

    assert printed(server, name, codegen / python, *program, folder=tmp_path) == told_and_answered(blocks(name, "text"))


def test_the_page_for_ariadne_codegen_names_the_version_that_is_tested() -> None:
    assert (
        blocks("ariadne-codegen", "sh").splitlines()[0]
        == f"pip install '{pyproject()['dependency-groups']['codegen'][0]}'"
    )


def test_each_page_is_run() -> None:
    assert {*ON_NODE, *WITH_FILES, "fetch", "python-gql", "ariadne-codegen"} == PAGES
