/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checklist-change.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/**
 * gradual_checklist_with_area_moved:
 * @places: how far down the list @area goes; negative for up. It ends at the ends of the list.
 *
 * Returns: (transfer full): the stretching with the areas in that order.
 */
GradualStretching *
gradual_checklist_with_area_moved (const GradualStretching *stretching, GradualStretchArea area,
                                   int places)
{
  GradualStretching values;
  int from = 0, to;

  g_return_val_if_fail (stretching != NULL, NULL);
  g_return_val_if_fail ((guint)area < GRADUAL_N_AREAS, NULL);

  values = *stretching;
  while (values.areas[from] != area)
    from++;
  to = CLAMP (from + places, 0, GRADUAL_N_AREAS - 1);
  for (; from < to; from++)
    values.areas[from] = values.areas[from + 1];
  for (; from > to; from--)
    values.areas[from] = values.areas[from - 1];
  values.areas[to] = area;

  return gradual_stretching_new (&values);
}

/**
 * gradual_checklist_with_selection:
 * @is_selected: whether the list has @stretch
 *
 * Returns: (transfer full) (nullable): the stretching with that list; %NULL where nothing would be
 *   left on it.
 */
GradualStretching *
gradual_checklist_with_selection (const GradualStretching *stretching, GradualStretch stretch,
                                  gboolean is_selected)
{
  GradualStretchSet selected;

  g_return_val_if_fail (stretching != NULL, NULL);
  g_return_val_if_fail ((guint)stretch < GRADUAL_N_STRETCHES, NULL);

  selected = stretching->selected | gradual_stretch_set_of (stretch);
  if (!is_selected)
    selected ^= gradual_stretch_set_of (stretch);
  if (selected == 0)
    return NULL;

  return gradual_stretching_with_selected (stretching, selected);
}

/**
 * gradual_checklist_reset:
 *
 * Returns: (transfer full): the stretching with the whole list in the guide's doses and order; what
 *   was done stays, and what a report asks to be done daily.
 */
GradualStretching *
gradual_checklist_reset (const GradualStretching *stretching)
{
  g_autoptr (GradualStretching) standard = gradual_stretching_new_empty ();
  GradualStretching values;

  g_return_val_if_fail (stretching != NULL, NULL);

  values = *standard;
  values.days = stretching->days;
  values.extra = stretching->extra;
  values.focus = stretching->focus;
  values.focus_until = stretching->focus_until;

  return gradual_stretching_new (&values);
}

/**
 * gradual_checklist_step:
 *
 * Returns: (transfer none) (nullable): what was changed of how the checklist is set, as "Undo"
 * names it; %NULL: nothing.
 */
const char *
gradual_checklist_step (const GradualStretching *before, const GradualStretching *after)
{
  gboolean doses, areas, selection;

  g_return_val_if_fail (before != NULL && after != NULL, NULL);

  doses = memcmp (before->doses, after->doses, sizeof before->doses) != 0;
  areas = memcmp (before->areas, after->areas, sizeof before->areas) != 0;
  selection = before->selected != after->selected;
  if (doses + areas + selection > 1)
    return _ ("Change Stretching Settings");
  if (doses)
    return _ ("Change Dose");
  if (areas)
    return _ ("Change Order of Areas");

  return selection ? _ ("Change Stretches") : NULL;
}
