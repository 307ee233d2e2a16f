/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* A kiosk on a desk, and what people do at it. */
#include "app/kiosk-window.h"
#include "record/store.h"
#include "window-hands.h"

#define KIOSK_PIN "2580"

/* English, 日本語 and やさしい日本語; managers and staff; 営業 and 総務; nobody sees a result, what is unfinished goes. */
TenkenKiosk *kiosk_settings (void);

/* Turns the kiosk on, with @settings or those above for %NULL. */
void kiosk_start (Desk              *desk,
                  const TenkenKiosk *settings);

/* The window of a kiosk that is on, which waits for people as long as it takes. */
GtkWidget *kiosk_open (Desk *desk);

/* Starts and opens it with @settings. */
GtkWidget *kiosk_begin (Desk              *desk,
                        const TenkenKiosk *settings);

/* Begins, says staff and 営業, and comes to the first question; returns its page. */
GtkWidget *kiosk_come (GtkWidget *window);

/* The notice has @text; presses the button with @label on it. */
void kiosk_reply (GtkWidget  *window,
                  const char *text,
                  const char *label);

/* Returns: (transfer full) (element-type TenkenResponse): what the database has of people, by a store of its own. */
GPtrArray *kiosk_responses (Desk *desk);
