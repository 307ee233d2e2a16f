/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/due-row.h"

#include "base/catalog.h"
#include "base/date.h"


struct _TenkenDueRow {
  AdwActionRow parent_instance;

  GtkWidget *button;
  GtkCalendar *calendar;
  GtkWidget *none_button;
  char *due;
};

G_DEFINE_FINAL_TYPE (TenkenDueRow, tenken_due_row, ADW_TYPE_ACTION_ROW)

static guint picked_signal;

static void
pick (TenkenDueRow *self,
      const char   *date)
{
  g_autofree char *own = g_strdup (date);

  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
  g_signal_emit (self, picked_signal, 0, own);
}

/* So many days from today. */
static void
pick_in_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  g_autofree char *today = tenken_date_today ();
  g_autofree char *day = tenken_date_add_days (today, g_variant_get_int32 (parameter));

  pick (TENKEN_DUE_ROW (widget), day);
}

static void
pick_none_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  pick (TENKEN_DUE_ROW (widget), "");
}

static void
pick_shown_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  TenkenDueRow *self = TENKEN_DUE_ROW (widget);
  g_autoptr (GDateTime) day = gtk_calendar_get_date (self->calendar);
  g_autofree char *date = g_strdup_printf ("%04d-%02d-%02d", g_date_time_get_year (day), g_date_time_get_month (day),
                                           g_date_time_get_day_of_month (day));

  pick (self, date);
}

/* The calendar opens on the day that is set. */
static void
opened_cb (TenkenDueRow *self)
{
  g_autofree char *today = tenken_date_today ();
  g_autofree char *moment = g_strdup_printf ("%sT12:00:00", self->due != NULL && *self->due != '\0' ? self->due : today);
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GDateTime) day = g_date_time_new_from_iso8601 (moment, zone);

  if (day != NULL)
    gtk_calendar_select_day (self->calendar, day);
}

static void
tenken_due_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_DUE_ROW);

  G_OBJECT_CLASS (tenken_due_row_parent_class)->dispose (object);
}

static void
tenken_due_row_finalize (GObject *object)
{
  g_free (TENKEN_DUE_ROW (object)->due);

  G_OBJECT_CLASS (tenken_due_row_parent_class)->finalize (object);
}

static void
tenken_due_row_class_init (TenkenDueRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_due_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = tenken_due_row_finalize;

  picked_signal = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_install_action (widget_class, "due.pick-in", "i", pick_in_action);
  gtk_widget_class_install_action (widget_class, "due.pick-none", NULL, pick_none_action);
  gtk_widget_class_install_action (widget_class, "due.pick-shown", NULL, pick_shown_action);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/due-row.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenDueRow, button);
  gtk_widget_class_bind_template_child (widget_class, TenkenDueRow, calendar);
  gtk_widget_class_bind_template_child (widget_class, TenkenDueRow, none_button);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
}

static void
tenken_due_row_init (TenkenDueRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  /* What takes the focus is a button inside. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (self->button)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, gtk_widget_get_tooltip_text (self->button), -1);
}

void
tenken_due_row_show (TenkenDueRow *self,
                     const char   *due,
                     gboolean      overdue)
{
  g_autofree char *date = tenken_date_format (due, tenken_catalog_language ());
  g_autofree char *late = NULL;

  g_free (self->due);
  self->due = g_strdup (due);
  if (overdue)
    {
      /* Translators: %s is a day that is past, until which something was to be done */
      late = g_strdup_printf (_("%s, overdue"), date);
      adw_action_row_set_subtitle (ADW_ACTION_ROW (self), late);
    }
  else
    {
      adw_action_row_set_subtitle (ADW_ACTION_ROW (self), *due != '\0' ? date : _("No day set"));
    }
  gtk_widget_set_visible (self->none_button, *due != '\0');
}
