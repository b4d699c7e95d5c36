"""Search queries are never treated as syntax, neither of a database nor of HTML."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.live.test_task_stream import creates
from tests.search.words import SEARCH, finds, search
from tests.support import asgi
from tests.support.people import Person

PARTS = (
    *(
        '"',
        "'",
        "''",
        '""',
        "\\",
        "*",
        "^",
        "{",
        "}",
        "(",
        ")",
        ":",
        ",",
        ".",
        "+",
        "-",
        "--",
        "&",
        "|",
        "!",
        "<->",
        "<2>",
        "%",
        "_",
    ),
    *(
        ":*",
        "$1",
        "?",
        "?1",
        ";",
        "/*",
        "*/",
        "AND",
        "OR",
        "NOT",
        "NEAR",
        "NEAR(",
        "words:",
        "rowid",
        "search_index",
        "\t",
        "\r\n",
    ),
    *(
        "\u202e",
        "\u2066",
        "\ufeff",
        "\u200b",
        "\u200d",
        "\U0001f469\u200d\U0001f33e",
        "漢字",
        "日本語",
        "שלום",
        "مرحبا",
        "ﷺ",
        "é",
        "e\u0301",
    ),
    *("'; DROP TABLE tasks; --", '" OR 1=1', "a' | 'b", "a:*b", "'a':A", "<script>", "</mark>", "\ufffd", "\U0010ffff"),
)


async def test_no_operator_of_a_database_means_anything(alice: Person, garden: Any) -> None:
    await creates(alice, garden, "hose and fence or near not")
    await creates(alice, garden, "hose")

    for part in PARTS:
        for query in (part, f"hose {part}", f"{part} hose", f"hose{part}", f"{part}{part}hose{part}"):
            answer = await alice.sends(SEARCH, text=query)
            assert "errors" not in answer.json or answer.json["errors"][0]["extensions"]["code"] == "REQUIRED", query
    assert len(await finds(alice, "hose OR fence")) == 1
    assert len(await finds(alice, "hose AND near")) == 1
    assert len(await finds(alice, "hose* ^")) == 2
    assert len(await finds(alice, "ho*")) == 2


@pytest.mark.parametrize("start", range(0, 0x300, 0x40))
async def test_every_character_may_be_typed(alice: Person, garden: Any, start: int) -> None:
    await creates(alice, garden, "hose")
    for code in range(max(1, start), start + 0x40):
        letter = chr(code)
        found = await search(alice, f"hose {letter}" if not letter.isalnum() else f"hose -{letter}")
        assert found["totalCount"] == 1 or letter in {'"', "-"}, hex(code)


@pytest.mark.parametrize("escaped", [r"\u0000", r"\ud800", r"\udfff", r"\ud800x", r"x\u0000y", r"\udc00\ud800"])
async def test_nul_and_lone_surrogates_are_no_words(alice: Person, garden: Any, escaped: str) -> None:
    await creates(alice, garden, "hose")
    body = f'{{"query": {json.dumps(SEARCH)}, "variables": {{"text": "hose {escaped}"}}}}'
    headers = {"authorization": f"Bearer {alice.token}", "content-type": "application/json"}

    answer = await asgi.request(alice.app, "POST", "/graphql", headers=headers, body=body.encode())

    assert answer.status in {200, 400}
    assert b"INTERNAL" not in answer.body


async def test_as_many_words_as_fit_into_a_query_are_searched(alice: Person, garden: Any) -> None:
    letters = [chr(ord("a") + number) for number in range(26)] + [chr(0x3B1 + number) for number in range(24)]
    letters += [chr(0x430 + number) for number in range(32)] + [chr(0x5D0 + number) for number in range(18)]
    some = list(dict.fromkeys(letters))[:95]
    await creates(alice, garden, "all of them", description=" ".join(some))

    assert await finds(alice, " ".join(some)) == ["all of them"]
    assert await finds(alice, " ".join([*some, "zz"])) == []


async def test_characters_that_reverse_text_are_removed_from_the_snippet(alice: Person, garden: Any) -> None:
    await creates(alice, garden, "hose", description="a \u202egnp.exe \u2066 leak\u0007 \u202e here 👩\u200d🌾")

    (edge,) = (await search(alice, "leak"))["edges"]
    assert edge["node"]["matches"][0]["snippet"] == "a gnp.exe <mark>leak</mark> here 👩\u200d🌾"
