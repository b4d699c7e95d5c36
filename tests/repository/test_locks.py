"""Every installed package is pinned by hash for all machines, and every one is used."""

import ast
import json
import re
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.repository.checkout import PACKAGES, ROOT, pyproject, python_files

LOCKS = sorted(ROOT.glob("requirements*.lock"))
NPM_LOCKS = sorted(
    str(path.relative_to(ROOT))
    for folder in ("bench", "clients", "tests", "web")
    for path in (ROOT / folder).rglob("package-lock.json")
    if "node_modules" not in path.parts
)
LINE = re.compile(
    r"""\# .*                                             # who made it
      | [a-z0-9._-]+==[^ ;]+ (\ ;\ [\w' .<>=!]+)? \ \\     # a package, its version, where it is wanted
      | \ {4}--hash=sha256:[0-9a-f]{64} (\ \\)?            # one of its files
    """,
    re.VERBOSE,
)

WITHOUT_IMPORT = {
    # the server uses these by name: taskflow/cli/serve.py
    "httptools": "taskflow/cli/serve.py",
    "uvloop": "taskflow/cli/serve.py",
    "websockets": "taskflow/cli/serve.py",
    # another package loads these when it finds them
    "argon2-cffi": "taskflow/authentication/passwords.py",
    "asyncpg": "taskflow",
    "linkify-it-py": "models/markdown/rendering.py",
    # zoneinfo reads it where the system has no time zones
    "tzdata": "models/values/clock.py",
}
"""Dependency → the place that needs it although nothing imports it."""

TOOLS = {
    "build",
    "gql",
    "import-linter",
    "moto",
    "mypy",
    "pytest-asyncio",
    "pytest-randomly",
    "pytest-timeout",
    "pytest-xdist",
    "ruff",
    "types-jsonschema",
    "types-psutil",
    "types-python-dateutil",
    "types-pyyaml",
}
"""Run as commands, by pytest or mypy, or by a page of the documentation (gql)."""


def pins(lock: Path) -> dict[str, set[str]]:
    """Name → its versions: several where they depend on the Python version."""
    found: dict[str, set[str]] = {}
    for line in lock.read_text().splitlines():
        if pin := re.match(r"([A-Za-z0-9._-]+)==([^ ;\\]+)", line):
            found.setdefault(canonicalize_name(pin[1]), set()).add(pin[2])
    return found


def declared(group: str | None = None) -> list[Requirement]:
    project = pyproject()
    groups = {**project["dependency-groups"], **project["project"]["optional-dependencies"]}
    texts = groups[group] if group else project["project"]["dependencies"]
    return [Requirement(text) for text in texts if isinstance(text, str)]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_locked_package_has_its_hashes(lock: Path) -> None:
    statements = lock.read_text().replace("\\\n", " ").splitlines()

    without = [line for line in statements if "==" in line and "--hash=sha256:" not in line]

    assert pins(lock)
    assert without == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_contains_no_address_and_no_folder(lock: Path) -> None:
    strange = [line for line in lock.read_text().splitlines() if not LINE.fullmatch(line)]

    assert strange == []


@pytest.mark.parametrize("lock", NPM_LOCKS, ids=str)
def test_an_npm_lock_has_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text()
    packages = json.loads(text)["packages"]

    assert "://" not in text, "take `resolved`, `funding` and `deprecated` out, as `lock` of scripts/build-web does"
    assert [name for name, part in packages.items() if name and "integrity" not in part] == []


@pytest.mark.parametrize(
    ("lock", "group"),
    [
        ("requirements.lock", None),
        ("requirements-mcp.lock", None),
        ("requirements-mcp.lock", "mcp"),
        ("requirements-otel.lock", None),
        ("requirements-otel.lock", "otel"),
        ("requirements-dev.lock", None),
        ("requirements-dev.lock", "dev"),
        ("requirements-build.lock", "build"),
        ("requirements-docs.lock", "docs"),
        ("requirements-codegen.lock", "codegen"),
        ("requirements-smoke.lock", "smoke"),
    ],
)
def test_a_lock_agrees_with_the_declared_dependencies(lock: str, group: str | None) -> None:
    locked = pins(ROOT / lock)

    for wanted in declared(group):
        versions = locked[canonicalize_name(wanted.name)]
        assert all(wanted.specifier.contains(version) for version in versions), f"run scripts/lock: {wanted}"


def test_the_tested_versions_are_the_locked_ones() -> None:
    tested = pins(ROOT / "requirements-dev.lock")

    assert {name: tested.get(name) for name in pins(ROOT / "requirements.lock")} == pins(ROOT / "requirements.lock")


def test_an_image_with_both_extras_gets_one_version_of_each_package() -> None:
    of_assistants, of_traces = pins(ROOT / "requirements-mcp.lock"), pins(ROOT / "requirements-otel.lock")
    both = of_assistants.keys() & of_traces.keys()

    assert {name: of_traces[name] for name in both} == {name: of_assistants[name] for name in both}


def test_passlib_is_not_installed_beside_libpass() -> None:
    assert "libpass" in pins(ROOT / "requirements.lock")
    assert "passlib" not in pins(ROOT / "requirements-dev.lock")


def test_every_dependency_is_used() -> None:
    used = distributions_imported_in(*PACKAGES)

    unused = {canonicalize_name(wanted.name) for wanted in declared()} - used - WITHOUT_IMPORT.keys()

    assert unused == set(), "import it, take it out of pyproject.toml, or say here where it is needed"


@pytest.mark.parametrize(("name", "where"), WITHOUT_IMPORT.items())
def test_packages_without_imports_are_needed_somewhere(name: str, where: str) -> None:
    assert name in {canonicalize_name(wanted.name) for wanted in declared()}
    assert (ROOT / where).exists()


def test_every_development_tool_is_used() -> None:
    used = distributions_imported_in("tests", "bench", "scripts") | {"hatchling"}

    unused = {canonicalize_name(wanted.name) for wanted in declared("dev")} - used - TOOLS

    assert unused == set()


def distributions_imported_in(*folders: str) -> set[str]:
    modules: set[str] = set()
    for path in python_files(*folders):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                modules.update(alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                modules.add(node.module.partition(".")[0])
    providers = packages_distributions()
    return {canonicalize_name(name) for module in modules for name in providers.get(module, [])}
