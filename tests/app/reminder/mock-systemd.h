/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

/* The manager of systemd as far as the program asks it for something: on the session's bus, with a
 * connection of its own, answered from the main context. It is as strict as the real one: units
 * that it has not loaded can not be started or stopped, and what is enabled has to be a file. */

/** MockSystemd: what was asked of it, and how it answers. */
typedef struct {
  GDBusConnection *bus;
  char *units;        /* the folder that it looks for units in */
  char *link;         /* what it makes for the timer that is enabled */
  GString *calls;     /* a line each, with the files that were there: "Reload [service timer]" */
  const char *fails;  /* (nullable): the method that it refuses */
  const char *state;  /* what becomes of a unit that is started: "active" */
  gboolean is_loaded; /* whether it knows the timer */
  gboolean is_active;
} MockSystemd;

MockSystemd *mock_systemd_new (const char *config);
void mock_systemd_free (MockSystemd *mock);
