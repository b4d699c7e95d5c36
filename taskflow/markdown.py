"""Renders Markdown to HTML in a thread, with a bounded queue."""

from __future__ import annotations

from functools import partial

from events.live.fair_turns import QueueFull
from models.errors import Code, LimitReached
from models.markdown.rendering import MarkedHtml, render, render_prose
from models.wording.sentence import sentence
from taskflow.load.fair_queue import FairQueue

MAX_WAITING = 200
TRY_AGAIN_SECONDS = 2


class MarkdownRenderer:
    """A text that people write takes milliseconds, the worst that an attacker finds some tenths of a second. So callers
    take turns: if one sends many of those, another waits for one of them only."""

    def __init__(self, *, most_waiting: int = MAX_WAITING) -> None:
        # One thread: it is Python that works here, and two would take as long as one after the other.
        self._queue = FairQueue(threads=1, most_waiting=most_waiting, name="markdown")

    async def render(self, text: str, *, user_id: str) -> MarkedHtml:
        """Raises LimitReached (RATE_LIMITED) when too many wait. A plain sentence is rendered at once: the hop to the thread
        and back would cost more."""
        if (prose := render_prose(text)) is not None:
            return prose
        try:
            return await self._queue.run(partial(render, text), line=user_id)
        except QueueFull:
            raise LimitReached(
                sentence(
                    "Too many texts are being rendered. Nothing was changed. Try again in {seconds} seconds.",
                    seconds=TRY_AGAIN_SECONDS,
                ),
                limit=MAX_WAITING,
                retry_after=TRY_AGAIN_SECONDS,
                code=Code.RATE_LIMITED,
            ) from None

    def close(self) -> None:
        self._queue.close()
