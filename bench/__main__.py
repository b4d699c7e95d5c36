"""`scripts/bench NAME …` runs the benchmark of that name; without one it lists them."""

from __future__ import annotations

import ast
import importlib
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main(arguments: list[str]) -> None:
    found = {_name(path): path for path in _files() if "\ndef main(" in path.read_text()}
    if not arguments or arguments[0] not in found:
        for name, path in found.items():
            print(f"{name:12}{(ast.get_docstring(ast.parse(path.read_text())) or '').splitlines()[0]}")
        sys.exit(0 if arguments in ([], ["--help"]) else f"There is no benchmark {arguments[0]}.")
    sys.argv[1:] = arguments[1:]
    module = found[arguments[0]].relative_to(HERE.parent).with_suffix("")
    importlib.import_module(".".join(module.parts)).main()


def _files() -> list[Path]:
    return sorted(path for path in [*HERE.glob("*.py"), *HERE.glob("*/*.py")] if path.stem != "__main__")


def _name(path: Path) -> str:
    """reads/reads.py is `reads`, and live/limit.py is `live_limit`."""
    folder = path.parent.name
    return path.stem if folder in {HERE.name, path.stem} else f"{folder}_{path.stem}"


main(sys.argv[1:])
