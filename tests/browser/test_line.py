"""The line that creates a task: a table of inputs that it understands, in English, German, French and Spanish, and how
it shows them."""

from __future__ import annotations

import secrets

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.person import Person
from tests.browser.server import Server

TODAY = "2026-11-27"
"""A Friday."""
AROUND = """async ([lines, language, today]) => {
  const { understand } = await import('/app/js/store/line.js')
  const garden = { id: 'g', key: 'GARDEN', name: 'Garden' }
  const general = { id: 'd', key: 'GEN', name: 'General' }
  const people = (team) => [{ id: 'b', name: 'Bob Marsh' }, ...(team?.id === 'g' ? [{ id: 'j', name: 'Jürgen Öz' }] : [])]
  const around = { today, language, teams: [general, garden], people, home: general }
  return lines.map((line) => {
    const { title, dueDate, priority, assignee, team } = understand(line, around)
    return [title, dueDate ?? assignee?.name ?? priority ?? team?.name ?? '']
  })
}"""

BOTH = [
    # a day by its name: short names only at the end of the line, long names anywhere but at its beginning
    ("Write notes fri", "Write notes", "2026-12-04"),
    ("Write notes friday", "Write notes", "2026-12-04"),
    ("Write notes Mon", "Write notes", "2026-11-30"),
    ("Write notes thurs", "Write notes", "2026-12-03"),
    ("Meet on Sunday with Bob", "Meet with Bob", "2026-11-29"),
    ("Rent due monday", "Rent", "2026-11-30"),
    ("Report by tue", "Report", "2026-12-01"),
    ("Notizen schreiben Freitag", "Notizen schreiben", "2026-12-04"),
    ("Am Sonntag gießen", "Am Sonntag gießen", ""),
    ("Beete am Sonntag gießen", "Beete gießen", "2026-11-29"),
    ("Beete bis Mittwoch gießen", "Beete gießen", "2026-12-02"),
    ("mon report", "mon report", ""),
    ("Friday report", "Friday report", ""),
    ("Print the mon report", "Print the mon report", ""),
    ("friday", "friday", ""),
    ("fri", "fri", ""),
    ("Read the sun, then sleep", "Read the sun, then sleep", ""),
    # near days
    ("Call Bob today", "Call Bob", "2026-11-27"),
    ("Call Bob tomorrow", "Call Bob", "2026-11-28"),
    ("Call Bob tomorrow morning", "Call Bob morning", "2026-11-28"),
    ("Call Bob the day after tomorrow", "Call Bob", "2026-11-29"),
    ("Call Bob day after tomorrow", "Call Bob", "2026-11-29"),
    ("Bob heute anrufen", "Bob anrufen", "2026-11-27"),
    ("Bob morgen anrufen", "Bob anrufen", "2026-11-28"),
    ("Bob übermorgen anrufen", "Bob anrufen", "2026-11-29"),
    ("Today show script", "Today show script", ""),
    ("tomorrow", "tomorrow", ""),
    # dates
    ("Buy gifts 2026-12-24", "Buy gifts", "2026-12-24"),
    ("Buy gifts on 2026-12-24", "Buy gifts", "2026-12-24"),
    ("2026-12-24 buy gifts", "buy gifts", "2026-12-24"),
    ("Buy gifts 12.12.", "Buy gifts", "2026-12-12"),
    ("Buy gifts 12.12.2027", "Buy gifts", "2027-12-12"),
    ("Buy gifts 12.12.28", "Buy gifts", "2028-12-12"),
    ("Geschenke am 1.2. kaufen", "Geschenke kaufen", "2027-02-01"),
    ("Buy gifts dec 12", "Buy gifts", "2026-12-12"),
    ("Buy gifts Dec 12th", "Buy gifts", "2026-12-12"),
    ("Buy gifts 12 December", "Buy gifts", "2026-12-12"),
    ("Buy gifts december 12, 2027", "Buy gifts", "2027-12-12"),
    ("Geschenke 12. Dezember", "Geschenke", "2026-12-12"),
    ("Geschenke 12. Dez. kaufen", "Geschenke kaufen", "2026-12-12"),
    ("Geschenke bis 5. März", "Geschenke", "2027-03-05"),
    ("Taxes nov 26", "Taxes", "2027-11-26"),
    ("Taxes nov 27", "Taxes", "2026-11-27"),
    ("Leap 29.2.", "Leap", "2028-02-29"),
    ("Never 30.2.", "Never 30.2.", ""),
    ("Never 2026-02-30", "Never 2026-02-30", ""),
    ("Upgrade to 12.12", "Upgrade to 12.12", ""),
    ("Paint 12 doors", "Paint 12 doors", ""),
    # from now on
    ("Water in 3 days", "Water", "2026-11-30"),
    ("Water in a week", "Water", "2026-12-04"),
    ("Water in 2 weeks", "Water", "2026-12-11"),
    ("Water in 1 month", "Water", "2026-12-27"),
    ("Gießen in 3 Tagen", "Gießen", "2026-11-30"),
    ("Gießen in einer Woche", "Gießen", "2026-12-04"),
    ("Gießen in zwei Monaten", "Gießen", "2027-01-27"),
    ("in 3 days water the beds", "water the beds", "2026-11-30"),
    ("Put it in 3 boxes", "Put it in 3 boxes", ""),
    ("Plan next week", "Plan", "2026-11-30"),
    ("Plan next friday", "Plan", "2026-12-04"),
    ("Plan next month", "Plan", "2026-12-01"),
    ("Planen nächsten Montag", "Planen", "2026-11-30"),
    ("Planen nächste Woche", "Planen", "2026-11-30"),
    # in French and in Spanish
    ("Écrire les notes vendredi", "Écrire les notes", "2026-12-04"),
    ("Rendre le rapport le lundi", "Rendre le rapport", "2026-11-30"),
    ("Appeler Bob aujourd'hui", "Appeler Bob", "2026-11-27"),
    ("Appeler Bob aujourd’hui", "Appeler Bob", "2026-11-27"),
    ("Appeler Bob demain matin", "Appeler Bob matin", "2026-11-28"),
    ("Appeler Bob après-demain", "Appeler Bob", "2026-11-29"),
    ("Cadeaux le 1er décembre", "Cadeaux", "2026-12-01"),
    ("Cadeaux 24 décembre 2027", "Cadeaux", "2027-12-24"),
    ("Arroser dans 3 jours", "Arroser", "2026-11-30"),
    ("Arroser dans une semaine", "Arroser", "2026-12-04"),
    ("Dans la boîte", "Dans la boîte", ""),
    ("Le vendredi noir", "Le vendredi noir", ""),
    ("Écrire !haute", "Écrire", "HIGH"),
    ("Écrire !basse", "Écrire", "LOW"),
    ("Escribir notas viernes", "Escribir notas", "2026-12-04"),
    ("Entregar el informe para el lunes", "Entregar el informe para", "2026-11-30"),
    ("Llamar a Bob hoy", "Llamar a Bob", "2026-11-27"),
    ("Llamar a Bob mañana", "Llamar a Bob", "2026-11-28"),
    ("Llamar a Bob pasado mañana", "Llamar a Bob", "2026-11-29"),
    ("Regalos el 24 de diciembre", "Regalos", "2026-12-24"),
    ("Regalos 24 de diciembre 2027", "Regalos", "2027-12-24"),
    ("Regar en 3 días", "Regar", "2026-11-30"),
    ("Regar en dos meses", "Regar", "2027-01-27"),
    ("Planear el próximo lunes", "Planear", "2026-11-30"),
    ("Escribir !alta", "Escribir", "HIGH"),
    ("Escribir !media", "Escribir", "MEDIUM"),
    # everything else
    ("Write !high", "Write", "HIGH"),
    ("Write !u", "Write", "URGENT"),
    ("Schreiben !hoch", "Schreiben", "HIGH"),
    ("Schreiben !dringend", "Schreiben", "URGENT"),
    ("Write !low !urgent", "Write !low", "URGENT"),
    ("Hello world!", "Hello world!", ""),
    ("Wow ! ok", "Wow ! ok", ""),
    ("Write @bob", "Write", "Bob Marsh"),
    ("Write @mar", "Write", "Bob Marsh"),
    ("Write to bob@example.com", "Write to bob@example.com", ""),
    ("Write @nobody", "Write @nobody", ""),
    ("Write #garden", "Write", "Garden"),
    ("Fix #12", "Fix #12", ""),
    ("Write @jur #garden", "Write", "Jürgen Öz"),
    ("Write @jur", "Write @jur", ""),
    ("", "", ""),
]
GERMAN = [
    ("Notizen schreiben fr", "Notizen schreiben", "2026-12-04"),
    ("Notizen schreiben Mo.", "Notizen schreiben", "2026-11-30"),
    ("Notizen am So", "Notizen", "2026-11-29"),
    ("Mach es so", "Mach es so", ""),
    ("Was ist zu tun do", "Was ist zu tun do", ""),
]
ENGLISH = [("Things to do", "Things to do", ""), ("Do so", "Do so", ""), ("Write to mi", "Write to mi", "")]


