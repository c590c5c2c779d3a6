/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"

static void
layer_free (gpointer data)
{
  GradualFigureLayer *layer = data;

  g_free (layer->label);
  g_array_unref (layer->values);
  g_free (layer);
}

/**
 * gradual_figure_new:
 * @title: what it shows, as a heading
 * @nothing: what to say where it has no value: what to do for there to be some
 * @quantity: what its values are; borrowed for good
 * @n_bands: how many plots it has, one above the other
 *
 * Returns: (transfer full): a figure without slots and layers, whose scale begins with 0.
 */
GradualFigure *
gradual_figure_new (const char *title, const char *nothing, const GradualQuantity *quantity,
                    guint n_bands)
{
  GradualFigure *figure;

  g_return_val_if_fail (title != NULL && nothing != NULL && quantity != NULL, NULL);
  g_return_val_if_fail (n_bands > 0 && n_bands <= GRADUAL_FIGURE_BANDS_MAX, NULL);

  figure = g_rc_box_new0 (GradualFigure);
  figure->title = g_strdup (title);
  figure->nothing = g_strdup (nothing);
  figure->quantity = quantity;
  figure->largest = GRADUAL_ABSENT;
  figure->n_bands = n_bands;
  figure->slots = g_array_new (FALSE, FALSE, sizeof (GradualFigureSlot));
  figure->layers = g_ptr_array_new_with_free_func (layer_free);

  return figure;
}

/** gradual_figure_ref: Returns: (transfer full): the same figure. */
GradualFigure *
gradual_figure_ref (const GradualFigure *figure)
{
  return g_rc_box_acquire ((GradualFigure *)figure);
}

static void
figure_clear (gpointer data)
{
  GradualFigure *figure = data;

  g_free (figure->title);
  g_free (figure->nothing);
  g_array_unref (figure->slots);
  g_ptr_array_unref (figure->layers);
}

/** gradual_figure_unref: gives up a reference. */
void
gradual_figure_unref (GradualFigure *figure)
{
  g_rc_box_release_full (figure, figure_clear);
}

/** gradual_figure_add_slot: adds a column for the weeks from @start on. */
void
gradual_figure_add_slot (GradualFigure *figure, GradualDay start, int n_weeks)
{
  GradualFigureSlot slot = {start, n_weeks};

  g_return_if_fail (figure != NULL && n_weeks > 0);

  g_array_append_val (figure->slots, slot);
}

/**
 * gradual_figure_add_layer:
 * @label: what its values are called
 * @sign: how they are drawn
 * @band: in which plot, from 0 at the top
 *
 * Adds values, which are drawn over those that were added before.
 *
 * Returns: (transfer none): the layer, to be given a value for each slot.
 */
GradualFigureLayer *
gradual_figure_add_layer (GradualFigure *figure, const char *label, const GradualSign *sign,
                          guint band)
{
  GradualFigureLayer *layer;

  g_return_val_if_fail (figure != NULL && label != NULL && sign != NULL, NULL);
  g_return_val_if_fail (band < figure->n_bands, NULL);

  layer = g_new0 (GradualFigureLayer, 1);
  layer->label = g_strdup (label);
  layer->sign = *sign;
  layer->band = band;
  layer->values = g_array_new (FALSE, FALSE, sizeof (int));
  g_ptr_array_add (figure->layers, layer);

  return layer;
}

/** gradual_figure_layer: Returns: (transfer none): the layer at @index, from 0. */
const GradualFigureLayer *
gradual_figure_layer (const GradualFigure *figure, guint index)
{
  g_return_val_if_fail (index < figure->layers->len, NULL);

  return g_ptr_array_index (figure->layers, index);
}

/** gradual_figure_slot: Returns: (transfer none): the slot at @index, from 0. */
const GradualFigureSlot *
gradual_figure_slot (const GradualFigure *figure, guint index)
{
  g_return_val_if_fail (index < figure->slots->len, NULL);

  return &g_array_index (figure->slots, GradualFigureSlot, index);
}

/** gradual_figure_value: Returns: the value of a layer in a slot, or %GRADUAL_ABSENT. */
int
gradual_figure_value (const GradualFigure *figure, guint layer, guint slot)
{
  const GradualFigureLayer *values = gradual_figure_layer (figure, layer);

  g_return_val_if_fail (values != NULL && slot < values->values->len, GRADUAL_ABSENT);

  return g_array_index (values->values, int, slot);
}

/** gradual_figure_height_of_slot: Returns: the largest value of a slot; %GRADUAL_ABSENT if none. */
int
gradual_figure_height_of_slot (const GradualFigure *figure, guint slot)
{
  int largest = GRADUAL_ABSENT;

  for (guint i = 0; i < figure->layers->len; i++)
    largest = MAX (largest, gradual_figure_value (figure, i, slot));

  return largest;
}

static gboolean
is_told (const GradualFigure *figure, guint layer, guint slot)
{
  int value = gradual_figure_value (figure, layer, slot);

  return gradual_figure_layer (figure, layer)->sign.shape == GRADUAL_SHAPE_POINT
             ? value != GRADUAL_ABSENT
             : value > 0;
}

