"""The rules of imports work: each is broken once, in a scratch copy, and the check must refuse it."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from events import catalog
from tests.repository.checkout import PACKAGES, ROOT, copy_to, pyproject, python_files

NOUNS = {noun.events[0].__module__.removeprefix("events.") for noun in catalog.NOUNS}

LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def lint_imports(folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", LINT_IMPORTS, "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PATH": "/usr/bin:/bin", "COLUMNS": "400"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_to(tmp_path_factory.mktemp("checkout"), "pyproject.toml", *PACKAGES)


@pytest.mark.parametrize(
    ("file", "bad_import", "rule"),
    [
        ("models/task/task.py", "schema", "Imports point downwards"),
        ("schema/task/task.py", "resolvers", "Imports point downwards"),
        ("resolvers/running/mutation.py", "taskflow.settings", "Nobody imports taskflow"),
        ("events/handlers/__init__.py", "taskflow.settings", "Nobody imports taskflow"),
        ("events/handlers/__init__.py", "resolvers.running.mutation", "Requests and reactions do not know each other"),
        ("events/bus/bus.py", "events.log.log", "What happens in events"),
        ("events/team.py", "events.log.log", "There is no circle"),
        ("events/log/log.py", "models.task.task", "Imports point downwards"),
        ("events/log/cursor.py", "events.log.log", "What happens in the bus, the log"),
        ("models/user/user.py", "models.team.team", "There is no circle"),
        ("taskflow/storage/reads.py", "taskflow.components", "There is no circle"),
    ],
)
def test_an_import_that_points_upwards_is_refused(scratch: Path, file: str, bad_import: str, rule: str) -> None:
    module = scratch / file
    good = module.read_text()
    try:
        module.write_text(f"{good}\nimport {bad_import}\n")
        said = lint_imports(scratch)
    finally:
        module.write_text(good)

    broken = [line for line in said.splitlines() if " BROKEN" in line]
    assert any(line.startswith(rule) for line in broken), said


def test_a_new_file_of_events_needs_a_noun_in_the_catalog_or_a_layer() -> None:
    contracts = pyproject()["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract.get("containers") == ["events"])
    placed = set(re.findall(r"\w+", " ".join(layers)))
    there = {path.stem if path.is_file() else path.name for path in (ROOT / "events").iterdir()}

    strangers = there - placed - NOUNS - {"__init__", "__pycache__"}

    assert not strangers, (
        f"events/{min(strangers)}.py: facts of a noun? Then add `{min(strangers)}.NOUN` to NOUNS in events/catalog.py. Else give it"
        ' its layer in pyproject.toml, under "What happens in events"'
    )


@pytest.mark.parametrize("noun", sorted(NOUNS))
def test_facts_of_one_noun_do_not_import_another(noun: str) -> None:
    tree = ast.parse((ROOT / "events" / f"{noun}.py").read_text())
    imports = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}

    assert {name for name in imports if name.startswith("events")} <= {
        "events.event",
        "events.linked",
        "events.noun",
        "events.rank",
        "events.states",
    }


def test_transactions_are_opened_in_one_place() -> None:
    users = [path.relative_to(ROOT).as_posix() for path in python_files(*PACKAGES) if uses_tortoise_transactions(path)]

    assert users == ["taskflow/storage/transactions.py"]


def test_bare_tasks_are_created_by_their_owners_only() -> None:
    owners = {
        path for path, rules in pyproject()["tool"]["ruff"]["lint"]["per-file-ignores"].items() if "TID251" in rules
    }

    makers = {path.relative_to(ROOT).as_posix() for path in python_files(*PACKAGES) if makes_bare_tasks(path)}

    assert makers <= owners
    assert all((ROOT / owner).is_file() for owner in owners)


def uses_tortoise_transactions(path: Path) -> bool:
    ways = r"tortoise\.transactions|tortoise import .*\btransactions|\b_in_transaction\(|TransactionWrapper\("
    return re.search(ways, path.read_text()) is not None


def makes_bare_tasks(path: Path) -> bool:
    """Finds `asyncio.create_task` and `loop.create_task` under any name; a TaskGroup's own `create_task` is allowed."""
    calls = [node.func for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)]
    owners = {
        ast.unparse(call.value)
        for call in calls
        if isinstance(call, ast.Attribute) and call.attr in {"create_task", "ensure_future"}
    }
    return any(owner == "asyncio" or "loop" in owner for owner in owners)
