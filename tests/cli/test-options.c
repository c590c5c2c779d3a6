/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/options.h"
#include "suite.h"

typedef struct {
  int weeks;
  gboolean steady;
  char *output;
} Values;

static const GradualOption options[] = {
    {.name = "weeks",
     .parse = gradual_option_integer,
     .offset = G_STRUCT_OFFSET (Values, weeks),
     .maximum = 9,
     .argument = "N",
     .help = "How many"},
    {.name = "steady", .offset = G_STRUCT_OFFSET (Values, steady), .help = "A switch"},
    {.name = "output",
     .short_name = 'o',
     .parse = gradual_option_path,
     .offset = G_STRUCT_OFFSET (Values, output),
     .argument = "FILE",
     .help = "Where to"},
    {.name = NULL},
};

static const GradualUsage usage = {"FILE", "Does something.", "More about it."};

typedef struct {
  Values values;
  gboolean parsed;
  char *help;
  char **files;
  GError *error;
} Parsed;

static void
parse (Parsed *parsed, const char *line)
{
  g_auto (GStrv) arguments = g_strsplit (line, " ", -1);

  *parsed = (Parsed){0};
  parsed->parsed = gradual_options_parse (options, &usage, arguments, &parsed->values,
                                          &parsed->help, &parsed->files, &parsed->error);
}

static void
clear (Parsed *parsed)
{
  g_free (parsed->values.output);
  g_free (parsed->help);
  g_strfreev (parsed->files);
  g_clear_error (&parsed->error);
}

START_TEST (test_options_and_files_in_any_order)
{
  Parsed parsed;

  parse (&parsed, "do plan.json -o - --weeks=3 --steady");
  ck_assert (parsed.parsed);
  ck_assert_int_eq (parsed.values.weeks, 3);
  ck_assert (parsed.values.steady);
  ck_assert_str_eq (parsed.values.output, "-");
  ck_assert_uint_eq (g_strv_length (parsed.files), 1);
  ck_assert_str_eq (parsed.files[0], "plan.json");
  ck_assert_ptr_null (parsed.help);
  clear (&parsed);
}
END_TEST

START_TEST (test_a_dash_is_a_file_and_two_end_the_options)
{
  Parsed parsed;

  parse (&parsed, "do - -- --weeks");
  ck_assert (parsed.parsed);
  ck_assert_uint_eq (g_strv_length (parsed.files), 2);
  ck_assert_str_eq (parsed.files[0], "-");
  ck_assert_str_eq (parsed.files[1], "--weeks");
  clear (&parsed);
}
END_TEST

START_TEST (test_a_later_option_wins)
{
  Parsed parsed;

  parse (&parsed, "do --weeks 3 -o a --weeks 4 --output b");
  ck_assert_int_eq (parsed.values.weeks, 4);
  ck_assert_str_eq (parsed.values.output, "b");
  clear (&parsed);
}
END_TEST

START_TEST (test_what_is_not_understood)
{
  static const char *const lines[] = {"do --nothing",   "do -x",       "do --weeks",
                                      "do --weeks ten", "do --week 3", "do --steady=yes",
                                      "do -o",          "do --output="};

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++) {
    Parsed parsed;

    parse (&parsed, lines[i]);
    ck_assert_msg (!parsed.parsed, "“%s” was taken", lines[i]);
    ck_assert (parsed.error->domain == G_OPTION_ERROR);
    clear (&parsed);
  }
}
END_TEST

START_TEST (test_help_lists_every_option)
{
  Parsed parsed;

  g_set_prgname ("gradual-cli do");
  parse (&parsed, "do --help");
  ck_assert (parsed.parsed);
  for (const GradualOption *option = options; option->name != NULL; option++)
    ck_assert_msg (strstr (parsed.help, option->help) != NULL, "no %s", option->name);
  ck_assert_ptr_nonnull (strstr (parsed.help, "gradual-cli do"));
  ck_assert_ptr_nonnull (strstr (parsed.help, "-o, --output=FILE"));
  ck_assert_ptr_nonnull (strstr (parsed.help, usage.summary));
  ck_assert_ptr_nonnull (strstr (parsed.help, usage.details));
  clear (&parsed);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("options");
  TCase *tests = tcase_create ("options");

  tcase_add_test (tests, test_options_and_files_in_any_order);
  tcase_add_test (tests, test_a_dash_is_a_file_and_two_end_the_options);
  tcase_add_test (tests, test_a_later_option_wins);
  tcase_add_test (tests, test_what_is_not_understood);
  tcase_add_test (tests, test_help_lists_every_option);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
