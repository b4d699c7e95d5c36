"""The rank of a task that nobody has moved yet: it follows from the task's creation. Events of a version without ranks
get it when they are read, and migration 24 gives it to the tasks that exist then."""

from __future__ import annotations

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
"""In the order of their code points."""
FIRST_DIGITS = 8
"""Enough for the milliseconds of 6,900 years."""
_OF_THE_ID = slice(10, 22)
"""The part of the id that orders the tasks of one bulk call, which have the same creation time: of a UUIDv7 the last
hours of its time, its counter, and some random bits."""


def first_rank(at: int, id: str) -> str:
    """The rank of a task that came into its team at that time: after all tasks that were there. The last digit is never
    a zero."""
    return digits_of(at) + id[_OF_THE_ID] + "V"


def digits_of(number: int) -> str:
    digits = ""
    for _ in range(FIRST_DIGITS):
        number, digit = divmod(number, len(DIGITS))
        digits = DIGITS[digit] + digits
    return digits
