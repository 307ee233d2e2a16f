/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_ITEM (tenken_item_get_type ())

/**
 * TenkenItem:
 *
 * What one row of a list says, in the interface language, and what it stands for. Every list is made of these: an
 * assessment and a checklist differ in the function that makes their item, not in their widgets.
 *
 * Whoever makes an item fills its fields before it is listed; from then on they are read alone.
 */
G_DECLARE_FINAL_TYPE (TenkenItem, tenken_item, TENKEN, ITEM, GObject)

struct _TenkenItem {
  GObject parent_instance;

  gint64 id;               /* unique in its list; the same thing keeps it */
  char *title;             /* never NULL */
  char *subtitle;          /* never NULL; "" for none */
  char *value;             /* never NULL; a few words at the end of the row, a score say; "" for none */
  char *group;             /* (nullable) items that follow each other with the same group stand under it as heading */
  const char *icon_name;   /* (nullable) static */
  guint lines;             /* that each of its texts may take, 0 for as many as it needs; a tooltip says the rest */
  gpointer data;           /* (nullable) what the row is about */
  GDestroyNotify free_data;
  char *folded;            /* for tenken_item_matches(), made when first asked for */
};

/**
 * tenken_item_new:
 * @id: unique in its list
 * @title: (transfer full): the first line
 * @subtitle: (transfer full): what stands below it, "" for nothing
 * @value: (transfer full): what stands at the end, "" for nothing
 *
 * Returns: (transfer full): an item without group, icon and data.
 */
TenkenItem *tenken_item_new (gint64  id,
                             char   *title,
                             char   *subtitle,
                             char   *value);

/**
 * tenken_item_set_data:
 * @data: (transfer full): what the row is about
 * @free_data: frees it with the item
 */
void tenken_item_set_data (TenkenItem     *self,
                           gpointer        data,
                           GDestroyNotify  free_data);

/**
 * tenken_item_dup_words:
 *
 * Returns: (transfer full): all that the row says, as a screen reader should say it.
 */
char *tenken_item_dup_words (TenkenItem *self);

/**
 * tenken_item_matches:
 * @search: what somebody types; upper and lower case, full and half width are the same
 *
 * Returns: whether each word of @search is among the item's words; %TRUE for an empty @search.
 */
gboolean tenken_item_matches (TenkenItem *self,
                              const char *search);

/**
 * tenken_item_fold:
 *
 * Returns: (transfer full): the one form of what people take to be the same words: ＡＢＣ, ABC and abc.
 */
char *tenken_item_fold (const char *words);

G_END_DECLS
