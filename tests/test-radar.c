/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Radar and stacked answers, whatever the titles, the box, the language and the medium: ink stays in its box, what is to
 * be read lies on nothing else, and words and table say what the picture shows. */
#include "draw-fixture.h"

#include "checklist/library.h"
#include "draw/answers-chart.h"
#include "draw/parts-chart.h"
#include "draw/radar-chart.h"

#include <math.h>
#include <string.h>

static const char * const languages[] = { "ja", "en", "ja-easy" };
static const int two_bands[] = { 50, 0 };

/* From one part to six, in every state, alone and beside last time. */
static void
test_radar (void)
{
  g_autoptr (TenkenChecklist) checklist = draw_checklist (two_bands);

  for (guint n = 1; n <= DRAW_N_PARTS; n++)
    {
      const char *language = languages[n % G_N_ELEMENTS (languages)];
      TenkenTally now_parts[DRAW_N_PARTS], then_parts[DRAW_N_PARTS];
      TenkenScore now, then;
      g_autoptr (TenkenDrawing) drawing = NULL;
      g_autoptr (TenkenFigures) figures = NULL;

      draw_score (&now, now_parts, TENKEN_TALLY_SCORED, 54);
      draw_score (&then, then_parts, TENKEN_TALLY_SCORED, 46);
      now.n_parts = then.n_parts = n;
      drawing = tenken_drawing_new (TENKEN_DRAWING_RADAR,
                                    tenken_radar_chart_new (checklist, &now, n % 2 ? checklist : NULL, n % 2 ? &then : NULL, language));
      figures = tenken_drawing_table (drawing, language);
      draw_assert_drawing (drawing, language, n % 2 ? DRAW_COVERED : DRAW_ALIKE);
      g_assert_cmpuint (figures->rows->len, ==, n);
    }
}

/* How much there is of a colour that nothing else has. */
static guint
count_accent (const TenkenChecklist *checklist,
              int                    percent)
{
  enum { SIZE = 300 };
  g_autoptr (TenkenRadarChart) chart = NULL;
  TenkenStyle style = tenken_style_new (TENKEN_MEDIUM_LIGHT, "en");
  cairo_surface_t *image = cairo_image_surface_create (CAIRO_FORMAT_RGB24, SIZE * 2, SIZE);
  cairo_t *cr = cairo_create (image);
  TenkenTally parts[DRAW_N_PARTS];
  TenkenScore score;
  int least = SIZE * 2, most = 0;

  draw_score (&score, parts, TENKEN_TALLY_SCORED, percent);
  for (guint i = 0; i < DRAW_N_PARTS; i++)
    parts[i] = draw_tally (TENKEN_TALLY_SCORED, percent);
  chart = tenken_radar_chart_new (checklist, &score, NULL, NULL, "en");
  style.accent = (TenkenColor) { 0, 1, 0 };
  style.line = style.quiet = style.ink = style.paper = (TenkenColor) { 0, 0, 0 };
  tenken_radar_chart_draw (chart, cr, SIZE * 2, SIZE, &style);
  cairo_destroy (cr);
  cairo_surface_flush (image);
  for (int y = 0; y < SIZE; y++)
    for (int x = 0; x < SIZE * 2; x++)
      if (cairo_image_surface_get_data (image)[y * cairo_image_surface_get_stride (image) + x * 4 + 1] > 200)
        {
          least = MIN (least, x);
          most = MAX (most, x);
        }
  cairo_surface_destroy (image);

  return (guint) MAX (0, most - least);
}

/* The axis is always 0…100: half the score is half the width, not as much as there is room. */
static void
test_radar_axis (void)
{
  g_autoptr (TenkenChecklist) checklist = draw_checklist (two_bands);
  double full = count_accent (checklist, 100), half = count_accent (checklist, 50), least = count_accent (checklist, 0);

  /* a mark's own width is always there */
  g_assert_cmpfloat (fabs ((half - least) / (full - least) - 0.5), <, 0.03);
}

