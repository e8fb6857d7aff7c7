/*
 * The cache of the start (AOT) is bound to this very Java and Windows, so it is made on the PC itself: the window's
 * first run of a version records what it loads (so-ntm.aot.record); when it has ended, a second process assembles the
 * cache (so-ntm.aot.new), which the next start puts in place. One attempt a version; without a cache all works, slower.
 */
#include "launcher.h"
#include <stdio.h>

static void beside_jars(const struct folders *folders, const wchar_t *name, wchar_t *path) {
    wchar_t app[PATH_LENGTH];
    join(app, folders->version, L"app");
    join(path, app, name);
}

/* Held, and gone with its process, while somebody records or assembles. Not inherited: each process takes its own. */
static bool take_mark(const struct folders *folders) {
    wchar_t path[PATH_LENGTH];
    beside_jars(folders, L"so-ntm.aot.busy", path);
    return CreateFileW(path, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, NULL) != INVALID_HANDLE_VALUE;
}

enum cache choose_cache(const struct folders *folders, bool window) {
    wchar_t cache[PATH_LENGTH], fresh[PATH_LENGTH], record[PATH_LENGTH];
    beside_jars(folders, L"so-ntm.aot", cache);
    if (file_exists(cache)) {
        return CACHE_USE;
    }
    if (!window || !take_mark(folders)) {
        return CACHE_NONE;
    }
    beside_jars(folders, L"so-ntm.aot.record", record);
    beside_jars(folders, L"so-ntm.aot.new", fresh);
    if (MoveFileExW(fresh, cache, MOVEFILE_WRITE_THROUGH)) {
        DeleteFileW(record);
        return CACHE_USE;
    }
    return file_exists(record) ? CACHE_NONE : CACHE_TRAIN;
}

void assemble_later(void) {
    wchar_t program[PATH_LENGTH], command[PATH_LENGTH];
    STARTUPINFOW startup = {.cb = sizeof startup};
    PROCESS_INFORMATION process;
    GetModuleFileNameW(NULL, program, PATH_LENGTH);
    _snwprintf(command, PATH_LENGTH, L"\"%ls\" --assemble-cache %lu", program, GetCurrentProcessId());
    if (CreateProcessW(program, command, NULL, NULL, FALSE, BELOW_NORMAL_PRIORITY_CLASS, NULL, NULL, &startup, &process)) {
        CloseHandle(process.hThread);
        CloseHandle(process.hProcess);
    }
}

bool wait_before_assembling(const struct folders *folders, const wchar_t *process_id) {
    HANDLE process = OpenProcess(SYNCHRONIZE, FALSE, wcstoul(process_id, NULL, 10));
    if (process != NULL) {
        WaitForSingleObject(process, INFINITE);
        CloseHandle(process);
    }
    return take_mark(folders);
}
