"""Devices that get pushes: the caller's own, registered, tried and removed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import strawberry

import models
from events.storage.database import Unit
from models.errors import AuthFailed, Conflict, Invalid, NotAllowed
from models.notification import rows as notification_rows
from models.push_device import rows as device_rows
from models.push_device.address import Address, FcmAddress, WebPushAddress
from models.push_device.message import Delivery, DeliveryOutcome, PushMessage
from models.push_device.push_device import MOST, no_such_device
from models.push_device.push_device import PushDevice as PushDeviceModel
from models.session.device import short_name
from models.values import clock
from models.values.naming import name_of
from models.wording.catalogue import translated
from models.wording.sentence import sentence
from resolvers.running import to_schema
from resolvers.running.mutation import commit, is_dry_run, mutation
from schema.context import Context, Info
from schema.language import errors
from schema.language.field import loaded
from schema.language.payload import DeletePayload
from schema.language.scalars import ID
from schema.push_device import PushAddress, PushDevice, PushDevicePayload

TRIAL_TAG = "taskflow-test"
TRIAL_SECONDS = 8.0
"""Less than the ten seconds that a request has."""
_TRIAL = sentence("Pushes reach this device.")


@strawberry.type
class PushDeviceQuery:
    @loaded("The caller's own, at most 20.")
    async def push_devices(self, info: Info) -> list[PushDevice] | None:
        found = await device_rows.of_person(info.context.reads, info.context.me.id, now=clock.now())
        return [to_schema.push_device(device) for device in found[:MOST]]


@loaded(
    "An address that is registered again is the same device; registered by another user, it becomes theirs alone. It is"
    " removed with the session that registered it."
)
async def register_push_device(
    info: Info,
    address: Annotated[PushAddress, strawberry.argument(description="How to reach it.")],
    name: Annotated[
        str | None, strawberry.argument(description="1 to 100 characters; default: made from the user agent.")
    ] = None,
) -> PushDevicePayload | None:
    registration = DeviceRegistration(info.context, address, name)
    return await commit(
        info,
        PushDevicePayload,
        registration.enter,
        arguments={"address": address, "name": name},
        scope=models.Scope.ADMIN,
        before=registration.check,
    )


class DeviceRegistration:
    """Checks the address first, whose host may have to be looked up, and then stores the device."""

    def __init__(self, context: Context, given: PushAddress, name: str | None) -> None:
        self._context = context
        self._given = given
        self._name = name

    async def check(self) -> None:
        push = self._context.services.push
        if self._context.me.session_id is None:
            raise NotAllowed("A device ends with its session, and an API key has none. Sign in on the device.")
        address = self._address()
        if isinstance(address, WebPushAddress) and not await push.may_reach(address.endpoint):
            raise Invalid(
                "The address of a push service must not lead into a private network.", "address", "webPush", "endpoint"
            )

    async def enter(self, unit: Unit) -> PushDevicePayload:
        """Takes its locks in the order of all units: the session, since no device may outlive it, then devices, then
        streams. The address comes before them: people who take it from each other then do so in turn."""
        me, address = self._context.me, self._address()
        name = None if self._name is None else name_of(self._name, "name")
        await device_rows.hold_address(unit, address.hash)
        session = await models.Session.visible_to(me).filter(id=me.session_id).select_for_update().get_or_none()
        if session is None:
            raise AuthFailed("Invalid or expired token")
        there = await device_rows.at_address(unit, address.hash, me.id)
        sealed = self._context.services.push.sealed(address)
        if there is not None:
            there.renew(session_id=session.id, address=sealed, name=name)
            await device_rows.store(unit, there)
            return PushDevicePayload(device=to_schema.push_device(there))
        taken = await device_rows.take_from_others(unit, address.hash, me.id)
        await device_rows.hold(unit, [me.id, *(other.user_id for other in taken)])
        device = PushDeviceModel.new(
            user_id=me.id,
            session_id=session.id,
            name=name or short_name(self._context.request.user_agent),
            service=self._service(address),
            address_hash=address.hash,
            address=sealed,
            there=len(await device_rows.of_person(unit, me.id, now=clock.now())),
        )
        if not await device_rows.insert(unit, device):
            raise Conflict("Another user is registering this device right now. Try again.", "address")
        for other in taken:
            await unit.tell(other.removed())
        await unit.tell(device.added())
        return PushDevicePayload(device=to_schema.push_device(device))

    def _address(self) -> Address:
        push, given = self._context.services.push, self._given
        if not push.is_on:
            raise Invalid("This server sends no pushes. Whoever runs it can switch them on (TASKFLOW_PUSH).", "address")
        if given.web_push is not None:
            web = given.web_push.value
            return WebPushAddress.given(web.endpoint, web.p256dh, web.auth, private=push.is_private)
        if given.fcm_token is None or push.fcm_host is None:
            raise Invalid(
                "This server does not reach Firebase Cloud Messaging. Whoever runs it can set it up (TASKFLOW_FCM_CREDENTIALS).",
                "address",
                "fcmToken",
            )
        return FcmAddress.given(given.fcm_token.value)

    def _service(self, address: Address) -> str:
        return address.host if isinstance(address, WebPushAddress) else self._context.services.push.fcm_host or ""


@mutation(DeletePayload, scope=models.Scope.ADMIN, description="The caller's own.")
async def remove_push_device(
    unit: Unit, info: Info, id: Annotated[ID, strawberry.argument(description="Which device.")]
) -> DeletePayload:
    device = await device_rows.remove(unit, id, info.context.me.id)
    if device is None:
        raise no_such_device(id)
    await unit.tell(device.removed())
    return DeletePayload(deleted_id=ID(device.id))


@loaded(
    "Sends a message to one of the caller's devices now, and waits at most 8 seconds for the push service's answer;"
    " `device.error` has its words. A device that turns out to be gone is removed: NOT_FOUND."
)
async def send_test_push(
    info: Info, id: Annotated[ID, strawberry.argument(description="Which device.")]
) -> PushDevicePayload | None:
    test = TestPush(info, id)
    return await commit(
        info, PushDevicePayload, test.note, arguments={"id": id}, scope=models.Scope.ADMIN, before=test.send
    )


@dataclass
class TestPush:
    """Sends the message first, which may take long, and then runs the unit that records the push service's answer."""

    __test__ = False  # a test runner that meets the name must not take it for a test

    info: Info
    id: str
    delivery: Delivery | None = None
    unread: int = 0

    async def send(self) -> None:
        context = self.info.context
        me, push = context.me, context.services.push
        device = (await device_rows.by_ids(context.reads, [self.id], me.id, now=clock.now())).get(self.id)
        if device is None:
            raise no_such_device(self.id)
        if not push.is_on:
            raise Invalid("This server sends no pushes. Whoever runs it can switch them on (TASKFLOW_PUSH).", "id")
        await context.services.throttle.test_push(me.id)
        if not is_dry_run(self.info):
            self.unread = await notification_rows.unread_count(context.reads, me.id)
            self.delivery = await push.send(device.address, self._message(), seconds=TRIAL_SECONDS, ignore_backoff=True)

    def _message(self) -> PushMessage:
        context = self.info.context
        return PushMessage(
            title="TaskFlow",
            body=translated(_TRIAL, context.language),
            url=f"{context.services.public_url}/settings",
            tag=TRIAL_TAG,
            unread_count=self.unread,
        )

    async def note(self, unit: Unit) -> PushDevicePayload:
        me, delivery = self.info.context.me, self.delivery
        if delivery is not None and delivery.outcome is DeliveryOutcome.GONE:
            return await self._note_gone(unit)
        if delivery is not None and delivery.outcome is DeliveryOutcome.SENT:
            await device_rows.note_sent(unit, self.id, at=clock.now())
        elif delivery is not None:
            await device_rows.note_failed(unit, self.id, words=delivery.words or "")
        device = (await device_rows.by_ids(unit, [self.id], me.id, now=clock.now())).get(self.id)
        if device is None:  # it was removed meanwhile
            raise no_such_device(self.id)
        return PushDevicePayload(device=to_schema.push_device(device))

    async def _note_gone(self, unit: Unit) -> PushDevicePayload:
        """Returns the error instead of raising it, so that the removal of the device is committed."""
        context = self.info.context
        device = await device_rows.remove(unit, self.id, context.me.id)
        if device is not None:
            await unit.tell(device.removed())
        problem = no_such_device(self.id)
        return PushDevicePayload(errors=errors.to_user_errors(problem, context.fields.to_schema, context.language))


@strawberry.type
class PushDeviceMutation:
    register_push_device = register_push_device
    remove_push_device = remove_push_device
    send_test_push = send_test_push
