/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checklist/checklist.h"

#include <string.h>

static void
choice_free (gpointer data)
{
  TenkenChoice *choice = data;

  g_free (choice->id);
  g_clear_pointer (&choice->label, tenken_text_free);
  g_free (choice);
}

static void
band_free (gpointer data)
{
  TenkenBand *band = data;

  g_free (band->id);
  g_clear_pointer (&band->title, tenken_text_free);
  g_clear_pointer (&band->text, tenken_text_free);
  g_free (band);
}

static void
step_free (gpointer data)
{
  TenkenStep *step = data;

  g_clear_pointer (&step->title, tenken_text_free);
  g_clear_pointer (&step->how, tenken_text_free);
  g_clear_pointer (&step->who, tenken_text_free);
  g_free (step);
}

void
tenken_map_free (TenkenMap *self)
{
  g_free (self->checklist);
  g_strfreev (self->items);
  g_free (self);
}

static void
option_free (gpointer data)
{
  TenkenOption *option = data;

  g_free (option->id);
  g_clear_pointer (&option->label, tenken_text_free);
  g_free (option);
}

static void
question_free (gpointer data)
{
  TenkenQuestion *question = data;
  TenkenText **texts[] = {
    &question->topic, &question->ask, &question->hint, &question->why, &question->find_out, &question->evidence,
    &question->opener, &question->follow_up,
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_clear_pointer (texts[i], tenken_text_free);
  for (guint i = 0; i < TENKEN_N_CHOICE_KINDS; i++)
    g_clear_pointer (&question->counts[i], tenken_text_free);
  g_array_unref (question->after);
  g_array_unref (question->with);
  g_strfreev (question->threats);
  g_strfreev (question->terms);
  g_ptr_array_unref (question->steps);
  g_ptr_array_unref (question->maps);
  g_ptr_array_unref (question->options);
  g_free (question->source_item);
  g_free (question->source_edition);
  g_free (question);
}

static void
part_free (gpointer data)
{
  TenkenPart *part = data;

  g_free (part->id);
  g_clear_pointer (&part->title, tenken_text_free);
  g_ptr_array_unref (part->questions);
  g_free (part);
}

TenkenChecklist *
tenken_checklist_new (GBytes *xml)
{
  TenkenChecklist *self = g_new0 (TenkenChecklist, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->choices = g_ptr_array_new_with_free_func (choice_free);
  self->bands = g_ptr_array_new_with_free_func (band_free);
  self->parts = g_ptr_array_new_with_free_func (part_free);
  self->questions = g_ptr_array_new_with_free_func (question_free);
  self->xml = g_bytes_ref (xml);

  return self;
}

TenkenPart *
tenken_part_new (void)
{
  TenkenPart *self = g_new0 (TenkenPart, 1);

  self->questions = g_ptr_array_new ();

  return self;
}

TenkenQuestion *
tenken_question_new (void)
{
  TenkenQuestion *self = g_new0 (TenkenQuestion, 1);

  self->after = g_array_new (FALSE, FALSE, sizeof (guint));
  self->with = g_array_new (FALSE, FALSE, sizeof (guint));
  self->steps = g_ptr_array_new_with_free_func (step_free);
  self->maps = g_ptr_array_new_with_free_func ((GDestroyNotify) tenken_map_free);
  self->options = g_ptr_array_new_with_free_func (option_free);

  return self;
}

TenkenStep *
tenken_step_new (void)
{
  return g_new0 (TenkenStep, 1);
}

TenkenChoice *
tenken_choice_new (void)
{
  return g_new0 (TenkenChoice, 1);
}

TenkenBand *
tenken_band_new (void)
{
  return g_new0 (TenkenBand, 1);
}

TenkenMap *
tenken_map_new (void)
{
  return g_new0 (TenkenMap, 1);
}

TenkenOption *
tenken_option_new (void)
{
  return g_new0 (TenkenOption, 1);
}

TenkenChecklist *
tenken_checklist_ref (TenkenChecklist *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
tenken_checklist_unref (TenkenChecklist *self)
{
  TenkenText **texts[] = { &self->title, &self->description, &self->notice, &self->source };

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_clear_pointer (texts[i], tenken_text_free);
  g_free (self->id);
  g_free (self->edition);
  g_strfreev (self->languages);
  g_strfreev (self->partial);
  g_ptr_array_unref (self->choices);
  g_ptr_array_unref (self->bands);
  g_ptr_array_unref (self->parts);
  g_ptr_array_unref (self->questions);
  g_bytes_unref (self->xml);
  g_free (self);
}

const TenkenQuestion *
tenken_checklist_find_question (const TenkenChecklist *self,
                                guint                  number)
{
  for (guint i = 0; i < self->questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (self->questions, i);

      if (question->number == number)
        return question;
    }

  return NULL;
}

const TenkenChoice *
tenken_checklist_find_choice (const TenkenChecklist *self,
                              const char            *id)
{
  for (guint i = 0; i < self->choices->len; i++)
    {
      const TenkenChoice *choice = g_ptr_array_index (self->choices, i);

      if (g_str_equal (choice->id, id))
        return choice;
    }

  return NULL;
}

const TenkenBand *
tenken_checklist_find_band (const TenkenChecklist *self,
                            int                    percent)
{
  for (guint i = 0; i < self->bands->len; i++)
    {
      const TenkenBand *band = g_ptr_array_index (self->bands, i);

      if (percent >= band->from && percent <= band->to)
        return band;
    }

  return NULL;
}

static const char *
find_among (char       **languages,
            const char  *wanted,
            gsize        length)
{
  for (char **language = languages; language != NULL && *language != NULL; language++)
    if (strlen (*language) == length && strncmp (*language, wanted, length) == 0)
      return *language;

  return NULL;
}

static const char *
find_language (const TenkenChecklist *self,
               const char            *wanted,
               gsize                  length)
{
  const char *language = find_among (self->languages, wanted, length);

  return language != NULL ? language : find_among (self->partial, wanted, length);
}

/* The same steps as tenken_text_get(), because a reader of the two must end up in one language. */
const char *
tenken_checklist_language (const TenkenChecklist *self,
                           const char            *wanted)
{
  const char *language = NULL;
  gsize length = strlen (wanted);

  while (length > 0 && (language = find_language (self, wanted, length)) == NULL)
    {
      while (length > 0 && wanted[length - 1] != '-')
        length--;
      length = length > 0 ? length - 1 : 0;
    }

  if (language == NULL)
    language = find_language (self, "en", 2);

  return language != NULL ? language : self->languages[0];
}
