/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "json-reader.h"
#include "json-verbatim.h"
#include "model/stretching.h"

G_BEGIN_DECLS

/* The member "stretching" of a gradual-library document. */

GradualStretching *gradual_stretching_read (GradualJsonObject *object);
JsonObject *
gradual_stretching_write (const GradualStretching *stretching, GradualJsonVerbatim *unknown);

G_END_DECLS
