"""Makes a test that enumerates the schema fail with the remaining steps: each names a file and what to write in it."""

import pytest


def todo(*steps: str) -> None:
    if steps:
        pytest.fail("\n".join(steps), pytrace=False)
