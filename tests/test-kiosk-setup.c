/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page that sets the kiosk up: what it asks for, what it refuses with a sentence, and that it begins where it was
 * left. */
#include "organisation-hands.h"
#include "widget-makers.h"

#include "app/entry-row.h"
#include "app/kiosk-round.h"
#include "app/kiosk-setup-page.h"
#include "app/session-kiosk.h"
#include "base/catalog.h"
#include "record/pin.h"

#include <string.h>

static GtkWidget *
open_page (Desk *desk)
{
  return g_object_new (TENKEN_TYPE_KIOSK_SETUP_PAGE, "session", desk->session, NULL);
}

static GtkEditable *
find_entry (GtkWidget  *page,
            const char *title)
{
  GtkWidget *row;

  for (guint i = 0; (row = desk_find (page, TENKEN_TYPE_ENTRY_ROW, i)) != NULL; i++)
    if (strcmp (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title) == 0)
      return GTK_EDITABLE (row);

  g_error ("no entry “%s”", title);
}

static gboolean
is_set (gpointer data)
{
  gboolean active;

  g_object_get (data, "active", &active, NULL);

  return active;
}

static gboolean
is_unset (gpointer data)
{
  return !is_set (data);
}

/* As a click on the row does; a switch takes a moment. */
static void
toggle (GtkWidget  *page,
        const char *title)
{
  GtkWidget *control = adw_action_row_get_activatable_widget (ADW_ACTION_ROW (desk_find_row (page, title)));
  gboolean was = is_set (control);

  gtk_widget_mnemonic_activate (control, FALSE);
  desk_wait_for (was ? is_unset : is_set, control);
}

static void
start (GtkWidget *page)
{
  desk_click (desk_button (page, _("Start the kiosk")));
  desk_wait_frame (page);
}

static void
type_pin (GtkWidget  *page,
          const char *pin,
          const char *again)
{
  gtk_editable_set_text (find_entry (page, _("PIN")), pin);
  gtk_editable_set_text (find_entry (page, _("The same PIN again")), again);
}

/* Without a name, a language or a good PIN there is a sentence and no kiosk. */
static void
test_refused (Desk          *desk,
              gconstpointer  data)
{
  static const struct {
    const char *pin, *again, *sentence;
  } cases[] = {
    { "", "", N_("A PIN has %d to %d digits and nothing else. Type another one.") },
    { "123", "123", N_("A PIN has %d to %d digits and nothing else. Type another one.") },
    { "12345a", "12345a", N_("A PIN has %d to %d digits and nothing else. Type another one.") },
    { "1234", "1235", N_("The two PINs are not the same. Type the same one twice.") },
  };
  GtkWidget *page = open_page (desk);
  GtkWindow *window = desk_show (page, 900, 2000);

  type_pin (page, "1234", "1234");
  start (page);
  g_assert_true (desk_reads (page, _("The firm or association has no name. Type its name.")));

  gtk_editable_set_text (find_entry (page, _("Name of your firm or association")), "山田製作所");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *sentence = strchr (cases[i].sentence, '%') != NULL
                                  ? g_strdup_printf (_("A PIN has %d to %d digits and nothing else. Type another one."),
                                                     TENKEN_PIN_MIN, TENKEN_PIN_MAX)
                                  : g_strdup (_(cases[i].sentence));

      type_pin (page, cases[i].pin, cases[i].again);
      start (page);
      g_assert_true (desk_reads (page, sentence));
    }

  /* As soon as it is right nothing is said against it any more. */
  type_pin (page, "1234", "1234");
  g_assert_false (desk_reads (page, _("The two PINs are not the same. Type the same one twice.")));
  for (guint i = 0; i < 3; i++)
    toggle (page, i == 0 ? "日本語" : i == 1 ? "やさしい日本語（にほんご）" : "English");
  start (page);
  g_assert_true (desk_reads (page, _("No language is ticked. Tick at least one.")));
  g_assert_null (tenken_session_get_kiosk (desk->session));
  toggle (page, "English");
  g_assert_false (desk_reads (page, _("No language is ticked. Tick at least one.")));

  /* Enter in the last field says the same as the button. */
  type_pin (page, "123", "123");
  g_signal_emit_by_name (find_entry (page, _("The same PIN again")), "entry-activated");
  desk_wait_frame (page);
  g_assert_true (desk_reads (page, "A PIN has"));
  gtk_editable_set_text (find_entry (page, _("PIN")), "1234");
  g_assert_false (desk_reads (page, "A PIN has"));

  desk_assert_goes (window, NULL);
}

