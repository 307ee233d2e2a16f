/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/help.h"

#include "app/text-size.h"
#include "base/catalog.h"

#include <string.h>

#define PICTURES "/io/github/tenken/Tenken/help/"

/* A rim of what is behind it stays in sight. */
#define ROOM 24

/* Where the screen draws no shadows, a window has lines around it. */
#define FRAME 10

struct _TenkenHelp {
  AdwWindow parent_instance;

  GtkWidget *body;
  GtkPicture *picture;
  GtkLabel *first;
  GtkLabel *second;
  GtkLabel *third;
  GtkWidget *close_button;
};

G_DEFINE_FINAL_TYPE (TenkenHelp, tenken_help, ADW_TYPE_WINDOW)

static const TenkenHelpTopic topics[] = {
  { "start",
    N_("A field for a name with a big button, a check-up that waits half done, and a padlock."),
    { N_("Type the name of your firm, and press the big button."),
      N_("Stop whenever you like, and go on from here another day."),
      N_("Your answers stay on this computer and are sent nowhere.") } },
  { "question",
    N_("A question with an underlined word, its four answers, the first being chosen, and a bar below them."),
    { N_("Press an underlined word to have it explained, and “Why it matters” for the reason."),
      N_("Choose the answer that fits best, by a click or by its number key: “Don't know” is one, too."),
      N_("Every answer is saved at once, and you can change it later.") } },
  { "entry",
    N_("A sheet of paper with ticked boxes, number keys beside it, and a list that fills up."),
    { N_("Put the sheet beside the keyboard: each box on it has its number."),
      N_("Press the number that is ticked, and the next question comes by itself."),
      N_("The arrow keys go back and on, and every answer is saved at once.") } },
  { "finish",
    N_("A list of questions, two of them still open, and beside it a dial that is only begun."),
    { N_("Here you see which questions are still open."),
      N_("Click one to answer it now."),
      N_("You can also look at the result so far and go on another day.") } },
  { "result",
    N_("A dial, beside it three steps in their order, and a question mark below."),
    { N_("The dial shows where your firm stands, from 0 to 100."),
      N_("Begin with the first step: it brings much for little effort."),
      N_("What nobody knew is listed too, with whom to ask.") } },
  { "report",
    N_("Pages of the report, a folder that it goes into, and a printer."),
    { N_("Look through the report here: it looks the same on paper."),
      N_("Save it as a PDF to keep it or to pass it on."),
      N_("Print it, and decide together over the first page.") } },
  { "library",
    N_("A list of checklists, beside it the chosen one with its time and a button, below it one of one's own."),
    { N_("Choose a checklist on the left, and see for whom it is and how long it takes."),
      N_("Press the button, and the check-up begins."),
      N_("Checklists of your own stand in the same list.") } },
  { "past",
    N_("A list of check-ups, beside it the chosen one with a pen, a note and a waste bin."),
    { N_("Choose a check-up on the left to see it on the right."),
      N_("Give it a name or a note of your own."),
      N_("Before anything is deleted you are asked, and you can take it back.") } },
  { "organisation",
    N_("A firm's house with its sign, people in two groups, and a sheet with boxes to sign."),
    { N_("Write the name of your firm, and add its logo if it has one."),
      N_("Name the departments, so that staff can choose theirs."),
      N_("Name who signs: the report has a box for each.") } },
  { "compare",
    N_("A dial and bars with marks for last time, and a list of changed answers, one of them being chosen."),
    { N_("The dial and the bars show this time, with marks for last time."),
      N_("Beside them stand the answers that have changed."),
      N_("Click one to see its question again.") } },
  { "plan",
    N_("A list of steps with boxes to tick and a plus, beside it the chosen one with a person, a calendar and a tick."),
    { N_("Take the steps that you want to carry out into the plan."),
      N_("Write who does each of them and until when."),
      N_("Choose what became of it: at the next check-up you are asked to look at its question again.") } },
  { "path",
    N_("A list of steps, most of them ticked, beside it a dial with a mark for now, and a button that goes back."),
    { N_("The ticked steps lead to the next level with the least work."),
      N_("Tick others or take ticks away, and the dial shows what becomes of the score."),
      N_("One button brings the shortest way back; nothing is saved.") } },
  { "kiosk-setup",
    N_("A laptop with one big button, a PIN beside it, and people who wait in front of it."),
    { N_("Choose what staff are asked and in which languages; nobody gives a name."),
      N_("Set a PIN: nothing else ends the kiosk."),
      N_("Start, and put the laptop where everybody passes.") } },
};

