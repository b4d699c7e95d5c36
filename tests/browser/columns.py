"""A team with columns of its own, and how tests of the dashboard create, change and read them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.person import Person

JOIN = """mutation ($team: ID!, $user: ID!, $role: TeamRole!) {
  setTeamMember(teamId: $team, userId: $user, role: $role) { errors { message } }
}"""
CREATE = "mutation ($input: CreateStageInput!) { createStage(input: $input) { stage { id } errors { message } } }"
UPDATE = "mutation ($id: ID!, $input: UpdateStageInput!) { updateStage(id: $id, input: $input) { errors { message } } }"
DELETE = "mutation ($id: ID!) { deleteStage(id: $id) { errors { message } } }"
STORED = "query ($id: ID!) { task(id: $id) { status version stage { name } } }"
ORDER = """query ($team: ID!) {
  tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK }]) { nodes { title stage { name } } }
}"""


@dataclass(frozen=True)
class Columns:
    """Ids of a team's columns by their names, and the admin of that team."""

    admin: Person
    team: dict[str, str]
    ids: dict[str, str]

    def add(self, name: str, status: str, **fields: Any) -> str:
        made = self.admin.asks(CREATE, input={"teamId": self.team["id"], "name": name, "status": status, **fields})
        assert made["createStage"]["errors"] == []
        self.ids[name] = made["createStage"]["stage"]["id"]
        return self.ids[name]

    def update(self, column: str, **fields: Any) -> None:
        assert self.admin.asks(UPDATE, id=self.ids[column], input=fields)["updateStage"]["errors"] == []

    def delete(self, name: str) -> None:
        assert self.admin.asks(DELETE, id=self.ids[name])["deleteStage"]["errors"] == []

    def creates(self, title: str, column: str) -> dict[str, str]:
        return self.admin.creates(title, teamId=self.team["id"], stageId=self.ids[column])

    def takes_in(self, person: Person, role: str = "MEMBER") -> None:
        joined = self.admin.asks(JOIN, team=self.team["id"], user=person.id, role=role)
        assert joined["setTeamMember"]["errors"] == []

    def selector(self, column: str) -> str:
        return f"[data-drop={self.ids.get(column, column)}]"

    def show(self, page: Page, **titles: list[str]) -> None:
        """Checks whole columns of a board from top to bottom."""
        for name, expected in titles.items():
            expect(page.locator(f"{self.selector(name)} .tk p")).to_have_text(expected)

    def order(self) -> list[tuple[str, str | None]]:
        """All tasks of the team in the order made by hand, with their columns, as the server has them."""
        found = self.admin.asks(ORDER, team=self.team["id"])["tasks"]["nodes"]
        return [(task["title"], task["stage"] and task["stage"]["name"]) for task in found]


def stored(person: Person, task: dict[str, str]) -> tuple[str, str | None]:
    found = person.asks(STORED, id=task["id"])["task"]
    return found["status"], found["stage"] and found["stage"]["name"]


def drags(page: Page, card: str, *, to: str) -> None:
    """Drags a card with the mouse: to the upper half of another card, or to the end of an empty column."""
    start, end = page.locator(card).bounding_box(), page.locator(to).bounding_box()
    assert start is not None
    assert end is not None
    page.mouse.move(start["x"] + 20, start["y"] + 10)
    page.mouse.down()
    below = end["height"] - 12 if "data-drop" in to else 3
    page.mouse.move(end["x"] + 40, end["y"] + below, steps=8)
    expect(page.locator(".board .slot")).to_be_visible()
    page.mouse.up()
