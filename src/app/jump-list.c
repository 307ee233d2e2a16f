/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/jump-list.h"

#include "app/question-row.h"
#include "app/room.h"
#include "app/widgets.h"
#include "base/catalog.h"

/* px: the question before the one at hand is seen too, and the one after it. */
#define AIR 40

/* In units of the text size: in a window this wide each row has room for its answer's word. */
#define WORDY 86

struct _TenkenJumpList {
  AdwBin parent_instance;

  TenkenQuestionFilter filter;
  const TenkenAnswers *answers; /* as shown last */
  guint shown;                  /* the place of the question at hand */
  GtkMenuButton *filter_button;
  GtkListBox *list;
  GtkLabel *empty;
};

G_DEFINE_FINAL_TYPE (TenkenJumpList, tenken_jump_list, ADW_TYPE_BIN)

static guint picked_signal;

static void
row_activated_cb (TenkenJumpList    *self,
                  TenkenQuestionRow *row)
{
  /* The cursor of GTK's list may stand on a row that the filter hides. */
  if (gtk_widget_get_child_visible (GTK_WIDGET (row)))
    g_signal_emit (self, picked_signal, 0, tenken_question_row_get_question (row));
}

static GtkListBoxRow *
get_row (TenkenJumpList *self,
         guint           index)
{
  return gtk_list_box_get_row_at_index (self->list, (int) index);
}

static gboolean
is_wanted (GtkListBoxRow *row,
           gpointer       data)
{
  TenkenJumpList *self = data;
  const TenkenQuestion *question = tenken_question_row_get_question (TENKEN_QUESTION_ROW (row));

  return self->answers == NULL
         || tenken_question_filter_matches (self->filter, tenken_answers_get (self->answers, question));
}

