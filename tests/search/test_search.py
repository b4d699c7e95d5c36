"""Search: what it finds, in which order, how it shows results, and what nobody may find."""

from __future__ import annotations

from datetime import timedelta
from string import ascii_lowercase
from typing import Any

import pytest

from models.search import best_first, correction, estimate, hits, several, statement
from tests.attachments.words import DELETE as DELETE_FILE
from tests.attachments.words import adds
from tests.comments.words import DELETE as DELETE_COMMENT
from tests.comments.words import UPDATE as UPDATE_COMMENT
from tests.comments.words import team_of, writes
from tests.live.test_task_stream import changes, creates
from tests.search.words import SEARCH, finds, search
from tests.support.people import Person, register
from tests.support.scratch import DIALECTS
from tests.support.words import PURGE, RESTORE, SET_MEMBER, TRASH
from tests.tasks.test_bulk import CREATES, UPDATES


async def test_the_words_of_a_query_may_be_in_different_texts_of_a_task(
    alice: Person, bob: Person, garden: Any
) -> None:
    hose = await creates(alice, garden, "Mend the hose", description="It leaks at the tap")
    await writes(bob, hose, "The rubber ring is brittle")
    await adds(bob, hose, filename="spare-parts.pdf")
    await creates(alice, garden, "Paint the fence")

    for query in (
        "hose",
        "leaks",
        "brittle",
        "parts",
        "spare-parts.pdf",
        "mend brittle",
        "tap rubber parts",
        hose["key"],
    ):
        assert await finds(bob, query) == ["Mend the hose"], query
    assert await finds(bob, "hose fence") == []


async def test_case_and_accents_are_ignored_and_the_last_word_may_be_incomplete(alice: Person, garden: Any) -> None:
    await creates(alice, garden, "Éva fährt die Große Straße entlang")

    for query in ("eva", "ÉVA FAHRT", "grosse strasse", "straße große", "entl", "eva gro"):
        assert len(await finds(alice, query)) == 1, query
    assert await finds(alice, "gro eva") == []
    assert await finds(alice, '"entl"') == []


async def test_phrases_and_excluded_words(alice: Person, garden: Any) -> None:
    await creates(alice, garden, "Ripe tomatoes")
    await creates(alice, garden, "Tomatoes, not ripe yet", description="Ripe, canned tomatoes")
    await creates(alice, garden, "A well-known a_b.pdf")

    assert await finds(alice, '"ripe tomatoes"') == ["Ripe tomatoes"]
    assert await finds(alice, "tomatoes -canned") == ["Ripe tomatoes"]
    assert await finds(alice, 'tomatoes -"not ripe"') == ["Ripe tomatoes"]
    assert len(await finds(alice, "tomatoes -canned", fields=["TITLE"])) == 2
    assert await finds(alice, "well-known") == ["A well-known a_b.pdf"]
    assert await finds(alice, "known-well") == []
    assert await finds(alice, "a_b.pdf") == ["A well-known a_b.pdf"]
    assert await finds(alice, '"ripe tomatoes') == await finds(alice, "ripe tomatoes")
    assert await finds(alice, "-tomatoes") == []


async def test_a_key_finds_its_task_first_and_needs_a_digit(alice: Person, garden: Any) -> None:
    first = await creates(alice, garden, "First")
    for number in range(2, 12):
        await creates(alice, garden, f"Number {number}")
    await creates(alice, garden, f"As in {first['key']}")
    team = first["key"].partition("-")[0]

    found = await search(alice, first["key"].lower())
    assert found["edges"][0]["node"]["task"]["title"] == "First"
    assert {edge["node"]["task"]["title"] for edge in found["edges"]} == {
        "First",
        "Number 10",
        "Number 11",
        f"As in {first['key']}",
    }
    assert found["edges"][0]["node"]["matches"][0] == {
        "field": "KEY",
        "snippet": f"<mark>{first['key']}</mark>",
        "comment": None,
        "attachment": None,
    }
    assert await finds(alice, team) == [f"As in {first['key']}"]
    assert await finds(alice, f'"{first["key"]}"', fields=["KEY"]) == ["First"]
    assert await finds(alice, first["key"], fields=["TITLE"]) == [f"As in {first['key']}"]


