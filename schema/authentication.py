"""Interfaces for signing in: passwords, tokens and throttling. `taskflow.authentication` implements them."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Protocol


class Verdict(Protocol):
    @property
    def is_right(self) -> bool: ...

    @property
    def rehash(self) -> str | None:
        """The hash of the same password by the current method, if its stored hash is by an older one."""
        ...


class Passwords(Protocol):
    async def hash(self, password: str, *, address: str | None = None) -> str:
        """Raises AuthFailed (RATE_LIMITED) when too many wait. `address` is the caller's: it decides whose turn it is."""
        ...

    async def check(self, password: str, kept: str | None, *, address: str | None = None) -> Verdict:
        """`kept` is None when there is no such user: the check takes the same time, and never succeeds."""
        ...


class AccessToken(Protocol):
    @property
    def token(self) -> str: ...

    @property
    def expires_in(self) -> int: ...


class IssuedSecret(Protocol):
    """Shown once; only the hash is kept."""

    @property
    def text(self) -> str: ...

    @property
    def hash(self) -> str: ...

    @property
    def prefix(self) -> str: ...


class RefreshToken(Protocol):
    """A refresh token that this server issued, perhaps long ago."""

    @property
    def session_id(self) -> str: ...

    @property
    def hash(self) -> str: ...


class Tokens(Protocol):
    def access(self, *, user_id: str, session_id: str, until: int) -> AccessToken: ...

    def refresh(self, session_id: str) -> IssuedSecret: ...

    def successor(self, text: str) -> IssuedSecret:
        """The token that this refresh token is exchanged for: the same each time."""
        ...

    def read_refresh(self, text: str) -> RefreshToken | None:
        """None for a text that this server never issued."""
        ...

    def ticket(self, id: str) -> str:
        """The id, signed."""
        ...

    def api_key(self) -> IssuedSecret: ...

    def reset(self) -> IssuedSecret: ...

    def hash_of(self, text: str) -> str: ...


class SignInAttempt(Protocol):
    """A sign-in that is under way. Its outcome is reported by one of these methods."""

    async def failed(self) -> int | None:
        """Returns how many seconds to wait before the next attempt; None: no wait."""
        ...

    async def succeeded(self) -> None: ...


class Throttle(Protocol):
    def sign_in(
        self, email: str, user_id: str | None, address: str | None, *, request_id: str
    ) -> AbstractAsyncContextManager[SignInAttempt]:
        """`user_id` is None when there is no such account; it is locked like any other. Raises AuthFailed when the
        caller must wait."""
        ...

    def change_password(
        self, credential: str, user_id: str, address: str | None, *, request_id: str
    ) -> AbstractAsyncContextManager[SignInAttempt]:
        """For a caller who is signed in, counted by their session or API keys. Raises AuthFailed when the caller must
        wait."""
        ...

    async def count_sign_in(self, address: str | None, *, request_id: str) -> None:
        """For a call that costs as much as a sign-in. Raises AuthFailed when the network of this address has reached
        its limit."""
        ...

    async def register(self, address: str | None, *, request_id: str) -> None:
        """Raises LimitReached."""
        ...

    async def test_push(self, user_id: str) -> None:
        """Raises LimitReached."""
        ...

    async def ask_for_reset(self, email: str, address: str | None, *, request_id: str) -> bool:
        """False: this address has been mailed often enough. Raises LimitReached when a network asks too often."""
        ...
