/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stretch-guide.h"

#include <glib/gi18n-lib.h>

/* The words are our own. What is done and when to take care is what physiotherapists commonly
 * teach; the dose is in model/stretch.c. */

#define WORDS(...) ((const char *const[]){__VA_ARGS__, NULL})

#define PICTURES(nick)                                        \
  .start_picture = "gradual-stretch-" nick "-start-symbolic", \
  .hold_picture = "gradual-stretch-" nick "-hold-symbolic"

static const GradualStretchGuide stretches[GRADUAL_N_STRETCHES] = {
    [GRADUAL_STRETCH_HIP_FLEXOR] =
        {
            /* TRANSLATORS: the name of a stretch: kneeling on one knee; the hip flexors are the
             * muscles at the front of the hip. */
            .name = N_ ("Half-kneeling hip flexor"),
            .purpose = N_ ("For the front of the hip, so that the leg can swing well back behind "
                           "you when you run."),
            .steps = WORDS (
                N_ ("Kneel on one knee, on something soft, with the other foot flat on the floor "
                    "in front of you. Both knees are at a right angle."),
                N_ ("Tuck your pelvis under: tailbone down, belt buckle up, and the buttock of the "
                    "kneeling side tight."),
                N_ ("Keep it tucked and ease your hips forward, until the front of the hip begins "
                    "to pull. It is a short way."),
                N_ ("Stay tall, with your chest up and no hollow in the low back."),
                N_ ("Breathe calmly and keep still, then change sides.")),
            .feel = N_ ("A mild pull at the front of the hip and the upper thigh, on the side of "
                        "the knee that is on the floor. Nothing in the low back."),
            .cautions = WORDS (
                N_ ("Do not kneel on a sore knee: leave this stretch out until kneeling on a "
                    "cushion is comfortable."),
                N_ ("If the low back pinches, come up a little and tuck the pelvis more.")),
            .sides = {N_ ("Left knee on the floor"), N_ ("Right knee on the floor")},
            PICTURES ("hip-flexor"),
            .start_words = N_ ("Seen from the side: kneeling upright on one knee, the other foot "
                               "flat in front, both hands on the front knee."),
            .hold_words =
                N_ ("Seen from the side: kneeling on one knee with the hips moved forward and the "
                    "chest tall; the front of the hip above that knee is marked."),
        },
    [GRADUAL_STRETCH_FIGURE_FOUR] =
        {
            /* TRANSLATORS: the name of a stretch: on the back, one ankle over the other knee, so
             * that the legs look like the figure 4. */
            .name = N_ ("Figure four"),
            .purpose = N_ ("For the back and the outside of the hip: the muscles that keep the "
                           "pelvis level at each step."),
            .steps = WORDS (
                N_ ("Lie on your back with both knees bent and both feet flat on the floor."),
                N_ ("Lay one ankle over the other knee, so that the legs make a figure four, and "
                    "let the upper knee fall open to the side."),
                N_ ("Clasp the lower thigh with both hands, or with a towel round it, and draw it "
                    "gently towards your chest."),
                N_ ("Leave your head, your shoulders and your tailbone on the floor."),
                N_ ("Breathe calmly and keep still, then change sides.")),
            .feel = N_ ("A mild pull deep in the buttock, on the side of the ankle that lies on "
                        "top. Nothing in the knee."),
            .cautions = WORDS (
                N_ ("If the upper knee hurts, slide the ankle further over the thigh or draw less; "
                    "if it still hurts, leave this stretch out."),
                N_ ("Do not push the upper knee away with force.")),
            .sides = {N_ ("Left ankle on top"), N_ ("Right ankle on top")},
            PICTURES ("figure-four"),
            .start_words = N_ ("Seen from the side: lying on the back with one foot on the floor "
                               "and the other ankle laid over that knee."),
            .hold_words = N_ (
                "Seen from the side: lying on the back, one ankle over the other knee, both hands "
                "drawing that thigh to the chest; the buttock of the crossed leg is marked."),
        },
    [GRADUAL_STRETCH_STRAP_RAISE] =
        {
            /* TRANSLATORS: the name of a stretch: lying, one leg is raised with a strap or towel
             * around its foot. */
            .name = N_ ("Lying strap raise"),
            .purpose = N_ ("For the hamstrings at the back of the thigh, while the floor carries "
                           "your back."),
            .steps = WORDS (
                N_ ("Lie on your back with one knee bent and its foot flat on the floor."),
                N_ ("Put a towel or a strap round the ball of the other foot, and take both ends "
                    "in your hands."),
                N_ ("Lift that leg with the knee almost straight: a little bend stays in it."),
                N_ ("Draw it towards you until the back of the thigh begins to pull. The arms do "
                    "the work, the leg stays loose, and your seat stays on the floor."),
                N_ ("Breathe calmly and keep still, then change sides.")),
            .feel = N_ ("A mild pull along the middle of the back of the thigh. If it is behind "
                        "the knee or in the calf, bend the knee a little more."),
            .cautions = WORDS (
                N_ ("If the leg tingles, lower it and bend the knee: that may be the nerve, which "
                    "does not like to be stretched."),
                N_ ("See that the towel can not slip off the foot.")),
            .sides = {N_ ("Left leg raised"), N_ ("Right leg raised")},
            PICTURES ("strap-raise"),
            .start_words = N_ ("Seen from the side: lying on the back, one foot on the floor, the "
                               "other leg half raised with a strap round its foot."),
            .hold_words =
                N_ ("Seen from the side: lying on the back, one leg drawn up by a strap round its "
                    "foot, the knee almost straight; the back of its thigh is marked."),
        },
    [GRADUAL_STRETCH_HEEL_ON_STEP] =
        {
            /* TRANSLATORS: the name of a stretch: standing, one heel on a low step. */
            .name = N_ ("Heel on a step"),
            .purpose = N_ ("For the hamstrings, standing: it needs no more than a stair or a kerb, "
                           "so it is at hand right after a run."),
            .steps = WORDS (
                N_ ("Stand before a low step and put one heel on it, with the toes up and the knee "
                    "almost straight."),
                N_ ("Stand tall, both hips facing forward, your hands on the thigh above the knee "
                    "and not on the knee itself."),
                N_ ("Tip forward from the hips with a straight back, until the back of the thigh "
                    "begins to pull. Lead with the breastbone, not with the head."),
                N_ ("Breathe calmly and keep still, come up slowly, then change sides.")),
            .feel = N_ ("A mild pull in the back of the thigh, on the side of the heel that is on "
                        "the step. Nothing in the back."),
            .cautions = WORDS (
                N_ ("Have something to hold on to if you stand unsteadily."),
                N_ ("Do not round your back to get lower, and do not press the knee down."),
                N_ ("If the leg tingles, come up and bend the knee: that may be the nerve, which "
                    "does not like to be stretched.")),
            .sides = {N_ ("Left heel on the step"), N_ ("Right heel on the step")},
            PICTURES ("heel-on-step"),
            .start_words = N_ ("Seen from the side: standing tall with one heel on a low step in "
                               "front, its toes up, the hands on that thigh."),
            .hold_words =
                N_ ("Seen from the side: one heel on a low step, tipped forward from the hips with "
                    "a straight back; the back of the thigh of that leg is marked."),
        },
    [GRADUAL_STRETCH_CALF_STRAIGHT] =
        {
            /* TRANSLATORS: the name of a stretch; the calf of the leg. */
            .name = N_ ("Calf, knee straight"),
            .purpose = N_ ("For the larger muscle of the calf, which crosses the knee and the "
                           "ankle and so needs a straight knee."),
            .steps = WORDS (
                N_ ("Stand at arm's length from a wall with both hands on it, as high as your "
                    "shoulders."),
                N_ ("Take one foot well back, its toes pointing straight at the wall."),
                N_ ("Press the heel of that foot down on the floor and straighten its knee."),
                N_ ("Lean towards the wall, in one line from the heel to the head, while the front "
                    "knee bends, until the calf begins to pull."),
                N_ ("Breathe calmly and keep still, then change sides.")),
            .feel = N_ ("A mild pull in the upper part of the calf, on the side of the foot that "
                        "is behind."),
            .cautions = WORDS (
                N_ ("With pain at the heel bone stay on the flat floor: no deep heel drop over the "
                    "edge of a step."),
                N_ ("Do not let the foot behind turn out or roll in.")),
            .sides = {N_ ("Left leg behind"), N_ ("Right leg behind")},
            PICTURES ("calf-straight"),
            .start_words = N_ ("Seen from the side: standing before a wall with both hands on it, "
                               "one foot well behind the other."),
            .hold_words = N_ ("Seen from the side: leaning to a wall, the back leg straight and "
                              "its heel down; the upper part of its calf is marked."),
        },
    [GRADUAL_STRETCH_CALF_BENT] =
        {
            /* TRANSLATORS: the name of a stretch; the calf of the leg. */
            .name = N_ ("Calf, knee bent"),
            .purpose = N_ ("For the deeper muscle of the calf, which crosses the ankle only: with "
                           "the knee bent the other one lets go, and this one is reached."),
            .steps = WORDS (
                N_ ("Stand close to a wall with both hands on it, one foot a short step behind the "
                    "other."),
                N_ ("Point the toes of both feet straight at the wall and put your weight on the "
                    "foot behind."),
                N_ ("Bend both knees as if to sit down, both heels on the floor, until the lower "
                    "calf begins to pull. The knee behind goes forward over its toes."),
                N_ ("Breathe calmly and keep still, then change sides.")),
            .feel = N_ ("A mild pull low in the calf, above the heel, on the side of the foot that "
                        "is behind. It is fainter than with a straight knee."),
            .cautions = WORDS (
                N_ ("With pain at the heel bone stay on the flat floor: no deep heel drop over the "
                    "edge of a step."),
                N_ ("If the front of the ankle pinches, bend the knee less.")),
            .sides = {N_ ("Left leg behind"), N_ ("Right leg behind")},
            PICTURES ("calf-bent"),
            .start_words = N_ ("Seen from the side: standing close to a wall with both hands on "
                               "it, one foot a short step behind the other."),
            .hold_words = N_ ("Seen from the side: close to a wall, both knees bent and both heels "
                              "down; the lower part of the calf behind is marked."),
        },
    [GRADUAL_STRETCH_TOE_PULL] =
        {
            /* TRANSLATORS: the name of a stretch: the toes are pulled back by hand. */
            .name = N_ ("Toe pull"),
            /* TRANSLATORS: the arch of the foot. */
            .purpose = N_ ("For the plantar fascia, the firm band that spans the arch of the foot "
                           "from the heel to the toes, while no weight is on it."),
            .steps = WORDS (
                N_ ("Sit down and lay one foot across the other knee."),
                N_ ("Steady its heel with one hand and take all five toes in the other, close to "
                    "the ball of the foot."),
                N_ ("Draw the toes back towards the shin until the arch is tight like a string. "
                    "You can feel the string with a thumb."),
                N_ ("Keep still, let go for a moment, and draw again. Then change feet.")),
            .feel = N_ ("A mild pull along the arch, from the heel to the ball of the foot."),
            .cautions = WORDS (N_ ("Pull less if the joint of the big toe is stiff or sore."),
                               N_ ("If it hurts to cross the leg, put the heel on a stool in front "
                                   "of you and draw "
                                   "the toes back with a towel.")),
            .sides = {N_ ("Left foot across the knee"), N_ ("Right foot across the knee")},
            PICTURES ("toe-pull"),
            .start_words = N_ (
                "Seen aslant: sitting with one foot laid across the other knee, one hand at its "
                "ankle and the other at its toes; a circle shows the foot larger."),
            .hold_words = N_ (
                "Seen aslant: sitting with one foot across the other knee, one hand drawing its "
                "toes back towards the shin; in a circle, larger, the arch of the foot is marked."),
        },
    [GRADUAL_STRETCH_WALL_TOES] =
        {
            /* TRANSLATORS: the name of a stretch: standing, with the toes up against a wall. */
            .name = N_ ("Toes up the wall"),
            .purpose = N_ ("For the plantar fascia and the calf together, as they work when the "
                           "foot pushes off."),
            .steps = WORDS (
                N_ ("Stand before a wall, with your hands on it for balance."),
                N_ ("Put the toes of one foot up against the wall. The ball of the foot and the "
                    "heel stay on the floor."),
                N_ ("Let the knee go gently forward towards the wall, until the arch begins to "
                    "pull."),
                N_ ("Breathe calmly and keep still, then change sides.")),
            .feel = N_ ("A mild pull along the arch, and some low in the calf. The joint of the "
                        "big toe feels bent and does not hurt."),
            .cautions =
                WORDS (N_ ("Leave this stretch out if the joint of the big toe is stiff or sore."),
                       N_ ("If the heel hurts, put less weight on the foot and let the knee go "
                           "less far.")),
            .sides = {N_ ("Left toes up the wall"), N_ ("Right toes up the wall")},
            PICTURES ("wall-toes"),
            .start_words =
                N_ ("Seen from the side: one lower leg close to a wall, with the toes up "
                    "against it, and heel and ball of the foot on the floor."),
            .hold_words =
                N_ ("Seen from the side: one lower leg close to a wall, the toes up against it and "
                    "the knee bent forward; the arch of the foot is marked."),
        },
};

