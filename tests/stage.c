/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stage.h"

#include "app/choice-card.h"
#include "app/menu-buttons.h"
#include "app/pages.h"
#include "app/window.h"
#include "record/action.h"
#include "window-hands.h"

#include <string.h>

/* Longer than any timer by which a page fills itself. */
#define SETTLE_MS 260

/* The windows beside the main one, and the actions that open them. */
static const struct {
  const char *name;
  const char *action;
} windows[] = {
  { "about", "app.about" },
  { "help", "win.help" },
  { "preferences", "app.preferences" },
  { "shortcuts", "win.show-help-overlay" },
  { "shortcuts", "win.show-help-overlay" },
};

static gint64
store_one (const Stage *stage,
           const char  *date,
           guint        seed)
{
  static const char *const choices[] = { "yes", "partly", "yes", "no", "unknown", "yes", "na", "partly" };
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenStore) store = tenken_store_open (stage->desk->path, TENKEN_STORE_CREATE, &error);
  g_autoptr (TenkenAnswers) answers = tenken_answers_new (stage->checklist);
  gint64 id;

  g_assert_no_error (error);
  for (guint i = 0; i < stage->checklist->questions->len; i++)
    {
      const char *name = choices[(i * 5 + seed) % (G_N_ELEMENTS (choices) - seed)];
      const TenkenChoice *choice = tenken_checklist_find_choice (stage->checklist, name);

      if (choice == NULL)
        choice = g_ptr_array_index (stage->checklist->choices, i % stage->checklist->choices->len);
      tenken_answers_set (answers, g_ptr_array_index (stage->checklist->questions, i), choice,
                          choice->kind == TENKEN_CHOICE_NOT_APPLICABLE || i % 3 == 0 ? stage->comment : "");
    }
  id = tenken_store_import (store, stage->organisation, date, TENKEN_PURPOSE_SELF, answers, &error);
  g_assert_no_error (error);

  return id;
}

/* A plan with a step in every state, the first one late. */
static void
store_plan (const Stage *stage)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenStore) store = tenken_store_open (stage->desk->path, TENKEN_STORE_CREATE, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < TENKEN_N_ACTION_STATUSES; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (stage->checklist->questions, i);
      g_autoptr (TenkenAction) action = tenken_action_new (question->number, 0);

      action->status = (TenkenActionStatus) i;
      g_free (action->due);
      action->due = g_strdup (i == 0 ? "2025-12-01" : "2099-12-01");
      g_free (action->owner);
      action->owner = g_strdup (stage->organisation);
      g_free (action->note);
      action->note = g_strdup (stage->comment);
      g_free (action->reason);
      action->reason = g_strdup (stage->comment);
      g_assert_true (tenken_store_save_action (store, stage->organisation, stage->checklist->id, action, &error));
    }
}

/* Begun today, and half done. */
static gint64
store_part (const Stage *stage)
{
  TenkenSession *session = stage->desk->session;
  const GPtrArray *questions = stage->checklist->questions;

  tenken_session_choose (session, stage->checklist);
  g_assert_true (tenken_session_begin (session, stage->organisation));
  for (guint i = 0; i < questions->len / 2; i++)
    g_assert_true (tenken_session_answer (session, g_ptr_array_index (questions, i),
                                          g_ptr_array_index (stage->checklist->choices, i % 4), stage->comment));

  return tenken_session_get_assessment (session)->id;
}

Stage
stage_fill (Desk       *desk,
            const char *id,
            const char *organisation,
            const char *comment)
{
  g_autoptr (GPtrArray) checklists = tenken_session_list_checklists (desk->session);
  Stage stage = { .desk = desk, .organisation = organisation, .comment = comment };

  for (guint i = 0; i < checklists->len; i++)
    if (strcmp (((TenkenChecklist *) checklists->pdata[i])->id, id) == 0)
      stage.checklist = checklists->pdata[i];
  g_assert_nonnull (stage.checklist);

  stage.number = ((const TenkenQuestion *) g_ptr_array_index (stage.checklist->questions,
                                                              stage.checklist->questions->len / 2))->number;
  store_one (&stage, "2024-11-20", 3);
  store_one (&stage, "2025-05-12", 2);
  stage.finished = store_one (&stage, "2025-11-18", 0);
  store_plan (&stage);
  stage.part = store_part (&stage);

  return stage;
}

guint
stage_longest_question (const Stage *stage,
                        const char  *language)
{
  guint number = 0;
  glong longest = 0;

  for (guint i = 0; i < stage->checklist->questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (stage->checklist->questions, i);
      glong length = 3 * g_utf8_strlen (tenken_text_get (question->ask, language), -1)
                     + g_utf8_strlen (tenken_text_get (question->hint, language), -1);

      if (length > longest)
        {
          longest = length;
          number = question->number;
        }
    }

  return number;
}

GtkWidget *
stage_open_window (const Stage *stage,
                   int          width,
                   int          height)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  return GTK_WIDGET (desk_show (GTK_WIDGET (tenken_window_new (desk_application (), stage->desk->session)), width, height));
}

static gboolean
raise_flag_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

void
stage_settle (GtkWidget *window)
{
  gboolean over = FALSE;

  g_timeout_add (SETTLE_MS, raise_flag_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
  desk_wait_frame (window);
}

void
stage_set_text_size (guint percent)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int) (96 * 1024 * percent / 100), NULL);
}

typedef struct {
  const Stage *stage;
  GtkWidget *window;
  const char *only;
  StageFunc func;
  gpointer data;
} Play;

