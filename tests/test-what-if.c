/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ticking steps: what has to come first is always ticked too, and the score is that of what is ticked. */
#include "checklist-fixture.h"
#include "insight/plan.h"
#include "insight/what-if.h"

#include <locale.h>
#include <string.h>

static const FixtureQuestion questions[] = {
  { 5, 1, NULL, "2 3" }, { 4, 1, "1", "2" }, { 3, 1, "2 4", NULL }, { 2, 2, NULL, "5b" }, { 1, 1, NULL, "1" }, { 3, 4, NULL, NULL },
};

static TenkenWhatIfStep *
get_step (TenkenWhatIf *what_if,
          guint         i)
{
  return &g_array_index (what_if->steps, TenkenWhatIfStep, i);
}

static guint
find (TenkenWhatIf *what_if,
      guint         number,
      guint         place)
{
  for (guint i = 0; i < what_if->steps->len; i++)
    if (get_step (what_if, i)->question->number == number && get_step (what_if, i)->place == place)
      return i;

  g_assert_not_reached ();
}

static char *
describe (TenkenWhatIf *what_if,
          gboolean      ticked_only)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < what_if->steps->len; i++)
    {
      const TenkenWhatIfStep *step = get_step (what_if, i);

      if (step->ticked || !ticked_only)
        g_string_append_printf (text, "%s%s%s%u.%u", text->len > 0 ? " " : "", step->on_path ? "*" : "",
                                step->step == NULL ? "?" : "", step->question->number, step->place);
    }

  return g_string_free (text, FALSE);
}

static void
assert_ticked (TenkenWhatIf *what_if,
               const char   *expected)
{
  g_autofree char *ticked = describe (what_if, TRUE);

  g_assert_cmpstr (ticked, ==, expected);
}

/* The path's first, then the others, each question's together. */
static void
test_list (void)
{
  g_autoptr (TenkenChecklist) checklist = fixture_checklist (questions, 6);
  g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, "nypn?-");
  g_autoptr (TenkenPath) path = tenken_path_new (answers);
  g_autoptr (TenkenWhatIf) what_if = tenken_what_if_new (answers, path);
  g_autofree char *list = describe (what_if, FALSE);

  g_assert_cmpstr (list, ==, "*1.0 *?5.0 *5.1 1.1 1.2 4.0 4.1 5.2 3.0");
  assert_ticked (what_if, "*1.0 *?5.0 *5.1");
  g_assert_true (tenken_what_if_is_path (what_if));
}

static void
test_tick (void)
{
  g_autoptr (TenkenChecklist) checklist = fixture_checklist (questions, 6);
  g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, "nnnn?-");
  g_autoptr (TenkenWhatIf) what_if = tenken_what_if_new (answers, NULL);
  g_autoptr (TenkenScore) score = NULL;
  g_autofree char *words = NULL, *none = NULL;

  assert_ticked (what_if, "");
  none = tenken_what_if_words (what_if, NULL, "en");
  g_assert_cmpstr (none, ==, "No step is ticked: this is how it stands now.");

  /* A later step brings the earlier ones; a question brings all of those that it comes after, and theirs. */
  tenken_what_if_tick (what_if, find (what_if, 1, 1), TRUE);
  assert_ticked (what_if, "1.0 1.1");
  tenken_what_if_tick (what_if, find (what_if, 3, 0), TRUE);
  assert_ticked (what_if, "1.0 1.1 1.2 4.0 4.1 2.0 2.1 3.0");

  score = tenken_what_if_get_score (what_if);
  g_assert_cmpint (score->total.points, ==, 15);
  words = tenken_what_if_words (what_if, score, "en");
  g_assert_cmpstr (words, ==, "Steps ticked: 8, about 9 weeks of work. They lead to 75 points, the level “B”.");

  /* Without the first nothing that rests on it stays. */
  tenken_what_if_tick (what_if, find (what_if, 1, 2), FALSE);
  assert_ticked (what_if, "1.0 1.1 4.0 4.1");
  g_assert_false (tenken_what_if_is_path (what_if));
  tenken_what_if_reset (what_if);
  assert_ticked (what_if, "");
}

/* However one ticks: nothing is ticked without what it needs, and one tick more never lowers the score. */
static void
test_ticks_hold (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  g_autoptr (TenkenChecklist) checklist = fixture_checklist (questions, 6);
  static const char * const sets[] = { "nnnnnn", "?p?n-n", "p?np?y", "????pp" };

  for (guint set = 0; set < G_N_ELEMENTS (sets); set++)
    {
      g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, sets[set]);
      g_autoptr (TenkenPath) path = tenken_path_new (answers);
      g_autoptr (TenkenWhatIf) what_if = tenken_what_if_new (answers, path);

      for (guint round = 0; round < 200; round++)
        {
          guint which = (guint) g_rand_int_range (rand, 0, (gint32) what_if->steps->len);
          gboolean tick = !get_step (what_if, which)->ticked;
          g_autoptr (TenkenScore) before = tenken_what_if_get_score (what_if);
          g_autoptr (TenkenScore) after = NULL;

          tenken_what_if_tick (what_if, which, tick);
          after = tenken_what_if_get_score (what_if);
          g_assert_true (get_step (what_if, which)->ticked == tick);
          if (tick)
            g_assert_cmpint (after->total.points, >=, before->total.points);
          else
            g_assert_cmpint (after->total.points, <=, before->total.points);

          for (guint i = 0; i < what_if->steps->len; i++)
            for (guint j = 0; j < what_if->steps->len; j++)
              {
                const TenkenWhatIfStep *step = get_step (what_if, i), *other = get_step (what_if, j);

                if (!step->ticked || other->ticked)
                  continue;
                g_assert_false (other->question == step->question && other->place < step->place);
                for (guint k = 0; k < step->question->after->len; k++)
                  g_assert_cmpuint (other->question->number, !=, g_array_index (step->question->after, guint, k));
              }
        }
    }
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/what-if/list", test_list);
  g_test_add_func ("/what-if/tick", test_tick);
  g_test_add_func ("/what-if/ticks-hold", test_ticks_hold);

  return g_test_run ();
}
