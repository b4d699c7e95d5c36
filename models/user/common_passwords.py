"""The passwords that are tried first: the list of the package zxcvbn, in lower case. Its matcher is never called
(docs/decisions/0020-a-list-of-passwords-and-not-zxcvbn.md)."""

from zxcvbn.frequency_lists import FREQUENCY_LISTS

COMMON = frozenset(FREQUENCY_LISTS["passwords"])
