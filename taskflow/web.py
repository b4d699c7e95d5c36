"""The dashboard and the explorer: files under web/, compressed once, each page with the headers that it needs."""

from __future__ import annotations

import asyncio
import base64
import gzip
import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

import models
from taskflow.settings.explorer_tabs import read as read_tabs

WEB = Path(models.__file__).resolve().parent.parent / "web"
"""Beside our packages, in a checkout and in the wheel alike."""

PAGES = (
    "/",
    "/today",
    "/inbox",
    "/tasks",
    "/board",
    "/calendar",
    "/reports",
    "/trash",
    "/t/{key}",
    "/team",
    "/team/{key}",
    "/settings",
    "/settings/notifications",
    "/admin",
    "/instance",
    "/sign-in",
    "/login",
    "/register",
    "/forgot",
    "/reset",
    "/confirm",
)
"""The routes of the dashboard's own router (web/app/js/router.js); any other address gets its 404 page."""

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".map": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
}
PACKED_ALREADY = frozenset({".ico", ".png", ".woff2"})

POLICY = (
    "default-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none';"
    " object-src 'none'"
)
IMAGES = "img-src 'self' data:"
EXPLORER_POLICY = POLICY.replace("; img-src", "; style-src 'self' 'unsafe-inline'; img-src")
"""Its editor, Monaco, places every line with a style attribute."""

WORKER_POLICY = "default-src 'none'; img-src 'self'"
"""The worker shows what was pushed, and makes no requests."""

HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",  # the address of a page names its task
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
ALWAYS_ASK = "no-cache"
NEVER_ASK = "public, max-age=31536000, immutable"

SOURCES = re.compile(r"<!-- sources -->.*<!-- /sources -->", re.DOTALL)
HEAD = "{head}"
BUNDLE = f"""\
<script>{HEAD}</script>
<link rel="stylesheet" href="/app/bundle/style.css">
<script type="module" src="/app/bundle/main.js"></script>"""
"""Replaces the sources in index.html (docs/decisions/0025-one-script-and-one-style-sheet.md). `head` requests the first
data at once, so it is inlined instead of being fetched."""


def routes(web: Path = WEB, *, files_from: str | None = None, explorer_tabs: str = "") -> list[BaseRoute]:
    """Mount these last: any address that nothing else answers gets the dashboard's 404 page. `files_from`: the origin
    of file addresses, if it is not ours. `explorer_tabs`: the operator's own folder."""
    site = Site(web, policy=_policy(files_from), explorer_tabs=explorer_tabs)
    return [
        *(Route(path, site.page) for path in PAGES),
        Route("/app/{path:path}", site.app_file),
        Route("/favicon.ico", site.favicon),
        Route("/service-worker.js", site.service_worker),
        Route("/explorer", lambda _: RedirectResponse("/explorer/", status_code=308)),
        Route("/explorer/tabs.json", site.explorer_tabs),
        Route("/explorer/{path:path}", site.explorer_file),
        Route("/{path:path}", site.wrong_address),
    ]


@dataclass(frozen=True, slots=True)
class File:
    """A file as last read, in the forms in which it is sent."""

    stamp: tuple[int, int]
    body: bytes
    packed: bytes | None
    etag: str
    media_type: str


