; The installer of a build on Debian; windows_setup.py compiles it. For one user, without administrator rights.
;   setup.exe /S [/STARTATLOGIN] [/DESKTOP] [/D=folder]     installs, or upgrades in place, without a question
;   uninstall.exe /S [/DELETEDATA]                          removes; the books stay unless that is asked for
; Ends with 0: done. 1: stopped by the person. 2: the program is running, nothing was changed.
Unicode true
Target amd64-unicode
!include "${DEFINITIONS}"
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "Sections.nsh"

Name "${NAME}"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${NAME}" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION4}"
VIFileVersion "${VERSION4}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} Setup"
VIAddVersionKey /LANG=0 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=0 "LegalCopyright" "${COPYRIGHT}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${COMMAND}"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run" ; as start_at_login.py has it
!define DATA "$LOCALAPPDATA\${COMMAND}"                     ; as paths.py has it

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Dutch"

LangString RUNNING ${LANG_ENGLISH} "${NAME} is running. Close it (also in the tray), then try again."
LangString RUNNING ${LANG_DUTCH} "${NAME} is nog open. Sluit het programma (ook in het systeemvak) en probeer opnieuw."
LangString START_AT_LOGIN ${LANG_ENGLISH} "Start with Windows, for reminders"
LangString START_AT_LOGIN ${LANG_DUTCH} "Met Windows starten, voor herinneringen"
LangString DESKTOP ${LANG_ENGLISH} "Icon on the desktop"
LangString DESKTOP ${LANG_DUTCH} "Pictogram op het bureaublad"
LangString DELETE_DATA ${LANG_ENGLISH} "Your contacts, notes and backups are kept in$\r$\n${DATA}$\r$\n$\r$\nDelete them too? They cannot be brought back."
LangString DELETE_DATA ${LANG_DUTCH} "Je contacten, notities en reservekopieën blijven bewaard in$\r$\n${DATA}$\r$\n$\r$\nOok die verwijderen? Dat kan niet ongedaan worden gemaakt."

; suffix, class, words, MIME type, whether it is ours. Others' kinds of files are offered under "Open with", not taken.
!macro Associate SUFFIX CLASS WORDS MIME OWNED
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "${WORDS}"
  WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "Software\Classes\.${SUFFIX}\OpenWithProgids" "${CLASS}" ""
  !if ${OWNED} == 1
    WriteRegStr HKCU "Software\Classes\.${SUFFIX}" "" "${CLASS}"
    WriteRegStr HKCU "Software\Classes\.${SUFFIX}" "Content Type" "${MIME}"
  !endif
!macroend

!macro Dissociate SUFFIX CLASS WORDS MIME OWNED
  DeleteRegKey HKCU "Software\Classes\${CLASS}"
  DeleteRegValue HKCU "Software\Classes\.${SUFFIX}\OpenWithProgids" "${CLASS}"
  DeleteRegKey /ifempty HKCU "Software\Classes\.${SUFFIX}\OpenWithProgids"
  !if ${OWNED} == 1
    DeleteRegKey HKCU "Software\Classes\.${SUFFIX}"
  !else
    DeleteRegKey /ifempty HKCU "Software\Classes\.${SUFFIX}"
  !endif
!macroend

; Waits until the program can be written, or ends with 2: a running program is never replaced under its feet.
!macro RefuseWhileRunning PREFIX
  Function ${PREFIX}RefuseWhileRunning
    again:
    ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
      Return
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${IfNot} ${Errors}
      FileClose $0
      Return
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 2
    Quit
  FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

Section "${NAME}" MAIN
  SectionIn RO
  Call RefuseWhileRunning
  ; An upgrade: what the older version had and this one has not must not stay. The books lie elsewhere.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "Software\${NAME}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KIBIBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  !insertmacro AssociateAll
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section /o "$(START_AT_LOGIN)" LOGIN
  WriteRegStr HKCU "${RUN}" "${COMMAND}" '"$INSTDIR\${PROGRAM}" --in-tray'
SectionEnd

Section /o "$(DESKTOP)" ICON_ON_DESKTOP
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
SectionEnd

Function .onInit
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/STARTATLOGIN" $2
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${LOGIN}
  ${EndIf}
  ClearErrors
  ${GetOptions} $1 "/DESKTOP" $2
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${ICON_ON_DESKTOP}
  ${EndIf}
FunctionEnd

Section "Uninstall"
  Call un.RefuseWhileRunning
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\${COMMAND}.cmd"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only where nothing of others lies in it
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  !insertmacro DissociateAll
  DeleteRegValue HKCU "${RUN}" "${COMMAND}"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${NAME}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/DELETEDATA" $2
  ${IfNot} ${Errors}
    RMDir /r "${DATA}"
  ${ElseIf} ${FileExists} "${DATA}\*.*"
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(DELETE_DATA)" /SD IDNO IDNO keep
    RMDir /r "${DATA}"
    keep:
  ${EndIf}
SectionEnd
