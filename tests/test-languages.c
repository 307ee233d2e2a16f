/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The three languages of the interface, and how a page goes from one to another. */
#include "window-hands.h"

#include "app/comment-box.h"
#include "app/page.h"
#include "app/pages.h"
#include "app/question-page.h"
#include "app/question-text.h"
#include "app/view-place.h"
#include "base/catalog.h"

#include <string.h>

/* What a catalogue lacks comes from the language it is a variant of, whichever door one takes. */
static void
test_catalogs (void)
{
  static const struct {
    const char *message;
    gboolean easy; /* やさしい日本語 says it in its own way */
  } cases[] = {
    { "Saved", TRUE }, { "See the result", TRUE }, { "Check checklist files for faults", FALSE }, { "Print the result", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *message = cases[i].message;
      const char *japanese = tenken_tr ("ja", message);
      const char *easy = tenken_tr ("ja-easy", message);

      g_assert_cmpstr (japanese, !=, message);
      g_assert_true ((g_strcmp0 (easy, japanese) != 0) == cases[i].easy);
      g_assert_cmpstr (easy, !=, message);
      g_assert_cmpstr (tenken_tr ("ja-JP", message), ==, japanese);
      g_assert_cmpstr (tenken_tr ("ja_JP.UTF-8", message), ==, japanese);
      g_assert_cmpstr (tenken_tr ("en", message), ==, message);
      g_assert_cmpstr (tenken_tr ("en-GB", message), ==, message);
      g_assert_cmpstr (tenken_tr ("", message), ==, message);

      tenken_catalog_switch ("ja-easy");
      g_assert_cmpstr (_(message), ==, easy);
      tenken_catalog_switch ("ja");
      g_assert_cmpstr (_(message), ==, japanese);
      tenken_catalog_switch ("en");
      g_assert_cmpstr (_(message), ==, message);
    }
}

static void
test_choice (void)
{
  guint n_languages;
  const TenkenLanguage *languages = tenken_catalog_get_languages (&n_languages);

  g_assert_cmpuint (n_languages, ==, 3);
  for (guint i = 0; i < n_languages; i++)
    {
      gboolean japanese = g_str_has_prefix (languages[i].code, "ja");

      g_assert_true (tenken_catalog_find_language (languages[i].code) == &languages[i]);
      tenken_catalog_switch (languages[i].code);
      g_assert_cmpstr (tenken_catalog_language (), ==, languages[i].code);
      /* What is written for others has no variant. */
      g_assert_cmpstr (tenken_catalog_plain_language (), ==, japanese ? "ja" : "en");
    }
  tenken_catalog_switch ("en");

  g_assert_null (tenken_catalog_find_language ("fr"));
  g_assert_null (tenken_catalog_find_language (NULL));
}

/* One click in the header of whatever page there is. */
static GtkWidget *
click_language (GtkWidget  *window,
                const char *code)
{
  GtkWidget *old = desk_wait_page (window, TENKEN_TYPE_PAGE);
  GType type = G_OBJECT_TYPE (old);
  GtkWidget *page;

  desk_click (desk_button (window, tenken_catalog_find_language (code)->brief));
  g_assert_cmpstr (tenken_catalog_language (), ==, code);
  page = desk_wait_page (window, type);
  g_assert_true (page != old);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (desk_button (page, tenken_catalog_find_language (code)->brief))));

  return page;
}

/* Where @widget begins in what can be seen of the page. */
static double
get_height_on_screen (GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, gtk_widget_get_ancestor (widget, TENKEN_TYPE_PAGE), &bounds));

  return (double) bounds.origin.y;
}