@pytest.fixture(scope="module")
def door(chromium: Browser, module_server: Server) -> Page:
    page = chromium.new_page()
    page.goto(f"{module_server.address}/sign-in")
    return page


@pytest.mark.parametrize(
    ("language", "table"),
    [("en", BOTH), ("de", BOTH), ("de", GERMAN), ("en", ENGLISH)],
    ids=["en", "de", "only-de", "only-en"],
)
def test_a_line_is_understood(door: Page, language: str, table: list[tuple[str, str, str]]) -> None:
    found = door.evaluate(AROUND, [[line for line, _, _ in table], language, TODAY])

    assert [(line, *said) for (line, _, _), said in zip(table, found, strict=True)] == table


def test_recognised_words_are_highlighted_and_a_click_turns_them_into_text(alice: Person) -> None:
    page = alice.sits_down("/tasks")
    title = f"Watch the sun {secrets.token_hex(3)}"
    field = page.get_by_role("textbox", name="New task")
    field.fill(f"{title} !urgent sun")
    lit = page.locator(".quick mark")
    expect(lit).to_have_text(["!urgent", "sun"])
    expect(page.get_by_role("status", name="Understood")).to_contain_text("Urgent")

    lit.last.click()
    expect(lit).to_have_text(["!urgent"])
    expect(field).to_be_focused()
    field.press("Enter")

    row = alice.row(page, f"{title} sun")
    expect(row.get_by_role("img", name="Urgent")).to_be_visible()
    expect(row.locator("time")).to_have_count(0)


