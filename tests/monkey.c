/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "monkey.h"

#include "monkey-hands.h"

#include <X11/keysym.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

/* Steps in one place of the main window, about, until it is led elsewhere. */
#define RESTLESS 120
/* Steps in a window beside the main one until it is closed: there is little to do. */
#define PATIENCE 40
/* px at which a window is resized. */
#define EDGE 16
/* Lines of history. */
#define KEPT 40

typedef struct {
  const Monkey *plan;
  GRand *random;
  guint step;
  GtkWidget *front;   /* the window played in; only compared */
  guint since;        /* steps in it */
  guint rest;         /* steps until it is led elsewhere */
  gboolean done;
} Player;

/* In memory that a signal handler can read. */
static char history[KEPT][160];
static guint n_history;

static void
tell_cb (int number)
{
  for (guint i = 0; i < KEPT; i++)
    {
      const char *line = history[(n_history + i) % KEPT];

      if (write (STDERR_FILENO, line, strlen (line)) < 0)
        break;
    }
  signal (number, SIG_DFL);
  raise (number);
}

static void G_GNUC_PRINTF (2, 3)
note (const Player *self,
      const char   *format,
      ...)
{
  char *line = history[n_history++ % KEPT];
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);
  g_snprintf (line, sizeof history[0], "# seed %u step %u in %s of %d × %d: %s\n", self->plan->seed, self->step,
              self->front != NULL ? G_OBJECT_TYPE_NAME (self->front) : "nothing",
              self->front != NULL ? gtk_widget_get_width (self->front) : 0,
              self->front != NULL ? gtk_widget_get_height (self->front) : 0, text);
}

static guint
pick (Player *self,
      guint   n)
{
  return (guint) g_rand_int_range (self->random, 0, (gint32) n);
}

/* Nothing that writes a path: no slash, no dot, no tilde. Those that could open a menu come last. */
static const Stroke strokes[] = {
  { XK_Tab, 0 }, { XK_Tab, 0 }, { XK_Tab, 0 }, { XK_Tab, XK_Shift_L }, { XK_Escape, 0 }, { XK_Up, 0 }, { XK_Down, 0 },
  { XK_Down, 0 }, { XK_Left, 0 }, { XK_Right, 0 }, { XK_Page_Up, 0 }, { XK_Page_Down, 0 }, { XK_Home, 0 }, { XK_End, 0 },
  { XK_1, 0 }, { XK_2, 0 }, { XK_3, 0 }, { XK_4, 0 }, { XK_5, 0 }, { XK_6, 0 }, { XK_a, 0 }, { XK_b, 0 }, { XK_k, 0 },
  { XK_n, 0 }, { XK_o, 0 }, { XK_w, 0 }, { XK_BackSpace, 0 }, { XK_Delete, 0 }, { XK_a, XK_Control_L },
  { XK_c, XK_Control_L }, { XK_v, XK_Control_L }, { XK_x, XK_Control_L }, { XK_z, XK_Control_L }, { XK_z, XK_Control_L },
  { XK_f, XK_Control_L }, { XK_s, XK_Control_L }, { XK_p, XK_Control_L }, { XK_n, XK_Control_L }, { XK_Left, XK_Alt_L },
  { XK_Right, XK_Alt_L }, { XK_Tab, XK_Control_L }, { XK_F1, 0 }, { XK_question, XK_Control_L }, { XK_comma, XK_Control_L },
  { XK_plus, XK_Control_L }, { XK_minus, XK_Control_L }, { XK_0, XK_Control_L },
  { XK_Return, 0 }, { XK_Return, 0 }, { XK_space, 0 }, { XK_space, 0 }, { XK_F10, 0 }, { XK_Menu, 0 },
};
#define N_WITHOUT_MENU (G_N_ELEMENTS (strokes) - 6)

/* What should lead out of a window. */
static const Stroke ways_out[] = {
  { XK_q, XK_Control_L }, { XK_w, XK_Control_L }, { XK_F4, XK_Alt_L }, { XK_Tab, XK_Alt_L }, { XK_Escape, XK_Alt_L },
  { XK_d, XK_Super_L }, { XK_Super_L, 0 }, { XK_F11, 0 }, { XK_F5, 0 }, { XK_Print, 0 }, { XK_space, XK_Alt_L },
  { XK_l, XK_Super_L }, { XK_Delete, XK_Control_L }, { XK_F1, XK_Alt_L }, { XK_Menu, 0 },
};

