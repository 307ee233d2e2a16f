/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/past-detail.h"

#include "app/chart-table.h"
#include "app/comment-box.h"
#include "app/entry-row.h"
#include "app/past-row.h"
#include "app/result-charts.h"
#include "app/row.h"
#include "app/widgets.h"
#include "base/catalog.h"
#include "base/date.h"
#include "draw/parts-chart.h"
#include "insight/progress.h"
#include "insight/spread.h"

#define PARTS_WIDTH 26.0
/* So long after the last letter a name has settled. */
#define PAUSE_MS 700

/* More letters than that may not have room in the heading. */
#define LONG_NAME 30

struct _TenkenPastDetail {
  AdwBin parent_instance;

  TenkenSession *session;
  gint64 id;         /* of what is shown; 0 for nothing yet */
  char *saved_title;
  char *saved_note;
  guint timeout;     /* set while a name waits to settle */
  GtkLabel *title;
  GtkLabel *facts;
  GtkLabel *state;
  GtkWidget *result_box;
  GtkButton *main_button;
  GtkWidget *parts_box;
  TenkenChart *parts;
  TenkenChartTable *parts_table;
  GtkWidget *spread_box;
  GtkLabel *spread_hint;
  GtkListBox *spread_list;
  GtkWidget *ways_box;
  GtkWidget *result_row;
  GtkWidget *answers_row;
  GtkWidget *paper_row;
  GtkWidget *begin_row;
  GtkEditable *name_row;
  TenkenCommentBox *note_box;
};

G_DEFINE_FINAL_TYPE (TenkenPastDetail, tenken_past_detail, ADW_TYPE_BIN)

/* Each is remembered as saved before it is: the session tells everybody, and this page saves what is not. */
static gboolean
save_title (TenkenPastDetail *self)
{
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (self->name_row)));
  g_autofree char *before = self->saved_title;

  self->saved_title = g_strdup (title);
  if (g_strcmp0 (title, before) == 0 || tenken_session_rename (self->session, self->id, title))
    return TRUE;

  g_free (self->saved_title);
  self->saved_title = g_steal_pointer (&before);

  return FALSE;
}

static gboolean
save_note (TenkenPastDetail *self)
{
  g_autofree char *note = tenken_comment_box_dup_text (self->note_box);
  g_autofree char *before = self->saved_note;

  self->saved_note = g_strdup (note);
  if (g_strcmp0 (note, before) == 0 || tenken_session_annotate (self->session, self->id, note))
    return TRUE;

  g_free (self->saved_note);
  self->saved_note = g_steal_pointer (&before);

  return FALSE;
}

gboolean
tenken_past_detail_settle (TenkenPastDetail *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);

  return self->id == 0 || (save_title (self) && save_note (self));
}

static void
typed_cb (TenkenPastDetail *self)
{
  tenken_past_detail_settle (self);
}

static gboolean
timeout_cb (gpointer data)
{
  TenkenPastDetail *self = data;

  self->timeout = 0;
  tenken_past_detail_settle (self);

  return G_SOURCE_REMOVE;
}

static void
typing_cb (TenkenPastDetail *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  if (g_strcmp0 (gtk_editable_get_text (self->name_row), self->saved_title) != 0)
    self->timeout = g_timeout_add (PAUSE_MS, timeout_cb, self);
}

static void
show_parts (TenkenPastDetail      *self,
            const TenkenChecklist *checklist,
            const TenkenScore     *score)
{
  const char *language = tenken_catalog_language ();
  g_autoptr (TenkenDrawing) parts = tenken_drawing_new (TENKEN_DRAWING_PARTS,
                                                        tenken_parts_chart_new (checklist, score, NULL, NULL, language));

  tenken_chart_set_drawing (self->parts, parts, PARTS_WIDTH, language);
  tenken_chart_table_set_drawing (self->parts_table, _("Part by part"), parts);
}

/* The score in one line, or how far it is. */
static char *
describe_score (const TenkenScore    *score,
                const TenkenProgress *progress,
                gboolean              open)
{
  if (score->band != NULL && !open)
    /* Translators: %1$d is a score out of 100, %2$s the band that it falls into */
    return g_strdup_printf (_("%1$d of 100 · %2$s"), score->total.percent,
                            tenken_text_get (score->band->title, tenken_catalog_language ()));
  if (open || score->total.unanswered > 0)
    return tenken_progress_words (progress, tenken_catalog_language ());

  return g_strdup (_("Nothing to score"));
}

