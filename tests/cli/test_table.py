"""Lists that the command prints: a header, and aligned columns."""

from __future__ import annotations

import pytest

from taskflow.cli.table import print_table


def test_columns_are_aligned_in_every_script(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        ("ada@example.com", "Ada", ""),
        ("m@example.com", "美咲", "unconfirmed"),
        ("z@example.com", "Zoe\u0308", ""),
    ]

    print_table(("email", "name", ""), rows, empty="Nobody.")

    assert capsys.readouterr().out.splitlines() == [
        "EMAIL            NAME",
        "ada@example.com  Ada",
        "m@example.com    美咲  unconfirmed",
        "z@example.com    Zoe\u0308",
    ]


def test_an_empty_list_prints_a_message(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(("email", "name"), [], empty="Nobody has an account.")

    assert capsys.readouterr().out == "Nobody has an account.\n"
