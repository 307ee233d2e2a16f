/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The head that all kinds of reports have: whose it is, what it is, and of when. */
#include "base/catalog.h"
#include "draw/picture.h"
#include "report/draft.h"

#define LOGO_PIXELS 1000     /* on its longer side: enough for any printer at this size */
#define LOGO_SHARE 0.3       /* of the room that logo and name have side by side */
#define LOGO_GAP 0.2

/* The larger the fewer lines: an ordinary name is large, an absurd one still stands there in full. */
static double
name_size (TenkenDraft *draft,
           double       columns)
{
  static const struct { double size; int lines; } sizes[] = {
    { TENKEN_TYPE_TITLE, 2 }, { TENKEN_TYPE_HEADING, 3 }, { TENKEN_TYPE_LARGE, 4 },
  };

  if (g_utf8_strlen (draft->organisation, -1) > 400)
    return TENKEN_TYPE_BODY;

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      TenkenLabel label = { .size = sizes[i].size, .bold = TRUE, .width = tenken_paper_span (draft->paper, columns) };
      g_autoptr (PangoLayout) layout = tenken_label_layout (draft->pages->context, &draft->pages->style, &label,
                                                            draft->organisation);

      if (pango_layout_get_line_count (layout) <= sizes[i].lines)
        return sizes[i].size;
    }

  return TENKEN_TYPE_BODY;
}

static void
draw_logo (gconstpointer      data,
           cairo_t           *cr,
           double             width,
           double             height,
           const TenkenStyle *style)
{
  cairo_surface_t *logo = (cairo_surface_t *) data;

  cairo_scale (cr, width / cairo_image_surface_get_width (logo), height / cairo_image_surface_get_height (logo));
  cairo_set_source_surface (cr, logo, 0, 0);
  /* Else a picture of few pixels has an edge that fades into its neighbours. */
  cairo_pattern_set_extend (cairo_get_source (cr), CAIRO_EXTEND_PAD);
  cairo_rectangle (cr, 0, 0, cairo_image_surface_get_width (logo), cairo_image_surface_get_height (logo));
  cairo_fill (cr);
}

/* Before the name and as high as a line of it, unless it is very wide. Returns the columns that it takes. */
static double
place_logo (TenkenDraft *draft,
            double       columns)
{
  g_autoptr (GdkPixbuf) picture = draft->logo != NULL ? tenken_picture_decode (draft->logo, LOGO_PIXELS, NULL) : NULL;
  double most = tenken_paper_span (draft->paper, columns * LOGO_SHARE);
  double line = tenken_paper_leading (TENKEN_TYPE_TITLE);
  cairo_surface_t *logo;
  double width, height;

  if (picture == NULL)
    return 0;

  logo = tenken_pages_keep (draft->pages, tenken_picture_surface (picture), (GDestroyNotify) cairo_surface_destroy);
  width = MIN (most, line * gdk_pixbuf_get_width (picture) / gdk_pixbuf_get_height (picture));
  height = width * gdk_pixbuf_get_height (picture) / gdk_pixbuf_get_width (picture);
  tenken_pages_figure (draft->pages, 0, draft->paper->left, draft->flow->y + (line - height) / 2, width, height,
                       tenken_tr (draft->language, "Logo"), draw_logo, logo);

  return columns * LOGO_SHARE * width / most + LOGO_GAP;
}

void
tenken_draft_names (TenkenDraft *draft,
                    const char  *what,
                    double       columns)
{
  TenkenFlow *flow = draft->flow;
  TenkenRun small = TENKEN_RUN_SMALL (draft);
  TenkenRun name = { .bold = TRUE };
  TenkenRun meta = { .color = &draft->pages->style.quiet };
  g_autofree char *about = NULL;
  double logo, top;

  tenken_flow_paragraph (flow, 0, columns, "P", &small, what);
  tenken_flow_space (flow, 2);
  top = flow->y;
  logo = place_logo (draft, columns);
  name.size = name_size (draft, columns - logo);
  tenken_flow_paragraph (flow, logo, columns - logo, "H1", &name, draft->organisation);
  if (flow->page == 0 && logo > 0)
    flow->y = MAX (flow->y, top + tenken_paper_leading (TENKEN_TYPE_TITLE));
  tenken_flow_space (flow, 3);

  /* Translators: a date, the title of a checklist, and its edition */
  about = g_strdup_printf (tenken_tr (draft->language, "%s · %s (%s)"), draft->date,
                           tenken_text_get (draft->checklist->title, draft->language), draft->checklist->edition);
  tenken_flow_paragraph (flow, 0, columns, "P", &meta, about);
}

void
tenken_draft_head (TenkenDraft *draft,
                   const char  *what)
{
  tenken_pages_outline (draft->pages, 0, what, TENKEN_DESTINATION_TOP);
  tenken_pages_destination (draft->pages, 0, TENKEN_DESTINATION_TOP, draft->paper->top);
  tenken_draft_names (draft, what, TENKEN_PAPER_COLUMNS);
  tenken_flow_space (draft->flow, 10);
}
