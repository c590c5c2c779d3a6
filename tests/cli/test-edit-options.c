/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/edit-options.h"
#include "suite.h"

static const GradualOption options[] = {
    {.name = "minutes", .parse = gradual_edit_option_minutes},
    {.name = "move", .parse = gradual_edit_option_move},
    {.name = "swap", .parse = gradual_edit_option_swap},
    {.name = "add", .parse = gradual_edit_option_add},
    {.name = "remove", .parse = gradual_edit_option_remove},
    {.name = NULL},
};

/* Parses a whole command line. Returns: (nullable): the edits, %NULL if it was refused. */
static GArray *
parse (const char *line)
{
  GradualUsage usage = {"FILE", "Edits", NULL};
  g_auto (GStrv) arguments = g_strsplit (line, " ", -1);
  g_autofree char *help = NULL;
  g_auto (GStrv) files = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) edits = NULL;
  gboolean parsed =
      gradual_options_parse (options, &usage, arguments, (gpointer)&edits, &help, &files, &error);

  ck_assert (parsed == (error == NULL));

  return parsed ? g_steal_pointer (&edits) : NULL;
}

START_TEST (test_edits_keep_the_order_of_the_command_line)
{
  g_autoptr (GArray) edits =
      parse ("edit --move 2027-04-17:2027-04-16 --minutes=2027-04-16=45 plan.json "
             "--add 2027-04-18=walk-run:30 --remove 2027-04-20 --swap 2027-04-16:2027-04-18 "
             "--minutes 2027-04-16=0");
  static const GradualEditAction actions[] = {GRADUAL_EDIT_MOVE, GRADUAL_EDIT_MINUTES,
                                              GRADUAL_EDIT_ADD,  GRADUAL_EDIT_REMOVE,
                                              GRADUAL_EDIT_SWAP, GRADUAL_EDIT_MINUTES};
  const GradualEdit *edit;

  ck_assert_ptr_nonnull (edits);
  ck_assert_uint_eq (edits->len, G_N_ELEMENTS (actions));
  for (guint i = 0; i < edits->len; i++)
    ck_assert_int_eq (g_array_index (edits, GradualEdit, i).action, actions[i]);
  edit = &g_array_index (edits, GradualEdit, 0);
  ck_assert_int_eq (edit->day, gradual_day_from_ymd (2027, 4, 17));
  ck_assert_int_eq (edit->other, gradual_day_from_ymd (2027, 4, 16));
  edit = &g_array_index (edits, GradualEdit, 2);
  ck_assert_int_eq (edit->day, gradual_day_from_ymd (2027, 4, 18));
  ck_assert_int_eq (edit->kind, GRADUAL_RUN_WALK_RUN);
  ck_assert_int_eq (edit->minutes, 30);
}
END_TEST

START_TEST (test_minutes_of_any_size_are_left_to_the_rules)
{
  g_autoptr (GArray) large = parse ("edit --minutes 2027-04-16=2147483647");
  g_autoptr (GArray) larger = parse ("edit --minutes 2027-04-16=99999999999999999999999999");

  ck_assert_int_eq (g_array_index (large, GradualEdit, 0).minutes, G_MAXINT);
  ck_assert_int_eq (g_array_index (larger, GradualEdit, 0).minutes, G_MAXINT);
}
END_TEST

START_TEST (test_what_is_no_edit_is_refused)
{
  static const char *const refused[] = {
      "edit --minutes 2027-04-16",
      "edit --minutes 2027-04-16=",
      "edit --minutes 2027-04-16=-5",
      "edit --minutes 2027-04-16=1.5",
      "edit --minutes 2027-02-30=5",
      "edit --minutes =5",
      "edit --minutes",
      "edit --move 2027-04-16",
      "edit --move 2027-04-16:",
      "edit --move 2027-04-16:2027-04-17:2027-04-18",
      "edit --swap 2027-04-16=2027-04-17",
      "edit --add 2027-04-16=easy",
      "edit --add 2027-04-16=sprint:20",
      "edit --add 2027-04-16=Easy:20",
      "edit --add 2027-04-16=easy:20:30",
      "edit --remove yesterday",
      "edit --delete 2027-04-16",
  };

  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    ck_assert_msg (parse (refused[i]) == NULL, "“%s” was taken", refused[i]);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("edit-options");
  TCase *tests = tcase_create ("edit-options");

  tcase_add_test (tests, test_edits_keep_the_order_of_the_command_line);
  tcase_add_test (tests, test_minutes_of_any_size_are_left_to_the_rules);
  tcase_add_test (tests, test_what_is_no_edit_is_refused);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