/* One person's: the result, its parts, and the way on. */
static void
show_result (TenkenPastDetail       *self,
             const TenkenAssessment *assessment)
{
  g_autoptr (TenkenScore) score = tenken_score_new (assessment->answers);
  TenkenProgress progress = tenken_progress_new (assessment->answers);
  gboolean open = tenken_progress_get_open (&progress) > 0 && !assessment->finished;
  g_autofree char *words = describe_score (score, &progress, open);

  gtk_label_set_label (self->state, words);
  gtk_button_set_label (self->main_button, open ? _("Go on answering") : _("See the result"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->main_button), open ? "past.answer" : "past.result");
  gtk_widget_set_visible (self->result_row, open && score->total.answered > 0);
  gtk_widget_set_visible (self->answers_row, !open);
  gtk_widget_set_visible (self->paper_row, open);
  gtk_widget_set_visible (self->begin_row, score->total.answered > 0);
  gtk_widget_set_visible (self->parts_box, score->total.answered > 0);
  if (score->total.answered > 0)
    show_parts (self, tenken_answers_get_checklist (assessment->answers), score);
}

static TenkenSpread *
make_spread (TenkenPastDetail       *self,
             const TenkenAssessment *assessment)
{
  g_autoptr (GPtrArray) responses = tenken_session_list_responses (self->session, assessment->id);
  g_autoptr (GPtrArray) answers = g_ptr_array_new ();

  for (guint i = 0; i < responses->len; i++)
    {
      const TenkenResponse *response = g_ptr_array_index (responses, i);

      /* Who stopped on the way is counted nowhere. */
      if (response->finished)
        g_ptr_array_add (answers, response->answers);
    }

  return tenken_spread_new (tenken_answers_get_checklist (assessment->answers), answers);
}

/* Several people's: how many they are, and how many gave which answer. */
static void
show_spread (TenkenPastDetail       *self,
             const TenkenAssessment *assessment)
{
  g_autoptr (TenkenSpread) spread = make_spread (self, assessment);
  const char *language = tenken_catalog_language ();
  g_autofree char *people = tenken_past_people_words (assessment);
  /* Translators: %1$u people have answered of the %2$d that it takes */
  g_autofree char *so_far = g_strdup_printf (_("%1$u of %2$d people so far"), spread->people, TENKEN_SPREAD_LEAST);
  g_autofree char *few = g_strdup_printf (
    /* Translators: %d is a number of people, five */
    _("The answers are shown once %d people have answered, so that nobody can be recognised by them."),
    TENKEN_SPREAD_LEAST);

  gtk_label_set_label (self->state, spread->people < TENKEN_SPREAD_LEAST && assessment->n_stopped == 0 ? so_far : people);
  gtk_label_set_label (self->spread_hint, spread->n_rows > 0 ? _("Counts alone: nobody's answers are shown together.") : few);
  tenken_widgets_clear (GTK_WIDGET (self->spread_list));
  for (guint i = 0; i < spread->n_rows; i++)
    {
      const TenkenSpreadRow *one = &spread->rows[i];
      /* Translators: %1$u is a question's number, %2$s what it is about */
      char *title = g_strdup_printf (_("%1$u  %2$s"), one->question->number, tenken_text_get (one->question->topic, language));

      gtk_list_box_append (self->spread_list,
                           tenken_row_new_for_box (tenken_item_new (one->question->number, title,
                                                                    tenken_spread_row_words (spread, one, language),
                                                                    g_strdup ("")), NULL));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->spread_list), spread->n_rows > 0);
}

/* Its name, and below it what the name does not say. */
static void
show_head (TenkenPastDetail       *self,
           const TenkenAssessment *assessment)
{
  const char *language = tenken_catalog_language ();
  const char *checklist = tenken_text_get (tenken_answers_get_checklist (assessment->answers)->title, language);
  g_autofree char *date = tenken_date_format (assessment->date, language);
  const char *name = tenken_past_name (assessment, date, tenken_past_is_of_several (self->session));
  const char *lines[] = { assessment->organisation, date, checklist, NULL };
  g_autoptr (GStrvBuilder) others = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;
  g_autofree char *facts = NULL;

  for (guint i = 0; lines[i] != NULL; i++)
    if (lines[i] != name)
      g_strv_builder_add (others, lines[i]);
  list = g_strv_builder_end (others);
  facts = g_strjoinv ("\n", list);

  gtk_label_set_label (self->title, name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->title), g_utf8_strlen (name, -1) > LONG_NAME ? name : NULL);
  gtk_label_set_label (self->facts, facts);
}

