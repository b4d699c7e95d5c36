"""docker-compose.yml: the services it starts, their order, and that it contains no secret."""

import re
import subprocess
from collections.abc import Mapping
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import Any

import pytest
import yaml

from taskflow.cli import COMMANDS
from taskflow.settings import dotenv
from taskflow.settings.settings import Settings
from taskflow.settings.table import SETTINGS
from tests.repository.checkout import ROOT

Object = dict[str, Any]  # whatever YAML holds

TEXT = (ROOT / "docker-compose.yml").read_text()
COMPOSE: Object = yaml.safe_load(TEXT)
SERVICES: dict[str, Object] = COMPOSE["services"]
OURS = {name: service for name, service in SERVICES.items() if service["image"] == "taskflow-server"}

HTTPS: Object = yaml.safe_load((ROOT / "deploy/compose/https.yml").read_text())

PAGE = (ROOT / "docs/how-to/compose.md").read_text()
SECRETS = {"TASKFLOW_SECRET": "5" + "a3f9c2e8b7d10465" * 3, "POSTGRES_PASSWORD": "b7d10465a3f9c2e8"}
SERVICE_KEYS = {
    *("image", "build", "command", "environment", "env_file", "ports", "volumes", "depends_on", "healthcheck"),
    *("logging", "restart", "stop_grace_period", "security_opt", "cap_drop", "shm_size"),
}
"""The keys of the compose specification that we use: a misspelt key is not among them."""


class Missing(Exception):
    """A variable that Compose insists on; the message says what to do."""


def interpolated(text: str, env: Mapping[str, str]) -> str:
    """As Compose does it, from the innermost `${…}` outwards: `:-` has a default, `:?` the message of a refusal."""
    while found := re.search(r"\$\{(\w+)(?::([-?])([^${}]*))?\}", text):
        name, how, more = found.groups()
        if how == "?" and not env.get(name):
            raise Missing(more)
        text = text[: found.start()] + (env.get(name) or (more if how == "-" else "")) + text[found.end() :]
    return text


def environment(service: Object, env: Mapping[str, str]) -> dict[str, str]:
    """What a container gets: the variables of the image, of .env, and of the compose file, which win."""
    assert service["env_file"] == [{"path": ".env", "required": False}]
    image = dict(re.findall(r"(TASKFLOW_\w+)=(\S+)", (ROOT / "Dockerfile").read_text()))
    ours = {name: interpolated(value, env) for name, value in service["environment"].items()}
    return {**image, **env, **ours}


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


@pytest.mark.parametrize("name", OURS)
def test_with_nothing_but_the_two_secrets_the_server_accepts_its_settings(name: str) -> None:
    settings = Settings.load(environment(OURS[name], SECRETS), dotenv_path=None)

    assert settings.production
    assert not settings.registration_open
    assert settings.confirm_email
    assert settings.database_url == "postgres://taskflow:b7d10465a3f9c2e8@db/taskflow"
    assert settings.redis_url == "redis://redis:6379/0"
    assert settings.mail_url == "smtp://mailpit:1025"
    assert settings.public_url == "http://localhost:7145"
    assert settings.files_url == "file:///data/files"
    assert not settings.jobs_inside


@pytest.mark.parametrize("setting", [setting.name for setting in SETTINGS])
def test_every_setting_in_the_env_file_reaches_each_container(setting: str) -> None:
    env = {**SECRETS, setting: "from the file"}
    if setting == "TASKFLOW_DATA_DIR":
        assert f"`{setting}` | has no effect" in PAGE
    elif setting in {"TASKFLOW_HOST", "TASKFLOW_PORT"}:  # those of this machine
        (port,) = SERVICES["app"]["ports"]
        assert "from the file" in interpolated(port, env)
    else:
        assert [environment(service, env)[setting] for service in OURS.values()] == ["from the file"] * len(OURS)


def test_other_variables_reach_the_server_and_those_of_the_image_its_build() -> None:
    env = {**SECRETS, "OTEL_EXPORTER_OTLP_ENDPOINT": "http://otel:4318"}

    assert environment(SERVICES["app"], env)["OTEL_EXPORTER_OTLP_ENDPOINT"] == "http://otel:4318"
    arguments = set(re.findall(r"^ARG (\w+)", (ROOT / "Dockerfile").read_text(), re.MULTILINE))
    assert arguments == {"WITH_MCP", "WITH_OTEL"}
    for service in OURS.values():
        assert service["build"] == {"context": ".", "args": {name: f"${{{name}:-}}" for name in arguments}}


