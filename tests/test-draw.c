/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Charts keep their ink in their box, whatever the size, the titles, the language and the medium. */
#include "draw/answer-mark.h"
#include "draw/label.h"
#include "draw/parts-chart.h"
#include "draw/scale.h"
#include "draw/score-dial.h"
#include "draw/seal.h"

#include <string.h>

/* Recorded this much larger, because a recording surface rounds to whole units. */
#define ZOOM 16.0

static const char * const languages[] = { "ja", "en" };

static const struct { double width, height; } sizes[] = {
  { 1, 1 }, { 3, 200 }, { 200, 3 }, { 24, 24 }, { 60, 40 }, { 120, 300 }, { 320, 90 }, { 320, 200 },
  { 700, 260 }, { 2000, 60 }, { 60, 2000 }, { 3000, 2000 },
};

static const char * const titles[] = {
  "基本の対策", "A", "Measures for everyone who works here, in the office, at home and on the way between the two",
  "とても長い分野の名前がここに入って、何行にもなり、それでも枠からはみ出してはいけないという場合のための名前です",
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "two\nlines",
};

typedef void (*DrawFunc) (gconstpointer      data,
                          cairo_t           *cr,
                          double             width,
                          double             height,
                          const TenkenStyle *style);

static TenkenText *
text_new (const char *string)
{
  TenkenText *text = tenken_text_new ();

  tenken_text_set (text, "en", string);

  return text;
}

/* As many parts as there are titles, and two bands. */
static TenkenChecklist *
checklist_new (void)
{
  g_autoptr (GBytes) xml = g_bytes_new_static ("", 0);
  TenkenChecklist *checklist = tenken_checklist_new (xml);
  const int ends[][2] = { { 50, 100 }, { 0, 49 } };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      TenkenPart *part = tenken_part_new ();

      part->title = text_new (titles[i]);
      g_ptr_array_add (checklist->parts, part);
    }
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      TenkenBand *band = tenken_band_new ();

      band->from = ends[i][0];
      band->to = ends[i][1];
      band->title = text_new ("Clear gaps");
      g_ptr_array_add (checklist->bands, band);
    }

  return checklist;
}

static TenkenTally
tally (TenkenTallyState state,
       int              percent)
{
  return (TenkenTally) { .state = state, .questions = 5, .answered = 5, .percent = percent };
}

/* Every state, and both ends of the axis. */
static void
fill_score (TenkenScore     *score,
            TenkenTally     *parts,
            TenkenTallyState state,
            int              percent)
{
  const TenkenTally all[] = {
    tally (TENKEN_TALLY_SCORED, 60), tally (TENKEN_TALLY_SCORED, 0), tally (TENKEN_TALLY_SCORED, 100),
    tally (TENKEN_TALLY_NOTHING_ANSWERED, 0), tally (TENKEN_TALLY_NOTHING_TO_SCORE, 0), tally (TENKEN_TALLY_SCORED, 7),
  };

  memcpy (parts, all, sizeof all);
  *score = (TenkenScore) { .total = tally (state, percent), .parts = parts, .n_parts = G_N_ELEMENTS (all) };
}

static void
assert_ink_inside (DrawFunc           draw,
                   gconstpointer      data,
                   double             width,
                   double             height,
                   const TenkenStyle *style)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  double x, y, w, h;
  /* Rounding outwards by up to a unit of the recording on each side. */
  double slack = 2 / ZOOM;

  cairo_scale (cr, ZOOM, ZOOM);
  draw (data, cr, width, height, style);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);

  cairo_recording_surface_ink_extents (surface, &x, &y, &w, &h);
  cairo_surface_destroy (surface);
  g_assert_cmpfloat (w, >, 0);
  g_assert_cmpfloat (h, >, 0);
  g_assert_cmpfloat (x / ZOOM, >=, -slack);
  g_assert_cmpfloat (y / ZOOM, >=, -slack);
  g_assert_cmpfloat ((x + w) / ZOOM, <=, width + slack);
  g_assert_cmpfloat ((y + h) / ZOOM, <=, height + slack);
}

static void
assert_everywhere (DrawFunc      draw,
                   gconstpointer data,
                   const char   *language)
{
  for (guint medium = 0; medium < TENKEN_N_MEDIA; medium++)
    for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
      {
        TenkenStyle style = tenken_style_new (medium, language);

        assert_ink_inside (draw, data, sizes[i].width, sizes[i].height, &style);
      }
}

