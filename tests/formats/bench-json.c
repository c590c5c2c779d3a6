/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <json-glib/json-glib.h>
#include <stdlib.h>
#include <time.h>

#include "formats/plan-json.h"
#include "samples.h"

/* The strict reader and the writer against json-glib alone, on the bytes of the largest plan. */

#define ROUNDS       40
#define RATIO_TARGET 1.5

/* The processor time of this program: what else the machine does is left out. */
static gint64
now_us (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);

  return (gint64)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static gint64
time_json_glib (const char *text, gsize length)
{
  gint64 begin = now_us ();
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autofree char *again = NULL;

  if (!json_parser_load_from_data (parser, text, (gssize)length, NULL))
    abort ();
  json_generator_set_pretty (generator, TRUE);
  json_generator_set_indent (generator, 2);
  json_generator_set_root (generator, json_parser_get_root (parser));
  again = json_generator_to_data (generator, NULL);
  g_clear_object (&generator);
  g_clear_object (&parser);

  return now_us () - begin;
}

static gint64
time_gradual (const char *text, gsize length)
{
  gint64 begin = now_us ();
  g_autoptr (GradualPlan) plan = gradual_plan_from_json (text, length, NULL);
  g_autofree char *again = NULL;

  if (plan == NULL)
    abort ();
  again = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, NULL);
  g_clear_pointer (&plan, gradual_plan_unref);

  return now_us () - begin;
}

static double
measure (const char *what, SampleFlags flags)
{
  g_autoptr (GradualPlan) plan = sample_plan (flags, GRADUAL_WEEKS_MAX, 1000);
  gsize length;
  g_autofree char *text = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, &length);
  gint64 ours = G_MAXINT64, theirs = G_MAXINT64;

  /* The fastest of rounds that take turns. */
  for (guint round = 0; round < ROUNDS; round++) {
    theirs = MIN (theirs, time_json_glib (text, length));
    ours = MIN (ours, time_gradual (text, length));
  }
  g_print ("%s, %" G_GSIZE_FORMAT " bytes: reading and writing takes %.2f ms, json-glib alone %.2f "
           "ms: ratio %.2f\n",
           what, length, (double)ours / 1000, (double)theirs / 1000, (double)ours / (double)theirs);

  return (double)ours / (double)theirs;
}

int
main (void)
{
  double ratio = measure ("104 weeks and 1,000 logged runs",
                          SAMPLE_RAMP | SAMPLE_RACE | SAMPLE_LOG | SAMPLE_RESTRICTIONS);

  measure ("the same with unknown members everywhere", SAMPLE_ALL);
  g_print ("target for the first: at most %.2f\n", RATIO_TARGET);

  return ratio <= RATIO_TARGET ? EXIT_SUCCESS : EXIT_FAILURE;
}
