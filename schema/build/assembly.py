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
"""Types that fields return as an interface. Perhaps no field names them, so they are published here."""

# Strawberry prints a definition of @oneOf for tools that do not support it yet, but gives it no description.
OneOf.__strawberry_directive__.description = GraphQLOneOfDirective.description  # type: ignore[attr-defined]  # set by its decorator


def assemble(
    query: type,
    mutation: type | None = None,
    subscription: type | None = None,
    *,
    types: Iterable[Any] = (),
    **options: Any,
) -> strawberry.Schema:
    """`types`: to be published besides those that the roots lead to. `options`: Strawberry's own, such as extensions
    and the execution context."""
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
    """Adds what Strawberry has no option for, or passes on to graphql-core only in part."""
    core.directives = (*core.directives, *DIRECTIVES)
    for named in core.type_map.values():
        if isinstance(named, GraphQLInputObjectType):
            # So that graphql-core rejects a wrong value during validation; Strawberry alone does so only during execution.
            named.is_one_of = named.extensions["strawberry-definition"].is_one_of
    for given in _arguments_and_input_fields(core):
        if given.default_value is None:
            given.default_value = Undefined


def _arguments_and_input_fields(core: GraphQLSchema) -> Iterator[GraphQLArgument | GraphQLInputField]:
    """Every argument and input field. In Python, None is how "not given" is written; in the schema it is no default."""
    for named in core.type_map.values():
        if isinstance(named, GraphQLInputObjectType):
            yield from named.fields.values()
        elif isinstance(named, GraphQLObjectType | GraphQLInterfaceType):
            for field in named.fields.values():
                yield from field.args.values()
