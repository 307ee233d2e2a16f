/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widget-makers.h"

#include "app/begin-box.h"
#include "app/cells.h"
#include "app/chart-table.h"
#include "app/chart.h"
#include "app/choice-card.h"
#include "app/choices.h"
#include "app/columns.h"
#include "app/comment-box.h"
#include "app/compare-page.h"
#include "app/item-list.h"
#include "app/entry-row.h"
#include "app/help.h"
#include "app/item-list.h"
#include "app/finish-page.h"
#include "app/jump-list.h"
#include "app/kiosk-setup-page.h"
#include "app/language-switch.h"
#include "app/last-result.h"
#include "app/library-detail.h"
#include "app/library-page.h"
#include "app/list-detail.h"
#include "app/logo-row.h"
#include "app/menu-buttons.h"
#include "app/name-list.h"
#include "app/name-row.h"
#include "app/organisation-page.h"
#include "app/organisation-row.h"
#include "app/past-detail.h"
#include "app/past-page.h"
#include "app/past-row.h"
#include "app/preferences-panel.h"
#include "app/question-more.h"
#include "app/question-page.h"
#include "app/question-row.h"
#include "app/question-text.h"
#include "app/report-page.h"
#include "app/result-page.h"
#include "app/result-picture.h"
#include "app/start-page.h"
#include "app/step-row.h"
#include "app/stepper.h"
#include "app/text-stepper.h"
#include "app/window.h"
#include "app/wrap.h"
#include "base/catalog.h"
#include "kiosk-makers.h"

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

/* Items of two groups. */
GPtrArray *
widget_items (guint n)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 1; i <= n; i++)
    {
      TenkenItem *item = tenken_item_new (i, g_strdup_printf ("Item %u", i), g_strdup_printf ("about %u", i),
                                          g_strdup_printf ("%u%%", i));

      item->group = g_strdup (i <= n / 2 ? "First half" : "Second half");
      g_ptr_array_add (items, item);
    }

  return items;
}

static GtkWidget *
make_item_list (Desk *desk)
{
  GtkWidget *list = g_object_new (TENKEN_TYPE_ITEM_LIST, NULL);
  g_autoptr (GPtrArray) items = widget_items (30);

  tenken_item_list_set_items (TENKEN_ITEM_LIST (list), items);

  return list;
}

static GtkWidget *
make_library_detail (Desk *desk)
{
  GtkWidget *detail = g_object_new (TENKEN_TYPE_LIBRARY_DETAIL, NULL);

  tenken_library_detail_show (TENKEN_LIBRARY_DETAIL (detail),
                              g_ptr_array_index (tenken_session_get_library (desk->session), 0));

  return detail;
}

/* Read before, so that it fills at once. */
static GtkWidget *
make_library_page (Desk *desk)
{
  tenken_session_get_library (desk->session);

  return g_object_new (TENKEN_TYPE_LIBRARY_PAGE, "session", desk->session, NULL);
}

static GtkWidget *
make_list_detail (Desk *desk)
{
  GtkWidget *list = g_object_new (TENKEN_TYPE_LIST_DETAIL, "detail", gtk_label_new ("Details"), NULL);
  g_autoptr (GPtrArray) items = widget_items (30);

  tenken_list_detail_set_items (TENKEN_LIST_DETAIL (list), items);

  return list;
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

  desk_answer_all (desk, "partly", 0);
  tenken_last_result_show (TENKEN_LAST_RESULT (card), tenken_session_get_assessment (desk->session), NULL, "en");

  return card;
}

static GtkWidget *
make_entry_row (Desk *desk)
{
  GtkWidget *row = g_object_new (TENKEN_TYPE_ENTRY_ROW, "title", "Name", "digits", TRUE, NULL);

  gtk_editable_set_text (GTK_EDITABLE (row), "山田");
  tenken_entry_row_set_fault (TENKEN_ENTRY_ROW (row), "No digits.");

  return widget_in_list (row);
}

static GtkWidget *
make_logo_row (Desk *desk)
{
  return widget_in_list (g_object_new (TENKEN_TYPE_LOGO_ROW, NULL));
}

static GtkWidget *
make_name_list (Desk *desk)
{
  GtkWidget *list = g_object_new (TENKEN_TYPE_NAME_LIST, NULL);

  tenken_name_list_set_up (TENKEN_NAME_LIST (list), "Departments", "Department", "Add a department", 3);
  tenken_name_list_set_names (TENKEN_NAME_LIST (list), (char *[]) { "営業", "製造", NULL });

  return list;
}

static GtkWidget *
make_name_row (Desk *desk)
{
  GtkWidget *row = g_object_new (TENKEN_TYPE_NAME_ROW, "title", "Department", NULL);

  tenken_name_row_set_place (TENKEN_NAME_ROW (row), TRUE, FALSE);

  return widget_in_list (row);
}

static GtkWidget *
make_organisation_row (Desk *desk)
{
  GtkWidget *row = g_object_new (TENKEN_TYPE_ORGANISATION_ROW, NULL);

  g_assert_true (tenken_session_begin (desk->session, "<b>山田</b>"));
  g_assert_true (tenken_session_begin (desk->session, "<i>鈴木</i> & Söhne"));
  tenken_organisation_row_fill (TENKEN_ORGANISATION_ROW (row), desk->session);

  return widget_in_list (row);
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

/* A row lives in a list. */
GtkWidget *
widget_in_list (GtkWidget *row)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_append (GTK_LIST_BOX (list), row);

  return list;
}

