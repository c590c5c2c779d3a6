/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-words.h"

#include <glib/gi18n-lib.h>

#include "symptom-guide.h"

/* Likely contributors, never a diagnosis; and where the source guide is bolder than what is known,
 * these are not. */

static const struct {
  const char *name;
  const char *within; /* the name within a sentence */
  const char *sentence;
} causes[GRADUAL_N_CAUSES] = {
    [GRADUAL_CAUSE_OVERWORKING] =
        {
            /* TRANSLATORS: a likely contributor to a sore ankle, as are the next two. */
            N_ ("Too much too soon"),
            /* TRANSLATORS: the same within a sentence: "A mix of doing too much too soon and …". */
            N_ ("doing too much too soon"),
            N_ ("The usual first suspect. Tissues take at least 4 to 6 weeks to adapt to running; "
                "tendon and bone take months."),
        },
    [GRADUAL_CAUSE_FLEXIBILITY] =
        {
            N_ ("Tight muscles"),
            N_ ("tight muscles"),
            N_ ("Tight hips, hamstrings, calves or a tight plantar fascia may have you run with a "
                "more bent knee, bent hips or a turned-out foot, so that some muscles work too "
                "much and others too little. Low-back pain may go along with it."),
        },
    [GRADUAL_CAUSE_OVERSTRIDING] =
        {
            N_ ("Steps that are too long"),
            N_ ("steps that are too long"),
            N_ ("A long stride has the ankle stop more of each landing, and loads the hamstrings "
                "and the front of the shins. Good marathoners take many quick steps; shorter ones "
                "may ease the back, the knees and the ankles."),
        },
};

static const char *const bands[] = {
    [GRADUAL_BAND_LIKELY] = N_ ("Likely contributor"),
    [GRADUAL_BAND_POSSIBLE] = N_ ("Possible contributor"),
    [GRADUAL_BAND_LITTLE] = N_ ("Little sign of it"),
    [GRADUAL_BAND_NOT_ENOUGH] = N_ ("Not enough answers"),
};

static const struct {
  const char *title;
  const char *advice;
} urgencies[] = {
    [GRADUAL_URGENCY_NONE] = {NULL, NULL},
    [GRADUAL_URGENCY_EARLY] =
        {
            N_ ("See someone early"),
            N_ ("With what you said of your health it is wise to have a doctor or physiotherapist "
                "look at the ankle within the next days, and not to wait whether it settles. The "
                "rest of the result holds all the same."),
        },
    [GRADUAL_URGENCY_SOON] =
        {
            N_ ("See a doctor or physiotherapist within a week"),
            N_ ("Ask for an appointment today. Do not run until the ankle has been looked at and "
                "you have been told that you can. If it gets worse, go sooner."),
        },
    [GRADUAL_URGENCY_SAME_DAY] =
        {
            N_ ("Have it looked at today"),
            N_ ("See a doctor today, or go to an emergency department if none can see you. Do not "
                "run, and put no more weight on the leg than you must."),
        },
    [GRADUAL_URGENCY_EMERGENCY] =
        {
            N_ ("Get help now"),
            N_ ("Call your local emergency number now. Do not run, do not walk on it, and do not "
                "drive yourself."),
        },
};

static const struct {
  const char *title;
  const char *sentence;
} reliefs[GRADUAL_N_RELIEFS] = {
    [GRADUAL_RELIEF_SUSPEND] =
        {
            N_ ("Suspend the plans"),
            N_ ("No run until a clinician has cleared you to run. Only when you record that do the "
                "runs come back."),
        },
    [GRADUAL_RELIEF_CLEAR] =
        {
            /* TRANSLATORS: to record that a clinician allows to run again. */
            N_ ("Record clearance"),
            N_ ("A clinician has looked at it and has cleared you to run: the runs come back, with "
                "the care that a break asks for."),
        },
    [GRADUAL_RELIEF_STOP] =
        {
            N_ ("Stop running"),
            N_ ("No run until the pain of walking has been 2 of 10 or less for two days. Then runs "
                "come back at 60 % of the week, with walk breaks."),
        },
    [GRADUAL_RELIEF_RETURN] =
        {
            N_ ("Return to running"),
            N_ ("The pain of walking has been 2 of 10 or less for two days: the runs come back at "
                "60 % of the week, with walk breaks."),
        },
    [GRADUAL_RELIEF_SKIP] =
        {
            N_ ("Skip the next run"),
            N_ ("The next run is left out, and the runs after it are eased to 75 % of the week."),
        },
    [GRADUAL_RELIEF_HOLD] =
        {
            /* TRANSLATORS: as a command: minutes are held, they do not grow. */
            N_ ("Hold"),
            N_ ("Nothing grows this week, no run is longer than those before, and all are easy. If "
                "the week before was a hold already, the week is eased to 80 %."),
        },
    [GRADUAL_RELIEF_EASE] =
        {
            /* TRANSLATORS: as a command: to make the training easier. */
            N_ ("Ease the training"),
            N_ ("The rest of this week is eased to 75 %, and the next week repeats it. After that "
                "the plan grows by its rules again."),
        },
    [GRADUAL_RELIEF_STRETCH] =
        {
            N_ ("Stretch what is tight"),
            N_ ("The areas that need it come first in the stretching checklist, every day for six "
                "weeks."),
        },
    [GRADUAL_RELIEF_DRILL] =
        {
            N_ ("Practise quicker steps"),
            N_ ("Cadence drills take the place of two easy runs a week for six weeks. The minutes "
                "do not grow meanwhile."),
        },
    [GRADUAL_RELIEF_SETTLED] =
        {
            N_ ("Not swollen any more"),
            N_ ("The ankle is not swollen any more, so that stretching can go on."),
        },
};

