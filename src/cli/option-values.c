/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "options.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/**
 * gradual_option_refuse:
 * @option: the row of the table
 * @text: what was typed
 * @format: what the option takes instead
 *
 * Sets a #GOptionError that names the option and what was typed.
 *
 * Returns: %FALSE.
 */
gboolean
gradual_option_refuse (const GradualOption *option, const char *text, GError **error,
                       const char *format, ...)
{
  g_autofree char *typed = g_utf8_make_valid (text, -1);
  g_autofree char *wanted = NULL;
  va_list arguments;

  va_start (arguments, format);
  wanted = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  /* TRANSLATORS: an option such as "race", what was typed for it, and what it takes instead. */
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _ ("--%s “%s”: %s"), option->name,
               typed, wanted);

  return FALSE;
}

/** gradual_option_text: takes text of at most as many characters as the row's maximum. */
gboolean
gradual_option_text (const GradualOption *option, const char *text, gpointer member, GError **error)
{
  g_autofree char *utf8 = NULL;
  char **value = member;

  if (g_utf8_validate (text, -1, NULL))
    utf8 = g_strdup (text);
  else
    utf8 = g_locale_to_utf8 (text, -1, NULL, NULL, NULL);
  if (utf8 == NULL || !g_utf8_validate (utf8, -1, NULL))
    return gradual_option_refuse (option, text, error, _ ("this is not text"));
  if (g_utf8_strlen (utf8, -1) > option->maximum)
    return gradual_option_refuse (option, text, error,
                                  ngettext ("give at most %d character",
                                            "give at most %d characters", (gulong)option->maximum),
                                  option->maximum);
  g_free (*value);
  *value = g_steal_pointer (&utf8);

  return TRUE;
}

/** gradual_option_path: takes the path of a file, which need not be text. */
gboolean
gradual_option_path (const GradualOption *option, const char *text, gpointer member, GError **error)
{
  char **value = member;

  if (text[0] == '\0')
    return gradual_option_refuse (option, text, error, _ ("a file needs a name"));
  g_free (*value);
  *value = g_strdup (text);

  return TRUE;
}

/** gradual_option_integer: takes a whole number within the range of the row. */
gboolean
gradual_option_integer (const GradualOption *option, const char *text, gpointer member,
                        GError **error)
{
  guint64 value;

  if (!g_ascii_string_to_unsigned (text, 10, (guint64)option->minimum, (guint64)option->maximum,
                                   &value, NULL))
    return gradual_option_refuse (option, text, error, _ ("give a whole number from %d to %d"),
                                  option->minimum, option->maximum);
  *(int *)member = (int)value;

  return TRUE;
}

/** gradual_option_choice: takes one of the row's choices; the value is its index. */
gboolean
gradual_option_choice (const GradualOption *option, const char *text, gpointer member,
                       GError **error)
{
  g_autofree char *choices = NULL;

  for (int i = 0; option->choices[i] != NULL; i++)
    if (g_str_equal (text, option->choices[i])) {
      *(int *)member = i;
      return TRUE;
    }
  choices = g_strjoinv (", ", (char **)option->choices);

  return gradual_option_refuse (option, text, error, _ ("give one of %s"), choices);
}

/** gradual_option_day: takes a date in ISO 8601. */
gboolean
gradual_option_day (const GradualOption *option, const char *text, gpointer member, GError **error)
{
  if (!gradual_day_parse (text, member))
    return gradual_option_refuse (option, text, error,
                                  _ ("give a date as year, month and day, such as 2027-04-18"));

  return TRUE;
}

/** gradual_option_weekday: takes a weekday, "mon" or "monday". */
gboolean
gradual_option_weekday (const GradualOption *option, const char *text, gpointer member,
                        GError **error)
{
  g_autofree char *lower = g_ascii_strdown (text, -1);

  if (!gradual_weekday_from_nick (lower, member))
    return gradual_option_refuse (option, text, error,
                                  _ ("give a weekday: mon, tue, wed, thu, fri, sat or sun"));

  return TRUE;
}

