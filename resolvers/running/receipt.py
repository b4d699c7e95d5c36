"""The stored answers of @idempotent: written in the transaction of the change, returned to a repeat as far as its
caller may still see them, and deleted after a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import lru_cache
from typing import Any, Protocol, TypeVar

import orjson
from graphql import GraphQLSchema
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.enum import StrawberryEnumDefinition

from events.storage.database import Reads, Unit
from models.errors import Code, Invalid
from models.values import clock
from models.viewer import Viewer
from resolvers.running import replay
from schema.context import Context
from schema.language.payload import Payload
from schema.recurrence import Recurring

Out = TypeVar("Out", bound=Payload)

KEPT_FOR = clock.DAY
SECRET = frozenset({"secret", "secret_url", "recovery_codes", "token", "refresh_token", "ticket"})
"""Fields that are shown once, and so are not stored: a repeat gets null in their place."""
UNSHOWN: Mapping[str, type] = {Recurring.__name__: Recurring}
"""Classes that types hold in private attributes, and that the schema does not name."""
UNREADABLE = (LookupError, TypeError, ValueError)
"""Raised for an answer that another version kept, when its types have changed since."""


class IdempotentCall(Protocol):
    @property
    def key(self) -> str | None: ...
    @property
    def fingerprint(self) -> str: ...


async def find(
    unit: Unit, context: Context, call: IdempotentCall, payload: type[Out], core: GraphQLSchema
) -> Out | None:
    """Claims the key, or returns the answer that is stored under it. Of two concurrent calls, the second waits for the
    first to commit."""
    id, now = f"{context.me.id} {call.key}", clock.now()
    await unit.execute("DELETE FROM receipts WHERE id = $1 AND created_at < $2", id, now - KEPT_FOR)
    taken = await unit.execute(
        "INSERT INTO receipts (id, fingerprint, answer, created_at) VALUES ($1, $2, '', $3) ON CONFLICT (id) DO NOTHING",
        id,
        call.fingerprint,
        now,
    )
    if taken:
        return None
    row = await unit.fetchrow("SELECT fingerprint, answer FROM receipts WHERE id = $1", id)
    if row is None or row["fingerprint"] != call.fingerprint:
        raise Invalid(
            "This idempotency key was used for another call. Take a new key for a new call.",
            "@idempotent",
            "key",
            code=Code.IDEMPOTENCY_MISMATCH,
        )
    return await _seen_now(unit, orjson.loads(row["answer"]), payload, context, core)


async def _seen_now(unit: Unit, kept: Any, payload: type[Out], context: Context, core: GraphQLSchema) -> Out:
    """The stored answer, as far as the caller may still see it. One that can't be read any more becomes an empty
    payload without errors, since the write was done."""
    seen_then, frozen = (kept.get("seen"), kept["answer"]) if "answer" in kept else (None, kept)
    try:
        answer = from_json(frozen, classes_of(core))
    except UNREADABLE:
        return payload()
    assert isinstance(answer, payload)  # the fingerprint holds the field's name
    return await replay.seen_now(unit, answer, context.me, context.fields.nouns, seen_then=seen_then)


async def is_kept(reads: Reads, me: Viewer, call: IdempotentCall) -> bool:
    """Whether this very call has been answered before: its work outside the unit is not done again."""
    sql = "SELECT count(*) FROM receipts WHERE id = $1 AND fingerprint = $2 AND answer <> '' AND created_at >= $3"
    return bool(await reads.fetchval(sql, f"{me.id} {call.key}", call.fingerprint, clock.now() - KEPT_FOR))


async def keep(unit: Unit, me: Viewer, call: IdempotentCall, answer: Payload) -> None:
    """Stores the answer together with what the caller saw then, so that a repeat can tell whether they see less by
    now."""
    kept = orjson.dumps({"seen": me.visibility, "answer": to_json(answer)}).decode()
    await unit.execute("UPDATE receipts SET answer = $2 WHERE id = $1", f"{me.id} {call.key}", kept)


def to_json(value: Any) -> Any:
    """An answer as JSON: our types are plain attributes, so a type's name in the schema and its fields are enough to
    restore it. The module of its class is left out, so that moving the class leaves kept answers readable."""
    if is_dataclass(value) and not isinstance(value, type):
        kept = {f.name: to_json(getattr(value, f.name, None)) for f in fields(value) if f.init and f.name not in SECRET}
        return {"": _name_of(value), **kept}
    if isinstance(value, Enum):
        return {"": _name_of(value), "=": value.value}
    if isinstance(value, list | tuple):
        return [to_json(item) for item in value]
    return value


def _name_of(value: Any) -> str:
    cls = type(value)
    if UNSHOWN.get(cls.__name__) is cls:
        return cls.__name__
    definition: StrawberryObjectDefinition | StrawberryEnumDefinition = value.__strawberry_definition__
    return definition.name


def from_json(kept: Any, classes: Mapping[str, type]) -> Any:
    if isinstance(kept, list):
        return [from_json(item, classes) for item in kept]
    if not isinstance(kept, dict) or "" not in kept:
        return kept
    cls = classes[kept[""].rpartition(":")[2]]  # until December 2026 answers were kept as `schema.task.task:Task`
    if "=" in kept:
        return cls(kept["="])
    return cls(**{field: from_json(value, classes) for field, value in kept.items() if field})


@lru_cache(maxsize=4)
def classes_of(core: GraphQLSchema) -> dict[str, type]:
    """The class of each type, by its name in the schema, and by its own name, which older stored answers hold."""
    classes: dict[str, type] = {}
    for name, named in core.type_map.items():
        definition = named.extensions.get("strawberry-definition")
        if isinstance(definition, StrawberryObjectDefinition):
            classes[name] = definition.origin
        elif isinstance(definition, StrawberryEnumDefinition):
            classes[name] = definition.wrapped_cls
    return {cls.__name__: cls for cls in classes.values()} | classes | dict(UNSHOWN)
