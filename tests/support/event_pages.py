"""docs/reference/events.md, generated from the events themselves: `python -m tests.support.event_pages >
docs/reference/events.md`."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from typing import Any, get_type_hints, is_typeddict

from graphql import GraphQLInputObjectType, GraphQLObjectType, GraphQLSchema

import resolvers
import schema
from events import notification, preferences, push_device, reminder, view
from events.catalog import EVENTS
from events.event import ACCOUNTS, Event
from events.states import ParentCard
from events.task import TaskDueSoon
from events.team import MemberCard
from models.comment import fields as comment_fields
from models.label import fields as label_fields
from models.preferences import preferences as preference_fields
from models.stage import fields as stage_fields
from models.task import fields as task_fields
from models.team import fields as team_fields
from models.user import fields as user_fields
from models.values.field import Field
from models.view import fields as view_fields
from tests.support import event_samples

HEAD = """\
# Events

Every kind of event in the log. They come over `subscription { events }`, and `query { events }` finds them. Written from `events/catalog.py`, the schema and the states of events;
`taskflow events` says who reacts to what, `taskflow events --follow` prints them as they come. Those in the stream of a person come over `subscription { events(filter: {personal: true}) }`, to that person alone.

A name is a promise: names and fields are added, never renamed. `task.*` in a filter means all that begin with `task.`. `TASKFLOW_EVENT_DAYS` says how long the log keeps them, 30 days by default.

