package org.claimline.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.claimline.ui.theme.TextScale;

/// What the user has told the system about the size of letters. JavaFX follows the scale of the screen and nothing else:
/// its own font has 13 pixels on every Linux desktop, and on Windows the size from before anybody moved the slider.
///
/// - Linux: GNOME's `text-scaling-factor` and GTK's `GDK_DPI_SCALE`, multiplied as GTK does.
/// - Windows: 'Text size' under Accessibility, which stands in the registry in percent.
/// - macOS has no such setting for all programs.
final class SystemTextScale {

    private static final List<String> GNOME = List.of("gsettings", "get", "org.gnome.desktop.interface",
            "text-scaling-factor");
    private static final List<String> WINDOWS = List.of("reg", "query", "HKCU\\Software\\Microsoft\\Accessibility",
            "/v", "TextScaleFactor");
    private static final String HEXADECIMAL = "0x";
    private static final int PATIENCE = 2;

    private final String system;
    private final Map<String, String> environment;
    private final Function<List<String>, String> run;

    /// @param system its name, as Java has it
    /// @param run runs a program and gives what it printed; nothing when it is not there
    SystemTextScale(String system, Map<String, String> environment, Function<List<String>, String> run) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.environment = environment;
        this.run = run;
    }

    /// Of this computer.
    static SystemTextScale here() {
        return new SystemTextScale(System.getProperty("os.name", ""), System.getenv(), SystemTextScale::run);
    }

    /// 1 where nothing was told. Runs a program: not for the FX thread.
    double factor() {
        if (system.startsWith("windows")) {
            return windows(run.apply(WINDOWS));
        }
        return system.startsWith("linux")
                ? TextScale.read(run.apply(GNOME)) * TextScale.read(environment.getOrDefault("GDK_DPI_SCALE", "1"))
                : 1;
    }

    /// The last word of what is printed is the percentage, as a hexadecimal number.
    private static double windows(String printed) {
        int at = printed.lastIndexOf(HEXADECIMAL);
        if (at < 0) {
            return 1;
        }
        try {
            return Integer.parseInt(printed.substring(at + HEXADECIMAL.length()).strip(), 16) / 100.0;
        } catch (NumberFormatException _) {
            return 1;
        }
    }

    private static String run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "";
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException _) {
            return "";
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
