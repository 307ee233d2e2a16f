/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deleting a check-up: only by the word, with a way back until the program ends, and then for good. */
#include "past-hands.h"
#include "window-input.h"

/* Nothing but the word deletes. */
static void
test_word (Desk          *desk,
           gconstpointer  data)
{
  static const struct { const char *text; gboolean right; } typed[] = {
    { "", FALSE }, { "delet", FALSE }, { "deleted", FALSE }, { "山田製作所", FALSE }, { "yes", FALSE }, { "de lete", FALSE },
    { "delete", TRUE }, { " Delete ", TRUE }, { "ＤＥＬＥＴＥ", TRUE }, { "", FALSE },
  };
  GtkWidget *window, *page, *dialog, *entry;

  for (guint i = 0; i < 3; i++)
    desk_answer_all (desk, "yes", 0);
  window = desk_open_window (desk);
  page = past_open (window);

  dialog = past_ask_delete (page);
  entry = desk_find (dialog, GTK_TYPE_ENTRY, 0);
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      gtk_editable_set_text (GTK_EDITABLE (entry), typed[i].text);
      g_assert_true (gtk_widget_is_sensitive (desk_button (dialog, "Delete")) == typed[i].right);
    }
  /* Enter says nothing else than the button. */
  g_signal_emit_by_name (entry, "activate");
  desk_wait_frame (dialog);
  g_assert_true (gtk_widget_get_mapped (dialog));
  desk_respond ("Cancel", "山田製作所");
  g_assert_cmpuint (past_count (page), ==, 3);

  /* right, and then thought better of */
  dialog = past_ask_delete (page);
  gtk_editable_set_text (GTK_EDITABLE (desk_find (dialog, GTK_TYPE_ENTRY, 0)), "delete");
  desk_respond ("Cancel", "delete");
  g_assert_cmpuint (past_count (page), ==, 3);
  g_assert_cmpuint (tenken_session_count (desk->session, NULL), ==, 3);

  past_delete (page);
  past_wait_count (page, 2);
  g_assert_cmpuint (tenken_session_count (desk->session, NULL), ==, 2);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static char *
picture (Desk   *desk,
         gint64  id)
{
  GString *all = g_string_new (NULL);
  const TenkenAssessment *assessment;

  g_assert_true (tenken_session_open (desk->session, id));
  assessment = tenken_session_get_assessment (desk->session);
  g_string_append_printf (all, "%s|%s|%s|%s|%d|%u\n", assessment->organisation, assessment->title, assessment->note,
                          assessment->date, assessment->finished, assessment->position);
  for (guint number = 1; number <= 25; number++)
    {
      const TenkenAnswer *answer = tenken_answers_get (assessment->answers, desk_question (desk, number));

      g_string_append_printf (all, "%u %s %s %s %d\n", number, answer->choice != NULL ? answer->choice->id : "-",
                              answer->comment, answer->evidence, answer->flagged);
    }

  return g_string_free (all, FALSE);
}

/* What is brought back is what it was, to the last letter: by the toast, by the key, and from another page. */
static void
test_undo (Desk          *desk,
           gconstpointer  data)
{
  g_autofree char *before = NULL;
  GtkWidget *window, *page;
  gint64 id;

  desk_answer_all (desk, "yes", 0);
  desk_answer_all (desk, "unknown", 3);
  id = tenken_session_get_assessment (desk->session)->id;
  g_assert_true (tenken_session_rename (desk->session, id, "Name & <more>"));
  g_assert_true (tenken_session_annotate (desk->session, id, "Note"));
  desk_answer_all (desk, "no", 0);
  before = picture (desk, id);
  window = desk_open_window (desk);
  /* Nobody is so quick that the toast is still on its way. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  for (guint way = 0; way < 3; way++)
    {
      g_autofree char *after = NULL;

      page = past_open (window);
      past_pick (page, id);
      past_delete (page);
      past_wait_count (page, 2);
      g_assert_cmpint (past_picked (page), !=, id);
      desk_wait_reads (window, "“Name & <more>” was deleted");
      g_assert_null (tenken_session_get_assessment (desk->session));

      switch (way)
        {
        case 0:
          desk_click (desk_button (window, "Undo"));
          break;
        case 1:
          desk_act (page, "past.undo");
          break;
        default:
          desk_act (window, "win.start");
          desk_wait_page (window, g_type_from_name ("TenkenStartPage"));
          desk_click (desk_button (window, "Undo"));
          page = past_open (window);
          past_pick (page, id);
        }
      past_wait_count (page, 3);
      g_assert_cmpint (past_picked (page), ==, id);
      after = picture (desk, id);
      g_assert_cmpstr (after, ==, before);
      /* And what the toast said is no longer so. */
      desk_wait_not_reads (window, "was deleted");
    }

  desk_assert_goes (GTK_WINDOW (window), NULL);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
}

