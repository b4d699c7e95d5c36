"""An e-mail address, in the one spelling that is stored, so that nobody registers the same address twice."""

import re

from models.errors import Invalid
from models.wording.sentence import sentence

LONGEST = 254
LONGEST_LOCAL_PART = 64
_LOCAL = re.compile(r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*\Z")
_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\Z")
_WRONG = sentence("This is not an e-mail address. It looks like name@example.com.")


def normalized(text: str) -> str:
    """Trimmed and in lower case. It does not check whether the text is an address."""
    trimmed = text.strip()
    # Non-ASCII text is not lowercased: the Kelvin sign K would become a plain k, and one address would look like
    # another.
    return trimmed.lower() if trimmed.isascii() else trimmed


def address_of(text: str, *path: str) -> str:
    address = normalized(text)
    if not address.isascii():
        raise Invalid("Letters beyond a-z can be mistaken for others. Write the address in plain ASCII.", *path)
    local, at, domain = address.rpartition("@")
    if not at or len(address) > LONGEST or len(local) > LONGEST_LOCAL_PART:
        raise Invalid(_WRONG, *path)
    if not _LOCAL.match(local) or not _is_domain(domain):
        raise Invalid(_WRONG, *path)
    return address


def is_address(text: str) -> bool:
    try:
        address_of(text)
    except Invalid:
        return False
    return True


def _is_domain(domain: str) -> bool:
    labels = domain.split(".")
    if not all(_LABEL.match(label) for label in labels):
        return False
    return domain == "localhost" or (len(labels) >= 2 and not labels[-1].isdigit())
