"""Links of a page, which are written for the repository, made to lead to the same thing on the site."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable

from docs.site.places import ROOT, place_of

LINK = re.compile(r"(?P<before>\]\(|(?:src|srcset|href)=\")(?P<to>[^)\"\s]+)")
FENCE = re.compile(r"^ *(`{3,}|~{3,})")


class DeadLinkError(ValueError):
    """A link that leads nowhere in the repository."""


def rewritten(text: str, path: str, linked: Callable[[str], None]) -> str:
    """The text of a page of the repository for the site; `linked` is told of each file that it leads to."""
    return "\n".join(line if is_code else _line(line, path, linked) for line, is_code in _with_fences(text.split("\n")))


def _with_fences(lines: list[str]) -> list[tuple[str, bool]]:
    found: list[tuple[str, bool]] = []
    fence = ""
    for line in lines:
        mark = FENCE.match(line)
        found.append((line, bool(fence or mark)))
        if mark and not fence:
            fence = mark[1]
        elif mark and mark[1].startswith(fence):
            fence = ""
    return found


def _line(line: str, path: str, linked: Callable[[str], None]) -> str:
    def moved(match: re.Match[str]) -> str:
        return match["before"] + _moved(match["to"], path, linked)

    # What stands in `code` is no link.
    return "".join(part if odd else LINK.sub(moved, part) for odd, part in _alternating(re.split(r"(`+[^`]*`+)", line)))


def _alternating(parts: list[str]) -> list[tuple[bool, str]]:
    """With the label of a link in code, `[`x`](y)`, the address stands in the part behind it, with its bracket."""
    return [(bool(number % 2), part) for number, part in enumerate(parts)]


def _moved(to: str, path: str, linked: Callable[[str], None]) -> str:
    if re.match(r"[a-z][a-z+.-]*:|#", to):
        return to
    target, hash_, anchor = to.partition("#")
    wanted = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
    if (ROOT / wanted / "README.md").is_file():
        wanted = f"{wanted}/README.md"
    if not (ROOT / wanted).exists():
        raise DeadLinkError(f"{path}: {to} leads nowhere")
    linked(wanted)
    return posixpath.relpath(place_of(wanted), posixpath.dirname(place_of(path))) + hash_ + anchor
