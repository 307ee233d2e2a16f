/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What goes to the printer is what the PDF has, page for page and word for word. */
#include "window-fixture.h"

#include "app/print.h"

#include <glib/gstdio.h>
#include <string.h>

static char *
run (const char *const *command)
{
  g_autoptr (GError) error = NULL;
  char *output = NULL;
  int status;

  g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, &error));

  return output;
}

static gboolean
is_null (gpointer data)
{
  return *(gpointer *) data == NULL;
}

static void
print_to (TenkenReport *report,
          const char   *path)
{
  GtkPrintOperation *operation = tenken_print_operation_new (report);
  g_autoptr (GError) error = NULL;
  gpointer gone = operation;

  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error), ==,
                   GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);

  /* It takes the report with it. */
  g_object_add_weak_pointer (G_OBJECT (operation), &gone);
  g_object_unref (operation);
  desk_wait_for (is_null, &gone);
}

/* The words of one page of a PDF, in order, one blank between two. */
static char *
read_words (const char *path,
            int         page)
{
  g_autofree char *number = g_strdup_printf ("%d", page);
  const char *command[] = { "pdftotext", "-f", number, "-l", number, "-raw", path, "-", NULL };
  g_autofree char *text = run (command);
  g_auto (GStrv) words = g_strsplit_set (text, " \n", -1);
  GString *joined = g_string_new (NULL);

  for (char **word = words; *word != NULL; word++)
    if (**word != '\0')
      g_string_append_printf (joined, "%s ", *word);

  return g_string_free (joined, FALSE);
}

static void
assert_info (const char *path,
             const char *pattern)
{
  const char *command[] = { "pdfinfo", path, NULL };
  g_autofree char *info = run (command);

  if (!g_regex_match_simple (pattern, info, G_REGEX_MULTILINE, 0))
    g_error ("no %s in:\n%s", pattern, info);
}

static TenkenReport *
make_report (Desk *desk)
{
  return tenken_report_new (&(TenkenReportInput) {
    .kind = TENKEN_REPORT_FULL, .assessment = tenken_session_get_assessment (desk->session), .language = "ja",
    .sections = TENKEN_SECTIONS_ALL
  });
}

static void
test_print (Desk          *desk,
            gconstpointer  data)
{
  g_autofree char *printed = g_build_filename (desk->folder, "printed.pdf", NULL);
  g_autofree char *saved = g_build_filename (desk->folder, "saved.pdf", NULL);
  g_autofree char *pages = NULL;
  g_autoptr (TenkenReport) report = NULL;
  g_autoptr (GBytes) pdf = NULL;
  g_autoptr (GError) error = NULL;
  int n_pages;

  desk_answer_all (desk, "no", 0);
  report = make_report (desk);
  n_pages = (int) tenken_report_get_n_pages (report);
  g_assert_cmpint (n_pages, >, 3);
  pdf = tenken_report_to_pdf (report, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_set_contents (saved, g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf), NULL));

  print_to (make_report (desk), printed);
  pages = g_strdup_printf ("^Pages: +%d$", n_pages);
  assert_info (printed, pages);
  assert_info (printed, "^Page size: +59[45]\\.?\\d* x 84[12]");
  for (int page = 1; page <= n_pages; page++)
    {
      g_autofree char *printed_words = read_words (printed, page);
      g_autofree char *saved_words = read_words (saved, page);

      g_assert_nonnull (strstr (printed_words, "山田製作所"));
      g_assert_cmpstr (printed_words, ==, saved_words);
    }
}

/* Where the file cannot be written there is an error to show, and no half of it. */
static void
test_unwritable (Desk          *desk,
                 gconstpointer  data)
{
  g_autofree char *path = g_build_filename (desk->folder, "no-such-folder", "out.pdf", NULL);
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autoptr (GError) error = NULL;

  desk_answer_all (desk, "yes", 0);
  operation = tenken_print_operation_new (make_report (desk));
  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error), ==,
                   GTK_PRINT_OPERATION_RESULT_ERROR);
  g_assert_nonnull (error);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/print/all", test_print, NULL);
  desk_add ("/print/unwritable", test_unwritable, NULL);

  return desk_run ();
}
