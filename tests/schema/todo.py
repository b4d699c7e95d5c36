"""How an enumerating test fails: with the steps that are left, each a file and what to write in it."""

import pytest


def todo(*steps: str) -> None:
    if steps:
        pytest.fail("\n".join(steps), pytrace=False)
