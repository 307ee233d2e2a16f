/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The parts as bars, whatever their titles, the box, the language, the medium and last time: ink stays in its box, what is
 * to be read lies on nothing else, and words and table say what the picture shows. */
#include "draw-fixture.h"

#include "draw/parts-chart.h"

#include <string.h>

static const char * const languages[] = { "ja", "en" };
static const int two_bands[] = { 50, 0 };

static void
draw_parts (gconstpointer data, cairo_t *cr, double width, double height, const TenkenStyle *style)
{
  tenken_parts_chart_draw (data, cr, width, height, style);
}

static void
test_parts (void)
{
  g_autoptr (TenkenChecklist) checklist = draw_checklist (two_bands);
  TenkenTally parts[DRAW_N_PARTS];
  TenkenScore score;

  draw_score (&score, parts, TENKEN_TALLY_SCORED, 54);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr (TenkenPartsChart) chart = tenken_parts_chart_new (checklist, &score, NULL, NULL, languages[i]);
      TenkenStyle style = tenken_style_new (TENKEN_MEDIUM_PAPER, languages[i]);
      g_autofree char *words = tenken_parts_chart_describe (chart, "en");

      draw_assert_everywhere (draw_parts, chart, languages[i]);
      draw_assert_inside (draw_parts, chart, 374, tenken_parts_chart_natural_height (chart, 374, &style), &style);
      g_assert_cmpstr (strstr (words, "基本の対策 60"), !=, NULL);
      g_assert_cmpstr (strstr (words, "nothing answered yet"), !=, NULL);
      g_assert_cmpstr (strstr (words, "nothing to score"), !=, NULL);
    }
}

static void
test_parts_earlier (void)
{
  static const double text_sizes[] = { 9.5, 15, 30 };
  static const int places[] = { 61, 0, 99, 50, 50, 100 };
  g_autoptr (TenkenChecklist) checklist = draw_checklist (two_bands);

  for (guint i = 0; i < 6; i++)
    {
      const char *language = languages[i % 2];
      TenkenStyle style = tenken_style_new (TENKEN_MEDIUM_LIGHT, language);
      TenkenTally now_parts[DRAW_N_PARTS], then_parts[DRAW_N_PARTS];
      TenkenScore now, then;
      g_autoptr (TenkenPartsChart) chart = NULL;
      double height;

      style.text_size = text_sizes[i / 2];
      draw_score (&now, now_parts, TENKEN_TALLY_SCORED, 54);
      draw_score (&then, then_parts, TENKEN_TALLY_SCORED, 46);
      /* at both ends, on the bar's end, next to it, and where there is no bar */
      for (guint j = 0; j < now.n_parts; j++)
        then_parts[j] = draw_tally (TENKEN_TALLY_SCORED, ABS (places[j] - (int) i));

      chart = tenken_parts_chart_new (checklist, &now, checklist, &then, language);
      draw_assert_everywhere (draw_parts, chart, language);
      height = tenken_parts_chart_natural_height (chart, 20 * style.text_size, &style);
      draw_assert_inside (draw_parts, chart, 20 * style.text_size, height, &style);
      draw_assert_apart (draw_parts, chart, 20 * style.text_size, height, &style, DRAW_ALIKE);
    }
}

/* A table has a row for each bar and says what cannot be said, and the spoken words name last time. */
static void
test_parts_table (void)
{
  static const char * const with[][4] = {
    { "基本の対策", "60", "52", "+8" }, { "A", "0", "0", "±0" }, { NULL, "100", "–", "–" },
    { NULL, "nothing answered yet", "40", "–" }, { NULL, "nothing to score", "40", "–" }, { NULL, "7", "40", "−33" },
  };
  g_autoptr (TenkenChecklist) checklist = draw_checklist (two_bands);
  TenkenTally now_parts[DRAW_N_PARTS], then_parts[DRAW_N_PARTS];
  TenkenScore now, then;
  g_autoptr (TenkenPartsChart) alone = NULL;
  g_autoptr (TenkenPartsChart) both = NULL;
  g_autoptr (TenkenFigures) figures = NULL;
  g_autoptr (TenkenFigures) compared = NULL;
  g_autofree char *words = NULL;

  draw_score (&now, now_parts, TENKEN_TALLY_SCORED, 54);
  draw_score (&then, then_parts, TENKEN_TALLY_SCORED, 46);
  then_parts[0].percent = 52;
  then_parts[2].unanswered = 1;
  for (guint i = 3; i < 6; i++)
    then_parts[i] = draw_tally (TENKEN_TALLY_SCORED, 40);
  alone = tenken_parts_chart_new (checklist, &now, NULL, NULL, "en");
  both = tenken_parts_chart_new (checklist, &now, checklist, &then, "en");
  figures = tenken_parts_chart_table (alone, "en");
  compared = tenken_parts_chart_table (both, "en");
  words = tenken_parts_chart_describe (both, "en");

  g_assert_cmpuint (g_strv_length (figures->heads), ==, 2);
  g_assert_cmpuint (g_strv_length (compared->heads), ==, 4);
  g_assert_cmpuint (figures->rows->len, ==, G_N_ELEMENTS (with));
  g_assert_cmpuint (compared->rows->len, ==, G_N_ELEMENTS (with));
  g_assert_nonnull (strstr (words, "基本の対策 60 (last time 52)"));
  for (guint i = 0; i < G_N_ELEMENTS (with); i++)
    {
      char **row = compared->rows->pdata[i];

      g_assert_cmpuint (g_strv_length (row), ==, 4);
      g_assert_cmpstr (((char **) figures->rows->pdata[i])[1], ==, with[i][1]);
      for (guint j = 0; j < 4; j++)
        if (with[i][j] != NULL)
          g_assert_cmpstr (row[j], ==, with[i][j]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/parts/states", test_parts);
  g_test_add_func ("/parts/earlier", test_parts_earlier);
  g_test_add_func ("/parts/table", test_parts_table);

  return g_test_run ();
}
