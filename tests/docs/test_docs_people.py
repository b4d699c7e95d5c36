"""The pages for people are correct: keys, roles, and the texts that troubleshooting quotes."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator

import pytest
from graphql import GraphQLNamedType, GraphQLObjectType

from tests.docs.test_docs_live import WHOLE
from tests.repository.checkout import python_files
from tests.support.scratch import ROOT

pytestmark = pytest.mark.once

JS = ROOT / "web/app/js"
WORDS = json.loads((ROOT / "web/app/locales/en.json").read_text())
BESIDE_COMMANDS = (
    *("keys.close", "keys.save", "keys.leave"),
    *("board.lift", "board.carry", "board.shift", "board.putBack"),
)
"""Texts of keys that are no commands: what has the focus handles them."""
MODULES = {
    "keys.js": "In a list",
    "parts/carry.js": "Move by hand",
    "task/rows.js": "Move by hand",
    "task/subtasks/section.js": "Move by hand",
    "views/board.js": "Move by hand",
    "views/calendar.js": "Move by hand",
    "views/grouped-board.js": "Move by hand",
    "parts/text.js": "While writing",
    "talk/composer.js": "While writing",
    "task/quick.js": "While writing",
    "task/subtasks/add.js": "While writing",
    "views/columns.js": "While writing",
    "views/labels.js": "While writing",
    "files/lightbox.js": "Where they have the focus",
    "find/finder.js": "Where they have the focus",
    "find/palette.js": "Where they have the focus",
    "parts/when.js": "Where they have the focus",
    "preferences/table.js": "Where they have the focus",
    "reports/plot.js": "Where they have the focus",
    "talk/reactions.js": "Where they have the focus",
    "task/menu.js": "Where they have the focus",
}
"""Modules that read keys, and the part of the page that says which ones."""
ROLES = ("Viewer", "Contributor", "Member", "Team admin")
ROWS: dict[str, tuple[str, ...]] = {
    "See the team's tasks, boards, files and comments": (),
    "Watch a task, set reminders for yourself": ("Watch a task", "Set a reminder"),
    "Comment, reply, react": ("Comment on a task", "Reply", "React"),
    "Add files to a task": ("Add a file to a task",),
    "Change the status of tasks that are assigned to you": ("Change the status of a task assigned to them",),
    "Create, edit and assign tasks, put them into the trash and take them out": (
        *("Create a task", "Edit a task", "Assign a task"),
        *("Put a task into the trash", "Take a task out of the trash"),
    ),
    "Make and change labels": ("Make a label", "Change a label"),
    "Resolve a thread that somebody else began": ("Resolve another's thread",),
    "Delete a comment of somebody else, delete labels": ("Delete another's comment", "Delete a label"),
    "Delete a task for good": ("Delete a task for good",),
    "Make the board's columns": ("Make a column", "Change a column", "Delete a column"),
    "Add and remove people, change roles, archive the team": ("Set a member", "Remove a member", "Archive the team"),
}
"""For each row of the page, the rows of the reference, which tests try call by call. A person who may not see a team is
no viewer of it."""


def table(path: str) -> Iterator[list[str]]:
    for line in (ROOT / path).read_text().splitlines():
        if line.startswith("| ") and not line.startswith("| ---"):
            yield [cell.strip() for cell in line.strip("|").split(" | ")]


def test_the_page_of_keys_lists_every_key_of_the_dashboard() -> None:
    source = (JS / "commands.js").read_text()
    keys = dict(re.findall(r"id: '(\w+)',\s+keys: '([^']+)'", source))
    assert len(keys) == len(re.findall(r"\bkeys: '", source)) > 35
    commands = {WORDS[f"command.{name}"].rstrip("…"): shown(pressed) for name, pressed in keys.items()}

    page = {cells[1]: cells[0] for cells in table("docs/guide/keyboard.md") if len(cells) == 3 and cells[1] != "does"}

    assert {name: pressed for name, pressed in page.items() if name in commands} == commands
    others = {WORDS[name] for name in BESIDE_COMMANDS}
    assert page.keys() - commands.keys() == {text[0].upper() + text[1:] for text in others}


def test_every_module_that_reads_keys_has_a_place_on_the_page() -> None:
    headings = set(re.findall(r"^## (.+)$", (ROOT / "docs/guide/keyboard.md").read_text(), re.MULTILINE))
    reads = re.compile(r"onKeyDown|[(\[]'keydown'")

    assert {
        path.relative_to(JS).as_posix() for path in JS.rglob("*.js") if reads.search(path.read_text())
    } == MODULES.keys()
    assert set(MODULES.values()) <= headings


def shown(keys: str) -> str:
    names = {"enter": "↵", "mod": "Ctrl", "shift": "⇧"}
    return " ".join(
        f"<kbd>{' '.join(names.get(part, part.upper()) for part in one.split('+'))}</kbd>" for one in keys.split()
    )


def test_the_page_of_roles_agrees_with_the_reference() -> None:
    reference = {
        cells[0].partition(" (`")[0]: dict(zip(ROLES, cells[3:7], strict=True))
        for cells in table("docs/reference/permissions.md")
        if len(cells) == 11
    }
    page = {cells[0]: dict(zip(ROLES, cells[1:], strict=True)) for cells in table("docs/guide/roles.md") if cells[0]}

    assert page.keys() == ROWS.keys()
    for row, calls in ROWS.items():
        assert [reference[call] for call in calls] == [page[row]] * len(calls), row
    assert [WORDS[f"role.{role}"] for role in ("VIEWER", "CONTRIBUTOR", "MEMBER", "ADMIN")] == list(ROLES)


def test_troubleshooting_quotes_texts_that_exist_in_the_source() -> None:
    texts = [*said()]

    missing = [
        quoted
        for cells in table("docs/how-to/troubleshooting.md")
        for quoted in re.findall(r"^`([^`]+)`$", cells[0])
        if quoted != "INTERNAL" and not any(has(text, quoted) for text in texts)
    ]

    assert missing == []
    assert any(has(text, "Invalid or expired token") for text in texts)
    assert not any(has(text, "Something that … nobody says") for text in texts)


def has(text: str, quoted: str) -> bool:
    """`…` on the page stands for a value that the source inserts, or shortens a longer text."""
    pattern = ".*".join(re.escape(part) for part in quoted.split("…"))
    return re.fullmatch(pattern, text, re.DOTALL) is not None


def said() -> Iterator[str]:
    """Every text of the source, with `…` for inserted values."""
    for path in python_files("models", "schema", "resolvers", "taskflow"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.JoinedStr):
                yield "".join(str(part.value) if isinstance(part, ast.Constant) else "…" for part in node.values)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield re.sub(r"\{[^{}]*\}", "…", node.value)


def test_the_glossary_names_what_the_schema_and_the_dashboard_call_a_thing() -> None:
    lines = (ROOT / "docs/reference/glossary.md").read_text().splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")][2:]
    named = {name for cells in rows for name in re.findall(r"`([A-Z][\w.]+)`", cells[2])}
    said = {text for cells in rows for text in re.findall(r"\*([^*]+)\*", cells[3])}
    known = {*WHOLE.type_map, *(f"{each.name}.{field}" for each in WHOLE.type_map.values() for field in fields(each))}

    assert len(rows) > 40
    assert named - known == set()
    assert said - {word for word in WORDS.values() if isinstance(word, str)} == set()
    words = [cells[0] for cells in rows]
    assert words == sorted(words, key=str.lower)


def fields(of: GraphQLNamedType) -> Iterable[str]:
    return of.fields if isinstance(of, GraphQLObjectType) else ()


NOT_BUILT = {
    "createWebhook": "webhooks",
    "startImport": "import from other programs",
    "startExport": "export",
    "createCalendarFeed": "calendar feeds",
    "linkIdentity": "single sign-on",
    "startTotp": "second factor",
    "startPasskey": "passkeys",
    "createInvitation": "invitations",
    "createBot": "accounts for programs",
    "eraseUser": "erasing an account",
}
"""Mutations of the contract, and the words of the page for what they would do."""


def test_what_it_does_not_do_is_not_done() -> None:
    page = (ROOT / "docs/guide/what-it-does-not-do.md").read_text()
    assert WHOLE.mutation_type is not None

    built = [
        f"docs/guide/what-it-does-not-do.md: {NOT_BUILT[name]}"
        for name in NOT_BUILT.keys() & WHOLE.mutation_type.fields
    ]

    assert built == [], "take these off the page"
    assert [words for words in NOT_BUILT.values() if words not in page] == []
