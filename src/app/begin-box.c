/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/begin-box.h"

#include "app/entry-row.h"
#include "app/organisation-row.h"
#include "app/session-actions.h"
#include "base/catalog.h"
#include "base/date.h"
#include "insight/actions.h"
#include "insight/pace.h"

/* The name as it is typed. */
#define NAME_DRAFT "organisation"

struct _TenkenBeginBox {
  AdwBin parent_instance;

  TenkenSession *session; /* (nullable) until shown */
  char *organisation;     /* (nullable) for whom it is, where that is known */
  AdwActionRow *checklist_row;
  GtkWidget *from_row;
  GtkWidget *afresh_row;
  GtkWidget *other_row;
  GtkEditable *name_row;
  GtkWidget *begin_button;
};

G_DEFINE_FINAL_TYPE (TenkenBeginBox, tenken_begin_box, ADW_TYPE_BIN)

static gboolean
asks_name (TenkenBeginBox *self)
{
  return gtk_widget_get_visible (GTK_WIDGET (self->name_row));
}

static char *
dup_typed (TenkenBeginBox *self)
{
  return tenken_text_trim (gtk_editable_get_text (self->name_row));
}

char *
tenken_begin_box_dup_organisation (TenkenSession *session)
{
  const char *draft = tenken_session_get_draft (session, NAME_DRAFT);
  g_autofree char *typed = tenken_text_trim (draft != NULL ? draft : "");

  return *typed != '\0' ? g_steal_pointer (&typed) : tenken_organisation_row_dup_current (session);
}

/* By @action, which takes the name. */
static void
begin_by (GtkWidget     *widget,
          const char    *action,
          TenkenSession *session,
          const char    *organisation)
{
  g_autoptr (TenkenSession) kept = g_object_ref (session);
  g_autofree char *name = g_strdup (organisation);
  const TenkenAssessment *begun;

  gtk_widget_activate_action (widget, action, "s", name);

  /* Whom one begins for is whom the pages are about afterwards. The widget may be gone by now. */
  begun = tenken_session_get_assessment (kept);
  if (begun != NULL && g_str_equal (begun->organisation, name))
    {
      tenken_organisation_row_set_current (kept, NULL);
      tenken_session_set_draft (kept, NAME_DRAFT, NULL);
    }
}

void
tenken_begin_box_begin (GtkWidget     *widget,
                        TenkenSession *session,
                        const char    *organisation)
{
  begin_by (widget, "win.begin", session, organisation);
}

static void
begin_named (TenkenBeginBox *self,
             const char     *action)
{
  g_autofree char *name = asks_name (self) ? dup_typed (self) : g_strdup (self->organisation);

  if (*name == '\0')
    gtk_widget_grab_focus (GTK_WIDGET (self->name_row));
  else
    begin_by (GTK_WIDGET (self), action, self->session, name);
}

static void
begin_cb (TenkenBeginBox *self)
{
  begin_named (self, "win.begin");
}

static void
paper_cb (TenkenBeginBox *self)
{
  begin_named (self, "win.begin-entry");
}

static void
update_begin_button (TenkenBeginBox *self)
{
  g_autofree char *typed = dup_typed (self);

  gtk_widget_set_sensitive (self->begin_button, !asks_name (self) || *typed != '\0');
}

static void
name_changed_cb (TenkenBeginBox *self)
{
  update_begin_button (self);
  if (self->session != NULL)
    tenken_session_set_draft (self->session, NAME_DRAFT, gtk_editable_get_text (self->name_row));
}

/* One button for whoever begins for the first time or for somebody new, rows for whoever has answers to go by. */
static void
show_ways (TenkenBeginBox *self,
           gboolean        ask,
           gboolean        rows)
{
  gtk_widget_set_visible (GTK_WIDGET (self->name_row), ask);
  gtk_widget_set_visible (self->begin_button, !rows);
  gtk_widget_set_visible (self->other_row, rows);
  gtk_widget_set_visible (self->afresh_row, rows);
  update_begin_button (self);
}

static void
other_cb (TenkenBeginBox *self)
{
  gtk_widget_set_visible (self->from_row, FALSE);
  show_ways (self, TRUE, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->name_row));
}

