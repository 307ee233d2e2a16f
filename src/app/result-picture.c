/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/result-picture.h"

#include "app/chart-table.h"
#include "app/result-charts.h"
#include "base/catalog.h"
#include "draw/answers-chart.h"
#include "draw/parts-chart.h"
#include "draw/radar-chart.h"
#include "draw/scale.h"
#include "draw/score-dial.h"
#include "draw/seal.h"
#include "insight/progress.h"
#include "insight/standing.h"

/* In units of the text size. The seal is as large as fits between the dial's arc and the corner of its card. */
#define DIAL_WIDTH 19.0
#define PARTS_WIDTH 21.0
#define SEAL_SIZE 4.4

struct _TenkenResultPicture {
  AdwBin parent_instance;

  TenkenSession *session; /* (nullable): whose result is shown */
  TenkenChart *dial;
  TenkenChart *seal;
  GtkLabel *band_title;
  GtkLabel *standing;
  GtkLabel *band_text;
  GtkLabel *bands;
  GtkLabel *copied;
  GtkButton *open_button;
  TenkenChartTable *dial_table;
  GtkDropDown *shown_as;
  GtkWidget *hundred;
  TenkenChart *parts;
  TenkenChartTable *parts_table;
};

G_DEFINE_FINAL_TYPE (TenkenResultPicture, tenken_result_picture, ADW_TYPE_BIN)

static void
draw_seal (gpointer           data,
           cairo_t           *cr,
           double             width,
           double             height,
           const TenkenStyle *style)
{
  tenken_seal_draw (data, cr, width, height, style);
}

static void
show_dial (TenkenResultPicture *self,
           TenkenSession       *session,
           const char          *language)
{
  const TenkenChecklist *checklist = tenken_session_get_checklist (session);
  const TenkenScore *score = tenken_session_get_score (session);
  const TenkenAssessment *previous = tenken_session_get_previous (session);
  const TenkenChecklist *then = previous != NULL ? tenken_answers_get_checklist (previous->answers) : NULL;
  const TenkenScore *earlier = tenken_session_get_previous_score (session);
  TenkenScoreDial *dial = tenken_score_dial_new (checklist, score, then, earlier, language);
  g_autoptr (TenkenDrawing) drawing = tenken_drawing_new (TENKEN_DRAWING_DIAL, dial);
  g_autofree char *legend = tenken_score_dial_legend (dial, language);

  gtk_label_set_label (self->bands, legend);
  gtk_widget_set_visible (GTK_WIDGET (self->bands), *legend != '\0');
  tenken_chart_set_drawing (self->dial, drawing, DIAL_WIDTH, language);
  tenken_chart_table_set_drawing (self->dial_table, _("Result"), drawing);
}

/* The parts as one likes to see them. */
static void
show_parts (TenkenResultPicture *self,
            TenkenSession       *session,
            const char          *language)
{
  static const TenkenDrawingKind kinds[] = { TENKEN_DRAWING_PARTS, TENKEN_DRAWING_RADAR, TENKEN_DRAWING_ANSWERS };
  TenkenDrawingKind kind = kinds[MIN (gtk_drop_down_get_selected (self->shown_as), G_N_ELEMENTS (kinds) - 1)];
  const TenkenChecklist *checklist = tenken_session_get_checklist (session);
  const TenkenScore *score = tenken_session_get_score (session);
  const TenkenAssessment *previous = tenken_session_get_previous (session);
  const TenkenChecklist *then = previous != NULL ? tenken_answers_get_checklist (previous->answers) : NULL;
  const TenkenScore *earlier = tenken_session_get_previous_score (session);
  g_autoptr (TenkenDrawing) drawing = NULL;
  gpointer chart;

  if (kind == TENKEN_DRAWING_ANSWERS)
    chart = tenken_answers_chart_new_for_parts (tenken_session_get_assessment (session)->answers, language);
  else if (kind == TENKEN_DRAWING_RADAR)
    chart = tenken_radar_chart_new (checklist, score, then, earlier, language);
  else
    chart = tenken_parts_chart_new (checklist, score, then, earlier, language);
  drawing = tenken_drawing_new (kind, chart);

  gtk_widget_set_visible (self->hundred, kind != TENKEN_DRAWING_ANSWERS);
  tenken_chart_set_drawing (self->parts, drawing, PARTS_WIDTH, language);
  tenken_chart_table_set_drawing (self->parts_table, _("Part by part"), drawing);
}

/* The button inside has the focus, and no name of its own. */
static void
name_shown_as (TenkenResultPicture *self)
{
  GtkStringObject *choice = gtk_drop_down_get_selected_item (self->shown_as);
  g_autofree char *name = g_strdup_printf (tenken_tr (tenken_catalog_language (), "%1$s: %2$s"), _("How to show the parts"),
                                           choice != NULL ? gtk_string_object_get_string (choice) : "");

  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->shown_as))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
shown_as_cb (TenkenResultPicture *self)
{
  name_shown_as (self);
  if (self->session != NULL)
    show_parts (self, self->session, tenken_catalog_language ());
}

