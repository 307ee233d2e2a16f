/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "window-hands.h"

#include "app/begin-box.h"
#include "app/choice-card.h"
#include "app/entry-row.h"
#include "app/question-page.h"
#include "app/result-page.h"
#include "app/start-page.h"
#include "app/window.h"
#include "base/catalog.h"

#include <string.h>

GtkWidget *
desk_open_window (Desk *desk)
{
  return GTK_WIDGET (desk_show (GTK_WIDGET (tenken_window_new (desk_application (), desk->session)), 1024, 700));
}

typedef struct {
  GtkWidget *window;
  GType type;
} Expected;

static gboolean
has_page (gpointer data)
{
  const Expected *expected = data;
  GtkWidget *page = desk_find (expected->window, expected->type, 0);

  if (page == NULL || gtk_widget_get_prev_sibling (page) != NULL || gtk_widget_get_next_sibling (page) != NULL)
    return FALSE;

  /* Its lower part comes a moment later. */
  return expected->type != TENKEN_TYPE_START_PAGE || desk_find (page, TENKEN_TYPE_BEGIN_BOX, 0) != NULL;
}

GtkWidget *
desk_wait_page (GtkWidget *window,
                GType      type)
{
  Expected expected = { window, type };

  desk_wait_for (has_page, &expected);
  desk_wait_frame (window);

  return desk_find (window, type, 0);
}

void
desk_act (GtkWidget  *window,
          const char *action)
{
  g_assert_true (gtk_widget_activate_action (window, action, NULL));
}

GtkWidget *
desk_begin (Desk      *desk,
            GtkWidget *window)
{
  GtkWidget *entry = desk_find (window, TENKEN_TYPE_ENTRY_ROW, 0);

  /* Where the firm is known already, its name is not asked. */
  if (entry == NULL)
    {
      g_assert_true (gtk_widget_activate_action (window, "win.begin", "s", "山田製作所"));
    }
  else
    {
      gtk_editable_set_text (GTK_EDITABLE (entry), "  山田製作所 ");
      desk_click (desk_button (window, _("Begin")));
    }

  return desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
}

void
desk_choose (GtkWidget *page,
             guint      key)
{
  GtkWidget *card = desk_find (page, TENKEN_TYPE_CHOICE_CARD, key - 1);

  /* “Not applicable” stands among the buttons below until it is chosen. */
  desk_click (card != NULL ? card : desk_button (page, _("Doesn't apply…")));
}

gboolean
desk_is_chosen (GtkWidget *page,
                guint      key)
{
  GtkWidget *card = desk_find (page, TENKEN_TYPE_CHOICE_CARD, key - 1);

  return card != NULL && gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (card));
}

void
desk_assert_question (GtkWidget *page,
                      guint      number)
{
  g_autofree char *place = g_strdup_printf (_("Question %1$u of %2$u · %3$s"), number, 25u, "");

  g_assert_true (desk_reads (page, place));
}

static GtkWidget *
find_dialog (void)
{
  g_autoptr (GList) toplevels = gtk_window_list_toplevels ();

  for (GList *l = toplevels; l != NULL; l = l->next)
    if (ADW_IS_MESSAGE_DIALOG (l->data) && gtk_widget_get_mapped (l->data))
      return l->data;

  return NULL;
}

static gboolean
has_dialog (gpointer data)
{
  return find_dialog () != NULL;
}

static gboolean
has_no_dialog (gpointer data)
{
  return find_dialog () == NULL;
}

GtkWidget *
desk_wait_dialog (void)
{
  GtkWidget *dialog;

  desk_wait_for (has_dialog, NULL);
  dialog = find_dialog ();
  desk_wait_frame (dialog);

  return dialog;
}

void
desk_respond (const char *button,
              const char *text)
{
  GtkWidget *dialog = desk_wait_dialog ();

  g_assert_true (desk_reads (dialog, text));
  desk_click (desk_button (dialog, button));
  desk_wait_for (has_no_dialog, NULL);
}

void
desk_check_up (Desk       *desk,
               const char *letters)
{
  static const char known[] = "ypn?-";
  static const char * const ids[] = { "yes", "partly", "no", "unknown", "na" };

  g_assert_cmpuint (strlen (letters), ==, 25);
  g_assert_true (tenken_session_begin (desk->session, "山田製作所"));
  for (guint i = 0; i < 25; i++)
    {
      const char *place = strchr (known, letters[i]);

      if (place != NULL)
        g_assert_true (tenken_session_answer (desk->session, desk_question (desk, i + 1),
                                              desk_choice (desk, ids[place - known]), "なぜなら"));
    }
  g_assert_true (tenken_session_finish (desk->session));
}

GtkWidget *
desk_open_result (Desk       *desk,
                  GtkWidget **window)
{
  *window = desk_open_window (desk);
  g_assert_true (gtk_widget_activate_action (*window, "win.go", "s", "result"));

  return desk_wait_page (*window, TENKEN_TYPE_RESULT_PAGE);
}

const TenkenAnswer *
desk_answer_to (Desk  *desk,
                guint  number)
{
  return tenken_answers_get (tenken_session_get_assessment (desk->session)->answers, desk_question (desk, number));
}

GtkWidget *
desk_open_question (Desk       *desk,
                    guint       number,
                    GtkWidget **window)
{
  *window = desk_open_window (desk);
  g_assert_true (gtk_widget_activate_action (*window, "win.question", "x", (gint64) number));

  return desk_wait_page (*window, TENKEN_TYPE_QUESTION_PAGE);
}

void
desk_press_row (GtkWidget  *page,
                const char *title)
{
  GtkWidget *row = desk_find_row (page, title);

  g_assert_nonnull (row);
  g_assert_true (gtk_widget_grab_focus (row));
  g_assert_true (gtk_widget_activate (row));
}
