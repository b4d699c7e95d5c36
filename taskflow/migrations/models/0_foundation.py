"""People, their sessions and keys, teams, the event log and the jobs."""

import secrets

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(
        db,
        # The epoch names this history of the log: a cursor from before a restore is refused, as it belongs to another
        # history.
        UP + f"INSERT INTO instance (name, value) VALUES ('epoch', '{secrets.token_hex(8)}');",
        sqlite=AERICH_SQLITE,
        postgres=AERICH_POSTGRES,
    )


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWN


UP = """
CREATE TABLE "users" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL UNIQUE,
    "password_hash" TEXT NOT NULL,
    "role" SMALLINT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "deactivated_at" BIGINT,
    "version" INT NOT NULL
);

CREATE TABLE "password_resets" (
    "token_hash" TEXT NOT NULL PRIMARY KEY,
    "created_at" BIGINT NOT NULL,
    "expires_at" BIGINT NOT NULL,
    "used_at" BIGINT,
    "user_id" TEXT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);

CREATE TABLE "sessions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "refresh_hash" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "ip" TEXT,
    "created_at" BIGINT NOT NULL,
    "last_used_at" BIGINT NOT NULL,
    "expires_at" BIGINT NOT NULL,
    "ended_at" BIGINT,
    "user_id" TEXT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);

CREATE TABLE "api_keys" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "secret_hash" TEXT NOT NULL UNIQUE,
    "scopes" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "expires_at" BIGINT,
    "last_used_at" BIGINT,
    "revoked_at" BIGINT,
    "user_id" TEXT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);

CREATE TABLE "teams" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL UNIQUE,
    "description" TEXT,
    "is_default" SMALLINT NOT NULL,
    "last_number" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "archived_at" BIGINT,
    "version" INT NOT NULL
);

CREATE TABLE "memberships" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "role" SMALLINT NOT NULL,
    "joined_at" BIGINT NOT NULL,
    "team_id" TEXT NOT NULL REFERENCES "teams" ("id") ON DELETE CASCADE,
    "user_id" TEXT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_memberships_user_id_653226" UNIQUE ("user_id", "team_id")
);
CREATE INDEX "idx_memberships_team_id_efa692" ON "memberships" ("team_id", "joined_at");

CREATE TABLE "instance" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

CREATE TABLE "stream_heads" (
    "stream" TEXT NOT NULL PRIMARY KEY,
    "seq" BIGINT NOT NULL,
    "at" BIGINT NOT NULL,
    "floor" BIGINT NOT NULL
);

CREATE TABLE "events" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "stream" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "account_id" TEXT,
    "actor_id" TEXT,
    "via" SMALLINT NOT NULL,
    "origin_id" TEXT,
    "occurred_at" BIGINT NOT NULL,
    "fields_changed" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    CONSTRAINT "uid_events_stream_0773d2" UNIQUE ("stream", "seq")
);
CREATE INDEX "idx_events_subject_9ff4dc" ON "events" ("subject_id", "seq");
CREATE INDEX "idx_events_occurre_e5da7a" ON "events" ("occurred_at", "stream", "seq");
CREATE INDEX "idx_events_account_65852c" ON "events" ("account_id", "seq");

CREATE TABLE "jobs" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE,
    "kind" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "state" SMALLINT NOT NULL,
    "run_at" BIGINT NOT NULL,
    "attempts" INT NOT NULL,
    "max_attempts" INT NOT NULL,
    "leased_until" BIGINT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "failed_at" BIGINT,
    "error" TEXT
);
CREATE INDEX "idx_jobs_state_8aaa1e" ON "jobs" ("state", "run_at", "id");

CREATE TABLE "receipts" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fingerprint" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL
);
CREATE INDEX "idx_receipts_created_534305" ON "receipts" ("created_at");
"""

DOWN = """
DROP TABLE "receipts";
DROP TABLE "jobs";
DROP TABLE "events";
DROP TABLE "stream_heads";
DROP TABLE "instance";
DROP TABLE "memberships";
DROP TABLE "teams";
DROP TABLE "api_keys";
DROP TABLE "sessions";
DROP TABLE "password_resets";
DROP TABLE "users";
"""

AERICH_SQLITE = """
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
);
"""

AERICH_POSTGRES = """
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
"""
