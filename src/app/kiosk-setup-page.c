/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-setup-page.h"

#include "app/entry-row.h"
#include "app/kiosk-departments.h"
#include "app/kiosk-pin-group.h"
#include "app/kiosk-round.h"
#include "app/menu-buttons.h"
#include "app/session-kiosk.h"
#include "app/widgets.h"
#include "base/catalog.h"

#include <string.h>

/* px around what is brought into view */
#define AIR 20

/* Offered as the time without a sign of anybody. */
static const guint idle_minutes[] = { 1, 2, 3, 5, 10 };

struct _TenkenKioskSetupPage {
  TenkenPage parent_instance;

  GPtrArray *checklists;  /* of TenkenChecklist, as the row lists them */
  TenkenAssessment *last; /* (nullable): what the kiosk was turned on for last, or shall be now */
  gboolean wanted;        /* it was asked for, whatever its edition */

  AdwComboRow *checklist_row;
  TenkenEntryRow *organisation_row;
  TenkenKioskRound *round;
  GtkCheckButton *ja, *ja_easy, *en;
  GtkCheckButton *manager, *it, *staff;
  TenkenKioskDepartments *departments;
  GtkSwitch *show_result;
  AdwComboRow *idle_row;
  GtkSwitch *keep_unfinished;
  TenkenKioskPinGroup *pin_group;
  GtkWidget *problem; /* that no language is ticked */
  GtkLabel *asked;
};

G_DEFINE_FINAL_TYPE (TenkenKioskSetupPage, tenken_kiosk_setup_page, TENKEN_TYPE_PAGE)

typedef struct {
  const char *id;
  GtkCheckButton *button;
} Offer;

static TenkenSession *
get_session (TenkenKioskSetupPage *self)
{
  return tenken_page_get_session (TENKEN_PAGE (self));
}

/* Returns: (transfer full): the ids of what is ticked. */
static char **
read_offers (const Offer *offers,
             guint        n_offers)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < n_offers; i++)
    if (gtk_check_button_get_active (offers[i].button))
      g_strv_builder_add (builder, offers[i].id);

  return g_strv_builder_end (builder);
}

static void
show_offers (const Offer        *offers,
             guint               n_offers,
             const char * const *ids)
{
  for (guint i = 0; i < n_offers; i++)
    gtk_check_button_set_active (offers[i].button, g_strv_contains (ids, offers[i].id));
}

#define LANGUAGES(self) ((const Offer[]) { { "ja", self->ja }, { "ja-easy", self->ja_easy }, { "en", self->en } })
#define ROLES(self) ((const Offer[]) { { "manager", self->manager }, { "it", self->it }, { "staff", self->staff } })

static const TenkenChecklist *
get_checklist (TenkenKioskSetupPage *self)
{
  guint place = adw_combo_row_get_selected (self->checklist_row);

  return self->checklists != NULL && place < self->checklists->len ? g_ptr_array_index (self->checklists, place) : NULL;
}

/* Whether what was asked last, of the same firm, is what is set on the page. */
static gboolean
is_last (TenkenKioskSetupPage *self,
         const char           *organisation)
{
  return self->last != NULL && self->last->n_responses > 0 && strcmp (self->last->organisation, organisation) == 0
         && strcmp (tenken_answers_get_checklist (self->last->answers)->id, get_checklist (self)->id) == 0
         && (self->wanted
             || strcmp (tenken_answers_get_checklist (self->last->answers)->edition, get_checklist (self)->edition) == 0);
}

/* What is asked, and of whom it was asked before. */
static void
show_round (TenkenKioskSetupPage *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->organisation_row))));
  g_autoptr (TenkenAssessment) newest = NULL;
  gboolean last;

  if (get_checklist (self) == NULL)
    return;

  gtk_label_set_label (self->asked, tenken_text_get (get_checklist (self)->title, tenken_catalog_language ()));
  last = is_last (self, name);
  if (!last)
    newest = tenken_session_find_round (get_session (self), name, get_checklist (self));
  tenken_kiosk_round_offer (self->round, last ? self->last : newest);
}