/* The list of filters, with how much each shows now; re-checking is for assessments that began with copies. */
static void
make_menu_cb (GtkMenuButton *button,
              gpointer       data)
{
  TenkenJumpList *self = data;
  g_autoptr (GMenu) menu = g_menu_new ();

  for (TenkenQuestionFilter filter = 0; filter < TENKEN_N_FILTERS; filter++)
    {
      guint count = tenken_question_filter_count (filter, self->answers);
      g_autofree char *label = tenken_question_filter_dup_label (filter, count);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      if (filter == TENKEN_FILTER_COPIED && count == 0 && self->filter != filter)
        continue;
      g_menu_item_set_action_and_target (item, "question.filter", "s", tenken_question_filter_get_name (filter));
      g_menu_append_item (menu, item);
    }
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

/* The row of the question at hand, else the first that is listed; %NULL where none is. */
static GtkWidget *
find_entry (TenkenJumpList *self)
{
  GtkListBoxRow *shown = get_row (self, self->shown);
  GtkListBoxRow *row;

  if (shown != NULL && gtk_widget_get_child_visible (GTK_WIDGET (shown)))
    return GTK_WIDGET (shown);
  for (guint i = 0; (row = get_row (self, i)) != NULL; i++)
    if (gtk_widget_get_child_visible (GTK_WIDGET (row)))
      return GTK_WIDGET (row);

  return NULL;
}

static void
show_filter (TenkenJumpList *self)
{
  guint count = tenken_question_filter_count (self->filter, self->answers);
  g_autofree char *label = tenken_question_filter_dup_label (self->filter, count);

  gtk_menu_button_set_label (self->filter_button, label);
  gtk_label_set_label (self->empty, tenken_question_filter_get_empty (self->filter));
  gtk_widget_set_visible (GTK_WIDGET (self->empty), self->filter != TENKEN_FILTER_ALL);
  gtk_list_box_invalidate_filter (self->list);
  gtk_widget_set_can_focus (GTK_WIDGET (self->list), find_entry (self) != NULL);
}

static void
room_cb (GtkWidget *widget,
         double     width,
         double     height)
{
  TenkenJumpList *self = TENKEN_JUMP_LIST (widget);
  GtkListBoxRow *row;

  for (guint i = 0; (row = get_row (self, i)) != NULL; i++)
    tenken_question_row_set_wordy (TENKEN_QUESTION_ROW (row), width >= WORDY);
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

/* Tab takes the list as a whole, from the row of the question at hand; the arrow keys go from row to row. */
static gboolean
tenken_jump_list_focus (GtkWidget        *widget,
                        GtkDirectionType  direction)
{
  TenkenJumpList *self = TENKEN_JUMP_LIST (widget);
  GtkWidget *button = GTK_WIDGET (self->filter_button);
  gboolean forward = direction == GTK_DIR_TAB_FORWARD;
  GtkWidget *entry = find_entry (self);

  if (!forward && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (tenken_jump_list_parent_class)->focus (widget, direction);

  if (tenken_widgets_has_focus (GTK_WIDGET (self->list)))
    return !forward && gtk_widget_child_focus (button, direction);
  if (tenken_widgets_has_focus (button) ? !forward : forward || entry == NULL)
    return gtk_widget_child_focus (button, direction);

  return entry != NULL && gtk_widget_grab_focus (entry);
}

/* The mark stays on the question at hand, wherever the arrow keys go: GTK's list would take it along. */
static void
selected_cb (TenkenJumpList *self)
{
  GtkListBoxRow *shown = get_row (self, self->shown);

  if (shown != NULL && !gtk_list_box_row_is_selected (shown))
    gtk_list_box_select_row (self->list, shown);
}

static void
tenken_jump_list_dispose (GObject *object)
{
  TenkenJumpList *self = TENKEN_JUMP_LIST (object);

  /* Rows that go one by one would ask for new headers. */
  if (self->list != NULL)
    {
      gtk_list_box_set_header_func (self->list, NULL, NULL, NULL);
      gtk_list_box_set_filter_func (self->list, NULL, NULL, NULL);
      g_signal_handlers_disconnect_by_func (self->list, selected_cb, self);
    }
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_JUMP_LIST);

  G_OBJECT_CLASS (tenken_jump_list_parent_class)->dispose (object);
}

static void
tenken_jump_list_class_init (TenkenJumpListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_jump_list_dispose;
  widget_class->focus = tenken_jump_list_focus;

  picked_signal = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_POINTER);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/jump-list.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenJumpList, filter_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenJumpList, list);
  gtk_widget_class_bind_template_child (widget_class, TenkenJumpList, empty);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
tenken_jump_list_init (TenkenJumpList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->filter_button, make_menu_cb, self, NULL);
  tenken_room_watch (GTK_WIDGET (self), room_cb);
}

void
tenken_jump_list_fill (TenkenJumpList        *self,
                       const TenkenChecklist *checklist)
{
  const char *language = tenken_catalog_language ();

  for (guint i = 0; i < checklist->questions->len; i++)
    gtk_list_box_append (self->list, tenken_question_row_new (g_ptr_array_index (checklist->questions, i), language));

  gtk_list_box_set_header_func (self->list, row_header, NULL, NULL);
  gtk_list_box_set_filter_func (self->list, is_wanted, self, NULL);
}

void
tenken_jump_list_show_answers (TenkenJumpList      *self,
                               const TenkenAnswers *answers)
{
  const char *language = tenken_catalog_language ();
  GtkListBoxRow *row;

  self->answers = answers;
  for (guint i = 0; (row = get_row (self, i)) != NULL; i++)
    {
      const TenkenQuestion *question = tenken_question_row_get_question (TENKEN_QUESTION_ROW (row));

      tenken_question_row_set_answer (TENKEN_QUESTION_ROW (row), tenken_answers_get (answers, question), language);
    }
  show_filter (self);
}

void
tenken_jump_list_set_filter (TenkenJumpList       *self,
                             TenkenQuestionFilter  filter)
{
  self->filter = filter;
  if (self->answers != NULL)
    show_filter (self);
}

void
tenken_jump_list_select (TenkenJumpList       *self,
                         const TenkenQuestion *question)
{
  GtkListBoxRow *row = get_row (self, question->index);

  self->shown = question->index;
  gtk_list_box_select_row (self->list, row);
  tenken_widgets_scroll_to (GTK_WIDGET (row), AIR);
}
