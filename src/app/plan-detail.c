/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan-detail.h"

#include "app/comment-box.h"
#include "app/due-row.h"
#include "app/entry-row.h"
#include "app/plan-people.h"
#include "app/speech.h"
#include "app/status-choice.h"
#include "app/wrap.h"
#include "base/catalog.h"
#include "base/date.h"
#include "insight/actions.h"

#include <string.h>

/* So long after the last letter a text has settled. */
#define PAUSE_MS 700

enum { OWNER, COST, TITLE, REASON, N_TEXTS };

struct _TenkenPlanDetail {
  AdwBin parent_instance;

  TenkenSession *session;
  TenkenAction *action;  /* as it is stored; of a suggestion, as it would be */
  gboolean taken;        /* it is in the plan */
  gboolean declining;    /* “declined” is chosen and waits for its reason */
  gboolean showing;      /* what changes meanwhile nobody typed */
  guint timeout;         /* set while a text waits to settle */

  GtkLabel *title;
  GtkLabel *facts;
  GtkLabel *why;
  GtkLabel *how;
  GtkWidget *how_title;
  GtkWidget *question_button;
  GtkWidget *take_box;
  GtkWidget *plan_box;
  GtkWidget *move_box;
  TenkenStatusChoice *status;
  GtkEditable *texts[N_TEXTS];
  GtkMenuButton *people_button;
  TenkenDueRow *due_row;
  TenkenCommentBox *note_box;
};

G_DEFINE_FINAL_TYPE (TenkenPlanDetail, tenken_plan_detail, ADW_TYPE_BIN)

/* The text of @action that row @i is about. */
static char **
get_place (TenkenAction *action,
           guint         i)
{
  char **places[N_TEXTS] = { &action->owner, &action->cost, &action->title, &action->reason };

  return places[i];
}

/* The step as it stands on the page. */
static TenkenAction *
read_page (TenkenPlanDetail *self)
{
  TenkenAction *action = tenken_action_copy (self->action);

  for (guint i = 0; i < N_TEXTS; i++)
    {
      g_free (*get_place (action, i));
      *get_place (action, i) = tenken_text_trim (gtk_editable_get_text (self->texts[i]));
    }
  g_free (action->note);
  action->note = tenken_comment_box_dup_text (self->note_box);

  return action;
}

static void
show_reason (TenkenPlanDetail *self)
{
  gboolean declined = self->declining || self->action->status == TENKEN_ACTION_DECLINED;

  gtk_widget_set_visible (GTK_WIDGET (self->texts[REASON]), declined);
  tenken_entry_row_set_fault (TENKEN_ENTRY_ROW (self->texts[REASON]),
                              self->declining ? _("Write why. Then it is saved as declined.") : NULL);
}

/* A reason that was taken away again is no change: it stays declined for the reason that is stored. It is remembered as
 * saved before it is: the session tells everybody, and this page saves what is not. */
static gboolean
save (TenkenPlanDetail *self,
      TenkenAction     *action)
{
  TenkenAction *before = self->action;

  if (self->declining && *action->reason != '\0')
    action->status = TENKEN_ACTION_DECLINED;
  else if (action->status == TENKEN_ACTION_DECLINED && *action->reason == '\0')
    {
      g_free (action->reason);
      action->reason = g_strdup (before->reason);
    }
  if (action->status == TENKEN_ACTION_DECLINED)
    self->declining = FALSE;

  self->action = tenken_action_copy (action);
  if (tenken_session_save_action (self->session, action))
    {
      tenken_action_free (before);
      return TRUE;
    }
  tenken_action_free (self->action);
  self->action = before;

  return FALSE;
}

gboolean
tenken_plan_detail_settle (TenkenPlanDetail *self)
{
  g_autoptr (TenkenAction) action = NULL;
  gboolean saved;

  g_clear_handle_id (&self->timeout, g_source_remove);
  if (!self->taken)
    return TRUE;

  action = read_page (self);
  saved = save (self, action);
  if (saved && self->declining)
    {
      self->declining = FALSE;
      tenken_status_choice_show (self->status, self->action->status);
      show_reason (self);
    }

  return saved;
}

static void
save_page (TenkenPlanDetail *self)
{
  g_autoptr (TenkenAction) action = NULL;

  g_clear_handle_id (&self->timeout, g_source_remove);
  if (!self->taken || self->showing)
    return;

  action = read_page (self);
  save (self, action);
}

