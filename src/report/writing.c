/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/writing.h"

#include "base/catalog.h"

#define ROOM 22.0 /* for a line of handwriting */
#define GAP 0.35  /* columns between two fields */

void
tenken_writing_fields (TenkenDraft              *draft,
                       const TenkenWritingField *fields,
                       guint                     n)
{
  TenkenFlow *flow = draft->flow;
  TenkenRun small = TENKEN_RUN_SMALL (draft);
  TenkenRow row;
  double column = 0, height;

  tenken_row_init (&row, n);
  row.keep = TRUE;
  row.below = ROOM;
  for (guint i = 0; i < n; i++)
    {
      TenkenCell *cell = tenken_row_column (&row, i, draft->pages, column, fields[i].columns - (i + 1 < n ? GAP : 0), "P");

      tenken_cell_set (cell, draft->pages, &small, tenken_tr (draft->language, fields[i].title));
      column += fields[i].columns;
    }
  height = tenken_row_height (&row);
  tenken_flow_reserve (flow, height);
  tenken_flow_place (flow, &row);

  column = 0;
  for (guint i = 0; i < n; i++)
    {
      double width = tenken_paper_span (draft->paper, fields[i].columns - (i + 1 < n ? GAP : 0));

      tenken_pages_rule (draft->pages, flow->page, tenken_paper_column (draft->paper, column), flow->y, width, 0.7,
                         &draft->pages->style.ink);
      column += fields[i].columns;
    }
  tenken_flow_space (flow, 8);
}
