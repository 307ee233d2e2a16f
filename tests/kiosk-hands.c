/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk-hands.h"

#include "app/kiosk-notice.h"
#include "app/kiosk-person.h"
#include "app/kiosk-question.h"
#include "app/kiosk-start.h"
#include "app/session-kiosk.h"
#include "record/pin.h"

#define HOURS 3600

TenkenKiosk *
kiosk_settings (void)
{
  static char *hash; /* making one takes a while */
  g_autoptr (GError) error = NULL;
  TenkenKiosk *settings = tenken_kiosk_new ();

  if (hash == NULL)
    hash = tenken_pin_hash (KIOSK_PIN, &error);
  g_assert_no_error (error);

  g_strfreev (settings->languages);
  g_strfreev (settings->roles);
  g_strfreev (settings->departments);
  g_free (settings->pin);
  settings->languages = g_strsplit ("en ja ja-easy", " ", -1);
  settings->roles = g_strsplit ("manager staff", " ", -1);
  settings->departments = g_strsplit ("営業 総務", " ", -1);
  settings->pin = g_strdup (hash);
  settings->keep_unfinished = FALSE;

  return settings;
}

void
kiosk_start (Desk              *desk,
             const TenkenKiosk *settings)
{
  g_autoptr (TenkenKiosk) own = kiosk_settings ();

  g_assert_true (tenken_session_start_kiosk (desk->session, "山田製作所", tenken_session_get_chosen (desk->session),
                                             settings != NULL ? settings : own));
}

GtkWidget *
kiosk_open (Desk *desk)
{
  GtkWidget *window = GTK_WIDGET (tenken_kiosk_window_new (desk->session));

  tenken_kiosk_window_set_patience (TENKEN_KIOSK_WINDOW (window), HOURS, HOURS);
  desk_show (window, 1024, 700);

  return window;
}

GtkWidget *
kiosk_begin (Desk              *desk,
             const TenkenKiosk *settings)
{
  kiosk_start (desk, settings);

  return kiosk_open (desk);
}

GtkWidget *
kiosk_come (GtkWidget *window)
{
  GtkWidget *page = desk_wait_page (window, TENKEN_TYPE_KIOSK_START);

  desk_click (desk_button (page, "Begin"));
  desk_click (desk_button (desk_wait_page (window, TENKEN_TYPE_KIOSK_PERSON), "Employee"));
  desk_wait_frame (window);
  desk_click (desk_button (desk_wait_page (window, TENKEN_TYPE_KIOSK_PERSON), "営業"));

  return desk_wait_page (window, TENKEN_TYPE_KIOSK_QUESTION);
}

void
kiosk_reply (GtkWidget  *window,
             const char *text,
             const char *label)
{
  GtkWidget *notice;

  desk_wait_frame (window);
  notice = desk_find (window, TENKEN_TYPE_KIOSK_NOTICE, 0);
  g_assert_nonnull (notice);
  g_assert_true (desk_reads (notice, text));
  desk_click (desk_button (notice, label));
  g_assert_null (desk_find (window, TENKEN_TYPE_KIOSK_NOTICE, 0));
}

GPtrArray *
kiosk_responses (Desk *desk)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenStore) store = tenken_store_open (desk->path, TENKEN_STORE_READ_ONLY, &error);
  g_autoptr (TenkenAssessment) assessment = NULL;
  GPtrArray *responses;

  g_assert_no_error (error);
  assessment = tenken_store_load (store, tenken_session_get_kiosk (desk->session)->assessment, &error);
  g_assert_no_error (error);
  responses = tenken_store_list_responses (store, assessment, &error);
  g_assert_no_error (error);

  return responses;
}
