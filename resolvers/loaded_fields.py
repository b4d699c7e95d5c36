"""Loads the fields that are selected (implements `TaskFields` of `schema.task`, and so on). Created for each
operation."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial
from typing import cast

from strawberry.dataloader import DataLoader

from models.task.stored.descriptions import Described
from models.task.stored.rows import Shape
from resolvers import node
from resolvers.attachment.loading import attachments_by_id, attachments_of_each_comment, attachments_of_each_task
from resolvers.comment.loading import Threads, comments_by_id, replies_of_each
from resolvers.dashboard import dashboard
from resolvers.label.loading import labels_of_teams
from resolvers.notification.loading import events_of_each, title_of
from resolvers.nouns import BY_MODEL, BY_SCHEMA
from resolvers.reminder.loading import reminders_of_each_task
from resolvers.running.batch_loader import BATCH_SIZE, BatchLoader
from resolvers.running.log_position import head
from resolvers.stage.loading import stages_of_teams
from resolvers.task import list as task_list
from resolvers.task import loading as task_loading
from resolvers.task.activity import Activities
from resolvers.task.as_of import Moment, WhichTask, moment_of, tasks_as_of
from resolvers.task.description import html_of_each
from resolvers.task.recurrence import must_be_few, upcoming_of_each
from resolvers.task.relations import relations_of_each
from resolvers.task.watchers import Watched, watchers_of_each
from resolvers.team import members
from resolvers.view.loading import owners_by_id
from resolvers.view.stored import what_it_shows
from schema.attachment import Attachment, AttachmentFields
from schema.comment import Comment, CommentConnection, CommentFields
from schema.context import Context, Info
from schema.dashboard import AssigneeCount, DashboardStats, DayFlow, StatsFields
from schema.event import Event, EventConnection, EventFields
from schema.label import Label
from schema.language.node import Node, NodeType
from schema.language.page import Page
from schema.language.position import Position
from schema.language.scalars import Date
from schema.notification import Notification, NotificationFields
from schema.recurrence import RecurrenceFields, Recurring
from schema.reminder import Reminder, ReminderFields
from schema.search import SearchFields
from schema.stage import Stage
from schema.task.filter import StatsScope, TaskFilter, TaskOrder, TaskScope
from schema.task.task import Task, TaskConnection, TaskFields, TaskRelation
from schema.team import Team, TeamFields, TeamMember
from schema.user import User, UserFields
from schema.view import View, ViewFields


class LoadedFields(
    TaskFields,
    UserFields,
    TeamFields,
    StatsFields,
    EventFields,
    CommentFields,
    AttachmentFields,
    NotificationFields,
    ReminderFields,
    RecurrenceFields,
    SearchFields,
    ViewFields,
):
    context: Context
    _cursor: str | Exception | None = None
    nouns = BY_SCHEMA

    async def cursor(self) -> str:
        """Where the log stood when this operation asked first. If that failed, it is not asked again."""
        if self._cursor is None:
            try:
                self._cursor = await head(self.context)
            except Exception as error:
                self._cursor = error
                raise
        if isinstance(self._cursor, Exception):
            raise self._cursor
        return self._cursor

    async def teams_of(self, user_id: str) -> list[TeamMember]:
        return await self._people.teams_of(user_id)

    async def email_confirmed(self, user_id: str) -> bool:
        return await self._people.email_confirmed(user_id)

    async def members_of(self, team_id: str) -> list[TeamMember]:
        return await self._people.members_of(team_id)

    async def labels_of(self, team_id: str) -> list[Label]:
        return await self._labels.load(team_id)

    async def stages_of(self, team_id: str) -> list[Stage]:
        return await self._stages.load(team_id)

    async def tasks(
        self, scope: TaskScope, filter: TaskFilter | None, order_by: Sequence[TaskOrder] | None, page: Page, info: Info
    ) -> TaskConnection:
        wanted = task_list.TaskListRequest(scope, filter, order_by, page, info)
        return await self._lists.load((wanted.field, ""), wanted)

    async def tasks_of_view(self, view: View, page: Page, info: Info) -> TaskConnection:
        which, keys = what_it_shows(view, info._raw_info.schema)  # noqa: SLF001  # Strawberry's own schema wraps this one, graphql-core's
        wanted = task_list.TaskListRequest(task_list.ALL_TASKS, which, keys, page, info)
        return await self._lists.load((wanted.field, view.id), wanted)

    async def stats_of_view(self, view: View, info: Info) -> DashboardStats:
        which, _ = what_it_shows(view, info._raw_info.schema)  # noqa: SLF001  # as above
        return await self._stats.load((dashboard.parts_of(info), view.id), StatsScope(filter=which))

    async def owner_of(self, user_id: str) -> User | None:
        return await self._owners.load(user_id)

    async def activity(self, task_id: str, page: Page, info: Info) -> EventConnection:
        return await self._activities.of(task_id, page, info)

    async def watchers_of(self, watcher_ids: str, team_id: str) -> list[User]:
        return await self._watchers.load((watcher_ids, team_id))

    async def parent_of(self, task: Task, info: Info) -> Task | None:
        return (
            None if task.parent_id is None else await self._parents.load(task_list.shape_at(info, ()), task.parent_id)
        )

    async def parts_of(self, task: Task, info: Info) -> list[Task]:
        return await self._parts.load(task_list.shape_at(info, ()), task.id) if task.part_count else []

    async def relations_of(self, task: Task, info: Info) -> list[TaskRelation]:
        return await self._relations.load(task_list.shape_at(info, ("task",)), task.id) if task.relation_count else []

    async def next_of(self, task: Task, info: Info) -> Task | None:
        return None if task.next_id is None else await self._parents.load(task_list.shape_at(info, ()), task.next_id)

    async def upcoming(self, recurring: Recurring, first: int) -> list[Date]:
        must_be_few(first)
        return await self._upcoming.load(first, recurring)

    async def comments_on(self, task_id: str, page: Page, info: Info) -> CommentConnection:
        return await self._threads.of(task_id, page, info)

    async def description_html(self, task: Task) -> str | None:
        if task.description is None:
            return None
        return await self._descriptions.load(Described(task.id, task.key, task.description))

    async def comment(self, id: str) -> Comment | None:
        return await self._comments.load(id)

    async def replies_to(self, comment_id: str) -> list[Comment]:
        return await self._replies.load(comment_id)

    async def attachments_on(self, task_id: str) -> list[Attachment]:
        return await self._attachments_on.load(task_id)

    async def attachments_of(self, comment_id: str) -> list[Attachment]:
        return await self._attachments_of.load(comment_id)

    async def reminders_on(self, task_id: str) -> list[Reminder]:
        return await self._reminders.load(task_id)

    async def as_of(self, task: Task, position: Position) -> Task | None:
        return await self._as_of.load(moment_of(position), (task.id, task.team_id))

    async def attachment(self, id: str) -> Attachment | None:
        return await self._attachments.load(id)

    async def people(self, ids: Sequence[str]) -> list[User]:
        """The people that the viewer may see, in this order."""
        return [user for user in await self._users.load_many(ids) if user is not None]

    async def events_of(self, ids: Sequence[str]) -> list[Event]:
        """The events that the log still has and the viewer may see, in this order."""
        return [event for event in await self._events.load_many(ids) if event is not None]

    async def title_of(self, notification: Notification) -> str:
        return await title_of(notification, self.context)

    async def stats(self, scope: StatsScope, info: Info) -> DashboardStats:
        return await self._stats.load((dashboard.parts_of(info), ""), scope)

    async def recent_tasks(self, scope: StatsScope, first: int, info: Info) -> list[Task]:
        return await self._newest.load(dashboard.Newest.of(scope, first, info), scope)

    async def by_assignee(self, scope: StatsScope, first: int, info: Info) -> list[AssigneeCount]:  # noqa: ARG002  # not needed here
        return await dashboard.by_assignee(self.context, scope, first)

    async def flow(self, scope: StatsScope, days: int, info: Info) -> list[DayFlow]:  # noqa: ARG002  # not needed here
        return await dashboard.flow(self.context, scope, days)

    async def subject(self, kind: NodeType, id: str) -> Node | None:  # noqa: ARG002  # the id says its kind
        return await self._nodes.load(id)

    async def task(self, id: str) -> Task | None:
        return await self._tasks.load(id)

    async def team(self, id: str) -> Team | None:
        return await self._teams.load(id)

    def to_schema(self, model: object) -> Node | None:
        """A model whose relations are loaded, as this viewer sees it: for what a conflict carries."""
        noun = BY_MODEL.get(type(model))
        return None if noun is None or noun.to_schema is None else noun.to_schema(model, self.context)

    @cached_property
    def _stats(self) -> BatchLoader[tuple[frozenset[str], str], StatsScope, DashboardStats]:
        """Grouped by the parts that are counted, and by the view whose filter it is."""

        async def load(alike: tuple[frozenset[str], str], scopes: list[StatsScope]) -> Sequence[DashboardStats]:
            return await dashboard.stats_of_each(self.context, scopes, dashboard.MAX_AGE, parts=alike[0])

        return BatchLoader(load, at_once=task_list.AT_ONCE)

    @cached_property
    def _newest(self) -> BatchLoader[dashboard.Newest, StatsScope, list[Task]]:
        return BatchLoader(partial(dashboard.recent_tasks, self.context), at_once=task_list.AT_ONCE)

    @cached_property
    def _activities(self) -> Activities:
        return Activities(self.context)

    @cached_property
    def _parents(self) -> BatchLoader[Shape, str, Task | None]:
        return BatchLoader(partial(task_loading.parents_of_each, self.context), at_once=task_list.AT_ONCE)

    @cached_property
    def _parts(self) -> BatchLoader[Shape, str, list[Task]]:
        return BatchLoader(partial(task_loading.parts_of_each, self.context), at_once=task_list.AT_ONCE)

    @cached_property
    def _relations(self) -> BatchLoader[Shape, str, list[TaskRelation]]:
        return BatchLoader(partial(relations_of_each, self.context), at_once=task_list.AT_ONCE)

    @cached_property
    def _upcoming(self) -> BatchLoader[int, Recurring, list[Date]]:
        return BatchLoader(partial(upcoming_of_each, self.context))

    @cached_property
    def _threads(self) -> Threads:
        return Threads(self.context)

    @cached_property
    def _watchers(self) -> DataLoader[Watched, list[User]]:
        load = partial(watchers_of_each, self.context)
        return DataLoader(load_fn=load, max_batch_size=BATCH_SIZE, cache=False)

    @cached_property
    def _descriptions(self) -> DataLoader[Described, str]:
        return DataLoader(load_fn=partial(html_of_each, self.context), max_batch_size=BATCH_SIZE, cache=False)

    @cached_property
    def _comments(self) -> DataLoader[str, Comment | None]:
        async def load(ids: list[str]) -> Sequence[Comment | None]:
            found = await comments_by_id(self.context, ids)
            return [found.get(id) for id in ids]

        return DataLoader(load_fn=load, max_batch_size=BATCH_SIZE, cache=False)

    @cached_property
    def _replies(self) -> DataLoader[str, list[Comment]]:
        return DataLoader(load_fn=partial(replies_of_each, self.context), max_batch_size=BATCH_SIZE, cache=False)

    @cached_property
    def _attachments(self) -> DataLoader[str, Attachment | None]:
        async def load(ids: list[str]) -> Sequence[Attachment | None]:
            found = await attachments_by_id(self.context, ids)
            return [found.get(id) for id in ids]

        return DataLoader(load_fn=load, max_batch_size=BATCH_SIZE, cache=False)

    @cached_property
    def _attachments_on(self) -> DataLoader[str, list[Attachment]]:
        load = partial(attachments_of_each_task, self.context)
        return DataLoader(load_fn=load, max_batch_size=BATCH_SIZE, cache=False)

    @cached_property
    def _attachments_of(self) -> DataLoader[str, list[Attachment]]:
        load = partial(attachments_of_each_comment, self.context)
        return DataLoader(load_fn=load, max_batch_size=BATCH_SIZE, cache=False)

    @cached_property
    def _reminders(self) -> DataLoader[str, list[Reminder]]:
        return DataLoader(load_fn=partial(reminders_of_each_task, self.context), max_batch_size=BATCH_SIZE, cache=False)

    @cached_property
    def _as_of(self) -> BatchLoader[Moment, WhichTask, Task | None]:
        async def load(moment: Moment, tasks: list[WhichTask]) -> Sequence[Task | None]:
            return cast(
                "Sequence[Task | None]", await tasks_as_of(self.context, moment, tasks)
            )  # a loader raises each result that is an exception

        return BatchLoader(load)

    @cached_property
    def _events(self) -> DataLoader[str, Event | None]:
        return DataLoader(load_fn=partial(events_of_each, self.context), max_batch_size=BATCH_SIZE, cache=False)

    @cached_property
    def _users(self) -> DataLoader[str, User | None]:
        async def load(ids: list[str]) -> Sequence[User | None]:
            found = await members.users_by_id(self.context, ids)
            return [found.get(id) for id in ids]

        return DataLoader(load_fn=load, max_batch_size=BATCH_SIZE, cache=False)

    @cached_property
    def _owners(self) -> DataLoader[str, User | None]:
        return DataLoader(load_fn=partial(owners_by_id, self.context), max_batch_size=BATCH_SIZE, cache=False)

    @cached_property
    def _people(self) -> members.MembershipLoader:
        return members.MembershipLoader(self.context)

    @cached_property
    def _lists(self) -> BatchLoader[tuple[task_list.FieldNodes, str], task_list.TaskListRequest, TaskConnection]:
        """Grouped by the field of the document, and by the view whose filter it is."""

        async def load(
            _: tuple[task_list.FieldNodes, str], lists: list[task_list.TaskListRequest]
        ) -> Sequence[TaskConnection]:
            return await task_list.load(self.context, lists)

        return BatchLoader(load, at_once=task_list.AT_ONCE)

    @cached_property
    def _tasks(self) -> DataLoader[str, Task | None]:
        async def load(names: list[str]) -> Sequence[Task | None]:
            return await task_loading.tasks_by_name(self.context, names)

        return DataLoader(load_fn=load, max_batch_size=BATCH_SIZE, cache=False)

    @cached_property
    def _teams(self) -> DataLoader[str, Team | None]:
        async def load(ids: list[str]) -> Sequence[Team | None]:
            found = await members.teams_by_id(self.context, ids)
            return [found.get(id) for id in ids]

        return DataLoader(load_fn=load, max_batch_size=BATCH_SIZE, cache=False)

    @cached_property
    def _labels(self) -> DataLoader[str, list[Label]]:
        load = partial(labels_of_teams, self.context)
        return DataLoader(load_fn=load, max_batch_size=BATCH_SIZE, cache=False)

    @cached_property
    def _stages(self) -> DataLoader[str, list[Stage]]:
        load = partial(stages_of_teams, self.context)
        return DataLoader(load_fn=load, max_batch_size=BATCH_SIZE, cache=False)

    @cached_property
    def _nodes(self) -> DataLoader[str, Node | None]:
        async def load(ids: list[str]) -> Sequence[Node | None]:
            found = await node.find(self.context, ids)
            return [found.get(id) for id in ids]

        return DataLoader(load_fn=load, max_batch_size=BATCH_SIZE, cache=False)
