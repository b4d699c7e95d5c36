"""Rate limits against guessing and flooding: failed sign-ins for each account and network, sign-ins and registrations for each network."""

from __future__ import annotations

import asyncio
import hmac
import math
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from weakref import WeakValueDictionary

from models.errors import AuthFailed, Code, LimitReached
from models.event.security_log import SecurityEvent, SecurityLog
from models.wording.sentence import Sentence, plural, sentence
from taskflow.authentication.attempt_counts import MINUTE, WINDOW, AttemptCounts, Counters, Limit, MemoryCounters
from taskflow.authentication.network import network_of

HOUR = 60 * MINUTE
NETWORK_FACTOR = 5
"""The limit of a network, in limits of an account: several people share a network."""
CHANGES = 20
"""Changes of a password that one session may try in 15 minutes: each hashes twice."""
RESETS = 5
"""Mails with a reset link, per account and hour."""
RESETS_OF_A_NETWORK = 20
"""Requests for reset mails from one network, per hour."""
UPLOADS = 60
"""Uploads per user and minute."""
TEST_PUSHES = 10
"""Test pushes per user and minute."""
SLOTS = 32_768
"""Strangers can invent any number of networks and of addresses without an account, so these share a fixed number of
counters: no lock has to be dropped to keep within a bound. Two names may share one by chance. Nobody can choose which,
since the choice depends on the server's secret."""
MAX_ADDRESSES_MAILED = 20_000
"""Counted in this process. When it is full, an address may get a few mails more; no lock is lost."""

FAILED_SIGN_INS = "failed sign-ins"
WRONG_PASSWORDS = "wrong passwords"
CHANGES_OF_PASSWORD = "changes of the password"
SIGN_INS = "sign-ins"
REGISTRATIONS = "registrations"
PASSWORD_RESETS = "password resets"
PUSHES = "test pushes"
TOO_MANY = {
    FAILED_SIGN_INS: sentence("Too many failed sign-ins. Try again in {wait}."),
    WRONG_PASSWORDS: sentence("Too many wrong passwords. Try again in {wait}."),
    CHANGES_OF_PASSWORD: sentence("Too many changes of the password. Try again in {wait}."),
    SIGN_INS: sentence("Too many sign-ins from this network. Try again in {wait}."),
    REGISTRATIONS: sentence("Too many registrations from this network. Try again in {wait}."),
    PASSWORD_RESETS: sentence("Too many password resets from this network. Try again in {wait}."),
    PUSHES: sentence("Too many test pushes. Try again in {wait}."),
}
"""Whole sentences, by the kind's name in the security log: in other languages the grammar depends on the noun."""

UNKNOWN = "unknown"
"""Stands in the security log for an address without an account: somebody may have typed a password there."""


