"""The documents that these tests send about comments."""

from __future__ import annotations

from typing import Any

from tests.support.people import Person

COMMENT = (
    "id body bodyHtml author { id name } parent { id } mentions { id handle } createdAt editedAt resolvedAt"
    " resolvedBy { name } deletedAt version task { id } reactions { emoji count mine users { name } }"
    " can { update delete resolve }"
)
ERRORS = """
errors {
    __typename code message path
    ... on ConflictError { currentVersion conflictingFields current { ... on Comment { id body version } } }
    ... on PermissionError { needsTeamRole } ... on NotFoundError { missingId } ... on LimitError { limit }
}
"""
CREATE = f"mutation ($input: CreateCommentInput!) {{ createComment(input: $input) {{ comment {{ {COMMENT} }} cursor {ERRORS} }} }}"
UPDATE = (
    "mutation ($id: ID!, $body: String!, $version: Int) { updateComment(id: $id, body: $body, expectedVersion: $version)"
    f" {{ comment {{ {COMMENT} }} cursor {ERRORS} }} }}"
)
DELETE = f"mutation ($id: ID!) {{ deleteComment(id: $id) {{ deletedId cursor {ERRORS} }} }}"
RESOLVE = (
    "mutation ($id: ID!, $resolved: Boolean! = true) { resolveComment(id: $id, resolved: $resolved)"
    f" {{ comment {{ {COMMENT} }} cursor {ERRORS} }} }}"
)
REACT = (
    "mutation ($id: ID!, $emoji: Emoji!, $on: Boolean! = true) { react(commentId: $id, emoji: $emoji, on: $on)"
    f" {{ comment {{ {COMMENT} }} cursor {ERRORS} }} }}"
)
THREADS = f"""
query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {{
  task(id: $id) {{
    commentCount version can {{ comment }}
    comments(first: $first, after: $after, last: $last, before: $before) {{
      nodes {{ {COMMENT} replies {{ {COMMENT} }} }} edges {{ cursor node {{ id }} }} totalCount cursor
      pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }}
    }}
  }}
}}
"""
EVENTS = (
    "query ($id: ID!) { events(filter: {taskIds: [$id]}, first: 100) { nodes { name action actor { name } subjectId"
    " subject { ... on Comment { id body } } task { id } changes { field before after } } } }"
)
CHANGES = """
subscription ($id: ID, $after: Cursor) {
  taskChanges(taskId: $id, after: $after) {
    __typename
    ... on TaskChange {
      cursor name action transition task { id version commentCount } changes { field before after }
      comment { id body bodyHtml author { name } parent { id } deletedAt resolvedAt editedAt reactions { emoji count mine } }
    }
    ... on StreamReady { cursor replayed }
    ... on StreamReset { cursor reason }
  }
}
"""


async def writes(person: Person, task: Any, body: str, **more: Any) -> Any:
    return (await person.does(CREATE, input={"taskId": task["id"], "body": body, **more}))["comment"]


async def threads(person: Person, task: Any, **page: Any) -> Any:
    page = page or {"first": 8}  # twenty threads with all of their replies would cost too much
    return (await person.asks(THREADS, id=task["id"], **page))["task"]


async def told(person: Person, task: Any) -> list[Any]:
    """The log's events about the comments of a task, oldest first."""
    events = (await person.asks(EVENTS, id=task["id"]))["events"]["nodes"]
    return [event for event in events if event["name"].startswith("comment.")]


async def changes_since(person: Person, after: str) -> list[Any]:
    found = []
    async with person.connects() as socket:
        stream = await socket.subscribes(CHANGES, after=after)
        while (news := (await stream.next())["taskChanges"])["__typename"] == "TaskChange":
            found.append(news)
    return found


async def team_of(person: Person) -> Any:
    made = await person.does('mutation { createTeam(input: {name: "Orchard"}) { team { id key } errors { message } } }')
    return made["team"]
