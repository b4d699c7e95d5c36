"""Makes the documentation site: `scripts/docs [FOLDER]`. Written from docs/, the papers at the root and the server's schema."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable
from pathlib import Path

import click
from graphql import GraphQLSchema, build_schema

import resolvers
import schema
from docs.site import check, links, navigation, schema_pages
from docs.site.examples import examples
from docs.site.places import PICTURES, ROOT, pages, place_of

HERE = Path(__file__).parent
ZENSICAL = ROOT / ".venv.docs" / "bin" / "zensical"
LANGUAGES = {
    ".py": "python",
    ".mjs": "js",
    ".sh": "sh",
    ".yml": "yaml",
    ".yaml": "yaml",
    ".json": "json",
    ".graphql": "graphql",
}


def main(folder: Path) -> None:
    """Builds into `folder`, which is replaced when everything is right."""
    with tempfile.TemporaryDirectory() as scratch:
        place = Path(scratch)
        sources, site = place / "docs", place / "site"
        write_sources(sources)
        write_settings(place)
        subprocess.run([ZENSICAL, "build", "--strict", "--clean"], cwd=place, check=True)  # noqa: S603  # our own tool
        shutil.copytree(HERE / "assets", site / "assets", dirs_exist_ok=True)
        if wrong := check.complaints(site, sources):
            sys.exit("\n".join(wrong))
        shutil.rmtree(folder, ignore_errors=True)
        folder.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(site, folder)
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    click.echo(f"{len(list(folder.rglob('*.html')))} pages, {size / 1_000_000:.1f} MB: {folder / 'index.html'}")


def write_sources(folder: Path) -> None:
    """All pages, their links made to lead to each other there, and whatever they lead to."""
    waiting, written = pages(), set[str]()
    while waiting:
        path = waiting.pop()
        written.add(path)
        if path.endswith(".md"):
            _write_page(folder, path, waiting.append)
        else:
            _write_file(folder, path)
        waiting = [each for each in dict.fromkeys(waiting) if each not in written]
    for name, text in schema_pages.pages(whole_schema(), examples()).items():
        (folder / "api").mkdir(exist_ok=True)
        (folder / "api" / f"{name}.md").write_text(text)


def whole_schema() -> GraphQLSchema:
    """As `taskflow schema` prints it."""
    return build_schema(schema.printed(schema.assemble(resolvers.Query, resolvers.Mutation, resolvers.Subscription)))


def _write_page(folder: Path, path: str, linked: Callable[[str], None]) -> None:
    _write(folder, path, links.rewritten((ROOT / path).read_text(), path, linked))


def _write(folder: Path, path: str, text: str) -> None:
    place = folder / place_of(path)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text)


def _write_file(folder: Path, path: str) -> None:
    """A picture as it is, and what people read as text on a page of its own; of a folder, what is in it."""
    source = ROOT / path
    if source.is_dir():
        files = [each for each in source.rglob("*") if each.is_file() and "__pycache__" not in each.parts]
        names = sorted(each.relative_to(source).as_posix() for each in files)
        _write(folder, path, f"# {path}\n\nIn the repository:\n\n" + "".join(f"- `{name}`\n" for name in names))
    elif source.suffix in PICTURES:
        place = folder / place_of(path)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, place)
    else:
        fence = "`" * 4
        language = LANGUAGES.get(source.suffix, "text")
        _write(folder, path, f"# {path}\n\n{fence}{language}\n{source.read_text().rstrip()}\n{fence}\n")


def write_settings(place: Path) -> None:
    """zensical.toml with our menu in it. Each value of JSON that we write there is one of TOML, too, but for the `:` of tables."""
    api = [(title, f"api/{name}.md") for name, (title, _) in schema_pages.TITLES.items()]
    text = (HERE / "zensical.toml").read_text()
    text = text.replace("nav = []", f"nav = {_toml(navigation.menu(api))}")
    tomllib.loads(text)
    (place / "zensical.toml").write_text(text)
    shutil.copytree(HERE / "theme", place / "theme")


def _toml(value: navigation.Entry | list[navigation.Entry]) -> str:
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return f"[{', '.join(_toml(each) for each in value)}]"
    return (
        "{" + ", ".join(f"{json.dumps(key, ensure_ascii=False)} = {_toml(each)}" for key, each in value.items()) + "}"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve() if sys.argv[1:] else ROOT / "var" / "docs")
