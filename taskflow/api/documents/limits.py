"""Limits the size of a document. Every check here is linear in the document, and runs before the rules that are not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionNode,
)

from models.wording.sentence import Sentence, sentence
from taskflow.api.errors import too_complex

SIGN_IN = frozenset({"login", "register", "refreshSession", "resetPassword", "requestPasswordReset"})
PUBLIC = SIGN_IN | {"confirmEmail", "instance", "__typename"}
INTROSPECTION = frozenset({"__schema", "__type"})
CONSTANT = INTROSPECTION | {"__typename"}
CURSOR = "cursor"
RECURSIVE = frozenset({"fields", "inputFields", "interfaces", "possibleTypes"})


@dataclass(frozen=True, slots=True)
class Limits:
    """Each limit is listed in docs/reference/limits.md, which is generated from here."""

    characters: int = field(default=100_000, metadata={"says": "Characters of a document"})
    tokens: int = field(default=2_000, metadata={"says": "Tokens, counted while they are read"})
    depth: int = field(default=12, metadata={"says": "Depth, after fragments are spread"})
    introspection_depth: int = field(default=20, metadata={"says": "Depth of introspection"})
    nesting: int = field(default=50, metadata={"says": "Depth with inline fragments and spreads counted too"})
    aliases: int = field(default=50, metadata={"says": "Aliases"})
    root_fields: int = field(default=20, metadata={"says": "Root fields of an operation"})
    directives: int = field(default=50, metadata={"says": "Directives"})
    fragments: int = field(default=50, metadata={"says": "Fragments"})
    operations: int = field(default=50, metadata={"says": "Operations"})
    repeats: int = field(default=100, metadata={"says": "The same field, with arguments or a selection, written again"})
    introspections: int = field(default=1, metadata={"says": "`__schema` or `__type` in an operation"})
    sign_ins: int = field(default=1, metadata={"says": "Sign-in fields in an operation"})
    as_of: int = field(default=5, metadata={"says": "`asOf` in a document"})


@dataclass(slots=True)
class FragmentShape:
    """What one operation or fragment says by itself, before its fragments are spread."""

    depth: int = 0
    introspection_depth: int = 0
    nesting: int = 0
    recursion: int = 0
    """How often a path of introspection goes from a type to types again."""
    roots: list[str] = field(default_factory=list)
    spreads: list[Spread] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Spread:
    name: str
    depth: int
    nesting: int
    recursion: int
    introspects: bool
    at_root: bool

    def level(self, what: str) -> int | None:
        """The depth of this spread; None if its fragment does not count. Introspection has a depth of its own."""
        match what:
            case "recursion":
                return self.recursion
            case "nesting":
                return self.nesting
            case "introspection_depth":
                return self.depth if self.introspects else 0
            case _:
                return None if self.introspects else self.depth


@dataclass(slots=True)
class Totals:
    """Counts in the text of the document, without spreading fragments."""

    aliases: int = 0
    directives: int = 0
    repeats: dict[str, int] = field(default_factory=dict)
    as_of: int = 0


class Measure:
    """Measures one document, each fragment once, however often it is spread: a fragment bomb costs no more than its
    text."""

    def __init__(self, document: DocumentNode, limits: Limits) -> None:
        self.limits = limits
        self.totals = Totals()
        self.fragments: dict[str, FragmentShape] = {}
        self.operations: list[FragmentShape] = []
        self._known: dict[tuple[str, str], int] = {}
        self._known_roots: dict[str, dict[str, int]] = {}
        for definition in document.definitions:
            if isinstance(definition, FragmentDefinitionNode):
                introspects = definition.type_condition.name.value.startswith("__")
                self.fragments[definition.name.value] = self._shape(definition, introspects=introspects)
            elif isinstance(definition, OperationDefinitionNode):
                self.operations.append(self._shape(definition, introspects=False))

    def check(self) -> None:
        limits, totals = self.limits, self.totals
        _at_most(limits.fragments, len(self.fragments), sentence("fragments"))
        _at_most(limits.operations, len(self.operations), sentence("operations"))
        _at_most(limits.aliases, totals.aliases, sentence("aliases"))
        _at_most(limits.directives, totals.directives, sentence("directives"))
        _at_most(limits.as_of, totals.as_of, sentence("moments (asOf)"))
        _at_most(limits.repeats, max(totals.repeats.values(), default=0), sentence("repetitions of the same field"))
        for shape in self.operations:
            _at_most(limits.nesting, self._deepest(shape, "nesting"), sentence("levels of nesting"))
            _at_most(limits.depth, self._deepest(shape, "depth"), sentence("levels of depth"))
            _at_most(
                limits.introspection_depth,
                self._deepest(shape, "introspection_depth"),
                sentence("levels of introspection"),
            )
            roots = self.roots(shape)
            _at_most(limits.root_fields, sum(roots.values()), sentence("root fields"))
            _at_most(
                limits.introspections,
                _count(roots, INTROSPECTION),
                sentence("introspections (__schema, __type)"),
            )
            _at_most(limits.sign_ins, _count(roots, SIGN_IN), sentence("sign-in fields"))
            if self._deepest(shape, "recursion") > 1:
                raise too_complex(
                    "Introspection must not nest types within types recursively. Query the types separately."
                )

    def roots(self, shape: FragmentShape) -> dict[str, int]:
        """The root fields and how often each comes, fragments spread."""
        out: dict[str, int] = {}
        for name in shape.roots:
            out[name] = out.get(name, 0) + 1
        for spread in shape.spreads:
            if spread.at_root:
                for name, times in self._fragment_roots(spread.name).items():
                    out[name] = out.get(name, 0) + times
        return out

    def _fragment_roots(self, name: str) -> dict[str, int]:
        if name not in self._known_roots:
            self._known_roots[name] = {}  # a cycle adds nothing here: validation reports it
            shape = self.fragments.get(name)
            self._known_roots[name] = self.roots(shape) if shape is not None else {}
        return self._known_roots[name]

    def _deepest(self, shape: FragmentShape, what: str) -> int:
        deepest: int = getattr(shape, what)
        for spread in shape.spreads:
            above = spread.level(what)
            if above is not None:
                deepest = max(deepest, above + self._fragment(spread.name, what))
        return deepest

    def _fragment(self, name: str, what: str) -> int:
        key = name, what
        if key not in self._known:
            self._known[key] = 0  # a cycle adds nothing here: validation reports it
            shape = self.fragments.get(name)
            self._known[key] = self._deepest(shape, what) if shape is not None else 0
        return self._known[key]

    def _shape(
        self, definition: OperationDefinitionNode | FragmentDefinitionNode, *, introspects: bool
    ) -> FragmentShape:
        shape = FragmentShape()
        self.totals.directives += len(definition.directives or ())
        stack: list[_Position] = [
            _Position(node, 1, 1, 0, introspects, at_root=True) for node in definition.selection_set.selections
        ]
        while stack:
            stack.extend(self._look(stack.pop(), shape))
        return shape

    def _look(self, position: _Position, shape: FragmentShape) -> list[_Position]:
        node = position.node
        self.totals.directives += len(node.directives or ())
        shape.nesting = max(shape.nesting, position.nesting)
        match node:
            case FieldNode():
                return self._field(node, position, shape)
            case InlineFragmentNode():
                return [position.inside(inner) for inner in node.selection_set.selections]
            case FragmentSpreadNode():
                shape.spreads.append(position.spread(node.name.value))
        return []

    def _field(self, node: FieldNode, position: _Position, shape: FragmentShape) -> list[_Position]:
        name = node.name.value
        self.totals.aliases += node.alias is not None
        self.totals.as_of += name == "asOf"
        if node.arguments or node.selection_set:
            # Validation compares every two fields of one name, and everything below them.
            key = node.alias.value if node.alias else name
            self.totals.repeats[key] = self.totals.repeats.get(key, 0) + 1
        if position.at_root:
            shape.roots.append(name)
        introspects = position.introspects or (position.at_root and name in INTROSPECTION)
        recursion = position.recursion + (introspects and name in RECURSIVE)
        if introspects:
            shape.introspection_depth = max(shape.introspection_depth, position.depth)
            shape.recursion = max(shape.recursion, recursion)
        else:
            shape.depth = max(shape.depth, position.depth)
        if node.selection_set is None:
            return []
        below = (position.depth + 1, position.nesting + 1, recursion, introspects)
        return [_Position(inner, *below, at_root=False) for inner in node.selection_set.selections]


@dataclass(frozen=True, slots=True)
class _Position:
    node: SelectionNode
    depth: int
    nesting: int
    recursion: int
    introspects: bool
    at_root: bool

    def inside(self, node: SelectionNode) -> _Position:
        return _Position(node, self.depth, self.nesting + 1, self.recursion, self.introspects, self.at_root)

    def spread(self, name: str) -> Spread:
        return Spread(name, self.depth - 1, self.nesting, self.recursion, self.introspects, self.at_root)


def _count(roots: Mapping[str, int], names: frozenset[str]) -> int:
    return sum(times for name, times in roots.items() if name in names)


def _at_most(limit: int, found: int, what: Sentence) -> None:
    if found > limit:
        raise too_complex(
            sentence(
                "The document has {found} {what}; at most {most} are taken.",
                found=min(found, 10**6),
                what=what,
                most=limit,
            ),
            limit=limit,
        )
