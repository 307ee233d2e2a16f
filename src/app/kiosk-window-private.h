/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the kiosk window's two files share: kiosk-window.c keeps one page and one person at a time, kiosk-actions.c leads
 * a person from page to page. */
#include "app/kiosk-gate.h"
#include "app/kiosk-screen.h"
#include "app/kiosk-window.h"

G_BEGIN_DECLS

struct _TenkenKioskWindow {
  GtkWindow parent_instance;

  TenkenSession *session;
  TenkenKioskIdle *idle;
  TenkenKioskPlace place;
  guint wait;             /* s; 0 for what the owner set */
  guint warning;          /* s */
  gboolean tall;          /* there is room for larger texts */
  guint tall_source;
  gboolean warned;        /* the notice counts down */
  char *role;             /* as said by the person at hand; %NULL before */
  char *failure;          /* (nullable): a sentence that nobody has acknowledged yet */
  TenkenKioskGate *gate;
  TenkenKioskScreen *screen;
};

/* Makes the page of @place and shows it. */
void tenken_kiosk_window_go (TenkenKioskWindow *self,
                             TenkenKioskPlace   place);

/* Makes the page of @place without showing it. */
GtkWidget *tenken_kiosk_window_make_page (TenkenKioskWindow *self,
                                          TenkenKioskPlace   place);

void tenken_kiosk_window_show_page (TenkenKioskWindow *self,
                                    TenkenKioskPlace   place,
                                    GtkWidget         *page);

/**
 * tenken_kiosk_window_clear:
 * @erase: whether the person wants nothing kept, whatever is set for what is unfinished
 *
 * Makes everything as it was before the person at hand came, and shows the start page.
 */
void tenken_kiosk_window_clear (TenkenKioskWindow *self,
                                gboolean           erase);

/* Uncovers the page and begins to wait for signs of life anew. */
void tenken_kiosk_window_go_on (TenkenKioskWindow *self);

void tenken_kiosk_actions_install (GtkWidgetClass *klass);

/* Enables the actions that have a meaning at the place at hand, and these alone. */
void tenken_kiosk_actions_enable (TenkenKioskWindow *self);

G_END_DECLS