async def test_titles_weigh_more_than_files_descriptions_and_comments(alice: Person, garden: Any) -> None:
    comment = await creates(alice, garden, "In a comment")
    await writes(alice, comment, "pump")
    await creates(alice, garden, "In the description", description="pump")
    file = await creates(alice, garden, "In the name of a file")
    await adds(alice, file, filename="pump.txt")
    await creates(alice, garden, "The pump in a title that goes on and on, and then some more words that nobody reads")
    await creates(alice, garden, "The pump")

    found = await search(alice, "pump")
    assert [edge["node"]["task"]["title"][:12] for edge in found["edges"]] == [
        "The pump",
        "The pump in ",
        "In the name ",
        "In the descr",
        "In a comment",
    ]
    scores = [edge["node"]["score"] for edge in found["edges"]]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == 5


async def test_a_cursor_goes_on_in_its_own_search_alone(alice: Person, garden: Any) -> None:
    """In another search the same task has another place, so that tasks would be left out."""
    for title in ("The hose", "A hose", "Tomatoes", "Ripe tomatoes"):
        await creates(alice, garden, title)
    after = (await search(alice, "hose", first=1))["pageInfo"]["endCursor"]

    assert await finds(alice, " HOSE ", first=1, after=after, filter={"team": {"eq": garden["id"]}}) == ["The hose"]
    for text, more in (("tomatoes", {}), ('"hose"', {}), ("hose", {"fields": ["TITLE"]})):
        error = await alice.is_refused(SEARCH, text=text, after=after, **more)
        assert error["extensions"] == {"code": "INVALID", "path": ["after"]}, text


async def test_a_snippet_is_safe_and_shows_the_words(alice: Person, garden: Any) -> None:
    title = '<img src=x onerror=alert(1)> & "pump" \'n <mark>more</mark>'
    task = await creates(alice, garden, title)
    body = f"{'Lorem ipsum dolor. ' * 40}The **Pümp** leaks, </mark><script>alert(1)</script>. {'Sit amet. ' * 40}"
    comment = await writes(alice, task, body)

    (edge,) = (await search(alice, "pump"))["edges"]
    in_title, in_comment = edge["node"]["matches"]
    assert in_title == {
        "field": "TITLE",
        "snippet": "&lt;img src=x onerror=alert(1)&gt; &amp; &quot;<mark>pump</mark>&quot; &#x27;n"
        " &lt;mark&gt;more&lt;/mark&gt;",
        "comment": None,
        "attachment": None,
    }
    assert in_comment["comment"] == {"id": comment["id"]}
    assert "<mark>Pümp</mark>** leaks, &lt;/mark&gt;&lt;script&gt;" in in_comment["snippet"]
    assert in_comment["snippet"].startswith("…")
    assert in_comment["snippet"].endswith("…")
    assert in_comment["snippet"].count("<") == 2
    assert len(in_comment["snippet"]) < 260


async def test_a_match_in_a_file_of_a_comment_names_both(alice: Person, garden: Any) -> None:
    task = await creates(alice, garden, "Mend the hose")
    file = await adds(alice, task, filename="ring-photo.txt")
    comment = await writes(alice, task, "Look", attachmentIds=[file["id"]])

    (edge,) = (await search(alice, "ring"))["edges"]
    assert edge["node"]["matches"] == [
        {
            "field": "ATTACHMENT",
            "snippet": "<mark>ring</mark>-photo.txt",
            "comment": {"id": comment["id"]},
            "attachment": {"id": file["id"], "filename": "ring-photo.txt"},
        }
    ]


async def test_a_changed_text_is_found_by_its_new_words_and_not_by_its_old_ones(alice: Person, garden: Any) -> None:
    task = await creates(alice, garden, "Apple", description="Bread")
    comment = await writes(alice, task, "Cheese")
    file = await adds(alice, task, filename="dough.txt")
    await changes(alice, task, title="Walnut", description="Yoghurt")
    await alice.does(UPDATE_COMMENT, id=comment["id"], body="Quinoa")
    for query in ("apple", "bread", "cheese"):
        assert await finds(alice, query) == [], query
    for query in ("walnut", "yoghurt", "quinoa", "dough"):
        assert await finds(alice, query) == ["Walnut"], query

    await alice.does(DELETE_COMMENT, id=comment["id"])
    await alice.does(DELETE_FILE, id=file["id"])
    await changes(alice, task, description=None)
    for query in ("yoghurt", "quinoa", "dough"):
        assert await finds(alice, query) == [], query


