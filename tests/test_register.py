from tests.support.people import Person


async def test_who_registers_is_signed_in_and_joins_the_default_team(alice: Person) -> None:
    data = await alice.asks(
        "{ me { name email role active version timeZone locale teams { role team { name key default } } } }"
    )

    assert data["me"] == {
        "name": "Alice",
        "email": "alice@example.com",
        "role": "USER",
        "active": True,
        "version": 1,
        "timeZone": "UTC",
        "locale": "en",
        "teams": [{"role": "MEMBER", "team": {"name": "General", "key": "GEN", "default": True}}],
    }
