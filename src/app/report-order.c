/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/report-order.h"

#include "app/session-actions.h"
#include "base/file.h"
#include "insight/code.h"

#include <string.h>

/* From so many bytes of comments on, laying out takes longer than a blink: about a tenth of a second. */
#define LONG 60000
#define WHOLE 1000

struct _TenkenReportOrder {
  gatomicrefcount ref_count;
  TenkenAssessment *assessment;
  TenkenAssessment *earlier;
  GPtrArray *actions;
  TenkenOrganisation *organisation;
  char *code;
  char *language;
  TenkenReportChoice choice;
  int share; /* of WHOLE; read and written by two threads */
};

typedef struct {
  TenkenReportOrder *order;
  char *path;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  tenken_report_order_unref (job->order);
  g_free (job->path);
  g_free (job);
}

static GPtrArray *
copy_actions (const GPtrArray *actions)
{
  GPtrArray *copies = tenken_actions_new ();

  for (guint i = 0; actions != NULL && i < actions->len; i++)
    g_ptr_array_add (copies, tenken_action_copy (actions->pdata[i]));

  return copies;
}

TenkenReportOrder *
tenken_report_order_new (TenkenSession            *session,
                         const TenkenReportChoice *choice,
                         const char               *language)
{
  const TenkenAssessment *assessment = tenken_session_get_assessment (session);
  const TenkenAssessment *earlier = tenken_session_get_previous (session);
  TenkenReportOrder *self = g_new0 (TenkenReportOrder, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->assessment = tenken_assessment_copy (assessment);
  self->earlier = earlier != NULL ? tenken_assessment_copy (earlier) : NULL;
  self->actions = copy_actions (tenken_session_get_actions (session));
  self->organisation = tenken_session_load_organisation (session, assessment->organisation);
  self->code = tenken_code_new (assessment);
  self->language = g_strdup (language);
  self->choice = *choice;
  self->share = WHOLE;

  return self;
}

TenkenReportOrder *
tenken_report_order_ref (TenkenReportOrder *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
tenken_report_order_unref (TenkenReportOrder *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  tenken_assessment_free (self->assessment);
  g_clear_pointer (&self->earlier, tenken_assessment_free);
  g_ptr_array_unref (self->actions);
  g_clear_pointer (&self->organisation, tenken_organisation_free);
  g_free (self->code);
  g_free (self->language);
  g_free (self);
}

gboolean
tenken_report_order_is_long (const TenkenReportOrder *self)
{
  const GPtrArray *questions = tenken_answers_get_checklist (self->assessment->answers)->questions;
  gsize length = 0;

  for (guint i = 0; i < questions->len; i++)
    {
      const TenkenAnswer *answer = tenken_answers_get (self->assessment->answers, questions->pdata[i]);

      length += strlen (answer->comment) + strlen (answer->evidence);
    }

  return length >= LONG;
}

static void
progress_cb (double   share,
             gpointer data)
{
  TenkenReportOrder *self = data;

  g_atomic_int_set (&self->share, (int) (share * WHOLE));
}

static TenkenReport *
make (TenkenReportOrder *self,
      GCancellable      *cancellable)
{
  return tenken_report_new (&(TenkenReportInput) {
    .kind = self->choice.kind, .assessment = self->assessment, .earlier = self->earlier,
    .actions = self->actions, .organisation = self->organisation, .language = self->language, .paper = self->choice.paper,
    .sections = self->choice.sections, .code = self->code,
    .cancellable = cancellable, .progress = cancellable != NULL ? progress_cb : NULL, .progress_data = self
  });
}

TenkenReport *
tenken_report_order_make (TenkenReportOrder *self)
{
  return make (self, NULL);
}

static gpointer
work (gpointer data)
{
  g_autoptr (GTask) task = data;
  Job *job = g_task_get_task_data (task);
  g_autoptr (TenkenReport) report = make (job->order, g_task_get_cancellable (task));
  g_autoptr (GBytes) pdf = NULL;
  g_autoptr (GError) error = NULL;

  if (report == NULL)
    g_task_return_error_if_cancelled (task);
  else if (job->path == NULL)
    g_task_return_pointer (task, g_steal_pointer (&report), (GDestroyNotify) tenken_report_free);
  else
    {
      pdf = tenken_report_to_pdf (report, &error);
      if (pdf != NULL && tenken_file_replace (job->path, pdf, &error))
        g_task_return_pointer (task, NULL, NULL);
      else
        g_task_return_error (task, g_steal_pointer (&error));
    }

  return NULL;
}

void
tenken_report_order_run (TenkenReportOrder   *self,
                         const char          *path,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             data)
{
  GTask *task = g_task_new (NULL, cancellable, callback, data);
  Job *job = g_new0 (Job, 1);

  job->order = tenken_report_order_ref (self);
  job->path = g_strdup (path);
  g_task_set_task_data (task, job, job_free);
  g_atomic_int_set (&self->share, 0);

  /* Not one of a pool: fonts are kept by thread, and a report takes those that it was made with along. */
  g_thread_unref (g_thread_new ("report", work, task));
}

gboolean
tenken_report_order_finish (GAsyncResult  *result,
                            TenkenReport **report,
                            GError       **error)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (TenkenReport) made = g_task_propagate_pointer (G_TASK (result), &failure);

  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }
  if (report != NULL)
    *report = g_steal_pointer (&made);

  return TRUE;
}

double
tenken_report_order_get_share (TenkenReportOrder *self)
{
  return (double) g_atomic_int_get (&self->share) / WHOLE;
}
