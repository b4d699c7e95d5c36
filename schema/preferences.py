"""How somebody wants to be notified."""

from __future__ import annotations

import strawberry
from strawberry import Maybe

from models.notification.reason import NotificationReason
from models.preferences.channel import Channel, Digest
from schema.language.enums import described_enum
from schema.language.payload import Payload
from schema.language.scalars import Duration, TimeOfDay

described_enum(
    Channel,
    "NotificationChannel",
    "A way to be told.",
    IN_APP="The inbox.",
    EMAIL="Mail.",
    PUSH="The devices that are registered for push.",
)
described_enum(
    Digest,
    "Digest",
    "When mails come.",
    OFF="One mail per task, some seconds after its first event; it has all that happened until it is sent.",
    DAILY="Once a day at `digestHour`, if something is unread that no mail has told yet.",
    WEEKLY="Once a week at `digestHour` of `digestWeekday`, likewise.",
)


@strawberry.type(description="The channels of one reason.")
class ReasonPreference:
    reason: NotificationReason = strawberry.field(description="Why somebody is told.")
    channels: list[Channel] = strawberry.field(description="Over which channels.")


@strawberry.type(description="How the caller wants to be notified.")
class Preferences:
    notifications: list[ReasonPreference] = strawberry.field(
        description="One entry for each reason, in the order of the enum."
    )
    digest: Digest = strawberry.field(description="Whether mails come one by one or as a digest. SECURITY never waits.")
    digest_hour: int = strawberry.field(description="Local hour of the digest, 0 to 23; default 8.")
    digest_weekday: int = strawberry.field(description="Day of the weekly digest, 1 = Monday to 7 = Sunday; default 1.")
    quiet_from: TimeOfDay | None = strawberry.field(
        description=(
            "Start of the quiet hours, local time: nothing is pushed, and mails wait until they end. May span midnight. Null = none."
        )
    )
    quiet_until: TimeOfDay | None = strawberry.field(description="End of the quiet hours.")
    remind_before: Duration | None = strawberry.field(
        description=(
            "How long before the end of its due day the assignee is notified of an open task; null = not at all. Default P1D."
        )
    )


@strawberry.input(description="The channels of one reason, all of them.")
class ReasonPreferenceInput:
    reason: NotificationReason = strawberry.field(description="Why somebody is told.")
    channels: list[Channel] = strawberry.field(description="Over which channels; empty = not at all.")


@strawberry.input(description="Absent = unchanged, null = clear.")
class UpdatePreferencesInput:
    notifications: Maybe[list[ReasonPreferenceInput] | None] = strawberry.field(
        description="Only the reasons listed change. EMAIL cannot be removed from SECURITY.", default=None
    )
    digest: Maybe[Digest | None] = strawberry.field(
        description="Whether mails come one by one or as a digest.", default=None
    )
    digest_hour: Maybe[int | None] = strawberry.field(description="0 to 23.", default=None)
    digest_weekday: Maybe[int | None] = strawberry.field(description="1 to 7.", default=None)
    quiet_from: Maybe[TimeOfDay | None] = strawberry.field(description="Only together with `quietUntil`.", default=None)
    quiet_until: Maybe[TimeOfDay | None] = strawberry.field(description="Only together with `quietFrom`.", default=None)
    remind_before: Maybe[Duration | None] = strawberry.field(
        description="At most P30D; null switches it off.", default=None
    )


@strawberry.type(description="Result of a change of preferences.")
class PreferencesPayload(Payload):
    preferences: Preferences | None = strawberry.field(description="Null when it failed.", default=None)
