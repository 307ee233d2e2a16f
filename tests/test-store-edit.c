/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is kept beside the answers: names, notes, evidence, organisations; and what goes for good. */
#include "store-fixture.h"

#include <string.h>

static const TenkenAnswer *
answer_at (const TenkenAssessment *assessment,
           guint                   number)
{
  return tenken_answers_get (assessment->answers,
                             fixture_question (tenken_answers_get_checklist (assessment->answers), number));
}

/* Whether @text stands anywhere in the folder, in the database or its log. */
static gboolean
is_in_files (Fixture    *fixture,
             const char *text)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  gboolean found = FALSE;
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
      g_autofree char *bytes = NULL;
      gsize size;

      g_assert_true (g_file_get_contents (path, &bytes, &size, NULL));
      found = found || memmem (bytes, size, text, strlen (text)) != NULL;
    }

  return found;
}

/* Evidence, flag and copy are kept with the answer; a new choice keeps the first two and ends the third. */
static void
test_put (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  {
    g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);
    g_autoptr (TenkenAssessment) assessment = fixture_begin (fixture, store);
    const TenkenAnswer flagged = { .flagged = TRUE };
    const TenkenAnswer full = { fixture_choice (fixture->checklist, "partly"), "まだ半分", "写真", TRUE, TRUE };

    g_assert_true (tenken_store_put (store, assessment, fixture_question (fixture->checklist, 4), &full, &error));
    g_assert_true (tenken_store_put (store, assessment, fixture_question (fixture->checklist, 5), &flagged, &error));
  }
  for (guint run = 0; run < 2; run++)
    {
      g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);
      g_autoptr (TenkenAssessment) assessment = fixture_load (store, 0);
      const TenkenAnswer *answer = answer_at (assessment, 4);

      g_assert_cmpstr (answer->choice->id, ==, run == 0 ? "partly" : "yes");
      g_assert_cmpstr (answer->comment, ==, "まだ半分");
      g_assert_cmpstr (answer->evidence, ==, "写真");
      g_assert_true (answer->flagged);
      g_assert_true (answer->copied == (run == 0));
      g_assert_true (answer_at (assessment, 5)->flagged);
      g_assert_null (answer_at (assessment, 5)->choice);
      fixture_answer (store, assessment, 4, "yes", "まだ半分");
    }
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM answer_log WHERE evidence = '写真'"), ==, 2);
}

/* Deleted is out of every list and can be taken back; purged is gone to the last byte. */
static void
test_delete (Fixture       *fixture,
             gconstpointer  data)
{
  static const char secret[] = "だれにも見せたくない弱点";
  g_autoptr (GError) error = NULL;

  {
    g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);
    G_GNUC_UNUSED g_autoptr (TenkenAssessment) kept = fixture_begin (fixture, store);
    g_autoptr (TenkenAssessment) deleted = fixture_begin (fixture, store);
    g_autoptr (GPtrArray) list = NULL;
    guint count = 0;

    for (guint number = 1; number <= 25; number++)
      fixture_answer (store, deleted, number, "no", secret);
    g_assert_true (tenken_store_rename (store, deleted->id, "　春の点検 ", &error));
    g_assert_true (tenken_store_annotate (store, deleted->id, "総務と見直す", &error));

    g_assert_true (tenken_store_delete (store, deleted->id, &error));
    list = tenken_store_find (store, NULL, &error);
    g_assert_cmpuint (list->len, ==, 1);
    g_assert_null (tenken_store_load (store, deleted->id, NULL));
    g_assert_true (tenken_store_count (store, NULL, &count, &error));
    g_assert_cmpuint (count, ==, 1);

    g_assert_true (tenken_store_restore (store, deleted->id, &error));
    {
      g_autoptr (TenkenAssessment) back = fixture_load (store, deleted->id);

      g_assert_cmpstr (back->title, ==, "春の点検");
      g_assert_cmpstr (back->note, ==, "総務と見直す");
      g_assert_cmpuint (tenken_answers_count (back->answers), ==, 25);
    }

    /* What is not deleted is not purged, whatever is asked for. */
    g_assert_true (tenken_store_purge (store, G_MAXINT64, deleted->id, &error));
    g_assert_true (is_in_files (fixture, secret));
    g_assert_true (tenken_store_delete (store, deleted->id, &error));
    g_assert_true (tenken_store_purge (store, 0, deleted->id, &error));
  }

  g_assert_false (is_in_files (fixture, secret));
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM assessment"), ==, 1);
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM answer_log"), ==, 0);
}

