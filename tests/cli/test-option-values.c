/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/options.h"
#include "suite.h"

/* Asserts that a text is refused with a message that names the option, what was typed and what it
 * takes. */
static void
assert_refused (GradualOptionParse parse, const GradualOption *option, const char *text,
                gpointer member, const char *wanted)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_strdup_printf ("--%s", option->name);

  ck_assert_msg (!parse (option, text, member, &error), "“%s” was taken", text);
  ck_assert (g_error_matches (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE));
  ck_assert_msg (g_str_has_prefix (error->message, name), "%s", error->message);
  ck_assert_msg (strstr (error->message, wanted) != NULL, "%s", error->message);
  ck_assert (g_utf8_validate (error->message, -1, NULL));
}

START_TEST (test_integers_are_plain_decimals_in_range)
{
  static const char *const refused[] = {"",    " 5",  "5 ", "+5", "-1", "0x5",
                                        "5.0", "1e1", "13", "2",  "٥",  "99999999999999999999999"};
  GradualOption option = {.name = "weeks", .minimum = 3, .maximum = 12};
  int value = 0;

  ck_assert (gradual_option_integer (&option, "3", &value, NULL));
  ck_assert_int_eq (value, 3);
  ck_assert (gradual_option_integer (&option, "010", &value, NULL));
  ck_assert_int_eq (value, 10);
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    assert_refused (gradual_option_integer, &option, refused[i], &value, "from 3 to 12");
  ck_assert_int_eq (value, 10);
}
END_TEST

START_TEST (test_choices)
{
  static const char *const choices[] = {"text", "json", NULL};
  GradualOption option = {.name = "format", .choices = choices};
  int value = -1;

  ck_assert (gradual_option_choice (&option, "json", &value, NULL));
  ck_assert_int_eq (value, 1);
  assert_refused (gradual_option_choice, &option, "ics", &value, "text, json");
  assert_refused (gradual_option_choice, &option, "JSON", &value, "text, json");
}
END_TEST

START_TEST (test_days)
{
  GradualOption option = {.name = "race"};
  GradualDay day = GRADUAL_DAY_NONE;

  ck_assert (gradual_option_day (&option, "2027-04-18", &day, NULL));
  ck_assert_int_eq (day, gradual_day_from_ymd (2027, 4, 18));
  assert_refused (gradual_option_day, &option, "18.4.2027", &day, "2027-04-18");
  assert_refused (gradual_option_day, &option, "2027-02-29", &day, "“2027-02-29”");
  assert_refused (gradual_option_day, &option, "\xff\xfe", &day, "2027-04-18");
}
END_TEST

START_TEST (test_weekdays)
{
  GradualOption option = {.name = "days"};
  GradualWeekdays days = 0;
  GDateWeekday weekday = G_DATE_BAD_WEEKDAY;

  ck_assert (gradual_option_weekdays (&option, "mon,Wednesday,SAT", &days, NULL));
  ck_assert_uint_eq (days, gradual_weekdays_of (G_DATE_MONDAY) |
                               gradual_weekdays_of (G_DATE_WEDNESDAY) |
                               gradual_weekdays_of (G_DATE_SATURDAY));
  ck_assert (gradual_option_weekdays (&option, "mon,mon", &days, NULL));
  ck_assert_uint_eq (days, gradual_weekdays_of (G_DATE_MONDAY));
  assert_refused (gradual_option_weekdays, &option, "", &days, "mon,wed,sat");
  assert_refused (gradual_option_weekdays, &option, "mon,", &days, "mon,wed,sat");
  assert_refused (gradual_option_weekdays, &option, "mon wed", &days, "mon,wed,sat");
  ck_assert (gradual_option_weekday (&option, "sunday", &weekday, NULL));
  ck_assert_int_eq (weekday, G_DATE_SUNDAY);
  assert_refused (gradual_option_weekday, &option, "7", &weekday, "sun");
}
END_TEST

START_TEST (test_paces_and_times)
{
  static const char *const refused[] = {"",      "6",    "6:0",   "6:60", "1:59", "20:01",
                                        "6:000", "6:-1", "-6:00", ":30",  "6:",   "6:00:00"};
  GradualOption option = {.name = "pace", .minimum = 120, .maximum = 1200};
  int value = 0;

  ck_assert (gradual_option_pace (&option, "6:00", &value, NULL));
  ck_assert_int_eq (value, 360);
  ck_assert (gradual_option_pace (&option, "05:07", &value, NULL));
  ck_assert_int_eq (value, 307);
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    assert_refused (gradual_option_pace, &option, refused[i], &value, "from 2:00 to 20:00");

  ck_assert (gradual_option_time (&option, "07:10", &value, NULL));
  ck_assert_int_eq (value, 25800);
  ck_assert (gradual_option_time (&option, "00:00", &value, NULL));
  ck_assert_int_eq (value, 0);
  assert_refused (gradual_option_time, &option, "24:00", &value, "07:10");
}
END_TEST

START_TEST (test_text_is_utf8)
{
  GradualOption option = {.name = "title", .maximum = 6};
  g_autofree char *value = NULL;

  ck_assert (gradual_option_text (&option, "Frühli", (gpointer)&value, NULL));
  ck_assert_str_eq (value, "Frühli");
  ck_assert (gradual_option_text (&option, "", (gpointer)&value, NULL));
  ck_assert_str_eq (value, "");
  assert_refused (gradual_option_text, &option, "Frühlin", (gpointer)&value, "6 characters");
  assert_refused (gradual_option_text, &option, "\xff", (gpointer)&value, "text");
}
END_TEST

START_TEST (test_rules_are_set_within_their_range)
{
  GradualOption option = {.name = "set"};
  GradualSettings settings;

  gradual_settings_init (&settings);
  ck_assert (gradual_option_setting (&option, "weekly-growth=5", &settings, NULL));
  ck_assert_int_eq (settings.weekly_growth_percent, 5);
  ck_assert (gradual_option_setting (&option, "rest_days=4", &settings, NULL));
  ck_assert_int_eq (settings.rest_days, 4);
  assert_refused (gradual_option_setting, &option, "rest_days=5", &settings, "from 1 to 4");
  assert_refused (gradual_option_setting, &option, "rest_days=", &settings, "from 1 to 4");
  assert_refused (gradual_option_setting, &option, "weekly-growth=-1", &settings, "from 5 to 15");
  assert_refused (gradual_option_setting, &option, "red-flag=0", &settings, "cutback_every");
  assert_refused (gradual_option_setting, &option, "rest_days", &settings, "RULE=VALUE");
  assert_refused (gradual_option_setting, &option, "=", &settings, "RULE=VALUE");
  ck_assert_int_eq (settings.rest_days, 4);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("option-values");
  TCase *tests = tcase_create ("option-values");

  tcase_add_test (tests, test_integers_are_plain_decimals_in_range);
  tcase_add_test (tests, test_choices);
  tcase_add_test (tests, test_days);
  tcase_add_test (tests, test_weekdays);
  tcase_add_test (tests, test_paces_and_times);
  tcase_add_test (tests, test_text_is_utf8);
  tcase_add_test (tests, test_rules_are_set_within_their_range);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
