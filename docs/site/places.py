"""Where each file of the repository stands on the documentation site."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

ROOT = Path(__file__).parents[2]
PICTURES = {".png", ".jpg"}
PAPERS = ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")
"""Pages at the root of the repository; they stand in a folder of the site, whose own front page is docs/README.md."""


def pages() -> list[str]:
    """Every page of the site that stands in the repository, by its path there."""
    return [*PAPERS, *sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").rglob("*.md"))]


def place_of(path: str) -> str:
    """`docs/guide/api.md` is `guide/api.md` there. What is no page (a script, a file of settings) is shown on a page of its own."""
    within = PurePosixPath(path)
    if path in PAPERS:
        return f"project/{within.name.lower()}"
    if within.parts[0] == "docs" and within.suffix in PICTURES:
        return within.relative_to("docs").as_posix()
    if within.parts[0] == "docs" and within.suffix == ".md":
        name = "index.md" if within.name == "README.md" else within.name
        return within.relative_to("docs").with_name(name).as_posix()
    if within.suffix == ".md":
        return f"files/{within.with_name('index.md') if within.name == 'README.md' else within}"
    return f"files/{path}.md"