@pytest.mark.parametrize("place", ["README.md", "docker-compose.yml", "docs/how-to/compose.md"])
@pytest.mark.parametrize("shell", ["sh", "bash"])
def test_making_the_secrets_leaves_an_existing_env_file_alone(place: str, shell: str, tmp_path: Path) -> None:
    (line,) = re.findall(r"^#? *(\(.*POSTGRES_PASSWORD.*> \.env\))$", (ROOT / place).read_text(), re.MULTILINE)

    first = subprocess.run([shell, "-c", line], cwd=tmp_path, check=False, capture_output=True)
    made = dotenv.read(tmp_path / ".env")
    again = subprocess.run([shell, "-c", line], cwd=tmp_path, check=False, capture_output=True)

    assert first.returncode == 0, first.stderr
    assert made.keys() == SECRETS.keys()
    assert Settings.load(environment(SERVICES["app"], made), dotenv_path=None).production
    assert (tmp_path / ".env").stat().st_mode & 0o777 == 0o600
    assert again.returncode != 0
    assert dotenv.read(tmp_path / ".env") == made


@pytest.mark.parametrize("name", SERVICES)
def test_a_log_does_not_grow_without_end(name: str) -> None:
    """Docker's usual driver keeps everything; `local` rotates."""
    assert SERVICES[name]["logging"] == {"driver": "local"}
    assert HTTPS["services"]["caddy"]["logging"] == {"driver": "local"}


def test_every_volume_has_a_name() -> None:
    used = {volume.partition(":")[0] for service in SERVICES.values() for volume in service["volumes"]}

    assert used == set(COMPOSE["volumes"])
    assert all(re.fullmatch(r"[a-z]+", name) for name in used)


def test_only_this_machine_can_reach_a_port() -> None:
    ports = [interpolated(port, {}) for service in SERVICES.values() for port in service.get("ports", [])]

    assert ports == ["127.0.0.1:7145:7145", "127.0.0.1:8025:8025"]


@pytest.mark.parametrize("missing", SECRETS)
@pytest.mark.parametrize("name", OURS)
def test_without_a_secret_compose_refuses_and_says_how_to_make_one(name: str, missing: str) -> None:
    with pytest.raises(Missing, match=r"make one with: openssl rand -hex \d\d"):
        environment(OURS[name], {**SECRETS, missing: ""})


def test_no_secret_has_a_default() -> None:
    for found in re.findall(r"\$\{(?:TASKFLOW_SECRET|POSTGRES_PASSWORD)(..)", TEXT):
        assert found == ":?"


@pytest.mark.parametrize("name", OURS)
def test_our_settings_and_commands_exist(name: str) -> None:
    settings = {key for key in OURS[name]["environment"] if key.startswith("TASKFLOW_")}

    assert settings <= {setting.name for setting in SETTINGS}
    assert OURS[name].get("command", ["taskflow", "serve"])[1] in COMMANDS


def test_a_service_gets_longer_to_stop_than_the_server_needs() -> None:
    assert all(int(service["stop_grace_period"].removesuffix("s")) > 15 for service in OURS.values())


def test_redis_evicts_no_lock_of_a_sign_in() -> None:
    """All of our keys expire, so `volatile-lru` would evict locks as well."""
    command = SERVICES["redis"]["command"]

    assert command[command.index("--maxmemory-policy") + 1] == "noeviction"


def test_with_https_every_service_gets_the_one_host_name_and_only_the_proxy_is_trusted() -> None:
    app, worker, caddy = (HTTPS["services"][name] for name in ("app", "worker", "caddy"))
    (network,) = HTTPS["networks"]["default"]["ipam"]["config"]

    assert app["environment"] == worker["environment"]
    assert all(name in PAGE.split("## TLS")[1] for name in app["environment"])
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


def test_with_https_mails_do_not_go_to_mailpit_unnoticed() -> None:
    mail = HTTPS["services"]["app"]["environment"]["TASKFLOW_MAIL_URL"]

    with pytest.raises(Missing, match=r"send-mail\.md"):
        interpolated(mail, SECRETS)
    for address in ("smtps://mail.example.com", "smtp://mailpit:1025"):
        assert interpolated(mail, {"TASKFLOW_MAIL_URL": address}) == address


def test_the_page_names_existing_services_and_files() -> None:
    services = SERVICES.keys() | HTTPS["services"].keys()
    volumes = re.findall(r"^ *```ini\nCOMPOSE_FILE=(\S+)", PAGE, re.MULTILINE)

    for command, rest in re.findall(
        r"^docker compose (exec|run|stop|cp|pull)((?: -\S+)*(?: [a-z]+)+)", PAGE, re.MULTILINE
    ):
        words = [word for word in rest.split() if not word.startswith("-")]
        assert words[0] in services, (command, rest)
    assert volumes
    assert all((ROOT / path).is_file() for path in volumes[0].split(":"))
    override = yaml.safe_load(re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)[0])
    assert override["services"].keys() <= OURS.keys()


def test_the_proxy_of_compose_is_that_of_the_how_to_page() -> None:
    """Only the host name, the server's address and the log file differ."""
    page = (ROOT / "docs/how-to/caddy.md").read_text()
    example = re.findall(r"```caddy\n(.*?)```", page, re.DOTALL)[0]

    example = example.replace("tasks.example.com", "{$DOMAIN}").replace("127.0.0.1:7145", "app:7145")
    example = re.sub(r"output file \S+", "output stdout", example)
    assert (ROOT / "deploy/compose/Caddyfile").read_text() == example
