/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/actions-csv.h"

#include "base/catalog.h"
#include "exchange/csv.h"
#include "insight/actions.h"

#include <string.h>

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

/* What somebody typed, such as “=SUM(…)” or “-10 %”, is to stay what they typed. */
static char *
as_text (const char *typed)
{
  return *typed != '\0' && strchr ("=+-@\t\r", *typed) != NULL ? g_strconcat ("'", typed, NULL) : g_strdup (typed);
}

static void
append_heading (GString    *csv,
                const char *language)
{
  const char *fields[] = {
    tenken_tr (language, "No."), tenken_tr (language, "Question"), tenken_tr (language, "Topic"),
    tenken_tr (language, "Step"), tenken_tr (language, "Status"), tenken_tr (language, "Who"),
    tenken_tr (language, "Due"), tenken_tr (language, "Completed on"), tenken_tr (language, "Effort"),
    tenken_tr (language, "Cost"), tenken_tr (language, "Note"), tenken_tr (language, "Reason for declining"), NULL,
  };

  tenken_csv_append_row (csv, fields);
}

static void
append_action (GString               *csv,
               guint                  rank,
               const TenkenAction    *action,
               const TenkenChecklist *checklist,
               const char            *language)
{
  const TenkenQuestion *question;
  const TenkenStep *step = tenken_action_find_step (action, checklist, &question);
  g_autofree char *place = g_strdup_printf ("%u", rank);
  g_autofree char *number = g_strdup_printf ("%u", action->number);
  g_autofree char *title = tenken_action_title (action, checklist, language);
  g_autofree char *shown_title = as_text (title);
  g_autofree char *owner = as_text (action->owner);
  g_autofree char *cost = as_text (action->cost);
  g_autofree char *note = as_text (action->note);
  g_autofree char *reason = as_text (action->reason);
  const char *fields[] = {
    place, number, question != NULL ? tenken_text_get (question->topic, language) : "", shown_title,
    tenken_action_status_words (action->status, language), owner, action->due, action->done,
    step != NULL ? tenken_effort_words (step->effort, language) : "", cost, note,
    action->status == TENKEN_ACTION_DECLINED ? reason : "", NULL,
  };

  tenken_csv_append_row (csv, fields);
}

GBytes *
tenken_actions_csv_write (const GPtrArray       *actions,
                          const TenkenChecklist *checklist,
                          const char            *language)
{
  GString *csv = g_string_new (BYTE_ORDER_MARK);

  append_heading (csv, language);
  for (guint i = 0; i < actions->len; i++)
    append_action (csv, i + 1, g_ptr_array_index (actions, i), checklist, language);

  return g_string_free_to_bytes (csv);
}
