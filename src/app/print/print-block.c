/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "print-block.h"

static void
block_free (gpointer data)
{
  GradualPrintBlock *block = data;

  for (guint i = 0; i < block->n_cells; i++)
    g_free (block->cells[i]);
  g_free (block);
}

/** gradual_print_document_new: Returns: (transfer full) (element-type GradualPrintBlock): an empty
 * document. */
GPtrArray *
gradual_print_document_new (void)
{
  return g_ptr_array_new_with_free_func (block_free);
}

/**
 * gradual_print_add_cells:
 * @cells: (array length=n_cells): the words of its columns
 *
 * Returns: (transfer none): the block, which is now the last of the document.
 */
GradualPrintBlock *
gradual_print_add_cells (GPtrArray *document, GradualPrintKind kind, const char *const *cells,
                         guint n_cells)
{
  GradualPrintBlock *block;

  g_return_val_if_fail (document != NULL, NULL);
  g_return_val_if_fail (n_cells <= GRADUAL_PRINT_CELLS_MAX, NULL);

  block = g_new0 (GradualPrintBlock, 1);
  block->kind = kind;
  block->n_cells = n_cells;
  for (guint i = 0; i < n_cells; i++)
    block->cells[i] = g_strdup (cells[i]);
  g_ptr_array_add (document, block);

  return block;
}

/** gradual_print_add: Returns: (transfer none): a block of one text, the last of the document. */
GradualPrintBlock *
gradual_print_add (GPtrArray *document, GradualPrintKind kind, const char *text)
{
  return gradual_print_add_cells (document, kind, &text, 1);
}
