/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/json.h"

#include "insight/actions.h"

#include <json-glib/json-glib.h>
#include <math.h>

static void
add_int (JsonBuilder *builder,
         const char  *name,
         gint64       value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, value);
}

static void
add_string (JsonBuilder *builder,
            const char  *name,
            const char  *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

/* 1 rather than 1.0. */
static void
add_figure (JsonBuilder *builder,
            const char  *name,
            double       value)
{
  json_builder_set_member_name (builder, name);
  if (rint (value) == value)
    json_builder_add_int_value (builder, (gint64) value);
  else
    json_builder_add_double_value (builder, value);
}

static void
add_tally (JsonBuilder       *builder,
           const TenkenTally *tally)
{
  add_int (builder, "points", tally->points);
  add_int (builder, "maximum", tally->maximum);
  json_builder_set_member_name (builder, "percent");
  if (tally->state == TENKEN_TALLY_SCORED)
    json_builder_add_int_value (builder, tally->percent);
  else
    json_builder_add_null_value (builder);
}

static void
add_band (JsonBuilder      *builder,
          const TenkenBand *band)
{
  json_builder_set_member_name (builder, "band");
  if (band == NULL)
    {
      json_builder_add_null_value (builder);
      return;
    }

  json_builder_begin_object (builder);
  add_string (builder, "id", band->id);
  add_int (builder, "from", band->from);
  add_int (builder, "to", band->to);
  json_builder_end_object (builder);
}

/* Takes over @builder. */
static char *
finish (JsonBuilder *builder)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *json = NULL;

  json_generator_set_root (generator, root);
  json = json_generator_to_data (generator, NULL);
  g_object_unref (builder);

  return g_strconcat (json, "\n", NULL);
}

