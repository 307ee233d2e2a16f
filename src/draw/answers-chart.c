/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/answers-chart-private.h"

#include "base/catalog.h"
#include "draw/answer-mark.h"
#include "draw/place.h"
#include "draw/scale.h"

/* All in text sizes. A narrower box than the least width gets the whole chart smaller. */
#define LEAST_WIDTH 26.0
#define SMALL 0.85
#define TITLE_SHARE 0.34
#define TITLE_GAP 0.7
#define BAR 1.5
#define ROW_GAP 0.55
#define ASIDE 1.7       /* width of a column beside the bars, without the number */
#define SWATCH 1.7
#define SWATCH_GAP 0.35
#define LEGEND_GAP 1.1  /* between two of the legend */
#define NUMBER_AIR 0.3
#define BARE 0.25       /* bare paper around a number on a pattern */
#define BEYOND 0.2      /* of the middle line, above and below a bar */

/* In the bars, from the left to the right; the middle line stands between the second and the third. */
static const TenkenChoiceKind order[] = {
  TENKEN_CHOICE_UNKNOWN, TENKEN_CHOICE_NOT_DONE, TENKEN_CHOICE_PARTLY, TENKEN_CHOICE_DONE,
};
#define LEFT 2

static const guint asides[] = { TENKEN_CHOICE_NOT_APPLICABLE, TENKEN_ANSWERS_OPEN };

/* One of the legend. */
typedef struct {
  guint kind;
  TenkenPiece words;
  double x, y;
} Key;

typedef struct {
  PangoContext *context;
  GArray *keys;        /* of Key */
  GArray *titles;      /* of TenkenPiece */
  GArray *words;       /* of TenkenPiece, without a layout where there is a bar */
  TenkenPiece nothing;
  double left, middle, right; /* of the bars */
  double aside;               /* width of a column beside them */
  double legend;
  double height;
} Plan;

static void
key_clear (gpointer data)
{
  tenken_piece_clear (&((Key *) data)->words);
}

static void
plan_clear (Plan *plan)
{
  g_array_unref (plan->keys);
  g_array_unref (plan->titles);
  g_array_unref (plan->words);
  tenken_piece_clear (&plan->nothing);
  g_object_unref (plan->context);
}

static gboolean
is_aside (guint kind)
{
  return kind == TENKEN_CHOICE_NOT_APPLICABLE || kind == TENKEN_ANSWERS_OPEN;
}

static double
row_height (const Plan        *plan,
            guint              i,
            const TenkenStyle *style)
{
  double text = MAX (g_array_index (plan->titles, TenkenPiece, i).height, g_array_index (plan->words, TenkenPiece, i).height);

  return MAX (text, (BAR + 2 * BEYOND) * style->text_size) + ROW_GAP * style->text_size;
}

/* The legend goes from left to right as the bars do, line after line. */
static void
plan_key (const TenkenAnswersChart *self,
          Plan                     *plan,
          guint                     kind,
          double                    width,
          TenkenScale              *pen,
          const TenkenStyle        *style)
{
  double t = style->text_size;
  TenkenLabel small = { .size = SMALL * t, .width = width - (SWATCH + SWATCH_GAP) * t };
  Key key = { .kind = kind };
  double whole;

  if (self->labels[kind] == NULL || (is_aside (kind) && !self->seen[kind]))
    return;

  key.words = tenken_piece_new (plan->context, style, &small, self->labels[kind]);
  whole = (SWATCH + SWATCH_GAP) * t + key.words.width;
  if (pen->from > 0 && pen->from + whole > width)
    {
      pen->from = 0;
      pen->to = plan->legend;
    }
  key.x = pen->from;
  key.y = pen->to;
  pen->from += whole + LEGEND_GAP * t;
  plan->legend = MAX (plan->legend, key.y + key.words.height);
  g_array_append_val (plan->keys, key);
}

static void
plan_columns (const TenkenAnswersChart *self,
              Plan                     *plan,
              double                    width,
              const TenkenStyle        *style)
{
  double t = style->text_size, widest = 0;
  TenkenLabel small = { .size = SMALL * t };
  guint most = 0;
  g_autofree char *number = NULL;
  TenkenPiece piece;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const TenkenAnswersRow *row = &g_array_index (self->rows, TenkenAnswersRow, i);

      piece = tenken_piece_new (plan->context, style, NULL, row->title);
      widest = MAX (widest, piece.width);
      tenken_piece_clear (&piece);
      for (guint j = 0; j < G_N_ELEMENTS (asides); j++)
        most = MAX (most, row->counts[asides[j]]);
    }
  number = g_strdup_printf ("%u", most);
  piece = tenken_piece_new (plan->context, style, &small, number);
  plan->aside = ASIDE * t + piece.width;
  tenken_piece_clear (&piece);
  plan->left = MIN (widest + 1, TITLE_SHARE * width) + TITLE_GAP * t;
  plan->right = width;
  for (guint i = 0; i < G_N_ELEMENTS (asides); i++)
    if (self->seen[asides[i]])
      plan->right -= plan->aside;
  plan->middle = (plan->left + plan->right) / 2;
}

