"""The package itself: its size, its dependencies, and that its types and documents fit the schema."""

from __future__ import annotations

import ast
import gzip
import subprocess
import sys
import tomllib

import pytest
from graphql import parse, validate
from strawberry import Schema

import taskflow
import taskflow_client
from schema import printed
from taskflow_client import documents, session
from tests.repository.checkout import ROOT

pytestmark = pytest.mark.once

FOLDER = ROOT / "clients" / "python"
SOURCES = sorted((FOLDER / "taskflow_client").glob("*.py"))
GENERATED = FOLDER / "taskflow_client" / "schema.py"
PROJECT = tomllib.loads((FOLDER / "pyproject.toml").read_text())["project"]


def test_its_types_are_those_of_the_schema(whole_schema: Schema) -> None:
    made = subprocess.run(
        [sys.executable, FOLDER / "write_types.py"],
        input=printed(whole_schema),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout

    assert made == GENERATED.read_text(), (
        "cd clients/python; taskflow schema | python write_types.py > taskflow_client/schema.py"
    )


DOCUMENTS = {
    name: text
    for module in (documents, session)
    for name, text in vars(module).items()
    if name.isupper() and isinstance(text, str) and text.startswith(("query", "mutation", "subscription"))
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_its_documents_fit_the_schema(whole_schema: Schema, name: str) -> None:
    text = DOCUMENTS[name].replace("%s", documents.TASK)

    assert validate(whole_schema._schema, parse(text)) == []


def test_it_is_small() -> None:
    written = b"".join(path.read_bytes() for path in SOURCES if path != GENERATED)

    assert len(gzip.compress(written, mtime=0)) <= 15_000
    assert len(gzip.compress(GENERATED.read_bytes(), mtime=0)) <= 8_000


def test_it_depends_on_one_package_and_on_nothing_of_the_server() -> None:
    imported = {
        name.partition(".")[0]
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text()))
        for name in ([node.module or ""] if isinstance(node, ast.ImportFrom) else _names(node))
    }

    assert imported - sys.stdlib_module_names == {"taskflow_client", "httpx2"}
    assert len(PROJECT["dependencies"]) == 1


def _names(node: ast.AST) -> list[str]:
    return [name.name for name in node.names] if isinstance(node, ast.Import) else []


def test_it_has_the_servers_version_and_is_marked_as_typed() -> None:
    assert taskflow_client.__version__ == taskflow.__version__
    assert (FOLDER / "taskflow_client" / "py.typed").is_file()
    assert all(hasattr(taskflow_client, name) for name in taskflow_client.__all__)
