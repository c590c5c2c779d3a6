/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/stretch-guide.h"
#include "guide/stretch-list.h"
#include "guide/stretch-timer.h"
#include "suite.h"

#include <string.h>

#define BIT(name) (1u << GRADUAL_STRETCH_##name)

static void
assert_sentence (const char *text)
{
  ck_assert_ptr_nonnull (text);
  ck_assert_msg (strlen (text) > 20 && g_ascii_isupper (text[0]) && g_str_has_suffix (text, "."),
                 "no sentence: %s", text);
  ck_assert_msg (strstr (text, "  ") == NULL, "two blanks: %s", text);
}

static guint
assert_sentences (const char *const *texts)
{
  guint n = 0;

  ck_assert_ptr_nonnull (texts);
  for (; texts[n] != NULL; n++)
    assert_sentence (texts[n]);

  return n;
}

static void
assert_picture (const char *name, GradualStretch stretch, const char *which)
{
  g_autofree char *expected =
      g_strdup_printf ("gradual-stretch-%s-%s-symbolic", gradual_stretch_to_nick (stretch), which);

  ck_assert_str_eq (name, expected);
}

START_TEST (test_each_stretch_has_all_its_words)
{
  const GradualStretch stretch = (GradualStretch)_i;
  const GradualStretchGuide *guide = gradual_stretch_guide (stretch);
  guint n_steps = assert_sentences (guide->steps);

  ck_assert (strlen (guide->name) > 5 && !g_str_has_suffix (guide->name, "."));
  assert_sentence (guide->purpose);
  ck_assert_msg (n_steps >= 3 && n_steps <= 5, "%s: %u steps", guide->name, n_steps);
  assert_sentence (guide->feel);
  ck_assert (g_str_has_prefix (guide->feel, "A mild pull "));
  ck_assert_uint_ge (assert_sentences (guide->cautions), 1);
  ck_assert (g_str_has_prefix (guide->sides[GRADUAL_STRETCH_LEFT], "Left "));
  ck_assert (g_str_has_prefix (guide->sides[GRADUAL_STRETCH_RIGHT], "Right "));
  /* They name the same part of the body. */
  ck_assert_str_eq (guide->sides[GRADUAL_STRETCH_LEFT] + strlen ("Left "),
                    guide->sides[GRADUAL_STRETCH_RIGHT] + strlen ("Right "));
  assert_picture (guide->start_picture, stretch, "start");
  assert_picture (guide->hold_picture, stretch, "hold");
  /* Each of the two drawings may be shown without the other. */
  assert_sentence (guide->start_words);
  ck_assert (g_str_has_prefix (guide->start_words, "Seen "));
  assert_sentence (guide->hold_words);
  ck_assert (g_str_has_prefix (guide->hold_words, "Seen "));
  ck_assert_ptr_nonnull (strstr (guide->hold_words, " is marked."));
}
END_TEST

START_TEST (test_no_two_stretches_say_the_same)
{
  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++)
    for (guint j = 0; j < i; j++) {
      const GradualStretchGuide *one = gradual_stretch_guide ((GradualStretch)i);
      const GradualStretchGuide *other = gradual_stretch_guide ((GradualStretch)j);

      ck_assert_str_ne (one->name, other->name);
      ck_assert_str_ne (one->purpose, other->purpose);
      ck_assert_str_ne (one->steps[0], other->steps[0]);
      ck_assert_str_ne (one->feel, other->feel);
      ck_assert_str_ne (one->start_words, other->start_words);
      ck_assert_str_ne (one->hold_words, other->hold_words);
    }
}
END_TEST

static void
append_all (GString *text, const char *const *texts)
{
  for (guint i = 0; texts[i] != NULL; i++)
    g_string_append_printf (text, "%s\n", texts[i]);
}

/* All that is said of a stretch. */
static char *
text_of (GradualStretch stretch)
{
  const GradualStretchGuide *guide = gradual_stretch_guide (stretch);
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, "%s\n%s\n%s\n%s\n%s\n", guide->name, guide->purpose, guide->feel,
                          guide->start_words, guide->hold_words);
  append_all (text, guide->steps);
  append_all (text, guide->cautions);

  return g_strdup (text->str);
}

