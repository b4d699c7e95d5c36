"""The documents that these tests send about parts and relations."""

from __future__ import annotations

from typing import Any

from taskflow.components import Components
from tests.support.people import Person

STATUSES = ("PENDING", "IN_PROGRESS", "COMPLETED", "CANCELLED")
ERRORS = """
errors {
    __typename code message path
    ... on ConflictError { conflictingFields current { ... on Task { id version } } }
    ... on PermissionError { needsTeamRole } ... on NotFoundError { missingId } ... on LimitError { limit }
}
"""
TASK = (
    "id key title status version deletedAt team { id } parent { id key } progress { done total } subtasks { id title }"
)
CREATE = f"mutation ($input: CreateTaskInput!) {{ createTask(input: $input) {{ task {{ {TASK} }} {ERRORS} }} }}"
UPDATE = f"mutation ($id: ID!, $input: UpdateTaskInput!) {{ updateTask(id: $id, input: $input) {{ task {{ {TASK} }} cursor {ERRORS} }} }}"
MOVE = f"mutation ($id: ID!, $input: MoveTaskInput!) {{ moveTask(id: $id, input: $input) {{ task {{ {TASK} }} {ERRORS} }} }}"
TRASH = f"mutation ($id: ID!) {{ deleteTask(id: $id) {{ deletedId {ERRORS} }} }}"
PURGE = f"mutation ($id: ID!) {{ deleteTask(id: $id, permanently: true) {{ deletedId {ERRORS} }} }}"
RESTORE = f"mutation ($id: ID!) {{ restoreTask(id: $id) {{ task {{ {TASK} }} {ERRORS} }} }}"
BULK = f"matched succeeded failed results {{ task {{ {TASK} }} errors {{ code path }} }} {ERRORS}"
CREATE_ALL = (
    "mutation ($inputs: [CreateTaskInput!]!, $onError: BulkPolicy! = REJECT_ALL)"
    f" {{ createTasks(inputs: $inputs, onError: $onError) {{ {BULK} }} }}"
)
UPDATE_ALL = (
    "mutation ($target: TaskTarget!, $input: UpdateTaskInput!, $onError: BulkPolicy! = REJECT_ALL)"
    f" {{ updateTasks(target: $target, input: $input, onError: $onError) {{ {BULK} }} }}"
)
TRASH_ALL = f"mutation ($target: TaskTarget!) {{ deleteTasks(target: $target) {{ {BULK} }} }}"
GET = f"query ($id: ID!) {{ task(id: $id) {{ {TASK} }} }}"
TITLES = "query ($filter: TaskFilter) { tasks(filter: $filter, first: 100, orderBy: [{ field: TITLE }]) { nodes { title } totalCount } }"
ACTIVITY = """
query ($id: ID!) { task(id: $id) { activity(first: 50) {
    nodes { name action originId actor { name } changes { field before after beforeText afterText } }
} } }
"""
LIVE = """
subscription ($filter: TaskFilter, $after: Cursor, $task: ID) { taskChanges(filter: $filter, after: $after, taskId: $task) {
    __typename ... on TaskChange {
        cursor name action transition taskId changes { field before after beforeText afterText }
        task { id title version progress { done total } parent { id } }
    }
} }
"""
RELATED = "id key version blocked relations { kind task { id key title blocked } }"
RELATE = (
    "mutation ($id: ID!, $kind: RelationKind!, $to: ID!)"
    f" {{ relateTasks(id: $id, kind: $kind, to: $to) {{ task {{ {RELATED} }} {ERRORS} }} }}"
)
UNRELATE = RELATE.replace("relateTasks", "unrelateTasks")
RELATIONS = f"query ($id: ID!) {{ task(id: $id) {{ {RELATED} }} }}"
NEW_TEAM = "mutation ($name: String!) { createTeam(input: {name: $name}) { team { id key } errors { message } } }"
JOIN = """
mutation ($team: ID!, $user: ID!, $role: TeamRole!) { setTeamMember(teamId: $team, userId: $user, role: $role) { errors { message } } }
"""
WRONG_RELATIONS = """
SELECT tasks.id FROM tasks WHERE relation_count <> (
    SELECT count(*) FROM task_relations WHERE a_id = tasks.id OR b_id = tasks.id
) OR blocked <> (
    SELECT count(*) FROM (SELECT 1 FROM task_relations JOIN tasks a ON a.id = a_id WHERE b_id = tasks.id AND kind = 0
        AND a.deleted_at IS NULL AND a.status IN (0, 1) LIMIT 1) some_of_them
)
"""
WRONG = """
SELECT tasks.id FROM tasks LEFT JOIN (
    SELECT parent_id, count(*) AS n,
        sum(CASE WHEN deleted_at IS NULL AND status <> 3 THEN 1 ELSE 0 END) AS total,
        sum(CASE WHEN deleted_at IS NULL AND status = 2 THEN 1 ELSE 0 END) AS done
    FROM tasks WHERE parent_id IS NOT NULL GROUP BY parent_id
) parts ON parts.parent_id = tasks.id
WHERE part_count <> coalesce(parts.n, 0) OR parts_total <> coalesce(parts.total, 0) OR parts_done <> coalesce(parts.done, 0)
UNION ALL SELECT tasks.id FROM tasks LEFT JOIN tasks upper ON upper.id = tasks.parent_id
WHERE tasks.parent_id IS NOT NULL AND (upper.id IS NULL OR upper.team_id <> tasks.team_id)
"""


