/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/format-error.h"

#include <string.h>

#include "suite.h"

START_TEST (test_places_count_lines_and_characters)
{
  static const struct {
    gsize offset;
    const char *message;
  } cases[] = {
      {0, "line 1, column 1: here"}, {1, "line 1, column 2: here"},
      {3, "line 1, column 3: here"}, /* é is one character of two bytes */
      {4, "line 2, column 1: here"}, {6, "line 2, column 3: here"},
  };
  const char *text = "aé\nbcd";

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;

    gradual_format_error_set_at (&error, GRADUAL_FORMAT_ERROR_INVALID, text, text + cases[i].offset,
                                 "here");
    ck_assert (g_error_matches (error, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_INVALID));
    ck_assert_str_eq (error->message, cases[i].message);
  }
}
END_TEST

START_TEST (test_text_must_be_utf8_without_zeros)
{
  static const struct {
    const char *text;
    gsize length;
    const char *message; /* NULL where it is fine */
  } cases[] = {
      {"", 0, NULL},
      {"aé👟", 7, NULL},
      {"a\nb\0c", 5, "line 2, column 2: a zero byte; this is not text"},
      {"\0", 1, "line 1, column 1: a zero byte; this is not text"},
      {"ab\xff", 3, "line 1, column 3: this is not UTF-8 text"},
      {"\xc3", 1, "line 1, column 1: this is not UTF-8 text"},
      {"\xed\xa0\x80", 3, "line 1, column 1: this is not UTF-8 text"}, /* a surrogate */
      {"\xc0\xaf", 2, "line 1, column 1: this is not UTF-8 text"},     /* too long a form */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    g_autofree char *exact = g_memdup2 (cases[i].text, cases[i].length);

    ck_assert (gradual_format_check_text (exact, cases[i].length, &error) ==
               (cases[i].message == NULL));
    ck_assert_pstr_eq (error != NULL ? error->message : NULL, cases[i].message);
  }
}
END_TEST

/* Wherever it is in a text, and whatever else is. */
START_TEST (test_no_fault_is_passed_over)
{
  static const char *const faults[] = {"\0", "\x80", "\xff", "\xc3"};

  for (gsize length = 1; length < 40; length++)
    for (gsize at = 0; at < length; at++)
      for (guint i = 0; i < G_N_ELEMENTS (faults); i++) {
        g_autofree char *text = g_malloc (length);
        g_autoptr (GError) error = NULL;
        g_autofree char *place = g_strdup_printf ("line 1, column %" G_GSIZE_FORMAT ": ", at + 1);

        memset (text, i % 2 == 0 ? '\x7f' : '\x01', length);
        ck_assert (gradual_format_check_text (text, length, NULL));
        text[at] = *faults[i];
        ck_assert (!gradual_format_check_text (text, length, &error));
        ck_assert_msg (g_str_has_prefix (error->message, place), "%s: %s", place, error->message);
      }
}
END_TEST

START_TEST (test_the_byte_order_mark)
{
  ck_assert_uint_eq (gradual_format_skip_bom ("\xef\xbb\xbf{}", 5), 3);
  ck_assert_uint_eq (gradual_format_skip_bom ("\xef\xbb", 2), 0);
  ck_assert_uint_eq (gradual_format_skip_bom ("{}", 2), 0);
  ck_assert_uint_eq (gradual_format_skip_bom ("", 0), 0);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("format-error");
  TCase *tests = tcase_create ("format-error");

  tcase_add_test (tests, test_places_count_lines_and_characters);
  tcase_add_test (tests, test_text_must_be_utf8_without_zeros);
  tcase_add_test (tests, test_no_fault_is_passed_over);
  tcase_add_test (tests, test_the_byte_order_mark);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
