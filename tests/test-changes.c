/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What became of each answer between two check-ups. */
#include "checklist-fixture.h"
#include "insight/changes.h"

#include <locale.h>
#include <string.h>

static TenkenChecklist *
make_checklist (guint n)
{
  FixtureQuestion questions[64];

  for (guint i = 0; i < n; i++)
    questions[i] = (FixtureQuestion) { .weight = 3, .effort = 1 };

  return fixture_checklist (questions, n);
}

/* Every answer beside every other. */
static void
test_kinds (void)
{
  static const struct { const char *pairs; TenkenChangeKind kind; } cases[] = {
    { "py ny np", TENKEN_CHANGE_UP },
    { "yp yn pn", TENKEN_CHANGE_DOWN },
    { "?y ?p ?n ?-", TENKEN_CHANGE_KNOWN },
    { "y? p? n? -?", TENKEN_CHANGE_UNKNOWN },
    { "y- p- n- -y -p -n", TENKEN_CHANGE_SCOPE },
    { ".y .p .n .? .-", TENKEN_CHANGE_FIRST },
    { "y. p. n. ?. -.", TENKEN_CHANGE_OPEN },
  };
  g_autoptr (TenkenChecklist) checklist = make_checklist (1);
  guint n_pairs = 0;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (const char *pair = cases[i].pairs; *pair != '\0'; pair += pair[2] == ' ' ? 3 : 2)
      {
        const char then[] = { pair[0], '\0' }, now[] = { pair[1], '\0' };
        g_autoptr (TenkenAnswers) before = fixture_answers (checklist, then);
        g_autoptr (TenkenAnswers) after = fixture_answers (checklist, now);
        g_autoptr (TenkenChanges) changes = tenken_changes_new (before, after);
        const TenkenChange *change = &g_array_index (changes->list, TenkenChange, 0);

        g_test_message ("%s → %s", then, now);
        g_assert_cmpuint (changes->list->len, ==, 1);
        g_assert_cmpuint (changes->unchanged, ==, 0);
        g_assert_cmpuint (changes->counts[cases[i].kind], ==, 1);
        g_assert_cmpint (change->kind, ==, cases[i].kind);
        g_assert_true (change->before == tenken_answers_get (before, change->question)->choice);
        g_assert_true (change->after == tenken_answers_get (after, change->question)->choice);
        n_pairs++;
      }

  /* six answers beside five others */
  g_assert_cmpuint (n_pairs, ==, 30);
}

/* Everything is said once: the changes and what stayed make up all that was answered. */
static void
test_counts (void)
{
  g_autoptr (TenkenChecklist) checklist = make_checklist (12);
  g_autoptr (TenkenAnswers) before = fixture_answers (checklist, "yypn?-.ypn?.");
  g_autoptr (TenkenAnswers) after = fixture_answers (checklist, "yynp-y..pnn?");
  g_autoptr (TenkenChanges) changes = tenken_changes_new (before, after);
  guint sum = 0, last = 0;

  for (guint i = 0; i < TENKEN_N_CHANGE_KINDS; i++)
    sum += changes->counts[i];
  g_assert_cmpuint (sum, ==, changes->list->len);
  g_assert_cmpuint (changes->unchanged, ==, 4);
  g_assert_cmpuint (changes->unchecked, ==, 0);
  g_assert_cmpuint (changes->counts[TENKEN_CHANGE_UP], ==, 1);
  g_assert_cmpuint (changes->counts[TENKEN_CHANGE_DOWN], ==, 1);
  g_assert_cmpuint (changes->counts[TENKEN_CHANGE_KNOWN], ==, 2);
  g_assert_cmpuint (changes->counts[TENKEN_CHANGE_SCOPE], ==, 1);
  g_assert_cmpuint (changes->counts[TENKEN_CHANGE_OPEN], ==, 1);
  g_assert_cmpuint (changes->counts[TENKEN_CHANGE_FIRST], ==, 1);

  /* in the order of the questions */
  for (guint i = 0; i < changes->list->len; i++)
    {
      const TenkenChange *change = &g_array_index (changes->list, TenkenChange, i);

      g_assert_cmpuint (change->question->number, >, last);
      last = change->question->number;
    }
}

/* Copied from last time and not looked at since: the same, but nobody has said so yet. */
static void
test_copied (void)
{
  g_autoptr (TenkenChecklist) checklist = make_checklist (4);
  g_autoptr (TenkenAnswers) before = fixture_answers (checklist, "yn?.");
  g_autoptr (TenkenAnswers) after = tenken_answers_carry_over (before, checklist);
  g_autoptr (TenkenChanges) changes = NULL;
  g_autofree char *words = NULL;

  tenken_answers_set (after, g_ptr_array_index (checklist->questions, 0), tenken_checklist_find_choice (checklist, "yes"),
                      NULL);
  changes = tenken_changes_new (before, after);
  words = tenken_changes_unchanged (changes, "en");
  g_assert_cmpuint (changes->list->len, ==, 0);
  g_assert_cmpstr (words, ==, "The same as last time: 3; not re-checked yet: 2");
}

