"""The rules for who watches a task after which steps, as a complete table."""

from __future__ import annotations

import pytest

from tests.watchers.words import Bench

AFTER = {
    "alice creates": "alice",
    "alice creates bob": "alice bob",
    "alice creates alice": "alice",
    "alice creates, alice assigns bob": "alice bob",
    "alice creates, alice assigns_in_bulk bob": "alice bob",
    "alice creates bob, alice assigns dan": "alice bob dan",
    "alice creates bob, alice assigns nobody": "alice bob",
    "alice creates, bob renames": "alice",
    "alice creates, bob comments": "alice bob",
    "alice creates, dan comments": "alice dan",
    "alice creates, alice mentions bob": "alice bob",
    "alice creates, alice mentions carol": "alice carol",
    "alice creates, alice comments, alice adds_to_it bob": "alice bob",
    "alice creates, carol watches": "alice carol",
    "alice creates, carol watches, carol watches": "alice carol",
    "alice creates, ada watches": "ada alice",
    "alice creates_calling bob carol": "alice bob carol",
    "alice creates_in_bulk_calling bob": "alice bob",
    "alice creates, alice describes bob": "alice bob",
    "alice creates, alice describes_in_bulk bob": "alice bob",
    "alice creates, alice describes": "alice",
    "alice creates, alice sends_away bob, alice describes bob": "alice",
    "alice creates_calling bob, bob stops, alice describes bob carol": "alice carol",  # already mentioned before
    "alice creates, bob stops, alice describes bob": "alice bob",
    # A person who has stopped watching does not watch again automatically ...
    "alice creates, alice stops": "",
    "alice creates, alice stops, alice comments": "",
    "alice creates, bob comments, bob stops, bob comments": "alice",
    "alice creates, bob stops, bob comments": "alice",
    "alice creates bob, bob stops, alice renames": "alice",
    "alice creates bob, bob stops, alice assigns bob": "alice",  # Bob is assigned already
    "alice creates, alice mentions bob, bob stops, alice adds_to_it bob": "alice",  # already mentioned before
    "alice creates, alice stops, alice trashes, alice restores": "",
    # ... except by an assignment, a mention, or by hand.
    "alice creates bob, bob stops, alice assigns nobody, alice assigns bob": "alice bob",
    "alice creates, bob stops, alice assigns bob": "alice bob",
    "alice creates, bob stops, alice assigns_in_bulk bob": "alice bob",
    "alice creates, bob stops, alice mentions bob": "alice bob",
    "alice creates, bob stops, alice comments, alice adds_to_it bob": "alice bob",
    "alice creates, bob stops, bob mentions bob": "alice bob",
    "alice creates, bob stops, bob watches": "alice bob",
    "alice creates, bob stops, bob watches, bob stops, bob comments": "alice",
    # The trash changes nothing. In another team only people who see it keep watching.
    "alice creates bob, alice trashes, alice restores": "alice bob",
    "alice creates, bob comments, dan comments, alice moves orchard": "alice dan",
    "alice creates, bob comments, alice moves orchard, alice moves back": "alice",
    "alice creates, bob comments, alice moves orchard, alice moves back, bob comments": "alice bob",
    "alice creates, dan comments, dan stops, alice moves orchard, dan comments": "alice",
    "alice creates, ada watches, alice moves orchard": "ada alice",
    # People who do not see the task are no watchers for that time.
    "alice creates, bob comments, alice sends_away bob": "alice",
    "alice creates, bob comments, alice sends_away bob, alice takes_in bob": "alice bob",
    "alice creates, bob comments, ada deactivates bob": "alice",
    "alice creates, bob comments, ada deactivates bob, ada reactivates bob": "alice bob",
    "alice creates, alice sends_away bob, alice mentions bob": "alice",
}


@pytest.mark.parametrize("steps", AFTER)
async def test_who_watches(bench: Bench, steps: str) -> None:
    for step in steps.split(", "):
        await bench.does(step)

    assert await bench.watchers() == AFTER[steps].split()
