"""Caches documents: parsed, validated, measured and priced once, and kept while clients send them."""

from __future__ import annotations

import hashlib
import sys
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from graphql import (
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    OperationType,
    Undefined,
    parse,
    validate,
)
from graphql.execution.collect_fields import FragmentDetails
from graphql.execution.values import VariableValues
from graphql.validation import ASTValidationRule, ValidationContext, specified_rules

from events.storage.bounded_cache import BoundedCache
from models.errors import Code
from models.wording.sentence import sentence
from schema.language.directives import DIRECTIVES
from taskflow.api.documents.cost import COUNTED_BY, Cost, Meter, variables_at, variables_below_roots
from taskflow.api.documents.limits import CONSTANT, CURSOR, INTROSPECTION, PUBLIC, Limits, Measure
from taskflow.api.documents.operation_request import OperationRequest
from taskflow.api.documents.plan import Plans
from taskflow.api.documents.text import refuse_nul_in_literals
from taskflow.api.documents.variables import Variables
from taskflow.api.documents.write_cost import NOTHING, MutationFields
from taskflow.api.errors import MAX_ERRORS, Refusal, bad_document, graphql_error, malformed, too_complex

MAX_BYTES = 32_000_000
"""For all documents, with their plans."""
BYTES_PER_DOCUMENT = 13_000
BYTES_PER_TOKEN = 650
"""Bytes of memory, measured."""
MAX_BYTES_HASHED = 4_000_000
"""For the documents cached by hash: one may have 100,000 characters, and anybody can send it."""
BYTES_PER_HASH = 250
MAX_PRICES_KEPT = 64


@dataclass(slots=True)
class Operation:
    """One operation of a document, ready to run."""

    document: Document
    node: OperationDefinitionNode
    public: bool
    """Whether it has only public fields, and ignores the caller."""
    constant: bool
    """Whether it selects only the schema, so that each answer is the same."""
    begins_with_cursor: bool
    """Whether it asks for the cursor of the log beside other data. The cursor is read first, or changes that the data
    does not show yet would be left out by a subscription after it."""
    priced_by: list[str]
    switches: list[str]
    """The variables that @skip and @include read."""
    variables: Variables
    plans: Plans
    decides: frozenset[str] = frozenset()
    """For a subscription: the variables that are read anywhere but in the arguments of its root field."""
    writes: MutationFields | None = None
    """For a mutation."""
    label: str = ""
    """Its name in the metrics; empty until it is needed."""
    prices: dict[tuple[Any, ...], Cost] = field(default_factory=dict)

    @property
    def kind(self) -> OperationType:
        return self.node.operation

    def directive_values(self, variables: VariableValues) -> tuple[Any, ...]:
        """The values that @skip and @include read."""
        return tuple([variables.coerced.get(name) for name in self.switches])

    def cost(self, schema: GraphQLSchema, variables: VariableValues) -> Cost:
        key = tuple(_price_key(variables.coerced.get(name, Undefined)) for name in self.priced_by)
        cost = self.prices.get(key)
        if cost is None:
            if len(self.prices) >= MAX_PRICES_KEPT:
                self.prices.clear()
            cost = self.prices[key] = Meter(schema, self.document.fragment_definitions, variables).cost(self.node)
        if self.writes is None or (written := self.writes.most(variables)) is NOTHING:
            return cost
        return Cost(cost.fixed, cost.objects, written)


@dataclass(slots=True)
class Document:
    text: str
    operations: dict[str, Operation] = field(default_factory=dict)
    fragment_definitions: dict[str, FragmentDefinitionNode] = field(default_factory=dict)
    fragments: dict[str, FragmentDetails] = field(default_factory=dict)
    refusal: Refusal | None = None
    tokens: int = 0

    def operation(self, name: str | None) -> Operation:
        """The operation with this name, or the only one."""
        if self.refusal is not None:
            raise Refusal(*self.refusal.errors, status=self.refusal.status, document=True)
        if name is None and len(self.operations) == 1:
            return next(iter(self.operations.values()))
        if name is None:
            known = ", ".join(list(self.operations)[:MAX_ERRORS])
            raise bad_document(
                [
                    GraphQLError(
                        sentence(
                            "The document has several operations ({known}): name one as operationName.", known=known
                        )
                    )
                ]
            )
        if name not in self.operations:
            raise bad_document([GraphQLError(sentence("The document has no operation named {name}.", name=repr(name)))])
        return self.operations[name]


