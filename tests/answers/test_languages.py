"""Messages come in the language of the account, else in the language that the browser asks for, else in English."""

from __future__ import annotations

import json
from typing import Any

import pytest
from starlette.applications import Starlette

from models.wording.languages import language_for
from tests.support import asgi
from tests.support.people import LOGIN, Person
from tests.support.sse import listening

TITLE = {"en": "Title is required", "de": "Gib einen Titel an.", "fr": "Indique un titre.", "es": "Indica un título."}
LOST = {
    "en": "Task not found",
    "de": "Diese Aufgabe gibt es nicht.",
    "fr": "Cette tâche n’existe pas.",
    "es": "Esa tarea no existe.",
}
SIGN_IN = {
    "en": "Authentication required",
    "de": "Bitte melde dich an.",
    "fr": "Connecte-toi d’abord.",
    "es": "Inicia sesión primero.",
}
CREATE = 'mutation { createTask(input: {title: " "}) { errors { code message path } } }'
SPEAK = "mutation ($locale: String!) { updateProfile(input: {locale: $locale}) { user { locale } errors { message } } }"
FOLLOW = 'subscription { taskChanges(taskId: "task_00000000000000000000000000") { __typename } }'
ME = "{ me { id } }"
LANGUAGES = pytest.mark.parametrize("language", sorted(TITLE))


@LANGUAGES
async def test_an_error_in_a_payload_is_in_the_language_of_the_account(alice: Person, language: str) -> None:
    await alice.does(SPEAK, locale=f"{language}-CH")
    alice.accept_language = "fr" if language == "en" else "en"

    error = await alice.fails(CREATE)

    assert error == {"code": "REQUIRED", "message": TITLE[language], "path": ["input", "title"]}


@LANGUAGES
async def test_an_error_at_the_top_is_in_the_language_of_the_browser(stranger: Person, language: str) -> None:
    stranger.accept_language = f"it, {language};q=0.8"

    error = await stranger.is_refused(ME)

    assert (error["message"], error["extensions"]["code"]) == (SIGN_IN[language], "UNAUTHENTICATED")


@LANGUAGES
async def test_a_refused_sign_in_is_explained_in_the_language_of_the_browser(alice: Person, language: str) -> None:
    told = {
        "en": "The email or the password is wrong. Try again, or reset the password.",
        "de": "E-Mail oder Passwort ist falsch. Versuch es noch einmal, oder setz das Passwort zurück.",
        "fr": "L’e-mail ou le mot de passe est incorrect. Réessaie, ou réinitialise le mot de passe.",
        "es": "El correo o la contraseña no son correctos. Inténtalo de nuevo o restablece la contraseña.",
    }
    there = Person(alice.app, accept_language=language)

    error = await there.fails(LOGIN, input={"email": alice.email, "password": "not hers"})

    assert error["message"] == told[language]


@LANGUAGES
async def test_a_malformed_request_is_refused_in_the_language_of_the_browser(app: Starlette, language: str) -> None:
    told = {
        "en": "`query` is missing.",
        "de": "`query` fehlt.",
        "fr": "`query` manque.",
        "es": "Falta `query`.",
    }

    answer = await asgi.post(app, {}, headers={"accept-language": language})

    assert (answer.status, answer.json["errors"][0]["message"]) == (400, told[language])


async def test_a_request_for_another_host_is_refused_in_the_language_of_the_browser(app: Starlette) -> None:
    answer = await asgi.request(app, "GET", "/", headers={"host": "elsewhere.example", "accept-language": "de"})

    assert answer.status == 400
    assert answer.json["errors"][0]["message"].startswith("Dieser Server nimmt keine Anfragen für diesen Hostnamen an.")


@LANGUAGES
async def test_an_error_on_a_socket_is_in_the_language_of_the_account(alice: Person, language: str) -> None:
    async with alice.connects() as socket:
        await alice.does(SPEAK, locale=language)  # applies to a socket that is already open, too
        stream = await socket.subscribes(FOLLOW)
        message = await socket.hears()

    assert (message["id"], message["type"]) == (stream.id, "error")
    assert [each["message"] for each in message["payload"]] == [LOST[language]]


@LANGUAGES
async def test_an_error_on_the_socket_of_a_stranger_is_in_the_language_of_the_browser(
    stranger: Person, language: str
) -> None:
    stranger.accept_language = language
    async with stranger.connects() as socket:
        await socket.subscribes(ME)
        message = await socket.hears()

    assert [each["message"] for each in message["payload"]["errors"]] == [SIGN_IN[language]]


