"""A signed address gives access to one file until it expires, and to nothing else."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from taskflow.files.addresses import FileAddresses, Purpose
from tests.conftest import SECRET

HOSE = "file_01jxyz00000000000000000001"
RAKE = "file_01jxyz00000000000000000002"
TEN = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)

addresses = FileAddresses(SECRET, "https://tasks.example.com")


def signed(url: str) -> tuple[str, str]:
    query = parse_qs(urlsplit(url).query)
    return query["until"][0], query["sign"][0]


def opens(url: str, now: datetime, *, purpose: Purpose = Purpose.BYTES, id: str = HOSE) -> bool:
    return addresses.allows(purpose, id, *signed(url), now)


@pytest.mark.parametrize(("minute", "lasts"), [(0, 120), (1, 119), (30, 90), (59, 61)])
def test_an_address_is_valid_until_the_end_of_the_next_full_hour(minute: int, lasts: int) -> None:
    asked_at = TEN + minute * MINUTE
    url = addresses.bytes_of(HOSE, "hose.jpg", asked_at)

    assert opens(url, asked_at)
    assert opens(url, asked_at + lasts * MINUTE - timedelta(seconds=1))
    assert not opens(url, asked_at + lasts * MINUTE)


def test_everybody_who_asks_within_an_hour_gets_the_same_address() -> None:
    asked = {addresses.bytes_of(HOSE, "hose.jpg", TEN + minute * MINUTE) for minute in range(60)}
    thumbnails = {addresses.thumbnail(HOSE, TEN + minute * MINUTE) for minute in range(60)}

    assert len(asked) == len(thumbnails) == 1
    assert addresses.bytes_of(HOSE, "hose.jpg", TEN + 60 * MINUTE) not in asked


def test_an_upload_may_begin_within_an_hour() -> None:
    upload = addresses.upload(HOSE, TEN)
    token = upload.url.removeprefix("https://tasks.example.com/files/upload/")

    assert re.fullmatch(r"[\w.-]+", token)
    assert upload.expires_at == TEN + 60 * MINUTE
    assert addresses.id_of_upload(token, TEN) == HOSE
    assert addresses.id_of_upload(token, TEN + timedelta(minutes=59, seconds=59)) == HOSE
    assert addresses.id_of_upload(token, TEN + 60 * MINUTE) is None


def test_no_address_is_valid_for_another_file_or_purpose() -> None:
    url = addresses.bytes_of(HOSE, "hose.jpg", TEN)
    thumbnail = addresses.thumbnail(HOSE, TEN)

    assert not opens(url, TEN, id=RAKE)
    assert not opens(url, TEN, purpose=Purpose.THUMBNAIL)
    assert not opens(url, TEN, purpose=Purpose.UPLOAD)
    assert not opens(thumbnail, TEN, purpose=Purpose.BYTES)
    assert addresses.id_of_upload(f"{HOSE}.{'.'.join(signed(url))}", TEN) is None


def test_a_changed_expiry_is_refused() -> None:
    until, sign = signed(addresses.bytes_of(HOSE, "hose.jpg", TEN))

    assert addresses.allows(Purpose.BYTES, HOSE, until, sign, TEN)
    for other in (str(int(until) + 3600), f"{until}0", f"0{until}0", "", "x", "-1", "１", "9" * 40):
        assert not addresses.allows(Purpose.BYTES, HOSE, other, sign, TEN)


def test_another_secret_signs_differently() -> None:
    stranger = FileAddresses("a secret of another server, which is as long as ours", "https://tasks.example.com")

    assert not opens(stranger.bytes_of(HOSE, "hose.jpg", TEN), TEN)


@pytest.mark.parametrize(
    "filename", ["hose.jpg", "a b.txt", "größe.png", "?#&=%.txt", "日本.pdf", "👩🏽‍🌾.gif", "a;b\"c'.txt"]
)
def test_any_file_name_can_be_in_the_path(filename: str) -> None:
    url = addresses.bytes_of(HOSE, filename, TEN)

    parts = urlsplit(url)
    assert unquote(parts.path) == f"/files/{HOSE}/{filename}"
    assert url.isascii()
    assert opens(url, TEN)


@given(token=st.text(max_size=300))
def test_a_malformed_token_is_refused(token: str) -> None:
    assert addresses.id_of_upload(token, TEN) is None


@given(sign=st.text(max_size=60), until=st.text(max_size=14))
def test_a_malformed_signature_is_refused(sign: str, until: str) -> None:
    assert not addresses.allows(Purpose.BYTES, HOSE, until, sign, TEN)
