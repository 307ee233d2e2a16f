/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Trend line, dumbbells and matrix, whatever there is to show, the box, the language and the medium: ink stays in its
 * box, what is to be read lies on nothing else, and words and table say what the picture shows. */
#include "draw-fixture.h"

#include "checklist/library.h"
#include "draw/drawing.h"
#include "draw/changes-chart.h"
#include "draw/matrix-chart-private.h"
#include "draw/trend-chart.h"

#include <string.h>

static const char * const languages[] = { "ja", "en", "ja-easy" };
static const int bands[] = { 100, 70, 50, 0 };

/* From three years with the same day twice to a thousand of them. */
static GArray *
make_moments (guint n)
{
  GArray *moments = g_array_new (FALSE, TRUE, sizeof (TenkenMoment));
  g_autoptr (GRand) dice = g_rand_new_with_seed (5 + n);
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 28, G_DATE_FEBRUARY, 2024);
  for (guint i = 0; i < n; i++)
    {
      TenkenMoment moment = { .assessment = i, .percent = i % 7 == 6 ? (int) (i % 2) * 100 : g_rand_int_range (dice, 0, 101) };

      g_date_strftime (moment.date, sizeof moment.date, "%Y-%m-%d", &day);
      g_array_append_val (moments, moment);
      g_date_add_days (&day, (guint) g_rand_int_range (dice, 0, 400));
    }

  return moments;
}

static void
test_trend (void)
{
  static const guint counts[] = { 0, 1, 2, 3, 12, 40, 1000 };
  g_autoptr (TenkenChecklist) checklist = draw_checklist (bands);

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      const char *language = languages[i % G_N_ELEMENTS (languages)];
      g_autoptr (GArray) moments = make_moments (counts[i]);
      g_autoptr (TenkenDrawing) drawing = tenken_drawing_new (
        TENKEN_DRAWING_TREND, tenken_trend_chart_new (checklist, (const TenkenMoment *) moments->data, moments->len, language));
      g_autoptr (TenkenFigures) figures = tenken_drawing_table (drawing, language);

      draw_assert_drawing (drawing, language, DRAW_ALIKE);
      g_assert_cmpuint (figures->rows->len, ==, counts[i]);
    }
}

/* Two results on one day are a line straight up, not a division by nothing. */
static void
test_trend_day (void)
{
  static const TenkenMoment moments[] = { { 1, "2026-04-01", 20 }, { 2, "2026-04-01", 80 } };
  g_autoptr (TenkenChecklist) checklist = draw_checklist (bands);
  g_autoptr (TenkenDrawing) drawing = tenken_drawing_new (
    TENKEN_DRAWING_TREND, tenken_trend_chart_new (checklist, moments, G_N_ELEMENTS (moments), "en"));
  g_autoptr (TenkenFigures) figures = tenken_drawing_table (drawing, "en");
  g_autofree char *words = tenken_drawing_describe (drawing, "en");
  char **newest = figures->rows->pdata[0], **oldest = figures->rows->pdata[1];

  draw_assert_drawing (drawing, "en", DRAW_ALIKE);
  g_assert_nonnull (strstr (words, "1 April 2026: 20, 1 April 2026: 80"));
  g_assert_cmpstr (newest[1], ==, "80");
  g_assert_cmpstr (newest[2], ==, "+60");
  g_assert_cmpstr (oldest[2], ==, "–");
}

