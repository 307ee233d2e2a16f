/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/name-list.h"

#include "app/name-row.h"
#include "app/toaster.h"
#include "base/catalog.h"
#include "base/text.h"

/* More than fits on a line of any report. */
#define LONGEST 100

struct _TenkenNameList {
  AdwBin parent_instance;

  GtkListBox *list;
  AdwPreferencesRow *fault_row;
  AdwPreferencesRow *add_row;
  GPtrArray *rows; /* of TenkenNameRow, in order; the list box holds them */
  char *name_label;
  guint maximum;
  char *removed;   /* (nullable) the name that can still be put back, and where it stood */
  guint removed_place;
};

G_DEFINE_FINAL_TYPE (TenkenNameList, tenken_name_list, ADW_TYPE_BIN)

enum { TYPING, SETTLED, N_SIGNALS };

static guint signals[N_SIGNALS];

static TenkenNameRow *
get_row (TenkenNameList *self,
         guint           place)
{
  return g_ptr_array_index (self->rows, place);
}

static const char *
get_text (TenkenNameList *self,
          guint           place)
{
  return gtk_editable_get_text (GTK_EDITABLE (get_row (self, place)));
}

/* Not as if it were typed: that could be taken back, and Ctrl+Z would empty the row. */
static void
put_text (GtkWidget  *row,
          const char *text)
{
  gtk_editable_set_enable_undo (GTK_EDITABLE (row), FALSE);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
  gtk_editable_set_enable_undo (GTK_EDITABLE (row), TRUE);
}

static void
update_places (TenkenNameList *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    tenken_name_row_set_place (get_row (self, i), i == 0, i + 1 == self->rows->len);
  gtk_widget_set_visible (GTK_WIDGET (self->add_row), self->rows->len < self->maximum);
}

static void
changed_cb (TenkenNameList *self)
{
  /* Where one types, the key takes back the typing. */
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "names.undo", FALSE);
  g_signal_emit (self, signals[TYPING], 0);
}

static void insert_row (TenkenNameList *self,
                        guint           place,
                        const char     *name);

static void add_row (TenkenNameList *self,
                     const char     *name);

static void
add_cb (TenkenNameList *self)
{
  add_row (self, "");
  gtk_widget_grab_focus (GTK_WIDGET (get_row (self, self->rows->len - 1)));
}

/* Enter goes on to the next name, past the last one to a new one. */
static void
entered_cb (TenkenNameList *self,
            TenkenNameRow  *row)
{
  guint place;

  g_signal_emit (self, signals[SETTLED], 0);
  if (!g_ptr_array_find (self->rows, row, &place))
    return;

  if (place + 1 < self->rows->len)
    gtk_widget_grab_focus (GTK_WIDGET (get_row (self, place + 1)));
  else if (*get_text (self, place) != '\0' && self->rows->len < self->maximum)
    add_cb (self);
}

/* Puts the name back that was removed last. */
static void
restore_cb (TenkenNameList *self)
{
  guint place = MIN (self->removed_place, self->rows->len);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "names.undo", FALSE);
  if (self->removed == NULL || self->rows->len >= self->maximum)
    return;

  insert_row (self, place, self->removed);
  g_clear_pointer (&self->removed, g_free);
  gtk_widget_grab_focus (GTK_WIDGET (get_row (self, place)));
  g_signal_emit (self, signals[SETTLED], 0);
}

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  TenkenNameList *self = TENKEN_NAME_LIST (widget);

  if (self->removed != NULL)
    tenken_toaster_say (widget, NULL);
  restore_cb (self);
}

static void
offer_back (TenkenNameList *self,
            guint           place)
{
  g_autofree char *words = NULL;
  AdwToast *toast;

  if (*get_text (self, place) == '\0')
    return;

  g_free (self->removed);
  self->removed = g_strdup (get_text (self, place));
  self->removed_place = place;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "names.undo", TRUE);
  /* Translators: %s is the name of a department, or a title */
  words = g_strdup_printf (_("“%s” is removed"), self->removed);
  toast = adw_toast_new (words);
  adw_toast_set_button_label (toast, _("Undo"));
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (restore_cb), self, G_CONNECT_SWAPPED);
  tenken_toaster_say (GTK_WIDGET (self), toast);
}

static void
remove_row (TenkenNameList *self,
            guint           place)
{
  TenkenNameRow *row = get_row (self, place);

  offer_back (self, place);
  g_ptr_array_remove_index (self->rows, place);
  update_places (self);

  /* The focus goes on before its row goes. */
  if (place < self->rows->len)
    gtk_widget_grab_focus (GTK_WIDGET (get_row (self, place)));
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->add_row));
  g_signal_handlers_disconnect_by_data (row, self);
  gtk_list_box_remove (self->list, GTK_WIDGET (row));
}

