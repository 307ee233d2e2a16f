/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/catalog.h"
#include "draw/label.h"
#include "draw/parts-chart.h"
#include "report/draft.h"
#include "report/paper.h"

#define BOXES_GAP 0.4
#define SCORE_COLUMNS 4.0
#define LOW_CHART 140.0
#define CROWDED_CHART 230.0
#define SCORE_HEIGHT 110.0
#define TREND_HEIGHT 27.0    /* more, where there is an earlier score */
#define ARROW 8.0

/* What the score box says. */
typedef struct {
  char *number;
  char *unit;
  char *words;  /* in bold under the line */
  char *range;  /* small, or "" */
  TenkenTrendKind trend;
  char *since;  /* the trend in words */
} ScoreBox;

static void
score_box_free (gpointer data)
{
  ScoreBox *box = data;

  g_free (box->number);
  g_free (box->unit);
  g_free (box->words);
  g_free (box->range);
  g_free (box->since);
  g_free (box);
}

static void
draw_text (cairo_t           *cr,
           PangoContext      *context,
           const TenkenStyle *style,
           const TenkenLabel *label,
           const char        *text,
           double             x,
           double             middle)
{
  g_autoptr (PangoLayout) layout = tenken_label_layout (context, style, label, text);
  double height;

  tenken_label_measure (layout, NULL, &height);
  tenken_label_draw (layout, cr, x, middle - height / 2);
}

static void
draw_number (cairo_t           *cr,
             PangoContext      *context,
             const TenkenStyle *style,
             const ScoreBox    *box,
             double             width)
{
  TenkenLabel large = { .size = TENKEN_TYPE_FIGURE, .bold = TRUE };
  TenkenLabel small = { .size = TENKEN_TYPE_HEADING };
  g_autoptr (PangoLayout) number = tenken_label_layout (context, style, &large, box->number);
  g_autoptr (PangoLayout) unit = tenken_label_layout (context, style, &small, box->unit);
  double number_width, unit_width, x;
  double baseline = 62;

  tenken_label_measure (number, &number_width, NULL);
  tenken_label_measure (unit, &unit_width, NULL);
  x = (width - number_width - unit_width - 3) / 2;
  tenken_label_draw (number, cr, x, baseline - (double) pango_layout_get_baseline (number) / PANGO_SCALE);
  tenken_label_draw (unit, cr, x + number_width + 3,
                     baseline - (double) pango_layout_get_baseline (unit) / PANGO_SCALE);
}

/* A band's name as large as it fits on one line; one that never does gets two. Without a range under it there is room
   for two lines anyway. */
static void
draw_words (cairo_t           *cr,
            PangoContext      *context,
            const TenkenStyle *style,
            const ScoreBox    *box,
            double             width)
{
  static const double sizes[] = { TENKEN_TYPE_LARGE, TENKEN_TYPE_BODY, TENKEN_TYPE_SMALL };
  gboolean range = *box->range != '\0';
  double natural = G_MAXDOUBLE;
  TenkenLabel label = { .bold = TRUE };

  for (guint i = 0; i < (range ? G_N_ELEMENTS (sizes) : 1) && natural > width; i++)
    {
      g_autoptr (PangoLayout) layout = NULL;

      label.size = sizes[i];
      layout = tenken_label_layout (context, style, &label, box->words);
      tenken_label_measure (layout, &natural, NULL);
    }

  label.alignment = PANGO_ALIGN_CENTER;
  label.width = width;
  label.lines = range && natural <= width ? 1 : 2;
  draw_text (cr, context, style, &label, box->words, 8, !range ? 92 : label.lines == 1 ? 87 : 85);
}

