"""How the tasks of a view are shown."""

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
