/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checklist/document.h"

#include "base/catalog.h"

#include <gio/gio.h>
#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <string.h>

/* libxml2 compares each attribute of a tag with all others; this keeps a tag's number of them sane. */
#define MAX_STRETCH (64 * 1024)

#define BLANKS " \t\r\n"

#if LIBXML_VERSION >= 21200
typedef const xmlError *ErrorPointer;
#else
typedef xmlErrorPtr ErrorPointer;
#endif

GResource *tenken_checklist_files_get_resource (void);

/* Whether the script of @c puts no spaces between words: Chinese and Japanese, with their punctuation. */
static gboolean
is_unspaced (gunichar c)
{
  return g_unichar_iswide (c) && g_unichar_get_script (c) != G_UNICODE_SCRIPT_HANGUL;
}

static char *
collapse (const char *string)
{
  GString *result = g_string_sized_new (strlen (string));
  const char *p = string;

  for (;;)
    {
      gsize blanks = strspn (p, BLANKS);
      gboolean wrapped = memchr (p, '\n', blanks) != NULL;
      gsize run;

      p += blanks;
      run = strcspn (p, BLANKS);
      if (run == 0)
        return g_string_free (result, FALSE);

      if (result->len > 0)
        {
          const char *last = g_utf8_prev_char (result->str + result->len);

          if (!wrapped || !is_unspaced (g_utf8_get_char (last)) || !is_unspaced (g_utf8_get_char (p)))
            g_string_append_c (result, ' ');
        }
      g_string_append_len (result, p, (gssize) run);
      p += run;
    }
}

/* Before libxml2 sees anything: only UTF-8, no NUL, no endless tag. */
static gboolean
check_bytes (const char   *data,
             gsize         size,
             TenkenFaults *faults)
{
  const char *end, *bad, *bracket = data;
  int line = 1, bracket_line = 1;

  /* before anything is added to data, which may be NULL then */
  if (size == 0)
    {
      tenken_faults_add (faults, 0, _("The file is empty. Check that it is the right one."));
      return FALSE;
    }

  if (size >= 2 && (memcmp (data, "\xff\xfe", 2) == 0 || memcmp (data, "\xfe\xff", 2) == 0))
    {
      tenken_faults_add (faults, 1, _("The file is saved as UTF-16. Save it as UTF-8."));
      return FALSE;
    }

  end = data + size;
  g_utf8_validate_len (data, size, &bad);
  for (const char *p = data; p < bad; p++)
    {
      if (*p == '<')
        {
          bracket = p;
          bracket_line = line;
        }
      if (p - bracket > MAX_STRETCH)
        {
          tenken_faults_add (faults, bracket_line,
                             _("A text or tag here is longer than a checklist can need. Shorten it."));
          return FALSE;
        }
      line += *p == '\n';
    }

  if (bad < end)
    {
      if (*bad == '\0')
        tenken_faults_add (faults, line,
                           _("There is a NUL byte here, so this is no text file. Check that it is the right one."));
      else
        tenken_faults_add (faults, line, _("The file is not UTF-8 here. Save it as UTF-8."));
      return FALSE;
    }

  return TRUE;
}

/* libxml2 counts lines up to a tag's end; people look for its beginning. No "<" can stand inside a tag. */
static int
count_lines_of_tag (xmlParserCtxt *context)
{
  int lines = 0;

  for (const xmlChar *p = context->input->cur; p > context->input->base && *p != '<'; p--)
    lines += p[-1] == '\n';

  return lines;
}

static void
start_element_cb (void           *data,
                  const xmlChar  *name,
                  const xmlChar  *prefix,
                  const xmlChar  *uri,
                  int             n_namespaces,
                  const xmlChar **namespaces,
                  int             n_attributes,
                  int             n_defaulted,
                  const xmlChar **attributes)
{
  xmlParserCtxt *context = data;

  xmlSAX2StartElementNs (context, name, prefix, uri, n_namespaces, namespaces, n_attributes, n_defaulted, attributes);

  /* The field is 16 bits wide; beyond, libxml2 keeps the line elsewhere. */
  if (context->node != NULL && context->node->line < G_MAXUINT16)
    context->node->line = (unsigned short) MAX (1, context->node->line - count_lines_of_tag (context));
}

