"""Folds text for comparison and search: case and accents are ignored."""

import unicodedata


def fold(text: str) -> str:
    """`Éva STRASSE` and `eva straße` fold to the same letters."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