async def test_a_text_that_changes_among_hundreds_of_other_changes_is_found(alice: Person, garden: Any) -> None:
    """On PostgreSQL it is written with the events, which are too many for one statement."""
    for _ in range(2):  # from the second time on, the process has cached the word
        await creates(alice, garden, "Weed")
    weeds = [{"title": "Weed", "teamId": garden["id"]}] * 200
    await alice.asks(CREATES, inputs=[{"title": "Dig", "teamId": garden["id"]}, *weeds])
    all_of_them = {"filter": {"team": {"eq": garden["id"]}}}

    await alice.does(UPDATES, target=all_of_them, input={"title": "Weed", "priority": "HIGH"})

    assert (await search(alice, "weed"))["totalCount"] == 203
    assert await finds(alice, "dig") == []


async def test_the_trash_is_left_out_unless_the_filter_includes_it(alice: Person, garden: Any) -> None:
    task = await creates(alice, garden, "Mend the hose")
    await alice.does(TRASH, id=task["id"])
    assert await finds(alice, "hose") == []
    assert await finds(alice, "hose", filter={"deleted": True}) == ["Mend the hose"]

    await alice.does(RESTORE, id=task["id"])
    assert await finds(alice, "hose") == ["Mend the hose"]

    await alice.does(PURGE, id=task["id"])
    assert await finds(alice, "hose") == []
    assert await finds(alice, "hose", filter={"deleted": True}) == []


async def test_nobody_finds_tasks_that_they_do_not_see(alice: Person, bob: Person, garden: Any) -> None:
    orchard = await team_of(alice)
    task = await creates(alice, orchard, "Graft the pear", description="Secretive")
    await writes(alice, task, "Confidential")
    for query in ("pear", "secretive", "confidential", task["key"], "peer", "confidentiel"):
        found = await search(bob, query)
        assert (found["edges"], found["totalCount"], found["corrected"]) == ([], 0, None), query

    await alice.does(SET_MEMBER, team=orchard["id"], user=bob.id, role="CONTRIBUTOR")
    assert await finds(bob, "pear") == ["Graft the pear"]

    moved = await creates(alice, garden, "Prune the plum")
    carol = await register(bob.app, "Carol")
    assert await finds(carol, "plum") == []
    assert await finds(bob, "plum") == ["Prune the plum"]
    await changes(alice, moved, teamId=orchard["id"])
    assert await finds(bob, "plum") == ["Prune the plum"]
    assert await finds(bob, "plum", filter={"team": {"eq": garden["key"]}}) == []


async def test_a_filter_limits_the_results(alice: Person, bob: Person, garden: Any) -> None:
    await creates(alice, garden, "Mend the hose", assigneeId=bob.id, priority="HIGH")
    await creates(alice, garden, "Mend the fence")

    assert await finds(alice, "mend", filter={"assignee": {"eq": bob.id}}) == ["Mend the hose"]
    assert await finds(bob, "mend", filter={"assignee": {"me": True}}) == ["Mend the hose"]
    assert await finds(alice, "mend", filter={"not": {"priority": {"eq": "HIGH"}}}) == ["Mend the fence"]
    assert await finds(alice, "mend", filter={"text": "fence"}) == ["Mend the fence"]
    assert await finds(alice, "mend", filter={"status": {"eq": "COMPLETED"}}) == []


@pytest.mark.parametrize("query", ["mend", "mend hose", '"mend it" -fence'])
@pytest.mark.parametrize("are_common", [False, True], ids=["rare words", "common words"])
async def test_pages_continue_where_the_last_one_ended_despite_new_tasks(
    alice: Person, garden: Any, monkeypatch: pytest.MonkeyPatch, query: str, are_common: bool
) -> None:
    if are_common:
        monkeypatch.setattr(hits, "COMMON", 0)
        monkeypatch.setattr(hits, "FEW_TASKS", 0)
        monkeypatch.setattr(several, "AT_ONCE", 3)
    for number in range(25):
        await creates(
            alice,
            garden,
            f"Mend it {number} " + "hose " * (number % 2),
            description="Mend it, the hose " * (number % 3 + 1),
        )
    whole = await search(alice, query, first=100)
    expected = [edge["node"]["task"]["id"] for edge in whole["edges"]]
    assert (len(expected), whole["totalCount"], whole["pageInfo"]["hasNextPage"]) == (25, 25, False)

    read: list[str] = []
    after = None
    while True:
        page = await search(alice, query, first=7, after=after)
        read += [edge["node"]["task"]["id"] for edge in page["edges"]]
        assert page["pageInfo"]["hasPreviousPage"] is (after is not None)
        if not page["pageInfo"]["hasNextPage"]:
            break
        after = page["pageInfo"]["endCursor"]
        await creates(alice, garden, "Something else")
    assert read == expected