static void
draw_parts (gconstpointer data, cairo_t *cr, double width, double height, const TenkenStyle *style)
{
  tenken_parts_chart_draw (data, cr, width, height, style);
}

static void
draw_dial (gconstpointer data, cairo_t *cr, double width, double height, const TenkenStyle *style)
{
  tenken_score_dial_draw (data, cr, width, height, style);
}

static void
draw_seal (gconstpointer data, cairo_t *cr, double width, double height, const TenkenStyle *style)
{
  tenken_seal_draw (data, cr, width, height, style);
}

static void
draw_mark (gconstpointer data, cairo_t *cr, double width, double height, const TenkenStyle *style)
{
  tenken_answer_mark_draw (data, cr, MIN (width, height), style);
}

static void
test_parts (void)
{
  g_autoptr (TenkenChecklist) checklist = checklist_new ();
  TenkenTally parts[G_N_ELEMENTS (titles)];
  TenkenScore score;

  fill_score (&score, parts, TENKEN_TALLY_SCORED, 54);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr (TenkenPartsChart) chart = tenken_parts_chart_new (checklist, &score, languages[i]);
      TenkenStyle style = tenken_style_new (TENKEN_MEDIUM_PAPER, languages[i]);
      g_autofree char *words = tenken_parts_chart_describe (chart, "en");

      assert_everywhere (draw_parts, chart, languages[i]);
      assert_ink_inside (draw_parts, chart, 374, tenken_parts_chart_natural_height (chart, 374, &style), &style);
      g_assert_cmpstr (strstr (words, "基本の対策 60"), !=, NULL);
      g_assert_cmpstr (strstr (words, "nothing answered yet"), !=, NULL);
      g_assert_cmpstr (strstr (words, "nothing to score"), !=, NULL);
    }
}

static void
test_dial (void)
{
  static const struct { TenkenTallyState state; int percent; const char *words; } cases[] = {
    { TENKEN_TALLY_SCORED, 0, "0 of 100" }, { TENKEN_TALLY_SCORED, 54, "54 of 100: Clear gaps" },
    { TENKEN_TALLY_SCORED, 100, "100 of 100" }, { TENKEN_TALLY_NOTHING_ANSWERED, 0, "No score" },
    { TENKEN_TALLY_NOTHING_TO_SCORE, 0, "No score" },
  };
  g_autoptr (TenkenChecklist) checklist = checklist_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint j = 0; j < G_N_ELEMENTS (languages); j++)
      {
        TenkenTally parts[G_N_ELEMENTS (titles)];
        TenkenScore score;
        g_autoptr (TenkenScoreDial) dial = NULL;
        g_autofree char *words = NULL;

        fill_score (&score, parts, cases[i].state, cases[i].percent);
        score.band = g_ptr_array_index (checklist->bands, 0);
        dial = tenken_score_dial_new (checklist, &score, languages[j]);
        assert_everywhere (draw_dial, dial, languages[j]);
        words = tenken_score_dial_describe (dial, "en");
        g_assert_true (g_str_has_prefix (words, cases[i].words));
      }
}

static void
test_seal (void)
{
  g_autofree char *words = tenken_seal_describe ("2026-11-22", "en");

  assert_everywhere (draw_seal, "2026-11-22", "en");
  assert_everywhere (draw_seal, NULL, "ja");
  g_assert_cmpstr (words, ==, "Seal: checked on 22 November 2026");
}

static void
test_marks (void)
{
  assert_everywhere (draw_mark, NULL, "en");
  for (guint kind = 0; kind < TENKEN_N_CHOICE_KINDS; kind++)
    {
      TenkenChoice choice = { .kind = kind };

      assert_everywhere (draw_mark, &choice, "en");
    }
}

