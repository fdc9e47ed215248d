# Signs one file with the certificate of the environment, and says what is missing: sign.ps1 FILE
#   CERTIFICATE             the .pfx file in base64
#   CERTIFICATE_PASSWORD    its password
#   TIMESTAMP_SERVER        the address of the certificate's authority that says when it was signed
param([Parameter(Mandatory)] [string] $File)
$ErrorActionPreference = "Stop"
foreach ($name in "CERTIFICATE", "CERTIFICATE_PASSWORD", "TIMESTAMP_SERVER") {
    if (-not [Environment]::GetEnvironmentVariable($name)) { throw "sign.ps1: $name is not set; $File is not signed" }
}
$kits = "${env:ProgramFiles(x86)}\Windows Kits\10\bin"
$signtool = Get-ChildItem $kits -Recurse -Filter signtool.exe | Where-Object FullName -Match "\\x64\\" |
    Sort-Object FullName | Select-Object -Last 1
if (-not $signtool) { throw "sign.ps1: there is no signtool.exe below $kits" }
$pfx = New-TemporaryFile
try {
    [IO.File]::WriteAllBytes($pfx, [Convert]::FromBase64String($env:CERTIFICATE))
    # A signature without a time stamp ends with its certificate.
    & $signtool.FullName sign /fd sha256 /td sha256 /tr $env:TIMESTAMP_SERVER /f $pfx /p $env:CERTIFICATE_PASSWORD $File
    if ($LASTEXITCODE) { throw "sign.ps1: signtool ended with $LASTEXITCODE" }
}
finally { Remove-Item $pfx }
