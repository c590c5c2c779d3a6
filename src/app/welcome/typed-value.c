/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "typed-value.h"

/**
 * gradual_typed_value:
 * @button: a spin button of whole numbers
 *
 * A spin button keeps its old value until its entry is left. This is the number that is seen, so
 * that a preview can follow what is typed.
 *
 * Returns: what is typed, where it is a number within the range; else the button's value.
 */
int
gradual_typed_value (GtkSpinButton *button)
{
  const char *text;
  double lower, upper;
  gint64 value;

  g_return_val_if_fail (GTK_IS_SPIN_BUTTON (button), 0);

  text = gtk_editable_get_text (GTK_EDITABLE (button));
  gtk_spin_button_get_range (button, &lower, &upper);
  if (g_ascii_string_to_signed (text, 10, (gint64)lower, (gint64)upper, &value, NULL))
    return (int)value;

  return gtk_spin_button_get_value_as_int (button);
}
