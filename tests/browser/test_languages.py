"""Every page in every language, wide and narrow: no label is cut off, nothing overflows, and nothing is English."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.person import Person, settles
from tests.browser.server import ROOT, Server
from tests.browser.test_pages import DOORS, PAGES, SIZES

LOCALES = {"en": "en-GB", "de": "de-DE", "es": "es-ES", "fr": "fr-FR"}
SPEAK = "mutation ($locale: String!) { updateProfile(input: {locale: $locale}) { errors { message } } }"
NAME, TITLES = "Zoë Ødegård", ["Żółw", "Øyvind", "Čaj", "Ñandú", "Łódź"]
"""People's own texts: words of no language here."""


TEXTS = """() => {
  const shown = (one) => one.checkVisibility?.() ?? one.offsetParent !== null
  const texts = []
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walk.nextNode()) {
    const parent = walk.currentNode.parentElement
    if (!parent.closest('script, style, noscript, option') && shown(parent)) texts.push(walk.currentNode.data)
  }
  // a list of more than a hundred is that of the time zones
  for (const option of document.querySelectorAll('option')) if (option.parentElement.length < 100) texts.push(option.label)
  for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-description'])
    for (const one of document.querySelectorAll(`[${name}]`)) texts.push(one.getAttribute(name))
  return [...new Set(texts.map((text) => text.trim()).filter(Boolean))]
}"""
CLIPPED = """(written) => [...document.querySelectorAll('body *')].filter((one) => {
  const own = [...one.childNodes].filter((child) => child.nodeType === 3).map((child) => child.data).join('').trim()
  if (!own || written.some((text) => own.includes(text)) || one.closest('option, textarea, script, style, .skip')) return false
  if (!one.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  const box = one.getBoundingClientRect()
  if (box.width <= 1 || getComputedStyle(one).clipPath !== 'none') return false // for ears alone
  for (let up = one; up && up !== document.body; up = up.parentElement) {
    const { overflowX, position } = getComputedStyle(up)
    if (/auto|scroll/.test(overflowX)) return false
    const limit = up.getBoundingClientRect()
    if (overflowX !== 'visible' && (up === one ? one.scrollWidth > one.clientWidth + 1 : box.right > limit.right + 1)) return limit.width > 1
    if (position === 'fixed') break
  }
  return box.right > innerWidth + 1 || box.left < -1
}).map((one) => one.outerHTML.slice(0, 200)).concat([...document.querySelectorAll('select')].filter((one) => {
  const { font, paddingLeft, paddingRight } = getComputedStyle(one)
  const brush = document.createElement('canvas').getContext('2d')
  brush.font = font
  const text = one.selectedOptions[0]?.label ?? ''
  if (!one.checkVisibility() || written.some((each) => text.includes(each))) return false
  return brush.measureText(text).width > one.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) + 1
}).map((one) => `select ${one.selectedOptions[0].label}`))"""
"""Finds labels that are cut off, or lie beyond the edge of the window. Scrollable content is not lost."""


def words_of(language: str) -> dict[str, Any]:
    words: dict[str, Any] = json.loads((ROOT / "web/app/locales" / f"{language}.json").read_text("utf-8"))
    return words


def forms(text: Any) -> list[str]:
    return [text] if isinstance(text, str) else list(text.values())


def pattern_of(text: str) -> str:
    return ".+".join(re.escape(part) for part in re.split(r"\{\w+\}", text))


def english_alone(language: str) -> re.Pattern[str]:
    """Matches texts that the English page has and this language must not show."""
    english, words = words_of("en"), words_of(language)
    own = {form for text in words.values() for form in forms(text)}
    only = {form for text in english.values() for form in forms(text) if form not in own}
    return re.compile("|".join(pattern_of(text) for text in sorted(only) if is_english(text)))


def is_english(text: str) -> bool:
    """Whether the words alone show that the text is English: "{day} in {month}" could be German as well."""
    own = re.sub(r"\{\w+\}", "", text)
    return bool(re.search(r"\w{2}" if own == text else r"\w{4}", own))


@pytest.fixture(scope="module")
def admin(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Person]:
    server = Server(tmp_path_factory.mktemp("languages"))
    server.start()
    token, id = server.registers(NAME, "zoe@example.com")
    server.command("user", "promote", "zoe@example.com")
    zoe = Person(server, chromium, NAME, "zoe@example.com", token, id)
    zoe.comes_back()
    statuses = ["PENDING", "IN_PROGRESS", "COMPLETED", "CANCELLED"]
    for title, status, priority in zip(TITLES, statuses, ["LOW", "MEDIUM", "HIGH", "URGENT"], strict=False):
        zoe.creates(title, status=status, priority=priority, assigneeId=id)
    zoe.creates(TITLES[-1], dueDate="2026-01-01")
    yield zoe
    assert zoe.leaves() == []
    server.stop()


@pytest.fixture(scope="module")
def page(admin: Person) -> Page:
    return admin.sits_down("/")


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("language", LOCALES)
def test_a_page_is_complete_in_every_language(admin: Person, page: Page, language: str, path: str) -> None:
    assert admin.asks(SPEAK, locale=LOCALES[language])["updateProfile"]["errors"] == []
    page.goto(admin.server.address + path)
    admin.is_in_sync(page)
    expect(page.locator("html")).to_have_attribute("lang", language)
    expect(page.get_by_text(words_of(language)["loading"])).to_have_count(0)
    for width, height in SIZES.values():
        page.set_viewport_size({"width": width, "height": height})
        is_whole(page, language)


