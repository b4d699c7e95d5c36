"""deploy/kubernetes: the objects of each overlay, compared with the settings, commands, ports and pages that exist."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from taskflow.api.transport.middleware import PATHS_CALLED_BY_IP
from taskflow.cli import COMMANDS
from taskflow.operations.serving import SECONDS_TO_END
from taskflow.settings.settings import Settings
from taskflow.settings.table import SETTINGS
from tests.repository.checkout import ROOT
from tests.support import asgi

FOLDER = ROOT / "deploy/kubernetes"
BASE = FOLDER / "base"
OVERLAYS = sorted((FOLDER / "overlays").iterdir())
KUBECTL = shutil.which("kubectl")
PROBES = ("startupProbe", "livenessProbe", "readinessProbe")
LONGEST_SILENCE = 20
"""Seconds between two signs of life of a socket or a stream."""

Object = dict[str, Any]  # whatever YAML holds

each_overlay = pytest.mark.parametrize("overlay", OVERLAYS, ids=lambda path: path.name)
pytestmark = pytest.mark.once


def documents(path: Path) -> list[Object]:
    return [document for document in yaml.safe_load_all(path.read_text()) if document is not None]


def kustomization(folder: Path) -> Object:
    (found,) = documents(folder / "kustomization.yaml")
    return found


def built(overlay: Path) -> dict[tuple[str, str], Object]:
    """The overlay as kustomize would build it, with the subset of its rules that we use. Where kubectl is installed, a
    test compares the two."""
    found = {}
    for folder in (BASE, overlay):
        for name in kustomization(folder)["resources"]:
            for one in documents(folder / name) if name.endswith(".yaml") else []:
                found[_key(one)] = one
    for patch in kustomization(overlay)["patches"]:
        for one in documents(overlay / patch["path"]):
            _merge(found[_key(one)], one)
    (image,) = kustomization(overlay)["images"]
    for pod in pods(found):
        for container in containers(pod):
            assert container["image"] == image["name"]
            container["image"] = f"{image['newName']}:{image['newTag']}"
    return found


def _key(one: Object) -> tuple[str, str]:
    return one["kind"], one["metadata"]["name"]


def _merge(into: Object, patch: Object) -> None:
    for name, value in patch.items():
        if value is None:
            into.pop(name, None)
        elif isinstance(value, dict):
            _merge(into.setdefault(name, {}), value)
        elif isinstance(value, list) and name in into and all("name" in one for one in value):
            for one in value:
                _merge(next(other for other in into[name] if other["name"] == one["name"]), one)
        else:
            into[name] = value


def pods(found: dict[tuple[str, str], Object]) -> list[Object]:
    return [one["spec"]["template"] for (kind, _), one in found.items() if kind == "Deployment"]


def containers(pod: Object) -> list[Object]:
    return [*pod["spec"].get("initContainers", []), *pod["spec"]["containers"]]


def server(overlay: Path) -> Object:
    deployment = built(overlay)["Deployment", "taskflow"]
    (found,) = deployment["spec"]["template"]["spec"]["containers"]
    return {**found, "spec": deployment["spec"]}


def given(overlay: Path) -> dict[str, str]:
    """The environment of a container, including variables that the image sets."""
    image = dict(re.findall(r"(TASKFLOW_\w+)=(\S+)", (ROOT / "Dockerfile").read_text()))
    plain = [line for folder in (BASE, overlay) for line in _lines(folder / "settings.env")]
    (secret,) = documents(overlay / "secret.example.yaml")
    return {**image, **dict(line.split("=", 1) for line in plain), **secret["stringData"]}


def _lines(path: Path) -> Iterator[str]:
    lines = path.read_text().splitlines() if path.exists() else []
    return (line for line in lines if line and not line.startswith("#"))


@each_overlay
@pytest.mark.skipif(KUBECTL is None, reason="kubectl is not here")
def test_kustomize_builds_what_these_tests_read(overlay: Path) -> None:
    made = subprocess.run([str(KUBECTL), "kustomize", str(overlay)], capture_output=True, text=True, check=True)
    text = re.sub(r"\b(taskflow-settings)-[a-z0-9]{10}\b", r"\1", made.stdout)
    objects = {_key(one): one for one in yaml.safe_load_all(text)}

    settings = objects.pop(("ConfigMap", "taskflow-settings"))

    assert objects == built(overlay)
    assert settings["data"].items() <= given(overlay).items()


@each_overlay
def test_every_file_is_used(overlay: Path) -> None:
    for folder in (BASE, overlay):
        rules = kustomization(folder)
        named = {*rules["resources"], *(patch["path"] for patch in rules.get("patches", []))}
        named |= {name for generator in rules.get("configMapGenerator", []) for name in generator["envs"]}

        there = {path.name for path in folder.iterdir()} - {"kustomization.yaml", "secret.example.yaml"}

        assert there == named - {"../../base"}


@each_overlay
def test_the_server_accepts_the_settings_of_an_overlay(overlay: Path) -> None:
    environment = {**given(overlay), "TASKFLOW_SECRET": "5" + "a3f9c2e8b7d10465" * 3}

    settings = Settings.load(environment, dotenv_path=None)

    assert settings.production
    assert settings.on_sqlite == (overlay.name == "sqlite")
    assert settings.public_url == f"https://{_ingress(overlay)['spec']['rules'][0]['host']}"


def _ingress(overlay: Path) -> Object:
    return built(overlay)["Ingress", "taskflow"]


@each_overlay
def test_the_example_of_a_secret_contains_no_secret(overlay: Path) -> None:
    assert "secret.example.yaml" not in kustomization(overlay)["resources"]
    assert "openssl rand" in given(overlay)["TASKFLOW_SECRET"], "it is no secret, and nobody could take it for one"


@each_overlay
def test_a_container_has_no_more_privileges_than_it_needs(overlay: Path) -> None:
    found = built(overlay)
    for pod in pods(found):
        spec = pod["spec"]
        assert spec["automountServiceAccountToken"] is False
        assert spec["enableServiceLinks"] is False
        assert spec["securityContext"]["runAsNonRoot"] is True
        assert f"--uid {spec['securityContext']['runAsUser']}" in (ROOT / "Dockerfile").read_text()
        assert spec["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
        for container in containers(pod):
            assert container["securityContext"] == {
                "allowPrivilegeEscalation": False,
                "readOnlyRootFilesystem": True,
                "capabilities": {"drop": ["ALL"]},
            }
            assert container["command"][0] == "taskflow"
            assert container["command"][1] in COMMANDS
            assert container["resources"]["limits"]["memory"]
            assert {mount["mountPath"] for mount in container["volumeMounts"]} == {"/data", "/tmp"}


@each_overlay
def test_every_name_that_is_referred_to_exists(overlay: Path) -> None:
    found = built(overlay)
    (secret,) = documents(overlay / "secret.example.yaml")
    (settings,) = kustomization(BASE)["configMapGenerator"]
    for pod in pods(found):
        for container in containers(pod):
            assert container["envFrom"] == [
                {"configMapRef": {"name": settings["name"]}},
                {"secretRef": {"name": secret["metadata"]["name"]}},
            ]
            volumes = {volume["name"] for volume in pod["spec"]["volumes"]}
            assert {mount["name"] for mount in container["volumeMounts"]} <= volumes
        for volume in pod["spec"]["volumes"]:
            if claim := volume.get("persistentVolumeClaim"):
                assert ("PersistentVolumeClaim", claim["claimName"]) in found
    for (kind, _), one in found.items():
        if kind == "Deployment":
            assert (
                one["spec"]["selector"]["matchLabels"].items() <= one["spec"]["template"]["metadata"]["labels"].items()
            )


@each_overlay
def test_requests_reach_the_server_and_nothing_else(overlay: Path) -> None:
    found = built(overlay)
    service, budget = found["Service", "taskflow"]["spec"], found["PodDisruptionBudget", "taskflow"]["spec"]
    (port,) = server(overlay)["ports"]

    (rule,) = _ingress(overlay)["spec"]["rules"]
    (path,) = rule["http"]["paths"]
    assert path["backend"] == {"service": {"name": "taskflow", "port": {"name": service["ports"][0]["name"]}}}
    assert service["ports"][0]["targetPort"] == port["name"]
    assert str(port["containerPort"]) == given(overlay)["TASKFLOW_PORT"]
    assert [pod for pod in pods(found) if service["selector"].items() <= pod["metadata"]["labels"].items()] == [
        server(overlay)["spec"]["template"]
    ]
    assert budget["selector"]["matchLabels"] == service["selector"]


@each_overlay
def test_a_proxy_waits_longer_than_a_stream_is_silent_and_accepts_our_largest_body(overlay: Path) -> None:
    said = {name.rpartition("/")[2]: text for name, text in _ingress(overlay)["metadata"]["annotations"].items()}

    assert int(said["proxy-read-timeout"]) > 2 * LONGEST_SILENCE
    assert int(said["proxy-send-timeout"]) > 2 * LONGEST_SILENCE
    assert said["proxy-buffering"] == "off"
    assert said["proxy-body-size"] == f"{given(overlay)['TASKFLOW_FILES_MAX_MB']}m"


@each_overlay
def test_a_pod_gets_the_time_that_it_needs_to_stop(overlay: Path) -> None:
    """15 s for the server, and before that the pause during which the Service stops sending requests to it."""
    pause = int(server(overlay)["lifecycle"]["preStop"]["exec"]["command"][1])

    assert server(overlay)["spec"]["template"]["spec"]["terminationGracePeriodSeconds"] > pause + SECONDS_TO_END + 3


@each_overlay
async def test_probes_use_existing_pages_under_any_host_name(app: Any, overlay: Path) -> None:
    for probe in PROBES:
        asked = server(overlay)[probe]["httpGet"]
        answer = await asgi.request(app, "GET", asked["path"], headers={"host": "10.1.2.3:7145"})
        assert answer.status == 200, asked
        assert asked["port"] == "http"


def test_sqlite_has_one_server_at_a_time_with_its_disk() -> None:
    spec = server(FOLDER / "overlays/sqlite")["spec"]

    assert spec["replicas"] == 1
    assert spec["strategy"] == {"type": "Recreate"}
    assert {"name": "data", "persistentVolumeClaim": {"claimName": "taskflow-data"}} in spec["template"]["spec"][
        "volumes"
    ]


def test_several_servers_fit_into_postgresqls_connections_and_leave_jobs_to_a_worker() -> None:
    overlay = FOLDER / "overlays/postgres"
    spec, settings = server(overlay)["spec"], given(overlay)
    worker = built(overlay)["Deployment", "taskflow-worker"]

    processes = spec["replicas"] + spec["strategy"]["rollingUpdate"]["maxSurge"] + worker["spec"]["replicas"]
    assert spec["replicas"] > 1
    assert processes * 2 * int(settings["TASKFLOW_DATABASE_POOL"]) < 100
    assert settings["TASKFLOW_JOBS"] == "apart"
    assert worker["spec"]["template"]["spec"]["containers"][0]["command"] == ["taskflow", "worker"]
    assert settings["TASKFLOW_FILES_URL"].startswith("s3://"), "pods share no folder"


def test_traefik_uses_our_port_and_exposes_no_internal_page() -> None:
    page = (ROOT / "docs/how-to/traefik.md").read_text()
    static, dynamic, docker = (yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", page, re.DOTALL))
    port = next(setting.default for setting in SETTINGS if setting.name == "TASKFLOW_PORT")
    http, labels = dynamic["http"], docker["labels"]
    router = http["routers"]["taskflow"]

    assert http["services"][router["service"]]["loadBalancer"]["servers"] == [{"url": f"http://127.0.0.1:{port}"}]
    assert labels["traefik.http.services.taskflow.loadbalancer.server.port"] == port
    assert labels["traefik.http.routers.taskflow.rule"] == router["rule"]
    assert {f"!PathPrefix(`{path}`)" for path in PATHS_CALLED_BY_IP} <= set(router["rule"].split(" && "))
    assert set(router["entryPoints"]) <= static["entryPoints"].keys()
    assert set(router["middlewares"]) <= http["middlewares"].keys()
    taken_away = http["middlewares"]["taskflow-traces"]["headers"]["customRequestHeaders"]
    assert taken_away == {"traceparent": "", "tracestate": ""}
    for name in taken_away:
        assert labels[f"traefik.http.middlewares.taskflow-traces.headers.customrequestheaders.{name}"] == ""
    assert labels["traefik.http.routers.taskflow.middlewares"] == "taskflow-traces"
    assert router["tls"]["certResolver"] in static["certificatesResolvers"]
    assert static["entryPoints"]["websecure"]["transport"]["respondingTimeouts"]["writeTimeout"] == "0s"
    assert {"RequestPath", "RequestLine"} <= static["accessLog"]["fields"]["names"].keys(), "a ticket stands in it"
