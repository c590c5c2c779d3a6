/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "rules/check.h"

G_BEGIN_DECLS

JsonNode *gradual_check_report_to_json (const GradualReport *report);
char *gradual_check_report_to_text (const GradualReport *report, gboolean unicode, gboolean colour);

G_END_DECLS
