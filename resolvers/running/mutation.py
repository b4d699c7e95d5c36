"""Runs every mutation: authenticates, opens one unit of work, returns errors as data and the cursor after the change."""

from __future__ import annotations

import hashlib
import inspect
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import partial
from typing import Any, TypeVar

import strawberry
from graphql import DirectiveNode, GraphQLResolveInfo
from graphql.utilities import value_from_ast_untyped

import models
from events.storage.database import Unit
from models.errors import Code, Invalid, NotAllowed, Problem
from models.viewer import Viewer
from models.wording.sentence import sentence
from resolvers.running import receipt
from resolvers.running.log_position import head
from schema.context import Context, Info
from schema.language import errors
from schema.language.payload import Payload
from schema.language.text import check_text, fault_of

Out = TypeVar("Out", bound=Payload)

LONGEST_KEY = 200
KEY = ("@idempotent", "key")

TOP_LEVEL = frozenset({Code.UNAUTHENTICATED, Code.TOKEN_EXPIRED})
"""Without a usable token there is no payload to put an error into."""


class DryRunRollback(Exception):
    """Rolls back the unit of a @dryRun after all its work, and carries its answer out."""

    def __init__(self, answer: Payload) -> None:
        super().__init__("dry run")
        self.answer = answer


@dataclass(frozen=True, slots=True)
class MutationOptions:
    """What the caller asks of one field with directives, besides its arguments."""

    dry_run: bool = False
    key: str | None = None
    fingerprint: str = ""


AS_USUAL = MutationOptions()
"""The options without a directive: the unit runs the work alone."""


def mutation(
    payload: type[Out],
    *,
    scope: models.Scope = models.Scope.WRITE,
    public: bool = False,
    long: bool = False,
    description: str,
) -> Callable[[Callable[..., Awaitable[Out]]], Any]:
    """Makes a field from `async def act(unit, info, **arguments) -> payload`. The body is load, decide, store, tell.
    `long`: it may write hundreds of rows."""

    def field(body: Callable[..., Awaitable[Out]]) -> Any:
        async def resolver(info: Info, **arguments: Any) -> Out | None:
            return await commit(
                info,
                payload,
                partial(body, info=info, **arguments),
                arguments=arguments,
                scope=None if public else scope,
                long=long,
            )

        _copy_signature(resolver, body, payload)
        return strawberry.field(resolver, description=description)

    return field


async def commit(
    info: Info,
    payload: type[Out],
    work: Callable[[Unit], Awaitable[Out]],
    *,
    arguments: Mapping[str, Any],
    scope: models.Scope | None = models.Scope.WRITE,
    check_texts: bool = True,
    before: Callable[[], Awaitable[None]] | None = None,
    long: bool = False,
) -> Out:
    """For the few mutations that must do something before their unit begins (hash a password, ask a mail server), or
    check the texts of their arguments themselves (`check_texts`)."""
    options = AS_USUAL
    try:
        options = _options(info, arguments)
        if scope is not None:
            _require_scope(info.context.me, scope)
        if check_texts:
            check_text(arguments)
        if before is not None and not (scope is not None and await _is_repeat(info.context, options)):
            await before()
        answer, cursor = await _run_in_unit(info, payload, work, options, long=long)
    except Problem as problem:
        if problem.code in TOP_LEVEL and scope is not None:
            raise
        return payload(
            errors=errors.to_user_errors(problem, info.context.fields.to_schema, info.context.language),
            dry_run=options.dry_run,
        )
    answer.dry_run = options.dry_run
    answer.cursor = cursor
    return answer


def is_dry_run(info: Info) -> bool:
    """Whether the field runs under @dryRun. It is asked before work that precedes the unit and can't be undone."""
    return any(directive.name.value == "dryRun" for directive in _directives(_raw(info)))


async def _is_repeat(context: Context, options: MutationOptions) -> bool:
    return options.key is not None and await receipt.is_kept(context.reads, context.me, options)


