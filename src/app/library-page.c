/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library-page.h"

#include "app/begin-box.h"
#include "app/library-detail.h"
#include "app/list-detail.h"
#include "app/menu-buttons.h"
#include "base/catalog.h"

/* Long enough for the page to have slid in. */
#define FILL_DELAY_MS 200

struct _TenkenLibraryPage {
  TenkenPage parent_instance;

  TenkenListDetail *list;
  TenkenLibraryDetail *detail;
  guint fill_source;
};

G_DEFINE_FINAL_TYPE (TenkenLibraryPage, tenken_library_page, TENKEN_TYPE_PAGE)

static TenkenSession *
get_session (TenkenLibraryPage *self)
{
  return tenken_page_get_session (TENKEN_PAGE (self));
}

static const TenkenLibraryEntry *
get_picked (TenkenLibraryPage *self)
{
  TenkenItem *item = tenken_list_detail_get_picked (self->list);

  return item != NULL ? item->data : NULL;
}

/* In this order they stand: to be checked by, to talk about, one's own. */
static const char *
get_group (const TenkenLibraryEntry *entry)
{
  if (!entry->builtin)
    return _("Your own");
  if (entry->checklist != NULL && entry->checklist->kind == TENKEN_KIND_DISCUSSION)
    return _("To talk about in a group");

  return _("For a check-up");
}

static TenkenItem *
make_item (TenkenLibraryPage        *self,
           const TenkenLibraryEntry *entry,
           gint64                    id)
{
  const TenkenChecklist *checklist = entry->checklist;
  TenkenItem *item;
  char *subtitle;

  if (checklist == NULL)
    {
      g_autofree char *name = g_path_get_basename (entry->path);

      item = tenken_item_new (id, g_filename_display_name (name), g_strdup (_("Cannot be used")), g_strdup (""));
      item->icon_name = "dialog-warning-symbolic";
    }
  else
    {
      if (checklist->kind == TENKEN_KIND_DISCUSSION)
        subtitle = g_strdup ("");
      else
        /* Translators: %u is how many minutes a check-up takes; how many questions stands in most names */
        subtitle = g_strdup_printf (_("About %u minutes"), tenken_begin_box_minutes (checklist));
      item = tenken_item_new (id, g_strdup (tenken_text_get (checklist->title, tenken_catalog_language ())), subtitle,
                              g_strdup (checklist == tenken_session_get_chosen (get_session (self)) ? _("Chosen") : ""));
    }

  item->group = g_strdup (get_group (entry));
  tenken_item_set_data (item, (gpointer) entry, NULL);

  return item;
}

static int
rank (const TenkenLibraryEntry *entry)
{
  if (!entry->builtin)
    return 2;

  return entry->checklist != NULL && entry->checklist->kind == TENKEN_KIND_DISCUSSION ? 1 : 0;
}

static guint
get_length (const TenkenLibraryEntry *entry)
{
  return entry->checklist != NULL ? entry->checklist->questions->len : 0;
}

/* By group; of those for a check-up the shortest first, one's own as they are. */
static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  const TenkenItem *first = *(TenkenItem * const *) a, *second = *(TenkenItem * const *) b;
  const TenkenLibraryEntry *one = first->data, *other = second->data;
  int order = rank (one) - rank (other);

  if (order == 0 && rank (one) == 0)
    order = (get_length (one) > get_length (other)) - (get_length (one) < get_length (other));

  return order != 0 ? order : (first->id > second->id) - (first->id < second->id);
}

static void
fill (TenkenLibraryPage *self)
{
  const GPtrArray *entries = tenken_session_get_library (get_session (self));
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (items, make_item (self, g_ptr_array_index (entries, i), i + 1));
  g_ptr_array_sort (items, compare_items);

  tenken_list_detail_set_items (self->list, items);
}

/* What the start would use is what one looks at first. */
static void
select_chosen (TenkenLibraryPage *self)
{
  const GPtrArray *entries = tenken_session_get_library (get_session (self));

  for (guint i = 0; i < entries->len; i++)
    if (((const TenkenLibraryEntry *) g_ptr_array_index (entries, i))->checklist
        == tenken_session_get_chosen (get_session (self)))
      tenken_list_detail_select (self->list, i + 1);
}

static gboolean
fill_cb (gpointer data)
{
  TenkenLibraryPage *self = data;

  self->fill_source = 0;
  fill (self);
  select_chosen (self);
  tenken_list_detail_enter (self->list);

  return G_SOURCE_REMOVE;
}

static void
tenken_library_page_refresh (TenkenPage *page)
{
  TenkenLibraryPage *self = TENKEN_LIBRARY_PAGE (page);

  if (tenken_list_detail_get_picked (self->list) != NULL)
    {
      fill (self);
    }
  else if (tenken_session_has_library (get_session (self)))
    {
      fill (self);
      select_chosen (self);
    }
  else if (self->fill_source == 0)
    {
      self->fill_source = g_timeout_add (FILL_DELAY_MS, fill_cb, self);
    }
}

static void
picked_cb (TenkenLibraryPage *self)
{
  const TenkenLibraryEntry *entry = get_picked (self);

  if (entry != NULL)
    tenken_library_detail_show (self->detail, entry, get_session (self));
}

/* At once where it is known for whom; else the start asks for the name. */
static void
begin_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  TenkenLibraryPage *self = TENKEN_LIBRARY_PAGE (widget);
  const TenkenLibraryEntry *entry = get_picked (self);
  g_autofree char *organisation = NULL;

  if (entry == NULL || entry->checklist == NULL || entry->checklist->kind != TENKEN_KIND_ASSESSMENT)
    return;

  tenken_session_choose (get_session (self), entry->checklist);
  organisation = tenken_begin_box_dup_organisation (get_session (self));
  if (organisation != NULL)
    tenken_begin_box_begin (widget, get_session (self), organisation);
  else
    gtk_widget_activate_action (widget, "win.start", NULL);
}

static void
tenken_library_page_enter (TenkenPage *page)
{
  tenken_list_detail_enter (TENKEN_LIBRARY_PAGE (page)->list);
}

static void
tenken_library_page_dispose (GObject *object)
{
  g_clear_handle_id (&TENKEN_LIBRARY_PAGE (object)->fill_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_LIBRARY_PAGE);

  G_OBJECT_CLASS (tenken_library_page_parent_class)->dispose (object);
}

static void
tenken_library_page_class_init (TenkenLibraryPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_library_page_dispose;
  TENKEN_PAGE_CLASS (klass)->refresh = tenken_library_page_refresh;
  TENKEN_PAGE_CLASS (klass)->enter = tenken_library_page_enter;

  gtk_widget_class_install_action (widget_class, "library.begin", NULL, begin_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.start", NULL);

  g_type_ensure (TENKEN_TYPE_LIBRARY_DETAIL);
  g_type_ensure (TENKEN_TYPE_LIST_DETAIL);
  g_type_ensure (TENKEN_TYPE_MENU_BUTTONS);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/library-page.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenLibraryPage, list);
  gtk_widget_class_bind_template_child (widget_class, TenkenLibraryPage, detail);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);
}

static void
tenken_library_page_init (TenkenLibraryPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