/** gradual_option_weekdays: takes weekdays with commas between them. */
gboolean
gradual_option_weekdays (const GradualOption *option, const char *text, gpointer member,
                         GError **error)
{
  g_auto (GStrv) names = g_strsplit (text, ",", -1);
  GradualWeekdays days = 0;
  gboolean known = names[0] != NULL;

  for (guint i = 0; names[i] != NULL && known; i++) {
    GDateWeekday weekday;

    known = gradual_option_weekday (option, names[i], &weekday, NULL);
    if (known)
      days |= gradual_weekdays_of (weekday);
  }
  if (!known)
    return gradual_option_refuse (option, text, error,
                                  _ ("give weekdays with commas between them: mon,wed,sat"));
  *(GradualWeekdays *)member = days;

  return TRUE;
}

/* Reads "M:SS" or "MM:SS": both parts decimal, the second one always of two digits. */
static gboolean
parse_sixties (const char *text, int first_maximum, int *value)
{
  g_auto (GStrv) parts = g_strsplit (text, ":", -1);
  guint64 first, second;

  if (g_strv_length (parts) != 2 || strlen (parts[0]) > 2 || strlen (parts[1]) != 2)
    return FALSE;
  if (!g_ascii_string_to_unsigned (parts[0], 10, 0, (guint64)first_maximum, &first, NULL) ||
      !g_ascii_string_to_unsigned (parts[1], 10, 0, 59, &second, NULL))
    return FALSE;
  *value = (int)(first * 60 + second);

  return TRUE;
}

/** gradual_option_pace: takes minutes and seconds a kilometre; the value is in seconds. */
gboolean
gradual_option_pace (const GradualOption *option, const char *text, gpointer member, GError **error)
{
  int seconds;

  if (!parse_sixties (text, 59, &seconds) || seconds < option->minimum || seconds > option->maximum)
    return gradual_option_refuse (option, text, error,
                                  _ ("give minutes and seconds a kilometre, such as 6:00, "
                                     "from %d:%02d to %d:%02d"),
                                  option->minimum / 60, option->minimum % 60, option->maximum / 60,
                                  option->maximum % 60);
  *(int *)member = seconds;

  return TRUE;
}

/** gradual_option_time: takes a time of day; the value is in seconds since midnight. */
gboolean
gradual_option_time (const GradualOption *option, const char *text, gpointer member, GError **error)
{
  int minutes;

  if (!parse_sixties (text, 23, &minutes))
    return gradual_option_refuse (option, text, error, _ ("give a time of day, such as 07:10"));
  *(int *)member = minutes * 60;

  return TRUE;
}

/** gradual_option_ramp: takes the name of a beginner ramp. */
gboolean
gradual_option_ramp (const GradualOption *option, const char *text, gpointer member, GError **error)
{
  if (!gradual_ramp_from_nick (text, member))
    return gradual_option_refuse (option, text, error, _ ("give one of %s"), "4, 5, 6, gentle");

  return TRUE;
}

static char *
parameter_names (void)
{
  g_autoptr (GString) names = g_string_new (NULL);
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);

  for (guint i = 0; i < n_parameters; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", parameters[i].key);

  return g_string_free (g_steal_pointer (&names), FALSE);
}

/** gradual_option_setting: takes a parameter of the rules and its value; sets #GradualSettings. */
gboolean
gradual_option_setting (const GradualOption *option, const char *text, gpointer member,
                        GError **error)
{
  g_auto (GStrv) parts = g_strsplit (text, "=", 2);
  const GradualParameter *parameter = NULL;
  guint64 value;

  if (g_strv_length (parts) == 2)
    parameter = gradual_parameter_find (parts[0]);
  if (parameter == NULL) {
    g_autofree char *names = parameter_names ();

    return gradual_option_refuse (option, text, error,
                                  _ ("give RULE=VALUE, where RULE is one of %s"), names);
  }
  if (!g_ascii_string_to_unsigned (parts[1], 10, 0, G_MAXINT, &value, NULL) ||
      !gradual_settings_set (member, parameter, (int)value))
    return gradual_option_refuse (option, text, error, _ ("%s takes a whole number from %d to %d"),
                                  parameter->key, parameter->minimum, parameter->maximum);

  return TRUE;
}
