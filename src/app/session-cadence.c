/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session-private.h"

/** gradual_session_get_cadence: Returns: (transfer none): what was counted, and the target. */
GradualCadence *
gradual_session_get_cadence (GradualSession *self)
{
  g_return_val_if_fail (GRADUAL_IS_SESSION (self), NULL);

  return gradual_history_get_library (self->history)->cadence;
}

/**
 * gradual_session_set_cadence:
 * @cadence: (transfer none): the runner's cadence after the step
 * @name: what was done, in the runner's language, as in "Count Steps"
 *
 * Takes what was counted, or the target, into the library. One step.
 */
void
gradual_session_set_cadence (GradualSession *self, GradualCadence *cadence, const char *name)
{
  g_autoptr (GradualLibrary) library = NULL;

  g_return_if_fail (GRADUAL_IS_SESSION (self));
  g_return_if_fail (cadence != NULL && name != NULL);

  library = gradual_library_with_cadence (gradual_history_get_library (self->history), cadence);
  gradual_session_commit (self, library, name);
}
