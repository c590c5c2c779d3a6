/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parameter-words.h"

#include <glib/gi18n-lib.h>

static char *
format_percent (int value)
{
  /* TRANSLATORS: a share or a growth in percent: "10 %". */
  return g_strdup_printf (_ ("%d %%"), value);
}

static char *
format_minutes (int value)
{
  return g_strdup_printf (ngettext ("%d minute", "%d minutes", (gulong)value), value);
}

static char *
format_weeks (int value)
{
  return g_strdup_printf (ngettext ("%d week", "%d weeks", (gulong)value), value);
}

static char *
format_days (int value)
{
  return g_strdup_printf (ngettext ("%d day", "%d days", (gulong)value), value);
}

static const GradualParameterWords words[] = {
    {
        .key = "weekly_growth_percent",
        .title = N_ ("Growth of a week"),
        .detail = N_ ("Over the largest of the three weeks before it."),
        .step = N_ ("Change Weekly Growth"),
        .format = format_percent,
    },
    {
        .key = "weekly_growth_minutes",
        .title = N_ ("Growth of a small week"),
        .detail = N_ ("Where the percentage comes to less than this."),
        .step = N_ ("Change Growth of Small Weeks"),
        .format = format_minutes,
    },
    {
        .key = "longest_run_percent",
        .title = N_ ("Growth of the longest run"),
        .detail = N_ ("Over the longest run of the 30 days before it."),
        .step = N_ ("Change Growth of Longest Run"),
        .format = format_percent,
    },
    {
        .key = "longest_run_minutes",
        .title = N_ ("Growth of a short longest run"),
        .detail = N_ ("Where the percentage comes to less than this."),
        .step = N_ ("Change Growth of Short Runs"),
        .format = format_minutes,
    },
    {
        .key = "cutback_every",
        .title = N_ ("One week in"),
        .detail = N_ ("So often a week has at most 85 % of the largest of the three before it."),
        .step = N_ ("Change Cutback Weeks"),
        .format = format_weeks,
    },
    {
        .key = "cutback_percent",
        .title = N_ ("Size of a planned cutback week"),
        .detail = N_ ("What a new plan aims at. The weeks of this plan stay as they are."),
        .step = N_ ("Change Size of Cutback Weeks"),
        .format = format_percent,
    },
    {
        .key = "time_cap_minutes",
        .title = N_ ("Longest training run"),
        .detail = N_ ("However long the runs before it were. A race is not held to it."),
        .step = N_ ("Change Time Cap"),
        .format = format_minutes,
    },
    {
        .key = "rest_days",
        .title = N_ ("Days without a run"),
        .detail = N_ ("In each week, at least. Weeks of the beginner ramp have four."),
        .step = N_ ("Change Rest Days"),
        .format = format_days,
    },
};

/** gradual_parameter_words: Returns: (transfer none): what people are told of @parameter. */
const GradualParameterWords *
gradual_parameter_words (const GradualParameter *parameter)
{
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (words[i].key, parameter->key))
      return &words[i];

  g_return_val_if_reached (NULL);
}

/** gradual_parameter_format: Returns: (transfer full): @value with its unit: "10 %", "2 days". */
char *
gradual_parameter_format (const GradualParameter *parameter, int value)
{
  return gradual_parameter_words (parameter)->format (value);
}

/**
 * gradual_parameter_format_range:
 *
 * Returns: (transfer full): how far the parameter goes, and what it is where nobody has set it.
 */
char *
gradual_parameter_format_range (const GradualParameter *parameter)
{
  g_autofree char *maximum = gradual_parameter_format (parameter, parameter->maximum);
  g_autofree char *standard = gradual_parameter_format (parameter, parameter->standard);

  /* TRANSLATORS: how far a setting goes: "5 to 15 %; 10 % unless changed". */
  return g_strdup_printf (_ ("%d to %s; %s unless changed"), parameter->minimum, maximum, standard);
}