/* All words but those on how sure we are. */
static char *
text_of_all (void)
{
  g_autoptr (GString) text = g_string_new (gradual_stretching_when ());

  g_string_append_c (text, '\n');
  append_all (text, gradual_stretching_cautions ());
  for (guint i = 0; i < GRADUAL_N_AREAS; i++)
    g_string_append_printf (text, "%s\n%s\n", gradual_stretch_area_name ((GradualStretchArea)i),
                            gradual_stretch_area_advice ((GradualStretchArea)i));
  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++) {
    g_autofree char *words = text_of ((GradualStretch)i);

    g_string_append (text, words);
  }

  return g_strdup (text->str);
}

/* What the source guide says to stretch, and our stretches for it. */
static const struct {
  const char *source;
  GradualStretchArea area;
  const char *name;
  guint stretches;
} remedies[] = {
    {"Tight hips: Stretch them out!", GRADUAL_AREA_HIPS, "Hips",
     BIT (HIP_FLEXOR) | BIT (FIGURE_FOUR)},
    {"Tight hamstrings: Stretch them out!", GRADUAL_AREA_HAMSTRINGS, "Hamstrings",
     BIT (STRAP_RAISE) | BIT (HEEL_ON_STEP)},
    {"Tight calves: Stretch them out!", GRADUAL_AREA_CALVES, "Calves",
     BIT (CALF_STRAIGHT) | BIT (CALF_BENT)},
    {"Tight plantar fascia: Stretch them out!", GRADUAL_AREA_PLANTAR_FASCIA, "Plantar fascia",
     BIT (TOE_PULL) | BIT (WALL_TOES)},
};

START_TEST (test_every_remedy_of_the_source_guide_is_there)
{
  guint covered = 0;

  for (guint i = 0; i < G_N_ELEMENTS (remedies); i++) {
    guint stretches = 0;
    g_autofree char *name = g_ascii_strdown (remedies[i].name, -1);

    for (guint j = 0; j < GRADUAL_N_STRETCHES; j++)
      if (gradual_stretch_area ((GradualStretch)j) == remedies[i].area)
        stretches |= 1u << j;
    ck_assert_msg (stretches == remedies[i].stretches, "%s", remedies[i].source);
    ck_assert_ptr_nonnull (strstr (remedies[i].source, name));
    ck_assert_str_eq (gradual_stretch_area_name (remedies[i].area), remedies[i].name);
    assert_sentence (gradual_stretch_area_advice (remedies[i].area));
    covered |= stretches;
  }
  ck_assert_uint_eq (covered, GRADUAL_ALL_STRETCHES);
}
END_TEST