async def test_for_common_words_many_tasks_are_checked_and_then_those_with_all_words_in_one_text(
    alice: Person, garden: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, module, bound in (
        ("COMMON", hits, 0),
        ("FEW_TASKS", hits, 0),
        ("COMMON", several, 3),
        ("AT_ONCE", several, 1),
        ("MOST_TASKS", several, 3),
    ):
        monkeypatch.setattr(module, name, bound)
    await creates(
        alice,
        garden,
        "Paint the fence",
        description="Before the rain, and never in a hot summer: the colour would burst",
    )
    await creates(alice, garden, "The summer is near", description="And so is the rain")
    for number in range(6):
        await creates(alice, garden, f"Rain {number}")
        await creates(alice, garden, f"Summer {number}")

    found = await search(alice, "rain summer")

    assert [hit["task"]["title"] for hit in (edge["node"] for edge in found["edges"])] == ["Paint the fence"]
    assert found["totalCount"] == 1


async def test_which_tasks_are_checked_for_common_words_does_not_tell_whether_a_hidden_text_has_one(
    alice: Person, bob: Person, garden: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bob has so many texts with the word that one more in Alice's team makes it a common word."""
    for name, module, bound in (
        ("FEW_TASKS", hits, 0),
        ("AT_ONCE", several, 1),
        ("MOST_TASKS", several, 6),
        *(("COMMON", module, 20) for module in (hits, estimate, best_first, several)),
    ):
        monkeypatch.setattr(module, name, bound)
    mine, hidden = await team_of(bob), await team_of(alice)
    await creates(bob, mine, "Nothing in the title but alpha", description="long " * 70 + "halibut")
    await creates(bob, mine, "Halibut")
    await bob.does(CREATES, inputs=[{"teamId": mine["id"], "title": f"Alpha {n}"} for n in range(25)])
    await bob.does(CREATES, inputs=[{"teamId": mine["id"], "title": f"Halibut {n}"} for n in range(17)])

    before = await finds(bob, '"alpha" "halibut"')
    await creates(alice, hidden, "Sell all halibut")

    assert await finds(bob, '"alpha" "halibut"') == before == ["Nothing in the title but alpha"]


async def test_tasks_written_during_a_search_displace_no_other_result(
    alice: Person, garden: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The best entries are read in steps, and new ones are inserted above them."""
    for module, name in ((hits, "FEW_TASKS"), (hits, "COMMON"), (best_first, "COMMON"), (estimate, "COMMON")):
        monkeypatch.setattr(module, name, 0)
    for module, name in ((hits, "MOST_ENDINGS"), (statement, "MOST_ENDINGS")):
        monkeypatch.setattr(module, name, 0)
    for module in (statement, best_first):
        monkeypatch.setattr(module, "LOOKED_THROUGH", dict.fromkeys(DIALECTS, 3))
    place_after = best_first._place_after

    async def while_somebody_writes(*given: Any) -> int:
        place = await place_after(*given)
        await creates(alice, garden, "Mend that")
        return place

    for number in range(7):
        await creates(alice, garden, f"Mend {number}")
    monkeypatch.setattr(best_first, "_place_after", while_somebody_writes)

    assert {f"Mend {number}" for number in range(7)} <= set(await finds(alice, "mend"))


@pytest.fixture(params=[hits.FEW_TASKS, 0], ids=["in the texts", "in the index"])
def both_ways(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Corrections are looked for in the texts of few tasks, and for more tasks in the index of all words."""
    monkeypatch.setattr(hits, "FEW_TASKS", request.param)


@pytest.mark.usefixtures("both_ways")
async def test_a_typing_mistake_is_corrected_when_nothing_is_found(alice: Person, bob: Person, garden: Any) -> None:
    await creates(alice, garden, "Water the Tomatoes")
    orchard = await team_of(alice)
    await creates(alice, orchard, "Irrigate")

    for query, corrected in (
        ("tomatos", "tomatoes"),
        ("tomatose", "tomatoes"),
        ("tomtoess", "tomatoes"),
        ("wtaer", "water"),
        ("water tomatios -fence", "water tomatoes -fence"),
        ('"the tomatos"', '"the tomatoes"'),
    ):
        found = await search(bob, query)
        assert (found["corrected"], found["totalCount"]) == (corrected, 1), query
    assert (await search(bob, "irigate"))["corrected"] is None
    assert (await search(alice, "irigate"))["corrected"] == "irrigate"
    assert (await search(alice, "irigate", filter={"team": {"eq": garden["key"]}}))["corrected"] is None
    assert (await search(alice, "wtr"))["corrected"] is None
    assert (await search(alice, "waetr-hose"))["corrected"] is None
    assert (await search(alice, "water"))["corrected"] is None


@pytest.mark.usefixtures("both_ways")
async def test_a_word_is_corrected_however_many_nearer_ones_are_hidden(alice: Person, bob: Person, garden: Any) -> None:
    await creates(alice, garden, "Irrigatixx")
    hidden = await team_of(alice)
    await creates(alice, hidden, " ".join(f"irrigatio{letter}" for letter in ascii_lowercase if letter != "n")[:200])
    await creates(alice, hidden, " ".join(f"irrigati{letter}n" for letter in ascii_lowercase if letter != "o")[:200])

    found = await search(bob, "irrigation")

    assert (found["corrected"], found["totalCount"]) == ("irrigatixx", 1)


@pytest.mark.usefixtures("both_ways")
@pytest.mark.parametrize("planted", [0, 18, 19, 20, 21])
async def test_a_correction_does_not_tell_whether_a_hidden_word_exists(
    alice: Person, bob: Person, garden: Any, planted: int
) -> None:
    """Bob guesses at a word of Alice's team, and plants words as near to his query as it, outside his filter."""
    mine, outside, hidden = await team_of(bob), await team_of(bob), await team_of(alice)
    await creates(bob, mine, "Zalibutz")
    if planted:
        await creates(bob, outside, " ".join(f"{letter}alibutb" for letter in "abcdefgijklmnopqrstuvwx"[:planted]))

    async def asks(query: str) -> Any:
        return await search(bob, query, filter={"team": {"eq": mine["key"]}})

    before = await asks("halibuty")
    await creates(alice, hidden, "Halibuta")

    assert await asks("halibuty") == before
    assert before["corrected"] == "zalibutz"


async def test_nothing_is_corrected_when_looking_through_the_words_takes_too_long(
    alice: Person, garden: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hits, "FEW_TASKS", 0)
    monkeypatch.setattr(correction, "LONGEST_TIME", timedelta(0))
    await creates(alice, garden, "Tomatoes")

    found = await search(alice, "tomatos")

    assert (found["edges"], found["corrected"]) == ([], None)


@pytest.mark.parametrize("query", ["", " ", "\u00a0\n"])
async def test_an_empty_query_is_refused(alice: Person, garden: Any, query: str) -> None:
    refused = await alice.is_refused(SEARCH, text=query)
    assert (refused["extensions"]["code"], refused["extensions"]["path"]) == ("REQUIRED", ["query"])


async def test_a_long_query_a_large_page_and_a_foreign_cursor_are_refused(alice: Person, garden: Any) -> None:
    refused_ones: list[Any] = [{"text": "x" * 201}, {"text": "x " * 5000}]
    refused_ones += [{"text": "x", "first": 101}, {"text": "x", "after": "WyJz"}]
    for more in refused_ones:
        refused = await alice.is_refused(SEARCH, **more)
        assert refused["extensions"]["code"] == "INVALID", more
    assert await finds(alice, "x" * 200) == []


async def test_a_search_needs_authentication(alice: Person, garden: Any) -> None:
    refused = await alice.with_token(None).is_refused(SEARCH, text="hose")
    assert refused["extensions"]["code"] == "UNAUTHENTICATED"
