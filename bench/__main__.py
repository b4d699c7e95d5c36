"""`scripts/bench NAME …` runs the benchmark of that name; without one it lists them."""

from __future__ import annotations

import ast
import importlib
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main(arguments: list[str]) -> None:
    found = {path.stem: path for path in sorted(HERE.glob("*.py")) if "\ndef main(" in path.read_text()}
    found.pop("__main__")
    if not arguments or arguments[0] not in found:
        for name, path in found.items():
            print(f"{name:12}{(ast.get_docstring(ast.parse(path.read_text())) or '').splitlines()[0]}")
        sys.exit(0 if arguments in ([], ["--help"]) else f"There is no benchmark {arguments[0]}.")
    sys.argv[1:] = arguments[1:]
    importlib.import_module(f"bench.{arguments[0]}").main()


main(sys.argv[1:])
