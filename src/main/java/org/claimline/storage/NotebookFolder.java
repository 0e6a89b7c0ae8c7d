package org.claimline.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.claimline.disk.Disk;
import org.claimline.domain.Journal;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookException.Reason;
import org.claimline.domain.NotebookFiles;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.Originals;

/// A notebook on the disk: one folder, by convention `NAME.claimline`, that one process has open at a time.
///
/// It holds `notebook.mv.db` (the database), `journal/`, `originals/`, `index/` (may be deleted at any time),
/// `backups/`, `notebook.json` (says that it is a notebook) and `lock`.
public final class NotebookFolder implements NotebookFiles {

    /// How the folder of a notebook should end.
    public static final String SUFFIX = ".claimline";

    private static final String JOURNAL = "journal";
    private static final String INDEX = "index";
    private static final String BACKUPS = "backups";

    private final Path folder;
    private final FolderLock lock;
    private final StorageThreads threads;
    private final H2NotebookStore store;
    private final FileJournal journal;
    private final FileOriginals originals;
    private final AtomicBoolean closed = new AtomicBoolean();

    private NotebookFolder(Path folder, FolderLock lock, StorageThreads threads, H2NotebookStore store,
            FileJournal journal,
            FileOriginals originals) {
        this.folder = folder;
        this.lock = lock;
        this.threads = threads;
        this.store = store;
        this.journal = journal;
        this.originals = originals;
    }

    /// Opens a notebook, or makes one when the folder is not there or is empty. A new notebook has the folder's name,
    /// without [#SUFFIX], as its title.
    ///
    /// @throws NotebookException IN_USE, NOT_A_NOTEBOOK, NEWER, DAMAGED or DISK; nothing stays open then
    public static NotebookFolder open(Path folder) {
        return open(folder, Clock.systemUTC());
    }

    static NotebookFolder open(Path folder, Clock clock) {
        prepare(folder);
        FolderLock lock = FolderLock.take(folder);
        var threads = new StorageThreads();
        try {
            return open(folder, clock, lock, threads);
        } catch (RuntimeException e) {
            threads.close();
            lock.close();
            throw e;
        }
    }

    private static NotebookFolder open(Path folder, Clock clock, FolderLock lock, StorageThreads threads) {
        var imprint = Imprint.of(folder, titleOf(folder));
        createFolders(folder);
        var database = Database.open(folder, folder.resolve(BACKUPS), threads);
        try {
            var store = new H2NotebookStore(database, NotebookSettings.titled(imprint.title()));
            var journal = new FileJournal(folder.resolve(JOURNAL), store.appliedSequence(), FileJournal.FILE_LIMIT,
                    clock);
            return new NotebookFolder(folder, lock, threads, store, journal,
                    new FileOriginals(folder.resolve(ORIGINALS), threads));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /// Makes sure that the folder is there and is, or may become, a notebook.
    private static void prepare(Path folder) {
        try {
            if (Files.exists(folder) && !(Files.isDirectory(folder) && isOurs(folder))) {
                throw new NotebookException(Reason.NOT_A_NOTEBOOK, "it holds something else: " + folder);
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Disk.failed("cannot open " + folder, e);
        }
    }

    /// Whether a notebook lies in a folder already.
    public static boolean isNotebook(Path folder) {
        return Files.exists(folder.resolve(Imprint.NAME)) || Files.exists(Database.file(folder))
                || Files.isDirectory(folder.resolve(JOURNAL));
    }

    private static boolean isOurs(Path folder) throws IOException {
        if (isNotebook(folder)) {
            return true;
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.allMatch(path -> path.endsWith(FolderLock.NAME)
                    || path.endsWith(Disk.part(Path.of(Imprint.NAME))));
        }
    }

    private static void createFolders(Path folder) {
        try {
            for (String name : List.of(JOURNAL, ORIGINALS, INDEX, BACKUPS)) {
                Disk.createFolder(folder.resolve(name));
            }
        } catch (IOException e) {
            throw Disk.failed("cannot make the folders of " + folder, e);
        }
    }

    private static String titleOf(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String title = name == null ? "" : name.toString();
        title = title.endsWith(SUFFIX) ? title.substring(0, title.length() - SUFFIX.length()) : title;
        return title.isBlank() ? "Notebook" : title;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public NotebookStore store() {
        return store;
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public Path index() {
        return folder.resolve(INDEX);
    }

    @Override
    public Originals originals() {
        return originals;
    }

    /// Waits for what is being written. Closing again does nothing.
    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            store.close();
            threads.close();
            journal.close();
            lock.close();
        }
    }
}
