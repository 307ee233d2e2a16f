/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/quick-entry-private.h"

#include "app/menu-buttons.h"
#include "app/question-row.h"
#include "app/quick-entry-summary.h"
#include "app/room.h"
#include "app/toaster.h"
#include "base/catalog.h"

#include <string.h>

/* In units of the text size: in a narrower window the question needs the room of the table. */
#define ROOM_FOR_TABLE 50

G_DEFINE_FINAL_TYPE (TenkenQuickEntryPage, tenken_quick_entry_page, TENKEN_TYPE_PAGE)

static TenkenSession *
get_session (TenkenQuickEntryPage *self)
{
  return tenken_page_get_session (TENKEN_PAGE (self));
}

const TenkenAnswers *
tenken_quick_entry_get_answers (TenkenQuickEntryPage *self)
{
  return tenken_session_get_assessment (get_session (self))->answers;
}

static const GPtrArray *
get_questions (TenkenQuickEntryPage *self)
{
  return tenken_answers_get_checklist (tenken_quick_entry_get_answers (self))->questions;
}

static void
say (TenkenQuickEntryPage *self,
     const char           *words)
{
  tenken_toaster_say (self->toasts, words != NULL ? adw_toast_new (words) : NULL);
}

static GtkListBoxRow *
get_row (TenkenQuickEntryPage *self,
         const TenkenQuestion *question)
{
  const TenkenQuestion *first = g_ptr_array_index (self->part->questions, 0);

  return gtk_list_box_get_row_at_index (self->list, (int) (question->index - first->index));
}

/* All questions of the part of the one at hand, in the order of the paper. */
static void
show_part (TenkenQuickEntryPage *self)
{
  const char *language = tenken_catalog_language ();
  GtkListBoxRow *row;

  if (self->part == self->question->part)
    return;

  self->part = self->question->part;
  gtk_label_set_label (self->part_title, tenken_text_get (self->part->title, language));
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; i < self->part->questions->len; i++)
    {
      GtkWidget *made = tenken_question_row_new (g_ptr_array_index (self->part->questions, i), language);

      tenken_question_row_set_wordy (TENKEN_QUESTION_ROW (made), TRUE);
      gtk_list_box_append (self->list, made);
    }
}

static void
show_answers (TenkenQuickEntryPage *self)
{
  const TenkenAnswers *answers = tenken_quick_entry_get_answers (self);
  guint done = tenken_answers_count (answers), total = get_questions (self)->len;
  /* Translators: %1$u of %2$u questions */
  g_autofree char *progress = g_strdup_printf (_("%1$u of %2$u typed in"), done, total);

  for (guint i = 0; i < self->part->questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (self->part->questions, i);

      tenken_question_row_set_answer (TENKEN_QUESTION_ROW (get_row (self, question)),
                                      tenken_answers_get (answers, question), tenken_catalog_language ());
    }
  gtk_label_set_label (self->progress, progress);
  gtk_progress_bar_set_fraction (self->bar, (double) done / total);
}

static void
show_question (TenkenQuickEntryPage *self)
{
  const TenkenAnswer *answer = tenken_answers_get (tenken_quick_entry_get_answers (self), self->question);
  g_autofree char *number = g_strdup_printf ("%u", self->question->number);

  gtk_label_set_label (self->number, number);
  gtk_label_set_label (self->ask, tenken_text_get (self->question->ask, tenken_catalog_language ()));
  tenken_choices_show_choice (self->choices, self->waiting != NULL ? self->waiting : answer->choice);
  gtk_label_set_label (self->comment_label, self->waiting != NULL ? _("The reason, then Enter") : _("Comment (key +)"));
  if (strcmp (gtk_editable_get_text (self->comment), answer->comment) != 0)
    gtk_editable_set_text (self->comment, answer->comment);
}

