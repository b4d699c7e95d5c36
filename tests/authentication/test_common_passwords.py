"""Passwords that are tried first are refused, also with the usual ornaments; passphrases and random ones are not."""

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
def test_this_is_tried_first(password: str) -> None:
    with pytest.raises(Invalid, match="too common"):
        check(password)


@pytest.mark.parametrize(
    "password",
    ["correct horse battery staple", "7Gk2mXq9vTw4", "wandering-teapot-lagoon", "a quite different password"],
)
def test_this_is_taken(password: str) -> None:
    check(password)


@pytest.mark.parametrize("part", ["4@8({[<369!1|$5+7%2/", "1", "!", "a1", "@"])
def test_no_password_takes_long_to_look_at(part: str) -> None:
    """The first one takes zxcvbn 11 s."""
    began = time.process_time()
    for start in range(50):
        try:
            check((part * 256)[start % len(part) :][:250])
        except Invalid:
            continue
    assert time.process_time() - began < 0.5
