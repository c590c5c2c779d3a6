/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/plan-json.h"

#include <string.h>

#include "samples.h"
#include "suite.h"

/* Hostile documents: each gives an error that says where, or a plan that is whole. */

static char *
sample_text (gsize *length)
{
  g_autoptr (GradualPlan) plan = sample_plan (SAMPLE_ALL, 1, 2);

  return gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, length);
}

/* The same without its indent, of which there is more than of all else. */
static char *
compact_text (gsize *length)
{
  char *text = sample_text (length);
  gsize kept = 0;

  for (gsize i = 0; i < *length; i++)
    if (text[i] == '\n')
      i += strspn (text + i + 1, " ");
    else
      text[kept++] = text[i];
  text[kept] = '\0';
  *length = kept;

  return text;
}

/* The bytes are copied to where nothing follows them, so that a read beyond them is found. */
static GradualPlan *
read_exactly (const char *bytes, gsize length, GError **error)
{
  g_autofree char *exact = g_memdup2 (bytes, length);

  return gradual_plan_from_json (exact, length, error);
}

static void
assert_refused (const char *bytes, gsize length, int code, const char *message)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GradualPlan) plan = read_exactly (bytes, length, &error);

  ck_assert_msg (plan == NULL && error != NULL, "%.200s was taken", bytes);
  ck_assert_msg (g_error_matches (error, GRADUAL_FORMAT_ERROR, code), "%s", error->message);
  ck_assert_msg (strstr (error->message, message) != NULL, "%s", error->message);
}

static void
assert_sane (const char *bytes, gsize length, gsize at)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GradualPlan) plan = read_exactly (bytes, length, &error);
  g_autoptr (GradualPlan) again = NULL;
  g_autofree char *text = NULL;
  gsize text_length;

  ck_assert_msg ((plan == NULL) == (error != NULL), "byte %" G_GSIZE_FORMAT, at);
  if (plan == NULL) {
    ck_assert (error->domain == GRADUAL_FORMAT_ERROR && *error->message != '\0');
    return;
  }
  text = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, &text_length);
  again = gradual_plan_from_json (text, text_length, &error);
  ck_assert_msg (again != NULL, "byte %" G_GSIZE_FORMAT ": %s", at,
                 error != NULL ? error->message : "?");
  ck_assert_msg (sample_difference (plan, again) == NULL, "byte %" G_GSIZE_FORMAT, at);
}

START_TEST (test_truncated_at_every_byte)
{
  gsize length;
  g_autofree char *text = sample_text (&length);

  /* The last byte is a line feed, which may be missing. */
  for (gsize cut = 0; cut < length - 1; cut++)
    if (suite_is_turn (cut))
      assert_refused (text, cut, GRADUAL_FORMAT_ERROR_INVALID,
                      cut == 0 ? "nothing in it" : "line ");
  assert_sane (text, length - 1, length - 1);
}
END_TEST

START_TEST (test_every_byte_flipped)
{
  static const guchar masks[] = {0x01, 0x10, 0x80};
  static const char values[] = {'\0', '"', '}', ',', '9'};
  gsize length;
  g_autofree char *text = compact_text (&length);

  for (gsize at = 0; at < length; at++) {
    char byte = text[at];

    for (guint i = 0; i < G_N_ELEMENTS (masks); i++) {
      text[at] = (char)((guchar)byte ^ masks[i]);
      if (suite_is_turn (at + i))
        assert_sane (text, length, at);
    }
    for (guint i = 0; i < G_N_ELEMENTS (values); i++) {
      text[at] = values[i];
      if (suite_is_turn (at + G_N_ELEMENTS (masks) + i))
        assert_sane (text, length, at);
    }
    text[at] = byte;
  }
}
END_TEST

START_TEST (test_random_bytes_changed)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32)suite_seed ());
  gsize length;
  g_autofree char *text = sample_text (&length);

  for (guint round = suite_rounds (2000); round > 0; round--) {
    g_autofree char *copy = g_memdup2 (text, length);

    for (gint32 changes = g_rand_int_range (random, 1, 5); changes > 0; changes--) {
      gint32 from = g_rand_int_range (random, 0, (gint32)length - 40);
      gint32 to = g_rand_int_range (random, 0, (gint32)length - 40);

      memmove (copy + to, copy + from, (gsize)g_rand_int_range (random, 1, 40));
    }
    assert_sane (copy, length, 0);
  }
}
END_TEST

START_TEST (test_deep_nesting)
{
  static const char *const openings[] = {"[", "{\"a\":", "[{\"a\":"};
  const guint count = 100000;

  for (guint i = 0; i < G_N_ELEMENTS (openings); i++) {
    g_autoptr (GString) text = g_string_new (NULL);

    for (guint n = 0; n < count; n++)
      g_string_append (text, openings[i]);
    assert_refused (text->str, text->len, GRADUAL_FORMAT_ERROR_TOO_LARGE, "nested too deep");
  }
}
END_TEST

