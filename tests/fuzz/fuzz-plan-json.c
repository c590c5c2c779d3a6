/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "formats/plan-json.h"

/* Any bytes give an error or a plan; a plan that was read is written, read and written again as the
 * same bytes. */
int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GradualPlan) plan = gradual_plan_from_json ((const char *)data, size, &error);
  g_autoptr (GradualPlan) again = NULL;
  g_autofree char *text = NULL;
  g_autofree char *text_again = NULL;
  gsize length;

  if (plan == NULL) {
    g_assert (error != NULL && error->domain == GRADUAL_FORMAT_ERROR && *error->message != '\0');
    return 0;
  }
  g_assert_no_error (error);
  text = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, &length);
  again = gradual_plan_from_json (text, length, &error);
  g_assert_no_error (error);
  text_again = gradual_plan_to_json (again, GRADUAL_JSON_WHOLE, NULL);
  g_assert_cmpstr (text, ==, text_again);

  return 0;
}
