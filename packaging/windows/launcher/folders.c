#include "launcher.h"
#include <stdio.h>

#define NAME_LENGTH 32

void join(wchar_t *path, const wchar_t *folder, const wchar_t *name) {
    if (_snwprintf(path, PATH_LENGTH, L"%ls\\%ls", folder, name) < 0) {
        fail(L"Đường dẫn của thư mục chương trình quá dài.", folder);
    }
}

bool file_exists(const wchar_t *path) {
    return GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES;
}

/* The version that a small file names; empty when the file is missing or names anything but a version. */
static void read_name(const wchar_t *root, const wchar_t *file, wchar_t *name) {
    wchar_t path[PATH_LENGTH];
    char bytes[NAME_LENGTH] = "";
    DWORD count = 0;
    name[0] = 0;
    join(path, root, file);
    HANDLE handle = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
    if (handle == INVALID_HANDLE_VALUE) {
        return;
    }
    ReadFile(handle, bytes, NAME_LENGTH - 1, &count, NULL);
    CloseHandle(handle);
    size_t length = strspn(bytes, "0123456789.");
    if (length > 0 && strspn(bytes + length, "\r\n ") == strlen(bytes + length)) {
        bytes[length] = 0;
        swprintf(name, NAME_LENGTH, L"%hs", bytes);
    }
}

/* Beside the file and moved over it, so that a power cut leaves one of the two names. */
static void write_name(const wchar_t *root, const wchar_t *file, const wchar_t *name) {
    wchar_t path[PATH_LENGTH], fresh[PATH_LENGTH];
    char bytes[NAME_LENGTH];
    DWORD count = 0;
    join(path, root, file);
    _snwprintf(fresh, PATH_LENGTH, L"%ls.new", path);
    snprintf(bytes, NAME_LENGTH, "%ls", name);
    HANDLE handle = CreateFileW(fresh, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_FLAG_WRITE_THROUGH, NULL);
    bool written = handle != INVALID_HANDLE_VALUE && WriteFile(handle, bytes, (DWORD) strlen(bytes), &count, NULL);
    CloseHandle(handle);
    if (!written || !MoveFileExW(fresh, path, MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)) {
        fail(L"Không ghi được vào thư mục chương trình.", path);
    }
}

static void version_folder(const struct folders *folders, const wchar_t *name, wchar_t *path) {
    wchar_t versions[PATH_LENGTH];
    join(versions, folders->root, L"versions");
    join(path, versions, name);
}

/* Windows before 10.0.18362 knows no UTF-8 processes: Java then needs a path in the letters of the system. */
static void make_readable_for_java(wchar_t *path) {
    BOOL lost = FALSE;
    if (GetACP() == CP_UTF8) {
        return;
    }
    GetShortPathNameW(path, path, PATH_LENGTH);
    WideCharToMultiByte(CP_ACP, WC_NO_BEST_FIT_CHARS, path, -1, NULL, 0, NULL, &lost);
    if (lost) {
        fail(L"Bản Windows này quá cũ để chạy từ thư mục có chữ Việt. Hãy chuyển chương trình sang thư mục không dấu, "
             L"ví dụ C:\\SoNTM.",
             path);
    }
}

void find_folders(struct folders *folders) {
    wchar_t name[NAME_LENGTH];
    DWORD length = GetModuleFileNameW(NULL, folders->root, PATH_LENGTH);
    if (length == 0 || length == PATH_LENGTH) {
        fail(L"Không tìm thấy thư mục chương trình.", NULL);
    }
    *wcsrchr(folders->root, L'\\') = 0;
    read_name(folders->root, L"current", name);
    version_folder(folders, name, folders->version);
    if (name[0] == 0 || !file_exists(folders->version)) {
        fail(L"Chương trình chưa được cài đủ. Hãy cài lại; dữ liệu của ông/bà không bị ảnh hưởng.", folders->version);
    }
    make_readable_for_java(folders->version);
}

void swap_versions(const struct folders *folders) {
    wchar_t current[NAME_LENGTH], previous[NAME_LENGTH], path[PATH_LENGTH];
    read_name(folders->root, L"current", current);
    read_name(folders->root, L"previous", previous);
    version_folder(folders, previous, path);
    if (previous[0] == 0 || wcscmp(previous, current) == 0 || !file_exists(path)) {
        fail(L"Không có bản trước để quay về.", NULL);
    }
    write_name(folders->root, L"current", previous);
    write_name(folders->root, L"previous", current);
}
