/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "rules/advice.h"
#include "rules/rule.h"

G_BEGIN_DECLS

gboolean gradual_rule_has_parameters (const GradualRule *rule);

GtkWidget *
gradual_rule_group_new (const GradualRule *rule, const GradualSettings *settings, GPtrArray *rows);
GtkWidget *gradual_rule_group_new_for_advice (const GradualAdvice *advice);

G_END_DECLS
