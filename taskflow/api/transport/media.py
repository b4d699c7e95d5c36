"""Parses Accept and Content-Type: which media type the client prefers, and whether it sent JSON."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Media(StrEnum):
    JSON = "application/json"
    RESPONSE = "application/graphql-response+json"
    EVENTS = "text/event-stream"
    MULTIPART = "multipart/mixed"


LONGEST = 1024
"""Bytes of the longest header that is parsed here. Browsers send 150, and results are cached under the whole header."""

SINGLE = (Media.JSON, Media.RESPONSE)
STREAMS = (Media.EVENTS, Media.MULTIPART)
"""Each in order of our preference: the first one wins if the client has none."""


@dataclass(frozen=True, slots=True)
class AcceptedTypes:
    """What the client takes for one result, and for many; many clients name both and let the operation decide."""

    single: Media | None
    stream: Media | None
    prefers_stream: bool


@dataclass(frozen=True, slots=True)
class Range:
    kind: str
    subkind: str
    quality: float
    parameters: frozenset[str]

    @property
    def precision(self) -> int:
        return (self.kind != "*") + (self.subkind != "*")

    def matches(self, media: Media) -> bool:
        kind, _, subkind = media.partition("/")
        if self.kind not in {"*", kind} or self.subkind not in {"*", subkind}:
            return False
        return media is not Media.MULTIPART or "subscriptionspec" in self.parameters or self.subkind == "*"


@lru_cache(maxsize=512)
def parse_accept(accept: str) -> AcceptedTypes:
    if not accept.strip():
        return AcceptedTypes(Media.JSON, None, prefers_stream=False)
    ranges = [one for part in _split(accept, ",") if (one := _range(part)) is not None]
    single, quality = _best(SINGLE, ranges)
    stream, stream_quality = _best(STREAMS, ranges)
    return AcceptedTypes(single, stream, stream_quality > quality)


@lru_cache(maxsize=512)
def is_json(content_type: str) -> bool:
    """`application/json` in UTF-8 and nothing else: a form can't send it, so other sites can't without passing CORS."""
    name, *parameters = _split(content_type, ";")
    if name.strip().lower() != Media.JSON:
        return False
    for parameter in parameters:
        key, _, value = parameter.partition("=")
        if key.strip().lower() == "charset" and value.strip().strip('"').lower() not in {"utf-8", "utf8"}:
            return False
    return True


def _best(offered: tuple[Media, ...], ranges: list[Range]) -> tuple[Media | None, float]:
    """The highest quality; among equals what the client named first."""
    best, rank = None, (0.0, -len(ranges))
    for media in offered:
        found = _deciding(media, ranges)
        if found is not None and (found.quality, -ranges.index(found)) > rank and found.quality > 0:
            best, rank = media, (found.quality, -ranges.index(found))
    return best, rank[0]


def _deciding(media: Media, ranges: list[Range]) -> Range | None:
    """The most specific range that matches, as in RFC 9110."""
    matching = [one for one in ranges if one.matches(media)]
    if media in STREAMS:  # a stream is sent only to clients that name its type
        matching = [one for one in matching if one.subkind != "*"]
    return max(matching, key=lambda one: (one.precision, one.quality), default=None)


def _range(text: str) -> Range | None:
    name, *parameters = _split(text, ";")
    kind, slash, subkind = name.strip().lower().partition("/")
    if not slash or not kind or not subkind:
        return None
    quality = 1.0
    names = set()
    for parameter in parameters:
        key, _, value = parameter.partition("=")
        names.add(key.strip().lower())
        if key.strip().lower() == "q":
            quality = _number(value.strip())
    return Range(kind, subkind, quality, frozenset(names))


def _number(text: str) -> float:
    try:
        quality = float(text)
    except ValueError:
        return 0.0
    return quality if 0 <= quality <= 1 else 0.0


def _split(text: str, separator: str) -> list[str]:
    """At separators outside of quotes."""
    if '"' not in text:
        return text.split(separator)
    parts, quoted = [""], False
    for character in text:
        if character == '"':
            quoted = not quoted
        if character == separator and not quoted:
            parts.append("")
        else:
            parts[-1] += character
    return parts
