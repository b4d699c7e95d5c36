"""Which handlers run, and in which order."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from events import Bus

priorities = st.lists(st.integers(-3, 12), max_size=12)


def says(word: object, to: list[Any]) -> Any:
    return lambda _payload: to.append(word)


def test_all_handlers_of_an_event_run_and_have_run_when_emit_returns() -> None:
    bus, heard = Bus(), list[Any]()

    @bus.on("user.created")
    def welcome(payload: dict[str, str]) -> None:
        heard.append(f"Sending welcome email to {payload['email']}")

    @bus.on("user.created")
    def profile(payload: dict[str, str]) -> None:
        heard.append(f"Creating profile for {payload['user_id']}")

    bus.emit("user.created", {"user_id": 42, "email": "alice@example.com"})

    assert heard == ["Sending welcome email to alice@example.com", "Creating profile for 42"]


def test_lower_priorities_run_first_and_ten_is_the_default() -> None:
    bus, heard = Bus(), list[Any]()
    bus.on("order.placed", says("confirm (10)", heard))
    bus.on("order.placed", says("archive (11)", heard), priority=11)
    bus.on("order.placed", says("ship (9)", heard), priority=9)
    bus.on("order.placed", priority=5)(says("charge (5)", heard))
    bus.on("order.placed", priority=1)(says("validate (1)", heard))

    bus.emit("order.placed", {"order_id": 200})

    assert heard == ["validate (1)", "charge (5)", "ship (9)", "confirm (10)", "archive (11)"]


def test_handlers_of_equal_priority_run_in_the_order_of_their_registration() -> None:
    bus, heard = Bus(), list[Any]()
    for number in range(50):
        bus.on("order.placed", says(number, heard), priority=5)

    bus.emit("order.placed")

    assert heard == list(range(50))


@given(priorities, priorities)
def test_handlers_run_by_priority_and_then_by_registration_the_async_ones_after_the_sync_ones(
    sync: list[int], later: list[int]
) -> None:
    bus, heard = Bus(), list[Any]()

    def an_async_one(word: object) -> Any:
        async def handler(_payload: object) -> None:
            heard.append(word)

        return handler

    for number, priority in enumerate(sync):
        bus.on("it.happened", says(("sync", priority, number), heard), priority=priority)
    for number, priority in enumerate(later):
        bus.on("it.happened", an_async_one(("then async", priority, number)), priority=priority)

    bus.emit("it.happened")

    assert heard == sorted(heard)
    assert len(heard) == len(sync) + len(later)


moves = st.lists(
    st.tuples(st.sampled_from(["on", "once", "off", "emit"]), st.integers(0, 4), st.integers(0, 3)), max_size=40
)


@given(moves)
def test_any_mix_of_on_once_off_and_emit_does_what_a_plain_list_would(steps: list[tuple[str, int, int]]) -> None:
    bus, heard, expected = Bus(), list[int](), list[int]()
    handlers = [says(number, heard) for number in range(5)]
    table: dict[int, tuple[int, bool]] = {}  # a dict keeps its order when a value is replaced

    for verb, number, priority in steps:
        if verb == "off":
            bus.off("it.happened", handlers[number])
            table.pop(number, None)
        elif verb == "emit":
            bus.emit("it.happened")
            expected += sorted(table, key=lambda each: table[each][0])
            table = {each: row for each, row in table.items() if not row[1]}
        else:
            (bus.once if verb == "once" else bus.on)("it.happened", handlers[number], priority=priority)
            table[number] = (priority, verb == "once")

    assert heard == expected


def test_a_handler_registered_twice_runs_once_at_its_first_place_with_its_new_priority() -> None:
    bus, heard = Bus(), list[Any]()
    first, second = says("first", heard), says("second", heard)
    bus.on("it.happened", first)
    bus.on("it.happened", second)
    bus.on("it.happened", first)
    bus.emit("it.happened")
    assert heard == ["first", "second"]

    bus.on("it.happened", first, priority=11)
    bus.emit("it.happened")
    assert heard == ["first", "second", "second", "first"]


def test_a_handler_may_change_the_payload_and_those_after_it_see_that() -> None:
    bus, seen = Bus(), list[Any]()
    bus.on("order.placed", lambda order: order.update(payment_id="pay_7"), priority=2)
    bus.on("order.placed", lambda order: seen.append(order["payment_id"]), priority=5)
    order = {"order_id": 301}

    bus.emit("order.placed", order)

    assert seen == ["pay_7"]
    assert order == {"order_id": 301, "payment_id": "pay_7"}


def test_a_copied_payload_leaves_the_emitters_own_unchanged() -> None:
    bus = Bus()
    bus.on("order.placed", lambda order: order.update(payment_id="pay_7"))
    order = {"order_id": 301}

    bus.emit("order.placed", order.copy())

    assert order == {"order_id": 301}


def test_an_event_without_a_payload_comes_with_an_empty_dict_of_its_own() -> None:
    bus, seen = Bus(), list[dict[str, int]]()
    bus.on("app.ready", seen.append)
    bus.on("app.ready", lambda payload: payload.update(touched=1), priority=11)

    bus.emit("app.ready")
    bus.emit("app.ready")

    assert seen[0] is not seen[1]


def test_an_event_without_handlers_is_no_error() -> None:
    assert Bus().emit("tree.fell", {"in": "the forest"}) == []


def test_an_emit_runs_the_handlers_registered_when_it_began() -> None:
    bus, heard = Bus(), list[Any]()
    late = says("late", heard)

    def changes_the_table(_payload: object) -> None:
        bus.on("it.happened", late)
        bus.off("it.happened", leaving)

    leaving = says("leaving", heard)
    bus.on("it.happened", changes_the_table, priority=1)
    bus.on("it.happened", leaving)

    bus.emit("it.happened")
    assert heard == ["leaving"]

    bus.emit("it.happened")
    assert heard == ["leaving", "late"]


def test_two_buses_share_no_events() -> None:
    one, other, heard = Bus(), Bus(), list[Any]()
    one.on("it.happened", says("one", heard))
    other.on("it.happened", says("other", heard))

    one.emit("it.happened")

    assert heard == ["one"]
