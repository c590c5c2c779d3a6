/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "away-report.h"

#include <glib/gi18n-lib.h>

#include "json-text.h"
#include "planner/away.h"
#include "tell-changes.h"

static void
set_run (JsonObject *object, GradualRunKind kind, int before, int after)
{
  json_object_set_string_member (object, "kind", gradual_run_kind_to_nick (kind));
  gradual_json_set_count (object, "minutes_before",
                          before != GRADUAL_MINUTES_UNKNOWN ? before : GRADUAL_ABSENT);
  json_object_set_int_member (object, "minutes_after", after);
}

static JsonObject *
make_move (const GradualAwayMove *move)
{
  JsonObject *object = json_object_new ();

  gradual_json_set_day (object, "date", move->day);
  gradual_json_set_day (object, "to", move->to);
  set_run (object, move->kind, move->before, move->after);

  return object;
}

static JsonObject *
make_change (const GradualChange *change)
{
  JsonObject *object = json_object_new ();

  gradual_json_set_day (object, "date", change->day);
  set_run (object, change->kind, change->before, change->after);

  return object;
}

/**
 * gradual_away_report_to_json:
 *
 * Returns: (transfer full): the report as a JSON document for programs: the runs that moved, to
 * null where they were left out, and the other runs that were fitted.
 */
char *
gradual_away_report_to_json (const GradualAwayReport *report)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();
  JsonArray *moves = json_array_new (), *changes = json_array_new ();

  json_node_take_object (node, object);
  gradual_json_set_day (object, "from", report->away.from);
  gradual_json_set_day (object, "until", report->away.until);
  for (guint i = 0; i < report->moves->len; i++)
    json_array_add_object_element (moves,
                                   make_move (&g_array_index (report->moves, GradualAwayMove, i)));
  for (guint i = 0; i < report->changes->len; i++)
    json_array_add_object_element (
        changes, make_change (&g_array_index (report->changes, GradualChange, i)));
  json_object_set_array_member (object, "moves", moves);
  json_object_set_array_member (object, "changes", changes);

  return gradual_json_print (node);
}

static char *
days_sentence (const GradualAwayReport *report)
{
  const char *label = gradual_away_reason_label (report->away.reason);
  g_autofree char *from = gradual_day_format_for_people (report->away.from);
  g_autofree char *until = gradual_day_format_for_people (report->away.until);
  gboolean is_one = report->away.from == report->away.until;

  if (report->is_back && is_one)
    /* TRANSLATORS: a date. */
    return g_strdup_printf (_ ("No longer away on %s."), from);
  if (report->is_back)
    /* TRANSLATORS: the first and the last date. */
    return g_strdup_printf (_ ("No longer away from %s to %s."), from, until);
  if (is_one)
    /* TRANSLATORS: why nobody runs, as in "Away" or "Holiday", and a date. */
    return g_strdup_printf (_ ("%s on %s."), label, from);

  /* TRANSLATORS: why nobody runs, as in "Away" or "Holiday", and the first and the last date. */
  return g_strdup_printf (_ ("%s from %s to %s."), label, from, until);
}

static char *
move_line (const GradualAwayMove *move)
{
  g_autofree char *day = gradual_day_format_for_people (move->day);
  g_autofree char *to = NULL;
  const char *kind = gradual_run_kind_label (move->kind);

  if (move->to == GRADUAL_DAY_NONE)
    /* TRANSLATORS: a date, a kind of run, and its minutes. */
    return g_strdup_printf (_ ("%s: %s of %d min, left out"), day, kind, move->before);
  to = gradual_day_format_for_people (move->to);
  if (move->after < move->before)
    /* TRANSLATORS: a date, a kind of run, its minutes, another date, and fewer minutes. */
    return g_strdup_printf (_ ("%s: %s of %d min, now on %s and shortened to %d min"), day, kind,
                            move->before, to, move->after);

  /* TRANSLATORS: a date, a kind of run, its minutes, and another date. */
  return g_strdup_printf (_ ("%s: %s of %d min, now on %s"), day, kind, move->before, to);
}

static void
append_changes (GString *text, const GArray *changes)
{
  if (changes->len == 0)
    return;
  g_string_append_printf (
      text,
      ngettext ("%u other run was fitted to the rules, by shortening only:",
                "%u other runs were fitted to the rules, by shortening only:", changes->len),
      changes->len);
  g_string_append_c (text, '\n');
  for (guint i = 0; i < changes->len; i++) {
    g_autofree char *change = gradual_describe_change (&g_array_index (changes, GradualChange, i));

    g_string_append_printf (text, "  %s\n", change);
  }
}

/**
 * gradual_away_report_to_text:
 *
 * Returns: (transfer full): the report for people: which runs moved, were left out, or are shorter.
 */
char *
gradual_away_report_to_text (const GradualAwayReport *report)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *days = days_sentence (report);

  g_string_append_printf (text, "%s\n", days);
  for (guint i = 0; i < report->moves->len; i++) {
    g_autofree char *move = move_line (&g_array_index (report->moves, GradualAwayMove, i));

    g_string_append_printf (text, "  %s\n", move);
  }
  append_changes (text, report->changes);
  if (report->is_back)
    g_string_append_printf (text, "%s\n",
                            _ ("Runs that were moved or left out do not come back by that."));
  else if (report->moves->len == 0 && report->changes->len == 0)
    g_string_append_printf (text, "%s\n", _ ("No run had to change for that."));

  return g_string_free (g_steal_pointer (&text), FALSE);
}
