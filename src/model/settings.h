/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "words.h"

G_BEGIN_DECLS

/**
 * GradualSettings:
 *
 * The parameters of the rules for one plan. Each lies within the range of its #GradualParameter:
 * the range is the honest width of the evidence, and there is no off switch.
 */
typedef struct {
  int weekly_growth_percent; /* g of weekly-growth, percent */
  int weekly_growth_minutes; /* a of weekly-growth, minutes */
  int longest_run_percent;   /* p of longest-run, percent */
  int longest_run_minutes;   /* q of longest-run, minutes */
  int cutback_every;         /* k of cutback, weeks */
  int cutback_percent;  /* what the planner aims at in a cutback week, percent of the reference */
  int time_cap_minutes; /* T of time-cap, minutes */
  int rest_days;        /* r of rest-days, days a week */
  GradualRamp ramp;     /* the ramp that the plan begins with */
} GradualSettings;

/** GradualParameter: one row of the table of parameters. */
typedef struct {
  const char *key;  /* its name in files and, with "_" or "-", on the command line */
  const char *rule; /* the id of the rule it belongs to */
  gsize offset;     /* where it lies in #GradualSettings */
  int minimum;
  int maximum;
  int standard; /* the default */
} GradualParameter;

const GradualParameter *gradual_parameters (guint *n_parameters);
const GradualParameter *gradual_parameter_find (const char *key);

void gradual_settings_init (GradualSettings *settings);
int gradual_settings_get (const GradualSettings *settings, const GradualParameter *parameter);
gboolean
gradual_settings_set (GradualSettings *settings, const GradualParameter *parameter, int value);

G_END_DECLS