/* The line goes through every result: one that differs from its neighbours among a thousand can be seen. */
static void
test_trend_truth (void)
{
  enum { WIDTH = 900, HEIGHT = 300 };
  g_autoptr (TenkenChecklist) checklist = draw_checklist (bands);
  g_autoptr (GArray) moments = make_moments (1000);
  TenkenStyle style = tenken_style_new (TENKEN_MEDIUM_PAPER, "en");
  g_autofree guint8 *before = NULL;

  for (guint i = 0; i < moments->len; i++)
    g_array_index (moments, TenkenMoment, i).percent = 60;
  for (guint turn = 0; turn < 2; turn++)
    {
      cairo_surface_t *image = cairo_image_surface_create (CAIRO_FORMAT_A8, WIDTH, HEIGHT);
      cairo_t *cr = cairo_create (image);
      g_autoptr (TenkenTrendChart) chart = NULL;
      gsize size = (gsize) cairo_image_surface_get_stride (image) * HEIGHT;

      /* neither the lowest nor the highest, so that no number says it */
      g_array_index (moments, TenkenMoment, 2).percent = 0;
      g_array_index (moments, TenkenMoment, 4).percent = 100;
      g_array_index (moments, TenkenMoment, 501).percent = turn == 0 ? 60 : 90;
      chart = tenken_trend_chart_new (checklist, (const TenkenMoment *) moments->data, moments->len, "en");
      tenken_trend_chart_draw (chart, cr, WIDTH, HEIGHT, &style);
      cairo_destroy (cr);
      cairo_surface_flush (image);
      if (turn == 0)
        before = g_memdup2 (cairo_image_surface_get_data (image), size);
      else
        g_assert_true (memcmp (before, cairo_image_surface_get_data (image), size) != 0);
      cairo_surface_destroy (image);
    }
}

/* Texts of 200 letters in every language, beside usual ones. */
static char *
make_title (guint i)
{
  static const char * const usual[] = { "Turn on automatic updates", "重要なデータを外付けディスクに写す", "バックアップ", "x" };
  GString *title;

  if (i % 9 != 8)
    return g_strdup (usual[i % G_N_ELEMENTS (usual)]);

  title = g_string_new (NULL);
  while (g_utf8_strlen (title->str, -1) < 200)
    g_string_append (title, i % 2 == 0 ? "Donaudampfschifffahrt" : "とても長い名前の、");

  return g_string_free (title, FALSE);
}

static TenkenMatrixChart *
make_matrix (guint n,
             guint seed)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (seed);
  g_autoptr (GPtrArray) titles = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GArray) steps = g_array_new (FALSE, TRUE, sizeof (TenkenMatrixStep));

  for (guint i = 0; i < n; i++)
    {
      TenkenMatrixStep step = { .number = i + 1, .title = make_title (i + seed), .effort = g_rand_int_range (dice, 1, 6),
                                .impact = g_rand_int_range (dice, 1, 6) * (g_rand_boolean (dice) ? 1 : 0.5) };

      g_ptr_array_add (titles, (gpointer) step.title);
      g_array_append_val (steps, step);
    }

  return tenken_matrix_chart_new ((const TenkenMatrixStep *) steps->data, steps->len);
}

/* Boxes in the units of the plan: none meets another, and each text is inside its own. */
static void
assert_placed (const TenkenMatrixChart *chart,
               double                   width,
               const TenkenStyle       *style)
{
  g_autoptr (TenkenMatrixPlan) plan = tenken_matrix_plan_new (chart, width, 0, style);

  g_assert_true (plan->marks->len == chart->entries->len || plan->marks->len == 2 * chart->entries->len);
  for (guint i = 0; i < plan->marks->len; i++)
    {
      const TenkenMatrixMark *a = &g_array_index (plan->marks, TenkenMatrixMark, i);

      g_assert_cmpfloat (a->number.width, <=, a->disc);
      g_assert_cmpfloat (a->disc + a->title.width, <=, a->box.width + 0.01);
      g_assert_cmpfloat (a->title.height, <=, a->box.height);
      g_assert_cmpfloat (a->box.x + a->box.width, <=, width + 0.01);
      g_assert_cmpfloat (a->box.y + a->box.height, <=, plan->height + 0.01);
      for (guint j = 0; j < i; j++)
        {
          const cairo_rectangle_t *b = &g_array_index (plan->marks, TenkenMatrixMark, j).box;

          g_assert_true (a->box.x >= b->x + b->width || b->x >= a->box.x + a->box.width
                         || a->box.y >= b->y + b->height || b->y >= a->box.y + a->box.height);
        }
    }
}

