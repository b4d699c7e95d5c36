"""A number with its noun, for what the commands print. They are in English; `models.wording` has what is translated."""

from __future__ import annotations


def counted(many: int, noun: str) -> str:
    """`1 file`, `2,000 files`. The noun has a regular plural."""
    return f"{many:,} {noun}{'s' * (many != 1)}"
