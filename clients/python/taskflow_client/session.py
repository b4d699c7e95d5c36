"""The session: a token that stays valid for the next moments, renewed once for all who need it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import aclosing
from time import monotonic
from typing import Any

from taskflow_client.errors import PASSING, STALE, TaskFlowError
from taskflow_client.tokens import Tokens, TokenStore
from taskflow_client.transport import Transport, unreachable

logger = logging.getLogger("taskflow_client")

REFRESH = """mutation ($token: String) { refreshSession(refreshToken: $token) {
  token refreshToken expiresIn errors { code message path ... on AuthError { retryAfter } } } }"""


class Session:
    def __init__(self, transport: Transport, key: str | None, store: TokenStore) -> None:
        self.transport = transport
        self._key = key
        self._store = store
        self._tokens: Tokens | None = None
        self._kept: Tokens | None = None
        """The tokens in the store when it was last read."""
        self._is_loaded = False
        self._renew_at = float("inf")
        """On the monotonic clock. Unknown for tokens from the store: the server says when they have expired."""
        self._renewal: asyncio.Task[None] | None = None

    async def ask(self, document: str, variables: dict[str, Any]) -> dict[str, Any]:
        token = await self._bearer()
        try:
            return await self.transport.ask(document, variables, token)
        except TaskFlowError as error:
            if not self._can_renew(token, error):
                raise
        await self._renew(token)
        return await self.transport.ask(document, variables, await self._bearer())

    async def listen(
        self, document: str, variables: dict[str, Any], after: str | None
    ) -> AsyncGenerator[tuple[dict[str, Any], str | None]]:
        """Yields what comes over one connection, each with its cursor. An expired token is renewed for the next
        connection."""
        token = await self._bearer()
        try:
            async with aclosing(self.transport.listen(document, variables, token, after)) as results:
                async for result in results:
                    yield result
        except TaskFlowError as error:
            if not self._can_renew(token, error):
                raise
            await self._renew(token)
            raise unreachable("The token had ended, and is renewed") from error

    async def adopt(self, payload: dict[str, Any]) -> None:
        """Takes the payload of `login`, `register`, `refreshSession` or `resetPassword`, and stores its tokens."""
        if not payload.get("token"):
            return
        tokens = Tokens(payload["token"], payload["refreshToken"])
        lasts = float(payload["expiresIn"])
        self._tokens, self._is_loaded = tokens, True
        self._renew_at = monotonic() + lasts - min(60.0, lasts / 5)
        await self._keep(tokens)

    async def forget(self) -> None:
        self._tokens, self._is_loaded, self._renew_at = None, True, float("inf")
        await self._keep(None)

    async def aclose(self) -> None:
        """Waits for a renewal that has begun: the server may have revoked the old token by now."""
        if self._renewal is not None:
            await asyncio.wait([self._renewal])

    async def _bearer(self) -> str | None:
        if self._key:
            return self._key
        if not self._is_loaded:
            kept = await self._store.load()
            if not self._is_loaded:
                self._tokens = self._kept = kept
                self._is_loaded = True
        if self._tokens and monotonic() >= self._renew_at:
            try:
                await self._renew(self._tokens.access)
            except TaskFlowError as error:
                if error.code not in PASSING:
                    raise  # otherwise the token may still be valid for some seconds
        return self._tokens.access if self._tokens else None

    def _can_renew(self, token: str | None, error: TaskFlowError) -> bool:
        return error.code in STALE and not self._key and token is not None

    async def _renew(self, stale: str | None) -> None:
        """One renewal for all callers. It continues when they are cancelled: otherwise the new tokens would be lost."""
        if self._renewal is None or self._renewal.done():
            if self._tokens is None or self._tokens.access != stale:
                return
            self._renewal = asyncio.create_task(self._ask_for_new_ones())
            self._renewal.add_done_callback(lambda task: task.cancelled() or task.exception())
        await asyncio.shield(self._renewal)

    async def _ask_for_new_ones(self) -> None:
        async with self._store.alone():
            kept = await self._store.load()
            if kept != self._kept:  # another process has renewed them, or signed out
                self._tokens = self._kept = kept
                self._renew_at = float("inf")
                return
            tokens = self._tokens
            if tokens is None:
                return
            payload = (await self.transport.ask(REFRESH, {"token": tokens.refresh}, None))["refreshSession"]
            if self._tokens is not tokens:  # somebody has signed in or out meanwhile: that counts
                return
            if not payload["errors"]:
                await self.adopt(payload)
                return
            problem = payload["errors"][0]
            error = TaskFlowError(problem["code"], problem["message"], retry_after=problem.get("retryAfter"))
            if error.code not in PASSING:
                await self.forget()
            raise error

    async def _keep(self, tokens: Tokens | None) -> None:
        try:
            await self._store.save(tokens)
            self._kept = tokens
        except OSError as error:  # a full disk: this program goes on, its next start has to sign in
            logger.error("the tokens could not be kept: %s", error)  # noqa: TRY400  # one line says it all
