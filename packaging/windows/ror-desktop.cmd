@start "" /wait /b "%~dp0ROR Desktop.exe" %*
@exit /b %errorlevel%
