"""Lists of the command: a head, and columns that stand below each other."""

from __future__ import annotations

import pytest

from taskflow.cli.table import print_table


def test_columns_stand_below_each_other_in_every_script(capsys: pytest.CaptureFixture[str]) -> None:
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


def test_an_empty_list_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(("email", "name"), [], empty="Nobody has an account.")

    assert capsys.readouterr().out == "Nobody has an account.\n"