static gboolean
timeout_cb (gpointer data)
{
  TenkenPlanDetail *self = data;

  self->timeout = 0;
  save_page (self);

  return G_SOURCE_REMOVE;
}

static void
typing_cb (TenkenPlanDetail *self)
{
  if (self->showing)
    return;

  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add (PAUSE_MS, timeout_cb, self);
}

static void
status_cb (TenkenPlanDetail *self,
           int               status)
{
  g_autoptr (TenkenAction) action = read_page (self);

  self->declining = status == TENKEN_ACTION_DECLINED && *action->reason == '\0';
  if (!self->declining)
    {
      action->status = (TenkenActionStatus) status;
      if (!save (self, action))
        tenken_status_choice_show (self->status, self->action->status);
    }
  show_reason (self);
  if (self->declining)
    gtk_widget_grab_focus (GTK_WIDGET (self->texts[REASON]));
}

static void
due_cb (TenkenPlanDetail *self,
        const char       *date)
{
  g_autoptr (TenkenAction) action = read_page (self);

  g_free (action->due);
  action->due = g_strdup (date);
  save (self, action);
}

static void
owner_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  TenkenPlanDetail *self = TENKEN_PLAN_DETAIL (widget);

  gtk_editable_set_text (self->texts[OWNER], g_variant_get_string (parameter, NULL));
  gtk_editable_set_position (self->texts[OWNER], -1);
  save_page (self);
}

/* How long, what it costs, who it is for: what one weighs it by. */
static char *
describe (const TenkenStep *step,
          TenkenPlanBox     box,
          const char       *language)
{
  if (step == NULL)
    return g_strdup_printf ("%s · %s", tenken_box_words (box, language), tenken_cost_words (TENKEN_COST_FREE, language));

  return g_strdup_printf ("%s · %s · %s", tenken_effort_words (step->effort, language),
                          tenken_cost_words (step->cost, language), tenken_text_get (step->who, language));
}

static void
show_head (TenkenPlanDetail *self)
{
  const TenkenChecklist *checklist = tenken_session_get_checklist (self->session);
  const TenkenPlan *plan = tenken_session_get_plan (self->session);
  const TenkenPlanStep *asked = tenken_action_find_plan_step (self->action, plan);
  const char *language = tenken_catalog_language ();
  const TenkenQuestion *question;
  const TenkenStep *step = tenken_action_find_step (self->action, checklist, &question);
  g_autofree char *title = tenken_action_title (self->action, checklist, language);
  g_autofree char *facts = describe (step, tenken_action_box (self->action, checklist), language);
  g_autofree char *why = asked != NULL ? tenken_plan_step_why (asked, language) : NULL;
  const char *how = tenken_action_how (self->action, checklist, language);

  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->facts, facts);
  gtk_label_set_label (self->why, why != NULL ? why : _("Your answers no longer ask for this step."));
  gtk_label_set_label (self->how, how);
  gtk_widget_set_visible (GTK_WIDGET (self->how), *how != '\0');
  gtk_widget_set_visible (self->how_title, *how != '\0');
  gtk_widget_set_visible (self->question_button, question != NULL);
  if (question != NULL)
    {
      /* Translators: %1$u is the number of a question, %2$s its topic in two or three words */
      g_autofree char *words = g_strdup_printf (_("Question %1$u: %2$s"), question->number,
                                                tenken_text_get (question->topic, language));

      gtk_button_set_label (GTK_BUTTON (self->question_button), words);
    }
}

/* What is being typed is newer than what is stored. */
static void
show_texts (TenkenPlanDetail *self,
            TenkenAction     *before,
            gboolean          other)
{
  g_autofree char *note = tenken_comment_box_dup_text (self->note_box);

  for (guint i = 0; i < N_TEXTS; i++)
    {
      g_autofree char *typed = tenken_text_trim (gtk_editable_get_text (self->texts[i]));
      const char *stored = *get_place (self->action, i);

      if ((other || strcmp (typed, *get_place (before, i)) == 0) && strcmp (typed, stored) != 0)
        gtk_editable_set_text (self->texts[i], stored);
    }
  if ((other || strcmp (note, before->note) == 0) && strcmp (note, self->action->note) != 0)
    tenken_comment_box_set_text (self->note_box, self->action->note);
}

