/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/label.h"

G_BEGIN_DECLS

/* A piece of text, set and measured: whoever plans a drawing knows how large each one is before placing it. */
typedef struct {
  PangoLayout *layout; /* %NULL for none */
  double width;
  double height;
} TenkenPiece;

/**
 * tenken_piece_new:
 * @label: (nullable): how to set it
 * @text: as for tenken_label_layout()
 *
 * Returns: the piece; to be freed with tenken_piece_clear().
 */
TenkenPiece tenken_piece_new (PangoContext      *context,
                              const TenkenStyle *style,
                              const TenkenLabel *label,
                              const char        *text);

/* Frees what a piece holds; made to be a GArray's clear function. */
void tenken_piece_clear (gpointer self);

/**
 * tenken_piece_draw:
 * @x: where its text begins at the left, whatever its alignment
 * @y: the top edge
 *
 * Draws the piece in the colour that @cr has.
 */
void tenken_piece_draw (const TenkenPiece *self,
                        cairo_t           *cr,
                        double             x,
                        double             y);

G_END_DECLS
