"""`/unsubscribe/{token}`: unsubscribes from mails of one reason. GET shows a form, POST does it, also from a mail
program (RFC 8058)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from html import escape
from typing import Protocol

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from events.storage.database import Reads, Unit
from models.preferences import rows as preference_rows
from models.wording.catalogue import translated
from models.wording.languages import language_for
from models.wording.sentence import sentence
from taskflow.mail.unsubscribe import UnsubscribeAddresses, Unsubscription

QUESTION = sentence("No more mails of this kind?")
BUTTON = sentence("Stop these mails")
DONE = sentence("Done. You get no more mails of this kind. In TaskFlow you can choose anew what you are mailed.")
UNKNOWN = sentence("This address is wrong. Use the one in the mail, or choose in TaskFlow what you are mailed.")
CHOOSE = sentence("Choose your notifications")
PREFERENCES = "/settings/notifications"
"""In the dashboard. A reader who is not signed in there signs in first, and is then led to it."""
HEADERS = {
    "cache-control": "private, no-store",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
}
PAGE = """<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>TaskFlow</title>
<style>
body {{ font: 17px/1.5 system-ui, sans-serif; max-width: 32em; margin: 15vh auto; padding: 0 1.5em; }}
button {{ font: inherit; padding: 0.5em 1.2em; }}
</style>
</head>
<body>
<p>{words}</p>
{form}<p><a href="{place}">{choose}</a></p>
</body>
</html>
"""
FORM = '<form method="post"><button>{button}</button></form>\n'


class Rows(Protocol):
    """The database."""

    @property
    def reads(self) -> Reads: ...

    async def unit(self, work: Callable[[Unit], Awaitable[None]], /) -> object: ...


class UnsubscribePage:
    def __init__(self, addresses: UnsubscribeAddresses, database: Rows) -> None:
        self._addresses = addresses
        self._database = database

    async def answer(self, request: Request) -> Response:
        """Ignores the body: the address contains everything."""
        asked = self._addresses.read(request.path_params["token"])
        locale = None if asked is None else await self._locale(asked)
        accepted = request.headers.get("accept-language", "")
        if asked is None or locale is None:
            return _page(UNKNOWN, language_for("", accepted), status=404)
        language = language_for(locale, accepted)
        if request.method != "POST":
            return _page(QUESTION, language, button=BUTTON)
        await self._database.unit(lambda unit: _take_off(unit, asked))
        return _page(DONE, language)

    async def _locale(self, asked: Unsubscription) -> str | None:
        """None: the account does not exist any more."""
        locale: str | None = await self._database.reads.fetchval(
            "SELECT locale FROM users WHERE id = $1", asked.user_id
        )
        return locale


async def _take_off(unit: Unit, asked: Unsubscription) -> None:
    before = await preference_rows.hold(unit, asked.user_id)
    after = before.without_mails(asked.reason)
    event = after.updated(asked.user_id, before)
    if event is not None:
        await preference_rows.store(unit, asked.user_id, after)
    await unit.tell(event)


def _page(words: str, language: str, *, button: str | None = None, status: int = 200) -> Response:
    form = "" if button is None else FORM.format(button=escape(translated(button, language)))
    choose = escape(translated(CHOOSE, language))
    body = PAGE.format(
        lang=language, words=escape(translated(words, language)), form=form, place=PREFERENCES, choose=choose
    )
    return HTMLResponse(body, status, headers=HEADERS)
