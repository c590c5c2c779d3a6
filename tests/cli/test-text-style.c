/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/text-style.h"
#include "cli/text-width.h"
#include "suite.h"

START_TEST (test_colour_is_put_round_the_words)
{
  g_autoptr (GString) text = g_string_new (NULL);

  gradual_text_append_styled (text, "bold", GRADUAL_TEXT_STRONG, TRUE);
  gradual_text_append_styled (text, "plain", GRADUAL_TEXT_PLAIN, TRUE);
  gradual_text_append_styled (text, "", GRADUAL_TEXT_ALERT, TRUE);
  gradual_text_append_styled (text, "none", GRADUAL_TEXT_ALERT, FALSE);
  ck_assert_str_eq (text->str, "\033[1mbold\033[mplainnone");
}
END_TEST

START_TEST (test_glyphs_are_one_column_wide_and_tell_things_apart)
{
  for (int unicode = 0; unicode <= 1; unicode++) {
    const GradualGlyphs *glyphs = gradual_glyphs (unicode);
    const char *const cells[] = {glyphs->rest, glyphs->done, glyphs->missed, glyphs->race};
    const char *const bar[] = {glyphs->cap, glyphs->full, glyphs->over, " "};

    for (guint i = 0; i < G_N_ELEMENTS (cells); i++) {
      ck_assert_int_eq (gradual_text_width (cells[i]), 1);
      ck_assert_int_eq (gradual_text_width (bar[i]), 1);
      ck_assert (unicode || (g_str_is_ascii (cells[i]) && g_str_is_ascii (bar[i])));
      for (guint j = 0; j < i; j++) {
        ck_assert_str_ne (cells[i], cells[j]);
        ck_assert_str_ne (bar[i], bar[j]);
      }
    }
    ck_assert_str_ne (glyphs->broken, glyphs->advice);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("text-style");
  TCase *tests = tcase_create ("text-style");

  tcase_add_test (tests, test_colour_is_put_round_the_words);
  tcase_add_test (tests, test_glyphs_are_one_column_wide_and_tell_things_apart);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
