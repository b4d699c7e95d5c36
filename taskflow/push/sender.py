"""Sends one message to one device, and returns the outcome."""

from __future__ import annotations

import asyncio
import base64
import logging
from collections import Counter

import orjson

from models.push_device.address import Address, FcmAddress, WebPushAddress
from models.push_device.message import Delivery, DeliveryOutcome, PushMessage
from taskflow.push import vapid_key
from taskflow.push.backoff import Backoff
from taskflow.push.fcm import Fcm
from taskflow.push.outgoing import (
    Answer,
    ForbiddenAddress,
    NoAnswerInTime,
    Outgoing,
    OutgoingError,
    is_in_reach,
    is_public,
)
from taskflow.push.vault import Vault
from taskflow.push.web_push import VapidKey, encrypted, topic_of
from taskflow.settings.service_account import ServiceAccount
from taskflow.settings.settings import Settings
from taskflow.storage.database import Database

TTL_SECONDS = 86_400
PURPOSE = "push device"
LONGEST_WORDS = 300
TOO_LARGE = 413
FCM = "fcm"
"""The one origin of FCM, for the backoff."""

logger = logging.getLogger("taskflow.push")


class PushSender:
    """The sender of one process. `open` gets its key from the database, or makes it there: for a server or a worker."""

    def __init__(self, settings: Settings) -> None:
        self.is_on = settings.push != "off"
        self.is_private = settings.push == "private"
        outcomes = ("begun", *(outcome.value for outcome in DeliveryOutcome))
        self.counts = Counter({(way, outcome): 0 for way in ("web", "fcm") for outcome in outcomes})
        """How many messages each way had each outcome, starting at 0: a rate would miss the first occurrence
        otherwise."""
        self._contact = settings.push_contact
        self._vault = Vault(settings.secret.reveal())
        self._key: VapidKey | None = None
        self._backoff = Backoff()
        self._web = Outgoing(is_in_reach if self.is_private else is_public)
        self._own = Outgoing(None)
        """For addresses that the operator has configured."""
        has_fcm = self.is_on and settings.fcm_credentials
        self._fcm = Fcm(ServiceAccount.read(settings.fcm_credentials), self._own) if has_fcm else None

    @property
    def vapid_key(self) -> str | None:
        return None if self._key is None else self._key.public

    @property
    def fcm_host(self) -> str | None:
        return None if self._fcm is None else self._fcm.host

    async def open(self, database: Database) -> None:
        if self.is_on:
            self._key = await vapid_key.kept(database, self._vault)

    async def close(self) -> None:
        await self._web.close()
        await self._own.close()

    async def may_reach(self, endpoint: str) -> bool:
        return await self._web.may_call(endpoint)

    def sealed(self, address: Address) -> str:
        if isinstance(address, FcmAddress):
            kept = {"fcm": address.token}
        else:
            kept = {"endpoint": address.endpoint, "p256dh": address.p256dh, "auth": address.auth}
        return self._vault.sealed(orjson.dumps(kept).decode(), purpose=PURPOSE)

    async def send(
        self, sealed: str, message: PushMessage, *, seconds: float, ignore_backoff: bool = False
    ) -> Delivery:
        address = self._opened(sealed)
        origin = address.origin if isinstance(address, WebPushAddress) else FCM
        way = "fcm" if isinstance(address, FcmAddress) else "web"
        if not ignore_backoff and (left := self._backoff.take(origin)):
            self.counts[way, DeliveryOutcome.RESTING.value] += 1
            return Delivery(DeliveryOutcome.RESTING, retry_after=left)
        self.counts[way, "begun"] += 1
        try:
            async with asyncio.timeout(seconds):
                delivery = await self._send(address, message, seconds)
            self._backoff.answered(origin)
        except (TimeoutError, NoAnswerInTime) as error:
            self._backoff.failed(origin)
            delivery = Delivery(DeliveryOutcome.LATER, str(error) or f"There was no answer within {seconds:g} seconds.")
        except ForbiddenAddress as error:
            delivery = Delivery(DeliveryOutcome.REFUSED, str(error))
        except OutgoingError as error:
            delivery = Delivery(DeliveryOutcome.LATER, str(error))
        self.counts[way, delivery.outcome.value] += 1
        return delivery

    async def _send(self, address: Address | None, message: PushMessage, seconds: float) -> Delivery:
        if address is None:
            return Delivery(DeliveryOutcome.GONE, "Its address was sealed with another TASKFLOW_SECRET.")
        if isinstance(address, FcmAddress):
            if self._fcm is None:
                return Delivery(DeliveryOutcome.REFUSED, "TASKFLOW_FCM_CREDENTIALS is no longer set.")
            return await self._fcm.send(address.token, message, seconds=seconds)
        answer = await self._post(address, message, seconds)
        if answer.status == TOO_LARGE and message.body:
            answer = await self._post(address, message.without_body(), seconds)
        return _delivery(answer)

    async def _post(self, address: WebPushAddress, message: PushMessage, seconds: float) -> Answer:
        assert self._key is not None  # push is on, and the database is open
        body = encrypted(
            orjson.dumps(message.shortened().fields()), p256dh=_bytes(address.p256dh), auth=_bytes(address.auth)
        )
        headers = {
            "authorization": self._key.authorization(address.origin, self._contact),
            "content-encoding": "aes128gcm",
            "content-type": "application/octet-stream",
            "ttl": str(TTL_SECONDS),
            "topic": topic_of(message.tag),
            "urgency": "high" if message.is_urgent else "normal",
        }
        return await self._web.post(address.endpoint, headers=headers, body=body, seconds=seconds)

    def _opened(self, sealed: str) -> Address | None:
        text = self._vault.opened(sealed, purpose=PURPOSE)
        if text is None:
            return None
        kept = orjson.loads(text)
        return FcmAddress(kept["fcm"]) if "fcm" in kept else WebPushAddress(**kept)


def _delivery(answer: Answer) -> Delivery:
    """A redirect counts as a failed answer: it is not followed."""
    if 200 <= answer.status < 300:
        return Delivery(DeliveryOutcome.SENT)
    letters = (
        letter if letter.isprintable() else " " for letter in answer.body[: 4 * LONGEST_WORDS].decode(errors="replace")
    )
    said = " ".join("".join(letters).split())
    words = f"HTTP {answer.status}" + (f": {said}" if said else "")
    words = words if len(words) <= LONGEST_WORDS else f"{words[:LONGEST_WORDS]}…"
    if answer.status in {404, 410}:
        return Delivery(DeliveryOutcome.GONE, words)
    if answer.status in {408, 425, 429} or answer.status >= 500:
        return Delivery(DeliveryOutcome.LATER, words, answer.retry_after)
    return Delivery(DeliveryOutcome.REFUSED, words)


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
