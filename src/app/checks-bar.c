/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/checks-bar.h"

#include "app/page.h"
#include "app/row.h"
#include "app/widgets.h"
#include "base/catalog.h"
#include "insight/checks.h"

/* Of one kind; who mends these sees the next ones. */
#define MOST_ROWS 8

struct _TenkenChecksBar {
  AdwBin parent_instance;

  GtkLabel *summary;
  GtkToggleButton *button;
  GtkWidget *lists;
};

G_DEFINE_FINAL_TYPE (TenkenChecksBar, tenken_checks_bar, ADW_TYPE_BIN)

static GtkWidget *
make_row (const TenkenCheck *check,
          const char        *language)
{
  const TenkenQuestion *question = check->question;
  TenkenItem *item = tenken_item_new (question->number,
                                      g_strdup_printf ("%u  %s", question->number,
                                                       tenken_text_get (question->topic, language)),
                                      tenken_check_words (check, language), g_strdup (""));

  return tenken_row_new_for_box (item, "win.question");
}

static void
add_kind (TenkenChecksBar    *self,
          const TenkenChecks *checks,
          TenkenCheckKind     kind)
{
  const char *language = tenken_catalog_language ();
  g_autofree char *title = tenken_checks_title (checks, kind, language);
  GtkWidget *heading, *list;
  guint shown = 0;

  if (checks->counts[kind] == 0)
    return;

  heading = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "label", title, "xalign", 0.0,
                          "wrap", TRUE, NULL);
  gtk_widget_add_css_class (heading, "section");
  list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_RELATION_LABELLED_BY, heading, NULL, -1);
  for (guint i = 0; i < checks->list->len && shown < MOST_ROWS; i++)
    {
      const TenkenCheck *check = &g_array_index (checks->list, TenkenCheck, i);

      if (check->kind != kind)
        continue;
      gtk_list_box_append (GTK_LIST_BOX (list), make_row (check, language));
      shown++;
    }
  gtk_box_append (GTK_BOX (self->lists), heading);
  gtk_box_append (GTK_BOX (self->lists), list);

  if (shown < checks->counts[kind])
    {
      /* Translators: %u is how many answers more */
      g_autofree char *words = g_strdup_printf (_("And %u more"), checks->counts[kind] - shown);
      GtkWidget *more = g_object_new (GTK_TYPE_LABEL, "label", words, "xalign", 0.0, "wrap", TRUE, NULL);

      gtk_widget_add_css_class (more, "quiet");
      gtk_box_append (GTK_BOX (self->lists), more);
    }
}

void
tenken_checks_bar_show (TenkenChecksBar     *self,
                        const TenkenAnswers *answers)
{
  g_autoptr (TenkenChecks) checks = tenken_checks_new (answers);
  g_autofree char *summary = tenken_checks_summary (checks, tenken_catalog_language ());

  gtk_label_set_label (self->summary, summary);
  tenken_widgets_clear (self->lists);
  for (TenkenCheckKind kind = 0; kind < TENKEN_N_CHECK_KINDS; kind++)
    add_kind (self, checks, kind);
  gtk_widget_set_visible (GTK_WIDGET (self), checks->list->len > 0);
}

/* On a page it is about the answers that the page is about. */
static void
tenken_checks_bar_root (GtkWidget *widget)
{
  GtkWidget *page = gtk_widget_get_ancestor (widget, TENKEN_TYPE_PAGE);
  const TenkenAssessment *assessment = page != NULL
                                       ? tenken_session_get_assessment (tenken_page_get_session (TENKEN_PAGE (page)))
                                       : NULL;

  GTK_WIDGET_CLASS (tenken_checks_bar_parent_class)->root (widget);
  if (assessment != NULL)
    tenken_checks_bar_show (TENKEN_CHECKS_BAR (widget), assessment->answers);
}

static void
tenken_checks_bar_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_CHECKS_BAR);

  G_OBJECT_CLASS (tenken_checks_bar_parent_class)->dispose (object);
}

static void
tenken_checks_bar_class_init (TenkenChecksBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_checks_bar_dispose;
  widget_class->root = tenken_checks_bar_root;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/checks-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenChecksBar, summary);
  gtk_widget_class_bind_template_child (widget_class, TenkenChecksBar, button);
  gtk_widget_class_bind_template_child (widget_class, TenkenChecksBar, lists);
}

static void
tenken_checks_bar_init (TenkenChecksBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
