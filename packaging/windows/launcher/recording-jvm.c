/*
 * Stands in for Java's jvm.dll in packaging/windows/test, where no Java for Windows is at hand: writes down what the
 * launcher asks of Java, and leaves the files behind that Java would leave. RECORD names the file, in UTF-8.
 */
#include <jni.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

#define LONGEST 4096

static FILE *record;
static wchar_t texts[16][LONGEST];
static int count;

static void write_wide(const char *what, const wchar_t *text) {
    char bytes[LONGEST * 3];
    WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, sizeof bytes, NULL, NULL);
    fprintf(record, "%s %s\n", what, bytes);
}

/* Options come in the letters of the process. */
static void write_option(const char *option) {
    wchar_t wide[LONGEST];
    MultiByteToWideChar(CP_ACP, 0, option, -1, wide, LONGEST);
    write_wide("option", wide);
}

static jclass JNICALL find_class(JNIEnv *env, const char *name) {
    (void) env;
    fprintf(record, "class %s\n", name);
    return (jclass) 1;
}

static jmethodID JNICALL find_method(JNIEnv *env, jclass type, const char *name, const char *signature) {
    (void) env, (void) type, (void) signature;
    fprintf(record, "method %s\n", name);
    return (jmethodID) 1;
}

static jobjectArray JNICALL new_array(JNIEnv *env, jsize length, jclass type, jobject initial) {
    (void) env, (void) length, (void) type, (void) initial;
    return (jobjectArray) 1;
}

static jstring JNICALL new_string(JNIEnv *env, const jchar *text, jsize length) {
    (void) env;
    wcsncpy(texts[count], (const wchar_t *) text, length);
    return (jstring) texts[count++];
}

static void JNICALL set_element(JNIEnv *env, jobjectArray array, jsize index, jobject text) {
    (void) env, (void) array, (void) index;
    write_wide("argument", (const wchar_t *) text);
}

static void JNICALL call_main(JNIEnv *env, jclass type, jmethodID method, ...) {
    (void) env, (void) type, (void) method;
    fprintf(record, "main called, code page %u\n", GetACP());
}

static jboolean JNICALL no_exception(JNIEnv *env) {
    (void) env;
    return JNI_FALSE;
}

static jint JNICALL destroy(JavaVM *java) {
    (void) java;
    fclose(record);
    return JNI_OK;
}

static struct JNINativeInterface_ environment;
static struct JNIInvokeInterface_ invocation;
static JNIEnv env = &environment;
static JavaVM vm = &invocation;

/* Writes the file that an option names, as Java does when it records or assembles. */
static void leave_file(const JavaVMInitArgs *start, const char *name) {
    for (int i = 0; i < start->nOptions; i++) {
        const char *option = start->options[i].optionString;
        if (strncmp(option, name, strlen(name)) == 0) {
            wchar_t path[LONGEST];
            MultiByteToWideChar(CP_ACP, 0, option + strlen(name), -1, path, LONGEST);
            FILE *file = _wfopen(path, L"wb");
            fputs("made by the recording jvm", file);
            fclose(file);
        }
    }
}

static int asks_for(const JavaVMInitArgs *start, const char *option) {
    for (int i = 0; i < start->nOptions; i++) {
        if (strcmp(start->options[i].optionString, option) == 0) {
            return 1;
        }
    }
    return 0;
}

JNIEXPORT jint JNICALL JNI_CreateJavaVM(JavaVM **java, void **penv, void *args) {
    const JavaVMInitArgs *start = args;
    record = _wfopen(_wgetenv(L"RECORD"), L"ab");
    for (int i = 0; i < start->nOptions; i++) {
        write_option(start->options[i].optionString);
    }
    if (asks_for(start, "-XX:AOTMode=create")) {
        leave_file(start, "-XX:AOTCache=");
        fclose(record);
        exit(0);
    }
    if (asks_for(start, "-XX:AOTMode=record")) {
        leave_file(start, "-XX:AOTConfiguration=");
    }
    environment.FindClass = find_class;
    environment.GetStaticMethodID = find_method;
    environment.NewObjectArray = new_array;
    environment.NewString = new_string;
    environment.SetObjectArrayElement = set_element;
    environment.CallStaticVoidMethod = call_main;
    environment.ExceptionCheck = no_exception;
    invocation.DestroyJavaVM = destroy;
    *java = &vm;
    *penv = &env;
    return JNI_OK;
}
