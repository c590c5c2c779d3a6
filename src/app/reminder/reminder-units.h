/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The files by which a desktop is asked to remind, as text. Times are minutes after midnight. */

/** GRADUAL_REMINDER_ID: what the files are called, before their suffixes. */
#define GRADUAL_REMINDER_ID      GRADUAL_APP_ID ".Reminder"
#define GRADUAL_REMINDER_SERVICE GRADUAL_REMINDER_ID ".service"
#define GRADUAL_REMINDER_TIMER   GRADUAL_REMINDER_ID ".timer"

/** GRADUAL_REMINDER_MINUTES_MAX: 23:59. */
#define GRADUAL_REMINDER_MINUTES_MAX (24 * 60 - 1)

/** GRADUAL_REMINDER_NO_TIME: no time, or none that can be read. */
#define GRADUAL_REMINDER_NO_TIME (-1)

char *gradual_reminder_service_text (const char *program);
char *gradual_reminder_timer_text (int minutes);
char *gradual_reminder_autostart_text (const char *program, int minutes);

int gradual_reminder_timer_minutes (const char *text);
int gradual_reminder_autostart_minutes (const char *text);

G_END_DECLS