static void
test_matrix_apart (void)
{
  static const double text_sizes[] = { 9.5, 15, 30 };

  for (guint n = 2; n <= 60; n++)
    {
      TenkenMatrixChart *chart = make_matrix (n, n);
      TenkenStyle style = tenken_style_new (TENKEN_MEDIUM_LIGHT, languages[n % G_N_ELEMENTS (languages)]);

      style.text_size = text_sizes[n % G_N_ELEMENTS (text_sizes)];
      for (guint i = 0; i < 2; i++)
        assert_placed (chart, (TENKEN_MATRIX_LEAST_WIDTH + 20 * (i + n % 2)) * style.text_size, &style);
      tenken_matrix_chart_free (chart);
    }
}

static void
test_matrix (void)
{
  static const guint counts[] = { 0, 1, 17 };

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      const char *language = languages[i % G_N_ELEMENTS (languages)];
      TenkenMatrixChart *chart = make_matrix (counts[i], i);
      g_autoptr (TenkenDrawing) drawing = tenken_drawing_new (TENKEN_DRAWING_MATRIX, chart);
      g_autoptr (TenkenFigures) figures = tenken_drawing_table (drawing, language);

      g_assert_cmpuint (figures->rows->len, ==, counts[i]);
      draw_assert_drawing (drawing, language, DRAW_TEXTS);
      tenken_matrix_chart_set_bare (chart, TRUE);
      if (counts[i] == 17)
        draw_assert_drawing (drawing, language, DRAW_TEXTS);
    }
}

/* What takes least and helps most stands first, and the table has the words for it. */
static void
test_matrix_words (void)
{
  static const TenkenMatrixStep steps[] = { { 1, "Update", 1, 5 }, { 2, "Train", 4, 2.5 }, { 3, "Ask", 1, 0.5 } };
  g_autoptr (TenkenMatrixChart) chart = tenken_matrix_chart_new (steps, G_N_ELEMENTS (steps));
  g_autoptr (TenkenFigures) figures = tenken_matrix_chart_table (chart, "en");
  g_autofree char *words = tenken_matrix_chart_describe (chart, "en");
  char **first = figures->rows->pdata[0], **second = figures->rows->pdata[1], **third = figures->rows->pdata[2];

  g_assert_cmpstr (words, ==, "Steps by effect and effort: Large effect, up to 15 minutes: 1, Medium effect, a few weeks: 1, "
                              "Small effect, up to 15 minutes: 1");
  g_assert_cmpstr (first[0], ==, "1  Update");
  g_assert_cmpstr (first[1], ==, "Large effect");
  g_assert_cmpstr (second[1], ==, "Medium effect");
  g_assert_cmpstr (second[2], ==, "a few weeks");
  g_assert_cmpstr (third[1], ==, "Small effect");
}

/* Answers and what became of them: every kind of change with enough questions and luck. */
static TenkenChanges *
make_changes (TenkenChecklist *checklist,
              guint            seed,
              guint            one_in)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (seed);
  g_autoptr (TenkenAnswers) before = tenken_answers_new (checklist);
  g_autoptr (TenkenAnswers) after = tenken_answers_new (checklist);

  for (guint i = 0; i < checklist->questions->len; i++)
    {
      const TenkenQuestion *question = checklist->questions->pdata[i];
      gint32 n = (gint32) checklist->choices->len + 1;
      gint32 then = g_rand_int_range (dice, 0, n), now = g_rand_int_range (dice, 0, (gint32) one_in) == 0
                                                         ? g_rand_int_range (dice, 0, n) : then;

      tenken_answers_set (before, question, then < n - 1 ? checklist->choices->pdata[then] : NULL, "why");
      tenken_answers_set (after, question, now < n - 1 ? checklist->choices->pdata[now] : NULL, "why");
    }

  return tenken_changes_new (before, after);
}

