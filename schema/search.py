"""The results of a search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Protocol

import strawberry

from models.search.field import SearchField
from schema.context import InfoWith
from schema.language.enums import described_enum
from schema.language.field import loaded
from schema.language.page import PageInfo
from schema.task.task import Task

if TYPE_CHECKING:
    from schema.attachment import Attachment
    from schema.comment import Comment

described_enum(
    SearchField,
    "SearchField",
    "Where to search; earlier values weigh more.",
    KEY="The key, by its beginning and at least one digit: GEN-1 finds GEN-12, GEN alone finds none.",
    TITLE="The title.",
    ATTACHMENT="Names of files.",
    DESCRIPTION="The description.",
    COMMENT="Comments and replies.",
)


class SearchFields(Protocol):
    """Loads the fields of a match that are selected. Limited to what the viewer may see."""

    async def comment(self, id: str) -> Comment | None: ...

    async def attachment(self, id: str) -> Attachment | None: ...


@strawberry.type(description="A place where words of the search were found.")
class SearchMatch:
    field: SearchField = strawberry.field(description="In what.")
    snippet: str = strawberry.field(
        description="About 160 characters around the words, escaped for HTML, with the words in <mark>."
    )
    comment_id: strawberry.Private[str | None] = None
    attachment_id: strawberry.Private[str | None] = None

    @loaded("The comment, for COMMENT and for files of a comment.")
    async def comment(
        self, info: InfoWith[SearchFields]
    ) -> Annotated[Comment, strawberry.lazy("schema.comment")] | None:
        return None if self.comment_id is None else await info.context.fields.comment(self.comment_id)

    @loaded("The file, for ATTACHMENT.")
    async def attachment(
        self, info: InfoWith[SearchFields]
    ) -> Annotated[Attachment, strawberry.lazy("schema.attachment")] | None:
        return None if self.attachment_id is None else await info.context.fields.attachment(self.attachment_id)


@strawberry.type(description="A task that was found, and where.")
class SearchHit:
    task: Task = strawberry.field(description="The task.")
    score: float = strawberry.field(description="Higher is better; comparable within one search only.")
    matches: list[SearchMatch] = strawberry.field(description="Where the words were found, best first; at most 5.")


@strawberry.type(description="One item in a page of search results.")
class SearchEdge:
    cursor: str = strawberry.field(description="Place in the list, for `after` and `before`.")
    node: SearchHit = strawberry.field(description="The item.")


@strawberry.type(description="A page of search results.")
class SearchConnection:
    edges: list[SearchEdge] = strawberry.field(description="The items with their places in the list.")
    nodes: list[SearchHit] = strawberry.field(description="The items alone.")
    page_info: PageInfo = strawberry.field(description="Where this page lies in the list.")
    total_count: int = strawberry.field(description="How many match on all pages. Counted only when selected.")
    corrected: str | None = strawberry.field(
        description="The corrected query, if the original finds nothing and similar words do; null otherwise."
    )
