"""Checks the strength of a password. `taskflow.authentication.passwords` hashes it."""

import re

from models.errors import Invalid, Required
from models.user.common_passwords import COMMON
from models.wording.sentence import sentence

SHORTEST = 8
LONGEST = 256

_LETTERS_FOR = str.maketrans("@013457$", "aoieasts")
_BEHIND = re.compile(r"[\d\W_]+\Z")


def check_password(password: str, *path: str, name: str, email: str) -> None:
    """Long passwords are refused rather than cut, so that each typed letter counts."""
    if not password:
        raise Required("Give a password.", *path)
    if len(password) < SHORTEST:
        raise Invalid(
            sentence(
                "A password has at least {least} characters. A few words in a row are a good one.", least=SHORTEST
            ),
            *path,
        )
    if len(password) > LONGEST:
        raise Invalid(sentence("A password has at most {most} characters. Shorten it.", most=LONGEST), *path)
    plain = password.strip().casefold()
    if plain in {name.strip().casefold(), email.casefold(), email.rpartition("@")[0].casefold()}:
        raise Invalid("A password must not be the name or the address it belongs to. Pick another.", *path)
    if _is_tried_first(plain) or len(set(plain)) < 3:
        raise Invalid("This password is too common. Choose another one.", *path)


def _is_tried_first(plain: str) -> bool:
    """Whether it is in the list: as it is, with digits for letters, or followed by digits and signs."""
    bare = _BEHIND.sub("", plain)
    return not COMMON.isdisjoint({plain, bare, plain.translate(_LETTERS_FOR), bare.translate(_LETTERS_FOR)})
