/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/averages-box.h"

#include "app/row.h"
#include "app/widgets.h"
#include "base/catalog.h"
#include "checklist/averages.h"

struct _TenkenAveragesBox {
  AdwBin parent_instance;

  GtkListBox *list;
  GtkWidget *sources;
};

G_DEFINE_FINAL_TYPE (TenkenAveragesBox, tenken_averages_box, ADW_TYPE_BIN)

static GtkWidget *
make_row (const TenkenQuestion *question,
          const TenkenChoice   *choice,
          const TenkenAverage  *average,
          const char           *language)
{
  /* Translators: the number and the short name of a question, and the answer to it */
  char *title = g_strdup_printf (_("%1$u  %2$s: “%3$s” here"), question->number,
                                 tenken_text_get (question->topic, language), tenken_text_get (choice->label, language));
  TenkenItem *item = tenken_item_new (question->number, title, g_strdup (tenken_text_get (average->counted, language)),
                                      g_strdup_printf ("%.1f%%", average->percent));

  return tenken_row_new_for_box (item, "win.question");
}

/* Who asked whom, and when. */
static void
add_source (TenkenAveragesBox   *self,
            const TenkenAverage *average,
            const char          *language)
{
  const TenkenSurvey *survey = average->survey;
  /* Translators: %1$s is the title of a survey, %2$d its year, %3$u how many answered, %4$s who asked whom and when */
  g_autofree char *words = g_strdup_printf (_("%1$s (%2$d, n = %3$u). %4$s"), tenken_text_get (survey->title, language),
                                            survey->year, average->n > 0 ? average->n : survey->n,
                                            tenken_text_get (survey->source, language));
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", words, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, "quiet");
  gtk_widget_add_css_class (label, "minor");
  gtk_box_append (GTK_BOX (self->sources), label);
}

void
tenken_averages_box_show (TenkenAveragesBox   *self,
                          const TenkenAnswers *answers)
{
  const TenkenChecklist *checklist = tenken_answers_get_checklist (answers);
  const char *language = tenken_catalog_language ();
  g_autoptr (GPtrArray) surveys = g_ptr_array_new ();
  guint shown = 0;

  tenken_widgets_clear (GTK_WIDGET (self->list));
  tenken_widgets_clear (self->sources);
  for (guint i = 0; i < checklist->questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (checklist->questions, i);
      const TenkenChoice *choice = tenken_answers_get (answers, question)->choice;
      const TenkenAverage *average = tenken_averages_find (tenken_averages_get (), checklist->id, question->source_item);

      if (average == NULL || choice == NULL)
        continue;

      gtk_list_box_append (self->list, make_row (question, choice, average, language));
      shown++;
      if (!g_ptr_array_find (surveys, average->survey, NULL))
        {
          g_ptr_array_add (surveys, (gpointer) average->survey);
          add_source (self, average, language);
        }
    }
  gtk_widget_set_visible (GTK_WIDGET (self), shown > 0);
}

static void
tenken_averages_box_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_AVERAGES_BOX);

  G_OBJECT_CLASS (tenken_averages_box_parent_class)->dispose (object);
}

static void
tenken_averages_box_class_init (TenkenAveragesBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_averages_box_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/averages-box.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenAveragesBox, list);
  gtk_widget_class_bind_template_child (widget_class, TenkenAveragesBox, sources);
}

static void
tenken_averages_box_init (TenkenAveragesBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
