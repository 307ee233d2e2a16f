/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The head of the decision page: the firm's logo, and a box for each of those who sign. */
#include "report-fixture.h"

#include "draw/picture.h"
#include "report/pdf.h"

#include <string.h>

#define FIRM "見晴印刷 有限会社"

static GBytes *
make_logo (const char *kind,
           int         width,
           int         height,
           gboolean    has_alpha)
{
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, has_alpha, 8, width, height);
  g_autoptr (GError) error = NULL;
  char *bytes;
  gsize size;

  gdk_pixbuf_fill (pixbuf, 0x0b5c7a80);
  gdk_pixbuf_save_to_buffer (pixbuf, &bytes, &size, kind, &error, NULL);
  g_assert_no_error (error);

  return g_bytes_new_take (bytes, size);
}

static TenkenReport *
make_report (const char *name,
             const char *signers,
             GBytes     *logo,
             const char *language)
{
  g_autoptr (TenkenAssessment) assessment = fixture_assessment (FIXTURE_MIXED, name, NULL);
  g_autoptr (TenkenOrganisation) organisation = tenken_organisation_new (name);

  g_strfreev (organisation->signers);
  organisation->signers = g_strsplit (signers, "|", -1);
  organisation->logo = logo != NULL ? g_bytes_ref (logo) : NULL;

  return fixture_report (assessment, organisation, language);
}

/* The first page's words without blanks. */
static char *
read_first_page (TenkenReport *report)
{
  const char * const arguments[] = { "pdftotext", "-raw", "-l", "1", "FILE", "-", NULL };
  g_autofree char *text = fixture_pdf_tool (report, arguments);

  return fixture_squeeze (text);
}

static guint
count_pictures (TenkenReport *report)
{
  const char * const arguments[] = { "pdfimages", "-list", "-l", "1", "FILE", NULL };
  g_autofree char *text = fixture_pdf_tool (report, arguments);
  g_autoptr (GRegex) row = g_regex_new ("^ *\\d+ +\\d+ image ", G_REGEX_MULTILINE, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  guint pictures = 0;

  /* What says how opaque a picture is has a row of its own, of another type. */
  for (g_regex_match (row, text, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    pictures++;

  return pictures;
}

static void
test_titles (void)
{
  g_autoptr (TenkenReport) own = make_report (FIRM, "工場長|監査役", NULL, "ja");
  g_autoptr (TenkenReport) usual = make_report (FIRM, "", NULL, "ja");
  g_autofree char *with = read_first_page (own);
  g_autofree char *without = read_first_page (usual);

  g_assert_nonnull (strstr (with, "工場長監査役"));
  g_assert_null (strstr (with, "代表総務担当"));
  g_assert_nonnull (strstr (without, "代表総務担当"));
}

/* One to six boxes, more than there is room for, and titles that nobody has: the page stays whole. */
static void
test_titles_fit (void)
{
  static const char * const titles[] = { "社長", "代表取締役社長", "Chief information security officer",
                                         "長い役職名は枠の中で折り返されて残りは省かれるので隣の枠には決してはみ出さない",
                                         "Donaudampfschifffahrtsgesellschaftskapitän" };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_autoptr (GString) signers = g_string_new (NULL);

      for (guint n = 1; n <= 8; n++)
        {
          g_autoptr (GBytes) logo = make_logo ("png", 300, 100, FALSE);
          g_autoptr (TenkenReport) report = NULL;

          g_string_append_printf (signers, "%s%u%s", n > 1 ? "|" : "", n, titles[i]);
          report = make_report (n % 2 == 0 ? FIRM : "一般社団法人 とても長い名前の会社・団体で働く人のための協同組合連合会",
                                signers->str, logo, n % 2 == 0 ? "ja" : "en");
          fixture_assert_pages_good (report);
          fixture_assert_figures_good (report);
        }
    }
}

static void
test_six_boxes (void)
{
  g_autoptr (TenkenReport) report = make_report (FIRM, "役一|役二|役三|役四|役五|役六|役七", NULL, "ja");
  g_autofree char *text = read_first_page (report);

  g_assert_nonnull (strstr (text, "役一役二役三役四役五役六"));
  g_assert_null (strstr (text, "役七"));
}

/* Any picture that the organisation page takes, in any form: kept in the PDF, the same bytes each time. */
static void
test_logo (void)
{
  static const struct {
    const char *kind;
    int width, height;
    gboolean has_alpha;
  } logos[] = {
    { "png", 64, 64, TRUE }, { "jpeg", 64, 64, FALSE }, { "png", 4000, 2, FALSE }, { "png", 2, 4000, FALSE },
    { "jpeg", 2400, 600, FALSE }, { "png", 1, 1, TRUE },
  };
  g_autoptr (TenkenReport) none = make_report (FIRM, "社長", NULL, "ja");

  g_assert_cmpuint (count_pictures (none), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (logos); i++)
    {
      g_autoptr (GBytes) logo = make_logo (logos[i].kind, logos[i].width, logos[i].height, logos[i].has_alpha);
      g_autoptr (TenkenReport) first = make_report (FIRM, "社長", logo, "ja");
      g_autoptr (TenkenReport) second = make_report (FIRM, "社長", logo, "ja");
      g_autoptr (GBytes) a = tenken_report_to_pdf (first, NULL);
      g_autoptr (GBytes) b = tenken_report_to_pdf (second, NULL);

      g_assert_cmpuint (count_pictures (first), ==, 1);
      g_assert_true (g_bytes_equal (a, b));
      fixture_assert_pages_good (first);
      fixture_assert_figures_good (first);
    }
}

/* What cannot be shown is left out; the report is what matters. */
static void
test_bad_logo (void)
{
  g_autoptr (GBytes) whole = make_logo ("png", 64, 64, FALSE);
  g_autoptr (GBytes) cut = g_bytes_new_from_bytes (whole, 0, 40);
  g_autoptr (GBytes) text = g_bytes_new_static ("no picture", 10);
  g_autoptr (GBytes) wide = make_logo ("png", TENKEN_PICTURE_SIDE + 1, 1, FALSE);
  GBytes *logos[] = { cut, text, wide };

  for (guint i = 0; i < G_N_ELEMENTS (logos); i++)
    {
      g_autoptr (TenkenReport) report = make_report (FIRM, "社長", logos[i], "ja");

      g_assert_cmpuint (count_pictures (report), ==, 0);
      fixture_assert_pages_good (report);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report-head/titles", test_titles);
  g_test_add_func ("/report-head/titles-fit", test_titles_fit);
  g_test_add_func ("/report-head/six-boxes", test_six_boxes);
  g_test_add_func ("/report-head/logo", test_logo);
  g_test_add_func ("/report-head/bad-logo", test_bad_logo);

  return g_test_run ();
}
