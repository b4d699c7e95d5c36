"""Firebase Cloud Messaging, HTTP v1: exchanges our signature for a Google token, and makes one call for each
message."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import orjson

from models.push_device.message import Delivery, DeliveryOutcome, PushMessage, as_texts
from taskflow.push.outgoing import Answer, Outgoing
from taskflow.settings.service_account import TOKEN_SECONDS, ServiceAccount

GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
SPARE_SECONDS = 60
"""A token that ends sooner is not used any more."""
MOST_BYTES = 1_500
"""Bytes of the texts that people read. They are in the message twice, and FCM takes 4,096 bytes."""
_LONGEST_COLLAPSE_ID = 64


class NoToken(Exception):
    """Google refused to issue a token."""

    def __init__(self, words: str, answer: Answer) -> None:
        super().__init__(words)
        self.answer = answer


class Fcm:
    def __init__(self, account: ServiceAccount, outgoing: Outgoing) -> None:
        self._account = account
        self._outgoing = outgoing
        self._token = ""
        self._good_until = 0.0
        self._one_at_a_time = asyncio.Lock()

    @property
    def host(self) -> str:
        return self._account.host

    async def send(self, token: str, message: PushMessage, *, seconds: float) -> Delivery:
        """Raises OutgoingError."""
        try:
            access = await self._access(seconds)
        except NoToken as error:
            later = error.answer.status in {408, 429} or error.answer.status >= 500
            return Delivery(DeliveryOutcome.LATER if later else DeliveryOutcome.REFUSED, str(error))
        answer = await self._outgoing.post(
            f"{self._account.fcm_uri}/v1/projects/{self._account.project_id}/messages:send",
            headers={"authorization": f"Bearer {access}", "content-type": "application/json"},
            body=orjson.dumps({"message": _message(token, message.shortened(MOST_BYTES))}),
            seconds=seconds,
        )
        if answer.status == 401:
            self._token = ""
        return _delivery(answer)

    async def _access(self, seconds: float) -> str:
        async with self._one_at_a_time:
            if not self._token or time.monotonic() > self._good_until:
                await self._renew(seconds)
            return self._token

    async def _renew(self, seconds: float) -> None:
        form = {"grant_type": GRANT, "assertion": self._account.assertion(int(time.time()))}
        answer = await self._outgoing.post(
            self._account.token_uri,
            headers={"content-type": "application/x-www-form-urlencoded"},
            body=urlencode(form).encode(),
            seconds=seconds,
        )
        found = _json(answer.body)
        token, lasts = found.get("access_token"), found.get("expires_in")
        if answer.status != 200 or not isinstance(token, str):
            words = found.get("error_description") or found.get("error") or f"HTTP {answer.status}"
            raise NoToken(f"No access token: {words}"[:300], answer)
        self._token = token
        seconds_left = lasts if isinstance(lasts, int) else TOKEN_SECONDS
        self._good_until = time.monotonic() + max(0, seconds_left - SPARE_SECONDS)


def _message(token: str, message: PushMessage) -> dict[str, Any]:
    """Carries what apps of all kinds show by themselves, and the same as data."""
    expires = str(int(time.time()) + 86_400)
    return {
        "token": token,
        "notification": {"title": message.title, "body": message.body},
        "data": as_texts(message.fields()),
        "android": {
            "priority": "HIGH" if message.is_urgent else "NORMAL",
            "ttl": "86400s",
            "notification": {"tag": message.tag},
        },
        "apns": {
            "headers": {
                "apns-priority": "10" if message.is_urgent else "5",
                "apns-expiration": expires,
                "apns-collapse-id": message.tag[:_LONGEST_COLLAPSE_ID],
            },
            "payload": {"aps": {"badge": message.unread_count, "thread-id": message.tag}},
        },
    }


def _delivery(answer: Answer) -> Delivery:
    if answer.status == 200:
        return Delivery(DeliveryOutcome.SENT)
    error = _json(answer.body).get("error")
    error = error if isinstance(error, dict) else {}
    words = f"{error.get('status') or 'HTTP'} {answer.status}: {error.get('message') or 'no words'}"[:300]
    if _is_gone(error):
        return Delivery(DeliveryOutcome.GONE, words)
    if answer.status in {401, 408, 429} or answer.status >= 500:
        return Delivery(DeliveryOutcome.LATER, words, answer.retry_after)
    return Delivery(DeliveryOutcome.REFUSED, words)


def _is_gone(error: Mapping[str, Any]) -> bool:
    """Whether the device is gone. INVALID_ARGUMENT may be about another part of the message: then the device stays."""
    details = [each for each in error.get("details") or [] if isinstance(each, dict)]
    codes = {each.get("errorCode") for each in details}
    if "UNREGISTERED" in codes:
        return True
    fields = {
        violation.get("field")
        for each in details
        for violation in each.get("fieldViolations") or []
        if isinstance(violation, dict)
    }
    is_about_the_token = "message.token" in fields or "registration token" in str(error.get("message")).lower()
    return is_about_the_token and (error.get("status") == "INVALID_ARGUMENT" or "INVALID_ARGUMENT" in codes)


def _json(body: bytes) -> dict[str, Any]:
    try:
        found = orjson.loads(body)
    except orjson.JSONDecodeError:
        return {}
    return found if isinstance(found, dict) else {}
