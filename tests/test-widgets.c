/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "window-fixture.h"

#include "app/chart.h"
#include "app/choice-card.h"
#include "app/choices.h"
#include "app/columns.h"
#include "app/comment-box.h"
#include "app/jump-list.h"
#include "app/menu-buttons.h"
#include "app/past-row.h"
#include "app/question-page.h"
#include "app/question-row.h"
#include "app/report-page.h"
#include "app/result-page.h"
#include "app/start-page.h"
#include "app/step-row.h"
#include "app/window.h"
#include "base/catalog.h"

#include <string.h>

static GtkWidget *
make_card (Desk *desk)
{
  GtkWidget *card = tenken_choice_card_new (desk_choice (desk, "partly"), "ja");

  tenken_choice_card_set_counts (TENKEN_CHOICE_CARD (card), "半分ほど");
  g_assert_true (tenken_choice_card_get_choice (TENKEN_CHOICE_CARD (card)) == desk_choice (desk, "partly"));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (card), TRUE);

  return card;
}

static GtkWidget *
make_choices (Desk *desk)
{
  GtkWidget *choices = g_object_new (TENKEN_TYPE_CHOICES, NULL);

  tenken_choices_fill (TENKEN_CHOICES (choices), tenken_session_get_checklist (desk->session));
  tenken_choices_show_question (TENKEN_CHOICES (choices), desk_question (desk, 3));
  tenken_choices_show_choice (TENKEN_CHOICES (choices), desk_choice (desk, "no"));

  return choices;
}

static GtkWidget *
make_comment_box (Desk *desk)
{
  GtkWidget *box = g_object_new (TENKEN_TYPE_COMMENT_BOX, NULL);

  tenken_comment_box_set_label (TENKEN_COMMENT_BOX (box), "コメント");
  tenken_comment_box_set_text (TENKEN_COMMENT_BOX (box), "毎週月曜");

  return box;
}

static GtkWidget *
make_jump_list (Desk *desk)
{
  GtkWidget *list = g_object_new (TENKEN_TYPE_JUMP_LIST, NULL);

  desk_answer_all (desk, "yes", 3);
  tenken_jump_list_fill (TENKEN_JUMP_LIST (list), tenken_session_get_checklist (desk->session));
  tenken_jump_list_show_answers (TENKEN_JUMP_LIST (list), tenken_session_get_assessment (desk->session)->answers);
  tenken_jump_list_select (TENKEN_JUMP_LIST (list), desk_question (desk, 20));

  return list;
}

static GtkWidget *
make_menu_buttons (Desk *desk)
{
  return g_object_new (TENKEN_TYPE_MENU_BUTTONS, NULL);
}

/* A row lives in a list. */
static GtkWidget *
in_list (GtkWidget *row)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_append (GTK_LIST_BOX (list), row);

  return list;
}

static GtkWidget *
make_past_row (Desk *desk)
{
  desk_answer_all (desk, "yes", 0);

  return in_list (tenken_past_row_new (tenken_session_get_assessment (desk->session)));
}

static GtkWidget *
make_question_row (Desk *desk)
{
  const TenkenAnswer answer = { desk_choice (desk, "yes"), "なぜなら" };
  GtkWidget *row = tenken_question_row_new (desk_question (desk, 7), "en");

  tenken_question_row_set_answer (TENKEN_QUESTION_ROW (row), &answer, "en");

  return in_list (row);
}