static void
internal_subset_cb (void          *data,
                    const xmlChar *name,
                    const xmlChar *public_id,
                    const xmlChar *system_id)
{
  xmlParserCtxt *context = data;

  tenken_faults_add (context->_private, context->input->line - count_lines_of_tag (context),
                     _("A checklist has no DOCTYPE, and none is read. Remove it."));
  xmlStopParser (context);
}

#define BAD_ATTRIBUTE N_("An attribute here is not written as name=\"value\". Check the quotation marks.")
#define BAD_CHARACTER N_("There is a control character here that XML does not allow. Remove it.")
#define BAD_MARK N_("A “&” or “<” here is not part of a tag. Write &amp; for “&” and &lt; for “<”.")
#define NO_XML N_("This is no XML file. Check that it is the right one.")

/* What people get wrong most. A %s is the name that libxml2 gives. */
static const struct {
  int code;
  const char *sentence;
} syntax_faults[] = {
  { XML_ERR_TAG_NOT_FINISHED, N_("The file ends too early: <%s> is not closed. Check that all of the file is there.") },
  { XML_ERR_DOCUMENT_EMPTY, NO_XML },
  { XML_ERR_DOCUMENT_START, NO_XML },
  { XML_ERR_DOCUMENT_END, N_("Nothing may stand after the end of the checklist. Remove what follows here.") },
  { XML_ERR_UNDECLARED_ENTITY, N_("“&%s;” is not known here. Write the character itself.") },
  { XML_ERR_NAME_REQUIRED, BAD_MARK },
  { XML_ERR_ENTITYREF_SEMICOL_MISSING, BAD_MARK },
  { XML_ERR_LT_IN_ATTRIBUTE, BAD_MARK },
  { XML_ERR_ATTRIBUTE_NOT_STARTED, BAD_ATTRIBUTE },
  { XML_ERR_ATTRIBUTE_NOT_FINISHED, BAD_ATTRIBUTE },
  { XML_ERR_ATTRIBUTE_WITHOUT_VALUE, BAD_ATTRIBUTE },
  { XML_ERR_SPACE_REQUIRED, BAD_ATTRIBUTE },
  { XML_ERR_ATTRIBUTE_REDEFINED, N_("The attribute “%s” stands twice here. Keep one.") },
  { XML_ERR_GT_REQUIRED, N_("A tag here does not end. Check that “>” is there.") },
  { XML_ERR_COMMENT_NOT_FINISHED, N_("A comment here does not end. Close it with -->.") },
  { XML_ERR_CDATA_NOT_FINISHED, N_("A CDATA section here does not end. Close it with ]]>.") },
  { XML_ERR_INVALID_CHAR, BAD_CHARACTER },
  { XML_ERR_INVALID_CHARREF, BAD_CHARACTER },
};

static void
add_syntax_fault (TenkenFaults       *faults,
                  const ErrorPointer  error)
{
  const char *message = error->message != NULL ? error->message : "";
  g_autofree char *first = tenken_document_clip (error->str1 != NULL ? error->str1 : "");
  g_autofree char *second = tenken_document_clip (error->str2 != NULL ? error->str2 : "");
  g_autofree char *detail = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (syntax_faults); i++)
    if (error->code == syntax_faults[i].code)
      {
        tenken_faults_add (faults, error->line, _(syntax_faults[i].sentence), first);
        return;
      }

  detail = collapse (message);
  if (error->code == XML_ERR_TAG_NAME_MISMATCH)
    tenken_faults_add (faults, error->line,
                       _("<%s> from line %d must be closed with </%s>, but </%s> stands here. Correct one of them."),
                       first, error->int1, first, second);
  else if (strstr (message, "Excessive depth") != NULL)
    tenken_faults_add (faults, error->line,
                       _("Elements are nested too deeply here. Close each one where it ends."));
  else
    /* Translators: %s comes from libxml2 and is always English */
    tenken_faults_add (faults, error->line, _("This is not correct XML (%s). Compare it with a checklist that works."), detail);
}

static void
syntax_error_cb (gpointer     data,
                 ErrorPointer error)
{
  xmlParserCtxt *context = data;
  TenkenFaults *faults = context->_private;

  /* What follows a first error in the syntax is mostly its echo. Odd namespaces are for the shape to name. */
  if (faults->array->len == 0 && error->level >= XML_ERR_ERROR && error->domain != XML_FROM_NAMESPACE)
    add_syntax_fault (faults, error);
}

