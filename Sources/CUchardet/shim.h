#ifndef TOUCHSTONE_CUCHARDET_SHIM_H
#define TOUCHSTONE_CUCHARDET_SHIM_H

#include <uchardet.h>

#endif
