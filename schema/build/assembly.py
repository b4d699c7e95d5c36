"""The one GraphQL schema, put together from the types here and from the root fields of `resolvers`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import strawberry
from graphql import (
    GraphQLArgument,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLOneOfDirective,
    Undefined,
)
from graphql.type.schema import GraphQLSchema
from strawberry.schema.config import StrawberryConfig
from strawberry.schema_directives import OneOf

from schema.api_key import ApiKey
from schema.build.calls import call_resolvers_directly
from schema.email_delivery import EmailDelivery
from schema.event import Event
from schema.language import errors
from schema.language.directives import DIRECTIVES
from schema.language.scalars import SCALARS
from schema.session import Session
from schema.task.task import Task
from schema.team import Team
from schema.user import User

BEHIND_INTERFACES = (
    *(User, Team, Task, Session, ApiKey, Event, EmailDelivery),
    *(errors.ValidationError, errors.NotFoundError, errors.PermissionError),
    *(errors.ConflictError, errors.AuthError, errors.LimitError),
)
"""Types that may come where an interface is promised, and that no field might name."""

# Strawberry prints a definition of @oneOf, for tools that do not know it yet, and has no words for it.
OneOf.__strawberry_directive__.description = GraphQLOneOfDirective.description  # type: ignore[attr-defined]  # set by its decorator


def assemble(
    query: type,
    mutation: type | None = None,
    subscription: type | None = None,
    *,
    types: Iterable[Any] = (),
    **options: Any,
) -> strawberry.Schema:
    """`types` are those to publish besides what the roots lead to; `options` are Strawberry's own: extensions, what executes."""
    whole = strawberry.Schema(
        query=query,
        mutation=mutation,
        subscription=subscription,
        types=(*BEHIND_INTERFACES, *types),
        config=StrawberryConfig(scalar_map=SCALARS),
        **options,
    )
    core = whole._schema  # noqa: SLF001  # the graphql-core schema inside; there is no public way to it
    _complete(core)
    call_resolvers_directly(core)
    return whole


def printed(whole: strawberry.Schema) -> str:
    """The schema as text, with every description: what `taskflow schema` and /schema.graphql show."""
    return f"{whole.as_str()}\n"


def _complete(core: GraphQLSchema) -> None:
    """What Strawberry can't be told, or tells graphql-core only in part."""
    core.directives = (*core.directives, *DIRECTIVES)
    for named in core.type_map.values():
        if isinstance(named, GraphQLInputObjectType):
            # So that graphql-core refuses it while validating; Strawberry alone would only when it runs.
            named.is_one_of = named.extensions["strawberry-definition"].is_one_of
    for given in _what_is_given(core):
        if given.default_value is None:
            given.default_value = Undefined


def _what_is_given(core: GraphQLSchema) -> Iterator[GraphQLArgument | GraphQLInputField]:
    """Every argument and input field. In Python, None is how "not given" is written; in the schema it is no default."""
    for named in core.type_map.values():
        if isinstance(named, GraphQLInputObjectType):
            yield from named.fields.values()
        elif isinstance(named, GraphQLObjectType | GraphQLInterfaceType):
            for field in named.fields.values():
                yield from field.args.values()