static gint64
begin (Fixture     *fixture,
       TenkenStore *store,
       const char  *organisation,
       gboolean     finished)
{
  g_autoptr (TenkenAnswers) answers = fixture_answers (fixture);
  g_autoptr (GError) error = NULL;
  gint64 id;

  if (finished)
    id = tenken_store_import (store, organisation, "2026-11-22", TENKEN_PURPOSE_SELF, answers, &error);
  else
    id = tenken_store_begin_from (store, organisation, "2026-11-22", TENKEN_PURPOSE_SELF, answers, &error);
  g_assert_no_error (error);

  return id;
}

/* Of two firms and both states, each query finds its own, newest first. */
static void
test_find (Fixture       *fixture,
           gconstpointer  data)
{
  static const struct {
    TenkenStoreQuery query;
    const char *found; /* the numbers */
    guint count;
  } cases[] = {
    { { 0 }, "6 5 4 3 2 1 ", 6 },
    { { .limit = 2 }, "6 5 ", 6 },
    { { .organisation = "A" }, "5 3 1 ", 3 },
    { { .organisation = "A", .state = TENKEN_STORE_FINISHED }, "5 1 ", 2 },
    { { .organisation = "A", .state = TENKEN_STORE_FINISHED, .before = 5 }, "1 ", 1 },
    { { .state = TENKEN_STORE_UNFINISHED, .limit = 1 }, "6 ", 3 },
    { { .checklist = "ipa-self-check", .before = 3 }, "2 1 ", 2 },
    { { .checklist = "other" }, "", 0 },
    { { .organisation = "" }, "", 0 },
  };
  g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);

  begin (fixture, store, "A", TRUE);
  begin (fixture, store, "B", TRUE);
  begin (fixture, store, "A", FALSE);
  begin (fixture, store, "B", FALSE);
  begin (fixture, store, "A", TRUE);
  begin (fixture, store, "B", FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) list = tenken_store_find (store, &cases[i].query, &error);
      g_autoptr (GString) found = g_string_new (NULL);
      guint count = 99;

      g_assert_no_error (error);
      for (guint j = 0; j < list->len; j++)
        g_string_append_printf (found, "%d ", (int) ((TenkenAssessment *) g_ptr_array_index (list, j))->id);
      g_assert_cmpstr (found->str, ==, cases[i].found);
      g_assert_true (tenken_store_count (store, &cases[i].query, &count, &error));
      g_assert_cmpuint (count, ==, cases[i].count);
    }
}

/* With the last of its check-ups the name of a firm goes; not while anything else is known of it, nor by the way. */
static void
test_forget_organisation (Fixture       *fixture,
                          gconstpointer  data)
{
  static const struct {
    const char *name;
    guint kept;             /* check-ups */
    guint deleted;
    const char *department; /* (nullable) */
    gboolean stays;
  } firms[] = {
    { "消える合資会社", 0, 2, NULL, FALSE },
    { "まだ点検のある合名会社", 1, 1, NULL, TRUE },
    { "部署を書いた合資会社", 0, 1, "営業", TRUE },
    { "名前だけ書いた合名会社", 0, 0, NULL, TRUE },
  };
  g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (firms); i++)
    {
      g_autoptr (TenkenOrganisation) organisation = tenken_organisation_new (firms[i].name);

      if (firms[i].department != NULL)
        {
          g_strfreev (organisation->departments);
          organisation->departments = g_strsplit (firms[i].department, ",", -1);
        }
      g_assert_true (tenken_store_save_organisation (store, firms[i].name, organisation, &error));
      for (guint n = 0; n < firms[i].kept; n++)
        begin (fixture, store, firms[i].name, TRUE);
      for (guint n = 0; n < firms[i].deleted; n++)
        g_assert_true (tenken_store_delete (store, begin (fixture, store, firms[i].name, TRUE), &error));
      g_assert_true (is_in_files (fixture, firms[i].name));
    }

  /* What was taken back in time keeps the name. */
  g_assert_true (tenken_store_restore (store, 1, &error));
  g_assert_true (tenken_store_purge (store, G_MAXINT64, 0, &error));
  g_assert_true (is_in_files (fixture, firms[0].name));
  g_assert_true (tenken_store_delete (store, 1, &error));
  g_assert_true (tenken_store_purge (store, 0, 1, &error));

  for (guint i = 0; i < G_N_ELEMENTS (firms); i++)
    {
      g_autoptr (TenkenOrganisation) organisation = tenken_store_load_organisation (store, firms[i].name, NULL);

      g_assert_true ((organisation != NULL) == firms[i].stays);
      g_assert_true (is_in_files (fixture, firms[i].name) == firms[i].stays);
    }
}

