"""A mail as it is sent: nobody can add a header line, and every text arrives unchanged."""

from __future__ import annotations

import email
import email.policy
import random
import re
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr

from hypothesis import example, given
from hypothesis import strategies as st

from events.handlers.letter import Letter, Recipient
from taskflow.mail.message import LONGEST_SUBJECT, message_id, one_line, to_mime

SENDER = "TaskFlow <tasks@example.com>"
HEADERS = {
    "Content-Type", "MIME-Version", "From", "To", "Subject", "Date", "Message-ID",
    "Auto-Submitted", "X-Auto-Response-Suppress", "Content-Language",
}  # fmt: skip
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)


def sent(subject: str = "Hello", name: str = "Bob", text: str = "Hi", key: str = "k") -> tuple[bytes, EmailMessage]:
    letter = Letter(Recipient(name, "bob@example.com"), "test", subject, text, f"<p>{text}</p>")
    content = to_mime(letter, sender=SENDER, key=key)
    message = email.message_from_bytes(content, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return content, message


@given(texts, texts)
@example("a\r\nBcc: eve@example.com", 'Eve" <eve@example.com>, "x')
@example("ä\nContent-Type: text/html\n\n<h1>", "Bob\r\n\r\nhello")
def test_nobody_adds_a_header_or_a_recipient(subject: str, name: str) -> None:
    content, message = sent(subject, name)

    assert set(message.keys()) == HEADERS
    assert [address.addr_spec for address in message["To"].addresses] == ["bob@example.com"]
    head = content.partition(b"\r\n\r\n")[0]
    assert head.isascii()
    assert max(map(len, head.split(b"\r\n"))) < 998


@given(texts)
@example("naïve café " * 20)
@example("many blanks    between ä words and so on and so on and so on until it is long enough")
@example("=?utf-8?q?no?=")
def test_a_subject_keeps_every_blank(subject: str) -> None:
    _, message = sent(subject)

    assert str(message["Subject"]) == one_line(subject)[:LONGEST_SUBJECT].strip()


@given(texts)
def test_a_name_arrives_unchanged(name: str) -> None:
    content, _ = sent(name=name)

    # Read by the older parser: the newer one of Python 3.11 puts a blank between the encoded words of a name.
    phrase = email.message_from_bytes(content)["To"].rpartition(" <")[0]
    decoded = str(make_header(decode_header(phrase)))
    assert (decoded if "=?utf-8" in phrase else parseaddr(f"{phrase} <x@y>")[0]) == one_line(name)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=3000))
@example(".\n..\nFrom me")
def test_the_text_arrives_unchanged(text: str) -> None:
    content, message = sent(text=text)

    part = message.get_body(("plain",))
    assert part is not None
    assert part.get_content().replace("\r\n", "\n").rstrip("\n") == text.rstrip("\n")
    assert max(map(len, content.split(b"\r\n"))) <= 998
    assert b"\n" not in content.replace(b"\r\n", b"")


def test_the_same_job_has_the_same_message_id() -> None:
    assert message_id("mail.welcome:1", SENDER) == message_id("mail.welcome:1", SENDER)
    assert message_id("mail.welcome:1", SENDER) != message_id("mail.welcome:2", SENDER)
    assert re.fullmatch(r"<[0-9a-f]{40}@example\.com>", message_id("mail.welcome:1", SENDER))
    assert sent(key="a")[1]["Message-ID"] == message_id("a", SENDER)


def test_a_text_that_contains_the_boundary_stays_one_text() -> None:
    """The boundary is derived from the job's key, which is no secret."""
    _, message = sent()
    line = message.get_boundary()
    assert line is not None

    _, message = sent(text=f"Above\n--{line}--\n--{line}\nBelow")

    part = message.get_body(("plain",))
    assert part is not None
    assert part.get_content().replace("\r\n", "\n").strip() == f"Above\n--{line}--\n--{line}\nBelow"
    assert [one.get_content_type() for one in message.iter_parts()] == ["text/plain", "text/html"]


def test_a_retried_mail_uses_no_random_numbers() -> None:
    """It is written in a thread, and the state of `random` belongs to the event loop."""
    before = random.getstate()
    sent()

    assert random.getstate() == before
