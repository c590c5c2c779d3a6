/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "picture-form.h"

#include "app/symptoms/form/self-test-view.h"
#include "app/symptoms/form/symptom-form.h"
#include "model/symptom.h"
#include "picture-find.h"

/** FormView: a page of the form of symptoms, with some answers. */
typedef struct {
  const char *name;
  GradualQuestionSection section;
  struct {
    const char *nick;
    int value;
  } answers[6];
} FormView;

static const FormView views[] = {
    {"symptoms-safety", GRADUAL_SECTION_SAFETY, {{"deformity", 0}, {"cold-foot", 0}}},
    {"symptoms-red-flag", GRADUAL_SECTION_SAFETY, {{"deformity", 0}, {"four-steps", 1}}},
    {"symptoms-asked-again",
     GRADUAL_SECTION_SYMPTOMS,
     {{"swollen", 1}, {"red", 0}, {"throbbing", 1}}},
    {"symptoms-pain",
     GRADUAL_SECTION_PAIN,
     {{"pain-worst", 4}, {"pain-morning", GRADUAL_MORNING_SAME}, {"limping", 0}}},
    {"symptoms-training", GRADUAL_SECTION_TRAINING, {{"after-change", 1}}},
    {"symptoms-flexibility",
     GRADUAL_SECTION_FLEXIBILITY,
     {{"knee-to-wall-sore", 8}, {"knee-to-wall-other", 12}, {"toe-touch", 1}}},
    {"symptoms-stride", GRADUAL_SECTION_STRIDE, {{"cadence", 162}, {"ham-shin", 1}}},
};

static const FormView *
find (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    if (g_str_equal (views[i].name, name))
      return &views[i];

  return NULL;
}

/* Whether @view is a page of the form. */
gboolean
picture_form_has (const char *view)
{
  return find (view) != NULL;
}

/* Answers some questions, which leaves the draft on the page that the last of them is on, and opens
 * it; the first test is unfolded. */
void
picture_form_open (GradualWindow *window, const char *view)
{
  const FormView *form = find (view);
  GradualSession *session = gradual_window_get_session (window);
  GtkWidget *widget = GTK_WIDGET (window), *test;

  gtk_widget_activate_action (widget, "win.new-report", NULL);
  if (form->section == GRADUAL_SECTION_PAIN)
    gtk_widget_activate_action (widget, "win.set-pain-began", "i",
                                (int)gradual_session_get_today (session) - 5);
  for (guint i = 0; i < G_N_ELEMENTS (form->answers) && form->answers[i].nick != NULL; i++)
    gtk_widget_activate_action (widget, "win.answer-symptom", "(si)", form->answers[i].nick,
                                form->answers[i].value);
  test = picture_find_type (widget, GRADUAL_TYPE_SELF_TEST_VIEW);
  if (test != NULL)
    gradual_self_test_view_set_expanded (GRADUAL_SELF_TEST_VIEW (test), TRUE);
  /* The answer that came last has the keyboard, and the page would be scrolled to it. */
  gtk_window_set_focus (GTK_WINDOW (window), NULL);
}
