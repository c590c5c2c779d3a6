/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/json-scan.h"

#include <string.h>

#include "suite.h"

/* In memory that ends with the text, so that a read beyond it is found. */
static gboolean
scan_exactly (const char *text, GArray *objects, GError **error)
{
  gsize length = strlen (text);
  g_autofree char *exact = g_memdup2 (text, length);

  return gradual_json_scan (exact != NULL ? exact : "", length, GRADUAL_JSON_DEPTH_MAX, objects,
                            error);
}

START_TEST (test_what_is_json)
{
  static const char *const texts[] = {
      "null",
      "true",
      "false",
      "0",
      "-0",
      "1.5",
      "-1.5e-7",
      "1E+2",
      "10",
      "\"\"",
      "[]",
      "{}",
      " [ ] ",
      "{ }",
      "\r\n\t[1 , 2]\n",
      "[[],[{}],{\"a\":[]}]",
      "{\"a\":1,\"b\":{\"a\":1}}",
      "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"",
      "\"\\ud83d\\udc5f\"",
      "\"é👟\x7f\"",
      "\"\\uD834\\uDd1e\"",
      "9223372036854775807",
      "-9223372036854775808",
      "1e400",
      "18446744073709551616.0",
      "{\"a\":1,\"A\":2,\"á\":3}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autoptr (GError) error = NULL;

    ck_assert_msg (scan_exactly (texts[i], NULL, &error), "%s: %s", texts[i],
                   error != NULL ? error->message : "?");
  }
}
END_TEST

static const struct {
  const char *text;
  const char *message;
} faults[] = {
    {"", "line 1, column 1: there is nothing in it"},
    {"  ", "line 1, column 3: there is nothing in it"},
    {"nul", "line 1, column 1: a value is missing here"},
    {"True", "line 1, column 1: a value is missing here"},
    {"NaN", "line 1, column 1: a value is missing here"},
    {"Infinity", "a value is missing here"},
    {"'a'", "line 1, column 1: a value is missing here"},
    {"/* a */ 1", "line 1, column 1: a value is missing here"},
    {"[1, // one\n2]", "line 1, column 5: a value is missing here"},
    {"# a\n1", "a value is missing here"},
    {"[1,]", "line 1, column 4: a value is missing here"},
    {"[,1]", "line 1, column 2: a value is missing here"},
    {"{\"a\":1,}", "line 1, column 8: the name of a member is missing here"},
    {"{a:1}", "line 1, column 2: the name of a member is missing here"},
    {"{1:1}", "line 1, column 2: the name of a member is missing here"},
    {"{\"\":1}", "line 1, column 2: the name of a member is empty"},
    {"{\"a\" 1}", "line 1, column 6: “:” is missing here"},
    {"{\"a\":}", "line 1, column 6: a value is missing here"},
    {"{\"a\":1 \"b\":2}", "line 1, column 8: “,” or “}” is missing here"},
    {"[1 2]", "line 1, column 4: “,” or “]” is missing here"},
    {"[1}", "line 1, column 3: “,” or “]” is missing here"},
    {"{\"a\":1]", "line 1, column 7: “,” or “}” is missing here"},
    {"]", "a value is missing here"},
    {"[1]]", "line 1, column 4: nothing may follow"},
    {"1 2", "line 1, column 3: nothing may follow"},
    {"{}{}", "line 1, column 3: nothing may follow"},
    {"[1] x", "line 1, column 5: nothing may follow"},
    {"[", "line 1, column 2: the text ends too early"},
    {"{\"a\"", "line 1, column 5: the text ends too early"},
    {"[1,\n", "line 2, column 1: the text ends too early"},
    {"\"a", "line 1, column 3: the text ends too early"},
    {"\"a\\", "line 1, column 4: the text ends too early"},
    {"\"a\\u00", "line 1, column 5: “\\u” needs four hexadecimal digits"},
    {"\"a\nb\"", "line 1, column 3: a control character within a string"},
    {"\"\x1f\"", "line 1, column 2: a control character within a string"},
    {"\"\\x41\"", "line 1, column 3: no such escape in a string"},
    {"\"\\'\"", "line 1, column 3: no such escape in a string"},
    {"\"\\u12g4\"", "line 1, column 4: “\\u” needs four hexadecimal digits"},
    {"\"\\u0000\"", "line 1, column 4: a zero character can not be part of a text"},
    {"\"\\ud83d\"", "half of a surrogate pair"},
    {"\"\\udc5f\"", "half of a surrogate pair"},
    {"\"\\ud83d\\u0041\"", "half of a surrogate pair"},
    {"\"\\ud83dx\"", "half of a surrogate pair"},
    {"01", "line 1, column 1: a number can not begin with 0"},
    {"-01", "line 1, column 2: a number can not begin with 0"},
    {"-", "line 1, column 2: the text ends too early"},
    {"- 1", "line 1, column 2: a digit is missing here"},
    {"+1", "line 1, column 1: a value is missing here"},
    {"1.", "the text ends too early"},
    {"[1.]", "line 1, column 4: a digit is missing here"},
    {".5", "line 1, column 1: a value is missing here"},
    {"[1e]", "line 1, column 4: a digit is missing here"},
    {"0x10", "line 1, column 2: nothing may follow"},
    {"[1_000]", "line 1, column 3: “,” or “]” is missing here"},
    {"9223372036854775808", "line 1, column 1: this number is too large"},
    {"[-9223372036854775809]", "line 1, column 2: this number is too large"},
    {"[99999999999999999999999999]", "line 1, column 2: this number is too large"},
    {"{\"a\":1,\"b\":2,\"a\":3}", "line 1, column 14: this member is there twice"},
    {"{\"é\":1,\n\"\\u00e9\":2}", "line 2, column 1: this member is there twice"},
    {"{\"\\n\":1,\"\\u000a\":2}", "this member is there twice"},
    {"{\"👟\":1,\"\\ud83d\\udc5f\":2}", "this member is there twice"},
    {"[{\"x\":{\"a\":1,\"a\":1}}]", "line 1, column 14: this member is there twice"},
    {"\xef\xbb\xbf{}", "a value is missing here"},
};

