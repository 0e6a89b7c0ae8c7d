package org.claimline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The system's own file window. It is asked to mark a file; where it cannot, the file's folder is opened.
final class FileWindow {

    private static final Logger LOG = LoggerFactory.getLogger(FileWindow.class);
    private static final long PATIENCE = 5;
    private static final String MANAGER = "org.freedesktop.FileManager1";

    private final String system;
    private final Predicate<List<String>> running;
    private final Consumer<Path> folders;

    /// @param system its name, as in `os.name`
    /// @param running runs a command and says whether it did what it should
    /// @param folders opens a folder
    FileWindow(String system, Predicate<List<String>> running, Consumer<Path> folders) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.running = running;
        this.folders = folders;
    }

    /// Not for the FX thread.
    void show(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        if (commands(whole).stream().noneMatch(running)) {
            Path folder = whole.getParent();
            folders.accept(folder == null ? whole : folder);
        }
    }

    /// The commands that mark the file, the best first.
    private List<List<String>> commands(Path file) {
        if (system.contains("mac")) {
            return List.of(List.of("open", "-R", file.toString()));
        }
        if (system.contains("win")) {
            return List.of(List.of("explorer.exe", "/select,", file.toString()));
        }
        // Apostrophes end a text for the one program, commas an element for the other.
        String address = file.toUri().toString().replace("'", "%27").replace(",", "%2C");
        return List.of(
                List.of("gdbus", "call", "--session", "--dest", MANAGER, "--object-path",
                        "/org/freedesktop/FileManager1", "--method", MANAGER + ".ShowItems", "['" + address + "']",
                        ""),
                List.of("dbus-send", "--session", "--print-reply", "--dest=" + MANAGER, "--type=method_call",
                        "/org/freedesktop/FileManager1", MANAGER + ".ShowItems", "array:string:" + address,
                        "string:"));
    }

    /// Runs a command and waits for some seconds. The file window of Windows reports a failure always.
    static boolean run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroy();
                return false;
            }
            return process.exitValue() == 0 || command.getFirst().startsWith("explorer");
        } catch (IOException e) {
            LOG.debug("cannot run {}", command.getFirst(), e);
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
