/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* A page that the action `win.go` leads to. */
typedef struct {
  const char *name;          /* the action's parameter */
  GType (*get_type) (void);  /* a kind of TenkenPage */
  guint depth;               /* 0 for the start; deeper pages come in from the right */
  gboolean needs_assessment; /* shows the one that is open; without one there is nothing to show */
} TenkenPageKind;

/**
 * tenken_pages_get:
 * @place: from 0
 *
 * Returns: (transfer none) (nullable): the page at @place of the table, or %NULL after the last one.
 */
const TenkenPageKind *tenken_pages_get (guint place);

/**
 * tenken_pages_find:
 *
 * Returns: (transfer none) (nullable): the kind of page called @name.
 */
const TenkenPageKind *tenken_pages_find (const char *name);

/**
 * tenken_pages_find_type:
 *
 * Returns: (transfer none) (nullable): the kind of page whose type is @type.
 */
const TenkenPageKind *tenken_pages_find_type (GType type);

G_END_DECLS
