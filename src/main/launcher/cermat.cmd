@echo off
rem Starts cermat fast. The first run keeps an archive of the loaded classes in the user's cache
rem folder, and later runs map it into memory. cermat works without it just the same.
rem   CERMAT_JAR       the jar, where it stands neither beside this script nor in ..\lib or target
rem   CERMAT_JAVA_OPTS more options for java
setlocal DisableDelayedExpansion

if not defined CERMAT_JAR if exist "%~dp0cermat.jar" set "CERMAT_JAR=%~dp0cermat.jar"
if not defined CERMAT_JAR if exist "%~dp0..\lib\cermat.jar" set "CERMAT_JAR=%~dp0..\lib\cermat.jar"
if not defined CERMAT_JAR if exist "%~dp0..\..\..\target\cermat.jar" set "CERMAT_JAR=%~dp0..\..\..\target\cermat.jar"
if not defined CERMAT_JAR goto nojar
if not exist "%CERMAT_JAR%" goto nojar
for %%J in ("%CERMAT_JAR%") do set "CERMAT_JAR=%%~fJ"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "REAL="
if exist "%JAVA%" for %%J in ("%JAVA%") do set "REAL=%%~fJ-%%~zJ-%%~tJ"
if not defined REAL for %%J in (java.exe) do set "REAL=%%~$PATH:J"
if not defined REAL goto nojava
if exist "%REAL%" for %%J in ("%REAL%") do set "REAL=%%~fJ-%%~zJ-%%~tJ"

rem An archive fits one jar and one Java alone.
set "ARCHIVE="
if not defined LOCALAPPDATA goto run
set "CACHE=%LOCALAPPDATA%\cermat"
if not exist "%CACHE%\" mkdir "%CACHE%" 2>nul
if not exist "%CACHE%\" goto run
for %%J in ("%CERMAT_JAR%") do set "KEY=%%~zJ-%%~tJ-%REAL%"
set "KEY=%KEY:\=_%"
set "KEY=%KEY:/=_%"
set "KEY=%KEY::=_%"
set "KEY=%KEY: =_%"
set "ARCHIVE=%CACHE%\%KEY:~-120%.jsa"

:run
rem Nothing of the virtual machine's own may reach standard output, where reports go.
set "OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Xlog:all=error:stderr"
if not defined ARCHIVE goto plain
if exist "%ARCHIVE%" goto shared
rem A check loads what is worth keeping; help alone would leave an archive that helps nobody.
if /i not "%~1"=="check" if /i not "%~1"=="audit" goto plain

set "DRAFT=%ARCHIVE%.%RANDOM%"
"%JAVA%" %OPTIONS% "-XX:ArchiveClassesAtExit=%DRAFT%" %CERMAT_JAVA_OPTS% -jar "%CERMAT_JAR%" %*
set "CODE=%ERRORLEVEL%"
if exist "%DRAFT%" move /y "%DRAFT%" "%ARCHIVE%" >nul 2>nul
exit /b %CODE%

:shared
"%JAVA%" %OPTIONS% "-XX:SharedArchiveFile=%ARCHIVE%" %CERMAT_JAVA_OPTS% -jar "%CERMAT_JAR%" %*
exit /b %ERRORLEVEL%

:plain
"%JAVA%" %OPTIONS% %CERMAT_JAVA_OPTS% -jar "%CERMAT_JAR%" %*
exit /b %ERRORLEVEL%

:nojar
echo cermat: cermat.jar not found beside %~dp0; set CERMAT_JAR>&2
exit /b 2

:nojava
echo cermat: java not found; install Java 17 or later, or set JAVA_HOME>&2
exit /b 2
