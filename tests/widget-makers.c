/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widget-makers.h"

#include "app/averages-box.h"
#include "app/begin-box.h"
#include "app/cells.h"
#include "app/chart-table.h"
#include "app/chart.h"
#include "app/checks-bar.h"
#include "app/choice-card.h"
#include "app/choices.h"
#include "app/columns.h"
#include "app/comment-box.h"
#include "app/help.h"
#include "app/language-switch.h"
#include "app/last-result.h"
#include "app/menu-buttons.h"
#include "app/preferences-panel.h"
#include "app/question-more.h"
#include "app/question-text.h"
#include "app/result-picture.h"
#include "app/stepper.h"
#include "app/text-stepper.h"
#include "app/wrap.h"
#include "kiosk-makers.h"
#include "page-makers.h"
#include "plan-makers.h"
#include "row-makers.h"

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
make_help (Desk *desk)
{
  return tenken_help_new (tenken_help_find ("question"), NULL);
}

static GtkWidget *
make_begin_box (Desk *desk)
{
  GtkWidget *box = g_object_new (TENKEN_TYPE_BEGIN_BOX, NULL);

  tenken_begin_box_show (TENKEN_BEGIN_BOX (box), desk->session, NULL, TRUE, NULL);

  return box;
}

static GtkWidget *
make_last_result (Desk *desk)
{
  GtkWidget *card = g_object_new (TENKEN_TYPE_LAST_RESULT, NULL);
  g_autoptr (GPtrArray) actions = g_ptr_array_new ();

  desk_answer_all (desk, "partly", 0);
  tenken_last_result_show (TENKEN_LAST_RESULT (card), tenken_session_get_assessment (desk->session), NULL, actions,
                           "en");

  return card;
}

static GtkWidget *
make_language_switch (Desk *desk)
{
  return g_object_new (TENKEN_TYPE_LANGUAGE_SWITCH, NULL);
}

static GtkWidget *
make_text_stepper (Desk *desk)
{
  return g_object_new (TENKEN_TYPE_TEXT_STEPPER, NULL);
}

static GtkWidget *
make_preferences_panel (Desk *desk)
{
  return tenken_preferences_panel_new (tenken_session_get_path (desk->session));
}

static GtkWidget *
make_menu_buttons (Desk *desk)
{
  return g_object_new (TENKEN_TYPE_MENU_BUTTONS, NULL);
}

static GtkWidget *
make_question_text (Desk *desk)
{
  GtkWidget *text = g_object_new (TENKEN_TYPE_QUESTION_TEXT, NULL);

  tenken_question_text_show (TENKEN_QUESTION_TEXT (text), desk_question (desk, 11), 25, "en");

  return text;
}

static GtkWidget *
make_question_more (Desk *desk)
{
  GtkWidget *more = g_object_new (TENKEN_TYPE_QUESTION_MORE, NULL);

  tenken_question_more_show_question (TENKEN_QUESTION_MORE (more), desk_question (desk, 11), "en");
  tenken_question_more_show_texts (TENKEN_QUESTION_MORE (more), "", "棚の写真");
  tenken_question_more_offer (TENKEN_QUESTION_MORE (more), tenken_session_get_checklist (desk->session));

  return more;
}

static GtkWidget *
make_stepper (Desk *desk)
{
  GtkWidget *stepper = g_object_new (TENKEN_TYPE_STEPPER, "previous-action", "window.close", "next-action",
                                     "no.such", NULL);

  tenken_stepper_show_progress (TENKEN_STEPPER (stepper), 12, 25, 6);
  tenken_stepper_show_state (TENKEN_STEPPER (stepper), TENKEN_STEPPER_SAVED);

  return stepper;
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
make_averages_box (Desk *desk)
{
  GtkWidget *box = g_object_new (TENKEN_TYPE_AVERAGES_BOX, NULL);

  desk_answer_all (desk, "partly", 0);
  tenken_averages_box_show (TENKEN_AVERAGES_BOX (box), tenken_session_get_assessment (desk->session)->answers);

  return box;
}

static GtkWidget *
make_checks_bar (Desk *desk)
{
  GtkWidget *bar = g_object_new (TENKEN_TYPE_CHECKS_BAR, NULL);

  desk_answer_all (desk, "yes", 2);
  tenken_checks_bar_show (TENKEN_CHECKS_BAR (bar), tenken_session_get_assessment (desk->session)->answers);

  return bar;
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

static GtkWidget *
make_cells (Desk *desk)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (box, g_object_new (TENKEN_TYPE_CELLS, NULL));
  for (guint i = 0; i < 4; i++)
    gtk_box_append (GTK_BOX (box), gtk_label_new ("点数の対象なし"));

  return box;
}

static GtkWidget *
make_wrap (Desk *desk)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (box, g_object_new (TENKEN_TYPE_WRAP, "spacing", 10, NULL));
  for (guint i = 0; i < 5; i++)
    gtk_box_append (GTK_BOX (box), gtk_label_new ("一二三"));

  return box;
}

static GtkWidget *
make_chart_table (Desk *desk)
{
  GtkWidget *table = g_object_new (TENKEN_TYPE_CHART_TABLE, NULL);
  g_autoptr (TenkenFigures) figures = tenken_figures_new ((const char *[]) { "分野", "今回", "前回", NULL });

  tenken_figures_add (figures, (const char *[]) { "基本の対策", "60", "52" });
  tenken_chart_table_set (TENKEN_CHART_TABLE (table), "分野ごと", figures);

  return table;
}

static GtkWidget *
make_result_picture (Desk *desk)
{
  GtkWidget *picture = g_object_new (TENKEN_TYPE_RESULT_PICTURE, NULL);

  desk_answer_all (desk, "partly", 0);
  tenken_result_picture_show (TENKEN_RESULT_PICTURE (picture), desk->session);

  return picture;
}

