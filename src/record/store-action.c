/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "record/action.h"
#include "record/store-private.h"

#include "base/catalog.h"
#include "base/date.h"
#include "base/error.h"

/* The texts of a row, from the third column on. */
enum { STATUS, REASON, OWNER, DUE, COST, NOTE, TITLE, HAND, DONE, CREATED, CHANGED };

static gboolean
read_into (TenkenStore   *self,
           sqlite3_stmt  *row,
           int            column,
           char         **place,
           GError       **error)
{
  const char *text = tenken_store_read_text (self, row, 2 + column, error);

  if (text == NULL)
    return FALSE;

  g_free (*place);
  *place = g_strdup (text);

  return TRUE;
}

/* The fraction has all its digits, so that what was removed comes back with the very moment it was first taken in. */
#define TIME_FORMAT "%Y-%m-%dT%H:%M:%S"

static char *
format_time (gint64 time)
{
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (time / G_USEC_PER_SEC);
  g_autofree char *seconds = moment != NULL ? g_date_time_format (moment, TIME_FORMAT) : NULL;

  return seconds != NULL ? g_strdup_printf ("%s.%06dZ", seconds, (int) (time % G_USEC_PER_SEC)) : g_strdup ("");
}

/* Returns: what format_time() was given, or @otherwise where @text is not of its making. */
static gint64
parse_time (const char *text,
            gint64      otherwise)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) moment = NULL;
  g_auto (GStrv) parts = g_strsplit (text, ".", 2);
  guint64 fraction = 0;

  if (g_strv_length (parts) != 2 || (moment = g_date_time_new_from_iso8601 (parts[0], utc)) == NULL)
    return otherwise;
  fraction = g_ascii_strtoull (parts[1], NULL, 10);

  return g_date_time_to_unix (moment) * G_USEC_PER_SEC + (gint64) MIN (fraction, G_USEC_PER_SEC - 1);
}

static TenkenAction *
read_action (TenkenStore   *self,
             sqlite3_stmt  *row,
             GError       **error)
{
  g_autoptr (TenkenAction) action = tenken_action_new ((guint) sqlite3_column_int (row, 0), sqlite3_column_int (row, 1));
  const char *status = tenken_store_read_text (self, row, 2 + STATUS, error);

  if (status == NULL
      || !read_into (self, row, REASON, &action->reason, error)
      || !read_into (self, row, OWNER, &action->owner, error)
      || !read_into (self, row, DUE, &action->due, error)
      || !read_into (self, row, COST, &action->cost, error)
      || !read_into (self, row, NOTE, &action->note, error)
      || !read_into (self, row, TITLE, &action->title, error)
      || !read_into (self, row, DONE, &action->done, error))
    return NULL;

  /* The schema knows no other status; a due date may still be no day of the calendar in a file that was tampered with. */
  tenken_action_status_from_id (status, &action->status);
  if (*action->due != '\0' && !tenken_date_is_valid (action->due))
    {
      tenken_store_check (self, SQLITE_CORRUPT, error);
      return NULL;
    }
  action->order = (guint) sqlite3_column_int (row, 2 + HAND);
  g_free (action->created);
  action->created = format_time (sqlite3_column_int64 (row, 2 + CREATED));
  g_free (action->changed);
  action->changed = format_time (sqlite3_column_int64 (row, 2 + CHANGED));

  return g_steal_pointer (&action);
}

GPtrArray *
tenken_store_list_actions (TenkenStore  *self,
                           const char   *organisation,
                           const char   *checklist,
                           GError      **error)
{
  g_autoptr (GPtrArray) list = tenken_actions_new ();
  g_autoptr (sqlite3_stmt) row = tenken_store_start (self, TENKEN_SQL_LIST_ACTIONS, error, "tt", organisation, checklist);
  int code = SQLITE_ERROR;

  while (row != NULL && (code = tenken_store_step (self, row, error)) == SQLITE_ROW)
    {
      TenkenAction *action = read_action (self, row, error);

      if (action == NULL)
        return NULL;
      g_ptr_array_add (list, action);
    }

  return code == SQLITE_DONE ? g_steal_pointer (&list) : NULL;
}

/* The day that is to be stored: today where it has just been done. */
static char *
dup_done (const TenkenAction *action)
{
  if (action->status != TENKEN_ACTION_DONE)
    return g_strdup ("");

  return *action->done != '\0' ? g_strdup (action->done) : tenken_date_today ();
}

/* Inside a transaction. */
static gboolean
put_action (TenkenStore         *self,
            const char          *organisation,
            const char          *checklist,
            const TenkenAction  *action,
            GError             **error)
{
  g_autofree char *done = dup_done (action);
  gint64 now = g_get_real_time ();
  g_autoptr (sqlite3_stmt) row = NULL;
  int code;

  if (!tenken_action_is_valid (action, error))
    return FALSE;

  row = tenken_store_start (self, TENKEN_SQL_SAVE_ACTION, error, "ttiitttttttitii", organisation, checklist,
                            (gint64) action->number, (gint64) action->place, tenken_action_status_id (action->status),
                            action->reason, action->owner, action->due, action->cost, action->note, action->title,
                            (gint64) action->order, done, parse_time (action->created, now), now);
  code = row != NULL ? tenken_store_step (self, row, error) : SQLITE_ERROR;
  if (code == SQLITE_DONE)
    g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_NOT_FOUND,
                 _("There is no check-up of “%s” with this checklist any more, so it has no plan either. Begin a "
                   "check-up first."), organisation);

  return code == SQLITE_ROW;
}

static gboolean
drop_action (TenkenStore  *self,
             const char   *organisation,
             const char   *checklist,
             guint         number,
             int           place,
             GError      **error)
{
  return tenken_store_run (self, TENKEN_SQL_REMOVE_ACTION, error, "ttii", organisation, checklist, (gint64) number,
                           (gint64) place);
}

/* Inside a transaction. */
static gboolean
replace_actions (TenkenStore      *self,
                 const char       *organisation,
                 const char       *checklist,
                 const GPtrArray  *before,
                 const GPtrArray  *after,
                 GError          **error)
{
  for (guint i = 0; i < before->len; i++)
    {
      const TenkenAction *action = g_ptr_array_index (before, i);

      if (tenken_actions_find (after, action->number, action->place) == NULL
          && !drop_action (self, organisation, checklist, action->number, action->place, error))
        return FALSE;
    }

  for (guint i = 0; i < after->len; i++)
    if (!put_action (self, organisation, checklist, g_ptr_array_index (after, i), error))
      return FALSE;

  return TRUE;
}

gboolean
tenken_store_replace_actions (TenkenStore      *self,
                              const char       *organisation,
                              const char       *checklist,
                              const GPtrArray  *before,
                              const GPtrArray  *after,
                              GError          **error)
{
  gboolean replaced;

  if (!tenken_store_transaction_begin (self, error))
    return FALSE;
  replaced = replace_actions (self, organisation, checklist, before, after, error);

  return tenken_store_transaction_end (self, replaced, error);
}

gboolean
tenken_store_save_action (TenkenStore         *self,
                          const char          *organisation,
                          const char          *checklist,
                          const TenkenAction  *action,
                          GError             **error)
{
  gboolean saved;

  if (!tenken_store_transaction_begin (self, error))
    return FALSE;
  saved = put_action (self, organisation, checklist, action, error);

  return tenken_store_transaction_end (self, saved, error);
}

gboolean
tenken_store_remove_action (TenkenStore  *self,
                            const char   *organisation,
                            const char   *checklist,
                            guint         number,
                            int           place,
                            GError      **error)
{
  return drop_action (self, organisation, checklist, number, place, error);
}
