/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Finds the shortest way up over the 81 criteria of ★3, from several sets of answers, and makes the plan of the same
 * answers. Argument: ROUNDS. Prints the seconds that the path took for the set that took longest, and the plan for it.
 */
#include "checklist/library.h"
#include "insight/path.h"
#include "insight/plan.h"

#include <stdlib.h>

/* Kinds of answers over and over; with none done there is most to choose from. */
static const char * const sets[] = { "n", "?", "np", "nnpn?", "ynp?n", "pppn" };

static const TenkenChoice *
find_choice (const TenkenChecklist *checklist,
             char                   letter)
{
  TenkenChoiceKind kind = letter == 'y' ? TENKEN_CHOICE_DONE : letter == 'p' ? TENKEN_CHOICE_PARTLY
                        : letter == 'n' ? TENKEN_CHOICE_NOT_DONE : TENKEN_CHOICE_UNKNOWN;

  for (guint i = 0; i < checklist->choices->len; i++)
    if (((const TenkenChoice *) g_ptr_array_index (checklist->choices, i))->kind == kind)
      return g_ptr_array_index (checklist->choices, i);

  g_error ("There is no such choice.");
}

static TenkenAnswers *
make_answers (TenkenChecklist *checklist,
              const char      *letters)
{
  TenkenAnswers *answers = tenken_answers_new (checklist);
  const char *letter = letters;

  for (guint i = 0; i < checklist->questions->len; i++)
    {
      tenken_answers_set (answers, g_ptr_array_index (checklist->questions, i), find_choice (checklist, *letter), NULL);
      letter = letter[1] != '\0' ? letter + 1 : letters;
    }

  return answers;
}

static double
time_path (const TenkenAnswers *answers)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr (TenkenPath) path = tenken_path_new (answers);

  if (path == NULL || !path->exact)
    g_error ("There is no exact path.");

  return (double) (g_get_monotonic_time () - start) / 1e6;
}

static double
time_plan (const TenkenAnswers *answers)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr (TenkenPlan) plan = tenken_plan_new (answers);

  if (plan->steps->len == 0)
    g_error ("There is no plan.");

  return (double) (g_get_monotonic_time () - start) / 1e6;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (TenkenLibrary) library = tenken_library_new (NULL);
  g_autoptr (GError) error = NULL;
  TenkenChecklist *checklist = tenken_library_find (library, "scs-star3", &error);
  int rounds = argc == 2 ? atoi (argv[1]) : 0;
  double slowest = 0, beside = 0;

  if (error != NULL)
    g_error ("%s", error->message);
  if (rounds < 1)
    return 1;

  for (guint i = 0; i < G_N_ELEMENTS (sets); i++)
    {
      g_autoptr (TenkenAnswers) answers = make_answers (checklist, sets[i]);
      double path = 0, plan = 0;

      for (int round = 0; round < rounds; round++)
        {
          path += time_path (answers) / rounds;
          plan += time_plan (answers) / rounds;
        }
      if (path > slowest)
        {
          slowest = path;
          beside = plan;
        }
    }

  g_print ("%u criteria: %.9f %.9f\n", checklist->questions->len, slowest, beside);

  return 0;
}
