/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/item.h"

#include <string.h>

G_DEFINE_FINAL_TYPE (TenkenItem, tenken_item, G_TYPE_OBJECT)

static void
tenken_item_finalize (GObject *object)
{
  TenkenItem *self = TENKEN_ITEM (object);

  if (self->free_data != NULL)
    self->free_data (self->data);
  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->value);
  g_free (self->group);
  g_free (self->folded);

  G_OBJECT_CLASS (tenken_item_parent_class)->finalize (object);
}

static void
tenken_item_class_init (TenkenItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = tenken_item_finalize;
}

static void
tenken_item_init (TenkenItem *self)
{
}

TenkenItem *
tenken_item_new (gint64  id,
                 char   *title,
                 char   *subtitle,
                 char   *value)
{
  TenkenItem *self = g_object_new (TENKEN_TYPE_ITEM, NULL);

  self->id = id;
  self->title = title;
  self->subtitle = subtitle;
  self->value = value;

  return self;
}

void
tenken_item_set_data (TenkenItem     *self,
                      gpointer        data,
                      GDestroyNotify  free_data)
{
  g_assert (self->data == NULL);

  self->data = data;
  self->free_data = free_data;
}

char *
tenken_item_dup_words (TenkenItem *self)
{
  const char *words[] = { self->title, self->subtitle, self->value };
  g_autoptr (GString) all = g_string_new (NULL);

  /* A pause between them, whatever the language. */
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (*words[i] != '\0')
      g_string_append_printf (all, "%s%s", all->len > 0 ? "\n" : "", words[i]);

  return g_string_free (g_steal_pointer (&all), FALSE);
}

char *
tenken_item_fold (const char *words)
{
  g_autofree char *normal = g_utf8_normalize (words, -1, G_NORMALIZE_ALL_COMPOSE);

  return normal != NULL ? g_utf8_casefold (normal, -1) : g_strdup (words);
}

gboolean
tenken_item_matches (TenkenItem *self,
                     const char *search)
{
  g_autofree char *wanted = tenken_item_fold (search);
  g_auto (GStrv) words = g_strsplit_set (wanted, " \t", -1);

  if (self->folded == NULL)
    {
      g_autofree char *all = tenken_item_dup_words (self);

      self->folded = tenken_item_fold (all);
    }

  for (char **word = words; *word != NULL; word++)
    if (strstr (self->folded, *word) == NULL)
      return FALSE;

  return TRUE;
}
