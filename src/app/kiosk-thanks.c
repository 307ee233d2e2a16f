/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-thanks.h"

#include "app/chart-table.h"
#include "app/columns.h"
#include "app/footed.h"
#include "app/kiosk-bar.h"
#include "app/kiosk-promise.h"
#include "app/kiosk-tips.h"
#include "app/result-charts.h"
#include "app/room.h"
#include "app/session-kiosk.h"
#include "base/catalog.h"
#include "draw/score-dial.h"

#define MAX_TIPS 2
#define DIAL_WIDTH 15.0

struct _TenkenKioskThanks {
  TenkenPage parent_instance;

  TenkenAnswers *answers;
  TenkenKioskBar *bar;
  GtkLabel *answered;
  GtkLabel *promise;
  AdwClamp *clamp;
  GtkBox *result;
  TenkenChart *dial;
  GtkLabel *band;
  TenkenChartTable *table;
  GtkBox *tips;
  GtkWidget *done_button;
};

G_DEFINE_FINAL_TYPE (TenkenKioskThanks, tenken_kiosk_thanks, TENKEN_TYPE_PAGE)

static void
show_result (TenkenKioskThanks *self,
             const TenkenScore *score)
{
  const char *language = tenken_catalog_language ();
  g_autoptr (TenkenDrawing) dial = tenken_drawing_new (
    TENKEN_DRAWING_DIAL, tenken_score_dial_new (tenken_answers_get_checklist (self->answers), score, NULL, NULL, language));
  g_autoptr (TenkenFigures) figures = tenken_drawing_table (dial, language);

  tenken_chart_set_drawing (self->dial, dial, DIAL_WIDTH, language);
  tenken_chart_table_set (self->table, _("Result"), figures);
  gtk_label_set_label (self->band, score->band != NULL ? tenken_text_get (score->band->title, language) : "");
  gtk_widget_set_visible (GTK_WIDGET (self->band), score->band != NULL);
}

/* What is open counts for nothing, and a person who answered half would get a number that shocks and says little: there
 * the page says how much was answered instead. */
static void
show_answers (TenkenKioskThanks *self,
              gboolean           with_result)
{
  g_autoptr (TenkenScore) score = tenken_score_new (self->answers);
  guint n_questions = tenken_answers_get_checklist (self->answers)->questions->len;
  guint unanswered = score->total.unanswered;
  gboolean shown = with_result && unanswered == 0;

  if (unanswered > 0)
    {
      /* Translators: %1$u of %2$u questions were answered */
      g_autofree char *text = g_strdup_printf (_("You answered %1$u of %2$u."), n_questions - unanswered, n_questions);

      gtk_label_set_label (self->answered, text);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->answered), unanswered > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->result), shown);
  gtk_widget_set_visible (GTK_WIDGET (self->table), shown);
  if (shown)
    show_result (self, score);
}

static void
add_line (TenkenKioskThanks *self,
          const char        *text,
          const char        *css_class)
{
  GtkWidget *line;

  if (*text == '\0')
    return;

  line = gtk_label_new (text);
  gtk_label_set_xalign (GTK_LABEL (line), 0);
  gtk_label_set_wrap (GTK_LABEL (line), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (line), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (line, css_class);
  gtk_box_append (self->tips, line);
}

static void
tenken_kiosk_thanks_refresh (TenkenPage *page)
{
}

static void
tenken_kiosk_thanks_enter (TenkenPage *page)
{
  gtk_widget_grab_focus (TENKEN_KIOSK_THANKS (page)->done_button);
}

static void
show_tips (TenkenKioskThanks *self)
{
  g_autoptr (TenkenPlan) plan = tenken_plan_new (self->answers);
  g_autoptr (GPtrArray) tips = tenken_kiosk_tips_pick (plan, MAX_TIPS, tenken_catalog_language ());

  for (guint i = 0; i < tips->len; i++)
    {
      const TenkenKioskTip *tip = g_ptr_array_index (tips, i);

      add_line (self, tip->title, "section");
      add_line (self, tip->how, "kiosk-how");
    }
}

static void
copy_answers (TenkenKioskThanks   *self,
              const TenkenAnswers *answers)
{
  TenkenChecklist *checklist = tenken_answers_get_checklist (answers);

  self->answers = tenken_answers_new (checklist);
  for (guint i = 0; i < checklist->questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (checklist->questions, i);

      tenken_answers_put (self->answers, question, tenken_answers_get (answers, question));
    }
}

static void
tenken_kiosk_thanks_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_KIOSK_THANKS);

  G_OBJECT_CLASS (tenken_kiosk_thanks_parent_class)->dispose (object);
}

/* After the pictures that are drawn from them. */
static void
tenken_kiosk_thanks_finalize (GObject *object)
{
  g_clear_pointer (&TENKEN_KIOSK_THANKS (object)->answers, tenken_answers_free);

  G_OBJECT_CLASS (tenken_kiosk_thanks_parent_class)->finalize (object);
}

static void
tenken_kiosk_thanks_class_init (TenkenKioskThanksClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = tenken_kiosk_thanks_dispose;
  object_class->finalize = tenken_kiosk_thanks_finalize;
  TENKEN_PAGE_CLASS (klass)->refresh = tenken_kiosk_thanks_refresh;
  TENKEN_PAGE_CLASS (klass)->enter = tenken_kiosk_thanks_enter;

  g_type_ensure (TENKEN_TYPE_CHART);
  g_type_ensure (TENKEN_TYPE_CHART_TABLE);
  g_type_ensure (TENKEN_TYPE_COLUMNS);
  g_type_ensure (TENKEN_TYPE_FOOTED);
  g_type_ensure (TENKEN_TYPE_KIOSK_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/kiosk-thanks.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskThanks, bar);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskThanks, answered);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskThanks, promise);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskThanks, clamp);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskThanks, result);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskThanks, dial);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskThanks, band);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskThanks, table);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskThanks, tips);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskThanks, done_button);
}

static void
tenken_kiosk_thanks_init (TenkenKioskThanks *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  tenken_room_grow_clamp (self->clamp);
}

GtkWidget *
tenken_kiosk_thanks_new (TenkenSession       *session,
                         const TenkenAnswers *answers)
{
  TenkenKioskThanks *self = g_object_new (TENKEN_TYPE_KIOSK_THANKS, "session", session, NULL);
  const TenkenKiosk *kiosk = tenken_session_get_kiosk (session);
  g_autofree char *promise = tenken_kiosk_promise_words ();

  gtk_label_set_label (self->promise, promise);
  copy_answers (self, answers);
  tenken_kiosk_bar_set_languages (self->bar, kiosk->languages);
  show_answers (self, kiosk->show_result);
  show_tips (self);

  return GTK_WIDGET (self);
}

const TenkenAnswers *
tenken_kiosk_thanks_get_answers (TenkenKioskThanks *self)
{
  return self->answers;
}
