"""Opens the site that was built in a real browser, from its folder and without a server: `python -m docs.site.look FOLDER`."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

CHROMIUM = os.environ.get("CHROMIUM") or next(
    filter(None, map(shutil.which, ("chromium-headless-shell", "chromium", "chromium-browser"))), None
)
PAGES = ("index.html", "api/objects.html", "guide/compared.html", "how-to/troubleshooting.html")
WIDTHS = (1440, 390)


def complaints(folder: Path) -> list[str]:
    """What asked another host, failed, or is wider than the screen; and whether the search finds."""
    found: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        page.on("request", lambda request: found.extend(_foreign(request.url)))
        page.on("requestfailed", lambda request: found.append(f"{request.url} is not there"))
        page.on("pageerror", lambda error: found.append(f"{page.url}: {error}"))
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            for name in PAGES:
                page.goto((folder / name).as_uri())
                if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                    found.append(f"{name} is wider than {width} pixels")
        found += _search(page, folder)
        browser.close()
    return found


def _foreign(url: str) -> list[str]:
    return [] if url.startswith(("file:", "data:", "blob:")) else [f"{url} was asked for"]


def _search(page: Page, folder: Path) -> list[str]:
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto((folder / "guide" / "live.html").as_uri())
    page.keyboard.press("Control+k")
    page.locator("input[aria-label=Search]").wait_for()
    page.keyboard.type("createStreamTicket")
    found = page.locator("a[href*='#createstreamticket']").first
    found.wait_for(timeout=20_000)
    found.click()
    page.wait_for_url("**/api/mutations.html*#createstreamticket", timeout=20_000)
    return [] if page.get_by_role("heading", name="createStreamTicket").is_visible() else ["the search leads nowhere"]


if __name__ == "__main__":
    sys.exit("\n".join(complaints(Path(sys.argv[1]).resolve())) or None)
