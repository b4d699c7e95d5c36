"""A noun is declared in its own files, and each layer has one root that names it. A forgotten step fails here, and the
message says what to write where: follow the messages until there are none."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType

from graphql import GraphQLInterfaceType
from strawberry import Schema
from tortoise.models import Model

import events
import models
import resolvers
from events import catalog
from events.event import Event
from events.noun import Noun as NounOfEvents
from events.task import TaskAssigned
from resolvers.nouns import BY_MODEL, NOUNS
from resolvers.running.noun import Noun
from schema.event import Event as EventInSchema
from schema.language.node import BY_PREFIX, NodeType
from tests.schema.todo import todo

FOR_THE_BUS_ALONE = {TaskAssigned}
"""Published beside another event (`Event.also`), and never written to the log."""


def modules_of(package: ModuleType) -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(found.name)


def file_of(module: ModuleType) -> str:
    path = module.__name__.replace(".", "/")
    return f"{path}/__init__.py" if hasattr(module, "__path__") else f"{path}.py"


def own(module: ModuleType, kind: type) -> Iterator[tuple[str, type]]:
    for name, each in vars(module).items():
        if isinstance(each, type) and issubclass(each, kind) and each.__module__ == module.__name__:
            yield name, each


def test_every_event_is_in_its_noun_and_every_noun_in_the_catalog() -> None:
    todo(
        *(
            f"events/catalog.py: add to NOUNS `{module.__name__.partition('.')[2]}.NOUN`"
            for module in modules_of(events)
            if isinstance(getattr(module, "NOUN", None), NounOfEvents) and module.NOUN not in catalog.NOUNS
        ),
        *(
            f"{file_of(module)}: add {name} to the `events` of NOUN"
            for module in modules_of(events)
            for name, event in own(module, Event)
            if "name" in vars(event) and event not in {*_events_of(module), *FOR_THE_BUS_ALONE}
        ),
    )


def _events_of(module: ModuleType) -> tuple[type[Event], ...]:
    noun = getattr(module, "NOUN", None)
    return noun.events if isinstance(noun, NounOfEvents) else ()


def test_every_event_is_named_in_the_schema() -> None:
    description = EventInSchema.__strawberry_definition__.description  # type: ignore[attr-defined]  # Strawberry's own
    todo(
        *(
            f"schema/event.py: name {event.name} in the description of Event"
            for event in catalog.EVENTS
            if event.name not in description
        )
    )


def test_every_subject_of_an_event_has_a_kind() -> None:
    todo(
        *(
            f'schema/language/node.py: add to NodeType `{noun.name.upper()} = "{noun.id_prefix}"`, and its description below'
            for noun in catalog.NOUNS
            if noun.id_prefix not in BY_PREFIX
        )
    )


def test_every_kind_can_be_fetched_by_its_id(whole_schema: Schema) -> None:
    node = whole_schema._schema.type_map["Node"]
    assert isinstance(node, GraphQLInterfaceType)
    fetched = {noun.node for noun in NOUNS if noun.by_ids is not None}
    types = {noun.schema.__name__ for noun in NOUNS if noun.node is not None}
    todo(
        *(
            f"resolvers: no noun is NodeType.{kind.name}. Say in its `Noun` `node=NodeType.{kind.name}, by_ids=…`, and add it to"
            " NOUNS in resolvers/nouns.py"
            for kind in NodeType
            if kind not in fetched
        ),
        *(
            f"resolvers: the type {type_.name} is a Node. Say in its `Noun` `schema={type_.name}, node=NodeType.…, by_ids=…`, and"
            " add it to NOUNS in resolvers/nouns.py"
            for type_ in whole_schema._schema.get_implementations(node).objects
            if type_.name not in types
        ),
    )


def test_everything_with_a_version_can_be_shown_by_a_conflict() -> None:
    todo(
        *(
            f"resolvers: `expectedVersion` of {name} needs `model=models.{name}, to_schema=…` in its `Noun`"
            for module in modules_of(models)
            for name, model in own(module, Model)
            if "version" in vars(model)["_meta"].fields_map
            and (model not in BY_MODEL or BY_MODEL[model].to_schema is None)
        )
    )


def test_every_root_names_its_nouns(whole_schema: Schema) -> None:
    roots = {
        "Query": whole_schema.query,
        "Mutation": whole_schema.mutation,
        "Subscription": whole_schema.subscription,
    }
    todo(
        *(
            f"models/__init__.py: import {name} and add it to __all__, or Tortoise does not find it"
            for module in modules_of(models)
            for name, model in own(module, Model)
            if not vars(model)["_meta"].abstract and name not in models.__all__
        ),
        *(
            f"resolvers/nouns.py: add to NOUNS the `{name}` of {file_of(module)}"
            for module in modules_of(resolvers)
            for name, noun in vars(module).items()
            if isinstance(noun, Noun) and noun not in NOUNS
        ),
        *(
            f"resolvers/__init__.py: add {name} to the bases of {root}"
            for module in modules_of(resolvers)
            for root, whole in roots.items()
            for name, part in own(module, object)
            if name.endswith(root) and name != root and whole is not None and not issubclass(whole, part)
        ),
    )