/* What is being typed is newer than what is stored. */
static void
show_own_words (TenkenPastDetail       *self,
                const TenkenAssessment *assessment)
{
  gboolean other = self->id != assessment->id;
  g_autofree char *note = tenken_comment_box_dup_text (self->note_box);

  gboolean typing = g_strcmp0 (self->saved_title, gtk_editable_get_text (self->name_row)) != 0;
  gboolean noting = g_strcmp0 (self->saved_note, note) != 0;

  g_free (self->saved_title);
  g_free (self->saved_note);
  self->saved_title = g_strdup (assessment->title);
  self->saved_note = g_strdup (assessment->note);
  self->id = assessment->id;

  if ((other || !typing) && g_strcmp0 (gtk_editable_get_text (self->name_row), assessment->title) != 0)
    gtk_editable_set_text (self->name_row, assessment->title);
  if ((other || !noting) && g_strcmp0 (note, assessment->note) != 0)
    tenken_comment_box_set_text (self->note_box, assessment->note);
}

static void
scroll_up (TenkenPastDetail *self)
{
  GtkWidget *scroller = adw_bin_get_child (ADW_BIN (self));

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)), 0);
}

void
tenken_past_detail_show (TenkenPastDetail       *self,
                         TenkenSession          *session,
                         const TenkenAssessment *assessment)
{
  gboolean staff = assessment->purpose == TENKEN_PURPOSE_STAFF;

  g_set_object (&self->session, session);
  if (self->id != assessment->id)
    scroll_up (self);

  show_head (self, assessment);
  gtk_widget_set_visible (self->spread_box, staff);
  gtk_widget_set_visible (self->result_box, !staff);
  gtk_widget_set_visible (self->ways_box, !staff);
  if (staff)
    show_spread (self, assessment);
  else
    show_result (self, assessment);
  show_own_words (self, assessment);
}

gint64
tenken_past_detail_get_id (TenkenPastDetail *self)
{
  return self->id;
}

static void
tenken_past_detail_dispose (GObject *object)
{
  g_clear_handle_id (&TENKEN_PAST_DETAIL (object)->timeout, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_PAST_DETAIL);

  G_OBJECT_CLASS (tenken_past_detail_parent_class)->dispose (object);
}

static void
tenken_past_detail_finalize (GObject *object)
{
  TenkenPastDetail *self = TENKEN_PAST_DETAIL (object);

  g_clear_object (&self->session);
  g_free (self->saved_title);
  g_free (self->saved_note);

  G_OBJECT_CLASS (tenken_past_detail_parent_class)->finalize (object);
}

static void
tenken_past_detail_class_init (TenkenPastDetailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_past_detail_dispose;
  G_OBJECT_CLASS (klass)->finalize = tenken_past_detail_finalize;

  g_type_ensure (TENKEN_TYPE_CHART);
  g_type_ensure (TENKEN_TYPE_CHART_TABLE);
  g_type_ensure (TENKEN_TYPE_COMMENT_BOX);
  g_type_ensure (TENKEN_TYPE_ENTRY_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/past-detail.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenPastDetail, title);
  gtk_widget_class_bind_template_child (widget_class, TenkenPastDetail, facts);
  gtk_widget_class_bind_template_child (widget_class, TenkenPastDetail, state);
  gtk_widget_class_bind_template_child (widget_class, TenkenPastDetail, result_box);
  gtk_widget_class_bind_template_child (widget_class, TenkenPastDetail, main_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenPastDetail, parts_box);
  gtk_widget_class_bind_template_child (widget_class, TenkenPastDetail, parts);
  gtk_widget_class_bind_template_child (widget_class, TenkenPastDetail, parts_table);
  gtk_widget_class_bind_template_child (widget_class, TenkenPastDetail, spread_box);
  gtk_widget_class_bind_template_child (widget_class, TenkenPastDetail, spread_hint);
  gtk_widget_class_bind_template_child (widget_class, TenkenPastDetail, spread_list);
  gtk_widget_class_bind_template_child (widget_class, TenkenPastDetail, ways_box);
  gtk_widget_class_bind_template_child (widget_class, TenkenPastDetail, result_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenPastDetail, answers_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenPastDetail, paper_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenPastDetail, begin_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenPastDetail, name_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenPastDetail, note_box);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, typing_cb);
}

static void
tenken_past_detail_init (TenkenPastDetail *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  tenken_comment_box_set_label (self->note_box, _("Note"));
}