const TenkenHelpTopic *
tenken_help_find (const char *page)
{
  for (guint i = 0; i < G_N_ELEMENTS (topics); i++)
    if (strcmp (topics[i].page, page) == 0)
      return &topics[i];

  return NULL;
}

/* This window stands in front of the one that knows the shortcuts. */
static void
shortcuts_cb (TenkenHelp *self)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  gtk_window_close (GTK_WINDOW (self));
  if (parent != NULL)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.show-help-overlay", NULL);
}

static void
tenken_help_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_HELP);

  G_OBJECT_CLASS (tenken_help_parent_class)->dispose (object);
}

static void
tenken_help_class_init (TenkenHelpClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_help_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/help.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenHelp, body);
  gtk_widget_class_bind_template_child (widget_class, TenkenHelp, picture);
  gtk_widget_class_bind_template_child (widget_class, TenkenHelp, first);
  gtk_widget_class_bind_template_child (widget_class, TenkenHelp, second);
  gtk_widget_class_bind_template_child (widget_class, TenkenHelp, third);
  gtk_widget_class_bind_template_child (widget_class, TenkenHelp, close_button);
  gtk_widget_class_bind_template_callback (widget_class, shortcuts_cb);
}

static void
tenken_help_init (TenkenHelp *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_window_set_focus (GTK_WINDOW (self), self->close_button);
}

/* How high it must be for its lines at @width. A scrolled window would not say, nor would a window. */
static int
measure_height (TenkenHelp *self,
                int         width)
{
  GtkWidget *child = gtk_widget_get_first_child (adw_window_get_content (ADW_WINDOW (self)));
  int sum = FRAME;

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *measured = GTK_IS_SCROLLED_WINDOW (child) ? self->body : child;
      int height;

      gtk_widget_measure (measured, GTK_ORIENTATION_VERTICAL, width - FRAME, NULL, &height, NULL, NULL);
      sum += height;
    }

  return sum;
}

/* As large as its texts need, but no larger than its parent: what then has no room is scrolled to. */
static void
fit_into (TenkenHelp *self,
          GtkWindow  *parent)
{
  int parent_width = gtk_widget_get_width (GTK_WIDGET (parent)) - ROOM;
  int parent_height = gtk_widget_get_height (GTK_WIDGET (parent)) - ROOM;
  double scale = tenken_text_size_get_scale (gtk_widget_get_settings (GTK_WIDGET (self)));
  int width, height;

  if (parent_width <= 0)
    return;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  width = MIN ((int) (width * MAX (scale, 1)), parent_width);
  gtk_window_set_default_size (GTK_WINDOW (self), width, MIN (measure_height (self, width), parent_height));
}

GtkWidget *
tenken_help_new (const TenkenHelpTopic *topic,
                 GtkWindow             *parent)
{
  TenkenHelp *self = g_object_new (TENKEN_TYPE_HELP, "transient-for", parent, NULL);
  g_autofree char *path = g_strconcat (PICTURES, topic->page, ".svg", NULL);

  gtk_picture_set_resource (self->picture, path);
  gtk_picture_set_alternative_text (self->picture, _(topic->picture));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->picture), GTK_ACCESSIBLE_PROPERTY_LABEL, _(topic->picture), -1);
  gtk_label_set_label (self->first, _(topic->sentences[0]));
  gtk_label_set_label (self->second, _(topic->sentences[1]));
  gtk_label_set_label (self->third, _(topic->sentences[2]));
  if (parent != NULL)
    fit_into (self, parent);

  return GTK_WIDGET (self);
}