static GtkWidget *
make_step_row (Desk *desk)
{
  desk_answer_all (desk, "no", 0);

  return in_list (tenken_step_row_new (g_ptr_array_index (tenken_session_get_plan (desk->session)->steps, 0), "en"));
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

static GtkWidget *
make_chart (Desk *desk)
{
  static guint drawn;
  GtkWidget *chart = g_object_new (TENKEN_TYPE_CHART, NULL);

  tenken_chart_set (TENKEN_CHART (chart), draw_frame, NULL, 10, &drawn, NULL, "A frame");

  return chart;
}

static GtkWidget *
make_page (Desk  *desk,
           GType  type)
{
  if (tenken_session_get_assessment (desk->session) == NULL)
    desk_answer_all (desk, "unknown", 2);

  return g_object_new (type, "session", desk->session, NULL);
}

static GtkWidget *
make_question_page (Desk *desk)
{
  return make_page (desk, TENKEN_TYPE_QUESTION_PAGE);
}

static GtkWidget *
make_report_page (Desk *desk)
{
  return make_page (desk, TENKEN_TYPE_REPORT_PAGE);
}

static GtkWidget *
make_result_page (Desk *desk)
{
  return make_page (desk, TENKEN_TYPE_RESULT_PAGE);
}

static GtkWidget *
make_start_page (Desk *desk)
{
  return make_page (desk, TENKEN_TYPE_START_PAGE);
}

static GtkWidget *
make_window (Desk *desk)
{
  return GTK_WIDGET (tenken_window_new (desk_application (), desk->session));
}

static GtkWidget *
make_columns (Desk *desk)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (box, g_object_new (TENKEN_TYPE_COLUMNS, NULL));
  for (guint i = 0; i < 2; i++)
    {
      GtkWidget *label = gtk_label_new ("左と右");

      gtk_widget_set_size_request (label, 200, 50);
      gtk_box_append (GTK_BOX (box), label);
    }

  return box;
}

/* Every widget of ours, and a text that must be read on it. */
static const struct {
  const char *name;
  GtkWidget *(*make) (Desk *desk);
  const char *text;
} widgets[] = {
  { "TenkenChart", make_chart, NULL },
  { "TenkenChoiceCard", make_card, "半分ほど" },
  { "TenkenChoices", make_choices, "With a reason" },
  { "TenkenColumns", make_columns, "左と右" },
  { "TenkenCommentBox", make_comment_box, "毎週月曜" },
  { "TenkenJumpList", make_jump_list, "20  " },
  { "TenkenMenuButtons", make_menu_buttons, "English" },
  { "TenkenPastRow", make_past_row, "100 of 100" },
  { "TenkenQuestionPage", make_question_page, "23 of 25 answered" },
  { "TenkenQuestionRow", make_question_row, "7  " },
  { "TenkenReportPage", make_report_page, "pages, A4" },
  { "TenkenResultPage", make_result_page, "Not complete yet" },
  { "TenkenStartPage", make_start_page, "23 of 25 answered" },
  { "TenkenStepRow", make_step_row, "1" },
  { "TenkenWindow", make_window, "25 questions, about 10 minutes" },
};

static void
test_life (Desk          *desk,
           gconstpointer  data)
{
  guint place = GPOINTER_TO_UINT (data);
  GtkWidget *widget = widgets[place].make (desk);
  GtkWindow *window = desk_show (widget, 700, 500);
  GtkLayoutManager *manager = gtk_widget_get_layout_manager (widget);
  GType type = g_type_from_name (widgets[place].name);

  if (g_type_is_a (type, GTK_TYPE_WIDGET))
    g_assert_nonnull (desk_find (widget, type, 0));
  if (widgets[place].text != NULL)
    g_assert_true (desk_reads (widget, widgets[place].text));

  /* Light and dark, narrow and in another direction. */
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_DARK);
  gtk_widget_set_direction (widget, GTK_TEXT_DIR_RTL);
  gtk_window_set_default_size (window, 360, 300);
  desk_wait_frame (widget);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_DEFAULT);

  desk_assert_goes (window, manager != NULL ? G_OBJECT (manager) : NULL);
}

/* Never shown: pages are also made and dropped without. */
static void
test_life_unseen (Desk          *desk,
                  gconstpointer  data)
{
  GtkWidget *widget = widgets[GPOINTER_TO_UINT (data)].make (desk);
  GtkWindow *window = GTK_WINDOW (GTK_IS_WINDOW (widget) ? widget : gtk_window_new ());

  if (!GTK_IS_WINDOW (widget))
    gtk_window_set_child (window, widget);
  desk_assert_goes (window, NULL);
}

