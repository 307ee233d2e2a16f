/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/calendar.h"

#include "base/catalog.h"
#include "base/date.h"
#include "base/error.h"
#include "insight/actions.h"

#include <string.h>

/* RFC 5545, 3.1: without the line end; the blank that a folded line goes on with counts. */
#define LINE_OCTETS 75

/* In a text these would end it or begin something else. */
static void
append_escaped (GString    *line,
                const char *text)
{
  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);

      if (character == '\n' || (character == '\r' && c[1] != '\n') || character == 0x2028 || character == 0x2029)
        g_string_append (line, "\\n");
      else if (character == '\\' || character == ',' || character == ';')
        g_string_append_printf (line, "\\%c", (int) character);
      else if (character == '\t' || !g_unichar_iscntrl (character))
        g_string_append_unichar (line, character);
    }
}

void
tenken_calendar_append_line (GString    *calendar,
                             const char *name,
                             const char *value,
                             gboolean    is_text)
{
  g_autoptr (GString) line = g_string_new (name);
  gsize octets = 0;

  g_string_append_c (line, ':');
  if (is_text)
    append_escaped (line, value);
  else
    g_string_append (line, value);

  for (const char *c = line->str; *c != '\0'; c = g_utf8_next_char (c))
    {
      gsize size = (gsize) (g_utf8_next_char (c) - c);

      if (octets + size > LINE_OCTETS)
        {
          g_string_append (calendar, "\r\n ");
          octets = 1;
        }
      g_string_append_len (calendar, c, (gssize) size);
      octets += size;
    }
  g_string_append (calendar, "\r\n");
}

/* `2026-11-23T06:10:00.123456Z` as `20261123T061000Z`; without a fraction where @exact is %FALSE. */
static char *
compact (const char *time,
         gboolean    exact)
{
  GString *compact = g_string_new (NULL);

  for (const char *c = time; *c != '\0' && *c != 'Z' && (exact || *c != '.'); c++)
    if (g_ascii_isdigit (*c) || *c == 'T')
      g_string_append_c (compact, *c);
  g_string_append_c (compact, 'Z');

  return g_string_free (compact, FALSE);
}

/* A file that replaces an earlier one must count up; the seconds since the action was made do. */
static gint64
get_sequence (const TenkenAction *action)
{
  g_autoptr (GDateTime) created = g_date_time_new_from_iso8601 (action->created, NULL);
  g_autoptr (GDateTime) changed = g_date_time_new_from_iso8601 (action->changed, NULL);

  if (created == NULL || changed == NULL)
    return 0;

  return CLAMP (g_date_time_difference (changed, created) / G_TIME_SPAN_SECOND, 0, G_MAXINT32);
}

static void
append_sentence (GString    *text,
                 const char *format,
                 const char *value)
{
  if (*value == '\0')
    return;

  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append_printf (text, format, value);
}

/* What one wants to know on the day: how, who, what it may cost, and whether it is done already. */
static char *
describe (const TenkenAction    *action,
          const TenkenChecklist *checklist,
          const char            *language)
{
  GString *text = g_string_new (NULL);

  append_sentence (text, "%s", tenken_action_how (action, checklist, language));
  /* Translators: %s is what became of a step of the plan: “To do” */
  append_sentence (text, tenken_tr (language, "Status: %s"), tenken_action_status_words (action->status, language));
  if (action->status == TENKEN_ACTION_DECLINED)
    /* Translators: %s is why a step of the plan was declined */
    append_sentence (text, tenken_tr (language, "Reason: %s"), action->reason);
  /* Translators: %s is who carries a step out */
  append_sentence (text, tenken_tr (language, "Who: %s"), action->owner);
  /* Translators: %s is what a step costs */
  append_sentence (text, tenken_tr (language, "Cost: %s"), action->cost);
  /* Translators: %s is a note that somebody wrote */
  append_sentence (text, tenken_tr (language, "Note: %s"), action->note);
  /* Translators: %s is the title of a checklist */
  append_sentence (text, tenken_tr (language, "From the plan of “%s”"), tenken_text_get (checklist->title, language));

  return g_string_free (text, FALSE);
}

