/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "no-room.h"

#include <glib/gi18n-lib.h>

#include "app/compat/message-dialog.h"
#include "formats/library-json.h"

/**
 * gradual_no_room_tell:
 *
 * Tells that the library takes no plan more, and what can be done.
 *
 * Returns: (transfer none): the dialog that is shown.
 */
GtkWindow *
gradual_no_room_tell (GtkWindow *parent)
{
  g_autofree char *body =
      g_strdup_printf (_ ("Gradual keeps up to %d plans, archived ones included. Delete one that "
                          "you no longer need, and try again."),
                       GRADUAL_LIBRARY_PLANS_MAX);

  return gradual_compat_show_message (parent, _ ("There Is No Room for Another Plan"), body);
}