/* All that can be answered; the one of last time is picked, else the chosen one. */
static void
show_checklists (TenkenKioskSetupPage *self)
{
  const char *chosen = (self->last != NULL ? tenken_answers_get_checklist (self->last->answers)
                                           : tenken_session_get_chosen (get_session (self)))->id;
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  guint place = 0;

  g_clear_pointer (&self->checklists, g_ptr_array_unref);
  self->checklists = tenken_session_list_checklists (get_session (self));
  for (guint i = 0; i < self->checklists->len; i++)
    {
      const TenkenChecklist *checklist = g_ptr_array_index (self->checklists, i);

      gtk_string_list_append (titles, tenken_text_get (checklist->title, tenken_catalog_language ()));
      if (strcmp (checklist->id, chosen) == 0)
        place = i;
    }
  adw_combo_row_set_model (self->checklist_row, G_LIST_MODEL (titles));
  adw_combo_row_set_selected (self->checklist_row, place);
}

static void
show_minutes (TenkenKioskSetupPage *self,
              guint                 idle_seconds)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  guint place = 0;

  for (guint i = 0; i < G_N_ELEMENTS (idle_minutes); i++)
    {
      g_autofree char *title = g_strdup_printf (ngettext ("%u minute", "%u minutes", idle_minutes[i]), idle_minutes[i]);

      gtk_string_list_append (titles, title);
      if (idle_minutes[i] * 60 <= idle_seconds)
        place = i;
    }
  adw_combo_row_set_model (self->idle_row, G_LIST_MODEL (titles));
  adw_combo_row_set_selected (self->idle_row, place);
}

static void
show_departments (TenkenKioskSetupPage *self)
{
  tenken_kiosk_departments_show (self->departments, get_session (self),
                                 gtk_editable_get_text (GTK_EDITABLE (self->organisation_row)));
}

static void
renamed_cb (TenkenKioskSetupPage *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->organisation_row)) != '\0')
    tenken_entry_row_set_fault (self->organisation_row, NULL);
  show_departments (self);
  show_round (self);
}

/* Whose answers are collected, of what. */
static void
show_last (TenkenKioskSetupPage *self)
{
  g_autoptr (GPtrArray) names = tenken_session_list_organisations (get_session (self));

  show_checklists (self);
  if (self->last != NULL)
    gtk_editable_set_text (GTK_EDITABLE (self->organisation_row), self->last->organisation);
  else if (names->len > 0)
    gtk_editable_set_text (GTK_EDITABLE (self->organisation_row), g_ptr_array_index (names, 0));
  show_round (self);
}

static void
show_settings (TenkenKioskSetupPage *self)
{
  const TenkenKiosk *last = tenken_session_get_kiosk (get_session (self));
  g_autoptr (TenkenKiosk) kiosk = last != NULL ? tenken_kiosk_copy (last) : tenken_kiosk_new ();

  show_offers (LANGUAGES (self), 3, (const char * const *) kiosk->languages);
  show_offers (ROLES (self), 3, (const char * const *) kiosk->roles);
  show_departments (self);
  tenken_kiosk_departments_set_asking (self->departments, last != NULL && kiosk->departments[0] != NULL);
  gtk_switch_set_active (self->show_result, kiosk->show_result);
  gtk_switch_set_active (self->keep_unfinished, kiosk->keep_unfinished);
  show_minutes (self, kiosk->idle_seconds);
  tenken_kiosk_pin_group_set_last (self->pin_group, kiosk->pin);
}

static void
complain_of_languages (TenkenKioskSetupPage *self)
{
  gtk_widget_set_visible (self->problem, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->ja));
  tenken_widgets_scroll_to (self->problem, AIR);
}

static void
forget_complaints (TenkenKioskSetupPage *self)
{
  tenken_entry_row_set_fault (self->organisation_row, NULL);
  gtk_widget_set_visible (self->problem, FALSE);
}

static void
ticked_cb (TenkenKioskSetupPage *self)
{
  g_auto (GStrv) languages = read_offers (LANGUAGES (self), 3);

  if (languages[0] != NULL)
    gtk_widget_set_visible (self->problem, FALSE);
}