static void
plan_chart (const TenkenAnswersChart *self,
            double                    width,
            const TenkenStyle        *style,
            Plan                     *plan)
{
  TenkenLabel centred = { .width = width, .alignment = PANGO_ALIGN_CENTER };
  TenkenLabel title = { 0 }, words = { .size = SMALL * style->text_size };
  TenkenScale pen = { 0, 0 };

  *plan = (Plan) { .context = tenken_label_context (style), .keys = g_array_new (FALSE, FALSE, sizeof (Key)),
                   .titles = g_array_new (FALSE, FALSE, sizeof (TenkenPiece)),
                   .words = g_array_new (FALSE, FALSE, sizeof (TenkenPiece)) };
  g_array_set_clear_func (plan->keys, key_clear);
  g_array_set_clear_func (plan->titles, tenken_piece_clear);
  g_array_set_clear_func (plan->words, tenken_piece_clear);
  if (self->rows->len == 0)
    {
      plan->nothing = tenken_piece_new (plan->context, style, &centred, tenken_tr (style->language, "nothing answered yet"));
      plan->height = plan->nothing.height + style->text_size;
      return;
    }

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    plan_key (self, plan, order[i], width, &pen, style);
  for (guint i = 0; i < G_N_ELEMENTS (asides); i++)
    plan_key (self, plan, asides[i], width, &pen, style);
  plan_columns (self, plan, width, style);
  title.width = plan->left - TITLE_GAP * style->text_size;
  words.width = plan->right - plan->left;
  plan->legend += ROW_GAP * style->text_size;
  plan->height = plan->legend;
  for (guint i = 0; i < self->rows->len; i++)
    {
      const TenkenAnswersRow *row = &g_array_index (self->rows, TenkenAnswersRow, i);
      TenkenPiece name = tenken_piece_new (plan->context, style, &title, row->title), instead = { NULL, 0, 0 };

      if (row->words != NULL)
        instead = tenken_piece_new (plan->context, style, &words, row->words);
      g_array_append_val (plan->titles, name);
      g_array_append_val (plan->words, instead);
      plan->height += row_height (plan, i, style);
    }
}

static double
measure (gconstpointer      data,
         double             width,
         const TenkenStyle *style)
{
  Plan plan;

  plan_chart (data, width, style, &plan);
  plan_clear (&plan);

  return plan.height;
}

double
tenken_answers_chart_natural_height (const TenkenAnswersChart *self,
                                     double                    width,
                                     const TenkenStyle        *style)
{
  double scale = MIN (1, MAX (width, 1) / (LEAST_WIDTH * style->text_size));

  return measure (self, MAX (width, 1) / scale, style) * scale;
}

static void
draw_aside_mark (guint              kind,
                 cairo_t           *cr,
                 double             x,
                 double             y,
                 const TenkenStyle *style)
{
  TenkenChoice choice = { .kind = TENKEN_CHOICE_NOT_APPLICABLE };
  double size = style->text_size;

  cairo_save (cr);
  cairo_translate (cr, x - size / 2, y - size / 2);
  tenken_answer_mark_draw (kind == TENKEN_ANSWERS_OPEN ? NULL : &choice, cr, size, style);
  cairo_restore (cr);
}

static void
draw_legend (const Plan        *plan,
             cairo_t           *cr,
             const TenkenStyle *style)
{
  double t = style->text_size;

  for (guint i = 0; i < plan->keys->len; i++)
    {
      const Key *key = &g_array_index (plan->keys, Key, i);
      cairo_rectangle_t swatch = { key->x, key->y + 0.1 * t, SWATCH * t, 0.95 * t };

      if (is_aside (key->kind))
        draw_aside_mark (key->kind, cr, key->x + SWATCH * t / 2, swatch.y + swatch.height / 2, style);
      else
        tenken_answers_pattern_draw (key->kind, cr, &swatch, style);
      tenken_style_use (cr, &style->quiet);
      tenken_piece_draw (&key->words, cr, key->x + (SWATCH + SWATCH_GAP) * t, key->y);
    }
}

