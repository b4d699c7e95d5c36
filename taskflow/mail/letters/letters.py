"""Renders our mails from words (`catalogues`) and templates (`html`, `text`)."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from events.handlers.letter import (
    CONFIRM_EMAIL,
    DIGEST,
    NOTICE,
    PASSWORD_RESET,
    TASK_ASSIGNED,
    TEST,
    WELCOME,
    Assignment,
    Letter,
    Notice,
    Recipient,
    Told,
)
from models.notification.notification import KEEP, Keep
from models.notification.reason import NotificationReason
from models.notification.title import SOMEBODY
from models.values import clock
from models.wording.catalogue import translated
from models.wording.languages import language_of
from models.wording.sentence import Sentence
from taskflow.mail.letters.catalogue import Catalogue, catalogue_for
from taskflow.mail.letters.name import name_in_mail
from taskflow.mail.unsubscribe import UnsubscribeAddresses

LONGEST_DESCRIPTION = 2_000
_NOTICES = {NOTICE: "notice", DIGEST: "notice"}
"""Letters of all reasons share one layout."""
LONGEST_PREVIEW = 120
_NAMES = frozenset({"who", "team"})
"""The values in a sentence that are names chosen by users."""
_FOLDER = Path(__file__).parent


class TemplateMailRenderer:
    """Writes to people in their language, with days in their time zone."""

    def __init__(self, public_url: str, addresses: UnsubscribeAddresses | None = None) -> None:
        self._public_url = public_url.rstrip("/")
        self._addresses = addresses
        self._html = _environment("html", escape=True)
        self._text = _environment("text", escape=False)

    def subject(self, template: str, locale: str, *, title: str = "") -> str:
        return catalogue_for(locale).of(template)["subject"].replace("{title}", title)

    def task_assigned(self, to: Recipient, task: Assignment) -> Letter:
        catalogue = catalogue_for(to.locale)
        words, unknown = catalogue.of(TASK_ASSIGNED), catalogue.words["unknown"]
        facts = [
            (words["priority"], catalogue.words["priorities"][task.priority]),
            (words["due"], _due(task, to, catalogue)),
            (words["creator"], name_in_mail(task.creator or "") or unknown),
        ]
        return self._letter(
            to,
            TASK_ASSIGNED,
            path=f"/t/{quote(task.key)}",
            title=task.title,
            intro=words["intro"].replace("{by}", name_in_mail(task.by or "") or unknown),
            task=task,
            description=_shortened(task.description, words),
            facts=facts,
            reason=NotificationReason.ASSIGNED,
            thread=task.id or None,
        )

    def notice(self, to: Recipient, notice: Notice) -> Letter:
        """A mail about one task, about one thing other than a task, about one call that did much, or a digest."""
        words, one = catalogue_for(to.locale).of(NOTICE), notice.cards[0]
        is_of_one = not notice.by_a_call and notice.reason is not None
        path = f"/t/{quote(one.key)}" if is_of_one and one.key is not None else "/"
        return self._letter(
            to,
            DIGEST if notice.reason is None else NOTICE,
            path=path,
            title=_subject(notice, words, to),
            intro=words["intro_digest" if notice.reason is None else "intro"],
            reason=notice.reason,
            thread=notice.task_id,
            cards=[
                {
                    "told": [{"words": _said(told, to), "quote": told.quote} for told in card.told],
                    "key": card.key,
                    "title": card.title,
                    "url": self._task_url(card.key),
                }
                for card in notice.cards
            ],
            more=words["more"].replace("{n}", str(notice.more)) if notice.more else "",
            words={**words, "body": "", "button": words["button_task"] if path != "/" else words["button"]},
        )

    def _task_url(self, key: str | None) -> str:
        return self._public_url + ("/" if key is None else f"/t/{quote(key)}")

    def welcome(self, to: Recipient) -> Letter:
        intro = catalogue_for(to.locale).of(WELCOME)["intro"].replace("{address}", to.address)
        return self._letter(to, WELCOME, intro=intro)

    def password_reset(self, to: Recipient, token: str) -> Letter:
        """The token is in the fragment: browsers send that to no server, so it is in no log."""
        intro = catalogue_for(to.locale).of(PASSWORD_RESET)["intro"]
        return self._letter(to, PASSWORD_RESET, path=f"/reset#token={quote(token)}", intro=intro)

    def confirm_email(self, to: Recipient, token: str) -> Letter:
        """Has no name, neither in the greeting nor in the header: the reader may be a stranger whose address somebody
        else has entered, and no text chosen by that person may reach them."""
        intro = catalogue_for(to.locale).of(CONFIRM_EMAIL)["intro"].replace("{address}", to.address)
        return self._letter(replace(to, name=""), CONFIRM_EMAIL, path=f"/confirm#token={quote(token)}", intro=intro)

    def test(self, to: Recipient) -> Letter:
        return self._letter(to, TEST, intro=catalogue_for(to.locale).of(TEST)["intro"])

    def _letter(
        self,
        to: Recipient,
        template: str,
        *,
        intro: str,
        path: str = "/",
        title: str = "",
        reason: NotificationReason | Keep | None = KEEP,
        thread: str | None = None,
        **more: Any,  # the values for the template
    ) -> Letter:
        """`reason`: why somebody is notified; None for a digest. A letter without a reason can't be unsubscribed
        from."""
        to, catalogue = replace(to, name=name_in_mail(to.name)), catalogue_for(to.locale)
        unsubscribe = None if isinstance(reason, Keep) else self._unsubscribe(to, reason)
        given = {
            "lang": catalogue.language,
            "subject": title if template in _NOTICES else self.subject(template, to.locale, title=title),
            "preview": (title or intro)[:LONGEST_PREVIEW],
            "all": catalogue.words,
            "words": {"body": "", **catalogue.of(NOTICE if template in _NOTICES else template)},
            "hi": catalogue.words["hi"].replace("{name}", to.name) if to.name else "",
            "intro": intro,
            "url": self._public_url + path,
            "why": self._why(to, catalogue),
            "unsubscribe": unsubscribe,
            "unsubscribe_words": catalogue.of(NOTICE)["unsubscribe"],
            **more,
        }
        name = {TASK_ASSIGNED: TASK_ASSIGNED, **_NOTICES}.get(template, "plain")
        return Letter(
            to=to,
            template=template,
            subject=given["subject"],
            text=self._text.get_template(f"{name}.txt").render(given),
            html=self._html.get_template(f"{name}.html").render(given),
            thread=thread,
            unsubscribe=unsubscribe,
        )

    def _unsubscribe(self, to: Recipient, reason: NotificationReason | None) -> str | None:
        if self._addresses is None or not to.id or reason is NotificationReason.SECURITY:
            return None
        return self._addresses.of(to.id, reason)

    def _why(self, to: Recipient, catalogue: Catalogue) -> str:
        why: str = catalogue.words["why"]
        return why.replace("{place}", urlsplit(self._public_url).netloc).replace("{address}", to.address)


def _subject(notice: Notice, words: dict[str, str], to: Recipient) -> str:
    """The subject of a mail about one task ends with the task's title."""
    card = notice.cards[0]
    if notice.reason is None:
        return words["digest"]
    if notice.by_a_call:
        return words["call"].replace("{n}", str(len(notice.cards) + notice.more))
    if card.title is None:
        return _said(card.told[-1], to)
    return words[notice.reason].replace("{title}", card.title)


