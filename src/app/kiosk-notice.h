/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_KIOSK_NOTICE (tenken_kiosk_notice_get_type ())

/**
 * TenkenKioskNotice:
 *
 * What the kiosk has to say or to ask between two pages: it covers the page, which nobody reads meanwhile, and is a
 * part of the same window. It has the focus as long as it is there.
 */
G_DECLARE_FINAL_TYPE (TenkenKioskNotice, tenken_kiosk_notice, TENKEN, KIOSK_NOTICE, AdwBin)

/* An answer to a notice: what stands on the button, and the window's action that it is for. */
typedef struct {
  const char *label;
  const char *action;
} TenkenKioskReply;

/**
 * tenken_kiosk_notice_show:
 * @title: in a few words
 * @text: in a sentence or two
 * @safe: the reply by which nothing is lost; it stands first and gets the focus
 * @other: (nullable): the second one
 * @third: (nullable): the last one
 *
 * Fills and shows the notice.
 */
void tenken_kiosk_notice_show (TenkenKioskNotice      *self,
                               const char             *title,
                               const char             *text,
                               const TenkenKioskReply *safe,
                               const TenkenKioskReply *other,
                               const TenkenKioskReply *third);

/* Shows how many @seconds are left, and has it said from time to time. */
void tenken_kiosk_notice_count (TenkenKioskNotice *self,
                                guint              seconds);

/* Hides and empties it. */
void tenken_kiosk_notice_hide (TenkenKioskNotice *self);

G_END_DECLS