static void
add_organisation (Desk *desk)
{
  g_autoptr (TenkenOrganisation) organisation = tenken_organisation_new ("山田製作所");

  g_strfreev (organisation->departments);
  organisation->departments = g_strsplit ("営業,製造", ",", -1);
  g_assert_true (tenken_session_save_organisation (desk->session, "山田製作所", organisation));
}

/* What is set is what the kiosk is started with, and where the page begins the next time; the PIN need not be typed
 * again. */
static void
test_start (Desk          *desk,
            gconstpointer  data)
{
  g_autofree char *pin = NULL;

  add_organisation (desk);
  for (guint run = 0; run < 2; run++)
    {
      GtkWidget *page = open_page (desk);
      GtkWindow *window = desk_show (page, 900, 2000);
      const TenkenKiosk *kiosk;

      /* Those that are asked for stand in the list, where one can change them. */
      g_assert_true (desk_reads (page, run == 0 ? "営業, 製造" : "Add a department"));
      if (run == 0)
        {
          toggle (page, "English");
          toggle (page, _("Manager"));
          toggle (page, _("Ask for the department"));
          toggle (page, _("People see their own result"));
          toggle (page, _("Keep answers that were left unfinished"));
          adw_combo_row_set_selected (ADW_COMBO_ROW (desk_find_row (page, _("Back to the start when nobody is there"))), 2);
          type_pin (page, "20261122", "20261122");
        }
      start (page);

      kiosk = tenken_session_get_kiosk (desk->session);
      g_assert_true (kiosk->running);
      g_assert_cmpint (kiosk->assessment, ==, run + 1);
      g_assert_cmpstrv (kiosk->languages, ((const char *[]) { "ja", "ja-easy", NULL }));
      g_assert_cmpstrv (kiosk->roles, ((const char *[]) { "it", "staff", NULL }));
      g_assert_cmpstrv (kiosk->departments, ((const char *[]) { "営業", "製造", NULL }));
      g_assert_true (kiosk->show_result);
      g_assert_false (kiosk->keep_unfinished);
      g_assert_cmpuint (kiosk->idle_seconds, ==, 180);
      g_assert_true (tenken_pin_matches (kiosk->pin, "20261122"));
      g_assert_true (pin == NULL || strcmp (pin, kiosk->pin) == 0);
      g_free (pin);
      pin = g_strdup (kiosk->pin);
      desk_assert_goes (window, NULL);
      desk_restart (desk);
    }
}

/* Departments are written down right here, before or after the name of the firm, and are the firm's from then on. */
static void
test_departments (Desk          *desk,
                  gconstpointer  data)
{
  GtkWidget *page = open_page (desk);
  GtkWindow *window = desk_show (page, 900, 2000);
  g_autoptr (TenkenOrganisation) stored = NULL;
  const TenkenKiosk *kiosk;

  toggle (page, "English");
  toggle (page, _("Ask for the department"));
  gtk_editable_set_text (find_entry (page, _("Name of your firm or association")), "山田");
  type_pin (page, "20261122", "20261122");
  start (page);
  g_assert_true (desk_reads (page, _("There is no department to choose from. Add one, or do not ask for it.")));
  g_assert_null (tenken_session_get_kiosk (desk->session));

  g_assert_true (gtk_widget_activate (desk_find_row (page, _("Add a department"))));
  gtk_editable_set_text (GTK_EDITABLE (organisation_field (page, _("Department"), 0)), " 営業 ");
  g_assert_false (desk_reads (page, "There is no department to choose from."));
  /* The name goes on, and with it nothing that is written here. */
  gtk_editable_set_text (find_entry (page, _("Name of your firm or association")), "山田製作所");
  start (page);

  kiosk = tenken_session_get_kiosk (desk->session);
  g_assert_nonnull (kiosk);
  g_assert_cmpstrv (kiosk->departments, ((const char *[]) { "営業", NULL }));
  g_assert_cmpstrv (kiosk->languages, ((const char *[]) { "ja", "ja-easy", NULL }));
  stored = tenken_session_load_organisation (desk->session, "山田製作所");
  g_assert_cmpstrv (stored->departments, ((const char *[]) { "営業", NULL }));

  desk_assert_goes (window, NULL);
}

