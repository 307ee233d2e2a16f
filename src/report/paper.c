/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/paper.h"

double
tenken_paper_column (double column)
{
  return TENKEN_PAPER_LEFT + tenken_paper_span (column);
}

double
tenken_paper_span (double columns)
{
  return (TENKEN_PAPER_RIGHT - TENKEN_PAPER_LEFT) * columns / TENKEN_PAPER_COLUMNS;
}

double
tenken_paper_leading (double size)
{
  return size * (size <= TENKEN_TYPE_LARGE ? 1.5 : 1.3);
}