static void
scroll_up (TenkenPlanDetail *self)
{
  GtkWidget *scroller = adw_bin_get_child (ADW_BIN (self));

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)), 0);
}

void
tenken_plan_detail_show (TenkenPlanDetail *self,
                         TenkenSession    *session,
                         guint             number,
                         int               place)
{
  const TenkenAction *stored = tenken_actions_find (tenken_session_get_actions (session), number, place);
  g_autofree char *today = tenken_date_today ();
  g_autoptr (TenkenAction) before = g_steal_pointer (&self->action);
  gboolean other = before == NULL || before->number != number || before->place != place;
  gboolean was_taken = self->taken;

  g_set_object (&self->session, session);
  self->action = stored != NULL ? tenken_action_copy (stored) : tenken_action_new (number, place);
  self->taken = stored != NULL;
  if (other || !self->taken)
    self->declining = FALSE;
  if (other)
    scroll_up (self);

  self->showing = TRUE;
  show_head (self);
  gtk_widget_set_visible (self->take_box, !self->taken);
  gtk_widget_set_visible (self->plan_box, self->taken);
  gtk_widget_set_visible (self->move_box, self->taken);
  show_texts (self, before, other);
  tenken_status_choice_show (self->status, self->declining ? TENKEN_ACTION_DECLINED : self->action->status);
  show_reason (self);
  tenken_due_row_show (self->due_row, self->action->due, tenken_action_is_overdue (self->action, today));
  if (other || !was_taken)
    tenken_plan_people_offer (self->people_button, session, "plan-detail.owner");
  self->showing = FALSE;
}

gboolean
tenken_plan_detail_get_step (TenkenPlanDetail *self,
                             guint            *number,
                             int              *place)
{
  if (self->action == NULL)
    return FALSE;

  *number = self->action->number;
  *place = self->action->place;

  return TRUE;
}

static void
tenken_plan_detail_dispose (GObject *object)
{
  g_clear_handle_id (&TENKEN_PLAN_DETAIL (object)->timeout, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_PLAN_DETAIL);

  G_OBJECT_CLASS (tenken_plan_detail_parent_class)->dispose (object);
}

static void
tenken_plan_detail_finalize (GObject *object)
{
  TenkenPlanDetail *self = TENKEN_PLAN_DETAIL (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->action, tenken_action_free);

  G_OBJECT_CLASS (tenken_plan_detail_parent_class)->finalize (object);
}

static void
tenken_plan_detail_class_init (TenkenPlanDetailClass *klass)
{
  static const char * const rows[N_TEXTS] = { "owner_row", "cost_row", "title_row", "reason_row" };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_plan_detail_dispose;
  G_OBJECT_CLASS (klass)->finalize = tenken_plan_detail_finalize;

  gtk_widget_class_install_action (widget_class, "plan-detail.owner", "s", owner_action);

  g_type_ensure (TENKEN_TYPE_COMMENT_BOX);
  g_type_ensure (TENKEN_TYPE_DUE_ROW);
  g_type_ensure (TENKEN_TYPE_ENTRY_ROW);
  g_type_ensure (TENKEN_TYPE_STATUS_CHOICE);
  g_type_ensure (TENKEN_TYPE_WRAP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/plan-detail.ui");
  for (guint i = 0; i < N_TEXTS; i++)
    gtk_widget_class_bind_template_child_full (widget_class, rows[i], FALSE,
                                               G_STRUCT_OFFSET (TenkenPlanDetail, texts) + (gssize) (i * sizeof (GtkEditable *)));
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanDetail, title);
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanDetail, facts);
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanDetail, why);
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanDetail, how);
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanDetail, how_title);
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanDetail, question_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanDetail, take_box);
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanDetail, plan_box);
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanDetail, move_box);
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanDetail, status);
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanDetail, people_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanDetail, due_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanDetail, note_box);
  gtk_widget_class_bind_template_callback (widget_class, due_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_page);
  gtk_widget_class_bind_template_callback (widget_class, status_cb);
  gtk_widget_class_bind_template_callback (widget_class, typing_cb);
}

static void
tenken_plan_detail_init (TenkenPlanDetail *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  tenken_comment_box_set_label (self->note_box, _("Note"));
  tenken_speech_name_list (GTK_WIDGET (self->due_row), _("Who does which step, and until when"));
}
