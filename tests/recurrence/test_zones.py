"""Days are those of the assignee's time zone, even around clock changes."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from events.states import PERSON, TEAM, PersonCard
from events.task import ToldTask, unknown_task
from models.recurrence.recurrence import Recurrence
from models.task import occurrence
from models.task.edit import Edit
from models.task.status import Status
from models.task.stored import rows as task_rows
from models.task.task import COLUMNS, Task
from models.values import clock

CHANGES = (
    ("Europe/Berlin", "2027-03-28"),
    ("Europe/Berlin", "2027-10-31"),
    ("America/New_York", "2027-03-14"),
    ("America/Santiago", "2027-04-04"),  # at midnight
    ("America/Santiago", "2027-09-05"),
    ("Australia/Lord_Howe", "2027-04-04"),  # by half an hour
    ("Pacific/Apia", "2011-12-30"),  # a day that did not exist
)
RULES = ("FREQ=DAILY", "FREQ=WEEKLY;BYDAY=SA,SU,MO", "FREQ=MONTHLY;BYMONTHDAY=-1,1,4,5", "FREQ=DAILY;INTERVAL=2")


class Nobody:
    """A team without members: nobody else may be assigned."""

    def member(self, of: Any, id: str, *path: str) -> Any:
        raise AssertionError(of, id, path)


def _task(rule: str, zone: str, due_on: str) -> Task:
    state = unknown_task(id="task_1", team_id="team_1", at=0)
    kept = Recurrence(rule, from_completion=False, start=due_on).kept()
    assignee: PersonCard = {**PERSON, "id": "user_1", "time_zone": zone}
    told: ToldTask = {
        **state,
        "recurrence_json": kept,
        "due_on": due_on,
        "recurs_on": due_on,
        "assignee": assignee,
        "team": TEAM,
    }
    task = task_rows.of_state(told)
    # without a database, Tortoise has no relations here
    task.team_id, task.creator_id, task.assignee_id = TEAM["id"], None, "user_1"
    return task


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(CHANGES), st.sampled_from(RULES), st.integers(-5, 5), st.integers(-72 * 60, 72 * 60))
def test_the_next_task_is_due_when_its_day_ends_in_that_zone(
    change: tuple[str, str], rule: str, due: int, minutes: int
) -> None:
    """Tries instants by the minute, up to three days before and after the clock change."""
    zone, changes_on = ZoneInfo(change[0]), date.fromisoformat(change[1])
    due_on = changes_on + timedelta(days=due)
    now = clock.of(datetime(changes_on.year, changes_on.month, changes_on.day, tzinfo=zone)) + minutes * 60_000
    task = _task(rule, change[0], due_on.isoformat())
    edit = Edit(status=Status.COMPLETED)

    task._apply(edit, task._effects(edit, Nobody(), now), now)  # rights are checked elsewhere
    following = {task.id: task.next_due_on(now)}
    new, *_ = occurrence.next_of(
        task,
        [],
        dates=following,
        rank="V",
        stage=None,
        parent=None,
        assignee=lambda one: one.assignee_card,
    )

    today = datetime.fromtimestamp(now / 1000, zone).date()
    dates = (moment.date() for moment in rrulestr(rule, dtstart=datetime.combine(due_on, datetime.min.time())))
    expected = next(day for day in dates if day > due_on and day >= today)
    assert new.due_on == expected.isoformat()
    ends = datetime.combine(expected + timedelta(days=1), datetime.min.time(), zone)
    assert new.due_at == clock.of(ends)


def test_each_column_is_copied_or_starts_anew() -> None:
    """A new column must be named in one of the two lists of `occurrence`, or here if it starts anew."""
    begin_anew = {
        *("overdue_told_at", "started_at", "completed_at", "closed_at", "deleted_at", "version", "comment_count"),
        *("attachment_count", "parts_done", "relation_count", "blocked", "next_id"),
    }

    assert {*occurrence.CARRIED, *occurrence.OF_ITS_OWN, *begin_anew} == set(COLUMNS)
