/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-self-test.h"

#include "app/kiosk-leftovers.h"
#include "app/kiosk-window.h"
#include "app/page.h"
#include "app/session-kiosk.h"
#include "app/text-size.h"
#include "base/catalog.h"
#include "record/pin.h"

#include <adwaita.h>
#include <glib/gstdio.h>

#define MARKER "marker-7f3a"
#define PIN "2580"
#define PATIENCE_MS 10000

/* How a person leaves. */
typedef enum {
  FINISHED,
  ERASED,
  GONE,       /* away, and the time ran out */
  LOOKED_IN,  /* only as far as the PIN */
  N_ENDINGS
} Ending;

typedef struct {
  TenkenSession *session;
  GtkWidget *window;
  gboolean clean;
} Test;

static const char *
get_words (Ending ending)
{
  static const char *const words[] = {
    N_("After somebody who finished"),
    N_("After somebody who stopped and erased"),
    N_("After somebody who went away"),
    N_("After somebody who tried the PIN"),
  };

  return _(words[ending]);
}

static void
report (Test       *test,
        Ending      ending,
        gboolean    clean,
        const char *words)
{
  g_print ("%s  %s: %s\n", clean ? "ok    " : "FAILED", get_words (ending), words);
  test->clean = test->clean && clean;
}

static gboolean
late_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

/* Lets the window work until it has come to @place. */
static gboolean
wait_for (Test             *test,
          TenkenKioskPlace  place)
{
  gboolean late = FALSE;
  guint source = g_timeout_add (PATIENCE_MS, late_cb, &late);
  TenkenKioskWindow *window = TENKEN_KIOSK_WINDOW (test->window);

  while (tenken_kiosk_window_get_place (window) != place && !late)
    g_main_context_iteration (NULL, TRUE);
  if (!late)
    g_source_remove (source);
  while (g_main_context_iteration (NULL, FALSE))
    ;

  return tenken_kiosk_window_get_place (window) == place;
}

static GtkWidget *
find (GtkWidget *widget,
      GType      type)
{
  GtkWidget *found = NULL;

  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type);

  return found;
}

/* Everything on a page, to be told when it goes. */
static void
watch (GtkWidget *widget,
       GPtrArray *watched)
{
  GWeakRef *reference = g_new (GWeakRef, 1);

  g_weak_ref_init (reference, widget);
  g_ptr_array_add (watched, reference);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    watch (child, watched);
}

static void
unwatch (gpointer data)
{
  g_weak_ref_clear (data);
  g_free (data);
}

static gboolean
all_gone (const GPtrArray *watched)
{
  for (guint i = 0; i < watched->len; i++)
    {
      g_autoptr (GObject) object = g_weak_ref_get (g_ptr_array_index (watched, i));

      if (object != NULL)
        return FALSE;
    }

  return TRUE;
}

/* Leaves the marker wherever a page can have it, whatever pages will be able to hold one day. */
static void
plant (Test *test)
{
  GdkDisplay *display = gtk_widget_get_display (test->window);
  GtkWidget *page = find (test->window, TENKEN_TYPE_PAGE);
  GtkWidget *box = find (page, GTK_TYPE_BOX);
  GtkWidget *entry = gtk_entry_new ();
  GtkWidget *view = gtk_text_view_new ();

  gtk_box_append (GTK_BOX (box), gtk_label_new (MARKER));
  gtk_box_append (GTK_BOX (box), entry);
  gtk_box_append (GTK_BOX (box), view);
  gtk_editable_set_text (GTK_EDITABLE (entry), MARKER);
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), MARKER, -1);
  gtk_widget_set_tooltip_text (page, MARKER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (page), GTK_ACCESSIBLE_PROPERTY_LABEL, MARKER, -1);
  gtk_widget_grab_focus (entry);
  gdk_clipboard_set_text (gdk_display_get_clipboard (display), MARKER);
  gdk_clipboard_set_text (gdk_display_get_primary_clipboard (display), MARKER);
  tenken_session_set_draft (test->session, MARKER, MARKER);
}

/* As far as the third question, in the last of the languages and in large text. */
static void
answer (Test *test)
{
  const TenkenKiosk *kiosk = tenken_session_get_kiosk (test->session);
  const char *language = kiosk->languages[g_strv_length (kiosk->languages) - 1];
  const GPtrArray *questions;

  gtk_widget_activate_action (test->window, "kiosk.language", "s", language);
  gtk_widget_activate_action (test->window, "kiosk.text-larger", NULL);
  gtk_widget_activate_action (test->window, "kiosk.begin", NULL);
  gtk_widget_activate_action (test->window, "kiosk.say", "s", kiosk->roles[0]);
  gtk_widget_activate_action (test->window, "kiosk.say", "s", kiosk->departments[0]);
  wait_for (test, TENKEN_KIOSK_AT_QUESTION);

  questions = tenken_session_get_checklist (test->session)->questions;
  for (guint i = 0; i < 2; i++)
    {
      const TenkenChecklist *checklist = tenken_session_get_checklist (test->session);

      tenken_session_answer (test->session, g_ptr_array_index (questions, i), g_ptr_array_index (checklist->choices, i),
                             MARKER);
      gtk_widget_activate_action (find (test->window, TENKEN_TYPE_PAGE), "question.next", NULL);
    }
}

