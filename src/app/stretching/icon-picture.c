/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "icon-picture.h"

#define SIZE_MIN 16

/* The drawing of a stretch as large as its place lets it be, in the colours of the style. (A
 * GtkImage has one size, and a GtkPicture the colours of the file.) */
struct _GradualIconPicture {
  GtkWidget parent_instance;

  /* Owned. */
  char *icon_name;         /* (nullable) */
  GdkPaintable *paintable; /* (nullable): drawn for the present size */
};

G_DEFINE_FINAL_TYPE (GradualIconPicture, gradual_icon_picture, GTK_TYPE_WIDGET)

/** gradual_icon_picture_new: Returns: (transfer floating): a picture that shows nothing yet. */
GtkWidget *
gradual_icon_picture_new (void)
{
  return g_object_new (GRADUAL_TYPE_ICON_PICTURE, NULL);
}

/**
 * gradual_icon_picture_set_icon:
 * @icon_name: a symbolic icon
 * @words: what it shows, for who can not see it
 */
void
gradual_icon_picture_set_icon (GradualIconPicture *self, const char *icon_name, const char *words)
{
  g_return_if_fail (GRADUAL_IS_ICON_PICTURE (self));
  g_return_if_fail (icon_name != NULL && words != NULL);

  if (g_strcmp0 (self->icon_name, icon_name) == 0)
    return;
  g_free (self->icon_name);
  self->icon_name = g_strdup (icon_name);
  g_clear_object (&self->paintable);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/** gradual_icon_picture_get_icon: Returns: (transfer none) (nullable): the name of the icon. */
const char *
gradual_icon_picture_get_icon (GradualIconPicture *self)
{
  g_return_val_if_fail (GRADUAL_IS_ICON_PICTURE (self), NULL);

  return self->icon_name;
}

static void
ensure_paintable (GradualIconPicture *self, int size)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));

  if (self->paintable == NULL && self->icon_name != NULL)
    self->paintable = GDK_PAINTABLE (gtk_icon_theme_lookup_icon (
        theme, self->icon_name, NULL, size, gtk_widget_get_scale_factor (widget),
        gtk_widget_get_direction (widget), GTK_ICON_LOOKUP_FORCE_SYMBOLIC));
}

static void
snapshot (GtkWidget *widget, GtkSnapshot *to)
{
  GradualIconPicture *self = GRADUAL_ICON_PICTURE (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  int size = MIN (width, height);
  GtkStyleContext *context = gtk_widget_get_style_context (widget);
  GdkRGBA colors[4]; /* what symbolic icons have: text, error, warning, success */

  ensure_paintable (self, size);
  if (self->paintable == NULL)
    return;
  gtk_style_context_get_color (context, &colors[0]);
  colors[1] = colors[2] = colors[3] = colors[0];
  gtk_style_context_lookup_color (context, "error_color", &colors[1]);
  gtk_style_context_lookup_color (context, "muscle_color", &colors[2]);
  gtk_style_context_lookup_color (context, "success_color", &colors[3]);

  gtk_snapshot_save (to);
  gtk_snapshot_translate (
      to, &GRAPHENE_POINT_INIT ((float)(width - size) / 2, (float)(height - size) / 2));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (self->paintable), to, size,
                                            size, colors, G_N_ELEMENTS (colors));
  gtk_snapshot_restore (to);
}

static void
size_allocate (GtkWidget *widget, int width G_GNUC_UNUSED, int height G_GNUC_UNUSED,
               int baseline G_GNUC_UNUSED)
{
  g_clear_object (&GRADUAL_ICON_PICTURE (widget)->paintable);
}

static void
measure (GtkWidget *widget G_GNUC_UNUSED, GtkOrientation orientation G_GNUC_UNUSED,
         int for_size G_GNUC_UNUSED, int *minimum, int *natural, int *minimum_baseline,
         int *natural_baseline)
{
  *minimum = *natural = SIZE_MIN;
  *minimum_baseline = *natural_baseline = -1;
}

static void
dispose (GObject *object)
{
  GradualIconPicture *self = GRADUAL_ICON_PICTURE (object);

  g_clear_object (&self->paintable);
  g_clear_pointer (&self->icon_name, g_free);

  G_OBJECT_CLASS (gradual_icon_picture_parent_class)->dispose (object);
}

static void
gradual_icon_picture_class_init (GradualIconPictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  widget_class->snapshot = snapshot;
  widget_class->size_allocate = size_allocate;
  widget_class->measure = measure;

  gtk_widget_class_set_css_name (widget_class, "iconpicture");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
gradual_icon_picture_init (GradualIconPicture *self G_GNUC_UNUSED)
{
}
