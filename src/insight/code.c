/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "insight/code.h"

#include "base/catalog.h"
#include "base/date.h"

#include <string.h>

#define CHECK_UP 4  /* signs */
#define ANSWERS 15
#define SIGNS (CHECK_UP + ANSWERS + 1)
#define GROUP 4

static const char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

static void
append_field (GString    *form,
              const char *text)
{
  g_string_append_printf (form, "%" G_GSIZE_FORMAT ":%s\n", strlen (text), text);
}

static void
append_number (GString *form,
               gint64   number)
{
  g_autofree char *text = g_strdup_printf ("%" G_GINT64_FORMAT, number);

  append_field (form, text);
}

/* Appends the first @n signs of the SHA-256 of @form, five bits each. */
static void
append_signs (GString       *signs,
              const GString *form,
              guint          n)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[32];
  gsize length = sizeof digest;

  g_checksum_update (checksum, (const guchar *) form->str, (gssize) form->len);
  g_checksum_get_digest (checksum, digest, &length);

  for (guint i = 0; i < n; i++)
    {
      guint bit = 5 * i, pair = (guint) digest[bit / 8] << 8 | digest[bit / 8 + 1];

      g_string_append_c (signs, alphabet[pair >> (11 - bit % 8) & 31]);
    }
}

static void
append_check_up (GString                *signs,
                 const TenkenAssessment *assessment)
{
  g_autoptr (GString) form = g_string_new ("tenken-check-up 1\n");

  append_number (form, assessment->id);
  append_number (form, assessment->created);
  append_signs (signs, form, CHECK_UP);
}

static void
append_answers (GString                *signs,
                const TenkenAssessment *assessment)
{
  const TenkenChecklist *checklist = tenken_answers_get_checklist (assessment->answers);
  g_autoptr (GString) form = g_string_new ("tenken-answers 1\n");

  append_field (form, checklist->id);
  append_field (form, checklist->edition);
  append_field (form, assessment->organisation);
  append_field (form, assessment->date);
  for (guint i = 0; i < checklist->questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (checklist->questions, i);
      const TenkenAnswer *answer = tenken_answers_get (assessment->answers, question);

      append_number (form, question->number);
      append_field (form, answer->choice != NULL ? answer->choice->id : "");
      append_field (form, answer->comment);
      append_field (form, answer->evidence);
      append_field (form, answer->flagged ? "1" : "0");
    }
  append_signs (signs, form, ANSWERS);
}

/* The remainder of the signs as a polynomial over the field of 32 elements (x⁵ + x² + 1), at the element x: zero for
 * a whole code. Each place has a weight of its own there, so that no slip of one or two neighbours goes unnoticed. */
static guint
remainder_of (const char *signs)
{
  guint sum = 0;

  for (; *signs != '\0'; signs++)
    {
      sum <<= 1;
      sum ^= (sum & 32 ? 37u : 0u) ^ (guint) (strchr (alphabet, *signs) - alphabet);
    }

  return sum;
}

static char *
group_signs (const char *signs)
{
  GString *code = g_string_new (NULL);

  for (guint i = 0; signs[i] != '\0'; i++)
    {
      if (i > 0 && i % GROUP == 0)
        g_string_append_c (code, '-');
      g_string_append_c (code, signs[i]);
    }

  return g_string_free (code, FALSE);
}

char *
tenken_code_new (const TenkenAssessment *assessment)
{
  g_autoptr (GString) signs = g_string_new (NULL);
  guint last;

  append_check_up (signs, assessment);
  append_answers (signs, assessment);
  last = remainder_of (signs->str) << 1;
  g_string_append_c (signs, alphabet[last ^ (last & 32 ? 37u : 0u)]);

  return group_signs (signs->str);
}