/* An arrow and the words that say the same, in the middle. */
static void
draw_trend (cairo_t           *cr,
            PangoContext      *context,
            const TenkenStyle *style,
            const ScoreBox    *box,
            double             width)
{
  TenkenLabel label = { .size = TENKEN_TYPE_SMALL, .bold = TRUE };
  g_autoptr (PangoLayout) whole = tenken_label_layout (context, style, &label, box->since);
  g_autoptr (PangoLayout) layout = NULL;
  double natural, room = width - ARROW - 20;
  PangoRectangle extents;
  double x, middle = SCORE_HEIGHT + TREND_HEIGHT / 2 - 4, half = ARROW / 2;

  /* On two lines, where they need two, of about the same length. */
  tenken_label_measure (whole, &natural, NULL);
  label.width = natural <= room ? room : MIN (room, natural / 2 + 2 * TENKEN_TYPE_SMALL);
  label.lines = 2;
  layout = tenken_label_layout (context, style, &label, box->since);
  pango_layout_get_extents (layout, NULL, &extents);
  x = (width - (double) extents.width / PANGO_SCALE - ARROW - 4) / 2;
  tenken_style_use (cr, &style->ink);
  if (box->trend == TENKEN_TREND_SAME)
    {
      cairo_rectangle (cr, x, middle - 2.5, ARROW, 1.6);
      cairo_rectangle (cr, x, middle + 0.9, ARROW, 1.6);
    }
  else
    {
      double tip = box->trend == TENKEN_TREND_UP ? -half : half;

      cairo_move_to (cr, x, middle - tip);
      cairo_line_to (cr, x + ARROW, middle - tip);
      cairo_line_to (cr, x + half, middle + tip);
      cairo_close_path (cr);
    }
  cairo_fill (cr);
  draw_text (cr, context, style, &label, box->since, x + ARROW + 4, middle);
}

static void
draw_score (gconstpointer      data,
            cairo_t           *cr,
            double             width,
            double             height,
            const TenkenStyle *style)
{
  const ScoreBox *box = data;
  PangoContext *context = tenken_label_context (style);
  TenkenLabel caption = { .alignment = PANGO_ALIGN_CENTER, .width = width - 16, .lines = 1 };
  TenkenLabel range = { .size = TENKEN_TYPE_SMALL, .alignment = PANGO_ALIGN_CENTER, .width = width - 16, .lines = 1 };

  tenken_style_use (cr, &style->ink);
  cairo_set_line_width (cr, 0.9);
  cairo_rectangle (cr, 0.45, 0.45, width - 0.9, height - 0.9);
  cairo_stroke (cr);
  cairo_set_line_width (cr, 0.5);
  cairo_move_to (cr, 12, 74);
  cairo_line_to (cr, width - 12, 74);
  cairo_stroke (cr);

  draw_text (cr, context, style, &caption, tenken_tr (style->language, "Total score"), 8, 15);
  draw_number (cr, context, style, box, width);
  draw_words (cr, context, style, box, width - 16);
  tenken_style_use (cr, &style->quiet);
  draw_text (cr, context, style, &range, box->range, 8, 101);
  if (box->trend != TENKEN_TREND_NONE)
    draw_trend (cr, context, style, box, width);
  g_object_unref (context);
}

static ScoreBox *
score_box_new (const TenkenDraft *draft)
{
  const TenkenTally *total = &draft->score->total;
  const TenkenBand *band = draft->score->band;
  ScoreBox *box = g_new0 (ScoreBox, 1);

  box->number = total->state == TENKEN_TALLY_SCORED ? g_strdup_printf ("%d", total->percent) : g_strdup ("–");
  box->unit = g_strdup ("/100");
  box->range = g_strdup ("");
  box->trend = draft->trend.kind;
  box->since = tenken_trend_words (&draft->trend, draft->input->earlier != NULL ? draft->input->earlier->date : NULL,
                                   draft->language);

  if (total->state == TENKEN_TALLY_NOTHING_ANSWERED)
    box->words = g_strdup (tenken_tr (draft->language, "nothing answered yet"));
  else if (total->state == TENKEN_TALLY_NOTHING_TO_SCORE)
    box->words = g_strdup (tenken_tr (draft->language, "nothing to score"));
  else if (band == NULL)
    /* Translators: so many questions have no answer, out of so many */
    box->words = g_strdup_printf (tenken_tr (draft->language, "so far; not answered: %u of %u"),
                                  total->unanswered, total->questions);
  else
    {
      box->words = g_strdup (tenken_text_get (band->title, draft->language));
      g_free (box->range);
      if (band->from == band->to)
        box->range = g_strdup_printf (tenken_tr (draft->language, "%d points"), band->from);
      else
        /* Translators: the first and the last score of a band */
        box->range = g_strdup_printf (tenken_tr (draft->language, "%d to %d points"), band->from, band->to);
    }

  return box;
}

