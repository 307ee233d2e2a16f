/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/score-dial-private.h"

#include "base/catalog.h"
#include "draw/label.h"
#include "draw/scale.h"

#include <math.h>
#include <string.h>

/* Everything is drawn in a box of this size and scaled; the flag of last time stands in a row of its own on top. */
#define BOX_WIDTH 260.0
#define BOX_HEIGHT 156.0
#define FLAG_HEIGHT 20.0
#define FLAG_ROOM 150.0
#define CENTRE_X (BOX_WIDTH / 2)
#define CENTRE_Y 132.0
#define RADIUS 102.0
#define THICK 22.0
#define BAND_RADIUS (RADIUS + THICK / 2 + 6)
#define BAND_THICK 2.0
#define OWN_BAND_THICK 5.0
#define BAND_GAP 0.012 /* radians left free on either side of where a band begins */
#define BAND_LABEL_RADIUS (RADIUS - THICK / 2 - 11)
#define BAND_LABEL_EDGE 10 /* nearer to either end, or to each other, the numbers of the bands would touch */
/* Last time's tick ends before the arc of the bands, and its pole begins beyond: straight up from any point outside a
 * circle one never meets it, so the flag is free of everything at every score. */
#define TICK_FROM (RADIUS - THICK / 2 - 3)
#define TICK_TO (RADIUS + THICK / 2 + 2)
#define TICK_THICK 3.5
#define TICK_HALO 7.5
#define POLE_RADIUS (BAND_RADIUS + OWN_BAND_THICK / 2 + 2.5)

static void
band_clear (gpointer data)
{
  g_free (((TenkenDialBand *) data)->title);
}

TenkenScoreDial *
tenken_score_dial_new (const TenkenChecklist *checklist,
                       const TenkenScore     *score,
                       const TenkenChecklist *earlier_checklist,
                       const TenkenScore     *earlier,
                       const char            *language)
{
  TenkenScoreDial *self = g_new0 (TenkenScoreDial, 1);

  self->state = score->total.state;
  self->percent = score->total.percent;
  self->unanswered = score->total.unanswered;
  self->band = tenken_label_one_line (score->band != NULL ? tenken_text_get (score->band->title, language) : "");

  self->earlier = -1;
  if (self->state == TENKEN_TALLY_SCORED && earlier != NULL && strcmp (earlier_checklist->id, checklist->id) == 0
      && tenken_tally_is_whole (&earlier->total))
    self->earlier = earlier->total.percent;
  self->trend = tenken_trend_compare (earlier_checklist, earlier, checklist, score);

  self->bands = g_array_new (FALSE, FALSE, sizeof (TenkenDialBand));
  g_array_set_clear_func (self->bands, band_clear);
  for (guint i = checklist->bands->len; i > 0; i--)
    {
      const TenkenBand *from = g_ptr_array_index (checklist->bands, i - 1);
      TenkenDialBand band = { from->from, from->to, tenken_label_one_line (tenken_text_get (from->title, language)),
                    from == score->band };

      g_array_append_val (self->bands, band);
    }

  return self;
}

TenkenScoreDial *
tenken_score_dial_new_outlook (const TenkenChecklist *checklist,
                               const TenkenScore     *then,
                               const TenkenScore     *now,
                               const char            *language)
{
  TenkenScoreDial *self = tenken_score_dial_new (checklist, then, checklist, now, language);

  self->is_outlook = TRUE;

  return self;
}

void
tenken_score_dial_free (TenkenScoreDial *self)
{
  g_array_unref (self->bands);
  g_free (self->band);
  g_free (self);
}

static double
box_height (const TenkenScoreDial *self)
{
  return BOX_HEIGHT + (self->earlier >= 0 ? FLAG_HEIGHT : 0);
}

double
tenken_score_dial_natural_height (const TenkenScoreDial *self,
                                  double                 width)
{
  return width * box_height (self) / BOX_WIDTH;
}

static void
draw_arc (cairo_t *cr,
          double   radius,
          double   thick,
          double   from,
          double   to)
{
  if (to <= from)
    return;

  cairo_new_path (cr);
  cairo_arc (cr, CENTRE_X, CENTRE_Y, radius, from, to);
  cairo_set_line_width (cr, thick);
  cairo_stroke (cr);
}

/* Draws with the middle at @x, moved aside where that leaves the box, and smaller where @room is too small. */
static void
draw_centred (cairo_t           *cr,
              PangoContext      *context,
              const TenkenStyle *style,
              const TenkenLabel *label,
              const char        *text,
              double             x,
              double             y,
              double             room)
{
  g_autoptr (PangoLayout) layout = tenken_label_layout (context, style, label, text);
  double width, height, fit, half;

  tenken_label_measure (layout, &width, &height);
  fit = MIN (1, room / width);
  half = width * fit / 2;
  cairo_save (cr);
  cairo_translate (cr, CLAMP (x, half, BOX_WIDTH - half), y);
  cairo_scale (cr, fit, fit);
  tenken_label_draw (layout, cr, -width / 2, -height / 2);
  cairo_restore (cr);
}

