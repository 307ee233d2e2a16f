/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/organisation-page.h"

#include "app/entry-row.h"
#include "app/logo-row.h"
#include "app/menu-buttons.h"
#include "app/name-list.h"
#include "app/organisation-row.h"
#include "app/speech.h"
#include "base/catalog.h"

#include <string.h>

/* So long after the last letter a field has settled. */
#define PAUSE_MS 900
#define LONGEST_NAME 200
#define MOST_PEOPLE 100000
#define MOST_DEPARTMENTS 50
/* As many boxes as a page has room for. */
#define MOST_SIGNERS 6

struct _TenkenOrganisationPage {
  TenkenPage parent_instance;

  TenkenEntryRow *name_row;
  TenkenEntryRow *people_row;
  TenkenOrganisationRow *organisation_row;
  TenkenLogoRow *logo_row;
  TenkenNameList *departments;
  TenkenNameList *signers;
  GtkWidget *saved_box;
  TenkenOrganisation *known; /* what is stored; its name is "" while there is none */
  gboolean busy;             /* the widgets are being filled, or saving is under way */
  gboolean unsaved;          /* the last try to save failed */
  guint timeout;
};

G_DEFINE_FINAL_TYPE (TenkenOrganisationPage, tenken_organisation_page, TENKEN_TYPE_PAGE)

static gboolean
is_taken (TenkenOrganisationPage *self,
          const char             *name)
{
  g_autoptr (GPtrArray) names = tenken_session_list_organisations (tenken_page_get_session (TENKEN_PAGE (self)));

  return strcmp (name, self->known->name) != 0
         && g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL);
}

/* Returns: (transfer full): the name as it can be stored, which is the old one where the new will not do. */
static char *
collect_name (TenkenOrganisationPage *self)
{
  g_autofree char *name = tenken_text_trim (gtk_editable_get_text (GTK_EDITABLE (self->name_row)));
  g_autofree char *fault = NULL;

  if (*name == '\0')
    fault = g_strdup (_("Without a name nothing can be saved. Write the name of your firm or association."));
  else if (g_utf8_strlen (name, -1) > LONGEST_NAME && strcmp (name, self->known->name) != 0)
    /* Translators: %u is a number of characters */
    fault = g_strdup_printf (_("The name is longer than %u characters. Shorten it, then it is saved."), LONGEST_NAME);
  else if (is_taken (self, name))
    fault = g_strdup_printf (_("There is another one called “%s” already. Choose another name, then it is saved."), name);
  tenken_entry_row_set_fault (self->name_row, fault);

  return fault == NULL ? g_steal_pointer (&name) : g_strdup (self->known->name);
}

/* Digits of any width, and the counter that Japanese put behind them. Returns whether it is a number. */
static gboolean
parse_people (const char *text,
              guint      *people)
{
  g_autofree char *trimmed = tenken_text_trim (text);
  guint number = 0;

  for (const char *c = trimmed; *c != '\0'; c = g_utf8_next_char (c))
    {
      int digit = g_unichar_digit_value (g_utf8_get_char (c));

      if (digit < 0 && c > trimmed && (strcmp (c, "人") == 0 || strcmp (c, "名") == 0))
        break;
      if (digit < 0)
        return FALSE;
      number = number * 10 + (guint) digit;
      if (number > MOST_PEOPLE)
        return FALSE;
    }
  *people = number;

  return TRUE;
}

static guint
collect_people (TenkenOrganisationPage *self)
{
  guint people = self->known->people;
  gboolean valid = parse_people (gtk_editable_get_text (GTK_EDITABLE (self->people_row)), &people);

  tenken_entry_row_set_fault (self->people_row,
                              valid ? NULL : _("Write the number of people in digits, such as 12, then it is saved."));

  return people;
}