/* Returns: (transfer full) (nullable): what is set on the page; %NULL where there is something to complain about. */
static TenkenKiosk *
read_settings (TenkenKioskSetupPage *self)
{
  g_autoptr (TenkenKiosk) kiosk = g_new0 (TenkenKiosk, 1);
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->organisation_row))));

  kiosk->assessment = tenken_kiosk_round_get (self->round);
  kiosk->languages = read_offers (LANGUAGES (self), 3);
  kiosk->roles = read_offers (ROLES (self), 3);
  kiosk->show_result = gtk_switch_get_active (self->show_result);
  kiosk->keep_unfinished = gtk_switch_get_active (self->keep_unfinished);
  kiosk->idle_seconds = idle_minutes[MIN (adw_combo_row_get_selected (self->idle_row),
                                          G_N_ELEMENTS (idle_minutes) - 1)] * 60;

  if (*name == '\0')
    {
      tenken_entry_row_complain (self->organisation_row, _("The firm or association has no name. Type its name."));
      return NULL;
    }
  if (kiosk->languages[0] == NULL)
    {
      complain_of_languages (self);
      return NULL;
    }

  kiosk->departments = tenken_kiosk_departments_read (self->departments, name);
  if (kiosk->departments == NULL)
    return NULL;

  kiosk->pin = tenken_kiosk_pin_group_read (self->pin_group);

  return kiosk->pin != NULL ? g_steal_pointer (&kiosk) : NULL;
}

static void
start_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  TenkenKioskSetupPage *self = TENKEN_KIOSK_SETUP_PAGE (widget);
  guint place = adw_combo_row_get_selected (self->checklist_row);
  g_autoptr (TenkenKiosk) kiosk = NULL;

  forget_complaints (self);
  kiosk = read_settings (self);
  if (kiosk == NULL || place >= self->checklists->len)
    return;

  if (tenken_session_start_kiosk (get_session (self), gtk_editable_get_text (GTK_EDITABLE (self->organisation_row)),
                                  g_ptr_array_index (self->checklists, place), kiosk))
    gtk_widget_activate_action (widget, "app.kiosk", NULL);
}

/* Everything on the page is set once: what changes in the session meanwhile is what the page itself did. */
static void
tenken_kiosk_setup_page_refresh (TenkenPage *page)
{
  TenkenKioskSetupPage *self = TENKEN_KIOSK_SETUP_PAGE (page);

  if (self->checklists != NULL)
    return;

  self->last = tenken_session_load_round (get_session (self), 0);
  show_last (self);
  show_settings (self);
}

void
tenken_kiosk_setup_page_add_to (TenkenKioskSetupPage *self,
                                gint64                id)
{
  g_clear_pointer (&self->last, tenken_assessment_free);
  self->last = tenken_session_load_round (get_session (self), id);
  self->wanted = TRUE;
  show_last (self);
}

static void
tenken_kiosk_setup_page_enter (TenkenPage *page)
{
  gtk_widget_grab_focus (GTK_WIDGET (TENKEN_KIOSK_SETUP_PAGE (page)->checklist_row));
}

static void
tenken_kiosk_setup_page_dispose (GObject *object)
{
  TenkenKioskSetupPage *self = TENKEN_KIOSK_SETUP_PAGE (object);

  g_clear_pointer (&self->checklists, g_ptr_array_unref);
  g_clear_pointer (&self->last, tenken_assessment_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_KIOSK_SETUP_PAGE);

  G_OBJECT_CLASS (tenken_kiosk_setup_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskSetupPage, checklist_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskSetupPage, organisation_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskSetupPage, ja);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskSetupPage, ja_easy);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskSetupPage, en);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskSetupPage, manager);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskSetupPage, it);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskSetupPage, staff);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskSetupPage, departments);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskSetupPage, show_result);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskSetupPage, idle_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskSetupPage, keep_unfinished);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskSetupPage, pin_group);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskSetupPage, problem);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskSetupPage, round);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskSetupPage, asked);
}

static void
tenken_kiosk_setup_page_class_init (TenkenKioskSetupPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_kiosk_setup_page_dispose;
  TENKEN_PAGE_CLASS (klass)->refresh = tenken_kiosk_setup_page_refresh;
  TENKEN_PAGE_CLASS (klass)->enter = tenken_kiosk_setup_page_enter;

  gtk_widget_class_install_action (widget_class, "setup.start", NULL, start_action);

  g_type_ensure (TENKEN_TYPE_ENTRY_ROW);
  g_type_ensure (TENKEN_TYPE_KIOSK_DEPARTMENTS);
  g_type_ensure (TENKEN_TYPE_KIOSK_PIN_GROUP);
  g_type_ensure (TENKEN_TYPE_KIOSK_ROUND);
  g_type_ensure (TENKEN_TYPE_MENU_BUTTONS);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/kiosk-setup-page.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, renamed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_round);
  gtk_widget_class_bind_template_callback (widget_class, ticked_cb);
}

static void
tenken_kiosk_setup_page_init (TenkenKioskSetupPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
