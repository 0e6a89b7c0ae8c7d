package org.claimline.storage;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.ZipInputStream;
import org.claimline.disk.Disk;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookException.Reason;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The H2 file of a notebook. All JDBC runs on the storage's threads.
final class Database implements AutoCloseable {

    private static final String NAME = "notebook";

    /// A new database is made under this name and moved to its own when it is whole.
    private static final String FRESH = "notebook-new";

    private static final String ENDING = ".mv.db";

    /// Large results are sorted in memory, because H2's temporary files are many times slower. Not lazily read: in
    /// H2 2.4.240 a lazy result may outlive the chunks of the file that it reads from ("Chunk not found").
    private static final String SETTINGS = ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;MAX_MEMORY_ROWS=10000000";

    /// How long transactions of an import may wait to be forced to the disk; until then the journal has them.
    private static final long BATCH_NANOS = 1_000_000_000;

    private final StorageThreads threads;
    private final JdbcConnectionPool connections;
    private final Jdbi jdbi;
    /// When the file was forced last; only the writer's thread uses it.
    private long forced = System.nanoTime();

    private Database(StorageThreads threads, JdbcConnectionPool connections) {
        this.threads = threads;
        this.connections = connections;
        this.jdbi = Jdbi.create(connections);
    }

    /// Opens the database, or creates it, and brings it to this version.
    ///
    /// @param folder holds the file
    /// @param backups where an older database is copied to before it is changed
    /// @throws NotebookException IN_USE, DAMAGED, NEWER or DISK
    static Database open(Path folder, Path backups, StorageThreads threads) {
        return open(folder, backups, threads, Migration.LOCATION);
    }

    static Database open(Path folder, Path backups, StorageThreads threads, String... migrations) {
        try {
            if (Files.notExists(file(folder)) || Files.size(file(folder)) == 0) {
                Path fresh = folder.resolve(FRESH + ENDING);
                Files.deleteIfExists(fresh);
                openFile(folder.resolve(FRESH), backups, threads, migrations).close();
                Disk.moveIntoPlace(fresh, file(folder));
            }
        } catch (IOException e) {
            throw Disk.failed("cannot make the database", e);
        }
        return openFile(folder.resolve(NAME), backups, threads, migrations);
    }

    private static Database openFile(Path file, Path backups, StorageThreads threads, String... migrations) {
        String path = file.toAbsolutePath().toString();
        if (path.indexOf(';') >= 0) {
            throw new NotebookException(Reason.DISK, "H2 cannot open a path with ';' in it: " + path);
        }
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + path + SETTINGS);
        source.setUser("sa");
        source.setPassword("");
        var connections = JdbcConnectionPool.create(source);
        connections.setMaxConnections(StorageThreads.connections());
        var database = new Database(threads, connections);
        try {
            threads.write(() -> new Migration(connections, backups, database::copyTo, migrations).run());
        } catch (RuntimeException e) {
            database.close();
            throw SqlFailure.opening(e, Disk.room(file));
        }
        return database;
    }

    static Path file(Path folder) {
        return folder.resolve(NAME + ENDING);
    }

    <T> T read(Function<Handle, T> work) {
        return threads.read(() -> {
            try {
                return jdbi.withHandle(work::apply);
            } catch (RuntimeException e) {
                throw SqlFailure.using(e);
            }
        });
    }

    /// One transaction, forced to the disk before this returns.
    void write(Consumer<Handle> work) {
        write(work, true);
    }

    /// One transaction of many, forced to the disk with those that follow within a second.
    void writeInBatch(Consumer<Handle> work) {
        write(work, false);
    }

    private void write(Consumer<Handle> work, boolean now) {
        threads.write(() -> {
            try (Handle handle = jdbi.open()) {
                handle.useTransaction(work::accept);
                if (now || System.nanoTime() - forced > BATCH_NANOS) {
                    handle.execute("CHECKPOINT SYNC");
                    forced = System.nanoTime();
                }
                return handle;
            } catch (RuntimeException e) {
                throw SqlFailure.using(e);
            }
        });
    }

    /// Writes a copy that can be opened by itself.
    void backup(Path file) {
        threads.write(() -> {
            try {
                copyTo(file);
                return file;
            } catch (IOException e) {
                throw Disk.failed("cannot write the backup", e);
            } catch (RuntimeException e) {
                throw SqlFailure.using(e);
            }
        });
    }

    /// H2 writes a consistent copy of its file, zipped; what is wanted is the file.
    private void copyTo(Path file) throws IOException {
        Path zip = file.resolveSibling(file.getFileName() + ".zip");
        Path part = Disk.part(file);
        try {
            jdbi.useHandle(handle -> handle.execute("BACKUP TO ?", zip.toString()));
            try (var in = new ZipInputStream(Files.newInputStream(zip));
                    var out = new FileOutputStream(part.toFile())) {
                if (in.getNextEntry() == null) {
                    throw new IOException("H2 wrote an empty backup");
                }
                in.transferTo(out);
                out.getFD().sync();
            }
            Disk.moveIntoPlace(part, file);
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(zip);
        }
    }

    @Override
    public void close() {
        threads.write(() -> {
            connections.dispose();
            return connections;
        });
    }
}
