"""A message to people. It is written in English where it is raised, and translated into the reader's language where it
is sent."""

from __future__ import annotations

from collections.abc import Mapping


class Sentence(str):
    """The English text, as logs and tests read it. `pattern` and `values` are how it was made, for `translated`."""

    __slots__ = ("pattern", "values")

    pattern: str
    values: Mapping[str, object]

    def filled(self, **values: object) -> Sentence:
        """For a pattern that is kept in a constant."""
        return sentence(self.pattern, **values)


def sentence(pattern: str, /, **values: object) -> Sentence:
    """`sentence("A key has at most {most} letters.", most=5)`. A value may be a sentence itself. A message without values needs
    none of this: a plain string is its own pattern."""
    made = Sentence(pattern.format(**values) if values else pattern)
    made.pattern, made.values = pattern, values
    return made


def plural(one: str, other: str, /, *, n: int, **values: object) -> Sentence:
    """For messages whose wording depends on a number: `plural("{n} minute", "{n} minutes", n=minutes)`. Catalogues have
    the message under `other`, with as many forms as their language has."""
    made = Sentence((one if n == 1 else other).format(n=n, **values))
    made.pattern, made.values = other, {"n": n, **values}
    return made
