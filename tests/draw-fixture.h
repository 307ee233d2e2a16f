/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the tests of drawings share: a result to draw, and eyes that see where ink is. */
#include "draw/drawing.h"
#include "draw/style.h"
#include "insight/score.h"

/* Parts with titles that no chart has room for. */
#define DRAW_N_PARTS 6

/* A checklist with so many parts, and bands that begin at @starts, highest first, which ends with 0. */
TenkenChecklist *draw_checklist (const int *starts);

TenkenTally      draw_tally     (TenkenTallyState state,
                                 int              percent);

/* A result whose @parts, DRAW_N_PARTS of the caller's own, are in every state and at both ends of the axis. */
void             draw_score     (TenkenScore      *score,
                                 TenkenTally      *parts,
                                 TenkenTallyState  state,
                                 int               percent);

typedef void (*DrawFunc) (gconstpointer      data,
                          cairo_t           *cr,
                          double             width,
                          double             height,
                          const TenkenStyle *style);

/* There is ink, and all of it is in the box. */
void draw_assert_inside (DrawFunc           draw,
                         gconstpointer      data,
                         double             width,
                         double             height,
                         const TenkenStyle *style);

/* The same in boxes of every shape and in every medium. */
void draw_assert_everywhere (DrawFunc       draw,
                             gconstpointer  data,
                             const char    *language);

typedef enum {
  DRAW_COVERED, /* a mark may cover the line that it stands on; not looked at */
  DRAW_ALIKE, /* nothing in ink lies on ink, nothing quiet on quiet */
  DRAW_TEXTS, /* nor ink on quiet */
  DRAW_ALL,   /* nor either on a surface or a line of the axis */
} DrawClash;

/* What is to be read lies on nothing else. */
void draw_assert_apart (DrawFunc           draw,
                        gconstpointer      data,
                        double             width,
                        double             height,
                        const TenkenStyle *style,
                        DrawClash          strictness);

/* A chart has words, keeps its ink in boxes of every shape, and is readable at its natural height on a screen, at 200 %, in
 * a narrow place and on paper. */
void draw_assert_drawing (const TenkenDrawing *drawing,
                          const char          *language,
                          DrawClash            strictness);
