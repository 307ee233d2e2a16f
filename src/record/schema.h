/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <sqlite3.h>

G_BEGIN_DECLS

/* "TENK": marks an SQLite file as ours, so that another program's database is refused rather than filled. */
#define TENKEN_SCHEMA_APPLICATION_ID 0x54454e4b

/**
 * tenken_schema_version:
 *
 * Returns: the newest `user_version` that this program knows.
 */
int tenken_schema_version (void);

/**
 * tenken_schema_migrate:
 * @db: a database that is ours or has nothing in it
 *
 * Brings the schema up to date, one transaction per version. Takes no lock where there is nothing to do.
 *
 * Returns: SQLITE_OK, or an SQLite result code; then the database stands at the last version that was reached.
 */
int tenken_schema_migrate (sqlite3 *db);

G_END_DECLS