[Which events there are](#which-events-there-are) · [What a client gets](#what-a-client-gets) · [Filters](#filters) · [What the command prints](#what-the-command-prints) · [What a handler gets](#what-a-handler-gets)

## Which events there are

`changes` are the fields that an event can name as changed. An event with none of them says by its name alone what happened.

| name | action | in the stream of | `changes` | |
| --- | --- | --- | --- | --- |
"""

CLIENT = """
## What a client gets

An `Event`, in lists, in `Task.activity` and inside a `StreamEvent`. It carries no copy of its subject: `subject` and `task` are as they are now. To get a task as it was right after an event, follow
`taskChanges` ([staying live](../guide/live.md)): each `TaskChange` carries the task of that moment, the event's `name` and `action`, and the same `changes`.

"""

CHANGE = """
One of `changes` is a `FieldChange`:

"""

FILTERS = """
## Filters

`EventFilter`, the same for the query and the subscription. All conditions that are given must hold. At most 100 names, fields, tasks and teams, and 500 actors.

"""

EXAMPLE = """
Who was assigned what since the first of the year, by people and not by the server:

```graphql
query Assignments($after: String) {
  events(
    filter: {
      names: ["task.updated", "task.moved_in"]
      fields: ["assignee"]
      subjectTypes: [TASK]
      actor: { isNull: false }
      occurredAt: { gte: "2026-01-01T00:00:00Z" }
    }
    first: 50
    after: $after
  ) {
    nodes {
      occurredAt
      name
      actor { name }
      changes { field before after beforeText afterText }
      task { key title }
    }
    pageInfo { hasNextPage endCursor }
  }
}
```

`fields` finds events that changed one of these fields. A creation changes nothing, so a task that was created with an assignee is not among them: ask for `task.created` without `fields`.
"""

COMMAND = """
## What the command prints

`taskflow events --follow` prints the shared streams (of teams and accounts) as they grow, to the person who runs the server. With `--json` each event is one line:

```json
{"at":"2026-03-22T10:00:00.000Z","stream":"team_…","seq":7,"name":"task.updated","subject":"task_…","actor":"user_…","changes":{"status":["PENDING","COMPLETED"]}}
```

| key | |
| --- | --- |
| `at` | when it was committed |
| `stream`, `seq` | its stream, and its number there: 1, 2, 3 … without gaps |
| `name` | as above |
| `subject` | the id of the object that changed |
| `actor` | the id of the user who did it; null: the system itself |
| `changes` | each changed field, with its value before and after |

`--log` prints what the log has, `--after CURSOR` what came after a cursor of the API (`query { cursor }`). The lines have no cursor themselves: a program that must go on exactly where it stopped [follows the API](../how-to/send-webhooks.md).
"""

HANDLER = """
## What a handler gets

[A handler](../how-to/add-handlers.md) runs inside the server, and gets the event as an object of its class in `events/`. On `after` it is the event itself; on `before` it is in `PendingEvent.event`, beside `author`, `unit` and `event_id`.

| attribute | |
| --- | --- |
| `name`, `action` | as in the table above |
| `stream` | the id of the team; `accounts`; the id of a user, for a personal stream |
| `subject_id` | the id of the object that changed |
| `account_id` | for an event of an account: the id of its user. Only they and admins see it |
| `task_id` | for a comment, a file, a notification or a reminder: the id of its task, if it has one |
| `changes` | a tuple of `Change`: `field`, `before`, `after`, `before_text`, `after_text` |
| `state` | the subject after the change, as below. Of a deletion it is what it was last |

`task.assigned` is on the bus alone, in addition to the creation, update or move that assigned the task. Besides the above it has `assignee_id`, `previous_id` and `assignee`, the card.

Instants are milliseconds since 1970, days are text (`2026-03-22`), enums are their numbers (`models/task/status.py`, `models/roles.py`), and 1 and 0 stand for true and false.

A state carries the user, team, label or column that it names as a card: a `PersonCard`, `TeamCard`, `LabelCard` or `StageCard`, which are the states of their own events. The card is None if there is none, or if the account was erased.

A task's `state` has the key `was`: the old value of every column that changed, so that `{**state, **state["was"]}` is the task before the event. The tasks inside the states of comments and files have it, too. After an `undo` the state of its event also has `takes_back`: the ids of the events that the undo cancels out.

"""

PERSONAL = (notification.NOUN, reminder.NOUN, preferences.NOUN, push_device.NOUN)
CARDS: dict[Any, str] = {
    MemberCard: "The `member` of a `TeamWithMember`.",
    ParentCard: "The `parent` of a task.",
}
"""The types inside of states that are no event's state themselves."""
FIELDS: dict[str, tuple[Field, ...]] = {
    "user.updated": user_fields.FIELDS,
    "team.updated": team_fields.FIELDS,
    "label.updated": label_fields.FIELDS,
    "stage.updated": stage_fields.FIELDS,
    "task.updated": task_fields.FIELDS,
    "comment.updated": comment_fields.FIELDS,
    "view.updated": view_fields.FIELDS,
}
"""The events whose changes follow from the table of their noun. Those of other events are fixed, and the samples have
them."""
BESIDES = {
    "user.updated": ("password", "email", "emailConfirmed"),
    "comment.updated": ("deletedAt",),
    "preferences.updated": ("notifications", *(told for told, _ in preference_fields._TOLD.values())),
}
WITH_EVENTS_OF_THEIR_OWN = {
    "user.updated": {"role", "active"},
    "team.updated": {"archivedAt"},
    "task.updated": {"team", "key", "deletedAt", "commentCount", "attachmentCount"},
    "comment.updated": {"resolvedAt"},
    "view.updated": {"team"},
}
"""Fields that other events of the noun change."""
AND_MORE = {
    "task.moved_in": ", and whatever else the call changed",
    "task.restored": ", and `parent` if the parent stays in the trash",
    "view.created": "those of `view.updated`, and `team`, if a view is shared",
}


def page() -> str:
    whole = schema.assemble(resolvers.Query, resolvers.Mutation, resolvers.Subscription)._schema
    samples = event_samples.of(event_samples.versions()[-1])
    whole_page = "".join(
        [
            HEAD,
            *(_row(event, samples[event.name]) for event in EVENTS),
            CLIENT,
            *_of_type(whole, "Event"),
            CHANGE,
            *_of_type(whole, "FieldChange"),
            FILTERS,
            *_of_type(whole, "EventFilter"),
            EXAMPLE,
            COMMAND,
            HANDLER,
            *_states(),
        ]
    )
    return f"{whole_page.rstrip()}\n"


def _row(event: type[Event], sample: event_samples.Sample) -> str:
    says = " ".join((inspect.getdoc(event) or "").split())
    own = "" if says.startswith(f"{event.__name__}(") else says  # the docstring that a dataclass generates says nothing
    stream = "accounts" if event.__dataclass_fields__["stream"].default == ACCOUNTS else "its team"
    if any(event in noun.events for noun in PERSONAL):
        stream = "its owner"
    if event in view.NOUN.events:
        stream = "its team, or its owner"
    if event is TaskDueSoon:
        stream = "the assignee"
    changes = ", ".join(f"`{field}`" for field in changed_by(event.name, sample)) + AND_MORE.get(event.name, "")
    return f"| `{event.name}` | {event.action.name} | {stream} | {changes} | {own} |\n"


def changed_by(name: str, sample: event_samples.Sample) -> list[str]:
    """The fields that `changes` of such an event can have."""
    told = [field.name for field in FIELDS.get(name, ()) if field.untold is None and field.column is not None]
    told = [field for field in told if field not in WITH_EVENTS_OF_THEIR_OWN.get(name, ())]
    told += BESIDES.get(name, ())
    return told or [change["field"] for change in sample["data"]["changes"]]


def _of_type(whole: GraphQLSchema, name: str) -> Iterator[str]:
    found = whole.type_map[name]
    assert isinstance(found, GraphQLObjectType | GraphQLInputObjectType)
    yield f"| `{name}` | type | |\n| --- | --- | --- |\n"
    for field, what in found.fields.items():
        yield f"| `{field}` | `{what.type}` | {' '.join((what.description or '').split())} |\n"


def _states() -> Iterator[str]:
    """One section for each type of state. The keys of a type that has a section of its own are not repeated."""
    events: dict[Any, list[str]] = {}
    for event in EVENTS:
        events.setdefault(get_type_hints(event)["state"], []).append(event.name)
    kinds = [*events, *(card for card in CARDS if card not in events)]
    for kind in kinds:
        named = ", ".join(f"`{name}`" for name in events.get(kind, ()))
        yield f"### {kind.__name__}\n\n{f'The state of {named}.' if named else CARDS[kind]}"
        keys = {key: says for base in _own(kind, kinds) for key, says in _keys(base)}
        yield "".join(f" Has all keys of `{base.__name__}`, and these:" for base in _inherited(kind, kinds))
        yield "\n\n| key | type | |\n| --- | --- | --- |\n" if keys else "\n"
        yield from (f"| `{key}` | `{type}` | {says} |\n" for key, (type, says) in keys.items())
        yield "\n"


def _bases(kind: Any) -> list[Any]:
    """At run time a TypedDict does not know its bases."""
    there = vars(inspect.getmodule(kind))
    named = [there[base.id] for base in _declaration(kind).bases if isinstance(base, ast.Name)]
    return [base for base in named if is_typeddict(base)]


def _inherited(kind: Any, others: list[Any]) -> Iterator[Any]:
    """The bases that have a section of their own."""
    for base in _bases(kind):
        yield from [base] if base in others else _inherited(base, others)


def _declaration(kind: Any) -> ast.ClassDef:
    (declared,) = ast.parse(inspect.getsource(kind)).body
    assert isinstance(declared, ast.ClassDef)
    return declared


def _own(kind: Any, others: list[Any]) -> Iterator[Any]:
    """The type and its bases, bases first, without those that have a section of their own."""
    for base in _bases(kind):
        if base not in others:
            yield from _own(base, others)
    yield kind


def _keys(kind: Any) -> Iterator[tuple[str, tuple[str, str]]]:
    """The keys that the class itself declares, each with its type and the docstring below it."""
    body = _declaration(kind).body
    for line, below in zip(body, [*body[1:], None], strict=True):
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name):
            said = below.value if isinstance(below, ast.Expr) else None
            says = " ".join(str(said.value).split()) if isinstance(said, ast.Constant) else ""
            yield line.target.id, (ast.unparse(line.annotation).replace("|", "or"), says)


if __name__ == "__main__":
    print(page(), end="")
