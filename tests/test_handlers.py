"""The table of reactions, and the handlers that an operator adds to it."""

from __future__ import annotations

import json
import logging
import re
from pathlib import Path

import pytest

from tests.support.people import Person
from tests.support.scratch import taskflow

CREATE = (
    "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message path code } } }"
)

TABLE = {
    ("user.created", "before", 2, "WelcomeTheUser"),
    ("user.created", "before", 5, "join_the_default_team"),
    ("task.assigned", "before", 10, "MailTheAssignee"),
    *{
        (event, "before", 10, "MailWhatWasSkipped")
        for event in (
            *("task.restored", "task.moved_in", "team.member_added"),
            *("user.reactivated", "user.role_changed", "user.updated"),
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


def test_events_prints_the_whole_table(tmp_path: Path) -> None:
    taskflow("migrate", "up", folder=tmp_path)

    printed = taskflow("events", "--json", folder=tmp_path)

    rows = json.loads(printed.stdout)["reactions"]
    found = {(row["event"], row["phase"], row["priority"], row["handler"].rpartition(".")[2]) for row in rows}
    assert found == TABLE


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """From before the application starts."""
    caplog.set_level(logging.INFO, "taskflow")
    return caplog


async def test_a_start_and_a_new_account_stand_in_the_log(log: pytest.LogCaptureFixture, alice: Person) -> None:
    said = [record.getMessage() for record in log.get_records("setup") if record.name == "taskflow"]
    assert re.fullmatch(r"\[\d{4}-\d\d-\d\dT[\d:.]+Z\] Application ready\.", said[0])
    assert re.fullmatch(rf"\[\d{{4}}-\d\d-\d\dT[\d:.]+Z\] user\.created: {alice.id}", said[1])
    assert alice.email not in "".join(said)
