/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "history.h"

/** Step: what the library was after something was done, and the name of what was done. */
typedef struct {
  GradualLibrary *library;
  char *name; /* (nullable): of the step that led here; %NULL for the beginning */
} Step;

struct _GradualHistory {
  GPtrArray *steps; /* (element-type Step): at least the beginning */
  guint position;   /* the step that is shown */
};

static Step *
step_new (GradualLibrary *library, const char *name)
{
  Step *step = g_new0 (Step, 1);

  step->library = gradual_library_ref (library);
  step->name = g_strdup (name);

  return step;
}

static void
step_free (gpointer data)
{
  Step *step = data;

  gradual_library_unref (step->library);
  g_free (step->name);
  g_free (step);
}

static Step *
step_at (const GradualHistory *history, guint position)
{
  return g_ptr_array_index (history->steps, position);
}

/**
 * gradual_history_new:
 * @beginning: shared
 *
 * Returns: (transfer full): a history in which nothing can be undone.
 */
GradualHistory *
gradual_history_new (GradualLibrary *beginning)
{
  GradualHistory *history;

  g_return_val_if_fail (beginning != NULL, NULL);

  history = g_new0 (GradualHistory, 1);
  history->steps = g_ptr_array_new_with_free_func (step_free);
  g_ptr_array_add (history->steps, step_new (beginning, NULL));

  return history;
}

/** gradual_history_free: lets go of all snapshots. */
void
gradual_history_free (GradualHistory *history)
{
  g_return_if_fail (history != NULL);

  g_ptr_array_unref (history->steps);
  g_free (history);
}

/**
 * gradual_history_push:
 * @library: (transfer none): the library after the step
 * @name: what was done, in the runner's language, as in "Change Minutes"
 *
 * Takes a step from what is shown. What had been undone is forgotten, as everywhere.
 */
void
gradual_history_push (GradualHistory *history, GradualLibrary *library, const char *name)
{
  g_return_if_fail (history != NULL);
  g_return_if_fail (library != NULL);
  g_return_if_fail (name != NULL);

  g_ptr_array_set_size (history->steps, (int)history->position + 1);
  g_ptr_array_add (history->steps, step_new (library, name));
  history->position++;
}

/**
 * gradual_history_amend:
 * @library: (transfer none): what is shown from now on in the place of what is
 *
 * Changes the step that was taken last, for what follows from it by itself and can not be undone
 * alone. The steps before and after it stay.
 */
void
gradual_history_amend (GradualHistory *history, GradualLibrary *library)
{
  Step *step;

  g_return_if_fail (history != NULL);
  g_return_if_fail (library != NULL);

  step = step_at (history, history->position);
  gradual_library_ref (library);
  gradual_library_unref (step->library);
  step->library = library;
}

/** gradual_history_undo: Returns: whether there was a step to take back; it has been. */
gboolean
gradual_history_undo (GradualHistory *history)
{
  g_return_val_if_fail (history != NULL, FALSE);

  if (history->position == 0)
    return FALSE;
  history->position--;

  return TRUE;
}

/** gradual_history_redo: Returns: whether there was a step to take again; it has been. */
gboolean
gradual_history_redo (GradualHistory *history)
{
  g_return_val_if_fail (history != NULL, FALSE);

  if (history->position + 1 == history->steps->len)
    return FALSE;
  history->position++;

  return TRUE;
}

/** gradual_history_get_library: Returns: (transfer none): the library that is shown. */
GradualLibrary *
gradual_history_get_library (const GradualHistory *history)
{
  g_return_val_if_fail (history != NULL, NULL);

  return step_at (history, history->position)->library;
}

/** gradual_history_get_undo_name: Returns: (nullable): what undoing takes back; %NULL: nothing. */
const char *
gradual_history_get_undo_name (const GradualHistory *history)
{
  g_return_val_if_fail (history != NULL, NULL);

  return step_at (history, history->position)->name;
}

/** gradual_history_get_redo_name: Returns: (nullable): what redoing does; %NULL: nothing. */
const char *
gradual_history_get_redo_name (const GradualHistory *history)
{
  g_return_val_if_fail (history != NULL, NULL);

  if (history->position + 1 == history->steps->len)
    return NULL;

  return step_at (history, history->position + 1)->name;
}
