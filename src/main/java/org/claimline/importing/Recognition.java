package org.claimline.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.archive.ZipFile;
import org.claimline.importing.format.Format;
import org.claimline.importing.format.Source;
import org.claimline.importing.rules.Rows;

/// Tells the format of a file by its content; its name only settles what content leaves open.
final class Recognition {

    private static final int HEAD = 128 * 1024;
    private static final List<Magic> MAGIC = Rows.of("formats.tsv", 3).rows().stream().map(Magic::of).toList();
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int PDF_WITHIN = 1024;
    private static final byte[] TAR = "ustar".getBytes(StandardCharsets.US_ASCII);
    private static final int TAR_AT = 257;

    private Recognition() {}

    /// One line of `formats.tsv`; -1 stands for any byte.
    private record Magic(int[] bytes, String verdict, String what) {

        static Magic of(List<String> row) {
            String hex = row.get(0);
            int[] bytes = new int[hex.length() / 2];
            for (int i = 0; i < bytes.length; i++) {
                String two = hex.substring(2 * i, 2 * i + 2);
                bytes[i] = two.equals("..") ? -1 : HexFormat.fromHexDigits(two);
            }
            return new Magic(bytes, row.get(1), row.get(2));
        }

        boolean matches(byte[] file) {
            for (int i = 0; i < bytes.length; i++) {
                if (i >= file.length || bytes[i] >= 0 && bytes[i] != (file[i] & 0xff)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// @param limit how many bytes may be kept in memory
    /// @throws UnreadableException when it is nothing that is read, or empty
    static Format of(Source source, long limit) throws UnreadableException, IOException {
        byte[] head = source.head(HEAD);
        if (head.length == 0) {
            throw new UnreadableException(Reason.EMPTY, "it is empty");
        }
        Optional<Format> binary = byFirstBytes(source, head, limit);
        if (binary.isPresent()) {
            return binary.get();
        }
        boolean isWhole = head.length < HEAD;
        return TextRecognition.of(source.name(), Decoding.decode(head), isWhole);
    }

    private static Optional<Format> byFirstBytes(Source source, byte[] head, long limit)
            throws UnreadableException, IOException {
        for (Magic magic : MAGIC) {
            if (magic.matches(head)) {
                return switch (magic.verdict()) {
                    case "OLE" -> Optional.of(ofOle(source.all(limit)));
                    case "ZIP" -> Optional.of(ofZip(source, limit));
                    case "BINARY" -> throw notRead(Reason.BINARY, magic.what());
                    case "UNKNOWN_FORMAT" -> throw notRead(Reason.UNKNOWN_FORMAT, magic.what());
                    default -> Optional.of(Format.valueOf(magic.verdict()));
                };
            }
        }
        int pdf = indexOf(head, PDF, Math.min(PDF_WITHIN, head.length));
        if (pdf == 0 || pdf > 0 && (head[pdf - 1] == '\n' || head[pdf - 1] == '\r' || head[pdf - 1] <= 0)) {
            return Optional.of(Format.PDF);
        }
        if (indexOf(head, TAR, Math.min(TAR_AT + TAR.length, head.length)) == TAR_AT) {
            throw notRead(Reason.UNKNOWN_FORMAT, "a tar archive");
        }
        return Optional.empty();
    }

    static UnreadableException notRead(Reason reason, String what) {
        return new UnreadableException(reason, "it is " + what + ", which is not read");
    }

    /// The file formats that are ZIP archives inside. One whose list cannot be read is judged by its first entries.
    private static Format ofZip(Source source, long limit) throws UnreadableException, IOException {
        try {
            Map<String, String> names = ZipFile.names(source, limit);
            String mediaType = names.getOrDefault("", "");
            if (mediaType.startsWith(Format.ODT.mediaType())) {
                return Format.ODT;
            }
            if (mediaType.startsWith("application/vnd.oasis.opendocument.")) {
                throw notRead(Reason.UNKNOWN_FORMAT, "an OpenDocument file other than a text");
            }
            if (mediaType.equals("application/epub+zip")) {
                throw notRead(Reason.UNKNOWN_FORMAT, "an e-book");
            }
            return names.containsKey("[Content_Types].xml") ? ofOffice(String.join("\n", names.keySet())) : Format.ZIP;
        } catch (IOException e) {
            String head = new String(source.head(HEAD), StandardCharsets.ISO_8859_1);
            return head.contains("[Content_Types].xml") ? ofOffice(head) : Format.ZIP;
        }
    }

    private static Format ofOffice(String names) throws UnreadableException {
        if (names.contains("word/")) {
            return Format.DOCX;
        }
        String what = names.contains("xl/")
                ? "an Excel workbook"
                : names.contains("ppt/") ? "a PowerPoint presentation" : "an Office file other than a Word document";
        throw notRead(Reason.UNKNOWN_FORMAT, what);
    }

    /// The old Office formats share a file system, whose list holds the names of their streams in UTF-16.
    private static Format ofOle(byte[] bytes) throws UnreadableException {
        if (holds(bytes, "WordDocument")) {
            return Format.DOC;
        }
        if (holds(bytes, "EncryptedPackage")) {
            throw new UnreadableException(Reason.ENCRYPTED,
                    "it is an encrypted Office file; save it without its password first");
        }
        if (holds(bytes, "__substg1.0_")) {
            return Format.MSG;
        }
        String what = holds(bytes, "Workbook") || holds(bytes, "Book")
                ? "an old Excel workbook"
                : holds(bytes, "PowerPoint Document")
                        ? "an old PowerPoint presentation"
                        : "an old Office file of another kind";
        throw notRead(Reason.UNKNOWN_FORMAT, what);
    }

    private static boolean holds(byte[] bytes, String name) {
        return indexOf(bytes, name.getBytes(StandardCharsets.UTF_16LE), bytes.length) >= 0;
    }

    private static int indexOf(byte[] bytes, byte[] wanted, int end) {
        for (int i = 0; i + wanted.length <= end; i++) {
            int matched = 0;
            while (matched < wanted.length && bytes[i + matched] == wanted[matched]) {
                matched++;
            }
            if (matched == wanted.length) {
                return i;
            }
        }
        return -1;
    }
}
