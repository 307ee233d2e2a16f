/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Steps that were taken into the plan: kept with the firm from one check-up to the next, and gone with the last. */
#include "store-fixture.h"

#include "base/date.h"
#include "record/action.h"

#include <string.h>

#define FIRM "山田製作所"
#define LIST "ipa-self-check"

static void
set (char       **place,
     const char  *text)
{
  g_free (*place);
  *place = g_strdup (text);
}

static void
save (TenkenStore        *store,
      const char         *firm,
      const TenkenAction *action)
{
  g_autoptr (GError) error = NULL;
  gboolean saved = tenken_store_save_action (store, firm, LIST, action, &error);

  g_assert_no_error (error);
  g_assert_true (saved);
}

static void
take (TenkenStore *store,
      const char  *firm,
      guint        number,
      int          place,
      const char  *note)
{
  g_autoptr (TenkenAction) action = tenken_action_new (number, place);

  set (&action->note, note);
  save (store, firm, action);
}

static GPtrArray *
list (TenkenStore *store,
      const char  *firm)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *actions = tenken_store_list_actions (store, firm, LIST, &error);

  g_assert_no_error (error);

  return actions;
}

static guint
count (TenkenStore *store,
       const char  *firm)
{
  g_autoptr (GPtrArray) actions = list (store, firm);

  return actions->len;
}

static gint64
begin (Fixture     *fixture,
       TenkenStore *store,
       const char  *firm)
{
  return tenken_store_begin (store, firm, fixture->checklist, "2026-11-22", TENKEN_PURPOSE_SELF, NULL);
}

static TenkenAction *
full (void)
{
  TenkenAction *action = tenken_action_new (4, 1);

  action->status = TENKEN_ACTION_DECLINED;
  set (&action->reason, "工場を移すため");
  set (&action->owner, "総務 佐藤");
  set (&action->due, "2027-01-15");
  set (&action->cost, "30,000円");
  set (&action->note, "見積もりは\n2社から");
  set (&action->title, "共有パソコンのパスワードを分ける");
  action->order = 3;

  return action;
}

/* All of an action comes back, another edition's check-up has the same, another firm's has none. */
static void
test_keep (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (TenkenAction) action = full ();

  for (guint run = 0; run < 2; run++)
    {
      g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);
      g_autoptr (GPtrArray) actions = NULL;
      const TenkenAction *read;

      if (run == 0)
        {
          g_autoptr (TenkenChecklist) newer = fixture_edited_checklist (fixture, "edition=\"3.1\"", "edition=\"3.2\"");

          begin (fixture, store, FIRM);
          tenken_store_begin (store, FIRM, newer, "2026-11-23", TENKEN_PURPOSE_SELF, NULL);
          begin (fixture, store, "B");
          take (store, FIRM, 9, -1, "");
          take (store, FIRM, 4, 0, "");
          save (store, FIRM, action);
          take (store, "B", 4, 1, "Bの");
        }

      actions = list (store, FIRM);
      g_assert_cmpuint (actions->len, ==, 3);
      g_assert_cmpint (((TenkenAction *) actions->pdata[0])->place, ==, 0);
      g_assert_cmpuint (((TenkenAction *) actions->pdata[2])->number, ==, 9);
      read = tenken_actions_find (actions, 4, 1);
      g_assert_true (tenken_action_is_same (read, action));
      g_assert_cmpstr (read->note, ==, "見積もりは\n2社から");
      g_assert_cmpstr (read->done, ==, "");
      g_assert_cmpuint (strlen (read->changed), ==, strlen ("2026-11-23T06:10:00.123456Z"));
      g_assert_cmpstr (read->created, <=, read->changed);
      g_assert_null (tenken_actions_find (actions, 9, 0));
      g_assert_cmpuint (count (store, "B"), ==, 1);
      g_assert_cmpuint (count (store, "ない"), ==, 0);
    }
}

