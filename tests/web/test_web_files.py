"""The files of the dashboard and the explorer as they are served: headers, caching, sizes, and nothing else."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import re
import shutil
from collections.abc import Iterable
from pathlib import Path

import httpx2
import pytest
from starlette.applications import Starlette

from models.task.status import Status
from taskflow import web
from tests.support.scratch import ROOT

APP = ROOT / "web" / "app"
EXPLORER = ROOT / "web" / "explorer"
PAGES = [
    "/",
    "/tasks",
    "/board",
    "/inbox",
    "/calendar",
    "/reports",
    "/trash",
    "/t/GEN-12",
    "/team",
    "/team/GEN",
    "/settings",
    "/settings/notifications",
    "/admin",
    "/instance",
    "/sign-in",
    "/login",
    "/reset",
]


@pytest.fixture
def client() -> httpx2.AsyncClient:
    transport = httpx2.ASGITransport(app=Starlette(routes=web.routes()))
    return httpx2.AsyncClient(transport=transport, base_url="http://localhost:7145")


@pytest.mark.parametrize("path", PAGES)
async def test_every_page_serves_the_dashboard(client: httpx2.AsyncClient, path: str) -> None:
    answer = await client.get(path)

    assert answer.status_code == 200
    assert '<div id="app">' in answer.text
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'self';")
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert "form-action 'self'" in policy, "default-src does not cover forms"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["cache-control"] == "no-cache"


async def test_pictures_load_only_from_the_server_when_files_are_in_a_folder(app: Starlette) -> None:
    assert images_of(await page_of(app)) == ["'self'", "data:"]


@pytest.mark.settings(FILES_URL="s3://KEY:SECRET@files.example.com:9000/bucket/here?region=x", JOBS="apart")
async def test_pictures_may_load_from_the_bucket_of_their_addresses(app: Starlette) -> None:
    policy = await page_of(app)

    assert images_of(policy) == ["'self'", "data:", "https://files.example.com:9000"]
    assert "; media-src 'self' https://files.example.com:9000;" in policy
    assert policy.startswith("default-src 'self';")
    assert "SECRET" not in policy


async def page_of(app: Starlette) -> str:
    transport = httpx2.ASGITransport(app=app)
    async with httpx2.AsyncClient(transport=transport, base_url="http://localhost:7145") as client:
        policy: str = (await client.get("/")).headers["content-security-policy"]
    return policy


def images_of(policy: str) -> list[str]:
    (images,) = re.findall(r"; img-src ([^;]+);", policy)
    return str(images).split()


async def test_an_unknown_address_is_a_page_for_people_and_one_line_for_programs(client: httpx2.AsyncClient) -> None:
    for_people = await client.get("/no/such/page", headers={"accept": "text/html"})
    for_programs = await client.get("/no/such/page", headers={"accept": "application/json"})

    assert (for_people.status_code, for_programs.status_code) == (404, 404)
    assert '<div id="app">' in for_people.text
    assert for_programs.text == "Not found\n"


async def test_files_of_one_build_may_be_cached_for_ever(client: httpx2.AsyncClient) -> None:
    shell = (await client.get("/")).text
    addresses = re.findall(r'"(/app/[^"]+)"', shell)
    assert f"/app/-{build_of(shell)}/bundle/main.js" in addresses

    for address in addresses:
        answer = await client.get(address)
        assert answer.status_code == 200, address
        assert answer.headers["cache-control"] == web.NEVER_ASK


async def test_a_file_of_another_build_is_revalidated(client: httpx2.AsyncClient) -> None:
    answer = await client.get("/app/-0123456789ab/js/main.js")

    assert answer.status_code == 200
    assert answer.headers["cache-control"] == web.ALWAYS_ASK


async def test_an_edit_shows_on_reload(tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "index.html").write_text('<link href="/app/x.css">')
    style = tmp_path / "app" / "x.css"
    style.write_text("a{}")
    transport = httpx2.ASGITransport(app=Starlette(routes=web.routes(tmp_path)))
    async with httpx2.AsyncClient(transport=transport, base_url="http://localhost") as client:
        first = (await client.get("/")).text
        style.write_text("b{color:red}")
        second = (await client.get("/")).text
        assert first != second
        assert (await client.get("/app/x.css")).text == "b{color:red}"


async def test_a_page_loads_one_script_and_one_style_sheet(client: httpx2.AsyncClient) -> None:
    shell = (await client.get("/")).text

    assert re.findall(r"/(js/\S+|css/\S+|bundle/\S+)\"", shell) == ["bundle/style.css", "bundle/main.js"]
    assert "sources" not in shell


async def test_the_script_in_the_head_requests_the_first_data_and_nothing_else(
    client: httpx2.AsyncClient,
) -> None:
    answer = await client.get("/")
    scripts = re.findall(r"<script>(.*?)</script>", answer.text, re.DOTALL)

    assert len(scripts) == 1
    assert "mutation Refresh" in scripts[0]
    assert "query Start" in scripts[0]
    assert answer.text.index(scripts[0]) < answer.text.index("stylesheet"), "a script waits for the styles before it"
    named = f"'sha256-{base64.b64encode(hashlib.sha256(scripts[0].encode()).digest()).decode()}'"
    assert f"script-src 'self' {named}" in answer.headers["content-security-policy"]
    assert len(gzip.compress(answer.content, 9)) <= 5_000


@pytest.mark.parametrize("edited", ["js/router.js", "css/base.css"])
async def test_a_page_runs_the_sources_after_an_edit(tmp_path: Path, edited: str) -> None:
    shutil.copytree(APP, tmp_path / "app")
    transport = httpx2.ASGITransport(app=Starlette(routes=web.routes(tmp_path)))
    async with httpx2.AsyncClient(transport=transport, base_url="http://localhost") as client:
        assert "/bundle/main.js" in (await client.get("/")).text

        with (tmp_path / "app" / edited).open("a") as source:
            source.write("\n")
        answer = await client.get("/")
        shell = answer.text

        assert "script-src" not in answer.headers["content-security-policy"]
        assert "/bundle/" not in shell
        assert re.findall(r"/(js/\S+|css/\S+)\"", shell) == [
            "js/theme.js",
            "js/head.js",
            "css/tokens.css",
            "css/base.css",
            "css/parts.css",
            "css/pages.css",
            "css/talk.css",
            "css/files.css",
            "css/inbox.css",
            "css/told.css",
            "css/around.css",
            "css/repeats.css",
            "js/main.js",
        ]


async def test_a_cached_file_is_not_sent_again(client: httpx2.AsyncClient) -> None:
    first = await client.get("/app/js/main.js")
    again = await client.get("/app/js/main.js", headers={"if-none-match": f'"other", W/{first.headers["etag"]}'})

    assert again.status_code == 304
    assert again.content == b""
    assert again.headers["etag"] == first.headers["etag"]


async def test_files_are_compressed_for_clients_that_accept_it(client: httpx2.AsyncClient) -> None:
    packed = await client.get("/app/css/base.css", headers={"accept-encoding": "gzip"})
    plain = await client.get("/app/css/base.css", headers={"accept-encoding": "identity"})

    assert packed.headers["content-encoding"] == "gzip"
    assert int(packed.headers["content-length"]) < int(plain.headers["content-length"]) / 2
    assert packed.text == plain.text
    assert packed.headers["vary"] == plain.headers["vary"] == "accept-encoding"


@pytest.mark.parametrize(
    "path",
    [
        "/app/../pyproject.toml",
        "/app/..%2f..%2fpyproject.toml",
        "/app/%2e%2e/%2e%2e/pyproject.toml",
        "/app//etc/passwd",
        "/app/js",
        "/app/no-such-file.js",
        "/app/x%00.js",
        "/explorer/%2e%2e/app/js/main.js",
    ],
)
async def test_nothing_beside_the_files_is_served(client: httpx2.AsyncClient, path: str) -> None:
    answer = await client.get(path)

    assert answer.status_code == 404
    assert "taskflow-server" not in answer.text


@pytest.mark.skipif(not EXPLORER.is_dir(), reason="the explorer has not been built")
async def test_the_explorer_has_its_own_policy_and_caches_its_assets(client: httpx2.AsyncClient) -> None:
    redirect = await client.get("/explorer")
    page = await client.get("/explorer/")
    asset = next((EXPLORER / "assets").glob("*.js")).name
    script = await client.get(f"/explorer/assets/{asset}")

    assert redirect.status_code == 308
    assert redirect.headers["location"] == "/explorer/"
    assert "style-src 'self' 'unsafe-inline'" in page.headers["content-security-policy"]
    assert "script-src" not in page.headers["content-security-policy"]
    assert page.headers["cache-control"] == web.ALWAYS_ASK
    assert script.headers["cache-control"] == web.NEVER_ASK


def test_the_bundle_agrees_with_the_sources() -> None:
    made_from = json.loads((APP / "bundle" / "sources.json").read_bytes())
    sources = [*(APP / "js").rglob("*.js"), *(APP / "css").rglob("*.css"), *(APP / "vendor").glob("*.js")]
    named = {path.relative_to(APP).as_posix() for path in sources}

    assert made_from.keys() == named, (
        "Nothing imports it, or it is new: run scripts/build-web and commit web/app/bundle."
    )
    assert web.bundle_is_current(APP), "Run scripts/build-web and commit web/app/bundle."


def test_lines_have_at_most_120_characters() -> None:
    """Prettier breaks code, but leaves comments and texts unchanged."""
    tools = ROOT / "web" / "tools"
    client = ROOT / "clients" / "typescript"
    written = client / "src" / "schema.ts"
    ours = [
        *(APP / "js").rglob("*.js"),
        *(APP / "css").rglob("*.css"),
        *tools.glob("*.mjs"),
        *tools.glob("src/*"),
        *(path for path in client.glob("src/*") if path != written),
        *client.glob("test/*"),
    ]

    assert [
        f"{path.relative_to(ROOT)}:{number}"
        for path in ours
        for number, text in enumerate(path.read_text().splitlines(), 1)
        if len(text) > 120
    ] == []


def test_the_scripts_stay_within_their_budget() -> None:
    assert packed([APP / "bundle" / "main.js"]) <= 120


def test_styles_and_fonts_stay_within_their_budget() -> None:
    assert packed([APP / "bundle" / "style.css"]) <= 14.5
    assert sum(path.stat().st_size for path in APP.rglob("*.woff2")) / 1000 <= 70


def test_a_class_is_defined_in_one_style_sheet() -> None:
    """A second sheet with `.people {` would change pages that it was not written for: also where it means another thing
    by it, as in `.at.people {`."""
    made: dict[str, set[str]] = {}
    added: list[tuple[str, str, str]] = []
    for sheet in (APP / "css").glob("*.css"):
        text = re.sub(r"/\*.*?\*/", "", sheet.read_text(), flags=re.DOTALL)
        for selectors in re.findall(r"^([^\s@{}][^{}]*)\{", text, flags=re.MULTILINE):
            for selector in map(str.strip, re.sub(r"\([^()]*\)", "", selectors).split(",")):
                if re.fullmatch(r"\.[\w-]+", selector):
                    made.setdefault(selector, set()).add(sheet.name)
                for together in re.findall(r"[\w.-]+", selector):
                    added += [(name, sheet.name, selector) for name in re.findall(r"\.[\w-]+", together)[1:]]

    assert len(made) > 100
    assert {name: sheets for name, sheets in made.items() if len(sheets) > 1} == {}
    colours = {f".{status.name}" for status in Status}  # of a task, wherever it is shown
    assert [each for each in added if each[1] not in made.get(each[0], {each[1]}) and each[0] not in colours] == []


def test_every_text_used_by_the_pages_is_in_the_catalogue() -> None:
    english = json.loads((APP / "locales" / "en.json").read_text())
    source = "\n".join(path.read_text() for path in (APP / "js").rglob("*.js"))
    asked = set(re.findall(r"\b(?:t|rich)\('([a-zA-Z_.]+)'", source))
    starts = set(re.findall(r"\b(?:t|rich)\(`([a-zA-Z.]+)\$\{", source))

    assert asked - set(english) == set()
    unused = {
        key
        for key in english
        if key not in asked and not any(key.startswith(start) for start in starts) and f"'{key}'" not in source
    }
    assert unused == set()


def test_no_element_is_built_from_a_string() -> None:
    for path in (APP / "js").rglob("*.js"):
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|dangerouslySet", path.read_text()
        ), path


def build_of(shell: str) -> str:
    found = re.search(r"/app/-([0-9a-f]{12})/", shell)
    assert found
    return found[1]


def packed(paths: Iterable[Path]) -> float:
    return sum(len(gzip.compress(path.read_bytes(), 9)) for path in paths) / 1000


async def test_the_service_worker_covers_all_pages_and_is_never_cached(client: httpx2.AsyncClient) -> None:
    """A script may only control pages below its own address, and a cached old one would stay for ever."""
    answer = await client.get("/service-worker.js")

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert answer.headers["cache-control"] == "private, no-cache"
    assert answer.headers["content-security-policy"] == "default-src 'none'; img-src 'self'"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "set-cookie" not in answer.headers
    assert answer.text == (APP / "service-worker.js").read_text()
    again = await client.get("/service-worker.js", headers={"if-none-match": answer.headers["etag"]})
    assert again.status_code == 304
    assert "fetch" not in answer.text, "a worker that answers requests keeps old pages alive"