START_TEST (test_what_is_not)
{
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++) {
    g_autoptr (GError) error = NULL;

    ck_assert_msg (!scan_exactly (faults[i].text, NULL, &error), "%s was taken", faults[i].text);
    ck_assert_msg (strstr (error->message, faults[i].message) != NULL, "%s: %s", faults[i].text,
                   error->message);
    ck_assert (g_error_matches (error, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_INVALID));
  }
}
END_TEST

START_TEST (test_the_depth_is_exact)
{
  for (guint depth = GRADUAL_JSON_DEPTH_MAX - 1; depth <= GRADUAL_JSON_DEPTH_MAX + 1; depth++) {
    g_autofree char *opening = g_strnfill (depth, '[');
    g_autofree char *closing = g_strnfill (depth, ']');
    g_autofree char *text = g_strconcat (opening, closing, NULL);
    g_autoptr (GError) error = NULL;

    ck_assert (scan_exactly (text, NULL, &error) == (depth <= GRADUAL_JSON_DEPTH_MAX));
    ck_assert (error == NULL ||
               g_error_matches (error, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_TOO_LARGE));
  }
}
END_TEST

START_TEST (test_objects_are_in_the_order_of_the_text)
{
  const char *text = "[{\"{\":1}, {\"a\":[{}, 2], \"b\":{\"c\":{}}}]";
  g_autoptr (GArray) objects = g_array_new (FALSE, FALSE, sizeof (guint32));

  ck_assert (scan_exactly (text, objects, NULL));
  ck_assert_uint_eq (objects->len, 5);
  for (guint i = 0; i < objects->len; i++) {
    guint32 offset = g_array_index (objects, guint32, i);

    ck_assert_int_eq (text[offset], '{');
    ck_assert (i == 0 || offset > g_array_index (objects, guint32, i - 1));
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("json-scan");
  TCase *tests = tcase_create ("json-scan");

  tcase_add_test (tests, test_what_is_json);
  tcase_add_test (tests, test_what_is_not);
  tcase_add_test (tests, test_the_depth_is_exact);
  tcase_add_test (tests, test_objects_are_in_the_order_of_the_text);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
