/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check-report.h"

#include <glib/gi18n-lib.h>

#include "json-text.h"
#include "rules/rule.h"
#include "text-style.h"
#include "text-width.h"

static JsonNode *
finding_to_json (const GradualFinding *finding)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "rule", finding->rule);
  json_object_set_string_member (object, "severity", gradual_severity_to_nick (finding->severity));
  if (finding->alert != GRADUAL_ALERT_NONE)
    json_object_set_string_member (object, "level", gradual_alert_to_nick (finding->alert));
  json_object_set_int_member (object, "week", finding->week);
  gradual_json_set_day (object, "date", finding->date);
  if (finding->asked != GRADUAL_ABSENT)
    json_object_set_int_member (object, "asked", finding->asked);
  json_object_set_int_member (object, "allowed", finding->allowed);
  json_object_set_string_member (object, "because", finding->because);
  json_node_take_object (node, object);

  return node;
}

static JsonNode *
week_to_json (const GradualWeekReport *week)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();

  json_object_set_int_member (object, "number", week->number);
  gradual_json_set_day (object, "start", week->start);
  json_object_set_int_member (object, "minutes", week->minutes);
  json_object_set_int_member (object, "reference", week->reference);
  gradual_json_set_count (object, "cap", week->cap != GRADUAL_NO_CAP ? week->cap : GRADUAL_ABSENT);
  json_node_take_object (node, object);

  return node;
}

/** gradual_check_report_to_json: Returns: (transfer full): the report for programs. */
JsonNode *
gradual_check_report_to_json (const GradualReport *report)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();
  JsonArray *findings = json_array_new ();
  JsonArray *weeks = json_array_new ();

  for (guint i = 0; i < report->findings->len; i++)
    json_array_add_element (findings, finding_to_json (g_ptr_array_index (report->findings, i)));
  for (guint i = 0; i < report->weeks->len; i++)
    json_array_add_element (weeks,
                            week_to_json (&g_array_index (report->weeks, GradualWeekReport, i)));
  json_object_set_array_member (object, "findings", findings);
  json_object_set_array_member (object, "weeks", weeks);
  json_node_take_object (node, object);

  return node;
}

static char *
place_of (const GradualFinding *finding)
{
  g_autofree char *date = gradual_day_format (finding->date);

  if (finding->week == 0)
    return g_steal_pointer (&date);

  /* TRANSLATORS: where in a plan: the number of a week and a date. */
  return g_strdup_printf (_ ("Week %d, %s"), finding->week, date);
}

static char *
amounts_of (const GradualFinding *finding)
{
  if (finding->asked == GRADUAL_ABSENT)
    return g_strdup_printf (_ ("%d min at most"), finding->allowed);

  return g_strdup_printf (_ ("%d min, at most %d"), finding->asked, finding->allowed);
}

static void
append_finding (GString *to, const GradualFinding *finding, const GradualGlyphs *glyphs,
                gboolean colour)
{
  gboolean is_hard = finding->severity == GRADUAL_SEVERITY_HARD;
  g_autofree char *place = place_of (finding);
  g_autofree char *amounts = amounts_of (finding);
  g_autofree char *because = gradual_text_clean (finding->because);

  gradual_text_append_styled (to, is_hard ? glyphs->broken : glyphs->advice,
                              is_hard ? GRADUAL_TEXT_ALERT : GRADUAL_TEXT_NOTICE, colour);
  g_string_append_printf (to, " %s  ", place);
  gradual_text_append_styled (to, finding->rule, GRADUAL_TEXT_STRONG, colour);
  g_string_append_printf (to, ": %s. %s\n", amounts, because);
}

static void
append_summary (GString *to, guint n_hard, guint n_advice, guint n_weeks)
{
  g_autofree char *weeks = g_strdup_printf (ngettext ("%u week", "%u weeks", n_weeks), n_weeks);
  g_autofree char *advice =
      g_strdup_printf (ngettext ("%u piece of advice", "%u pieces of advice", n_advice), n_advice);

  if (n_hard == 0)
    /* TRANSLATORS: a number of weeks, a number of pieces of advice. */
    g_string_append_printf (to, _ ("%s: every hard rule holds; %s.\n"), weeks, advice);
  else
    /* TRANSLATORS: a number of weeks, how often a rule is broken, a number of pieces of advice. */
    g_string_append_printf (to,
                            ngettext ("%s: a hard rule is broken %u time; %s.\n",
                                      "%s: a hard rule is broken %u times; %s.\n", n_hard),
                            weeks, n_hard, advice);
}

/**
 * gradual_check_report_to_text:
 *
 * Returns: (transfer full): the report for people: a line for each finding in the order of the
 *   plan, and a closing line.
 */
char *
gradual_check_report_to_text (const GradualReport *report, gboolean unicode, gboolean colour)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_hard = 0;

  for (guint i = 0; i < report->findings->len; i++) {
    const GradualFinding *finding = g_ptr_array_index (report->findings, i);

    append_finding (text, finding, gradual_glyphs (unicode), colour);
    n_hard += finding->severity == GRADUAL_SEVERITY_HARD;
  }
  append_summary (text, n_hard, report->findings->len - n_hard, report->weeks->len);

  return g_string_free (g_steal_pointer (&text), FALSE);
}
