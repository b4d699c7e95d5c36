"""The MIME message of a letter: headers that can't be injected into, text and HTML, and a stable message id."""

from __future__ import annotations

import hashlib
from email.charset import QP, Charset
from email.header import Header
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.policy import compat32
from email.utils import format_datetime, formataddr, parseaddr

from events.handlers.letter import Letter
from models.values import clock

LONGEST_SUBJECT = 250
_SHORT = 60
_ON_THE_WIRE = compat32.clone(linesep="\r\n")


def to_mime(letter: Letter, *, sender: str, key: str) -> bytes:
    """Written by the older classes of the standard library on purpose: `EmailMessage` of Python 3.11 splits a long
    subject into several encoded words and drops the blanks between them."""
    message = MIMEMultipart("alternative", boundary=f"=_{_digest(key)}")  # no encoded body has such a line
    message["From"] = _mailbox(*parseaddr(sender))
    message["To"] = _mailbox(letter.to.name, letter.to.address)
    message["Subject"] = _encoded(one_line(letter.subject)[:LONGEST_SUBJECT], "Subject")
    message["Date"] = format_datetime(clock.moment(clock.now()))
    message["Message-ID"] = message_id(key, sender)
    if letter.thread is not None:
        first = message_id(f"thread {letter.thread}", sender)
        message["References"] = message["In-Reply-To"] = first
    if letter.unsubscribe is not None:
        message["List-Unsubscribe"] = f"<{letter.unsubscribe}>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"  # Outlook's word for the same wish
    message["Content-Language"] = letter.to.locale
    message.attach(_part(letter.text, "plain"))
    message.attach(_part(letter.html, "html"))
    return message.as_bytes(policy=_ON_THE_WIRE)


def message_id(key: str, sender: str) -> str:
    """Derived from the job's key: the same for each try of the same mail."""
    return f"<{_digest(key)}@{address_in(sender).rpartition('@')[2]}>"


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:40]


def address_in(sender: str) -> str:
    return parseaddr(sender)[1]


def one_line(text: str) -> str:
    """Replaces line separators and non-printable characters with blanks."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def _mailbox(name: str, address: str) -> str:
    name = one_line(name)
    if name.isascii() and "=?" not in name and len(name) <= _SHORT:
        return formataddr((name, address))
    return f"{_encoded(name, 'To')} <{address}>"


def _encoded(text: str, header: str) -> str:
    """Returns the text unchanged if that is safe, otherwise encodes all of it: a blank outside an encoded word could be
    lost."""
    if text.isascii() and "=?" not in text and len(text) <= _SHORT:
        return text
    return Header(text, "utf-8", header_name=header).encode()


def _part(text: str, kind: str) -> MIMEText:
    charset = Charset("utf-8")
    charset.body_encoding = QP
    return MIMEText(text, kind, charset)  # type: ignore[arg-type]  # the stubs know only its name; the code takes both