/* Saving again what is stored is no change; anything else is. */
static void
test_change (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);
  g_autoptr (TenkenAction) action = full ();
  g_autofree char *today = tenken_date_today ();
  g_autoptr (GPtrArray) actions = NULL;
  g_autoptr (GPtrArray) undone = NULL;

  begin (fixture, store, FIRM);
  save (store, FIRM, action);
  fixture_raw (fixture, "UPDATE action SET created = 1000000, changed = 2000000");
  save (store, FIRM, action);
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT changed FROM action"), ==, 2000000);

  action->status = TENKEN_ACTION_DONE;
  save (store, FIRM, action);
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT changed FROM action"), >, 2000000);
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT created FROM action"), ==, 1000000);
  actions = list (store, FIRM);
  g_assert_cmpstr (((TenkenAction *) actions->pdata[0])->done, ==, today);
  g_assert_cmpstr (((TenkenAction *) actions->pdata[0])->created, ==, "1970-01-01T00:00:01.000000Z");

  /* A day that is known stays; what is to be done again has none. */
  set (&action->done, "2026-01-02");
  save (store, FIRM, action);
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM action WHERE done = '2026-01-02'"), ==, 1);
  action->status = TENKEN_ACTION_DOING;
  save (store, FIRM, action);
  undone = list (store, FIRM);
  g_assert_cmpstr (((TenkenAction *) undone->pdata[0])->done, ==, "");
}

static void
assert_refused (TenkenStore        *store,
                const TenkenAction *action,
                int                 code)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (tenken_store_save_action (store, FIRM, LIST, action, &error));
  g_assert_error (error, TENKEN_ERROR, code);
  g_assert_true (g_str_has_suffix (error->message, "."));
}

static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  static const char * const dates[] = { "2027-02-29", "tomorrow", "2027-1-5", "\xff" };
  g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);
  g_autoptr (TenkenAction) action = full ();
  g_autoptr (GPtrArray) before = tenken_actions_new ();
  g_autoptr (GPtrArray) after = tenken_actions_new ();

  assert_refused (store, action, TENKEN_ERROR_NOT_FOUND);
  begin (fixture, store, FIRM);
  set (&action->reason, " 　");
  assert_refused (store, action, TENKEN_ERROR_INPUT);
  set (&action->reason, "工場を移すため");
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      set (&action->due, dates[i]);
      assert_refused (store, action, TENKEN_ERROR_INPUT);
    }
  set (&action->due, "");
  set (&action->owner, "\xff");
  assert_refused (store, action, TENKEN_ERROR_INPUT);

  /* One that is refused has none of the others saved or removed. */
  take (store, FIRM, 1, 0, "");
  g_ptr_array_add (before, tenken_action_new (1, 0));
  g_ptr_array_add (after, tenken_action_new (2, 0));
  g_ptr_array_add (after, tenken_action_copy (action));
  g_assert_false (tenken_store_replace_actions (store, FIRM, LIST, before, after, NULL));
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT sum (question) FROM action"), ==, 1);
}

/* Several at once, and back. */
static void
test_replace (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = tenken_actions_new ();
  g_autoptr (GPtrArray) now = NULL;
  g_autoptr (GPtrArray) back = NULL;

  begin (fixture, store, FIRM);
  take (store, FIRM, 4, 1, "前");
  take (store, FIRM, 5, 0, "そのまま");
  before = list (store, FIRM);
  g_ptr_array_remove_index (before, 1);
  g_ptr_array_add (after, full ());
  g_ptr_array_add (after, tenken_action_new (6, -1));

  g_assert_true (tenken_store_replace_actions (store, FIRM, LIST, before, after, NULL));
  now = list (store, FIRM);
  g_assert_cmpuint (now->len, ==, 3);
  g_assert_cmpstr (tenken_actions_find (now, 4, 1)->owner, ==, "総務 佐藤");
  g_assert_true (tenken_store_replace_actions (store, FIRM, LIST, after, before, NULL));
  back = list (store, FIRM);
  g_assert_cmpuint (back->len, ==, 2);
  g_assert_cmpstr (tenken_actions_find (back, 4, 1)->note, ==, "前");
  g_assert_cmpstr (tenken_actions_find (back, 5, 0)->note, ==, "そのまま");

  /* What is taken out and put back is the same one to whoever knew it. */
  fixture_raw (fixture, "UPDATE action SET created = 1774000000123457 WHERE question = 5");
  g_clear_pointer (&now, g_ptr_array_unref);
  now = list (store, FIRM);
  g_assert_true (tenken_store_remove_action (store, FIRM, LIST, 5, 0, NULL));
  save (store, FIRM, tenken_actions_find (now, 5, 0));
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT created FROM action WHERE question = 5"), ==, 1774000000123457);

  g_assert_true (tenken_store_remove_action (store, FIRM, LIST, 4, 1, NULL));
  g_assert_true (tenken_store_remove_action (store, FIRM, LIST, 4, 1, NULL));
  g_assert_cmpuint (count (store, FIRM), ==, 1);
}

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

