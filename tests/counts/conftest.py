from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.counts.meter import Meter


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite", action="store_true", help="writes the counts of tests/counts down, and compares nothing"
    )


@pytest.fixture(autouse=True)
def meter(database_url: str) -> Iterator[Meter]:
    """Installed before the application starts."""
    with Meter().installed(database_url) as installed:
        yield installed
