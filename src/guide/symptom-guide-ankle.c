/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-guide-private.h"

#include <glib/gi18n-lib.h>

/* What is asked of the ankle itself. The words are our own. Which bones are pressed, and four
 * steps, is the Ottawa ankle rules (Stiell 1994). */

const GradualQuestionGuide gradual_ankle_questions[GRADUAL_N_ANKLE_QUESTIONS] = {
    [GRADUAL_QUESTION_DEFORMITY] =
        {
            .question = N_ ("Is the ankle or foot out of shape, or is there an open wound?"),
            .name = N_ ("Out of shape, or an open wound"),
            .help = N_ ("Compare it with the other side: a bend, a step or a bulge in the bone "
                        "that was not there before counts."),
            .urgency = GRADUAL_URGENCY_EMERGENCY,
        },
    [GRADUAL_QUESTION_COLD_FOOT] =
        {
            .question = N_ ("Is the foot cold, white or blue, or wholly numb?"),
            .name = N_ ("Cold, white, blue or wholly numb foot"),
            .help = N_ ("Compare it with the other foot, out of the shoe."),
            .urgency = GRADUAL_URGENCY_EMERGENCY,
        },
    [GRADUAL_QUESTION_BREATHLESS] =
        {
            .question = N_ ("Is the leg swollen or painful, and are you short of breath or does "
                            "your chest hurt?"),
            .name = N_ ("Sore leg with breathlessness or chest pain"),
            .help =
                N_ ("Both together can be the sign of a blood clot that has reached the lungs."),
            .urgency = GRADUAL_URGENCY_EMERGENCY,
        },
    [GRADUAL_QUESTION_FOUR_STEPS] =
        {
            .question = N_ ("Is it impossible to take four steps, two on each foot, now or when "
                            "it happened?"),
            .name = N_ ("Can not take four steps"),
            .help = N_ ("Steps with a limp are steps: what counts is whether each foot carries "
                        "you twice."),
            .urgency = GRADUAL_URGENCY_SAME_DAY,
        },
    [GRADUAL_QUESTION_BONE_TENDER] =
        {
            .question = N_ ("Does it hurt when you press on a bone of the ankle or the midfoot?"),
            .name = N_ ("Bone tender when pressed"),
            .help = N_ ("Press with a fingertip on the back edge and on the tip of both ankle "
                        "knobs, the lowest 6 cm of each; on the bone at the inner midfoot; and on "
                        "the outer edge of the foot, at the base of the little-toe bone."),
            .urgency = GRADUAL_URGENCY_SAME_DAY,
        },
    [GRADUAL_QUESTION_HOT_FEVER] =
        {
            .question = N_ ("Is the joint hot, red and very swollen while you are feverish or feel "
                            "ill, or does a redness spread?"),
            .name = N_ ("Hot joint with fever, or redness that spreads"),
            .help = N_ ("Feel with the back of your hand and compare it with the other ankle. It "
                        "can be the sign of an infection."),
            .urgency = GRADUAL_URGENCY_SAME_DAY,
        },
    [GRADUAL_QUESTION_ONE_CALF] =
        {
            .question = N_ ("Is one calf swollen, tender, warm or throbbing?"),
            .name = N_ ("One calf swollen, tender, warm or throbbing"),
            .help = N_ ("Compare it with the other calf. It can be the sign of a blood clot."),
            .urgency = GRADUAL_URGENCY_SAME_DAY,
        },
    [GRADUAL_QUESTION_POP] =
        {
            .question = N_ ("Was there a pop or a feeling of being kicked at the back of the heel, "
                            "or is it impossible to rise onto your toes?"),
            .name = N_ ("A pop at the heel, or no rising onto the toes"),
            .help = N_ ("Try it on that foot with a hand on a wall, and only if it does not hurt. "
                        "It can be the sign of a torn tendon."),
            .urgency = GRADUAL_URGENCY_SAME_DAY,
        },
    [GRADUAL_QUESTION_SUDDEN_SEVERE] =
        {
            .question = N_ ("Is the pain severe, or did a severe swelling come at once?"),
            .name = N_ ("Severe pain, or severe swelling at once"),
            .help = N_ ("Pain is severe where it leaves room for little else."),
            .urgency = GRADUAL_URGENCY_SAME_DAY,
        },
    [GRADUAL_QUESTION_NIGHT_BONE_PAIN] =
        {
            .question = N_ ("Is there pain at night or at rest, or one sore spot on a bone no "
                            "larger than a fingertip, or pain on hopping that builds through a "
                            "run?"),
            .name = N_ ("Pain at night, in one spot of bone, or on hopping"),
            .help = N_ ("Any of the three counts: a bone may be overloaded. Do not hop to find "
                        "out."),
            .urgency = GRADUAL_URGENCY_SOON,
        },
    [GRADUAL_QUESTION_NUMB] =
        {
            .question = N_ ("Is there numbness, pins and needles, or weakness?"),
            .name = N_ ("Numbness, pins and needles, or weakness"),
            .help = N_ ("In the foot or the lower leg."),
            .urgency = GRADUAL_URGENCY_SOON,
        },
    [GRADUAL_QUESTION_GIVES_WAY] =
        {
            .question = N_ ("Does the ankle give way or lock?"),
            .name = N_ ("Gives way or locks"),
            .help = N_ ("It buckles under you of a sudden, or it is stuck for a moment."),
            .urgency = GRADUAL_URGENCY_SOON,
        },
    [GRADUAL_QUESTION_SWELLING_5_DAYS] =
        {
            .question =
                N_ ("Did a swelling last through five days of rest without getting better?"),
            .name = N_ ("Swelling not better after 5 days of rest"),
            .urgency = GRADUAL_URGENCY_SOON,
        },
    [GRADUAL_QUESTION_PAIN_2_WEEKS] =
        {
            .question = N_ ("Did the pain last for two weeks without getting better?"),
            .name = N_ ("Pain not better after 2 weeks"),
            .urgency = GRADUAL_URGENCY_SOON,
        },
    [GRADUAL_QUESTION_THIRD_TIME] =
        {
            .question = N_ ("Is it the third time within six months?"),
            .name = N_ ("Third time within 6 months"),
            .help = N_ ("Count each time that this ankle was sore for some days and then settled."),
            .urgency = GRADUAL_URGENCY_SOON,
        },
    [GRADUAL_QUESTION_LOWER_THRESHOLD] =
        {
            .question = N_ ("Is there anything in your health that makes it wise to be seen "
                            "early?"),
            .name = N_ ("A reason to be seen early"),
            .help = N_ ("That is: diabetes or nerve damage, blood thinners, weakened immunity, "
                        "inflammatory arthritis or gout, osteoporosis or an earlier stress "
                        "fracture, missed periods or eating too little, pregnancy, recent surgery "
                        "or long travel, or being under 16. The form goes on either way."),
            .urgency = GRADUAL_URGENCY_EARLY,
        },

    [GRADUAL_QUESTION_SWOLLEN] =
        {
            .question = N_ ("Is the ankle swollen?"),
            .name = N_ ("Swollen ankle"),
            .help = N_ ("Compare both ankles: on a swollen one the knobs show less."),
        },
    [GRADUAL_QUESTION_RED] =
        {
            .question = N_ ("Is the skin over it red?"),
            .name = N_ ("Redness"),
            .help = N_ ("On darker skin it may look purple, or darker than the skin around it."),
        },
    [GRADUAL_QUESTION_THROBBING] =
        {
            .question = N_ ("Does the pain throb?"),
            .name = N_ ("Throbbing pain"),
            .help = N_ ("It comes in beats, like a pulse."),
        },
    [GRADUAL_QUESTION_WORSE_AFTER_EXERCISE] =
        {
            .question = N_ ("Is it worse after exercise, and better with rest?"),
            .name = N_ ("Worse after exercise, better with rest"),
        },
    [GRADUAL_QUESTION_WORSE_RUNNING] =
        {
            .question = N_ ("Does running hurt more than walking?"),
            .name = N_ ("More pain running than walking"),
        },
    [GRADUAL_QUESTION_WORSE_WEIGHT_BEARING] =
        {
            .question = N_ ("Is it worse the more weight is on it?"),
            .name = N_ ("Worse with more weight on it"),
            .help = N_ ("As on one leg, on stairs, or with a heavy bag."),
        },

    [GRADUAL_QUESTION_PAIN_WORST] =
        {
            .question = N_ ("How strong was the worst pain, during or after running?"),
            .name = N_ ("Worst pain, during or after running"),
            .help = N_ ("0 is no pain, 10 is the worst that you can think of."),
        },
    [GRADUAL_QUESTION_PAIN_MORNING] =
        {
            .question = N_ ("How was it on the morning after a run, against the morning before?"),
            .name = N_ ("The morning after a run"),
            /* TRANSLATORS: how pain was on the morning after a run. */
            .choices = WORDS (N_ ("No worse"),
                              /* TRANSLATORS: how pain was on the morning after a run. */
                              N_ ("Worse")),
        },
    [GRADUAL_QUESTION_LIMPING] =
        {
            .question = N_ ("Does it make you limp?"),
            .name = N_ ("Limping"),
            .help = N_ ("While you run or while you walk."),
        },
};
