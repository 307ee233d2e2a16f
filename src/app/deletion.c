/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/deletion.h"

#include "app/confirm-dialog.h"
#include "base/catalog.h"
#include "base/date.h"

/* Long enough to see that it was the wrong one. */
#define TOAST_SECONDS 30
/* Characters of a name in a sentence. */
#define NAME_LENGTH 40

/* What one calls it in a sentence: its name, else the firm's. */
static char *
dup_name (const TenkenAssessment *assessment)
{
  const char *name = *assessment->title != '\0' ? assessment->title : assessment->organisation;
  g_autofree char *start = NULL;

  if (g_utf8_strlen (name, -1) <= NAME_LENGTH)
    return g_strdup (name);

  start = g_utf8_substring (name, 0, NAME_LENGTH);
  return g_strconcat (start, "…", NULL);
}

GtkWidget *
tenken_deletion_ask (GtkWindow              *parent,
                     const TenkenAssessment *assessment)
{
  g_autofree char *name = dup_name (assessment);
  g_autofree char *date = tenken_date_format (assessment->date, tenken_catalog_language ());
  /* Translators: the word that is typed to confirm a deletion */
  const char *word = C_("typed to confirm", "delete");
  /* Translators: %1$s is the name of a check-up, %2$s its date, %3$s the word to type */
  g_autofree char *body = g_strdup_printf (_("All answers, comments and notes of “%1$s” (%2$s) go with it. "
                                             "You can bring them back until you close Tenken, not after that. "
                                             "If you are sure, type “%3$s” below."), name, date, word);

  return tenken_confirm_dialog_new (parent, _("Delete this check-up?"), body, word, _("Delete"));
}

typedef struct {
  TenkenSession *session;
  gint64 id;
} Deleted;

static void
undo_cb (AdwToast *toast,
         Deleted  *deleted)
{
  tenken_session_restore (deleted->session, deleted->id);
}

static void
deleted_free (gpointer  data,
              GClosure *closure)
{
  g_object_unref (((Deleted *) data)->session);
  g_free (data);
}

AdwToast *
tenken_deletion_tell (TenkenSession          *session,
                      const TenkenAssessment *assessment)
{
  g_autofree char *name = dup_name (assessment);
  g_autofree char *markup = g_markup_escape_text (name, -1);
  /* Translators: %s is the name of a check-up */
  g_autofree char *title = g_strdup_printf (_("“%s” was deleted"), markup);
  AdwToast *toast = adw_toast_new (title);
  Deleted *deleted = g_new0 (Deleted, 1);

  deleted->session = g_object_ref (session);
  deleted->id = assessment->id;
  adw_toast_set_button_label (toast, _("Undo"));
  adw_toast_set_timeout (toast, TOAST_SECONDS);
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (undo_cb), deleted, deleted_free, 0);

  return toast;
}
