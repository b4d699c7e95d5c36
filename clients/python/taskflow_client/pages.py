"""The items of a list, page after page."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any

from taskflow_client.errors import TaskFlowError

Run = Callable[[str, dict[str, Any]], Awaitable[dict[str, Any]]]


async def pages(run: Run, document: str, variables: dict[str, Any], path: str | None) -> AsyncGenerator[dict[str, Any]]:
    """Yields each page's connection. The document takes `$after: String`, and selects
    `pageInfo { hasNextPage endCursor }`."""
    after = None
    while True:
        page = connection(await run(document, {**variables, "after": after}), path)
        yield page
        info = page["pageInfo"]
        if not info["hasNextPage"]:
            return
        if not info.get("endCursor") or info["endCursor"] == after:
            raise TaskFlowError("BAD_REQUEST", "Does the list take `after: $after`, and select `endCursor`?")
        after = info["endCursor"]


def items(page: dict[str, Any]) -> list[Any]:
    return page["nodes"] if "nodes" in page else [edge["node"] for edge in page["edges"]]


def connection(data: dict[str, Any], path: str | None) -> dict[str, Any]:
    """The connection at the path (`task.comments`); without a path, the one at the end of a single chain of fields."""
    found: Any = data
    names = path.split(".") if path else []
    while isinstance(found, dict) and (names or "pageInfo" not in found):
        if not names and len(found) != 1:
            raise TaskFlowError("BAD_REQUEST", f"Which of {', '.join(found)} is the list? Say it with `path`.")
        found = found.get(names.pop(0)) if names else next(iter(found.values()))
    if not isinstance(found, dict):
        raise TaskFlowError("NOT_FOUND", f"There is no list at {path or next(iter(data), '')}.")
    return found
