"""Checks a release, and prints its notes or its SBOM: `python scripts/release.py check|notes|sbom TAG`. Needs nothing
but Python."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PIN = re.compile(r"^([a-z0-9._-]+)==([^ ;\\]+)(?: ; ([^\\]+?))? \\$", re.MULTILINE)


class NotReadyError(Exception):
    """The code is not ready for a release with this tag."""


def check(tag: str) -> str:
    """Server and clients have the version of the tag, and CHANGELOG.md has a section of it with a date."""
    version = tag.removeprefix("v")
    wrong = [f"{where} says {found}" for where, found in versions() if found != version]
    heading = _section(version).partition("\n")[0]
    if "not released" in heading:
        wrong.append(f"CHANGELOG.md says: {heading}. Write the day of the release")
    if wrong:
        raise NotReadyError(f"{tag} is not ready: {'; '.join(wrong)}.")
    return f"{tag} is what the code says.\n"


def versions() -> Iterator[tuple[str, str]]:
    for path in ("taskflow/__init__.py", "clients/python/taskflow_client/__init__.py"):
        if found := re.search(r'^__version__ = "(.+)"$', _text(path), re.MULTILINE):
            yield path, found[1]
    if text := _text("clients/typescript/package.json"):
        yield "clients/typescript/package.json", json.loads(text)["version"]


def notes(tag: str) -> str:
    """The section of CHANGELOG.md, with links that lead into the repository as it is at the tag."""
    body = _section(tag.removeprefix("v")).partition("\n")[2].strip()
    repository = f"{os.environ.get('GITHUB_SERVER_URL', '')}/{os.environ.get('GITHUB_REPOSITORY', '')}/blob/{tag}"
    return re.sub(r"\]\((?![a-z]+:|#)([^)]+)\)", rf"]({repository}/\1)", body) + "\n"


def sbom(tag: str) -> str:
    """The packages that are installed with the server, in the format of CycloneDX. The hashes of every file are in
    requirements.lock."""
    components = [
        {
            "type": "library",
            "name": name,
            "version": version,
            "purl": f"pkg:pypi/{name}@{version}",
            "scope": "optional" if marker else "required",
        }
        for name, version, marker in PIN.findall(_text("requirements.lock"))
    ]
    server = {"type": "application", "name": "taskflow-server", "version": tag.removeprefix("v")}
    return json.dumps(
        {
            "bomFormat": "CycloneDX",
            "specVersion": "1.6",
            "version": 1,
            "metadata": {"component": server},
            "components": components,
        },
        indent=1,
    )


def _section(version: str) -> str:
    found = re.search(rf"^## ({re.escape(version)}\b.*?)(?=^## |\Z)", _text("CHANGELOG.md"), re.MULTILINE | re.DOTALL)
    if not found:
        raise NotReadyError(f"CHANGELOG.md has no section of {version}.")
    return found[1]


def _text(path: str) -> str:
    """Empty for a client that is not there."""
    return (ROOT / path).read_text() if (ROOT / path).exists() else ""


if __name__ == "__main__":
    try:
        sys.stdout.write({"check": check, "notes": notes, "sbom": sbom}[sys.argv[1]](sys.argv[2]))
    except NotReadyError as error:
        sys.exit(str(error))