/* What may be typed where a file is chosen. */
static const Stroke letters[] = {
  { XK_a, 0 }, { XK_b, 0 }, { XK_k, 0 }, { XK_n, 0 }, { XK_1, 0 }, { XK_BackSpace, 0 }, { XK_Escape, 0 }, { XK_Return, 0 },
};

static void
press_key (const Player *self,
           const Stroke *stroke)
{
  note (self, "%s %s", stroke->modifier != 0 ? XKeysymToString (stroke->modifier) : "", XKeysymToString (stroke->key));
  monkey_hands_strike (stroke);
}

/* What a window is moved by. There is no window manager, and GDK's own way to do that misses a button that is let go at
 * once: it then goes on moving the window when that is long gone. */
static gboolean
is_handle (GtkWidget *native,
           double     x,
           double     y)
{
  GtkWidget *picked = gtk_widget_pick (native, x, y, GTK_PICK_DEFAULT);

  return picked == NULL || picked == native || gtk_widget_get_ancestor (picked, GTK_TYPE_WINDOW_HANDLE) != NULL;
}

static void
click (Player    *self,
       GtkWidget *widget,
       double     x,
       double     y)
{
  GtkWidget *native = GTK_WIDGET (gtk_widget_get_native (widget));
  const guint how = pick (self, 20);

  monkey_hands_move (native, x, y);
  if (how == 0)
    monkey_hands_click (3, 1);
  else if (how < 3)
    monkey_hands_click (1, 2);
  else if (how < 5)
    monkey_hands_click (pick (self, 2) == 0 ? 4 : 5, 3);
  else if (how == 5 && !is_handle (native, x, y))
    {
      monkey_hands_press (1);
      monkey_hands_move (native, x + pick (self, 200) - 100, y + pick (self, 100) - 50);
      monkey_hands_release (1);
    }
  else
    monkey_hands_click (1, 1);
  note (self, "click %u on %s at %.0f, %.0f", how, G_OBJECT_TYPE_NAME (widget), x, y);
}

/* Mostly at something, sometimes anywhere. */
static void
click_somewhere (Player *self)
{
  g_autoptr (GPtrArray) targets = monkey_hands_list_targets (self->front);
  double x, y;

  if (targets->len > 0 && pick (self, 4) > 0)
    {
      GtkWidget *target = g_ptr_array_index (targets, pick (self, targets->len));

      if (monkey_hands_find_middle (target, &x, &y))
        {
          click (self, target, x, y);
          return;
        }
    }
  x = EDGE + pick (self, (guint) MAX (1, gtk_widget_get_width (self->front) - 2 * EDGE));
  y = EDGE + pick (self, (guint) MAX (1, gtk_widget_get_height (self->front) - 2 * EDGE));
  click (self, self->front, x, y);
}

/* A file dialog shows the whole disk: only its name field, and the two buttons, and only in our folder. */
static void
play_with_files (Player *self)
{
  g_autoptr (GFile) folder = g_file_new_for_path (self->plan->folder);
  g_autoptr (GFile) now = gtk_file_chooser_get_current_folder (GTK_FILE_CHOOSER (self->front));

  if (now == NULL || !g_file_equal (now, folder))
    {
      note (self, "to our folder");
      gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (self->front), folder, NULL);
      return;
    }
  press_key (self, &letters[pick (self, G_N_ELEMENTS (letters))]);
}

static void
play_freely (Player *self)
{
  /* A page that slides in is partly beyond the screen, and GTK 4.8 on X11 has no place for a menu there. */
  if (monkey_hands_is_moving (self->front))
    press_key (self, &strokes[pick (self, N_WITHOUT_MENU)]);
  else if (self->plan->caged && pick (self, 6) == 0)
    press_key (self, &ways_out[pick (self, G_N_ELEMENTS (ways_out))]);
  else if (pick (self, 5) < 2)
    click_somewhere (self);
  else
    press_key (self, &strokes[pick (self, G_N_ELEMENTS (strokes))]);
}

static void
come_to_front (Player *self)
{
  GtkWidget *front = monkey_hands_find_front ();

  self->since = front == self->front ? self->since + 1 : 0;
  self->front = front;
  if (front != NULL)
    monkey_hands_raise (GTK_WINDOW (front));
}

