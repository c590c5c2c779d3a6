/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/day.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_WEEKDAY_PICKER (gradual_weekday_picker_get_type ())
G_DECLARE_FINAL_TYPE (GradualWeekdayPicker, gradual_weekday_picker, GRADUAL, WEEKDAY_PICKER, AdwBin)

void gradual_weekday_picker_set_first (GradualWeekdayPicker *self, GDateWeekday first);
GradualWeekdays gradual_weekday_picker_get_days (GradualWeekdayPicker *self);
void gradual_weekday_picker_set_days (GradualWeekdayPicker *self, GradualWeekdays days);

G_END_DECLS
