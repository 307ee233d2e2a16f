/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/organisation-row.h"

/* The pick outlives the page it was made on. */
#define CURRENT_DRAFT "organisation-row"

struct _TenkenOrganisationRow {
  AdwComboRow parent_instance;

  TenkenSession *session; /* (nullable) until filled */
  GPtrArray *names;
};

G_DEFINE_FINAL_TYPE (TenkenOrganisationRow, tenken_organisation_row, ADW_TYPE_COMBO_ROW)

enum { CHOSEN, N_SIGNALS };

static guint signals[N_SIGNALS];

static gboolean
find_name (GPtrArray  *names,
           const char *name,
           guint      *place)
{
  return name != NULL && g_ptr_array_find_with_equal_func (names, name, g_str_equal, place);
}

char *
tenken_organisation_row_dup_current (TenkenSession *session)
{
  g_autoptr (GPtrArray) names = tenken_session_list_organisations (session);
  const char *picked = tenken_session_get_draft (session, CURRENT_DRAFT);

  if (find_name (names, picked, NULL))
    return g_strdup (picked);

  return names->len > 0 ? g_strdup (g_ptr_array_index (names, 0)) : NULL;
}

const char *
tenken_organisation_row_get_current (TenkenSession *session)
{
  return tenken_session_get_draft (session, CURRENT_DRAFT);
}

void
tenken_organisation_row_set_current (TenkenSession *session,
                                     const char    *name)
{
  tenken_session_set_draft (session, CURRENT_DRAFT, name);
}

static void
selected_cb (TenkenOrganisationRow *self)
{
  guint place = adw_combo_row_get_selected (ADW_COMBO_ROW (self));

  g_autofree char *current = NULL;

  if (self->names == NULL || place >= self->names->len)
    return;

  current = tenken_organisation_row_dup_current (self->session);
  if (g_strcmp0 (current, g_ptr_array_index (self->names, place)) == 0)
    return;

  tenken_organisation_row_set_current (self->session, g_ptr_array_index (self->names, place));
  g_signal_emit (self, signals[CHOSEN], 0);
}

static gboolean
same_names (GPtrArray *one,
            GPtrArray *two)
{
  if (one == NULL || one->len != two->len)
    return FALSE;

  for (guint i = 0; i < one->len; i++)
    if (!g_str_equal (g_ptr_array_index (one, i), g_ptr_array_index (two, i)))
      return FALSE;

  return TRUE;
}

void
tenken_organisation_row_fill (TenkenOrganisationRow *self,
                              TenkenSession         *session)
{
  g_autoptr (GPtrArray) names = tenken_session_list_organisations (session);
  g_autofree char *current = tenken_organisation_row_dup_current (session);
  g_autoptr (GtkStringList) model = NULL;
  guint place = 0;

  /* A list that somebody is just picking from must not be taken from under their hands. */
  if (!same_names (self->names, names))
    {
      /* Nobody picks anything here. */
      g_clear_pointer (&self->names, g_ptr_array_unref);
      model = gtk_string_list_new (NULL);
      for (guint i = 0; i < names->len; i++)
        gtk_string_list_append (model, g_ptr_array_index (names, i));
      adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (model));
    }

  find_name (names, current, &place);
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), place);
  gtk_widget_set_visible (GTK_WIDGET (self), names->len > 1);

  g_set_object (&self->session, session);
  g_clear_pointer (&self->names, g_ptr_array_unref);
  self->names = g_steal_pointer (&names);
}

static void
tenken_organisation_row_dispose (GObject *object)
{
  TenkenOrganisationRow *self = TENKEN_ORGANISATION_ROW (object);

  g_clear_pointer (&self->names, g_ptr_array_unref);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_ORGANISATION_ROW);

  G_OBJECT_CLASS (tenken_organisation_row_parent_class)->dispose (object);
}

static void
tenken_organisation_row_class_init (TenkenOrganisationRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_organisation_row_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/organisation-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
tenken_organisation_row_init (TenkenOrganisationRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