/* Another edition asks one question more: that one is answered for the first time. */
static void
test_editions (void)
{
  g_autoptr (TenkenChecklist) earlier = make_checklist (3);
  g_autoptr (TenkenChecklist) later = make_checklist (4);
  g_autoptr (TenkenAnswers) before = fixture_answers (earlier, "ynp");
  g_autoptr (TenkenAnswers) after = fixture_answers (later, "yypn");
  g_autoptr (TenkenChanges) changes = NULL;

  g_free (later->edition);
  later->edition = g_strdup ("2");
  changes = tenken_changes_new (before, after);
  g_assert_cmpuint (changes->list->len, ==, 2);
  g_assert_cmpuint (changes->unchanged, ==, 2);
  g_assert_cmpuint (g_array_index (changes->list, TenkenChange, 0).question->number, ==, 2);
  g_assert_cmpint (g_array_index (changes->list, TenkenChange, 0).kind, ==, TENKEN_CHANGE_UP);
  g_assert_cmpuint (g_array_index (changes->list, TenkenChange, 1).question->number, ==, 4);
  g_assert_cmpint (g_array_index (changes->list, TenkenChange, 1).kind, ==, TENKEN_CHANGE_FIRST);
  g_assert_true (g_array_index (changes->list, TenkenChange, 0).question->part
                 == ((const TenkenQuestion *) g_ptr_array_index (later->questions, 1))->part);
}

static void
add_map (TenkenChecklist *checklist,
         guint            number,
         const char      *id,
         const char      *items)
{
  TenkenMap *map = tenken_map_new ();

  g_free (map->checklist);
  map->checklist = g_strdup (id);
  g_strfreev (map->items);
  map->items = g_strsplit (items, " ", -1);
  g_ptr_array_add (((const TenkenQuestion *) g_ptr_array_index (checklist->questions, number - 1))->maps, map);
}

/* By maps: a new edition that counts otherwise, and another checklist of the same edition's number; said by either side.
 * What is mapped to several is only a part, and what is mapped to nothing is new. */
static void
test_maps (void)
{
  for (guint other = 0; other < 2; other++)
    {
      g_autoptr (TenkenChecklist) earlier = make_checklist (4);
      g_autoptr (TenkenChecklist) later = make_checklist (4);
      g_autoptr (TenkenAnswers) before = fixture_answers (earlier, "ynpn");
      g_autoptr (TenkenAnswers) after = fixture_answers (later, "ppyy");
      g_autoptr (TenkenChanges) changes = NULL;

      if (other == 0)
        {
          g_free (later->edition);
          later->edition = g_strdup ("2");
        }
      else
        {
          g_free (later->id);
          later->id = g_strdup ("another");
        }
      /* 3 is what 1 was; 2 was mapped to 4 by the earlier one; 1 is a part of several */
      add_map (later, 3, earlier->id, "1");
      add_map (earlier, 2, later->id, "4");
      add_map (later, 1, earlier->id, "3 4");
      changes = tenken_changes_new (before, after);

      g_test_message ("%s", other == 0 ? "another edition" : "another checklist");
      /* 3 is as 1 was, and so is no change */
      g_assert_cmpuint (changes->unchanged, ==, 1);
      g_assert_cmpuint (changes->list->len, ==, 3);
      g_assert_cmpint (g_array_index (changes->list, TenkenChange, 2).kind, ==, TENKEN_CHANGE_UP);
      g_assert_cmpuint (g_array_index (changes->list, TenkenChange, 2).question->number, ==, 4);
      g_assert_cmpstr (g_array_index (changes->list, TenkenChange, 2).before->id, ==, "no");
      g_assert_cmpint (g_array_index (changes->list, TenkenChange, 0).kind, ==, TENKEN_CHANGE_FIRST);
      g_assert_cmpint (g_array_index (changes->list, TenkenChange, 1).kind, ==, TENKEN_CHANGE_FIRST);
    }
}

static void
test_words (void)
{
  g_autoptr (TenkenChecklist) checklist = make_checklist (3);
  g_autoptr (TenkenAnswers) before = fixture_answers (checklist, "n.y");
  g_autoptr (TenkenAnswers) after = fixture_answers (checklist, "ppy");
  g_autoptr (TenkenChanges) changes = tenken_changes_new (before, after);
  g_autofree char *up = tenken_change_words (&g_array_index (changes->list, TenkenChange, 0), "en");
  g_autofree char *first = tenken_change_words (&g_array_index (changes->list, TenkenChange, 1), "en");
  g_autofree char *title = tenken_changes_title (changes, TENKEN_CHANGE_UP, "en");
  g_autofree char *japanese = tenken_changes_title (changes, TENKEN_CHANGE_UP, "ja");
  g_autofree char *same = tenken_changes_unchanged (changes, "en");

  g_assert_cmpstr (up, ==, "“No” → “Partly”");
  g_assert_cmpstr (first, ==, "“Not answered yet” → “Partly”");
  g_assert_cmpstr (title, ==, "Better than last time: 1");
  g_assert_nonnull (strstr (japanese, "前回"));
  g_assert_cmpstr (same, ==, "The same as last time: 1");
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/changes/kinds", test_kinds);
  g_test_add_func ("/changes/counts", test_counts);
  g_test_add_func ("/changes/copied", test_copied);
  g_test_add_func ("/changes/editions", test_editions);
  g_test_add_func ("/changes/maps", test_maps);
  g_test_add_func ("/changes/words", test_words);

  return g_test_run ();
}
