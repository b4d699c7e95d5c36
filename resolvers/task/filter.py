"""Converts `TaskFilter` to conditions: keys become ids, durations stay relative, `me` stays the viewer."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import Any

from events.storage.database import Reads
from models.errors import Invalid
from models.label import rows as label_rows
from models.stage import rows as stage_rows
from models.storage.sql import Values, one_of
from models.task.fields import FIELDS
from models.task.labels import MOST as MOST_LABELS
from models.task.lists import filter as ask
from models.task.lists.filter import AllOf, AnyOf, Compared, ComparedInstant, Condition, IsViewer, Not, OneOf
from models.user import handle
from models.values.field import in_python
from models.values.ids import is_id
from models.wording.sentence import sentence
from schema.context import Context
from schema.language.filter import (
    DateFilter,
    DateTimeFilter,
    IDFilter,
    IntFilter,
    SetFilter,
    StringFilter,
    UserRefFilter,
)
from schema.task.filter import TaskFilter, TaskPriorityFilter, TaskStatusFilter

DEEPEST = 5
MAX_CONDITIONS = 200
MAX_VALUES = 500
MAX_TERMS = 1_000
"""Comparisons, values and words of one filter. A list may hold the SQL of its filter six times, and a database plans it in a
time that grows with its square."""
MANY_TERMS = 50
"""A larger filter is made slim (`models.task.lists.filter.slim`)."""
LONGEST_TEXT = 200


async def condition(filter: TaskFilter | None, context: Context) -> Condition:
    """The trash is left out unless the filter has a condition on `deleted`."""
    if filter is None:
        return ask.NOT_IN_THE_TRASH
    nodes = _few_nodes(filter)
    keys = await _Keys.known(nodes, context)
    parts = tuple(_parts(filter, keys))
    if all(node.deleted is None for node in nodes):
        parts = (ask.NOT_IN_THE_TRASH, *parts)
    which = AllOf(parts)
    _must_be_short(terms := ask.terms_in(which))
    return which if terms <= MANY_TERMS else ask.slim(which)


def check(filter: TaskFilter | None) -> None:
    """Raises if the filter is invalid, without looking up the objects that it names."""
    if filter is not None:
        _few_nodes(filter)
        _must_be_short(ask.terms_in(AllOf(tuple(_parts(filter, _EVERY_KEY)))))


def is_personal(filter: TaskFilter | None) -> bool:
    """Whether two people who see the same tasks may find different ones with this filter."""
    if filter is None:
        return False
    return any(isinstance(given, UserRefFilter) and given.me is not None for given in _comparisons(filter))


def _comparisons(filter: TaskFilter) -> Iterator[object]:
    return (getattr(node, attribute) for node in _nodes(filter) for attribute, _ in _FILTERED)


def _few_nodes(filter: TaskFilter) -> list[TaskFilter]:
    nodes = list(_nodes(filter))
    if len(nodes) > MAX_CONDITIONS:
        raise Invalid(
            sentence("A filter has at most {most} parts. Ask for less at once.", most=MAX_CONDITIONS), "filter"
        )
    return nodes


def _must_be_short(terms: int) -> None:
    if terms > MAX_TERMS:
        raise Invalid(
            sentence(
                "A filter has at most {most:,} comparisons, values and words in all. Ask for less at once.",
                most=MAX_TERMS,
            ),
            "filter",
        )


def _nodes(filter: TaskFilter, depth: int = 0) -> Iterator[TaskFilter]:
    if depth > DEEPEST:
        raise Invalid(sentence("Nest `and`, `or` and `not` at most {most} deep.", most=DEEPEST), "filter")
    yield filter
    for inner in (*(filter.and_ or ()), *(filter.or_ or ()), *([filter.not_] if filter.not_ else ())):
        yield from _nodes(inner, depth + 1)


def _parts(filter: TaskFilter, keys: _Keys) -> Iterator[Condition]:
    inside = partial(_inside, keys=keys)
    yield from map(inside, filter.and_ or ())
    if filter.or_ is not None:
        yield AnyOf(tuple(map(inside, filter.or_)))
    if filter.not_ is not None:
        yield Not(inside(filter.not_))
    for attribute, column in _FILTERED:
        given = getattr(filter, attribute)
        if given is not None:
            yield from _compared(column, given, keys)
    if filter.text is not None:
        yield ask.Words(_short(filter.text, "text"))
    if filter.deleted is not None:
        yield ask.IN_THE_TRASH if filter.deleted else ask.NOT_IN_THE_TRASH


def _inside(filter: TaskFilter, *, keys: _Keys) -> Condition:
    return AllOf(tuple(_parts(filter, keys)))


_FILTERED = tuple((in_python(field.filter_name), field.column or "") for field in FIELDS if field.filtered)
"""The fields of a filter: their names in Python, and their columns."""


def _compared(column: str, given: object, keys: _Keys) -> Iterator[Condition]:
    """By the type that the input has in the schema. `column` is empty where a field has none."""
    if isinstance(given, UserRefFilter) and column == "watcher_ids":
        return _watcher(given, keys.people)
    if isinstance(given, UserRefFilter):
        return _person(column, given, keys.people)
    if isinstance(given, IDFilter) and column == "stage_id":
        return _stage(given, keys.stages)
    if isinstance(given, IDFilter):
        return _reference(column, given, keys.teams if column == "team_id" else keys.tasks)
    if isinstance(given, bool) and column == "recurrence_json":
        return _recurring(given)
    if isinstance(given, SetFilter):
        return _labels(given, keys.labels)
    return COMPARED_BY[type(given)](column, given)


def _reference(column: str, given: IDFilter, ids: Mapping[str, str]) -> Iterator[Condition]:
    """A key that nothing has is kept as it is: it matches nothing."""
    return _among(column, given, lambda one: None if one is None else ids.get(one, one))


def _person(column: str, given: UserRefFilter, ids: Mapping[str, str] = MappingProxyType({})) -> Iterator[Condition]:
    yield from _among(column, given, lambda one: None if one is None else ids.get(one, one))
    yield from _null(column, given.is_null)
    if given.me is not None:
        yield IsViewer(column) if given.me else Not(IsViewer(column))


def _watcher(given: UserRefFilter, ids: Mapping[str, str]) -> Iterator[Condition]:
    """A condition on watchers holds if it holds for one of them. People who are deactivated, or no longer see the task,
    still count: they are watchers again when they come back."""

    def one_of(wanted: Sequence[str | None]) -> Condition:
        people = ask.WatchedBy(frozenset(ids.get(one, one) for one in wanted if one is not None))
        return AnyOf((ask.UNWATCHED, people)) if None in wanted else people

    if given.eq is not None:
        yield one_of([given.eq.value])
    if given.neq is not None:
        yield Not(one_of([given.neq.value]))
    if given.in_ is not None:
        yield one_of(_few(given.in_))
    if given.not_in is not None:
        yield Not(one_of(_few(given.not_in)))
    if given.is_null is not None:
        yield ask.UNWATCHED if given.is_null else Not(ask.UNWATCHED)
    if given.me is not None:
        yield ask.WatchedByViewer() if given.me else Not(ask.WatchedByViewer())


def _title(column: str, given: StringFilter) -> Iterator[Condition]:
    yield from _among(column, given)
    yield from _null(column, given.is_null)
    if given.contains is not None:
        yield ask.TitleContains(_short(given.contains, "title"))
    if given.starts_with is not None:
        yield ask.TitleBegins(_short(given.starts_with, "title"))


def _status(column: str, given: TaskStatusFilter) -> Iterator[Condition]:
    return _among(column, given, _number)


def _priority(column: str, given: TaskPriorityFilter) -> Iterator[Condition]:
    if given.eq is not None:
        yield OneOf(column, frozenset({_number(given.eq.value)}))
    if given.in_ is not None:
        yield OneOf(column, frozenset(map(_number, given.in_)))
    if given.gte is not None:
        yield Compared(column, ">=", int(given.gte))
    if given.lte is not None:
        yield Compared(column, "<=", int(given.lte))


def _day(column: str, given: DateFilter) -> Iterator[Condition]:
    if given.eq is not None:
        yield OneOf(column, frozenset({given.eq.value}))
    yield from _null(column, given.is_null)
    for sign, day in _signed(given):
        yield Compared(column, sign, day)


def _instant(column: str, given: DateTimeFilter) -> Iterator[Condition]:
    if given.eq is not None:
        yield (
            OneOf(column, frozenset({None})) if given.eq.value is None else ComparedInstant(column, "=", given.eq.value)
        )
    yield from _null(column, given.is_null)
    for sign, moment in _signed(given):
        yield ComparedInstant(column, sign, moment)


def _integer(column: str, given: IntFilter) -> Iterator[Condition]:
    yield from _among(column, given)
    yield from _null(column, given.is_null)
    for sign, number in _signed(given):
        yield Compared(column, sign, number)


def _boolean(column: str, wanted: bool) -> Iterator[Condition]:
    """True is stored as 1. The only boolean without a column is `overdue`."""
    condition = OneOf(column, frozenset({1})) if column else ask.Overdue()
    yield condition if wanted else Not(condition)


def _recurring(wanted: bool) -> Iterator[Condition]:
    does_not = OneOf("recurrence_json", frozenset({None}))
    yield Not(does_not) if wanted else does_not


def _labels(given: SetFilter, known: Container[str]) -> Iterator[Condition]:
    """A deleted label is on no task, even while it is still to be taken off some."""
    if given.any is not None:
        yield ask.HasLabel(frozenset(id for id in _few(given.any) if id in known))
    yield from _all_labels(frozenset(_few(given.all or ())), known)
    if given.none:
        yield Not(ask.HasLabel(frozenset(id for id in _few(given.none) if id in known)))
    if given.is_empty is not None:
        yield ask.WITHOUT_LABELS if given.is_empty else Not(ask.WITHOUT_LABELS)


def _all_labels(ids: frozenset[str], known: Container[str]) -> Iterator[Condition]:
    if len(ids) > MOST_LABELS or any(id not in known for id in ids):
        yield ask.HasLabel(frozenset())  # no task has them all
        return
    for id in sorted(ids):
        yield ask.HasLabel(frozenset({id}))


def _stage(given: IDFilter, known: Container[str]) -> Iterator[Condition]:
    """No task is in a deleted column, even while some are still to be taken out of it."""

    def one_of(wanted: Sequence[str | None]) -> Condition:
        columns = ask.InStage(frozenset(id for id in wanted if id is not None and id in known))
        return AnyOf((ask.IN_NO_STAGE, columns)) if None in wanted else columns

    if given.eq is not None:
        yield one_of([given.eq.value])
    if given.neq is not None:
        yield Not(one_of([given.neq.value]))
    if given.in_ is not None:
        yield one_of(_few(given.in_))
    if given.not_in is not None:
        yield Not(one_of(_few(given.not_in)))


COMPARED_BY: Mapping[type, Callable[[str, Any], Iterator[Condition]]] = {  # Any: the input of that type
    UserRefFilter: _person,
    StringFilter: _title,
    TaskStatusFilter: _status,
    TaskPriorityFilter: _priority,
    DateFilter: _day,
    DateTimeFilter: _instant,
    IntFilter: _integer,
    bool: _boolean,
}


def _signed(given: DateFilter | DateTimeFilter | IntFilter) -> Iterator[tuple[str, Any]]:
    for sign, value in ((">", given.gt), (">=", given.gte), ("<", given.lt), ("<=", given.lte)):
        if value is not None:
            yield sign, value


def _among(
    column: str,
    given: IDFilter | UserRefFilter | StringFilter | TaskStatusFilter | IntFilter,
    of: Any = lambda value: value,
) -> Iterator[Condition]:
    if given.eq is not None:
        yield OneOf(column, frozenset({of(given.eq.value)}))
    if given.neq is not None:
        yield Not(OneOf(column, frozenset({of(given.neq.value)})))
    if given.in_ is not None:
        yield OneOf(column, frozenset(map(of, _few(given.in_))))
    if given.not_in is not None:
        yield Not(OneOf(column, frozenset(map(of, _few(given.not_in)))))


def _null(column: str, wanted: bool | None) -> Iterator[Condition]:
    if wanted is not None:
        null = OneOf(column, frozenset({None}))
        yield null if wanted else Not(null)


def _number(member: Any) -> int | None:
    return None if member is None else int(member)


def _few(values: Sequence[Any]) -> Sequence[Any]:
    if len(values) > MAX_VALUES:
        raise Invalid(sentence("Name at most {most} values in one list.", most=MAX_VALUES), "filter")
    return values


def _short(text: str, field: str) -> str:
    if len(text) > LONGEST_TEXT:
        raise Invalid(sentence("Search for at most {most} characters.", most=LONGEST_TEXT), "filter", field)
    return text


@dataclass(frozen=True, slots=True)
class _Keys:
    """Ids of what the filter names by key."""

    tasks: Mapping[str, str]
    teams: Mapping[str, str]
    people: Mapping[str, str]
    labels: Container[str]
    """The ids of the named labels that exist."""
    stages: Container[str]
    """The ids of the named columns that exist."""

    @classmethod
    async def known(cls, nodes: Sequence[TaskFilter], context: Context) -> _Keys:
        if all(NAMING.isdisjoint(map(type, vars(node).values())) for node in nodes):
            return _NO_KEYS
        reads = context.reads
        tasks = _named((given for node in nodes for given in (node.id, node.parent)), "task")
        teams = _named((node.team for node in nodes), "team")
        people = _named(_of_people(nodes), "user")
        labels = set(_labels_in(nodes))
        stages = _named((node.stage for node in nodes), "no kind of its own")
        _must_be_short(sum(map(len, (tasks, teams, people, labels, stages))))
        return cls(
            await _found(reads, "SELECT key, task_id FROM task_keys WHERE ", tasks),
            await _found(reads, "SELECT key, id FROM teams WHERE ", teams),
            await handle.ids_of(reads, people, context.me),
            await label_rows.by_ids(reads, labels),
            await stage_rows.by_ids(reads, stages),
        )


class _Everything:
    def __contains__(self, _: object) -> bool:
        return True


_NO_KEYS = _Keys({}, {}, {}, frozenset(), frozenset())
_EVERY_KEY = _Keys({}, {}, {}, _Everything(), _Everything())
"""For a filter that is only checked: every label and column counts as there."""
NAMING = frozenset({IDFilter, UserRefFilter, SetFilter})
"""The inputs that name objects."""


def _labels_in(nodes: Sequence[TaskFilter]) -> Iterator[str]:
    for node in nodes:
        if node.labels is not None:
            for given in (node.labels.any, node.labels.all, node.labels.none):
                yield from _few(given or ())


def _of_people(nodes: Sequence[TaskFilter]) -> Iterator[UserRefFilter]:
    for node in nodes:
        yield from (given for attribute, _ in _FILTERED if isinstance(given := getattr(node, attribute), UserRefFilter))


def _named(filters: Iterable[IDFilter | UserRefFilter | None], prefix: str) -> set[str]:
    given: set[str] = set()
    for each in filters:
        if each is not None:
            one = [some.value for some in (each.eq, each.neq) if some is not None and some.value is not None]
            given.update(one, _few(each.in_ or ()), _few(each.not_in or ()))
    return {id for id in given if not is_id(id, prefix)}


async def _found(reads: Reads, select: str, keys: set[str]) -> dict[str, str]:
    if not keys:
        return {}
    values = Values()
    rows = await reads.fetch(select + one_of("key", sorted({key.upper() for key in keys}), values), *values.all)
    ids = {row[0]: row[1] for row in rows}
    return {key: ids[key.upper()] for key in keys if key.upper() in ids}
