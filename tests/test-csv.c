/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/error.h"
#include "exchange/csv.h"

#include <string.h>

/* Rows joined by "/", fields by "|"; a fault ends the list with "!LINE". */
static char *
read_all (const char *csv,
          gsize       size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (csv, size);
  g_autoptr (TenkenCsvReader) reader = tenken_csv_reader_new (bytes, "f.csv");
  g_autoptr (GError) error = NULL;
  GString *result = g_string_new (NULL);

  while (tenken_csv_reader_next (reader, &error))
    {
      const GPtrArray *fields = tenken_csv_reader_get_fields (reader);

      for (guint i = 0; i < fields->len; i++)
        g_string_append_printf (result, "%s%s", i > 0 ? "|" : "", (char *) fields->pdata[i]);
      g_string_append_c (result, '/');
    }

  if (error != NULL)
    {
      g_assert_error (error, TENKEN_ERROR, TENKEN_ERROR_ANSWERS);
      g_assert_true (g_str_has_prefix (error->message, "f.csv:"));
      g_string_append_printf (result, "!%d", atoi (error->message + strlen ("f.csv:")));
    }

  return g_string_free (result, FALSE);
}

static void
test_read (void)
{
  static const struct {
    const char *csv;
    gsize size;           /* 0: as long as the string */
    const char *expected;
  } cases[] = {
    { "", 0, "" },
    { "\n\r\n", 0, "" },
    { "a,b\n", 0, "a|b/" },
    { "a,b", 0, "a|b/" },
    { "\xef\xbb\xbf" "a,b\n1,2\n", 0, "a|b/1|2/" },
    { "a,b\r\n1,2\r\n", 0, "a|b/1|2/" },
    { "a,b\r1,2\r", 0, "a|b/1|2/" },
    { "a,b\n\n1,2\n\n\n", 0, "a|b/1|2/" },
    { "a,\n,b\n,\n", 0, "a|/|b/|/" },
    { "\"a\",\"b,c\"\n", 0, "a|b,c/" },
    { "\"a \"\"q\"\"\",\"\"\n", 0, "a \"q\"|/" },
    { "\"one\ntwo\r\nthree\",b\n", 0, "one\ntwo\r\nthree|b/" },
    { "点,検\n", 0, "点|検/" },
    { " a , b \n", 0, " a | b /" },
    /* faults */
    { "a,b\n1\n", 0, "a|b/!2" },
    { "a,b\n1,2,3\n", 0, "a|b/!2" },
    { "a,b\n1,\n2\n", 0, "a|b/1|/!3" },
    { "a,b\n\"1\n\n2\",x\n3\n", 0, "a|b/1\n\n2|x/!5" },
    { "a,b\n1,\"x\n\n", 0, "a|b/!2" },
    { "a,b\n1,\"x\"y\n", 0, "a|b/!2" },
    { "a,b\n1,\"x\" \n", 0, "a|b/!2" },
    { "a,b\n1,x\"y\n", 0, "a|b/!2" },
    { "a,b\n1,\0\n", 8, "a|b/!2" },
    { "a,b\n\"\n\0\",1\n", 12, "a|b/!3" },
    { "a,b\n1,\x93\xfa\x96\x7b\n", 0, "a|b/!2" },
    { "a,b\n1,\xe7\x82", 0, "a|b/!2" },
    { "a,b\n1,\xed\xa0\x80\n", 0, "a|b/!2" },
    { "\xff\xfe" "a\0,\0", 6, "!1" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gsize size = cases[i].size > 0 ? cases[i].size : strlen (cases[i].csv);
      g_autofree char *result = read_all (cases[i].csv, size);

      g_test_message ("case %u", i);
      g_assert_cmpstr (result, ==, cases[i].expected);
    }
}

/* A line of commas alone must not become millions of fields. */
static void
test_endless_row (void)
{
  g_autofree char *commas = g_strnfill (1000000, ',');
  g_autofree char *result = read_all (commas, 1000000);

  g_assert_cmpstr (result, ==, "!1");
}

static void
test_write (void)
{
  static const struct {
    const char *field;
    const char *expected;
  } cases[] = {
    { "", ",x\r\n" },
    { "plain", "plain,x\r\n" },
    { "a,b", "\"a,b\",x\r\n" },
    { "a \"b\"", "\"a \"\"b\"\"\",x\r\n" },
    { "a\nb", "\"a\nb\",x\r\n" },
    { "a\rb", "\"a\rb\",x\r\n" },
    { " a", "\" a\",x\r\n" },
    { "a ", "\"a \",x\r\n" },
    { "点検\U0001f600\u202eabc", "点検\U0001f600\u202eabc,x\r\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) csv = g_string_new (NULL);
      const char *fields[] = { cases[i].field, "x", NULL };
      g_autofree char *back = NULL;
      g_autofree char *expected = g_strconcat (cases[i].field, "|x/", NULL);

      tenken_csv_append_row (csv, fields);
      g_assert_cmpstr (csv->str, ==, cases[i].expected);

      back = read_all (csv->str, csv->len);
      g_assert_cmpstr (back, ==, expected);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/csv/read", test_read);
  g_test_add_func ("/csv/endless-row", test_endless_row);
  g_test_add_func ("/csv/write", test_write);

  return g_test_run ();
}