START_TEST (test_unknown_members_may_nest_but_not_too_deep)
{
  for (guint depth = 60; depth < 70; depth++) {
    g_autofree char *opening = g_strnfill (depth, '[');
    g_autofree char *closing = g_strnfill (depth, ']');
    g_autofree char *extra = g_strdup_printf ("{\"x\":%s%s}", opening, closing);
    g_autoptr (GradualPlan) frame = sample_plan (SAMPLE_PLAIN, 1, 0);
    g_autoptr (GradualPlan) plan = NULL;
    GradualPlanHead head = frame->head;
    g_autofree char *text = NULL;
    gsize length;

    head.extras[GRADUAL_EXTRA_PLAN] = extra;
    plan = gradual_plan_with_head (frame, &head);
    text = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, &length);
    if (depth < 64)
      assert_sane (text, length, 0);
    else
      assert_refused (text, length, GRADUAL_FORMAT_ERROR_TOO_LARGE, "nested too deep");
  }
}
END_TEST

START_TEST (test_too_many_bytes)
{
  g_autofree char *blanks = g_strnfill (GRADUAL_PLAN_BYTES_MAX + 1, ' ');

  assert_refused (blanks, GRADUAL_PLAN_BYTES_MAX + 1, GRADUAL_FORMAT_ERROR_TOO_LARGE, "larger");
  assert_refused (blanks, GRADUAL_PLAN_BYTES_MAX, GRADUAL_FORMAT_ERROR_INVALID, "nothing in it");
}
END_TEST

START_TEST (test_many_members_do_not_stall)
{
  g_autoptr (GString) text = g_string_new ("{");
  gint64 begin = g_get_monotonic_time ();

  for (guint i = 0; i < 200000; i++)
    g_string_append_printf (text, "\"m%u\":0,", i);
  g_string_append (text, "\"m7\":0}");
  assert_refused (text->str, text->len, GRADUAL_FORMAT_ERROR_INVALID, "this member is there twice");
  /* Name by name it would be minutes. */
  ck_assert_int_lt (g_get_monotonic_time () - begin, 20 * G_USEC_PER_SEC);
}
END_TEST

START_TEST (test_what_is_no_plan)
{
  static const struct {
    const char *text;
    int code;
    const char *message;
  } cases[] = {
      {"", GRADUAL_FORMAT_ERROR_INVALID, "line 1, column 1: there is nothing in it"},
      {" \n\t ", GRADUAL_FORMAT_ERROR_INVALID, "line 2, column 3: there is nothing in it"},
      {"\xef\xbb\xbf", GRADUAL_FORMAT_ERROR_INVALID, "there is nothing in it"},
      {"null", GRADUAL_FORMAT_ERROR_INVALID, "the document must be an object"},
      {"[]", GRADUAL_FORMAT_ERROR_INVALID, "the document must be an object"},
      {"\"plan\"", GRADUAL_FORMAT_ERROR_INVALID, "the document must be an object"},
      {"{}", GRADUAL_FORMAT_ERROR_INVALID, "format: is missing"},
      {"{} {}", GRADUAL_FORMAT_ERROR_INVALID, "line 1, column 4: nothing may follow"},
      {"{\"format\": \"gradual-library\", \"version\": 1}", GRADUAL_FORMAT_ERROR_INVALID,
       "format: must be “gradual-plan”, not “gradual-library”"},
      {"{\"format\": \"gradual-plan\", \"version\": 2}", GRADUAL_FORMAT_ERROR_NEWER,
       "a newer Gradual can open it"},
      {"{\"format\": \"gradual-plan\", \"version\": 0}", GRADUAL_FORMAT_ERROR_INVALID,
       "version: must be a whole number"},
      {"{\"format\": \"gradual-plan\", \"version\": \"1\"}", GRADUAL_FORMAT_ERROR_INVALID,
       "version: must be a whole number"},
      {"{\"format\": \"gradual-plan\", \"version\": 1}", GRADUAL_FORMAT_ERROR_INVALID,
       "id: is missing"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_refused (cases[i].text, strlen (cases[i].text), cases[i].code, cases[i].message);
}
END_TEST

START_TEST (test_a_byte_order_mark_is_passed_over)
{
  gsize length;
  g_autofree char *text = sample_text (&length);
  g_autofree char *marked = g_strconcat ("\xef\xbb\xbf", text, NULL);
  g_autoptr (GradualPlan) plan = gradual_plan_from_json (text, length, NULL);
  g_autoptr (GradualPlan) again = read_exactly (marked, length + 3, NULL);

  ck_assert_ptr_nonnull (again);
  ck_assert_ptr_null (sample_difference (plan, again));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("plan-json-read");
  TCase *tests = tcase_create ("plan-json-read");

  tcase_add_test (tests, test_truncated_at_every_byte);
  tcase_add_test (tests, test_every_byte_flipped);
  tcase_add_test (tests, test_random_bytes_changed);
  tcase_add_test (tests, test_deep_nesting);
  tcase_add_test (tests, test_unknown_members_may_nest_but_not_too_deep);
  tcase_add_test (tests, test_too_many_bytes);
  tcase_add_test (tests, test_many_members_do_not_stall);
  tcase_add_test (tests, test_what_is_no_plan);
  tcase_add_test (tests, test_a_byte_order_mark_is_passed_over);
  tcase_set_timeout (tests, 300);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
