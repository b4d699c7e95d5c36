"""The texts in which the tasks of a page were found, with the words marked."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from events.storage.database import Reads
from models.attachment.state import AttachmentState
from models.search.field import SearchField
from models.search.query import Term
from models.search.snippet import marked, snippet
from models.search.statement import Search, Statement
from models.storage.sql import all_of, any_of, one_of

MOST = 5
MUCH_TEXT = 20_000
"""Characters that are searched in the event loop; longer texts are searched in a thread."""


@dataclass(frozen=True, slots=True)
class Match:
    field: SearchField
    snippet: str
    comment_id: str | None = None
    attachment_id: str | None = None


async def matches_of(reads: Reads, search: Search, task_ids: Sequence[str]) -> Mapping[str, list[Match]]:
    """The matches of each task, the best first."""
    found: defaultdict[str, list[Match]] = defaultdict(list)
    for task_id, key in (await _keys(reads, search, task_ids)).items():
        found[task_id].append(Match(SearchField.KEY, marked(key)))
    texts = await _texts(reads, search, task_ids)
    if sum(len(text) for _, text, _ in texts) > MUCH_TEXT:
        shown = await asyncio.to_thread(_shown, texts, search.query.terms)
    else:
        shown = _shown(texts, search.query.terms)
    for task_id, match in shown:
        if len(found[task_id]) < MOST:
            found[task_id].append(match)
    return found


Text = tuple[str, str, Match]
"""The task, the whole text, and what is to be shown of it."""


def _shown(texts: Sequence[Text], terms: Sequence[Term]) -> list[tuple[str, Match]]:
    shown = []
    for task_id, text, match in texts:
        words = snippet(text, terms)
        if words is not None:
            shown.append((task_id, Match(match.field, words, match.comment_id, match.attachment_id)))
    return shown


async def _keys(reads: Reads, search: Search, task_ids: Sequence[str]) -> Mapping[str, str]:
    """The shortest of the keys that were found, which is the whole one if the task has it."""
    statement = Statement(search)
    keys = [statement.key(term) for term in search.query.terms if search.finds_key(term)]
    if not keys or not task_ids:
        return {}
    where = all_of([one_of("task_keys.task_id", task_ids, statement.values), any_of(keys)])
    rows = await reads.fetch(f"SELECT task_id, key FROM task_keys WHERE {where}", *statement.values.all)
    found: dict[str, str] = {}
    for task_id, key in sorted((tuple(row) for row in rows), key=lambda row: (len(row[1]), row[1])):
        found.setdefault(task_id, key)
    return found


async def _texts(reads: Reads, search: Search, task_ids: Sequence[str]) -> list[Text]:
    statement = Statement(search)
    if not search.texts or not task_ids:
        return []
    where = [
        one_of("search_entries.task_id", task_ids, statement.values),
        statement.inside("search_entries.n"),
        any_of(statement.has("search_entries.words", term) for term in search.query.terms),
    ]
    rows = await reads.report(
        "SELECT found.task_id, found.field, found.source_id, attachments.comment_id,"
        f" CASE found.field WHEN {SearchField.TITLE:d} THEN tasks.title WHEN {SearchField.DESCRIPTION:d} THEN tasks.description"
        f" WHEN {SearchField.COMMENT:d} THEN comments.body ELSE attachments.filename END AS text"
        " FROM (SELECT n, task_id, field, source_id, row_number() OVER (PARTITION BY task_id ORDER BY n DESC) AS number"
        f" FROM search_entries WHERE {all_of(where)}) found JOIN tasks ON tasks.id = found.task_id"
        f" LEFT JOIN comments ON found.field = {SearchField.COMMENT:d} AND comments.id = found.source_id"
        " AND comments.deleted_at IS NULL"
        f" LEFT JOIN attachments ON found.field = {SearchField.ATTACHMENT:d} AND attachments.id = found.source_id"
        f" AND attachments.state = {AttachmentState.READY:d}"
        f" WHERE found.number <= {MOST} ORDER BY found.n DESC",
        *statement.values.all,
    )
    return [
        (row["task_id"], row["text"], _match(SearchField(row["field"]), row["source_id"], row["comment_id"]))
        for row in rows
        if row["text"] is not None
    ]


def _match(field: SearchField, source_id: str, comment_of_file: str | None) -> Match:
    if field is SearchField.COMMENT:
        return Match(field, "", comment_id=source_id)
    if field is SearchField.ATTACHMENT:
        return Match(field, "", comment_id=comment_of_file, attachment_id=source_id)
    return Match(field, "")
