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
    PASSWORD_RESET,
    TASK_ASSIGNED,
    TEST,
    WELCOME,
    Assignment,
    Letter,
    Recipient,
)
from models.values import clock
from taskflow.mail.letters.catalogue import Catalogue, catalogue_for
from taskflow.mail.letters.name import name_in_mail

LONGEST_DESCRIPTION = 2_000
LONGEST_PREVIEW = 120
_FOLDER = Path(__file__).parent


class TemplateMailRenderer:
    """Writes to people: in their language, with days as they are where they live."""

    def __init__(self, public_url: str) -> None:
        self._public_url = public_url.rstrip("/")
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
        )

    def welcome(self, to: Recipient) -> Letter:
        intro = catalogue_for(to.locale).of(WELCOME)["intro"].replace("{address}", to.address)
        return self._letter(to, WELCOME, intro=intro)

    def password_reset(self, to: Recipient, token: str) -> Letter:
        """The token stands behind the #: no browser sends that to any server, so it is in nobody's log."""
        intro = catalogue_for(to.locale).of(PASSWORD_RESET)["intro"]
        return self._letter(to, PASSWORD_RESET, path=f"/reset#token={quote(token)}", intro=intro)

    def confirm_email(self, to: Recipient, token: str) -> Letter:
        """Without a name, in the greeting as in the header: the reader may be a stranger, whose address somebody else has
        given, and nothing of what that somebody chose may reach them."""
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
        **more: Any,  # what the template of that name shows
    ) -> Letter:
        to, catalogue = replace(to, name=name_in_mail(to.name)), catalogue_for(to.locale)
        given = {
            "lang": catalogue.language,
            "subject": self.subject(template, to.locale, title=title),
            "preview": (title or intro)[:LONGEST_PREVIEW],
            "all": catalogue.words,
            "words": {"body": "", **catalogue.of(template)},
            "hi": catalogue.words["hi"].replace("{name}", to.name) if to.name else "",
            "intro": intro,
            "url": self._public_url + path,
            "why": self._why(to, catalogue),
            **more,
        }
        name = template if template == TASK_ASSIGNED else "plain"
        return Letter(
            to=to,
            template=template,
            subject=given["subject"],
            text=self._text.get_template(f"{name}.txt").render(given),
            html=self._html.get_template(f"{name}.html").render(given),
        )

    def _why(self, to: Recipient, catalogue: Catalogue) -> str:
        why: str = catalogue.words["why"]
        return why.replace("{place}", urlsplit(self._public_url).netloc).replace("{address}", to.address)


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
