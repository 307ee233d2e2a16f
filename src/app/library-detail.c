/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library-detail.h"

#include "app/begin-box.h"
#include "app/speech.h"
#include "base/catalog.h"
#include "base/date.h"

#include <string.h>

struct _TenkenLibraryDetail {
  AdwBin parent_instance;

  GtkLabel *title;
  GtkLabel *length;
  GtkLabel *description;
  GtkWidget *ways;
  GtkButton *begin_button;
  GtkLabel *begin_words;
  GtkButton *other_button;
  GtkWidget *fault_box;
  GtkLabel *fault;
  GtkLabel *talk;
  GtkWidget *facts;
  AdwPreferencesGroup *own_group;
  AdwActionRow *languages_row;
  AdwActionRow *edition_row;
  AdwActionRow *source_row;
  GtkLabel *notice;
  AdwActionRow *file_row;
  AdwActionRow *folder_row;
};

G_DEFINE_FINAL_TYPE (TenkenLibraryDetail, tenken_library_detail, ADW_TYPE_BIN)

static void
show_words (GtkLabel   *label,
            const char *words)
{
  gtk_label_set_label (label, words);
  gtk_widget_set_visible (GTK_WIDGET (label), *words != '\0');
}

static char *
describe_length (const TenkenChecklist *checklist)
{
  if (checklist->kind == TENKEN_KIND_DISCUSSION)
    /* Translators: %u is how many questions a group can talk about */
    return g_strdup_printf (_("%u topics"), checklist->questions->len);

  /* Translators: %1$u is the number of questions, %2$u of minutes */
  return g_strdup_printf (_("%1$u questions · about %2$u minutes"), checklist->questions->len,
                          tenken_begin_box_minutes (checklist));
}

/* A language by its own name; one that we do not speak by its tag. */
static char *
describe_language (const char *code,
                   gboolean    partial)
{
  const TenkenLanguage *language = tenken_catalog_find_language (code);
  const char *name = language != NULL ? language->name : code;

  /* Translators: %s is a language that only some texts of a checklist have */
  return partial ? g_strdup_printf (_("%s (in part)"), name) : g_strdup (name);
}

static char *
describe_languages (const TenkenChecklist *checklist)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (char **code = checklist->languages; *code != NULL; code++)
    g_ptr_array_add (names, describe_language (*code, FALSE));
  for (char **code = checklist->partial; *code != NULL; code++)
    g_ptr_array_add (names, describe_language (*code, TRUE));
  g_ptr_array_add (names, NULL);

  return g_strjoinv (" · ", (char **) names->pdata);
}

/* @target is floating, or NULL. */
static void
set_way (GtkButton  *button,
         const char *label,
         const char *action,
         GVariant   *target)
{
  gtk_button_set_label (button, label);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), NULL);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
}

/* The newest one of @organisation on @checklist. Returns: (transfer full) (nullable) */
static TenkenAssessment *
find_newest (TenkenSession         *session,
             const TenkenChecklist *checklist,
             const char            *organisation,
             TenkenStoreState       state)
{
  TenkenStoreQuery query = { .organisation = organisation, .checklist = checklist->id, .state = state, .limit = 1 };
  g_autoptr (GPtrArray) found = tenken_session_find (session, &query);

  return found->len > 0 ? g_ptr_array_steal_index (found, 0) : NULL;
}

static char *
describe_unfinished (const TenkenAssessment *unfinished)
{
  const TenkenChecklist *checklist = tenken_answers_get_checklist (unfinished->answers);
  g_autofree char *date = tenken_date_format (unfinished->date, tenken_catalog_language ());

  /* Translators: %1$s is a firm, %2$s a date; %3$u of %4$u questions are answered */
  return g_strdup_printf (_("For %1$s, begun on %2$s: %3$u of %4$u answered."), unfinished->organisation, date,
                          tenken_answers_count (unfinished->answers), checklist->questions->len);
}

/* One button that begins, or goes on where one is under way; below it for whom, and the other way there is. */
static void
show_ways (TenkenLibraryDetail   *self,
           const TenkenChecklist *checklist,
           TenkenSession         *session)
{
  g_autofree char *organisation = tenken_begin_box_dup_organisation (session);
  g_autoptr (TenkenAssessment) finished = NULL, unfinished = NULL;
  g_autofree char *words = NULL;

  if (organisation != NULL)
    {
      finished = find_newest (session, checklist, organisation, TENKEN_STORE_FINISHED);
      unfinished = find_newest (session, checklist, organisation, TENKEN_STORE_UNFINISHED);
      if (finished != NULL && unfinished != NULL && finished->id > unfinished->id)
        g_clear_pointer (&unfinished, tenken_assessment_free);
    }

  if (unfinished != NULL)
    words = describe_unfinished (unfinished);
  else if (organisation != NULL)
    /* Translators: %s is a firm or an association */
    words = g_strdup_printf (_("A new check-up of %s, dated today."), organisation);
  else
    words = g_strdup (_("First you are asked for the name of your firm or association."));
  gtk_label_set_label (self->begin_words, words);

  if (unfinished != NULL)
    {
      set_way (self->begin_button, _("Go on answering"), "win.answer", g_variant_new_int64 (unfinished->id));
      set_way (self->other_button, _("Start over"), "library.begin", NULL);
    }
  else
    {
      set_way (self->begin_button, _("Start this check-up"), "library.begin", NULL);
      if (finished != NULL)
        set_way (self->other_button, _("Begin from last time's answers"), "win.begin-from",
                 g_variant_new_int64 (finished->id));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->other_button), unfinished != NULL || finished != NULL);
}

