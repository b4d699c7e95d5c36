"""Renders Markdown as safe HTML: CommonMark with tables, task lists, strikethrough and plain links, without the
writer's own HTML.

The HTML is rendered when a text is written, and stored with it. People named by `@handle` and tasks named by `GEN-12`
are stored as marks in it, because what they refer to depends on who sees the task: `MarkedHtml.filled` turns the marks
into links, or back into text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

import nh3
from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, table
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from models.values.ids import is_id

VERSION = 1
"""The version of these rules. HTML of an older version is rendered again when it is read."""
MOST_MENTIONS = 50
"""In one text; further mentions stay plain text."""
MAX_STEPS = 8_000
"""Steps of the parser in one text. 10,000 characters of normal writing take some 500; as many brackets, which would
take a hundred times as long, are shown as plain text."""
MOST_PLAIN_LINKS = 500
"""After these, only addresses in `<…>` and `[…](…)` become links: each possible link takes a tenth of a millisecond."""
MAX_HTML = 100_000
"""Characters of HTML; a text that would become more is shown as plain text. 10,000 characters that people write become 20,000 at most."""
MAX_EMPTY_CELLS = 1_000
"""In one table: the parser adds empty cells where a line has fewer cells than the header."""
DEEPEST = 20
"""Levels of nested quotes and lists."""
SCHEMES = ("http", "https", "mailto")
REL = "nofollow noopener noreferrer"

_MENTION = re.compile(r"(?<![^\W_])@((?>[A-Za-z0-9][A-Za-z0-9._-]{0,30}[A-Za-z0-9]))(?![^\W_]|@)")
"""Preceded by the beginning, a space or punctuation. A handle ends in a letter or digit: `@ada.` names ada."""
_TASK_KEY = re.compile(r"(?<![\w/-])([A-Z][A-Z0-9]{1,7}-[1-9][0-9]{0,9})(?![\w-])")
_NAMED = re.compile(f"{_MENTION.pattern}|{_TASK_KEY.pattern}")
_MARK = re.compile(r'<a data-(user|task)="([^"]*)"[^>]*>([^<]*)</a>')
"""No text can imitate a mark: in the texts of cleaned HTML a `<` is `&lt;`, and in its attributes a quote is `&quot;`."""
LONGEST_PROSE = 1_000
"""Characters of a sentence that is looked through beside others' work: it takes at most 40 µs."""
_PROSE = re.compile(r"[^\W\d_][\w ,.;!?'()%]*(?<! )")
"""One line without Markdown and without names, but for underscores. A digit at its beginning could be the number of a
list."""
_CHECKBOX = re.compile(r"\[([ xX])\][ \t]")

_TAGS = {
    *("p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "code", "strong", "em", "s"),
    *("ul", "ol", "li", "input", "table", "thead", "tbody", "tr", "th", "td", "a", "img"),
}
_ATTRIBUTES = {
    "a": {"href", "title", "data-user", "data-task", "data-attachment"},
    "img": {"alt", "data-attachment"},
    "ol": {"start"},
    "input": {"checked", "disabled"},
}
_ALIGNED = {"align": {"left", "center", "right"}}
_ATTRIBUTE_VALUES = {"th": _ALIGNED, "td": _ALIGNED, "input": {"type": {"checkbox"}}}


class TooManySteps(Exception):
    """The text would take too long to parse."""


@dataclass(frozen=True, slots=True)
class MarkedHtml:
    html: str
    handles: tuple[str, ...] = ()
    """The handles that the text mentions, folded, each once, in their order."""

    def filled(self, mentioned: Mapping[str, str], *, team_key: str) -> str:
        return filled(self.html, mentioned, team_key=team_key)


def filled(html: str, mentioned: Mapping[str, str], *, team_key: str) -> str:
    """`mentioned`: ids of users by the handles in the text. Only keys of the task's own team become links, so that a
    text does not reveal whether another team has a task."""

    def link(mark: re.Match[str]) -> str:
        kind, name, text = mark.groups()
        if kind == "user":
            id = mentioned.get(name)
            return text if id is None else f'<a data-user="{id}">{text}</a>'
        return f'<a data-task="{name}" href="/t/{name}">{text}</a>' if name.startswith(f"{team_key}-") else text

    return _MARK.sub(link, html)


def render_prose(text: str) -> MarkedHtml | None:
    """Renders a plain sentence as `render` does, at a hundredth of the cost. None if the text may contain Markdown, or is
    long."""
    is_prose = len(text) <= LONGEST_PROSE and "_" not in text and _PROSE.fullmatch(text) is not None
    return MarkedHtml(f"<p>{text}</p>\n") if is_prose else None


def render(text: str) -> MarkedHtml:
    env: dict[str, Any] = {"steps": 0, "handles": {}}
    try:
        parser = _parser if text.count("://") + text.count("@") <= MOST_PLAIN_LINKS else _without_plain_links
        html = parser.render(text, env)
    except (TooManySteps, RecursionError):
        return MarkedHtml(_plain(text))
    if len(html) > MAX_HTML:
        return MarkedHtml(_plain(text))
    return MarkedHtml(_cleaned(html), tuple(env["handles"]))


def _cleaned(html: str) -> str:
    """The parser escapes everything that it does not generate itself. Cleaning keeps the HTML safe even if the parser
    fails to."""
    return nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        tag_attribute_values=_ATTRIBUTE_VALUES,
        url_schemes=set(SCHEMES),
        link_rel=REL,
        strip_comments=True,
    )


