/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/question-row.h"

#include "app/chart.h"
#include "base/catalog.h"

#define MARK_SIZE 1.15

struct _TenkenQuestionRow {
  GtkListBoxRow parent_instance;

  const TenkenQuestion *question;
  TenkenChart *mark;
  GtkLabel *title;
  GtkLabel *word;
  GtkWidget *notes_icon;
  GtkWidget *flag_icon;
  GtkWidget *copied_icon;
  const TenkenChoice *choice; /* as shown */
  char *spoken;
};

G_DEFINE_FINAL_TYPE (TenkenQuestionRow, tenken_question_row, GTK_TYPE_LIST_BOX_ROW)

static void
tenken_question_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_QUESTION_ROW);

  G_OBJECT_CLASS (tenken_question_row_parent_class)->dispose (object);
}

static void
tenken_question_row_finalize (GObject *object)
{
  g_free (TENKEN_QUESTION_ROW (object)->spoken);

  G_OBJECT_CLASS (tenken_question_row_parent_class)->finalize (object);
}

static void
tenken_question_row_class_init (TenkenQuestionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_question_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = tenken_question_row_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/question-row.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionRow, mark);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionRow, title);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionRow, word);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionRow, notes_icon);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionRow, flag_icon);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionRow, copied_icon);
}

static void
tenken_question_row_init (TenkenQuestionRow *self)
{
  g_type_ensure (TENKEN_TYPE_CHART);
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
tenken_question_row_new (const TenkenQuestion *question,
                         const char           *language)
{
  TenkenQuestionRow *self = g_object_new (TENKEN_TYPE_QUESTION_ROW, NULL);
  g_autofree char *title = g_strdup_printf ("%u  %s", question->number, tenken_text_get (question->topic, language));

  self->question = question;
  gtk_label_set_label (self->title, title);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), tenken_text_get (question->ask, language));

  return GTK_WIDGET (self);
}

const TenkenQuestion *
tenken_question_row_get_question (TenkenQuestionRow *self)
{
  return self->question;
}

void
tenken_question_row_set_wordy (TenkenQuestionRow *self,
                               gboolean           wordy)
{
  gtk_widget_set_visible (GTK_WIDGET (self->word), wordy);
}

/* What is not there is not to be seen, but keeps its place. */
static void
show_icon (GtkWidget  *icon,
           const char *words)
{
  gtk_widget_set_opacity (icon, words != NULL ? 1 : 0);
  gtk_widget_set_tooltip_text (icon, words);
}

/* Why somebody may want to come back: the icon with its words, or %NULL. */
static const char *
name_notes (const TenkenAnswer *answer)
{
  if (*answer->comment != '\0' && *answer->evidence != '\0')
    return _("Has a comment and a proof");
  if (*answer->comment != '\0')
    return _("Has a comment");

  return *answer->evidence != '\0' ? _("Has a proof") : NULL;
}

/* The question and all that is to be said about its answer. */
static char *
dup_spoken (TenkenQuestionRow  *self,
            const char * const *all,
            guint               n_all)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_auto (GStrv) strv = NULL;
  g_autofree char *list = NULL;

  for (guint i = 0; i < n_all; i++)
    if (all[i] != NULL)
      g_strv_builder_add (words, all[i]);
  strv = g_strv_builder_end (words);
  list = g_strjoinv (_(", "), strv);

  /* Translators: something and what is to be said about it */
  return g_strdup_printf (_("%1$s: %2$s"), gtk_label_get_label (self->title), list);
}

void
tenken_question_row_set_answer (TenkenQuestionRow  *self,
                                const TenkenAnswer *answer,
                                const char         *language)
{
  const char *state = answer->choice != NULL ? tenken_text_get (answer->choice->label, language) : _("Not answered yet");
  const char *notes = name_notes (answer);
  const char *flagged = answer->flagged ? _("To look at again") : NULL;
  const char *copied = answer->copied ? _("From last time, not re-checked yet") : NULL;
  const char *all[] = { state, notes, flagged, copied };
  g_autofree char *spoken = dup_spoken (self, all, G_N_ELEMENTS (all));

  /* With each answer all rows are told; tooltips ask the X server where the mouse is, five times each. */
  if (answer->choice == self->choice && g_strcmp0 (spoken, self->spoken) == 0)
    return;

  tenken_chart_set_mark (self->mark, answer->choice, MARK_SIZE);
  gtk_label_set_label (self->word, state);
  show_icon (self->notes_icon, notes);
  show_icon (self->flag_icon, flagged);
  show_icon (self->copied_icon, copied);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);

  self->choice = answer->choice;
  g_free (self->spoken);
  self->spoken = g_steal_pointer (&spoken);
}
