"""Where the tokens of a session are kept."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
from collections.abc import AsyncGenerator
from contextlib import AbstractAsyncContextManager
from typing import NamedTuple, Protocol

from taskflow_client.files import SafeFile


class Tokens(NamedTuple):
    access: str
    refresh: str


class TokenStore(Protocol):
    async def load(self) -> Tokens | None: ...
    async def save(self, tokens: Tokens | None) -> None: ...
    def alone(self) -> AbstractAsyncContextManager[object]:
        """Locks out other renewals. A refresh token that two programs use ends the session of both."""
        ...


class MemoryTokens:
    """Keeps tokens for as long as the program runs."""

    def __init__(self, tokens: Tokens | None = None) -> None:
        self.tokens = tokens

    async def load(self) -> Tokens | None:
        return self.tokens

    async def save(self, tokens: Tokens | None) -> None:
        self.tokens = tokens

    def alone(self) -> AbstractAsyncContextManager[object]:
        return contextlib.nullcontext()


class FileTokens:
    """Keeps tokens in a file that only its owner can read, and that several processes may share."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._file = SafeFile(path)

    async def load(self) -> Tokens | None:
        try:
            return Tokens(**json.loads(await self._file.read() or "{}"))
        except (TypeError, ValueError):  # empty, or not our file: the user has to sign in again
            return None

    async def save(self, tokens: Tokens | None) -> None:
        text = json.dumps(tokens._asdict() if tokens else {})
        await self._file.change(lambda _: text)

    @contextlib.asynccontextmanager
    async def alone(self) -> AsyncGenerator[None]:
        while True:
            with self._file.alone("renewing") as mine:
                if mine:
                    yield
                    return
            await asyncio.sleep(0.05)  # polls: another process can't set an event here