/** gradual_cause_name: Returns: what people call @cause, as a heading. */
const char *
gradual_cause_name (GradualCause cause)
{
  g_return_val_if_fail ((guint)cause < GRADUAL_N_CAUSES, "");

  return _ (causes[cause].name);
}

/** gradual_cause_sentence: Returns: what is known of @cause, after the source guide. */
const char *
gradual_cause_sentence (GradualCause cause)
{
  g_return_val_if_fail ((guint)cause < GRADUAL_N_CAUSES, "");

  return _ (causes[cause].sentence);
}

/** gradual_band_words: Returns: what a band says of a cause. */
const char *
gradual_band_words (GradualBand band)
{
  g_return_val_if_fail ((guint)band < G_N_ELEMENTS (bands), "");

  return _ (bands[band]);
}

/**
 * gradual_urgency_title:
 *
 * Returns: (nullable): by when to do something, as a heading; %NULL for %GRADUAL_URGENCY_NONE.
 */
const char *
gradual_urgency_title (GradualUrgency urgency)
{
  g_return_val_if_fail ((guint)urgency < G_N_ELEMENTS (urgencies), NULL);

  return urgencies[urgency].title != NULL ? _ (urgencies[urgency].title) : NULL;
}

/** gradual_urgency_advice: Returns: (nullable): what to do; %NULL for %GRADUAL_URGENCY_NONE. */
const char *
gradual_urgency_advice (GradualUrgency urgency)
{
  g_return_val_if_fail ((guint)urgency < G_N_ELEMENTS (urgencies), NULL);

  return urgencies[urgency].advice != NULL ? _ (urgencies[urgency].advice) : NULL;
}

/** gradual_relief_title: Returns: what a relief is called, as on a button. */
const char *
gradual_relief_title (GradualRelief relief)
{
  g_return_val_if_fail ((guint)relief < GRADUAL_N_RELIEFS, "");

  return _ (reliefs[relief].title);
}

/** gradual_relief_sentence: Returns: what a relief does, or what it is that it records. */
const char *
gradual_relief_sentence (GradualRelief relief)
{
  g_return_val_if_fail ((guint)relief < GRADUAL_N_RELIEFS, "");

  return _ (reliefs[relief].sentence);
}

/**
 * gradual_symptom_mix_words:
 *
 * Returns: (transfer full) (nullable): what the causes come to, in one sentence; %NULL where there
 *   are none because of a red flag.
 */
char *
gradual_symptom_mix_words (const GradualSymptomResult *result)
{
  g_return_val_if_fail (result != NULL, NULL);

  if (result->n_causes == 0)
    return NULL;
  if (result->causes[0].band == GRADUAL_BAND_NOT_ENOUGH)
    return g_strdup (_ ("Too few questions are answered to say something of the causes."));
  if (!result->has_clear_cause)
    return g_strdup (_ ("No clear cause here."));
  if (result->n_mix == 2)
    /* TRANSLATORS: two causes: "A mix of doing too much too soon and tight muscles." */
    return g_strdup_printf (_ ("A mix of %s and %s."), _ (causes[result->mix[0]].within),
                            _ (causes[result->mix[1]].within));
  if (result->causes[0].band == GRADUAL_BAND_LIKELY)
    /* TRANSLATORS: a cause: "A likely contributor: doing too much too soon." */
    return g_strdup_printf (_ ("A likely contributor: %s."),
                            _ (causes[result->causes[0].cause].within));

  /* TRANSLATORS: a cause: "A possible contributor: doing too much too soon." */
  return g_strdup_printf (_ ("A possible contributor: %s."),
                          _ (causes[result->causes[0].cause].within));
}

