/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "json-reader.h"
#include "json-verbatim.h"
#include "model/cadence.h"

G_BEGIN_DECLS

/* The member "cadence" of a gradual-library document. */

GradualCadence *gradual_cadence_read (GradualJsonObject *object);
JsonObject *gradual_cadence_write (const GradualCadence *cadence, GradualJsonVerbatim *unknown);

G_END_DECLS
