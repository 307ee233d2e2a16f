/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The dial, at every score and every last time, in every box, language and medium: ink stays in its box, what is to be
 * read lies on nothing else, and words and table say what the picture shows. */
#include "draw-fixture.h"

#include "draw/parts-chart.h"
#include "draw/score-dial.h"

#include <math.h>
#include <string.h>

static const char * const languages[] = { "ja", "en" };
static const int two_bands[] = { 50, 0 };

static void
draw_dial (gconstpointer data, cairo_t *cr, double width, double height, const TenkenStyle *style)
{
  tenken_score_dial_draw (data, cr, width, height, style);
}

static void
test_dial (void)
{
  static const struct { TenkenTallyState state; int percent; const char *words; } cases[] = {
    { TENKEN_TALLY_SCORED, 0, "0 of 100" }, { TENKEN_TALLY_SCORED, 54, "54 of 100: Clear gaps" },
    { TENKEN_TALLY_SCORED, 100, "100 of 100" }, { TENKEN_TALLY_NOTHING_ANSWERED, 0, "No score" },
    { TENKEN_TALLY_NOTHING_TO_SCORE, 0, "No score" },
  };
  g_autoptr (TenkenChecklist) checklist = draw_checklist (two_bands);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint j = 0; j < G_N_ELEMENTS (languages); j++)
      {
        TenkenTally parts[DRAW_N_PARTS];
        TenkenScore score;
        g_autoptr (TenkenScoreDial) dial = NULL;
        g_autofree char *words = NULL;

        draw_score (&score, parts, cases[i].state, cases[i].percent);
        score.band = g_ptr_array_index (checklist->bands, 0);
        dial = tenken_score_dial_new (checklist, &score, NULL, NULL, languages[j]);
        draw_assert_everywhere (draw_dial, dial, languages[j]);
        words = tenken_score_dial_describe (dial, "en");
        g_assert_true (g_str_has_prefix (words, cases[i].words));
      }
}

/* A dial at @percent, @earlier last time. */
static TenkenScoreDial *
dial_new (const TenkenChecklist *checklist,
          int                    percent,
          int                    earlier,
          const char            *language)
{
  TenkenTally parts[DRAW_N_PARTS];
  TenkenScore now, then;

  draw_score (&then, parts, TENKEN_TALLY_SCORED, earlier);
  draw_score (&now, parts, TENKEN_TALLY_SCORED, percent);
  now.band = tenken_checklist_find_band (checklist, percent);

  return tenken_score_dial_new (checklist, &now, checklist, &then, language);
}

