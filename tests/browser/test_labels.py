"""Labels: shown on rows, cards and the sheet, added and removed for one task or many, and created where they are
missing."""

from __future__ import annotations

import secrets

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Invite
from tests.browser.person import Person
from tests.browser.server import Server
from tests.browser.test_outages import REFUSED

LABELS_OF = "query ($id: ID!) { task(id: $id) { labels { name } } }"
JOIN = """mutation ($team: ID!, $user: ID!, $role: TeamRole!) {
  setTeamMember(teamId: $team, userId: $user, role: $role) { errors { message } }
}"""


@pytest.fixture
def team(alice: Person) -> dict[str, str]:
    return alice.makes_team(f"Orchard {secrets.token_hex(3)}")


def labels(scope: Locator) -> Locator:
    return scope.locator(".label:not(.rest)")


def choice(page: Page, name: str) -> Locator:
    return page.locator(".menu").get_by_role("option", name=name)


def stored(person: Person, task: dict[str, str]) -> list[str]:
    return [label["name"] for label in person.asks(LABELS_OF, id=task["id"])["task"]["labels"]]


def picks_out(page: Page, person: Person, *titles: str) -> None:
    for title in titles:
        person.row(page, title).get_by_role("link").focus()
        page.keyboard.press("x")


def test_labels_are_searched_added_and_removed_in_the_sheet(alice: Person, team: dict[str, str]) -> None:
    for name in ("Pruning", "Grafting", "Harvest"):
        alice.makes_label(team["id"], name)
    task = alice.creates("Cut the pear", teamId=team["id"])
    page = alice.sits_down(f"/t/{task['key']}")
    field = page.locator(".sheet [data-field=labels]")
    expect(field).to_contain_text("No labels")

    field.click()
    menu = page.get_by_role("dialog", name="Labels")
    expect(menu.get_by_role("option")).to_have_text(["Grafting", "Harvest", "Pruning"])
    page.keyboard.type("prun")
    expect(menu.get_by_role("option")).to_have_text(["Pruning", "Create “prun”"])
    menu.get_by_role("option", name="Pruning").click()
    menu.get_by_role("option", name="Grafting").click()
    expect(menu.get_by_role("option", name="Grafting")).to_be_checked()
    expect(labels(field)).to_have_text(["Grafting", "Pruning"])

    menu.get_by_role("option", name="Pruning").click()
    page.keyboard.press("Escape")

    expect(labels(field)).to_have_text(["Grafting"])
    expect(page.locator(".sheet .feed")).to_contain_text("took the label Pruning off this")
    assert stored(alice, task) == ["Grafting"]


def test_a_missing_label_is_created_with_the_keys(alice: Person, bob: Person, team: dict[str, str]) -> None:
    assert alice.asks(JOIN, team=team["id"], user=bob.id, role="VIEWER")["setTeamMember"]["errors"] == []
    task = alice.creates("Dig a well", teamId=team["id"])
    bobs = bob.sits_down(f"/tasks?team={team['key']}")
    page = alice.sits_down(f"/tasks?team={team['key']}")
    alice.row(page, "Dig a well").get_by_role("link").focus()

    page.keyboard.press("l")
    expect(page.get_by_role("dialog", name="Labels")).to_contain_text("No labels in this team yet.")
    page.keyboard.type("Water")
    page.keyboard.press("Enter")
    page.keyboard.type("Tools")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")

    expect(alice.row(page, "Dig a well").get_by_role("link")).to_be_focused()
    expect(labels(alice.row(page, "Dig a well"))).to_have_text(["Tools", "Water"])
    expect(labels(bob.row(bobs, "Dig a well"))).to_have_text(["Tools", "Water"])
    assert stored(alice, task) == ["Tools", "Water"]

    bob.row(bobs, "Dig a well").get_by_role("link").focus()
    bobs.keyboard.press("l")
    expect(bobs.get_by_role("dialog")).to_have_count(0)