char *
tenken_json_score (const TenkenAssessment *assessment,
                   const TenkenScore      *score)
{
  const TenkenChecklist *checklist = tenken_answers_get_checklist (assessment->answers);
  JsonBuilder *builder = json_builder_new_immutable ();

  json_builder_begin_object (builder);
  add_int (builder, "assessment", assessment->id);
  add_string (builder, "organisation", assessment->organisation);
  add_string (builder, "checklist", checklist->id);
  add_string (builder, "edition", checklist->edition);
  add_string (builder, "date", assessment->date);
  add_tally (builder, &score->total);
  json_builder_set_member_name (builder, "official");
  json_builder_add_boolean_value (builder, score->total.official);
  add_band (builder, score->band);
  add_int (builder, "answered", score->total.answered);
  add_int (builder, "unanswered", score->total.unanswered);
  add_int (builder, "unknown", score->total.unknown);
  add_int (builder, "not_applicable", score->total.not_applicable);

  json_builder_set_member_name (builder, "parts");
  json_builder_begin_array (builder);
  for (guint i = 0; i < score->n_parts; i++)
    {
      const TenkenPart *part = g_ptr_array_index (checklist->parts, i);

      json_builder_begin_object (builder);
      add_string (builder, "id", part->id);
      add_tally (builder, &score->parts[i]);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  return finish (builder);
}

const char *
tenken_plan_step_kind (const TenkenPlanStep *step)
{
  return step->kind == TENKEN_STEP_FIND_OUT ? "find-out" : "do";
}

const char *
tenken_plan_step_box (const TenkenPlanStep *step)
{
  static const char * const words[] = { "today", "week", "quarter", "budget" };

  G_STATIC_ASSERT (G_N_ELEMENTS (words) == TENKEN_N_BOXES);

  return words[step->box];
}

const char *
tenken_cost_id (TenkenCost cost)
{
  static const char * const words[] = { "free", "low", "budget" };

  return words[cost];
}

static void
add_step (JsonBuilder          *builder,
          const TenkenPlanStep *step,
          const char           *language)
{
  g_autofree char *title = tenken_plan_step_title (step, language);
  g_autofree char *reason = tenken_plan_step_reason (step, language);

  json_builder_begin_object (builder);
  add_int (builder, "rank", step->rank);
  add_int (builder, "question", step->question->number);
  add_int (builder, "step", tenken_plan_step_key (step) + 1);
  add_string (builder, "kind", tenken_plan_step_kind (step));
  add_string (builder, "title", title);
  add_string (builder, "box", tenken_plan_step_box (step));
  add_int (builder, "weight", step->weight);
  add_figure (builder, "gap", step->gap);
  add_int (builder, "effort", step->effort);
  add_string (builder, "cost", tenken_cost_id (step->cost));
  add_figure (builder, "priority", step->priority);
  add_int (builder, "points", step->points);
  add_int (builder, "unlocks", (gint64) step->unlocks);

  json_builder_set_member_name (builder, "after");
  json_builder_begin_array (builder);
  for (guint i = 0; i < step->after->len; i++)
    json_builder_add_int_value (builder, g_array_index (step->after, guint, i));
  json_builder_end_array (builder);

  add_string (builder, "reason", reason);
  json_builder_end_object (builder);
}

char *
tenken_json_plan (const TenkenAssessment *assessment,
                  const TenkenPlan       *plan,
                  const char             *language)
{
  JsonBuilder *builder = json_builder_new_immutable ();

  json_builder_begin_object (builder);
  add_int (builder, "assessment", assessment->id);
  json_builder_set_member_name (builder, "steps");
  json_builder_begin_array (builder);
  for (guint i = 0; i < plan->steps->len; i++)
    add_step (builder, g_ptr_array_index (plan->steps, i), language);
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  return finish (builder);
}

/* @step: %NULL for finding out. */
static void
add_path_step (JsonBuilder         *builder,
               const TenkenPathLeg *leg,
               const TenkenStep    *step,
               const char          *language)
{
  g_autofree char *title = step != NULL ? g_strdup (tenken_text_get (step->title, language))
                                        : tenken_find_out_title (leg->question, language);
  int effort = step != NULL ? step->effort : 1;
  guint place = 0;

  if (step != NULL)
    g_ptr_array_find (leg->question->steps, step, &place);

  json_builder_begin_object (builder);
  add_int (builder, "question", leg->question->number);
  add_int (builder, "step", step != NULL ? (int) place + 1 : 0);
  add_string (builder, "kind", step != NULL ? "do" : "find-out");
  add_string (builder, "title", title);
  add_string (builder, "answer", leg->to == TENKEN_CHOICE_DONE ? "done" : "partly");
  add_int (builder, "effort", effort);
  add_string (builder, "cost", tenken_cost_id (step != NULL ? step->cost : TENKEN_COST_FREE));
  add_figure (builder, "hours", tenken_effort_hours (effort));
  json_builder_end_object (builder);
}

static void
add_path (JsonBuilder      *builder,
          const TenkenPath *path,
          const char       *language)
{
  json_builder_begin_object (builder);
  add_int (builder, "points", path->points);
  add_int (builder, "percent", path->percent);
  add_band (builder, path->band);
  add_figure (builder, "hours", path->hours);
  add_string (builder, "cost", tenken_cost_id (path->cost));
  json_builder_set_member_name (builder, "exact");
  json_builder_add_boolean_value (builder, path->exact);

  json_builder_set_member_name (builder, "steps");
  json_builder_begin_array (builder);
  for (guint i = 0; i < path->legs->len; i++)
    {
      const TenkenPathLeg *leg = g_ptr_array_index (path->legs, i);

      if (leg->find_out)
        add_path_step (builder, leg, NULL, language);
      for (guint j = 0; j < leg->steps->len; j++)
        add_path_step (builder, leg, g_ptr_array_index (leg->steps, j), language);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

char *
tenken_json_path (const TenkenAssessment *assessment,
                  const TenkenScore      *score,
                  const TenkenPath       *path,
                  const char             *language)
{
  JsonBuilder *builder = json_builder_new_immutable ();

  json_builder_begin_object (builder);
  add_int (builder, "assessment", assessment->id);
  add_tally (builder, &score->total);
  add_band (builder, score->band);
  json_builder_set_member_name (builder, "path");
  if (path != NULL)
    add_path (builder, path, language);
  else
    json_builder_add_null_value (builder);
  json_builder_end_object (builder);

  return finish (builder);
}

static void
add_action (JsonBuilder           *builder,
            const TenkenAction    *action,
            const TenkenChecklist *checklist,
            const char            *language)
{
  g_autofree char *title = tenken_action_title (action, checklist, language);

  json_builder_begin_object (builder);
  add_int (builder, "question", action->number);
  add_int (builder, "step", action->place + 1);
  add_string (builder, "status", tenken_action_status_id (action->status));
  add_string (builder, "title", title);
  add_string (builder, "wording", action->title);
  add_string (builder, "owner", action->owner);
  add_string (builder, "due", action->due);
  add_string (builder, "cost", action->cost);
  add_string (builder, "note", action->note);
  add_string (builder, "reason", action->reason);
  add_string (builder, "done", action->done);
  add_int (builder, "order", action->order);
  add_string (builder, "created", action->created);
  add_string (builder, "changed", action->changed);
  json_builder_end_object (builder);
}

char *
tenken_json_actions (const TenkenAssessment *assessment,
                     const GPtrArray        *actions,
                     const char             *language)
{
  const TenkenChecklist *checklist = tenken_answers_get_checklist (assessment->answers);
  JsonBuilder *builder = json_builder_new_immutable ();

  json_builder_begin_object (builder);
  add_string (builder, "organisation", assessment->organisation);
  add_string (builder, "checklist", checklist->id);
  json_builder_set_member_name (builder, "actions");
  json_builder_begin_array (builder);
  for (guint i = 0; i < actions->len; i++)
    add_action (builder, g_ptr_array_index (actions, i), checklist, language);
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  return finish (builder);
}
