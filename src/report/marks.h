/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/pages.h"

G_BEGIN_DECLS

/* Small figures that stand before a word or are there for a pen. */

/* The mark of an answer; @data is a TenkenChoice, or %NULL. */
void tenken_mark_answer (gconstpointer      data,
                         cairo_t           *cr,
                         double             width,
                         double             height,
                         const TenkenStyle *style);

/* An empty box to tick; there is no @data. */
void tenken_mark_box (gconstpointer      data,
                      cairo_t           *cr,
                      double             width,
                      double             height,
                      const TenkenStyle *style);

/* An empty box with the number @data in it, which a tick covers. */
void tenken_mark_numbered (gconstpointer      data,
                           cairo_t           *cr,
                           double             width,
                           double             height,
                           const TenkenStyle *style);

/* A box that is ticked. */
void tenken_mark_ticked (gconstpointer      data,
                         cairo_t           *cr,
                         double             width,
                         double             height,
                         const TenkenStyle *style);

/* A box of what is under way: half of it filled. */
void tenken_mark_half (gconstpointer      data,
                       cairo_t           *cr,
                       double             width,
                       double             height,
                       const TenkenStyle *style);

/* A tick without a box. */
void tenken_mark_tick (gconstpointer      data,
                       cairo_t           *cr,
                       double             width,
                       double             height,
                       const TenkenStyle *style);

G_END_DECLS
