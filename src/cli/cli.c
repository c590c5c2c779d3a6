/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli.h"

#include <glib/gi18n-lib.h>

#include "command.h"
#include "json-text.h"
#include "output.h"
#include "text-width.h"

static const GradualCommand *const commands[] = {
    &gradual_plan_command,   &gradual_check_command,     &gradual_edit_command,
    &gradual_log_command,    &gradual_away_command,      &gradual_replan_command,
    &gradual_export_command, &gradual_stretches_command, &gradual_symptoms_command,
    &gradual_schema_command,
};

static const GradualCommand *
find_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (commands[i]->name, name))
      return commands[i];

  return NULL;
}

/* Looks for it by itself, because an error among the options is to be told in JSON too. */
static gboolean
asks_for_json (char **arguments)
{
  for (guint i = 1; arguments[i] != NULL && !g_str_equal (arguments[i], "--"); i++) {
    if (g_str_equal (arguments[i], "--format=json"))
      return TRUE;
    if (g_str_equal (arguments[i], "--format") && g_strcmp0 (arguments[i + 1], "json") == 0)
      return TRUE;
  }

  return FALSE;
}

static void
report_failure (const GradualFailure *failure, gboolean as_json)
{
  gradual_tell (failure->message);
  if (as_json) {
    g_autoptr (JsonNode) node = gradual_failure_to_json (failure);
    g_autofree char *text = gradual_json_print (node);
    g_auto (GradualFailure) ignored = GRADUAL_FAILURE_INIT;

    /* Standard output may be what failed; the words on standard error have been said already. */
    gradual_output_write (NULL, text, strlen (text), &ignored);
  }
}

static int
refuse_usage (GradualFailure *failure, const char *message)
{
  return gradual_failure_set (failure, GRADUAL_STATUS_USAGE, GRADUAL_CODE_USAGE, message);
}

static int
take_files (const GradualCommand *command, char **files, GradualCommonValues *values,
            GradualFailure *failure)
{
  guint n_files = files != NULL ? g_strv_length (files) : 0;
  guint wanted = command->reads_file ? 1 : 0;

  if (n_files < wanted)
    return refuse_usage (failure, _ ("name the file to read, or - for standard input"));
  if (n_files > wanted) {
    g_autofree char *message = g_strdup_printf (_ ("“%s” is one argument too many"), files[wanted]);

    return refuse_usage (failure, message);
  }
  if (wanted > 0)
    values->file = g_strdup (files[0]);

  return GRADUAL_STATUS_DONE;
}

static int
parse_and_run (const GradualCommand *command, char **arguments, GradualCommonValues *values,
               GradualFailure *failure)
{
  const GradualUsage usage = {command->reads_file ? _ ("FILE") : NULL, _ (command->summary),
                              command->details != NULL ? _ (command->details) : NULL};
  g_autofree char *help = NULL;
  g_auto (GStrv) files = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  if (!gradual_options_parse (command->options, &usage, arguments, values, &help, &files, &error))
    return gradual_failure_set_error (failure, error);
  if (help != NULL)
    return gradual_output_write_text (NULL, help, failure);
  status = take_files (command, files, values, failure);

  return status == GRADUAL_STATUS_DONE ? command->run (values, failure) : status;
}

static int
run_command (const GradualCommand *command, char **arguments)
{
  g_autofree GradualCommonValues *values = g_malloc0 (command->values_size);
  g_autofree char *program = g_strdup_printf ("gradual-cli %s", command->name);
  g_auto (GradualFailure) failure = GRADUAL_FAILURE_INIT;
  int status;

  values->format = GRADUAL_FORMAT_UNSET;
  if (command->init != NULL)
    command->init (values);
  g_set_prgname (program);
  status = parse_and_run (command, arguments, values, &failure);
  if (failure.message != NULL)
    report_failure (&failure, asks_for_json (arguments));
  if (command->clear != NULL)
    command->clear (values);
  g_free (values->file);
  g_free (values->output);

  return status;
}

static char *
program_help (void)
{
  g_autoptr (GString) help = g_string_new (NULL);

  g_string_append_printf (
      help, "%s\n  gradual-cli %s\n\n%s\n\n%s\n", _ ("Usage:"), _ ("COMMAND [OPTION…]"),
      _ ("Makes running plans that grow gradually, and keeps them so."), _ ("Commands:"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++) {
    g_string_append (help, "  ");
    gradual_text_append_padded (help, commands[i]->name, 11);
    g_string_append_printf (help, "%s\n", _ (commands[i]->summary));
  }
  g_string_append_printf (help, "\n%s\n", _ ("Options:"));
  g_string_append_printf (help, "  -h, --help  %s\n", _ ("Show this help"));
  g_string_append_printf (help, "  --version   %s\n\n", _ ("Show the version"));
  g_string_append_printf (
      help, "%s\n",
      _ ("“gradual-cli COMMAND --help” tells more about a command.\n"
         "Exit status: 0 done, 1 check found a broken rule, 2 bad usage or "
         "unreadable input,\n3 refused by a rule or not to be reached in time."));

  return g_string_free (g_steal_pointer (&help), FALSE);
}

static int
write_words (const char *words)
{
  g_auto (GradualFailure) failure = GRADUAL_FAILURE_INIT;
  int status = gradual_output_write_text (NULL, words, &failure);

  if (failure.message != NULL)
    report_failure (&failure, FALSE);

  return status;
}

static int
refuse_command (char **arguments)
{
  g_auto (GradualFailure) failure = GRADUAL_FAILURE_INIT;
  g_autofree char *message = NULL;

  if (arguments[0] == NULL)
    message = g_strdup (_ ("a command is missing; “gradual-cli --help” lists them"));
  else
    message = g_strdup_printf (_ ("there is no command “%s”; “gradual-cli --help” lists them"),
                               arguments[0]);
  refuse_usage (&failure, message);
  report_failure (&failure, arguments[0] != NULL && asks_for_json (arguments));

  return GRADUAL_STATUS_USAGE;
}

/**
 * gradual_cli_run:
 * @argc: how many arguments, the name of the program among them
 * @argv: the arguments
 *
 * Runs gradual-cli: results go to standard output, messages to standard error. The locale is set
 * already.
 *
 * Returns: the exit status, as GRADUAL_STATUS_… of command.h.
 */
int
gradual_cli_run (int argc, char **argv)
{
  char **arguments = argv + MIN (argc, 1);
  const GradualCommand *command;

  if (arguments[0] == NULL)
    return refuse_command (arguments);
  if (g_str_equal (arguments[0], "--version"))
    return write_words ("gradual-cli " GRADUAL_VERSION "\n");
  if (g_str_equal (arguments[0], "--help") || g_str_equal (arguments[0], "-h")) {
    g_autofree char *help = program_help ();

    return write_words (help);
  }
  command = find_command (arguments[0]);

  return command != NULL ? run_command (command, arguments) : refuse_command (arguments);
}
