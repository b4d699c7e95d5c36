"""Passwords that attackers try first are refused, with the usual ornaments too; passphrases and random passwords are
accepted."""

import time

import pytest

from models.errors import Invalid
from models.user.password import check_password


def check(password: str) -> None:
    check_password(password, "password", name="Alice", email="alice@example.com")


@pytest.mark.parametrize(
    "password",
    [
        "wonderwoman",
        "mopar440",
        "trustno1",
        "Password1!",
        "Sunshine2024",
        "P@ssw0rd",
        "$unsh1ne99",
        "princess!!!",
        "Monkey123456",
    ],
)
def test_a_common_password_is_refused(password: str) -> None:
    with pytest.raises(Invalid, match="too common"):
        check(password)


@pytest.mark.parametrize(
    "password",
    ["correct horse battery staple", "7Gk2mXq9vTw4", "wandering-teapot-lagoon", "a quite different password"],
)
def test_an_uncommon_password_is_accepted(password: str) -> None:
    check(password)


@pytest.mark.parametrize("part", ["4@8({[<369!1|$5+7%2/", "1", "!", "a1", "@"])
def test_no_password_takes_long_to_check(part: str) -> None:
    """zxcvbn needs 11 s for the first one."""
    began = time.process_time()
    for start in range(50):
        try:
            check((part * 256)[start % len(part) :][:250])
        except Invalid:
            continue
    assert time.process_time() - began < 0.5
