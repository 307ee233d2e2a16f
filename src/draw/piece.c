/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/piece.h"

TenkenPiece
tenken_piece_new (PangoContext      *context,
                  const TenkenStyle *style,
                  const TenkenLabel *label,
                  const char        *text)
{
  TenkenPiece self = { .layout = tenken_label_layout (context, style, label, text) };

  tenken_label_measure (self.layout, &self.width, &self.height);

  return self;
}

void
tenken_piece_clear (gpointer self)
{
  g_clear_object (&((TenkenPiece *) self)->layout);
}

void
tenken_piece_draw (const TenkenPiece *self,
                   cairo_t           *cr,
                   double             x,
                   double             y)
{
  PangoRectangle extents;

  /* Set to a width, its lines stand somewhere in it, each where its alignment wants it. */
  pango_layout_get_extents (self->layout, NULL, &extents);
  tenken_label_draw (self->layout, cr, x - (double) extents.x / PANGO_SCALE, y);
}
