"""The files of the demo's story. They are made here: pictures are drawn, and lists are written."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw, ImageFont

GRASS, SOIL, LEAF, PATH = "#7fa65a", "#6b4a32", "#a8cf7f", "#d8c9a8"
WOOD, SKY, SUN, PAPER, INK = "#8a6d4b", "#bfe0ee", "#f2c14e", "#fbf7ea", "#3b2f24"
BRASS, RUBBER, STEEL = "#c99a3b", "#2f6b4f", "#9aa5a8"


def soil_test() -> bytes:
    return b"""Soil of the north beds

pH         5.9   a little sour: lime in autumn
nitrogen   low   compost, two spades a metre
phosphate  good
potash     low   wood ash, a handful a plant
"""


def who_waters_when() -> bytes:
    return b"""day,south beds,north beds
Monday,Chidi,Dolores
Tuesday,Alice,Bob
Wednesday,Chidi,Dolores
Thursday,Alice,Bob
Friday,Chidi,Dolores
"""


def plan_of_the_beds() -> bytes:
    picture, draw = _sheet(1200, 800, GRASS)
    draw.rectangle((570, 0, 640, 800), fill=PATH)
    for row, name in enumerate(("North beds", "South beds")):
        for column in range(4):
            left, top = 60 + column * 280 + (40 if column > 1 else 0), 90 + row * 380
            draw.rounded_rectangle((left, top, left + 210, top + 270), 18, fill=SOIL)
            for plant in range(15):
                x, y = left + 25 + plant % 3 * 65, top + 22 + plant // 3 * 48
                draw.ellipse((x, y, x + 34, y + 34), fill=LEAF)
        draw.text((60, 40 + row * 380), name, fill=PAPER, font=_font(34))
    return _png(picture)


def broken_coupling() -> bytes:
    picture, draw = _sheet(900, 600, STEEL)
    draw.rounded_rectangle((-40, 230, 420, 370), 30, fill=RUBBER)
    draw.rounded_rectangle((560, 230, 940, 370), 30, fill=RUBBER)
    draw.rounded_rectangle((380, 200, 610, 400), 24, fill=BRASS)
    for ring in range(4):
        draw.rectangle((410 + ring * 48, 200, 420 + ring * 48, 400), fill=WOOD)
    draw.line(((470, 190), (500, 270), (480, 320), (520, 410)), fill=INK, width=9)
    return _png(picture)


def open_hive() -> bytes:
    picture, draw = _sheet(1000, 750, SKY)
    draw.rectangle((0, 560, 1000, 750), fill=GRASS)
    for storey in range(3):
        top = 240 + storey * 115
        draw.rectangle((330, top, 670, top + 108), fill=WOOD)
        draw.rectangle((450, top + 45, 550, top + 60), fill=INK)
    draw.polygon(((300, 240), (700, 240), (640, 180), (360, 180)), fill=STEEL)
    for x, y in ((180, 330), (240, 210), (760, 280), (820, 400), (720, 140), (140, 450), (880, 220)):
        draw.ellipse((x, y, x + 26, y + 18), fill=SUN)
        draw.ellipse((x + 6, y - 12, x + 20, y + 4), fill=PAPER)
    return _png(picture)


def poster() -> bytes:
    picture, draw = _sheet(800, 1120, PAPER)
    draw.pieslice((150, 380, 650, 880), 180, 360, fill=SUN)
    draw.rectangle((0, 630, 800, 1120), fill=GRASS)
    for bed in range(3):
        draw.rounded_rectangle((70 + bed * 230, 700, 270 + bed * 230, 800), 14, fill=SOIL)
    for text, size, top in (
        ("Open day", 130, 90),
        ("Saturday, from two to six", 46, 250),
        ("Cake, honey, beans", 60, 900),
    ):
        draw.text((400, top), text, fill=INK, font=_font(size), anchor="ma")
    return _png(picture)


def _sheet(width: int, height: int, color: str) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    picture = Image.new("RGB", (width, height), color)
    return picture, ImageDraw.Draw(picture)


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)


def _png(picture: Image.Image) -> bytes:
    made = io.BytesIO()
    picture.save(made, "PNG", optimize=True)
    return made.getvalue()
