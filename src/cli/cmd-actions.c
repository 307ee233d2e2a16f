/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli.h"

#include "base/catalog.h"
#include "base/date.h"
#include "base/error.h"
#include "cli/json.h"
#include "exchange/actions-csv.h"
#include "exchange/calendar.h"
#include "insight/actions.h"

#include <string.h>

/* What a command is about: the plan that belongs to the check-up's firm and checklist. */
typedef struct {
  TenkenStore *store;
  TenkenAssessment *assessment;
  const TenkenChecklist *checklist;
  GPtrArray *stored;  /* of TenkenAction */
  GPtrArray *actions; /* the same in order */
} Plan;

static void
plan_free (Plan *self)
{
  g_clear_pointer (&self->actions, g_ptr_array_unref);
  g_clear_pointer (&self->stored, g_ptr_array_unref);
  g_clear_pointer (&self->assessment, tenken_assessment_free);
  g_clear_pointer (&self->store, tenken_store_close);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Plan, plan_free)

/* In the order of the plan. */
static gboolean
load_actions (Plan    *self,
              GError **error)
{
  g_autoptr (TenkenPlan) plan = tenken_plan_new (self->assessment->answers);

  self->stored = tenken_store_list_actions (self->store, self->assessment->organisation, self->checklist->id, error);
  if (self->stored == NULL)
    return FALSE;

  self->actions = tenken_actions_sort (self->stored, self->checklist, plan);

  return TRUE;
}

static Plan *
load (const TenkenCliOptions  *options,
      gboolean                 to_write,
      GError                 **error)
{
  g_autoptr (Plan) self = g_new0 (Plan, 1);
  g_autoptr (GError) refused = NULL;

  /* Looked at first for reading alone, so that a name mistyped makes no new database; one from an older version is there. */
  self->store = tenken_store_open (options->database, TENKEN_STORE_READ_ONLY, &refused);
  if (self->store == NULL && !(to_write && g_error_matches (refused, TENKEN_ERROR, TENKEN_ERROR_READ_ONLY)))
    {
      g_propagate_error (error, g_steal_pointer (&refused));
      return NULL;
    }
  if (to_write)
    {
      g_clear_pointer (&self->store, tenken_store_close);
      self->store = tenken_store_open (options->database, TENKEN_STORE_CREATE, error);
    }
  if (self->store == NULL
      || (self->assessment = tenken_store_load (self->store, options->assessment, error)) == NULL)
    return NULL;

  self->checklist = tenken_answers_get_checklist (self->assessment->answers);

  return load_actions (self, error) ? g_steal_pointer (&self) : NULL;
}

static void
append_text (GString               *text,
             const TenkenAction    *action,
             const TenkenChecklist *checklist,
             const char            *language)
{
  g_autofree char *title = tenken_action_title (action, checklist, language);

  g_string_append_printf (text, "%u.%d  %s\n      ", action->number, action->place + 1, title);
  g_string_append (text, tenken_action_status_words (action->status, language));
  if (action->status == TENKEN_ACTION_DECLINED)
    g_string_append_printf (text, " · %s", action->reason);
  if (*action->owner != '\0')
    g_string_append_printf (text, " · %s", action->owner);
  if (*action->due != '\0')
    {
      g_autofree char *due = tenken_date_format (action->due, language);

      g_string_append (text, " · ");
      /* Translators: %s is the day until which a step is to be done */
      g_string_append_printf (text, tenken_tr (language, "due on %s"), due);
    }
  if (*action->cost != '\0')
    g_string_append_printf (text, " · %s", action->cost);
  g_string_append_c (text, '\n');
  if (*action->note != '\0')
    {
      g_autofree char *note = g_strdelimit (g_strdup (action->note), "\r\n", ' ');

      g_string_append_printf (text, "      %s\n", note);
    }
}

static void
print (const Plan             *plan,
       const TenkenCliOptions *options)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < plan->actions->len; i++)
    append_text (text, g_ptr_array_index (plan->actions, i), plan->checklist, options->language);
  if (plan->actions->len == 0)
    g_string_append_printf (text, "%s\n", tenken_tr (options->language,
                                                     "No step has been taken into the plan yet."));
  tenken_cli_print (text->str);
}

