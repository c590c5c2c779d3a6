/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "reminder-units.h"

G_BEGIN_DECLS

/** GradualReminderPlaces: where a reminder is set up. */
typedef struct {
  char *config;  /* the folder of the user's settings */
  char *data;    /* the folder of the user's data */
  char *program; /* the absolute path of what is to be started */
} GradualReminderPlaces;

/** GradualReminderMeans: by what the desktop reminds. */
typedef enum {
  GRADUAL_REMINDER_OFF,
  GRADUAL_REMINDER_BY_TIMER,     /* a timer of systemd */
  GRADUAL_REMINDER_BY_AUTOSTART, /* a program that is started with the session */
} GradualReminderMeans;

/** GradualReminderState: what is on disk of a reminder. */
typedef struct {
  GradualReminderMeans means;
  int minutes; /* after midnight; %GRADUAL_REMINDER_NO_TIME where it is off or can not be told */
} GradualReminderState;

GradualReminderPlaces *
gradual_reminder_places_new (const char *config, const char *data, const char *program);
GradualReminderPlaces *gradual_reminder_places_new_for_user (void);
GradualReminderPlaces *gradual_reminder_places_copy (const GradualReminderPlaces *places);
void gradual_reminder_places_free (GradualReminderPlaces *places);

char *gradual_reminder_autostart_path (const GradualReminderPlaces *places);

GradualReminderState gradual_reminder_files_read (const GradualReminderPlaces *places);

gboolean gradual_reminder_files_write_units (const GradualReminderPlaces *places, int minutes,
                                             GError **error);
gboolean gradual_reminder_files_write_autostart (const GradualReminderPlaces *places, int minutes,
                                                 GError **error);

gboolean gradual_reminder_files_remove_units (const GradualReminderPlaces *places, GError **error);
gboolean
gradual_reminder_files_remove_autostart (const GradualReminderPlaces *places, GError **error);
gboolean gradual_reminder_files_forget_last (const GradualReminderPlaces *places, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualReminderPlaces, gradual_reminder_places_free)

G_END_DECLS
