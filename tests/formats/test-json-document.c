/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/json-document.h"

#include <string.h>

#include "formats/json-scan.h"
#include "suite.h"

START_TEST (test_objects_know_their_text)
{
  const char *text = "\xef\xbb\xbf {\"a\":[{\"b\":1}, {\"c\":{}}], \"d\":{\"{\":\"}\"}}";
  g_autoptr (GradualJsonDocument) document =
      gradual_json_document_parse (text, strlen (text), 100, GRADUAL_JSON_DEPTH_MAX, NULL);
  JsonObject *root = json_node_get_object (gradual_json_document_root (document));
  JsonArray *array = json_object_get_array_member (root, "a");
  JsonObject *second = json_array_get_object_element (array, 1);

  ck_assert_str_eq (gradual_json_document_text_of (document, root), text + 4);
  ck_assert (g_str_has_prefix (gradual_json_document_text_of (document, second), "{\"c\":{}}]"));
  ck_assert_str_eq (
      gradual_json_document_text_of (document, json_object_get_object_member (second, "c")),
      "{}}], \"d\":{\"{\":\"}\"}}");
  ck_assert_str_eq (
      gradual_json_document_text_of (document, json_object_get_object_member (root, "d")),
      "{\"{\":\"}\"}}");
}
END_TEST

START_TEST (test_the_limit_is_exact)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GradualJsonDocument) whole =
      gradual_json_document_parse ("[1]", 3, 3, GRADUAL_JSON_DEPTH_MAX, &error);
  g_autoptr (GradualJsonDocument) too_large = NULL;

  ck_assert_ptr_nonnull (whole);
  too_large = gradual_json_document_parse ("[1]", 3, 2, GRADUAL_JSON_DEPTH_MAX, &error);
  ck_assert_ptr_null (too_large);
  ck_assert (g_error_matches (error, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_TOO_LARGE));
}
END_TEST

START_TEST (test_what_is_not_json_is_refused)
{
  static const char *const texts[] = {"", "\xff", "{,}", "[1] [2]", "// a\n1", "{\"a\":1,\"a\":2}"};

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (GradualJsonDocument) document = gradual_json_document_parse (
        texts[i], strlen (texts[i]), 100, GRADUAL_JSON_DEPTH_MAX, &error);

    ck_assert_msg (document == NULL, "%s was taken", texts[i]);
    ck_assert (g_error_matches (error, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_INVALID));
  }
}
END_TEST

START_TEST (test_the_first_fault_is_kept)
{
  g_autoptr (GradualJsonDocument) document =
      gradual_json_document_parse ("[]", 2, 2, GRADUAL_JSON_DEPTH_MAX, NULL);
  g_autoptr (GError) error = NULL;

  ck_assert (!gradual_json_document_failed (document));
  gradual_json_document_take_fault (document, g_error_new_literal (GRADUAL_FORMAT_ERROR, 0, "one"));
  gradual_json_document_take_fault (document, g_error_new_literal (GRADUAL_FORMAT_ERROR, 0, "two"));
  ck_assert (gradual_json_document_failed (document));
  gradual_json_document_propagate (document, &error);
  ck_assert_str_eq (error->message, "one");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("json-document");
  TCase *tests = tcase_create ("json-document");

  tcase_add_test (tests, test_objects_know_their_text);
  tcase_add_test (tests, test_the_limit_is_exact);
  tcase_add_test (tests, test_what_is_not_json_is_refused);
  tcase_add_test (tests, test_the_first_fault_is_kept);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
