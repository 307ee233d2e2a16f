/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The second page: where everything stands, and what the report speaks of. It is laid out last, when the pages are
 * known, and then moved to its place. */
#include "base/catalog.h"
#include "report/draft.h"

#define INDENT 0.45

static void
place_entry (TenkenDraft         *draft,
             TenkenFlow          *flow,
             const TenkenOutline *outline,
             guint                page)
{
  gboolean section = outline->level == 0;
  g_autofree char *number = g_strdup_printf ("%u", page);
  TenkenRun title = { .bold = section, .link = outline->destination };
  TenkenRun right = { .bold = section, .alignment = PANGO_ALIGN_RIGHT, .link = outline->destination };
  double indent = section ? 0 : INDENT;
  TenkenRow row;

  tenken_row_init (&row, 2);
  row.tag = "TOCI";
  row.keep = TRUE;
  row.above = section ? 5 : 1.5;
  row.below = section ? 2.5 : 1.5;
  tenken_cell_set (tenken_row_column (&row, 0, draft->pages, indent, 10.8 - indent, "P"), draft->pages, &title,
                   outline->title);
  tenken_cell_set (tenken_row_column (&row, 1, draft->pages, 11, 1, "P"), draft->pages, &right, number);
  tenken_row_align (&row);
  tenken_flow_place (flow, &row);
}

static void
place_fact (TenkenDraft *draft,
            TenkenFlow  *flow,
            const char  *name,
            const char  *text)
{
  TenkenRun bold = TENKEN_RUN_BOLD;
  TenkenRow row;

  if (*text == '\0')
    return;

  tenken_row_init (&row, 2);
  row.above = row.below = 3;
  row.keep = TRUE;
  row.rule = &draft->pages->style.line;
  row.rule_width = 0.6;
  tenken_cell_set (tenken_row_column (&row, 0, draft->pages, 0, 2.2, "P"), draft->pages, &bold, name);
  tenken_cell_set (tenken_row_column (&row, 1, draft->pages, 2.4, 9.6, "P"), draft->pages, NULL, text);
  tenken_row_align (&row);
  tenken_flow_place (flow, &row);
}

static char *
describe_people (const TenkenDraft *draft)
{
  const char *language = draft->language;

  switch (draft->assessment->purpose)
    {
    case TENKEN_PURPOSE_STAFF:
      return g_strdup_printf (tenken_tr (language, "Several people of the firm, each for themselves: %u."),
                              draft->assessment->n_answered);
    case TENKEN_PURPOSE_GROUP:
      return g_strdup (tenken_tr (language, "A study group, together."));
    default:
      return g_strdup (tenken_tr (language, "One person, for the whole firm."));
    }
}

/* What the report covers and what it cannot say: here, and nowhere else. */
static void
place_scope (TenkenDraft *draft,
             TenkenFlow  *flow)
{
  const char *language = draft->language;
  const TenkenTally *total = &draft->score->total;
  const char *notice = tenken_text_get (draft->checklist->notice, language);
  /* Translators: the title of a checklist, its edition, and how many questions it has */
  g_autofree char *what = g_strdup_printf (tenken_tr (language, "%1$s (%2$s), %3$u questions."),
                                           tenken_text_get (draft->checklist->title, language),
                                           draft->checklist->edition, total->questions);
  g_autofree char *answers = g_strdup_printf (tenken_tr (language, "Answered: %1$u of %2$u. Of these, not applicable: "
                                                                   "%3$u, don't know: %4$u."),
                                              total->answered, total->questions, total->not_applicable, total->unknown);
  g_autofree char *people = describe_people (draft);

  tenken_flow_heading (flow, 0, tenken_tr (language, "About this report"), NULL);
  place_fact (draft, flow, tenken_tr (language, "Questions"), what);
  place_fact (draft, flow, tenken_tr (language, "Day"), draft->date);
  place_fact (draft, flow, tenken_tr (language, "Who answered"), people);
  place_fact (draft, flow, tenken_tr (language, "Answers"), answers);
  place_fact (draft, flow, tenken_tr (language, "Limits"),
              tenken_tr (language, "A self-check: nobody from outside has looked whether the answers are right. It shows "
                                   "where to begin. It does not promise that nothing can happen."));
  place_fact (draft, flow, tenken_tr (language, "Whose questions"), notice);
  place_fact (draft, flow, tenken_tr (language, "Whom it is for"),
              tenken_tr (language, "It names weak points. Keep it inside the firm, where not everybody can pick it up."));
}

static void
place_all (TenkenDraft *draft,
           guint        n_pages)
{
  TenkenPages *pages = draft->pages;
  TenkenFlow *flow = tenken_flow_new (pages);

  flow->page = pages->pages->len;
  tenken_pages_add (pages);
  tenken_flow_heading (flow, 0, tenken_section_title (0, draft->language), TENKEN_DESTINATION_CONTENTS);
  tenken_flow_reserve (flow, 40);
  tenken_pages_open (pages, flow->page, "TOC", NULL);
  /* The last is our own. */
  for (guint i = 0; i + 1 < pages->outline->len; i++)
    {
      const TenkenOutline *outline = &g_array_index (pages->outline, TenkenOutline, i);
      guint before = outline->page < draft->decision_pages ? 0 : n_pages;

      place_entry (draft, flow, outline, outline->page + before + 1);
    }
  tenken_pages_close (pages, flow->page, "TOC");
  tenken_flow_space (flow, 10);
  place_scope (draft, flow);
  tenken_flow_free (flow);
}

void
tenken_contents_section (TenkenDraft *draft)
{
  TenkenPages *pages = draft->pages;
  guint first = pages->pages->len;
  guint n_entries = pages->outline->len;
  guint n_pages, placed = 1;

  do
    {
      n_pages = placed;
      g_ptr_array_set_size (pages->pages, (int) first);
      g_array_set_size (pages->outline, n_entries);
      place_all (draft, n_pages);
      placed = pages->pages->len - first;
    }
  while (placed != n_pages);

  tenken_pages_move (pages, first, draft->decision_pages);
  if (draft->plan_page > 0)
    draft->plan_page += n_pages;
}
