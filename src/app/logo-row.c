/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/logo-row.h"

#include "app/logo.h"
#include "base/catalog.h"

struct _TenkenLogoRow {
  AdwActionRow parent_instance;

  GtkImage *picture;
  GtkWidget *choose_button;
  GtkWidget *remove_button;
  GBytes *logo; /* (nullable) */
  GtkFileChooserNative *chooser;
};

G_DEFINE_FINAL_TYPE (TenkenLogoRow, tenken_logo_row, ADW_TYPE_ACTION_ROW)

enum { CHOSEN, N_SIGNALS };

static guint signals[N_SIGNALS];

/* What it says below its title: what will do, or why something did not. */
static void
say (TenkenLogoRow *self,
     const char    *sentence)
{
  adw_action_row_set_icon_name (ADW_ACTION_ROW (self), sentence != NULL ? "dialog-warning-symbolic" : NULL);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self),
                               sentence != NULL ? sentence : _("A PNG or JPEG picture of at most 2 MB"));
}

void
tenken_logo_row_set_logo (TenkenLogoRow *self,
                          GBytes        *logo)
{
  g_autoptr (GdkTexture) picture = logo != NULL ? tenken_logo_decode (logo, "", NULL) : NULL;
  g_autoptr (GBytes) kept = logo != NULL ? g_bytes_ref (logo) : NULL;

  g_clear_pointer (&self->logo, g_bytes_unref);
  self->logo = g_steal_pointer (&kept);
  gtk_image_set_from_paintable (self->picture, GDK_PAINTABLE (picture));
  gtk_widget_set_visible (GTK_WIDGET (self->picture), picture != NULL);
  gtk_widget_set_visible (self->remove_button, logo != NULL);
  say (self, NULL);
}

GBytes *
tenken_logo_row_get_logo (TenkenLogoRow *self)
{
  return self->logo;
}

void
tenken_logo_row_take_file (TenkenLogoRow *self,
                           const char    *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) logo = tenken_logo_read (path, &error);

  if (logo == NULL)
    {
      say (self, error->message);
      return;
    }

  tenken_logo_row_set_logo (self, logo);
  g_signal_emit (self, signals[CHOSEN], 0);
}

static void
response_cb (TenkenLogoRow *self,
             int            response)
{
  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (self->chooser));
      g_autofree char *path = g_file_get_path (file);

      /* A place without a path cannot be read from; its address is no file's name, so the sentence says so. */
      if (path == NULL)
        path = g_file_get_uri (file);
      tenken_logo_row_take_file (self, path);
    }

  g_clear_object (&self->chooser);
}

static void
choose_action (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  TenkenLogoRow *self = TENKEN_LOGO_ROW (widget);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  if (self->chooser != NULL)
    return;

  self->chooser = gtk_file_chooser_native_new (_("Choose a logo"), GTK_WINDOW (gtk_widget_get_root (widget)),
                                               GTK_FILE_CHOOSER_ACTION_OPEN, _("Choose"), _("Cancel"));
  gtk_file_filter_set_name (filter, _("PNG and JPEG pictures"));
  gtk_file_filter_add_mime_type (filter, "image/png");
  gtk_file_filter_add_mime_type (filter, "image/jpeg");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (self->chooser), filter);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (response_cb), self, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
remove_action (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  TenkenLogoRow *self = TENKEN_LOGO_ROW (widget);

  /* The button goes with what it removes. */
  gtk_widget_grab_focus (self->choose_button);
  tenken_logo_row_set_logo (self, NULL);
  g_signal_emit (self, signals[CHOSEN], 0);
}

static void
tenken_logo_row_dispose (GObject *object)
{
  TenkenLogoRow *self = TENKEN_LOGO_ROW (object);

  if (self->chooser != NULL)
    gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (self->chooser));
  g_clear_object (&self->chooser);
  g_clear_pointer (&self->logo, g_bytes_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_LOGO_ROW);

  G_OBJECT_CLASS (tenken_logo_row_parent_class)->dispose (object);
}

static void
tenken_logo_row_class_init (TenkenLogoRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_logo_row_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "logo.choose", NULL, choose_action);
  gtk_widget_class_install_action (widget_class, "logo.remove", NULL, remove_action);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/logo-row.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenLogoRow, picture);
  gtk_widget_class_bind_template_child (widget_class, TenkenLogoRow, choose_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenLogoRow, remove_button);
}

static void
tenken_logo_row_init (TenkenLogoRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  tenken_logo_row_set_logo (self, NULL);
}