def test_many_tasks_are_labelled_at_once_and_one_key_undoes_it(alice: Person, team: dict[str, str]) -> None:
    label = alice.makes_label(team["id"], "Roots")
    tasks = [
        alice.creates(f"Bed {at}", teamId=team["id"], **({"labelIds": [label]} if at == 0 else {})) for at in range(3)
    ]
    page = alice.sits_down(f"/tasks?team={team['key']}")
    picks_out(page, alice, "Bed 0", "Bed 1", "Bed 2")

    page.get_by_role("toolbar").get_by_role("button", name="Labels").click()
    option = choice(page, "Roots")
    expect(option).to_have_attribute("aria-checked", "mixed")
    option.click()
    expect(option).to_be_checked()
    page.keyboard.press("Escape")
    for at in range(3):
        expect(labels(alice.row(page, f"Bed {at}"))).to_have_text(["Roots"])

    expect(page.locator(".toast").last).to_contain_text("2 tasks changed")
    page.keyboard.press("z")
    for at in (1, 2):
        expect(labels(alice.row(page, f"Bed {at}"))).to_have_count(0)
    expect(labels(alice.row(page, "Bed 0"))).to_have_text(["Roots"])
    expect(page.locator(".toast").last).to_contain_text("undone")
    assert [stored(alice, task) for task in tasks] == [["Roots"], [], []]


def test_labels_of_one_name_in_two_teams_are_one_choice(alice: Person, team: dict[str, str]) -> None:
    other = alice.makes_team(f"Meadow {secrets.token_hex(3)}")
    tree = alice.creates(f"Tree {team['key']}", teamId=team["id"])
    grass = alice.creates(f"Grass {team['key']}", teamId=other["id"])
    alice.makes_label(team["id"], "Mow")
    alice.makes_label(other["id"], "mow")
    page = alice.sits_down(f"/tasks?q={team['key']}")
    picks_out(page, alice, f"Tree {team['key']}", f"Grass {team['key']}")

    page.keyboard.press("l")
    choice(page, "Mow").click()
    expect(choice(page, "Mow")).to_be_checked()
    page.keyboard.type("Rake")
    page.keyboard.press("Enter")
    expect(choice(page, "Rake")).to_be_checked()
    page.keyboard.press("Escape")
    expect(page.locator("[data-line]").first).to_have_text("in sync")

    assert stored(alice, tree) == ["Mow", "Rake"]
    assert stored(alice, grass) == ["mow", "Rake"]


def test_a_label_of_one_of_two_teams_is_added_and_removed(alice: Person, team: dict[str, str]) -> None:
    other = alice.makes_team(f"Meadow {secrets.token_hex(3)}")
    tree = alice.creates(f"Tree {team['key']}", teamId=team["id"])
    alice.creates(f"Grass {team['key']}", teamId=other["id"])
    alice.makes_label(team["id"], "Bark")
    page = alice.sits_down(f"/tasks?q={team['key']}")
    picks_out(page, alice, f"Tree {team['key']}", f"Grass {team['key']}")
    page.keyboard.press("l")

    option = choice(page, "Bark")
    option.click()
    expect(option).to_be_checked()
    option.click()
    expect(option).not_to_be_checked()
    page.keyboard.press("Escape")

    expect(page.locator("[data-line]").first).to_have_text("in sync")
    assert stored(alice, tree) == []


def test_a_new_name_and_colour_show_on_every_task(alice: Person, team: dict[str, str]) -> None:
    label = alice.makes_label(team["id"], "Old", color="#000000")
    alice.creates("Paint the gate", teamId=team["id"], labelIds=[label])
    page = alice.sits_down(f"/board?team={team['key']}")
    chip = labels(alice.card(page, "Paint the gate", column="PENDING"))
    expect(chip).to_have_text(["Old"])

    change = (
        'mutation ($id: ID!) { updateLabel(id: $id, input: { name: "New", color: "#ff0000" }) { errors { message } } }'
    )
    assert alice.asks(change, id=label)["updateLabel"]["errors"] == []

    expect(chip).to_have_text(["New"])
    expect(chip.locator("i")).to_have_css("background-color", "rgb(255, 0, 0)")


def test_changes_of_labels_wait_while_the_server_is_away(own_server: Server, invite: Invite) -> None:
    alice = invite(own_server, "Alice Johnson")
    alice.expected = REFUSED
    alice.makes_label("GEN", "Known")
    task = alice.creates("Label me offline")
    page = alice.sits_down("/tasks")
    row = alice.row(page, "Label me offline")
    expect(row).to_be_visible()

    own_server.stop()
    row.get_by_role("link").focus()
    page.keyboard.press("l")
    choice(page, "Known").click()
    page.keyboard.type("Born offline")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    expect(labels(row)).to_have_text(["Born offline", "Known"])
    expect(page.locator("[data-line]").first).to_have_text("offline, 3 changes waiting")

    own_server.start()
    alice.is_in_sync(page)
    expect(page.locator("[data-line]").first).to_have_text("in sync")
    expect(labels(row)).to_have_text(["Born offline", "Known"])
    assert stored(alice, task) == ["Born offline", "Known"]


