package org.claimline.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Where the system keeps the data of a user's programs.
final class DataFolder {

    private static final String NAME = "Claimline";

    private DataFolder() {}

    /// `$XDG_DATA_HOME/claimline`, `%APPDATA%\Claimline` or `~/Library/Application Support/Claimline`.
    static Path get() {
        Path home = Path.of(System.getProperty("user.home", "."));
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support").resolve(NAME);
        }
        if (system.contains("win")) {
            return variable("APPDATA").orElse(home.resolve("AppData/Roaming")).resolve(NAME);
        }
        return variable("XDG_DATA_HOME").filter(Path::isAbsolute).orElse(home.resolve(".local/share"))
                .resolve(NAME.toLowerCase(Locale.ROOT));
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank()).map(Path::of);
    }
}
