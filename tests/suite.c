/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "suite.h"

#include <locale.h>
#include <stdlib.h>

/**
 * suite_main:
 *
 * Runs the suite, in the C locale, with TAP on standard output. A warning or worse of GLib ends the
 * test that caused it.
 *
 * Returns: the exit status of the program.
 */
int
suite_main (Suite *suite)
{
  SRunner *runner;
  int failed;

  setlocale (LC_ALL, "C.UTF-8");
  g_log_set_always_fatal (G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING | G_LOG_FATAL_MASK);

  runner = srunner_create (suite);
  srunner_set_tap (runner, "-");
  srunner_run_all (runner, CK_SILENT);
  failed = srunner_ntests_failed (runner);
  srunner_free (runner);

  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

/**
 * suite_seed:
 *
 * Returns: the seed for random input: GRADUAL_TEST_SEED where it is set, else 1. A test that fails
 *   prints the seed that it used.
 */
guint64
suite_seed (void)
{
  const char *text = g_getenv ("GRADUAL_TEST_SEED");

  return text != NULL ? g_ascii_strtoull (text, NULL, 10) : 1;
}

/* The factor of "meson test --setup full". */
#define FULL_FACTOR 50

/* The sanitizers look for faults of memory, which show in fewer rounds, each of which takes longer.
 */
#ifdef __SANITIZE_ADDRESS__
#define PART 4
#else
#define PART 1
#endif

static guint
factor (void)
{
  const char *text = g_getenv ("GRADUAL_TEST_FACTOR");

  return text != NULL ? (guint)g_ascii_strtoull (text, NULL, 10) : 1;
}

/**
 * suite_rounds:
 * @standard: how often to try by default
 *
 * Returns: @standard times GRADUAL_TEST_FACTOR, which is 1 where it is not set; a fourth of that
 *   under the sanitizers.
 */
guint
suite_rounds (guint standard)
{
  return MAX (standard * factor () / PART, 1);
}

/**
 * suite_is_turn:
 * @number: of a try among many that are alike
 *
 * Returns: whether it is to be tried: always; under the sanitizers every fourth.
 */
gboolean
suite_is_turn (gsize number)
{
  return number % PART == 0;
}

/**
 * suite_rounds_up_to:
 * @standard: how often to try by default
 * @full: how often to try in full
 *
 * For tests whose rounds take so long that by default only few can be tried.
 *
 * Returns: @standard where GRADUAL_TEST_FACTOR is not set, @full where it is that of the full
 * setup, and for other factors so much between or beyond; a fourth under the sanitizers.
 */
guint
suite_rounds_up_to (guint standard, guint full)
{
  return MAX ((standard + (full - standard) * (factor () - 1) / (FULL_FACTOR - 1)) / PART, 1);
}
