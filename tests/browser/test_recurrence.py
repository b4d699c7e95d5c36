"""Recurring tasks: the rule in words, how it is chosen, the next dates, and the task that follows a completed one."""

from __future__ import annotations

import re
import secrets
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.person import Person
from tests.browser.test_languages import LOCALES, SPEAK, is_whole
from tests.browser.test_pages import SIZES, check, dress

JOIN = "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: MEMBER) { errors { message } } }"
MONDAY = "2099-11-30"
NEXT = ["2099-12-03", "2099-12-07", "2099-12-10"]
"""Mondays and Thursdays that follow."""

SPELL = """async ([rules, language]) => {
  const { speak } = await import('/app/js/i18n.js')
  const { inWords } = await import('/app/js/task/recurrence/inwords.js')
  await speak(language)
  return rules.map((text) => inWords({ rule: text.replace('*', ''), fromCompletion: text.endsWith('*') }))
}"""
"""A rule with a star counts from completion."""

WORDS = {
    "FREQ=DAILY": ("every day", "jeden Tag", "chaque jour", "cada día"),
    "FREQ=DAILY;INTERVAL=3*": (
        "every 3 days, from completion",
        "alle 3 Tage, ab Erledigung",
        "tous les 3 jours, depuis l’achèvement",
        "cada 3 días, desde que se completa",
    ),
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH": (
        "every 2 weeks on Mon, Thu",
        "alle 2 Wochen am Mo, Do",
        "toutes les 2 semaines le lun, jeu",
        "cada 2 semanas el lun, jue",
    ),
    "FREQ=WEEKLY;BYDAY=TU": (
        "every week on Tuesday",
        "jede Woche am Dienstag",
        "chaque semaine le mardi",
        "cada semana el martes",
    ),
    "FREQ=MONTHLY;BYMONTHDAY=15": (
        "every month on day 15",
        "jeden Monat am 15.",
        "chaque mois le 15",
        "cada mes el día 15",
    ),
    "FREQ=MONTHLY;BYMONTHDAY=-1": (
        "every month on the last day",
        "jeden Monat am letzten Tag",
        "chaque mois le dernier jour",
        "cada mes el último día",
    ),
    "FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU": (
        "every 3 months on the second Tuesday",
        "alle 3 Monate am zweiten Dienstag",
        "tous les 3 mois le deuxième mardi",
        "cada 3 meses el segundo martes",
    ),
    "FREQ=MONTHLY;BYDAY=-1FR": (
        "every month on the last Friday",
        "jeden Monat am letzten Freitag",
        "chaque mois le dernier vendredi",
        "cada mes el último viernes",
    ),
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1": (
        "every month on the last working day",
        "jeden Monat am letzten Arbeitstag",
        "chaque mois le dernier jour ouvré",
        "cada mes el último día laborable",
    ),
    "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15": (
        "every year on March 15",
        "jedes Jahr am 15. März",
        "chaque année le 15 mars",
        "cada año el 15 de marzo",
    ),
    "FREQ=YEARLY;INTERVAL=2;BYMONTH=3,6": (
        "every 2 years in March, June",
        "alle 2 Jahre im März, Juni",
        "tous les 2 ans en mars, juin",
        "cada 2 años en marzo, junio",
    ),
    "FREQ=MONTHLY;COUNT=6": (
        "every month, 6 times",
        "jeden Monat, 6-mal",
        "chaque mois, 6 fois",
        "cada mes, 6 veces",
    ),
    "FREQ=WEEKLY;UNTIL=20271231": (
        "every week, until Dec 31, 2027",
        "jede Woche, bis 31.12.2027",
        "chaque semaine, jusqu’au 31 déc. 2027",
        "cada semana, hasta el 31 dic 2027",
    ),
    "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=2,3": (
        "every month, by a rule of its own (FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=2,3)",
        "jeden Monat, nach eigener Regel (FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=2,3)",
        "chaque mois, selon sa propre règle (FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=2,3)",
        "cada mes, según su propia regla (FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=2,3)",
    ),
}

