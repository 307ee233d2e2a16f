/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli.h"

#include "base/catalog.h"
#include "base/error.h"
#include "cli/past.h"
#include "draw/answers-chart.h"
#include "draw/changes-chart.h"
#include "draw/export.h"
#include "draw/matrix-chart.h"
#include "draw/parts-chart.h"
#include "draw/radar-chart.h"
#include "draw/score-dial.h"
#include "draw/trend-chart.h"
#include "insight/plan.h"
#include "insight/spread.h"

#include <string.h>

/* What a chart may be made of. */
typedef struct {
  TenkenStore *store;
  TenkenAssessment *assessment;
  TenkenAssessment *earlier; /* (nullable) */
  TenkenScore *score;
  TenkenScore *then;         /* (nullable) */
  const char *language;
} Source;

static void
source_clear (Source *source)
{
  g_clear_pointer (&source->then, tenken_score_free);
  g_clear_pointer (&source->score, tenken_score_free);
  g_clear_pointer (&source->earlier, tenken_assessment_free);
  g_clear_pointer (&source->assessment, tenken_assessment_free);
  g_clear_pointer (&source->store, tenken_store_close);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Source, source_clear)

static TenkenChecklist *
checklist_of (const TenkenAssessment *assessment)
{
  return assessment != NULL ? tenken_answers_get_checklist (assessment->answers) : NULL;
}

static gpointer
make_trend (const Source  *source,
            GError       **error)
{
  g_autoptr (GArray) moments = tenken_cli_load_history (source->store, source->assessment, error);

  if (moments == NULL)
    return NULL;

  return tenken_trend_chart_new (checklist_of (source->assessment), (const TenkenMoment *) moments->data, moments->len,
                                 source->language);
}

static gpointer
make_matrix (const Source *source)
{
  g_autoptr (TenkenPlan) plan = tenken_plan_new (source->assessment->answers);

  return tenken_matrix_chart_new_for_plan (plan, source->language);
}

static gpointer
make_changes (const Source  *source,
              GError       **error)
{
  g_autoptr (TenkenChanges) changes = NULL;

  if (source->earlier == NULL)
    {
      g_set_error_literal (error, TENKEN_ERROR, TENKEN_ERROR_NOT_FOUND,
                           _("There is no finished check-up before this one to compare it with. Choose another chart."));
      return NULL;
    }
  changes = tenken_changes_new (source->earlier->answers, source->assessment->answers);

  return tenken_changes_chart_new (checklist_of (source->assessment), changes, 0, G_MAXUINT, source->language);
}

/* One person's by part, several people's by question. */
static gpointer
make_answers (const Source  *source,
              GError       **error)
{
  g_autoptr (GPtrArray) responses = NULL;
  g_autoptr (GPtrArray) answers = g_ptr_array_new ();
  g_autoptr (TenkenSpread) spread = NULL;

  if (source->assessment->purpose != TENKEN_PURPOSE_STAFF)
    return tenken_answers_chart_new_for_parts (source->assessment->answers, source->language);

  responses = tenken_store_list_responses (source->store, source->assessment, error);
  if (responses == NULL)
    return NULL;
  for (guint i = 0; i < responses->len; i++)
    {
      const TenkenResponse *response = g_ptr_array_index (responses, i);

      /* Who stopped on the way is counted nowhere. */
      if (response->finished)
        g_ptr_array_add (answers, response->answers);
    }
  spread = tenken_spread_new (checklist_of (source->assessment), answers);

  return tenken_answers_chart_new_for_spread (spread, source->language);
}

static gpointer
make_chart (const Source       *source,
            TenkenDrawingKind   kind,
            GError            **error)
{
  const TenkenChecklist *checklist = checklist_of (source->assessment), *then = checklist_of (source->earlier);

  switch (kind)
    {
    case TENKEN_DRAWING_DIAL:
      return tenken_score_dial_new (checklist, source->score, then, source->then, source->language);
    case TENKEN_DRAWING_RADAR:
      return tenken_radar_chart_new (checklist, source->score, then, source->then, source->language);
    case TENKEN_DRAWING_TREND:
      return make_trend (source, error);
    case TENKEN_DRAWING_MATRIX:
      return make_matrix (source);
    case TENKEN_DRAWING_ANSWERS:
      return make_answers (source, error);
    case TENKEN_DRAWING_CHANGES:
      return make_changes (source, error);
    case TENKEN_DRAWING_PARTS:
    default:
      return tenken_parts_chart_new (checklist, source->score, then, source->then, source->language);
    }
}

static gboolean
load_source (const TenkenCliOptions  *options,
             Source                  *source,
             GError                 **error)
{
  source->language = options->language;
  source->store = tenken_store_open (options->database, TENKEN_STORE_READ_ONLY, error);
  source->assessment = source->store != NULL ? tenken_store_load (source->store, options->assessment, error) : NULL;
  if (source->assessment == NULL || !tenken_cli_load_earlier (source->store, source->assessment, &source->earlier, error))
    return FALSE;

  source->score = tenken_score_new (source->assessment->answers);
  source->then = source->earlier != NULL ? tenken_score_new (source->earlier->answers) : NULL;

  return TRUE;
}

/* What is to be drawn and how, without a look into the database. */
static gboolean
read_wishes (const TenkenCliOptions  *options,
             TenkenDrawingKind       *kind,
             TenkenExportFormat      *format,
             gint64                  *width,
             GError                 **error)
{
  guint found = 0;

  while (found < TENKEN_N_DRAWINGS && g_strcmp0 (options->chart, tenken_drawing_name (found)) != 0)
    found++;
  if (found == TENKEN_N_DRAWINGS)
    {
      g_set_error_literal (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                           _("Say with --kind which chart: dial, parts, radar, trend, matrix, answers or changes."));
      return FALSE;
    }
  *kind = found;

  if (!tenken_export_find_format (options->output, format))
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                   _("“%s” is neither .svg nor .png. Choose a name that ends in one of them."), options->output);
      return FALSE;
    }

  *width = TENKEN_EXPORT_WIDTH;
  if (options->width != NULL && !g_ascii_string_to_signed (options->width, 10, TENKEN_EXPORT_LEAST_WIDTH,
                                                           TENKEN_EXPORT_MOST_WIDTH, width, NULL))
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                   /* Translators: %1$s was typed; the others are the least and the greatest width in points */
                   _("“%1$s” is no width. Give a whole number from %2$d to %3$d points."), options->width,
                   TENKEN_EXPORT_LEAST_WIDTH, TENKEN_EXPORT_MOST_WIDTH);
      return FALSE;
    }

  return TRUE;
}

gboolean
tenken_cli_chart (const TenkenCliOptions  *options,
                  GError                 **error)
{
  g_auto (Source) source = { 0 };
  g_autoptr (TenkenDrawing) drawing = NULL;
  g_autoptr (GBytes) picture = NULL;
  TenkenDrawingKind kind;
  TenkenExportFormat format;
  gint64 width;
  gpointer chart;

  if (!read_wishes (options, &kind, &format, &width, error) || !load_source (options, &source, error))
    return FALSE;

  chart = make_chart (&source, kind, error);
  if (chart == NULL)
    return FALSE;

  drawing = tenken_drawing_new (kind, chart);
  picture = tenken_export_picture (drawing, format, (double) width, options->language, error);

  return picture != NULL && tenken_cli_save (options, picture, error);
}
