/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/question-text.h"

#include "app/question-words.h"
#include "app/terms.h"

struct _TenkenQuestionText {
  AdwBin parent_instance;

  GtkLabel *place;
  GtkLabel *ask;
  GtkLabel *hint;
};

G_DEFINE_FINAL_TYPE (TenkenQuestionText, tenken_question_text, ADW_TYPE_BIN)

static void
tenken_question_text_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_QUESTION_TEXT);

  G_OBJECT_CLASS (tenken_question_text_parent_class)->dispose (object);
}

static void
tenken_question_text_class_init (TenkenQuestionTextClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_question_text_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/question-text.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionText, place);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionText, ask);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionText, hint);
}

static void
tenken_question_text_init (TenkenQuestionText *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
tenken_question_text_show (TenkenQuestionText   *self,
                           const TenkenQuestion *question,
                           guint                 total,
                           const char           *language)
{
  g_autofree char *place = tenken_question_words_place (question, total, language);
  const char *hint = tenken_text_get (question->hint, language);

  gtk_label_set_label (self->place, place);
  gtk_label_set_label (self->ask, tenken_text_get (question->ask, language));
  tenken_terms_show (self->hint, hint, language);
  gtk_widget_set_visible (GTK_WIDGET (self->hint), *hint != '\0');
}
