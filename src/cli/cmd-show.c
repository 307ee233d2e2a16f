/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli.h"

#include "base/catalog.h"
#include "checklist/glossary.h"
#include "checklist/library.h"
#include "checklist/threats.h"
#include "insight/plan.h"

#include <string.h>

/* A text; where it had to fall back, with the language that it is in before it. */
static void
append_text (GString          *out,
             const TenkenText *text,
             const char       *language)
{
  const char *used = tenken_text_language (text, language);

  if (used != NULL && strcmp (used, language) != 0)
    g_string_append_printf (out, "[%s] ", used);
  g_string_append (out, tenken_text_get (text, language));
}

/* "  Why: …", nothing where there is no text. */
static void
append_line (GString          *out,
             const char       *label,
             const TenkenText *text,
             const char       *language)
{
  if (text == NULL)
    return;

  g_string_append_printf (out, "   %s: ", tenken_tr (language, label));
  append_text (out, text, language);
  g_string_append_c (out, '\n');
}

static void
append_counts (GString               *out,
               const TenkenChecklist *checklist,
               const TenkenQuestion  *question,
               const char            *language)
{
  for (guint i = 0; i < checklist->choices->len; i++)
    {
      const TenkenChoice *choice = g_ptr_array_index (checklist->choices, i);
      const TenkenText *counts = question->counts[choice->kind];

      if (counts == NULL)
        continue;
      g_string_append (out, "   - ");
      append_text (out, choice->label, language);
      g_string_append (out, ": ");
      append_text (out, counts, language);
      g_string_append_c (out, '\n');
    }
}

static void
append_steps (GString              *out,
              const TenkenQuestion *question,
              const char           *language)
{
  const char *comma = tenken_tr (language, ", ");

  for (guint i = 0; i < question->steps->len; i++)
    {
      const TenkenStep *step = g_ptr_array_index (question->steps, i);
      const char *who = tenken_text_get (step->who, language);

      g_string_append_printf (out, "   %u) ", i + 1);
      append_text (out, step->title, language);
      g_string_append_printf (out, " (%s%s%s%s%s)\n", tenken_effort_words (step->effort, language), comma,
                              tenken_cost_words (step->cost, language), *who != '\0' ? comma : "", who);
      if (step->how == NULL)
        continue;
      g_string_append (out, "      ");
      append_text (out, step->how, language);
      g_string_append_c (out, '\n');
    }
}

/* The names of what the ids in @ids stand for. */
static void
append_names (GString     *out,
              const char  *label,
              char       **ids,
              gboolean     terms,
              const char  *language)
{
  if (ids[0] == NULL)
    return;

  g_string_append_printf (out, "   %s: ", tenken_tr (language, label));
  for (char **id = ids; *id != NULL; id++)
    {
      const TenkenTerm *term = terms ? tenken_glossary_find (tenken_glossary_get (), *id) : NULL;
      const TenkenThreat *threat = terms ? NULL : tenken_threats_find (tenken_threats_get (), *id);
      const TenkenText *name = term != NULL ? term->name : threat != NULL ? threat->name : NULL;

      g_string_append_printf (out, "%s%s", id > ids ? tenken_tr (language, ", ") : "",
                              name != NULL ? tenken_text_get (name, language) : *id);
    }
  g_string_append_c (out, '\n');
}

static void
append_maps (GString              *out,
             const TenkenQuestion *question,
             const char           *language)
{
  for (guint i = 0; i < question->maps->len; i++)
    {
      const TenkenMap *map = g_ptr_array_index (question->maps, i);
      g_autofree char *items = g_strjoinv (" ", map->items);

      g_string_append_printf (out, "   %s: %s %s\n", tenken_tr (language, "Also asked in"), map->checklist, items);
    }
}

static void
append_question (GString               *out,
                 const TenkenChecklist *checklist,
                 const TenkenQuestion  *question,
                 const char            *language)
{
  g_string_append_printf (out, "\n%u. ", question->number);
  append_text (out, question->ask, language);
  g_string_append_c (out, '\n');
  append_line (out, N_("Topic"), question->topic, language);
  append_line (out, N_("Hint"), question->hint, language);
  append_line (out, N_("To begin with"), question->opener, language);
  for (guint i = 0; i < question->options->len; i++)
    {
      const TenkenOption *option = g_ptr_array_index (question->options, i);

      g_string_append_printf (out, "   %s) ", option->id);
      append_text (out, option->label, language);
      g_string_append_c (out, '\n');
    }
  append_line (out, N_("Afterwards"), question->follow_up, language);
  append_line (out, N_("Why"), question->why, language);
  append_counts (out, checklist, question, language);
  append_line (out, N_("How to find out"), question->find_out, language);
  append_line (out, N_("Proof"), question->evidence, language);
  append_steps (out, question, language);
  append_names (out, N_("Helps against"), question->threats, FALSE, language);
  append_names (out, N_("Words explained"), question->terms, TRUE, language);
  if (question->source_item != NULL)
    g_string_append_printf (out, "   %s: %s %s (%s)\n", tenken_tr (language, "Source"),
                            tenken_text_get (checklist->source, language), question->source_item,
                            question->source_edition);
  append_maps (out, question, language);
}

/* What the result can mean, as the end of the list: authors write these too. */
static void
append_bands (GString               *out,
              const TenkenChecklist *checklist,
              const char            *language)
{
  if (checklist->bands->len > 0)
    g_string_append_printf (out, "\n== %s ==\n\n", tenken_tr (language, "Result"));

  for (guint i = 0; i < checklist->bands->len; i++)
    {
      const TenkenBand *band = g_ptr_array_index (checklist->bands, i);

      g_string_append_printf (out, "%d–%d%%: ", band->from, band->to);
      append_text (out, band->title, language);
      g_string_append (out, "\n   ");
      append_text (out, band->text, language);
      g_string_append_c (out, '\n');
    }
}

gboolean
tenken_cli_show (const TenkenCliOptions  *options,
                 GError                 **error)
{
  g_autoptr (TenkenLibrary) library = tenken_library_new (NULL);
  const TenkenChecklist *checklist = tenken_library_find (library, options->files[0], error);
  const char *language = options->language;
  g_autoptr (GString) out = g_string_new (NULL);

  if (checklist == NULL)
    return FALSE;

  append_text (out, checklist->title, language);
  g_string_append_printf (out, "\n%s (%s)\n\n", checklist->id, checklist->edition);
  append_text (out, checklist->description, language);
  g_string_append_c (out, '\n');
  if (*tenken_text_get (checklist->notice, language) != '\0')
    {
      append_text (out, checklist->notice, language);
      g_string_append_c (out, '\n');
    }

  for (guint i = 0; i < checklist->parts->len; i++)
    {
      const TenkenPart *part = g_ptr_array_index (checklist->parts, i);

      g_string_append (out, "\n== ");
      append_text (out, part->title, language);
      g_string_append (out, " ==\n");
      for (guint j = 0; j < part->questions->len; j++)
        append_question (out, checklist, g_ptr_array_index (part->questions, j), language);
    }
  append_bands (out, checklist, language);
  tenken_cli_print (out->str);

  return TRUE;
}
