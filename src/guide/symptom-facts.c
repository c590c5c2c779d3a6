/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-facts.h"

#include <glib/gi18n-lib.h>

/** Known: a question that the log can answer, and what it says. */
typedef struct {
  GradualQuestion question;
  int value; /* or %GRADUAL_UNANSWERED */
} Known;

#define N_KNOWN 8

static int
jump_answer (const GradualJump *jump)
{
  return jump->day != GRADUAL_DAY_NONE ? jump->percent : GRADUAL_UNANSWERED;
}

static void
list_known (const GradualTrainingFacts *facts, Known known[N_KNOWN])
{
  const Known all[N_KNOWN] = {
      {GRADUAL_QUESTION_NEW_RUNNER, facts->new_runner},
      {GRADUAL_QUESTION_RUN_JUMP, jump_answer (&facts->run)},
      {GRADUAL_QUESTION_WEEK_JUMP, jump_answer (&facts->week)},
      {GRADUAL_QUESTION_EVERY_DAY, facts->every_day},
      {GRADUAL_QUESTION_RACE, facts->race},
      {GRADUAL_QUESTION_HOUR_RUNS, facts->hour_runs},
      {GRADUAL_QUESTION_RARELY_STRETCH, facts->rarely_stretch},
      {GRADUAL_QUESTION_CADENCE, facts->cadence},
  };

  memcpy (known, all, sizeof all);
}

/* A log can have numbers that are beyond what a form takes. */
static int
value_in_range (const Known *known)
{
  int minimum, maximum;

  if (known->value == GRADUAL_UNANSWERED)
    return GRADUAL_UNANSWERED;
  gradual_question_range (known->question, &minimum, &maximum);

  return CLAMP (known->value, minimum, maximum);
}

/**
 * gradual_symptom_answers_take_facts:
 * @answers: a form, which can be half filled
 * @facts: what the log says now
 *
 * Fills in what the log knows, and marks it so. What the runner answered by hand stays; an answer
 * that was from the log before is what the log says now, or is taken back where it says nothing
 * any more.
 */
void
gradual_symptom_answers_take_facts (GradualSymptomAnswers *answers,
                                    const GradualTrainingFacts *facts)
{
  Known known[N_KNOWN];

  g_return_if_fail (answers != NULL && facts != NULL);

  list_known (facts, known);
  for (guint i = 0; i < N_KNOWN; i++) {
    GradualQuestion question = known[i].question;
    int value = value_in_range (&known[i]);

    if (gradual_symptom_answers_has (answers, question) &&
        !gradual_question_set_has (answers->from_log, question))
      continue;
    gradual_symptom_answers_set (answers, question, value);
    if (value != GRADUAL_UNANSWERED)
      answers->from_log |= gradual_question_set_of (question);
  }
}

/* The two sentences of a run: where it is a jump, and where it is none. */
static char *
explain_run (const GradualJump *jump)
{
  g_autofree char *date = gradual_day_format_for_people (jump->day);

  if (!jump->is_measured)
    return g_strdup_printf (ngettext ("%d minute on %s, and no run in the 30 days before.",
                                      "%d minutes on %s, and no run in the 30 days before.",
                                      (gulong)jump->minutes),
                            jump->minutes, date);
  if (jump->percent > 0)
    return g_strdup_printf (
        ngettext ("%d minute on %s; the longest run of the 30 days before was %d.",
                  "%d minutes on %s; the longest run of the 30 days before was %d.",
                  (gulong)jump->minutes),
        jump->minutes, date, jump->measure);

  return g_strdup_printf (
      ngettext ("No run was longer than the longest of the 30 days before it. Closest: %d minute "
                "on %s, with %d before.",
                "No run was longer than the longest of the 30 days before it. Closest: %d minutes "
                "on %s, with %d before.",
                (gulong)jump->minutes),
      jump->minutes, date, jump->measure);
}

static char *
explain_week (const GradualJump *jump)
{
  g_autofree char *date = gradual_day_format_for_people (jump->day);

  if (!jump->is_measured)
    return g_strdup_printf (
        ngettext ("%d minute in the week of %s, and nothing in the three weeks before.",
                  "%d minutes in the week of %s, and nothing in the three weeks before.",
                  (gulong)jump->minutes),
        jump->minutes, date);
  if (jump->percent > 0)
    return g_strdup_printf (
        ngettext ("%d minute in the week of %s; the largest of the three weeks before had %d.",
                  "%d minutes in the week of %s; the largest of the three weeks before had %d.",
                  (gulong)jump->minutes),
        jump->minutes, date, jump->measure);

  return g_strdup_printf (
      ngettext ("No week was larger than the largest of the three before it. Closest: %d minute in "
                "the week of %s, with %d before.",
                "No week was larger than the largest of the three before it. Closest: %d minutes "
                "in the week of %s, with %d before.",
                (gulong)jump->minutes),
      jump->minutes, date, jump->measure);
}

