/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-guide-private.h"

#include <glib/gi18n-lib.h>

/* The self-tests, as physiotherapists commonly teach them, in our own words. */

const GradualSelfTest gradual_self_test_knee_to_wall = {
    /* TRANSLATORS: the name of a self-test of the calf: with the heel down the knee is moved to a
     * wall. */
    .name = N_ ("Knee to the wall"),
    .steps = WORDS (
        N_ ("Take off your shoes and stand before a wall, one foot in front of the other, the toes "
            "of the front foot pointing straight at the wall."),
        N_ ("Bend the front knee over the toes until it touches the wall. The heel stays on the "
            "floor."),
        N_ ("Move that foot back a little at a time, as long as the knee still reaches the wall "
            "with the heel down."),
        N_ ("Measure from the wall to the tip of the big toe, in whole centimetres, rounded up. "
            "Then do the same with the other foot."),
        N_ ("Stop where the ankle hurts, and leave the question open.")),
    .picture = "gradual-test-knee-to-wall-symbolic",
    .picture_words = N_ ("Seen from the side: the front knee is bent and touches a wall, and its "
                         "heel is on the floor. The way from the wall to the big toe is marked, "
                         "and shown larger in a circle."),
};

const GradualSelfTest gradual_self_test_toe_touch = {
    /* TRANSLATORS: the name of a self-test of the hamstrings. */
    .name = N_ ("Standing toe touch"),
    .steps = WORDS (
        N_ ("Walk for five minutes first. Leave this test out if your back is sore."),
        N_ ("Stand with your feet side by side and your knees straight."),
        N_ ("Bend forward slowly and let your arms hang towards your toes, without bouncing."),
        N_ ("See how far your fingertips come before the backs of the thighs pull. Where that is "
            "above the middle of the shins, the answer is yes.")),
    .picture = "gradual-test-toe-touch-symbolic",
    .picture_words = N_ ("Seen from the side: standing bent forward with straight knees, the arms "
                         "hanging down to a line at the middle of the shins, which is marked."),
};

const GradualSelfTest gradual_self_test_thomas = {
    /* TRANSLATORS: the name of a self-test of the hip flexors, after the physician Thomas. */
    .name = N_ ("Thomas test"),
    .steps = WORDS (
        N_ ("Sit on the very edge of a firm bed, roll onto your back and draw both knees to your "
            "chest."),
        N_ ("Hold one knee there with both hands, so that your low back lies flat."),
        N_ ("Let the other leg hang over the edge, quite loose."),
        N_ ("Have somebody look from the side, or take a picture. Where the hanging thigh stays "
            "above level, the answer is yes. Test both legs; one is enough for a yes.")),
    .picture = "gradual-test-thomas-symbolic",
    .picture_words =
        N_ ("Seen from the side: lying on the back at the edge of a bed, one knee held to the "
            "chest, the other leg hanging over the edge; a level line is marked at its thigh."),
};

const GradualSelfTest gradual_self_test_big_toe = {
    /* TRANSLATORS: the name of a self-test of the plantar fascia. */
    .name = N_ ("Big toe pulled up"),
    .steps = WORDS (
        N_ ("Sit down and lay the sore foot across the other knee."),
        N_ ("Hold the heel with one hand, and with the other draw the big toe up towards the "
            "shin."),
        N_ ("Feel along the arch with a thumb. Where it is tight like a string and pulls, or where "
            "it is sore, the answer is yes."),
        N_ ("Think of the mornings, too: first steps out of bed that are stiff count as well.")),
    .picture = "gradual-test-big-toe-symbolic",
    .picture_words = N_ ("Seen from the front: sitting with one foot laid across the other knee, "
                         "one hand on its heel and one drawing the big toe up. In a circle the "
                         "foot is shown larger, and its arch is marked."),
};
