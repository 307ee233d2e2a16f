/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the controls on the pages do, one by one. */
#include "widget-makers.h"

#include "app/chart.h"
#include "app/choice-card.h"
#include "app/choices.h"
#include "app/comment-box.h"
#include "app/jump-list.h"
#include "app/question-row.h"
#include "app/stepper.h"
#include "base/catalog.h"

#include <string.h>

static graphene_rect_t
bounds_of (GtkWidget *child,
           GtkWidget *parent)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (child, parent, &bounds));

  return bounds;
}

static void
picked_cb (gconstpointer *picked,
           gconstpointer  what)
{
  *picked = what;
}

/* At most one card is chosen, and all three ways to pick one say which. */
static void
test_choices (Desk          *desk,
              gconstpointer  data)
{
  GtkWidget *widget = widget_make (desk, "TenkenChoices");
  TenkenChoices *choices = TENKEN_CHOICES (widget);
  GtkWindow *window = desk_show (widget, 600, 500);
  gconstpointer picked = NULL;

  g_signal_connect_swapped (choices, "picked", G_CALLBACK (picked_cb), &picked);
  for (guint key = 1; key <= 5; key++)
    {
      GtkWidget *card = desk_find (widget, TENKEN_TYPE_CHOICE_CARD, key - 1);
      const TenkenChoice *choice = tenken_choice_card_get_choice (TENKEN_CHOICE_CARD (card));
      g_autofree char *number = g_strdup_printf ("%u", key);

      g_assert_cmpuint (choice->key, ==, key);
      g_assert_true (desk_reads (card, tenken_text_get (choice->label, "en")));
      g_assert_true (desk_reads (card, number));
      g_assert_cmpfloat (bounds_of (card, widget).size.height, >=, 48);
      g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (card)) == (key == 3));
      tenken_choices_pick (choices, key);
      g_assert_true (picked == choice);
    }

  for (guint i = 0; i < 5; i++)
    {
      GtkWidget *card = desk_find (widget, TENKEN_TYPE_CHOICE_CARD, i);

      desk_click (card);
      g_assert_true (picked == tenken_choice_card_get_choice (TENKEN_CHOICE_CARD (card)));
      for (guint other = 0; other < 5; other++)
        g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (desk_find (widget, TENKEN_TYPE_CHOICE_CARD, other)))
                       == (other == i));
    }

  picked = NULL;
  tenken_choices_pick (choices, 0);
  tenken_choices_pick (choices, 6);
  tenken_choices_show_choice (choices, NULL);
  g_assert_null (picked);
  for (guint i = 0; i < 5; i++)
    g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (desk_find (widget, TENKEN_TYPE_CHOICE_CARD, i))));

  desk_assert_goes (window, NULL);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static gboolean
is_counted (gpointer data)
{
  return *(guint *) data > 0;
}

static void
test_comment_box (Desk          *desk,
                  gconstpointer  data)
{
  GtkWidget *widget = widget_make (desk, "TenkenCommentBox");
  TenkenCommentBox *box = TENKEN_COMMENT_BOX (widget);
  GtkWindow *window = desk_show (widget, 400, 300);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (desk_find (widget, GTK_TYPE_TEXT_VIEW, 0)));
  guint typed = 0, settled = 0;
  g_autofree char *text = NULL;

  g_signal_connect_swapped (box, "typing", G_CALLBACK (count_cb), &typed);
  g_signal_connect_swapped (box, "settled", G_CALLBACK (count_cb), &settled);

  /* What the program shows is not what a person typed. */
  tenken_comment_box_set_text (box, "別の文");
  tenken_comment_box_settle (box);
  g_assert_cmpuint (typed + settled, ==, 0);

  /* A pause in typing settles by itself, once. */
  gtk_text_buffer_insert_at_cursor (buffer, "です", -1);
  g_assert_cmpuint (typed, ==, 1);
  desk_wait_for (is_counted, &settled);
  tenken_comment_box_settle (box);
  g_assert_cmpuint (settled, ==, 1);

  /* Or whoever needs it now says so. */
  gtk_text_buffer_insert_at_cursor (buffer, "！", -1);
  tenken_comment_box_settle (box);
  g_assert_cmpuint (settled, ==, 2);

  text = tenken_comment_box_dup_text (box);
  g_assert_cmpstr (text, ==, "別の文です！");

  /* Gone with a change waiting. */
  gtk_text_buffer_insert_at_cursor (buffer, "！", -1);
  desk_assert_goes (window, NULL);
}

