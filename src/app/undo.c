/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/undo.h"

#include <string.h>

typedef struct {
  guint number;
  TenkenAnswer before;       /* its texts are its own */
  TenkenAnswer after;
  GPtrArray *actions_before; /* (nullable) of TenkenAction: of the plan, not of an answer */
  GPtrArray *actions_after;
} Change;

struct _TenkenUndo {
  GPtrArray *changes; /* of Change */
  guint done;         /* how many of them stand; those after are undone */
};

static TenkenAnswer
copy (const TenkenAnswer *answer)
{
  TenkenAnswer own = *answer;

  own.comment = g_strdup (answer->comment);
  own.evidence = g_strdup (answer->evidence);

  return own;
}

static void
clear (TenkenAnswer *answer)
{
  g_free ((char *) answer->comment);
  g_free ((char *) answer->evidence);
}

static void
change_free (gpointer data)
{
  Change *change = data;

  clear (&change->before);
  clear (&change->after);
  g_clear_pointer (&change->actions_before, g_ptr_array_unref);
  g_clear_pointer (&change->actions_after, g_ptr_array_unref);
  g_free (change);
}

/* What was done last and can be taken back; not where something was undone since. */
static Change *
get_last (TenkenUndo *self)
{
  return self->done > 0 && self->done == self->changes->len ? g_ptr_array_index (self->changes, self->done - 1) : NULL;
}

/* What differs between two answers to a question. */
typedef enum {
  COMMENT = 1 << 0,
  EVIDENCE = 1 << 1,
  REST = 1 << 2,
} Difference;

static Difference
compare (const TenkenAnswer *a,
         const TenkenAnswer *b)
{
  gboolean rest = a->choice == b->choice && !a->flagged == !b->flagged && !a->copied == !b->copied;

  return (strcmp (a->comment, b->comment) != 0 ? COMMENT : 0) | (strcmp (a->evidence, b->evidence) != 0 ? EVIDENCE : 0)
         | (rest ? 0 : REST);
}

/* A text is saved in each pause, but typing it is one step. Nothing is left of it where it ends as it began; then
 * taking the typing back in its field has taken it back here too. */
static gboolean
merge (TenkenUndo         *self,
       guint               number,
       const TenkenAnswer *before,
       const TenkenAnswer *after)
{
  Change *last = get_last (self);
  Difference difference = compare (before, after);

  if (last == NULL || last->actions_before != NULL || last->number != number || (difference & REST) != 0
      || compare (&last->before, &last->after) != difference)
    return FALSE;

  clear (&last->after);
  last->after = copy (after);
  if (compare (&last->before, &last->after) == 0)
    g_ptr_array_set_size (self->changes, (int) --self->done);

  return TRUE;
}

TenkenUndo *
tenken_undo_new (void)
{
  TenkenUndo *self = g_new0 (TenkenUndo, 1);

  self->changes = g_ptr_array_new_with_free_func (change_free);

  return self;
}

void
tenken_undo_free (TenkenUndo *self)
{
  g_ptr_array_unref (self->changes);
  g_free (self);
}

static void
add (TenkenUndo *self,
     Change     *change)
{
  g_ptr_array_set_size (self->changes, (int) self->done);
  g_ptr_array_add (self->changes, change);
  self->done++;
}

void
tenken_undo_note (TenkenUndo         *self,
                  guint               number,
                  const TenkenAnswer *before,
                  const TenkenAnswer *after)
{
  Change *change;

  if (merge (self, number, before, after))
    return;

  change = g_new0 (Change, 1);
  change->number = number;
  change->before = copy (before);
  change->after = copy (after);
  add (self, change);
}

static GPtrArray *
copy_actions (const GPtrArray *actions)
{
  GPtrArray *own = tenken_actions_new ();

  for (guint i = 0; i < actions->len; i++)
    g_ptr_array_add (own, tenken_action_copy (g_ptr_array_index (actions, i)));

  return own;
}

/* Which one text of a step differs and nothing else, as an offset into it; 0 for any other difference. */
static gsize
find_changed_text (const TenkenAction *a,
                   const TenkenAction *b)
{
  static const gsize texts[] = {
    G_STRUCT_OFFSET (TenkenAction, reason), G_STRUCT_OFFSET (TenkenAction, owner), G_STRUCT_OFFSET (TenkenAction, cost),
    G_STRUCT_OFFSET (TenkenAction, note), G_STRUCT_OFFSET (TenkenAction, title),
  };
  gsize changed = 0;
  guint n_changed = 0;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (strcmp (G_STRUCT_MEMBER (char *, a, texts[i]), G_STRUCT_MEMBER (char *, b, texts[i])) != 0)
      {
        changed = texts[i];
        n_changed++;
      }

  return n_changed == 1 && a->number == b->number && a->place == b->place && a->status == b->status
         && a->order == b->order && strcmp (a->due, b->due) == 0 ? changed : 0;
}

/* As with the texts of an answer. */
static gboolean
merge_actions (TenkenUndo      *self,
               const GPtrArray *before,
               const GPtrArray *after)
{
  Change *last = get_last (self);
  gsize text;

  if (last == NULL || last->actions_before == NULL || last->actions_before->len != 1 || last->actions_after->len != 1
      || before->len != 1 || after->len != 1)
    return FALSE;

  text = find_changed_text (before->pdata[0], after->pdata[0]);
  if (text == 0 || !tenken_action_is_same (last->actions_after->pdata[0], before->pdata[0])
      || find_changed_text (last->actions_before->pdata[0], last->actions_after->pdata[0]) != text)
    return FALSE;

  g_ptr_array_unref (last->actions_after);
  last->actions_after = copy_actions (after);
  if (tenken_action_is_same (last->actions_before->pdata[0], last->actions_after->pdata[0]))
    g_ptr_array_set_size (self->changes, (int) --self->done);

  return TRUE;
}

void
tenken_undo_note_actions (TenkenUndo      *self,
                          const GPtrArray *before,
                          const GPtrArray *after)
{
  Change *change;

  if (merge_actions (self, before, after))
    return;

  change = g_new0 (Change, 1);
  change->actions_before = copy_actions (before);
  change->actions_after = copy_actions (after);
  add (self, change);
}

gboolean
tenken_undo_is_empty (const TenkenUndo *self,
                      gboolean          back)
{
  return back ? self->done == 0 : self->done == self->changes->len;
}

/* The change that comes next that way, or NULL. */
static const Change *
get_next (const TenkenUndo *self,
          gboolean          back)
{
  if (tenken_undo_is_empty (self, back))
    return NULL;

  return g_ptr_array_index (self->changes, back ? self->done - 1 : self->done);
}

gboolean
tenken_undo_peek_actions (const TenkenUndo  *self,
                          gboolean           back,
                          const GPtrArray  **from,
                          const GPtrArray  **to)
{
  const Change *change = get_next (self, back);

  if (change == NULL || change->actions_before == NULL)
    return FALSE;

  *from = back ? change->actions_after : change->actions_before;
  *to = back ? change->actions_before : change->actions_after;

  return TRUE;
}

const TenkenAnswer *
tenken_undo_peek (const TenkenUndo *self,
                  gboolean          back,
                  guint            *number)
{
  const Change *change = get_next (self, back);

  if (change == NULL || change->actions_before != NULL)
    return NULL;

  *number = change->number;

  return back ? &change->before : &change->after;
}

void
tenken_undo_go (TenkenUndo *self,
                gboolean    back)
{
  self->done = back ? self->done - 1 : self->done + 1;
}
