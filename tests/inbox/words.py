"""The documents that these tests send about inboxes."""

from __future__ import annotations

import asyncio
from typing import Any

from taskflow.components import Components
from tests.support.asgi import Stream
from tests.support.eventually import TIMEOUT
from tests.support.people import Person

ENTRY = (
    "id title reasons count occurredAt readAt archivedAt snoozedUntil actor { name } task { id key title }"
    " comment { id body } events { id name }"
)
ERRORS = "errors { __typename code message path ... on LimitError { limit } ... on NotFoundError { missingId } }"
INBOX = f"""
query ($filter: NotificationFilter, $first: Int, $after: String, $last: Int, $before: String) {{
  inbox(filter: $filter, first: $first, after: $after, last: $last, before: $before) {{
    nodes {{ {ENTRY} }} edges {{ cursor node {{ id }} }} totalCount unreadCount cursor
    pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }}
  }}
}}
"""
UPDATE = (
    "mutation ($ids: [ID!]!, $input: UpdateNotificationsInput!) { updateNotifications(ids: $ids, input: $input)"
    f" {{ notifications {{ {ENTRY} }} unreadCount cursor {ERRORS} }} }}"
)
ALL_READ = (
    f"mutation ($upTo: Cursor) {{ markAllRead(upTo: $upTo) {{ notifications {{ id }} unreadCount cursor {ERRORS} }} }}"
)
LIVE = f"""
subscription ($after: Cursor) {{
  inbox(after: $after) {{
    __typename
    ... on InboxChange {{ cursor seq name notificationId unreadCount originId notification {{ {ENTRY} }} }}
    ... on StreamReady {{ cursor replayed }}
    ... on StreamReset {{ cursor reason }}
  }}
}}
"""
CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id key version } errors { code message path } } }"
EDIT = (
    "mutation ($id: ID!, $input: UpdateTaskInput!) { updateTask(id: $id, input: $input)"
    " { task { id } cursor errors { code message path } } }"
)


WAITING = "SELECT count(*) FROM jobs WHERE kind IN ('notify.raise', 'notify.mail_rest') AND state = 0"


async def inbox(person: Person, filter: Any = None, **page: Any) -> Any:
    return (await person.asks(INBOX, filter=filter, **(page or {"first": 10})))["inbox"]


async def entries(person: Person, filter: Any = None) -> Any:
    return (await inbox(person, filter))["nodes"]


async def marks(person: Person, *entries: Any, **input: Any) -> Any:
    return await person.does(UPDATE, ids=[entry["id"] for entry in entries], input=input)


async def settled(components: Components) -> None:
    """Waits until every entry is created, and every mail about it is requested."""
    components.worker.wake()
    async with asyncio.timeout(TIMEOUT):
        while await components.database.reads.fetchval(WAITING):  # noqa: ASYNC110  # it is done in this very loop
            await asyncio.sleep(0)


async def item(stream: Stream) -> Any:
    return (await stream.next())["inbox"]