/* The rows stay where they are and change their texts; the focus follows the name. */
static void
swap (TenkenNameList    *self,
      guint              place,
      guint              other,
      TenkenNameRowWish  wish)
{
  g_autofree char *text = g_strdup (get_text (self, place));

  put_text (GTK_WIDGET (get_row (self, place)), get_text (self, other));
  put_text (GTK_WIDGET (get_row (self, other)), text);
  tenken_name_row_focus (get_row (self, other), wish);
}

static void
wished_cb (TenkenNameList *self,
           guint           wish,
           TenkenNameRow  *row)
{
  guint place;

  if (!g_ptr_array_find (self->rows, row, &place))
    return;

  if (wish == TENKEN_NAME_ROW_REMOVE)
    remove_row (self, place);
  else if (wish == TENKEN_NAME_ROW_UP && place > 0)
    swap (self, place, place - 1, wish);
  else if (wish == TENKEN_NAME_ROW_DOWN && place + 1 < self->rows->len)
    swap (self, place, place + 1, wish);

  g_signal_emit (self, signals[SETTLED], 0);
}

static void
insert_row (TenkenNameList *self,
            guint           place,
            const char     *name)
{
  GtkWidget *row = g_object_new (TENKEN_TYPE_NAME_ROW, "title", self->name_label, NULL);

  put_text (row, name);
  g_signal_connect_swapped (row, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (row, "entry-activated", G_CALLBACK (entered_cb), self);
  g_signal_connect_swapped (row, "wished", G_CALLBACK (wished_cb), self);
  gtk_list_box_insert (self->list, row, (int) place);
  g_ptr_array_insert (self->rows, (int) place, row);
  update_places (self);
}

static void
add_row (TenkenNameList *self,
         const char     *name)
{
  insert_row (self, self->rows->len, name);
}

void
tenken_name_list_set_names (TenkenNameList  *self,
                            char           **names)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      g_signal_handlers_disconnect_by_data (get_row (self, i), self);
      gtk_list_box_remove (self->list, GTK_WIDGET (get_row (self, i)));
    }
  g_ptr_array_set_size (self->rows, 0);

  for (; *names != NULL; names++)
    add_row (self, *names);
  update_places (self);
  gtk_widget_set_visible (GTK_WIDGET (self->fault_row), FALSE);
}

char **
tenken_name_list_dup_names (TenkenNameList *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *fault = NULL;

  for (guint i = 0; i < self->rows->len && fault == NULL; i++)
    {
      g_autofree char *name = tenken_text_trim (get_text (self, i));

      if (*name == '\0')
        continue;
      if (g_utf8_strlen (name, -1) > LONGEST)
        /* Translators: %u is a number of characters */
        fault = g_strdup_printf (_("A name here is longer than %u characters. Shorten it, then it is saved."), LONGEST);
      else if (g_hash_table_contains (seen, name))
        fault = g_strdup_printf (_("“%s” is here twice. Change or remove one of them, then it is saved."), name);
      g_strv_builder_add (builder, name);
      g_hash_table_add (seen, g_steal_pointer (&name));
    }

  if (fault != NULL)
    adw_preferences_row_set_title (self->fault_row, fault);
  gtk_widget_set_visible (GTK_WIDGET (self->fault_row), fault != NULL);

  return fault == NULL ? g_strv_builder_end (builder) : NULL;
}

void
tenken_name_list_set_up (TenkenNameList *self,
                         const char     *label,
                         const char     *name_label,
                         const char     *add_label,
                         guint           maximum)
{
  g_free (self->name_label);
  self->name_label = g_strdup (name_label);
  self->maximum = maximum;
  adw_preferences_row_set_title (self->add_row, add_label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  update_places (self);
}

static void
tenken_name_list_dispose (GObject *object)
{
  TenkenNameList *self = TENKEN_NAME_LIST (object);

  if (self->rows != NULL)
    for (guint i = 0; i < self->rows->len; i++)
      g_signal_handlers_disconnect_by_data (get_row (self, i), self);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->name_label, g_free);
  g_clear_pointer (&self->removed, g_free);
  /* The bin lets go of its child before the template does. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_NAME_LIST);

  G_OBJECT_CLASS (tenken_name_list_parent_class)->dispose (object);
}

static void
tenken_name_list_class_init (TenkenNameListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_name_list_dispose;

  signals[TYPING] = g_signal_new ("typing", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
  signals[SETTLED] = g_signal_new ("settled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "names.undo", NULL, undo_action);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/name-list.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenNameList, list);
  gtk_widget_class_bind_template_child (widget_class, TenkenNameList, fault_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenNameList, add_row);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
tenken_name_list_init (TenkenNameList *self)
{
  self->rows = g_ptr_array_new ();
  self->maximum = G_MAXUINT;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "names.undo", FALSE);
}
