/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/quick-entry-summary.h"

#include "app/chart.h"
#include "base/catalog.h"

#define MARK_SIZE 1.3

static void
add_row (GtkGrid            *grid,
         int                 row,
         const TenkenChoice *choice,
         const char         *words,
         guint               count)
{
  GtkWidget *mark = g_object_new (TENKEN_TYPE_CHART, "valign", GTK_ALIGN_CENTER, NULL);
  g_autofree char *number = g_strdup_printf ("%u", count);
  GtkWidget *name = g_object_new (GTK_TYPE_LABEL, "label", words, "xalign", 0.0, "wrap", TRUE, "hexpand", TRUE, NULL);
  GtkWidget *figure = g_object_new (GTK_TYPE_LABEL, "label", number, "xalign", 1.0, NULL);

  tenken_chart_set_mark (TENKEN_CHART (mark), choice, MARK_SIZE);
  gtk_widget_add_css_class (figure, "section");
  gtk_grid_attach (grid, mark, 0, row, 1, 1);
  gtk_grid_attach (grid, name, 1, row, 1, 1);
  gtk_grid_attach (grid, figure, 2, row, 1, 1);
}

void
tenken_quick_entry_summary_fill (GtkGrid             *grid,
                                 const TenkenAnswers *answers)
{
  const TenkenChecklist *checklist = tenken_answers_get_checklist (answers);
  guint open = checklist->questions->len - tenken_answers_count (answers);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (grid))) != NULL)
    gtk_grid_remove (grid, child);
  for (guint i = 0; i < checklist->choices->len; i++)
    {
      const TenkenChoice *choice = g_ptr_array_index (checklist->choices, i);
      guint count = 0;

      for (guint j = 0; j < checklist->questions->len; j++)
        count += tenken_answers_get (answers, g_ptr_array_index (checklist->questions, j))->choice == choice ? 1 : 0;
      add_row (grid, (int) i, choice, tenken_text_get (choice->label, tenken_catalog_language ()), count);
    }
  if (open > 0)
    add_row (grid, (int) checklist->choices->len, NULL, _("Not answered yet"), open);
}

char *
tenken_quick_entry_summary_open (const TenkenAnswers *answers)
{
  const GPtrArray *questions = tenken_answers_get_checklist (answers)->questions;
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (questions, i);

      if (tenken_answers_get (answers, question)->choice != NULL)
        continue;
      if (list->len > 0)
        g_string_append (list, _(", "));
      g_string_append_printf (list, "%u", question->number);
    }

  return g_string_free (list, FALSE);
}
