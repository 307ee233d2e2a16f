/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/answer-mark.h"

#include <math.h>

/* Everything is drawn in a box of this size and scaled. */
#define BOX 20.0
#define RADIUS 8.0
#define RING 2.0

static void
ring (cairo_t *cr,
      double   width)
{
  cairo_new_path (cr);
  cairo_arc (cr, BOX / 2, BOX / 2, RADIUS, 0, 2 * G_PI);
  cairo_set_line_width (cr, width);
  cairo_stroke (cr);
}

static void
draw_done (cairo_t           *cr,
           const TenkenStyle *style)
{
  cairo_arc (cr, BOX / 2, BOX / 2, RADIUS + RING / 2, 0, 2 * G_PI);
  cairo_fill (cr);

  /* The tick is cut out of the disc. */
  tenken_style_use (cr, &style->paper);
  cairo_set_line_width (cr, 2.2);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_move_to (cr, 5.8, 10.4);
  cairo_line_to (cr, 8.8, 13.4);
  cairo_line_to (cr, 14.2, 7);
  cairo_stroke (cr);
}

static void
draw_partly (cairo_t *cr)
{
  ring (cr, RING);
  cairo_arc (cr, BOX / 2, BOX / 2, RADIUS, G_PI / 2, 3 * G_PI / 2);
  cairo_close_path (cr);
  cairo_fill (cr);
}

/* With a cross inside: in Japan a bare ring means that something is good. */
static void
draw_not_done (cairo_t *cr)
{
  ring (cr, RING);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_move_to (cr, 7, 7);
  cairo_line_to (cr, 13, 13);
  cairo_move_to (cr, 13, 7);
  cairo_line_to (cr, 7, 13);
  cairo_stroke (cr);
}

/* A place that is still free: broken, so that it is no ring either. */
static void
draw_unanswered (cairo_t *cr)
{
  const double dash = 2 * G_PI * RADIUS / 24;

  cairo_set_dash (cr, &dash, 1, dash / 2);
  ring (cr, 1);
}

/* A drawn question mark looks the same whatever fonts there are. */
static void
draw_unknown (cairo_t *cr)
{
  ring (cr, RING);
  cairo_set_line_width (cr, 1.8);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_arc (cr, 10, 8.2, 2.4, -G_PI, G_PI / 4);
  cairo_curve_to (cr, 10.8, 10.6, 10, 10.8, 10, 12);
  cairo_stroke (cr);
  cairo_arc (cr, 10, 14.4, 1.1, 0, 2 * G_PI);
  cairo_fill (cr);
}

static void
draw_dash (cairo_t *cr)
{
  cairo_set_line_width (cr, 2.4);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_move_to (cr, 5, BOX / 2);
  cairo_line_to (cr, 15, BOX / 2);
  cairo_stroke (cr);
}

void
tenken_answer_mark_draw (const TenkenChoice *choice,
                         cairo_t            *cr,
                         double              size,
                         const TenkenStyle  *style)
{
  if (size <= 0)
    return;

  cairo_save (cr);
  cairo_scale (cr, size / BOX, size / BOX);
  cairo_new_path (cr);
  tenken_style_use (cr, choice != NULL ? &style->answers[choice->kind] : &style->quiet);

  if (choice == NULL)
    draw_unanswered (cr);
  else
    switch (choice->kind)
      {
      case TENKEN_CHOICE_DONE:
        draw_done (cr, style);
        break;
      case TENKEN_CHOICE_PARTLY:
        draw_partly (cr);
        break;
      case TENKEN_CHOICE_NOT_DONE:
        draw_not_done (cr);
        break;
      case TENKEN_CHOICE_UNKNOWN:
        draw_unknown (cr);
        break;
      default:
        draw_dash (cr);
        break;
      }

  cairo_restore (cr);
}