def test_a_label_refused_after_a_reload_is_reported(alice: Person, team: dict[str, str]) -> None:
    """The code that asked for the label is gone after the reload, and its own error message with it."""
    alice.expected = "ERR_FAILED"
    label = alice.makes_label(team["id"], "Known")
    task = alice.creates("Label me offline", teamId=team["id"])
    page = alice.sits_down(f"/tasks?team={team['key']}")
    row = alice.row(page, "Label me offline")
    expect(row).to_be_visible()
    page.route(
        "**/graphql", lambda route: route.abort() if "addLabelIds" in route.request.post_data else route.fallback()
    )
    row.get_by_role("link").focus()
    page.keyboard.press("l")
    choice(page, "Known").click()
    expect(labels(row)).to_have_text(["Known"])

    deleted = alice.asks("mutation ($id: ID!) { deleteLabel(id: $id) { errors { message } } }", id=label)
    assert deleted["deleteLabel"]["errors"] == []
    page.unroute_all()
    page.reload()

    expect(page.locator(".toast", has_text="There is no such label")).to_be_visible()
    expect(labels(row)).to_have_count(0)
    assert stored(alice, task) == []


@pytest.mark.parametrize("width", [1440, 1024, 390])
def test_long_names_and_many_labels_stay_inside_their_boxes(alice: Person, team: dict[str, str], width: int) -> None:
    many = [alice.makes_label(team["id"], f"{at} {'of the old hedges and all that lives in'} {at}") for at in range(8)]
    task = alice.creates("Mind the hedges " * 6, teamId=team["id"], labelIds=many)
    page = alice.sits_down(f"/tasks?team={team['key']}", width=width)
    row = page.locator("main .row").first
    expect(labels(row)).to_have_count(2)
    expect(row.locator(".rest")).to_contain_text("+6")
    for path in (f"/tasks?team={team['key']}", f"/board?team={team['key']}", f"/t/{task['key']}"):
        page.goto(alice.server.address + path)
        expect(page.locator(".label").first).to_be_visible()
        wide = page.locator(".label, .m, .tk, .sheet dd, main, .sheet").evaluate_all(
            "all => all.filter(one => one.offsetParent && one.getBoundingClientRect().right > innerWidth + 1).map(one => one.outerHTML)"
        )
        assert wide == [], path
        title = page.locator("main .row .t, main .tk p, .sheet .title").first.bounding_box()
        assert title is not None
        assert title["width"] > 100, path


def test_lists_are_filtered_by_label_and_the_address_says_so(alice: Person, team: dict[str, str]) -> None:
    label = alice.makes_label(team["id"], "Soil")
    other = alice.makes_team(f"Meadow {secrets.token_hex(3)}")
    day, mark = "2031-06-10", team["key"]
    alice.creates(f"Turn {mark}", teamId=team["id"], labelIds=[label], dueDate=day)
    alice.creates(f"Rest {mark}", teamId=team["id"], dueDate=day)
    alike = alice.makes_label(other["id"], "soil")
    alice.creates(f"Test {mark}", teamId=other["id"], labelIds=[alike], dueDate=day)
    page = alice.sits_down(f"/tasks?q={mark}")
    shown = page.locator("main .rows .t")
    expect(shown).to_have_count(3)

    page.get_by_role("combobox", name="Label", exact=True).select_option("Soil")
    expect(shown).to_have_text([f"Test {mark}", f"Turn {mark}"])
    page.get_by_role("combobox", name="Label", exact=True).select_option("No labels")
    expect(shown).to_have_text([f"Rest {mark}"])
    expect(page).to_have_url(f"{alice.server.address}/tasks?q={mark}&label=none")

    page.goto(f"{alice.server.address}/tasks?team={team['key']}&label={alike}")
    expect(shown).to_have_text([f"Turn {mark}"])
    expect(page.get_by_role("combobox", name="Label", exact=True).locator("option:checked")).to_have_text("Soil")
    for path in ("/board?", "/calendar?month=2031-06&"):
        page.goto(f"{alice.server.address}{path}team={team['key']}&label={label}")
        expect(page.locator("main [data-task]")).to_have_count(1)
        expect(page.locator("main [data-task]")).to_contain_text(f"Turn {mark}")


