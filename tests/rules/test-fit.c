#include "suite.h"
int
main (void)
{
  return suite_main (suite_create ("x"));
}