static gboolean
list (const TenkenCliOptions  *options,
      GError                 **error)
{
  g_autoptr (Plan) plan = load (options, FALSE, error);

  if (plan == NULL)
    return FALSE;

  if (strcmp (options->format, "json") == 0)
    {
      g_autofree char *json = tenken_json_actions (plan->assessment, plan->actions, options->language);

      tenken_cli_print (json);
    }
  else if (strcmp (options->format, "csv") == 0)
    {
      g_autoptr (GBytes) csv = tenken_actions_csv_write (plan->actions, plan->checklist, options->language);
      g_autofree char *text = g_strndup (g_bytes_get_data (csv, NULL), g_bytes_get_size (csv));

      tenken_cli_print (text);
    }
  else
    print (plan, options);

  return TRUE;
}

/* The step that the options name, which the checklist must have. */
static gboolean
find_step (const TenkenCliOptions  *options,
           const TenkenChecklist   *checklist,
           guint                   *number,
           int                     *place,
           GError                 **error)
{
  const TenkenQuestion *question;
  gint64 value = 0, step = 1;

  if (options->question == NULL)
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                   _("It is not said which question the step belongs to. Write --question and its number."));
      return FALSE;
    }

  question = g_ascii_string_to_signed (options->question, 10, 1, G_MAXINT, &value, NULL)
             ? tenken_checklist_find_question (checklist, (guint) value) : NULL;
  if (question == NULL)
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                   _("“%s” is not the number of a question of this checklist. Check the number."), options->question);
      return FALSE;
    }

  if (options->step != NULL
      && !g_ascii_string_to_signed (options->step, 10, 0, (gint64) question->steps->len, &step, NULL))
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                   /* Translators: %1$s is what was typed, %2$u a question's number, %3$u how many steps it has */
                   _("“%1$s” is not a step of question %2$u. It has the steps 1 to %3$u, and 0 for finding out."),
                   options->step, question->number, question->steps->len);
      return FALSE;
    }
  *number = question->number;
  *place = (int) step - 1;

  return TRUE;
}

static void
take_text (char       **place,
           const char  *text)
{
  if (text == NULL)
    return;

  g_free (*place);
  *place = g_strdup (text);
}

static gboolean
set (const TenkenCliOptions  *options,
     GError                 **error)
{
  g_autoptr (Plan) plan = load (options, TRUE, error);
  g_autoptr (TenkenAction) action = NULL;
  const TenkenAction *stored;
  guint number;
  int place;

  if (plan == NULL || !find_step (options, plan->checklist, &number, &place, error))
    return FALSE;

  stored = tenken_actions_find (plan->actions, number, place);
  action = stored != NULL ? tenken_action_copy (stored) : tenken_action_new (number, place);
  if (options->status != NULL && !tenken_action_status_from_id (options->status, &action->status))
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                   _("“%s” is no status. Write todo, doing, done or declined."), options->status);
      return FALSE;
    }
  take_text (&action->reason, options->reason);
  take_text (&action->owner, options->owner);
  take_text (&action->due, options->due);
  take_text (&action->cost, options->cost);
  take_text (&action->note, options->note);
  take_text (&action->title, options->title);

  return tenken_store_save_action (plan->store, plan->assessment->organisation, plan->checklist->id, action, error);
}

static gboolean
take_out (const TenkenCliOptions  *options,
          GError                 **error)
{
  g_autoptr (Plan) plan = load (options, TRUE, error);
  guint number;
  int place;

  if (plan == NULL || !find_step (options, plan->checklist, &number, &place, error))
    return FALSE;

  if (tenken_actions_find (plan->actions, number, place) == NULL)
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_NOT_FOUND,
                   _("Step %1$d of question %2$u is not in the plan. “actions list” says which are."), place + 1,
                   number);
      return FALSE;
    }

  return tenken_store_remove_action (plan->store, plan->assessment->organisation, plan->checklist->id, number, place,
                                     error);
}

gboolean
tenken_cli_actions (const TenkenCliOptions  *options,
                    GError                 **error)
{
  const char *what = options->n_files > 0 ? options->files[0] : "list";

  if (strcmp (what, "list") == 0)
    return list (options, error);
  if (strcmp (what, "set") == 0)
    return set (options, error);
  if (strcmp (what, "remove") == 0)
    return take_out (options, error);

  g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
               _("“%s” is nothing that can be done with the plan. Write list, set or remove."), what);

  return FALSE;
}

gboolean
tenken_cli_calendar (const TenkenCliOptions  *options,
                     GError                 **error)
{
  g_autoptr (Plan) plan = load (options, FALSE, error);
  g_autoptr (GBytes) calendar = NULL;

  if (plan == NULL)
    return FALSE;

  calendar = tenken_calendar_write (plan->actions, plan->checklist, plan->assessment->organisation, options->language,
                                    error);

  return calendar != NULL && tenken_cli_save (options, calendar, error);
}
