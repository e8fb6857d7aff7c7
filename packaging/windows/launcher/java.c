/* Runs Java in this process, so that texts stay UTF-16 from Windows to main and the task bar shows one program. */
#include "launcher.h"
#include <jni.h>
#include <stdio.h>
#include <stdlib.h>

#define MOST_OPTIONS 64
#define MOST_BYTES 65536

typedef jint(JNICALL *create_java)(JavaVM **, void **, void *);

struct options {
    JavaVMOption list[MOST_OPTIONS];
    int count;
    char main_class[256];
};

/* In the letters of the process: UTF-8 by the manifest, else those of an old Windows. */
static char *narrow(const wchar_t *text) {
    int length = WideCharToMultiByte(CP_ACP, 0, text, -1, NULL, 0, NULL, NULL);
    char *bytes = malloc(length);
    WideCharToMultiByte(CP_ACP, 0, text, -1, bytes, length, NULL, NULL);
    return bytes;
}

static void add_option(struct options *options, char *text) {
    if (options->count == MOST_OPTIONS) {
        fail(L"Tệp so-ntm.cfg có quá nhiều dòng.", NULL);
    }
    options->list[options->count++].optionString = text;
}

static void replace(char *text, const char *mark, const char *by, char *result) {
    char *at = strstr(text, mark);
    if (at == NULL) {
        snprintf(result, PATH_LENGTH * 4, "%s", text);
    } else {
        snprintf(result, PATH_LENGTH * 4, "%.*s%s%s", (int) (at - text), text, by, at + strlen(mark));
    }
}

/* A line of so-ntm.cfg: "main CLASS", or an option of Java in which %VERSION% and %ROOT% stand for the folders. */
static void add_line(struct options *options, char *line, const char *version, const char *root) {
    static char half[PATH_LENGTH * 4], whole[PATH_LENGTH * 4];
    if (strncmp(line, "main ", 5) == 0) {
        snprintf(options->main_class, sizeof options->main_class, "%s", line + 5);
    } else if (line[0] == '-') {
        replace(line, "%VERSION%", version, half);
        replace(half, "%ROOT%", root, whole);
        add_option(options, strdup(whole));
    }
}

static void read_options(const struct folders *folders, struct options *options) {
    wchar_t path[PATH_LENGTH];
    static char text[MOST_BYTES];
    join(path, folders->version, L"so-ntm.cfg");
    FILE *file = _wfopen(path, L"rb");
    if (file == NULL) {
        fail(L"Chương trình chưa được cài đủ. Hãy cài lại; dữ liệu của ông/bà không bị ảnh hưởng.", path);
    }
    text[fread(text, 1, MOST_BYTES - 1, file)] = 0;
    fclose(file);
    char *version = narrow(folders->version), *root = narrow(folders->root);
    for (char *line = strtok(text, "\r\n"); line != NULL; line = strtok(NULL, "\r\n")) {
        add_line(options, line, version, root);
    }
}

static void add_cache(struct options *options, const struct folders *folders, enum java_mode mode) {
    static const struct {
        enum java_mode mode;
        const char *form;
    } forms[] = {
        {JAVA_CACHED, "-XX:AOTCache=%s\\app\\so-ntm.aot"},
        {JAVA_TRAINING, "-XX:AOTMode=record"},
        {JAVA_TRAINING, "-XX:+UnlockDiagnosticVMOptions"},
        {JAVA_TRAINING, "-XX:-AOTRecordTraining"}, // its profile would have hot methods compiled at every start
        {JAVA_TRAINING, "-XX:AOTConfiguration=%s\\app\\so-ntm.aot.record"},
        {JAVA_ASSEMBLING, "-XX:AOTMode=create"},
        {JAVA_ASSEMBLING, "-XX:AOTConfiguration=%s\\app\\so-ntm.aot.record"},
        {JAVA_ASSEMBLING, "-XX:AOTCache=%s\\app\\so-ntm.aot.new"},
    };
    char *version = narrow(folders->version);
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        if (forms[i].mode == mode) {
            char *option = malloc(strlen(forms[i].form) + strlen(version));
            sprintf(option, forms[i].form, version);
            add_option(options, option);
        }
    }
}

static create_java load_java(const struct folders *folders) {
    wchar_t bin[PATH_LENGTH], dll[PATH_LENGTH];
    join(bin, folders->version, L"runtime\\bin");
    join(dll, bin, L"server\\jvm.dll");
    SetDllDirectoryW(bin); /* the C library that jvm.dll needs lies there */
    HMODULE module = LoadLibraryExW(dll, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    create_java create = module == NULL ? NULL : (create_java) (void *) GetProcAddress(module, "JNI_CreateJavaVM");
    if (create == NULL) {
        fail(L"Không chạy được Java đi kèm chương trình. Hãy cài lại; dữ liệu của ông/bà không bị ảnh hưởng.", dll);
    }
    return create;
}

static jobjectArray to_java(JNIEnv *env, int count, wchar_t **arguments) {
    jclass string = (*env)->FindClass(env, "java/lang/String");
    jobjectArray array = (*env)->NewObjectArray(env, count, string, NULL);
    for (int i = 0; i < count; i++) {
        jstring text = (*env)->NewString(env, (const jchar *) arguments[i], (jsize) wcslen(arguments[i]));
        (*env)->SetObjectArrayElement(env, array, i, text);
    }
    return array;
}

int run_java(const struct folders *folders, enum java_mode mode, int count, wchar_t **arguments) {
    static struct options options;
    JavaVM *java = NULL;
    JNIEnv *env = NULL;
    read_options(folders, &options);
    add_cache(&options, folders, mode);
    JavaVMInitArgs start = {JNI_VERSION_10, options.count, options.list, JNI_FALSE};
    create_java create = load_java(folders);
    if (create(&java, (void **) &env, &start) != JNI_OK) { /* assembling ends the process in here */
        fail(L"Java không khởi động được. Máy có thể thiếu bộ nhớ; hãy đóng bớt chương trình khác rồi mở lại.", NULL);
    }
    jclass program = (*env)->FindClass(env, options.main_class);
    jmethodID main = program == NULL ? NULL : (*env)->GetStaticMethodID(env, program, "main", "([Ljava/lang/String;)V");
    if (main == NULL) {
        fail(L"Chương trình chưa được cài đủ. Hãy cài lại; dữ liệu của ông/bà không bị ảnh hưởng.", folders->version);
    }
    (*env)->CallStaticVoidMethod(env, program, main, to_java(env, count, arguments));
    int exit_code = (*env)->ExceptionCheck(env) ? 1 : 0;
    if (exit_code != 0) {
        (*env)->ExceptionDescribe(env);
    }
    (*java)->DestroyJavaVM(java);
    return exit_code;
}
