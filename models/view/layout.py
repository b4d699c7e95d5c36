"""The layouts and groupings of views."""

from enum import StrEnum


class ViewLayout(StrEnum):
    LIST = "LIST"
    BOARD = "BOARD"
    CALENDAR = "CALENDAR"


class TaskGrouping(StrEnum):
    STATUS = "STATUS"
    STAGE = "STAGE"
    ASSIGNEE = "ASSIGNEE"
    PRIORITY = "PRIORITY"
    LABEL = "LABEL"
    TEAM = "TEAM"
    DUE_DATE = "DUE_DATE"
    PARENT = "PARENT"
