"""The documentation site: its index lists every page, its reference every type, and its check finds broken links."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLInterfaceType, GraphQLObjectType

from docs.site import check, links, navigation, schema_pages
from docs.site.build import whole_schema, write_settings, write_sources
from docs.site.examples import examples
from docs.site.places import PAPERS, ROOT, pages, place_of

pytestmark = pytest.mark.once

INDEX = [page for each in navigation.sections() for part in (each, *each.sections) for page in part.pages]
SCHEMA = whole_schema()
WRITTEN = schema_pages.pages(SCHEMA, examples())


def entry_of(name: str, *, on: str | None = None) -> str:
    """The section of the reference with this heading, on this page or on the only one that has it."""
    entries: list[str] = [
        entry
        for page, text in WRITTEN.items()
        if page == on or (on is None and page != "index")
        for entry in re.findall(rf"^## {re.escape(name)}\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    ]
    assert len(entries) == 1, name
    return entries[0]


def test_the_index_has_every_page_once() -> None:
    listed = Counter(path for _, path in [*INDEX, *navigation.decisions()])
    wanted = {*pages()} - {"README.md", "docs/README.md"}

    assert wanted - listed.keys() == set(), "docs/README.md: say in its part where these are"
    assert [path for path, times in listed.items() if times > 1] == []


@pytest.mark.parametrize(("title", "path"), [each for each in INDEX if each[1] not in PAPERS], ids=lambda each: each)
def test_the_index_uses_the_title_of_a_page(title: str, path: str) -> None:
    assert (ROOT / path).read_text().partition("\n")[0] == f"# {title}"


def test_every_link_of_every_page_has_a_target_in_the_repository(tmp_path: Path) -> None:
    write_sources(tmp_path / "docs")
    write_settings(tmp_path)

    for path in [each for _, each in INDEX]:
        assert (tmp_path / "docs" / place_of(path)).is_file()
        assert f'"{place_of(path)}"' in (tmp_path / "zensical.toml").read_text()


@pytest.mark.parametrize("name", [name for name in SCHEMA.type_map if not name.startswith("__")])
def test_each_type_has_a_complete_entry(name: str) -> None:
    kind = SCHEMA.type_map[name]
    if name in schema_pages.ROOTS:
        assert isinstance(kind, GraphQLObjectType)
        for field, each in kind.fields.items():
            entry = entry_of(field, on=schema_pages.ROOTS[name])
            assert [argument for argument in each.args if f"| `{argument}` |" not in entry] == [], field
        return
    entry = entry_of(name)
    match kind:
        case GraphQLObjectType() | GraphQLInterfaceType():
            words = {*kind.fields, *(argument for field in kind.fields.values() for argument in field.args)}
        case GraphQLInputObjectType():
            words = {*kind.fields}
        case GraphQLEnumType():
            words = {*kind.values}
        case _:
            words = set()
    assert {word for word in words if f"`{word}`" not in entry} == set()


def test_a_field_is_shown_with_its_type_its_default_and_an_example() -> None:
    entry = entry_of("createTask")

    assert (
        "Gives [`TaskPayload!`](objects.md#taskpayload)" in entry
        or "Gives [`TaskPayload`](objects.md#taskpayload)" in entry
    )
    assert "[`CreateTaskInput!`](inputs.md#createtaskinput)" in entry
    assert "```graphql\nmutation" in entry
    assert len([name for name in examples() if name.startswith("Mutation.")]) > 20


@pytest.mark.parametrize(
    ("line", "becomes"),
    [
        ("See [live](live.md#presence).", "See [live](live.md#presence)."),
        ("[why](../decisions/README.md)", "[why](../decisions/index.md)"),
        ("[how](../../CONTRIBUTING.md#the-dashboard)", "[how](../project/contributing.md#the-dashboard)"),
        ("[`it`](../examples/find.py)", "[`it`](../files/docs/examples/find.py.md)"),
        ("[client](../../clients/python/README.md)", "[client](../files/clients/python/index.md)"),
        ("[elsewhere](https://example.com/live.md)", "[elsewhere](https://example.com/live.md)"),
        ("`[no link](nowhere.md)`", "`[no link](nowhere.md)`"),
        ("```\n[no link](nowhere.md)\n```", "```\n[no link](nowhere.md)\n```"),
    ],
)
def test_links_have_the_same_target_on_the_site(line: str, becomes: str) -> None:
    assert links.rewritten(line, "docs/guide/tasks.md", lambda _: None) == becomes


def test_a_broken_link_stops_the_build() -> None:
    with pytest.raises(links.DeadLinkError, match=r"docs/guide/tasks.md: nowhere.md leads nowhere"):
        links.rewritten("[gone](nowhere.md)", "docs/guide/tasks.md", lambda _: None)


@pytest.mark.parametrize(
    ("html", "complaint"),
    [
        ('<a href="b.html">', "a.html: b.html leads nowhere"),
        ('<a href="#b">', "a.html: #b: there is no such heading"),
        ('<img src="b.png">', "a.html: b.png leads nowhere"),
        ('<script src="https://example.com/a.js"></script>', "a.html loads https://example.com/a.js"),
        ('<link rel="stylesheet" href="//example.com/a.css">', "a.html loads //example.com/a.css"),
        ('<pre class="mermaid">', 'a.html makes the theme ask another host: class="mermaid"'),
        ("<article></article>", "a.html has 0 <li>, and on GitHub 1"),
        ('<p id="b"><a href="a.html#b"><a href="https://example.com"><article><ul><li>one</ul></article>', None),
    ],
)
def test_the_check_finds_broken_pages(tmp_path: Path, html: str, complaint: str | None) -> None:
    for folder in ("site", "docs"):
        (tmp_path / folder).mkdir()
    (tmp_path / "docs/a.md").write_text("- one\n")
    (tmp_path / "site/a.html").write_text(html)

    found = check.complaints(tmp_path / "site", tmp_path / "docs")

    assert complaint in found if complaint else found == []


def test_the_check_finds_style_sheets_that_load_from_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "a.css").write_text("@import url(https://example.com/font.css);")

    assert check.complaints(tmp_path, tmp_path) == ["a.css loads https://example.com/font.css"]