@pytest.mark.parametrize("path", DOORS)
@pytest.mark.parametrize("language", LOCALES)
def test_a_sign_in_page_is_complete_in_every_language(admin: Person, language: str, path: str) -> None:
    page = admin.opens(path, locale=LOCALES[language])
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", language)
    for width, height in SIZES.values():
        page.set_viewport_size({"width": width, "height": height})
        is_whole(page, language)
    page.context.close()


@pytest.mark.parametrize("keys", ["Control+k", "?", "n", "j s", "j d", "j p"])
@pytest.mark.parametrize("language", LOCALES)
def test_a_dialog_is_complete_in_every_language(admin: Person, page: Page, language: str, keys: str) -> None:
    assert admin.asks(SPEAK, locale=LOCALES[language])["updateProfile"]["errors"] == []
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(f"{admin.server.address}/tasks")
    expect(page.locator("html")).to_have_attribute("lang", language)
    expect(admin.row(page, TITLES[0])).to_be_visible()
    for key in keys.split():
        page.keyboard.press(key)
    expect(page.get_by_role("dialog")).to_be_visible()
    is_whole(page, language)


@pytest.mark.parametrize("language", LOCALES)
def test_a_failed_sign_in_is_explained_in_the_persons_language(admin: Person, language: str) -> None:
    words = words_of(language)
    page = admin.opens("/sign-in", locale=LOCALES[language])
    page.get_by_label(words["door.email"], exact=True).fill("zoe@example.com")
    page.get_by_label(words["door.password"], exact=True).fill("not hers")
    page.get_by_role("button", name=words["door.signIn"], exact=True).click()

    told = {
        "en": "The email or the password is wrong. Try again, or reset the password.",
        "de": "E-Mail oder Passwort ist falsch. Versuch es noch einmal, oder setz das Passwort zurück.",
        "es": "El correo o la contraseña no son correctos. Inténtalo de nuevo o restablece la contraseña.",
        "fr": "L’e-mail ou le mot de passe est incorrect. Réessaie, ou réinitialise le mot de passe.",
    }
    expect(page.get_by_text(told[language])).to_be_visible()
    page.context.close()


SUBJECT = "Welcome to TaskFlow"
"""The subject of a mail, as it was sent."""
MARKED = "\N{LEFT-POINTING ANGLE BRACKET}"
NO_WORDS = re.compile(
    r"TaskFlow|Chrome|Linux|Python-?|urllib|REL|Deutsch|English|Español|Français|GEN(-\d+)?|General|GraphQL|Ctrl|Alt|Mon|Tue|Wed|Thu|Fri|Sat|Sun|January|February|March|April|May|June|July"
    r"|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday"
    r"|Thursday|Friday|Saturday|Sunday|Today|Tomorrow|Yesterday|today|tomorrow|yesterday|ago|min|minutes|am|pm"
)
"""Names, keys, and texts that Intl makes."""


@pytest.mark.parametrize("path", [*PAGES, *DOORS])
def test_every_word_of_a_page_comes_from_the_catalogue(admin: Person, page: Page, path: str) -> None:
    """The page gets a catalogue with a mark before each text: a text without that mark was written into a module."""
    assert admin.asks(SPEAK, locale="en-GB")["updateProfile"]["errors"] == []
    page.set_viewport_size({"width": 1440, "height": 900})
    looked = page if path in PAGES else admin.opens("/sign-in")
    looked.route("**/locales/en.json", send_marked)
    try:
        looked.goto(admin.server.address + path)
        if path in PAGES:
            admin.is_in_sync(looked)
        expect(looked.get_by_text(MARKED).first).to_be_visible()
        mine = [SUBJECT, NAME, *NAME.split(), "zoe@example.com", *TITLES]
        bare = [text for text in looked.evaluate(TEXTS) if MARKED not in text]
        assert [text for text in bare if has_words(text, mine)] == []
    finally:
        looked.unroute("**/locales/en.json")


def send_marked(route: Route) -> None:
    marked = {
        key: mark(text) if isinstance(text, str) else {form: mark(each) for form, each in text.items()}
        for key, text in words_of("en").items()
    }
    route.fulfill(json=marked)


def mark(text: str) -> str:
    """Marks each piece between placeholders, since placeholders become elements of their own."""
    return re.sub(r"(?:^|(?<=\}))(?!\{)(?=.)", MARKED, text)


def has_words(text: str, mine: list[str]) -> bool:
    for each in mine:
        text = text.replace(each, "")
    return any(len(word) > 2 and not NO_WORDS.fullmatch(word) for word in re.findall(r"[^\W\d_]+(?:-\d+)?", text))


def is_whole(page: Page, language: str, written: Sequence[str] = (NAME, "zoe@example.com", *TITLES)) -> None:
    settles(page)
    where = f"{page.url} in {language}, {page.viewport_size}"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), where
    clipped = page.evaluate(CLIPPED, [*written])
    assert not clipped, (where, clipped)
    if language != "en":
        english = english_alone(language)
        left = [text for text in page.evaluate(TEXTS) if english.fullmatch(text)]
        assert not left, (where, left)
