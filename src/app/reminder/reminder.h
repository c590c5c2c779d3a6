/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "reminder-files.h"

G_BEGIN_DECLS

/* Switches the daily reminder on and off. It is the desktop that reminds, while the program does
 * not run: a timer of systemd where the user has such a manager, else what is started with the
 * session. What is on disk is what is so; gradual_reminder_files_read() tells it. */

gboolean
gradual_reminder_switch_on (const GradualReminderPlaces *places, int minutes, GError **error);
gboolean gradual_reminder_switch_off (const GradualReminderPlaces *places, GError **error);

void gradual_reminder_set_async (const GradualReminderPlaces *places, int minutes,
                                 GAsyncReadyCallback callback, gpointer user_data);
gboolean gradual_reminder_set_finish (GAsyncResult *result, GError **error);

G_END_DECLS