static gboolean
is_at_start (gpointer window)
{
  return desk_find (window, g_type_from_name ("TenkenStartPage"), 0) != NULL;
}

/* After the last one the focus is on what is there instead; from the toast the key undoes too, and Escape goes back. */
static void
test_last (Desk          *desk,
           gconstpointer  data)
{
  GtkWidget *window, *page;

  desk_answer_all (desk, "yes", 0);
  window = desk_open_window (desk);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  page = past_open (window);
  past_delete (page);
  desk_wait_reads (window, "was deleted");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == desk_button (page, "Back to the start"));

  gtk_widget_grab_focus (desk_button (window, "Undo"));
  desk_strike (window, "ctrl+z", NULL);
  desk_wait_reads (page, "100 of 100");
  g_assert_cmpuint (past_count (page), ==, 1);

  tenken_page_enter (TENKEN_PAGE (page));
  desk_strike (window, "Escape", NULL);
  desk_wait_for (is_at_start, window);
  desk_assert_goes (GTK_WINDOW (window), NULL);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
}

/* Once the program has ended, not a byte of it is on the disk; what was kept is. */
static void
test_gone (Desk          *desk,
           gconstpointer  data)
{
  static const char *const secrets[] = { "SecretComment", "SecretName", "SecretNote", "SecretProof" };
  TenkenAnswer answer = { NULL, "SecretComment", "SecretProof", TRUE, FALSE };
  GtkWidget *window, *page;
  gint64 id;

  desk_answer_all (desk, "yes", 0);
  id = tenken_session_get_assessment (desk->session)->id;
  g_assert_true (tenken_session_rename (desk->session, id, "KeptName"));
  desk_answer_all (desk, "no", 0);
  id = tenken_session_get_assessment (desk->session)->id;
  answer.choice = desk_choice (desk, "partly");
  g_assert_true (tenken_session_put (desk->session, desk_question (desk, 5), &answer));
  g_assert_true (tenken_session_rename (desk->session, id, "SecretName"));
  g_assert_true (tenken_session_annotate (desk->session, id, "SecretNote"));
  for (guint i = 0; i < G_N_ELEMENTS (secrets); i++)
    g_assert_true (past_is_on_disk (desk, secrets[i]));

  window = desk_open_window (desk);
  page = past_open (window);
  g_assert_cmpint (past_picked (page), ==, id);
  past_delete (page);
  desk_assert_goes (GTK_WINDOW (window), NULL);
  desk_restart (desk);

  for (guint i = 0; i < G_N_ELEMENTS (secrets); i++)
    g_assert_false (past_is_on_disk (desk, secrets[i]));
  g_assert_true (past_is_on_disk (desk, "KeptName"));
  g_assert_cmpuint (tenken_session_count (desk->session, NULL), ==, 1);
  g_assert_cmpint (tenken_session_get_deleted (desk->session), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/past-delete/word", test_word, NULL);
  desk_add ("/past-delete/undo", test_undo, NULL);
  desk_add ("/past-delete/last", test_last, NULL);
  desk_add ("/past-delete/gone", test_gone, NULL);

  return desk_run ();
}
