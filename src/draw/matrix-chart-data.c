/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the matrix shows, and the same in words: for a screen reader, and as a table. */
#include "draw/matrix-chart-private.h"

#include "base/catalog.h"

/* Weights go up to 5, gaps are a half or a whole: a large effect is one of the two highest weights in full. */
#define LARGE 4
#define MEDIUM 2

static void
entry_clear (gpointer data)
{
  g_free (((TenkenMatrixEntry *) data)->title);
}

TenkenMatrixChart *
tenken_matrix_chart_new (const TenkenMatrixStep *steps,
                         guint                   n_steps)
{
  TenkenMatrixChart *self = g_new0 (TenkenMatrixChart, 1);

  self->entries = g_array_new (FALSE, FALSE, sizeof (TenkenMatrixEntry));
  g_array_set_clear_func (self->entries, entry_clear);
  for (guint i = 0; i < n_steps; i++)
    {
      TenkenMatrixEntry entry = {
        .number = steps[i].number,
        .title = tenken_label_one_line (steps[i].title),
        .column = (guint) CLAMP (steps[i].effort, 1, TENKEN_MATRIX_COLUMNS) - 1,
        .row = steps[i].impact >= LARGE ? 0 : steps[i].impact >= MEDIUM ? 1 : 2,
      };

      g_array_append_val (self->entries, entry);
    }

  return self;
}

TenkenMatrixChart *
tenken_matrix_chart_new_for_plan (const TenkenPlan *plan,
                                  const char       *language)
{
  g_autoptr (GArray) steps = g_array_new (FALSE, TRUE, sizeof (TenkenMatrixStep));
  g_autoptr (GPtrArray) titles = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < plan->steps->len; i++)
    {
      const TenkenPlanStep *from = g_ptr_array_index (plan->steps, i);
      TenkenMatrixStep step = { from->rank, tenken_plan_step_title (from, language), from->effort, from->weight * from->gap };

      g_ptr_array_add (titles, (gpointer) step.title);
      g_array_append_val (steps, step);
    }

  return tenken_matrix_chart_new ((const TenkenMatrixStep *) steps->data, steps->len);
}

void
tenken_matrix_chart_free (TenkenMatrixChart *self)
{
  g_array_unref (self->entries);
  g_free (self);
}

void
tenken_matrix_chart_set_bare (TenkenMatrixChart *self,
                              gboolean           bare)
{
  self->bare = bare;
}

const char *
tenken_matrix_chart_effect (guint       row,
                            const char *language)
{
  static const char * const words[TENKEN_MATRIX_ROWS] = {
    N_("Large effect"), N_("Medium effect"), N_("Small effect"),
  };

  return tenken_tr (language, words[row]);
}

char *
tenken_matrix_chart_describe (const TenkenMatrixChart *self,
                              const char              *language)
{
  guint counts[TENKEN_MATRIX_ROWS][TENKEN_MATRIX_COLUMNS] = { 0 };
  GString *text;

  if (self->entries->len == 0)
    return g_strdup (tenken_tr (language, "No steps"));

  text = g_string_new (tenken_tr (language, "Steps by effect and effort: "));
  for (guint i = 0; i < self->entries->len; i++)
    {
      const TenkenMatrixEntry *entry = &g_array_index (self->entries, TenkenMatrixEntry, i);

      counts[entry->row][entry->column]++;
    }
  for (guint row = 0, n = 0; row < TENKEN_MATRIX_ROWS; row++)
    for (guint column = 0; column < TENKEN_MATRIX_COLUMNS; column++)
      {
        if (counts[row][column] == 0)
          continue;
        if (n++ > 0)
          g_string_append (text, tenken_tr (language, ", "));
        /* Translators: how much some steps help, how long they take, and how many they are */
        g_string_append_printf (text, tenken_tr (language, "%1$s, %2$s: %3$u"), tenken_matrix_chart_effect (row, language),
                                tenken_effort_words ((int) column + 1, language), counts[row][column]);
      }

  return g_string_free (text, FALSE);
}

TenkenFigures *
tenken_matrix_chart_table (const TenkenMatrixChart *self,
                           const char              *language)
{
  const char *heads[] = { tenken_tr (language, "Step"), tenken_tr (language, "Effect"), tenken_tr (language, "Effort"), NULL };
  TenkenFigures *figures = tenken_figures_new (heads);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const TenkenMatrixEntry *entry = &g_array_index (self->entries, TenkenMatrixEntry, i);
      g_autofree char *title = g_strdup_printf ("%u  %s", entry->number, entry->title);

      tenken_figures_add (figures, (const char *[]) { title, tenken_matrix_chart_effect (entry->row, language),
                                                      tenken_effort_words ((int) entry->column + 1, language) });
    }

  return figures;
}
