/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "reminder-files.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_REMINDER_GROUP (gradual_reminder_group_get_type ())
G_DECLARE_FINAL_TYPE (GradualReminderGroup, gradual_reminder_group, GRADUAL, REMINDER_GROUP,
                      AdwPreferencesGroup)

GtkWidget *gradual_reminder_group_new (void);

void
gradual_reminder_group_set_places (GradualReminderGroup *self, const GradualReminderPlaces *places);

G_END_DECLS