/* Every widget of ours, and a text that must be read on it. */
const WidgetMaker widget_makers[] = {
  { "TenkenAveragesBox", make_averages_box, "(2024, n = 4191)" },
  { "TenkenBeginBox", make_begin_box, "A new check-up" },
  { "TenkenCells", make_cells, "点数の対象なし" },
  { "TenkenChart", make_chart, NULL },
  { "TenkenChartTable", make_chart_table, "As a table" },
  { "TenkenChecksBar", make_checks_bar, "questions to look at once more: 25" },
  { "TenkenChoiceCard", make_card, "半分ほど" },
  { "TenkenChoices", make_choices, "With a reason" },
  { "TenkenColumns", make_columns, "左と右" },
  { "TenkenCommentBox", make_comment_box, "毎週月曜" },
  { "TenkenComparePage", make_compare_page, "Nothing to compare with yet" },
  { "TenkenDueRow", make_due_row, "15 January 2026, overdue" },
  { "TenkenEntryRow", make_entry_row, "No digits." },
  { "TenkenHelp", make_help, "Press an underlined word" },
  { "TenkenItemList", make_item_list, "First half" },
  { "TenkenFinishPage", make_finish_page, "Not answered yet (2)" },
  { "TenkenJumpList", make_jump_list, "20  " },
  { "TenkenKioskBar", make_kiosk_bar, "戻ります" },
  { "TenkenKioskDepartments", make_kiosk_departments, "Add a department" },
  { "TenkenKioskLanguages", make_kiosk_languages, "やさしい日本語" },
  { "TenkenKioskNotice", make_kiosk_notice, "12 seconds left" },
  { "TenkenKioskPerson", make_kiosk_person, "総務" },
  { "TenkenKioskPinGroup", make_kiosk_pin_group, "Only the PIN leads out" },
  { "TenkenKioskPin", make_kiosk_pin, "PIN of the person in charge" },
  { "TenkenKioskQuestion", make_kiosk_question, "0 of 25 answered" },
  { "TenkenKioskReasons", make_kiosk_reasons, "Another reason" },
  { "TenkenKioskRound", make_kiosk_round, "Begin a new round" },
  { "TenkenKioskScreen", make_kiosk_screen, "No names are asked." },
  { "TenkenKioskSetupPage", make_kiosk_setup_page, "Only the PIN leads out" },
  { "TenkenKioskStart", make_kiosk_start, "No names are asked." },
  { "TenkenKioskTextSize", make_kiosk_text_size, "A+" },
  { "TenkenKioskThanks", make_kiosk_thanks, "Lock the screen when you leave your desk" },
  { "TenkenKioskWindow", make_kiosk_window, "No names are asked." },
  { "TenkenLanguageSwitch", make_language_switch, "English" },
  { "TenkenLastResult", make_last_result, "Steps open: 48." },
  { "TenkenLibraryDetail", make_library_detail, "Cloud services" },
  { "TenkenLibraryPage", make_library_page, "Security check-up, 25 questions" },
  { "TenkenListDetail", make_list_detail, "Item 1" },
  { "TenkenLogoRow", make_logo_row, "at most 2 MB" },
  { "TenkenMenuButtons", make_menu_buttons, "English" },
  { "TenkenNameList", make_name_list, "製造" },
  { "TenkenNameRow", make_name_row, "Department" },
  { "TenkenOrganisationPage", make_organisation_page, "people work there" },
  { "TenkenOrganisationRow", make_organisation_row, "<i>鈴木</i> & Söhne" },
  { "TenkenPastDetail", make_past_detail, "50 of 100" },
  { "TenkenPathPage", make_path_page, "Once every question has an answer" },
  { "TenkenPastPage", make_past_page, "23 of 25 answered" },
  { "TenkenPlanDetail", make_plan_detail, "In your own words" },
  { "TenkenPlanHead", make_plan_head, "0 of 1 done" },
  { "TenkenPlanPage", make_plan_page, "0 of 1 done, 1 overdue" },
  { "TenkenPreferencesPanel", make_preferences_panel, "tenken.db" },
  { "TenkenQuestionMore", make_question_more, "棚の写真" },
  { "TenkenQuestionPage", make_question_page, "23 of 25 answered" },
  { "TenkenQuickEntryPage", make_quick_entry_page, "23 of 25 typed in" },
  { "TenkenQuestionRow", make_question_row, "7  " },
  { "TenkenQuestionText", make_question_text, "Question 11 of 25" },
  { "TenkenReportPage", make_report_page, "A4, pages: " },
  { "TenkenReportSettings", make_report_settings, "Contents" },
  { "TenkenReportView", make_report_view, "1" },
  { "TenkenResultPage", make_result_page, "Not complete yet" },
  { "TenkenResultPicture", make_result_picture, "20 points to the next level" },
  { "TenkenRow", make_row, "100 of 100" },
  { "TenkenStartPage", make_start_page, "23 of 25 answered" },
  { "TenkenStatusChoice", make_status_choice, "Under way" },
  { "TenkenStepRow", make_step_row, "1" },
  { "TenkenStepper", make_stepper, "12 of 25 answered · about 6 minutes left" },
  { "TenkenTextStepper", make_text_stepper, "100%" },
  { "TenkenWindow", make_window, "25 questions, about 10 minutes" },
  { "TenkenWrap", make_wrap, "一二三" },
  { 0 }
};

GtkWidget *
widget_make (Desk       *desk,
             const char *name)
{
  for (const WidgetMaker *maker = widget_makers; maker->name != NULL; maker++)
    if (g_str_equal (maker->name, name))
      return maker->make (desk);

  g_assert_not_reached ();
}