static const struct {
  const char *name;
  const char *advice;
} areas[GRADUAL_N_AREAS] = {
    /* TRANSLATORS: an area of the body to stretch, as are the next ones. */
    [GRADUAL_AREA_HIPS] = {N_ ("Hips"), N_ ("Tight hips may have you run with bent hips.")},
    /* TRANSLATORS: the muscles at the back of the thigh. */
    [GRADUAL_AREA_HAMSTRINGS] = {N_ ("Hamstrings"),
                                 N_ ("Tight hamstrings may have you run with a more bent knee.")},
    /* TRANSLATORS: of the leg. */
    [GRADUAL_AREA_CALVES] = {N_ ("Calves"),
                             N_ ("Tight calves may have you run with a turned-out foot.")},
    /* TRANSLATORS: the band of tissue under the arch of the foot. */
    [GRADUAL_AREA_PLANTAR_FASCIA] =
        {N_ ("Plantar fascia"),
         N_ ("A tight plantar fascia may make the first steps of the day stiff. "
             "Stretch it every day.")},
};

static const char *const cautions[] = {
    N_ ("A mild pull is enough. It should never hurt."),
    N_ ("Go into it slowly and keep still: no bouncing."),
    N_ ("Not while you are cold: run first, or walk for five minutes."),
    N_ ("Not on a hot or swollen ankle, and not within three days of a sprain."),
    N_ ("Stop at once for numbness, tingling or sharp pain."),
    NULL,
};

