/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-guide-private.h"

#include <glib/gi18n-lib.h>

/* What is asked of the running: the cues of the source guide, in our own words. */

#define AT(question) [(question)-GRADUAL_QUESTION_NEW_RUNNER]

const GradualQuestionGuide gradual_running_questions[GRADUAL_N_RUNNING_QUESTIONS] = {
    AT (GRADUAL_QUESTION_NEW_RUNNER) =
        {
            .question = N_ ("Did you begin to run, or begin again, in the six weeks before the "
                            "pain?"),
            .name = N_ ("New to running, or restarted, in the last 6 weeks"),
            .help = N_ ("Tissues take at least 4 to 6 weeks to adapt to running; tendon and bone "
                        "take months."),
        },
    AT (GRADUAL_QUESTION_RUN_JUMP) =
        {
            .question = N_ ("By how much was one run longer than the longest of the 30 days before "
                            "it?"),
            .name = N_ ("A run past the longest of 30 days"),
            .help = N_ ("The largest step in the three weeks before the pain, rounded up; 0 if "
                        "there was none. From 45 minutes to 60 is 34 %."),
            .unit = "%",
        },
    AT (GRADUAL_QUESTION_WEEK_JUMP) =
        {
            .question = N_ ("By how much did a week have more minutes than the largest of the "
                            "three weeks before it?"),
            .name = N_ ("A week past the three before it"),
            .help = N_ ("The largest step in the three weeks before the pain, rounded up; 0 if "
                        "there was none. From 90 minutes to 120 is 34 %."),
            .unit = "%",
        },
    AT (GRADUAL_QUESTION_EVERY_DAY) =
        {
            .question = N_ ("Did you run on six or seven days of a week?"),
            .name = N_ ("Running on 6 or 7 days of a week"),
            .help = N_ ("In the three weeks before the pain."),
        },
    AT (GRADUAL_QUESTION_RACE) =
        {
            .question = N_ ("Are you training for a race?"),
            .name = N_ ("Training for a race"),
            /* TRANSLATORS: whether the runner trains for a race. */
            .choices =
                WORDS (N_ ("No"), N_ ("For a race"), N_ ("For a marathon, and new to such load")),
        },
    AT (GRADUAL_QUESTION_HOUR_RUNS) =
        {
            .question = N_ ("Did you go nearly straight to runs of about an hour?"),
            .name = N_ ("Nearly straight to runs of an hour"),
            .help = N_ ("A gradual way there is 15 minutes in the first week, then 30, then 45."),
        },
    AT (GRADUAL_QUESTION_AFTER_CHANGE) =
        {
            .question = N_ ("Did the pain begin within three weeks of a change in your training?"),
            .name = N_ ("Began within 3 weeks of a change in training"),
            .help = N_ ("More often, longer, faster, or sessions of another kind."),
        },
    AT (GRADUAL_QUESTION_NEW_STRESS) =
        {
            .question = N_ ("Were hills, speed, shoes or the surface new?"),
            .name = N_ ("New hills, speed, shoes or surface"),
        },

    AT (GRADUAL_QUESTION_KNEE_TO_WALL_SORE) =
        {
            .question = N_ ("Knee to the wall: how far from the wall is the foot of the sore "
                            "side?"),
            .name = N_ ("Knee to the wall, sore side"),
            .help = N_ ("From the wall to the big toe, rounded up. Above 9 cm the other side "
                        "is needed as well."),
            .unit = N_ ("cm"),
            .test = &gradual_self_test_knee_to_wall,
        },
    AT (GRADUAL_QUESTION_KNEE_TO_WALL_OTHER) =
        {
            .question = N_ ("Knee to the wall: how far from the wall is the other foot?"),
            .name = N_ ("Knee to the wall, other side"),
            .help = N_ ("From the wall to the big toe, rounded up."),
            .unit = N_ ("cm"),
            .test = &gradual_self_test_knee_to_wall,
        },
    AT (GRADUAL_QUESTION_TOE_TOUCH) =
        {
            .question = N_ ("Does a standing toe touch end above the middle of your shins?"),
            .name = N_ ("Toe touch ends above mid-shin"),
            .help = N_ ("For the hamstrings at the back of the thigh."),
            .test = &gradual_self_test_toe_touch,
        },
    AT (GRADUAL_QUESTION_THOMAS) =
        {
            .question = N_ ("Lying at the edge of the bed, does the hanging thigh stay above "
                            "level?"),
            .name = N_ ("Hanging thigh stays above level"),
            .help = N_ ("For the front of the hips."),
            .test = &gradual_self_test_thomas,
        },
    AT (GRADUAL_QUESTION_ARCH) =
        {
            .question = N_ ("Is the arch of the foot tight or sore with the big toe pulled up, or "
                            "are the first steps of the morning stiff?"),
            .name = N_ ("Tight or sore arch, or stiff first steps"),
            .help = N_ ("For the plantar fascia, the band under the arch of the foot."),
            .test = &gradual_self_test_big_toe,
        },
    AT (GRADUAL_QUESTION_RARELY_STRETCH) =
        {
            .question = N_ ("Do you stretch on fewer than two days a week?"),
            .name = N_ ("Stretches on fewer than 2 days a week"),
        },
    AT (GRADUAL_QUESTION_LOW_BACK) =
        {
            .question = N_ ("Does your low back ache or get stiff with running?"),
            .name = N_ ("Low-back ache or stiffness with running"),
            .help = N_ ("Low-back pain may go along with tight muscles."),
        },
    AT (GRADUAL_QUESTION_POSTURE) =
        {
            .question = N_ ("How many of these has somebody seen or filmed while you run: a bent "
                            "knee, bent hips, a turned-out foot?"),
            .name = N_ ("Bent knee, bent hips, turned-out foot"),
            .help = N_ ("A knee or hips that stay bent more than those of others do."),
            /* TRANSLATORS: how many of three signs there are. */
            .choices = WORDS (N_ ("None of them"), N_ ("One of them"), N_ ("Two of them"),
                              N_ ("All three")),
        },

    AT (GRADUAL_QUESTION_FOOT_AHEAD) =
        {
            .question = N_ ("Seen from the side, does the foot land well ahead of the knee, heel "
                            "first, with the knee straight?"),
            .name = N_ ("Foot lands well ahead of the knee"),
            .help = N_ ("Have somebody film a few steps at your easy pace, and stop the film where "
                        "the foot touches the ground."),
        },
    AT (GRADUAL_QUESTION_CADENCE) =
        {
            .question = N_ ("How many steps a minute do you take at easy pace?"),
            .name = N_ ("Cadence at easy pace"),
            .help = N_ ("After five minutes of easy running count the steps of both feet for 30 "
                        "seconds, and double the count."),
            .unit = N_ ("steps a minute"),
        },
    AT (GRADUAL_QUESTION_SPRINT_STRIDE) =
        {
            .question = N_ ("Are your steps on easy runs long, like those of a sprinter?"),
            .name = N_ ("Long, sprint-like steps on easy runs"),
            .help = N_ ("Good marathoners take many quick steps."),
        },
    AT (GRADUAL_QUESTION_HAM_SHIN) =
        {
            .question = N_ ("Are the hamstring and the front of the shin sore, too?"),
            .name = N_ ("Sore hamstring and front of the shin"),
            .help = N_ ("The hamstring is at the back of the thigh. A long stride loads both."),
            /* TRANSLATORS: which of two places are sore. */
            .choices = WORDS (N_ ("Neither"), N_ ("One of the two"), N_ ("Both")),
        },
    AT (GRADUAL_QUESTION_BRAKING) =
        {
            .question = N_ ("Do your feet land with a loud slap, or does a landing feel like "
                            "braking?"),
            .name = N_ ("Loud slap, or braking, at landing"),
        },
    AT (GRADUAL_QUESTION_CUSHIONED) =
        {
            .question = N_ ("Did your steps grow longer with cushioned shoes?"),
            .name = N_ ("Longer steps with cushioned shoes"),
            .help = N_ ("Soft shoes make landing on the heel hurt less, and reaching out easier."),
        },
    AT (GRADUAL_QUESTION_KNEE_BACK) =
        {
            .question = N_ ("Is a knee or the back sore, too?"),
            .name = N_ ("Knee or back sore, too"),
        },
};
