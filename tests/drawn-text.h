/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The texts of a picture as they are drawn: not what a style sheet says, but what has come of it. */
#include <gtk/gtk.h>

typedef struct {
  graphene_rect_t box; /* of the ink that is not clipped away */
  GdkRGBA color;       /* its alpha holds every opacity around it */
} DrawnText;

/* Every text in @node: an array of DrawnText. */
GArray *drawn_text_list (GskRenderNode *node);

/* The same picture without any text, or %NULL where there is nothing else. */
GskRenderNode *drawn_text_remove (GskRenderNode *node);