class Throttle:
    """Counts in Redis expire by the clock of Redis, counts in this process by the monotonic clock."""

    def __init__(
        self,
        counters: Counters,
        *,
        failures: int,
        sign_ins: int,
        registrations: int,
        secret: str,
        security: SecurityLog | None = None,
    ) -> None:
        self._counts = AttemptCounts(counters)
        mails = MemoryCounters(most=MAX_ADDRESSES_MAILED)
        self._mails = AttemptCounts(mails if isinstance(counters, MemoryCounters) else counters, spare=mails)
        self._security = security or SecurityLog()
        self._failures = failures
        self._sign_ins = sign_ins
        self._registrations = registrations
        self._key = hmac.digest(secret.encode(), b"taskflow throttle", "sha256")
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def sign_in(
        self, email: str, user_id: str | None, address: str | None, *, request_id: str = ""
    ) -> AsyncIterator[SignInAttempt]:
        """`user_id` is None when there is no such account; it is locked like any other. Raises AuthFailed when one must
        wait."""
        limits = [Limit(self._account(email, user_id), self._failures)]
        if address is not None:
            limits.append(Limit(self._network(address), self._failures * NETWORK_FACTOR))
        report = Report(self._security, SecurityEvent.SIGN_IN_FAILED, user_id or UNKNOWN, address, request_id)
        async with self._attempt(f"sign-in {email}", limits, FAILED_SIGN_INS, report) as attempt:
            await self.count_sign_in(address, request_id=request_id)
            yield attempt

    @asynccontextmanager
    async def change_password(
        self, credential: str, user_id: str, address: str | None, *, request_id: str = ""
    ) -> AsyncIterator[SignInAttempt]:
        """Counts by `credential` (the session or the API keys of the caller) and by nothing else. So strangers who
        guess at the account, and neighbours in the network, can't keep its owner from setting a new password, and the
        thief of a session can't go on guessing."""
        name = f"change:{credential}"
        report = Report(self._security, SecurityEvent.PASSWORD_WRONG, user_id, address, request_id)
        async with self._attempt(name, [Limit(name, self._failures)], WRONG_PASSWORDS, report) as attempt:
            if self._sign_ins and await self._counts.add(f"{name}:tries", WINDOW) > CHANGES:
                report.limited(CHANGES_OF_PASSWORD)
                raise _too_many(CHANGES_OF_PASSWORD, await self._counts.left(f"{name}:tries"))
            yield attempt

    async def count_sign_in(self, address: str | None, *, request_id: str = "") -> None:
        """Right or wrong, each costs a core some time. Raises AuthFailed when a network has had its share."""
        if not self._sign_ins or address is None:
            return
        name = f"{self._network(address)}:sign-ins"
        if await self._counts.add(name, WINDOW) > self._sign_ins:
            self._limited(SIGN_INS, address, request_id)
            raise _too_many(SIGN_INS, await self._counts.left(name))

    async def register(self, address: str | None, *, request_id: str = "") -> None:
        if self._registrations:
            await self._count_in_an_hour(REGISTRATIONS, address, self._registrations, request_id)

    async def ask_for_reset(self, email: str, address: str | None, *, request_id: str = "") -> bool:
        """False: this address has been mailed often enough. Raises LimitReached when a network asks too often."""
        await self._count_in_an_hour(PASSWORD_RESETS, address, RESETS_OF_A_NETWORK, request_id)
        return await self._mails.add(f"reset:{self._digest(email).hex()[:32]}", HOUR) <= RESETS

    async def upload(self, user_id: str) -> int:
        """How many seconds this user has to wait; 0: not at all."""
        name = f"upload:{user_id}"
        if await self._counts.add(name, MINUTE) <= UPLOADS:
            return 0
        return max(1, await self._counts.left(name))

    async def test_push(self, user_id: str) -> None:
        name = f"push:{user_id}"
        if await self._counts.add(name, MINUTE) > TEST_PUSHES:
            wait = max(1, await self._counts.left(name))
            message = TOO_MANY[PUSHES].filled(wait=_duration(wait))
            raise LimitReached(message, limit=TEST_PUSHES, retry_after=wait, code=Code.RATE_LIMITED)

    @asynccontextmanager
    async def _attempt(self, turn: str, limits: list[Limit], what: str, report: Report) -> AsyncIterator[SignInAttempt]:
        """One try at a time, so that fifty at once are counted like fifty in a row."""
        async with self._turn(turn):
            for limit in limits:
                if wait := await self._counts.held(limit.name):
                    report.limited(what)
                    raise _too_many(what, wait)
            yield SignInAttempt(self._counts, limits, report)

    async def _count_in_an_hour(self, what: str, address: str | None, most: int, request_id: str) -> None:
        if address is None:
            return
        name = f"{self._network(address)}:{what}"
        if await self._counts.add(name, HOUR) > most:
            self._limited(what, address, request_id)
            wait = await self._counts.left(name)
            message = TOO_MANY[what].filled(wait=_duration(wait))
            raise LimitReached(message, limit=most, retry_after=wait, code=Code.RATE_LIMITED)

    def _limited(self, what: str, address: str, request_id: str) -> None:
        self._security.record(SecurityEvent.SIGN_IN_LIMITED, what=what, address=address, request_id=request_id)

    def _account(self, email: str, user_id: str | None) -> str:
        """The counters' name for an account. Existing accounts have counters of their own, so there are only as many as
        accounts."""
        return f"unknown:{self._slot(email)}" if user_id is None else f"account:{user_id}"

    def _network(self, address: str) -> str:
        return f"network:{self._slot(network_of(address))}"

    def _slot(self, name: str) -> int:
        return int.from_bytes(self._digest(name)[:4], "big") % SLOTS

    def _digest(self, name: str) -> bytes:
        """Hashed with the secret, so that no address is stored in Redis."""
        return hmac.digest(self._key, name.encode(errors="surrogatepass"), "sha256")

    def _turn(self, name: str) -> asyncio.Lock:
        return self._turns.setdefault(name, asyncio.Lock())


@dataclass(frozen=True, slots=True)
class Report:
    """Records one attempt in the security log."""

    log: SecurityLog
    failure: SecurityEvent
    account: str
    address: str | None
    request_id: str

    def failed(self) -> None:
        self.log.record(self.failure, account=self.account, address=self.address, request_id=self.request_id)

    def locked(self, limit: Limit, wait: int) -> None:
        what = limit.name.partition(":")[0]
        self.log.record(
            SecurityEvent.SIGN_IN_LOCKED,
            what=what,
            account=self.account,
            address=self.address,
            seconds=wait,
            request_id=self.request_id,
        )

    def limited(self, what: str) -> None:
        self.log.record(
            SecurityEvent.SIGN_IN_LIMITED,
            what=what,
            account=self.account,
            address=self.address,
            request_id=self.request_id,
        )


@dataclass(frozen=True, slots=True)
class SignInAttempt:
    """A sign-in under way. Call `failed` or `succeeded` when it ends."""

    _counts: AttemptCounts
    _limits: list[Limit]
    _report: Report

    async def failed(self) -> int | None:
        """How many seconds to wait before the next one; None: no wait."""
        self._report.failed()
        waits = list[int]()
        for limit in self._limits:
            if wait := await self._counts.fail(limit):
                self._report.locked(limit, wait)
                waits.append(wait)
        return max(waits, default=None)

    async def succeeded(self) -> None:
        """Resets the failures of the account, but not those of the network: otherwise somebody with one account could
        try all the others."""
        await self._counts.forget(self._limits[0].name)


def _too_many(what: str, wait: int) -> AuthFailed:
    return AuthFailed(TOO_MANY[what].filled(wait=_duration(wait)), code=Code.RATE_LIMITED, retry_after=wait)


def _duration(seconds: int) -> Sentence:
    if seconds < 2 * MINUTE:
        return plural("{n} second", "{n} seconds", n=seconds)
    return plural("{n} minute", "{n} minutes", n=math.ceil(seconds / MINUTE))
