/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "about-window.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* AdwAboutWindow, which newer versions of libadwaita deprecate. */

/**
 * gradual_compat_show_about:
 *
 * Returns: (transfer none): the window that is shown.
 */
GtkWindow *
gradual_compat_show_about (GtkWindow *parent)
{
  GtkWidget *about = adw_about_window_new ();

  g_object_set (about, "transient-for", parent, "modal", TRUE, "application-name", _ ("Gradual"),
                "application-icon", GRADUAL_APP_ID, "version", GRADUAL_VERSION, "developer-name",
                /* TRANSLATORS: those who made the program. */
                _ ("The Gradual contributors"), "license-type", GTK_LICENSE_GPL_3_0, "comments",
                _ ("A training planner for runners that never ramps up too fast."), NULL);
  gtk_window_present (GTK_WINDOW (about));

  return GTK_WINDOW (about);
}