/* Last time's mark and flag meet nothing, wherever they stand: at both ends, on the score itself, next to it. */
static void
test_dial_apart (void)
{
  static const int bands[][12] = { { 50, 0 }, { 100, 70, 50, 0 }, { 100, 90, 50, 0 }, { 99, 98, 52, 51, 50, 3, 0 },
                                   { 100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (bands); i++)
    {
      g_autoptr (TenkenChecklist) checklist = draw_checklist (bands[i]);

      for (int earlier = 0; earlier <= 100; earlier++)
        {
          const int all[] = { earlier, MAX (earlier - 1, 0), MIN (earlier + 1, 100), 0, 100 };
          int percent = all[(guint) earlier % G_N_ELEMENTS (all)];
          const char *language = languages[(earlier + (int) i) % 2];
          TenkenStyle style = tenken_style_new (TENKEN_MEDIUM_LIGHT, language);
          g_autoptr (TenkenScoreDial) dial = dial_new (checklist, percent, earlier, language);

          draw_assert_apart (draw_dial, dial, 260, tenken_score_dial_natural_height (dial, 260), &style, DRAW_TEXTS);
        }
    }
}

/* Without a mark nothing at all may lie on the arc. */
static void
test_dial_alone_apart (void)
{
  static const int bands[] = { 100, 70, 50, 0 };
  g_autoptr (TenkenChecklist) checklist = draw_checklist (bands);

  for (int percent = 0; percent <= 100; percent++)
    {
      TenkenTally parts[DRAW_N_PARTS];
      TenkenScore score;
      TenkenStyle style = tenken_style_new (TENKEN_MEDIUM_LIGHT, languages[percent % 2]);
      g_autoptr (TenkenScoreDial) dial = NULL;

      draw_score (&score, parts, TENKEN_TALLY_SCORED, percent);
      score.total.unanswered = (guint) percent % 3;
      dial = tenken_score_dial_new (checklist, &score, NULL, NULL, languages[percent % 2]);
      draw_assert_apart (draw_dial, dial, 260, tenken_score_dial_natural_height (dial, 260), &style, DRAW_ALL);
    }
}

enum { SIDE = 260, ROOM = 8 };

static cairo_surface_t *
draw_image (const int *bands,
            int        percent)
{
  g_autoptr (TenkenChecklist) checklist = draw_checklist (bands);
  TenkenStyle style = tenken_style_new (TENKEN_MEDIUM_PAPER, "ja");
  TenkenTally parts[DRAW_N_PARTS];
  TenkenScore score;
  g_autoptr (TenkenScoreDial) dial = NULL;
  cairo_surface_t *image = cairo_image_surface_create (CAIRO_FORMAT_RGB24, SIDE, SIDE);
  cairo_t *cr = cairo_create (image);

  draw_score (&score, parts, TENKEN_TALLY_SCORED, percent);
  dial = tenken_score_dial_new (checklist, &score, NULL, NULL, "ja");
  tenken_style_use (cr, &style.paper);
  cairo_paint (cr);
  draw_dial (dial, cr, SIDE, tenken_score_dial_natural_height (dial, SIDE), &style);
  cairo_destroy (cr);
  cairo_surface_flush (image);

  return image;
}

static int
shade (cairo_surface_t *image,
       int              x,
       int              y)
{
  return cairo_image_surface_get_data (image)[y * cairo_image_surface_get_stride (image) + x * 4 + 1];
}

/* The number of a band and the score beside it must not be read as one: around the first there is room. */
static void
test_dial_numbers_apart (void)
{
  static const int marked[] = { 90, 70, 50, 30, 0 }, plain[] = { 0 };
  /* Inside the arc and above the words under the score. */
  const int from_x = 60, to_x = 200, from_y = 40, to_y = 112;
  guint labels = 0;

  for (int percent = 0; percent <= 100; percent++)
    {
      cairo_surface_t *with = draw_image (marked, percent);
      cairo_surface_t *without = draw_image (plain, percent);

      for (int y = from_y; y < to_y; y++)
        for (int x = from_x; x < to_x; x++)
          {
            if (hypot (x - 130, y - 132) > 90 || ABS (shade (with, x, y) - shade (without, x, y)) < 64)
              continue;
            labels++;
            for (int j = -ROOM; j <= ROOM; j++)
              for (int i = -ROOM; i <= ROOM; i++)
                if (hypot (x + i - 130, y + j - 132) < 74)
                  g_assert_cmpint (shade (without, x + i, y + j), >, 128);
          }
      cairo_surface_destroy (with);
      cairo_surface_destroy (without);
    }
  g_assert_cmpuint (labels, >, 101);
}

static void
test_dial_legend (void)
{
  g_autoptr (TenkenChecklist) checklist = draw_checklist (two_bands);
  g_autoptr (TenkenScoreDial) dial = dial_new (checklist, 54, 46, "en");
  g_autofree char *legend = tenken_score_dial_legend (dial, "en");

  g_assert_cmpstr (legend, ==, "50 to 100 points: Clear gaps\n0 to 49 points: Clear gaps");
}

static void
test_dial_earlier (void)
{
  static const struct { int now, then; const char *words; const char *change; } cases[] = {
    { 54, 46, "54 of 100: Clear gaps. Last time: 46; +8 since last time.", "+8" },
    { 46, 54, "46 of 100: Clear gaps. Last time: 54; −8 since last time.", "−8" },
    { 0, 0, "0 of 100: Clear gaps. Last time: 0; same as last time.", "±0" },
    { 100, 0, "100 of 100: Clear gaps. Last time: 0; +100 since last time.", "+100" },
    { 0, 100, "0 of 100: Clear gaps. Last time: 100; −100 since last time.", "−100" },
  };
  g_autoptr (TenkenChecklist) checklist = draw_checklist (two_bands);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TenkenScoreDial) dial = dial_new (checklist, cases[i].now, cases[i].then, "en");
      g_autofree char *words = tenken_score_dial_describe (dial, "en");
      g_autofree char *now = g_strdup_printf ("%d points", cases[i].now);
      g_autofree char *then = g_strdup_printf ("%d points", cases[i].then);
      g_autoptr (TenkenFigures) table = tenken_score_dial_table (dial, "en");

      draw_assert_everywhere (draw_dial, dial, languages[i % 2]);
      g_assert_cmpstr (words, ==, cases[i].words);

      /* this time, last time, the change, and both bands from below */
      g_assert_cmpuint (table->rows->len, ==, 5);
      g_assert_cmpstr (((char **) table->rows->pdata[0])[1], ==, now);
      g_assert_cmpstr (((char **) table->rows->pdata[1])[1], ==, then);
      g_assert_cmpstr (((char **) table->rows->pdata[2])[1], ==, cases[i].change);
      g_assert_cmpstr (((char **) table->rows->pdata[3])[1], ==, "0 to 49 points");
      g_assert_cmpstr (((char **) table->rows->pdata[cases[i].now < 50 ? 3 : 4])[0], ==, "Clear gaps (this result)");
      g_assert_cmpstr (((char **) table->rows->pdata[cases[i].now < 50 ? 4 : 3])[0], ==, "Clear gaps");
    }
}

