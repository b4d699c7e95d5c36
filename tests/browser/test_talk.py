"""The conversation on a task: read, written, and changing while the page is open."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.conftest import Invite
from tests.browser.person import Person
from tests.browser.server import Server
from tests.browser.test_outages import REFUSED
from tests.browser.test_pages import SIZES, check, dress
from tests.browser.test_roles import SET_ROLE
from tests.markdown.corpus import HOSTILE

SAY = "mutation ($input: CreateCommentInput!) { createComment(input: $input) { errors { message } comment { id } } }"
EDIT = "mutation ($id: ID!, $body: String!) { updateComment(id: $id, body: $body) { errors { message } } }"
REACT = "mutation ($id: ID!, $emoji: Emoji!) { react(commentId: $id, emoji: $emoji) { errors { message } } }"
EVERYTHING = """\
# One

### Three

## Two

*Words*, `code`, ~~none~~, https://example.com/ and GEN-1.

> Said before

- [ ] to do
- [x] done

1. first

| a | b |
|---|--:|
| 1 | 2 |

```
%s
```
---""" % ("code " * 40)
THREADS = """query ($id: ID!) { task(id: $id) { commentCount comments(first: 10) {
  nodes { body editedAt deletedAt resolvedAt author { name } reactions { emoji count } replies { body deletedAt author { name } } }
} } }"""


def says(person: Person, task: dict[str, str], body: str, *, to: str | None = None) -> str:
    """Writes a comment through the API, and returns its id."""
    payload = person.asks(SAY, input={"taskId": task["id"], "body": body, "parentId": to})["createComment"]
    assert payload["errors"] == []
    id: str = payload["comment"]["id"]
    return id


def threads(person: Person, task: dict[str, str]) -> list[dict[str, Any]]:
    nodes: list[dict[str, Any]] = person.asks(THREADS, id=task["id"])["task"]["comments"]["nodes"]
    return nodes


def writes(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Write a comment")


def comment(page: Page, text: str) -> Locator:
    return page.locator(".talk article", has_text=text)


@pytest.fixture
def task(alice: Person) -> dict[str, str]:
    return alice.creates("Mend the hose")


def test_a_comment_is_shown_to_others_at_once_and_answered(alice: Person, bob: Person, task: dict[str, str]) -> None:
    hers, his = alice.sits_down(f"/t/{task['key']}"), bob.sits_down(f"/t/{task['key']}")
    expect(his.locator(".talk .bone")).to_have_count(0)

    writes(hers).fill("It **leaks** again.")
    writes(hers).press("Control+Enter")
    expect(writes(hers)).to_have_value("")
    expect(comment(his, "It leaks again.").locator("strong")).to_have_text("leaks")
    expect(his.locator(".talk [role=status]").first).to_have_text("Alice Johnson has written a comment")

    comment(his, "It leaks again.").get_by_role("button", name="Reply").click()
    his.get_by_role("textbox", name="Write a reply").fill("I have ordered a new one.")
    his.get_by_role("button", name=re.compile("^Reply Ctrl")).click()

    expect(hers.locator(".thread .replies article")).to_contain_text("I have ordered a new one.")
    expect(comment(hers, "I have ordered")).not_to_contain_text("sending")
    [thread] = threads(alice, task)
    assert (thread["body"], [reply["body"] for reply in thread["replies"]]) == (
        "It **leaks** again.",
        ["I have ordered a new one."],
    )


def test_comments_and_changes_share_one_timeline(alice: Person, bob: Person, task: dict[str, str]) -> None:
    says(bob, task, "First words")
    alice.changes(task, priority="HIGH")
    says(alice, task, "Last words")

    page = alice.sits_down(f"/t/{task['key']}")

    expect(page.locator(".talk .feed > ol > li")).to_contain_text(["created this", "First words", "High", "Last words"])


def test_a_preview_is_shown_as_the_comment_will_be_and_writes_nothing(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    writes(page).fill("- one\n- ~~two~~ @nobody")

    page.get_by_role("button", name="Preview").click()

    look = page.get_by_role("region", name="Preview")
    expect(look.locator("li")).to_have_text(["one", "two @nobody"])
    expect(look.locator("s")).to_have_text("two")
    assert threads(alice, task) == []
    page.get_by_role("button", name="Write", exact=True).click()
    expect(writes(page)).to_have_value("- one\n- ~~two~~ @nobody")


def test_a_box_of_a_task_list_stands_in_the_place_of_its_bullet(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    writes(page).fill("- [ ] dig\n- [x] sow\n\nThen:\n\n- [ ] water\n\n- rest")
    page.get_by_role("button", name="Preview").click()

    items = page.get_by_role("region", name="Preview").locator("li")
    expect(items).to_have_text(["dig", "sow", "water", "rest"])
    styles = items.evaluate_all("all => all.map(one => getComputedStyle(one).listStyleType)")
    assert styles == ["none", "none", "none", "disc"]
    inside = "one => one.querySelector('input').getBoundingClientRect().left - one.parentElement.getBoundingClientRect().left"
    assert all(0 <= items.nth(at).evaluate(inside) < 8 for at in range(3))


def test_a_person_is_found_by_name_and_mentioned(alice: Person, invite: Invite, task: dict[str, str]) -> None:
    zora = invite(alice.server, "Zora Quendolin")
    handle = zora.asks("{ me { handle } }")["me"]["handle"]
    hers, his = zora.sits_down(f"/t/{task['key']}"), alice.sits_down(f"/t/{task['key']}")

    writes(his).press_sequentially("Ask @quend")
    expect(his.locator(".composer").get_by_role("option", name="Zora Quendolin")).to_be_visible()
    writes(his).press("Enter")
    expect(writes(his)).to_have_value(f"Ask @{handle} ")
    his.keyboard.type("please")
    his.keyboard.press("Control+Enter")

    expect(comment(hers, f"Ask @{handle} please").locator(".at.mine")).to_have_text(f"@{handle}")
    expect(comment(his, "please").locator(".at:not(.me)")).to_have_text(f"@{handle}")


def test_escape_closes_the_list_of_people_and_then_the_sheet_and_the_text_stays(
    alice: Person, task: dict[str, str]
) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    writes(page).press_sequentially("Ask @alice")
    expect(page.locator(".composer").get_by_role("option").first).to_be_visible()

    page.keyboard.press("Escape")
    expect(page.locator(".composer").get_by_role("option")).to_have_count(0)
    page.keyboard.press("Escape")
    expect(page.locator(".sheet")).to_have_count(0)

    page.goto(f"{alice.server.address}/t/{task['key']}")
    expect(writes(page)).to_have_value("Ask @alice")


def test_a_draft_survives_a_reload_and_belongs_to_its_task(alice: Person, task: dict[str, str]) -> None:
    other = alice.creates("Another one")
    id = says(alice, task, "Begin here")
    page = alice.sits_down(f"/t/{task['key']}")
    writes(page).fill("Not ready")
    comment(page, "Begin here").get_by_role("button", name="Reply").click()
    page.get_by_role("textbox", name="Write a reply").fill("Neither")
    comment(page, "Begin here").get_by_role("button", name="Edit the comment").click()
    page.get_by_role("textbox", name="Edit the comment").fill("Begin there")

    page.reload()
    expect(writes(page)).to_have_value("Not ready")
    expect(page.get_by_role("textbox", name="Write a reply")).to_have_value("Neither")
    expect(page.get_by_role("textbox", name="Edit the comment")).to_have_value("Begin there")
    page.goto(f"{alice.server.address}/t/{other['key']}")
    expect(writes(page)).to_have_value("")
    assert id != ""


def test_a_field_with_a_draft_stays_open_when_the_draft_is_emptied(alice: Person, task: dict[str, str]) -> None:
    """Otherwise the next letters would act as shortcuts."""
    says(alice, task, "Begin here")
    page = alice.sits_down(f"/t/{task['key']}")
    comment(page, "Begin here").get_by_role("button", name="Reply").click()
    page.get_by_role("textbox", name="Write a reply").fill("N")

    page.reload()
    reply = page.get_by_role("textbox", name="Write a reply")
    expect(reply).to_have_value("N")
    reply.focus()
    page.keyboard.press("Backspace")
    expect(reply).to_have_value("")
    expect(reply).to_be_focused()
    page.keyboard.type("So be it")
    expect(reply).to_have_value("So be it")


def test_reactions_show_their_number_and_people_and_can_be_removed(
    alice: Person, bob: Person, task: dict[str, str]
) -> None:
    id = says(alice, task, "Done!")
    bob.asks(REACT, id=id, emoji="HOORAY")
    page = alice.sits_down(f"/t/{task['key']}")
    hooray = page.get_by_role("button", name="Hooray: 1")
    expect(hooray).to_have_attribute("aria-pressed", "false")
    expect(hooray).to_have_accessible_description("Bob Meyer")

    hooray.press("Enter")
    expect(page.get_by_role("button", name="Hooray: 2")).to_have_accessible_description("Bob Meyer and Alice Johnson")
    bob.asks(REACT, id=id, emoji="ROCKET")
    expect(page.get_by_role("button", name="Rocket: 1")).to_be_visible()

    page.get_by_role("button", name="Hooray: 2").click()
    expect(page.get_by_role("button", name="Hooray: 1")).to_have_attribute("aria-pressed", "false")
    page.get_by_role("button", name="React").press("Enter")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Thumbs down: 1")).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_role("button", name="React")).to_be_focused()
    page.reload()
    expect(page.locator(".reaction")).to_have_text(["👎1", "🎉1", "🚀1"])


def test_an_edit_is_marked_and_undone(alice: Person, bob: Person, task: dict[str, str]) -> None:
    says(alice, task, "Tuesdya")
    page, his = alice.sits_down(f"/t/{task['key']}"), bob.sits_down(f"/t/{task['key']}")
    expect(comment(his, "Tuesdya")).to_be_visible()
    expect(his.get_by_role("button", name="Edit the comment")).to_have_count(0)

    comment(page, "Tuesdya").get_by_role("button", name="Edit the comment").click()
    field = page.get_by_role("textbox", name="Edit the comment")
    expect(field).to_be_focused()
    field.fill("Tuesday")
    field.press("Control+Enter")
    expect(comment(his, "Tuesday")).to_contain_text("edited")
    expect(page.locator(".toast")).to_contain_text("Comment edited")

    page.locator(".toast").get_by_role("button", name="Undo").click()
    expect(comment(his, "Tuesdya")).to_be_visible()
    assert [thread["body"] for thread in threads(alice, task)] == ["Tuesdya"]


def test_a_deletion_waits_while_it_can_be_undone(alice: Person, bob: Person, task: dict[str, str]) -> None:
    id = says(alice, task, "Unwise words")
    says(bob, task, "I have read them", to=id)
    page, his = alice.sits_down(f"/t/{task['key']}"), bob.sits_down(f"/t/{task['key']}")
    expect(comment(his, "Unwise words")).to_be_visible()

    comment(page, "Unwise words").get_by_role("button", name="Delete the comment").click()
    expect(page.locator(".talk article").first).to_contain_text("This comment was deleted.")
    expect(comment(page, "I have read them")).to_be_focused()
    page.keyboard.press("z")
    expect(comment(page, "Unwise words")).to_be_visible()
    assert threads(alice, task)[0]["deletedAt"] is None

    comment(page, "Unwise words").get_by_role("button", name="Delete the comment").click()
    page.reload()
    expect(his.locator(".talk article").first).to_contain_text("This comment was deleted.")
    expect(page.locator(".talk article").first).to_contain_text("This comment was deleted.")
    expect(comment(page, "I have read them")).to_be_visible()


def test_a_deletion_is_sent_when_its_undo_has_expired(alice: Person, bob: Person, task: dict[str, str]) -> None:
    says(alice, task, "Alone in its thread")
    his = bob.sits_down(f"/t/{task['key']}")
    page = alice.sits_down(f"/t/{task['key']}")
    page.clock.install()
    page.reload()
    expect(comment(his, "Alone in its thread")).to_be_visible()
    comment(page, "Alone in its thread").get_by_role("button", name="Delete the comment").click()
    expect(page.locator(".talk article")).to_have_count(0)
    expect(page.locator(".toast")).to_contain_text("Comment deleted")

    page.clock.fast_forward(9000)

    expect(his.locator(".talk article")).to_have_count(0)
    expect(page.locator(".toast")).to_have_count(0)
    assert threads(alice, task) == []


def test_signing_out_leaves_no_draft_behind(alice: Person, bob: Person, task: dict[str, str]) -> None:
    page = alice.sits_down(f"/t/{task['key']}", width=1100)
    writes(page).fill("About bob, and not for bob")
    kept = "Object.entries(localStorage).filter((each) => each.join().includes('not for bob')).length"
    assert page.evaluate(kept) == 1

    alice.signs_out(page)

    assert page.evaluate(kept) == 0


def test_signing_out_sends_a_deletion_that_the_page_has_shown(alice: Person, bob: Person, task: dict[str, str]) -> None:
    for text in ("First unwise words", "Second unwise words"):
        says(alice, task, text)
    says(bob, task, "I have read both")
    page = alice.sits_down(f"/t/{task['key']}", width=1100)
    for text in ("First unwise words", "Second unwise words"):
        comment(page, text).get_by_role("button", name="Delete the comment").click()
        expect(comment(page, text)).to_have_count(0)

    alice.signs_out(page)

    assert [thread["body"] for thread in threads(bob, task)] == ["I have read both"]


def test_a_thread_is_resolved_collapsed_and_reopened_by_a_reply(
    alice: Person, bob: Person, task: dict[str, str]
) -> None:
    id = says(bob, task, "Which size?")
    says(alice, task, "Twenty metres", to=id)
    page, his = alice.sits_down(f"/t/{task['key']}"), bob.sits_down(f"/t/{task['key']}")

    comment(page, "Which size?").get_by_role("button", name="Resolve").click()
    folded = his.get_by_role("button", name="Which size?")
    expect(folded).to_contain_text("Resolved by Alice Johnson")
    expect(folded).to_contain_text("1 reply")
    expect(comment(his, "Twenty metres")).to_have_count(0)

    folded.click()
    comment(his, "Twenty metres")
    his.locator(".replies").get_by_role("button", name="Reply").click()
    his.get_by_role("textbox", name="Write a reply").fill("No, thirty")
    his.get_by_role("textbox", name="Write a reply").press("Control+Enter")
    expect(comment(page, "No, thirty")).to_be_visible()
    assert threads(alice, task)[0]["resolvedAt"] is None


def test_a_comment_written_while_the_server_is_away_is_sent_once(own_server: Server, invite: Invite) -> None:
    alice = invite(own_server, "Alice Johnson")
    alice.expected = REFUSED
    task = alice.creates("Mend the hose")
    id = says(alice, task, "Before")
    page = alice.sits_down(f"/t/{task['key']}")
    expect(comment(page, "Before")).to_be_visible()

    own_server.stop()
    writes(page).fill("Written *in* the dark")
    writes(page).press("Control+Enter")
    expect(comment(page, "Written *in* the dark")).to_contain_text("sending…")
    comment(page, "Before").get_by_role("button", name="React").click()
    page.get_by_role("button", name="Heart").click()
    comment(page, "Before").get_by_role("button", name="Resolve").click()
    expect(page.locator("[data-line]").first).to_have_text("offline, 3 changes waiting")

    own_server.start()
    alice.is_in_sync(page)
    expect(comment(page, "Written in the dark").locator("em")).to_have_text("in")
    expect(page.locator("[data-line]").first).to_have_text("in sync")
    first, second = threads(alice, task)
    assert (first["reactions"], first["resolvedAt"] is None) == ([{"emoji": "HEART", "count": 1}], False)
    assert (second["body"], id != "") == ("Written *in* the dark", True)


def test_unsent_comments_survive_a_reload(alice: Person, task: dict[str, str]) -> None:
    alice.expected = "ERR_FAILED"
    page = alice.sits_down(f"/t/{task['key']}")
    page.route(
        "**/graphql",
        lambda route: route.abort() if "createComment" in (route.request.post_data or "") else route.continue_(),
    )
    writes(page).fill("Patience")
    writes(page).press("Control+Enter")
    expect(comment(page, "Patience")).to_contain_text("sending…")
    page.once("dialog", lambda dialog: dialog.accept())
    page.reload()
    expect(comment(page, "Patience")).to_contain_text("sending…")

    page.unroute("**/graphql")

    expect(comment(page, "Patience")).not_to_contain_text("sending…")
    assert [thread["body"] for thread in threads(alice, task)] == ["Patience"]


def test_a_refused_text_comes_back(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down(f"/t/{task['key']}")

    def refuse(route: Route) -> None:
        """Refuses as if the task had been purged a moment before."""
        body = route.request.post_data or ""
        spoilt = body.replace(f'"taskId":"{task["id"]}"', '"taskId":"task_01jxyz00000000000000000000"')
        route.continue_(post_data=spoilt if "createComment" in body else body)

    page.route("**/graphql", refuse)
    writes(page).fill("For nobody")
    writes(page).press("Control+Enter")

    expect(page.locator(".toast")).to_contain_text("The comment was not sent; your text is back.")
    expect(writes(page)).to_have_value("For nobody")
    expect(page.locator(".talk article")).to_have_count(0)


def test_two_edits_of_one_text_are_both_shown(alice: Person, task: dict[str, str]) -> None:
    id = says(alice, task, "Meet at noon")
    page = alice.sits_down(f"/t/{task['key']}")
    comment(page, "Meet at noon").get_by_role("button", name="Edit the comment").click()
    field = page.get_by_role("textbox", name="Edit the comment")
    field.fill("Meet at nine")

    faster: list[str] = []

    def too_late(route: Route) -> None:
        """Another device edits the comment a moment before this one."""
        if "updateComment" in (route.request.post_data or "") and not faster:
            faster.append("by a moment")
            alice.asks(EDIT, id=id, body="Meet at one")
        route.continue_()

    page.route("**/graphql", too_late)
    field.press("Control+Enter")
    expect(page.locator(".clash")).to_contain_text("Meet at one")
    expect(field).to_have_value("Meet at nine")

    field.press("Control+Enter")
    expect(page.locator(".clash")).to_have_count(0)
    expect(comment(page, "Meet at nine")).not_to_have_attribute("aria-busy", "true")
    assert [thread["body"] for thread in threads(alice, task)] == ["Meet at nine"]


def test_the_text_of_an_edit_is_kept_when_the_comment_is_gone(alice: Person, task: dict[str, str]) -> None:
    id = says(alice, task, "Short")
    says(alice, task, "It stays", to=id)
    page = alice.sits_down(f"/t/{task['key']}")
    comment(page, "Short").get_by_role("button", name="Edit the comment").click()
    page.get_by_role("textbox", name="Edit the comment").fill("Short, but with much more to it")

    alice.asks("mutation ($id: ID!) { deleteComment(id: $id) { errors { message } } }", id=id)

    expect(page.locator(".clash")).to_contain_text("Short, but with much more to it")
    page.get_by_role("button", name="Use in a new comment").click()
    expect(writes(page)).to_have_value("Short, but with much more to it")


def test_the_focus_stays_where_it_is_when_others_write(alice: Person, bob: Person, task: dict[str, str]) -> None:
    id = says(bob, task, "One")
    page = alice.sits_down(f"/t/{task['key']}")
    writes(page).fill("I am writing")
    page.keyboard.press("Home")

    says(bob, task, "Two")
    says(bob, task, "Below one", to=id)
    bob.asks(EDIT, id=id, body="One, but edited")
    expect(comment(page, "One, but edited")).to_be_visible()
    expect(comment(page, "Below one")).to_be_visible()

    expect(writes(page)).to_be_focused()
    page.keyboard.type("See: ")
    expect(writes(page)).to_have_value("See: I am writing")


def test_a_long_conversation_is_paged_and_a_link_finds_an_early_comment(
    alice: Person, bob: Person, task: dict[str, str]
) -> None:
    ids = [says(alice, task, f"Word {at:02}") for at in range(25)]
    page = bob.sits_down(f"/t/{task['key']}?comment={ids[1]}")

    expect(comment(page, "Word 01")).to_be_focused()
    expect(page.locator(".talk article")).to_have_count(11)
    expect(comment(page, "Word 15")).to_have_count(1)
    for shown in (20, 25):
        page.get_by_role("button", name="Show earlier comments").click()
        expect(page.locator(".talk article")).to_have_count(shown + (1 if shown < 25 else 0))
    expect(page.get_by_role("button", name="Show earlier comments")).to_have_count(0)
    expect(page.locator(".talk article .prose")).to_have_text([f"Word {at:02}" for at in range(25)])

    page.goto(f"{bob.server.address}/t/{task['key']}?comment=comment_01jxyz00000000000000000000")
    expect(page.locator(".toast")).to_contain_text("This comment is not here any more.")


def test_a_viewer_reads_and_has_no_field_to_write_in(alice: Person, bob: Person) -> None:
    team = alice.makes_team("Quiet talk")
    alice.asks(SET_ROLE, team=team["id"], user=bob.id, role="VIEWER")
    task = alice.creates("Only for reading", teamId=team["id"])
    says(alice, task, "Read this")
    page = bob.sits_down(f"/t/{task['key']}")

    expect(comment(page, "Read this")).to_be_visible()
    expect(page.get_by_text("You can read here, and not comment.")).to_be_visible()
    expect(writes(page)).to_have_count(0)
    expect(page.locator(".talk article button:not([aria-label='Copy the link to this comment'])")).to_have_count(0)


def test_c_focuses_the_comment_field(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    expect(writes(page)).to_be_visible()

    page.keyboard.press("c")

    expect(writes(page)).to_be_focused()
    expect(writes(page)).to_have_value("")


def test_hostile_texts_run_nothing_and_load_nothing(alice: Person, bob: Person, task: dict[str, str]) -> None:
    texts = [text.replace("\0", "") for text in HOSTILE]  # NUL is refused
    for at in range(4):
        id = says(bob, task, "A few words to begin with")
        for text in texts[at::4]:
            says(bob, task, text, to=id)
    page = alice.sits_down(f"/t/{task['key']}")
    show_all_replies(page, 4)
    expect(page.locator(".talk article")).to_have_count(len(texts) + 4)

    touch_everything(page)

    assert page.evaluate("window.ran") is None
    for link in page.locator(".prose a[href]:not([href^='/t/'])").all():
        assert re.match(r"https?:|mailto:", link.get_attribute("href") or "")
        assert (link.get_attribute("target"), link.get_attribute("rel")) == ("_blank", "nofollow noopener noreferrer")


def test_hostile_html_from_the_server_runs_nothing(alice: Person, bob: Person, task: dict[str, str]) -> None:
    """Without our content security policy, too: the page rebuilds the HTML from the elements that a text may
    contain."""
    says(bob, task, "To be spoilt")
    page = alice.sits_down("/tasks", bypass_csp=True)

    def spoil(route: Route) -> None:
        answer = route.fetch()
        body = answer.json()
        page_of_comments = (body.get("data") or {}).get("task", {}).get("comments")
        if page_of_comments:
            [thread] = page_of_comments["nodes"]
            alike = {name: value for name, value in thread.items() if name != "replies"}
            thread["replies"] = [{**alike, "id": f"comment_{at}", "bodyHtml": text} for at, text in enumerate(HOSTILE)]
            thread["bodyHtml"] = "<p onclick=window.ran=1>Spoilt <a href=javascript:window.ran=1>a</a></p>"
        route.fulfill(response=answer, body=json.dumps(body))

    page.route("**/graphql", spoil)
    page.goto(f"{alice.server.address}/t/{task['key']}")
    expect(comment(page, "Spoilt")).to_be_visible()
    show_all_replies(page, 1)
    expect(page.locator(".talk article")).to_have_count(len(HOSTILE) + 1)

    touch_everything(page)

    assert page.evaluate("window.ran") is None
    allowed = "a, p, ul, ol, li, pre, code, strong, em, s, table, thead, tbody, tr, th, td, input, h4, h5, h6, hr, br, blockquote, div.scroll"
    assert page.locator(f".prose *:not({allowed})").count() == 0


def show_all_replies(page: Page, threads: int) -> None:
    buttons = page.get_by_role("button", name=re.compile("Show .* earlier repl"))
    expect(buttons).to_have_count(threads)
    for _ in range(threads):
        buttons.first.click()


def touch_everything(page: Page) -> None:
    for each in page.query_selector_all(".prose *"):
        each.dispatch_event("mouseover")
        each.dispatch_event("focus")
    page.wait_for_load_state("networkidle")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_conversation_is_accessible(alice: Person, bob: Person, task: dict[str, str], theme: str, size: str) -> None:
    id = says(alice, task, EVERYTHING)
    says(bob, task, "@alice yes", to=id)
    bob.asks(REACT, id=id, emoji="HEART")
    gone = says(alice, task, "This goes")
    says(bob, task, "It was here", to=gone)
    alice.asks("mutation ($id: ID!) { deleteComment(id: $id) { errors { message } } }", id=gone)
    settled = says(alice, task, "This is settled")
    alice.asks("mutation ($id: ID!) { resolveComment(id: $id) { errors { message } } }", id=settled)
    page = alice.sits_down(f"/t/{task['key']}")
    dress(page, theme, size)
    page.reload()
    expect(page.locator(".talk article")).to_have_count(4)
    check(page)

    page.get_by_role("button", name="React").first.click()
    check(page)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Edit the comment").first.click()
    writes(page).press_sequentially("**Bold** @bob")
    expect(page.get_by_role("listbox")).to_be_visible()
    check(page)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Preview").last.click()
    expect(page.get_by_role("region", name="Preview").locator("strong")).to_be_visible()
    check(page)
