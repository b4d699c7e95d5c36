"""Filters a stored answer by what its caller may see now: since the first call they may have left a team or lost a role."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar

from strawberry.types.base import has_object_definition

from events.storage.database import Unit
from models.roles import TeamRole, UserRole
from models.team.team import TEAMS_OF_A_USER
from models.viewer import Viewer
from models.wording.sentence import sentence
from resolvers.running.noun import AnyNoun
from schema.language.errors import UserError
from schema.language.payload import Payload, PayloadPart

Out = TypeVar("Out", bound=Payload)

PARTS: tuple[Any, ...] = (Payload, PayloadPart, UserError)
"""What an answer is made of. Everything else in it is an object of a noun, or plain."""
HIDDEN = sentence("What went wrong is no longer shown: you can't see all of what this call was about any more.")


async def seen_now(
    unit: Unit, answer: Out, me: Viewer, nouns: Mapping[type, AnyNoun], *, seen_then: Collection[str] | None
) -> Out:
    """`seen_then` is what the caller saw when the answer was kept (`Viewer.visibility`); None: that is not known."""
    me = await _as_of_now(unit, me)
    sees_as_much = me.is_admin or (seen_then is not None and set(seen_then) <= set(me.visibility))
    kept: defaultdict[type, list[Any]] = defaultdict(list)
    for each in _objects_in(answer):
        kept[type(each)].append(each)
    seen: dict[int, Any] = {}
    for type_, objects in kept.items():
        noun = nouns.get(type_)
        if noun is not None and noun.seen_now is not None:
            seen.update(zip(map(id, objects), await noun.seen_now(unit, me, objects), strict=True))
    _show(answer, seen, sees_as_much=sees_as_much)
    return answer


def _objects_in(value: Any) -> Iterator[Any]:
    """Yields the payload, the objects in it and those in its errors, but not the parts of an object."""
    if isinstance(value, list):
        for each in value:
            yield from _objects_in(each)
    elif has_object_definition(type(value)):
        yield value
        if isinstance(value, PARTS):
            for field in fields(value):
                yield from _objects_in(getattr(value, field.name))


def _show(part: Any, seen: Mapping[int, Any], *, sees_as_much: bool) -> Any:
    """Replaces each object by what the caller may see of it. An object without a noun becomes None."""
    if isinstance(part, list):
        return [_show(each, seen, sees_as_much=sees_as_much) for each in part]
    if not has_object_definition(type(part)):
        return part
    if not isinstance(part, PARTS):
        return seen.get(id(part))
    for field in fields(part):
        setattr(part, field.name, _show(getattr(part, field.name), seen, sees_as_much=sees_as_much))
    if isinstance(part, UserError) and not sees_as_much:
        part.message = HIDDEN  # its words may name teams and people
    return part


async def _as_of_now(unit: Unit, me: Viewer) -> Viewer:
    """The viewer with roles that are read in the unit itself: the call that is repeated may have committed while this
    one waited for it, and may have made the team that its answer shows."""
    role = await unit.fetchval("SELECT role FROM users WHERE id = $1", me.id)
    teams = await unit.fetch(TEAMS_OF_A_USER, me.id)
    archived = {team["id"] for team in teams if team["archived_at"] is not None}
    return replace(
        me,
        role=UserRole(role),
        teams={team["id"]: TeamRole(team["role"]) for team in teams},
        archived=me.archived | archived if me.is_admin else frozenset(archived),
    )
