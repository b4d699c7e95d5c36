"""Takes a deleted label off its tasks: together with the deletion if they are few, otherwise in the background, in
batches."""

from __future__ import annotations

from typing import cast

from events.bus.messages import PendingEvent
from events.event import Author
from events.jobs.attempt import JobAttempt
from events.states import LabelCard
from events.storage.database import Unit
from events.storage.job import Job
from models.task.stored import rows as task_rows
from models.task.task import MAX_AT_ONCE
from models.values import clock

KIND = "bulk.take_off_label"


async def take_off_its_tasks(pending: PendingEvent) -> None:
    """Each task gets an event of its own."""
    label, unit = cast("LabelCard", pending.event.state), pending.unit
    if len(await _tasks_with(unit, label["id"])) > MAX_AT_ONCE:
        await unit.enqueue(_job(label, 1, pending.author.origin_id))
    else:
        await _take_off(unit, label)


async def run_job(attempt: JobAttempt) -> None:
    """Handles the next batch of tasks, and enqueues the job for the batch after it in the same transaction. It ends
    when no task is left."""
    label, number, origin_id = (attempt.job.payload[name] for name in ("label", "number", "origin_id"))

    async def work(unit: Unit) -> None:
        if await _take_off(unit, label):
            await unit.enqueue(_job(label, number + 1, origin_id))

    await attempt.end(work, author=Author(origin_id=origin_id), long=True)


async def _take_off(unit: Unit, label: LabelCard) -> bool:
    """Returns whether more tasks are left."""
    ids = await _tasks_with(unit, label["id"])
    taken, now = await task_rows.take_all(unit, ids[:MAX_AT_ONCE]), clock.now()
    changed = [(task, event) for task in taken.values() if (event := task.take_off(label, now=now)) is not None]
    await task_rows.update_all(unit, [(task, event.state["was"]) for task, event in changed])
    await task_rows.keep_labels(unit, [(task, event.state["was"]["label_ids"]) for task, event in changed])
    for _, event in changed:
        await unit.tell(event)
    return len(ids) > MAX_AT_ONCE and bool(changed)


async def _tasks_with(unit: Unit, label_id: str) -> list[str]:
    """The first tasks with the label: one more than fit into one unit, if there are that many."""
    rows = await unit.fetch(
        f"SELECT task_id FROM task_labels WHERE label_id = $1 ORDER BY task_id LIMIT {MAX_AT_ONCE + 1}", label_id
    )
    return [row[0] for row in rows]


def _job(label: LabelCard, number: int, origin_id: str | None) -> Job:
    payload = {"label": label, "number": number, "origin_id": origin_id}
    return Job(kind=KIND, key=f"{KIND}:{label['id']}:{number}", payload=payload)
