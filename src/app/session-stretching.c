/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session-private.h"

/** gradual_session_get_stretching: Returns: (transfer none): what was stretched, and the list. */
GradualStretching *
gradual_session_get_stretching (GradualSession *self)
{
  g_return_val_if_fail (GRADUAL_IS_SESSION (self), NULL);

  return gradual_history_get_library (self->history)->stretching;
}

/**
 * gradual_session_set_stretching:
 * @stretching: (transfer none): the runner's stretching after the step
 * @name: what was done, in the runner's language, as in "Tick Toe Pull"
 *
 * Takes what was stretched, or how the checklist is set, into the library. One step.
 */
void
gradual_session_set_stretching (GradualSession *self, GradualStretching *stretching,
                                const char *name)
{
  g_autoptr (GradualLibrary) library = NULL;

  g_return_if_fail (GRADUAL_IS_SESSION (self));
  g_return_if_fail (stretching != NULL && name != NULL);

  library =
      gradual_library_with_stretching (gradual_history_get_library (self->history), stretching);
  gradual_session_commit (self, library, name);
}