static void
draw_texts (const TenkenScoreDial *self,
            cairo_t               *cr,
            PangoContext          *context,
            const TenkenStyle     *style)
{
  g_autofree char *number = NULL;
  g_autofree char *change = tenken_score_dial_change (self, style->language);
  TenkenLabel large = { .size = 44, .bold = TRUE };
  TenkenLabel small = { .size = 13 };
  TenkenLabel bold = { .size = 13, .bold = TRUE };
  TenkenLabel end = { .size = 11 };

  number = self->state == TENKEN_TALLY_SCORED ? g_strdup_printf ("%d", self->percent) : g_strdup ("–");
  tenken_style_use (cr, &style->ink);
  draw_centred (cr, context, style, &large, number, CENTRE_X, CENTRE_Y - 36, 84);
  draw_centred (cr, context, style, &bold, change, CENTRE_X, CENTRE_Y + 13, 150);
  tenken_style_use (cr, &style->quiet);
  draw_centred (cr, context, style, &small, tenken_score_dial_state (self, style->language), CENTRE_X, CENTRE_Y - 5, 160);
  draw_centred (cr, context, style, &end, "0", CENTRE_X - RADIUS, CENTRE_Y + 13, 40);
  draw_centred (cr, context, style, &end, "100", CENTRE_X + RADIUS, CENTRE_Y + 13, 40);
}

static void
draw_bands (const TenkenScoreDial *self,
            cairo_t               *cr,
            PangoContext          *context,
            const TenkenScale     *scale,
            const TenkenStyle     *style)
{
  TenkenLabel small = { .size = 10 };
  int last = 0;

  tenken_style_use (cr, &style->quiet);
  for (guint i = 0; i < self->bands->len; i++)
    {
      const TenkenDialBand *band = &g_array_index (self->bands, TenkenDialBand, i);
      int to = i + 1 < self->bands->len ? g_array_index (self->bands, TenkenDialBand, i + 1).from : TENKEN_SCALE_MAXIMUM;
      double angle = tenken_scale_at (scale, band->from);
      g_autofree char *number = g_strdup_printf ("%d", band->from);

      draw_arc (cr, BAND_RADIUS, band->own ? OWN_BAND_THICK : BAND_THICK, angle + (band->from > 0 ? BAND_GAP : 0),
                tenken_scale_at (scale, to) - (to < TENKEN_SCALE_MAXIMUM ? BAND_GAP : 0));
      if (band->from < last + BAND_LABEL_EDGE || band->from > TENKEN_SCALE_MAXIMUM - BAND_LABEL_EDGE)
        continue;
      draw_centred (cr, context, style, &small, number, CENTRE_X + BAND_LABEL_RADIUS * cos (angle),
                    CENTRE_Y + BAND_LABEL_RADIUS * sin (angle), 20);
      last = band->from;
    }
}

/* A tick with a bare edge, which sets it off from the dark arc on a black-and-white print too, and its flag. */
static void
draw_earlier (const TenkenScoreDial *self,
              cairo_t               *cr,
              PangoContext          *context,
              const TenkenScale     *scale,
              const TenkenStyle     *style)
{
  double angle = tenken_scale_at (scale, self->earlier);
  double x = cos (angle), y = sin (angle);
  TenkenLabel label = { .size = 12 };
  /* Translators: the score %d of now, beside the one that could be */
  g_autofree char *words = g_strdup_printf (self->is_outlook ? tenken_tr (style->language, "now %d")
                                            /* Translators: the score %d of last time */
                                            : tenken_tr (style->language, "last time %d"), self->earlier);

  for (guint i = 0; i < 2; i++)
    {
      tenken_style_use (cr, i == 0 ? &style->paper : &style->ink);
      cairo_set_line_width (cr, i == 0 ? TICK_HALO : TICK_THICK);
      cairo_move_to (cr, CENTRE_X + TICK_FROM * x, CENTRE_Y + TICK_FROM * y);
      cairo_line_to (cr, CENTRE_X + TICK_TO * x, CENTRE_Y + TICK_TO * y);
      cairo_stroke (cr);
    }

  tenken_style_use (cr, &style->quiet);
  cairo_set_line_width (cr, 1);
  cairo_move_to (cr, CENTRE_X + POLE_RADIUS * x, CENTRE_Y + POLE_RADIUS * y);
  cairo_line_to (cr, CENTRE_X + POLE_RADIUS * x, -2);
  cairo_stroke (cr);
  draw_centred (cr, context, style, &label, words, CENTRE_X + POLE_RADIUS * x, 8 - FLAG_HEIGHT, FLAG_ROOM);
}

void
tenken_score_dial_draw (const TenkenScoreDial *self,
                        cairo_t               *cr,
                        double                 width,
                        double                 height,
                        const TenkenStyle     *style)
{
  TenkenScale scale = { .from = G_PI, .to = 2 * G_PI };
  double fit = MIN (width / BOX_WIDTH, height / box_height (self));
  PangoContext *context;

  if (fit <= 0)
    return;

  context = tenken_label_context (style);
  cairo_save (cr);
  cairo_translate (cr, (width - BOX_WIDTH * fit) / 2, (height - box_height (self) * fit) / 2);
  cairo_scale (cr, fit, fit);
  cairo_translate (cr, 0, box_height (self) - BOX_HEIGHT);

  tenken_style_use (cr, &style->wash);
  draw_arc (cr, RADIUS, THICK, scale.from, scale.to);
  if (self->state == TENKEN_TALLY_SCORED)
    {
      tenken_style_use (cr, &style->accent);
      draw_arc (cr, RADIUS, THICK, scale.from, tenken_scale_at (&scale, self->percent));
    }
  draw_bands (self, cr, context, &scale, style);
  draw_texts (self, cr, context, style);
  if (self->earlier >= 0)
    draw_earlier (self, cr, context, &scale, style);

  cairo_restore (cr);
  g_object_unref (context);
}
