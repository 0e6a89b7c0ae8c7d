package org.claimline.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.sql.DataSource;
import org.claimline.disk.Disk;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookException.Reason;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/// Brings a database to the version of this program. An older one is copied before it is changed.
final class Migration {

    /// Writes a copy of the database.
    interface Copy {
        void to(Path file) throws IOException;
    }

    private final Flyway flyway;
    private final Path backups;
    private final Copy copy;

    /// Where the migrations are on the class path.
    static final String LOCATION = "classpath:db/migrations";

    Migration(DataSource source, Path backups, Copy copy, String... locations) {
        this.flyway = Flyway.configure(Migration.class.getClassLoader()).dataSource(source)
                .locations(locations).load();
        this.backups = backups;
        this.copy = copy;
    }

    /// @return how many migrations were applied
    /// @throws NotebookException NEWER, when a later version of the program has changed the database
    int run() {
        MigrationInfoService info = flyway.info();
        if (Arrays.stream(info.applied()).map(MigrationInfo::getState).anyMatch(Migration::isUnknown)) {
            throw new NotebookException(Reason.NEWER, "a newer version of the program wrote the database");
        }
        MigrationInfo current = info.current();
        if (info.pending().length == 0) {
            return 0;
        }
        if (current != null) {
            backup(String.valueOf(current.getVersion()));
        }
        return flyway.migrate().migrationsExecuted;
    }

    private static boolean isUnknown(MigrationState state) {
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
    }

    private void backup(String version) {
        Path file = backups.resolve("notebook-before-migration-from-" + version + ".mv.db");
        try {
            if (Files.notExists(file)) {
                copy.to(file);
            }
        } catch (IOException e) {
            throw Disk.failed("cannot copy the database before changing it", e);
        }
    }
}
