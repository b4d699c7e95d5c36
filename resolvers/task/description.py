"""The HTML of descriptions: rendered when a call writes one, or else when it is first selected."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence

from events.event import SYSTEM
from events.storage.database import Reads, Unit
from models.errors import Problem
from models.markdown.rendering import MarkedHtml
from models.search.entries import is_long
from models.task.edit import description_in
from models.task.stored import descriptions as task_html
from models.task.stored.descriptions import Described, TaskHtml
from models.task.task import Task
from models.team import sight
from schema.context import Context

logger = logging.getLogger("taskflow.markdown")


class DescriptionDraft:
    """The HTML of the description that a call sets: rendered before the unit, and only once even if the unit is tried
    again."""

    def __init__(self, context: Context, given: str | None) -> None:
        self._context, self._given = context, given
        self._rendered: tuple[str, MarkedHtml] | None = None

    @property
    def before(self) -> Callable[[], Awaitable[None]] | None:
        """The work before the unit; None if the call sets no description."""
        return None if self._given is None else self._render

    @property
    def is_long(self) -> bool:
        return is_long(self._given)

    async def _render(self) -> None:
        """A text that is refused is not rendered: the unit raises the reason."""
        try:
            text = description_in(self._given)
        except Problem:
            return
        if text is not None:
            self._rendered = text, await _render(text, self._context)

    @property
    def handles(self) -> tuple[str, ...]:
        """The handles of the people that the description mentions."""
        return () if self._rendered is None else self._rendered[1].handles

    async def keep(self, unit: Unit, task: Task) -> None:
        """Stores the HTML. If the call was taken for a repeat, nothing was rendered: the HTML is made when it is first
        selected."""
        if self._rendered is not None and task.description == self._rendered[0]:
            of, marked = Described(task.id, task.key, self._rendered[0]), self._rendered[1]
            is_edited = bool(marked.handles) and task.version > 1
            before = await task_html.mentioned_earlier(unit, of, replaced_at=task.updated_at) if is_edited else {}
            mentioned = await sight.mentioned(unit, marked.handles, task.team_id, before=before)
            await task_html.keep(unit, of, marked, mentioned)


def drafts_of_those_that_may_mention(context: Context, texts: Iterable[str | None]) -> list[DescriptionDraft]:
    """The drafts of a call that writes many descriptions. Its unit needs the people that they mention, so only texts
    that may mention somebody are rendered before it. The HTML of the others is made when it is first selected."""
    return [DescriptionDraft(context, text if text is not None and "@" in text else None) for text in texts]


async def render_all(drafts: Sequence[DescriptionDraft]) -> None:
    for draft in drafts:
        if draft.before is not None:
            await draft.before()


async def html_of_each(context: Context, wanted: Sequence[Described]) -> list[str]:
    known = await task_html.read(context.reads, set(wanted))
    made = {of: await _render(of.description, context) for of in dict.fromkeys(wanted) if of not in known}
    mentioned = await _mentioned(context.reads, made)
    if made:

        async def keep(unit: Unit) -> None:
            for of, marked in sorted(made.items(), key=lambda each: each[0].task_id):
                await task_html.keep(unit, of, marked, mentioned[of], unless_locked=True)

        try:
            await context.services.unit(keep, author=SYSTEM)
        except Exception as error:  # noqa: BLE001  # the read has its answer; the next one stores the HTML
            logger.info("the HTML of descriptions could not be kept: %s", error)
    whole = {**known, **{of: TaskHtml(marked.html, mentioned[of]) for of, marked in made.items()}}
    return [whole[of].filled(of) for of in wanted]


async def _mentioned(reads: Reads, made: Mapping[Described, MarkedHtml]) -> Mapping[Described, Mapping[str, str]]:
    by_team: defaultdict[str, dict[Described, Sequence[str]]] = defaultdict(dict)
    for of, marked in made.items():
        if marked.handles:
            by_team[of.team_key][of] = marked.handles
    found: dict[Described, Mapping[str, str]] = {of: {} for of in made}
    for some in by_team.values():
        if (team_id := await task_html.team_id_of(reads, next(iter(some)))) is not None:
            found |= await task_html.mentioned_in(reads, some, team_id)
    return found


async def _render(text: str, context: Context) -> MarkedHtml:
    return await context.services.markdown.render(text, user_id=context.me.id)
