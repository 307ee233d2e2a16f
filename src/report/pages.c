/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/pages.h"

#include <string.h>

typedef struct {
  gpointer data;
  GDestroyNotify destroy;
} Kept;

static void
kept_free (gpointer data)
{
  Kept *kept = data;

  kept->destroy (kept->data);
  g_free (kept);
}

static void
item_clear (gpointer data)
{
  g_free (((TenkenItem *) data)->attributes);
}

static void
outline_clear (gpointer data)
{
  TenkenOutline *outline = data;

  g_free (outline->title);
  g_free (outline->destination);
}

TenkenPages *
tenken_pages_new (const TenkenPaper *paper,
                  const char        *language)
{
  TenkenPages *self = g_new0 (TenkenPages, 1);

  self->paper = *paper;
  self->style = tenken_style_new (TENKEN_MEDIUM_PAPER, language);
  self->context = tenken_label_context (&self->style);
  self->pages = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  self->outline = g_array_new (FALSE, FALSE, sizeof (TenkenOutline));
  g_array_set_clear_func (self->outline, outline_clear);
  self->alternates = g_ptr_array_new_with_free_func (g_free);
  self->kept = g_ptr_array_new_with_free_func (kept_free);
  self->layouts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  tenken_pages_add (self);

  return self;
}

void
tenken_pages_free (TenkenPages *self)
{
  g_ptr_array_unref (self->pages);
  g_array_unref (self->outline);
  g_ptr_array_unref (self->alternates);
  g_ptr_array_unref (self->kept);
  g_hash_table_unref (self->layouts);
  g_object_unref (self->context);
  g_free (self->code);
  g_clear_object (&self->cancellable);
  g_free (self);
}

void
tenken_pages_clear (TenkenPages *self)
{
  g_ptr_array_set_size (self->pages, 0);
  g_array_set_size (self->outline, 0);
  g_ptr_array_set_size (self->alternates, 0);
  g_ptr_array_set_size (self->kept, 0);
  tenken_pages_add (self);
}

gboolean
tenken_pages_is_cancelled (const TenkenPages *self)
{
  return self->cancellable != NULL && g_cancellable_is_cancelled (self->cancellable);
}

void
tenken_pages_say_progress (const TenkenPages *self,
                           double             share)
{
  if (self->progress != NULL)
    self->progress (share, self->progress_data);
}

PangoLayout *
tenken_pages_layout (TenkenPages       *self,
                     const TenkenLabel *label,
                     const char        *text)
{
  g_autofree char *key = g_strdup_printf ("%a %d %d %a %u %s", label->size, label->bold, label->alignment,
                                          label->width, label->lines, text);
  PangoLayout *layout = g_hash_table_lookup (self->layouts, key);

  if (layout == NULL)
    {
      layout = tenken_label_layout (self->context, &self->style, label, text);
      g_hash_table_insert (self->layouts, g_steal_pointer (&key), layout);
    }

  return layout;
}

gpointer
tenken_pages_keep (TenkenPages    *self,
                   gpointer        data,
                   GDestroyNotify  destroy)
{
  Kept *kept = g_new (Kept, 1);

  kept->data = data;
  kept->destroy = destroy;
  g_ptr_array_add (self->kept, kept);

  return data;
}

void
tenken_pages_add (TenkenPages *self)
{
  GArray *items = g_array_new (FALSE, FALSE, sizeof (TenkenItem));

  g_array_set_clear_func (items, item_clear);
  g_ptr_array_add (self->pages, items);
}

void
tenken_pages_move (TenkenPages *self,
                   guint        from,
                   guint        to)
{
  guint n = self->pages->len - from;
  TenkenOutline own = g_array_index (self->outline, TenkenOutline, self->outline->len - 1);
  guint place = 0;

  for (guint i = 0; i < n; i++)
    {
      gpointer page = g_ptr_array_steal_index (self->pages, from + i);

      g_ptr_array_insert (self->pages, (int) (to + i), page);
    }

  for (guint i = 0; i + 1 < self->outline->len; i++)
    {
      TenkenOutline *outline = &g_array_index (self->outline, TenkenOutline, i);

      if (outline->page < to)
        place = i + 1;
      else
        outline->page += n;
    }
  own.page = to;
  g_array_set_clear_func (self->outline, NULL);
  g_array_set_size (self->outline, self->outline->len - 1);
  g_array_insert_val (self->outline, place, own);
  g_array_set_clear_func (self->outline, outline_clear);
}

