/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-promise.h"

#include "base/catalog.h"
#include "insight/spread.h"

char *
tenken_kiosk_promise_words (void)
{
  return g_strdup_printf (
    /* Translators: %d is a number of people, five */
    _("Nobody is shown who gave which answer, not even the head of the firm: only counts, once %d people have "
      "answered."),
    TENKEN_SPREAD_LEAST);
}