static void
test_changes (void)
{
  g_autoptr (TenkenLibrary) library = tenken_library_new ("/nowhere");
  static const char * const ids[] = { "ipa-self-check", "scs-star3" };

  for (guint i = 0; i < 6; i++)
    {
      const char *language = languages[i % G_N_ELEMENTS (languages)];
      TenkenChecklist *checklist = tenken_library_find (library, ids[i % G_N_ELEMENTS (ids)], NULL);
      g_autoptr (TenkenChanges) changes = make_changes (checklist, i, 1 + i);
      g_autoptr (TenkenDrawing) drawing = tenken_drawing_new (
        TENKEN_DRAWING_CHANGES, tenken_changes_chart_new (checklist, changes, 0, G_MAXUINT, language));
      g_autoptr (TenkenFigures) figures = tenken_drawing_table (drawing, language);

      g_assert_cmpuint (figures->rows->len, ==, changes->list->len);
      draw_assert_drawing (drawing, language, DRAW_ALIKE);
    }
}

/* Several charts say what one would, once each. */
static void
test_changes_pages (void)
{
  enum { EACH = 4 };
  g_autoptr (TenkenLibrary) library = tenken_library_new ("/nowhere");
  TenkenChecklist *checklist = tenken_library_find (library, "ipa-self-check", NULL);
  g_autoptr (TenkenChanges) changes = make_changes (checklist, 3, 1);
  g_autoptr (TenkenChangesChart) whole = tenken_changes_chart_new (checklist, changes, 0, G_MAXUINT, "en");
  g_autoptr (TenkenFigures) all = tenken_changes_chart_table (whole, "en");
  guint seen = 0;

  g_assert_cmpuint (all->rows->len, >, EACH);
  for (guint first = 0; first < all->rows->len; first += EACH)
    {
      g_autoptr (TenkenChangesChart) page = tenken_changes_chart_new (checklist, changes, first, EACH, "en");
      g_autoptr (TenkenFigures) some = tenken_changes_chart_table (page, "en");

      for (guint i = 0; i < some->rows->len; i++, seen++)
        for (guint column = 0; column < 4; column++)
          g_assert_cmpstr (((char **) some->rows->pdata[i])[column], ==, ((char **) all->rows->pdata[seen])[column]);
    }
  g_assert_cmpuint (seen, ==, all->rows->len);
}

static void
test_changes_words (void)
{
  g_autoptr (TenkenLibrary) library = tenken_library_new ("/nowhere");
  TenkenChecklist *checklist = tenken_library_find (library, "ipa-self-check", NULL);
  g_autoptr (TenkenAnswers) before = tenken_answers_new (checklist);
  g_autoptr (TenkenAnswers) after = tenken_answers_new (checklist);
  g_autoptr (TenkenChanges) changes = NULL;
  g_autoptr (TenkenChangesChart) chart = NULL;
  g_autoptr (TenkenFigures) figures = NULL;
  g_autofree char *words = NULL;
  char **row;

  tenken_answers_set (before, checklist->questions->pdata[0], tenken_checklist_find_choice (checklist, "no"), "");
  tenken_answers_set (after, checklist->questions->pdata[0], tenken_checklist_find_choice (checklist, "partly"), "");
  changes = tenken_changes_new (before, after);
  chart = tenken_changes_chart_new (checklist, changes, 0, G_MAXUINT, "en");
  figures = tenken_changes_chart_table (chart, "en");
  words = tenken_changes_chart_describe (chart, "en");
  row = figures->rows->pdata[0];

  g_assert_cmpstr (words, ==, "Better than last time: 1");
  g_assert_true (g_str_has_prefix (row[0], "1  "));
  g_assert_cmpstr (row[1], ==, "Not doing it");
  g_assert_cmpstr (row[2], ==, "Partly");
  g_assert_cmpstr (row[3], ==, "Better");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/charts/trend", test_trend);
  g_test_add_func ("/charts/trend/one-day", test_trend_day);
  g_test_add_func ("/charts/trend/truth", test_trend_truth);
  g_test_add_func ("/charts/matrix", test_matrix);
  g_test_add_func ("/charts/matrix/apart", test_matrix_apart);
  g_test_add_func ("/charts/matrix/words", test_matrix_words);
  g_test_add_func ("/charts/changes", test_changes);
  g_test_add_func ("/charts/changes/pages", test_changes_pages);
  g_test_add_func ("/charts/changes/words", test_changes_words);

  return g_test_run ();
}