static char *
explain_new_runner (const GradualTrainingFacts *facts)
{
  g_autofree char *date = NULL;

  if (facts->running_since == GRADUAL_DAY_NONE)
    return g_strdup (facts->new_runner == 1
                         ? _ ("Your plan began with the ramp for beginners in these weeks.")
                         : _ ("You were running before your log begins."));

  date = gradual_day_format_for_people (facts->running_since);

  /* TRANSLATORS: %s is a date. */
  return g_strdup_printf (_ ("Your first run, or the first after more than four weeks without "
                             "one, was on %s."),
                          date);
}

static char *
explain_race (int race)
{
  switch (race) {
  case GRADUAL_RACE_YES:
    return g_strdup (_ ("Your plan is for a race."));
  case GRADUAL_RACE_MARATHON_NEW:
    return g_strdup (_ ("Your plan is for a marathon, and began with less than 150 minutes a week, "
                        "or with no run of an hour."));
  default:
    return g_strdup (_ ("Your plan is not for a race."));
  }
}

static char *
explain_hour_runs (const GradualTrainingFacts *facts)
{
  return facts->hour_runs == 1
             ? explain_run (&facts->hour_run)
             : g_strdup (_ ("No run of 55 minutes or more came while the longest of the 30 days "
                            "before it was under 45."));
}

static char *
explain_cadence (const GradualTrainingFacts *facts)
{
  g_autofree char *first = gradual_day_format_for_people (facts->first);
  g_autofree char *last = gradual_day_format_for_people (facts->last);

  if (facts->cadence_counted != GRADUAL_DAY_NONE) {
    g_autofree char *counted = gradual_day_format_for_people (facts->cadence_counted);

    /* TRANSLATORS: %s is a date. */
    return g_strdup_printf (_ ("You counted your steps on %s."), counted);
  }

  /* TRANSLATORS: both %s are dates. */
  return g_strdup_printf (_ ("The mean of the runs from %s to %s that have a cadence."), first,
                          last);
}

static gboolean
is_known (const GradualTrainingFacts *facts, GradualQuestion question)
{
  Known known[N_KNOWN];

  list_known (facts, known);
  for (guint i = 0; i < N_KNOWN; i++)
    if (known[i].question == question)
      return known[i].value != GRADUAL_UNANSWERED;

  return FALSE;
}

/**
 * gradual_training_facts_explain:
 * @facts: what the log says
 * @question: any question
 *
 * Says what an answer that was filled in from the log goes by, with the log's numbers.
 *
 * Returns: (transfer full) (nullable): a sentence or two for people; %NULL for a question that the
 *   log does not answer.
 */
char *
gradual_training_facts_explain (const GradualTrainingFacts *facts, GradualQuestion question)
{
  g_return_val_if_fail (facts != NULL, NULL);

  if (!is_known (facts, question))
    return NULL;

  switch (question) {
  case GRADUAL_QUESTION_NEW_RUNNER:
    return explain_new_runner (facts);
  case GRADUAL_QUESTION_RUN_JUMP:
    return explain_run (&facts->run);
  case GRADUAL_QUESTION_WEEK_JUMP:
    return explain_week (&facts->week);
  case GRADUAL_QUESTION_EVERY_DAY:
    return g_strdup_printf (ngettext ("The most was %d day with a run in a week.",
                                      "The most was %d days with a run in a week.",
                                      (gulong)facts->most_days),
                            facts->most_days);
  case GRADUAL_QUESTION_RACE:
    return explain_race (facts->race);
  case GRADUAL_QUESTION_HOUR_RUNS:
    return explain_hour_runs (facts);
  case GRADUAL_QUESTION_RARELY_STRETCH:
    return g_strdup_printf (ngettext ("Stretches on %d day of the three weeks before the pain.",
                                      "Stretches on %d days of the three weeks before the pain.",
                                      (gulong)facts->stretch_days),
                            facts->stretch_days);
  case GRADUAL_QUESTION_CADENCE:
    return explain_cadence (facts);
  default:
    g_return_val_if_reached (NULL);
  }
}
