"""docker-compose.yml: the services it starts, their order, and that it contains no secret."""

import re
from ipaddress import ip_address, ip_network
from typing import Any

import pytest
import yaml

from taskflow.cli import COMMANDS
from taskflow.settings.table import SETTINGS
from tests.repository.checkout import ROOT

TEXT = (ROOT / "docker-compose.yml").read_text()
COMPOSE: dict[str, Any] = yaml.safe_load(TEXT)  # whatever YAML holds
SERVICES: dict[str, Any] = COMPOSE["services"]
OURS = {name: service for name, service in SERVICES.items() if service["image"] == "taskflow-server"}

HTTPS: dict[str, Any] = yaml.safe_load((ROOT / "deploy/compose/https.yml").read_text())

SERVICE_KEYS = {
    *("image", "build", "command", "environment", "ports", "volumes", "depends_on", "healthcheck", "restart"),
    *("stop_grace_period", "security_opt", "cap_drop", "shm_size"),
}
"""The keys of the compose specification that we use: a misspelt key is not among them."""


def test_every_promised_service_is_started() -> None:
    assert set(SERVICES) == {"migrate", "app", "worker", "db", "redis", "mailpit"}
    assert SERVICES["db"]["image"].startswith("postgres:16")
    assert SERVICES["redis"]["image"].startswith("redis:7")


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_uses_only_keys_that_compose_supports(name: str) -> None:
    assert set(SERVICES[name]) <= SERVICE_KEYS


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_restarts_by_itself(name: str) -> None:
    assert SERVICES[name]["restart"] == ("no" if name == "migrate" else "unless-stopped")


@pytest.mark.parametrize("name", OURS)
def test_a_service_that_others_wait_for_has_a_health_check(name: str) -> None:
    for awaited, how in SERVICES[name]["depends_on"].items():
        if how["condition"] == "service_healthy":
            assert "test" in SERVICES[awaited]["healthcheck"]
        else:
            assert how["condition"] == "service_completed_successfully"
            assert SERVICES[awaited]["restart"] == "no"


def test_the_app_waits_for_its_database_its_redis_and_the_migrations() -> None:
    assert set(SERVICES["app"]["depends_on"]) == {"migrate", "db", "redis"}


def test_a_proxy_in_front_of_the_app_can_be_named() -> None:
    assert SERVICES["app"]["environment"]["TASKFLOW_TRUSTED_PROXIES"] == "${TASKFLOW_TRUSTED_PROXIES:-}"


def test_every_volume_has_a_name() -> None:
    used = {volume.partition(":")[0] for service in SERVICES.values() for volume in service["volumes"]}

    assert used == set(COMPOSE["volumes"])
    assert all(re.fullmatch(r"[a-z]+", name) for name in used)


def test_only_this_machine_can_reach_a_port() -> None:
    ports = [port for service in SERVICES.values() for port in service.get("ports", [])]

    assert ports == ["127.0.0.1:7145:7145", "127.0.0.1:8025:8025"]


def test_without_a_secret_compose_refuses_and_says_how_to_make_one() -> None:
    secrets = re.findall(r"\$\{((?:TASKFLOW_SECRET|POSTGRES_PASSWORD)[^}]*)\}", TEXT)

    assert {secret.partition(":")[0] for secret in secrets} == {"TASKFLOW_SECRET", "POSTGRES_PASSWORD"}
    assert all(re.search(r":\?.*make one with: openssl rand -hex \d\d", secret) for secret in secrets)


def test_no_secret_has_a_default() -> None:
    for service in SERVICES.values():
        for name, value in service.get("environment", {}).items():
            if re.search("SECRET|PASSWORD", name):
                assert value.startswith("${" + name + ":?")


@pytest.mark.parametrize("name", OURS)
def test_our_settings_and_commands_exist(name: str) -> None:
    settings = {key for key in OURS[name]["environment"] if key.startswith("TASKFLOW_")}

    assert settings <= {setting.name for setting in SETTINGS}
    assert OURS[name].get("command", ["taskflow", "serve"])[1] in COMMANDS


def test_a_service_gets_longer_to_stop_than_the_server_needs() -> None:
    assert all(int(service["stop_grace_period"].removesuffix("s")) > 15 for service in OURS.values())


def test_registration_is_closed_as_the_settings_default_to() -> None:
    """An empty value counts as missing, so the default of production applies: closed."""
    assert OURS["app"]["environment"]["TASKFLOW_REGISTRATION"] == "${TASKFLOW_REGISTRATION:-}"


def test_with_https_every_service_gets_the_one_host_name_and_only_the_proxy_is_trusted() -> None:
    app, worker, caddy = (HTTPS["services"][name] for name in ("app", "worker", "caddy"))
    (network,) = HTTPS["networks"]["default"]["ipam"]["config"]

    assert app["environment"] == worker["environment"]
    assert app["environment"]["TASKFLOW_PUBLIC_URL"].startswith("https://${DOMAIN:?")
    address = caddy["networks"]["default"]["ipv4_address"]
    assert app["environment"]["TASKFLOW_TRUSTED_PROXIES"] == address
    assert ip_address(address) in ip_network(network["subnet"])
    assert set(app["environment"]) <= {setting.name for setting in SETTINGS}
    assert {port.partition(":")[0] for port in caddy["ports"]} == {"80", "443"}
    assert set(caddy) <= {*SERVICE_KEYS, "cap_add", "networks"}
    for volume in caddy["volumes"]:
        source = volume.partition(":")[0]
        assert source in HTTPS["volumes"] or (ROOT / source).is_file()


def test_the_proxy_of_compose_is_that_of_the_how_to_page() -> None:
    """Only the host name, the server's address and the log file differ."""
    page = (ROOT / "docs/how-to/caddy.md").read_text()
    example = re.findall(r"```caddy\n(.*?)```", page, re.DOTALL)[0]

    example = example.replace("tasks.example.com", "{$DOMAIN}").replace("127.0.0.1:7145", "app:7145")
    example = re.sub(r"output file \S+", "output stdout", example)
    assert (ROOT / "deploy/compose/Caddyfile").read_text() == example
