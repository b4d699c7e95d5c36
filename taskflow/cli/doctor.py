"""`taskflow doctor`."""

from __future__ import annotations

from dataclasses import asdict

import click

from taskflow.cli import setup
from taskflow.cli.inside import run_with_components
from taskflow.operations import doctor as checks
from taskflow.operations import log_repair
from taskflow.operations.doctor import Finding
from taskflow.settings.settings import Settings, SettingsError

_SIGNS = {"ok": ("ok  ", "green"), "warn": ("warn", "yellow"), "fail": ("FAIL", "red")}


@click.command()
@setup.json_option
@click.option("--settings", "with_settings", is_flag=True, help="Show every setting as it is; never a secret.")
@click.option(
    "--repair", is_flag=True, help="Also mend logged events, due days and counters that contradict the tables."
)
def doctor(as_json: bool, with_settings: bool, repair: bool) -> None:
    """Check settings, files, database, Redis, mail and clock, and say what to do.

    Exit status 1 when something must be fixed.
    """
    settings, findings = _look(show=not as_json)
    if settings and repair:
        findings.append(_repaired(show=not as_json))
    if as_json:
        shown = {"settings": settings.printable()} if settings and with_settings else {}
        setup.print_json({"findings": [asdict(finding) for finding in findings], **shown})
    elif settings and with_settings:
        for name, value in settings.printable().items():
            click.echo(f"{name}={value}")
    click.get_current_context().exit(1 if any(finding.state == "fail" for finding in findings) else 0)


def _repaired(*, show: bool) -> Finding:
    mended = run_with_components(log_repair.repair)
    found = (
        f"events mended: {mended.events}; people whose due days were mended: {mended.people};"
        f" tasks whose parts and relations were counted anew: {mended.tasks};"
        f" teams whose tasks were counted anew: {mended.teams}"
    )
    advice = "Restart the servers: they keep the newest events in memory." if mended.events else ""
    finding = Finding("log", "ok", found, advice)
    if show:
        _print(finding)
    return finding


def _look(*, show: bool) -> tuple[Settings | None, list[Finding]]:
    try:
        settings = setup.load_as_it_is()
    except SettingsError as error:
        finding = Finding("settings", "fail", str(error))
        if show:
            _print(finding)
        return None, [finding]
    return settings, setup.run(_collect(settings, show=show))


async def _collect(settings: Settings, *, show: bool) -> list[Finding]:
    findings = []
    async for finding in checks.examine(settings):
        findings.append(finding)
        if show:
            _print(finding)
    return findings


def _print(finding: Finding) -> None:
    sign, colour = _SIGNS[finding.state]
    click.echo(f"{click.style(sign, fg=colour)}  {finding.what:<10}  {finding.found}")
    if finding.advice:
        click.echo(f"      {'':<10}  → {finding.advice}")
