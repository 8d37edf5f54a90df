@echo off
rem Starts Guidebox: the window without arguments, the command line with them.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "HOME_FOLDER=%%~fI"

set "JAVA="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined JAVA if exist "%HOME_FOLDER%\lib\built-with" for /f "usebackq delims=" %%I in ("%HOME_FOLDER%\lib\built-with") do call :consider "%%I"
if not defined JAVA for %%I in (java.exe) do if not "%%~$PATH:I"=="" for %%J in ("%%~dp$PATH:I..") do call :consider "%%~fJ"

if not defined JAVA (
  echo Guidebox needs Java 25 or later: install a JDK 25 ^(for example Eclipse Temurin from adoptium.net^) or set JAVA_HOME to one. 1>&2
  exit /b 1
)

"%JAVA%" "@%HOME_FOLDER%\lib\jvm.options" --module-path "%HOME_FOLDER%\lib\javafx" --class-path "%HOME_FOLDER%\lib\*" "-Dguidebox.decks=%HOME_FOLDER%\decks" app.guidebox.Guidebox %*
exit /b %ERRORLEVEL%

:consider
if defined JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "MAJOR=%%~V"
set "MAJOR=%MAJOR:"=%"
if %MAJOR% GEQ 25 set "JAVA=%~1\bin\java.exe"
exit /b 0
