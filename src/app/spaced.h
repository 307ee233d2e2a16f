/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_SPACED (tenken_spaced_get_type ())

/**
 * TenkenSpaced:
 *
 * What layouts with a gap between their children have in common: the gap, and that the height follows from the width.
 *
 * Property: `spacing`, the px between the children.
 */
G_DECLARE_DERIVABLE_TYPE (TenkenSpaced, tenken_spaced, TENKEN, SPACED, GtkLayoutManager)

struct _TenkenSpacedClass {
  GtkLayoutManagerClass parent_class;
};

/* Returns: the `spacing`. */
int tenken_spaced_get (TenkenSpaced *self);

G_END_DECLS
