/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Files that are not opened, and stay as they are: newer, another program's, damaged, no database at all. */
#include "store-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

static void
test_newer (Fixture       *fixture,
            gconstpointer  data)
{
  fixture_fill (fixture);
  fixture_raw (fixture, "PRAGMA user_version = 99");
  fixture_assert_refused (fixture, TENKEN_STORE_CREATE, TENKEN_ERROR_NEWER);
  fixture_assert_refused (fixture, TENKEN_STORE_READ_ONLY, TENKEN_ERROR_NEWER);
}

static const char * const foreign[] = {
  "CREATE TABLE shopping (what TEXT)",
  "CREATE TABLE shopping (what TEXT); PRAGMA user_version = 1",
  "PRAGMA journal_mode = WAL; CREATE TABLE answer (what TEXT)",
  "PRAGMA application_id = 7",
  "PRAGMA user_version = 1",
};

static void
test_foreign (Fixture       *fixture,
              gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (foreign); i++)
    {
      fixture_raw (fixture, foreign[i]);
      fixture_assert_refused (fixture, TENKEN_STORE_CREATE, TENKEN_ERROR_DAMAGED);
      fixture_assert_refused (fixture, TENKEN_STORE_READ_ONLY, TENKEN_ERROR_DAMAGED);
      g_assert_cmpint (g_unlink (fixture->path), ==, 0);
    }
}

/* What is left of a sound database: @keep per cent of it, with @length bytes overwritten from @offset on. */
typedef struct {
  guint keep;
  gsize offset;
  gsize length;
} Damage;

static const Damage damages[] = {
  { 50, 0, 0 }, { 99, 0, 0 }, { 1, 0, 0 }, { 100, 0, 16 }, { 100, 0, 4096 }, { 100, 100, 200 }, { 100, 4096, 4096 },
  { 100, 8192, 64 }, { 100, 16384, 65536 },
};

static void
test_damaged (Fixture       *fixture,
              gconstpointer  data)
{
  const Damage *damage = data;
  g_autoptr (GBytes) sound = NULL;
  g_autoptr (GByteArray) bytes = g_byte_array_new ();

  fixture_fill (fixture);
  sound = fixture_bytes (fixture->path);
  g_byte_array_append (bytes, g_bytes_get_data (sound, NULL), (guint) (g_bytes_get_size (sound) * damage->keep / 100));
  g_assert_cmpuint (bytes->len, >=, damage->offset + damage->length);
  memset (bytes->data + damage->offset, 0xa5, damage->length);
  g_assert_true (g_file_set_contents (fixture->path, (const char *) bytes->data, bytes->len, NULL));

  fixture_assert_refused (fixture, TENKEN_STORE_CREATE, TENKEN_ERROR_DAMAGED);
  fixture_assert_refused (fixture, TENKEN_STORE_READ_ONLY, TENKEN_ERROR_DAMAGED);
}

static void
test_no_database (Fixture       *fixture,
                  gconstpointer  data)
{
  static const char * const contents[] = { "x", "question,answer\n1,yes\n", "SQLite format 3", "<checklist/>" };
  g_autofree char *zeros = g_malloc0 (1 << 20);

  for (guint i = 0; i < G_N_ELEMENTS (contents); i++)
    {
      g_assert_true (g_file_set_contents (fixture->path, contents[i], -1, NULL));
      fixture_assert_refused (fixture, TENKEN_STORE_CREATE, TENKEN_ERROR_DAMAGED);
      fixture_assert_refused (fixture, TENKEN_STORE_READ_ONLY, TENKEN_ERROR_DAMAGED);
    }

  g_assert_true (g_file_set_contents (fixture->path, zeros, 1 << 20, NULL));
  fixture_assert_refused (fixture, TENKEN_STORE_CREATE, TENKEN_ERROR_DAMAGED);
}

/* The checklist that was answered, tampered with, and in a format that is no longer read. */
static void
test_kept_checklist (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autofree char *sha256 = g_compute_checksum_for_string (G_CHECKSUM_SHA256, "<old/>", -1);
  g_autofree char *replace = g_strdup_printf ("UPDATE checklist SET xml = CAST ('<old/>' AS BLOB), sha256 = '%s'",
                                              sha256);
  const char *changes[] = { "UPDATE checklist SET xml = CAST ('<new/>' AS BLOB)", replace };
  int codes[] = { TENKEN_ERROR_DAMAGED, TENKEN_ERROR_FILE };

  fixture_fill (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autoptr (TenkenStore) store = NULL;
      g_autoptr (GError) error = NULL;

      fixture_raw (fixture, changes[i]);
      store = fixture_open (fixture, TENKEN_STORE_CREATE);
      g_assert_null (tenken_store_load (store, 1, &error));
      g_assert_error (error, TENKEN_ERROR, codes[i]);
    }
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM answer"), ==, 25);
}

/* Bytes that are no text, and a text with an end in the middle, where a disk went wrong. */
static void
test_spoilt_texts (Fixture       *fixture,
                   gconstpointer  data)
{
  static const char * const changes[] = {
    "UPDATE answer SET comment = CAST (x'61e3' AS TEXT) WHERE question = 7",
    "UPDATE answer SET comment = '' WHERE question = 7; UPDATE organisation SET name = CAST (x'ff61' AS TEXT)",
    "UPDATE organisation SET name = CAST (x'610062' AS TEXT)",
  };

  fixture_fill (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autoptr (TenkenStore) store = NULL;
      g_autoptr (GError) error = NULL;

      fixture_raw (fixture, changes[i]);
      store = fixture_open (fixture, TENKEN_STORE_CREATE);
      g_assert_null (tenken_store_load (store, 1, &error));
      g_assert_error (error, TENKEN_ERROR, TENKEN_ERROR_DAMAGED);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fixture_add ("/store-refused/newer", test_newer, NULL);
  fixture_add ("/store-refused/foreign", test_foreign, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (damages); i++)
    {
      g_autofree char *name = g_strdup_printf ("/store-refused/damaged/%u", i);

      fixture_add (name, test_damaged, &damages[i]);
    }
  fixture_add ("/store-refused/no-database", test_no_database, NULL);
  fixture_add ("/store-refused/kept-checklist", test_kept_checklist, NULL);
  fixture_add ("/store-refused/spoilt-texts", test_spoilt_texts, NULL);

  return g_test_run ();
}
