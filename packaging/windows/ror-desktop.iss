; The installer of a release; windows_setup.py compiles it. For one user, without administrator rights.
;   setup.exe /VERYSILENT [/TASKS="startatlogin,desktopicon"] [/DIR="folder"]    installs, or upgrades in place
;   unins000.exe /VERYSILENT [/DELETEDATA]                                       removes; the books stay unless asked
#include "..\..\build\windows\definitions.iss"

[Setup]
; In a doubled brace, because a single one begins a constant.
AppId={{#APP_ID}
AppName={#NAME}
AppVersion={#VERSION}
AppVerName={#NAME} {#VERSION}
AppPublisher={#PUBLISHER}
AppCopyright={#COPYRIGHT}
VersionInfoVersion={#VERSION4}
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
DefaultDirName={localappdata}\Programs\{#NAME}
DisableProgramGroupPage=yes
DisableDirPage=auto
DisableWelcomePage=no
UninstallDisplayIcon={app}\{#PROGRAM}
UninstallDisplayName={#NAME}
SetupIconFile={#ICON}
WizardStyle=modern
Compression=lzma2/max
SolidCompression=yes
; A running program is asked to close, and never replaced under its feet.
CloseApplications=yes
RestartApplications=no
ChangesAssociations=yes
#ifdef Sign
SignTool=ror
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"

[CustomMessages]
en.StartAtLogin=Start with Windows, for reminders
nl.StartAtLogin=Met Windows starten, voor herinneringen
en.DeleteData=Your contacts, notes and backups are kept in%n%1%n%nDelete them too? They cannot be brought back.
nl.DeleteData=Je contacten, notities en reservekopieën blijven bewaard in%n%1%n%nOok die verwijderen? Dat kan niet ongedaan worden gemaakt.

[Tasks]
Name: "startatlogin"; Description: "{cm:StartAtLogin}"; Flags: unchecked
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; An upgrade: what the older version had and this one has not must not stay. The books lie elsewhere.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#BUNDLE}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{userprograms}\{#NAME}"; Filename: "{app}\{#PROGRAM}"
Name: "{userdesktop}\{#NAME}"; Filename: "{app}\{#PROGRAM}"; Tasks: desktopicon

[Registry]
; As start_at_login.py has it; the preferences switch the same value.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: string; ValueName: "{#COMMAND}"; ValueData: """{app}\{#PROGRAM}"" --in-tray"; Tasks: startatlogin
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "{#COMMAND}"; Flags: uninsdeletevalue dontcreatekey

[Run]
Filename: "{app}\{#PROGRAM}"; Description: "{cm:LaunchProgram,{#NAME}}"; Flags: nowait postinstall skipifsilent

[Code]
function Asked(): Boolean;
var
  I: Integer;
begin
  Result := False;
  for I := 1 to ParamCount do
    if CompareText(ParamStr(I), '/DELETEDATA') = 0 then
      Result := True;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Data: String;
begin
  if Step <> usPostUninstall then
    exit;
  { As paths.py has it. }
  Data := ExpandConstant('{localappdata}\{#COMMAND}');
  if not DirExists(Data) then
    exit;
  if Asked() then
    DelTree(Data, True, True, True)
  else if not UninstallSilent() then
    if MsgBox(FmtMessage(CustomMessage('DeleteData'), [Data]), mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
      DelTree(Data, True, True, True);
end;