def test_recognised_words_are_turned_into_text_with_the_keys(alice: Person) -> None:
    page = alice.sits_down("/tasks")
    page.get_by_role("textbox", name="New task").fill("Ask about tomorrow !high")
    page.get_by_role("button", name="Take “tomorrow” as text").press("Enter")
    page.get_by_role("textbox", name="New task").press("Enter")

    expect(alice.row(page, "Ask about tomorrow")).to_be_visible()


@pytest.mark.parametrize("keys", ["", "n"])
def test_a_task_without_a_title_is_asked_for_one(alice: Person, keys: str) -> None:
    page = alice.sits_down("/tasks")
    if keys:
        page.keyboard.press(keys)
    where = page.get_by_role("dialog") if keys else page.get_by_role("main")
    line = where.get_by_role("textbox", name="New task")
    for text in ("", "!high"):
        line.fill(text)
        line.press("Enter")
        expect(where.get_by_role("alert")).to_have_text("Give a title.")
        expect(line).to_have_accessible_description("Give a title.")
        expect(line).to_be_focused()

    line.fill("Oil the hinges !high")
    expect(where.get_by_role("alert")).to_have_count(0)
    line.press("Enter")
    expect(alice.row(page, "Oil the hinges")).to_be_visible()


@pytest.mark.parametrize("width", [1440, 390])
def test_a_long_title_stays_on_its_line(alice: Person, width: int) -> None:
    page = alice.sits_down("/tasks", width=width, height=844)
    field = page.get_by_role("textbox", name="New task")
    before = field.bounding_box()
    field.fill(f"{'Wash the windows of the long house ' * 3}!urgent @alice tomorrow")

    after = field.bounding_box()
    assert before is not None
    assert after is not None
    assert after["width"] == before["width"]
    page.wait_for_function(
        """() => {
          const [field, mirror] = [...document.querySelectorAll('.quick input, .mirror')]
          return field.scrollLeft === mirror.scrollLeft && field.getBoundingClientRect().left === mirror.getBoundingClientRect().left
        }"""
    )