/* What cannot be set beside this result is not shown: one with questions open, and one of another checklist. */
static void
test_dial_earlier_unfit (void)
{
  g_autoptr (TenkenChecklist) checklist = draw_checklist (two_bands);
  g_autoptr (TenkenChecklist) other = draw_checklist (two_bands);
  TenkenTally parts[DRAW_N_PARTS];
  TenkenScore now, then;

  g_free (other->id);
  other->id = g_strdup ("another");
  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (TenkenScoreDial) dial = NULL;
      g_autoptr (TenkenPartsChart) chart = NULL;
      g_autofree char *words = NULL;
      g_autofree char *parts_words = NULL;

      draw_score (&then, parts, i == 0 ? TENKEN_TALLY_NOTHING_TO_SCORE : TENKEN_TALLY_SCORED, 46);
      draw_score (&now, parts, TENKEN_TALLY_SCORED, 54);
      then.total.unanswered = i == 1 ? 1 : 0;
      now.total.unanswered = i == 3 ? 1 : 0;
      now.band = i == 3 ? NULL : tenken_checklist_find_band (checklist, 54);
      dial = tenken_score_dial_new (checklist, &now, i == 2 ? other : checklist, &then, "en");
      words = tenken_score_dial_describe (dial, "en");
      g_assert_cmpstr (words, ==, i == 3 ? "54 of 100 so far; questions without an answer: 1. Last time: 46."
                                         : "54 of 100: Clear gaps");

      chart = tenken_parts_chart_new (checklist, &now, i == 2 ? other : checklist, &then, "en");
      parts_words = tenken_parts_chart_describe (chart, "en");
      g_assert_cmpint (strstr (parts_words, "last time") == NULL, ==, i == 2);
    }
}

/* The mark is there in one ink as well: its bare edge shows it inside the filled arc. */
static void
test_dial_one_ink (void)
{
  enum { WIDTH = 260, HEIGHT = 176 };
  const gsize size = WIDTH * 4 * HEIGHT;
  g_autoptr (TenkenChecklist) checklist = draw_checklist (two_bands);
  TenkenStyle style = tenken_style_new (TENKEN_MEDIUM_PAPER, "en");
  cairo_surface_t *images[3];
  guint different = 0;

  style.accent = style.quiet = style.ink;
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (TenkenScoreDial) dial = dial_new (checklist, 80, i == 2 ? 30 : 31, "en");
      cairo_t *cr;

      images[i] = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
      cr = cairo_create (images[i]);
      tenken_style_use (cr, &style.paper);
      cairo_paint (cr);
      cairo_rectangle (cr, 0, 60, 80, HEIGHT - 60);
      cairo_clip (cr);
      draw_dial (dial, cr, WIDTH, HEIGHT, &style);
      cairo_destroy (cr);
      cairo_surface_flush (images[i]);
    }

  /* The same twice is the same byte for byte; a point more last time is seen. */
  g_assert_cmpint (memcmp (cairo_image_surface_get_data (images[0]), cairo_image_surface_get_data (images[1]), size), ==, 0);
  for (guint i = 0; i < WIDTH * HEIGHT; i++)
    different += ABS (cairo_image_surface_get_data (images[0])[i * 4] - cairo_image_surface_get_data (images[2])[i * 4]) > 64;
  g_assert_cmpuint (different, >, 60);
  for (guint i = 0; i < 3; i++)
    cairo_surface_destroy (images[i]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/dial/states", test_dial);
  g_test_add_func ("/dial/apart", test_dial_apart);
  g_test_add_func ("/dial/alone-apart", test_dial_alone_apart);
  g_test_add_func ("/dial/numbers-apart", test_dial_numbers_apart);
  g_test_add_func ("/dial/legend", test_dial_legend);
  g_test_add_func ("/dial/earlier", test_dial_earlier);
  g_test_add_func ("/dial/earlier-unfit", test_dial_earlier_unfit);
  g_test_add_func ("/dial/one-ink", test_dial_one_ink);

  return g_test_run ();
}
