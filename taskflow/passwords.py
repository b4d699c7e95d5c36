"""How passwords are kept: argon2id, off the event loop, and in the same time whether or not there is such a user."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import re
import unicodedata
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import ParamSpec, TypeVar

from passlib.context import CryptContext

P = ParamSpec("P")
T = TypeVar("T")

SEED_ROUNDS = 100_000
_SEED_FORMAT = re.compile(r"[0-9a-f]{2,512}:[0-9a-f]{64}\Z")
_TOO_LONG_TO_BE_RIGHT = 1_024


@dataclass(frozen=True, slots=True)
class Verdict:
    is_right: bool
    rehash: str | None = None
    """The same password as it would be kept today, where it is kept in an older way."""


class Passwords:
    """Each check holds 64 MiB for a moment, so there are only so many at a time; the others wait their turn."""

    def __init__(self, *, time_cost: int = 3, memory_kib: int = 65_536, threads: int = 2) -> None:
        self._context = CryptContext(
            schemes=["argon2"],
            argon2__type="ID",
            argon2__time_cost=time_cost,
            argon2__memory_cost=memory_kib,
            argon2__parallelism=1,
        )
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="password")

    def warm(self) -> None:
        """The first dummy costs twice the time of the others: made beforehand, it tells nobody anything."""
        self._threads.submit(self._context.dummy_verify)

    async def hash(self, password: str) -> str:
        return await self._aside(self._hash, password)

    async def check(self, password: str, kept: str | None) -> Verdict:
        """`kept` is None when there is no such user: that takes the same time, and is never right."""
        return await self._aside(self._check, password, kept)

    def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def _aside(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, lambda: work(*args, **kwargs))

    def _hash(self, password: str) -> str:
        hashed: str = self._context.hash(_plain(password))
        return hashed

    def _check(self, password: str, kept: str | None) -> Verdict:
        if kept is None or len(password) > _TOO_LONG_TO_BE_RIGHT or "\0" in password:
            return self._wrong()
        if _SEED_FORMAT.match(kept):
            return Verdict(is_right=True, rehash=self._hash(password)) if is_of_seed(password, kept) else self._wrong()
        if self._context.identify(kept) is None:
            return self._wrong()
        is_right, rehash = self._context.verify_and_update(_plain(password), kept)
        return Verdict(is_right, rehash)

    def _wrong(self) -> Verdict:
        self._context.dummy_verify()
        return Verdict(is_right=False)


def is_of_seed(password: str, kept: str) -> bool:
    """The format of the first TaskFlow: `hexsalt:hexkey`."""
    salt, _, key = kept.partition(":")
    if len(salt) % 2:
        return False
    tried = hashlib.pbkdf2_hmac("sha256", password.encode(), bytes.fromhex(salt), SEED_ROUNDS)
    return hmac.compare_digest(tried, bytes.fromhex(key))


def _plain(password: str) -> str:
    """One spelling for letters that keyboards compose differently."""
    return unicodedata.normalize("NFC", password)