static void
test_jump_list (Desk          *desk,
                gconstpointer  data)
{
  GtkWidget *widget = widget_make (desk, "TenkenJumpList");
  GtkWindow *window = desk_show (widget, 300, 500);
  GtkListBox *list = GTK_LIST_BOX (desk_find (widget, GTK_TYPE_LIST_BOX, 0));
  const TenkenChecklist *checklist = tenken_session_get_checklist (desk->session);
  gconstpointer picked = NULL;

  /* All questions under the titles of their parts. */
  for (guint i = 0; i < checklist->parts->len; i++)
    {
      const TenkenPart *part = g_ptr_array_index (checklist->parts, i);

      g_assert_true (desk_reads (widget, tenken_text_get (part->title, "en")));
    }
  for (guint i = 0; i < checklist->questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (checklist->questions, i);
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (list, (int) i);

      g_assert_true (tenken_question_row_get_question (TENKEN_QUESTION_ROW (row)) == question);
      g_assert_true (desk_reads (GTK_WIDGET (row), tenken_text_get (question->topic, "en")));
      g_assert_true (gtk_list_box_row_is_selected (row) == (question->number == 20));
      /* The answered ones have a comment, which shows as an icon. */
      g_assert_true ((gtk_widget_get_opacity (desk_find (GTK_WIDGET (row), GTK_TYPE_IMAGE, 0)) > 0)
                     == (question->number <= 22));
    }
  g_assert_null (gtk_list_box_get_row_at_index (list, (int) checklist->questions->len));

  g_signal_connect_swapped (widget, "picked", G_CALLBACK (picked_cb), &picked);
  g_signal_emit_by_name (list, "row-activated", gtk_list_box_get_row_at_index (list, 3));
  g_assert_true (picked == desk_question (desk, 4));

  desk_assert_goes (window, NULL);
}

