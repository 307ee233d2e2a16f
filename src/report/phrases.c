/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/phrases.h"

typedef enum { LETTER, HIRAGANA, CLOSING, OPENING, BLANK } Sort;

static Sort
sort_of (gunichar letter)
{
  if (g_unichar_isspace (letter))
    return BLANK;

  switch (g_unichar_type (letter))
    {
    case G_UNICODE_OPEN_PUNCTUATION:
    case G_UNICODE_INITIAL_PUNCTUATION:
      return OPENING;
    case G_UNICODE_CLOSE_PUNCTUATION:
    case G_UNICODE_FINAL_PUNCTUATION:
    case G_UNICODE_OTHER_PUNCTUATION:
      return g_unichar_iswide (letter) ? CLOSING : LETTER;
    default:
      return g_unichar_get_script (letter) == G_UNICODE_SCRIPT_HIRAGANA ? HIRAGANA : LETTER;
    }
}

/* Whether a line may end between two neighbours. */
static gboolean
may_break (gunichar before,
           gunichar after)
{
  Sort left = sort_of (before), right = sort_of (after);

  if (left == BLANK)
    return right != BLANK;
  if (right == BLANK || right == CLOSING || left == OPENING)
    return FALSE;
  /* After 、 and 。, and where a word begins after hiragana; a reading in brackets stays with its word. */
  if (left == CLOSING)
    return g_unichar_type (before) == G_UNICODE_OTHER_PUNCTUATION;

  return left == HIRAGANA && (right == LETTER || (right == OPENING && after != 0xff08 && after != '('))
         && g_unichar_iswide (before);
}

static double
measure (TenkenPages *pages,
         const char  *text,
         double       size)
{
  TenkenLabel label = { .size = size, .bold = TRUE };
  g_autofree char *trimmed = g_strchomp (g_strdup (text));
  double width;

  tenken_label_measure (tenken_pages_layout (pages, &label, trimmed), &width, NULL);

  return width;
}

static const char *
phrase_end (const char *text)
{
  const char *next = g_utf8_next_char (text);

  while (*next != '\0' && !may_break (g_utf8_get_char (g_utf8_prev_char (next)), g_utf8_get_char (next)))
    next = g_utf8_next_char (next);

  return next;
}

char *
tenken_phrases_break (TenkenPages *pages,
                      const char  *text,
                      double       size,
                      double       width,
                      gboolean    *fits)
{
  g_autoptr (GString) line = g_string_new (NULL);
  GString *lines = g_string_new (NULL);

  *fits = TRUE;
  while (*text != '\0')
    {
      const char *end = phrase_end (text);
      g_autofree char *phrase = g_strndup (text, (gsize) (end - text));
      g_autofree char *longer = g_strconcat (line->str, phrase, NULL);

      if (line->len > 0 && measure (pages, longer, size) > width)
        {
          g_string_append (lines, g_strchomp (line->str));
          g_string_append_c (lines, '\n');
          g_string_truncate (line, 0);
        }
      g_string_append (line, phrase);
      *fits = *fits && measure (pages, phrase, size) <= width;
      text = end;
    }
  g_string_append (lines, g_strchomp (line->str));

  return g_string_free (lines, FALSE);
}
