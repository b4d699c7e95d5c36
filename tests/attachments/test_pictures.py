"""Facts that a worker reads from the bytes of a file after they have arrived."""

from __future__ import annotations

from typing import Any

from models.attachment import jobs
from taskflow.components import Components
from taskflow.files.store import new_key, once, thumbnail_key
from tests.attachments.pictures import a_picture
from tests.attachments.words import adds, looks_at
from tests.support.commits import until
from tests.support.people import Person


async def looked_at(components: Components) -> None:
    async def is_done() -> bool:
        return not await components.database.reads.fetchval("SELECT count(*) FROM jobs WHERE lane = 'file'")

    await until(components.database, is_done)


async def test_a_picture_gets_its_size_its_type_and_a_thumbnail(
    components: Components, alice: Person, bob: Person, hose: Any
) -> None:
    there = await adds(alice, hose, a_picture(640, 320, turned=True), contentType="application/octet-stream")

    await looked_at(components)

    seen = await looks_at(bob, there)
    assert (seen["contentType"], seen["width"], seen["height"]) == ("image/png", 320, 640)
    assert f"/files/{there['id']}/thumbnail?" in seen["thumbnailUrl"]
    key = await components.database.reads.fetchval("SELECT key FROM attachments")
    assert await components.files.size(thumbnail_key(key))


async def test_a_file_that_is_no_picture_keeps_its_announced_type(
    components: Components, alice: Person, hose: Any
) -> None:
    there = await adds(alice, hose, b"\x89PNG and nothing more", contentType="image/png")

    await looked_at(components)

    seen = await looks_at(alice, there)
    assert (seen["contentType"], seen["width"], seen["thumbnailUrl"]) == ("image/png", None, None)


async def test_nothing_is_left_of_a_picture_whose_file_was_deleted_while_it_was_examined(
    components: Components, hose: Any
) -> None:
    id = "file_01jxyz00000000000000000001"
    key = new_key(id, components.epoch)
    await components.files.write(key, once(a_picture(8, 4)))

    await components.database.unit(lambda unit: unit.enqueue(jobs.look(id, key)))
    await looked_at(components)

    assert [each async for each in components.files.everything(history=components.epoch)] == []
