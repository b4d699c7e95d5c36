"""What an assistant can do: a table of tools, each with the GraphQL operation behind it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import anyio

from taskflow.mcp.api import Api, Refused

Arguments = Mapping[str, Any]
MOST, MOST_CHANGES = 50, 50
LONGEST_WAIT = 50
"""Seconds. Assistants give up on a call after a minute."""
SETTLES_AFTER = 0.3
"""Seconds to wait for further changes made at the same moment."""

COMMENTS = 20
LONGEST_TEXT = 300
CARD = (
    "key title status priority dueDate overdue assignee { name handle } team { key name } labels { name } stage { name }"
    " commentCount updatedAt url"
)
WHO_AM_I = "query McpWhoAmI { me { id name handle email timeZone role } teams { key name myRole labels { name } stages { name status } } }"
LIST = (
    "query McpFindTasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {"
    f" tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {{ nodes {{ {CARD} }} totalCount"
    " pageInfo { hasNextPage endCursor } } }"
)
SEARCH = (
    "query McpSearchTasks($query: String!, $filter: TaskFilter, $first: Int, $after: String) {"
    f" search(query: $query, filter: $filter, first: $first, after: $after) {{ corrected totalCount nodes {{ task {{ {CARD} }}"
    " matches { field snippet } } pageInfo { hasNextPage endCursor } } }"
)
TASK = (
    "query McpGetTask($id: ID!) { task(id: $id) {"
    f" id version description creator {{ name handle }} createdAt startedAt completedAt deletedAt {CARD}"
    " attachments { filename size contentType }"
    f" comments(last: {COMMENTS}) {{ totalCount nodes {{ id author {{ name handle }} createdAt body resolvedAt"
    " replies { author { name handle } createdAt body } } } } }"
)
CREATE = f"mutation McpCreateTask($input: CreateTaskInput!) {{ createTask(input: $input) {{ errors {{ code message }} task {{ version {CARD} }} }} }}"
UPDATE = (
    "mutation McpUpdateTask($id: ID!, $input: UpdateTaskInput!) { updateTask(id: $id, input: $input) { errors { code message }"
    f" task {{ version {CARD} }} }} }}"
)
COMMENT = (
    "mutation McpComment($input: CreateCommentInput!) { createComment(input: $input) { errors { code message }"
    " comment { id createdAt body task { key url } } } }"
)
CHANGES = (
    "subscription McpFollowChanges($taskId: ID, $filter: TaskFilter, $after: Cursor) {"
    " taskChanges(taskId: $taskId, filter: $filter, after: $after) { __typename"
    " ... on TaskChange { cursor name occurredAt actor { name handle } task { key title status }"
    " changes { field before after beforeText afterText } comment { body author { name handle } } }"
    " ... on StreamReady { cursor } ... on StreamReset { cursor reason } } }"
)
POSITION = "query McpPosition { cursor }"
ME = "query McpMe { me { id } }"
LABELS = "query McpLabels { teams { id key labels { id name } } }"
TEAM_OF_TASK = "query McpTeamOfTask($id: ID!) { task(id: $id) { team { id key } } }"
CREATED_IN = "query McpDefaultTeam { teams { id key default } }"

STATUSES = ("PENDING", "IN_PROGRESS", "COMPLETED", "CANCELLED")
PRIORITIES = ("LOW", "MEDIUM", "HIGH", "URGENT")
ORDERS: Mapping[str, list[dict[str, str]]] = {
    "newest": [{"field": "CREATED_AT", "direction": "DESC"}],
    "updated": [{"field": "UPDATED_AT", "direction": "DESC"}],
    "due": [{"field": "DUE_DATE"}],
    "priority": [{"field": "PRIORITY", "direction": "DESC"}, {"field": "DUE_DATE"}],
    "by_hand": [{"field": "RANK"}],
}


@dataclass(frozen=True, slots=True)
class Tool:
    name: str
    title: str
    description: str
    run: Callable[[Api, Arguments], Awaitable[dict[str, Any]]]
    properties: Mapping[str, Any]
    """JSON Schema of each argument."""
    required: tuple[str, ...] = ()
    writes: bool = False

    @property
    def schema(self) -> dict[str, Any]:
        return {
            "type": "object",
            "properties": dict(self.properties),
            "required": list(self.required),
            "additionalProperties": False,
        }


async def who_am_i(api: Api, given: Arguments) -> dict[str, Any]:  # noqa: ARG001  # every tool has the same signature
    return await api.ask(WHO_AM_I)


async def find_tasks(api: Api, given: Arguments) -> dict[str, Any]:
    variables: dict[str, Any] = {
        "filter": await _filter(api, given),
        "first": given.get("limit", 20),
        "after": given.get("after"),
    }
    if text := given.get("text"):
        found = (await api.ask(SEARCH, {**variables, "query": text}))["search"]
        tasks = [{**hit["task"], "matches": hit["matches"]} for hit in found["nodes"]]
    else:
        order = ORDERS[given.get("order", "newest")]
        found = (await api.ask(LIST, {**variables, "orderBy": order}))["tasks"]
        tasks = found["nodes"]
    page = found["pageInfo"]
    more = {"after": page["endCursor"]} if page["hasNextPage"] else {}
    corrected = {"searched_for": found["corrected"]} if found.get("corrected") else {}
    return {"tasks": tasks, "total": found["totalCount"], **corrected, **more}


async def get_task(api: Api, given: Arguments) -> dict[str, Any]:
    task = (await api.ask(TASK, {"id": given["task"]}))["task"]
    if task is None:
        raise Refused(f"NOT_FOUND: There is no task {given['task']}, or none that you may see.")
    return {"task": task}


async def create_task(api: Api, given: Arguments) -> dict[str, Any]:
    input = await _fields(api, given)
    if team := given.get("team"):
        input["teamId"] = team
    if names := given.get("labels"):
        input["labelIds"] = await _label_ids(api, names, team or await _default_team(api))
    made = await api.ask(CREATE, {"input": input})
    return {"task": made["createTask"]["task"]}


async def update_task(api: Api, given: Arguments) -> dict[str, Any]:
    input = await _fields(api, given)
    if "expected_version" in given:
        input["expectedVersion"] = given["expected_version"]
    added, removed = given.get("add_labels") or [], given.get("remove_labels") or []
    if added or removed:
        team = await _team_of(api, given["task"])
        input |= {"addLabelIds": await _label_ids(api, added, team)} if added else {}
        input |= {"removeLabelIds": await _label_ids(api, removed, team)} if removed else {}
    changed = await api.ask(UPDATE, {"id": given["task"], "input": input})
    return {"task": changed["updateTask"]["task"]}


async def comment_on_task(api: Api, given: Arguments) -> dict[str, Any]:
    input = {"taskId": given["task"], "body": given["body"]}
    if reply_to := given.get("reply_to"):
        input["parentId"] = reply_to
    made = await api.ask(COMMENT, {"input": input})
    return {"comment": made["createComment"]["comment"]}


async def follow_changes(api: Api, given: Arguments) -> dict[str, Any]:
    """Returns what has happened since a place in the log, or what happens next: waits until there is something to
    return."""
    filter = {"team": {"eq": given["team"]}} if "team" in given else None
    after = given.get("after") or (await api.ask(POSITION))["cursor"]
    variables = {"taskId": given.get("task"), "filter": filter, "after": after}
    told = _Told(after)
    with anyio.move_on_after(given.get("seconds", 20)) as wait:

        def tell(data: dict[str, Any]) -> bool:
            is_enough = told.add(data["taskChanges"])
            if told.changes and told.caught_up:
                wait.deadline = min(wait.deadline, anyio.current_time() + SETTLES_AFTER)
            return is_enough

        await api.follow(CHANGES, variables, tell)
    return told.answer()


@dataclass(slots=True)
class _Told:
    cursor: str
    """The place up to which the caller is told. A server that says nothing in time leaves it where it was."""
    changes: list[dict[str, Any]] = field(default_factory=list)
    reset: str | None = None
    caught_up: bool = False

    def add(self, item: dict[str, Any]) -> bool:
        """Whether that is enough for one answer."""
        kind = item.pop("__typename")
        self.cursor = item.pop("cursor")
        if kind == "StreamReset":
            self.reset = item["reason"]
            return True
        if kind == "StreamReady":
            self.caught_up = True
            return bool(self.changes)
        item["changes"] = [_change(change) for change in item["changes"]]
        self.changes.append({name: value for name, value in item.items() if value not in (None, [])})
        return len(self.changes) >= MOST_CHANGES

    def answer(self) -> dict[str, Any]:
        if self.reset is not None:
            return {
                "changes": [],
                "after": self.cursor,
                "reset": self.reset,
                "hint": "Changes were missed. Ask for the tasks again, then follow from this `after`.",
            }
        return {"changes": self.changes, "after": self.cursor}


def _change(change: dict[str, Any]) -> dict[str, Any]:
    """Prefers the readable texts. A long text is cut to its beginning: `get_task` has the whole."""
    sides = {side: change[f"{side}Text"] or change[side] for side in ("before", "after")}
    return {"field": change["field"], **{side: _beginning(value) for side, value in sides.items()}}


def _beginning(value: Any) -> Any:
    return f"{value[:LONGEST_TEXT]}…" if isinstance(value, str) and len(value) > LONGEST_TEXT else value


async def _filter(api: Api, given: Arguments) -> dict[str, Any]:
    which: dict[str, Any] = {}
    if status := given.get("status"):
        which["status"] = {"in": status}
    if priority := given.get("priority"):
        which["priority"] = {"in": priority}
    if team := given.get("team"):
        which["team"] = {"eq": team}
    if "assignee" in given:
        which["assignee"] = _assigned_to(given["assignee"])
    if (overdue := given.get("overdue")) is not None:
        which["overdue"] = overdue
    due = {name: given[key] for key, name in (("due_from", "gte"), ("due_until", "lte")) if key in given}
    if due:
        which["dueDate"] = due
    if label := given.get("label"):
        which["labels"] = {"any": await _labels_called(api, label, team)}
    return which


def _assigned_to(who: str) -> dict[str, Any]:
    if who == "me":
        return {"me": True}
    return {"isNull": True} if who == "nobody" else {"eq": _person(who)}


def _person(who: str) -> str:
    return who if who.startswith(("user_", "@")) else f"@{who}"


async def _fields(api: Api, given: Arguments) -> dict[str, Any]:
    """The fields that a new task and a change share. A field that was not given is left out: null would clear it."""
    names = {
        "title": "title",
        "description": "description",
        "status": "status",
        "priority": "priority",
        "due_date": "dueDate",
    }
    input = {field: given[name] for name, field in names.items() if name in given}
    if "assignee" in given:
        who = given["assignee"]
        if who == "me":
            input["assigneeId"] = (await api.ask(ME))["me"]["id"]
        else:
            input["assigneeId"] = None if who in (None, "nobody") else _person(who)
    return input


async def _team_of(api: Api, task: str) -> str:
    found = (await api.ask(TEAM_OF_TASK, {"id": task}))["task"]
    if found is None:
        raise Refused(f"NOT_FOUND: There is no task {task}, or none that you may see.")
    team: str = found["team"]["key"]
    return team


async def _default_team(api: Api) -> str:
    teams = (await api.ask(CREATED_IN))["teams"]
    key: str | None = next((team["key"] for team in teams if team["default"]), None)
    if key is None:
        raise Refused("REQUIRED: Say which team the task is for: labels belong to teams.")
    return key


async def _label_ids(api: Api, names: list[str], team: str) -> list[str]:
    """One id for each name, in that team."""
    teams = (await api.ask(LABELS))["teams"]
    there: list[dict[str, str]] = next((one["labels"] for one in teams if _is(one, team)), [])
    ids = {label["name"].casefold(): label["id"] for label in there}
    for name in names:
        if name.casefold() not in ids:
            known = ", ".join(label["name"] for label in there) or "none"
            raise Refused(f"NOT_FOUND: The team {team} has no label {name!r}. Its labels: {known}.")
    return [ids[name.casefold()] for name in names]


async def _labels_called(api: Api, name: str, team: str | None) -> list[str]:
    """The ids of a label's name in all teams, or in one: each team may have a label of that name."""
    teams = [one for one in (await api.ask(LABELS))["teams"] if team is None or _is(one, team)]
    ids = [label["id"] for one in teams for label in one["labels"] if label["name"].casefold() == name.casefold()]
    if not ids:
        known = ", ".join(sorted({label["name"] for one in teams for label in one["labels"]})) or "none"
        raise Refused(f"NOT_FOUND: There is no label {name!r}. There are: {known}.")
    return ids