/**
 * gradual_stretch_guide:
 *
 * Returns: (transfer none): what there is to say of @stretch.
 */
const GradualStretchGuide *
gradual_stretch_guide (GradualStretch stretch)
{
  g_return_val_if_fail ((guint)stretch < GRADUAL_N_STRETCHES, NULL);

  return &stretches[stretch];
}

/** gradual_stretch_area_name: Returns: what people call @area; pass it to gettext. */
const char *
gradual_stretch_area_name (GradualStretchArea area)
{
  g_return_val_if_fail ((guint)area < GRADUAL_N_AREAS, "");

  return areas[area].name;
}

/**
 * gradual_stretch_area_advice:
 *
 * Returns: what it may lead to when @area is tight, after the source guide, and how often to
 *   stretch it where that differs from gradual_stretching_when(); pass it to gettext.
 */
const char *
gradual_stretch_area_advice (GradualStretchArea area)
{
  g_return_val_if_fail ((guint)area < GRADUAL_N_AREAS, "");

  return areas[area].advice;
}

/**
 * gradual_stretching_cautions:
 *
 * Returns: (transfer none) (array zero-terminated=1): those that hold for every stretch; pass each
 *   to gettext.
 */
const char *const *
gradual_stretching_cautions (void)
{
  return cautions;
}

/** gradual_stretching_when: Returns: when to stretch and how often; pass it to gettext. */
const char *
gradual_stretching_when (void)
{
  return N_ ("After a run, or after five minutes of walking. Aim at five days a week, three at "
             "least, and the plantar fascia every day. A day that was missed does no harm.");
}

/**
 * gradual_stretching_evidence:
 *
 * Returns: how sure we are that it is of use; pass it to gettext. The numbers are those of Yeung,
 *   Yeung and Gillespie, "Interventions for preventing lower limb soft-tissue running injuries",
 *   Cochrane Database of Systematic Reviews 2011, CD001256.
 */
const char *
gradual_stretching_evidence (void)
{
  return N_ ("The guide that Gradual follows holds that tight muscles change how the foot lands, "
             "carries you and pushes off, so that some muscles work too much and others too "
             "little, and that they may go along with low-back pain. What is known is less: "
             "stretching gives range. That it prevents injuries is unproven: a Cochrane review of "
             "six trials with 5,130 people found a risk ratio of 0.85, where 1 is no difference, "
             "with a margin from 0.65 to 1.12. The guide recommends it all the same, and done "
             "gently it is safe.");
}
