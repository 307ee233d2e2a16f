/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page-makers.h"

#include "app/compare-page.h"
#include "app/finish-page.h"
#include "app/kiosk-setup-page.h"
#include "app/library-page.h"
#include "app/organisation-page.h"
#include "app/past-page.h"
#include "app/path-page.h"
#include "app/question-page.h"
#include "app/quick-entry-page.h"
#include "app/report-page.h"
#include "app/report-settings.h"
#include "app/report-view.h"
#include "app/result-page.h"
#include "app/start-page.h"
#include "app/window.h"

/* Read before, so that it fills at once. */
GtkWidget *
make_library_page (Desk *desk)
{
  tenken_session_get_library (desk->session);

  return g_object_new (TENKEN_TYPE_LIBRARY_PAGE, "session", desk->session, NULL);
}

static GtkWidget *
make_page (Desk  *desk,
           GType  type)
{
  if (tenken_session_get_assessment (desk->session) == NULL)
    desk_answer_all (desk, "unknown", 2);

  return g_object_new (type, "session", desk->session, NULL);
}

GtkWidget *
make_kiosk_setup_page (Desk *desk)
{
  return make_page (desk, TENKEN_TYPE_KIOSK_SETUP_PAGE);
}

GtkWidget *
make_organisation_page (Desk *desk)
{
  return make_page (desk, TENKEN_TYPE_ORGANISATION_PAGE);
}

GtkWidget *
make_past_page (Desk *desk)
{
  return make_page (desk, TENKEN_TYPE_PAST_PAGE);
}

GtkWidget *
make_question_page (Desk *desk)
{
  return make_page (desk, TENKEN_TYPE_QUESTION_PAGE);
}

GtkWidget *
make_quick_entry_page (Desk *desk)
{
  return make_page (desk, TENKEN_TYPE_QUICK_ENTRY_PAGE);
}

GtkWidget *
make_finish_page (Desk *desk)
{
  return make_page (desk, TENKEN_TYPE_FINISH_PAGE);
}

GtkWidget *
make_report_page (Desk *desk)
{
  return make_page (desk, TENKEN_TYPE_REPORT_PAGE);
}

GtkWidget *
make_report_settings (Desk *desk)
{
  GtkWidget *settings = g_object_new (TENKEN_TYPE_REPORT_SETTINGS, NULL);
  TenkenReportChoice choice = { TENKEN_REPORT_FULL, TENKEN_PAPER_A3, TENKEN_SECTION_PLAN };

  tenken_report_settings_set (TENKEN_REPORT_SETTINGS (settings), &choice, "ja");

  return settings;
}

GtkWidget *
make_report_view (Desk *desk)
{
  GtkWidget *view = g_object_new (TENKEN_TYPE_REPORT_VIEW, NULL);
  g_autoptr (TenkenReport) report = NULL;

  desk_answer_all (desk, "partly", 0);
  report = tenken_report_new (&(TenkenReportInput) {
    .kind = TENKEN_REPORT_DECISION, .assessment = tenken_session_get_assessment (desk->session), .language = "en"
  });
  tenken_report_view_set_report (TENKEN_REPORT_VIEW (view), report);

  return view;
}

GtkWidget *
make_result_page (Desk *desk)
{
  return make_page (desk, TENKEN_TYPE_RESULT_PAGE);
}

GtkWidget *
make_start_page (Desk *desk)
{
  return make_page (desk, TENKEN_TYPE_START_PAGE);
}

GtkWidget *
make_compare_page (Desk *desk)
{
  return make_page (desk, TENKEN_TYPE_COMPARE_PAGE);
}

GtkWidget *
make_path_page (Desk *desk)
{
  return make_page (desk, TENKEN_TYPE_PATH_PAGE);
}

GtkWidget *
make_window (Desk *desk)
{
  return GTK_WIDGET (tenken_window_new (desk_application (), desk->session));
}
