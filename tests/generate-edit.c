/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "generate.h"

static int
generate_minutes (GRand *random, const GradualRun *run)
{
  int now = run != NULL && run->minutes > 0 ? run->minutes : 30;

  switch (generate_between (random, 0, 6)) {
  case 0:
    return generate_between (random, 0, 15);
  case 1:
    return MAX (0, now - generate_between (random, 0, 20));
  case 2:
    return now + generate_between (random, 0, 5);
  case 3:
    return now * generate_between (random, 100, 115) / 100;
  case 4:
    return generate_between (random, 1, 240);
  case 5:
    return now;
  default:
    return generate_chance (random, 20) ? generate_between (random, -1, GRADUAL_MINUTES_MAX)
                                        : generate_between (random, 10, 90);
  }
}

static GradualDay
generate_edit_day (GRand *random, const GradualPlan *plan, GradualDay today, gboolean with_run)
{
  GradualDay start = gradual_plan_start (plan), end = gradual_plan_end (plan), day;
  int tries = generate_chance (random, 90) ? 10 : 0;

  if (generate_chance (random, 3))
    return generate_between (random, start - 20, end + 20);
  do
    day = generate_between (random, CLAMP (today, start, end), end);
  while (tries-- > 0 && (gradual_plan_run_on (plan, day) != NULL) != with_run);

  return day;
}

/**
 * generate_edit:
 *
 * Makes a change of any kind, mostly of days that can be changed. Its strings are static.
 */
void
generate_edit (GRand *random, const GradualPlan *plan, GradualDay today, GradualEdit *edit)
{
  gboolean adds;

  *edit = (GradualEdit){.id = "00000000-0000-4000-8000-00000000ed17", .note = "a note"};
  edit->action = generate_between (random, GRADUAL_EDIT_MINUTES, GRADUAL_EDIT_NOTE);
  adds = edit->action == GRADUAL_EDIT_ADD;
  if (generate_chance (random, 25))
    edit->action = GRADUAL_EDIT_MINUTES;
  edit->day = generate_edit_day (random, plan, today, !adds);
  edit->other = generate_edit_day (random, plan, today, edit->action == GRADUAL_EDIT_SWAP);
  if (generate_chance (random, 50)) /* most moves are within a few days */
    edit->other = edit->day + generate_between (random, -6, 6);
  edit->minutes = generate_minutes (random, gradual_plan_run_on (plan, edit->day));
  edit->kind = generate_between (random, GRADUAL_RUN_EASY,
                                 generate_chance (random, 10) ? GRADUAL_RUN_RACE
                                                              : GRADUAL_RUN_CADENCE_DRILL);
}
