/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/about.h"

#include "app/speech.h"
#include "base/catalog.h"
#include "checklist/averages.h"
#include "checklist/threats.h"

/* In pixels: that of the application, beside those in rows. */
#define LARGE_ICON 64

static const char *const libraries[] = {
  "GTK", "libadwaita", "GLib", "Pango", "cairo", "librsvg", "libxml2", "SQLite", "QPDF", NULL
};

/* Names alone: what looks like an address here would become a link. */
static const char *const publications[] = {
  N_("IPA: security guideline for small and medium-sized firms"),
  N_("IPA: ten threats of the year"),
  N_("METI: SCS scheme for supply chains"),
  N_("Personal Information Protection Commission: guideline on personal data"),
  NULL
};

static void
add_paragraph (GString    *text,
               const char *title,
               const char *paragraph)
{
  g_autofree char *heading = g_markup_printf_escaped ("<b>%s</b>\n", title);
  g_autofree char *escaped = g_markup_escape_text (paragraph, -1);

  if (*paragraph == '\0')
    return;
  if (text->len > 0)
    g_string_append (text, "\n\n");
  if (*title != '\0')
    g_string_append (text, heading);
  g_string_append (text, escaped);
}

/* What each checklist says of itself, the user's own too. */
static char *
describe_checklists (TenkenSession *session)
{
  const char *language = tenken_catalog_language ();
  g_autoptr (GPtrArray) checklists = tenken_session_list_checklists (session);
  GString *text = g_string_new (NULL);

  add_paragraph (text, "", _("The checklists and explanations that come with Tenken may be used, changed and passed on "
                             "under CC BY 4.0 by whoever names Tenken."));
  for (guint i = 0; i < checklists->len; i++)
    {
      const TenkenChecklist *checklist = g_ptr_array_index (checklists, i);

      add_paragraph (text, tenken_text_get (checklist->title, language), tenken_text_get (checklist->notice, language));
    }

  return g_string_free (text, FALSE);
}

static char *
describe_figures (void)
{
  const char *language = tenken_catalog_language ();
  const GPtrArray *surveys = tenken_averages_get ()->surveys;
  GString *text = g_string_new (NULL);

  add_paragraph (text, tenken_text_get (tenken_threats_get ()->title, language),
                 tenken_text_get (tenken_threats_get ()->source, language));
  for (guint i = 0; i < surveys->len; i++)
    {
      const TenkenSurvey *survey = g_ptr_array_index (surveys, i);

      add_paragraph (text, tenken_text_get (survey->title, language), tenken_text_get (survey->source, language));
    }

  return g_string_free (text, FALSE);
}

/* For who helps: the versions, and where the answers are, but nothing of what they say. */
static char *
describe_system (TenkenSession *session)
{
  g_autofree char *store = tenken_session_describe_store (session);

  return g_strdup_printf ("Tenken %s\nGTK %u.%u.%u\nlibadwaita %u.%u.%u\nGLib %u.%u.%u\n%s\n%s: %s\n", TENKEN_VERSION,
                          gtk_get_major_version (), gtk_get_minor_version (), gtk_get_micro_version (),
                          adw_get_major_version (), adw_get_minor_version (), adw_get_micro_version (),
                          glib_major_version, glib_minor_version, glib_micro_version, store,
                          _("Language"), tenken_catalog_language ());
}

/* As text of our own throughout: GTK's own licence texts have links to the network. */
static void
add_terms (AdwAboutWindow *window,
           TenkenSession  *session)
{
  g_autofree char *checklists = describe_checklists (session);
  g_autofree char *figures = describe_figures ();

  adw_about_window_set_license_type (window, GTK_LICENSE_CUSTOM);
  adw_about_window_set_license (window,
                                _("Tenken is free software: you may use, study, change and pass it on under the GNU "
                                  "General Public License, version 3 or later. It comes without any warranty."));
  adw_about_window_add_legal_section (window, _("Checklists and explanations"), NULL, GTK_LICENSE_CUSTOM, checklists);
  adw_about_window_add_legal_section (window, _("Threats and figures"), NULL, GTK_LICENSE_CUSTOM, figures);
  adw_about_window_add_legal_section (window, _("Fonts"), NULL, GTK_LICENSE_CUSTOM,
                                      _("BIZ UDPGothic and Noto Sans CJK JP are under the SIL Open Font License 1.1, "
                                        "Symbola is free for any use. They come from your system; a report carries "
                                        "the letters that it needs."));
  adw_about_window_add_legal_section (window, _("Libraries"), NULL, GTK_LICENSE_CUSTOM,
                                      _("GTK, libadwaita, GLib, Pango, cairo, librsvg and JSON-GLib are under the GNU "
                                        "LGPL 2.1 or later, libxml2 under the MIT licence, QPDF under the Apache "
                                        "License 2.0; SQLite is in the public domain."));
}

static const char *
get_spoken_name (GtkWidget *widget)
{
  if (gtk_widget_has_css_class (widget, "app-version"))
    return TENKEN_VERSION;
  if (GTK_IS_LIST_BOX (widget))
    return _("About Tenken");
  if (GTK_IS_IMAGE (widget) && gtk_image_get_pixel_size (GTK_IMAGE (widget)) > LARGE_ICON)
    return _("Tenken");

  return NULL;
}

/* libadwaita gives neither the button with the version nor its lists a name that can be heard. */
static void
name_parts (GtkWidget *widget)
{
  const char *name = get_spoken_name (widget);

  if (name != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    name_parts (child);
}

GtkWidget *
tenken_about_new (TenkenSession *session)
{
  g_autofree char *system = describe_system (session);
  const char *sources[G_N_ELEMENTS (publications)] = { NULL };
  GtkWidget *window;

  for (guint i = 0; publications[i] != NULL; i++)
    sources[i] = _(publications[i]);
  window = g_object_new (ADW_TYPE_ABOUT_WINDOW,
                         "title", _("About Tenken"),
                         "application-name", _("Tenken"),
                         "application-icon", TENKEN_APP_ID,
                         "version", TENKEN_VERSION,
                         "developer-name", _("The Tenken maintainers"),
                         "comments", _("A security check-up for small organisations. It works without a network; "
                                       "your answers stay on this computer. It follows IPA's guideline for small and "
                                       "medium-sized firms and is neither made nor endorsed by IPA."),
                         "debug-info", system,
                         "debug-info-filename", "tenken.txt",
                         "modal", TRUE,
                         "title", _("About Tenken"),
                         NULL);
  adw_about_window_add_acknowledgement_section (ADW_ABOUT_WINDOW (window), _("Its questions follow"), sources);
  adw_about_window_add_acknowledgement_section (ADW_ABOUT_WINDOW (window), _("Made with"), (const char **) libraries);
  add_terms (ADW_ABOUT_WINDOW (window), session);
  tenken_speech_complete (window);
  name_parts (window);

  return window;
}