/* With the last check-up of a firm its plan goes, and comes back with any of them; purged, it is gone to the last byte. */
static void
test_delete (Fixture       *fixture,
             gconstpointer  data)
{
  static const char secret[] = "だれにも見せたくない段取り";
  gint64 first, second;

  {
    g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);

    first = begin (fixture, store, FIRM);
    second = begin (fixture, store, FIRM);
    begin (fixture, store, "B");
    take (store, FIRM, 4, 0, secret);
    take (store, "B", 4, 0, "Bの");

    g_assert_true (tenken_store_delete (store, first, NULL));
    g_assert_cmpuint (count (store, FIRM), ==, 1);
    g_assert_true (tenken_store_delete (store, second, NULL));
    g_assert_cmpuint (count (store, FIRM), ==, 0);
    g_assert_true (tenken_store_restore (store, first, NULL));
    g_assert_cmpuint (count (store, FIRM), ==, 1);
    g_assert_true (tenken_store_delete (store, first, NULL));
    g_assert_cmpuint (count (store, FIRM), ==, 0);

    /* What is begun anew begins with an empty plan; what is taken into it stands when the old one comes back. */
    begin (fixture, store, FIRM);
    g_assert_cmpuint (count (store, FIRM), ==, 0);
    take (store, FIRM, 4, 0, "新しい");
    take (store, FIRM, 5, 0, "");
    g_assert_true (tenken_store_restore (store, first, NULL));
    {
      g_autoptr (GPtrArray) actions = list (store, FIRM);

      g_assert_cmpuint (actions->len, ==, 2);
      g_assert_cmpstr (tenken_actions_find (actions, 4, 0)->note, ==, "新しい");
    }
    g_assert_true (is_in_files (fixture, secret));
    g_assert_true (tenken_store_delete (store, first, NULL));
    g_assert_true (tenken_store_purge (store, G_MAXINT64, 0, NULL));
    g_assert_cmpuint (count (store, FIRM), ==, 2);
    g_assert_cmpuint (count (store, "B"), ==, 1);
  }

  g_assert_false (is_in_files (fixture, secret));
  g_assert_true (is_in_files (fixture, "新しい"));
}

/* A step that was taken out of the plan leaves no byte either, nor does the text that was there before another one. */
static void
test_overwritten (Fixture       *fixture,
                  gconstpointer  data)
{
  {
    g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);

    begin (fixture, store, FIRM);
    take (store, FIRM, 4, 0, "消した段取り");
    take (store, FIRM, 5, 0, "書きかえた段取り");
    g_assert_true (tenken_store_remove_action (store, FIRM, LIST, 4, 0, NULL));
    take (store, FIRM, 5, 0, "今の段取り");
  }

  g_assert_true (is_in_files (fixture, "今の段取り"));
  g_assert_false (is_in_files (fixture, "消した段取り"));
  g_assert_false (is_in_files (fixture, "書きかえた段取り"));
}

static void
test_overdue (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (TenkenAction) action = tenken_action_new (1, 0);

  g_assert_false (tenken_action_is_overdue (action, "2026-11-23"));
  set (&action->due, "2026-11-23");
  g_assert_false (tenken_action_is_overdue (action, "2026-11-23"));
  g_assert_true (tenken_action_is_overdue (action, "2026-11-24"));
  g_assert_true (tenken_action_is_overdue (action, "2027-01-01"));
  action->status = TENKEN_ACTION_DOING;
  g_assert_true (tenken_action_is_overdue (action, "2026-11-24"));
  action->status = TENKEN_ACTION_DONE;
  g_assert_false (tenken_action_is_overdue (action, "2026-11-24"));
  action->status = TENKEN_ACTION_DECLINED;
  g_assert_false (tenken_action_is_overdue (action, "2026-11-24"));

  for (guint i = 0; i < TENKEN_N_ACTION_STATUSES; i++)
    {
      TenkenActionStatus status = TENKEN_N_ACTION_STATUSES;

      g_assert_true (tenken_action_status_from_id (tenken_action_status_id ((TenkenActionStatus) i), &status));
      g_assert_cmpuint (status, ==, i);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fixture_add ("/store-action/keep", test_keep, NULL);
  fixture_add ("/store-action/change", test_change, NULL);
  fixture_add ("/store-action/refused", test_refused, NULL);
  fixture_add ("/store-action/replace", test_replace, NULL);
  fixture_add ("/store-action/delete", test_delete, NULL);
  fixture_add ("/store-action/overwritten", test_overwritten, NULL);
  fixture_add ("/store-action/overdue", test_overdue, NULL);

  return g_test_run ();
}
