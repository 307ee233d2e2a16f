/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan-export.h"

#include "app/page.h"
#include "app/session-actions.h"
#include "base/catalog.h"
#include "base/file.h"
#include "exchange/actions-csv.h"
#include "exchange/calendar.h"
#include "insight/actions.h"

static GBytes *
make_file (TenkenSession   *session,
           TenkenPlanFile   kind,
           GError         **error)
{
  const TenkenChecklist *checklist = tenken_session_get_checklist (session);
  g_autoptr (GPtrArray) sorted = tenken_actions_sort (tenken_session_get_actions (session), checklist,
                                                      tenken_session_get_plan (session));
  const char *language = tenken_catalog_plain_language ();

  if (kind == TENKEN_PLAN_TABLE)
    return tenken_actions_csv_write (sorted, checklist, language);

  return tenken_calendar_write (sorted, checklist, tenken_session_get_assessment (session)->organisation, language, error);
}

static void
save_to (GtkWidget      *page,
         TenkenPlanFile  kind,
         const char     *path)
{
  TenkenSession *session = tenken_page_get_session (TENKEN_PAGE (page));
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = make_file (session, kind, &error);

  if (bytes != NULL && tenken_file_replace (path, bytes, &error))
    gtk_widget_activate_action (page, "win.tell-saved", "s", path);
  else
    tenken_session_fail (session, error);
}

static void
chosen (GtkWidget            *page,
        int                   response,
        GtkFileChooserNative *chooser,
        TenkenPlanFile        kind)
{
  g_autoptr (GFile) file = NULL;
  g_autofree char *path = NULL;

  if (response != GTK_RESPONSE_ACCEPT)
    return;

  file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  path = g_file_get_path (file);
  /* A place without a path cannot be written to; its address is no file's name, so the sentence says so. */
  if (path == NULL)
    path = g_file_get_uri (file);
  save_to (page, kind, path);
}

static void
table_chosen_cb (GtkWidget            *page,
                 int                   response,
                 GtkFileChooserNative *chooser)
{
  chosen (page, response, chooser, TENKEN_PLAN_TABLE);
}

static void
calendar_chosen_cb (GtkWidget            *page,
                    int                   response,
                    GtkFileChooserNative *chooser)
{
  chosen (page, response, chooser, TENKEN_PLAN_CALENDAR);
}

GtkFileChooserNative *
tenken_plan_export_ask (GtkWidget      *page,
                        TenkenSession  *session,
                        TenkenPlanFile  kind)
{
  gboolean table = kind == TENKEN_PLAN_TABLE;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) trial = make_file (session, kind, &error);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);
  GtkFileChooserNative *chooser;
  g_autofree char *name = NULL;

  /* Said before somebody has looked for a folder. */
  if (trial == NULL)
    {
      tenken_session_fail (session, error);
      return NULL;
    }

  chooser = gtk_file_chooser_native_new (table ? _("Save the plan as a table") : _("Save the due dates for a calendar"),
                                         GTK_WINDOW (gtk_widget_get_root (page)), GTK_FILE_CHOOSER_ACTION_SAVE,
                                         _("Save"), _("Cancel"));
  gtk_file_filter_set_name (filter, table ? _("Tables (CSV)") : _("Calendars (iCalendar)"));
  gtk_file_filter_add_suffix (filter, table ? "csv" : "ics");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  if (documents != NULL)
    {
      g_autoptr (GFile) folder = g_file_new_for_path (documents);

      gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (chooser), folder, NULL);
    }
  name = g_strdup_printf ("%s.%s", _("Plan"), table ? "csv" : "ics");
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_object (chooser, "response", G_CALLBACK (table ? table_chosen_cb : calendar_chosen_cb), page,
                           G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));

  return chooser;
}
