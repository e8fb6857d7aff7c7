/* The part of jni.h that differs by platform, for 64-bit Windows: a JDK for Linux does not bring it. */
#ifndef JNI_MD_H
#define JNI_MD_H
#define JNIEXPORT __declspec(dllexport)
#define JNIIMPORT
typedef long jint;
typedef long long jlong;
typedef signed char jbyte;
#endif
