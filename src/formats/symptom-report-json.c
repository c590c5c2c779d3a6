/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-report-json.h"

#include "json-write.h"
#include "symptom-result-json.h"
#include "symptoms-json.h"

/**
 * gradual_symptom_report_to_json:
 * @report: a report, as a library has it
 * @result: what the guide says to its answers
 * @length: (out) (optional): the bytes without the closing NUL
 *
 * Returns: (transfer full): a gradual-symptom-report document: UTF-8, two spaces of indent, a line
 *   feed at the end.
 */
char *
gradual_symptom_report_to_json (const GradualSymptomReport *report,
                                const GradualSymptomResult *result, gsize *length)
{
  g_autoptr (GradualJsonVerbatim) unknown = NULL;
  JsonObject *root;

  g_return_val_if_fail (report != NULL && result != NULL, NULL);

  unknown = gradual_json_verbatim_new ();
  root = json_object_new ();
  json_object_set_string_member (root, "format", "gradual-symptom-report");
  json_object_set_int_member (root, "version", GRADUAL_SYMPTOM_REPORT_VERSION);
  json_object_set_object_member (root, "report", gradual_symptom_report_write (report, unknown));
  json_object_set_object_member (root, "result", gradual_symptom_result_write (result));

  return gradual_json_to_text (root, unknown, length);
}
