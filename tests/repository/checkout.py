"""The checkout that the repository's tests examine."""

import shutil
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("events", "models", "resolvers", "schema", "taskflow")


def pyproject() -> dict[str, Any]:  # whatever TOML holds
    return tomllib.loads((ROOT / "pyproject.toml").read_text())


def python_files(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def copy_to(scratch: Path, *names: str) -> Path:
    """Copies files and folders of the checkout to a scratch folder, without Python's caches."""
    for name in names:
        source, target = ROOT / name, scratch / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
        else:
            shutil.copy2(source, target)
    return scratch