/**
 * gradual_symptom_fit_words:
 *
 * Returns: (transfer full): whether this looks like the sore ankle that the guide is about.
 */
char *
gradual_symptom_fit_words (const GradualSymptomResult *result)
{
  g_autofree char *count = NULL;

  g_return_val_if_fail (result != NULL, NULL);

  if (result->n_symptoms_answered == 0)
    return g_strdup (_ ("No question on the symptoms is answered, so that it is open whether this "
                        "is the sore ankle that the form was made for."));
  count = g_strdup_printf (
      /* TRANSLATORS: how many symptoms there are, and how many were asked about. */
      ngettext ("%d of %d symptom of the sore ankle that the form was made for.",
                "%d of %d symptoms of the sore ankle that the form was made for.",
                (gulong)result->n_symptoms_answered),
      result->fit, result->n_symptoms_answered);
  if (!result->is_other_pattern)
    return g_steal_pointer (&count);

  /* TRANSLATORS: a sentence that counts symptoms goes before this. */
  return g_strdup_printf (_ ("%s It is not worse with load, which is a pattern that the form was "
                             "not made for: have a clinician look at it."),
                          count);
}

/**
 * gradual_symptom_pain_words:
 *
 * Returns: (nullable): what the answers on pain come to, where that is not plain from the reliefs.
 */
const char *
gradual_symptom_pain_words (const GradualSymptomResult *result)
{
  g_return_val_if_fail (result != NULL, NULL);

  if (!result->is_pain_answered)
    return _ ("The worst pain is not answered, so that there is no telling how to go on.");
  if (result->swelling_counts_six)
    return _ ("With a swollen ankle, pain of 3 to 5 counts as 6.");
  if (!result->has_pain_relief && result->red_flags == 0)
    return _ ("By the pain alone you can go on as planned.");

  return NULL;
}

/**
 * gradual_symptom_reason_words:
 * @question: one that was answered
 *
 * Returns: (transfer full): an answer that a result is made of, with its question in a few words;
 * of a measure of two sides with both of them.
 */
char *
gradual_symptom_reason_words (GradualQuestion question, const GradualSymptomAnswers *answers)
{
  const GradualQuestionGuide *guide = gradual_question_guide (question);
  g_autofree char *answer = NULL, *other = NULL;

  g_return_val_if_fail (guide != NULL && answers != NULL, NULL);

  answer = gradual_answer_for_people (question, answers->values[question]);
  if (question == GRADUAL_QUESTION_KNEE_TO_WALL_SORE &&
      gradual_symptom_answers_has (answers, GRADUAL_QUESTION_KNEE_TO_WALL_OTHER)) {
    other = gradual_answer_for_people (GRADUAL_QUESTION_KNEE_TO_WALL_OTHER,
                                       answers->values[GRADUAL_QUESTION_KNEE_TO_WALL_OTHER]);
    /* TRANSLATORS: a self-test and what was measured on both sides: "Knee to the wall, sore side:
     * 10 cm, other side: 12 cm". */
    return g_strdup_printf (_ ("%s: %s, other side: %s"), _ (guide->name), answer, other);
  }

  /* TRANSLATORS: a question in a few words, and its answer: "Swollen ankle: Yes". */
  return g_strdup_printf (_ ("%s: %s"), _ (guide->name), answer);
}

/**
 * gradual_symptom_honest_lines:
 *
 * Returns: (transfer none) (array zero-terminated=1): what a result can not say; valid until the
 *   language changes.
 */
const char *const *
gradual_symptom_honest_lines (void)
{
  static const char *lines[4];

  lines[0] = _ ("This is a checklist after a guide for runners, and no examination.");
  lines[1] = _ ("Nobody has measured how often it is right.");
  lines[2] = _ ("A sore ankle can have other causes than these three.");

  return lines;
}

/** gradual_symptom_disclaimer: Returns: what goes with every result that is shown or printed. */
const char *
gradual_symptom_disclaimer (void)
{
  return _ ("Gradual is a training planner, for information. It is not medical advice, and it "
            "makes no diagnosis. If something worries you, hurts a lot or does not settle, see a "
            "doctor or a physiotherapist. In an emergency, call your local emergency number.");
}
