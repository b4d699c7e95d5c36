"""The catalogues of our messages: each has exactly the messages that the API can raise."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest
from babel import Locale

from models.wording.catalogue import FOLDER, PLURALS, THOUSANDS, catalogue_of, translated
from models.wording.languages import LANGUAGES, SOURCE
from models.wording.sentence import plural, sentence
from tests.support.messages import Message, messages, names_in, unreadable
from tests.support.scratch import ROOT

TRANSLATED = sorted(LANGUAGES - {SOURCE})
PROTOCOL = {"PersistedQueryNotFound"}
"""Clients compare with it."""
CATALOGUES = (
    "models/wording/catalogues/{}.toml",
    "taskflow/mail/letters/catalogues/{}.toml",
    "web/app/locales/{}.json",
)
FORMAL = {"fr": r"\b(vous|votre|vos)\b|\b(?!chez|assez)\w+ez\b", "es": r"\busted(es)?\b"}
"""We say *tu* and *tú*."""
NUMBERS = [*range(2_000), 10_000, 999_999, 1_000_000, 1_000_001, 2_000_000]


def forms(entry: str | Mapping[str, str]) -> list[str]:
    return [entry] if isinstance(entry, str) else list(entry.values())


def test_every_message_can_be_read_from_the_source() -> None:
    assert not unreadable(), 'Give a literal, or sentence("… {name} …", name=…).'


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_catalogue_has_every_message_that_the_api_can_raise(language: str) -> None:
    catalogue = catalogue_of(language)

    missing = {each.pattern: each.where for each in messages() if each.pattern not in {*catalogue, *PROTOCOL}}

    assert not missing, f"Add them to models/wording/catalogues/{language}.toml."


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_catalogue_has_no_message_that_is_unused(language: str) -> None:
    assert catalogue_of(language).keys() <= {each.pattern for each in messages()} - PROTOCOL


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_has_the_placeholders_of_the_english_text(language: str) -> None:
    catalogue = catalogue_of(language)

    for message in messages():
        for form in forms(catalogue.get(message.pattern, message.pattern)):
            assert names_in(form) == message.names, form


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_counted_text_has_a_form_for_one_and_for_several(language: str) -> None:
    catalogue = catalogue_of(language)

    for message in messages():
        entry = catalogue.get(message.pattern, "")
        assert isinstance(entry, Mapping) is (message.one is not None), message
        assert isinstance(entry, str) or {"one", "other"} <= entry.keys() <= {"one", "many", "other"}


def test_the_same_english_text_is_counted_everywhere_or_nowhere() -> None:
    kinds: dict[str, set[str | None]] = {}
    for message in messages():
        kinds.setdefault(message.pattern, set()).add(message.one)

    assert all(len(each) == 1 for each in kinds.values())


@pytest.mark.parametrize("message", [each for each in messages() if each.one], ids=lambda each: each.where)
def test_the_english_form_for_one_has_the_same_placeholders(message: Message) -> None:
    assert names_in(message.one or "") == message.names


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_plural_forms_agree_with_cldr(language: str) -> None:
    cldr = Locale(language).plural_form

    assert [PLURALS[language](n) for n in NUMBERS] == [cldr(n) for n in NUMBERS]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_thousands_separators_agree_with_cldr(language: str) -> None:
    assert THOUSANDS[language] == Locale(language).number_symbols["latn"]["group"]


def test_each_of_our_languages_has_a_catalogue() -> None:
    assert {SOURCE, *(path.stem for path in FOLDER.glob("*.toml"))} == LANGUAGES == PLURALS.keys() == THOUSANDS.keys()


@pytest.mark.parametrize("language", FORMAL)
def test_a_language_addresses_its_reader_in_one_way(language: str) -> None:
    """Also in mails and in the dashboard. (In German, "Sie" may be "she" at the beginning of a sentence.)"""
    texts = "\n".join((ROOT / each.format(language)).read_text("utf-8") for each in CATALOGUES)

    assert not [found[0] for found in re.finditer(FORMAL[language], texts, re.IGNORECASE)]


def test_a_sentence_is_english_until_it_is_translated() -> None:
    said = sentence("A description has at most {most:,} characters. Shorten it.", most=20_000)

    assert said == "A description has at most 20,000 characters. Shorten it."
    assert translated(said, "de") == "Eine Beschreibung hat höchstens 20.000 Zeichen. Kürze sie."
    assert translated(said, "es") == "Una descripción tiene como máximo 20.000 caracteres. Acórtala."


def test_a_sentence_in_a_sentence_is_translated_too() -> None:
    wait = plural("{n} minute", "{n} minutes", n=1)

    said = sentence("Too many failed sign-ins. Try again in {wait}.", wait=wait)

    assert said == "Too many failed sign-ins. Try again in 1 minute."
    assert translated(said, "de") == "Zu viele gescheiterte Anmeldungen. Versuch es in 1 Minute noch einmal."
    assert translated(said, "fr") == "Trop de connexions échouées. Réessaie dans 1 minute."


def test_braces_in_a_name_stay_as_they_are() -> None:
    said = sentence("The account of {name} is deactivated. Pick somebody else.", name="{most} {")

    assert translated(said, "fr") == "Le compte de {most} { est désactivé. Choisis quelqu’un d’autre."


def test_an_untranslated_text_stays_english() -> None:
    assert translated("The garden is closed on Sundays.", "de") == "The garden is closed on Sundays."