class Site:
    def __init__(self, web: Path, *, policy: str, explorer_tabs: str = "") -> None:
        self._policy = policy
        tabs = read_tabs(explorer_tabs) if explorer_tabs else []
        self._tabs = _file((0, 0), json.dumps(tabs).encode(), ".json")
        self._app = (web / "app").resolve()
        self._explorer = (web / "explorer").resolve()
        self._files: dict[Path, File] = {}
        self._compared: tuple[str, bool] = ("", False)

    async def page(self, request: Request) -> Response:
        return await self._shell(request, status=200)

    async def wrong_address(self, request: Request) -> Response:
        if "text/html" in request.headers.get("accept", ""):
            return await self._shell(request, status=404)
        return PlainTextResponse("Not found\n", status_code=404, headers=HEADERS)

    async def app_file(self, request: Request) -> Response:
        """`/app/-<build>/…` names one state of all files, and may be cached for ever; `/app/…` is revalidated each
        time."""
        path = request.path_params["path"]
        build, named = "", path.startswith("-")
        if named:
            build, _, path = path[1:].partition("/")
        fresh = named and build == self._build()
        return await self._answer(request, self._app, path, POLICY, NEVER_ASK if fresh else ALWAYS_ASK)

    async def explorer_file(self, request: Request) -> Response:
        path = request.path_params["path"] or "index.html"
        cache = NEVER_ASK if path.startswith("assets/") else ALWAYS_ASK  # the bundler put a hash into those names
        return await self._answer(request, self._explorer, path, EXPLORER_POLICY, cache)

    async def explorer_tabs(self, request: Request) -> Response:
        """The tabs of a first visit; without any, the explorer uses its own."""
        return _respond(request, self._tabs, EXPLORER_POLICY, ALWAYS_ASK, 200)

    async def favicon(self, request: Request) -> Response:
        return await self._answer(request, self._app, "favicon.svg", POLICY, ALWAYS_ASK)

    async def service_worker(self, request: Request) -> Response:
        """Served from the root, so that its scope covers all pages; and never cached, so that an old one can't stay."""
        return await self._answer(request, self._app, "service-worker.js", WORKER_POLICY, f"private, {ALWAYS_ASK}")

    async def _shell(self, request: Request, *, status: int) -> Response:
        file = await self._read(self._app / "index.html")
        if file is None:
            return PlainTextResponse("The dashboard's files are not here.\n", status_code=404, headers=HEADERS)
        build = self._build()
        text, policy = file.body.decode(), self._policy
        head = await self._read(self._app / "bundle" / "head.js") if await self._bundle_is_current(build) else None
        if head is not None:
            text = SOURCES.sub(lambda _: BUNDLE, text)
        text = text.replace('"/app/', f'"/app/-{build}/')
        if head is not None:
            script = head.body.decode()
            text = text.replace(HEAD, script)  # last, so that the script keeps the text that was hashed
            policy = f"{policy}; script-src 'self' '{_source_hash(script)}'"
        whole = _file(file.stamp, text.encode(), ".html")
        return _respond(request, whole, policy, ALWAYS_ASK, status)

    async def _answer(self, request: Request, root: Path, path: str, policy: str, cache: str) -> Response:
        file = await self._read(_inside(root, path))
        if file is None:
            return PlainTextResponse("Not found\n", status_code=404, headers=HEADERS)
        return _respond(request, file, policy, cache, 200)

    async def _read(self, path: Path | None) -> File | None:
        """Reads from memory while the file on disk is unchanged: an edit shows on reload, without a restart."""
        if path is None or (stamp := _stamp(path)) is None:
            return None
        known = self._files.get(path)
        if known is None or known.stamp != stamp:
            known = self._files[path] = await asyncio.to_thread(_load, path, stamp)
        return known

    def _build(self) -> str:
        """Changes when any file of the dashboard does."""
        stamps = sorted((path.as_posix(), _stamp(path)) for path in self._app.rglob("*") if path.suffix in TYPES)
        return hashlib.sha256(repr(stamps).encode()).hexdigest()[:12]

    async def _bundle_is_current(self, build: str) -> bool:
        if self._compared[0] != build:
            self._compared = (build, await asyncio.to_thread(bundle_is_current, self._app))
        return self._compared[1]


def bundle_is_current(app: Path) -> bool:
    """Whether the bundle was made from the sources as they are now. After an edit the page runs the sources themselves."""
    try:
        made_from: dict[str, str] = json.loads((app / "bundle" / "sources.json").read_bytes())
        is_whole = all((app / "bundle" / name).is_file() for name in ("head.js", "main.js", "style.css"))
        return is_whole and all(
            hashlib.sha256((app / path).read_bytes()).hexdigest() == made for path, made in made_from.items()
        )
    except (OSError, ValueError):  # it is missing, or being written
        return False


def _policy(files_from: str | None) -> str:
    """The policy of the dashboard's page. A file's address redirects to a bucket, and the browser checks each step
    against the policy."""
    if files_from is None:
        return POLICY
    return POLICY.replace(IMAGES, f"{IMAGES} {files_from}; media-src 'self' {files_from}")


def _source_hash(script: str) -> str:
    """The hash by which a policy allows one inline script."""
    return f"sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}"


def _inside(root: Path, path: str) -> Path | None:
    """The file at the path, if it is inside the folder and of a type that we serve."""
    if "\0" in path:
        return None
    found = (root / path).resolve()
    return found if found.is_relative_to(root) and found.suffix in TYPES else None


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_size)


def _load(path: Path, stamp: tuple[int, int]) -> File:
    return _file(stamp, path.read_bytes(), path.suffix)


def _file(stamp: tuple[int, int], body: bytes, suffix: str) -> File:
    packed = None if suffix in PACKED_ALREADY else gzip.compress(body, 9, mtime=0)
    return File(stamp, body, packed, f'"{hashlib.sha256(body).hexdigest()[:20]}"', TYPES[suffix])


def _respond(request: Request, file: File, policy: str, cache: str, status: int) -> Response:
    headers = {
        **HEADERS,
        "content-security-policy": policy,
        "cache-control": cache,
        "etag": file.etag,
        "vary": "accept-encoding",
    }
    if status == 200 and file.etag in _tags(request):
        return Response(status_code=304, headers=headers)
    body = file.body
    if file.packed is not None and "gzip" in request.headers.get("accept-encoding", ""):
        body = file.packed
        headers["content-encoding"] = "gzip"
    return Response(body, status_code=status, headers=headers, media_type=file.media_type)


def _tags(request: Request) -> set[str]:
    """Ignores whether a tag is weak: a proxy that compresses the answer again marks our tag as weak."""
    return {tag.strip().removeprefix("W/") for tag in request.headers.get("if-none-match", "").split(",")}
