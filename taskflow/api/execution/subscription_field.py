"""The one root field of a subscription: its arguments, which watchers share its run, and which events it gets."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    InlineFragmentNode,
    SelectionSetNode,
)
from graphql.execution.values import get_argument_values
from strawberry.types import get_object_definition
from strawberry.utils.str_converters import to_camel_case

from events import notification
from events.event import Logged
from events.log.cursor import Cursor, InvalidCursor, RelativeCursor, decode_cursor
from events.log.follower import Follower
from events.task import task_in
from models.errors import Invalid
from models.task.fields import FIELDS as TASK
from models.team.fields import FIELDS as TEAM
from models.user.fields import FIELDS as USER
from models.viewer import Viewer
from resolvers.presence import may_take_away
from resolvers.task.window import concerns_tasks
from schema.dashboard import AssigneeCount, DashboardStats, DayFlow, PriorityCount
from schema.event import FieldChange
from schema.presence import Presence
from schema.stream import DashboardStatsUpdate, StatDelta, StreamReady, StreamReset, TaskChange
from schema.task.window import TaskPlacement, TaskWindowStep
from taskflow.api.errors import bad_document
from taskflow.api.execution.stream import AdmittedSubscription

ABOUT_TASKS = "taskChanges"
STATISTICS = "dashboardStats"
PRESENCE = "presence"
WINDOW = "taskWindow"
NOW = frozenset({STATISTICS, PRESENCE, WINDOW})
"""Fields that begin with the present state instead of resuming after a cursor."""

SHARED = (
    *(TaskChange, FieldChange, StreamReady, StreamReset),
    *(DashboardStatsUpdate, DashboardStats, StatDelta, PriorityCount, AssigneeCount, DayFlow),
    *(Presence, TaskWindowStep, TaskPlacement),
)
"""Types whose content is the same for all viewers who see the same teams."""


def _fields_of(type_: type) -> Iterator[str]:
    return (to_camel_case(field.python_name) for field in get_object_definition(type_, strict=True).fields)


SAME_FOR_ALL = frozenset(
    {
        *("rule", "fromCompletion", "upcoming"),
        *("__typename", ABOUT_TASKS, *NOW),
        *(name for type_ in SHARED for name in _fields_of(type_)),
        *(field.name for table in (TASK, TEAM, USER) for field in table if field.is_seen_alike),
    }
)
"""Fields that are the same for all viewers who see the same teams. A subscription that selects any other field is not shared."""
COUNTED = frozenset({"task", "team", "user"})
"""Statistics are counted again after events of these nouns."""
INBOX = "inbox"
"""It follows the caller's personal stream, and so does `events` with `personal: true`."""
FILTERS = {ABOUT_TASKS: frozenset({"taskId", "filter"})}
"""Arguments that only decide who gets an event. If one is missing here, the cost is only speed."""
BY_DAY = frozenset({STATISTICS, "stats"})
"""Fields of statistics, which depend on the viewer's day."""


