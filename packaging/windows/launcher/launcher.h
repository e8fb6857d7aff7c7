/* The launcher in its parts: folders (folders.c), the cache of the start (cache.c), Java (java.c), the whole (main.c). */
#ifndef LAUNCHER_H
#define LAUNCHER_H
#include <stdbool.h>
#include <wchar.h>
#include <windows.h>

#define PATH_LENGTH 32768 /* what Windows allows, in UTF-16 units */

/* Says why the program does not start and ends it: in a window or, for the console twin, on stderr. */
void fail(const wchar_t *sentence, const wchar_t *detail) __attribute__((noreturn));

/* --- folders.c --- */
struct folders {
    wchar_t root[PATH_LENGTH];    /* of the launcher: holds current, previous, versions\ */
    wchar_t version[PATH_LENGTH]; /* versions\1.2.3: app\, runtime\, so-ntm.cfg */
};

/* Where the launcher lies and which version "current" names. */
void find_folders(struct folders *folders);

/* Makes "previous" the current version and the other way round. */
void swap_versions(const struct folders *folders);

/* folder\name in a buffer of PATH_LENGTH. */
void join(wchar_t *path, const wchar_t *folder, const wchar_t *name);

bool file_exists(const wchar_t *path);

/* --- cache.c --- */
enum cache { CACHE_NONE, CACHE_USE, CACHE_TRAIN };

/* Whether this start uses the cache, makes it (a window's first run of a version), or does without. */
enum cache choose_cache(const struct folders *folders, bool window);

/* Starts a process that waits for this one to end and then assembles the cache from what it recorded. */
void assemble_later(void);

/* What that process does: waits; false when somebody else is already assembling. */
bool wait_before_assembling(const struct folders *folders, const wchar_t *process_id);

/* --- java.c --- */
enum java_mode { JAVA_PLAIN, JAVA_CACHED, JAVA_TRAINING, JAVA_ASSEMBLING };

/* Runs the program in this process; ends with it. */
int run_java(const struct folders *folders, enum java_mode mode, int count, wchar_t **arguments);

#endif
