#ifndef TOUCHSTONE_CCURL_SHIM_H
#define TOUCHSTONE_CCURL_SHIM_H

#include <curl/curl.h>

/* curl_easy_setopt and curl_easy_getinfo are variadic, which Swift cannot call. */
static inline CURLcode shim_setopt_long(CURL *c, CURLoption o, long v) { return curl_easy_setopt(c, o, v); }
static inline CURLcode shim_setopt_string(CURL *c, CURLoption o, const char *v) { return curl_easy_setopt(c, o, v); }
static inline CURLcode shim_setopt_pointer(CURL *c, CURLoption o, void *v) { return curl_easy_setopt(c, o, v); }
typedef size_t (*shim_write)(char *, size_t, size_t, void *);
static inline CURLcode shim_setopt_write(CURL *c, CURLoption o, shim_write v) { return curl_easy_setopt(c, o, v); }
typedef curl_socket_t (*shim_open)(void *, curlsocktype, struct curl_sockaddr *);
static inline CURLcode shim_setopt_open(CURL *c, CURLoption o, shim_open v) { return curl_easy_setopt(c, o, v); }
typedef int (*shim_debug)(CURL *, curl_infotype, char *, size_t, void *);
static inline CURLcode shim_setopt_debug(CURL *c, CURLoption o, shim_debug v) { return curl_easy_setopt(c, o, v); }
static inline CURLcode shim_getinfo_long(CURL *c, CURLINFO i, long *v) { return curl_easy_getinfo(c, i, v); }
static inline CURLcode shim_getinfo_string(CURL *c, CURLINFO i, char **v) { return curl_easy_getinfo(c, i, v); }

#endif