void
tenken_pages_place (TenkenPages      *self,
                    guint             page,
                    const TenkenItem *item)
{
  g_array_append_vals (g_ptr_array_index (self->pages, page), item, 1);
}

void
tenken_pages_rule (TenkenPages       *self,
                   guint              page,
                   double             x,
                   double             y,
                   double             width,
                   double             height,
                   const TenkenColor *color)
{
  TenkenItem item = { TENKEN_ITEM_RULE, x, y, width, height, .color = color };

  tenken_pages_place (self, page, &item);
}

void
tenken_pages_figure (TenkenPages       *self,
                     guint              page,
                     double             x,
                     double             y,
                     double             width,
                     double             height,
                     const char        *alternate,
                     TenkenFigureDraw   draw,
                     gconstpointer      data)
{
  TenkenItem item = { TENKEN_ITEM_FIGURE, x, y, width, height, .draw = draw, .data = data };

  if (alternate != NULL)
    {
      g_ptr_array_add (self->alternates, g_strdup (alternate));
      tenken_pages_open (self, page, "Figure", NULL);
    }
  tenken_pages_place (self, page, &item);
  if (alternate != NULL)
    tenken_pages_close (self, page, "Figure");
}

void
tenken_pages_open (TenkenPages *self,
                   guint        page,
                   const char  *tag,
                   char        *attributes)
{
  TenkenItem item = { .kind = TENKEN_ITEM_OPEN, .tag = tag, .attributes = attributes };

  tenken_pages_place (self, page, &item);
}

void
tenken_pages_close (TenkenPages *self,
                    guint        page,
                    const char  *tag)
{
  TenkenItem item = { .kind = TENKEN_ITEM_CLOSE, .tag = tag };

  tenken_pages_place (self, page, &item);
}

void
tenken_pages_outline (TenkenPages *self,
                      int          level,
                      const char  *title,
                      const char  *destination)
{
  TenkenOutline outline = { .title = tenken_label_one_line (title), .destination = g_strdup (destination), .level = level };

  g_array_append_val (self->outline, outline);
}

void
tenken_pages_destination (TenkenPages *self,
                          guint        page,
                          const char  *name,
                          double       y)
{
  for (guint i = self->outline->len; i > 0; i--)
    {
      TenkenOutline *outline = &g_array_index (self->outline, TenkenOutline, i - 1);

      if (strcmp (outline->destination, name) == 0)
        {
          outline->page = page;
          break;
        }
    }

  /* These do not follow the drawing's own scale. */
  tenken_pages_open (self, page, CAIRO_TAG_DEST,
                     g_strdup_printf ("name='%s' x=%d y=%d", name, (int) (self->paper.left * self->paper.scale),
                                      (int) (y * self->paper.scale)));
  tenken_pages_close (self, page, CAIRO_TAG_DEST);
}

static void
draw_item (const TenkenPages *self,
           const TenkenItem  *item,
           cairo_t           *cr)
{
  switch (item->kind)
    {
    case TENKEN_ITEM_TEXT:
      tenken_style_use (cr, item->color);
      cairo_move_to (cr, item->x, item->baseline);
      pango_cairo_show_layout_line (cr, item->line);
      break;
    case TENKEN_ITEM_RULE:
      tenken_style_use (cr, item->color);
      cairo_rectangle (cr, item->x, item->y, item->width, item->height);
      cairo_fill (cr);
      break;
    default:
      cairo_save (cr);
      cairo_translate (cr, item->x, item->y);
      item->draw (item->data, cr, item->width, item->height, &self->style);
      cairo_restore (cr);
      break;
    }
}

void
tenken_pages_draw (const TenkenPages *self,
                   guint              page,
                   cairo_t           *cr,
                   gboolean           tagged)
{
  const GArray *items = g_ptr_array_index (self->pages, page);

  cairo_save (cr);
  cairo_scale (cr, self->paper.scale, self->paper.scale);
  for (guint i = 0; i < items->len; i++)
    {
      const TenkenItem *item = &g_array_index (items, TenkenItem, i);

      if (item->kind == TENKEN_ITEM_OPEN)
        {
          if (tagged)
            cairo_tag_begin (cr, item->tag, item->attributes);
        }
      else if (item->kind == TENKEN_ITEM_CLOSE)
        {
          if (tagged)
            cairo_tag_end (cr, item->tag);
        }
      else
        draw_item (self, item, cr);
    }  cairo_restore (cr);
}
