/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Files as they come from outside: hostile ones, which must be refused in time and without reading anything else, and
 * the library that puts up with broken ones.
 */
#include "base/error.h"
#include "checklist/library.h"
#include "checklist/reader.h"
#include "checklist-sample.h"

#include <glib/gstdio.h>
#include <unistd.h>

typedef struct {
  char *path;
} Folder;

static void
folder_set_up (Folder        *folder,
               gconstpointer  data)
{
  folder->path = g_dir_make_tmp ("tenken-test-XXXXXX", NULL);
  g_assert_nonnull (folder->path);
}

static void
folder_tear_down (Folder        *folder,
                  gconstpointer  data)
{
  g_autoptr (GDir) directory = g_dir_open (folder->path, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder->path, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder->path), ==, 0);
  g_free (folder->path);
}

static char *
put (const Folder *folder,
     const char   *name,
     const char   *contents,
     gssize        length)
{
  char *path = g_build_filename (folder->path, name, NULL);

  g_assert_true (g_file_set_contents (path, contents, length, NULL));

  return path;
}

/* Asserts that @xml is refused at @line (0 for any) with @sentence, and without a word out of another file. */
static int
assert_refused (const char *xml,
                gssize      length,
                int         line,
                const char *sentence)
{
  g_autoptr (GBytes) bytes = g_bytes_new (xml, length < 0 ? strlen (xml) : (gsize) length);
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func ((GDestroyNotify) tenken_fault_free);
  g_autoptr (GError) error = NULL;
  const TenkenFault *fault;

  g_assert_null (tenken_checklist_read (bytes, "x.xml", faults, &error));
  g_assert_error (error, TENKEN_ERROR, TENKEN_ERROR_CHECKLIST);
  g_assert_cmpuint (faults->len, >=, 1);
  fault = g_ptr_array_index (faults, 0);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (fault->sentence, sentence));
  if (line > 0)
    g_assert_cmpint (fault->line, ==, line);
  g_assert_null (strstr (error->message, "SENTINEL"));

  return fault->line;
}

static void
test_doctype (Folder        *folder,
              gconstpointer  data)
{
  g_autofree char *secret = put (folder, "secret.txt", "SENTINEL", -1);
  g_autofree char *entity = g_strdup_printf ("<?xml version=\"1.0\"?>\n\n<!DOCTYPE checklist [\n<!ENTITY s SYSTEM \"file://%s\">\n]>\n"
                                             "<checklist>&s;</checklist>", secret);
  g_autofree char *external = g_strdup_printf ("<!DOCTYPE checklist\nSYSTEM \"file://%s\">\n<checklist/>", secret);
  g_autofree char *parameter = g_strdup_printf ("<!DOCTYPE checklist [<!ENTITY %% p SYSTEM \"file://%s\"> %%p;]><checklist/>",
                                                secret);
  static const char laughs[] =
    "<!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
    "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;\">"
    "<!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;\"><!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;\"><!ENTITY i \"&h;&h;&h;&h;&h;&h;\">]>"
    "<checklist>&i;</checklist>";

  assert_refused (entity, -1, 3, "DOCTYPE");
  assert_refused (external, -1, 1, "DOCTYPE");
  assert_refused (parameter, -1, 1, "DOCTYPE");
  assert_refused (laughs, -1, 1, "DOCTYPE");
  assert_refused ("<!DOCTYPE checklist>\n<checklist/>", -1, 1, "DOCTYPE");
  assert_refused ("<!DOCTYPE checklist SYSTEM \"http://127.0.0.1:9/x.dtd\"><checklist/>", -1, 1, "DOCTYPE");
}

static void
test_xinclude (Folder        *folder,
               gconstpointer  data)
{
  g_autofree char *secret = put (folder, "secret.txt", "SENTINEL", -1);
  g_autofree char *include = g_strdup_printf ("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\"%s\"/>",
                                              secret);
  g_autofree char *within = g_strdup_printf ("House %s", include);
  g_autoptr (GBytes) xml = spoil ("House check", within);
  gsize size;
  const char *text = g_bytes_get_data (xml, &size);

  assert_refused (text, (gssize) size, 4, "<xi:include> stands inside <title>");
}

static void
test_nesting (void)
{
  g_autoptr (GString) xml = g_string_new (NULL);

  for (guint i = 0; i < 100000; i++)
    g_string_append (xml, "<a>");
  assert_refused (xml->str, -1, 1, "nested too deeply");
  for (guint i = 0; i < 100000; i++)
    g_string_append (xml, "</a>");
  assert_refused (xml->str, -1, 1, "nested too deeply");
}

/* libxml2 takes a time that grows with the square of a tag's attributes. */
static void
test_endless_tag (void)
{
  g_autoptr (GString) xml = g_string_new ("<checklist>\n<part");

  for (guint i = 0; i < 300000; i++)
    g_string_append_printf (xml, " a%u=\">\"", i);
  g_string_append (xml, "/></checklist>");
  assert_refused (xml->str, -1, 2, "longer than a checklist can need");
}