/* What it says that tightness leads to, and the words that are left of it. */
START_TEST (test_every_reason_of_the_source_guide_is_there)
{
  const char *evidence = gradual_stretching_evidence ();
  const struct {
    const char *source;
    const char *text;
    const char *words;
  } reasons[] = {
      {"This can cause you to run with a more bent knee",
       gradual_stretch_area_advice (GRADUAL_AREA_HAMSTRINGS), "a more bent knee"},
      {"a more turned out foot(pronation)", gradual_stretch_area_advice (GRADUAL_AREA_CALVES),
       "a turned-out foot"},
      {"& with bent hips.", gradual_stretch_area_advice (GRADUAL_AREA_HIPS), "bent hips"},
      {"tight muscles & joints will alter your heel strike, midstance & pushoff phases.", evidence,
       "tight muscles change how the foot lands, carries you and pushes off"},
      {"This will overwork some muscles & underwork other muscles!", evidence,
       "some muscles work too much and others too little"},
      {"This will also cause lower back pain.", evidence, "may go along with low-back pain"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    ck_assert_msg (strstr (reasons[i].text, reasons[i].words) != NULL, "%s: %s", reasons[i].source,
                   reasons[i].text);
}
END_TEST

/* Each thing to take care of: the words for it, and the stretches that say it themselves; none
 * where it is said for all. */
static const struct {
  const char *words;
  guint stretches;
} cautions[] = {
    {"A mild pull is enough", 0},
    {"no bouncing", 0},
    {"Not while you are cold", 0},
    {"Not on a hot or swollen ankle", 0},
    {"not within three days of a sprain", 0},
    {"Stop at once for numbness", 0},
    {"sharp pain", 0},
    {"Do not kneel on a sore knee", BIT (HIP_FLEXOR)},
    {"pain at the heel bone stay on the flat floor: no deep heel drop",
     BIT (CALF_STRAIGHT) | BIT (CALF_BENT)},
    {"tingles", BIT (STRAP_RAISE) | BIT (HEEL_ON_STEP)},
    {"joint of the big toe is stiff or sore", BIT (TOE_PULL) | BIT (WALL_TOES)},
    {"If the upper knee hurts", BIT (FIGURE_FOUR)},
};

static gboolean
any_has (const char *const *texts, const char *words)
{
  for (guint i = 0; texts[i] != NULL; i++)
    if (strstr (texts[i], words) != NULL)
      return TRUE;

  return FALSE;
}

START_TEST (test_every_caution_is_where_it_belongs)
{
  const char *words = cautions[_i].words;
  guint with_it = 0;

  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++)
    if (any_has (gradual_stretch_guide ((GradualStretch)i)->cautions, words))
      with_it |= 1u << i;
  ck_assert_msg (with_it == cautions[_i].stretches, "%s: %x", words, with_it);
  ck_assert_msg (any_has (gradual_stretching_cautions (), words) == (with_it == 0), "%s", words);
}
END_TEST

START_TEST (test_when_and_how_often)
{
  const char *when = gradual_stretching_when ();

  assert_sentence (when);
  ck_assert_ptr_nonnull (strstr (when, "After a run, or after five minutes of walking."));
  ck_assert_ptr_nonnull (strstr (when, "five days a week, three at least"));
  ck_assert_int_eq (GRADUAL_STRETCH_DAYS_AIM, 5);
  ck_assert_int_eq (GRADUAL_STRETCH_DAYS_LEAST, 3);
  ck_assert_ptr_nonnull (strstr (when, "the plantar fascia every day"));
  ck_assert_ptr_nonnull (
      strstr (gradual_stretch_area_advice (GRADUAL_AREA_PLANTAR_FASCIA), "every day"));
}
END_TEST

/* What it does for runners is said once, with its numbers, and nowhere promised. */
START_TEST (test_it_promises_nothing)
{
  static const char *const promises[] = {"prevent", "protect", "injur",   "cure",  "guarantee",
                                         "proven",  "avoid",   "healthy", "faster"};
  g_autofree char *all = text_of_all (), *text = g_ascii_strdown (all, -1);

  for (guint i = 0; i < G_N_ELEMENTS (promises); i++)
    ck_assert_msg (strstr (text, promises[i]) == NULL, "promises: %s", promises[i]);
}
END_TEST

START_TEST (test_how_sure_we_are)
{
  static const char *const parts[] = {
      "stretching gives range",
      "That it prevents injuries is unproven",
      "Cochrane",
      "0.85",
      "0.65 to 1.12",
      "The guide recommends it",
      "done gently it is safe",
  };
  const char *evidence = gradual_stretching_evidence ();

  assert_sentence (evidence);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    ck_assert_msg (strstr (evidence, parts[i]) != NULL, "%s", parts[i]);
  /* The only place where prevention comes up. */
  ck_assert_ptr_eq (strstr (evidence, "prevent"), strstr (evidence, "prevents injuries is unpr"));
  ck_assert_ptr_null (strstr (strstr (evidence, "prevent") + 1, "prevent"));
}
END_TEST

/* Nothing diagnoses, and the source guide's bold words are softened. */
START_TEST (test_no_word_that_is_to_be_softened)
{
  static const char *const words[] = {"pronat",   "you have ", "will cause", "destroy",
                                      "barefoot", "disaster",  "must",       "diagnos"};
  g_autofree char *all = text_of_all ();
  g_autofree char *with_evidence = g_strconcat (all, gradual_stretching_evidence (), NULL);
  g_autofree char *text = g_ascii_strdown (with_evidence, -1);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    ck_assert_msg (strstr (text, words[i]) == NULL, "says: %s", words[i]);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("stretch-guide");
  TCase *tests = tcase_create ("stretch-guide");

  tcase_add_loop_test (tests, test_each_stretch_has_all_its_words, 0, GRADUAL_N_STRETCHES);
  tcase_add_test (tests, test_no_two_stretches_say_the_same);
  tcase_add_test (tests, test_every_remedy_of_the_source_guide_is_there);
  tcase_add_test (tests, test_every_reason_of_the_source_guide_is_there);
  tcase_add_loop_test (tests, test_every_caution_is_where_it_belongs, 0, G_N_ELEMENTS (cautions));
  tcase_add_test (tests, test_when_and_how_often);
  tcase_add_test (tests, test_it_promises_nothing);
  tcase_add_test (tests, test_how_sure_we_are);
  tcase_add_test (tests, test_no_word_that_is_to_be_softened);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
