/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/** GradualJsonVerbatim: values that are written as they were read, character by character. */
typedef struct _GradualJsonVerbatim GradualJsonVerbatim;

GradualJsonVerbatim *gradual_json_verbatim_new (void);
void gradual_json_verbatim_free (GradualJsonVerbatim *verbatim);

void
gradual_json_verbatim_add (GradualJsonVerbatim *verbatim, JsonObject *object, const char *members);
GString *gradual_json_verbatim_put (const GradualJsonVerbatim *verbatim, GString *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualJsonVerbatim, gradual_json_verbatim_free)

G_END_DECLS