static void
play_step (Player *self)
{
  come_to_front (self);
  if (self->front == NULL)
    {
      note (self, "another window");
      self->plan->revive (self->plan->data);
    }
  else if (gtk_window_get_transient_for (GTK_WINDOW (self->front)) != NULL && self->since > PATIENCE)
    {
      note (self, "close");
      gtk_window_close (GTK_WINDOW (self->front));
    }
  else if (GTK_IS_FILE_CHOOSER (self->front))
    play_with_files (self);
  else if (self->plan->lead != NULL && self->rest-- == 0)
    {
      self->rest = pick (self, RESTLESS);
      note (self, "lead elsewhere");
      self->plan->lead (g_rand_int (self->random), self->plan->data);
    }
  else if (strcmp (G_OBJECT_TYPE_NAME (self->front), "GtkPrintUnixDialog") == 0)
    press_key (self, &(Stroke) { pick (self, 3) == 0 ? XK_Escape : XK_Tab, 0 });
  else
    play_freely (self);
  monkey_hands_rest ();
}

/* What GTK 4.8 says on X11 where a menu would come up on a page that still slides in from beyond the screen, or stays
 * open on one that slides away: it finds no monitor there. Nothing is wrong with the page. And now and then, once in some
 * ten thousand steps, a scrollbar that comes and goes within one frame has its slider painted before it has a place. */
static gboolean
is_known (const char *message)
{
  return strstr (message, "gdk_monitor_get_geometry: assertion") != NULL
         || strstr (message, "attempt to allocate GtkPopoverContent contents") != NULL
         || strstr (message, "Trying to snapshot GtkGizmo") != NULL;
}

static gboolean
is_fatal_cb (const char     *domain,
             GLogLevelFlags  level,
             const char     *message,
             gpointer        data)
{
  return !is_known (message);
}

static GLogWriterOutput
write_cb (GLogLevelFlags   level,
          const GLogField *fields,
          gsize            n_fields,
          gpointer         data)
{
  for (gsize i = 0; i < n_fields; i++)
    if (strcmp (fields[i].key, "MESSAGE") == 0 && fields[i].length < 0 && is_known (fields[i].value))
      return G_LOG_WRITER_HANDLED;

  return g_log_writer_default (level, fields, n_fields, data);
}

static gboolean play_cb (gpointer data);

/* Mostly at once, sometimes after a frame, rarely after a while, as for timers to run out. */
static void
wait_a_moment (Player *self)
{
  const guint chance = pick (self, 50);

  if (chance == 0)
    g_timeout_add (250, play_cb, self);
  else if (chance < 10)
    g_timeout_add (20, play_cb, self);
  else
    g_idle_add_full (G_PRIORITY_LOW, play_cb, self, NULL);
}

/* Closes the dialogs that are still open, one after the other: one that runs a main loop of its own would not end. */
static gboolean
end_cb (gpointer data)
{
  Player *self = data;

  self->front = monkey_hands_find_front ();
  self->done = self->front == NULL || gtk_window_get_transient_for (GTK_WINDOW (self->front)) == NULL;
  if (!self->done)
    {
      gtk_window_close (GTK_WINDOW (self->front));
      g_timeout_add (50, end_cb, self);
    }

  return G_SOURCE_REMOVE;
}

/* A source of its own each time: it plays on where a dialog runs a main loop inside the last step. */
static gboolean
play_cb (gpointer data)
{
  Player *self = data;

  if (++self->step > self->plan->steps)
    {
      end_cb (self);
      return G_SOURCE_REMOVE;
    }

  play_step (self);
  if (self->plan->watch != NULL)
    self->plan->watch (self->plan->data);
  wait_a_moment (self);

  return G_SOURCE_REMOVE;
}

void
monkey_play (const Monkey *plan)
{
  Player self = { .plan = plan, .random = g_rand_new_with_seed (plan->seed) };
  static gboolean prepared;
  static const int signals[] = { SIGTRAP, SIGABRT, SIGSEGV };

  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    signal (signals[i], tell_cb);
  if (!prepared)
    {
      monkey_hands_prepare ();
      g_log_set_writer_func (write_cb, NULL, NULL);
      prepared = TRUE;
    }
  g_test_log_set_fatal_handler (is_fatal_cb, NULL);

  wait_a_moment (&self);
  while (!self.done)
    g_main_context_iteration (NULL, TRUE);
  g_rand_free (self.random);
}
