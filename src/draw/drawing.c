/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/drawing.h"

#include "draw/answers-chart.h"
#include "draw/changes-chart.h"
#include "draw/matrix-chart.h"
#include "draw/parts-chart.h"
#include "draw/radar-chart.h"
#include "draw/score-dial.h"
#include "draw/trend-chart.h"

struct _TenkenDrawing {
  grefcount ref_count;
  TenkenDrawingKind kind;
  gpointer chart;
};

typedef struct {
  const char *name;
  double (*height) (gconstpointer chart, double width, const TenkenStyle *style);
  void (*draw) (gconstpointer chart, cairo_t *cr, double width, double height, const TenkenStyle *style);
  char *(*describe) (gconstpointer chart, const char *language);
  TenkenFigures *(*table) (gconstpointer chart, const char *language);
  void (*free) (gpointer chart);
} Functions;

/* The same five doors into each chart, typed. */
#define DOORS(name) \
  static double \
  name ## _height (gconstpointer chart, double width, const TenkenStyle *style) \
  { return tenken_ ## name ## _natural_height (chart, width, style); } \
  DOORS_BUT_HEIGHT (name)

#define DOORS_BUT_HEIGHT(name) \
  static void \
  name ## _draw (gconstpointer chart, cairo_t *cr, double width, double height, const TenkenStyle *style) \
  { tenken_ ## name ## _draw (chart, cr, width, height, style); } \
  static char * \
  name ## _describe (gconstpointer chart, const char *language) \
  { return tenken_ ## name ## _describe (chart, language); } \
  static TenkenFigures * \
  name ## _table (gconstpointer chart, const char *language) \
  { return tenken_ ## name ## _table (chart, language); } \
  static void \
  name ## _free (gpointer chart) \
  { tenken_ ## name ## _free (chart); }

#define ROW(word, name) { word, name ## _height, name ## _draw, name ## _describe, name ## _table, name ## _free }

/* A dial has one shape whatever the text size. */
static double
score_dial_height (gconstpointer      chart,
                   double             width,
                   const TenkenStyle *style)
{
  return tenken_score_dial_natural_height (chart, width);
}

DOORS_BUT_HEIGHT (score_dial)
DOORS (parts_chart)
DOORS (radar_chart)
DOORS (trend_chart)
DOORS (matrix_chart)
DOORS (answers_chart)
DOORS (changes_chart)

static const Functions kinds[TENKEN_N_DRAWINGS] = {
  [TENKEN_DRAWING_DIAL] = ROW ("dial", score_dial),
  [TENKEN_DRAWING_PARTS] = ROW ("parts", parts_chart),
  [TENKEN_DRAWING_RADAR] = ROW ("radar", radar_chart),
  [TENKEN_DRAWING_TREND] = ROW ("trend", trend_chart),
  [TENKEN_DRAWING_MATRIX] = ROW ("matrix", matrix_chart),
  [TENKEN_DRAWING_ANSWERS] = ROW ("answers", answers_chart),
  [TENKEN_DRAWING_CHANGES] = ROW ("changes", changes_chart),
};

TenkenDrawing *
tenken_drawing_new (TenkenDrawingKind kind,
                    gpointer          chart)
{
  TenkenDrawing *self = g_new (TenkenDrawing, 1);

  g_ref_count_init (&self->ref_count);
  self->kind = kind;
  self->chart = chart;

  return self;
}

TenkenDrawing *
tenken_drawing_ref (TenkenDrawing *self)
{
  g_ref_count_inc (&self->ref_count);

  return self;
}

void
tenken_drawing_unref (TenkenDrawing *self)
{
  if (!g_ref_count_dec (&self->ref_count))
    return;

  kinds[self->kind].free (self->chart);
  g_free (self);
}

const char *
tenken_drawing_name (TenkenDrawingKind kind)
{
  return kinds[kind].name;
}

TenkenDrawingKind
tenken_drawing_get_kind (const TenkenDrawing *self)
{
  return self->kind;
}

double
tenken_drawing_natural_height (const TenkenDrawing *self,
                               double               width,
                               const TenkenStyle   *style)
{
  return kinds[self->kind].height (self->chart, width, style);
}

void
tenken_drawing_draw (const TenkenDrawing *self,
                     cairo_t             *cr,
                     double               width,
                     double               height,
                     const TenkenStyle   *style)
{
  kinds[self->kind].draw (self->chart, cr, width, height, style);
}

char *
tenken_drawing_describe (const TenkenDrawing *self,
                         const char          *language)
{
  return kinds[self->kind].describe (self->chart, language);
}

TenkenFigures *
tenken_drawing_table (const TenkenDrawing *self,
                      const char          *language)
{
  return kinds[self->kind].table (self->chart, language);
}
