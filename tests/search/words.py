"""The documents that these tests send about searches, and a naive search to compare with: it reads everything that a
person sees, and checks each text."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Any

from tests.support.people import Person

SEARCH = """
query ($text: String!, $filter: TaskFilter, $fields: [SearchField!], $first: Int, $after: String) {
  search(query: $text, filter: $filter, fields: $fields, first: $first, after: $after) {
    totalCount corrected
    edges { cursor node { task { id key title } score matches { field snippet comment { id } attachment { id filename } } } }
    nodes { task { key } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}
"""
EVERYTHING = """
query ($after: String) { tasks(first: 10, after: $after, filter: {deleted: false}) {
  nodes {
    id key title description attachments { id filename }
    comments(first: 5) { nodes { id body deletedAt replies { id body deletedAt } } }
  }
  pageInfo { hasNextPage endCursor }
} }
"""
FIELDS = ("KEY", "TITLE", "ATTACHMENT", "DESCRIPTION", "COMMENT")


async def search(person: Person, query: str, **more: Any) -> Any:
    return (await person.asks(SEARCH, **{"text": query, "first": 40, **more}))["search"]


async def finds(person: Person, query: str, **more: Any) -> list[str]:
    """The titles of the results, best first."""
    return [edge["node"]["task"]["title"] for edge in (await search(person, query, **more))["edges"]]


@dataclass(frozen=True)
class Seen:
    """A task as a person sees it, with its texts by field."""

    id: str
    key: str
    texts: dict[str, list[str]] = field(default_factory=dict)


async def everything(person: Person) -> list[Seen]:
    seen, after = [], None
    while True:
        page = (await person.asks(EVERYTHING, after=after))["tasks"]
        seen += [_seen(task) for task in page["nodes"]]
        if not page["pageInfo"]["hasNextPage"]:
            return seen
        after = page["pageInfo"]["endCursor"]


def _seen(task: Any) -> Seen:
    comments = [one for thread in task["comments"]["nodes"] for one in (thread, *thread["replies"])]
    texts = {
        "TITLE": [task["title"]],
        "DESCRIPTION": [task["description"] or ""],
        "ATTACHMENT": [file["filename"] for file in task["attachments"]],
        "COMMENT": [comment["body"] for comment in comments if comment["deletedAt"] is None],
    }
    return Seen(task["id"], task["key"], texts)


def oracle(tasks: list[Seen], query: str, fields: tuple[str, ...] = FIELDS) -> set[str]:
    """The keys of the tasks that a query must find, computed in the simplest way."""
    wanted, unwanted = _terms(query)
    if not wanted:
        return set()
    return {
        task.key
        for task in tasks
        if all(_has(task, term, fields) for term in wanted) and not any(_has(task, term, fields) for term in unwanted)
    }


@dataclass(frozen=True)
class _Term:
    text: str
    words: list[str]
    goes_on: bool
    exact: bool


def _terms(query: str) -> tuple[list[_Term], list[_Term]]:
    found = re.findall(r'(-?)(?:"([^"]*)"|([^\s"]+))', _fold(query))
    kept = [(minus, quoted, word) for minus, quoted, word in found if _words(quoted or word)]
    wanted: list[_Term] = []
    unwanted: list[_Term] = []
    for number, (minus, quoted, word) in enumerate(kept, start=1):
        text = (quoted or word).strip()
        if minus and not quoted and not word:
            continue
        goes_on = number == len(kept) and not minus and not quoted
        (unwanted if minus else wanted).append(_Term(text, _words(text), goes_on, bool(minus or quoted)))
    return wanted, unwanted


def _has(task: Seen, term: _Term, fields: tuple[str, ...]) -> bool:
    if "KEY" in fields and re.fullmatch("[a-z][a-z0-9]+-[0-9]+", term.text):
        key = task.key.lower()
        if key == term.text or (not term.exact and key.startswith(term.text)):
            return True
    return any(_stands_in(term, text) for name in fields for text in task.texts.get(name, []))


def _stands_in(term: _Term, text: str) -> bool:
    words, many = _words(_fold(text)), len(term.words)
    for at in range(len(words) - many + 1):
        here = words[at : at + many]
        if here == term.words or (
            term.goes_on and here[:-1] == term.words[:-1] and here[-1].startswith(term.words[-1])
        ):
            return True
    return False


def _words(folded: str) -> list[str]:
    return ["".join(word) for word in re.findall("[^\\W_]+", folded)]


def _fold(text: str) -> str:
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