guint
tenken_begin_box_minutes (const TenkenChecklist *checklist)
{
  return tenken_pace_minutes_left (TENKEN_PACE_USUAL, checklist->questions->len);
}

static guint
count_done (TenkenBeginBox         *self,
            const TenkenAssessment *last)
{
  g_autoptr (GPtrArray) actions
    = tenken_session_list_actions (self->session, last->organisation, tenken_answers_get_checklist (last->answers)->id);

  return tenken_actions_count_done (actions, last->date);
}

static void
show_from (TenkenBeginBox         *self,
           const TenkenAssessment *last)
{
  gtk_widget_set_visible (self->from_row, last != NULL);
  if (last != NULL)
    {
      g_autofree char *date = tenken_date_format (last->date, tenken_catalog_language ());
      guint n_done = count_done (self, last);
      g_autofree char *text = NULL;

      if (n_done > 0)
        /* Translators: %1$s is the date of an earlier check-up, %2$u how many steps of the plan were done since */
        text = g_strdup_printf (_("You only confirm or change what you answered on %1$s. Steps done since then: %2$u."),
                                date, n_done);
      else
        /* Translators: %s is the date of an earlier check-up */
        text = g_strdup_printf (_("You only confirm or change what you answered on %s."), date);

      adw_action_row_set_subtitle (ADW_ACTION_ROW (self->from_row), text);
      gtk_actionable_set_action_target (GTK_ACTIONABLE (self->from_row), "x", last->id);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->from_row), "win.begin-from");
    }
}

void
tenken_begin_box_show (TenkenBeginBox         *self,
                       TenkenSession          *session,
                       const char             *organisation,
                       gboolean                first,
                       const TenkenAssessment *last)
{
  const char *draft = tenken_session_get_draft (session, NAME_DRAFT);
  gboolean typed = draft != NULL && *draft != '\0';

  g_set_object (&self->session, session);
  g_free (self->organisation);
  self->organisation = g_strdup (organisation);

  adw_action_row_set_subtitle (self->checklist_row, tenken_text_get (tenken_session_get_chosen (session)->title,
                                                                     tenken_catalog_language ()));
  if (typed && !g_str_equal (gtk_editable_get_text (self->name_row), draft))
    gtk_editable_set_text (self->name_row, draft);

  show_from (self, typed ? NULL : last);
  /* Again is only what was answered before. */
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->afresh_row), last != NULL ? _("Start over")
                                                                                       : _("Start this check-up"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->afresh_row), last != NULL ? _("You answer every question again.")
                                                                               : "");
  show_ways (self, organisation == NULL || typed, !first && !typed);
  if (first)
    gtk_widget_add_css_class (self->begin_button, "suggested-action");
  else
    gtk_widget_remove_css_class (self->begin_button, "suggested-action");

  if (organisation != NULL)
    {
      gtk_actionable_set_action_target (GTK_ACTIONABLE (self->afresh_row), "s", organisation);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->afresh_row), "win.begin");
    }
}

GtkWidget *
tenken_begin_box_get_obvious (TenkenBeginBox *self)
{
  if (asks_name (self))
    return GTK_WIDGET (self->name_row);
  if (gtk_widget_get_visible (self->begin_button))
    return self->begin_button;

  return gtk_widget_get_visible (self->from_row) ? self->from_row : self->afresh_row;
}

static void
tenken_begin_box_dispose (GObject *object)
{
  TenkenBeginBox *self = TENKEN_BEGIN_BOX (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->organisation, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_BEGIN_BOX);

  G_OBJECT_CLASS (tenken_begin_box_parent_class)->dispose (object);
}

static void
tenken_begin_box_class_init (TenkenBeginBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_begin_box_dispose;

  g_type_ensure (TENKEN_TYPE_ENTRY_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/begin-box.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenBeginBox, checklist_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenBeginBox, from_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenBeginBox, afresh_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenBeginBox, other_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenBeginBox, name_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenBeginBox, begin_button);
  gtk_widget_class_bind_template_callback (widget_class, begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, name_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, other_cb);
  gtk_widget_class_bind_template_callback (widget_class, paper_cb);
}

static void
tenken_begin_box_init (TenkenBeginBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