/* At a size as on paper, without any colour: no two marks look the same. */
static void
test_marks_differ (void)
{
  enum { SIZE = 24, N_MARKS = TENKEN_N_CHOICE_KINDS + 1 };
  TenkenStyle style = tenken_style_new (TENKEN_MEDIUM_PAPER, "en");
  guint8 pixels[N_MARKS][SIZE * SIZE];

  for (guint i = 0; i < N_MARKS; i++)
    {
      TenkenChoice choice = { .kind = i };
      cairo_surface_t *image = cairo_image_surface_create (CAIRO_FORMAT_RGB24, SIZE, SIZE);
      cairo_t *cr = cairo_create (image);

      cairo_set_source_rgb (cr, 1, 1, 1);
      cairo_paint (cr);
      tenken_answer_mark_draw (i < TENKEN_N_CHOICE_KINDS ? &choice : NULL, cr, SIZE, &style);
      cairo_destroy (cr);
      cairo_surface_flush (image);
      for (guint j = 0; j < SIZE * SIZE; j++)
        pixels[i][j] = cairo_image_surface_get_data (image)[j / SIZE * (guint) cairo_image_surface_get_stride (image)
                                                            + j % SIZE * 4 + 1];
      cairo_surface_destroy (image);
    }

  for (guint i = 0; i < N_MARKS; i++)
    for (guint j = 0; j < i; j++)
      {
        guint different = 0;

        for (guint k = 0; k < SIZE * SIZE; k++)
          different += ABS (pixels[i][k] - pixels[j][k]) > 64;
        g_assert_cmpuint (different, >, SIZE * SIZE / 25);
      }
}

static void
test_contrast (void)
{
  static const TenkenColor black = { 0, 0, 0 }, white = { 1, 1, 1 };

  g_assert_cmpfloat_with_epsilon (tenken_color_contrast (&black, &white), 21, 0.01);
  for (guint medium = 0; medium < TENKEN_N_MEDIA; medium++)
    {
      TenkenStyle style = tenken_style_new (medium, "ja");
      const TenkenColor *texts[] = { &style.ink, &style.quiet, &style.accent, &style.seal };

      for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
        {
          g_assert_cmpfloat (tenken_color_contrast (texts[i], &style.paper), >=, 4.5);
          g_assert_cmpfloat (tenken_color_contrast (texts[i], &style.wash), >=, 4.5);
        }
    }
}

static void
test_scale (void)
{
  TenkenScale scale = { .from = 10, .to = 210 };
  guint n_ticks;
  const int *ticks = tenken_scale_ticks (&n_ticks);

  g_assert_cmpuint (n_ticks, ==, 5);
  g_assert_cmpint (ticks[0], ==, 0);
  g_assert_cmpint (ticks[4], ==, 100);
  g_assert_cmpfloat (tenken_scale_at (&scale, 0), ==, 10);
  g_assert_cmpfloat (tenken_scale_at (&scale, 50), ==, 110);
  g_assert_cmpfloat (tenken_scale_at (&scale, -25), ==, 10);
  g_assert_cmpfloat (tenken_scale_at (&scale, 140), ==, 210);
}

static void
test_label (void)
{
  TenkenStyle style = tenken_style_new (TENKEN_MEDIUM_LIGHT, "en");
  PangoContext *context = tenken_label_context (&style);
  TenkenLabel narrow = { .width = 60 };
  TenkenLabel short_one = { .width = 60, .lines = 2 };
  g_autofree char *line = tenken_label_one_line (" a\r\nb\x01" "c\td ");
  g_autofree char *reserved = tenken_label_one_line ("名\uFDD0\uFFFD\U0010FFFF😀");
  g_autoptr (PangoLayout) whole = tenken_label_layout (context, &style, &narrow, "one two three four five six seven");
  g_autoptr (PangoLayout) cut = tenken_label_layout (context, &style, &short_one, "one two\nthree four five six seven");
  double width;

  g_assert_cmpstr (line, ==, "a b c d");
  g_assert_cmpstr (reserved, ==, "名\uFFFD\uFFFD\uFFFD😀");
  tenken_label_measure (whole, &width, NULL);
  g_assert_cmpfloat (width, <=, 60);
  g_assert_cmpint (pango_layout_get_line_count (whole), >, 2);
  g_assert_cmpint (pango_layout_get_line_count (cut), ==, 2);
  g_assert_true (pango_layout_is_ellipsized (cut));
  g_object_unref (context);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/draw/parts-chart", test_parts);
  g_test_add_func ("/draw/score-dial", test_dial);
  g_test_add_func ("/draw/seal", test_seal);
  g_test_add_func ("/draw/answer-marks", test_marks);
  g_test_add_func ("/draw/answer-marks-differ", test_marks_differ);
  g_test_add_func ("/draw/contrast", test_contrast);
  g_test_add_func ("/draw/scale", test_scale);
  g_test_add_func ("/draw/label", test_label);

  return g_test_run ();
}
