"""The kept answers of @idempotent: written with the change itself, given back to a repeat as far as its
caller may still see them, forgotten after a day."""

from __future__ import annotations

import importlib
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, Protocol, TypeVar

import orjson

from events.store import Reads, Unit
from models import clock
from models.errors import Code, Invalid
from models.viewer import Viewer
from resolvers import replay
from schema.payload import Payload

Out = TypeVar("Out", bound=Payload)

KEPT_FOR = clock.DAY
OURS = frozenset({"schema", "models"})
SECRET = frozenset({"secret", "secret_url", "recovery_codes", "token", "refresh_token", "ticket"})
"""Shown once, and so not kept: a repeat gets null in their place."""
UNREADABLE = (ImportError, AttributeError, LookupError, TypeError, ValueError)
"""Raised for an answer that another version kept, when its types have changed since."""


class Asked(Protocol):
    @property
    def key(self) -> str | None: ...
    @property
    def fingerprint(self) -> str: ...


async def find(unit: Unit, me: Viewer, asked: Asked, payload: type[Out]) -> Out | None:
    """Takes the key, or gives back what was answered under it. Of two at the same time the second waits for the
    first to commit."""
    id, now = f"{me.id} {asked.key}", clock.now()
    await unit.execute("DELETE FROM receipts WHERE id = $1 AND created_at < $2", id, now - KEPT_FOR)
    taken = await unit.execute(
        "INSERT INTO receipts (id, fingerprint, answer, created_at) VALUES ($1, $2, '', $3) ON CONFLICT (id) DO NOTHING",
        id,
        asked.fingerprint,
        now,
    )
    if taken:
        return None
    row = await unit.fetchrow("SELECT fingerprint, answer FROM receipts WHERE id = $1", id)
    if row is None or row["fingerprint"] != asked.fingerprint:
        raise Invalid(
            "This idempotency key was used for another call. Take a new key for a new call.",
            "@idempotent",
            "key",
            code=Code.IDEMPOTENCY_MISMATCH,
        )
    return await _seen_now(unit, orjson.loads(row["answer"]), payload, me)


async def _seen_now(unit: Unit, kept: Any, payload: type[Out], me: Viewer) -> Out:
    """The write was done, whatever can still be shown of it."""
    seen_then, frozen = (kept.get("seen"), kept["answer"]) if "answer" in kept else (None, kept)
    try:
        answer = thaw(frozen)
    except UNREADABLE:
        return payload()
    assert isinstance(answer, payload)  # the fingerprint holds the field's name
    return await replay.seen_now(unit, answer, me, seen_then=seen_then)


async def is_kept(reads: Reads, me: Viewer, asked: Asked) -> bool:
    """Whether this very call has been answered before: what it does outside of its unit is not done again."""
    sql = "SELECT count(*) FROM receipts WHERE id = $1 AND fingerprint = $2 AND answer <> '' AND created_at >= $3"
    return bool(await reads.fetchval(sql, f"{me.id} {asked.key}", asked.fingerprint, clock.now() - KEPT_FOR))


async def keep(unit: Unit, me: Viewer, asked: Asked, answer: Payload) -> None:
    """With what the caller saw then, so that a repeat can tell whether they see less by now."""
    kept = orjson.dumps({"seen": me.visibility, "answer": freeze(answer)}).decode()
    await unit.execute("UPDATE receipts SET answer = $2 WHERE id = $1", f"{me.id} {asked.key}", kept)


def freeze(value: Any) -> Any:
    """An answer as JSON: our types are plain attributes, so their class and their fields say everything."""
    if is_dataclass(value) and not isinstance(value, type):
        kept = {f.name: freeze(getattr(value, f.name, None)) for f in fields(value) if f.init and f.name not in SECRET}
        return {"": f"{type(value).__module__}:{type(value).__qualname__}", **kept}
    if isinstance(value, Enum):
        return {"": f"{type(value).__module__}:{type(value).__qualname__}", "=": value.value}
    if isinstance(value, list | tuple):
        return [freeze(item) for item in value]
    return value


def thaw(kept: Any) -> Any:
    if isinstance(kept, list):
        return [thaw(item) for item in kept]
    if not isinstance(kept, dict) or "" not in kept:
        return kept
    module, _, name = kept[""].partition(":")
    assert module.partition(".")[0] in OURS  # nothing else was frozen
    cls = getattr(importlib.import_module(module), name)
    if "=" in kept:
        return cls(kept["="])
    return cls(**{field: thaw(value) for field, value in kept.items() if field})
