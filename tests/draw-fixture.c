/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw-fixture.h"

#include <string.h>

static const char * const titles[DRAW_N_PARTS] = {
  "基本の対策", "A", "Measures for everyone who works here, in the office, at home and on the way between the two",
  "とても長い分野の名前がここに入って、何行にもなり、それでも枠からはみ出してはいけないという場合のための名前です",
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "two\nlines",
};

static TenkenText *
text_new (const char *string)
{
  TenkenText *text = tenken_text_new ();

  tenken_text_set (text, "en", string);

  return text;
}

/* As many parts as there are titles, and bands that begin at @starts, highest first, which ends with 0. */
TenkenChecklist *
draw_checklist (const int *starts)
{
  g_autoptr (GBytes) xml = g_bytes_new_static ("", 0);
  TenkenChecklist *checklist = tenken_checklist_new (xml);
  int to = 100;

  checklist->id = g_strdup ("made-up");
  for (guint i = 0; i < DRAW_N_PARTS; i++)
    {
      TenkenPart *part = tenken_part_new ();

      part->id = g_strdup_printf ("part-%u", i);
      part->title = text_new (titles[i]);
      g_ptr_array_add (checklist->parts, part);
    }
  for (gboolean more = TRUE; more; starts++)
    {
      TenkenBand *band = tenken_band_new ();

      band->from = *starts;
      band->to = to;
      band->title = text_new ("Clear gaps");
      g_ptr_array_add (checklist->bands, band);
      to = *starts - 1;
      more = *starts > 0;
    }

  return checklist;
}

TenkenTally
draw_tally (TenkenTallyState state,
            int              percent)
{
  return (TenkenTally) { .state = state, .questions = 5, .answered = 5, .percent = percent };
}

/* Every state, and both ends of the axis. */
void
draw_score (TenkenScore      *score,
            TenkenTally      *parts,
            TenkenTallyState  state,
            int               percent)
{
  const TenkenTally all[DRAW_N_PARTS] = {
    draw_tally (TENKEN_TALLY_SCORED, 60), draw_tally (TENKEN_TALLY_SCORED, 0), draw_tally (TENKEN_TALLY_SCORED, 100),
    draw_tally (TENKEN_TALLY_NOTHING_ANSWERED, 0), draw_tally (TENKEN_TALLY_NOTHING_TO_SCORE, 0), draw_tally (TENKEN_TALLY_SCORED, 7),
  };

  memcpy (parts, all, sizeof all);
  *score = (TenkenScore) { .total = draw_tally (state, percent), .parts = parts, .n_parts = DRAW_N_PARTS };
}

/* Recorded this much larger, because a recording surface rounds to whole units. */
#define ZOOM 16.0

static const struct { double width, height; } sizes[] = {
  { 1, 1 }, { 3, 200 }, { 200, 3 }, { 24, 24 }, { 60, 40 }, { 120, 300 }, { 320, 90 }, { 320, 200 },
  { 700, 260 }, { 2000, 60 }, { 60, 2000 }, { 3000, 2000 },
};

void
draw_assert_inside (DrawFunc           draw,
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

void
draw_assert_everywhere (DrawFunc       draw,
                        gconstpointer  data,
                        const char    *language)
{
  for (guint medium = 0; medium < TENKEN_N_MEDIA; medium++)
    for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
      {
        TenkenStyle style = tenken_style_new (medium, language);

        draw_assert_inside (draw, data, sizes[i].width, sizes[i].height, &style);
      }
}

/* Of a drawing in added light: how bright one layer of a colour is, and what counts as a second one on top of it. */
#define LAYER 64
#define TWO_LAYERS (LAYER * 3 / 2)
#define SOME (LAYER / 2)
#define DETAIL 3

static gboolean
is_clash (const guint8 *pixel,
          DrawClash     strictness)
{
  gboolean ink = pixel[2] > SOME, quiet = pixel[1] > SOME, surface = pixel[0] > SOME;

  return pixel[2] > TWO_LAYERS || pixel[1] > TWO_LAYERS
         || (strictness >= DRAW_TEXTS && ink && quiet)
         || (strictness >= DRAW_ALL && surface && (ink || quiet));
}

/* Draws in added light, ink in red, quiet in green, surfaces in blue: where two things meet the light says so. */
void
draw_assert_apart (DrawFunc           draw,
                   gconstpointer      data,
                   double             width,
                   double             height,
                   const TenkenStyle *style,
                   DrawClash          strictness)
{
  static const TenkenColor none = { 0, 0, 0 };
  TenkenStyle light = *style;
  int columns = (int) (width * DETAIL) + 1, rows = (int) (height * DETAIL) + 1;
  cairo_surface_t *image = cairo_image_surface_create (CAIRO_FORMAT_RGB24, columns, rows);
  cairo_t *cr = cairo_create (image);
  guint clashes = 0;

  light.ink = (TenkenColor) { LAYER / 255.0, 0, 0 };
  light.quiet = (TenkenColor) { 0, LAYER / 255.0, 0 };
  light.accent = light.wash = light.line = (TenkenColor) { 0, 0, LAYER / 255.0 };
  light.paper = none;
  for (guint i = 0; i < TENKEN_N_CHOICE_KINDS; i++)
    light.answers[i] = light.accent;
  cairo_set_operator (cr, CAIRO_OPERATOR_ADD);
  cairo_scale (cr, DETAIL, DETAIL);
  draw (data, cr, width, height, &light);
  cairo_destroy (cr);
  cairo_surface_flush (image);

  for (int y = 0; y < rows; y++)
    for (int x = 0; x < columns; x++)
      if (is_clash (cairo_image_surface_get_data (image) + y * cairo_image_surface_get_stride (image) + x * 4, strictness))
        clashes++;
  cairo_surface_destroy (image);
  g_assert_cmpuint (clashes, ==, 0);
}

static void
draw_drawing (gconstpointer data, cairo_t *cr, double width, double height, const TenkenStyle *style)
{
  tenken_drawing_draw (data, cr, width, height, style);
}

void
draw_assert_drawing (const TenkenDrawing *drawing,
                     const char          *language,
                     DrawClash            strictness)
{
  static const struct { TenkenMedium medium; double width, text_size; } places[] = {
    { TENKEN_MEDIUM_LIGHT, 640, 15 }, { TENKEN_MEDIUM_DARK, 640, 30 }, { TENKEN_MEDIUM_PAPER, 374, 9.5 },
    { TENKEN_MEDIUM_LIGHT, 200, 15 },
  };
  g_autofree char *words = tenken_drawing_describe (drawing, language);

  g_assert_cmpstr (words, !=, "");
  draw_assert_everywhere (draw_drawing, drawing, language);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      TenkenStyle style = tenken_style_new (places[i].medium, language);
      double height;

      style.text_size = places[i].text_size;
      height = tenken_drawing_natural_height (drawing, places[i].width, &style);
      draw_assert_inside (draw_drawing, drawing, places[i].width, height, &style);
      if (strictness > DRAW_COVERED)
        draw_assert_apart (draw_drawing, drawing, places[i].width, height, &style, strictness);
    }
}
