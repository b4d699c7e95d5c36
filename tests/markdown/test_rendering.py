"""Markdown becomes safe HTML in a bounded time, and turns names of people and tasks into links."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.markdown import rendering
from models.markdown.rendering import (
    MAX_HTML,
    MAX_STEPS,
    MOST_MENTIONS,
    MOST_PLAIN_LINKS,
    REL,
    filled,
    render,
    render_prose,
)
from tests.markdown.corpus import HOSTILE, SLOW

FILE = "file_01jxyz00000000000000000001"
ADA = "user_01jxyz00000000000000000001"
LONGEST = 20_000
"""Characters of a description; a comment has half of that."""


def html_of(text: str, **people: str) -> str:
    return render(text).filled(people, team_key="GEN").strip()


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("The hose is **leaking** *again*", "<p>The hose is <strong>leaking</strong> <em>again</em></p>"),
        ("~~old~~", "<p><s>old</s></p>"),
        ("a\nb  \nc", "<p>a\nb<br>\nc</p>"),
        ("# Hose", "<h1>Hose</h1>"),
        ("3. c", '<ol start="3">\n<li>c</li>\n</ol>'),
        ("```py\na < b\n```", "<pre><code>a &lt; b\n</code></pre>"),
        ("- [x] a", '<ul>\n<li><input type="checkbox" checked="" disabled=""> a</li>\n</ul>'),
        ("- [ ] a", '<ul>\n<li><input type="checkbox" disabled=""> a</li>\n</ul>'),
        ("- [ ]a [x] b", "<ul>\n<li>[ ]a [x] b</li>\n</ul>"),
        ("[a](https://e.org/?a=1&b=2)", f'<p><a href="https://e.org/?a=1&amp;b=2" rel="{REL}">a</a></p>'),
        ("see https://e.org/@ada.", f'<p>see <a href="https://e.org/@ada" rel="{REL}">https://e.org/@ada</a>.</p>'),
        ("ada@example.com", f'<p><a href="mailto:ada@example.com" rel="{REL}">ada@example.com</a></p>'),
        ("notes.md and e.org", "<p>notes.md and e.org</p>"),
        (f"![the hose]({FILE})", f'<p><img data-attachment="{FILE}" alt="the hose"></p>'),
        (f"[the hose]({FILE})", f'<p><a data-attachment="{FILE}" rel="{REL}">the hose</a></p>'),
        ("![a](https://e.org/a.png)", f'<p><a href="https://e.org/a.png" rel="{REL}">a</a></p>'),
        ("[a](/logout)", "<p>[a](/logout)</p>"),
        ("<b>a</b>", "<p>&lt;b&gt;a&lt;/b&gt;</p>"),
    ],
)
def test_it_is_commonmark_with_tables_task_lists_strikethrough_and_plain_links(text: str, html: str) -> None:
    assert html_of(text) == html


def test_the_columns_of_a_table_are_aligned() -> None:
    html = html_of("|a|b|\n|-|-:|\n|1|2|")

    assert re.findall("<t[hd][ >].*", html) == [
        "<th>a</th>",
        '<th align="right">b</th>',
        "<td>1</td>",
        '<td align="right">2</td>',
    ]


@pytest.mark.parametrize(
    ("text", "handles"),
    [
        ("@ada", ["ada"]),
        ("thanks @Ada.", ["ada"]),
        ("(@ada, @bob-c; @a.b_c-9)", ["ada", "bob-c", "a.b_c-9"]),
        ("@ada- and @ada...", ["ada"]),
        ("**@ada** _@bob_ ~~@eve~~", ["ada", "bob", "eve"]),
        ("first\n@ada", ["ada"]),
        ("> - @ada\n\n| @bob |\n|--|\n| @eve |", ["ada", "bob", "eve"]),
        ("x_@ada", ["ada"]),
        ("mail@ada", []),
        ("é@ada", []),
        ("ada@example.com", []),
        ("@ada@example.social", []),
        ("https://e.org/@ada", []),
        ("<https://e.org/@ada>", []),
        ("[@ada](https://e.org)", []),
        ("`@ada`", []),
        ("```\n@ada\n```", []),
        ("    @ada", []),
        (r"\@ada", []),
        ("@a @" + "a" * 33, []),
        ("@adaé", []),
        ("@-ada", []),
    ],
)
def test_a_mention_stands_after_the_beginning_a_blank_or_punctuation(text: str, handles: list[str]) -> None:
    assert list(render(text).handles) == handles


def test_only_those_who_are_meant_become_links() -> None:
    assert html_of("@Ada. @bob", ada=ADA) == f'<p><a data-user="{ADA}">@Ada</a>. @bob</p>'


def test_keys_of_the_own_team_become_links() -> None:
    assert html_of("GEN-12, OPS-3; GEN-0 xGEN-1 GEN-1x `GEN-2` [GEN-3](http://e.org)") == (
        '<p><a data-task="GEN-12" href="/t/GEN-12">GEN-12</a>, OPS-3; GEN-0 xGEN-1 GEN-1x <code>GEN-2</code>'
        f' <a href="http://e.org" rel="{REL}">GEN-3</a></p>'
    )


def test_more_mentions_are_plain_text() -> None:
    names = [f"user{number}" for number in range(MOST_MENTIONS + 5)]
    marked = render(" ".join(f"@{name}" for name in [*names, *names]))

    assert list(marked.handles) == names[:MOST_MENTIONS]
    assert marked.filled(dict.fromkeys(names, ADA), team_key="GEN").count("data-user") == 2 * MOST_MENTIONS


def test_more_plain_links_are_text() -> None:
    assert html_of("http://a.b/ " * MOST_PLAIN_LINKS).count("<a ") == MOST_PLAIN_LINKS
    assert html_of("http://a.b/ " * (MOST_PLAIN_LINKS + 1)).count("<a ") == 0


@pytest.mark.parametrize("name", SLOW)
def test_no_text_takes_the_parser_more_steps(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counts steps, not seconds: the speed of this machine proves nothing."""
    counted = []
    count = rendering._count

    def counting(env: Any) -> None:
        counted.append(1)
        count(env)

    monkeypatch.setattr(rendering, "_count", counting)
    piece = SLOW[name]

    html = html_of(piece * (LONGEST // len(piece)))

    assert len(counted) <= MAX_STEPS + 1
    assert_safe(html)


def test_a_table_does_not_make_much_of_little() -> None:
    """Its header has hundreds of columns, and each of thousands of lines has one cell."""
    text = ("|" + "a|" * 800 + "\n|" + "-|" * 800 + "\n" + "a\n" * 4000)[: LONGEST // 2]

    assert len(render(text).html) <= MAX_HTML


def test_html_that_would_be_too_long_is_shown_as_it_was_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendering, "MAX_HTML", 30)

    assert html_of("**a** " * 10) == "<p>" + "**a** " * 10 + "</p>"


def test_a_text_of_too_many_steps_is_shown_as_it_was_written() -> None:
    assert html_of("[<b>\n" + "[" * MAX_STEPS) == "<p>[&lt;b&gt;<br>" + "[" * MAX_STEPS + "</p>"


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


ALLOWED = {
    "a": {"href", "title", "rel", "data-user", "data-task", "data-attachment"},
    "img": {"data-attachment", "alt"},
    "input": {"type", "checked", "disabled"},
    "ol": {"start"},
    "th": {"align"},
    "td": {"align"},
}


def assert_safe(html: str) -> None:
    tags = Tags()
    tags.feed(html)
    for tag, attributes in tags.found:
        assert tag in rendering._TAGS
        assert attributes.keys() <= ALLOWED.get(tag, set())
        address = attributes.get("href")
        assert address is None or re.match(r"(?i)https?://|mailto:|/t/GEN-[1-9]", address), address
        assert attributes.get("type") in {None, "checkbox"}
        assert re.fullmatch("file_[0-9a-z]{26}", attributes.get("data-attachment") or FILE)
        assert attributes.get("data-user") in {None, ADA}


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_become_nothing_but_what_is_allowed(text: str) -> None:
    for written in (text, f"> - {text}", f"**{text}", f"[{text}](http://example.com)", f"| {text} |\n|--|\n", text * 3):
        html = html_of(written, ada=ADA)

        assert_safe(html)
        assert '<a data-user="' not in html


PIECES = st.sampled_from(
    [*HOSTILE, *SLOW.values(), "@ada", "GEN-1", "\n", " ", '"', "'", "<", ">", "&", "\\", "\n\n", "x"]
)


@given(st.lists(PIECES | st.text(max_size=5), max_size=12).map("".join))
@example('"<a data-user="ada">@ada</a>')
def test_whatever_is_written_the_html_has_nothing_but_what_is_allowed(text: str) -> None:
    assert_safe(html_of(text, ada=ADA))


def test_filling_leaves_no_mark() -> None:
    assert filled(render("@ada OPS-1").html, {}, team_key="GEN") == "<p>@ada OPS-1</p>\n"


@given(st.one_of(st.text(alphabet="aBcZ1 9,.;!?'()%éßДж語wW.ht-_*[\n", max_size=40), st.text(max_size=20)))
@example("Dig the pond")
@example("wWw.ht.Zc, (3 % of 9)!")
def test_a_plain_sentence_becomes_what_the_parser_makes_of_it(text: str) -> None:
    assert render_prose(text) in (None, render(text))


@pytest.mark.parametrize("text", ["Dig the pond", "Who takes the evening? (I can't.)", "Überall 5 % weniger", "語"])
def test_a_plain_sentence_needs_no_parser(text: str) -> None:
    assert render_prose(text) is not None


@pytest.mark.parametrize(
    "text", ["1. Dig", " Dig", "Dig ", "GEN-12", "@ada", "Dig\nDig", "a_b_", "https://a.b", "<b>", "&amp;", ""]
)
def test_what_may_be_markdown_goes_to_the_parser(text: str) -> None:
    assert render_prose(text) is None