def _is(team: Mapping[str, str], named: str) -> bool:
    """A key is read in any case, as everywhere in the API."""
    return named == team["id"] or named.upper() == team["key"]


def _text(description: str, **more: Any) -> dict[str, Any]:
    return {"type": "string", "description": description, **more}


def _or_null(description: str, **more: Any) -> dict[str, Any]:
    return {"type": ["string", "null"], "description": description, **more}


def _one_of(values: tuple[str, ...], description: str) -> dict[str, Any]:
    return {"type": "string", "enum": list(values), "description": description}


def _some_of(values: tuple[str, ...], description: str) -> dict[str, Any]:
    return {"type": "array", "items": {"type": "string", "enum": list(values)}, "description": description}


_TASK = _text("Its key (GEN-12) or id.")
_NAMES = {"type": "array", "items": {"type": "string"}, "maxItems": 50}
_DAY = "A day: 2026-04-01."

TOOLS: tuple[Tool, ...] = (
    Tool(
        "who_am_i",
        "Who I am",
        "Whose account this is, and their teams with role, labels and board columns. Ask this first.",
        who_am_i,
        {},
    ),
    Tool(
        "find_tasks",
        "Find tasks",
        "Lists tasks that meet all conditions; with `text` those that have all of its words in key, title, description, comments"
        ' or file names, best first. For open work pass status ["PENDING", "IN_PROGRESS"].',
        find_tasks,
        {
            "text": _text('Words to search for; "quoted words" are adjacent, -word is absent.', maxLength=200),
            "status": _some_of(STATUSES, "Any of these."),
            "priority": _some_of(PRIORITIES, "Any of these."),
            "team": _text("Key (GEN) or id of a team."),
            "assignee": _text("`me`, `nobody`, a handle (@ada) or an id."),
            "label": _text("Name of a label."),
            "overdue": {"type": "boolean"},
            "due_from": _text(_DAY, format="date"),
            "due_until": _text(_DAY, format="date"),
            "order": _one_of(
                tuple(ORDERS), "Newest first by default. With `text` the best come first, whatever is said here."
            ),
            "limit": {"type": "integer", "minimum": 1, "maximum": MOST, "description": "20 by default."},
            "after": _text("The `after` of the page before."),
        },
    ),
    Tool(
        "get_task",
        "Read a task",
        f"One task with its description, its last {COMMENTS} threads of comments, and its files.",
        get_task,
        {"task": _TASK},
        ("task",),
    ),
    Tool(
        "create_task",
        "Create a task",
        "Creates a task. Without `team` it goes to the default team.",
        create_task,
        {
            "title": _text("What is to be done."),
            "description": _text("Markdown."),
            "team": _text("Key (GEN) or id of a team."),
            "status": _one_of(STATUSES, "PENDING by default."),
            "priority": _one_of(PRIORITIES, "MEDIUM by default."),
            "assignee": _text("`me`, a handle (@ada) or an id."),
            "due_date": _text(_DAY, format="date"),
            "labels": {**_NAMES, "description": "Names of labels of the team."},
        },
        ("title",),
        writes=True,
    ),
    Tool(
        "update_task",
        "Change a task",
        "Changes what is given and nothing else; null clears a field.",
        update_task,
        {
            "task": _TASK,
            "title": _text("What is to be done."),
            "description": _or_null("Markdown; it replaces the old one."),
            "status": _one_of(STATUSES, "COMPLETED when it is done."),
            "priority": _one_of(PRIORITIES, "How urgent it is."),
            "assignee": _or_null("`me`, `nobody`, a handle (@ada) or an id."),
            "due_date": _or_null(_DAY, format="date"),
            "add_labels": {**_NAMES, "description": "Names of labels."},
            "remove_labels": {**_NAMES, "description": "Names of labels."},
            "expected_version": {
                "type": "integer",
                "description": "The version that was read: if somebody has changed the same fields since, nothing is changed.",
            },
        },
        ("task",),
        writes=True,
    ),
    Tool(
        "comment_on_task",
        "Comment on a task",
        "Writes a comment, or a reply to one. @handles are told of it.",
        comment_on_task,
        {"task": _TASK, "body": _text("Markdown."), "reply_to": _text("Id of a comment.")},
        ("task", "body"),
        writes=True,
    ),
    Tool(
        "follow_changes",
        "Follow changes",
        f"Waits until something happens to the tasks one sees, and tells it: at most {MOST_CHANGES} changes, oldest first. Pass the"
        " `after` of the last answer, and nothing is missed between two calls.",
        follow_changes,
        {
            "task": _text("Only this one: its key (GEN-12) or id."),
            "team": _text("Only those of this team: its key (GEN) or id."),
            "after": _text("The `after` of the last answer; without it, only what happens from now on."),
            "seconds": {
                "type": "number",
                "minimum": 1,
                "maximum": LONGEST_WAIT,
                "description": "How long to wait: 20 by default.",
            },
        },
    ),
)
BY_NAME: Mapping[str, Tool] = {tool.name: tool for tool in TOOLS}
