"""Selects the tests of the second run, on PostgreSQL and Redis. All others have run on SQLite already."""

from __future__ import annotations

import ast
import inspect
import re
from functools import cache
from types import ModuleType

import pytest

OPTION = "--second-run"
GIVEN = frozenset({"database_url", "redis_url", "own_postgres", "own_redis"})
"""Fixtures that use these servers."""
ADDRESSES = "TASKFLOW_TEST_"
"""Modules that use the servers directly contain this text."""


def keep(tests: list[pytest.Item]) -> list[pytest.Item]:
    """Keeps the tests that use PostgreSQL or Redis in the list, and returns the others."""
    others: list[pytest.Item] = [test for test in tests if isinstance(test, pytest.Function) and not _is_for_them(test)]
    left = set(others)
    tests[:] = [test for test in tests if test not in left]
    return others


def _is_for_them(test: pytest.Function) -> bool:
    parameters = list(test.callspec.params.values()) if hasattr(test, "callspec") else []
    if "sqlite" in parameters or test.get_closest_marker("once"):
        return False
    if "postgres" in parameters or not GIVEN.isdisjoint(test.fixturenames):
        return True
    look = _look_themselves(test.module)
    return test.function.__name__ in look or not look.isdisjoint(test.fixturenames)


@cache
def _look_themselves(module: ModuleType) -> frozenset[str]:
    """The tests, fixtures and functions of a module that contain the text, or that use others of the module that do."""
    source = inspect.getsource(module)
    if ADDRESSES not in source:
        return frozenset()
    texts = {
        name: ast.get_source_segment(source, part) or "" for part in ast.parse(source).body for name in _names(part)
    }
    decorators = {
        part.name: "".join(ast.unparse(each) for each in part.decorator_list)
        for part in ast.parse(source).body
        if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    found: frozenset[str] = frozenset()
    while True:
        word = re.compile("|".join([ADDRESSES, *(rf"\b{name}\b" for name in found)]))
        more = frozenset(name for name, text in texts.items() if word.search(text + decorators.get(name, "")))
        if more <= found:
            return found
        found |= more


def _names(part: ast.stmt) -> list[str]:
    if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return [part.name]
    targets = part.targets if isinstance(part, ast.Assign) else [part.target] if isinstance(part, ast.AnnAssign) else []
    return [target.id for target in targets if isinstance(target, ast.Name)]
