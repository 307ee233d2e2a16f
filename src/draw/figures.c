/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/figures.h"

TenkenFigures *
tenken_figures_new (const char * const *heads)
{
  TenkenFigures *self = g_new0 (TenkenFigures, 1);

  self->heads = g_strdupv ((char **) heads);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  return self;
}

void
tenken_figures_free (TenkenFigures *self)
{
  g_strfreev (self->heads);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

void
tenken_figures_add (TenkenFigures      *self,
                    const char * const *cells)
{
  guint n_cells = g_strv_length (self->heads);
  char **row = g_new0 (char *, n_cells + 1);

  for (guint i = 0; i < n_cells; i++)
    row[i] = g_strdup (cells[i]);

  g_ptr_array_add (self->rows, row);
}

char *
tenken_figures_change (int change)
{
  if (change == 0)
    return g_strdup ("±0");

  return g_strdup_printf ("%s%d", change > 0 ? "+" : "−", ABS (change));
}
