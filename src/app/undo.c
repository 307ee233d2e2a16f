/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/undo.h"

#include <string.h>

typedef struct {
  guint number;
  TenkenAnswer before; /* its texts are its own */
  TenkenAnswer after;
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
  g_free (change);
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
  Change *last = self->done > 0 ? g_ptr_array_index (self->changes, self->done - 1) : NULL;
  Difference difference = compare (before, after);

  if (last == NULL || self->done != self->changes->len || last->number != number || (difference & REST) != 0
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
  g_ptr_array_set_size (self->changes, (int) self->done);
  g_ptr_array_add (self->changes, change);
  self->done++;
}

const TenkenAnswer *
tenken_undo_peek (const TenkenUndo *self,
                  gboolean          back,
                  guint            *number)
{
  const Change *change;

  if (back ? self->done == 0 : self->done == self->changes->len)
    return NULL;

  change = g_ptr_array_index (self->changes, back ? self->done - 1 : self->done);
  *number = change->number;

  return back ? &change->before : &change->after;
}

void
tenken_undo_go (TenkenUndo *self,
                gboolean    back)
{
  self->done = back ? self->done - 1 : self->done + 1;
}