static void
show_summary (TenkenQuickEntryPage *self)
{
  const TenkenAnswers *answers = tenken_quick_entry_get_answers (self);
  g_autofree char *numbers = tenken_quick_entry_summary_open (answers);
  /* Translators: %s is a list of questions' numbers */
  g_autofree char *open = g_strdup_printf (_("Still open: %s"), numbers);

  gtk_label_set_label (self->heading, *numbers == '\0' ? _("Every question has an answer.") : _("Typed in so far"));
  tenken_quick_entry_summary_fill (self->counts, answers);
  gtk_label_set_label (self->open, *numbers == '\0' ? "" : open);
  gtk_widget_set_visible (GTK_WIDGET (self->open), *numbers != '\0');
  gtk_widget_set_visible (self->open_button, *numbers != '\0');
}

/* The row of the question at hand; Tab takes the table as a whole, for the arrow keys go from question to question. */
static void
pick_row (TenkenQuickEntryPage *self)
{
  GtkListBoxRow *picked = self->question != NULL ? get_row (self, self->question) : NULL;
  GtkListBoxRow *row;

  if (picked != NULL)
    gtk_list_box_select_row (self->list, picked);
  else
    gtk_list_box_unselect_all (self->list);
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    gtk_widget_set_can_focus (GTK_WIDGET (row), row == picked);
}

/* Where the keys are heard: on the row of the question at hand, or beside it where there is no room for the table. */
static void
focus (TenkenQuickEntryPage *self)
{
  if (self->question == NULL)
    gtk_widget_grab_focus (gtk_widget_get_visible (self->open_button) ? self->open_button : self->result_button);
  else if (gtk_widget_get_visible (self->table))
    gtk_widget_grab_focus (GTK_WIDGET (get_row (self, self->question)));
  else
    gtk_widget_grab_focus (self->desk);
}

/* A comment is saved as soon as one goes on; “not applicable” without its reason was none. */
static gboolean
settle (TenkenQuickEntryPage *self)
{
  const TenkenAnswer *answer;
  const char *comment = gtk_editable_get_text (self->comment);

  self->waiting = NULL;
  if (self->question == NULL)
    return TRUE;

  answer = tenken_answers_get (tenken_quick_entry_get_answers (self), self->question);
  if (strcmp (comment, answer->comment) == 0)
    return TRUE;

  return tenken_session_answer (get_session (self), self->question, answer->choice, comment);
}

/* %NULL goes to the summary. */
void
tenken_quick_entry_turn_to (TenkenQuickEntryPage *self,
                            const TenkenQuestion *question)
{
  self->waiting = NULL;
  self->question = question;
  gtk_stack_set_visible_child_name (self->stack, question != NULL ? "question" : "summary");
  if (question != NULL)
    {
      tenken_session_move_to (get_session (self), question);
      show_part (self);
      show_answers (self);
      show_question (self);
    }
  else
    show_summary (self);
  pick_row (self);
  focus (self);
}

void
tenken_quick_entry_move (TenkenQuickEntryPage *self,
                         int                   distance)
{
  const GPtrArray *questions = get_questions (self);
  int place = self->question != NULL ? (int) self->question->index : (int) questions->len;

  place = CLAMP (place + distance, 0, (int) questions->len);
  if (settle (self))
    tenken_quick_entry_turn_to (self, place < (int) questions->len ? g_ptr_array_index (questions, place) : NULL);
}

void
tenken_quick_entry_choose (TenkenQuickEntryPage *self,
                           const TenkenChoice   *choice)
{
  const char *comment = gtk_editable_get_text (self->comment);

  say (self, NULL);
  if (choice != NULL && !tenken_answer_is_valid (self->question, choice, comment, NULL))
    {
      self->waiting = choice;
      show_question (self);
      gtk_widget_grab_focus (GTK_WIDGET (self->comment));
      return;
    }

  self->waiting = NULL;
  if (!tenken_session_answer (get_session (self), self->question, choice, comment))
    return;
  if (choice != NULL)
    tenken_quick_entry_move (self, 1);
  else
    show_question (self);
}

static void
picked_cb (TenkenQuickEntryPage *self,
           const TenkenChoice   *choice)
{
  tenken_quick_entry_choose (self, choice);
}

static void
comment_cb (TenkenQuickEntryPage *self)
{
  if (self->waiting == NULL)
    tenken_quick_entry_move (self, 1);
  else
    {
      tenken_quick_entry_choose (self, self->waiting);
      if (self->waiting != NULL)
        say (self, _("Write why the question does not apply, or press Escape."));
    }
}

