"""The menu of the site: the headings and lists of docs/README.md, which are the index for readers of the repository too."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from typing import TypeAlias

from docs.site.places import ROOT, place_of

ITEM = re.compile(r"^- \[(?P<title>[^\]]+)\]\((?P<to>[^)#]+)\)")
DECISION = re.compile(r"^\| \[\d+\]\((?P<to>[^)]+)\) \| (?P<title>.+) \|$")

Entry: TypeAlias = "str | dict[str, str | list[Entry]]"
"""As Zensical takes it: a page, `{title: page}` or `{title: entries}`."""


@dataclass
class Section:
    title: str
    pages: list[tuple[str, str]] = field(default_factory=list)
    """Title and path in the repository."""
    sections: list[Section] = field(default_factory=list)


def sections() -> list[Section]:
    """Those of docs/README.md."""
    found: list[Section] = []
    for line in (ROOT / "docs/README.md").read_text().splitlines():
        if line.startswith("## "):
            found.append(Section(line[3:]))
        elif line.startswith("### "):
            found[-1].sections.append(Section(line[4:]))
        elif item := ITEM.match(line):
            open_one = found[-1].sections[-1] if found[-1].sections else found[-1]
            open_one.pages.append((item["title"], posixpath.normpath(f"docs/{item['to']}")))
    return found


def decisions() -> list[tuple[str, str]]:
    """Title and path in the repository of each, by the table of their README.md."""
    lines = (ROOT / "docs/decisions/README.md").read_text().splitlines()
    return [(found["title"], f"docs/decisions/{found['to']}") for line in lines if (found := DECISION.match(line))]


def menu(api: list[tuple[str, str]]) -> list[Entry]:
    """`api` are the pages that are made from the schema, by their place on the site."""
    entries: list[Entry] = [{"Start": "index.md"}]
    for section in sections():
        inside = _pages(section.pages)
        inside += [{each.title: _pages(each.pages)} for each in section.sections]
        if section.title == "Program it":
            inside.append({"The schema": [{title: place} for title, place in api]})
        entries.append({section.title: inside})
    return entries


def _pages(pages: list[tuple[str, str]]) -> list[Entry]:
    return [
        {title: [place_of(path), *_pages(decisions())]}
        if path == "docs/decisions/README.md"
        else {title: place_of(path)}
        for title, path in pages
    ]