/* A number in its stretch of the bar, on bare paper where that has a pattern; none where it has no room. */
static void
draw_number (const Plan              *plan,
             cairo_t                 *cr,
             guint                    count,
             TenkenChoiceKind         kind,
             const cairo_rectangle_t *box,
             const TenkenStyle       *style)
{
  double t = style->text_size;
  TenkenLabel bold = { .bold = TRUE, .size = SMALL * t };
  g_autofree char *number = g_strdup_printf ("%u", count);
  TenkenPiece piece = tenken_piece_new (plan->context, style, &bold, number);
  double x = box->x + (box->width - piece.width) / 2, y = box->y + (box->height - piece.height) / 2;

  if (piece.width + 2 * NUMBER_AIR * t <= box->width)
    {
      if (kind == TENKEN_CHOICE_PARTLY || kind == TENKEN_CHOICE_UNKNOWN)
        {
          tenken_style_use (cr, &style->paper);
          cairo_rectangle (cr, x - BARE * t, box->y + 0.2 * t, piece.width + 2 * BARE * t, box->height - 0.4 * t);
          cairo_fill (cr);
        }
      tenken_style_use (cr, kind == TENKEN_CHOICE_DONE ? &style->paper : &style->ink);
      tenken_piece_draw (&piece, cr, x, y);
    }
  tenken_piece_clear (&piece);
}

static void
draw_bar (const Plan             *plan,
          const TenkenAnswersRow *row,
          cairo_t                *cr,
          double                  middle,
          const TenkenStyle      *style)
{
  double t = style->text_size;
  TenkenScale scale = { 0, plan->right - plan->middle };
  double part = 100.0 / tenken_answers_row_sum (row);
  cairo_rectangle_t box = { plan->middle, middle - BAR * t / 2, 0, BAR * t };

  for (guint i = 0; i < LEFT; i++)
    box.x -= tenken_scale_at (&scale, row->counts[order[i]] * part);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      box.width = tenken_scale_at (&scale, row->counts[order[i]] * part);
      if (row->counts[order[i]] > 0)
        {
          tenken_answers_pattern_draw (order[i], cr, &box, style);
          draw_number (plan, cr, row->counts[order[i]], order[i], &box, style);
        }
      box.x += box.width;
    }
  tenken_style_use (cr, &style->ink);
  cairo_set_line_width (cr, t / 8);
  cairo_move_to (cr, plan->middle, middle - (BAR / 2 + BEYOND) * t);
  cairo_line_to (cr, plan->middle, middle + (BAR / 2 + BEYOND) * t);
  cairo_stroke (cr);
}

static void
draw_asides (const TenkenAnswersChart *self,
             const Plan               *plan,
             const TenkenAnswersRow   *row,
             cairo_t                  *cr,
             double                    middle,
             const TenkenStyle        *style)
{
  double t = style->text_size, x = plan->right + 0.9 * t;
  TenkenLabel small = { .size = SMALL * t };

  for (guint i = 0; i < G_N_ELEMENTS (asides); i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", row->counts[asides[i]]);

      if (!self->seen[asides[i]])
        continue;
      if (row->counts[asides[i]] > 0)
        {
          TenkenPiece piece = tenken_piece_new (plan->context, style, &small, number);

          draw_aside_mark (asides[i], cr, x, middle, style);
          tenken_style_use (cr, &style->quiet);
          tenken_piece_draw (&piece, cr, x + 0.6 * t, middle - piece.height / 2);
          tenken_piece_clear (&piece);
        }
      x += plan->aside;
    }
}

static void
draw_rows (const TenkenAnswersChart *self,
           const Plan               *plan,
           cairo_t                  *cr,
           const TenkenStyle        *style)
{
  double y = plan->legend;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const TenkenAnswersRow *row = &g_array_index (self->rows, TenkenAnswersRow, i);
      const TenkenPiece *title = &g_array_index (plan->titles, TenkenPiece, i);
      const TenkenPiece *words = &g_array_index (plan->words, TenkenPiece, i);
      double height = row_height (plan, i, style), middle = y + height / 2;

      tenken_style_use (cr, &style->ink);
      tenken_piece_draw (title, cr, 0, middle - title->height / 2);
      tenken_style_use (cr, &style->quiet);
      if (words->layout != NULL)
        tenken_piece_draw (words, cr, plan->left, middle - words->height / 2);
      else
        draw_bar (plan, row, cr, middle, style);
      draw_asides (self, plan, row, cr, middle, style);
      y += height;
    }
}

void
tenken_answers_chart_draw (const TenkenAnswersChart *self,
                           cairo_t                  *cr,
                           double                    width,
                           double                    height,
                           const TenkenStyle        *style)
{
  double scale;
  Plan plan;

  if (width <= 0 || height <= 0)
    return;

  scale = tenken_place_scale (measure, self, LEAST_WIDTH, width, height, style);
  plan_chart (self, width / scale, style, &plan);
  cairo_save (cr);
  cairo_scale (cr, scale, scale);
  cairo_new_path (cr);
  if (self->rows->len > 0)
    {
      draw_legend (&plan, cr, style);
      draw_rows (self, &plan, cr, style);
    }
  else
    {
      tenken_style_use (cr, &style->quiet);
      tenken_piece_draw (&plan.nothing, cr, (width / scale - plan.nothing.width) / 2, style->text_size / 2);
    }
  cairo_restore (cr);
  plan_clear (&plan);
}
