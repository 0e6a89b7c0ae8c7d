package org.claimline.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimline.importing.documents.office.OutlookFiles.drawing;
import static org.claimline.importing.documents.office.OutlookFiles.file;
import static org.claimline.importing.documents.office.OutlookFiles.message;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.claimline.domain.OpeningHints;
import org.claimline.domain.Part;
import org.claimline.domain.Piece;
import org.claimline.domain.ReadDocument;
import org.claimline.domain.ReadingHints;
import org.claimline.importing.documents.office.OutlookFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is attached to messages that Outlook saved, opened as an import does.
final class OutlookAttachmentsTest {

    private static final long LIMIT = 1 << 20;
    private static final String TEXT = "The cloud unit took in 34% more orders than a year ago, the company said. "
            .repeat(5).strip();
    private static final byte[] PAGE = ("<html><title>Quay</title><body><article><h1>Quay</h1><p>" + TEXT
            + "</p></article></body></html>").getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final ArticleReader reader = new ArticleReader();

    private List<Piece> open(byte[] bytes) throws Exception {
        var pieces = new ArrayList<Piece>();
        new FileParts().open(Files.write(folder.resolve("mail.msg"), bytes), LIMIT, OpeningHints.NONE,
                reader::enclosures, pieces::add);
        return pieces;
    }

    private ReadDocument read(Piece piece) throws Exception {
        Part part = (Part) piece;
        return reader.read(part.name(), part.bytes(), ReadingHints.NONE.of(part));
    }

    @Test
    void filesAndMessagesAreArticlesOfTheirOwn() throws Exception {
        List<Piece> pieces = open(message("Orders", TEXT, file("quay.html", "text/html", PAGE),
                file("logo.png", "image/png", new byte[]{1}), drawing(),
                message("IPM.Note", "Tides", TEXT + " Later too.", file("inner.html", "text/html", PAGE)),
                message("IPM.Appointment", "Call at noon", TEXT)));
        assertThat(pieces).extracting(Piece::name).containsExactly("mail.msg", "mail.msg › quay.html",
                "mail.msg › Tides.msg", "mail.msg › Tides.msg › inner.html");
        assertThat(read(pieces.getFirst()).text())
                .isEqualTo(TEXT + "\n\nAttached: quay.html, Tides, Call at noon");
        ReadDocument inner = read(pieces.get(2));
        assertThat(inner.details().title()).isEqualTo("Tides");
        assertThat(inner.details().author()).contains("Jane Roe");
        assertThat(inner.details().published()).hasValueSatisfying(published -> {
            assertThat(published.date()).isEqualTo(LocalDate.of(2025, 11, 25));
            assertThat(published.time()).contains(LocalTime.of(23, 30, 15));
        });
        assertThat(inner.text()).isEqualTo(TEXT + " Later too.\n\nAttached: inner.html");
    }

    @Test
    void theSameMessageInsideHasTheSameBytes() throws Exception {
        byte[] outer = message("Orders", TEXT, message("IPM.Note", "Tides", TEXT));
        assertThat(((Part) open(outer).get(1)).bytes()).isEqualTo(((Part) open(outer.clone()).get(1)).bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "See below."})
    void theMessageBehindANoteIsReadInItsPlace(String note) throws Exception {
        List<Piece> pieces = open(message("FW: Tides", note,
                message("IPM.Note", "Tides", TEXT, file("quay.html", "text/html", PAGE))));
        assertThat(pieces).extracting(Piece::name).containsExactly("mail.msg", "mail.msg › quay.html");
        assertThat(read(pieces.getFirst()).details().title()).isEqualTo("Tides");
    }

    @Test
    void aMessageThatSaysNothingIsOnlyTheEnvelope() throws Exception {
        List<Piece> pieces = open(message("Orders", "", file("quay.html", "text/html", PAGE)));
        assertThat(pieces).extracting(Piece::name).containsExactly("mail.msg › quay.html", "mail.msg");
        assertThat(pieces.getLast()).isInstanceOf(Piece.Omitted.class);
    }

    @ParameterizedTest
    @CsvSource({"2, 3", "9, 5"})
    void messagesInMessagesAreOpenedToADepth(int nested, int parts) throws Exception {
        var inner = new OutlookFiles.Attachment[0];
        for (int i = 0; i < nested; i++) {
            inner = new OutlookFiles.Attachment[]{message("IPM.Note", "m" + i, TEXT + ' ' + i, inner)};
        }
        assertThat(open(message("outer", TEXT, inner))).hasSize(parts).allMatch(Part.class::isInstance);
    }
}