ROUND = """async ([rules, due]) => {
  const { choiceOf, recurrenceOf } = await import('/app/js/task/recurrence/rule.js')
  return rules.map((rule) => {
    const choice = choiceOf({ rule, fromCompletion: false }, due)
    return choice && recurrenceOf(choice).rule
  })
}"""
SHOWN = [
    "FREQ=DAILY",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
    "FREQ=MONTHLY;BYDAY=2TU",
    "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=6",
    "FREQ=YEARLY;UNTIL=20271231",
]
KEPT = [
    "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=2",
    "FREQ=YEARLY;BYMONTH=3",
    "FREQ=MONTHLY;BYMONTHDAY=15",
    "FREQ=DAILY;BYDAY=MO",
]
"""The picker has no field for these, and must not change them."""


@pytest.fixture
def team(alice: Person, bob: Person) -> dict[str, str]:
    """Alice runs it, Bob is a member."""
    made: dict[str, str] = alice.makes_team(f"Orchard {secrets.token_hex(3)}")
    assert alice.asks(JOIN, team=made["id"], user=bob.id)["setTeamMember"]["errors"] == []
    return made


def task_of(person: Person, task: dict[str, str], fields: str) -> Any:
    return person.asks(f"query ($id: ID!) {{ task(id: $id) {{ {fields} }} }}", id=task["id"])["task"]


def says(page: Page, words: str) -> None:
    expect(page.locator('.sheet [data-field="recurrence"]')).to_have_accessible_name(f"Repeats: {words}")


def comes_on(page: Page, *days: str) -> None:
    times = page.locator(".sheet .coming time")
    for at, day in enumerate(days):
        expect(times.nth(at)).to_have_attribute("datetime", day)
    expect(times).to_have_count(len(days))


def test_a_rule_is_written_in_four_languages_and_the_picker_returns_it_unchanged(alice: Person) -> None:
    page = alice.opens("/sign-in", locale="en-US")
    for at, language in enumerate(("en", "de", "fr", "es")):
        found = page.evaluate(SPELL, [list(WORDS), language])
        assert dict(zip(WORDS, found, strict=True)) == {rule: said[at] for rule, said in WORDS.items()}

    assert page.evaluate(ROUND, [SHOWN, MONDAY]) == SHOWN
    assert page.evaluate(ROUND, [KEPT, MONDAY]) == [None] * len(KEPT)


