/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-fixture.h"

#include "checklist/reader.h"
#include "report/paper.h"
#include "report/pdf.h"

#include <glib/gstdio.h>

static TenkenChecklist *
load_checklist (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("TENKEN_SOURCE"), "data", "checklists", "ipa-self-check.xml", NULL);
  g_autoptr (GError) error = NULL;
  TenkenChecklist *checklist = tenken_checklist_read_file (path, NULL, &error);

  g_assert_no_error (error);

  return checklist;
}

static const TenkenChoice *
pick (const TenkenChecklist *checklist,
      Fixture                fixture,
      guint                  i)
{
  static const char * const ids[] = { "yes", "partly", "no", "unknown", "na" };

  switch (fixture)
    {
    case FIXTURE_SOME:
      return i < 10 ? tenken_checklist_find_choice (checklist, ids[i % 4]) : NULL;
    case FIXTURE_MIXED:
      return tenken_checklist_find_choice (checklist, ids[i % 5]);
    case FIXTURE_ALL_DONE:
      return tenken_checklist_find_choice (checklist, "yes");
    case FIXTURE_ALL_UNKNOWN:
      return tenken_checklist_find_choice (checklist, "unknown");
    case FIXTURE_NOT_APPLICABLE:
      return tenken_checklist_find_choice (checklist, "na");
    default:
      return NULL;
    }
}

TenkenAssessment *
fixture_assessment (Fixture     fixture,
                    const char *organisation,
                    const char *comment)
{
  g_autoptr (TenkenChecklist) checklist = load_checklist ();
  TenkenAnswers *answers = tenken_answers_new (checklist);
  TenkenAssessment *assessment;

  for (guint i = 0; i < checklist->questions->len; i++)
    {
      const TenkenQuestion *question = checklist->questions->pdata[i];
      g_autofree char *text = comment != NULL ? g_strdup_printf ("%u: %s", question->number, comment) : NULL;

      tenken_answers_set (answers, question, pick (checklist, fixture, i), text);
    }

  assessment = tenken_assessment_new (answers);
  assessment->organisation = g_strdup (organisation);
  assessment->date = g_strdup ("2026-11-22");
  assessment->finished = fixture != FIXTURE_NOTHING && fixture != FIXTURE_SOME;

  return assessment;
}

TenkenReport *
fixture_report (const TenkenAssessment   *assessment,
                const TenkenOrganisation *organisation,
                const char               *language)
{
  return tenken_report_new (&(TenkenReportInput) {
    .kind = TENKEN_REPORT_FULL, .assessment = assessment, .organisation = organisation, .language = language,
    .sections = TENKEN_SECTIONS_ALL
  });
}

char *
fixture_pdf_tool (TenkenReport       *report,
                  const char * const *arguments)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = tenken_report_to_pdf (report, &error);
  g_autofree char *path = NULL;
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  char *output = NULL;
  int handle, status;

  g_assert_no_error (error);
  handle = g_file_open_tmp ("tenken-XXXXXX.pdf", &path, &error);
  g_assert_no_error (error);
  g_close (handle, NULL);
  g_file_set_contents (path, g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);

  g_ptr_array_add (argv, (char *) arguments[0]);
  for (guint i = 1; arguments[i] != NULL; i++)
    g_ptr_array_add (argv, g_str_equal (arguments[i], "FILE") ? path : (char *) arguments[i]);
  g_ptr_array_add (argv, NULL);
  g_spawn_sync (NULL, (char **) argv->pdata, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  g_unlink (path);

  return output;
}

char *
fixture_squeeze (const char *text)
{
  GString *squeezed = g_string_new (NULL);

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (!g_unichar_isspace (c) && g_unichar_type (c) != G_UNICODE_FORMAT && g_unichar_type (c) != G_UNICODE_CONTROL)
        g_string_append_unichar (squeezed, c);
    }

  return g_string_free (squeezed, FALSE);
}

static void
assert_ink_inside (TenkenReport *report,
                   guint         page)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  double x, y, width, height, page_width, page_height;

  tenken_report_get_page_size (report, &page_width, &page_height);
  tenken_report_draw_page (report, page, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_recording_surface_ink_extents (surface, &x, &y, &width, &height);
  cairo_surface_destroy (surface);

  /* Recording rounds outwards to whole points, and letters hang over their line's end by a hair. */
  g_assert_cmpfloat (x, >=, TENKEN_PAPER_MARGIN - 2);
  g_assert_cmpfloat (y, >=, TENKEN_PAPER_MARGIN - 2);
  g_assert_cmpfloat (x + width, <=, page_width - TENKEN_PAPER_MARGIN + 2);
  g_assert_cmpfloat (y + height, <=, page_height - TENKEN_PAPER_MARGIN + 2);
}

typedef struct {
  double left, top, right, bottom;
} Box;

static void
assert_no_overlap (const GArray *items)
{
  g_autoptr (GArray) boxes = g_array_new (FALSE, FALSE, sizeof (Box));

  for (guint i = 0; i < items->len; i++)
    {
      const TenkenItem *item = &g_array_index (items, TenkenItem, i);
      PangoRectangle ink;
      Box box;

      if (item->kind == TENKEN_ITEM_TEXT)
        {
          pango_layout_line_get_extents (item->line, &ink, NULL);
          box.left = item->x + (double) ink.x / PANGO_SCALE;
          box.top = item->baseline + (double) ink.y / PANGO_SCALE;
          box.right = box.left + (double) ink.width / PANGO_SCALE;
          box.bottom = box.top + (double) ink.height / PANGO_SCALE;
        }
      else if (item->kind == TENKEN_ITEM_FIGURE)
        box = (Box) { item->x, item->y, item->x + item->width, item->y + item->height };
      else
        continue;

      for (guint j = 0; j < boxes->len; j++)
        {
          const Box *other = &g_array_index (boxes, Box, j);

          g_assert_false (MIN (box.right, other->right) - MAX (box.left, other->left) > 0.5
                          && MIN (box.bottom, other->bottom) - MAX (box.top, other->top) > 0.5);
        }
      g_array_append_val (boxes, box);
    }
}

void
fixture_assert_pages_good (TenkenReport *report)
{
  const TenkenPages *pages = tenken_report_get_pages (report);

  for (guint i = 0; i < tenken_report_get_n_pages (report); i++)
    {
      assert_ink_inside (report, i);
      assert_no_overlap (g_ptr_array_index (pages->pages, i));
    }
}

void
fixture_assert_figures_good (TenkenReport *report)
{
  const TenkenPages *pages = tenken_report_get_pages (report);
  const GArray *items = g_ptr_array_index (pages->pages, 0);

  for (guint i = 0; i < items->len; i++)
    {
      const TenkenItem *item = &g_array_index (items, TenkenItem, i);
      cairo_surface_t *surface;
      cairo_t *cr;
      double x, y, width, height;

      if (item->kind != TENKEN_ITEM_FIGURE)
        continue;
      surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
      cr = cairo_create (surface);
      item->draw (item->data, cr, item->width, item->height, &pages->style);
      cairo_destroy (cr);
      cairo_recording_surface_ink_extents (surface, &x, &y, &width, &height);
      cairo_surface_destroy (surface);
      /* Recording rounds outwards to whole points. */
      g_assert_cmpfloat (x, >=, -2);
      g_assert_cmpfloat (y, >=, -2);
      g_assert_cmpfloat (x + width, <=, item->width + 2);
      g_assert_cmpfloat (y + height, <=, item->height + 2);
    }
}