static char *
make_uid (const TenkenAction    *action,
          const TenkenChecklist *checklist)
{
  g_autofree char *created = compact (action->created, TRUE);

  return g_strdup_printf ("%s-%u-%d-%s@tenken", checklist->id, action->number, action->place, created);
}

static void
append_event (GString               *calendar,
              const TenkenAction    *action,
              const TenkenChecklist *checklist,
              const char            *language)
{
  g_autofree char *uid = make_uid (action, checklist);
  g_autofree char *stamp = compact (action->changed, FALSE);
  g_autofree char *created = compact (action->created, FALSE);
  g_autofree char *sequence = g_strdup_printf ("%" G_GINT64_FORMAT, get_sequence (action));
  g_autofree char *next_day = tenken_date_add_days (action->due, 1);
  g_autofree char *start = compact (action->due, FALSE);
  g_autofree char *end = compact (next_day, FALSE);
  g_autofree char *title = tenken_action_title (action, checklist, language);
  g_autofree char *description = describe (action, checklist, language);
  const char *status = action->status == TENKEN_ACTION_DECLINED ? "CANCELLED" : "CONFIRMED";

  if (action->status == TENKEN_ACTION_DONE)
    {
      char *plain = title;

      /* Translators: %s is a step of the plan that is done, in a calendar, where nothing else tells it from the others */
      title = g_strdup_printf (tenken_tr (language, "✓ %s"), plain);
      g_free (plain);
    }

  /* A day is a date without a time of day, and the end is the first day after. */
  start[strlen (start) - 1] = '\0';
  end[strlen (end) - 1] = '\0';

  tenken_calendar_append_line (calendar, "BEGIN", "VEVENT", FALSE);
  tenken_calendar_append_line (calendar, "UID", uid, TRUE);
  tenken_calendar_append_line (calendar, "DTSTAMP", stamp, FALSE);
  tenken_calendar_append_line (calendar, "CREATED", created, FALSE);
  tenken_calendar_append_line (calendar, "LAST-MODIFIED", stamp, FALSE);
  tenken_calendar_append_line (calendar, "SEQUENCE", sequence, FALSE);
  tenken_calendar_append_line (calendar, "DTSTART;VALUE=DATE", start, FALSE);
  tenken_calendar_append_line (calendar, "DTEND;VALUE=DATE", end, FALSE);
  tenken_calendar_append_line (calendar, "SUMMARY", title, TRUE);
  tenken_calendar_append_line (calendar, "DESCRIPTION", description, TRUE);
  tenken_calendar_append_line (calendar, "STATUS", status, FALSE);
  tenken_calendar_append_line (calendar, "TRANSP", "TRANSPARENT", FALSE);
  tenken_calendar_append_line (calendar, "END", "VEVENT", FALSE);
}

GBytes *
tenken_calendar_write (const GPtrArray        *actions,
                       const TenkenChecklist  *checklist,
                       const char             *organisation,
                       const char             *language,
                       GError                **error)
{
  g_autoptr (GString) calendar = g_string_new (NULL);
  guint n_events = 0;

  tenken_calendar_append_line (calendar, "BEGIN", "VCALENDAR", FALSE);
  tenken_calendar_append_line (calendar, "VERSION", "2.0", FALSE);
  tenken_calendar_append_line (calendar, "PRODID", "-//Tenken//Tenken//EN", FALSE);
  tenken_calendar_append_line (calendar, "CALSCALE", "GREGORIAN", FALSE);
  tenken_calendar_append_line (calendar, "X-WR-CALNAME", organisation, TRUE);
  for (guint i = 0; i < actions->len; i++)
    {
      const TenkenAction *action = g_ptr_array_index (actions, i);

      if (*action->due == '\0')
        continue;
      append_event (calendar, action, checklist, language);
      n_events++;
    }
  tenken_calendar_append_line (calendar, "END", "VCALENDAR", FALSE);

  if (n_events == 0)
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                   _("No step of the plan has a due date yet, so there is nothing for a calendar. Set one first."));
      return NULL;
    }

  return g_string_free_to_bytes (g_steal_pointer (&calendar));
}
