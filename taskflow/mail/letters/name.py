"""A person's name as it stands in a mail: short, and nothing that a mail program makes a link of.

Anybody can call themselves `Your account is locked, open evil.example`. Mail programs make links of plain text: of addresses with
`://`, of `www.`, of any two words with a dot between, of `name@host`, of long numbers; in the HTML part as well, whatever is escaped."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 50
FEWEST_OF_A_PHONE = 7
"""Digits from which a name counts as a telephone number. Names have some (`Bob 2`), telephone numbers more."""

_PUNCTUATION = frozenset(
    " .,'()&-\N{RIGHT SINGLE QUOTATION MARK}\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{MIDDLE DOT}\N{KATAKANA MIDDLE DOT}"
)
_JOINERS = frozenset("\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}")
"""Some scripts and some emoji need these. Other invisible marks can reverse the text around them."""
_DOT_BEFORE_MORE = re.compile(r"\.(?=[^\s.])")


def name_in_mail(name: str) -> str:
    """Letters, digits, emoji and the punctuation of names. Empty when nothing is left."""
    # In NFKC form: to mail programs, a full-width dot, or one letter for a digit and a dot, is a dot too.
    kept = "".join(letter if _belongs(letter) else " " for letter in unicodedata.normalize("NFKC", name))
    if sum(letter.isdigit() for letter in kept) >= FEWEST_OF_A_PHONE:
        kept = "".join(letter for letter in kept if not letter.isdigit())
    words = " ".join(_DOT_BEFORE_MORE.sub(". ", kept).split())
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"


def _belongs(letter: str) -> bool:
    return (
        letter in _PUNCTUATION
        or letter in _JOINERS
        or unicodedata.category(letter)[0] in "LMN"
        or (unicodedata.category(letter) == "So")
    )
