/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "formats/plan-csv.h"

/* Any bytes give an error or a plan, which is one that the document can hold, and that comes back
 * from a table with the same weeks. */
int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  GradualCsvOptions options = {
      .pace_s_per_km = GRADUAL_CSV_PACE_S_PER_KM,
      .week_starts_on = G_DATE_MONDAY,
      .anchor = gradual_day_from_ymd (2026, 11, 23),
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (GradualPlan) again = NULL;
  g_autoptr (GradualPlan) from_json = NULL;
  g_autofree char *json = NULL;
  g_autofree char *csv = NULL;
  gsize length;
  int first_week;
  g_autoptr (GradualPlan) plan =
      gradual_plan_from_csv ((const char *)data, size, &options, &first_week, &error);

  if (plan == NULL) {
    g_assert (error != NULL && error->domain == GRADUAL_FORMAT_ERROR && *error->message != '\0');
    return 0;
  }
  g_assert_no_error (error);
  json = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, &length);
  from_json = gradual_plan_from_json (json, length, &error);
  g_assert_no_error (error);

  csv = gradual_plan_to_csv (plan, TRUE, &length);
  again = gradual_plan_from_csv (csv, length, &options, &first_week, &error);
  g_assert_no_error (error);
  for (GradualDay day = gradual_plan_start (plan); day <= gradual_plan_end (plan); day++) {
    const GradualRun *before = gradual_plan_run_on (plan, day);
    const GradualRun *after = gradual_plan_run_on (again, day);

    g_assert ((before == NULL) == (after == NULL));
    g_assert (before == NULL || (before->minutes == after->minutes && before->kind == after->kind));
  }

  return 0;
}