static void
row_cb (TenkenQuickEntryPage *self,
        TenkenQuestionRow    *row)
{
  if (settle (self))
    tenken_quick_entry_turn_to (self, tenken_question_row_get_question (row));
}

static void
room_cb (GtkWidget *widget,
         double     width,
         double     height)
{
  TenkenQuickEntryPage *self = TENKEN_QUICK_ENTRY_PAGE (widget);
  gboolean had = gtk_widget_get_visible (self->table);

  gtk_widget_set_visible (self->table, width >= ROOM_FOR_TABLE);
  if (had != (width >= ROOM_FOR_TABLE) && self->part != NULL)
    focus (self);
}

static void
tenken_quick_entry_page_refresh (TenkenPage *page)
{
  TenkenQuickEntryPage *self = TENKEN_QUICK_ENTRY_PAGE (page);

  if (self->part == NULL)
    return;

  show_answers (self);
  if (self->question != NULL && self->waiting == NULL)
    show_question (self);
  else if (self->question == NULL)
    show_summary (self);
}

static void
tenken_quick_entry_page_enter (TenkenPage *page)
{
  focus (TENKEN_QUICK_ENTRY_PAGE (page));
}

static gboolean
tenken_quick_entry_page_leave (TenkenPage *page)
{
  return settle (TENKEN_QUICK_ENTRY_PAGE (page));
}

static void
tenken_quick_entry_page_constructed (GObject *object)
{
  TenkenQuickEntryPage *self = TENKEN_QUICK_ENTRY_PAGE (object);
  const TenkenAssessment *assessment = tenken_session_get_assessment (get_session (self));
  const TenkenChecklist *checklist = tenken_answers_get_checklist (assessment->answers);
  const TenkenQuestion *question = tenken_checklist_find_question (checklist, assessment->position);

  adw_window_title_set_subtitle (self->window_title, assessment->organisation);
  tenken_choices_fill (self->choices, checklist);
  self->question = question != NULL ? question : g_ptr_array_index (checklist->questions, 0);
  show_part (self);
  show_answers (self);
  show_question (self);
  pick_row (self);

  G_OBJECT_CLASS (tenken_quick_entry_page_parent_class)->constructed (object);
}

static void
tenken_quick_entry_page_dispose (GObject *object)
{
  TENKEN_QUICK_ENTRY_PAGE (object)->question = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_QUICK_ENTRY_PAGE);

  G_OBJECT_CLASS (tenken_quick_entry_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/quick-entry-page.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenQuickEntryPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuickEntryPage, table);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuickEntryPage, part_title);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuickEntryPage, list);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuickEntryPage, stack);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuickEntryPage, desk);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuickEntryPage, number);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuickEntryPage, ask);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuickEntryPage, choices);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuickEntryPage, comment_label);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuickEntryPage, comment);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuickEntryPage, heading);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuickEntryPage, counts);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuickEntryPage, open);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuickEntryPage, open_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuickEntryPage, result_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuickEntryPage, bar);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuickEntryPage, progress);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuickEntryPage, toasts);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, comment_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_cb);
}

static void
tenken_quick_entry_page_class_init (TenkenQuickEntryPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = tenken_quick_entry_page_constructed;
  G_OBJECT_CLASS (klass)->dispose = tenken_quick_entry_page_dispose;
  TENKEN_PAGE_CLASS (klass)->refresh = tenken_quick_entry_page_refresh;
  TENKEN_PAGE_CLASS (klass)->enter = tenken_quick_entry_page_enter;
  TENKEN_PAGE_CLASS (klass)->leave = tenken_quick_entry_page_leave;

  g_type_ensure (TENKEN_TYPE_CHOICES);
  g_type_ensure (TENKEN_TYPE_MENU_BUTTONS);
  bind_template (widget_class);
  tenken_quick_entry_install_keys (widget_class);
}

static void
tenken_quick_entry_page_init (TenkenQuickEntryPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  tenken_room_watch (GTK_WIDGET (self), room_cb);
  tenken_room_tighten (GTK_WIDGET (self));
}
