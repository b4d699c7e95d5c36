"""The table of reactions, and the handlers that an operator adds to it."""

from __future__ import annotations

import json
import logging
import re
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from events.task import TaskAssigned
from taskflow.components import Components
from taskflow.settings.settings import Settings, SettingsError
from tests.support.people import Person
from tests.support.scratch import ROOT, taskflow

CREATE = (
    "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message path code } } }"
)
ASSIGN = "mutation ($id: ID!, $input: UpdateTaskInput!) { updateTask(id: $id, input: $input) { errors { message } } }"

TABLE = {
    ("user.created", "before", 2, "WelcomeTheUser"),
    ("user.created", "before", 5, "give_the_default_profile"),
    ("task.assigned", "before", 10, "MailTheAssignee"),
    ("label.deleted", "before", 10, "take_off_its_tasks"),
    ("stage.created", "before", 10, "fill_the_first"),
    ("stage.deleted", "before", 10, "empty_the_deleted"),
    *{
        (event, "before", 10, "ResendSkippedMail")
        for event in (
            *("task.restored", "task.moved_in", "team.member_added"),
            *("user.reactivated", "user.role_changed", "user.updated"),
        )
    },
    *{
        (event, "before", 10, "note_what_comes_due")
        for event in (
            *("task.created", "task.updated", "task.moved_in", "task.restored", "user.updated"),
            "preferences.updated",
        )
    },
    ("preferences.updated", "before", 10, "look_again"),
    ("session.revoked", "before", 10, "forget_its_devices"),
    ("user.updated", "before", 10, "look_again"),
    *{
        (event, "before", 10, "note_who_is_concerned")
        for event in (
            *(
                "task.created",
                "task.updated",
                "task.moved_in",
                "task.became_overdue",
                "task.due_soon",
                "task.unblocked",
            ),
            *("comment.created", "comment.updated", "reminder.fired", "team.member_added", "team.member_changed"),
            *("user.updated", "api_key.created", "api_key.revoked"),
        )
    },
    ("unit.committed", "after", 1, "ForgetStaleCallers"),
    ("unit.committed", "after", 2, "WriteTheSecurityLog"),
    ("unit.committed", "after", 3, "DeliverToSubscriptions"),
    ("unit.committed", "after", 4, "HintOtherProcesses"),
    ("unit.committed", "after", 5, "WakeTheWorker"),
    ("user.created", "after", 1, "log_user_created"),
    ("app.ready", "after", 10, "log_app_ready"),
}


EXAMPLES = ("garden_handlers", "chat_handlers", "incident_handlers")