def _said(told: Told, to: Recipient) -> str:
    """The sentence in the reader's language, with names made safe for mail."""
    values = {name: _as_it_may_stand(value) if name in _NAMES else value for name, value in told.words.values.items()}
    return translated(told.words.filled(**values), language_of(to.locale))


def _as_it_may_stand(name: object) -> object:
    return name if isinstance(name, Sentence) else name_in_mail(str(name)) or SOMEBODY


def _due(task: Assignment, to: Recipient, catalogue: Catalogue) -> str:
    words = catalogue.of(TASK_ASSIGNED)
    if task.due_on is None:
        return words["no_due_date"]
    now = clock.now()
    today, tomorrow = (clock.day_of(at, to.time_zone) for at in (now, now + clock.DAY))
    near = {today: "today", tomorrow: "tomorrow"}.get(task.due_on, "overdue" if task.due_on < today else None)
    day = catalogue.day(task.due_on)
    return words[near].replace("{date}", day) if near else day


def _shortened(description: str | None, words: dict[str, str]) -> str:
    if not description or not description.strip():
        return words["no_description"]
    text = description.strip()
    return text if len(text) <= LONGEST_DESCRIPTION else f"{text[:LONGEST_DESCRIPTION]}…\n\n{words['more']}"


@cache
def _environment(folder: str, *, escape: bool) -> Environment:
    return Environment(
        loader=FileSystemLoader(_FOLDER / folder),
        autoescape=escape,  # noqa: S701  # off for plain text alone, where nothing is markup
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
