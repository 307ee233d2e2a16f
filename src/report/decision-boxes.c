/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where Japanese offices look for them: a row of boxes with a title each, to be stamped or signed. */
#include "base/catalog.h"
#include "report/draft.h"
#include "report/paper.h"
#include "report/report.h"

#define BOX_COLUMNS 1.15  /* of each; the largest seals of office are 18 mm wide, those of people 12 */
#define CROWDED_COLUMNS 1.0
#define CROWDED 4         /* from so many boxes on they are narrower, so that the name keeps its room */
#define BODY_HEIGHT 41.0
#define HEAD_HEIGHT 15.0
#define HEAD_LINES 3
#define PADDING 2.0

static TenkenLabel
title_label (double box)
{
  return (TenkenLabel) { .size = TENKEN_TYPE_SMALL, .alignment = PANGO_ALIGN_CENTER, .width = box - 2 * PADDING,
                         .lines = HEAD_LINES };
}

static void
draw_boxes (gconstpointer      data,
            cairo_t           *cr,
            double             width,
            double             height,
            const TenkenStyle *style)
{
  char * const *titles = data;
  PangoContext *context = tenken_label_context (style);
  guint n = g_strv_length ((char **) titles);
  double box = width / n, head = height - BODY_HEIGHT;
  TenkenLabel label = title_label (box);

  tenken_style_use (cr, &style->ink);
  cairo_set_line_width (cr, 0.7);
  cairo_rectangle (cr, 0.35, 0.35, width - 0.7, height - 0.7);
  cairo_move_to (cr, 0, head);
  cairo_line_to (cr, width, head);
  for (guint i = 1; i < n; i++)
    {
      cairo_move_to (cr, i * box, 0);
      cairo_line_to (cr, i * box, height);
    }
  cairo_stroke (cr);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PangoLayout) layout = tenken_label_layout (context, style, &label, titles[i]);
      double text;

      tenken_label_measure (layout, NULL, &text);
      tenken_label_draw (layout, cr, i * box + PADDING, (head - text) / 2);
    }
  g_object_unref (context);
}

/* The organisation's own titles; where it has none, the usual ones. */
static char **
list_titles (const TenkenDraft *draft)
{
  static const char * const usual[] = { N_("Owner"), N_("Office"), N_("In charge") };
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();

  for (guint i = 0; draft->signers != NULL && draft->signers[i] != NULL && i < TENKEN_REPORT_SIGNERS; i++)
    g_ptr_array_add (titles, g_strdup (draft->signers[i]));
  for (guint i = 0; titles->len == i && i < G_N_ELEMENTS (usual); i++)
    g_ptr_array_add (titles, g_strdup (tenken_tr (draft->language, usual[i])));
  g_ptr_array_add (titles, NULL);

  return (char **) g_ptr_array_free (g_steal_pointer (&titles), FALSE);
}

void
tenken_decision_boxes_init (TenkenDecisionBoxes *self,
                            const TenkenDraft   *draft)
{
  TenkenPages *pages = draft->pages;
  guint n;
  TenkenLabel label;

  self->titles = tenken_pages_keep (pages, list_titles (draft), (GDestroyNotify) g_strfreev);
  n = g_strv_length (self->titles);
  self->columns = n * (n < CROWDED ? BOX_COLUMNS : CROWDED_COLUMNS);
  self->height = HEAD_HEIGHT;
  label = title_label (tenken_paper_span (draft->paper, self->columns) / n);

  /* All heads are as high as the title with the most lines. */
  for (guint i = 0; i < n; i++)
    {
      double height;

      tenken_label_measure (tenken_pages_layout (pages, &label, self->titles[i]), NULL, &height);
      self->height = MAX (self->height, height + 2 * PADDING);
    }
  self->height += BODY_HEIGHT;
}

void
tenken_decision_boxes_place (const TenkenDecisionBoxes *self,
                             const TenkenDraft         *draft)
{
  const char *separator = tenken_tr (draft->language, ", ");
  g_autofree char *titles = g_strjoinv (separator, self->titles);
  /* Translators: something and what is to be said about it */
  g_autofree char *words = g_strdup_printf (tenken_tr (draft->language, "%1$s: %2$s"),
                                            tenken_tr (draft->language, "Boxes to sign"), titles);

  double column = TENKEN_PAPER_COLUMNS - self->columns;

  tenken_pages_figure (draft->pages, 0, tenken_paper_column (draft->paper, column), draft->paper->top,
                       tenken_paper_span (draft->paper, self->columns), self->height, words, draw_boxes, self->titles);
}
