"""The texts of a task: their limits, and their stored forms for searching."""

import re
import unicodedata
from functools import lru_cache

from models.errors import Invalid, Required
from models.values.folding import fold
from models.values.naming import is_blank
from models.wording.sentence import sentence

LONGEST_TITLE = 200
LONGEST_DESCRIPTION = 20_000
LONGEST_FOLDED = 600
"""Some letters fold to many (ﷺ to eighteen), and PostgreSQL's index takes no more than 2,700 bytes."""
LONGEST_WORD = 64
_WORD = re.compile(r"[^\W_]+")
_CONTROLS = frozenset({"Cc", "Zl", "Zp"})


def title_of(text: str | None, *path: str) -> str:
    title = (text or "").strip()
    if is_blank(title):
        raise Required("Title is required", *path)
    if len(title) > LONGEST_TITLE:
        raise Invalid(sentence("A title has at most {most} characters. Shorten it.", most=LONGEST_TITLE), *path)
    if not title.isprintable() and any(unicodedata.category(letter) in _CONTROLS for letter in title):
        raise Invalid("A title must not contain line breaks or control characters. Remove them.", *path)
    return title


def folded(title: str) -> str:
    """As it is sorted and compared."""
    return fold(title)[:LONGEST_FOLDED]


def words_of(*texts: str | None) -> str:
    """Every word once, separated by spaces: the text that both databases index, and that streams search."""
    return " ".join(dict.fromkeys(word for text in texts if text for word in words_in(text)))


@lru_cache(maxsize=4)
def words_in(text: str) -> tuple[str, ...]:
    """Kept for the next task of a bulk call, which gets the same text."""
    return tuple(split(text))


@lru_cache(maxsize=4)
def words_among(words: str) -> frozenset[str]:
    """The words in a text of `words_of`. Cached for the next filter on the same task: for a long text this takes a
    millisecond."""
    return frozenset(words.split(" "))


def split(text: str) -> list[str]:
    return [word[:LONGEST_WORD] for word in _WORD.findall(fold(text))]
