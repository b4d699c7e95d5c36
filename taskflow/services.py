"""The services that mutations and queries use (`schema.context.Services`)."""

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
from taskflow.mail.mailer import MailTrial
from taskflow.storage.answer_cache import AnswerCache

if TYPE_CHECKING:
    from taskflow.components import Components

T = TypeVar("T")


class ComponentServices:
    def __init__(self, components: Components) -> None:
        self._components = components
        settings = components.settings
        self.public_url = settings.public_url
        self.heads = Heads()
        self.lifetime = Lifetime(
            unused=settings.session_days * clock.DAY, altogether=settings.session_max_days * clock.DAY
        )

    @property
    def epoch(self) -> str:
        return self._components.epoch

    @property
    def cache(self) -> AnswerCache:
        return self._components.cache

    @property
    def instance(self) -> Instance:
        return self._components.instance

    @property
    def passwords(self) -> Passwords:
        return self._components.passwords

    @property
    def security(self) -> SecurityLog:
        return self._components.security

    @property
    def throttle(self) -> Throttle:
        return self._components.throttle

    @property
    def tokens(self) -> Tokens:
        return self._components.tokens

    def text_of(self, cursor: Cursor) -> str:
        return cursor.encode(cursor.near or self._components.marks.usable(len(cursor.positions)))

    def positions(self, viewer: Viewer) -> dict[str, int]:
        return self._components.positions(viewer)

    async def try_mail(self, to: str, locale: str) -> MailTrial:
        return await self._components.worker.try_mail(to, locale)

    async def unit(
        self, work: Callable[[Unit], Awaitable[T]], *, author: Author, long: bool = False
    ) -> tuple[T, Mapping[str, int]]:
        answer, logged = await self._components.database.unit(work, author=author, long=long)
        return answer, {event.stream: event.seq for event in logged}

    async def authenticate(self, token: str) -> Viewer:
        return await self._components.authenticator.authenticate(token)

    async def cursor_after(self, viewer: Viewer | None, written: Mapping[str, int]) -> str:
        """Where the viewer's streams stand here; those that were written to, at what was written. (A team that was
        just made is one of those, and not yet known of the viewer.)"""
        known = {} if viewer is None else self._components.positions(viewer)
        return self.text_of(Cursor(self._components.epoch, {**known, **written}))
