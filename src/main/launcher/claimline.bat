@echo off
rem Starts Claimline with a Java 25 or newer; CLAIMLINE_JAVA names its folder.
setlocal enabledelayedexpansion
set "HOME_DIR=%~dp0.."
set "JAVA="
for %%D in ("%CLAIMLINE_JAVA%" "%HOME_DIR%\runtime" "%JAVA_HOME%") do if not defined JAVA call :take "%%~D"
if not defined JAVA for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA call :take "%%~dpJ.."
if not defined JAVA for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%USERPROFILE%\.jdks\*") do if not defined JAVA call :take "%%~D"
if not defined JAVA (
  echo claimline: no Java 25 or newer was found; install one or set CLAIMLINE_JAVA to its folder 1>&2
  exit /b 2
)
"%JAVA%" -XX:+UseSerialGC %CLAIMLINE_OPTS% --module-path "%HOME_DIR%\javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics,ALL-UNNAMED --add-exports javafx.base/com.sun.javafx.event=ALL-UNNAMED -cp "%HOME_DIR%\lib\*" org.claimline.app.Main %*
exit /b %ERRORLEVEL%

:take
if "%~1"=="" exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  set "VERSION=%%~V"
  set "VERSION=!VERSION:"=!"
  if !VERSION! geq 25 set "JAVA=%~1\bin\java.exe"
)
exit /b
