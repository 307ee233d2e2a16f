/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/question-words.h"

#include "base/catalog.h"
#include "checklist/threats.h"

char *
tenken_question_words_place (const TenkenQuestion *question,
                             guint                 total,
                             const char           *language)
{
  /* Translators: %1$u of %2$u is the question's place, %3$s its part's title */
  return g_strdup_printf (_("Question %1$u of %2$u · %3$s"), question->index + 1, total,
                          tenken_text_get (question->part->title, language));
}

char *
tenken_question_words_why (const TenkenQuestion *question,
                           const char           *language)
{
  GString *why = g_string_new (tenken_text_get (question->why, language));
  g_autoptr (GString) names = g_string_new (NULL);

  for (char **id = question->threats; *id != NULL; id++)
    {
      const TenkenThreat *threat = tenken_threats_find (tenken_threats_get (), *id);

      if (threat != NULL)
        g_string_append_printf (names, "%s%s", names->len > 0 ? _(", ") : "", tenken_text_get (threat->name, language));
    }
  if (names->len > 0)
    /* Translators: %s are names of threats */
    g_string_append_printf (why, _("\nHelps against: %s"), names->str);

  /* Where the checklist says no why, the threats begin the text. */
  return g_strchug (g_string_free (why, FALSE));
}

char *
tenken_question_words_evidence (const TenkenQuestion *question,
                                const char           *language)
{
  const char *evidence = tenken_text_get (question->evidence, language);

  /* Translators: %s is what one could show to prove a measure */
  return *evidence != '\0' ? g_strdup_printf (_("For example: %s"), evidence) : g_strdup ("");
}
