"""The documents that these tests send about notification preferences."""

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
    """Sets the channels of each reason."""
    listed = [{"reason": reason, "channels": some} for reason, some in channels.items()]
    return await wants(person, notifications=listed)


async def preferences(person: Person) -> Any:
    return (await person.asks(GET))["preferences"]