/* What the widgets say now; where that will not do, what is stored. */
static TenkenOrganisation *
collect (TenkenOrganisationPage *self)
{
  TenkenOrganisation *organisation = tenken_organisation_new ("");
  GBytes *logo = tenken_logo_row_get_logo (self->logo_row);
  char **departments = tenken_name_list_dup_names (self->departments);
  char **signers = tenken_name_list_dup_names (self->signers);

  g_free (organisation->name);
  organisation->name = collect_name (self);
  organisation->people = collect_people (self);
  organisation->logo = logo != NULL ? g_bytes_ref (logo) : NULL;
  g_strfreev (organisation->departments);
  organisation->departments = departments != NULL ? departments : g_strdupv (self->known->departments);
  g_strfreev (organisation->signers);
  organisation->signers = signers != NULL ? signers : g_strdupv (self->known->signers);

  return organisation;
}

static gboolean
is_known (TenkenOrganisationPage   *self,
          const TenkenOrganisation *organisation)
{
  const TenkenOrganisation *known = self->known;
  gboolean same_logo = known->logo == organisation->logo
                       || (known->logo != NULL && organisation->logo != NULL
                           && g_bytes_equal (known->logo, organisation->logo));

  return same_logo && strcmp (known->name, organisation->name) == 0 && known->people == organisation->people
         && g_strv_equal ((const char * const *) known->departments, (const char * const *) organisation->departments)
         && g_strv_equal ((const char * const *) known->signers, (const char * const *) organisation->signers);
}

/* Pages are about the name that was picked: under its new name too. */
static void
follow_name (TenkenOrganisationPage *self,
             const char             *old_name,
             const char             *name)
{
  TenkenSession *session = tenken_page_get_session (TENKEN_PAGE (self));
  const char *picked = tenken_organisation_row_get_current (session);

  if (picked == NULL || strcmp (picked, old_name) == 0)
    tenken_organisation_row_set_current (session, name);
}

/* Stores what has changed, as far as it will do. */
static void
settle (TenkenOrganisationPage *self)
{
  g_autoptr (TenkenOrganisation) organisation = NULL;
  TenkenSession *session = tenken_page_get_session (TENKEN_PAGE (self));

  g_clear_handle_id (&self->timeout, g_source_remove);
  if (self->busy)
    return;

  organisation = collect (self);
  if (*organisation->name == '\0' || is_known (self, organisation))
    {
      self->unsaved = FALSE;
      return;
    }

  self->busy = TRUE;
  self->unsaved = !tenken_session_save_organisation (session, self->known->name, organisation);
  if (!self->unsaved)
    {
      follow_name (self, self->known->name, organisation->name);
      tenken_organisation_free (self->known);
      self->known = g_steal_pointer (&organisation);
      tenken_organisation_row_fill (self->organisation_row, session);
    }
  gtk_widget_set_visible (self->saved_box, !self->unsaved);
  self->busy = FALSE;
}

static gboolean
timeout_cb (gpointer data)
{
  TenkenOrganisationPage *self = data;

  self->timeout = 0;
  settle (self);

  return G_SOURCE_REMOVE;
}

static void
typing_cb (TenkenOrganisationPage *self)
{
  if (self->busy)
    return;

  gtk_widget_set_visible (self->saved_box, FALSE);
  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add (PAUSE_MS, timeout_cb, self);
}

static void
show_organisation (TenkenOrganisationPage *self,
                   const char             *name)
{
  TenkenSession *session = tenken_page_get_session (TENKEN_PAGE (self));
  TenkenOrganisation *loaded = name != NULL ? tenken_session_load_organisation (session, name) : NULL;
  g_autofree char *people = NULL;

  g_clear_pointer (&self->known, tenken_organisation_free);
  self->known = loaded != NULL ? loaded : tenken_organisation_new ("");
  people = self->known->people > 0 ? g_strdup_printf ("%u", self->known->people) : g_strdup ("");

  self->busy = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->name_row), self->known->name);
  gtk_editable_set_text (GTK_EDITABLE (self->people_row), people);
  tenken_logo_row_set_logo (self->logo_row, self->known->logo);
  tenken_name_list_set_names (self->departments, self->known->departments);
  tenken_name_list_set_names (self->signers, self->known->signers);
  tenken_entry_row_set_fault (self->name_row, NULL);
  tenken_entry_row_set_fault (self->people_row, NULL);
  gtk_widget_set_visible (self->saved_box, FALSE);
  tenken_organisation_row_fill (self->organisation_row, session);
  self->busy = FALSE;
}

