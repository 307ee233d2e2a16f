/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "insight/path-private.h"

/* More in one layer than any honest checklist makes: beyond, ways are given up and the path is not exact any more. */
#define MOST_CELLS (1 << 16)

#define NOWHERE G_MAXUINT64

/* The cheapest way to somewhere, and where it came from: the row and the points before the last item. */
typedef struct {
  guint64 cost;
  guint row;
  guint points;
  guint level;           /* what was made of that item */
} Cell;

/* The cheapest ways to have gained 0…need points, more than that as need, with the same items done that later ones
 * need. */
typedef struct {
  guint64 mask;
  Cell *cells;           /* by points */
} Row;

typedef struct {
  const GPtrArray *items;
  guint need;            /* points */
  GPtrArray *layers;     /* of GPtrArray of Row, one more than there are items */
  gboolean exact;
} Search;

static guint64
get_bit (int bit)
{
  return G_GUINT64_CONSTANT (1) << bit;
}

static TenkenPathItem *
get_item (const GPtrArray *items,
          guint            place)
{
  return g_ptr_array_index (items, place);
}

static void
find_needs (const GPtrArray *items)
{
  g_autoptr (GHashTable) by_number = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < items->len; i++)
    g_hash_table_insert (by_number, GUINT_TO_POINTER (get_item (items, i)->question->number), get_item (items, i));

  for (guint i = 0; i < items->len; i++)
    {
      TenkenPathItem *item = get_item (items, i);

      item->needs = g_ptr_array_new ();
      for (guint j = 0; j < item->question->after->len; j++)
        {
          guint number = g_array_index (item->question->after, guint, j);
          TenkenPathItem *needed = g_hash_table_lookup (by_number, GUINT_TO_POINTER (number));

          /* What is done or does not apply is no item. */
          if (needed != NULL)
            g_ptr_array_add (item->needs, needed);
        }
    }
}

/* Those with the label @from get @to. */
static void
join (const GPtrArray *items,
      guint            from,
      guint            to)
{
  for (guint i = 0; i < items->len; i++)
    if (get_item (items, i)->component == from)
      get_item (items, i)->component = to;
}

static void
find_components (const GPtrArray *items)
{
  for (guint i = 0; i < items->len; i++)
    get_item (items, i)->component = i;

  for (guint i = 0; i < items->len; i++)
    for (guint j = 0; j < get_item (items, i)->needs->len; j++)
      {
        guint mine = get_item (items, i)->component, theirs = get_item (get_item (items, i)->needs, j)->component;

        if (mine != theirs)
          join (items, MAX (mine, theirs), MIN (mine, theirs));
      }
}

/* What @item needs, then itself; the reader lets no cycle through. */
static void
append_after_needs (GPtrArray      *ordered,
                    TenkenPathItem *item)
{
  if (item->seen)
    return;

  item->seen = TRUE;
  for (guint i = 0; i < item->needs->len; i++)
    append_after_needs (ordered, get_item (item->needs, i));
  g_ptr_array_add (ordered, item);
}

static int
compare_components (gconstpointer a,
                    gconstpointer b)
{
  const TenkenPathItem *x = *(const TenkenPathItem * const *) a, *y = *(const TenkenPathItem * const *) b;

  return x->component < y->component ? -1 : x->component > y->component;
}

/* Component by component, so that few bits are needed at a time, each item after those it needs. */
static void
order_items (GPtrArray *items)
{
  g_autoptr (GPtrArray) ordered = g_ptr_array_new ();

  for (guint i = 0; i < items->len; i++)
    append_after_needs (ordered, get_item (items, i));
  for (guint i = 0; i < items->len; i++)
    items->pdata[i] = ordered->pdata[i];
  g_ptr_array_sort (items, compare_components);
}

/* The bits of those that nobody needs any more after item @place. */
static guint64
find_gone (const GPtrArray *items,
           guint            place)
{
  const TenkenPathItem *item = get_item (items, place);
  guint64 gone = 0;

  for (guint i = 0; i < item->needs->len; i++)
    {
      const TenkenPathItem *needed = get_item (item->needs, i);

      if (needed->bit >= 0 && needed->last_need == place)
        gone |= get_bit (needed->bit);
    }

  return gone;
}

static int
take_bit (guint64 *taken)
{
  for (int bit = 0; bit < 64; bit++)
    if ((*taken & get_bit (bit)) == 0)
      {
        *taken |= get_bit (bit);
        return bit;
      }

  return -1;
}