class Documents:
    """A cache bounded in bytes, least recently used first out; automatic persisted queries use it too."""

    def __init__(self, schema: GraphQLSchema, limits: Limits, *, introspection: bool = True) -> None:
        self.schema = schema
        self.limits = limits
        self.introspection = introspection
        self._documents: BoundedCache[str, Document] = BoundedCache(MAX_BYTES)
        self._texts: BoundedCache[str, str] = BoundedCache(MAX_BYTES_HASHED)
        """By the SHA-256 that clients send."""

    def text_of(self, operation_request: OperationRequest) -> str:
        """The document of the request, given as text or by its hash."""
        persisted = operation_request.extensions.get("persistedQuery")
        if persisted is None:
            return operation_request.query or ""
        wanted = persisted.get("sha256Hash") if isinstance(persisted, dict) else None
        if not isinstance(wanted, str):
            raise malformed("`extensions.persistedQuery` needs a `sha256Hash`.")
        return operation_request.query if operation_request.query is not None else self._remembered(wanted)

    def remember(self, operation_request: OperationRequest, document: Document) -> None:
        """Caches a document under its hash, if one was sent: from now on the hash is enough."""
        persisted = operation_request.extensions.get("persistedQuery")
        if persisted is None or operation_request.query is None or document.refusal is not None:
            return
        wanted = persisted["sha256Hash"].lower()  # `text_of` has checked it
        if hashlib.sha256(operation_request.query.encode("utf-8", "surrogatepass")).hexdigest() != wanted:
            raise malformed("The `sha256Hash` is not the one of `query`.")
        self._texts.put(wanted, document.text, BYTES_PER_HASH + sys.getsizeof(document.text))

    @property
    def bytes(self) -> int:
        """The memory used, roughly."""
        return self._documents.bytes

    def known(self, text: str) -> Document | None:
        return self._documents.get(text)

    def find(self, text: str) -> Document:
        return self.known(text) or self._keep(self._read(text))

    def _remembered(self, sha256: str) -> str:
        text = self._texts.get(sha256.lower())
        if text is None:
            raise Refusal(graphql_error("PersistedQueryNotFound", Code.BAD_REQUEST), document=True)
        return text

    def _keep(self, document: Document) -> Document:
        # The text, and a second copy as the values of its strings.
        size = BYTES_PER_DOCUMENT + BYTES_PER_TOKEN * document.tokens + 2 * sys.getsizeof(document.text)
        self._documents.put(document.text, document, size)
        return document

    def _read(self, text: str) -> Document:
        document = Document(text)
        document.refusal = self._fault(document)
        if document.refusal is not None:
            document.operations.clear()
        return document

    def _fault(self, document: Document) -> Refusal | None:
        try:
            self._read_into(document)
        except Refusal as refusal:
            faults = refusal.errors
        else:
            return None
        # A new one, made outside of the block above: the one that was raised there holds every frame that it passed.
        return Refusal(*faults, document=True)

    def _read_into(self, document: Document) -> None:
        text = document.text
        parsed = self._parse(text)
        document.tokens = parsed.token_count
        measure = Measure(parsed, self.limits)
        measure.check()
        errors = validate(self.schema, parsed, _RULES, max_errors=MAX_ERRORS, hide_suggestions=not self.introspection)
        if errors:
            raise bad_document(errors)
        if "\\u" in text:
            refuse_nul_in_literals(parsed)
        self._fill(document, parsed, measure)

    def _parse(self, text: str) -> Any:
        limits = self.limits
        if len(text) > limits.characters:
            raise too_complex(
                sentence("The document has more than {most} characters.", most=limits.characters),
                limit=limits.characters,
            )
        try:
            return parse(text, max_lexical_tokens=limits.tokens, max_comments=limits.tokens)
        except GraphQLSyntaxError as error:
            if error.message.endswith("Parsing aborted."):
                raise too_complex(
                    sentence("The document has more than {most} tokens.", most=limits.tokens), limit=limits.tokens
                ) from None
            raise bad_document([error]) from None

    def _fill(self, document: Document, parsed: DocumentNode, measure: Measure) -> None:
        operations = [one for one in parsed.definitions if isinstance(one, OperationDefinitionNode)]
        for definition in parsed.definitions:
            if isinstance(definition, FragmentDefinitionNode):
                document.fragment_definitions[definition.name.value] = definition
                document.fragments[definition.name.value] = FragmentDetails(definition, None)
        text = document.text
        for node, shape in zip(operations, measure.operations, strict=True):
            roots = set(measure.roots(shape))
            if not self.introspection and roots & INTROSPECTION:
                raise bad_document([GraphQLError("Introspection is off on this server.", node)])
            document.operations[node.name.value if node.name else ""] = Operation(
                document,
                node,
                public=roots <= PUBLIC,
                constant=roots <= CONSTANT and not node.variable_definitions,
                begins_with_cursor=CURSOR in roots and len(roots) > 1 and node.operation is OperationType.QUERY,
                priced_by=variables_at(COUNTED_BY, node, document.fragment_definitions),
                switches=variables_at(("if",), node, document.fragment_definitions),
                variables=Variables(self.schema, node.variable_definitions or ()),
                writes=MutationFields(self.schema, node, document.fragment_definitions)
                if node.operation is OperationType.MUTATION
                else None,
                plans=Plans(partial(self._documents.grow, text)),
                decides=variables_below_roots(node, document.fragment_definitions)
                if node.operation is OperationType.SUBSCRIPTION
                else frozenset(),
            )


class _NoOperation(ASTValidationRule):
    """A document of fragments alone has nothing to run."""

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        if not any(isinstance(one, OperationDefinitionNode) for one in context.document.definitions):
            context.report_error(GraphQLError("The document has no operation."))


class _DirectiveWithoutEffect(ASTValidationRule):
    """Our directives say how a field of a mutation is run. Anywhere else a @dryRun would be ignored, and the call would
    write."""

    context: ValidationContext

    def enter_directive(self, node: DirectiveNode, _key: Any, _parent: Any, _path: Any, ancestors: list[Any]) -> None:
        field = ancestors[-1]
        if node.name.value not in _OURS or not isinstance(field, FieldNode):
            return  # in places that are no fields, the rules of the specification refuse it
        mutations = self.context.schema.mutation_type
        if self.context.get_parent_type() is not mutations or field.name.value == "__typename":
            self.report_error(
                GraphQLError(
                    sentence(
                        "{name} has no effect here. Put it on a field of the mutation itself, before its selection.",
                        name=f"@{node.name.value}",
                    ),
                    node,
                )
            )


_OURS = frozenset(each.name for each in DIRECTIVES)
_RULES: tuple[type[ASTValidationRule], ...] = (_NoOperation, _DirectiveWithoutEffect, *specified_rules)


def _price_key(value: Any) -> Any:
    """The key of a coerced value. A value that was left out is not null: the argument's own default takes its place."""
    return len(value) if isinstance(value, list) else value