static void
leave (Test   *test,
       Ending  ending)
{
  switch (ending)
    {
    case FINISHED:
      gtk_widget_activate_action (test->window, "kiosk.finish-now", NULL);
      wait_for (test, TENKEN_KIOSK_AT_THANKS);
      gtk_widget_activate_action (test->window, "kiosk.start", NULL);
      break;
    case ERASED:
      gtk_widget_activate_action (test->window, "kiosk.stop", NULL);
      gtk_widget_activate_action (test->window, "kiosk.erase", NULL);
      break;
    case GONE:
      tenken_kiosk_window_set_patience (TENKEN_KIOSK_WINDOW (test->window), 1, 1);
      break;
    default:
      gtk_widget_activate_action (test->window, "kiosk.back", NULL);
    }

  if (!wait_for (test, TENKEN_KIOSK_AT_START))
    report (test, ending, FALSE, _("the kiosk is back at its start"));
  tenken_kiosk_window_set_patience (TENKEN_KIOSK_WINDOW (test->window), 0, TENKEN_KIOSK_WARNING);
}

static void
inspect (Test      *test,
         Ending     ending,
         GPtrArray *watched)
{
  const TenkenKiosk *kiosk = tenken_session_get_kiosk (test->session);
  GtkWidget *scroller = find (test->window, GTK_TYPE_SCROLLED_WINDOW);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (test->window));

  report (test, ending, all_gone (watched), _("their pages are destroyed with all that was on them"));
  for (guint corner = 0; corner < TENKEN_KIOSK_N_CORNERS; corner++)
    report (test, ending, tenken_kiosk_is_clean (corner, test->window, test->session, MARKER),
            tenken_kiosk_corner_words (corner));
  report (test, ending, g_strcmp0 (tenken_catalog_language (), kiosk->languages[0]) == 0,
          _("the language is the first one again"));
  report (test, ending,
          tenken_text_size_get () == tenken_kiosk_window_get_text_size (TENKEN_KIOSK_WINDOW (test->window)),
          _("texts are as large as they were"));
  report (test, ending,
          gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller))) <= 0
            && GTK_IS_BUTTON (focus)
            && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (focus)), "kiosk.begin") == 0,
          _("the page is at its top, with the focus on “Begin”"));
  report (test, ending, tenken_session_count_responses_today (test->session) == 1, _("what was finished is kept"));
}

static void
run (Test   *test,
     Ending  ending)
{
  g_autoptr (GPtrArray) watched = g_ptr_array_new_with_free_func (unwatch);

  if (ending == LOOKED_IN)
    {
      gtk_widget_activate_action (test->window, "kiosk.pin", NULL);
      wait_for (test, TENKEN_KIOSK_AT_PIN);
      gtk_widget_activate_action (test->window, "kiosk.text-larger", NULL);
      gtk_editable_set_text (GTK_EDITABLE (find (test->window, GTK_TYPE_PASSWORD_ENTRY)), MARKER);
    }
  else
    {
      answer (test);
    }

  plant (test);
  watch (find (test->window, TENKEN_TYPE_PAGE), watched);
  leave (test, ending);
  inspect (test, ending, watched);
}

/* A kiosk that asks everything that one can. */
static gboolean
start (Test *test)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenKiosk) kiosk = tenken_kiosk_new ();

  g_strfreev (kiosk->departments);
  kiosk->departments = g_strsplit ("A,B", ",", -1);
  kiosk->show_result = TRUE;
  kiosk->keep_unfinished = TRUE;
  g_free (kiosk->pin);
  kiosk->pin = tenken_pin_hash (PIN, &error);
  if (kiosk->pin == NULL)
    g_printerr ("%s\n", error->message);

  return kiosk->pin != NULL && tenken_session_start_kiosk (test->session, "Self-test",
                                                           tenken_session_get_chosen (test->session), kiosk);
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);
  const char *name;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
}

static gboolean
run_in (const char *folder)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (folder, "tenken.db", NULL);
  Test test = { .clean = TRUE };

  test.session = tenken_session_new (path, &error);
  if (test.session == NULL)
    {
      g_printerr ("%s\n", error->message);
      return FALSE;
    }
  test.clean = start (&test);
  if (test.clean)
    {
      test.window = GTK_WIDGET (tenken_kiosk_window_new (test.session));
      gtk_window_present (GTK_WINDOW (test.window));
      for (Ending ending = 0; ending < N_ENDINGS; ending++)
        run (&test, ending);
      gtk_window_destroy (GTK_WINDOW (test.window));
    }
  g_object_unref (test.session);

  return test.clean;
}

int
tenken_kiosk_self_test (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = NULL;
  gboolean clean;

  /* So that what a screen reader would get is there to be looked at, with or without one. */
  g_setenv ("GTK_A11Y", "test", TRUE);
  if (!gtk_init_check ())
    {
      g_printerr ("%s\n", _("There is no screen to open the kiosk on."));
      return 1;
    }
  adw_init ();

  folder = g_dir_make_tmp ("tenken-XXXXXX", &error);
  if (folder == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  clean = run_in (folder);
  remove_folder (folder);

  return clean ? 0 : 1;
}
