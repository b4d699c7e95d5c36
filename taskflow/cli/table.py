"""Prints a table on a terminal: a head, and aligned columns."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import click


def print_table(head: Sequence[str], rows: Sequence[Sequence[str]], *, empty: str) -> None:
    """`empty` is printed instead of a table without rows. An empty cell at the end leaves no blanks behind."""
    if not rows:
        click.echo(empty)
        return
    lines = [tuple(word.upper() for word in head), *rows]
    widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = (cell + " " * (width - _width(cell)) for cell, width in zip(line, widths, strict=True))
        click.echo("  ".join(cells).rstrip())


def _width(text: str) -> int:
    """The width in columns of a terminal: Chinese, Japanese and Korean characters take two, combining marks none."""
    return sum(
        0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text
    )