/* In the middle of a word of a comment, below an unfolded text: everything stays. */
static void
test_question (Desk          *desk,
               gconstpointer  data)
{
  static const char * const codes[] = { "ja", "ja-easy", "en", "ja-easy" };
  GtkWidget *window = desk_open_window (desk);
  GtkWidget *page = desk_begin (desk, window);
  const TenkenQuestion *question = desk_question (desk, 2);
  GtkWidget *view;
  GtkAdjustment *adjustment;
  GtkTextIter cursor;
  double height;

  desk_act (page, "question.next");
  desk_choose (page, 4);
  desk_click (desk_button (page, "Why it matters"));
  desk_click (desk_button (page, "Comment and proof"));
  desk_wait_frame (page);
  view = desk_find (page, GTK_TYPE_TEXT_VIEW, 0);
  gtk_widget_grab_focus (view);
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), "half-written word", -1);
  gtk_text_buffer_get_iter_at_offset (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), &cursor, 12);
  gtk_text_buffer_place_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), &cursor);
  gtk_window_set_default_size (GTK_WINDOW (window), 1024, 560);
  for (guint i = 0; i < 20; i++)
    desk_wait_frame (page);
  /* Neither at the top nor at the end, with the comment in sight. */
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (gtk_widget_get_ancestor (
    gtk_widget_get_ancestor (view, TENKEN_TYPE_COMMENT_BOX), GTK_TYPE_SCROLLED_WINDOW)));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment) - 40);
  desk_wait_frame (page);
  height = get_height_on_screen (view);

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      GtkTextBuffer *buffer;

      page = click_language (window, codes[i]);
      view = desk_find (page, GTK_TYPE_TEXT_VIEW, 0);
      buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));

      g_assert_true (desk_reads (page, tenken_text_get (question->ask, codes[i])));
      g_assert_true (desk_reads (page, tenken_text_get (desk_choice (desk, "unknown")->label, codes[i])));
      g_assert_true (desk_is_chosen (page, 4));
      g_assert_true (desk_reads (page, tenken_text_get (question->why, codes[i])));
      g_assert_true (desk_reads (page, "half-written word"));
      gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));
      g_assert_cmpint (gtk_text_iter_get_offset (&cursor), ==, 12);
      g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) == view);
      g_assert_cmpfloat_with_epsilon (get_height_on_screen (view), height, 2);
    }

  /* What was folded up stays so, too. */
  desk_click (desk_button (page, _("Why it matters")));
  page = click_language (window, "en");
  g_assert_false (desk_reads (page, tenken_text_get (question->why, "en")));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Who has not scrolled sees the question from its top in every language, wherever the focus is. */
static void
test_top (Desk          *desk,
          gconstpointer  data)
{
  static const char * const codes[] = { "ja", "ja-easy", "en" };
  GtkWidget *window = desk_open_window (desk);
  GtkWidget *page = desk_begin (desk, window);

  desk_choose (page, 3);
  gtk_window_set_default_size (GTK_WINDOW (window), 1024, 480);
  for (guint i = 0; i < 20; i++)
    desk_wait_frame (page);

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      GtkWidget *heading;
      GtkAdjustment *adjustment;

      page = click_language (window, codes[i]);
      heading = desk_find (page, TENKEN_TYPE_QUESTION_TEXT, 0);
      adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (gtk_widget_get_ancestor (
        heading, GTK_TYPE_SCROLLED_WINDOW)));
      for (guint n = 0; n < 20; n++)
        desk_wait_frame (page);
      /* there is something to scroll */
      g_assert_cmpfloat (gtk_adjustment_get_upper (adjustment), >, gtk_adjustment_get_page_size (adjustment));
      g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
    }

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* A text that is all English, and no name or path. */
static gboolean
is_english (const char *text)
{
  static const char * const names[] = { "English", "Tenken", "Wi-Fi", "PDF", "IPA", "A4" };
  guint letters = 0;

  if (*text == '/')
    return FALSE;
  /* a question's number stands before its topic */
  while (*text != '\0' && !g_ascii_isalpha (*text) && (guchar) *text < 0x80)
    text++;
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_ascii_isalpha (*p))
      letters++;
    else if (g_unichar_isalpha (g_utf8_get_char (p)))
      return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (strcmp (text, names[i]) == 0)
      return FALSE;

  return letters > 1;
}

static void
assert_japanese (GtkWidget  *page,
                 const char *name)
{
  GtkWidget *widget;

  for (guint i = 0; (widget = desk_find (page, GTK_TYPE_WIDGET, i)) != NULL; i++)
    {
      const char *label = GTK_IS_LABEL (widget) ? gtk_label_get_text (GTK_LABEL (widget)) : "";
      const char *tooltip = gtk_widget_get_tooltip_text (widget);

      if (is_english (label) || (tooltip != NULL && is_english (tooltip)))
        g_error ("“%s%s” on the page “%s”", label, tooltip != NULL ? tooltip : "", name);
    }
}

static GtkWidget *
find_focusable (GtkWidget *page,
                GType      type)
{
  GtkWidget *widget;

  for (guint i = 0; (widget = desk_find (page, type, i)) != NULL; i++)
    if (gtk_widget_get_focusable (widget) && gtk_widget_is_sensitive (widget)
        && gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW) != NULL && gtk_widget_grab_focus (widget))
      return widget;

  return NULL;
}

