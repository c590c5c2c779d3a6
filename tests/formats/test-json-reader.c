/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/json-reader.h"

#include <string.h>

#include "formats/json-scan.h"
#include "suite.h"

static GradualJsonDocument *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  GradualJsonDocument *document =
      gradual_json_document_parse (text, strlen (text), 10000, GRADUAL_JSON_DEPTH_MAX, &error);

  ck_assert_msg (document != NULL, "%s", error != NULL ? error->message : "?");

  return document;
}

static void
assert_fault (GradualJsonDocument *document, const char *message)
{
  g_autoptr (GError) error = NULL;

  ck_assert_msg (gradual_json_document_failed (document), "no fault, but: %s", message);
  gradual_json_document_propagate (document, &error);
  ck_assert_str_eq (error->message, message);
}

#define ASSERT_GETTER_FAILS(text, getter, message)           \
  do {                                                       \
    g_autoptr (GradualJsonDocument) document = parse (text); \
    GradualJsonObject root = gradual_json_root (document);   \
    ck_assert (!gradual_json_document_failed (document));    \
    (void)getter;                                            \
    assert_fault (document, message);                        \
  } while (0)

START_TEST (test_values_come_as_they_are)
{
  g_autoptr (GradualJsonDocument) document =
      parse ("{\"n\":7,\"t\":\"é\",\"d\":\"2027-04-18\",\"o\":{\"x\":1},\"a\":[\"b\",{\"y\":2},3],"
             "\"z\":null}");
  GradualJsonObject root = gradual_json_root (document);
  GradualJsonObject object = gradual_json_object (&root, "o");
  GradualJsonArray array = gradual_json_array (&root, "a", 3, 3);
  GradualJsonObject element = gradual_json_array_object (&array, 1);

  ck_assert_int_eq (gradual_json_int (&root, "n", 7, 7), 7);
  ck_assert_int_eq (gradual_json_optional_int (&root, "n", 0, 9, -1), 7);
  ck_assert_int_eq (gradual_json_optional_int (&root, "absent", 0, 9, -1), -1);
  ck_assert_str_eq (gradual_json_string (&root, "t", 1, 1), "é");
  ck_assert_str_eq (gradual_json_optional_string (&root, "absent", 9), "");
  ck_assert_int_eq (gradual_json_day (&root, "d"), gradual_day_from_ymd (2027, 4, 18));
  ck_assert_int_eq (gradual_json_int (&object, "x", 0, 9), 1);
  ck_assert_str_eq (gradual_json_array_string (&array, 0), "b");
  ck_assert_int_eq (gradual_json_array_int (&array, 2, 3, 3), 3);
  ck_assert_int_eq (gradual_json_int (&element, "y", 0, 9), 2);
  ck_assert (gradual_json_is_null (&root, "z") && !gradual_json_is_null (&root, "n"));
  ck_assert (gradual_json_has (&root, "z") && !gradual_json_has (&root, "absent"));
  ck_assert (!gradual_json_document_failed (document));
}
END_TEST

START_TEST (test_whole_numbers_are_checked)
{
  static const char *const wrong[] = {"{\"n\":\"7\"}", "{\"n\":7.0}", "{\"n\":7e0}", "{\"n\":true}",
                                      "{\"n\":null}",  "{\"n\":[7]}", "{\"n\":{}}"};

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    ASSERT_GETTER_FAILS (wrong[i], gradual_json_int (&root, "n", 1, 9),
                         "n: must be a whole number from 1 to 9");
  ASSERT_GETTER_FAILS ("{}", gradual_json_int (&root, "n", 1, 9), "n: is missing");
  ASSERT_GETTER_FAILS ("{\"n\":0}", gradual_json_int (&root, "n", 1, 9),
                       "n: must be a whole number from 1 to 9, not 0");
  ASSERT_GETTER_FAILS ("{\"n\":10}", gradual_json_optional_int (&root, "n", 1, 9, 0),
                       "n: must be a whole number from 1 to 9, not 10");
  /* What wraps to 1 in 32 bits. */
  ASSERT_GETTER_FAILS ("{\"n\":4294967297}", gradual_json_int (&root, "n", 1, 9),
                       "n: must be a whole number from 1 to 9, not 4294967297");
  ASSERT_GETTER_FAILS ("{\"n\":-9223372036854775808}", gradual_json_int (&root, "n", 1, 9),
                       "n: must be a whole number from 1 to 9, not -9223372036854775808");
}
END_TEST

START_TEST (test_texts_are_checked)
{
  ASSERT_GETTER_FAILS ("{}", gradual_json_string (&root, "t", 0, 9), "t: is missing");
  ASSERT_GETTER_FAILS ("{\"t\":7}", gradual_json_string (&root, "t", 0, 9), "t: must be a text");
  ASSERT_GETTER_FAILS ("{\"t\":null}", gradual_json_optional_string (&root, "t", 9),
                       "t: must be a text");
  ASSERT_GETTER_FAILS ("{\"t\":\"\"}", gradual_json_string (&root, "t", 1, 9),
                       "t: must not be empty");
  ASSERT_GETTER_FAILS ("{\"t\":\"ééé\"}", gradual_json_string (&root, "t", 1, 2),
                       "t: must not be longer than 2 characters");
  ASSERT_GETTER_FAILS ("{\"t\":\"2027-02-29\"}", gradual_json_day (&root, "t"),
                       "t: must be a date from 1900-01-01 to 2999-12-31, as in “2027-04-18”");
}
END_TEST

