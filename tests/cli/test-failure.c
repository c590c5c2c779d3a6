/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/command.h"
#include "cli/json-text.h"
#include "suite.h"

/* Returns: (transfer full): the object under "error", read back from the printed text. */
static JsonObject *
print_and_read (const GradualFailure *failure)
{
  g_autoptr (JsonNode) node = gradual_failure_to_json (failure);
  g_autofree char *text = gradual_json_print (node);
  g_autoptr (JsonNode) read = json_from_string (text, NULL);

  ck_assert_ptr_nonnull (read);
  ck_assert (g_str_has_suffix (text, "}\n"));

  return json_object_ref (json_object_get_object_member (json_node_get_object (read), "error"));
}

START_TEST (test_a_refusal_for_programs)
{
  g_auto (GradualFailure) failure = GRADUAL_FAILURE_INIT;
  GradualVerdict verdict = {.rule = "longest-run",
                            .date = gradual_day_from_ymd (2027, 4, 18),
                            .asked = 90,
                            .allowed = 66,
                            .nearest_day = gradual_day_from_ymd (2027, 4, 19),
                            .because = (char *)"Up to 66 minutes."};
  g_autoptr (JsonObject) error = NULL;

  ck_assert_int_eq (gradual_failure_set_refusal (&failure, &verdict), GRADUAL_STATUS_REFUSED);
  error = print_and_read (&failure);
  ck_assert_str_eq (json_object_get_string_member (error, "code"), "refused");
  ck_assert_str_eq (json_object_get_string_member (error, "rule"), "longest-run");
  ck_assert_str_eq (json_object_get_string_member (error, "message"), "Up to 66 minutes.");
  ck_assert_int_eq (json_object_get_int_member (error, "asked"), 90);
  ck_assert_int_eq (json_object_get_int_member (error, "allowed"), 66);
  ck_assert_str_eq (json_object_get_string_member (error, "date"), "2027-04-18");
  ck_assert_str_eq (json_object_get_string_member (error, "nearest_date"), "2027-04-19");
}
END_TEST

START_TEST (test_what_does_not_apply_is_null)
{
  static const char *const members[] = {"rule", "asked", "allowed", "date"};
  g_auto (GradualFailure) failure = GRADUAL_FAILURE_INIT;
  g_autoptr (JsonObject) error = NULL;

  gradual_failure_set (&failure, GRADUAL_STATUS_USAGE, GRADUAL_CODE_USAGE, "no");
  error = print_and_read (&failure);
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    ck_assert_msg (json_object_get_null_member (error, members[i]), "%s", members[i]);
}
END_TEST

START_TEST (test_any_bytes_become_valid_json)
{
  char message[256];

  for (int i = 0; i < 255; i++)
    message[i] = (char)(i + 1);
  message[255] = '\0';
  for (int round = 0; round < 2; round++) {
    g_auto (GradualFailure) failure = GRADUAL_FAILURE_INIT;
    g_autoptr (JsonObject) error = NULL;
    g_autofree char *expected = g_utf8_make_valid (message, -1);

    gradual_failure_set (&failure, GRADUAL_STATUS_USAGE, GRADUAL_CODE_USAGE, message);
    error = print_and_read (&failure);
    ck_assert_str_eq (json_object_get_string_member (error, "message"), expected);
    message[127] = '\0';
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("failure");
  TCase *tests = tcase_create ("failure");

  tcase_add_test (tests, test_a_refusal_for_programs);
  tcase_add_test (tests, test_what_does_not_apply_is_null);
  tcase_add_test (tests, test_any_bytes_become_valid_json);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
