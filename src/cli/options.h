/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

typedef struct _GradualOption GradualOption;

/**
 * GradualOptionParse:
 * @option: the row of the table
 * @text: what the runner typed for it, bytes as they came
 * @member: where the value goes
 *
 * Returns: whether @text was understood; if not, a #GOptionError names the option and what it
 * takes.
 */
typedef gboolean (*GradualOptionParse) (const GradualOption *option, const char *text,
                                        gpointer member, GError **error);

/** GradualOption: one row of a command's table of options. */
struct _GradualOption {
  const char *name;           /* %NULL ends the table */
  char short_name;            /* '\0' for none */
  GradualOptionParse parse;   /* (nullable): %NULL for a switch, whose value is a #gboolean */
  gsize offset;               /* where the value lies */
  int minimum;                /* of gradual_option_integer() and gradual_option_pace() */
  int maximum;                /* likewise; of gradual_option_text() its characters */
  const char *const *choices; /* of gradual_option_choice(), ends with %NULL */
  const char *argument;       /* what the help calls its value */
  const char *help;
};

/** GradualUsage: what the help of a command says beside its options. */
typedef struct {
  const char *parameters; /* (nullable): what follows the options on the command line */
  const char *summary;    /* a sentence */
  const char *details;    /* (nullable): paragraphs for the end */
} GradualUsage;

gboolean
gradual_options_parse (const GradualOption *options, const GradualUsage *usage, char **arguments,
                       gpointer values, char **help, char ***files, GError **error);

gboolean gradual_option_text (const GradualOption *option, const char *text, gpointer member,
                              GError **error);
gboolean gradual_option_path (const GradualOption *option, const char *text, gpointer member,
                              GError **error);
gboolean gradual_option_integer (const GradualOption *option, const char *text, gpointer member,
                                 GError **error);
gboolean gradual_option_choice (const GradualOption *option, const char *text, gpointer member,
                                GError **error);
gboolean
gradual_option_day (const GradualOption *option, const char *text, gpointer member, GError **error);
gboolean gradual_option_weekday (const GradualOption *option, const char *text, gpointer member,
                                 GError **error);
gboolean gradual_option_weekdays (const GradualOption *option, const char *text, gpointer member,
                                  GError **error);
gboolean gradual_option_pace (const GradualOption *option, const char *text, gpointer member,
                              GError **error);
gboolean gradual_option_time (const GradualOption *option, const char *text, gpointer member,
                              GError **error);
gboolean gradual_option_ramp (const GradualOption *option, const char *text, gpointer member,
                              GError **error);
gboolean gradual_option_setting (const GradualOption *option, const char *text, gpointer member,
                                 GError **error);

gboolean gradual_option_refuse (const GradualOption *option, const char *text, GError **error,
                                const char *format, ...) G_GNUC_PRINTF (4, 5);

G_END_DECLS
