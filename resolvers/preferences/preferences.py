"""How the caller wants to be notified: read and changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import strawberry

import models
from events.storage.database import Unit
from models.notification.notification import KEEP, Keep
from models.notification.reason import NotificationReason
from models.preferences import rows as preference_rows
from models.preferences.channel import Channel
from models.preferences.preferences import PreferencesEdit
from resolvers.running import to_schema
from resolvers.running.mutation import mutation
from schema.context import Info
from schema.language.field import loaded
from schema.preferences import Preferences, PreferencesPayload, UpdatePreferencesInput


@strawberry.type
class PreferencesQuery:
    @loaded("The caller's own.")
    async def preferences(self, info: Info) -> Preferences | None:
        return to_schema.preferences(await preference_rows.of_person(info.context.reads, info.context.me.id))


@mutation(
    PreferencesPayload,
    scope=models.Scope.ADMIN,
    description="The caller's own. Takes effect on whatever has not been sent yet.",
)
async def update_preferences(
    unit: Unit,
    info: Info,
    input: Annotated[UpdatePreferencesInput, strawberry.argument(description="The changes.")],
) -> PreferencesPayload:
    me = info.context.me
    edit = _edit(input)
    before = await preference_rows.hold(unit, me.id)
    after = edit.of(before)
    event = after.updated(me.id, before)
    if event is not None:
        await preference_rows.store(unit, me.id, after)
    await unit.tell(event)
    return PreferencesPayload(preferences=to_schema.preferences(after))


@strawberry.type
class PreferencesMutation:
    update_preferences = update_preferences


def _edit(input: UpdatePreferencesInput) -> PreferencesEdit:
    return PreferencesEdit(
        channels=_listed(input),
        digest=KEEP if input.digest is None else input.digest.value,
        digest_hour=KEEP if input.digest_hour is None else input.digest_hour.value,
        digest_weekday=KEEP if input.digest_weekday is None else input.digest_weekday.value,
        quiet_from=KEEP if input.quiet_from is None else input.quiet_from.value,
        quiet_until=KEEP if input.quiet_until is None else input.quiet_until.value,
        remind_before=KEEP if input.remind_before is None else input.remind_before.value,
    )


def _listed(input: UpdatePreferencesInput) -> Sequence[tuple[NotificationReason, Sequence[Channel]]] | Keep | None:
    if input.notifications is None:
        return KEEP
    given = input.notifications.value
    return None if given is None else [(each.reason, each.channels) for each in given]
