/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Seal and marks keep their ink in their box, whatever the size and the medium; colours, axis and labels. */
#include "draw-fixture.h"

#include "draw/answer-mark.h"
#include "draw/label.h"
#include "draw/scale.h"
#include "draw/seal.h"

#include <string.h>

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
test_seal (void)
{
  g_autofree char *words = tenken_seal_describe ("2026-11-22", "en");

  draw_assert_everywhere (draw_seal, "2026-11-22", "en");
  draw_assert_everywhere (draw_seal, NULL, "ja");
  g_assert_cmpstr (words, ==, "Seal: checked on 22 November 2026");
}

static void
test_marks (void)
{
  draw_assert_everywhere (draw_mark, NULL, "en");
  for (guint kind = 0; kind < TENKEN_N_CHOICE_KINDS; kind++)
    {
      TenkenChoice choice = { .kind = kind };

      draw_assert_everywhere (draw_mark, &choice, "en");
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

/* What is not done never shows the bare ring that in Japan means “good”: there is ink in its middle. */
static void
test_not_done_is_no_ring (void)
{
  for (guint medium = 0; medium < TENKEN_N_MEDIA; medium++)
    {
      TenkenStyle style = tenken_style_new (medium, "ja");
      TenkenChoice choice = { .kind = TENKEN_CHOICE_NOT_DONE };
      cairo_surface_t *image = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 40, 40);
      cairo_t *cr = cairo_create (image);
      const guint8 *middle;

      tenken_answer_mark_draw (&choice, cr, 40, &style);
      cairo_destroy (cr);
      cairo_surface_flush (image);
      middle = cairo_image_surface_get_data (image) + 20 * cairo_image_surface_get_stride (image) + 20 * 4;
      g_assert_cmpuint (middle[3], ==, 255);
      cairo_surface_destroy (image);
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

/* Where the system asks for high contrast, everything that says something stands out as far as WCAG's AAA asks of text,
 * lines as far as it asks of pictures. */
static void
test_high_contrast (void)
{
  for (guint medium = TENKEN_MEDIUM_LIGHT; medium <= TENKEN_MEDIUM_DARK; medium++)
    {
      TenkenStyle style = tenken_style_new (medium, "ja");

      tenken_style_strengthen (&style);
      g_assert_cmpfloat (tenken_color_contrast (&style.quiet, &style.paper), >=, 7);
      g_assert_cmpfloat (tenken_color_contrast (&style.line, &style.paper), >=, 3);
      for (guint i = 0; i < TENKEN_N_CHOICE_KINDS; i++)
        g_assert_cmpfloat (tenken_color_contrast (&style.answers[i], &style.paper), >=, 7);
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

  g_test_add_func ("/draw/seal", test_seal);
  g_test_add_func ("/draw/answer-marks", test_marks);
  g_test_add_func ("/draw/answer-marks-differ", test_marks_differ);
  g_test_add_func ("/draw/not-done-is-no-ring", test_not_done_is_no_ring);
  g_test_add_func ("/draw/contrast", test_contrast);
  g_test_add_func ("/draw/contrast/high", test_high_contrast);
  g_test_add_func ("/draw/scale", test_scale);
  g_test_add_func ("/draw/label", test_label);

  return g_test_run ();
}