/* Below three parts it is the bars to the last point. */
static void
test_radar_bars (void)
{
  enum { WIDTH = 400, HEIGHT = 120 };
  g_autoptr (TenkenChecklist) checklist = draw_checklist (two_bands);
  TenkenStyle style = tenken_style_new (TENKEN_MEDIUM_PAPER, "ja");
  TenkenTally parts[DRAW_N_PARTS];
  TenkenScore score;
  g_autoptr (TenkenRadarChart) radar = NULL;
  g_autoptr (TenkenPartsChart) bars = NULL;
  cairo_surface_t *images[2];
  gsize size;

  draw_score (&score, parts, TENKEN_TALLY_SCORED, 54);
  score.n_parts = 2;
  radar = tenken_radar_chart_new (checklist, &score, NULL, NULL, "ja");
  bars = tenken_parts_chart_new (checklist, &score, NULL, NULL, "ja");
  for (guint i = 0; i < 2; i++)
    {
      cairo_t *cr;

      images[i] = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
      cr = cairo_create (images[i]);
      if (i == 0)
        tenken_radar_chart_draw (radar, cr, WIDTH, HEIGHT, &style);
      else
        tenken_parts_chart_draw (bars, cr, WIDTH, HEIGHT, &style);
      cairo_destroy (cr);
      cairo_surface_flush (images[i]);
    }
  size = (gsize) cairo_image_surface_get_stride (images[0]) * HEIGHT;
  g_assert_true (memcmp (cairo_image_surface_get_data (images[0]), cairo_image_surface_get_data (images[1]), size) == 0);
  for (guint i = 0; i < 2; i++)
    cairo_surface_destroy (images[i]);
}

/* Answers by luck; @open: none at all for some. */
static TenkenAnswers *
make_answers (TenkenChecklist *checklist,
              guint            seed,
              gboolean         open)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (seed);
  TenkenAnswers *answers = tenken_answers_new (checklist);

  for (guint i = 0; i < checklist->questions->len; i++)
    {
      guint choice = (guint) g_rand_int_range (dice, 0, (gint32) checklist->choices->len + (open ? 2 : 0));

      if (choice < checklist->choices->len)
        tenken_answers_set (answers, checklist->questions->pdata[i], checklist->choices->pdata[choice], "why");
    }

  return answers;
}

static void
test_answers (void)
{
  static const char * const ids[] = { "ipa-self-check", "scs-star3" };
  g_autoptr (TenkenLibrary) library = tenken_library_new ("/nowhere");

  for (guint i = 0; i < 6; i++)
    {
      const char *language = languages[i % G_N_ELEMENTS (languages)];
      TenkenChecklist *checklist = tenken_library_find (library, ids[i % G_N_ELEMENTS (ids)], NULL);
      g_autoptr (TenkenAnswers) answers = i > 4 ? tenken_answers_new (checklist) : make_answers (checklist, i, i % 2);
      g_autoptr (TenkenDrawing) drawing = tenken_drawing_new (TENKEN_DRAWING_ANSWERS,
                                                              tenken_answers_chart_new_for_parts (answers, language));
      g_autoptr (TenkenFigures) figures = tenken_drawing_table (drawing, language);

      draw_assert_drawing (drawing, language, DRAW_ALIKE);
      g_assert_cmpuint (figures->rows->len, ==, checklist->parts->len);
    }
}

/* Titles that no chart has room for. */
static void
test_answers_long (void)
{
  g_autoptr (TenkenChecklist) checklist = draw_checklist (two_bands);
  g_autoptr (TenkenAnswers) answers = tenken_answers_new (checklist);
  g_autoptr (TenkenDrawing) drawing = tenken_drawing_new (TENKEN_DRAWING_ANSWERS,
                                                          tenken_answers_chart_new_for_parts (answers, "en"));

  draw_assert_drawing (drawing, "en", DRAW_ALIKE);
}

