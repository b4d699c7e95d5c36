"""The root of nouns: one line for each noun, whose folder declares the rest."""

from __future__ import annotations

from collections.abc import Mapping

from resolvers import api_key, email_delivery
from resolvers.attachment import noun as attachment
from resolvers.comment import noun as comment
from resolvers.event import noun as event
from resolvers.label import noun as label
from resolvers.notification import noun as notification
from resolvers.preferences import noun as preferences
from resolvers.push_device import noun as push_device
from resolvers.reminder import noun as reminder
from resolvers.running.noun import AnyNoun
from resolvers.session import noun as session
from resolvers.stage import noun as stage
from resolvers.task import noun as task
from resolvers.team import noun as team
from resolvers.user import noun as user
from resolvers.view import noun as view

NOUNS: tuple[AnyNoun, ...] = (
    user.NOUN,
    session.NOUN,
    api_key.NOUN,
    team.NOUN,
    team.MEMBER,
    label.NOUN,
    stage.NOUN,
    task.NOUN,
    comment.NOUN,
    attachment.NOUN,
    event.NOUN,
    notification.NOUN,
    reminder.NOUN,
    preferences.NOUN,
    push_device.NOUN,
    view.NOUN,
    email_delivery.NOUN,
    email_delivery.TRIAL,
)
BY_SCHEMA: Mapping[type, AnyNoun] = {noun.schema: noun for noun in NOUNS}
BY_MODEL: Mapping[type, AnyNoun] = {noun.model: noun for noun in NOUNS if noun.model is not None}
BY_PREFIX: Mapping[str, AnyNoun] = {noun.node.value: noun for noun in NOUNS if noun.node is not None}