/* Each item that a later one needs has a bit as long as it is needed. */
static void
give_bits (Search *search)
{
  guint64 taken = 0;

  for (guint i = 0; i < search->items->len; i++)
    for (guint j = 0; j < get_item (search->items, i)->needs->len; j++)
      get_item (get_item (search->items, i)->needs, j)->last_need = i;

  for (guint i = 0; i < search->items->len; i++)
    {
      TenkenPathItem *item = get_item (search->items, i);

      for (guint j = 0; j < item->needs->len; j++)
        {
          const TenkenPathItem *needed = get_item (item->needs, j);

          if (needed->bit < 0)
            item->barred = TRUE;
          else
            item->needed_bits |= get_bit (needed->bit);
        }

      item->bit = item->last_need > 0 ? take_bit (&taken) : -1;
      if (item->last_need > 0 && item->bit < 0)
        search->exact = FALSE;
      taken &= ~find_gone (search->items, i);
    }
}

static void
row_free (gpointer data)
{
  g_free (((Row *) data)->cells);
  g_free (data);
}

static Row *
get_row (GPtrArray  *layer,
         GHashTable *by_mask,
         guint64     mask,
         guint       need)
{
  Row *row = g_hash_table_lookup (by_mask, &mask);

  if (row != NULL)
    return row;

  row = g_new0 (Row, 1);
  row->mask = mask;
  row->cells = g_new0 (Cell, need + 1);
  for (guint i = 0; i <= need; i++)
    row->cells[i].cost = NOWHERE;
  g_ptr_array_add (layer, row);
  g_hash_table_insert (by_mask, &row->mask, row);

  return row;
}

/* The ways of row number @i of the layer before, with @level made of @item, go into @to where they are cheaper. */
static void
extend (const Row            *from,
        guint                 i,
        const TenkenPathItem *item,
        guint                 level,
        guint                 need,
        Row                  *to)
{
  for (guint points = 0; points <= need; points++)
    {
      guint reached = MIN (points + (guint) item->gains[level], need);
      guint64 cost = from->cells[points].cost;

      if (cost != NOWHERE && cost + item->costs[level] < to->cells[reached].cost)
        to->cells[reached] = (Cell) { cost + item->costs[level], i, points, level };
    }
}

/* What item @place can become, after each of the ways that there are so far. */
static GPtrArray *
make_layer (Search          *search,
            guint            place,
            const GPtrArray *before)
{
  const TenkenPathItem *item = get_item (search->items, place);
  GPtrArray *layer = g_ptr_array_new_with_free_func (row_free);
  g_autoptr (GHashTable) by_mask = g_hash_table_new (g_int64_hash, g_int64_equal);
  guint64 gone = find_gone (search->items, place);
  guint most = MAX (MOST_CELLS / (search->need + 1), 1);

  for (guint i = 0; i < before->len; i++)
    {
      const Row *from = g_ptr_array_index (before, i);
      gboolean is_free = !item->barred && (from->mask & item->needed_bits) == item->needed_bits;

      for (guint level = 0; level <= (is_free ? TENKEN_PATH_DONE : TENKEN_PATH_NOTHING); level++)
        {
          guint64 mask = item->bit >= 0 && level == TENKEN_PATH_DONE ? from->mask | get_bit (item->bit) : from->mask;

          if (level == TENKEN_PATH_NOTHING || item->gains[level] > 0)
            extend (from, i, item, level, search->need, get_row (layer, by_mask, mask & ~gone, search->need));
        }
    }

  if (layer->len > most)
    {
      g_ptr_array_set_size (layer, (int) most);
      search->exact = FALSE;
    }

  return layer;
}

/* Follows the cells back to where they came from. */
static void
trace (const Search *search)
{
  guint points = search->need, row = 0;

  for (guint i = search->items->len; i > 0; i--)
    {
      const GPtrArray *layer = g_ptr_array_index (search->layers, i);
      const Cell *cell = &((const Row *) g_ptr_array_index (layer, row))->cells[points];

      get_item (search->items, i - 1)->level = cell->level;
      points = cell->points;
      row = cell->row;
    }
}

gboolean
tenken_path_search (GPtrArray *items,
                    guint      need)
{
  Search search = { .items = items, .need = need, .exact = TRUE };
  GPtrArray *layer = g_ptr_array_new_with_free_func (row_free);
  g_autoptr (GHashTable) by_mask = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_autoptr (GPtrArray) layers = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  const Row *last;

  find_needs (items);
  find_components (items);
  order_items (items);
  give_bits (&search);

  search.layers = layers;
  get_row (layer, by_mask, 0, need)->cells[0].cost = 0;
  g_ptr_array_add (layers, layer);
  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (layers, make_layer (&search, i, g_ptr_array_index (layers, i)));

  /* After the last item no bit is needed any more: there is one row. */
  last = g_ptr_array_index ((GPtrArray *) g_ptr_array_index (layers, items->len), 0);
  if (last->cells[need].cost != NOWHERE)
    trace (&search);
  else /* Only where ways had to be given up; everything is always enough. */
    for (guint i = 0; i < items->len; i++)
      get_item (items, i)->level = TENKEN_PATH_DONE;

  return search.exact;
}
