"""Devices that get pushes of the caller."""

from __future__ import annotations

import strawberry
from strawberry import Maybe

from schema.language.node import Node
from schema.language.payload import Payload
from schema.language.scalars import DateTime


@strawberry.type(description="A device that gets push messages of the caller.")
class PushDevice(Node):
    name: str = strawberry.field(description="Given by the client, or made from its user agent.")
    service: str = strawberry.field(
        description="Host of the push service, for example updates.push.services.mozilla.com."
    )
    created_at: DateTime = strawberry.field(description="When it was registered.")
    last_used_at: DateTime | None = strawberry.field(description="When a message last reached its push service.")
    error: str | None = strawberry.field(
        description="The push service's own words, if the last message failed. A device that is gone is removed automatically."
    )


@strawberry.input(description="The object that `PushSubscription.toJSON()` returns.")
class WebPushInput:
    endpoint: str = strawberry.field(
        description="Address at the push service; https only, unless TASKFLOW_PUSH is private."
    )
    p256dh: str = strawberry.field(description="Public key of the browser, base64url.")
    auth: str = strawberry.field(description="Authentication secret, base64url.")


@strawberry.input(one_of=True, description="How to reach a device: exactly one of the two.")
class PushAddress:
    web_push: Maybe[WebPushInput] = strawberry.field(description="A browser's PushSubscription.", default=None)
    fcm_token: Maybe[str] = strawberry.field(
        description="A registration token of Firebase Cloud Messaging; needs TASKFLOW_FCM_CREDENTIALS.", default=None
    )


@strawberry.type(description="Result of a change of a push device.")
class PushDevicePayload(Payload):
    device: PushDevice | None = strawberry.field(description="Null when it failed.", default=None)
