#ifndef TOUCHSTONE_CICONV_SHIM_H
#define TOUCHSTONE_CICONV_SHIM_H

#include <errno.h>
#include <iconv.h>

static inline int shim_errno(void) { return errno; }

#endif
