"""Events of the devices that get a user's pushes, in the user's personal stream. `state` is what the user sees of the
device: never its push address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypedDict

from events.event import Action, Event
from events.noun import Kept, Noun


class PushDeviceState(TypedDict):
    id: str
    user_id: str
    name: str
    service: str
    created_at: int


@dataclass(frozen=True, kw_only=True)
class PushDeviceEvent(Event):
    raises_version: ClassVar[bool] = False

    state: PushDeviceState


@dataclass(frozen=True, kw_only=True)
class PushDeviceAdded(PushDeviceEvent):
    name: ClassVar[str] = "push_device.added"
    action: ClassVar[Action] = Action.CREATED


@dataclass(frozen=True, kw_only=True)
class PushDeviceRemoved(PushDeviceEvent):
    """By its owner, with the session that registered it, because its push service no longer has it, or because another user has
    registered it."""

    name: ClassVar[str] = "push_device.removed"
    action: ClassVar[Action] = Action.DELETED


def _read(kept: Kept, name: str, stream: str, id: str, at: int) -> Kept:  # noqa: ARG001  # every noun reads alike
    unknown: PushDeviceState = {"id": id, "user_id": stream, "name": "", "service": "", "created_at": at}
    return {**unknown, **kept}


NOUN = Noun(name="push_device", id_prefix="device", events=(PushDeviceAdded, PushDeviceRemoved), read=_read)