@pytest.fixture
def examples(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """Runs the test in an operator's folder, with the example handlers on the import path."""
    monkeypatch.syspath_prepend(ROOT / "docs" / "examples")
    monkeypatch.chdir(tmp_path)
    yield tmp_path
    for name in EXAMPLES:
        sys.modules.pop(name, None)


def test_events_prints_the_whole_table(tmp_path: Path) -> None:
    taskflow("migrate", "up", folder=tmp_path)

    printed = taskflow("events", "--json", folder=tmp_path)

    rows = json.loads(printed.stdout)["reactions"]
    found = {(row["event"], row["phase"], row["priority"], row["handler"].rpartition(".")[2]) for row in rows}
    assert found == TABLE


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Captures the log from before the application starts."""
    caplog.set_level(logging.INFO, "taskflow")
    return caplog


async def test_the_log_records_a_start_and_a_new_account(log: pytest.LogCaptureFixture, alice: Person) -> None:
    said = [record.getMessage() for record in log.get_records("setup") if record.name == "taskflow"]
    assert re.fullmatch(r"\[\d{4}-\d\d-\d\dT[\d:.]+Z\] Application ready\.", said[0])
    assert re.fullmatch(rf"\[\d{{4}}-\d\d-\d\dT[\d:.]+Z\] user\.created: {alice.id}", said[1])
    assert alice.email not in "".join(said)


def test_the_how_to_shows_the_examples_as_they_are() -> None:
    how_to = (ROOT / "docs/how-to/add-handlers.md").read_text()

    found = re.findall(r"<!-- docs/examples/(\w+)\.py -->\n```python\n(.*?)```", how_to, re.DOTALL)

    assert found == [(name, (ROOT / f"docs/examples/{name}.py").read_text()) for name in EXAMPLES]


@pytest.mark.settings(HANDLERS="garden_handlers")
async def test_a_handler_of_an_operator_refuses_before_the_commit(examples: Path, alice: Person) -> None:
    error = await alice.fails(CREATE, input={"title": "WATER THE PLANTS"})

    assert error == {"message": "Please don't shout in titles.", "path": ["input", "title"], "code": "INVALID"}
    assert (await alice.asks("{ tasks { totalCount } }"))["tasks"]["totalCount"] == 0


@pytest.mark.settings(HANDLERS="garden_handlers")
async def test_a_handler_of_an_operator_gets_committed_events(
    examples: Path, alice: Person, components: Components
) -> None:
    await alice.does(CREATE, input={"title": "Water the plants", "assigneeId": alice.id})
    await alice.does(CREATE, input={"title": "Nobody has it"})
    await components.after.drain()

    assert (examples / "diary.txt").read_text() == "Alice has got: Water the plants\n"


async def test_a_handler_learns_who_had_the_task_before(
    alice: Person, bob: Person, garden: dict[str, Any], components: Components
) -> None:
    assigned: list[TaskAssigned] = []
    components.after.on(TaskAssigned)(assigned.append)

    given = {"title": "Water the plants", "teamId": garden["id"], "assigneeId": alice.id}
    id = (await alice.does(CREATE, input=given))["task"]["id"]
    await alice.does(ASSIGN, id=id, input={"assigneeId": bob.id})
    await components.after.drain()

    assert [(event.assignee_id, event.previous_id) for event in assigned] == [(alice.id, None), (bob.id, alice.id)]


@dataclass
class Receiver:
    """Another system, which refuses the first requests when `refuses` is set."""

    url: str
    received: list[tuple[dict[str, str], str]] = field(default_factory=list)
    """The requests that arrived: each body, with its idempotency key."""
    refuses: int = 0


@pytest.fixture
def receiver(monkeypatch: pytest.MonkeyPatch) -> Iterator[Receiver]:
    """The HTTP server to which the examples post."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:  # the name that http.server requires
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            there.received.append((body, self.headers.get("idempotency-key", "")))
            there.refuses, refused = max(0, there.refuses - 1), there.refuses > 0
            self.send_response(503 if refused else 200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    there = Receiver(f"http://127.0.0.1:{server.server_port}/hook")
    monkeypatch.setenv("CHAT_WEBHOOK", there.url)
    monkeypatch.setenv("INCIDENTS_URL", there.url)
    with ThreadPoolExecutor(1) as pool:
        pool.submit(server.serve_forever, 0.01)
        yield there
        server.shutdown()
    server.server_close()


@pytest.mark.settings(HANDLERS="chat_handlers")
async def test_a_handler_posts_to_a_chat(
    receiver: Receiver, examples: Path, alice: Person, components: Components
) -> None:
    await alice.does(CREATE, input={"title": "Water the plants", "assigneeId": alice.id})
    await components.after.drain()

    assert [body for body, _ in receiver.received] == [{"text": "Alice has got GEN-1: Water the plants"}]


@pytest.mark.settings(HANDLERS="incident_handlers")
async def test_a_handler_tries_again_with_the_same_key(
    receiver: Receiver, examples: Path, alice: Person, components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules["incident_handlers"], "WAITS", (0, 0))
    receiver.refuses = 2
    task = (await alice.does(CREATE, input={"title": "The pond leaks", "priority": "URGENT"}))["task"]["id"]
    await alice.does(CREATE, input={"title": "Water the plants"})
    await components.after.drain()

    assert receiver.received == [({"summary": "The pond leaks", "reference": "GEN-1"}, task)] * 3


async def test_a_missing_module_stops_the_start(settings: Settings) -> None:
    with pytest.raises(SettingsError, match=r"names no\.such, which can't be imported \(ModuleNotFoundError"):
        Components(replace(settings, handlers=("no.such",)))


async def test_a_module_that_registers_nothing_stops_the_start(settings: Settings) -> None:
    with pytest.raises(SettingsError, match=r"names json, which has no function register\(before, after\)"):
        Components(replace(settings, handlers=("json",)))


def test_the_command_reports_a_bad_module_in_one_line(tmp_path: Path) -> None:
    refused = taskflow("migrate", "up", folder=tmp_path)
    assert refused.returncode == 0, refused.stderr

    refused = taskflow("events", folder=tmp_path, TASKFLOW_HANDLERS="no.such")

    assert refused.returncode == 1
    assert refused.stderr.startswith("taskflow: TASKFLOW_HANDLERS names no.such")
    assert refused.stderr.count("\n") == 1