async def make(person: Person, title: str, parent: Any = None, **more: Any) -> Any:
    """Creates a task, or a part of one."""
    under = {} if parent is None else {"parentId": parent["id"]}
    return (await person.does(CREATE, input={"title": title, **under, **more}))["task"]


async def edit(person: Person, task: Any, **input: Any) -> Any:
    return (await person.does(UPDATE, id=task["id"], input=input))["task"]


async def seen(person: Person, task: Any) -> Any:
    return (await person.asks(GET, id=task["id"]))["task"]


async def progress(person: Person, task: Any) -> str:
    found = (await seen(person, task))["progress"]
    return f"{found['done']}/{found['total']}"


async def titles(person: Person, **filter: Any) -> list[str]:
    page = (await person.asks(TITLES, filter=filter))["tasks"]
    assert page["totalCount"] == len(page["nodes"])
    return [task["title"] for task in page["nodes"]]


async def relate(person: Person, task: Any, kind: str, to: Any) -> Any:
    return (await person.does(RELATE, id=task["id"], kind=kind, to=to["id"]))["task"]


async def unrelate(person: Person, task: Any, kind: str, to: Any) -> Any:
    return (await person.does(UNRELATE, id=task["id"], kind=kind, to=to["id"]))["task"]


async def relations(person: Person, task: Any) -> list[tuple[str, str]]:
    """The kinds of a task's relations, each with the title of the other task."""
    found = (await person.asks(RELATIONS, id=task["id"]))["task"]["relations"]
    return [(each["kind"], each["task"]["title"]) for each in found]


async def is_blocked(person: Person, task: Any) -> bool:
    return bool((await person.asks(RELATIONS, id=task["id"]))["task"]["blocked"])


async def activity(person: Person, task: Any) -> Any:
    """The activity of a task, newest first."""
    return (await person.asks(ACTIVITY, id=task["id"]))["task"]["activity"]["nodes"]


async def misrelated(components: Components) -> list[str]:
    """Tasks whose counters of relations are wrong."""
    return [row[0] for row in await components.database.reads.fetch(WRONG_RELATIONS)]


async def miscounted(components: Components) -> list[str]:
    """Tasks whose counters of parts are wrong, and parts whose parent is missing or in another team."""
    return [row[0] for row in await components.database.reads.fetch(WRONG)]
