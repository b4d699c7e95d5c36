"""The dashboard folds text as the server does: a list that it sorts and filters itself agrees with the server's."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from models.task.text import LONGEST_FOLDED, LONGEST_WORD, folded, split
from models.values.folding import fold
from tests.support.scratch import ROOT

HERE = Path(__file__).parent
FOLDING = ROOT / "web" / "app" / "js" / "store" / "folding.js"
LETTERS = [letter for letter in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(letter) not in {"Cn", "Cs"}]
"""What this Python's Unicode has, without the surrogates."""
TRICKY = [
    *" -_'aZ09éÉßẞſıİiIﬁŉǰ②½ｱﾞゲกำ\u0e33\u0f73각가ᎠꭰᏸᏰ\u0345\u0301\u0323\u1b44\u200d\ufe0f❤\ue000\ufffd𝒜𐐀👩🏽\U0010ffff",
    *["ΌΣΟΣ", "σας", "किताब", "ड़ा"],
]
TEXTS = st.lists(st.sampled_from(TRICKY) | st.characters(exclude_categories=["Cn", "Cs"]), max_size=12).map("".join)

In = Callable[[str, Sequence[Any]], list[Any]]


@pytest.fixture(scope="module")
def dashboard() -> Iterator[In]:
    """`dashboard("fold", texts)` calls a function of the dashboard for each of the texts."""
    if shutil.which("node") is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("Node.js is not here")
    node: list[str | Path] = ["node", HERE / "folding.mjs", FOLDING]
    with subprocess.Popen(node, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        ask, answers = process.stdin, process.stdout

        def call(name: str, given: Sequence[Any]) -> list[Any]:
            ask.write(json.dumps([name, given]) + "\n")
            ask.flush()
            found: list[Any] = json.loads(answers.readline())
            return found

        yield call
        ask.close()


@pytest.fixture(scope="module")
def letters(dashboard: In) -> list[str]:
    """Those that both have. A newer Unicode adds letters, and either side may be older than the other: until the older
    is updated they differ in these, which hides no task."""
    both = [letter for letter, is_known in zip(LETTERS, dashboard("isAssigned", LETTERS), strict=True) if is_known]
    assert len(both) > 250_000
    return both


def test_each_letter_of_unicode_is_folded_alike(dashboard: In, letters: list[str]) -> None:
    there = dashboard("fold", letters)

    assert [each for each, found in zip(letters, there, strict=True) if fold(each) != found] == []


def test_each_letter_of_unicode_is_part_of_a_word_on_both_sides(dashboard: In, letters: list[str]) -> None:
    there = dashboard("wordsIn", letters)

    assert [each for each, found in zip(letters, there, strict=True) if split(each) != found] == []


@given(st.lists(TEXTS, max_size=8))
def test_titles_are_folded_split_and_sorted_alike(dashboard: In, titles: list[str]) -> None:
    assume(all(dashboard("isAssigned", list("".join(titles)))))

    assert dashboard("fold", titles) == [fold(title) for title in titles]
    assert dashboard("wordsIn", titles) == [split(title) for title in titles]
    assert dashboard("inOrder", [titles]) == [sorted(titles, key=folded)]


def test_titles_are_sorted_by_code_point(dashboard: In) -> None:
    """JavaScript compares UTF-16, where the surrogates of U+10000 and above come before U+E000."""
    in_order = ["z", "\ud7fb", "\ud7ff", "\ud7ff\U0001f33b", "\ue000", "\ufffd", "\U0001f33b"]

    assert dashboard("inOrder", [in_order[::-1]]) == [sorted(in_order, key=folded)] == [in_order]


def test_long_words_and_titles_are_cut_alike(dashboard: In) -> None:
    word, long = "y" * LONGEST_WORD, "ﷺ" * 33 + "aaaaa"
    one, other, first = (f"{long}{ending}" for ending in ["cz", "ca", "b"])
    assert len(fold(long)) == LONGEST_FOLDED - 1

    assert dashboard("wordsIn", [f"{word}x {word}"]) == [split(f"{word}x {word}")] == [[word, word]]
    assert folded(one) == folded(other)
    assert dashboard("inOrder", [[one, other, first]]) == [[first, one, other]]


def test_a_list_by_title_folds_each_title_once(dashboard: In) -> None:
    titles = [f"Bed {number * 37 % 100}" for number in range(100)]

    assert dashboard("readsToSort", [titles]) == [100]


def test_the_key_of_a_long_title_takes_little_longer_than_folding_it(dashboard: In) -> None:
    longest = [("Prepare the beds " * 12)[:190] + f"{number:010}" for number in range(500)]

    [slowness] = dashboard("slowness", [longest])

    assert slowness < 5
