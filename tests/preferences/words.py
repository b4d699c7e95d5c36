"""The documents with which the people of these tests say how they want to be told."""

from __future__ import annotations

from typing import Any

from tests.support.people import Person

ALL = "notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil remindBefore"
GET = f"{{ preferences {{ {ALL} }} }}"
UPDATE = (
    "mutation ($input: UpdatePreferencesInput!) { updatePreferences(input: $input)"
    f" {{ preferences {{ {ALL} }} cursor errors {{ code message path }} }} }}"
)


async def wants(person: Person, **input: Any) -> Any:
    return (await person.does(UPDATE, input=input))["preferences"]


async def wants_over(person: Person, **channels: list[str]) -> Any:
    """Of each reason, over which channels."""
    listed = [{"reason": reason, "channels": some} for reason, some in channels.items()]
    return await wants(person, notifications=listed)


async def preferences(person: Person) -> Any:
    return (await person.asks(GET))["preferences"]
