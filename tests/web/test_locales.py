"""The dashboard's texts in each of our languages."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import pytest
from babel import Locale

from models.team.default import DESCRIPTION
from models.wording.languages import LANGUAGES, SOURCE
from tests.support.scratch import ROOT

APP = ROOT / "web" / "app"
OTHERS = sorted(LANGUAGES - {SOURCE})
WORDS = re.compile(r"[^\W\d_]{2,}")
SAME = {
    "de": "API Admin Board Dashboard Esc Label Labels Live Name Push Status System TaskFlow Team Teams KEY name offline",
    "fr": "Actions API Admin Ctrl Description Push TaskFlow Total Urgente mail",
    "es": "API Admin Ctrl Esc Push TaskFlow Total",
}
"""Words that another language may share with English. Equal texts may contain only these, placeholders and
punctuation."""


def words_of(language: str) -> dict[str, Any]:
    words: dict[str, Any] = json.loads((APP / "locales" / f"{language}.json").read_text("utf-8"))
    return words


def forms(text: str | Mapping[str, str]) -> list[str]:
    return [text] if isinstance(text, str) else list(text.values())


def holes(text: str | Mapping[str, str]) -> set[str]:
    return {hole for form in forms(text) for hole in re.findall(r"\{(\w+)\}", form)}


def test_texts_of_the_server_about_the_default_team_are_translated() -> None:
    assert words_of("en")["team.everybody"] == DESCRIPTION
    assert f"'{DESCRIPTION}'" in (APP / "js" / "views" / "team.js").read_text("utf-8")


def test_the_dashboard_has_the_languages_of_the_server() -> None:
    listed = re.search(r"LANGUAGES = \{([^}]*)\}", (APP / "js" / "api" / "language.js").read_text("utf-8"))

    assert listed is not None
    assert set(re.findall(r"(\w+):", listed[1])) == LANGUAGES
    assert {path.stem for path in (APP / "locales").glob("*.json")} == LANGUAGES


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_exists_in_the_same_order(language: str) -> None:
    english, words = words_of(SOURCE), words_of(language)

    missing, stale = [key for key in english if key not in words], [key for key in words if key not in english]
    assert not missing, f"web/app/locales/{language}.json: translate {missing}, in the order of en.json"
    assert not stale, f"web/app/locales/{language}.json: take out {stale}, which en.json has no more"
    assert list(words) == list(english)


@pytest.mark.parametrize("language", OTHERS)
def test_every_form_of_a_text_has_the_placeholders_of_the_english_one(language: str) -> None:
    words = words_of(language)

    for key, english in words_of(SOURCE).items():
        for form in forms(words[key]):
            assert holes(form) == holes(english), key


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_counted_texts_have_the_plural_forms_of_their_language(language: str) -> None:
    known = {*Locale(language).plural_form.rules, "other"}

    for key, text in words_of(language).items():
        assert isinstance(text, str) or {"one", "other"} <= text.keys() <= known, key


@pytest.mark.parametrize("language", OTHERS)
def test_texts_counted_in_english_are_counted_in_every_language(language: str) -> None:
    words = words_of(language)

    counted = [key for key, text in words_of(SOURCE).items() if not isinstance(text, str)]

    assert [key for key in counted if isinstance(words[key], str)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_no_text_is_left_in_english(language: str) -> None:
    english, words = words_of(SOURCE), words_of(language)
    same = set(SAME[language].split())

    left = {
        key: text
        for key, text in words.items()
        if text == english[key]
        and not all(set(WORDS.findall(re.sub(r"\{\w+\}", "", form))) <= same for form in forms(text))
    }

    assert left == {}


def test_french_punctuation_stays_beside_its_word() -> None:
    """A colon at the beginning of a line looks like a mistake."""
    texts = [form for text in words_of("fr").values() for form in forms(text)]

    assert [text for text in texts if re.search(r" [:;?!»](\s|$)|« |\w[;?!»](\s|$)", text)] == []
    assert [text for text in texts if "'" in text] == []
