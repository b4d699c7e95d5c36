"""Permission levels: on this instance, in a team, and of a key. Each level includes the ones before it."""

from enum import IntEnum


class UserRole(IntEnum):
    USER = 0
    ADMIN = 1


class TeamRole(IntEnum):
    VIEWER = 0
    CONTRIBUTOR = 1
    MEMBER = 2
    ADMIN = 3


class Scope(IntEnum):
    READ = 0
    WRITE = 1
    ADMIN = 2
