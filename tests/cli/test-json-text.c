/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/json-text.h"
#include "model/log-entry.h"
#include "suite.h"

START_TEST (test_absent_values_are_null)
{
  JsonObject *object = json_object_new ();
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autofree char *text = NULL;

  json_node_take_object (node, object);
  gradual_json_set_day (object, "date", gradual_day_from_ymd (2027, 4, 18));
  gradual_json_set_day (object, "no_date", GRADUAL_DAY_NONE);
  gradual_json_set_count (object, "count", 0);
  gradual_json_set_count (object, "no_count", GRADUAL_ABSENT);
  gradual_json_set_text (object, "text", "ä");
  gradual_json_set_text (object, "no_text", NULL);
  text = gradual_json_print (node);
  ck_assert_str_eq (text, "{\n"
                          "  \"date\" : \"2027-04-18\",\n"
                          "  \"no_date\" : null,\n"
                          "  \"count\" : 0,\n"
                          "  \"no_count\" : null,\n"
                          "  \"text\" : \"ä\",\n"
                          "  \"no_text\" : null\n"
                          "}\n");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("json-text");
  TCase *tests = tcase_create ("json-text");

  tcase_add_test (tests, test_absent_values_are_null);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