def test_a_rule_is_chosen_with_the_keys_alone(alice: Person) -> None:
    task = alice.creates("Water the plants", dueDate=MONDAY)
    page = alice.sits_down(f"/t/{task['key']}")
    says(page, "Never")

    page.keyboard.press("Shift+r")
    asks = page.get_by_role("dialog", name="Change how it repeats")
    expect(asks.get_by_role("combobox", name="Repeats")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.type("2")
    for day in ("Monday", "Thursday"):
        asks.get_by_role("button", name=day).focus()
        page.keyboard.press("Space")
    expect(asks.get_by_role("button", name="Thursday")).to_have_attribute("aria-pressed", "true")
    expect(asks.get_by_role("status")).to_have_text("Every 2 weeks on Mon, Thu")
    asks.get_by_role("combobox", name="Ends").focus()
    page.keyboard.press("ArrowDown")
    asks.get_by_role("spinbutton", name="Number of times").focus()
    page.keyboard.press("Control+a")
    page.keyboard.type("6\n")

    expect(asks).to_have_count(0)
    says(page, "Every 2 weeks on Mon, Thu, 6 times")
    comes_on(page, "2099-12-03", "2099-12-14", "2099-12-17")
    rule = task_of(alice, task, "recurrence { rule fromCompletion }")["recurrence"]
    assert rule == {"rule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=6", "fromCompletion": False}
    page.locator('.sheet [data-field="recurrence"]').press("z")
    says(page, "Never")


def test_a_date_is_skipped_and_completing_the_task_creates_the_next(
    alice: Person, bob: Person, team: dict[str, str]
) -> None:
    task = alice.creates("Water the plants", teamId=team["id"], dueDate=MONDAY)
    page, seen = alice.sits_down(f"/t/{task['key']}"), bob.sits_down(f"/tasks?team={team['key']}")
    alice.changes(task, recurrence={"rule": "FREQ=WEEKLY;BYDAY=MO,TH"})
    says(page, "Every week on Mon, Thu")
    expect(page.locator(".sheet")).to_contain_text("You let this repeat: every week on Mon, Thu")
    comes_on(page, *NEXT)
    mark = bob.row(seen, "Water the plants").get_by_role("img", name="Every week on Mon, Thu", exact=True)
    expect(mark).to_be_visible()

    page.get_by_role("button", name="Skip this one").click()
    comes_on(page, *NEXT[1:], "2099-12-14")
    expect(bob.row(seen, "Water the plants").locator("time")).to_have_attribute("datetime", NEXT[0])
    page.keyboard.press("z")
    comes_on(page, *NEXT)
    expect(bob.row(seen, "Water the plants").locator("time")).to_have_attribute("datetime", MONDAY)

    page.keyboard.press("e")
    toast = page.locator(".toast", has_text="completed")
    expect(toast.get_by_role("link", name=re.compile("^Next: "))).to_be_visible()
    next_key = task_of(alice, task, "nextOccurrence { key }")["nextOccurrence"]["key"]
    expect(toast.get_by_role("link", name=f"Next: {next_key}")).to_be_visible()
    expect(page.locator(".sheet .coming").get_by_role("link", name=f"Next: {next_key}")).to_be_visible()
    expect(bob.row(seen, "Water the plants").locator("time")).to_have_attribute("datetime", NEXT[0])
    toast.get_by_role("link", name=f"Next: {next_key}").click()
    expect(page).to_have_url(f"{alice.server.address}/t/{next_key}")
    says(page, "Every week on Mon, Thu")


def test_a_refused_rule_is_explained_beside_its_field_and_kept(alice: Person) -> None:
    task = alice.creates("Water the plants", dueDate=MONDAY)
    page = alice.sits_down(f"/t/{task['key']}")
    page.locator('.sheet [data-field="recurrence"]').click()
    asks = page.get_by_role("dialog", name="Change how it repeats")
    asks.get_by_role("combobox", name="Repeats").select_option(label="Every week")
    asks.get_by_role("combobox", name="Ends").select_option(label="On a day")
    asks.get_by_label("Last day").fill("2026-01-01")
    asks.get_by_role("button", name="Save").click()

    expect(page.locator(".repeats").get_by_role("alert")).to_contain_text("no date within ten years")
    says(page, "Never")
    page.locator('.sheet [data-field="recurrence"]').click()
    expect(asks.get_by_label("Last day")).to_have_value("2026-01-01")
    asks.get_by_role("combobox", name="Ends").select_option(label="Never")
    asks.get_by_role("combobox", name="Counted from").select_option(label="Completion")
    asks.get_by_role("button", name="Save").click()
    says(page, "Every week, from completion")
    expect(page.locator(".repeats").get_by_role("alert")).to_have_count(0)


def test_recurrence_is_accessible(alice: Person) -> None:
    rule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,TH,FR;UNTIL=20991231"
    task = alice.creates("Øyvind", dueDate=MONDAY, recurrence={"rule": rule})
    page = alice.sits_down("/tasks")
    for theme, size in (("light", "wide"), ("dark", "narrow"), ("dark", "wide"), ("light", "narrow")):
        dress(page, theme, size)
        page.goto(f"{alice.server.address}/t/{task['key']}")
        expect(page.locator(".sheet .coming")).to_be_visible()
        check(page)
        page.locator('.sheet [data-field="recurrence"]').click()
        expect(page.locator("dialog.repeat")).to_be_visible()
        check(page)


def test_texts_about_recurrence_fit_in_every_language(alice: Person) -> None:
    rule = "FREQ=DAILY;INTERVAL=2;COUNT=12"
    task = alice.creates("Øyvind", dueDate=MONDAY, recurrence={"rule": rule})
    page = alice.sits_down("/tasks", width=SIZES["narrow"][0], height=600)
    for language, locale in LOCALES.items():
        assert alice.asks(SPEAK, locale=locale)["updateProfile"]["errors"] == []
        page.goto(f"{alice.server.address}/t/{task['key']}")
        expect(page.locator("html")).to_have_attribute("lang", language)
        expect(page.locator(".sheet .coming")).to_be_visible()
        page.locator('.sheet [data-field="recurrence"]').click()
        page.locator("dialog.repeat select").first.select_option("MONTHLY")
        is_whole(page, language, written=["Øyvind", alice.name, alice.email])

    page.goto(f"{alice.server.address}/t/{alice.creates('Øyvind')['key']}")
    page.locator('.sheet [data-field="recurrence"]').click()
    page.locator("dialog.repeat select").first.select_option("MONTHLY")
    expect(page.locator("dialog.repeat")).to_be_in_viewport(ratio=1)
