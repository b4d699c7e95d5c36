"""The texts of our mails, in every language."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from babel.dates import format_date

from events.handlers.letter import Assignment, Card, Notice, Recipient, Told
from models.notification import title
from models.notification.reason import IN_ORDER, NotificationReason
from models.values import clock
from models.wording.languages import LANGUAGES
from taskflow.mail.letters.catalogue import FOLDER, catalogue_for
from taskflow.mail.letters.letters import LONGEST_DESCRIPTION, TemplateMailRenderer
from taskflow.mail.letters.name import name_in_mail
from taskflow.mail.message import to_mime
from taskflow.mail.unsubscribe import UnsubscribeAddresses

LETTERS = TemplateMailRenderer("https://tasks.example.com")
TASK = Assignment("GEN-12", "Water", None, 1, None, None, "Alice", "Alice")


def shape(words: Any) -> Any:
    """The structure of a catalogue: its names, the lengths of its lists, and the placeholders of each text."""
    if isinstance(words, dict):
        return {name: shape(value) for name, value in words.items()}
    if isinstance(words, list):
        return len(words)
    return sorted(re.findall(r"\{\w+\}", words))


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_catalogue_is_complete(language: str) -> None:
    assert shape(catalogue_for(language).words) == shape(catalogue_for("en").words)


def test_each_of_our_languages_has_a_catalogue_of_mails() -> None:
    assert {path.stem for path in FOLDER.glob("*.toml")} == LANGUAGES


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_dates_are_written_as_in_cldr(language: str) -> None:
    """Only our English has a comma, as mails have had it from the beginning."""
    region = {"en": "en_GB"}.get(language, language)
    year = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]

    ours = [catalogue_for(language).day(day.isoformat()).replace(",", "") for day in year]

    assert ours == [format_date(day, "full", region).replace(",", "") for day in year]


@pytest.mark.parametrize(
    ("locale", "language"),
    [("de", "de"), ("de-AT", "de"), ("DE-ch", "de"), ("fr-CA", "fr"), ("es-419", "es"), ("it", "en"), ("", "en")],
)
def test_the_nearest_language_is_used(locale: str, language: str) -> None:
    assert catalogue_for(locale).language == language


def test_html_in_a_title_is_shown_as_text() -> None:
    letter = LETTERS.task_assigned(
        Recipient("<b>Bob</b>", "bob@example.com"),
        Assignment("GEN-1", "<img src=x onerror=alert(1)>", "<script>1</script>", 1, None, None, '"><i>', None),
    )

    for evil in ("<img", "<script>1", "<i>", "<b>Bob"):
        assert evil not in letter.html
    assert "<img src=x onerror=alert(1)>" in letter.text


def test_braces_in_a_title_stay_unchanged() -> None:
    task = Assignment("GEN-1", "Fix {by} and {title}", None, 1, None, None, "{title}", None)

    letter = LETTERS.task_assigned(Recipient("{by}", "bob@example.com"), task)

    assert letter.subject == "Task assigned: Fix {by} and {title}"
    assert "title assigned you a new task" in letter.text  # a name can't contain braces


def test_an_unknown_actor_is_named_as_such() -> None:
    letter = LETTERS.task_assigned(
        Recipient("Bob", "bob@example.com"), Assignment("GEN-1", "Water", None, 1, None, None, None, None)
    )

    assert "Unknown assigned you a new task" in letter.text
    assert "Created by: Unknown" in letter.text


def test_today_is_the_day_in_the_assignees_time_zone() -> None:
    near, far = "Pacific/Kiritimati", "Pacific/Pago_Pago"  # 25 hours apart: never the same day
    today = clock.day_of(clock.now(), near)
    task = Assignment("GEN-1", "Water", None, 1, today, None, "Alice", "Alice")

    assert "(today)" in LETTERS.task_assigned(Recipient("Bob", "b@example.com", "en", near), task).text
    assert "(today)" not in LETTERS.task_assigned(Recipient("Bob", "b@example.com", "en", far), task).text


def test_a_long_description_is_cut_off() -> None:
    task = Assignment("GEN-1", "Water", "x" * 20_000, 1, None, None, "Alice", "Alice")

    letter = LETTERS.task_assigned(Recipient("Bob", "bob@example.com"), task)

    assert len(letter.text) < LONGEST_DESCRIPTION + 500
    assert "The rest of it is in TaskFlow" in letter.text


def test_the_html_suits_mail_programs() -> None:
    page = LETTERS.task_assigned(Recipient("Bob", "bob@example.com"), TASK).html

    assert 'width="600"' in page
    assert "prefers-color-scheme: dark" in page
    assert '<meta name="color-scheme" content="light dark">' in page
    assert not re.search(r"<(link|script|img|iframe)\b", page), "nothing is fetched from anywhere"
    assert '<a href="https://tasks.example.com/t/GEN-12" style="display:inline-block' in page


def test_the_token_of_a_reset_link_stays_out_of_logs() -> None:
    letter = LETTERS.password_reset(Recipient("Bob", "bob@example.com"), "a b")

    assert "https://tasks.example.com/reset#token=a%20b" in letter.text


LINKS = re.compile(r"://|www\.\S|\w\.\w|@|\d[\d ]{6,}")
"""Texts that mail programs turn into links, in plain text and in HTML."""


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Bob Meyer", "Bob Meyer"),
        ("J.R.R. Tolkien, Jr.", "J. R. R. Tolkien, Jr."),
        ("Zoë O\u2019Brien-Ångström (ACME)", "Zoë O\u2019Brien-Ångström (ACME)"),
        ("山田・太郎", "山田・太郎"),
        ("Robot 2 🌱", "Robot 2 🌱"),
        (
            "Your account is locked, open https://evil.example/x?y=1",
            "Your account is locked, open https evil. example…",
        ),
        ("example.com", "example. com"),
        ("example．com", "example. com"),
        ("example。com", "example com"),
        ("www.example.com", "www. example. com"),
        ("ada@example.com", "ada example. com"),
        ("1⒈2", "11. 2"),
        ("Call 0800 123 4567", "Call"),
        ("mailto:ada", "mailto ada"),
        ("\u202egnp.exe", "gnp. exe"),
        ("://", ""),
        ("x" * 100, "x" * 49 + "…"),
    ],
)
def test_a_name_in_a_mail_is_no_link_and_no_text_of_its_own(name: str, shown: str) -> None:
    assert name_in_mail(name) == shown
    assert not LINKS.search(shown)


def test_no_name_in_any_letter_is_a_link() -> None:
    evil = "Open https://evil.example or evil.example/now, 0800 123 4567"
    to = Recipient(evil, "bob@example.com")
    task = Assignment("GEN-1", "Water", None, 1, None, None, evil, evil)

    for letter in (
        LETTERS.task_assigned(to, task),
        LETTERS.welcome(to),
        LETTERS.password_reset(to, "x"),
        LETTERS.confirm_email(to, "x"),
    ):
        head = to_mime(letter, sender="TaskFlow <tasks@example.com>", key="x").decode().partition("\r\n\r\n")[0]
        for part in (letter.subject, letter.text, letter.html, letter.to.name, head):
            assert not re.search(r"evil\.example|https://evil|4567", part), part


def test_a_person_whose_name_is_only_a_link_is_not_greeted() -> None:
    letter = LETTERS.welcome(Recipient("://", "bob@example.com"))

    assert "Hi" not in letter.text


def test_the_confirmation_contains_no_chosen_text_but_the_address() -> None:
    letter = LETTERS.confirm_email(Recipient("Pay me now", "bob@example.com"), "a b")

    assert "Pay" not in letter.text + letter.html + letter.subject + letter.to.name
    assert "https://tasks.example.com/confirm#token=a%20b" in letter.text


# --- mails by reason


BOB = Recipient("Bob", "bob@example.com", "en", "UTC", "user_01jxyz00000000000000000001")
NOTICES = TemplateMailRenderer(
    "https://tasks.example.com", UnsubscribeAddresses("a secret of some length", "https://tasks.example.com")
)


def said(reason: NotificationReason, *, who: str = "Alice", quote: str | None = None) -> Told:
    return Told(title.of_task(reason, task="Water <b>it</b>", who=who), quote)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("reason", [reason for reason in IN_ORDER if reason.value in catalogue_for("en").of("notice")])
def test_the_subject_of_a_mail_about_one_task_ends_in_its_title(language: str, reason: NotificationReason) -> None:
    notice = Notice([Card([said(reason)], "GEN-12", "Water {n}")], reason, "task_1")

    letter = NOTICES.notice(replace(BOB, locale=language), notice)

    assert letter.subject.endswith(": Water {n}")
    assert language in letter.html[:60]
    assert letter.unsubscribe is not None
    assert letter.unsubscribe in letter.text
    assert letter.unsubscribe in letter.html


def test_every_reason_about_a_task_has_a_subject() -> None:
    of_no_task = {NotificationReason.TEAM, NotificationReason.TRANSFER, NotificationReason.SECURITY}
    assert set(IN_ORDER) - of_no_task <= catalogue_for("en").of("notice").keys()


def test_texts_and_names_of_people_are_shown_as_text_without_links() -> None:
    evil = said(
        NotificationReason.COMMENTED, who="Locked! open evil.example", quote='<script>1</script>\n"><img src=x>'
    )

    letter = NOTICES.notice(BOB, Notice([Card([evil], "GEN-12", "<i>Water</i>")], NotificationReason.COMMENTED))

    for markup in ("<script>1", "<img", "<i>", "<b>it"):
        assert markup not in letter.html
    assert "evil.example" not in letter.text
    assert "<script>1</script>" in letter.text


def test_a_digest_lists_tasks_and_says_how_many_it_leaves_out() -> None:
    cards = [Card([said(NotificationReason.UPDATED)], f"GEN-{n}", f"Bed {n}") for n in range(3)]

    letter = NOTICES.notice(BOB, Notice(cards, None, more=7))

    assert (letter.template, letter.subject, letter.thread) == ("digest", "What is new in TaskFlow", None)
    assert all(f"Bed {n} (GEN-{n})" in letter.text for n in range(3))
    assert "And on 7 more." in letter.text
    assert 'href="https://tasks.example.com/t/GEN-2"' in letter.html


def test_a_mail_about_security_can_not_be_unsubscribed_from() -> None:
    told = Told(title.of_event(NotificationReason.SECURITY, event="api_key.created", team=None))

    letter = NOTICES.notice(BOB, Notice([Card([told])], NotificationReason.SECURITY))

    assert (letter.subject, letter.unsubscribe) == ("An API key was created for your account", None)
    assert b"List-Unsubscribe" not in to_mime(letter, sender="a@example.com", key="k")
