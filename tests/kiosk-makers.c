/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk-makers.h"

#include "app/kiosk-bar.h"
#include "app/kiosk-departments.h"
#include "app/kiosk-languages.h"
#include "app/kiosk-person.h"
#include "app/kiosk-pin.h"
#include "app/kiosk-pin-group.h"
#include "app/kiosk-question.h"
#include "app/kiosk-reasons.h"
#include "app/kiosk-round.h"
#include "app/kiosk-screen.h"
#include "app/kiosk-start.h"
#include "app/kiosk-text-size.h"
#include "app/kiosk-thanks.h"
#include "app/session-kiosk.h"
#include "base/catalog.h"
#include "kiosk-hands.h"

GtkWidget *
make_kiosk_bar (Desk *desk)
{
  GtkWidget *bar = g_object_new (TENKEN_TYPE_KIOSK_BAR, NULL);

  tenken_kiosk_bar_set_leave (TENKEN_KIOSK_BAR (bar), "戻ります", "kiosk.back");
  tenken_kiosk_bar_set_languages (TENKEN_KIOSK_BAR (bar), (char *[]) { "en", "ja-easy", NULL });

  return bar;
}

GtkWidget *
make_kiosk_languages (Desk *desk)
{
  GtkWidget *languages = g_object_new (TENKEN_TYPE_KIOSK_LANGUAGES, NULL);

  tenken_kiosk_languages_fill (TENKEN_KIOSK_LANGUAGES (languages), (char *[]) { "en", "ja-easy", NULL }, FALSE);

  return languages;
}

GtkWidget *
make_kiosk_notice (Desk *desk)
{
  const TenkenKioskReply stay = { "残る", "kiosk.stay" };
  const TenkenKioskReply leave = { "去る", "kiosk.leave" };
  GtkWidget *notice = g_object_new (TENKEN_TYPE_KIOSK_NOTICE, NULL);

  tenken_kiosk_notice_show (TENKEN_KIOSK_NOTICE (notice), "残りますか", "すぐに戻れます", &stay, &leave, NULL);
  tenken_kiosk_notice_count (TENKEN_KIOSK_NOTICE (notice), 12);

  return notice;
}

/* A kiosk's page, with somebody answering. */
static GtkWidget *
make_kiosk_page (Desk  *desk,
                 GType  type)
{
  kiosk_start (desk, NULL);
  g_assert_true (tenken_session_begin_response (desk->session, "staff", ""));

  return g_object_new (type, "session", desk->session, NULL);
}

GtkWidget *
make_kiosk_person (Desk *desk)
{
  kiosk_start (desk, NULL);

  return tenken_kiosk_person_new (desk->session, TENKEN_KIOSK_DEPARTMENT);
}

GtkWidget *
make_kiosk_pin (Desk *desk)
{
  return make_kiosk_page (desk, TENKEN_TYPE_KIOSK_PIN);
}

GtkWidget *
make_kiosk_departments (Desk *desk)
{
  GtkWidget *departments = g_object_new (TENKEN_TYPE_KIOSK_DEPARTMENTS, NULL);

  tenken_kiosk_departments_show (TENKEN_KIOSK_DEPARTMENTS (departments), desk->session, "山田製作所");
  tenken_kiosk_departments_set_asking (TENKEN_KIOSK_DEPARTMENTS (departments), TRUE);

  return departments;
}

GtkWidget *
make_kiosk_pin_group (Desk *desk)
{
  return g_object_new (TENKEN_TYPE_KIOSK_PIN_GROUP, NULL);
}

GtkWidget *
make_kiosk_question (Desk *desk)
{
  return make_kiosk_page (desk, TENKEN_TYPE_KIOSK_QUESTION);
}

GtkWidget *
make_kiosk_reasons (Desk *desk)
{
  GtkWidget *reasons = g_object_new (TENKEN_TYPE_KIOSK_REASONS, NULL);

  tenken_kiosk_reasons_set_language (TENKEN_KIOSK_REASONS (reasons), "ja");
  tenken_kiosk_reasons_show (TENKEN_KIOSK_REASONS (reasons), tenken_tr ("ja", "Another reason"));

  return reasons;
}

GtkWidget *
make_kiosk_round (Desk *desk)
{
  GtkWidget *round = g_object_new (TENKEN_TYPE_KIOSK_ROUND, NULL);
  g_autoptr (TenkenAssessment) assessment = NULL;

  kiosk_start (desk, NULL);
  assessment = tenken_session_load_round (desk->session, 0);
  tenken_kiosk_round_offer (TENKEN_KIOSK_ROUND (round), assessment);

  return round;
}

GtkWidget *
make_kiosk_screen (Desk *desk)
{
  GtkWidget *screen = g_object_new (TENKEN_TYPE_KIOSK_SCREEN, NULL);

  tenken_kiosk_screen_show_page (TENKEN_KIOSK_SCREEN (screen), TENKEN_PAGE (make_kiosk_page (desk, TENKEN_TYPE_KIOSK_START)),
                                 GTK_STACK_TRANSITION_TYPE_NONE);

  return screen;
}

GtkWidget *
make_kiosk_start (Desk *desk)
{
  return make_kiosk_page (desk, TENKEN_TYPE_KIOSK_START);
}

GtkWidget *
make_kiosk_text_size (Desk *desk)
{
  return g_object_new (TENKEN_TYPE_KIOSK_TEXT_SIZE, NULL);
}

GtkWidget *
make_kiosk_thanks (Desk *desk)
{
  kiosk_start (desk, NULL);
  g_assert_true (tenken_session_begin_response (desk->session, "staff", ""));

  return tenken_kiosk_thanks_new (desk->session, tenken_session_get_assessment (desk->session)->answers);
}

GtkWidget *
make_kiosk_window (Desk *desk)
{
  kiosk_start (desk, NULL);

  return GTK_WIDGET (tenken_kiosk_window_new (desk->session));
}
