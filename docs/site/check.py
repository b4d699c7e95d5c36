"""Looks through the site that was built: each link and anchor leads somewhere, nothing comes from other hosts, nothing got lost."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

from markdown_it import MarkdownIt

LOADS = {
    ("script", "src"),
    ("img", "src"),
    ("source", "srcset"),
    ("iframe", "src"),
    ("link", "href"),
    ("object", "data"),
}
ADDRESS = re.compile(r"(?:url\(|@import\s*)[\"']?(?P<to>(?:https?:)?//[^\"')]+)")
COUNTED = ("h1", "h2", "h3", "h4", "ul", "ol", "li", "table", "tr", "pre", "blockquote", "img")
ON_REQUEST = ('class="mermaid"', 'data-md-component="source"', "glightbox")
"""What makes the theme's own scripts ask another host."""


class Page(HTMLParser):
    """What matters of one page."""

    def __init__(self, text: str, *, whole: bool = False) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: set[str] = set()
        self.loads: set[str] = set()
        self.counted: Counter[str] = Counter()
        self._inside = whole
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.ids |= {given[name] for name in ("id", "name") if name in given}
        if tag == "a" and "href" in given:
            self.links.add(given["href"])
        for name, value in given.items():
            if (tag, name) in LOADS and given.get("rel") not in {"canonical", "prev", "next"}:
                self.loads.add(value)
        if tag == "article":
            self._inside = True
        elif self._inside and tag in COUNTED:
            self.counted[tag] += 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "article":
            self._inside = False


def complaints(site: Path, sources: Path) -> list[str]:
    """Of the pages under `site`, which were made from the Markdown under `sources`."""
    pages = {path.relative_to(site).as_posix(): Page(path.read_text()) for path in sorted(site.rglob("*.html"))}
    pages.pop("404.html", None)  # its links begin at the root of a host, which there is only when it is served
    return [*_links(site, pages), *_hosts(site, pages), *_losses(sources, pages)]


def _links(site: Path, pages: dict[str, Page]) -> Iterator[str]:
    for name, page in pages.items():
        for to in sorted(page.links | page.loads):
            if re.match(r"(?:[a-z][a-z+.-]*:|//)", to):
                continue
            path, _, anchor = to.partition("#")
            target = (
                posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(path.partition("?")[0])))
                if path
                else name
            )
            if not (site / target).is_file():
                yield f"{name}: {to} leads nowhere"
            elif anchor and target in pages and unquote(anchor) not in pages[target].ids:
                yield f"{name}: {to}: there is no such heading"


def _hosts(site: Path, pages: dict[str, Page]) -> Iterator[str]:
    for name, page in pages.items():
        yield from (f"{name} loads {to}" for to in sorted(page.loads) if re.match(r"(?:https?:)?//", to))
        text = (site / name).read_text()
        yield from (f"{name} makes the theme ask another host: {mark}" for mark in ON_REQUEST if mark in text)
    for path in sorted(site.rglob("*.css")):
        yield from (f"{path.relative_to(site)} loads {found['to']}" for found in ADDRESS.finditer(path.read_text()))


def _losses(sources: Path, pages: dict[str, Page]) -> Iterator[str]:
    """Python-Markdown makes the site, GitHub reads CommonMark: a list or a block that only one of them sees is written so that both do."""
    commonmark = MarkdownIt("gfm-like", {"html": True})
    for path in sorted(sources.rglob("*.md")):
        name = path.relative_to(sources).with_suffix(".html").as_posix()
        if name not in pages:
            yield f"{name} was not made"
            continue
        wanted, made = Page(commonmark.render(path.read_text()), whole=True).counted, pages[name].counted
        for tag in COUNTED:
            if wanted[tag] != made[tag]:
                yield f"{name} has {made[tag]} <{tag}>, and on GitHub {wanted[tag]}"