/* Every page goes through the languages under one's hands, with the focus where it was. */
static void
test_pages (Desk          *desk,
            gconstpointer  data)
{
  static const char * const codes[] = { "ja", "ja-easy", "en" };
  const TenkenPageKind *kind;
  GtkWidget *window;

  desk_answer_all (desk, "unknown", 3);
  window = desk_open_window (desk);
  for (guint n = 0; (kind = tenken_pages_get (n)) != NULL; n++)
    {
      GtkWidget *page, *focus;
      g_autofree char *place = NULL;

      g_assert_true (gtk_widget_activate_action (window, "win.go", "s", kind->name));
      page = desk_wait_page (window, kind->get_type ());
      focus = find_focusable (page, GTK_TYPE_BUTTON);
      if (focus != NULL)
        place = tenken_view_name_place (page, gtk_root_get_focus (GTK_ROOT (window)));

      for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
        {
          page = click_language (window, codes[i]);
          if (place != NULL)
            {
              g_autofree char *now = tenken_view_name_place (page, gtk_root_get_focus (GTK_ROOT (window)));

              g_assert_cmpstr (now, ==, place);
            }
          if (g_str_has_prefix (codes[i], "ja"))
            assert_japanese (page, kind->name);
        }
    }

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Japanese that was forgotten is found. */
static void
test_english_is_found (void)
{
  g_assert_true (is_english ("Next"));
  g_assert_true (is_english ("Saved as x.pdf"));
  g_assert_false (is_english ("PDFで保存"));
  g_assert_false (is_english ("English"));
  g_assert_false (is_english ("12 / 25"));
  g_assert_false (is_english ("9  Wi-Fi"));
}

/* On a narrow window, or in large type, the languages are in a menu. */
static gboolean
is_folded (gpointer window)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *button = desk_find (window, GTK_TYPE_MENU_BUTTON, i);

      if (button == NULL)
        return FALSE;
      if (g_strcmp0 (gtk_menu_button_get_label (GTK_MENU_BUTTON (button)), "English") == 0)
        return TRUE;
    }
}

static gboolean
is_unfolded (gpointer window)
{
  return !is_folded (window);
}

static void
test_fold (Desk          *desk,
           gconstpointer  data)
{
  GtkWidget *window = desk_open_window (desk);

  g_assert_false (is_folded (window));
  gtk_window_set_default_size (GTK_WINDOW (window), 600, 700);
  desk_wait_for (is_folded, window);
  g_assert_cmpint (gtk_widget_get_width (window), <=, 600);
  gtk_window_set_default_size (GTK_WINDOW (window), 1024, 700);
  desk_wait_for (is_unfolded, window);
  g_assert_true (gtk_widget_get_mapped (desk_button (window, "やさしい")));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* While what is typed cannot be saved, the page stays as it is, and the language too. */
static void
test_refused (Desk          *desk,
              gconstpointer  data)
{
  GtkWidget *window = desk_open_window (desk);
  GtkWidget *page = desk_begin (desk, window);
  GtkWidget *view;

  desk_choose (page, 1);
  desk_click (desk_button (page, "Comment and proof"));
  desk_wait_frame (page);
  view = desk_find (page, GTK_TYPE_TEXT_VIEW, 0);
  desk_run_sql (desk, "CREATE TRIGGER full BEFORE INSERT ON answer_log BEGIN SELECT RAISE (ABORT, 'no'); END");
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), "大事な説明", -1);
  desk_click (desk_button (window, "日本語"));
  desk_respond ("Close", "That did not work");
  g_assert_true (desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE) == page);
  g_assert_cmpstr (tenken_catalog_language (), ==, "en");
  g_assert_true (desk_reads (page, "大事な説明"));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (desk_button (page, "English"))));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (desk_button (page, "日本語"))));

  desk_run_sql (desk, "DROP TRIGGER full");
  page = click_language (window, "ja");
  g_assert_true (desk_reads (page, "大事な説明"));
  click_language (window, "en");

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  g_test_add_func ("/languages/catalogs", test_catalogs);
  g_test_add_func ("/languages/choice", test_choice);
  g_test_add_func ("/languages/english-is-found", test_english_is_found);
  desk_add ("/languages/question", test_question, NULL);
  desk_add ("/languages/top", test_top, NULL);
  desk_add ("/languages/pages", test_pages, NULL);
  desk_add ("/languages/fold", test_fold, NULL);
  desk_add ("/languages/refused", test_refused, NULL);

  return desk_run ();
}
