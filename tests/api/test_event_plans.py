"""The events of a stream, completed by a plan and by graphql-core, are identical to the byte."""

from __future__ import annotations

import pytest

from taskflow.api.execution.operation import ApiOptions
from tests.api.asgi import post
from tests.api.village import build


@pytest.mark.parametrize(
    "query",
    [
        "subscription{ticks(to:5){cursor number text}}",
        "subscription{mine:ticks(to:5){n:number __typename ...more}} fragment more on Tick{text}",
        'query Other{hello} subscription S($yes:Boolean=true){ticks(to:5,after:"2"){number text @skip(if:$yes)}}',
    ],
)
async def test_a_stream_is_the_same_with_and_without_plans(query: str) -> None:
    name = "S" if "Other" in query else None
    planned, walked = [
        (
            await post(build(rules=ApiOptions(planned=planned)), query, operationName=name, accept="text/event-stream")
        ).body
        for planned in (True, False)
    ]

    assert planned.count(b"event: next") >= 3
    assert planned == walked
