"""The documents that these tests send about files, and how they upload the bytes."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from models.attachment.room import used as used_room
from models.values import clock
from taskflow.components import Components
from tests.support import asgi
from tests.support.commits import until
from tests.support.people import Person

ATTACHMENT = (
    "id filename contentType size sha256 state width height url thumbnailUrl uploader { name } createdAt"
    " task { id } comment { id } upload { url method headers expiresAt }"
)
ERRORS = """
errors {
    __typename code message path
    ... on ConflictError { current { ... on Attachment { id filename } } }
    ... on PermissionError { needsTeamRole } ... on NotFoundError { missingId } ... on LimitError { limit }
}
"""
CREATE = f"mutation ($input: CreateAttachmentInput!) {{ createAttachment(input: $input) {{ attachment {{ {ATTACHMENT} }} cursor {ERRORS} }} }}"
DELETE = f"mutation ($id: ID!) {{ deleteAttachment(id: $id) {{ deletedId cursor {ERRORS} }} }}"
NODE = f"query ($id: ID!) {{ node(id: $id) {{ ... on Attachment {{ {ATTACHMENT} }} }} }}"
FILES = (
    f"query ($id: ID!) {{ task(id: $id) {{ version attachmentCount attachments {{ {ATTACHMENT} }}"
    " comments(first: 8) { nodes { id attachments { id filename } } } } }"
)
CHANGES = """
subscription ($id: ID, $after: Cursor) {
  taskChanges(taskId: $id, after: $after) {
    __typename
    ... on TaskChange {
      cursor name action transition task { id version attachmentCount } changes { field before after }
      attachment { id filename size sha256 state url thumbnailUrl upload { url } uploader { name } comment { id } }
      actor { name } originId
    }
    ... on StreamReady { cursor replayed }
    ... on StreamReset { cursor reason }
  }
}
"""
WATER = b"Water the hose, too."


def of(body: bytes, **more: Any) -> dict[str, Any]:
    return {"filename": "hose.txt", "contentType": "text/plain", "size": len(body), **more}


async def announces(person: Person, task: Any, body: bytes = WATER, **more: Any) -> Any:
    return (await person.does(CREATE, input={"taskId": task["id"], **of(body, **more)}))["attachment"]


async def sends(person: Person, attachment: Any, body: bytes = WATER) -> bool:
    """Uploads the bytes, and returns whether they were accepted. The address alone is enough: no token is needed."""
    upload = attachment["upload"]
    path = urlsplit(upload["url"]).path
    answer = await asgi.request(person.app, "PUT", path, headers=upload["headers"], body=body)
    assert answer.status in {204, 404}, answer.body
    return answer.status == 204


async def adds(person: Person, task: Any, body: bytes = WATER, **more: Any) -> Any:
    """Announces and uploads a file, and returns it."""
    announced = await announces(person, task, body, **more)
    assert await sends(person, announced, body)
    return await looks_at(person, announced)


async def looks_at(person: Person, attachment: Any) -> Any:
    return (await person.asks(NODE, id=attachment["id"]))["node"]


async def files(person: Person, task: Any) -> Any:
    return (await person.asks(FILES, id=task["id"]))["task"]


async def told(person: Person, task: Any) -> list[Any]:
    """The log's events about the files and comments of a task, oldest first."""
    asked = (
        "query ($id: ID!) { events(filter: {taskIds: [$id]}, first: 100) { nodes { name action actor { name } subjectId"
        " subject { id } task { id } changes { field } originId via } } }"
    )
    events = (await person.asks(asked, id=task["id"]))["events"]["nodes"]
    return [event for event in events if not event["name"].startswith("task.")]


ROOM = "{ instance { storageUsedMegabytes limits { maxAttachmentBytes maxAttachmentsPerTask storageMegabytes } } }"
MEGABYTE = 1_048_576


async def room(components: Components) -> int:
    """The bytes that are used or held; those in use are checked against the sum of all files that have arrived."""
    reads = components.database.reads
    kept = await reads.fetchval("SELECT value FROM instance WHERE name = 'stored_file_bytes'")
    there = await reads.fetchval("SELECT CAST(coalesce(sum(size), 0) AS BIGINT) FROM attachments WHERE state = 1")
    assert kept is None or int(kept) == there
    return await used_room(reads)


async def ages(components: Components, attachment: Any, milliseconds: int) -> None:
    """The file was announced so long ago."""
    at = clock.now() - milliseconds - 1
    await components.database.unit(
        lambda unit: unit.execute("UPDATE attachments SET created_at = $2 WHERE id = $1", attachment["id"], at)
    )


async def stored(components: Components) -> list[str]:
    return sorted([each.key async for each in components.files.everything(history=components.epoch)])


async def until_stored(components: Components, many: int) -> None:
    """Waits until the deletion jobs have ended and this many files are stored. A job deletes the bytes before it
    ends."""

    async def are_gone() -> bool:
        jobs = await components.database.reads.fetchval("SELECT count(*) FROM jobs WHERE kind = 'file.delete'")
        return not jobs and len(await stored(components)) == many

    await until(components.database, are_gone)


async def changes_since(person: Person, task: Any, after: str) -> list[Any]:
    found = []
    async with person.connects() as socket:
        stream = await socket.subscribes(CHANGES, id=task["id"], after=after)
        while (news := (await stream.next())["taskChanges"])["__typename"] == "TaskChange":
            found.append(news)
    return found
