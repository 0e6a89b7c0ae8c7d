package org.claimline.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimline.domain.OpeningHints;
import org.claimline.domain.Part;
import org.claimline.domain.Piece;
import org.claimline.domain.ReadingHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is attached to messages, opened as an import does.
final class AttachmentsTest {

    private static final long LIMIT = 1 << 20;
    private static final String TEXT = "The cloud unit took in 34% more orders than a year ago, the company said. "
            .repeat(5).strip();
    private static final String PAGE = "<html><title>Quay</title><body><article><h1>Quay</h1><p>" + TEXT
            + "</p></article></body></html>";

    @TempDir
    Path folder;

    private List<Piece> open(String name, byte[] bytes) throws Exception {
        var pieces = new ArrayList<Piece>();
        new FileParts().open(Files.write(folder.resolve(name), bytes), LIMIT, OpeningHints.NONE,
                new ArticleReader()::enclosures, pieces::add);
        return pieces;
    }

    private List<Piece> open(String name, String message) throws Exception {
        return open(name, message.getBytes(StandardCharsets.UTF_8));
    }

    private static String attached(String type, String name, String content) {
        return "Content-Type: " + type + "\nContent-Transfer-Encoding: base64\n"
                + "Content-Disposition: attachment; filename=\"" + name + "\"\n\n"
                + Base64.getMimeEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    private static String message(String subject, String... parts) {
        String mark = "mark-" + subject.hashCode();
        return "From: Jane Roe <jane@broker.example>\nSubject: " + subject
                + "\nDate: Wed, 26 Nov 2025 07:30:15 +0800\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=\"" + mark + "\"\n\n--" + mark + "\n"
                + String.join("\n--" + mark + "\n", parts) + "\n--" + mark + "--\n";
    }

    private static String plain(String text) {
        return "Content-Type: text/plain\n\n" + text + "\n";
    }

    private static String inner(String message) {
        return "Content-Type: message/rfc822\n\n" + message;
    }

    @Test
    void whatIsAttachedIsAnArticleOfItsOwn() throws Exception {
        List<Piece> pieces = open("mail.eml", message("Orders", plain(TEXT), attached("text/html", "quay.html", PAGE),
                attached("image/png", "logo.png", "x"), attached("application/pkcs7-signature", "smime.p7s", "x"),
                attached("text/calendar", "call.ics", "x"), attached("text/plain", "n\u00f6te.txt", TEXT + " Twice.")));
        assertThat(pieces).extracting(Piece::name).containsExactly("mail.eml", "mail.eml › quay.html",
                "mail.eml › n\u00f6te.txt");
        assertThat(pieces.get(1)).isInstanceOfSatisfying(Part.class, page -> {
            assertThat(page.mediaType()).contains("text/html");
            assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo(PAGE);
        });
        Part mail = (Part) pieces.getFirst();
        assertThat(new ArticleReader().read(mail.name(), mail.bytes(), ReadingHints.NONE.of(mail)).text())
                .isEqualTo(TEXT + "\n\nAttached: quay.html, n\u00f6te.txt");
    }

    @Test
    void whatIsNotReadIsNamedAndTheRestIsThere() throws Exception {
        List<Piece> pieces = open("mail.eml", message("Orders", plain(TEXT),
                attached("application/octet-stream", "a.exe", "MZ\u0000\u0001\u0000\u0000\u0000\u0000"),
                attached("text/html", "quay.html", PAGE)));
        assertThat(pieces).extracting(Piece::name).containsExactly("mail.eml", "mail.eml › a.exe",
                "mail.eml › quay.html");
        assertThat(pieces.get(1)).isInstanceOf(Piece.Refused.class);
    }

    @Test
    void aMessageThatSaysNothingIsOnlyTheEnvelope() throws Exception {
        List<Piece> pieces = open("mail.eml", message("Orders", attached("text/html", "quay.html", PAGE)));
        assertThat(pieces).extracting(Piece::name).containsExactly("mail.eml › quay.html", "mail.eml");
        assertThat(pieces.getLast()).isInstanceOf(Piece.Omitted.class);
    }

    @Test
    void theMessageThatIsReadInPlaceOfANoteIsNoSecondArticle() throws Exception {
        String passed = message("Quays", plain(TEXT), attached("text/html", "quay.html", PAGE));
        String other = message("Tides", plain(TEXT + " Later too."));
        List<Piece> pieces = open("mail.eml", message("Fwd: Quays", plain("See below."), inner(passed), inner(other)));
        assertThat(pieces).extracting(Piece::name).containsExactly("mail.eml", "mail.eml › quay.html",
                "mail.eml › Tides.eml");
        assertThat(((Part) pieces.get(2)).bytes()).asString(StandardCharsets.UTF_8).isEqualTo(other);
    }

    @Test
    void aMessageWithMuchToSayLeavesTheOthersTheirOwn() throws Exception {
        String passed = message("Quays", plain(TEXT + " Passed on."), attached("text/html", "quay.html", PAGE));
        List<Piece> pieces = open("mail.eml", message("Quays and more", plain(TEXT), inner(passed)));
        assertThat(pieces).extracting(Piece::name).containsExactly("mail.eml", "mail.eml › Quays.eml",
                "mail.eml › Quays.eml › quay.html");
    }

    @Test
    void mailboxesAndArchivesInMessagesNest() throws Exception {
        Path zip = folder.resolve("a.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("in/quay.html"));
            out.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        String packed = "Content-Type: application/zip; name=\"a.zip\"\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(Files.readAllBytes(zip)) + "\n";
        String box = "From jane@broker.example Wed Nov 26 07:30:15 2025\n" + message("One", plain(TEXT), packed)
                + "\nFrom jane@broker.example Wed Nov 26 07:31:15 2025\n" + message("Two", plain(TEXT + " Two."));
        assertThat(open("inbox.mbox", box)).extracting(Piece::name).containsExactly("inbox.mbox › 1",
                "inbox.mbox › 1 › a.zip › in/quay.html", "inbox.mbox › 2");
    }

    @ParameterizedTest
    @CsvSource({"2, 3", "9, 5"})
    void messagesInMessagesAreOpenedToADepth(int nested, int parts) throws Exception {
        String message = message("m0", plain(TEXT + " 0"));
        for (int i = 1; i <= nested; i++) {
            message = message("m" + i, plain(TEXT + ' ' + i), inner(message));
        }
        List<Piece> pieces = open("mail.eml", message);
        assertThat(pieces).hasSize(parts).allMatch(Part.class::isInstance);
    }

    @Test
    void whatAnAttachmentUnpacksToCounts() throws Exception {
        Path zip = folder.resolve("bomb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("zeros.txt"));
            out.write(new byte[50 << 20]);
        }
        List<Piece> pieces = open("mail.eml", message("Orders", plain(TEXT),
                "Content-Type: application/zip; name=\"bomb.zip\"\nContent-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder().encodeToString(Files.readAllBytes(zip)) + "\n"));
        assertThat(pieces).hasSize(2);
        assertThat(pieces.getLast()).isInstanceOf(Piece.Refused.class);
    }
}
