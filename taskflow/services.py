"""What mutations and queries need of the rest of the house (`schema.context.Services`)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, TypeVar

from events.database import Unit
from events.event import Author
from events.log.cursor import Cursor
from models.event.heads import Heads
from models.security import SecurityLog
from models.session.session import Lifetime
from models.values import clock
from models.viewer import Viewer
from schema.instance import Instance
from taskflow.authentication.passwords import Passwords
from taskflow.authentication.throttle import Throttle
from taskflow.authentication.tokens import Tokens
from taskflow.mail.mailer import Trial
from taskflow.storage.answer_cache import Cache

if TYPE_CHECKING:
    from taskflow.components import House

T = TypeVar("T")


class HouseServices:
    def __init__(self, house: House) -> None:
        self._house = house
        settings = house.settings
        self.public_url = settings.public_url
        self.heads = Heads()
        self.lifetime = Lifetime(
            unused=settings.session_days * clock.DAY, altogether=settings.session_max_days * clock.DAY
        )

    @property
    def epoch(self) -> str:
        return self._house.epoch

    @property
    def cache(self) -> Cache:
        return self._house.cache

    @property
    def instance(self) -> Instance:
        return self._house.instance

    @property
    def passwords(self) -> Passwords:
        return self._house.passwords

    @property
    def security(self) -> SecurityLog:
        return self._house.security

    @property
    def throttle(self) -> Throttle:
        return self._house.throttle

    @property
    def tokens(self) -> Tokens:
        return self._house.tokens

    def text_of(self, cursor: Cursor) -> str:
        return cursor.encode(cursor.near or self._house.marks.usable(len(cursor.positions)))

    def positions(self, viewer: Viewer) -> dict[str, int]:
        return self._house.positions(viewer)

    async def try_mail(self, to: str, locale: str) -> Trial:
        return await self._house.worker.try_mail(to, locale)

    async def unit(
        self, work: Callable[[Unit], Awaitable[T]], *, author: Author, long: bool = False
    ) -> tuple[T, Mapping[str, int]]:
        answer, logged = await self._house.database.unit(work, author=author, long=long)
        return answer, {event.stream: event.seq for event in logged}

    async def viewer(self, token: str) -> Viewer:
        return await self._house.gate.viewer(token)

    async def cursor_after(self, viewer: Viewer | None, written: Mapping[str, int]) -> str:
        """Where the viewer's streams stand here; those that were written to, at what was written. (A team that was
        just made is one of those, and not yet known of the viewer.)"""
        known = {} if viewer is None else self._house.positions(viewer)
        return self.text_of(Cursor(self._house.epoch, {**known, **written}))
