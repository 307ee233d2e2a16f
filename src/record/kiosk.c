/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "record/kiosk.h"

#define FREE_TRIES 3
#define FIRST_WAIT 5    /* s */
#define LONGEST_WAIT 300 /* s */

TenkenKiosk *
tenken_kiosk_new (void)
{
  static const char * const languages[] = { "ja", "ja-easy", "en", NULL };
  static const char * const roles[] = { "manager", "it", "staff", NULL };
  TenkenKiosk *self = g_new0 (TenkenKiosk, 1);

  self->languages = g_strdupv ((char **) languages);
  self->roles = g_strdupv ((char **) roles);
  self->departments = g_new0 (char *, 1);
  self->idle_seconds = 120;
  self->keep_unfinished = TRUE;
  self->pin = g_strdup ("");

  return self;
}

TenkenKiosk *
tenken_kiosk_copy (const TenkenKiosk *self)
{
  TenkenKiosk *copy = g_new0 (TenkenKiosk, 1);

  *copy = *self;
  copy->languages = g_strdupv (self->languages);
  copy->roles = g_strdupv (self->roles);
  copy->departments = g_strdupv (self->departments);
  copy->pin = g_strdup (self->pin);

  return copy;
}

void
tenken_kiosk_free (TenkenKiosk *self)
{
  g_strfreev (self->languages);
  g_strfreev (self->roles);
  g_strfreev (self->departments);
  g_free (self->pin);
  g_free (self);
}

guint
tenken_kiosk_get_wait (const TenkenKiosk *self,
                       gint64             now)
{
  gint64 wait = self->locked_until - now;

  if (wait <= 0)
    return 0;

  return (guint) MIN ((wait + G_TIME_SPAN_SECOND - 1) / G_TIME_SPAN_SECOND, LONGEST_WAIT);
}

void
tenken_kiosk_count_wrong (TenkenKiosk *self,
                          gint64       now)
{
  gint64 wait = FIRST_WAIT;

  self->wrong_tries++;
  if (self->wrong_tries <= FREE_TRIES)
    return;

  for (guint i = FREE_TRIES + 1; i < self->wrong_tries && wait < LONGEST_WAIT; i++)
    wait *= 2;
  self->locked_until = now + MIN (wait, LONGEST_WAIT) * G_TIME_SPAN_SECOND;
}

gboolean
tenken_kiosk_mend_wait (TenkenKiosk *self,
                        gint64       now)
{
  gint64 latest = now + LONGEST_WAIT * G_TIME_SPAN_SECOND;

  if (self->locked_until <= latest)
    return FALSE;

  self->locked_until = latest;

  return TRUE;
}
