/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stage-kiosk.h"

#include "app/chart-table.h"
#include "app/kiosk-person.h"
#include "app/kiosk-pin.h"
#include "app/kiosk-question.h"
#include "app/kiosk-start.h"
#include "app/kiosk-thanks.h"
#include "base/catalog.h"
#include "kiosk-hands.h"

#include <string.h>

#define WIDTH 1024
#define HEIGHT 700

typedef struct {
  GtkWidget *window;
  const char *only;
  StageFunc func;
  gpointer data;
} Play;

static void
show (const Play *play,
      const char *name)
{
  if (play->only != NULL && strstr (name, play->only) == NULL)
    return;

  stage_settle (play->window);
  play->func (play->window, name, play->data);
}

static void
act (const Play *play,
     const char *action,
     const char *target)
{
  g_assert_true (gtk_widget_activate_action (play->window, action, target != NULL ? "s" : NULL, target));
}

/* The language of the moment comes first, for that is what the kiosk begins with. */
static TenkenKiosk *
make_settings (const char *department)
{
  TenkenKiosk *settings = kiosk_settings ();
  g_auto (GStrv) offered = NULL;
  const char *languages[] = { tenken_catalog_language (), NULL, NULL, NULL };
  guint n = 1;

  for (guint i = 0; i < 3; i++)
    if (strcmp (settings->languages[i], languages[0]) != 0)
      languages[n++] = settings->languages[i];

  offered = settings->languages;
  settings->languages = g_strdupv ((char **) languages);
  g_strfreev (settings->departments);
  settings->departments = g_strdupv ((char *[]) { "営業", "総務", (char *) department, NULL });
  settings->show_result = TRUE;

  return settings;
}

static gboolean
is_small (gpointer window)
{
  return gtk_widget_get_width (window) == WIDTH && gtk_widget_get_height (window) == HEIGHT;
}

static void
play_question (const Play  *play,
               const Stage *stage)
{
  GtkWidget *page = desk_wait_page (play->window, TENKEN_TYPE_KIOSK_QUESTION);
  guint number = stage_longest_question (stage, tenken_catalog_language ());
  GtkWidget *toggle;

  g_assert_true (tenken_session_move_to (stage->desk->session, desk_question (stage->desk, number)));
  act (play, "kiosk.language", tenken_catalog_language ());
  page = desk_wait_page (play->window, TENKEN_TYPE_KIOSK_QUESTION);
  /* The question before was another one, and looked at elsewhere. */
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (desk_find (page, GTK_TYPE_SCROLLED_WINDOW, 0))), 0);
  show (play, "kiosk-question");

  /* The first ones are the languages and the cards. */
  for (guint i = 0; (toggle = desk_find (page, GTK_TYPE_TOGGLE_BUTTON, i)) != NULL; i++)
    if (gtk_widget_has_css_class (toggle, "kiosk-pill") && gtk_actionable_get_action_name (GTK_ACTIONABLE (toggle)) == NULL)
      desk_click (toggle);
  show (play, "kiosk-question-open");
  g_assert_true (gtk_widget_activate_action (page, "question.choose", "i", 5));
  show (play, "kiosk-reason");
  g_assert_true (gtk_widget_activate_action (page, "question.choose", "i", 2));
  act (play, "kiosk.stop", NULL);
  show (play, "kiosk-stop");
  act (play, "kiosk.stay", NULL);
  tenken_kiosk_window_set_patience (TENKEN_KIOSK_WINDOW (play->window), 1, 3600);
  while (gtk_widget_is_sensitive (page))
    g_main_context_iteration (NULL, TRUE);
  show (play, "kiosk-idle");
  tenken_kiosk_window_set_patience (TENKEN_KIOSK_WINDOW (play->window), 3600, 3600);
  act (play, "kiosk.stay", NULL);
}

void
stage_each_kiosk (const Stage *stage,
                  const char  *only,
                  StageFunc    func,
                  gpointer     data)
{
  g_autoptr (TenkenKiosk) settings = make_settings (stage->organisation);
  const GPtrArray *questions;
  Play play = { NULL, only, func, data };
  GtkWidget *page;

  tenken_session_choose (stage->desk->session, stage->checklist);
  kiosk_start (stage->desk, settings);
  play.window = kiosk_open (stage->desk);
  gtk_window_set_default_size (GTK_WINDOW (play.window), WIDTH, HEIGHT);
  desk_wait_for (is_small, play.window);

  show (&play, "kiosk-start");
  act (&play, "kiosk.begin", NULL);
  show (&play, "kiosk-role");
  act (&play, "kiosk.say", "staff");
  show (&play, "kiosk-department");
  act (&play, "kiosk.say", "");
  play_question (&play, stage);

  questions = tenken_session_get_checklist (stage->desk->session)->questions;
  for (guint i = 0; i < questions->len; i++)
    g_assert_true (tenken_session_answer (stage->desk->session, g_ptr_array_index (questions, i),
                                          g_ptr_array_index (stage->checklist->choices, i % 3), ""));
  act (&play, "kiosk.finish-now", NULL);
  show (&play, "kiosk-thanks");
  page = desk_wait_page (play.window, TENKEN_TYPE_KIOSK_THANKS);
  desk_click (desk_find (desk_find (page, TENKEN_TYPE_CHART_TABLE, 0), GTK_TYPE_TOGGLE_BUTTON, 0));
  show (&play, "kiosk-thanks-table");
  act (&play, "kiosk.start", NULL);
  act (&play, "kiosk.pin", NULL);
  page = desk_wait_page (play.window, TENKEN_TYPE_KIOSK_PIN);
  for (guint i = 0; i < 4; i++)
    {
      g_assert_true (gtk_widget_activate_action (page, "pin.type", "s", "1"));
      g_assert_true (gtk_widget_activate_action (page, "pin.enter", NULL));
    }
  show (&play, "kiosk-pin");

  desk_assert_goes (GTK_WINDOW (play.window), NULL);
}
