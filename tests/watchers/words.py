"""The documents that these tests send about watching."""

from __future__ import annotations

from typing import Any

from tests.comments.words import CREATE as COMMENT
from tests.comments.words import UPDATE as EDIT_COMMENT
from tests.support.people import Person
from tests.support.words import REMOVE_MEMBER, SET_MEMBER

SHOWN = "id key version updatedAt watching watchers { id name }"
ERRORS = "errors { __typename code message path ... on LimitError { limit } ... on PermissionError { needsTeamRole } }"
WATCH = f"mutation ($id: ID!, $watch: Boolean! = true) {{ watchTask(id: $id, watch: $watch) {{ task {{ {SHOWN} }} cursor {ERRORS} }} }}"
CREATE = f"mutation ($input: CreateTaskInput!) {{ createTask(input: $input) {{ task {{ {SHOWN} }} {ERRORS} }} }}"
CREATE_ALL = (
    "mutation ($inputs: [CreateTaskInput!]!) { createTasks(inputs: $inputs)"
    f" {{ results {{ task {{ {SHOWN} }} }} {ERRORS} }} }}"
)
UPDATE = f"mutation ($id: ID!, $input: UpdateTaskInput!) {{ updateTask(id: $id, input: $input) {{ task {{ {SHOWN} }} {ERRORS} }} }}"
UPDATE_ALL = (
    "mutation ($target: TaskTarget!, $input: UpdateTaskInput!) { updateTasks(target: $target, input: $input)"
    f" {{ matched results {{ task {{ {SHOWN} }} }} {ERRORS} }} }}"
)
DELETE = f"mutation ($id: ID!) {{ deleteTask(id: $id) {{ {ERRORS} }} }}"
RESTORE = f"mutation ($id: ID!) {{ restoreTask(id: $id) {{ task {{ {SHOWN} }} {ERRORS} }} }}"
GET = f"query ($id: ID!) {{ task(id: $id) {{ {SHOWN} }} }}"
FOUND = "query ($filter: TaskFilter) { tasks(filter: $filter, first: 100) { nodes { id } totalCount } stats: dashboardStats(filter: $filter) { totalTasks } }"
EVENTS = (
    "query ($id: ID!) { events(filter: {taskIds: [$id]}, first: 100) { nodes { name action actor { name } subjectId"
    " changes { field before after beforeText afterText } } } }"
)


class Bench:
    """A task in the garden, and the steps that its people take."""

    def __init__(self, people: dict[str, Person], garden: Any, orchard: str) -> None:
        self.people, self.garden, self.orchard = people, garden, orchard
        self.task: Any = None
        self.comments: dict[str, Any] = {}

    async def does(self, step: str) -> None:
        """Runs a step such as `bob mentions chidi`: a person, a verb, and the object."""
        name, verb, *rest = step.split()
        await getattr(self, f"_{verb}")(self.people[name], *(self.people.get(one, one) for one in rest))

    async def watchers(self) -> list[str]:
        """The names of the watchers in order, as Alice sees them."""
        seen = (await self.people["alice"].asks(GET, id=self.task["id"]))["task"]
        return [person["name"].lower() for person in seen["watchers"]]

    async def _creates(self, who: Person, for_: Person | None = None) -> None:
        input = {"title": "Mend the hose", "teamId": self.garden["id"], "assigneeId": for_ and for_.id}
        self.task = (await who.does(CREATE, input=input))["task"]

    async def _assigns(self, who: Person, to: Any) -> None:
        await who.does(UPDATE, id=self.task["id"], input={"assigneeId": None if to == "nobody" else to.id})

    async def _assigns_in_bulk(self, who: Person, to: Person) -> None:
        await who.does(UPDATE_ALL, target={"ids": [self.task["id"]]}, input={"assigneeId": to.id})

    async def _renames(self, who: Person) -> None:
        await who.does(UPDATE, id=self.task["id"], input={"title": "Mend the red hose"})

    async def _describes(self, who: Person, *whom: Person) -> None:
        await who.does(UPDATE, id=self.task["id"], input={"description": self._call(whom)})

    async def _describes_in_bulk(self, who: Person, *whom: Person) -> None:
        await who.does(UPDATE_ALL, target={"ids": [self.task["id"]]}, input={"description": self._call(whom)})

    async def _creates_calling(self, who: Person, *whom: Person) -> None:
        input = {"title": "Mend the hose", "teamId": self.garden["id"], "description": self._call(whom)}
        self.task = (await who.does(CREATE, input=input))["task"]

    async def _creates_in_bulk_calling(self, who: Person, *whom: Person) -> None:
        input = {"title": "Mend the hose", "teamId": self.garden["id"], "description": self._call(whom)}
        self.task = (await who.does(CREATE_ALL, inputs=[input]))["results"][0]["task"]

    def _call(self, people: tuple[Person, ...]) -> str:
        """Mentions a person inside code, which does not count as a mention."""
        return " ".join([f"@{person.name.lower()}" for person in people] + ["ask `@chidi`"])

    async def _comments(self, who: Person) -> None:
        await self._writes(who, "Which hose?")

    async def _mentions(self, who: Person, whom: Person) -> None:
        await self._writes(who, f"@{whom.name.lower()}: which hose?")

    async def _adds_to_it(self, who: Person, whom: Person) -> None:
        """Adds a mention to their latest comment."""
        await who.does(EDIT_COMMENT, id=self.comments[who.id]["id"], body=f"Which hose, @{whom.name.lower()}?")

    async def _writes(self, who: Person, body: str) -> None:
        payload = await who.does(COMMENT, input={"taskId": self.task["id"], "body": body})
        self.comments[who.id] = payload["comment"]

    async def _watches(self, who: Person) -> None:
        await who.does(WATCH, id=self.task["id"])

    async def _stops(self, who: Person) -> None:
        await who.does(WATCH, id=self.task["id"], watch=False)

    async def _trashes(self, who: Person) -> None:
        await who.does(DELETE, id=self.task["id"])

    async def _restores(self, who: Person) -> None:
        await who.does(RESTORE, id=self.task["id"])

    async def _moves(self, who: Person, where: str) -> None:
        team = self.garden["id"] if where == "back" else self.orchard
        await who.does(UPDATE, id=self.task["id"], input={"teamId": team})

    async def _sends_away(self, who: Person, whom: Person) -> None:
        await who.does(REMOVE_MEMBER, team=self.garden["id"], user=whom.id)

    async def _takes_in(self, who: Person, whom: Person) -> None:
        await who.does(SET_MEMBER, team=self.garden["id"], user=whom.id)

    async def _deactivates(self, who: Person, whom: Person) -> None:
        await who.does("mutation ($id: ID!) { deactivateUser(id: $id) { errors { message } } }", id=whom.id)

    async def _reactivates(self, who: Person, whom: Person) -> None:
        await who.does("mutation ($id: ID!) { reactivateUser(id: $id) { errors { message } } }", id=whom.id)