static void
test_many_faults (void)
{
  g_autoptr (GString) xml = g_string_new ("<checklist>\n");

  for (guint i = 0; i < 100000; i++)
    g_string_append (xml, "<!-- --><a/>\n");
  g_string_append (xml, "</checklist>");
  assert_refused (xml->str, -1, 1, "is missing");
}

/* Each of many texts lacks each of very many languages. */
static void
test_many_languages (void)
{
  g_autoptr (GString) xml = g_string_new (sample);
  g_autoptr (GString) languages = g_string_new ("ja en");
  g_autoptr (GString) bands = g_string_new (NULL);

  for (guint i = 0; i < 15000; i++)
    g_string_append_printf (languages, " %c%c%c", 'a' + i / 676, 'a' + i / 26 % 26, 'a' + i % 26);
  for (guint i = 0; i < 15000; i++)
    g_string_append_printf (bands, "<band id=\"b%u\" from=\"0\" to=\"0\"><title xml:lang=\"en\">Low</title>"
                            "<meaning xml:lang=\"en\">It is low</meaning></band>\n", i);
  g_string_append (bands, "</bands>");
  g_assert_cmpuint (g_string_replace (xml, "ja en", languages->str, 1), ==, 1);
  g_assert_cmpuint (g_string_replace (xml, "</bands>", bands->str, 1), ==, 1);

  assert_refused (xml->str, -1, 8, "is missing in the language “aaa”");
}

/* Beyond what libxml2's own field holds, lines are right to one or two. */
static void
test_many_lines (void)
{
  g_autoptr (GString) lines = g_string_new (NULL);
  g_autoptr (GBytes) xml = NULL;
  gsize size;
  const char *text;

  for (guint i = 0; i < 70000; i++)
    g_string_append (lines, "<!-- -->\n");
  g_string_append (lines, "  <extra/>\n  <scale>");
  xml = spoil ("  <scale>", lines->str);
  text = g_bytes_get_data (xml, &size);
  g_assert_cmpint (ABS (assert_refused (text, (gssize) size, 0, "<extra> is not known") - 70007), <=, 2);
}

static void
test_encodings (void)
{
  static const char within[] = "<checklist>\n\n<\0/checklist>";
  static const char behind[] = "<checklist/>\n\0";
  g_autofree char *marked = g_strconcat ("\xef\xbb\xbf", sample, NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (marked, strlen (marked));
  g_autoptr (GError) error = NULL;
  TenkenChecklist *checklist = tenken_checklist_read (bytes, "x.xml", NULL, &error);
  gsize size;
  g_autofree char *utf16 = g_convert (sample, -1, "UTF-16", "UTF-8", NULL, &size, NULL);

  g_assert_no_error (error);
  g_assert_cmpstr (tenken_text_get (checklist->title, "ja"), ==, "家の点検");
  tenken_checklist_unref (checklist);

  assert_refused (utf16, (gssize) size, 1, "Save it as UTF-8");
  assert_refused ("<checklist>\n\xff\xfe</checklist>", -1, 2, "not UTF-8");
  assert_refused ("<checklist>\n\xed\xa0\x80</checklist>", -1, 2, "not UTF-8");
  assert_refused (within, sizeof within - 1, 3, "NUL");
  assert_refused (behind, sizeof behind - 1, 2, "NUL");
  assert_refused ("", 0, 0, "empty");
  assert_refused ("   \n", -1, 0, "no XML file");
  assert_refused ("hello", -1, 1, "no XML file");
  assert_refused ("<?xml version=\"1.0\"?>\n", -1, 0, "no XML file");
}

/* Wherever a file breaks off, there is one sentence and no checklist. */
static void
test_truncated (void)
{
  for (gsize length = 0; length < strlen (sample) - 1; length += 7)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (sample, length);
      g_autoptr (GError) error = NULL;

      g_assert_null (tenken_checklist_read (bytes, "x.xml", NULL, &error));
      g_assert_error (error, TENKEN_ERROR, TENKEN_ERROR_CHECKLIST);
    }
}

