"""Loads any object by its global id. The loader of each noun returns only what the viewer may see."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Annotated

import strawberry

from models.errors import LimitReached
from models.values.ids import is_id, prefix_of
from models.wording.sentence import sentence
from resolvers.nouns import BY_PREFIX
from schema.context import Context, Info
from schema.language.field import loaded
from schema.language.node import Node
from schema.language.scalars import ID

MOST = 100


@strawberry.type
class NodeQuery:
    @loaded("Any object by its global id; null when missing.")
    async def node(self, info: Info, id: Annotated[ID, strawberry.argument(description="Global id.")]) -> Node | None:
        return (await find(info.context, [id])).get(id)

    @loaded("In the order asked for, null where missing. At most 100.")
    async def nodes(
        self, info: Info, ids: Annotated[list[ID], strawberry.argument(description="Global ids.")]
    ) -> list[Node | None]:
        if len(ids) > MOST:
            raise LimitReached(sentence("Ask for at most {most} objects at once.", most=MOST), "ids", limit=MOST)
        found = await find(info.context, ids)
        return [found.get(id) for id in ids]


async def find(context: Context, ids: Sequence[str]) -> dict[str, Node]:
    context.me  # noqa: B018  # raises for a caller who is not signed in
    by_kind: defaultdict[str, list[str]] = defaultdict(list)
    for id in dict.fromkeys(ids):
        if is_id(id, prefix_of(id)):
            by_kind[prefix_of(id)].append(id)
    found: dict[str, Node] = {}
    for kind, wanted in by_kind.items():
        noun = BY_PREFIX.get(kind)
        if noun is not None and noun.by_ids is not None:
            found.update(await noun.by_ids(context, wanted))
    return found
