package org.claimline.storage;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimline.disk.Disk;
import org.claimline.domain.Journal;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The journal as files of lines, each named by the number of its first line. Only the newest file is read when the
/// journal is opened, so that a long history does not make it slow.
///
/// It uses no file channel, so that an interrupt cannot close it.
final class FileJournal implements Journal {

    /// Above this many bytes a new file is begun.
    static final long FILE_LIMIT = 4L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(FileJournal.class);
    private static final String SUFFIX = ".jsonl";

    private final Path folder;
    private final Clock clock;
    private final long fileLimit;
    private final TreeMap<Long, Path> files;
    private Optional<RandomAccessFile> newest = Optional.empty();
    private long size;
    private long last;
    /// Whether nobody can tell what is in the file after `size`.
    private boolean unknown;

    /// Opens the journal; a torn last line is cut off.
    ///
    /// @param folder is there
    /// @param applied the last line that the database has: numbering goes on after it, even when the file was lost
    /// @throws NotebookException DAMAGED, when a line of the newest file before its last is not as it was written
    FileJournal(Path folder, long applied, long fileLimit, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.fileLimit = fileLimit;
        try {
            this.files = list(folder);
            this.last = applied;
            if (!files.isEmpty()) {
                openNewest(files.lastEntry());
            }
        } catch (IOException e) {
            throw Disk.failed("cannot open the journal", e);
        }
    }

    private static TreeMap<Long, Path> list(Path folder) throws IOException {
        var files = new TreeMap<Long, Path>();
        try (Stream<Path> paths = Files.list(folder)) {
            paths.forEach(path -> firstLine(path).ifPresent(number -> files.put(number, path)));
        }
        return files;
    }

    private static Optional<Long> firstLine(Path path) {
        String name = String.valueOf(path.getFileName());
        try {
            return name.endsWith(SUFFIX)
                    ? Optional.of(Long.valueOf(name.substring(0, name.length() - SUFFIX.length())))
                    : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private void openNewest(Map.Entry<Long, Path> entry) throws IOException {
        byte[] bytes = read(entry.getValue(), Long.MAX_VALUE);
        var lines = new Lines(bytes);
        while (lines.next()) {
            if (lines.isTerminated() && JournalLine.isSound(bytes, lines.start(), lines.end())) {
                size = lines.end() + 1;
            } else if (!lines.isLast()) {
                throw damaged(entry.getValue(), lines.number());
            }
        }
        var file = new RandomAccessFile(entry.getValue().toFile(), "rw");
        newest = Optional.of(file);
        if (size < bytes.length) {
            LOG.warn("cutting {} bytes of a torn line off the journal", bytes.length - size);
            cut(file);
        }
        last = Math.max(last, lastIn(bytes).map(Entry::sequence).orElse(entry.getKey() - 1));
    }

    /// What the last sound line says.
    private Optional<Entry> lastIn(byte[] bytes) {
        int end = (int) size - 1;
        int start = end;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return end < 0 ? Optional.empty() : JournalLine.decode(bytes, start, end);
    }

    @Override
    public synchronized long append(Content content) {
        long sequence = last + 1;
        byte[] line = JournalLine.encode(new Entry(sequence, clock.instant(), content));
        try {
            write(fileFor(sequence), line);
        } catch (IOException e) {
            throw Disk.failed("cannot write to the journal", e);
        }
        size += line.length;
        last = sequence;
        return sequence;
    }

    private void write(RandomAccessFile file, byte[] line) throws IOException {
        if (unknown) {
            throw new IOException("an earlier line failed; open the notebook again");
        }
        try {
            file.seek(size);
            file.write(line);
            file.getFD().sync();
        } catch (IOException e) {
            unknown = true;
            cut(file);
            unknown = false;
            throw e;
        }
    }

    private void cut(RandomAccessFile file) throws IOException {
        file.setLength(size);
        file.getFD().sync();
    }

    private RandomAccessFile fileFor(long sequence) throws IOException {
        if (newest.isPresent() && size < fileLimit) {
            return newest.get();
        }
        Path path = folder.resolve("%012d".formatted(sequence) + SUFFIX);
        var file = new RandomAccessFile(path.toFile(), "rw");
        file.setLength(0);
        Disk.force(folder);
        close();
        newest = Optional.of(file);
        size = 0;
        files.put(sequence, path);
        return file;
    }

    @Override
    public void forEachAfter(long sequence, Consumer<Entry> action) {
        for (Part part : partsAfter(sequence)) {
            byte[] bytes = readPart(part);
            var lines = new Lines(bytes);
            while (lines.next()) {
                Entry entry = JournalLine.decode(bytes, lines.start(), lines.end())
                        .orElseThrow(() -> damaged(part.file(), lines.number()));
                if (entry.sequence() > sequence) {
                    action.accept(entry);
                }
            }
        }
    }

    /// A file and how much of it counts.
    private record Part(Path file, long size) {}

    private synchronized List<Part> partsAfter(long sequence) {
        Long first = files.floorKey(sequence + 1);
        var parts = new ArrayList<Part>();
        for (var entry : (first == null ? files : files.tailMap(first)).entrySet()) {
            boolean isNewest = entry.equals(files.lastEntry());
            parts.add(new Part(entry.getValue(), isNewest ? size : Long.MAX_VALUE));
        }
        return parts;
    }

    private static byte[] readPart(Part part) {
        try {
            return read(part.file(), part.size());
        } catch (IOException e) {
            throw Disk.failed("cannot read the journal", e);
        }
    }

    private static byte[] read(Path file, long limit) throws IOException {
        try (var in = new FileInputStream(file.toFile())) {
            return in.readNBytes((int) Math.min(limit, Integer.MAX_VALUE));
        }
    }

    private static NotebookException damaged(Path file, int line) {
        return new NotebookException(Reason.DAMAGED,
                "line " + line + " of " + file.getFileName() + " in the journal is damaged");
    }

    @Override
    public synchronized long last() {
        return last;
    }

    @Override
    public synchronized void close() {
        newest.ifPresent(file -> {
            try {
                file.close();
            } catch (IOException e) {
                LOG.warn("cannot close the journal", e);
            }
        });
        newest = Optional.empty();
    }
}
