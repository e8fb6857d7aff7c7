/*
 * Starts the version of the program that the file "current" names. Built twice: so-ntm.exe with a window and no console,
 * so-ntm.com (CONSOLE) for commands; a shell that is told "so-ntm" takes the .com.
 *
 *   so-ntm.exe [FILE.ntm]            opens the window, on that file
 *   so-ntm.exe --previous            goes back to the version before, also when the present one does not start
 *   so-ntm.exe --assemble-cache PID  what the program starts by itself, see cache.c
 */
#include "launcher.h"
#include <stdio.h>
#include <stdlib.h>

#define TITLE L"Sổ Nông thôn mới"

void fail(const wchar_t *sentence, const wchar_t *detail) {
    wchar_t text[PATH_LENGTH];
    _snwprintf(text, PATH_LENGTH, detail == NULL ? L"%ls" : L"%ls\n\n%ls", sentence, detail);
#ifdef CONSOLE
    DWORD written;
    HANDLE console = GetStdHandle(STD_ERROR_HANDLE);
    wcscat(text, L"\n");
    if (!WriteConsoleW(console, text, (DWORD) wcslen(text), &written, NULL)) {
        fwprintf(stderr, L"%ls", text);
    }
#else
    MessageBoxW(NULL, text, TITLE, MB_OK | MB_ICONERROR);
#endif
    exit(1);
}

static void go_back(const struct folders *folders) {
#ifndef CONSOLE
    if (MessageBoxW(NULL, L"Quay về bản đã dùng trước đó? Dữ liệu của ông/bà được giữ nguyên.", TITLE, MB_OKCANCEL | MB_ICONQUESTION) != IDOK) {
        return;
    }
#endif
    swap_versions(folders);
}

static int start(const struct folders *folders, bool window, int count, wchar_t **arguments) {
    switch (choose_cache(folders, window)) {
        case CACHE_USE:
            return run_java(folders, JAVA_CACHED, count, arguments);
        case CACHE_TRAIN:
            assemble_later();
            return run_java(folders, JAVA_TRAINING, count, arguments);
        default:
            return run_java(folders, JAVA_PLAIN, count, arguments);
    }
}

int wmain(int count, wchar_t **arguments) {
    static struct folders folders;
    find_folders(&folders);
#ifdef CONSOLE
    SetConsoleOutputCP(CP_UTF8);
#endif
    if (count == 2 && wcscmp(arguments[1], L"--previous") == 0) {
        go_back(&folders);
        return 0;
    }
    if (count == 3 && wcscmp(arguments[1], L"--assemble-cache") == 0) {
        return wait_before_assembling(&folders, arguments[2]) ? run_java(&folders, JAVA_ASSEMBLING, 0, NULL) : 0;
    }
#ifdef CONSOLE
    return start(&folders, false, count - 1, arguments + 1);
#else
    return start(&folders, true, count - 1, arguments + 1);
#endif
}

#ifndef CONSOLE
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR line, int show) {
    (void) instance, (void) before, (void) line, (void) show;
    return wmain(__argc, __wargv);
}
#endif