/**
 * gradual_figure_last_told:
 *
 * Returns: the last slot that says something; −1 where none does. Bars of nothing say nothing, nor
 *   do limits by themselves; points do, since no pain is what one hopes for.
 */
int
gradual_figure_last_told (const GradualFigure *figure)
{
  for (guint slot = figure->slots->len; slot > 0; slot--)
    for (guint layer = 0; layer < figure->layers->len; layer++)
      if (gradual_figure_layer (figure, layer)->sign.shape != GRADUAL_SHAPE_LEVEL &&
          is_told (figure, layer, slot - 1))
        return (int)slot - 1;

  return -1;
}

/** gradual_figure_is_empty: Returns: whether there is nothing to see in it. */
gboolean
gradual_figure_is_empty (const GradualFigure *figure)
{
  g_return_val_if_fail (figure != NULL, TRUE);

  return gradual_figure_last_told (figure) < 0;
}

/** gradual_figure_scale: sets @scale to what the values need, or to what was laid down. */
void
gradual_figure_scale (const GradualFigure *figure, GradualBarScale *scale)
{
  int least = figure->least, largest = figure->largest;

  g_return_if_fail (figure != NULL && scale != NULL);

  for (guint layer = 0; layer < figure->layers->len && !figure->is_fixed; layer++)
    for (guint slot = 0; slot < figure->slots->len; slot++) {
      int value = gradual_figure_value (figure, layer, slot);

      if (value == GRADUAL_ABSENT)
        continue;
      largest = MAX (largest, value);
      least = MIN (least, value);
    }
  *scale = (GradualBarScale){least, MAX (largest, least + 1), figure->quantity->steps,
                             figure->quantity->n_steps};
}

/** gradual_figure_slot_label: Returns: (transfer full): "Week of 7 December 2026". */
char *
gradual_figure_slot_label (const GradualFigure *figure, guint index)
{
  const GradualFigureSlot *slot = gradual_figure_slot (figure, index);
  g_autofree char *date = NULL;

  g_return_val_if_fail (slot != NULL, NULL);

  date = gradual_date_label (slot->start, GRADUAL_DATE_FULL);
  if (slot->n_weeks == 1)
    /* TRANSLATORS: %s is the date of the first day of a week. */
    return g_strdup_printf (_ ("Week of %s"), date);

  /* TRANSLATORS: several weeks and the date of their first day, as in "5 weeks from 3 May 2027". */
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%d week from %s", "%d weeks from %s", (gulong)slot->n_weeks),
      slot->n_weeks, date);
}

/** gradual_figure_slot_date: Returns: (transfer full): "7 Dec 2026", for a table. */
char *
gradual_figure_slot_date (const GradualFigure *figure, guint index)
{
  const GradualFigureSlot *slot = gradual_figure_slot (figure, index);
  g_autofree char *date = NULL;

  g_return_val_if_fail (slot != NULL, NULL);

  date = gradual_date_label (slot->start, GRADUAL_DATE_SHORT_YEAR);
  if (slot->n_weeks == 1)
    return g_steal_pointer (&date);

  /* TRANSLATORS: the date of the first day, and how many weeks: "3 May 2027, 5 weeks". */
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%s, %d week", "%s, %d weeks", (gulong)slot->n_weeks), date,
      slot->n_weeks);
}

/** gradual_figure_describe_slot: Returns: (transfer full): what a slot says, in one line. */
char *
gradual_figure_describe_slot (const GradualFigure *figure, guint slot)
{
  g_autofree char *date = gradual_figure_slot_label (figure, slot);
  g_autoptr (GString) values = g_string_new (NULL);

  g_return_val_if_fail (date != NULL, NULL);

  for (guint i = 0; i < figure->layers->len; i++) {
    int value = gradual_figure_value (figure, i, slot);
    g_autofree char *spoken = NULL;

    if (value == GRADUAL_ABSENT)
      continue;
    spoken = figure->quantity->spoken (value);
    /* TRANSLATORS: what stands between the items of a list in a sentence. */
    g_string_append (values, values->len > 0 ? C_ ("list", ", ") : "");
    /* TRANSLATORS: a name and its value, as in "Planned: 2 hours". */
    g_string_append_printf (values, C_ ("value", "%s: %s"), gradual_figure_layer (figure, i)->label,
                            spoken);
  }

  /* TRANSLATORS: weeks, and the values of a chart for them. */
  return g_strdup_printf (C_ ("chart", "%s. %s"), date,
                          values->len > 0 ? values->str : C_ ("chart", "Nothing"));
}

/** gradual_figure_describe: Returns: (transfer full): the figure in words, for who sees it not. */
char *
gradual_figure_describe (const GradualFigure *figure)
{
  int last = gradual_figure_last_told (figure);
  g_autofree char *words = NULL;

  if (last < 0)
    /* TRANSLATORS: the title of a chart, and what to do for there to be something in it. */
    return g_strdup_printf (C_ ("chart", "%s. %s"), figure->title, figure->nothing);

  words = gradual_figure_describe_slot (figure, (guint)last);
  /* TRANSLATORS: the title of a chart, the number of its columns, and what the last of them says.
   */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s: a chart of %u column. %s.",
                                       "%s: a chart of %u columns. The last: %s.",
                                       figure->slots->len),
                          figure->title, figure->slots->len, words);
}
