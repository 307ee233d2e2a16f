/* SPDX-License-Identifier: GPL-3.0-or-later */

/* For a business partner who asks: what is in place, on what day and for what, and nothing else. What is missing, how
 * much was asked, numbers that have gaps and points are nobody else's business. */
#include "base/catalog.h"
#include "report/draft.h"
#include "report/marks.h"
#include "report/table.h"
#include "report/writing.h"

#define TICK 11.0

/* In place, and somebody said so this time: an answer from last time is not one of this day. */
static gboolean
is_in_place (const TenkenDraft    *draft,
             const TenkenQuestion *question)
{
  const TenkenAnswer *answer = tenken_answers_get (draft->assessment->answers, question);

  return answer->choice != NULL && answer->choice->kind == TENKEN_CHOICE_DONE && !answer->copied;
}

static gboolean
has_any (const TenkenDraft *draft,
         const GPtrArray   *questions)
{
  for (guint i = 0; i < questions->len; i++)
    if (is_in_place (draft, questions->pdata[i]))
      return TRUE;

  return FALSE;
}

static void
place_part (TenkenDraft      *draft,
            const TenkenPart *part,
            guint             number)
{
  static const TenkenColumn columns[] = {
    { 3.6, N_("What about"), PANGO_ALIGN_LEFT }, { 8.4, N_("What we do"), PANGO_ALIGN_LEFT },
  };
  const char *language = draft->language;
  g_autofree char *destination = g_strdup_printf ("part-%u", number);
  TenkenTable table;

  if (!has_any (draft, part->questions))
    return;

  tenken_flow_heading (draft->flow, 1, tenken_text_get (part->title, language), destination);
  tenken_table_begin (&table, draft->flow, columns, G_N_ELEMENTS (columns), 4.5);
  for (guint i = 0; i < part->questions->len; i++)
    {
      const TenkenQuestion *question = part->questions->pdata[i];
      const char *counts = tenken_text_get (question->counts[TENKEN_CHOICE_DONE], language);
      TenkenRun ticked = { .bold = TRUE, .indent = TICK + 4, .mark = tenken_mark_tick, .mark_size = TICK };

      if (!is_in_place (draft, question))
        continue;
      tenken_table_set (&table, 0, &ticked, tenken_text_get (question->topic, language));
      tenken_table_set (&table, 1, NULL, *counts != '\0' ? counts : tenken_text_get (question->ask, language));
      tenken_table_row (&table, NULL);
    }
  tenken_table_end (&table);
}

static void
place_fact (TenkenDraft *draft,
            const char  *title,
            const char  *text)
{
  TenkenRun quiet = { .color = &draft->pages->style.quiet };
  TenkenRow row;

  tenken_row_init (&row, 2);
  row.keep = TRUE;
  row.above = row.below = 2.5;
  row.rule = &draft->pages->style.line;
  row.rule_width = 0.6;
  tenken_cell_set (tenken_row_column (&row, 0, draft->pages, 0, 2.6, "P"), draft->pages, &quiet,
                   tenken_tr (draft->language, title));
  tenken_cell_set (tenken_row_column (&row, 1, draft->pages, 2.7, 9.3, "P"), draft->pages, NULL, text);
  tenken_flow_place (draft->flow, &row);
}

static void
place_facts (TenkenDraft *draft)
{
  const char *language = draft->language;
  const TenkenOrganisation *organisation = draft->input->organisation;
  /* Translators: the title of a checklist and its edition */
  g_autofree char *basis = g_strdup_printf (tenken_tr (language, "%1$s, edition %2$s"),
                                            tenken_text_get (draft->checklist->title, language), draft->checklist->edition);

  place_fact (draft, N_("As of"), draft->date);
  if (organisation != NULL && organisation->people > 0)
    {
      g_autofree char *people = g_strdup_printf ("%u", organisation->people);

      place_fact (draft, N_("People who work here"), people);
    }
  place_fact (draft, N_("Asked by"), basis);
  place_fact (draft, N_("Scope"), tenken_tr (language, "The organisation as a whole, on the day named above."));
  place_fact (draft, N_("What this is"), tenken_tr (language, "Our own statement of the measures that are fully in place."));
  place_fact (draft, N_("What this is not"),
              tenken_tr (language, "No certificate and no audit: nobody else has checked it. What is not listed is neither "
                                   "confirmed nor denied. Ask us about it."));
}

void
tenken_partner_kind (TenkenDraft *draft)
{
  static const TenkenWritingField fields[] = {
    { N_("Date"), 2.5 }, { N_("In charge"), 5 }, { N_("Telephone or email"), 4.5 },
  };
  const char *language = draft->language;

  tenken_draft_head (draft, tenken_report_kind_title (TENKEN_REPORT_PARTNER, language));
  place_facts (draft);
  if (!has_any (draft, draft->checklist->questions))
    {
      tenken_flow_space (draft->flow, 10);
      tenken_flow_paragraph (draft->flow, 0, TENKEN_PAPER_COLUMNS, "P", NULL,
                             tenken_tr (language, "No measure is confirmed as fully in place on this day."));
    }
  for (guint i = 0; i < draft->checklist->parts->len; i++)
    place_part (draft, draft->checklist->parts->pdata[i], i);

  tenken_flow_space (draft->flow, 22);
  tenken_writing_fields (draft, fields, G_N_ELEMENTS (fields));
}
