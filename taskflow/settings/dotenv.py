"""A `.env` file: NAME=value lines, comments, quotes. Values are not expanded."""

from __future__ import annotations

import re
from pathlib import Path

_LINE = re.compile(r"(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)\Z")
_PLAIN = re.compile(r"[\w./:@%+,=-]*\Z", re.ASCII)


def read(path: Path) -> dict[str, str]:
    """Empty when there is no such file; ValueError names a line that can't be read."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except UnicodeDecodeError:
        raise ValueError("is not UTF-8 text") from None
    values: dict[str, str] = {}
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        if (match := _LINE.match(line)) is None:
            raise ValueError(f"line {number} is not NAME=value")
        values[match[1]] = _value(match[2].strip(), number)
    return values


def written(value: str) -> str:
    """Quotes a value so that `read` returns it unchanged. A shell reads it alike if it has no single quote. Raises
    ValueError for a value that can't be written here: with a line break, for example."""
    forms = [f"'{value}'", f'"{value}"', value]
    if _PLAIN.match(value):
        forms.insert(0, value)
    for form in forms:
        try:
            if form.splitlines() in ([form], []) and _value(form.strip(), 0) == value:
                return form
        except ValueError:
            continue
    raise ValueError("has quotes of both kinds, or a line break")


def _value(text: str, number: int) -> str:
    if text[:1] in {'"', "'"}:
        end = text.find(text[0], 1)
        rest = text[end + 1 :].strip()
        if end < 0 or (rest and not rest.startswith("#")):
            raise ValueError(f"line {number} has a quote that does not end")
        return text[1:end]
    return re.split(r"(?:^|\s)#", text, maxsplit=1)[0].strip()
