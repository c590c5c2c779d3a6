/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "failure.h"
#include "options.h"

G_BEGIN_DECLS

/** GRADUAL_STATUS_…: the exit statuses of gradual-cli. */
#define GRADUAL_STATUS_DONE    0
#define GRADUAL_STATUS_BROKEN  1 /* check: a hard rule is broken */
#define GRADUAL_STATUS_USAGE   2 /* bad usage, unreadable input, output that can not be written */
#define GRADUAL_STATUS_REFUSED 3 /* refused by a rule, or a race that can not be reached */

/** GradualOutputFormat: what a command writes. */
typedef enum {
  GRADUAL_FORMAT_UNSET = -1,
  GRADUAL_FORMAT_TEXT = 0,
  GRADUAL_FORMAT_JSON,
  GRADUAL_FORMAT_CSV,
} GradualOutputFormat;

/**
 * GradualCommonValues:
 *
 * What several commands take. The values of every command begin with these, and a command that
 * does not take one of them has no option for it.
 */
typedef struct {
  char *file;   /* (nullable): the plan to read; "-" is standard input */
  char *output; /* (nullable): where to write; "-" and %NULL are standard output */
  int format;   /* a #GradualOutputFormat, %GRADUAL_FORMAT_UNSET while none is given */
  GradualDay today;
} GradualCommonValues;

/**
 * GradualCommand:
 *
 * One command of gradual-cli. Its function reads the values that were parsed by its table of
 * options and returns the exit status; where that is not %GRADUAL_STATUS_DONE nor
 * %GRADUAL_STATUS_BROKEN it has filled in the failure, which the caller reports.
 */
typedef struct {
  const char *name;
  const char *summary;
  const char *details;             /* (nullable): more for its help */
  gboolean reads_file;             /* whether exactly one file is named on the command line */
  const GradualOption *options;    /* ends with a row without a name */
  gsize values_size;               /* of what the options are parsed into */
  void (*init) (gpointer values);  /* (nullable): sets defaults that are not zero */
  void (*clear) (gpointer values); /* (nullable): frees all but the common values */
  int (*run) (gpointer values, GradualFailure *failure);
} GradualCommand;

extern const GradualCommand gradual_plan_command;
extern const GradualCommand gradual_check_command;
extern const GradualCommand gradual_edit_command;
extern const GradualCommand gradual_log_command;
extern const GradualCommand gradual_away_command;
extern const GradualCommand gradual_replan_command;
extern const GradualCommand gradual_export_command;
extern const GradualCommand gradual_stretches_command;
extern const GradualCommand gradual_symptoms_command;
extern const GradualCommand gradual_schema_command;

/* Rows of tables of options that several commands share. The values begin with the common ones. */
#define GRADUAL_OPTION_TODAY                                                         \
  {                                                                                  \
    .name = "today", .parse = gradual_option_day,                                    \
    .offset = G_STRUCT_OFFSET (GradualCommonValues, today), .argument = N_ ("DATE"), \
    .help = N_ ("Take this day for today")                                           \
  }
#define GRADUAL_OPTION_OUTPUT                                                         \
  {                                                                                   \
    .name = "output", .short_name = 'o', .parse = gradual_option_path,                \
    .offset = G_STRUCT_OFFSET (GradualCommonValues, output), .argument = N_ ("FILE"), \
    .help = N_ ("Write to this file instead of standard output")                      \
  }
#define GRADUAL_OPTION_FORMAT(names)                                             \
  {                                                                              \
    .name = "format", .parse = gradual_option_choice,                            \
    .offset = G_STRUCT_OFFSET (GradualCommonValues, format), .choices = (names), \
    .argument = N_ ("FORMAT"), .help = N_ ("What to write")                      \
  }

G_END_DECLS