START_TEST (test_objects_and_arrays_are_checked)
{
  ASSERT_GETTER_FAILS ("{}", gradual_json_object (&root, "o").object, "o: is missing");
  ASSERT_GETTER_FAILS ("{\"o\":[]}", gradual_json_object (&root, "o").object,
                       "o: must be an object");
  ASSERT_GETTER_FAILS ("{\"a\":{}}", gradual_json_array (&root, "a", 0, 9).array,
                       "a: must be an array");
  ASSERT_GETTER_FAILS ("{\"a\":[1]}", gradual_json_array (&root, "a", 2, 3).array,
                       "a: must have from 2 to 3 elements, not 1");
  ASSERT_GETTER_FAILS ("{}", gradual_json_is_null (&root, "z"), "z: is missing");
}
END_TEST

START_TEST (test_the_root_must_be_an_object)
{
  g_autoptr (GradualJsonDocument) document = parse ("[]");
  GradualJsonObject root = gradual_json_root (document);

  /* Harmless after the fault. */
  ck_assert_int_eq (gradual_json_int (&root, "n", 3, 9), 3);
  ck_assert_str_eq (gradual_json_string (&root, "t", 0, 9), "");
  ck_assert_uint_eq (gradual_json_array (&root, "a", 0, 9).length, 0);
  ck_assert_ptr_null (gradual_json_object (&root, "o").object);
  ck_assert_ptr_null (gradual_json_unknown_members (&root));
  assert_fault (document, "the document must be an object, in “{” and “}”");
}
END_TEST

START_TEST (test_faults_name_their_place)
{
  g_autoptr (GradualJsonDocument) document =
      parse ("{\"weeks\":[{},{\"days\":[{\"run\":{\"minutes\":0}}]}]}");
  GradualJsonObject root = gradual_json_root (document);
  GradualJsonArray weeks = gradual_json_array (&root, "weeks", 0, 9);
  GradualJsonObject week = gradual_json_array_object (&weeks, 1);
  GradualJsonArray days = gradual_json_array (&week, "days", 0, 9);
  GradualJsonObject day = gradual_json_array_object (&days, 0);
  GradualJsonObject run = gradual_json_object (&day, "run");

  gradual_json_int (&run, "minutes", 1, 10080);
  assert_fault (document, "weeks[1].days[0].run.minutes: must be a whole number from 1 to 10080, "
                          "not 0");
  gradual_json_array_string (&days, 0);
  assert_fault (document, "weeks[1].days[0]: must be a text");
  gradual_json_array_int (&days, 0, 1, 9);
  assert_fault (document, "weeks[1].days[0]: must be a whole number from 1 to 9");
  day = gradual_json_array_place (&days, 7);
  gradual_json_fail (&day, NULL, GRADUAL_FORMAT_ERROR_INVALID, "is %s", "odd");
  assert_fault (document, "weeks[1].days[7]: is odd");
}
END_TEST

START_TEST (test_unknown_members_are_gathered_as_they_are_written)
{
  g_autoptr (GradualJsonDocument) document =
      parse ("{ \"x\" : 1e20, \"n\": 7, \"o\": {\"y\":0.10, \"n\":1},\n \"\\u0041\": [ 1,2 ] }");
  GradualJsonObject root = gradual_json_root (document);
  GradualJsonObject object = gradual_json_object (&root, "o");
  g_autofree char *unknown = NULL;
  g_autofree char *inner = NULL;
  g_autofree char *none = NULL;

  gradual_json_int (&root, "n", 0, 9);
  gradual_json_has (&root, "absent");
  unknown = gradual_json_unknown_members (&root);
  ck_assert_str_eq (unknown, "{\"x\":1e20,\"\\u0041\":[ 1,2 ]}");

  gradual_json_int (&object, "n", 0, 9);
  inner = gradual_json_unknown_members (&object);
  ck_assert_str_eq (inner, "{\"y\":0.10}");
  ck_assert_str_eq (gradual_json_unknown_name (&object), "y");
  gradual_json_has (&object, "y");
  none = gradual_json_unknown_members (&object);
  ck_assert_ptr_null (none);
  ck_assert_ptr_null (gradual_json_unknown_name (&object));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("json-reader");
  TCase *tests = tcase_create ("json-reader");

  tcase_add_test (tests, test_values_come_as_they_are);
  tcase_add_test (tests, test_whole_numbers_are_checked);
  tcase_add_test (tests, test_texts_are_checked);
  tcase_add_test (tests, test_objects_and_arrays_are_checked);
  tcase_add_test (tests, test_the_root_must_be_an_object);
  tcase_add_test (tests, test_faults_name_their_place);
  tcase_add_test (tests, test_unknown_members_are_gathered_as_they_are_written);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
