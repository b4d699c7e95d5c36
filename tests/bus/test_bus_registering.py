"""Events by name and by class, handlers of every shape, and the table that lists them."""

import functools
from collections.abc import Iterator
from dataclasses import FrozenInstanceError, dataclass
from typing import Any, ClassVar

import pytest

import events
from events import Bus
from events.bus.bus import Emitted


@dataclass(frozen=True)
class TaskCreated:
    name: ClassVar[str] = "task.created"
    title: str


@dataclass(frozen=True)
class TaskAssigned:
    name: ClassVar[str] = "task.assigned"
    title: str
    to: str


class Mail:
    """A handler that is an object, as the application's handlers are."""

    def __init__(self) -> None:
        self.sent: list[str] = []

    def __call__(self, event: TaskAssigned) -> None:
        self.sent.append(f"{event.title} was assigned to {event.to}")

    def remember(self, event: TaskCreated) -> None:
        self.sent.append(f"{event.title} was created")


def log_purchase(payload: dict[str, Any]) -> None:
    payload["logged"] = True


@pytest.fixture
def default_bus() -> Iterator[Bus]:
    before = events.default_bus.handlers()
    yield events.default_bus
    assert events.default_bus.handlers() == before


def test_the_decorator_gives_the_function_back() -> None:
    bus = Bus()

    assert bus.on("order.placed")(log_purchase) is log_purchase
    assert bus.on("order.placed", log_purchase) is log_purchase
    assert bus.once("order.placed", priority=3)(log_purchase) is log_purchase


async def test_the_functions_named_in_the_book_use_one_default_bus(default_bus: Bus) -> None:
    order: dict[str, Any] = {"order_id": 101}
    events.on("order.placed", log_purchase)
    events.once("order.placed", lambda payload: payload.update(first=True))

    events.emit("order.placed", order)
    events.off("order.placed", log_purchase)
    await events.emit_async("order.placed", later := {"order_id": 102})

    assert order == {"order_id": 101, "logged": True, "first": True}
    assert later == {"order_id": 102}


def test_off_removes_by_reference_and_only_from_that_event() -> None:
    bus = Bus()
    bus.on("order.placed", "order.paid")(log_purchase)

    bus.off("order.placed", log_purchase)
    bus.off("order.placed", log_purchase)  # a second time is no error
    placed: dict[str, Any] = {}
    paid: dict[str, Any] = {}
    bus.emit("order.placed", placed)
    bus.emit("order.paid", paid)

    assert placed == {}
    assert paid == {"logged": True}


def test_off_finds_a_bound_method_although_it_is_a_new_object_each_time() -> None:
    bus, mail, other = Bus(), Mail(), Mail()
    bus.on(TaskCreated, mail.remember)
    bus.on(TaskCreated, mail.remember)
    bus.on(TaskCreated, other.remember)

    bus.emit(TaskCreated("Water the plants"))
    bus.off(TaskCreated, mail.remember)
    bus.emit(TaskCreated("Feed the cat"))

    assert mail.sent == ["Water the plants was created"]
    assert other.sent == ["Water the plants was created", "Feed the cat was created"]


def test_a_typed_event_reaches_handlers_of_its_class_and_of_its_name() -> None:
    bus, by_name = Bus(), list[TaskAssigned]()
    mail = Mail()
    bus.on(TaskAssigned)(mail)
    bus.on("task.assigned")(by_name.append)

    bus.emit(event := TaskAssigned("Water the plants", to="Bob"))

    assert mail.sent == ["Water the plants was assigned to Bob"]
    assert by_name == [event]


def test_one_handler_can_be_registered_for_several_events_at_once() -> None:
    bus, heard = Bus(), list[str]()

    @bus.on(TaskAssigned, TaskCreated)
    def publish(event: TaskAssigned | TaskCreated) -> None:
        heard.append(event.name)

    bus.emit(TaskCreated("Water the plants"))
    bus.emit(TaskAssigned("Water the plants", to="Bob"))

    assert heard == ["task.created", "task.assigned"]


def test_a_typed_event_cannot_be_changed_by_a_handler() -> None:
    bus = Bus()
    bus.on(TaskCreated, lambda event: setattr(event, "title", "Something else"))

    [error] = bus.emit(event := TaskCreated("Water the plants"))

    assert isinstance(error, FrozenInstanceError)
    assert event.title == "Water the plants"


def test_a_handler_of_the_star_gets_every_event() -> None:
    bus, heard = Bus(), list[Any]()
    bus.on("*", lambda event: heard.append(("*", event.name)), priority=5)
    bus.on("order.placed", lambda order: heard.append(("first", order["id"])), priority=1)
    bus.on("order.placed", lambda order: heard.append(("last", order["id"])))

    bus.emit("order.placed", {"id": 7})
    bus.emit(TaskCreated("Water the plants"))

    assert heard == [("first", 7), ("*", "order.placed"), ("last", 7), ("*", "task.created")]


def test_a_handler_of_the_star_gets_a_typed_event_itself_and_a_named_one_with_its_name() -> None:
    bus, heard = Bus(), list[Any]()
    bus.on("*", heard.append)

    bus.emit("order.placed", {"id": 7})
    bus.emit(event := TaskCreated("Water the plants"))

    assert heard == [Emitted("order.placed", {"id": 7}), event]


def test_a_once_handler_of_the_star_runs_for_the_first_event_of_any_name() -> None:
    bus, heard = Bus(), list[str]()
    bus.once("*", lambda event: heard.append(event.name))

    bus.emit("app.started")
    bus.emit("app.ready")

    assert heard == ["app.started"]


def test_the_star_itself_cannot_be_emitted() -> None:
    with pytest.raises(ValueError, match="Emit one by its name"):
        Bus().emit("*")


def test_the_table_lists_handlers_by_event_in_the_order_in_which_they_run() -> None:
    bus, mail = Bus(), Mail()
    bus.on(TaskCreated, mail.remember)
    bus.once("task.created", log_purchase, priority=1)
    bus.on(TaskAssigned, mail, priority=7)
    bus.on("app.ready", functools.partial(log_purchase))

    table = [(row.event, row.priority, row.handler.removeprefix(f"{__name__}."), row.once) for row in bus.handlers()]

    assert table == [
        ("app.ready", 10, "log_purchase", False),
        ("task.assigned", 7, "Mail", False),
        ("task.created", 1, "log_purchase", True),
        ("task.created", 10, "Mail.remember", False),
    ]


def test_registering_no_handler_or_no_event_is_refused_with_a_hint() -> None:
    on: Any = Bus().on  # as in a program without a type checker

    with pytest.raises(TypeError, match="needs at least one event and a callable handler"):
        on(log_purchase)
    with pytest.raises(TypeError, match="needs at least one event and a callable handler"):
        on("order.placed", None)
    with pytest.raises(TypeError, match="needs at least one event and a callable handler"):
        on()
    with pytest.raises(TypeError, match="is no event"):
        on(7, log_purchase)


def test_a_class_is_not_emitted_and_a_typed_event_has_no_second_payload() -> None:
    emit: Any = Bus().emit

    with pytest.raises(TypeError, match="is no event"):
        emit(TaskCreated)
    with pytest.raises(TypeError, match="its own payload"):
        emit(TaskCreated("Water the plants"), {"title": "Feed the cat"})


def test_the_table_has_async_handlers_after_the_sync_ones_as_they_run() -> None:
    bus = Bus()

    async def confirm(_payload: object) -> None: ...

    bus.on("order.placed", confirm, priority=1)
    bus.on("order.placed", log_purchase, priority=5)

    assert [row.call for row in bus.handlers()] == [log_purchase, confirm]
