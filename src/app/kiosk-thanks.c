/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-thanks.h"

#include "app/kiosk-tips.h"
#include "app/result-charts.h"
#include "base/catalog.h"

#define MAX_TIPS 2
#define DIAL_WIDTH 13.0

struct _TenkenKioskThanks {
  TenkenPage parent_instance;

  GtkBox *result;
  TenkenChart *dial;
  GtkLabel *band;
  GtkBox *tips;
  GtkWidget *done_button;
};

G_DEFINE_FINAL_TYPE (TenkenKioskThanks, tenken_kiosk_thanks, TENKEN_TYPE_PAGE)

static void
show_result (TenkenKioskThanks *self,
             TenkenSession     *session)
{
  const char *language = tenken_catalog_language ();
  const TenkenScore *score = tenken_session_get_score (session);
  TenkenScoreDial *dial = tenken_score_dial_new (tenken_session_get_checklist (session), score, NULL, NULL, language);

  tenken_chart_set_dial (self->dial, dial, DIAL_WIDTH, language);
  gtk_label_set_label (self->band, score->band != NULL ? tenken_text_get (score->band->title, language) : "");
  gtk_widget_set_visible (GTK_WIDGET (self->band), score->band != NULL);
}

static void
add_line (TenkenKioskThanks *self,
          const char        *text,
          const char        *css_class)
{
  GtkWidget *line;

  if (*text == '\0')
    return;

  line = gtk_label_new (text);
  gtk_label_set_xalign (GTK_LABEL (line), 0);
  gtk_label_set_wrap (GTK_LABEL (line), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (line), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (line, css_class);
  gtk_box_append (self->tips, line);
}

static void
tenken_kiosk_thanks_refresh (TenkenPage *page)
{
}

static void
tenken_kiosk_thanks_enter (TenkenPage *page)
{
  gtk_widget_grab_focus (TENKEN_KIOSK_THANKS (page)->done_button);
}

static void
tenken_kiosk_thanks_constructed (GObject *object)
{
  TenkenKioskThanks *self = TENKEN_KIOSK_THANKS (object);
  TenkenSession *session = tenken_page_get_session (TENKEN_PAGE (self));
  gboolean result = tenken_session_get_kiosk (session)->show_result && tenken_session_get_score (session) != NULL;
  g_autoptr (GPtrArray) tips = tenken_kiosk_tips_pick (tenken_session_get_plan (session), MAX_TIPS,
                                                       tenken_catalog_language ());

  gtk_widget_set_visible (GTK_WIDGET (self->result), result);
  if (result)
    show_result (self, session);
  for (guint i = 0; i < tips->len; i++)
    {
      const TenkenKioskTip *tip = g_ptr_array_index (tips, i);

      add_line (self, tip->title, "section");
      add_line (self, tip->how, "kiosk-how");
    }

  G_OBJECT_CLASS (tenken_kiosk_thanks_parent_class)->constructed (object);
}

static void
tenken_kiosk_thanks_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_KIOSK_THANKS);

  G_OBJECT_CLASS (tenken_kiosk_thanks_parent_class)->dispose (object);
}

static void
tenken_kiosk_thanks_class_init (TenkenKioskThanksClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = tenken_kiosk_thanks_constructed;
  object_class->dispose = tenken_kiosk_thanks_dispose;
  TENKEN_PAGE_CLASS (klass)->refresh = tenken_kiosk_thanks_refresh;
  TENKEN_PAGE_CLASS (klass)->enter = tenken_kiosk_thanks_enter;

  g_type_ensure (TENKEN_TYPE_CHART);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/kiosk-thanks.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskThanks, result);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskThanks, dial);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskThanks, band);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskThanks, tips);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskThanks, done_button);
}

static void
tenken_kiosk_thanks_init (TenkenKioskThanks *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
