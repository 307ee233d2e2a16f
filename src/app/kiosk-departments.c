/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-departments.h"

#include "app/name-list.h"
#include "app/speech.h"
#include "app/widgets.h"
#include "base/catalog.h"

/* As on the page of the organisation. */
#define MOST 50
/* px around what is brought into view */
#define AIR 20

struct _TenkenKioskDepartments {
  AdwBin parent_instance;

  TenkenSession *session; /* (nullable) until shown */
  char *known;            /* (nullable): the organisation whose departments are shown, where it is stored */
  AdwActionRow *row;
  GtkSwitch *asking;
  TenkenNameList *names;
  GtkWidget *problem;     /* that there is none */
};

G_DEFINE_FINAL_TYPE (TenkenKioskDepartments, tenken_kiosk_departments, ADW_TYPE_BIN)

/* What the closed list would say. */
static void
show_row (TenkenKioskDepartments *self)
{
  g_auto (GStrv) names = tenken_name_list_dup_names (self->names);
  g_autofree char *list = NULL;

  if (gtk_switch_get_active (self->asking))
    list = g_strdup ("");
  else if (names == NULL || names[0] == NULL)
    list = g_strdup (_("You write down here which there are"));
  else
    list = g_strjoinv (_(", "), names);
  adw_action_row_set_subtitle (self->row, list);
}

static gboolean
is_stored (TenkenSession *session,
           const char    *organisation)
{
  g_autoptr (GPtrArray) stored = tenken_session_list_organisations (session);

  return g_ptr_array_find_with_equal_func (stored, organisation, g_str_equal, NULL);
}

/* Keeps @names with the organisation. */
static gboolean
save (TenkenKioskDepartments *self,
      const char             *organisation,
      char                  **names)
{
  g_autoptr (TenkenOrganisation) stored = is_stored (self->session, organisation)
                                          ? tenken_session_load_organisation (self->session, organisation)
                                          : tenken_organisation_new (organisation);

  if (stored == NULL)
    return FALSE;
  if (g_strv_equal ((const char * const *) stored->departments, (const char * const *) names))
    return TRUE;

  g_strfreev (stored->departments);
  stored->departments = g_strdupv (names);

  return tenken_session_save_organisation (self->session, organisation, stored);
}

static void
asking_cb (TenkenKioskDepartments *self)
{
  gtk_widget_set_visible (self->problem, FALSE);
  show_row (self);
}

static void
typing_cb (TenkenKioskDepartments *self)
{
  gtk_widget_set_visible (self->problem, FALSE);
}

/* Those of an organisation that is not stored yet wait until it is. */
static void
settled_cb (TenkenKioskDepartments *self)
{
  g_auto (GStrv) names = tenken_name_list_dup_names (self->names);

  if (names != NULL && self->known != NULL)
    save (self, self->known, names);
}

void
tenken_kiosk_departments_show (TenkenKioskDepartments *self,
                               TenkenSession          *session,
                               const char             *organisation)
{
  g_autoptr (TenkenOrganisation) loaded = is_stored (session, organisation)
                                          ? tenken_session_load_organisation (session, organisation) : NULL;

  g_set_object (&self->session, session);

  g_clear_pointer (&self->known, g_free);
  if (loaded != NULL)
    {
      self->known = g_strdup (organisation);
      tenken_name_list_set_names (self->names, loaded->departments);
    }
  show_row (self);
}

void
tenken_kiosk_departments_set_asking (TenkenKioskDepartments *self,
                                     gboolean                asking)
{
  gtk_switch_set_active (self->asking, asking);
}

char **
tenken_kiosk_departments_read (TenkenKioskDepartments *self,
                               const char             *organisation)
{
  g_auto (GStrv) names = NULL;

  gtk_widget_set_visible (self->problem, FALSE);
  if (!gtk_switch_get_active (self->asking))
    return g_new0 (char *, 1);

  names = tenken_name_list_dup_names (self->names);
  gtk_widget_set_visible (self->problem, names != NULL && names[0] == NULL);
  if (names == NULL || names[0] == NULL)
    {
      gtk_widget_child_focus (GTK_WIDGET (self->names), GTK_DIR_TAB_FORWARD);
      tenken_widgets_scroll_to (names == NULL ? GTK_WIDGET (self->names) : self->problem, AIR);
      return NULL;
    }

  return save (self, organisation, names) ? g_steal_pointer (&names) : NULL;
}

static void
tenken_kiosk_departments_dispose (GObject *object)
{
  TenkenKioskDepartments *self = TENKEN_KIOSK_DEPARTMENTS (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->known, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_KIOSK_DEPARTMENTS);

  G_OBJECT_CLASS (tenken_kiosk_departments_parent_class)->dispose (object);
}

static void
tenken_kiosk_departments_class_init (TenkenKioskDepartmentsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_kiosk_departments_dispose;

  g_type_ensure (TENKEN_TYPE_NAME_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/kiosk-departments.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskDepartments, row);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskDepartments, asking);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskDepartments, names);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskDepartments, problem);
  gtk_widget_class_bind_template_callback (widget_class, asking_cb);
  gtk_widget_class_bind_template_callback (widget_class, typing_cb);
  gtk_widget_class_bind_template_callback (widget_class, settled_cb);
}

static void
tenken_kiosk_departments_init (TenkenKioskDepartments *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  tenken_speech_name_list (GTK_WIDGET (self->row), _("Departments"));
  tenken_name_list_set_up (self->names, _("Departments"), _("Department"), _("Add a department"), MOST);
}
