/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/jump-list.h"

#include "app/question-row.h"
#include "app/widgets.h"
#include "base/catalog.h"

/* px: the question before the one at hand is seen too, and the one after it. */
#define AIR 40

struct _TenkenJumpList {
  AdwBin parent_instance;

  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (TenkenJumpList, tenken_jump_list, ADW_TYPE_BIN)

static guint picked_signal;

static void
row_activated_cb (TenkenJumpList    *self,
                  TenkenQuestionRow *row)
{
  g_signal_emit (self, picked_signal, 0, tenken_question_row_get_question (row));
}

/* Part titles stand above the first question of each part. */
static void
row_header (GtkListBoxRow *row,
            GtkListBoxRow *before,
            gpointer       data)
{
  const TenkenPart *part = tenken_question_row_get_question (TENKEN_QUESTION_ROW (row))->part;
  GtkWidget *heading;

  if (before != NULL && tenken_question_row_get_question (TENKEN_QUESTION_ROW (before))->part == part)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  heading = gtk_label_new (tenken_text_get (part->title, tenken_catalog_language ()));
  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_label_set_wrap (GTK_LABEL (heading), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (heading), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (heading, "part-heading");
  gtk_list_box_row_set_header (row, heading);
}

static void
tenken_jump_list_dispose (GObject *object)
{
  TenkenJumpList *self = TENKEN_JUMP_LIST (object);

  /* Rows that go one by one would ask for new headers. */
  if (self->list != NULL)
    gtk_list_box_set_header_func (self->list, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_JUMP_LIST);

  G_OBJECT_CLASS (tenken_jump_list_parent_class)->dispose (object);
}

static void
tenken_jump_list_class_init (TenkenJumpListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_jump_list_dispose;

  picked_signal = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_POINTER);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/jump-list.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenJumpList, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
tenken_jump_list_init (TenkenJumpList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
tenken_jump_list_fill (TenkenJumpList        *self,
                       const TenkenChecklist *checklist)
{
  const char *language = tenken_catalog_language ();

  for (guint i = 0; i < checklist->questions->len; i++)
    gtk_list_box_append (self->list, tenken_question_row_new (g_ptr_array_index (checklist->questions, i), language));

  gtk_list_box_set_header_func (self->list, row_header, NULL, NULL);
}

void
tenken_jump_list_show_answers (TenkenJumpList      *self,
                               const TenkenAnswers *answers)
{
  const char *language = tenken_catalog_language ();
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      const TenkenQuestion *question = tenken_question_row_get_question (TENKEN_QUESTION_ROW (row));

      tenken_question_row_set_answer (TENKEN_QUESTION_ROW (row), tenken_answers_get (answers, question), language);
    }
}

void
tenken_jump_list_select (TenkenJumpList       *self,
                         const TenkenQuestion *question)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) question->index);

  gtk_list_box_select_row (self->list, row);
  tenken_widgets_scroll_to (GTK_WIDGET (row), AIR);
}