/* The list above has every template of ui/. */
static void
test_coverage (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("TENKEN_SOURCE"), "ui", NULL);
  g_autoptr (GRegex) regex = g_regex_new ("<template class=\"(\\w+)\"", 0, 0, NULL);
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;
  guint n_templates = 0;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autofree char *text = NULL;
      g_autofree char *type = NULL;
      g_autoptr (GMatchInfo) match = NULL;
      gboolean found = FALSE;

      if (!g_str_has_suffix (name, ".ui"))
        continue;
      g_assert_true (g_file_get_contents (file, &text, NULL, NULL));
      g_assert_true (g_regex_match (regex, text, 0, &match));
      type = g_match_info_fetch (match, 1);
      for (guint i = 0; i < G_N_ELEMENTS (widgets); i++)
        found = found || strcmp (widgets[i].name, type) == 0;
      if (!found)
        g_error ("%s has %s, which is not tested", name, type);
      n_templates++;
    }

  g_assert_cmpuint (n_templates, >=, 11);
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
  GtkWidget *widget = make_choices (desk);
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
  GtkWidget *widget = make_comment_box (desk);
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
  GtkWidget *widget = make_jump_list (desk);
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
      g_assert_true ((desk_find (GTK_WIDGET (row), GTK_TYPE_IMAGE, 0) != NULL) == (question->number <= 22));
    }
  g_assert_null (gtk_list_box_get_row_at_index (list, (int) checklist->questions->len));

  g_signal_connect_swapped (widget, "picked", G_CALLBACK (picked_cb), &picked);
  g_signal_emit_by_name (list, "row-activated", gtk_list_box_get_row_at_index (list, 3));
  g_assert_true (picked == desk_question (desk, 4));

  desk_assert_goes (window, NULL);
}

static graphene_rect_t
bounds_of (GtkWidget *child,
           GtkWidget *parent)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (child, parent, &bounds));

  return bounds;
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
      GtkWidget *widget = make_columns (desk);
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

/* Texts that nobody sane would type are shown without a warning, and the pages go again. */
static void
test_monsters (Desk          *desk,
               gconstpointer  data)
{
  g_autofree char *monster = desk_monster ();

  g_assert_true (tenken_session_begin (desk->session, monster));
  for (guint number = 1; number <= 25; number++)
    g_assert_true (tenken_session_answer (desk->session, desk_question (desk, number),
                                          desk_choice (desk, number % 2 == 0 ? "unknown" : "na"), monster));

  for (guint i = 0; i < G_N_ELEMENTS (widgets); i++)
    if (g_str_has_suffix (widgets[i].name, "Page"))
      {
        GtkWindow *window = desk_show (widgets[i].make (desk), 700, 500);

        g_assert_true (desk_reads (GTK_WIDGET (window), "👨‍👩‍👧‍👦"));
        desk_assert_goes (window, NULL);
      }
  desk_assert_goes (desk_show (in_list (tenken_past_row_new (tenken_session_get_assessment (desk->session))), 700, 500),
                    NULL);
  desk_assert_goes (desk_show (make_window (desk), 700, 500), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  g_test_add_func ("/widgets/coverage", test_coverage);
  for (guint i = 0; i < G_N_ELEMENTS (widgets); i++)
    {
      g_autofree char *life = g_strconcat ("/widgets/life/", widgets[i].name, NULL);
      g_autofree char *unseen = g_strconcat ("/widgets/unseen/", widgets[i].name, NULL);

      desk_add (life, test_life, GUINT_TO_POINTER (i));
      desk_add (unseen, test_life_unseen, GUINT_TO_POINTER (i));
    }
  desk_add ("/widgets/choices", test_choices, NULL);
  desk_add ("/widgets/comment-box", test_comment_box, NULL);
  desk_add ("/widgets/jump-list", test_jump_list, NULL);
  desk_add ("/widgets/columns", test_columns, NULL);
  desk_add ("/widgets/chart", test_chart, NULL);
  desk_add ("/widgets/monsters", test_monsters, NULL);

  return desk_run ();
}
