/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "options.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/** Parsing: a table of options and where its values go. */
typedef struct {
  const GradualOption *options;
  gpointer values;
  gboolean help;
  char **files;
} Parsing;

static const GradualOption *
find_option (const GradualOption *options, const char *typed)
{
  for (const GradualOption *option = options; option->name != NULL; option++)
    if (g_str_has_prefix (typed, "--") ? g_str_equal (typed + 2, option->name)
                                       : typed[1] == option->short_name)
      return option;

  g_assert_not_reached ();
}

static gboolean
on_option (const char *typed, const char *value, gpointer data, GError **error)
{
  const Parsing *parsing = data;
  const GradualOption *option = find_option (parsing->options, typed);

  return option->parse (option, value, G_STRUCT_MEMBER_P (parsing->values, option->offset), error);
}

static GOptionEntry
entry_of (const GradualOption *option, Parsing *parsing)
{
  GOptionEntry entry = {
      .long_name = option->name,
      .short_name = option->short_name,
      .description = option->help,
      .arg_description = option->argument,
  };

  if (option->parse == NULL) {
    entry.arg = G_OPTION_ARG_NONE;
    entry.arg_data = G_STRUCT_MEMBER_P (parsing->values, option->offset);
  } else {
    /* Arguments come as bytes, so that a title in UTF-8 is taken in any locale. */
    entry.flags = G_OPTION_FLAG_FILENAME;
    entry.arg = G_OPTION_ARG_CALLBACK;
    entry.arg_data = __extension__(gpointer) on_option;
  }

  return entry;
}

static GOptionContext *
context_new (Parsing *parsing, const GradualUsage *usage)
{
  const GOptionEntry own[] = {
      {"help", 'h', 0, G_OPTION_ARG_NONE, &parsing->help, N_ ("Show this help"), NULL},
      {G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &parsing->files, NULL, NULL},
      G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (GOptionEntry));
  GOptionContext *context = g_option_context_new (usage->parameters);
  GOptionGroup *group = g_option_group_new ("", "", "", parsing, NULL);

  for (const GradualOption *option = parsing->options; option->name != NULL; option++) {
    GOptionEntry entry = entry_of (option, parsing);

    g_array_append_val (entries, entry);
  }
  g_array_append_vals (entries, own, G_N_ELEMENTS (own));
  g_option_group_add_entries (group, (const GOptionEntry *)(gpointer)entries->data);
  g_option_group_set_translation_domain (group, GETTEXT_PACKAGE);
  g_option_context_set_main_group (context, group);
  g_option_context_set_summary (context, usage->summary);
  g_option_context_set_description (context, usage->details);
  /* GLib's own help writes to standard output unseen whether that succeeds, and ends the process.
   */
  g_option_context_set_help_enabled (context, FALSE);

  return context;
}

/* GLib takes "--steady=no" for "--steady". */
static gboolean
refuse_valued_switches (const GradualOption *options, char **arguments, GError **error)
{
  for (guint i = 1; arguments[i] != NULL && !g_str_equal (arguments[i], "--"); i++)
    for (const GradualOption *option = options; option->name != NULL; option++) {
      g_autofree char *valued = g_strdup_printf ("--%s=", option->name);

      if (option->parse == NULL && g_str_has_prefix (arguments[i], valued))
        return gradual_option_refuse (option, arguments[i] + strlen (valued), error,
                                      _ ("this option takes no value"));
    }

  return TRUE;
}

/**
 * gradual_options_parse:
 * @options: the table of options
 * @usage: what its help says
 * @arguments: the arguments, the first of which is the name of the command
 * @values: where the values go
 * @help: (out) (transfer full) (nullable): the help, where --help is among the options
 * @files: (out) (transfer full) (nullable): the arguments that are no options
 * @error: a #GOptionError, whose message names the option
 *
 * Returns: whether every option was understood.
 */
gboolean
gradual_options_parse (const GradualOption *options, const GradualUsage *usage, char **arguments,
                       gpointer values, char **help, char ***files, GError **error)
{
  Parsing parsing = {.options = options, .values = values};
  g_autoptr (GOptionContext) context = context_new (&parsing, usage);
  g_auto (GStrv) rest = g_strdupv (arguments);
  gboolean parsed = refuse_valued_switches (options, arguments, error) &&
                    g_option_context_parse_strv (context, &rest, error);

  *help = parsed && parsing.help ? g_option_context_get_help (context, TRUE, NULL) : NULL;
  *files = parsing.files;

  return parsed;
}