xmlDoc *
tenken_document_parse (GBytes       *xml,
                       TenkenFaults *faults)
{
  gsize size;
  const char *data = g_bytes_get_data (xml, &size);
  xmlParserCtxt *context;
  xmlDoc *document;

  if (!check_bytes (data, size, faults))
    return NULL;

  /* The byte order mark of UTF-8 means nothing more once that is settled. */
  if (size >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    {
      data += 3;
      size -= 3;
    }

  context = xmlNewParserCtxt ();
  context->_private = faults;
  context->sax->serror = syntax_error_cb;
  context->sax->internalSubset = internal_subset_cb;
  context->sax->startElementNs = start_element_cb;
  document = xmlCtxtReadMemory (context, data, (int) size, NULL, "UTF-8", XML_PARSE_NONET | XML_PARSE_BIG_LINES);
  if (document == NULL && faults->array->len == 0)
    tenken_faults_add (faults, 0, "%s", _(NO_XML));
  xmlFreeParserCtxt (context);

  if (faults->array->len > 0)
    g_clear_pointer (&document, xmlFreeDoc);

  return document;
}

static xmlRelaxNG *
get_schema (void)
{
  static xmlRelaxNG *schema;

  if (g_once_init_enter (&schema))
    {
      g_autoptr (GBytes) bytes = g_resource_lookup_data (tenken_checklist_files_get_resource (),
                                                         "/io/github/tenken/Tenken/checklist.rng",
                                                         G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
      gsize size;
      const char *data = g_bytes_get_data (bytes, &size);
      xmlRelaxNGParserCtxt *context = xmlRelaxNGNewMemParserCtxt (data, (int) size);
      xmlRelaxNG *parsed = xmlRelaxNGParse (context);

      xmlRelaxNGFreeParserCtxt (context);
      g_assert (parsed != NULL);
      g_once_init_leave (&schema, parsed);
    }

  return schema;
}

static void
schema_error_cb (gpointer     data,
                 ErrorPointer error)
{
  TenkenFaults *faults = data;
  g_autofree char *detail = NULL;
  int line = error->node != NULL ? tenken_document_line (error->node) : error->line;

  /* One fault makes libxml2 report the elements around it as well. */
  if (faults->array->len > 0)
    return;

  detail = collapse (error->message != NULL ? error->message : "");
  /* Translators: %s comes from libxml2 and is always English */
  tenken_faults_add (faults, line,
                     _("This does not fit the checklist format (%s). Compare it with a checklist that works."),
                     detail);
}

void
tenken_document_validate (xmlDoc       *document,
                          TenkenFaults *faults)
{
  xmlRelaxNGValidCtxt *context = xmlRelaxNGNewValidCtxt (get_schema ());

  xmlRelaxNGSetValidStructuredErrors (context, schema_error_cb, faults);
  if (xmlRelaxNGValidateDoc (context, document) != 0 && faults->array->len == 0)
    tenken_faults_add (faults, 0,
                       _("The file does not fit the checklist format. Compare it with a checklist that works."));
  xmlRelaxNGFreeValidCtxt (context);
}

int
tenken_document_line (const xmlNode *node)
{
  return (int) xmlGetLineNo (node);
}

char *
tenken_document_attribute (const xmlNode *node,
                           const char    *name)
{
  xmlChar *value;
  char *result;

  if (g_str_equal (name, "xml:lang"))
    value = xmlGetNsProp (node, BAD_CAST "lang", XML_XML_NAMESPACE);
  else
    value = xmlGetNoNsProp (node, BAD_CAST name);
  if (value == NULL)
    return NULL;

  result = collapse ((const char *) value);
  xmlFree (value);

  return result;
}

char *
tenken_document_text (const xmlNode *node)
{
  xmlChar *content = xmlNodeGetContent (node);
  char *result = collapse (content != NULL ? (const char *) content : "");

  xmlFree (content);

  return result;
}

char *
tenken_document_clip (const char *string)
{
  g_autofree char *start = NULL;

  if (g_utf8_strlen (string, -1) <= 40)
    return g_strdup (string);

  start = g_utf8_substring (string, 0, 39);

  return g_strconcat (start, "…", NULL);
}
