# syntax=docker/dockerfile:1
# The image runs the wheel, and the wheel is what scripts/smoke-wheel tries.

FROM python:3.13-slim-trixie AS build
WORKDIR /src
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore
# For assistants at /mcp: docker build --build-arg WITH_MCP=yes. For traces: --build-arg WITH_OTEL=yes
ARG WITH_MCP
ARG WITH_OTEL
COPY requirements.lock requirements-mcp.lock requirements-otel.lock requirements-build.lock ./
RUN python -m venv /opt/taskflow \
 && /opt/taskflow/bin/python -m pip install --quiet --no-deps --require-hashes -r requirements${WITH_MCP:+-mcp}.lock ${WITH_OTEL:+-r requirements-otel.lock}
RUN python -m venv /opt/build \
 && /opt/build/bin/python -m pip install --quiet --no-deps --require-hashes -r requirements-build.lock
COPY pyproject.toml hatch_build.py README.md LICENSE ./
COPY events events
COPY models models
COPY resolvers resolvers
COPY schema schema
COPY taskflow taskflow
COPY web web
RUN /opt/build/bin/python -m hatchling build --target wheel --directory /opt/dist \
 && /opt/taskflow/bin/python -m pip install --quiet --no-deps /opt/dist/*.whl

FROM python:3.13-slim-trixie
# For `taskflow backup` and `restore` on PostgreSQL. Debian 13 has version 17, which dumps PostgreSQL 17 and older.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends postgresql-client-17 \
 && rm -rf /var/lib/apt/lists/*
RUN groupadd --system --gid 7145 taskflow \
 && useradd --system --uid 7145 --gid taskflow --home-dir /data --shell /usr/sbin/nologin taskflow \
 && install --directory --owner taskflow --group taskflow --mode 0750 /data
COPY --from=build /opt/taskflow /opt/taskflow
ENV PATH=/opt/taskflow/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    TASKFLOW_ENV=production \
    TASKFLOW_HOST=0.0.0.0 \
    TASKFLOW_PORT=7145 \
    TASKFLOW_DATA_DIR=/data \
    TASKFLOW_LOG_FORMAT=json
USER taskflow
WORKDIR /data
VOLUME /data
EXPOSE 7145
STOPSIGNAL SIGTERM
# By Python: the slim image has no curl.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["python", "-c", "import os, urllib.request as r; r.urlopen('http://localhost:' + os.environ['TASKFLOW_PORT'] + '/health', timeout=4)"]
CMD ["taskflow", "serve"]