static gboolean
is_wanted (const Play *play,
           const char *name)
{
  return play->only == NULL || strstr (name, play->only) != NULL;
}

static void
show (const Play *play,
      GtkWidget  *window,
      const char *name)
{
  if (!is_wanted (play, name))
    return;

  stage_settle (window);
  play->func (window, name, play->data);
}

/* Whether a click on @widget unfolds something in place. */
static gboolean
unfolds (GtkWidget *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  if (GTK_IS_EXPANDER (widget))
    return !gtk_expander_get_expanded (GTK_EXPANDER (widget));
  if (ADW_IS_EXPANDER_ROW (widget))
    return !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (widget));

  return GTK_IS_TOGGLE_BUTTON (widget) && !TENKEN_IS_CHOICE_CARD (widget) && gtk_widget_is_sensitive (widget)
         && !gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (widget))
         && gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)) == NULL && !GTK_IS_MENU_BUTTON (parent) && !GTK_IS_DROP_DOWN (parent);
}

/* Unfolds all that can be; returns how much that was. */
static guint
unfold (GtkWidget *root)
{
  GtkWidget *widget;
  guint n = 0;

  for (guint i = 0; (widget = desk_find (root, GTK_TYPE_WIDGET, i)) != NULL; i++)
    if (unfolds (widget))
      {
        n++;
        if (GTK_IS_EXPANDER (widget))
          gtk_expander_set_expanded (GTK_EXPANDER (widget), TRUE);
        else if (ADW_IS_EXPANDER_ROW (widget))
          adw_expander_row_set_expanded (ADW_EXPANDER_ROW (widget), TRUE);
        else
          desk_click (widget);
      }

  return n;
}

static void
play_menus (const Play           *play,
            GtkWidget            *page,
            const TenkenPageKind *kind)
{
  GtkWidget *button;
  guint n = 0;

  for (guint i = 0; (button = desk_find (page, GTK_TYPE_MENU_BUTTON, i)) != NULL; i++)
    {
      g_autofree char *name = NULL;

      /* These are on every page. */
      if (gtk_widget_get_ancestor (button, TENKEN_TYPE_MENU_BUTTONS) != NULL && kind != tenken_pages_get (0))
        continue;

      name = g_strdup_printf ("%s-menu%u", kind->name, ++n);
      if (!is_wanted (play, name) || !gtk_widget_is_sensitive (button))
        continue;
      gtk_menu_button_popup (GTK_MENU_BUTTON (button));
      show (play, play->window, name);
      gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
      desk_wait_frame (play->window);
    }
}

static GtkWidget *
go (const Play           *play,
    const TenkenPageKind *kind,
    gint64                id)
{
  const Stage *stage = play->stage;

  /* Only the start bears that another checklist is opened while it shows. */
  g_assert_true (gtk_widget_activate_action (play->window, "win.go", "s", "start"));
  if (kind->needs_assessment)
    {
      g_assert_true (tenken_session_open (stage->desk->session, id));
      g_assert_true (tenken_session_move_to (stage->desk->session, desk_question (stage->desk, stage->number)));
    }
  g_assert_true (gtk_widget_activate_action (play->window, "win.go", "s", kind->name));

  return desk_wait_page (play->window, kind->get_type ());
}

/* The window that came last. */
static GtkWidget *
find_other (GtkWidget *window)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = g_list_model_get_n_items (toplevels); i > 0; i--)
    {
      g_autoptr (GtkWidget) other = g_list_model_get_item (toplevels, i - 1);

      if (other != window && gtk_widget_get_visible (other))
        return other;
    }

  return NULL;
}

static gboolean
has_other (gpointer window)
{
  return find_other (window) != NULL;
}

static gboolean
has_no_other (gpointer window)
{
  return find_other (window) == NULL;
}

static void
play_window (const Play *play,
             const char *name,
             const char *action)
{
  GtkWidget *other;

  if (!is_wanted (play, name))
    return;

  desk_act (play->window, action);
  desk_wait_for (has_other, play->window);
  other = find_other (play->window);
  show (play, other, name);
  gtk_window_close (GTK_WINDOW (other));
  desk_wait_for (has_no_other, play->window);
}

static void
play_page (const Play           *play,
           const TenkenPageKind *kind)
{
  g_autofree char *open = g_strconcat (kind->name, "-open", NULL);
  g_autofree char *part = g_strconcat (kind->name, "-part", NULL);
  g_autofree char *help = g_strconcat ("help-", kind->name, NULL);
  GtkWidget *page = go (play, kind, play->stage->finished);

  show (play, play->window, kind->name);
  play_menus (play, page, kind);
  if (play->stage->finished != 0)
    play_window (play, help, "win.help");
  if (is_wanted (play, open) && unfold (page) > 0)
    show (play, play->window, open);

  if (kind->needs_assessment && is_wanted (play, part))
    {
      go (play, kind, play->stage->part);
      show (play, play->window, part);
    }
}

void
stage_each (const Stage *stage,
            GtkWidget   *window,
            const char  *only,
            StageFunc    func,
            gpointer     data)
{
  const Play play = { stage, window, only, func, data };
  const TenkenPageKind *kind;

  for (guint i = 0; (kind = tenken_pages_get (i)) != NULL; i++)
    if (!kind->needs_assessment || stage->finished != 0)
      play_page (&play, kind);

  for (guint i = 0; i < G_N_ELEMENTS (windows); i++)
    play_window (&play, windows[i].name, windows[i].action);
}
