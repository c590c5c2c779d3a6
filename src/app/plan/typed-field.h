/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GRADUAL_TYPE_TYPED_FIELD (gradual_typed_field_get_type ())
G_DECLARE_FINAL_TYPE (GradualTypedField, gradual_typed_field, GRADUAL, TYPED_FIELD, GtkBox)

const char *gradual_typed_field_get_text (GradualTypedField *self);
void gradual_typed_field_set_text (GradualTypedField *self, const char *text);
void gradual_typed_field_set_unit (GradualTypedField *self, const char *unit);
void gradual_typed_field_show_problem (GradualTypedField *self, const char *problem);

G_END_DECLS