/* The mark of what is finished, whole, re-checked, and worth a score. It gives way to the flag of last time. */
static void
show_seal (TenkenResultPicture *self,
           TenkenSession       *session,
           const char          *language)
{
  const TenkenAssessment *assessment = tenken_session_get_assessment (session);
  const TenkenScore *earlier = tenken_session_get_previous_score (session);
  gboolean flag_right = earlier != NULL && earlier->total.percent > TENKEN_SCALE_MAXIMUM / 2;
  g_autofree char *words = tenken_seal_describe (assessment->date, language);
  TenkenProgress progress = tenken_progress_new (assessment->answers);

  tenken_chart_set (self->seal, draw_seal, NULL, SEAL_SIZE, g_strdup (assessment->date), g_free, words);
  gtk_widget_set_halign (GTK_WIDGET (self->seal), flag_right ? GTK_ALIGN_START : GTK_ALIGN_END);
  gtk_widget_set_visible (GTK_WIDGET (self->seal),
                          assessment->finished && progress.copied == 0
                          && tenken_tally_is_whole (&tenken_session_get_score (session)->total));
}

/* Where a result that has no band stands. */
static void
find_state (const TenkenScore  *score,
            const char        **title,
            const char        **text)
{
  if (score->total.answered == 0)
    {
      *title = _("Nothing answered yet");
      *text = _("Answer the questions, and the result appears here.");
    }
  else if (score->total.unanswered > 0)
    {
      *title = _("Not complete yet");
      *text = _("You get a verdict once every question is answered.");
    }
  else
    {
      *title = _("Nothing to score");
      *text = _("Every question is marked as not applicable.");
    }
}

/* The result in one line, how far it is to the next level, and one paragraph. */
static void
show_words (TenkenResultPicture *self,
            TenkenSession       *session,
            const char          *language)
{
  const TenkenScore *score = tenken_session_get_score (session);
  TenkenStanding standing = tenken_standing_new (tenken_session_get_checklist (session), score,
                                                 tenken_session_get_plan (session));
  const char *title, *text;
  g_autofree char *words = tenken_standing_words (&standing, language);
  g_autofree char *with_points = NULL;

  if (score->band != NULL)
    {
      title = tenken_text_get (score->band->title, language);
      text = tenken_text_get (score->band->text, language);
    }
  else
    find_state (score, &title, &text);

  /* With questions left out, points and score are no longer the same number. */
  if (score->total.not_applicable > 0 && score->total.state == TENKEN_TALLY_SCORED)
    /* Translators: %1$s is a paragraph; then a sum of points, the highest possible, and how many questions do not apply */
    with_points = g_strdup_printf (_("%1$s\n%2$d of %3$d points; questions left out: %4$u"), text, score->total.points,
                                   score->total.maximum, score->total.not_applicable);

  gtk_label_set_label (self->band_title, title);
  gtk_label_set_label (self->standing, words);
  gtk_widget_set_visible (GTK_WIDGET (self->standing), *words != '\0');
  gtk_label_set_label (self->band_text, with_points != NULL ? with_points : text);

}

/* What is still to be answered or re-checked, and the way there. */
static void
show_open (TenkenResultPicture *self,
           TenkenSession       *session)
{
  TenkenProgress progress = tenken_progress_new (tenken_session_get_assessment (session)->answers);
  /* Translators: %u is how many answers of this check-up */
  g_autofree char *copied = g_strdup_printf (_("Answers from last time, not re-checked yet: %u"), progress.copied);
  /* Translators: %u questions have no answer yet */
  g_autofree char *open = g_strdup_printf (ngettext ("Answer the %u open question",
                                                      "Answer the %u open questions", progress.unanswered),
                                            progress.unanswered);

  gtk_label_set_label (self->copied, copied);
  gtk_widget_set_visible (GTK_WIDGET (self->copied), progress.copied > 0);
  gtk_button_set_label (self->open_button, progress.unanswered > 0 ? open : _("Re-check them"));
  gtk_widget_set_visible (GTK_WIDGET (self->open_button), tenken_progress_get_open (&progress) > 0);
}

void
tenken_result_picture_show (TenkenResultPicture *self,
                            TenkenSession       *session)
{
  const char *language = tenken_catalog_language ();

  g_set_object (&self->session, session);
  show_dial (self, session, language);
  show_parts (self, session, language);
  show_seal (self, session, language);
  show_words (self, session, language);
  show_open (self, session);
}

static void
tenken_result_picture_dispose (GObject *object)
{
  g_clear_object (&TENKEN_RESULT_PICTURE (object)->session);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_RESULT_PICTURE);

  G_OBJECT_CLASS (tenken_result_picture_parent_class)->dispose (object);
}

static void
tenken_result_picture_class_init (TenkenResultPictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_result_picture_dispose;

  g_type_ensure (TENKEN_TYPE_CHART);
  g_type_ensure (TENKEN_TYPE_CHART_TABLE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/result-picture.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPicture, dial);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPicture, seal);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPicture, band_title);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPicture, standing);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPicture, band_text);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPicture, bands);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPicture, copied);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPicture, open_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPicture, dial_table);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPicture, shown_as);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPicture, hundred);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPicture, parts);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPicture, parts_table);
  gtk_widget_class_bind_template_callback (widget_class, shown_as_cb);
}

static void
tenken_result_picture_init (TenkenResultPicture *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  name_shown_as (self);
}
