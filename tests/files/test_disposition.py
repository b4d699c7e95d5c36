"""A file keeps its name on its way to a browser, and no file that could run scripts is shown inline."""

from __future__ import annotations

import re
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from taskflow.files.disposition import disposition, media_type

HEADER = re.compile(r'(inline|attachment); filename="([^"\\]*)"(?:; filename\*=UTF-8\'\'([A-Za-z0-9!#$&+.^_`|~%-]+))?')


def name_in(header: str) -> str:
    """The name as RFC 6266 reads it: the exact one, if there is one."""
    match = HEADER.fullmatch(header)
    assert match, header
    return unquote(match[3], errors="strict") if match[3] else match[2]


@pytest.mark.parametrize(
    ("filename", "header"),
    [
        ("hose.jpg", 'attachment; filename="hose.jpg"'),
        ("a b;c.txt", 'attachment; filename="a b;c.txt"'),
        ("größe.png", "attachment; filename=\"gr__e.png\"; filename*=UTF-8''gr%C3%B6%C3%9Fe.png"),
        ('a"b\\c.txt', "attachment; filename=\"a_b_c.txt\"; filename*=UTF-8''a%22b%5Cc.txt"),
        ("100%.txt", "attachment; filename=\"100_.txt\"; filename*=UTF-8''100%25.txt"),
        ("日本.pdf", "attachment; filename=\"__.pdf\"; filename*=UTF-8''%E6%97%A5%E6%9C%AC.pdf"),
        ("a'b(c)*.txt", 'attachment; filename="a\'b(c)*.txt"'),
    ],
)
def test_a_name_is_sent_in_both_forms(filename: str, header: str) -> None:
    assert disposition(filename, "application/zip") == header


@given(filename=st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=100))
def test_every_name_survives_the_header(filename: str) -> None:
    header = disposition(filename, "application/zip")

    assert name_in(header) == filename
    assert header.isascii()


@pytest.mark.parametrize(
    "kind",
    [
        "image/png",
        "image/jpeg",
        "image/gif",
        "image/webp",
        "image/avif",
        "application/pdf",
        "text/plain",
        "Text/Plain; charset=utf-16",
        "video/mp4",
        "video/webm",
        "audio/mpeg",
        "audio/ogg",
    ],
)
def test_a_harmless_type_is_shown_inline(kind: str) -> None:
    assert disposition("hose", kind).startswith("inline; ")


@pytest.mark.parametrize(
    "kind",
    [
        "image/svg+xml",
        "IMAGE/SVG+XML",
        "text/html",
        "text/html; charset=utf-8",
        "application/xhtml+xml",
        "text/xml",
        "text/javascript",
        "application/octet-stream",
        "image/png,text/html",
        "image/png\n",
        "text/plain\r\nset-cookie: a=b",
        "image/tiff",
        "",
    ],
)
def test_a_type_that_could_run_scripts_is_downloaded(kind: str) -> None:
    assert disposition("hose", kind).startswith("attachment; ")


@pytest.mark.parametrize(
    ("announced", "told"),
    [
        ("image/png", "image/png"),
        ("text/plain", "text/plain; charset=utf-8"),
        ("text/plain; charset=latin1", "text/plain; charset=latin1"),
        ("text/html", "text/html"),
        ("text/plain\r\nset-cookie: a=b", "application/octet-stream"),
        ("größe/x", "application/octet-stream"),
        ("nonsense", "application/octet-stream"),
    ],
)
def test_a_type_that_no_header_may_contain_is_not_sent(announced: str, told: str) -> None:
    assert media_type(announced) == told