@dataclass(frozen=True, slots=True)
class SubscriptionField:
    """The one root field of a subscription."""

    name: str
    arguments: Mapping[str, Any]
    """Coerced, as the resolver gets them: from literals, variables and defaults."""
    rest: Mapping[str, Any]
    """The arguments that decide what is shown."""
    filters: Mapping[str, Any]
    """The arguments that only decide who gets it."""
    shared: bool
    """Whether everybody with the same visibility gets the same bytes."""
    by_day: bool
    """Whether the result depends on the viewer's time zone."""
    is_personal: bool
    """Whether it follows only the caller's personal stream; otherwise the shared streams."""

    @classmethod
    def of(cls, subscription: AdmittedSubscription) -> SubscriptionField:
        document = subscription.admitted.operation.document
        fragments = document.fragment_definitions
        root = next(_fields([subscription.admitted.operation.node.selection_set], fragments))
        sets = [subscription.admitted.operation.node.selection_set, *(one.selection_set for one in fragments.values())]
        names = {node.name.value for node in _all_fields(sets)}
        arguments = _arguments(root, subscription)
        filters = FILTERS.get(root.name.value, frozenset())
        rest = {name: value for name, value in arguments.items() if name not in filters}
        personal = root.name.value == INBOX or bool((arguments.get("filter") or {}).get("personal"))
        shared = names <= SAME_FOR_ALL and not _mentions_me(rest) and not personal
        filters_by = {name: arguments[name] for name in sorted(filters & arguments.keys())}
        return cls(root.name.value, arguments, rest, filters_by, shared, bool(names & BY_DAY), personal)

    @property
    def is_filtered(self) -> bool:
        """Whether it has arguments that only decide which events it gets."""
        return self.name in FILTERS

    @property
    def names_a_task(self) -> bool:
        """Whether it has a filter that may be refused now though somebody with the same rights follows it: the task may have
        gone since."""
        return self.filters.get("taskId") is not None

    @property
    def is_presence(self) -> bool:
        return self.name == PRESENCE

    @property
    def resumes(self) -> bool:
        """Whether it resumes after a cursor."""
        return self.name not in NOW

    @property
    def goes_on(self) -> bool:
        """Whether it continues without a reset when the caller's rights change."""
        return self.is_personal or self.name in NOW

    @property
    def values(self) -> int:
        """The number of values in the arguments: the parts of a filter and what they compare with."""
        return sum(_count(value) for name, value in self.arguments.items() if name != "after")

    def positions(self, viewer: Viewer, follower: Follower) -> dict[str, int]:
        """The positions of the streams that it follows."""
        if self.is_personal:
            return {viewer.id: follower.personal[viewer.id]}
        return viewer.position(follower.positions)

    def cursors(self, resume: Sequence[str]) -> list[Cursor | RelativeCursor]:
        """The cursor of the argument, and those sent on reconnecting."""
        if not self.resumes:
            return []
        given = (_decoded(self.arguments.get("after")), *map(_decoded, resume))
        return [cursor for cursor in given if cursor is not None]

    def key(self, subscription: AdmittedSubscription, viewer: Viewer) -> tuple[Hashable, ...]:
        """Everything that decides what is shown. Neither `after` nor a filter is part of it."""
        operation = subscription.admitted.operation
        decides = operation.decides
        field = {name: value for name, value in self.rest.items() if name != "after"}
        rest = {name: value for name, value in subscription.admitted.variables.coerced.items() if name in decides}
        name = operation.node.name.value if operation.node.name else ""
        seen = viewer.visibility if self.shared else viewer.rights
        zone = viewer.time_zone if self.by_day else ""
        return operation.document.text, name, _text(field), _text(rest), seen, zone, viewer.is_admin

    def audience_key(self, viewer: Viewer) -> tuple[str, ...] | None:
        """The key of the audience: equal for members of a group who get the same events. `me` in a filter means the
        viewer."""
        if not self.is_filtered:
            return None
        return _text(self.filters), viewer.id if _mentions_me(self.filters) else ""

    def wants(self, event: Logged) -> bool:
        """`events` shows all of them."""
        if self.name == ABOUT_TASKS:
            return task_in(event) is not None
        if self.name == INBOX:
            return event.noun == notification.NOUN.name
        if self.is_presence:
            return may_take_away(event)
        if self.name == WINDOW:
            return concerns_tasks(event)
        return self.name != STATISTICS or event.noun in COUNTED


def _decoded(cursor: Any) -> Cursor | RelativeCursor | None:
    if cursor is None:
        return None
    try:
        return decode_cursor(str(cursor))
    except InvalidCursor:
        raise Invalid("This cursor is invalid. Use one that the server returned.", "after") from None


def _arguments(node: FieldNode, subscription: AdmittedSubscription) -> Mapping[str, Any]:
    root = subscription.runner.schema.subscription_type
    assert root is not None  # the document is valid
    try:
        return get_argument_values(root.fields[node.name.value], node, subscription.admitted.variables)
    except GraphQLError as error:
        raise bad_document([error]) from None


def _count(value: Any) -> int:
    if isinstance(value, Mapping):
        return 1 + sum(map(_count, value.values()))
    return sum(map(_count, value)) if isinstance(value, list) else 1


def _mentions_me(value: Any) -> bool:
    if isinstance(value, Mapping):
        return "me" in value or any(map(_mentions_me, value.values()))
    return isinstance(value, list) and any(map(_mentions_me, value))


def _fields(sets: Sequence[SelectionSetNode], fragments: Mapping[str, FragmentDefinitionNode]) -> Iterator[FieldNode]:
    """The fields directly below these selections, with fragments spread. Validation has made sure that fragments have
    no cycle."""
    for selection in (one for each in sets for one in each.selections):
        if isinstance(selection, FieldNode):
            yield selection
        elif isinstance(selection, FragmentSpreadNode):
            yield from _fields([fragments[selection.name.value].selection_set], fragments)
        elif isinstance(selection, InlineFragmentNode):
            yield from _fields([selection.selection_set], fragments)


def _all_fields(sets: Sequence[SelectionSetNode]) -> Iterator[FieldNode]:
    """All fields in these selections, at any depth, with fragments as written."""
    waiting = list(sets)
    while waiting:
        for selection in waiting.pop().selections:
            if isinstance(selection, FieldNode):
                yield selection
            if isinstance(selection, FieldNode | InlineFragmentNode) and selection.selection_set is not None:
                waiting.append(selection.selection_set)


def _text(value: Any) -> str:
    """Text of a coerced value; two texts are equal only if the values are. (JSON can't represent large integers or
    durations.)"""
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{name!r}:{_text(value[name])}" for name in sorted(value)) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(_text, value)) + "]"
    return repr(value)
