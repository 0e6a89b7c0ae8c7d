package org.claimline.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimline.domain.Part;
import org.claimline.domain.Piece;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FilePartsTest {

    private static final long LIMIT = 1 << 20;

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A ZIP archive of names and contents by turns.
    private static byte[] zip(Object... entries) throws IOException {
        return zip(StandardCharsets.UTF_8, entries);
    }

    private static byte[] zip(Charset names, Object... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write(entries[i + 1] instanceof byte[] raw ? raw : bytes((String) entries[i + 1]));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static List<Piece> open(Path file) throws UnreadableException {
        var pieces = new ArrayList<Piece>();
        new FileParts().open(file, LIMIT, pieces::add);
        return pieces;
    }

    private static Predicate<Throwable> because(Reason reason) {
        return e -> e instanceof UnreadableException why && why.reason() == reason;
    }

    @Test
    void aPlainFileIsOnePart() throws Exception {
        byte[] text = bytes("Plans\n\nThe company said so.");
        assertThat(open(file("plans.txt", text))).singleElement().isInstanceOfSatisfying(Part.class, part -> {
            assertThat(part.name()).isEqualTo("plans.txt");
            assertThat(part.bytes()).isEqualTo(text);
            assertThat(part.mediaType()).hasValue("text/plain");
        });
    }

    @Test
    void anArchiveGivesItsEntriesInOrder() throws Exception {
        byte[] inner = zip("deep/c.txt", "C said so.");
        Path file = file("news.zip", zip("b.txt", "B said so.", "a/", "", "a/a.html", "<p>A said <b>so</b>.</p>",
                "inner.zip", inner, ".hidden", "x", "__MACOSX/._b.txt", "x"));
        assertThat(open(file)).extracting(Piece::name).containsExactly("news.zip › b.txt", "news.zip › a/a.html",
                "news.zip › inner.zip › deep/c.txt");
    }

    @Test
    void gzipGivesWhatItPacked() throws Exception {
        assertThat(open(file("plans.txt.gz", gzip(bytes("The company said so."))))).singleElement()
                .isInstanceOfSatisfying(Part.class, part -> {
                    assertThat(part.name()).isEqualTo("plans.txt.gz › plans.txt");
                    assertThat(part.bytes()).asString().isEqualTo("The company said so.");
                });
    }

    @Test
    void aSavedPageInAnArchiveIsOneArticle() throws Exception {
        Path file = file("saved.zip", zip("Plans.htm", "<p>A said <b>so</b>.</p>", "Plans_files/ad.html", "<p>Buy</p>",
                "Plans_files/more/x.txt", "y", "other_files/z.txt", "Z said so."));
        List<Piece> pieces = open(file);
        assertThat(pieces).extracting(Piece::name).containsExactly("saved.zip › Plans.htm",
                "saved.zip › other_files/z.txt", "saved.zip › Plans_files");
        assertThat(pieces.getLast()).isInstanceOfSatisfying(Piece.Omitted.class,
                omitted -> assertThat(omitted.files()).isEqualTo(2));
    }

    @Test
    void namesAreShownClean() throws Exception {
        Path file = file("names.zip", zip("../../etc/passwd.txt", "A said so.", "C:\\news\\b\u0007\u202Etxt.txt",
                "B said so.", "x".repeat(300) + ".txt", "C said so.", "..", "D said so."));
        assertThat(open(file)).extracting(Piece::name).containsExactly("names.zip › etc/passwd.txt",
                "names.zip › C:/news/b\uFFFD\uFFFDtxt.txt",
                "names.zip › " + "x".repeat(79) + "…" + "x".repeat(36) + ".txt", "names.zip › ?");
        assertThat(folder.toFile().list()).containsExactly("names.zip");
    }

    @Test
    void namesInOldEncodingsAreRead() throws Exception {
        Path file = file("old.zip", zip(Charset.forName("IBM437"), "Ärger.txt", "A said so."));
        assertThat(open(file)).extracting(Piece::name).containsExactly("old.zip › Ärger.txt");
    }

    @Test
    void whatIsNotReadInAnArchiveDoesNotStopTheRest() throws Exception {
        Path file = file("mixed.zip", zip("p.png", new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
                "long.txt", "x".repeat((int) LIMIT + 1), "a.txt", "A said so."));
        List<Piece> pieces = open(file);
        assertThat(pieces).hasSize(3);
        assertThat(pieces.get(0)).isInstanceOfSatisfying(Piece.Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.BINARY));
        assertThat(pieces.get(1)).isInstanceOfSatisfying(Piece.Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LONG));
        assertThat(pieces.get(2)).isInstanceOf(Part.class);
    }

    @Test
    void anEntryThatUnpacksOutOfAllProportionIsRefused() throws Exception {
        Path file = file("bomb.zip", zip("zeros.txt", "0".repeat(50 << 20), "a.txt", "A said so."));
        var pieces = new ArrayList<Piece>();
        new FileParts().open(file, 100 << 20, pieces::add);
        assertThat(pieces.getFirst()).isInstanceOfSatisfying(Piece.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.TOO_COMPLEX);
            assertThat(refused.detail()).contains("honest");
        });
        assertThat(pieces.getLast()).isInstanceOf(Part.class);
    }

    @Test
    void archivesThatExplodeTogetherAreStopped() throws Exception {
        byte[] heavy = zip("zeros.txt", "0".repeat(3 << 20));
        var entries = new ArrayList<Object>();
        for (int i = 0; i < 200; i++) {
            entries.add(i + ".zip");
            entries.add(heavy);
        }
        Path file = file("bomb.zip", zip(entries.toArray()));
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThatThrownBy(() -> new FileParts().open(file, 4 << 20, _ -> true)).matches(because(Reason.TOO_COMPLEX))
                .hasMessageContaining("unpacks to more than 256 MB");
    }

    @Test
    void archivesThatNestTooDeepAreRefused() throws Exception {
        byte[] nested = zip("a.txt", "A said so.");
        for (int i = 0; i < 8; i++) {
            nested = zip("n.zip", nested);
        }
        Path file = file("deep.zip", nested);
        assertThatThrownBy(() -> open(file)).matches(because(Reason.TOO_COMPLEX)).hasMessageContaining("deep");
    }

    @Test
    void anEncryptedArchiveIsNamedSo() throws Exception {
        byte[] archive = zip("a.txt", "A said so.");
        for (int i = 0; i + 4 < archive.length; i++) {
            boolean isListed = archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 1 && archive[i + 3] == 2;
            if (isListed) {
                archive[i + 8] |= 1;
            }
        }
        Path file = file("secret.zip", archive);
        assertThatThrownBy(() -> open(file)).matches(because(Reason.ENCRYPTED)).hasMessageContaining("password");
    }

    @Test
    void whatIsCutOffIsDamaged() throws Exception {
        byte[] archive = zip("a.txt", "A said so.");
        Path cut = file("cut.zip", Arrays.copyOf(archive, archive.length - 20));
        assertThatThrownBy(() -> open(cut)).matches(because(Reason.DAMAGED));
        byte[] packed = gzip(bytes("The company said so, and said it again."));
        Path cutToo = file("cut.txt.gz", Arrays.copyOf(packed, packed.length - 12));
        assertThat(open(cutToo)).singleElement().isInstanceOfSatisfying(Piece.Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.DAMAGED));
    }

    @Test
    void anEmptyArchiveIsEmpty() throws Exception {
        Path file = file("empty.zip", zip());
        assertThatThrownBy(() -> open(file)).matches(because(Reason.EMPTY));
    }

    @Test
    void linksThatGoNowhereAreNamed() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("a"), folder.resolve("b"));
        Files.createSymbolicLink(folder.resolve("b"), link);
        assertThatThrownBy(() -> open(link)).matches(because(Reason.NOT_FOUND)).hasMessageContaining("link");
    }

    @Test
    void theTakerEndsItWhenItHasEnough() throws Exception {
        Path file = file("news.zip", zip("a.txt", "A said so.", "b.txt", "B said so."));
        var pieces = new ArrayList<Piece>();
        new FileParts().open(file, LIMIT, piece -> {
            pieces.add(piece);
            return false;
        });
        assertThat(pieces).hasSize(1);
    }

    @Test
    void whatTheTakerThrowsComesBack() throws Exception {
        Path file = file("news.zip", zip("a.txt", "A said so."));
        assertThatThrownBy(() -> new FileParts().open(file, LIMIT, _ -> {
            throw new IllegalStateException("the disk is full");
        })).isInstanceOf(IllegalStateException.class);
    }
}
