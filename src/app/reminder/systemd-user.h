/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The manager that systemd runs for a user, as far as it is asked for something here. These wait
 * for its answer: they are for threads that may. */

GDBusConnection *gradual_systemd_connect (void);

gboolean gradual_systemd_enable (GDBusConnection *manager, const char *unit, GError **error);
gboolean gradual_systemd_start (GDBusConnection *manager, const char *unit, GError **error);
gboolean gradual_systemd_reload (GDBusConnection *manager, GError **error);
gboolean gradual_systemd_stop (GDBusConnection *manager, const char *unit, GError **error);
gboolean gradual_systemd_disable (GDBusConnection *manager, const char *unit, GError **error);

G_END_DECLS