/* Side by side where both have room, one below the other where not; mirrored for right-to-left. */
static void
test_columns (Desk          *desk,
              gconstpointer  data)
{
  static const struct {
    int width;
    GtkTextDirection direction;
    int x; /* of the second beside the first: 1 right, -1 left, 0 below */
  } cases[] = {
    { 900, GTK_TEXT_DIR_LTR, 1 }, { 900, GTK_TEXT_DIR_RTL, -1 }, { 320, GTK_TEXT_DIR_LTR, 0 }, { 320, GTK_TEXT_DIR_RTL, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *widget = widget_make (desk, "TenkenColumns");
      GtkWindow *window;
      graphene_rect_t first, second;

      gtk_widget_set_direction (widget, cases[i].direction);
      window = desk_show (widget, cases[i].width, 400);
      first = bounds_of (gtk_widget_get_first_child (widget), widget);
      second = bounds_of (gtk_widget_get_last_child (widget), widget);

      if (cases[i].x == 0)
        g_assert_cmpfloat (second.origin.y, >=, first.origin.y + first.size.height);
      else if (cases[i].x > 0)
        g_assert_cmpfloat (second.origin.x, >=, first.origin.x + first.size.width);
      else
        g_assert_cmpfloat (first.origin.x, >=, second.origin.x + second.size.width);
      if (cases[i].x != 0)
        g_assert_cmpfloat (first.origin.y, ==, second.origin.y);
      g_assert_cmpfloat (MAX (first.origin.x + first.size.width, second.origin.x + second.size.width), <=,
                         (float) gtk_widget_get_width (widget));

      desk_assert_goes (window, NULL);
    }
}

/* How far one is and how long the rest takes, in whole sentences; what it says about saving; big enough buttons. */
static void
test_stepper (Desk          *desk,
              gconstpointer  data)
{
  static const struct {
    guint answered, minutes;
    const char *text;
  } cases[] = {
    { 0, 10, "0 of 25 answered · about 10 minutes left" },
    { 23, 1, "23 of 25 answered · about a minute left" },
    { 25, 0, "25 of 25 answered" },
  };
  GtkWidget *widget = widget_make (desk, "TenkenStepper");
  TenkenStepper *stepper = TENKEN_STEPPER (widget);
  GtkWindow *window = desk_show (widget, 700, 200);
  GtkProgressBar *bar = GTK_PROGRESS_BAR (desk_find (widget, GTK_TYPE_PROGRESS_BAR, 0));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      tenken_stepper_show_progress (stepper, cases[i].answered, 25, cases[i].minutes);
      g_assert_true (desk_reads (widget, cases[i].text));
      g_assert_true (desk_reads (widget, "left") == (cases[i].minutes > 0));
      g_assert_cmpfloat (gtk_progress_bar_get_fraction (bar), ==, cases[i].answered / 25.0);
    }

  g_assert_true (desk_reads (widget, "Saved"));
  tenken_stepper_show_state (stepper, TENKEN_STEPPER_REASON);
  g_assert_true (desk_reads (widget, "Write the reason") && !desk_reads (widget, "Saved"));
  tenken_stepper_show_state (stepper, TENKEN_STEPPER_NOTHING);
  g_assert_false (desk_reads (widget, "Write the reason"));

  tenken_stepper_set_next_label (stepper, "Finish");
  desk_wait_frame (widget);
  g_assert_cmpfloat (bounds_of (desk_button (widget, "Previous"), widget).size.height, >=, 48);
  g_assert_cmpfloat (bounds_of (desk_button (widget, "Finish"), widget).size.height, >=, 48);

  /* A button is as sensitive as its action. */
  g_assert_true (gtk_widget_is_sensitive (desk_button (widget, "Previous")));
  g_assert_false (gtk_widget_is_sensitive (desk_button (widget, "Finish")));

  desk_assert_goes (window, NULL);
}

static void
draw_frame (gpointer           data,
            cairo_t           *cr,
            double             width,
            double             height,
            const TenkenStyle *style)
{
  cairo_rectangle (cr, 0, 0, width, height);
  cairo_stroke (cr);
  *(guint *) data += 1;
}

/* A chart draws what it was given last, and frees what it was given before. */
static void
test_chart (Desk          *desk,
            gconstpointer  data)
{
  static guint drawn;
  guint freed = 0;
  GtkWidget *widget = g_object_new (TENKEN_TYPE_CHART, NULL);
  GtkWindow *window;

  tenken_chart_set (TENKEN_CHART (widget), draw_frame, NULL, 10, &freed, (GDestroyNotify) count_cb, "gone");
  tenken_chart_set (TENKEN_CHART (widget), draw_frame, NULL, 10, &drawn, NULL, NULL);
  g_assert_cmpuint (freed, ==, 1);

  window = desk_show (widget, 300, 300);
  g_assert_cmpuint (drawn, >, 0);
  desk_assert_goes (window, NULL);
  g_assert_cmpuint (freed, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/controls/choices", test_choices, NULL);
  desk_add ("/controls/comment-box", test_comment_box, NULL);
  desk_add ("/controls/jump-list", test_jump_list, NULL);
  desk_add ("/controls/columns", test_columns, NULL);
  desk_add ("/controls/stepper", test_stepper, NULL);
  desk_add ("/controls/chart", test_chart, NULL);

  return desk_run ();
}
