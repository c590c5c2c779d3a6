/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "model/day.h"

G_BEGIN_DECLS

void gradual_json_set_day (JsonObject *object, const char *member, GradualDay day);
void gradual_json_set_count (JsonObject *object, const char *member, int count);
void gradual_json_set_text (JsonObject *object, const char *member, const char *text);
char *gradual_json_print (JsonNode *node);

G_END_DECLS
