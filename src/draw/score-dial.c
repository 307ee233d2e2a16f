/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/score-dial.h"

#include "base/catalog.h"
#include "draw/label.h"
#include "draw/scale.h"

/* Everything is drawn in a box of this size and scaled. */
#define BOX_WIDTH 260.0
#define BOX_HEIGHT 156.0
#define CENTRE_X (BOX_WIDTH / 2)
#define CENTRE_Y 132.0
#define RADIUS 102.0
#define THICK 22.0
#define BAND_RADIUS (RADIUS + THICK / 2 + 6)
#define BAND_THICK 2.5
#define BAND_GAP 0.012 /* radians left free on either side of where a band begins */

struct _TenkenScoreDial {
  TenkenTallyState state;
  int percent;
  guint unanswered;
  char *band;    /* its title, or "" */
  GArray *bands; /* of int: where each begins */
};

TenkenScoreDial *
tenken_score_dial_new (const TenkenChecklist *checklist,
                       const TenkenScore     *score,
                       const char            *language)
{
  TenkenScoreDial *self = g_new0 (TenkenScoreDial, 1);

  self->state = score->total.state;
  self->percent = score->total.percent;
  self->unanswered = score->total.unanswered;
  self->band = tenken_label_one_line (score->band != NULL ? tenken_text_get (score->band->title, language) : "");
  self->bands = g_array_new (FALSE, FALSE, sizeof (int));
  for (guint i = checklist->bands->len; i > 0; i--)
    {
      const TenkenBand *band = g_ptr_array_index (checklist->bands, i - 1);

      g_array_append_val (self->bands, band->from);
    }

  return self;
}

void
tenken_score_dial_free (TenkenScoreDial *self)
{
  g_array_unref (self->bands);
  g_free (self->band);
  g_free (self);
}

double
tenken_score_dial_natural_height (double width)
{
  return width * BOX_HEIGHT / BOX_WIDTH;
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
  double width, height, fit;

  tenken_label_measure (layout, &width, &height);
  fit = MIN (1, room / width);
  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, fit, fit);
  tenken_label_draw (layout, cr, -width / 2, -height / 2);
  cairo_restore (cr);
}

/* The state of affairs under the number. */
static const char *
state_words (const TenkenScoreDial *self,
             const char            *language)
{
  switch (self->state)
    {
    case TENKEN_TALLY_NOTHING_ANSWERED:
      return tenken_tr (language, "nothing answered yet");
    case TENKEN_TALLY_NOTHING_TO_SCORE:
      return tenken_tr (language, "nothing to score");
    default:
      return self->unanswered > 0 ? tenken_tr (language, "so far, of 100") : tenken_tr (language, "of 100");
    }
}

static void
draw_texts (const TenkenScoreDial *self,
            cairo_t               *cr,
            const TenkenStyle     *style)
{
  PangoContext *context = tenken_label_context (style);
  g_autofree char *number = NULL;
  TenkenLabel large = { .size = 60, .bold = TRUE };
  TenkenLabel small = { .size = 13 };
  TenkenLabel end = { .size = 11 };

  number = self->state == TENKEN_TALLY_SCORED ? g_strdup_printf ("%d", self->percent) : g_strdup ("–");
  tenken_style_use (cr, &style->ink);
  draw_centred (cr, context, style, &large, number, CENTRE_X, CENTRE_Y - 40, 150);
  tenken_style_use (cr, &style->quiet);
  draw_centred (cr, context, style, &small, state_words (self, style->language), CENTRE_X, CENTRE_Y - 3, 165);
  draw_centred (cr, context, style, &end, "0", CENTRE_X - RADIUS, CENTRE_Y + 13, 40);
  draw_centred (cr, context, style, &end, "100", CENTRE_X + RADIUS, CENTRE_Y + 13, 40);
  g_object_unref (context);
}

void
tenken_score_dial_draw (const TenkenScoreDial *self,
                        cairo_t               *cr,
                        double                 width,
                        double                 height,
                        const TenkenStyle     *style)
{
  TenkenScale scale = { .from = G_PI, .to = 2 * G_PI };
  double fit = MIN (width / BOX_WIDTH, height / BOX_HEIGHT);

  if (fit <= 0)
    return;

  cairo_save (cr);
  cairo_translate (cr, (width - BOX_WIDTH * fit) / 2, (height - BOX_HEIGHT * fit) / 2);
  cairo_scale (cr, fit, fit);

  tenken_style_use (cr, &style->wash);
  draw_arc (cr, RADIUS, THICK, scale.from, scale.to);
  if (self->state == TENKEN_TALLY_SCORED)
    {
      tenken_style_use (cr, &style->accent);
      draw_arc (cr, RADIUS, THICK, scale.from, tenken_scale_at (&scale, self->percent));
    }

  tenken_style_use (cr, &style->quiet);
  for (guint i = 0; i < self->bands->len; i++)
    {
      int from = g_array_index (self->bands, int, i);
      int to = i + 1 < self->bands->len ? g_array_index (self->bands, int, i + 1) : TENKEN_SCALE_MAXIMUM;

      draw_arc (cr, BAND_RADIUS, BAND_THICK, tenken_scale_at (&scale, from) + (from > 0 ? BAND_GAP : 0),
                tenken_scale_at (&scale, to) - (to < TENKEN_SCALE_MAXIMUM ? BAND_GAP : 0));
    }

  draw_texts (self, cr, style);
  cairo_restore (cr);
}

char *
tenken_score_dial_describe (const TenkenScoreDial *self,
                            const char            *language)
{
  switch (self->state)
    {
    case TENKEN_TALLY_NOTHING_ANSWERED:
      return g_strdup (tenken_tr (language, "No score: nothing has been answered yet."));
    case TENKEN_TALLY_NOTHING_TO_SCORE:
      return g_strdup (tenken_tr (language, "No score: none of the questions applies."));
    default:
      if (self->unanswered > 0)
        return g_strdup_printf (tenken_tr (language, "%d of 100 so far; questions without an answer: %u"),
                                self->percent, self->unanswered);

      /* Translators: a score and the title of its band */
      return g_strdup_printf (tenken_tr (language, "%d of 100: %s"), self->percent, self->band);
    }
}
