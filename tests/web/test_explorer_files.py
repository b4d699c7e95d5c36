"""The built explorer and the vendored library are committed: the served files are those of the manifest, and load
nothing from other hosts."""

import gzip
import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLSchema, Source, build_schema, parse, validate
from graphql.execution.values import get_variable_values
from graphql.language import OperationDefinitionNode

ROOT = Path(__file__).parents[2]
EXPLORER = ROOT / "web" / "explorer"
SOURCES = ROOT / "web" / "explorer-src"
VENDOR = ROOT / "web" / "app" / "vendor"
STARTERS = sorted((SOURCES / "src" / "starters").glob("*.graphql"))

BUDGET = 2_000_000
USED_BY_THE_DASHBOARD = (
    "batch computed createContext effect Fragment h html render signal untracked useCallback useComputed useEffect "
    "useErrorBoundary useId useLayoutEffect useMemo useRef useSignal useSignalEffect useState"
)


def manifest() -> dict[str, Any]:
    read: dict[str, Any] = json.loads((EXPLORER / "MANIFEST.json").read_bytes())
    return read


def served() -> list[Path]:
    return sorted(path for path in EXPLORER.rglob("*") if path.is_file() and path.name != "MANIFEST.json")


def code() -> list[Path]:
    return [path for path in served() if path.suffix in {".js", ".css", ".html", ".svg"}]


def test_the_manifest_names_every_file_with_its_size_and_hash() -> None:
    found = {
        path.relative_to(EXPLORER).as_posix(): {
            "bytes": path.stat().st_size,
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        }
        for path in served()
    }

    assert manifest()["files"] == found


def test_the_explorer_fits_its_budget() -> None:
    assert sum(len(gzip.compress(path.read_bytes(), 9)) for path in served()) <= BUDGET


def test_nothing_is_loaded_from_elsewhere() -> None:
    # Everything that makes a browser send a request: markup, style sheets, modules and workers.
    loads = re.compile(
        r"""(?:\b(?:src|href)\s*=\s*["']?|url\(\s*["']?|@import\s+["']?|\bimport\s*\(?\s*["'`]|\bfrom\s*["'`]"""
        r"""|importScripts\(\s*["'`]|new\s+(?:RedisStore)?Worker\(\s*["'`]|\bfetch\(\s*["'`]|new\s+WebSocket\(\s*["'`])"""
        r"""((?:https?:|wss?:)?//[^"'`)\s>]*)""",
    )
    hits = [(path.name, hit[0]) for path in code() for hit in loads.finditer(path.read_text())]

    assert [hit for hit in hits if not a_link_to_follow(hit[1])] == []


def a_link_to_follow(hit: str) -> bool:
    """A link inside a sentence: Monaco and GraphiQL contain `href="https://…"`. The links of the page itself are
    checked below."""
    return hit.startswith("href")


def test_the_page_itself_refers_only_to_files_beside_it() -> None:
    page = (EXPLORER / "index.html").read_text()

    addresses = re.findall(r"""(?:src|href)="([^"]+)\"""", page)

    assert addresses
    assert [address for address in addresses if not address.startswith("./")] == []
    assert [address for address in addresses if not (EXPLORER / address).is_file()] == []


def test_no_source_map_and_no_inlined_font_is_committed() -> None:
    assert [path.name for path in served() if path.suffix == ".map"] == []
    assert [
        path.name for path in code() if re.search(r"#\s*sourceMappingURL=(?!\$|data:)\S+\.map", path.read_text())
    ] == []
    assert [
        path.name
        for path in code()
        if re.search(r"url\(\s*[\"']?data:(?:font|application/(?:x-)?font)", path.read_text())
    ] == []


def test_no_compressed_siblings_are_committed() -> None:
    assert [path.name for path in served() if path.suffix in {".gz", ".br"}] == []


def test_every_bundled_package_is_listed_with_its_licence() -> None:
    third_party = (EXPLORER / "THIRD_PARTY.md").read_text()

    packages = manifest()["packages"]

    assert {"graphiql 5.4.0", "monaco-editor 0.52.2", "graphql-ws 6.4.2"} <= packages.keys()
    assert [
        one for one, licence in packages.items() if f"| {one.replace(' ', ' | ')} | {licence} |" not in third_party
    ] == []
    assert third_party.count("~~~text") >= 2


def test_the_packages_are_those_of_the_lock_file() -> None:
    packages = json.loads((SOURCES / "package-lock.json").read_bytes())["packages"]
    locked = {f"{path.rpartition('node_modules/')[2]} {part['version']}" for path, part in packages.items() if path}

    assert manifest()["packages"].keys() <= locked


def test_the_vendored_library_names_itself_and_includes_its_licences() -> None:
    first_line = (VENDOR / "preact.js").read_text().partition("\n")[0]
    locked = json.loads((ROOT / "web" / "tools" / "package-lock.json").read_bytes())["packages"]
    licences = (VENDOR / "preact.LICENSES.txt").read_text()

    for name in ("preact", "@preact/signals", "@preact/signals-core", "htm"):
        version = locked[f"node_modules/{name}"]["version"]
        assert f"{name} {version}" in first_line
        assert f"{name} {version}\n" in licences


def test_the_vendored_library_exports_what_the_dashboard_uses_and_imports_nothing() -> None:
    text = (VENDOR / "preact.js").read_text()
    given = set(re.findall(r"(\w+)(?=[,}])", text[text.rindex("export{") :]))

    assert set(USED_BY_THE_DASHBOARD.split()) <= given
    assert re.search(r"\bimport\s*[\"'{(*]", text) is None


@pytest.fixture(scope="module")
def contract() -> GraphQLSchema:
    return build_schema((ROOT / "tests/schema/contract.graphql").read_text())


@pytest.mark.parametrize("starter", STARTERS, ids=lambda path: path.stem)
def test_a_starter_tab_works_against_the_schema(starter: Path, contract: GraphQLSchema) -> None:
    document = parse(Source(starter.read_text()))
    variables = starter.with_suffix(".json")
    operation = next(one for one in document.definitions if isinstance(one, OperationDefinitionNode))

    assert validate(contract, document) == []
    given = json.loads(variables.read_text()) if variables.exists() else {}
    coerced = get_variable_values(contract, list(operation.variable_definitions or ()), given)
    assert not isinstance(coerced, list), coerced


def test_each_first_step_has_a_starter_tab() -> None:
    assert [starter.stem for starter in STARTERS] == [
        "1-sign-in",
        "2-list-tasks",
        "3-create-task",
        "4-live-tasks",
        "5-dashboard",
    ]