static void
test_organisation (Fixture       *fixture,
                   gconstpointer  data)
{
  static const char logo[] = "\x89PNG\r\n\0 not empty";
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);
  g_autoptr (TenkenAssessment) assessment = fixture_begin (fixture, store);
  g_autoptr (TenkenOrganisation) organisation = tenken_store_load_organisation (store, "山田製作所", &error);
  g_autoptr (TenkenOrganisation) read = NULL;
  g_autoptr (TenkenAssessment) again = NULL;
  g_autoptr (GPtrArray) names = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (organisation->people, ==, 0);
  g_assert_null (organisation->logo);
  g_assert_cmpuint (g_strv_length (organisation->departments) + g_strv_length (organisation->signers), ==, 0);

  g_free (organisation->name);
  organisation->name = g_strdup (" 株式会社 山田製作所");
  organisation->people = 23;
  organisation->logo = g_bytes_new_static (logo, sizeof logo);
  g_strfreev (organisation->departments);
  organisation->departments = g_strsplit ("営業,　総務 ,,製造", ",", -1);
  g_strfreev (organisation->signers);
  organisation->signers = g_strsplit ("社長,部長", ",", -1);
  for (guint run = 0; run < 2; run++)
    g_assert_true (tenken_store_save_organisation (store, run == 0 ? "山田製作所" : "株式会社 山田製作所", organisation, &error));

  read = tenken_store_load_organisation (store, "株式会社 山田製作所", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (read->people, ==, 23);
  g_assert_true (g_bytes_equal (read->logo, organisation->logo));
  g_assert_cmpstrv (read->departments, ((const char *[]) { "営業", "総務", "製造", NULL }));
  g_assert_cmpstrv (read->signers, ((const char *[]) { "社長", "部長", NULL }));
  again = fixture_load (store, assessment->id);
  g_assert_cmpstr (again->organisation, ==, "株式会社 山田製作所");

  /* Another one's name and no name are refused, and nothing changes. */
  begin (fixture, store, "B", FALSE);
  g_assert_false (tenken_store_save_organisation (store, "B", read, &error));
  g_assert_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT);
  g_clear_error (&error);
  g_free (read->name);
  read->name = g_strdup ("　");
  g_assert_false (tenken_store_save_organisation (store, "B", read, &error));
  g_assert_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT);
  g_clear_error (&error);
  names = tenken_store_list_organisations (store, &error);
  g_assert_cmpuint (names->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (names, 0), ==, "B");
  g_assert_cmpstr (g_ptr_array_index (names, 1), ==, "株式会社 山田製作所");
  g_assert_null (tenken_store_load_organisation (store, "ない", &error));
  g_assert_error (error, TENKEN_ERROR, TENKEN_ERROR_NOT_FOUND);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fixture_add ("/store-edit/put", test_put, NULL);
  fixture_add ("/store-edit/delete", test_delete, NULL);
  fixture_add ("/store-edit/find", test_find, NULL);
  fixture_add ("/store-edit/organisation", test_organisation, NULL);
  fixture_add ("/store-edit/forget-organisation", test_forget_organisation, NULL);

  return g_test_run ();
}
