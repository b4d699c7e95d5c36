"""Loads entries of an inbox by id, and their events and titles when these are selected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from models.notification import rows as notification_rows
from models.notification import title
from models.wording.catalogue import translated
from models.wording.sentence import Sentence
from resolvers.event.noun import events_by_id
from resolvers.running import to_schema
from schema.context import Context
from schema.event import Event
from schema.notification import Notification


async def notifications_by_id(context: Context, ids: Sequence[str]) -> Mapping[str, Notification]:
    found = await notification_rows.by_id(context.reads, ids, context.me.id)
    return {state["id"]: to_schema.notification(state, context.me) for state in found}


async def events_of_each(context: Context, ids: list[str]) -> list[Event | None]:
    found = await events_by_id(context, ids)
    return [found.get(id) for id in ids]


async def title_of(notification: Notification, context: Context) -> str:
    return translated(await _title(notification, context), context.language)


async def _title(notification: Notification, context: Context) -> Sentence:
    fields, reason = context.fields, next(iter(notification.reasons), None)
    if notification.task_id is not None:
        task = await fields.task(notification.task_id)
        who = None if notification.actor is None else notification.actor.name
        return title.UNSEEN if task is None else title.of_task(reason, task=task.title, who=who)
    events: list[Event] = await fields.events_of(notification.event_ids[:1])
    if not events:
        return title.of_event(reason, event="", team=None)
    team = await fields.team(events[0].stream)
    return title.of_event(reason, event=events[0].name, team=None if team is None else team.name)
