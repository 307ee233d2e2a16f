/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/quick-entry-private.h"

#include "app/question-row.h"
#include "app/window.h"

static const GPtrArray *
get_questions (TenkenQuickEntryPage *self)
{
  return tenken_answers_get_checklist (tenken_quick_entry_get_answers (self))->questions;
}

/* A whole part back or on. */
static void
move_part (TenkenQuickEntryPage *self,
           gboolean              forward)
{
  const TenkenQuestion *first = g_ptr_array_index (self->part->questions, 0);
  int place = self->question != NULL ? (int) self->question->index : (int) get_questions (self)->len;
  int start = (int) first->index;

  if (forward)
    tenken_quick_entry_move (self, start + (int) self->part->questions->len - place);
  else if (place > start)
    tenken_quick_entry_move (self, start - place);
  else if (start > 0)
    {
      const TenkenQuestion *before = g_ptr_array_index (get_questions (self), (guint) start - 1);
      const TenkenQuestion *other = g_ptr_array_index (before->part->questions, 0);

      tenken_quick_entry_move (self, (int) other->index - place);
    }
}

static gboolean
pick_key (TenkenQuickEntryPage *self,
          guint                 number)
{
  const GPtrArray *choices = tenken_answers_get_checklist (tenken_quick_entry_get_answers (self))->choices;

  for (guint i = 0; i < choices->len; i++)
    {
      const TenkenChoice *choice = g_ptr_array_index (choices, i);

      if (choice->key == number)
        {
          tenken_quick_entry_choose (self, choice);
          return GDK_EVENT_STOP;
        }
    }

  return GDK_EVENT_PROPAGATE;
}

/* The few keys that it takes, on whatever of the page the focus is; but who writes a comment writes. */
static gboolean
key_cb (TenkenQuickEntryPage *self,
        guint                 key,
        guint                 code,
        GdkModifierType       modifiers)
{
  GtkWidget *focused = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  guint32 letter;
  gboolean writing = focused != NULL && gtk_widget_is_ancestor (focused, GTK_WIDGET (self->comment));

  if (modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK) || (writing && key != GDK_KEY_Escape))
    return GDK_EVENT_PROPAGATE;
  if (writing)
    {
      gtk_editable_set_text (self->comment, tenken_answers_get (tenken_quick_entry_get_answers (self), self->question)->comment);
      tenken_quick_entry_turn_to (self, self->question);
      return GDK_EVENT_STOP;
    }

  letter = gdk_keyval_to_unicode (key);
  if (self->question != NULL && letter >= '1' && letter <= '9')
    return pick_key (self, letter - '0');

  switch (key)
    {
    case GDK_KEY_Up:
      tenken_quick_entry_move (self, -1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Down:
      tenken_quick_entry_move (self, 1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      /* On a button it presses that. */
      if (!TENKEN_IS_QUESTION_ROW (focused) && focused != self->desk)
        return GDK_EVENT_PROPAGATE;
      tenken_quick_entry_move (self, 1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Page_Up:
    case GDK_KEY_Page_Down:
      move_part (self, key == GDK_KEY_Page_Down);
      return GDK_EVENT_STOP;
    case GDK_KEY_Delete:
      if (self->question != NULL)
        tenken_quick_entry_choose (self, NULL);
      return GDK_EVENT_STOP;
    case GDK_KEY_plus:
    case GDK_KEY_KP_Add:
      if (self->question != NULL)
        gtk_widget_grab_focus (GTK_WIDGET (self->comment));
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
take_back (TenkenQuickEntryPage *self,
           gboolean            (*go) (TenkenSession *session, const TenkenQuestion **question))
{
  const TenkenQuestion *question = self->question;

  if (self->waiting == NULL && !go (tenken_page_get_session (TENKEN_PAGE (self)), &question))
    return;
  tenken_quick_entry_turn_to (self, question);
}

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  take_back (TENKEN_QUICK_ENTRY_PAGE (widget), tenken_session_undo);
}

static void
redo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  take_back (TENKEN_QUICK_ENTRY_PAGE (widget), tenken_session_redo);
}

static void
summary_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  TenkenQuickEntryPage *self = TENKEN_QUICK_ENTRY_PAGE (widget);

  tenken_quick_entry_move (self, (int) get_questions (self)->len);
}

/* The first that has no answer, for whoever left it out. */
static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  TenkenQuickEntryPage *self = TENKEN_QUICK_ENTRY_PAGE (widget);
  const GPtrArray *questions = get_questions (self);

  for (guint i = 0; i < questions->len; i++)
    if (tenken_answers_get (tenken_quick_entry_get_answers (self), g_ptr_array_index (questions, i))->choice == NULL)
      {
        tenken_quick_entry_turn_to (self, g_ptr_array_index (questions, i));
        return;
      }
}

static void
entry_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  TenkenSession *session = tenken_window_get_session (TENKEN_WINDOW (widget));
  gint64 id = g_variant_get_int64 (parameter);

  if (id == 0 || tenken_session_open (session, id))
    gtk_widget_activate_action (widget, "win.go", "s", "entry");
}

static void
begin_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  TenkenSession *session = tenken_window_get_session (TENKEN_WINDOW (widget));

  if (tenken_session_begin (session, g_variant_get_string (parameter, NULL)))
    gtk_widget_activate_action (widget, "win.go", "s", "entry");
}

void
tenken_quick_entry_install (GtkWidgetClass *window_class)
{
  gtk_widget_class_install_action (window_class, "win.entry", "x", entry_action);
  gtk_widget_class_install_action (window_class, "win.begin-entry", "s", begin_action);
}

void
tenken_quick_entry_install_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "entry.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "entry.redo", NULL, redo_action);
  gtk_widget_class_install_action (widget_class, "entry.summary", NULL, summary_action);
  gtk_widget_class_install_action (widget_class, "entry.open", NULL, open_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "entry.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "entry.redo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.start", NULL);
  gtk_widget_class_bind_template_callback (widget_class, key_cb);
}
