package org.claimline.importing.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.claimline.domain.SavedPage;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.format.Pieces;
import org.claimline.importing.format.Source;

/// A ZIP archive. Its own list of entries counts; what the archive says about sizes is not believed.
public final class ZipFile {

    private ZipFile() {}

    /// Hands over the entries in the order of the archive's list. Hidden files and links are left out, and so are the
    /// folders that browsers write beside saved pages.
    ///
    /// @throws UnreadableException ENCRYPTED, when a password is needed for everything in it
    public static void open(Source source, Pieces pieces) throws UnreadableException, IOException {
        try (var zip = ZipDirectory.open(source, pieces.limit())) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries()).stream()
                    .filter(entry -> !entry.isDirectory() && !entry.isUnixSymlink() && !isHidden(entry.getName()))
                    .toList();
            if (!entries.isEmpty() && entries.stream().allMatch(ZipFile::isEncrypted)) {
                throw new UnreadableException(Reason.ENCRYPTED, "it is encrypted; unpack it with its password first");
            }
            var owned = new OwnedFolders(entries);
            for (ZipArchiveEntry entry : entries) {
                if (!owned.take(entry.getName()) && !handOver(zip, entry, source, pieces)) {
                    return;
                }
            }
            owned.report(pieces);
        }
    }

    private static boolean handOver(org.apache.commons.compress.archivers.zip.ZipFile zip, ZipArchiveEntry entry,
            Source source, Pieces pieces) {
        if (isEncrypted(entry)) {
            return pieces.refused(entry.getName(),
                    new UnreadableException(Reason.ENCRYPTED, "it is encrypted; unpack it with its password first"));
        }
        if (!zip.canReadEntryData(entry)) {
            return pieces.refused(entry.getName(),
                    new UnreadableException(Reason.UNKNOWN_FORMAT, "it is packed in a way that is not read"));
        }
        return pieces.file(new Entry(zip, entry, source, pieces));
    }

    private static boolean isEncrypted(ZipArchiveEntry entry) {
        return entry.getGeneralPurposeBit().usesEncryption();
    }

    private static boolean isHidden(String name) {
        for (String step : name.split("[/\\\\]")) {
            if (step.equals("__MACOSX") || step.startsWith(".") && !step.equals(".") && !step.equals("..")) {
                return true;
            }
        }
        return false;
    }

    private record Entry(org.apache.commons.compress.archivers.zip.ZipFile zip, ZipArchiveEntry entry, Source archive,
            Pieces pieces) implements Source {

        @Override
        public String name() {
            return entry.getName();
        }

        @Override
        public InputStream open() throws IOException {
            long packed = Math.min(Math.max(entry.getCompressedSize(), 0), archive.size());
            return new MeteredStream(zip.getInputStream(entry), packed, pieces);
        }

        @Override
        public long size() {
            return entry.getSize() < 0 ? Long.MAX_VALUE : entry.getSize();
        }
    }

    /// The folders beside saved pages.
    private static final class OwnedFolders {

        private final Map<String, Set<String>> filesIn = new TreeMap<>();
        private final Map<String, Integer> left = new LinkedHashMap<>();
        private final Set<String> owned = new LinkedHashSet<>();
        private final Set<String> free = new TreeSet<>();

        OwnedFolders(List<ZipArchiveEntry> entries) {
            for (ZipArchiveEntry entry : entries) {
                String name = entry.getName();
                int slash = name.lastIndexOf('/');
                filesIn.computeIfAbsent(name.substring(0, slash + 1), _ -> new TreeSet<>())
                        .add(name.substring(slash + 1));
            }
        }

        /// Whether the file lies in such a folder, which then counts it.
        boolean take(String name) {
            for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
                String folder = name.substring(0, slash);
                if (isOwned(folder)) {
                    left.merge(folder, 1, Integer::sum);
                    return true;
                }
            }
            return false;
        }

        private boolean isOwned(String folder) {
            if (!owned.contains(folder) && !free.contains(folder)) {
                int slash = folder.lastIndexOf('/');
                boolean is = SavedPage.owns(folder.substring(slash + 1),
                        filesIn.getOrDefault(folder.substring(0, slash + 1), Set.of()));
                (is ? owned : free).add(folder);
            }
            return owned.contains(folder);
        }

        void report(Pieces pieces) {
            left.forEach((folder, files) -> pieces.omitted(folder, files, SavedPage.LEFT_OUT));
        }
    }

    /// What kind of file a ZIP archive is, by what it holds.
    ///
    /// @return the names of its entries, and under the empty name the media type that some formats begin with
    public static Map<String, String> names(Source source, long limit) throws UnreadableException, IOException {
        var names = new LinkedHashMap<String, String>();
        try (var zip = ZipDirectory.open(source, limit)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                names.put(entry.getName(), "");
                if (entry.getName().equals("mimetype") && zip.canReadEntryData(entry)) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        names.put("", new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip());
                    }
                }
            }
        }
        return names;
    }
}