/* Among a few nobody's answers are counted; among many each count stands in the table. */
static void
test_answers_people (void)
{
  g_autoptr (TenkenLibrary) library = tenken_library_new ("/nowhere");
  TenkenChecklist *checklist = tenken_library_find (library, "ipa-self-check", NULL);
  g_autoptr (GPtrArray) people = g_ptr_array_new_with_free_func ((GDestroyNotify) tenken_answers_free);

  for (guint n = 1; n <= 12; n++)
    {
      g_autoptr (TenkenSpread) spread = NULL;
      g_autoptr (TenkenDrawing) drawing = NULL;
      g_autoptr (TenkenFigures) figures = NULL;

      g_ptr_array_add (people, make_answers (checklist, n, FALSE));
      if (n != 2 && n != TENKEN_SPREAD_LEAST && n != 12)
        continue;
      spread = tenken_spread_new (checklist, people);
      drawing = tenken_drawing_new (TENKEN_DRAWING_ANSWERS, tenken_answers_chart_new_for_spread (spread, "en"));
      figures = tenken_drawing_table (drawing, "en");
      draw_assert_drawing (drawing, "en", DRAW_ALIKE);
      g_assert_cmpuint (figures->rows->len, ==, spread->n_rows);
      for (guint i = 0; i < figures->rows->len; i++)
        {
          char **row = figures->rows->pdata[i];
          guint sum = 0;

          for (guint j = 1; row[j] != NULL; j++)
            sum += (guint) g_ascii_strtoull (row[j], NULL, 10);
          g_assert_cmpuint (sum, ==, n);
        }
    }
}

/* A part with an answer of each kind and one open, and one where nothing applies. */
static void
test_answers_words (void)
{
  g_autoptr (TenkenLibrary) library = tenken_library_new ("/nowhere");
  TenkenChecklist *checklist = tenken_library_find (library, "ipa-self-check", NULL);
  const TenkenPart *first = checklist->parts->pdata[0], *second = checklist->parts->pdata[1];
  g_autoptr (TenkenAnswers) answers = tenken_answers_new (checklist);
  g_autoptr (TenkenAnswersChart) chart = NULL;
  g_autoptr (TenkenFigures) figures = NULL;
  g_autofree char *words = NULL;
  char **row;

  for (guint i = 0; i < 3; i++)
    tenken_answers_set (answers, first->questions->pdata[i], tenken_checklist_find_choice (checklist, i < 2 ? "yes" : "no"), "");
  for (guint i = 0; i < second->questions->len; i++)
    tenken_answers_set (answers, second->questions->pdata[i], tenken_checklist_find_choice (checklist, "na"), "why");
  chart = tenken_answers_chart_new_for_parts (answers, "en");
  figures = tenken_answers_chart_table (chart, "en");
  words = tenken_answers_chart_describe (chart, "en");
  row = figures->rows->pdata[0];

  g_assert_cmpuint (g_strv_length (figures->heads), ==, 5);
  g_assert_cmpstr (figures->heads[1], ==, "Doing it");
  g_assert_cmpstr (row[1], ==, "2");
  g_assert_cmpstr (row[2], ==, "1");
  g_assert_nonnull (strstr (words, "Doing it 2, Not doing it 1, Not answered yet 2; "));
  g_assert_nonnull (strstr (words, "nothing to score"));
  g_assert_nonnull (strstr (words, "nothing answered yet"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/radar/states", test_radar);
  g_test_add_func ("/radar/axis", test_radar_axis);
  g_test_add_func ("/radar/bars", test_radar_bars);
  g_test_add_func ("/answers/parts", test_answers);
  g_test_add_func ("/answers/long", test_answers_long);
  g_test_add_func ("/answers/people", test_answers_people);
  g_test_add_func ("/answers/words", test_answers_words);

  return g_test_run ();
}
