/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "formats/plan-json.h"
#include "formats/schema.h"
#include "samples.h"

/* For the checks that are written in Python: prints the schema or the sample plans, or reads
 * documents, one a line, and answers each with a line: "+" and what it reads, written again and
 * with its line feeds taken out, or "-" and why it can not be read. */

static void
print_samples (void)
{
  for (int flags = SAMPLE_PLAIN; flags <= SAMPLE_ALL; flags++) {
    g_autoptr (GradualPlan) plan = sample_plan ((SampleFlags)flags, 1, 2);
    g_autofree char *text = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, NULL);
    g_autofree char *bare = gradual_plan_to_json (plan, GRADUAL_JSON_WITHOUT_HEALTH, NULL);

    printf ("%s%s", g_strdelimit (text, "\n", ' '), "\n");
    printf ("%s%s", g_strdelimit (bare, "\n", ' '), "\n");
  }
}

static void
answer (const char *line)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GradualPlan) plan = gradual_plan_from_json (line, strlen (line), &error);
  g_autofree char *text = NULL;

  if (plan == NULL) {
    printf ("-%s\n", error->message);
    return;
  }
  text = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, NULL);
  printf ("+%s\n", g_strdelimit (text, "\n", ' '));
}

static void
answer_lines (void)
{
  char *line = NULL;
  gsize size = 0;
  gssize length;

  while ((length = getline (&line, &size, stdin)) > 0) {
    line[length - 1] = '\0';
    answer (line);
  }
  free (line);
}

int
main (int argc, char **argv)
{
  const char *what = argc == 2 ? argv[1] : "";

  if (g_str_equal (what, "schema"))
    fputs (gradual_schema_text (NULL), stdout);
  else if (g_str_equal (what, "samples"))
    print_samples ();
  else if (g_str_equal (what, "read"))
    answer_lines ();
  else
    return EXIT_FAILURE;

  return EXIT_SUCCESS;
}