/* Another one was picked; this one is saved first. */
static void
chosen_cb (TenkenOrganisationPage *self)
{
  g_autofree char *name = NULL;

  settle (self);
  name = tenken_organisation_row_dup_current (tenken_page_get_session (TENKEN_PAGE (self)));
  show_organisation (self, name);
}

static void
tenken_organisation_page_refresh (TenkenPage *page)
{
  TenkenOrganisationPage *self = TENKEN_ORGANISATION_PAGE (page);
  g_autofree char *name = NULL;

  /* What is being typed must not be overwritten by what is stored. */
  if (self->known != NULL)
    return;

  name = tenken_organisation_row_dup_current (tenken_page_get_session (page));
  show_organisation (self, name);
}

static void
tenken_organisation_page_enter (TenkenPage *page)
{
  TenkenEntryRow *row = TENKEN_ORGANISATION_PAGE (page)->name_row;

  /* Behind the name, not over all of it: a stray key must not wipe it out. */
  gtk_widget_grab_focus (GTK_WIDGET (row));
  gtk_editable_set_position (GTK_EDITABLE (row), -1);
}

static gboolean
tenken_organisation_page_leave (TenkenPage *page)
{
  TenkenOrganisationPage *self = TENKEN_ORGANISATION_PAGE (page);

  settle (self);

  return !self->unsaved;
}

static void
tenken_organisation_page_dispose (GObject *object)
{
  TenkenOrganisationPage *self = TENKEN_ORGANISATION_PAGE (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_pointer (&self->known, tenken_organisation_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_ORGANISATION_PAGE);

  G_OBJECT_CLASS (tenken_organisation_page_parent_class)->dispose (object);
}

static void
tenken_organisation_page_class_init (TenkenOrganisationPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_organisation_page_dispose;
  TENKEN_PAGE_CLASS (klass)->refresh = tenken_organisation_page_refresh;
  TENKEN_PAGE_CLASS (klass)->enter = tenken_organisation_page_enter;
  TENKEN_PAGE_CLASS (klass)->leave = tenken_organisation_page_leave;

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.start", NULL);

  g_type_ensure (TENKEN_TYPE_ENTRY_ROW);
  g_type_ensure (TENKEN_TYPE_LOGO_ROW);
  g_type_ensure (TENKEN_TYPE_MENU_BUTTONS);
  g_type_ensure (TENKEN_TYPE_NAME_LIST);
  g_type_ensure (TENKEN_TYPE_ORGANISATION_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/organisation-page.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenOrganisationPage, name_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenOrganisationPage, people_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenOrganisationPage, organisation_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenOrganisationPage, logo_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenOrganisationPage, departments);
  gtk_widget_class_bind_template_child (widget_class, TenkenOrganisationPage, signers);
  gtk_widget_class_bind_template_child (widget_class, TenkenOrganisationPage, saved_box);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, settle);
  gtk_widget_class_bind_template_callback (widget_class, typing_cb);
}

static void
tenken_organisation_page_init (TenkenOrganisationPage *self)
{
  self->busy = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  tenken_speech_name_list (GTK_WIDGET (self->name_row), _("Your firm or association"));
  tenken_name_list_set_up (self->departments, _("Departments"), _("Department"), _("Add a department"),
                           MOST_DEPARTMENTS);
  tenken_name_list_set_up (self->signers, _("Who signs the report"), _("Job title"), _("Add a job title"), MOST_SIGNERS);
  self->busy = FALSE;
}