static GtkWidget *
make_past_detail (Desk *desk)
{
  GtkWidget *detail = g_object_new (TENKEN_TYPE_PAST_DETAIL, NULL);

  desk_answer_all (desk, "partly", 0);
  tenken_past_detail_show (TENKEN_PAST_DETAIL (detail), desk->session, tenken_session_get_assessment (desk->session));

  return detail;
}

static GtkWidget *
make_question_row (Desk *desk)
{
  const TenkenAnswer answer = { .choice = desk_choice (desk, "yes"), .comment = "なぜなら", .evidence = "" };
  GtkWidget *row = tenken_question_row_new (desk_question (desk, 7), "en");

  tenken_question_row_set_answer (TENKEN_QUESTION_ROW (row), &answer, "en");

  return widget_in_list (row);
}

static GtkWidget *
make_row (Desk *desk)
{
  desk_answer_all (desk, "yes", 0);

  return widget_in_list (tenken_past_row_new (tenken_session_get_assessment (desk->session), TRUE));
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
  tenken_question_more_offer (TENKEN_QUESTION_MORE (more), desk_choice (desk, "na"));

  return more;
}

static GtkWidget *
make_step_row (Desk *desk)
{
  desk_answer_all (desk, "no", 0);

  return widget_in_list (tenken_step_row_new (g_ptr_array_index (tenken_session_get_plan (desk->session)->steps, 0), "en"));
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
make_kiosk_setup_page (Desk *desk)
{
  return make_page (desk, TENKEN_TYPE_KIOSK_SETUP_PAGE);
}

static GtkWidget *
make_organisation_page (Desk *desk)
{
  return make_page (desk, TENKEN_TYPE_ORGANISATION_PAGE);
}

static GtkWidget *
make_past_page (Desk *desk)
{
  return make_page (desk, TENKEN_TYPE_PAST_PAGE);
}

static GtkWidget *
make_question_page (Desk *desk)
{
  return make_page (desk, TENKEN_TYPE_QUESTION_PAGE);
}

static GtkWidget *
make_finish_page (Desk *desk)
{
  return make_page (desk, TENKEN_TYPE_FINISH_PAGE);
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
make_compare_page (Desk *desk)
{
  return make_page (desk, TENKEN_TYPE_COMPARE_PAGE);
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
  { "TenkenBeginBox", make_begin_box, "A new check-up" },
  { "TenkenCells", make_cells, "点数の対象なし" },
  { "TenkenChart", make_chart, NULL },
  { "TenkenChartTable", make_chart_table, "As a table" },
  { "TenkenChoiceCard", make_card, "半分ほど" },
  { "TenkenChoices", make_choices, "With a reason" },
  { "TenkenColumns", make_columns, "左と右" },
  { "TenkenCommentBox", make_comment_box, "毎週月曜" },
  { "TenkenComparePage", make_compare_page, "Nothing to compare with yet" },
  { "TenkenEntryRow", make_entry_row, "No digits." },
  { "TenkenHelp", make_help, "“Don't know” is an honest answer" },
  { "TenkenItemList", make_item_list, "First half" },
  { "TenkenFinishPage", make_finish_page, "Not answered yet (2)" },
  { "TenkenJumpList", make_jump_list, "20  " },
  { "TenkenKioskBar", make_kiosk_bar, "戻ります" },
  { "TenkenKioskLanguages", make_kiosk_languages, "やさしい日本語" },
  { "TenkenKioskNotice", make_kiosk_notice, "12 seconds left" },
  { "TenkenKioskPerson", make_kiosk_person, "総務" },
  { "TenkenKioskPin", make_kiosk_pin, "PIN of the person in charge" },
  { "TenkenKioskQuestion", make_kiosk_question, "0 of 25 answered" },
  { "TenkenKioskReasons", make_kiosk_reasons, "Another reason" },
  { "TenkenKioskScreen", make_kiosk_screen, "No names are asked." },
  { "TenkenKioskSetupPage", make_kiosk_setup_page, "Only the PIN leads out" },
  { "TenkenKioskStart", make_kiosk_start, "No names are asked." },
  { "TenkenKioskTextSize", make_kiosk_text_size, "A+" },
  { "TenkenKioskThanks", make_kiosk_thanks, "Lock the screen when you leave your desk" },
  { "TenkenKioskWindow", make_kiosk_window, "No names are asked." },
  { "TenkenLanguageSwitch", make_language_switch, "English" },
  { "TenkenLastResult", make_last_result, "Steps open: 25." },
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
  { "TenkenPastPage", make_past_page, "23 of 25 answered" },
  { "TenkenPreferencesPanel", make_preferences_panel, "tenken.db" },
  { "TenkenQuestionMore", make_question_more, "棚の写真" },
  { "TenkenQuestionPage", make_question_page, "23 of 25 answered" },
  { "TenkenQuestionRow", make_question_row, "7  " },
  { "TenkenQuestionText", make_question_text, "Question 11 of 25" },
  { "TenkenReportPage", make_report_page, "pages, A4" },
  { "TenkenResultPage", make_result_page, "Not complete yet" },
  { "TenkenResultPicture", make_result_picture, "20 points to the next level" },
  { "TenkenRow", make_row, "100 of 100" },
  { "TenkenStartPage", make_start_page, "23 of 25 answered" },
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
