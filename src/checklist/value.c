/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checklist/value.h"

#include "base/catalog.h"

gboolean
tenken_value_parse_integer (const char *string,
                            int         min,
                            int         max,
                            int        *value)
{
  gint64 number;

  if (string[0] == '+' && g_ascii_isdigit (string[1]))
    string++;
  if (!g_ascii_string_to_signed (string, 10, min, max, &number, NULL))
    return FALSE;
  *value = (int) number;

  return TRUE;
}

/* Groups of up to eight letters with hyphens between; from the second on digits may be among them. */
gboolean
tenken_value_is_language (const char *string)
{
  gboolean first = TRUE;
  int length = 0;

  for (const char *p = string; *p != '\0'; p++)
    {
      if (*p == '-' && length > 0)
        {
          first = FALSE;
          length = 0;
        }
      else if ((g_ascii_isalpha (*p) || (!first && g_ascii_isdigit (*p))) && length < 8)
        length++;
      else
        return FALSE;
    }

  return length > 0;
}

static gboolean
is_id (const char *value)
{
  const char *p = value;

  while (g_ascii_islower (*p) || g_ascii_isdigit (*p) || (*p == '-' && p > value))
    p++;

  return *p == '\0' && p > value && p[-1] != '-';
}

static gboolean
are_ids (const char *value)
{
  g_auto (GStrv) words = g_strsplit (value, " ", -1);

  for (char **word = words; *word != NULL; word++)
    if (!is_id (*word))
      return FALSE;

  return TRUE;
}

static gboolean
are_numbers (const char *value)
{
  g_auto (GStrv) words = g_strsplit (value, " ", -1);
  int number;

  for (char **word = words; *word != NULL; word++)
    if (!tenken_value_parse_integer (*word, 1, TENKEN_MAX_QUESTION_NUMBER, &number))
      return FALSE;

  return TRUE;
}

static gboolean
is_good (const TenkenAttribute *attribute,
         const char            *value)
{
  int number;

  switch (attribute->kind)
    {
    case TENKEN_VALUE_FORMAT:
      return g_str_equal (value, "1");
    case TENKEN_VALUE_ID:
      return is_id (value);
    case TENKEN_VALUE_LANGUAGE:
      return tenken_value_is_language (value);
    case TENKEN_VALUE_IDS:
      return *value != '\0' && are_ids (value);
    case TENKEN_VALUE_NUMBERS:
      return *value != '\0' && are_numbers (value);
    case TENKEN_VALUE_INTEGER:
      return tenken_value_parse_integer (value, attribute->min, attribute->max, &number);
    case TENKEN_VALUE_ONE_OF:
      return tenken_format_index (attribute->words, value) >= 0;
    case TENKEN_VALUE_LANGUAGES: /* the rules look at each of them */
    case TENKEN_VALUE_WORD:
    case TENKEN_VALUE_WORDS:
    default:
      return *value != '\0';
    }
}

void
tenken_value_check (const xmlNode         *node,
                    const TenkenAttribute *attribute,
                    const char            *value,
                    TenkenFaults          *faults)
{
  const char *name = attribute->name;
  int line = tenken_document_line (node);
  g_autofree char *quoted = NULL, *place = NULL, *words = NULL;

  if (is_good (attribute, value))
    return;

  quoted = tenken_document_clip (value);
  place = tenken_format_place (node);
  if (*value == '\0')
    {
      tenken_faults_add (faults, line, _("%s=\"\" in %s is empty. Fill it in."), name, place);
      return;
    }

  switch (attribute->kind)
    {
    case TENKEN_VALUE_FORMAT:
      tenken_faults_add (faults, line,
                         _("This Tenken reads format=\"1\", not \"%s\". Correct it, or install a newer Tenken."),
                         quoted);
      break;
    case TENKEN_VALUE_ID:
      tenken_faults_add (faults, line,
                         _("%s=\"%s\" in %s is no id. Use small letters a to z, digits, and hyphens between them."),
                         name, quoted, place);
      break;
    case TENKEN_VALUE_IDS:
      tenken_faults_add (faults, line,
                         _("%s=\"%s\" in %s must be ids with spaces between, such as \"backup ransomware\"."),
                         name, quoted, place);
      break;
    case TENKEN_VALUE_LANGUAGE:
      tenken_faults_add (faults, line, _("%s=\"%s\" in %s is no language tag. Write one such as ja or en."),
                         name, quoted, place);
      break;
    case TENKEN_VALUE_NUMBERS:
      tenken_faults_add (faults, line,
                         _("%s=\"%s\" in %s must be numbers of questions with spaces between, such as \"1 4\"."),
                         name, quoted, place);
      break;
    case TENKEN_VALUE_INTEGER:
      tenken_faults_add (faults, line,
                         _("%s=\"%s\" in %s must be a whole number from %d to %d."), name, quoted, place,
                         attribute->min, attribute->max);
      break;
    case TENKEN_VALUE_ONE_OF:
      words = g_strjoinv (", ", (char **) attribute->words);
      tenken_faults_add (faults, line, _("%s=\"%s\" in %s must be one of these: %s."), name, quoted, place, words);
      break;
    case TENKEN_VALUE_LANGUAGES:
    case TENKEN_VALUE_WORD:
    case TENKEN_VALUE_WORDS:
    default:
      g_assert_not_reached ();
    }
}