@LANGUAGES
async def test_a_payload_on_a_socket_is_in_the_language_of_the_account(alice: Person, language: str) -> None:
    await alice.does(SPEAK, locale=language)
    async with alice.connects() as socket:
        stream = await socket.subscribes(CREATE)
        payload = (await stream.next())["createTask"]

    assert payload["errors"][0]["message"] == TITLE[language]


@LANGUAGES
async def test_an_error_in_an_event_stream_is_in_the_language_of_the_account(alice: Person, language: str) -> None:
    await alice.does(SPEAK, locale=language)
    async with listening(alice, FOLLOW) as events:
        _, event = await events.next()

    assert [each["message"] for each in event["errors"]] == [LOST[language]]


@LANGUAGES
async def test_each_error_of_a_bulk_call_is_in_the_language_of_the_account(
    alice: Person, garden: dict[str, Any], language: str
) -> None:
    await alice.does(SPEAK, locale=language)

    payload = await alice.does(
        "mutation ($inputs: [CreateTaskInput!]!) { createTasks(inputs: $inputs, onError: SKIP_FAILED)"
        " { results { errors { message path } } errors { message } } }",
        inputs=[{"title": "Water", "teamId": garden["id"]}, {"title": " ", "teamId": garden["id"]}],
    )

    assert payload["results"][1]["errors"] == [{"message": TITLE[language], "path": ["inputs", "1", "title"]}]


async def test_a_message_with_a_name_in_it_contains_the_name(
    alice: Person, chidi: Person, garden: dict[str, Any]
) -> None:
    await alice.does(SPEAK, locale="fr")
    await knows(alice, chidi)

    error = await alice.fails(
        "mutation ($input: CreateTaskInput!) { createTask(input: $input) { errors { message } } }",
        input={"title": "Water", "teamId": garden["id"], "assigneeId": chidi.id},
    )

    assert error["message"] == "Cette personne n’est pas membre de Garden. Choisis un membre, ou personne."


async def knows(alice: Person, chidi: Person) -> None:
    """Puts Alice and Chidi in a team of their own, so that she can see him."""
    other = (await alice.does('mutation { createTeam(input: {name: "Shed"}) { team { id } errors { message } } }'))[
        "team"
    ]
    await alice.does(
        "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: MEMBER)"
        " { errors { message } } }",
        team=other["id"],
        user=chidi.id,
    )


async def test_messages_of_graphql_core_about_a_document_stay_english(stranger: Person) -> None:
    stranger.accept_language = "de"

    error = await stranger.is_refused("{ weather }")

    assert error["message"].startswith("Cannot query field 'weather'")


async def test_texts_that_clients_compare_with_stay_english(app: Starlette) -> None:
    asked = {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0" * 64}}}

    answer = await asgi.post(app, asked, headers={"accept-language": "de"})

    assert answer.json["errors"][0]["message"] == "PersistedQueryNotFound"


@pytest.mark.parametrize(
    ("accept_language", "language"),
    [
        ("", "en"),
        ("de", "de"),
        ("DE-at", "de"),
        ("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", "fr"),
        ("en;q=0.2, es;q=0.9", "es"),
        ("it, pt", "en"),
        ("de;q=0, fr", "fr"),
        ("de;q=0", "en"),
        ("*", "en"),
        ("de;q=much", "en"),
        (";;;,,,q=", "en"),
        ("x" * 100_000 + ", de", "en"),
    ],
)
def test_the_first_supported_language_that_the_browser_asks_for_is_taken(accept_language: str, language: str) -> None:
    assert language_for("", accept_language) == language


def test_the_language_of_the_account_wins_over_the_browser() -> None:
    assert language_for("de-AT", "fr") == "de"
    assert language_for("it", "fr") == "en"


async def test_a_cached_refusal_of_a_document_is_shown_to_each_caller_in_their_language(stranger: Person) -> None:
    document = "query ($a: Int) { " + " ".join(f"a{number}: __typename" for number in range(400)) + " }"
    told = {}
    for language in ("de", "fr", "en"):
        stranger.accept_language = language
        told[language] = (await stranger.is_refused(document))["message"]

    assert told["de"].startswith("Das Dokument hat")
    assert told["fr"].startswith("Le document a")
    assert told["en"].startswith("The document has")


async def test_a_language_header_that_is_not_text_is_ignored(app: Starlette) -> None:
    answer = await asgi.request(
        app,
        "POST",
        "/graphql",
        headers={"content-type": "application/json", "accept-language": "\xff\xfe, de"},
        body=json.dumps({"query": ME}).encode(),
    )

    assert answer.json["errors"][0]["message"] == SIGN_IN["de"]
