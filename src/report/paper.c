/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/paper.h"

TenkenPaper
tenken_paper_new (TenkenPaperSize size,
                  gboolean        landscape)
{
  static const struct { double width, height, scale; } sizes[TENKEN_N_PAPERS] = {
    [TENKEN_PAPER_A4] = { 595.276, 841.89, 1 },
    [TENKEN_PAPER_A3] = { 595.276, 841.89, G_SQRT2 },
    [TENKEN_PAPER_LETTER] = { 612, 792, 1 },
  };
  TenkenPaper self = { .width = sizes[size].width, .height = sizes[size].height, .scale = sizes[size].scale };

  if (landscape)
    {
      self.width = sizes[size].height;
      self.height = sizes[size].width;
    }
  self.left = self.top = TENKEN_PAPER_MARGIN;
  self.right = self.width - TENKEN_PAPER_MARGIN;
  self.bottom = self.height - TENKEN_PAPER_MARGIN - TENKEN_PAPER_FOOTER;

  return self;
}

double
tenken_paper_column (const TenkenPaper *self,
                     double             column)
{
  return self->left + tenken_paper_span (self, column);
}

double
tenken_paper_span (const TenkenPaper *self,
                   double             columns)
{
  return (self->right - self->left) * columns / TENKEN_PAPER_COLUMNS;
}

double
tenken_paper_leading (double size)
{
  return size * (size <= TENKEN_TYPE_LARGE ? 1.5 : 1.3);
}
