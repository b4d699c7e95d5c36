"""One word has one meaning: docs/decisions/0024-names-in-the-fields-own-words.md."""

from __future__ import annotations

import ast
from collections import defaultdict
from itertools import combinations

from tests.repository.checkout import PACKAGES, ROOT


def test_classes_of_one_name_mean_the_same() -> None:
    """A noun has one name in each layer, and a protocol the name of the class that implements it. All other classes
    need names of their own."""
    assert [
        f"{name} is a class of {one} and of {other}: rename one of them, and write both down in decision 24"
        for name, found in sorted(_classes().items())
        for (one, is_protocol), (other, implements) in combinations(found.items(), 2)
        if not (is_protocol or implements or one.partition("/")[0] != other.partition("/")[0])
    ] == []


def _classes() -> dict[str, dict[str, bool]]:
    """The modules that define each class, and whether it is a protocol there."""
    found: defaultdict[str, dict[str, bool]] = defaultdict(dict)
    for path in sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py")):
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.ClassDef):
                bases = {ast.unparse(base).partition("[")[0] for base in node.bases}
                found[node.name][path.relative_to(ROOT).as_posix()] = "Protocol" in bases
    return found
