#ifndef TOUCHSTONE_CYAML_SHIM_H
#define TOUCHSTONE_CYAML_SHIM_H

#include <yaml.h>

#endif
