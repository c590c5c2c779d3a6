/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/json-write.h"

#include <string.h>

#include "suite.h"

START_TEST (test_the_form_of_the_text)
{
  g_autoptr (GradualJsonVerbatim) unknown = gradual_json_verbatim_new ();
  JsonObject *root = json_object_new ();
  g_autofree char *text = NULL;
  gsize length;

  json_object_set_string_member (root, "title", "Zürich \x1f \x01");
  json_object_set_int_member (root, "seconds", 60);
  gradual_json_verbatim_add (unknown, root, "{\"x\":1e400}");
  text = gradual_json_to_text (root, unknown, &length);

  ck_assert_str_eq (text, "{\n"
                          "  \"title\" : \"Zürich \\u001f \\u0001\",\n"
                          "  \"seconds\" : 60,\n"
                          "  \"x\" : 1e400\n"
                          "}\n");
  ck_assert_uint_eq (length, strlen (text));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("json-write");
  TCase *tests = tcase_create ("json-write");

  tcase_add_test (tests, test_the_form_of_the_text);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