async def _run_in_unit(
    info: Info, payload: type[Out], work: Callable[[Unit], Awaitable[Out]], options: MutationOptions, *, long: bool
) -> tuple[Out, str | None]:
    context, repeated = info.context, False
    core = info._raw_info.schema  # noqa: SLF001  # Strawberry's own schema wraps this one, graphql-core's

    async def whole(unit: Unit) -> Out:
        nonlocal repeated
        if options.key is not None and (kept := await receipt.find(unit, context, options, payload, core)):
            repeated = True
            return kept
        answer = await work(unit)
        if options.dry_run:
            raise DryRunRollback(answer)
        if options.key is not None:
            await receipt.keep(unit, context.me, options, answer)
        return answer

    author = context.author if options.key is None else replace(context.author, origin_id=options.key)
    try:
        answer, logged = await context.services.unit(work if options is AS_USUAL else whole, author=author, long=long)
    except DryRunRollback as undone:
        return undone.answer, None  # type: ignore[return-value]  # what `work` returned, which is an Out
    if repeated:
        return answer, await head(context)  # no earlier than the write that the stored answer belongs to
    if not logged:
        return answer, answer.cursor
    return answer, await context.services.cursor_after(context.viewer, logged)


def _require_scope(me: Viewer, scope: models.Scope) -> None:
    if me.scope < scope:
        raise NotAllowed(sentence("This API key may not do that: it needs the scope {scope}.", scope=scope.name))


def _options(info: Info, arguments: Mapping[str, Any]) -> MutationOptions:
    raw = _raw(info)
    directives = _directives(raw)
    if not directives:
        return AS_USUAL
    keys = {_key(raw, directive) for directive in directives if directive.name.value == "idempotent"}
    if len(keys) > 1:
        raise Invalid("This call has several idempotency keys. Give it one.", *KEY)
    key = next(iter(keys), None)
    if key is not None and info.context.viewer is None:
        raise Invalid("Answers are kept for callers who are signed in. Leave @idempotent out here.", "@idempotent")
    return MutationOptions(is_dry_run(info), key, _fingerprint(info.field_name, arguments))


def _raw(info: Info) -> GraphQLResolveInfo[Any]:
    return info._raw_info  # noqa: SLF001  # Strawberry hands out directives without the values of their variables


def _directives(raw: GraphQLResolveInfo[Any]) -> list[DirectiveNode]:
    """A document may write the same field several times, with a directive at one of them."""
    return [directive for node in raw.field_nodes for directive in node.directives or ()]


def _key(raw: GraphQLResolveInfo[Any], directive: DirectiveNode) -> str:
    assert directive.arguments  # the document was validated: `key` is required
    variables: Any = raw.variable_values  # Strawberry hands on the coerced dict, whatever the type says
    key = value_from_ast_untyped(directive.arguments[0].value, variables)
    if not isinstance(key, str) or not 1 <= len(key) <= LONGEST_KEY or fault_of(key):
        raise Invalid(
            sentence("An idempotency key has 1 to {most} characters. A random UUID is a good one.", most=LONGEST_KEY),
            *KEY,
        )
    return key


def _fingerprint(field: str, arguments: Mapping[str, Any]) -> str:
    """Hashes the call: a repeat must have the same field and arguments."""
    return hashlib.sha256(f"{field} {_canonical(arguments)}".encode(errors="surrogatepass")).hexdigest()


def _canonical(value: Any) -> str:
    """Arguments are mappings, inputs (dataclasses), lists and leaves; equal ones give equal texts."""
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{name}:{_canonical(value[name])}" for name in sorted(value)) + "}"
    if is_dataclass(value) and not isinstance(value, type):
        return _canonical({field.name: getattr(value, field.name) for field in fields(value)})
    if isinstance(value, list | tuple):
        return "[" + ",".join(map(_canonical, value)) + "]"
    return repr(value)


def _copy_signature(resolver: Any, body: Callable[..., Any], payload: type[Payload]) -> None:
    """Gives the resolver the name and the arguments of the body, for Strawberry to read."""
    signature = inspect.signature(body)
    info = inspect.Parameter("info", inspect.Parameter.KEYWORD_ONLY, annotation=Info)
    own = [
        parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY) for parameter in list(signature.parameters.values())[2:]
    ]
    resolver.__name__ = body.__name__
    resolver.__module__ = body.__module__
    resolver.__signature__ = signature.replace(parameters=[info, *own], return_annotation=payload | None)
    resolver.__annotations__ = {parameter.name: parameter.annotation for parameter in [info, *own]}
    resolver.__annotations__["return"] = payload | None