static void
test_files (Folder        *folder,
            gconstpointer  data)
{
  g_autofree char *huge = put (folder, "huge.xml", "", 0);
  g_autofree char *good = put (folder, "good.xml", sample, -1);
  g_autofree char *missing = g_build_filename (folder->path, "missing.xml", NULL);
  g_autoptr (GError) error = NULL;
  TenkenChecklist *checklist;

  checklist = tenken_checklist_read_file (good, NULL, &error);
  g_assert_no_error (error);
  tenken_checklist_unref (checklist);

  /* sparse, so it costs nothing */
  g_assert_cmpint (truncate (huge, 100 * 1024 * 1024), ==, 0);
  g_assert_null (tenken_checklist_read_file (huge, NULL, &error));
  g_assert_error (error, TENKEN_ERROR, TENKEN_ERROR_FILE);
  g_assert_nonnull (strstr (error->message, "4 MB"));
  g_clear_error (&error);

  g_assert_null (tenken_checklist_read_file (missing, NULL, &error));
  g_assert_error (error, TENKEN_ERROR, TENKEN_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_assert_null (tenken_checklist_read_file (folder->path, NULL, &error));
  g_assert_error (error, TENKEN_ERROR, TENKEN_ERROR_FILE);
}

static void
assert_entry (const GPtrArray *entries,
              guint            place,
              const char      *name,
              const char      *reason)
{
  const TenkenLibraryEntry *entry = g_ptr_array_index (entries, place);

  g_assert_false (entry->builtin);
  g_assert_true (g_str_has_suffix (entry->path, name));
  if (reason == NULL)
    {
      g_assert_no_error (entry->error);
      g_assert_nonnull (entry->checklist);
      return;
    }
  g_assert_null (entry->checklist);
  g_assert_nonnull (entry->error);
  g_test_message ("%s", entry->error->message);
  g_assert_nonnull (strstr (entry->error->message, reason));
}

static void
test_library (Folder        *folder,
              gconstpointer  data)
{
  g_autoptr (GBytes) newer = spoil ("edition=\"1.0\"", "edition=\"1.10\"");
  g_autoptr (GBytes) older = spoil ("edition=\"1.0\"", "edition=\"1.9\"");
  g_autoptr (GBytes) other = spoil ("id=\"house\"", "id=\"hous\"");
  const char *files[][2] = {
    { "b.xml", sample }, { "a.xml", "<checklist>\n" }, { "c.xml", sample },
    { "d.xml", g_bytes_get_data (newer, NULL) }, { "e.xml", g_bytes_get_data (older, NULL) },
    { "f.xml", g_bytes_get_data (other, NULL) }, { "notes.txt", "nothing" }, { "b.xml~", sample },
  };
  g_autoptr (TenkenLibrary) library = tenken_library_new (folder->path);
  const GPtrArray *entries;
  const TenkenLibraryEntry *first;
  guint own = 0;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    g_free (put (folder, files[i][0], files[i][1], -1));

  entries = tenken_library_get_entries (library);
  while (own < entries->len && ((const TenkenLibraryEntry *) g_ptr_array_index (entries, own))->builtin)
    own++;
  g_assert_cmpuint (own, >, 0);
  g_assert_cmpuint (entries->len, ==, own + 6);
  assert_entry (entries, own, "a.xml", "a.xml:2: ");
  assert_entry (entries, own + 1, "b.xml", NULL);
  assert_entry (entries, own + 2, "c.xml", "“house”, edition 1.0, is there already");
  assert_entry (entries, own + 3, "d.xml", NULL);
  assert_entry (entries, own + 4, "e.xml", NULL);
  assert_entry (entries, own + 5, "f.xml", NULL);

  first = g_ptr_array_index (entries, 0);
  g_assert_true (tenken_library_find (library, first->checklist->id, &error) == first->checklist);
  g_assert_no_error (error);
  g_assert_cmpstr (tenken_library_find (library, "house", &error)->edition, ==, "1.10");
  g_assert_no_error (error);
  g_assert_null (tenken_library_find (library, "ship", &error));
  g_assert_error (error, TENKEN_ERROR, TENKEN_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "“ship”"));
  g_assert_nonnull (strstr (error->message, "ipa-self-check"));
  /* one id may be a part of another */
  g_assert_nonnull (strstr (error->message, ", house, hous."));
}

/* Each built-in as whoever writes it gets it checked: in full, schema included. */
static void
test_builtins (void)
{
  g_autoptr (TenkenLibrary) library = tenken_library_new ("/nonexistent");
  const GPtrArray *entries = tenken_library_get_entries (library);

  g_assert_cmpuint (entries->len, >=, 1);
  for (guint i = 0; i < entries->len; i++)
    {
      const TenkenLibraryEntry *entry = g_ptr_array_index (entries, i);
      g_autoptr (GError) error = NULL;
      g_autoptr (TenkenChecklist) again = NULL;

      g_autofree char *name = entry->checklist != NULL ? g_strconcat (entry->checklist->id, ".xml", NULL) : NULL;

      g_assert_no_error (entry->error);
      /* the library looks a built-in up by the name of its file */
      g_assert_cmpstr (entry->path, ==, name);
      again = tenken_checklist_read (entry->checklist->xml, entry->path, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (again->questions->len, ==, entry->checklist->questions->len);
    }
}

#define ADD_WITH_FOLDER(path, test) g_test_add (path, Folder, NULL, folder_set_up, test, folder_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_WITH_FOLDER ("/hostile/doctype", test_doctype);
  ADD_WITH_FOLDER ("/hostile/xinclude", test_xinclude);
  g_test_add_func ("/hostile/nesting", test_nesting);
  g_test_add_func ("/hostile/endless-tag", test_endless_tag);
  g_test_add_func ("/hostile/many-faults", test_many_faults);
  g_test_add_func ("/hostile/many-languages", test_many_languages);
  g_test_add_func ("/hostile/many-lines", test_many_lines);
  g_test_add_func ("/hostile/encodings", test_encodings);
  g_test_add_func ("/hostile/truncated", test_truncated);
  ADD_WITH_FOLDER ("/library/files", test_files);
  ADD_WITH_FOLDER ("/library/beside-broken-ones", test_library);
  g_test_add_func ("/library/builtins", test_builtins);

  return g_test_run ();
}