static void
show_checklist (TenkenLibraryDetail   *self,
                const TenkenChecklist *checklist)
{
  const char *language = tenken_catalog_language ();
  gboolean talk = checklist->kind == TENKEN_KIND_DISCUSSION;
  g_autofree char *length = describe_length (checklist);
  g_autofree char *languages = describe_languages (checklist);

  show_words (self->title, tenken_text_get (checklist->title, language));
  show_words (self->length, length);
  show_words (self->description, tenken_text_get (checklist->description, language));
  show_words (self->talk, talk ? _("This one is for talking about in a group: it has no right answers and no score, so no "
                                   "check-up can be begun with it.") : "");
  gtk_widget_set_visible (self->ways, !talk);
  adw_action_row_set_subtitle (self->languages_row, languages);
  adw_action_row_set_subtitle (self->edition_row, checklist->edition);
  adw_action_row_set_subtitle (self->source_row, tenken_text_get (checklist->source, language));
  show_words (self->notice, tenken_text_get (checklist->notice, language));
}

/* The path stands below, in its row: here the line and the sentence are enough. Returns: (transfer full) */
static char *
describe_fault (const TenkenLibraryEntry *entry)
{
  const char *message = entry->error->message;
  size_t length = strlen (entry->path);
  char *end;
  guint64 line;

  if (strncmp (message, entry->path, length) != 0 || !g_str_has_prefix (message + length, ":"))
    {
      g_autofree char *name = g_path_get_basename (entry->path);
      GString *sentence = g_string_new (message);

      g_string_replace (sentence, entry->path, name, 0);
      return g_string_free (sentence, FALSE);
    }

  message += length + 1;
  line = g_ascii_strtoull (message, &end, 10);
  if (line > 0 && g_str_has_prefix (end, ": "))
    /* Translators: %1$u is the number of a line of a file, %2$s says what is wrong there */
    return g_strdup_printf (_("Line %1$u: %2$s"), (guint) line, end + 2);

  return g_strstrip (g_strdup (message));
}

static void
show_fault (TenkenLibraryDetail *self,
            const char          *name,
            const char          *sentence)
{
  show_words (self->title, name);
  show_words (self->length, _("Cannot be used"));
  show_words (self->description, "");
  show_words (self->talk, "");
  show_words (self->notice, "");
  show_words (self->fault, sentence);
  gtk_widget_set_visible (self->ways, FALSE);
}

static void
scroll_up (TenkenLibraryDetail *self)
{
  GtkWidget *scroller = adw_bin_get_child (ADW_BIN (self));

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)), 0);
}

void
tenken_library_detail_show (TenkenLibraryDetail      *self,
                            const TenkenLibraryEntry *entry,
                            TenkenSession            *session)
{
  g_autofree char *path = g_filename_display_name (entry->path);
  g_autofree char *name = g_path_get_basename (path);
  gboolean broken = entry->checklist == NULL;
  g_autofree char *fault = broken ? describe_fault (entry) : NULL;

  scroll_up (self);
  if (broken)
    show_fault (self, name, fault);
  else
    show_checklist (self, entry->checklist);
  if (!broken && entry->checklist->kind == TENKEN_KIND_ASSESSMENT)
    show_ways (self, entry->checklist, session);

  gtk_widget_set_visible (self->fault_box, broken);
  gtk_widget_set_visible (self->facts, !broken);
  /* Only who mends a file has use for a terminal. */
  adw_preferences_group_set_description (self->own_group, broken
    ? _("When the file is right, start Tenken again. In a terminal, “tenken-cli check FILE” says what to mend.")
    : _("Put the file into this folder and start Tenken again."));
  gtk_widget_set_visible (GTK_WIDGET (self->file_row), !entry->builtin);
  gtk_widget_set_visible (GTK_WIDGET (self->folder_row), entry->builtin);
  adw_action_row_set_subtitle (self->file_row, path);
}

static void
tenken_library_detail_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_LIBRARY_DETAIL);

  G_OBJECT_CLASS (tenken_library_detail_parent_class)->dispose (object);
}

static void
tenken_library_detail_class_init (TenkenLibraryDetailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_library_detail_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/library-detail.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenLibraryDetail, title);
  gtk_widget_class_bind_template_child (widget_class, TenkenLibraryDetail, length);
  gtk_widget_class_bind_template_child (widget_class, TenkenLibraryDetail, description);
  gtk_widget_class_bind_template_child (widget_class, TenkenLibraryDetail, ways);
  gtk_widget_class_bind_template_child (widget_class, TenkenLibraryDetail, begin_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenLibraryDetail, begin_words);
  gtk_widget_class_bind_template_child (widget_class, TenkenLibraryDetail, other_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenLibraryDetail, own_group);
  gtk_widget_class_bind_template_child (widget_class, TenkenLibraryDetail, fault_box);
  gtk_widget_class_bind_template_child (widget_class, TenkenLibraryDetail, fault);
  gtk_widget_class_bind_template_child (widget_class, TenkenLibraryDetail, talk);
  gtk_widget_class_bind_template_child (widget_class, TenkenLibraryDetail, facts);
  gtk_widget_class_bind_template_child (widget_class, TenkenLibraryDetail, languages_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenLibraryDetail, edition_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenLibraryDetail, source_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenLibraryDetail, notice);
  gtk_widget_class_bind_template_child (widget_class, TenkenLibraryDetail, file_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenLibraryDetail, folder_row);
}

static void
tenken_library_detail_init (TenkenLibraryDetail *self)
{
  g_autofree char *directory = tenken_library_default_directory ();
  g_autofree char *path = g_filename_display_name (directory);

  gtk_widget_init_template (GTK_WIDGET (self));
  tenken_speech_name_list (GTK_WIDGET (self->languages_row), _("About this checklist"));
  adw_action_row_set_subtitle (self->folder_row, path);
}