TenkenPartsChart *
tenken_draft_parts_chart (const TenkenDraft *draft)
{
  const TenkenAssessment *earlier = draft->input->earlier;

  return tenken_parts_chart_new (draft->checklist, draft->score,
                                 earlier != NULL ? tenken_answers_get_checklist (earlier->answers) : NULL,
                                 draft->earlier_score, draft->language);
}

void
tenken_parts_figure (gconstpointer      data,
                     cairo_t           *cr,
                     double             width,
                     double             height,
                     const TenkenStyle *style)
{
  tenken_parts_chart_draw (data, cr, width, height, style);
}

static void
place_score (TenkenDraft *draft)
{
  TenkenPages *pages = draft->pages;
  TenkenFlow *flow = draft->flow;
  TenkenPartsChart *chart = tenken_pages_keep (pages,
                                               tenken_draft_parts_chart (draft),
                                               (GDestroyNotify) tenken_parts_chart_free);
  ScoreBox *box = tenken_pages_keep (pages, score_box_new (draft), score_box_free);
  double column = SCORE_COLUMNS + 0.6;
  double chart_width = tenken_paper_span (draft->paper, TENKEN_PAPER_COLUMNS - column);
  double natural = tenken_parts_chart_natural_height (chart, chart_width, &pages->style);
  /* Six or seven parts are drawn a little smaller, for the page's sake; a checklist with very many gets its chart on a
   * page of its own, at the most. */
  double most = natural <= CROWDED_CHART ? LOW_CHART : draft->paper->bottom - draft->paper->top;
  double box_height = SCORE_HEIGHT + (box->trend != TENKEN_TREND_NONE ? TREND_HEIGHT : 0);
  double height = CLAMP (natural, box_height, MAX (most, box_height));
  g_autofree char *chart_words = tenken_parts_chart_describe (chart, draft->language);
  g_autofree char *score = g_strdup_printf ("%s %s%s", tenken_tr (draft->language, "Total score"), box->number, box->unit);
  /* Translators: something and what is to be said about it */
  g_autofree char *verdict = g_strdup_printf (tenken_tr (draft->language, "%1$s: %2$s"), score, box->words);
  const char *separator = box->trend != TENKEN_TREND_NONE ? tenken_tr (draft->language, ", ") : "";
  g_autofree char *box_words = g_strconcat (verdict, separator, box->since, NULL);

  tenken_flow_reserve (flow, height);
  tenken_pages_figure (pages, flow->page, draft->paper->left, flow->y, tenken_paper_span (draft->paper, SCORE_COLUMNS),
                       box_height, box_words, draw_score, box);
  tenken_pages_figure (pages, flow->page, tenken_paper_column (draft->paper, column), flow->y, chart_width, height,
                       chart_words, tenken_parts_figure, chart);
  flow->y += height;
}

void
tenken_decision_head (TenkenDraft *draft)
{
  TenkenFlow *flow = draft->flow;
  TenkenDecisionBoxes boxes;

  tenken_pages_outline (draft->pages, 0, tenken_report_kind_title (TENKEN_REPORT_DECISION, draft->language),
                        TENKEN_DESTINATION_DECISION);
  tenken_pages_destination (draft->pages, 0, TENKEN_DESTINATION_DECISION, draft->paper->top);

  tenken_decision_boxes_init (&boxes, draft);
  tenken_draft_names (draft, tenken_tr (draft->language, "Security check-up report"),
                      TENKEN_PAPER_COLUMNS - boxes.columns - BOXES_GAP);
  tenken_decision_boxes_place (&boxes, draft);
  if (flow->page == 0)
    flow->y = MAX (flow->y, draft->paper->top + boxes.height);
  tenken_flow_space (flow, 10);
  place_score (draft);
}
