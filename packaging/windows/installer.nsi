; The installer for one user, without administrator rights. Versions lie side by side; "current" names the one that
; starts, "previous" the way back (see src/site/markdown/cai-dat.md).
; Defines: VERSION, PROGRAM (folder to install), ICON, OUTPUT. Silent: /S, folder: /D=C:\...
;
; Exit codes of a silent run: 0 done, 1 cancelled, 2 failed, 3 a newer version is installed, 4 the program is open.
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user

!include MUI2.nsh
!include FileFunc.nsh
!include WordFunc.nsh

!define NAME "Sổ Nông thôn mới"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\SoNTM"
!define TYPE "SoNTM.TepDongBo"
!define MENU "$SMPROGRAMS\${NAME}"
!define DATA "$LOCALAPPDATA\SoNTM"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\SoNTM"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1066 "ProductName" "${NAME}"
VIAddVersionKey /LANG=1066 "FileDescription" "Bộ cài ${NAME}"
VIAddVersionKey /LANG=1066 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1066 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1066 "LegalCopyright" "Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\so-ntm.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Mở ${NAME}"
!define MUI_FINISHPAGE_TEXT "Đã cài ${NAME} ${VERSION}.$\r$\n$\r$\nDữ liệu của ông/bà nằm ở:$\r$\n${DATA}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"

Var Before ; the version that was current, or nothing

; Reads a small file that names a version into $Before.
Function ReadCurrent
    StrCpy $Before ""
    ClearErrors
    FileOpen $0 "$INSTDIR\current" r
    IfErrors done
    FileRead $0 $Before
    FileClose $0
    ${WordReplace} "$Before" "$\r" "" "+" $Before
    ${WordReplace} "$Before" "$\n" "" "+" $Before
done:
FunctionEnd

; Windows lets nobody write to a program that runs.
!macro WAIT_UNTIL_CLOSED UN
Function ${UN}WaitUntilClosed
again:
    IfFileExists "$INSTDIR\so-ntm.exe" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\so-ntm.exe" a
    IfErrors 0 free
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${NAME} đang mở. Hãy đóng chương trình rồi bấm Thử lại." /SD IDCANCEL IDRETRY again
    SetErrorLevel 4
    Quit
free:
    FileClose $0
closed:
FunctionEnd
!macroend
!insertmacro WAIT_UNTIL_CLOSED ""
!insertmacro WAIT_UNTIL_CLOSED "un."

Function RefuseOlder
    StrCmp $Before "" fine
    ${VersionCompare} "$Before" "${VERSION}" $1
    IntCmp $1 1 0 fine fine
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "Máy đang có bản $Before, mới hơn bản ${VERSION} này. Vẫn cài bản cũ?" /SD IDNO IDYES fine
    SetErrorLevel 3
    Quit
fine:
FunctionEnd

; Keeps the new version and the one before; older ones go.
Function RemoveOlder
    FindFirst $0 $1 "$INSTDIR\versions\*"
loop:
    StrCmp $1 "" done
    StrCmp $1 "." next
    StrCmp $1 ".." next
    StrCmp $1 "${VERSION}" next
    StrCmp $1 "$Before" next
    RMDir /r "$INSTDIR\versions\$1"
next:
    FindNext $0 $1
    Goto loop
done:
    FindClose $0
FunctionEnd

Function WriteName ; name of the file, version on the stack
    Pop $1
    Pop $0
    FileOpen $2 "$INSTDIR\$0" w
    FileWrite $2 "$1$\r$\n"
    FileClose $2
FunctionEnd

Section
    SetShellVarContext current
    Call ReadCurrent
    Call RefuseOlder
    Call WaitUntilClosed
    StrCmp $Before "${VERSION}" same
    RMDir /r "$INSTDIR\versions\${VERSION}"
same:
    SetOutPath "$INSTDIR"
    File "${PROGRAM}\so-ntm.exe"
    File "${PROGRAM}\so-ntm.com"
    File "${PROGRAM}\DOC-TOI.txt"
    SetOutPath "$INSTDIR\versions"
    File /r "${PROGRAM}\versions\${VERSION}"
    Delete "$INSTDIR\versions\${VERSION}\app\so-ntm.aot*"

    StrCmp $Before "" named
    StrCmp $Before "${VERSION}" named
    Push "previous"
    Push "$Before"
    Call WriteName
named:
    Push "current"
    Push "${VERSION}"
    Call WriteName
    Call RemoveOlder

    SetOutPath "$INSTDIR"
    CreateDirectory "${MENU}"
    CreateShortcut "${MENU}\${NAME}.lnk" "$INSTDIR\so-ntm.exe"
    CreateShortcut "${MENU}\Quay về bản trước.lnk" "$INSTDIR\so-ntm.exe" "--previous"
    CreateShortcut "${MENU}\Gỡ cài đặt.lnk" "$INSTDIR\go-cai-dat.exe"
    CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\so-ntm.exe"

    WriteRegStr HKCU "Software\Classes\.ntm" "" "${TYPE}"
    WriteRegStr HKCU "Software\Classes\${TYPE}" "" "Tệp đồng bộ ${NAME}"
    WriteRegStr HKCU "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\so-ntm.exe,0"
    WriteRegStr HKCU "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\so-ntm.exe" "%1"'
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

    WriteUninstaller "$INSTDIR\go-cai-dat.exe"
    WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\so-ntm.exe"
    WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\go-cai-dat.exe"'
    WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\go-cai-dat.exe" /S'
    WriteRegDWORD HKCU "${KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
SectionEnd

; Only what the installer brought: a person may have chosen a folder that holds other things too.
Section Uninstall
    SetShellVarContext current
    Call un.WaitUntilClosed
    RMDir /r "$INSTDIR\versions"
    Delete "$INSTDIR\so-ntm.exe"
    Delete "$INSTDIR\so-ntm.com"
    Delete "$INSTDIR\DOC-TOI.txt"
    Delete "$INSTDIR\current"
    Delete "$INSTDIR\previous"
    Delete "$INSTDIR\go-cai-dat.exe"
    SetOutPath "$TEMP"
    RMDir "$INSTDIR"
    Delete "${MENU}\${NAME}.lnk"
    Delete "${MENU}\Quay về bản trước.lnk"
    Delete "${MENU}\Gỡ cài đặt.lnk"
    RMDir "${MENU}"
    Delete "$DESKTOP\${NAME}.lnk"
    ReadRegStr $0 HKCU "Software\Classes\.ntm" ""
    StrCmp $0 "${TYPE}" 0 others
    DeleteRegKey HKCU "Software\Classes\.ntm"
others:
    DeleteRegKey HKCU "Software\Classes\${TYPE}"
    DeleteRegKey HKCU "${KEY}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
    MessageBox MB_OK|MB_ICONINFORMATION "Đã gỡ ${NAME}. Dữ liệu của ông/bà vẫn còn nguyên ở:$\r$\n$\r$\n${DATA}" /SD IDOK
SectionEnd