def test_a_filtered_list_follows_labels_and_new_tasks_get_its_label(alice: Person, team: dict[str, str]) -> None:
    label = alice.makes_label(team["id"], "Compost")
    task = alice.creates("Carry leaves", teamId=team["id"])
    page = alice.sits_down(f"/tasks?team={team['key']}&label={label}")
    expect(page.locator(".empty")).to_be_visible()

    alice.changes(task, addLabelIds=[label])
    expect(alice.row(page, "Carry leaves")).to_be_visible()
    alice.changes(task, removeLabelIds=[label])
    expect(page.locator(".empty")).to_be_visible()

    alice.adds(page, "Turn the heap")
    expect(labels(alice.row(page, "Turn the heap"))).to_have_text(["Compost"])
    expect(alice.row(page, "Turn the heap")).to_contain_text(f"{team['key']}-2")


def test_a_team_admin_creates_renames_and_colours_labels(alice: Person, bob: Person, team: dict[str, str]) -> None:
    assert alice.asks(JOIN, team=team["id"], user=bob.id, role="VIEWER")["setTeamMember"]["errors"] == []
    page = alice.sits_down(f"/team/{team['key']}")
    bobs = bob.sits_down(f"/team/{team['key']}")
    section = page.get_by_role("region", name="Labels")
    for name in ("Sun", "Rain"):
        section.get_by_label("New label", exact=True).fill(name)
        section.get_by_label("New label", exact=True).press("Enter")
        expect(section.get_by_label(f"Name of {name}")).to_have_value(name)
    expect(labels(bobs.get_by_role("region", name="Labels"))).to_have_text(["Rain", "Sun"])

    section.get_by_label("Name of Sun").fill("Shade")
    section.get_by_label("Name of Sun").press("Enter")
    expect(section.get_by_label("Name of Shade")).to_have_value("Shade")
    section.get_by_label("Colour of Shade").fill("#123456")
    section.get_by_label("Colour of Shade").dispatch_event("change")
    seen = labels(bobs.get_by_role("region", name="Labels"))
    expect(seen).to_have_text(["Rain", "Shade"])
    expect(seen.nth(1).locator("i")).to_have_css("background-color", "rgb(18, 52, 86)")

    section.get_by_label("Name of Shade").fill("rain")
    section.get_by_label("Name of Shade").press("Enter")
    expect(page.locator(".toast", has_text="has a label Rain already")).to_be_visible()
    expect(section.get_by_label("Name of Shade")).to_have_value("Shade")
    expect(bobs.get_by_role("region", name="Labels").get_by_role("textbox")).to_have_count(0)


def test_deleting_a_label_says_how_many_tasks_have_it(alice: Person, bob: Person, team: dict[str, str]) -> None:
    assert alice.asks(JOIN, team=team["id"], user=bob.id, role="MEMBER")["setTeamMember"]["errors"] == []
    label = alice.makes_label(team["id"], "Frost")
    tasks = [alice.creates(f"Cover {at}", teamId=team["id"], labelIds=[label]) for at in range(2)]
    bobs = bob.sits_down(f"/team/{team['key']}")
    expect(bobs.get_by_label("Name of Frost")).to_have_value("Frost")
    expect(bobs.get_by_role("button", name="Delete Frost")).to_have_count(0)
    page = alice.sits_down(f"/team/{team['key']}")

    page.get_by_role("button", name="Delete Frost").click()
    sure = page.get_by_role("dialog", name="Delete the label Frost?")
    expect(sure).to_contain_text("2 tasks have it, and lose it for good.")
    sure.get_by_role("button", name="Cancel").click()
    expect(page.get_by_role("button", name="Delete Frost")).to_be_focused()
    page.get_by_role("button", name="Delete Frost").click()
    sure.get_by_role("button", name="Delete").click()

    expect(page.get_by_label("Name of Frost")).to_have_count(0)
    expect(bobs.get_by_label("Name of Frost")).to_have_count(0)
    assert [stored(alice, task) for task in tasks] == [[], []]


def test_the_reason_is_shown_when_a_team_has_as_many_labels_as_it_may(alice: Person, team: dict[str, str]) -> None:
    for at in range(200):
        alice.makes_label(team["id"], f"Label {at}")
    task = alice.creates("Hang a sign", teamId=team["id"])
    page = alice.sits_down(f"/t/{task['key']}")

    page.locator(".sheet [data-field=labels]").click()
    page.keyboard.type("One more")
    page.keyboard.press("Enter")

    expect(page.locator(".toast")).to_contain_text("at most 200 labels")
    page.keyboard.press("Escape")
    expect(page.locator(".sheet [data-field=labels]")).to_contain_text("No labels")
