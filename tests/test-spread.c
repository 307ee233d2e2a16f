/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How many people gave which answer, and when that is not said. */
#include "checklist-fixture.h"

#include "insight/spread.h"

#include <string.h>

static const FixtureQuestion questions[] = { { 5, 1, NULL, NULL }, { 3, 2, NULL, NULL }, { 1, 3, NULL, NULL } };

/* Words of one letter per question, one word per person; see fixture_answers(). */
static TenkenSpread *
spread (const char *people)
{
  g_autoptr (TenkenChecklist) checklist = fixture_checklist (questions, G_N_ELEMENTS (questions));
  g_autoptr (GPtrArray) answers = g_ptr_array_new_with_free_func ((GDestroyNotify) tenken_answers_free);
  g_auto (GStrv) words = g_strsplit (people, " ", -1);

  for (char **word = words; *word != NULL; word++)
    if (**word != '\0')
      g_ptr_array_add (answers, fixture_answers (checklist, *word));

  return tenken_spread_new (checklist, answers);
}

static void
assert_counts (const TenkenSpread *self,
               guint               row,
               guint               yes,
               guint               partly,
               guint               no,
               guint               unknown,
               guint               na)
{
  const guint expected[] = { yes, partly, no, unknown, na };
  guint all = 0;

  g_assert_nonnull (self->rows[row].counts);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_assert_cmpuint (self->rows[row].counts[i], ==, expected[i]);
      all += expected[i];
    }
  g_assert_cmpuint (self->rows[row].answered, ==, all);
}

static void
test_counts (void)
{
  g_autoptr (TenkenSpread) self = spread ("ypn yp? yn- y?- pyn ny.");

  g_assert_cmpuint (self->people, ==, 6);
  g_assert_cmpuint (self->n_rows, ==, 3);
  assert_counts (self, 0, 4, 1, 1, 0, 0);
  assert_counts (self, 1, 2, 2, 1, 1, 0);
  assert_counts (self, 2, 0, 0, 2, 1, 2);
  for (guint i = 0; i < self->n_rows; i++)
    g_assert_cmpuint (self->rows[i].question->number, ==, i + 1);
}

/* Fewer than five: how many there are, and nothing else. */
static void
test_few (void)
{
  static const char *const people[] = { "", "ynp", "ynp ynp", "ynp ynp nnn nnn" };
  static const guint n_people[] = { 0, 1, 2, 4 };
  g_autoptr (TenkenSpread) five = spread ("y.. ynp n.. .p. ..?");

  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      g_autoptr (TenkenSpread) self = spread (people[i]);

      g_assert_cmpuint (self->people, ==, n_people[i]);
      g_assert_cmpuint (self->n_rows, ==, 0);
      g_assert_null (self->rows);
    }

  g_assert_cmpuint (five->people, ==, 5);
  g_assert_cmpuint (five->n_rows, ==, 3);
}

/* Who came, looked and went away does not make the others safe. */
static void
test_silent (void)
{
  g_autoptr (TenkenSpread) four = spread ("ynp ynp yyy nnn ... ... ...");
  g_autoptr (TenkenSpread) five = spread ("ynp ynp yyy nnn y.. ... ...");

  g_assert_cmpuint (four->people, ==, 4);
  g_assert_cmpuint (four->n_rows, ==, 0);

  g_assert_cmpuint (five->people, ==, 5);
  assert_counts (five, 0, 4, 0, 1, 0, 0);
  /* those who went on after the first question are four: not a word of theirs, not even how many they are */
  for (guint i = 1; i < five->n_rows; i++)
    {
      g_assert_null (five->rows[i].counts);
      g_assert_cmpuint (five->rows[i].answered, ==, 0);
    }
}

static void
test_words (void)
{
  g_autoptr (TenkenSpread) self = spread ("yp. yp. n?. yp. yp- y?-");
  g_autofree char *first = tenken_spread_row_words (self, &self->rows[0], "en");
  g_autofree char *second = tenken_spread_row_words (self, &self->rows[1], "en");
  g_autofree char *third = tenken_spread_row_words (self, &self->rows[2], "en");

  g_assert_cmpstr (first, ==, "Yes\302\2405  ·  No\302\2401");
  g_assert_cmpstr (second, ==, "Partly\302\2404  ·  Unknown\302\2402");
  g_assert_cmpstr (third, ==, "Fewer than 5 people answered this question.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/spread/counts", test_counts);
  g_test_add_func ("/spread/few", test_few);
  g_test_add_func ("/spread/silent", test_silent);
  g_test_add_func ("/spread/words", test_words);

  return g_test_run ();
}
