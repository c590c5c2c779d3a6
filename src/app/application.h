/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "session.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_APPLICATION (gradual_application_get_type ())
G_DECLARE_FINAL_TYPE (GradualApplication, gradual_application, GRADUAL, APPLICATION, AdwApplication)

GradualApplication *gradual_application_new (GApplicationFlags flags);
GradualSession *gradual_application_get_session (GradualApplication *self);

G_END_DECLS