def _plain(text: str) -> str:
    return f"<p>{escape(text).replace(chr(10), '<br>')}</p>"


table.__globals__["MAX_AUTOCOMPLETED_CELLS"] = MAX_EMPTY_CELLS
"""markdown-it-py reads the limit from this global, and has no option for it. Its default of 65,536 makes 600 KB of HTML
from 10,000 characters, and takes a second."""


def _made(*, plain_links: bool) -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "linkify": plain_links, "maxNesting": DEEPEST})
    parser.enable(["table", "strikethrough", "linkify"])
    parser.validateLink = _is_link  # type: ignore[method-assign, assignment]  # the documented way to set it
    assert parser.linkify is not None  # linkify-it-py is there
    parser.linkify.set({"fuzzy_link": False, "fuzzy_ip": False})
    parser.inline.ruler.before("text", "steps", _count_inline)
    parser.block.ruler.before("table", "steps", _count_block)
    parser.core.ruler.after("linkify", "names", _find_names)
    parser.core.ruler.after("names", "checkboxes", _find_checkboxes)
    parser.core.ruler.push("attributes", _settle_attributes)
    return parser


def _is_link(address: str) -> bool:
    return address.startswith("file_") or address.lower().startswith(("http://", "https://", "mailto:"))


def _count_inline(state: StateInline, silent: bool) -> bool:  # noqa: ARG001  # rules are called alike
    _count(state.env)
    return False


def _count_block(state: StateBlock, startLine: int, endLine: int, silent: bool) -> bool:  # noqa: ARG001, N803  # as above
    _count(state.env)
    return False


def _count(env: Any) -> None:  # Any: a mutable mapping, for which the parser declares no type
    env["steps"] += 1
    if env["steps"] > MAX_STEPS:
        raise TooManySteps


def _find_names(state: StateCore) -> None:
    for block in state.tokens:
        if block.type == "inline" and block.children:
            block.children = list(_with_names(block.children, state.env["handles"]))


def handles_that_stand_in(text: str | None) -> frozenset[str]:
    """Includes handles in links and in code, which mention nobody."""
    return frozenset(handle.lower() for handle in _MENTION.findall(text or ""))


def _with_names(tokens: Sequence[Token], handles: dict[str, None]) -> Iterator[Token]:
    """Leaves texts in links alone: an address may contain an `@`."""
    in_links, before = 0, ""
    for token in tokens:
        in_links += (token.type == "link_open") - (token.type == "link_close")
        if token.type == "text" and not in_links:
            yield from _split(token, before, handles)
        else:
            yield token
        before = token.content[-1:] if token.type in {"text", "text_special"} else ""


def _split(token: Token, before: str, handles: dict[str, None]) -> Iterator[Token]:
    text, done = before + token.content, len(before)
    for found in _NAMED.finditer(text, len(before)):
        handle, key = found.groups()
        if handle is not None:
            handle = handle.lower()
            if handle not in handles and len(handles) == MOST_MENTIONS:
                continue
            handles[handle] = None
        if found.start() > done:
            yield _text(text[done : found.start()], token.level)
        yield Token("link_open", "a", 1, attrs={"data-task": key} if handle is None else {"data-user": handle})
        yield _text(found[0], token.level)
        yield Token("link_close", "a", -1)
        done = found.end()
    if done < len(text):
        yield _text(text[done:], token.level)


def _text(content: str, level: int) -> Token:
    return Token("text", "", 0, content=content, level=level)


def _find_checkboxes(state: StateCore) -> None:
    tokens = state.tokens
    for item, paragraph, inline in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if (item.type, paragraph.type, inline.type) != ("list_item_open", "paragraph_open", "inline"):
            continue
        first = inline.children[0] if inline.children else None
        box = _CHECKBOX.match(first.content) if first is not None and first.type == "text" else None
        if first is None or box is None or inline.children is None:
            continue
        first.content = " " + first.content[box.end() :]
        checked = {} if box[1] == " " else {"checked": ""}
        inline.children.insert(0, Token("checkbox", "input", 0, attrs={"type": "checkbox", **checked, "disabled": ""}))


def _settle_attributes(state: StateCore) -> None:
    for token in state.tokens:
        if token.type in {"th_open", "td_open"} and (style := token.attrs.pop("style", None)) is not None:
            token.attrs["align"] = str(style).removeprefix("text-align:")
        if token.children:
            token.children = [each for child in token.children for each in _settled(child)]


def _settled(token: Token) -> Iterator[Token]:
    """Files are stored as ids, and the client fills in their addresses. A picture from elsewhere becomes a link:
    showing it would reveal to its server who reads the text."""
    if token.type == "link_open" and (id := _file(token.attrs.get("href"))) is not None:
        token.attrs = {"data-attachment": id}
    if token.type == "link_open" and str(token.attrs.get("href", "")).startswith("file_"):
        del token.attrs["href"]
    if token.type != "image":
        yield token
        return
    if (id := _file(token.attrs.get("src"))) is not None:
        token.attrs = {"data-attachment": id, "alt": ""}  # the parser puts the text there
        yield token
        return
    source = str(token.attrs.get("src", ""))
    yield Token("link_open", "a", 1, attrs={} if source.startswith("file_") else {"href": source})
    yield _text(token.content or source, token.level)
    yield Token("link_close", "a", -1)


def _file(address: object) -> str | None:
    return address if isinstance(address, str) and is_id(address, "file") else None


_parser, _without_plain_links = _made(plain_links=True), _made(plain_links=False)
