"""Validates time zones and language tags."""

import re
from functools import lru_cache
from zoneinfo import available_timezones

from models.errors import Invalid

DEFAULT_TIME_ZONE = "UTC"
DEFAULT_LOCALE = "en"
_LONGEST_TAG = 35
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*\Z")


def time_zone_of(name: str | None, *path: str) -> str:
    if name is None:
        return DEFAULT_TIME_ZONE
    if name not in _zones():
        raise Invalid("There is no such time zone. Take an IANA name, for example Europe/Berlin.", *path)
    return name


def locale_of(tag: str | None, *path: str) -> str:
    if tag is None:
        return DEFAULT_LOCALE
    if len(tag) > _LONGEST_TAG or not _TAG.match(tag):
        raise Invalid("This is not a language tag. Take one of BCP 47, for example en or de-AT.", *path)
    return tag


@lru_cache(maxsize=1)
def _zones() -> frozenset[str]:
    return frozenset(name for name in available_timezones() if name not in {"localtime", "posixrules", "Factory"})