static void
answer_once (Desk *desk)
{
  guint wait;

  g_assert_true (tenken_session_begin_response (desk->session, "", ""));
  g_assert_true (tenken_session_answer (desk->session, desk_question (desk, 1), desk_choice (desk, "yes"), NULL));
  g_assert_true (tenken_session_end_response (desk->session, TRUE));
  g_assert_true (tenken_session_stop_kiosk (desk->session, "2026", &wait));
}

/* Starts the kiosk on the page as it comes up on another day, and returns the round's number. */
static gint64
start_again (Desk       *desk,
             const char *offer,
             gboolean    anew)
{
  GtkWidget *page, *round;
  GtkWindow *window;

  desk_restart (desk);
  page = open_page (desk);
  window = desk_show (page, 900, 2000);
  round = desk_find (page, TENKEN_TYPE_KIOSK_ROUND, 0);
  g_assert_true ((offer != NULL) == (round != NULL && gtk_widget_get_visible (round)));
  g_assert_true (offer == NULL || desk_reads (round, offer));
  if (anew)
    toggle (page, "Begin a new round");
  start (page);
  desk_assert_goes (window, NULL);

  return tenken_session_get_kiosk (desk->session)->assessment;
}

/* The shifts of several days add up, on the checklist of last time, unless one begins anew; where nobody answered nothing
 * is left behind. */
static void
test_round (Desk          *desk,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) checklists = tenken_session_list_checklists (desk->session);
  TenkenChecklist *other = g_ptr_array_index (checklists, 1);
  g_autofree char *id = g_strdup (other->id);
  g_autoptr (TenkenKiosk) settings = tenken_kiosk_new ();
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) left = NULL;
  gint64 first;
  guint wait;

  g_assert_cmpstr (id, !=, tenken_session_get_chosen (desk->session)->id);
  g_free (settings->pin);
  settings->pin = tenken_pin_hash ("2026", NULL);
  g_assert_true (tenken_session_start_kiosk (desk->session, "山田製作所", other, settings));
  g_assert_true (tenken_session_stop_kiosk (desk->session, "2026", &wait));
  none = tenken_session_find (desk->session, NULL);
  g_assert_cmpuint (none->len, ==, 0);

  first = start_again (desk, NULL, FALSE);
  g_assert_cmpstr (tenken_session_get_chosen (desk->session)->id, ==, id);
  answer_once (desk);
  g_assert_cmpint (start_again (desk, "(1 person so far)", FALSE), ==, first);
  answer_once (desk);
  g_assert_cmpint (start_again (desk, "(2 people so far)", FALSE), ==, first);
  g_assert_true (tenken_session_stop_kiosk (desk->session, "2026", &wait));
  g_assert_cmpint (start_again (desk, "(2 people so far)", TRUE), >, first);
  g_assert_true (tenken_session_stop_kiosk (desk->session, "2026", &wait));

  left = tenken_session_find (desk->session, NULL);
  g_assert_cmpuint (left->len, ==, 1);
  g_assert_cmpint (((TenkenAssessment *) g_ptr_array_index (left, 0))->id, ==, first);
  g_assert_cmpuint (((TenkenAssessment *) g_ptr_array_index (left, 0))->n_responses, ==, 2);
  /* The round that nobody answered is not what the next one is offered. */
  g_assert_cmpint (start_again (desk, "(2 people so far)", FALSE), ==, first);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/kiosk-setup/refused", test_refused, NULL);
  desk_add ("/kiosk-setup/start", test_start, NULL);
  desk_add ("/kiosk-setup/departments", test_departments, NULL);
  desk_add ("/kiosk-setup/round", test_round, NULL);

  return desk_run ();
}