/* What is meant by a letter that the alphabet leaves out, since it looks like another. */
static char
settle_sign (gunichar letter)
{
  switch (letter)
    {
    case 'O':
      return '0';
    case 'I':
    case 'L':
      return '1';
    default:
      return letter < 128 && strchr (alphabet, (int) letter) != NULL ? (char) letter : '\0';
    }
}

/* The many strokes that keyboards have. */
static gboolean
is_between (gunichar letter)
{
  return g_unichar_isspace (letter) || g_unichar_type (letter) == G_UNICODE_DASH_PUNCTUATION || letter == 0x30fc
         || letter == 0x2212;
}

char *
tenken_code_read (const char *text)
{
  g_autofree char *narrow = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autoptr (GString) signs = g_string_new (NULL);

  for (const char *p = narrow; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar letter = g_unichar_toupper (g_utf8_get_char (p));
      char sign = letter != 0 ? settle_sign (letter) : '\0';

      if (is_between (letter))
        continue;
      if (sign == '\0' || signs->len == SIGNS)
        return NULL;
      g_string_append_c (signs, sign);
    }

  return signs->len == SIGNS && remainder_of (signs->str) == 0 ? group_signs (signs->str) : NULL;
}

/* The answers' signs begin a group. */
static const char *
get_answers (const char *code)
{
  return code + CHECK_UP + 1;
}

static gboolean
same_answers (const char *one,
              const char *other)
{
  return strncmp (get_answers (one), get_answers (other), ANSWERS + ANSWERS / GROUP) == 0;
}

TenkenCodeVerdict
tenken_code_check (const char              *code,
                   const GPtrArray         *assessments,
                   const TenkenAssessment **found)
{
  TenkenCodeVerdict verdict = code != NULL ? TENKEN_CODE_UNKNOWN : TENKEN_CODE_NO_REPORT;
  const TenkenAssessment *best = NULL;
  gboolean itself = FALSE;

  for (guint i = 0; code != NULL && i < assessments->len && !(itself && verdict == TENKEN_CODE_MATCHES); i++)
    {
      const TenkenAssessment *assessment = g_ptr_array_index (assessments, i);
      g_autofree char *own = tenken_code_new (assessment);
      gboolean same_check_up = strncmp (own, code, CHECK_UP) == 0, same = same_answers (own, code);

      /* Of several with the same answers, the one that the report was made of. */
      if (same ? verdict != TENKEN_CODE_MATCHES || same_check_up : same_check_up && verdict == TENKEN_CODE_UNKNOWN)
        {
          verdict = same ? TENKEN_CODE_MATCHES : TENKEN_CODE_CHANGED;
          best = assessment;
          itself = same_check_up;
        }
    }

  if (found != NULL)
    *found = best;

  return verdict;
}

char *
tenken_code_words (TenkenCodeVerdict       verdict,
                   const TenkenAssessment *found,
                   const char             *language)
{
  g_autofree char *date = found != NULL ? tenken_date_format (found->date, language) : NULL;

  switch (verdict)
    {
    case TENKEN_CODE_MATCHES:
      /* Translators: the organisation's name and a date */
      return g_strdup_printf (tenken_tr (language, "The report matches what is stored: it is of the check-up of "
                                                   "“%1$s” on %2$s, and no answer has changed since."),
                              found->organisation, date);
    case TENKEN_CODE_CHANGED:
      /* Translators: the organisation's name and a date */
      return g_strdup_printf (tenken_tr (language, "The report is of the check-up of “%1$s” on %2$s, but answers have "
                                                   "changed since it was made."),
                              found->organisation, date);
    case TENKEN_CODE_UNKNOWN:
      return g_strdup (tenken_tr (language, "No check-up that is stored here belongs to this report: it is from another "
                                            "computer, or its check-up was deleted."));
    case TENKEN_CODE_NO_REPORT:
    case TENKEN_N_CODE_VERDICTS:
    default:
      return g_strdup (tenken_tr (language, "This file is not a report made by Tenken: there is no code in it."));
    }
}
