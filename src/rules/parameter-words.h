/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/settings.h"

G_BEGIN_DECLS

/** GradualParameterWords: what people are told of a parameter of a rule. */
typedef struct {
  const char *key;    /* the parameter's key */
  const char *title;  /* what it is, to be translated */
  const char *detail; /* of what, or when, to be translated */
  const char *step;   /* the name of a change of it, for undo, to be translated */
  /* (transfer full): a value with its unit, translated. */
  char *(*format) (int value);
} GradualParameterWords;

const GradualParameterWords *gradual_parameter_words (const GradualParameter *parameter);

char *gradual_parameter_format (const GradualParameter *parameter, int value);
char *gradual_parameter_format_range (const GradualParameter *parameter);

G_END_DECLS
