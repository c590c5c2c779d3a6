/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/text-width.h"
#include "suite.h"

START_TEST (test_width_is_in_columns_not_in_bytes)
{
  ck_assert_int_eq (gradual_text_width (""), 0);
  ck_assert_int_eq (gradual_text_width ("run"), 3);
  ck_assert_int_eq (gradual_text_width ("März"), 4);
  ck_assert_int_eq (gradual_text_width ("Ma\u0308rz"), 4);
  ck_assert_int_eq (gradual_text_width ("跑步"), 4);
  ck_assert_int_eq (gradual_text_width ("█▍│★"), 4);
}
END_TEST

START_TEST (test_padding_counts_columns)
{
  g_autoptr (GString) text = g_string_new (NULL);

  gradual_text_append_padded (text, "跑", 4);
  g_string_append_c (text, '|');
  gradual_text_append_padded (text, "März", -6);
  g_string_append_c (text, '|');
  gradual_text_append_padded (text, "too long", 3);
  ck_assert_str_eq (text->str, "跑  |  März|too long");
}
END_TEST

START_TEST (test_nothing_that_steers_a_terminal_is_left)
{
  g_autofree char *clean = gradual_text_clean (" \x1b[31mred\t\n  \u202eturned\007 end\xc2\x9b ");

  ck_assert_str_eq (clean, "\ufffd[31mred \ufffdturned\ufffd end\ufffd");
}
END_TEST

START_TEST (test_what_belongs_to_words_is_left)
{
  g_autofree char *persian = gradual_text_clean ("می\u200cدوم");
  g_autofree char *plain = gradual_text_clean ("Frühling – 5 km");

  ck_assert_str_eq (persian, "می\u200cدوم");
  ck_assert_str_eq (plain, "Frühling – 5 km");
}
END_TEST

START_TEST (test_lines_break_between_words)
{
  g_autoptr (GString) text = g_string_new (NULL);

  gradual_text_append_wrapped (text, "one two three four", 9, "  ");
  ck_assert_str_eq (text->str, "  one two\n  three\n  four\n");
}
END_TEST

START_TEST (test_no_line_is_wider_than_asked)
{
  static const char *const texts[] = {
      "a supercalifragilistic word",
      "跑步跑步跑步跑步跑步 跑步跑步跑步",
      "",
      "x",
      "ab  cd",
      "ä ö ü ß €",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    for (int width = 2; width < 20; width++) {
      g_autoptr (GString) text = g_string_new (NULL);
      g_auto (GStrv) lines = NULL;

      gradual_text_append_wrapped (text, texts[i], width, "");
      lines = g_strsplit (text->str, "\n", -1);
      for (guint line = 0; lines[line] != NULL; line++)
        ck_assert_msg (gradual_text_width (lines[line]) <= width, "“%s” at %d: “%s”", texts[i],
                       width, lines[line]);
    }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("text-width");
  TCase *tests = tcase_create ("text-width");

  tcase_add_test (tests, test_width_is_in_columns_not_in_bytes);
  tcase_add_test (tests, test_padding_counts_columns);
  tcase_add_test (tests, test_nothing_that_steers_a_terminal_is_left);
  tcase_add_test (tests, test_what_belongs_to_words_is_left);
  tcase_add_test (tests, test_lines_break_between_words);
  tcase_add_test (tests, test_no_line_is_wider_than_asked);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
