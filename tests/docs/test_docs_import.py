"""docs/how-to/import-tasks.md: its file and its commands do what the page says."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.browser.server import Server
from tests.support.scratch import ROOT

pytestmark = pytest.mark.slow

PAGE = (ROOT / "docs/how-to/import-tasks.md").read_text()
CSV, CHECKED, WRONG, IMPORTED = re.findall(r"```text\n(.*?)```", PAGE, re.DOTALL)
KEY = 'mutation { createApiKey(input: {name: "import", scopes: [WRITE]}) { secret errors { message } } }'
TASKS = """{ tasks(first: 100, orderBy: [{field: CREATED_AT, direction: ASC}]) { totalCount nodes {
  title description status priority dueDate assignee { name } labels { name } } } }"""
INBOX = "{ inbox { totalCount nodes { reasons } } }"


@dataclass
class Importer:
    server: Server
    token: str
    key: str
    folder: Path

    def __call__(
        self, text: str, *options: str, team: str = "GEN", encoding: str = "utf-8"
    ) -> subprocess.CompletedProcess[str]:
        (self.folder / "tasks.csv").write_text(text, encoding=encoding)
        return subprocess.run(
            [sys.executable, str(ROOT / "docs/examples/import_csv.py"), "tasks.csv", team, *options],
            cwd=self.folder,
            env={"TASKFLOW_URL": self.server.address, "TASKFLOW_TOKEN": self.key},
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )

    def tasks(self) -> Any:
        return self.server.ask(TASKS, self.token)["tasks"]


@pytest.fixture
def imports(tmp_path: Path) -> Iterator[Importer]:
    server = Server(tmp_path)
    server.start()
    token, _ = server.registers("Alice Johnson", "alice@example.com")
    yield Importer(server, token, server.ask(KEY, token)["createApiKey"]["secret"], tmp_path)
    server.stop()


def test_the_file_of_the_page_is_checked_and_imported_once(imports: Importer) -> None:
    bob, _ = imports.server.registers("Bob", "bob@example.com")

    checked = imports(CSV, "--check")
    before = imports.tasks()["totalCount"]
    first, again = imports(CSV), imports(CSV)

    assert (checked.stdout, checked.stderr, before) == (CHECKED, "", 0)
    assert (first.stdout, first.stderr) == (again.stdout, again.stderr) == (IMPORTED, "")
    made = imports.tasks()
    assert made["totalCount"] == 2
    assert made["nodes"][0] == {
        "title": "Water the plants",
        "description": "Twice a week.\nNot the cactus.\n\nAssignee: bob@example.com",
        "status": "COMPLETED",
        "priority": "HIGH",
        "dueDate": "2026-04-01",
        "assignee": None,
        "labels": [{"name": "Garden"}, {"name": "Weekly"}],
    }
    assert made["nodes"][1]["description"] == "Assignee: bob"
    assert imports.server.ask(INBOX, bob)["inbox"]["totalCount"] == 0


def test_people_are_assigned_if_it_is_asked_for_but_not_afterwards(imports: Importer) -> None:
    imports.server.registers("Bob", "bob@example.com")

    first, without = imports(CSV, "--assign"), imports(CSV)

    assert first.stdout == IMPORTED
    assert [task["assignee"]["name"] for task in imports.tasks()["nodes"]] == ["Bob", "Bob"]
    assert (without.returncode, imports.tasks()["totalCount"]) == (1, 2), "the same rows with other arguments"
    assert "key" in without.stderr


def test_an_assignment_afterwards_is_refused_in_words(imports: Importer) -> None:
    imports("title,assignee\nWater,alice@example.com\n")

    again = imports("title,assignee\nWater,alice@example.com\n", "--assign")

    assert again.returncode == 1
    assert "Traceback" not in again.stderr
    assert "Nothing of the rows from line 2 on was created." in again.stderr


def test_the_same_file_can_be_imported_into_a_second_team(imports: Importer) -> None:
    imports.server.ask(
        'mutation { createTeam(input: {name: "House", key: "HOU"}) { errors { message } } }', imports.token
    )

    first, second = imports(CSV), imports(CSV, team="HOU")

    assert (first.stdout, first.stderr) == (IMPORTED, "")
    assert (second.stdout, second.stderr) == (IMPORTED.replace("GEN", "HOU"), "")
    assert imports.tasks()["totalCount"] == 4


def test_what_is_wrong_is_named_by_its_line_and_nothing_is_created(imports: Importer) -> None:
    many = "title,due\n" + "".join(f"Task {number},\n" for number in range(150))

    refused = imports(CSV.replace("Prune the trees,,todo,,@bob", ",,todo,,"))
    late = imports(f"{many}Late,tomorrow\n")
    never = imports("title,due\nWater,2026-02-31\n")
    quote = imports('title\n"Water\nPrune\nDig\n')
    latin = imports("title\nBäume\n", encoding="latin-1")
    cells = imports("title\nWater, and prune\n")
    status = imports(CSV.replace("todo", "someday"))
    column = imports(CSV.replace("due,", "deadline,"))
    person = imports(CSV, "--assign")

    assert refused.stderr == WRONG
    assert late.stderr == "line 152: due: tomorrow is no day like 2026-04-01.\n"
    assert never.stderr == "line 2: due: 2026-02-31 is no day like 2026-04-01.\n"
    assert "Is a quote not closed" in quote.stderr
    assert latin.stderr == "tasks.csv is not in UTF-8. In a spreadsheet, save it as 'CSV UTF-8'.\n"
    assert cells.stderr.startswith("line 2: there are more cells than columns")
    assert status.stderr.startswith("line 4: status: someday")
    assert column.stderr.startswith("line 1: ")
    assert "deadline" in column.stderr
    assert person.stderr == "line 2: assignee: bob@example.com is no member of the team.\n"
    assert imports.tasks()["totalCount"] == 0


def test_more_rows_than_fit_into_a_call_are_imported_in_their_order(imports: Importer) -> None:
    many = "title\n" + "".join(f"Task {number}\n" for number in range(230))

    done = imports(many)

    assert done.stdout.splitlines()[1:] == [
        "tasks.csv:2 and the next 99: GEN-1 to GEN-100",
        "tasks.csv:102 and the next 99: GEN-101 to GEN-200",
        "tasks.csv:202 and the next 29: GEN-201 to GEN-230",
    ]
    assert imports.tasks()["nodes"][99]["title"] == "Task 99"


def test_the_page_names_every_column() -> None:
    head = CSV.partition("\n")[0].split(",")
    table = re.findall(r"`(\w+)`", "".join(line.split(" | ")[0] for line in PAGE.splitlines() if line[:3] == "| `"))
    program = (ROOT / "docs/examples/import_csv.py").read_text()

    assert set(head) == set(table) == set(re.findall(r'"(\w+)"', re.findall(r"COLUMNS = \{(.*?)\}", program)[0]))
