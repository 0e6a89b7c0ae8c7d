package org.claimline.importing.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.claimline.domain.Furniture;
import org.claimline.domain.Published.Origin;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.format.Draft;
import org.junit.jupiter.api.Test;

final class PdfFileTest {

    private static final String ONE = "The lender raised its forecast for the cloud unit after a quarter in which "
            + "orders grew faster than the market had expected, and it sees no sign that customers hold back.";
    private static final String TWO = "Margins will stay under pressure because the company keeps building data centres "
            + "ahead of demand; the analysts count on a turn in the second half of the year at the earliest.";
    private static final String THREE = "The shares trade at a discount to peers in other countries, which the note "
            + "calls hard to justify when growth is measured over more than one single year.";
    private static final String FOUR = "Risks are a price war among the providers, tighter rules for exports of chips, "
            + "and a weaker currency that would make imported equipment dearer.";

    private static String text(byte[] pdf) throws Exception {
        return PdfFile.read(pdf).text();
    }

    @Test
    void linesBecomeParagraphs() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.column(70, 90, 450, 11, ONE, TWO, THREE);
            assertThat(text(pdf.bytes())).isEqualTo(ONE + "\n\n" + TWO + "\n\n" + THREE);
        }
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.heading(60, 80, 20, "Cloud growth is worth more");
            pdf.column(60, 120, 230, 10, ONE, TWO);
            pdf.column(310, 120, 230, 10, THREE, FOUR);
            assertThat(text(pdf.bytes()))
                    .isEqualTo(String.join("\n\n", "Cloud growth is worth more", ONE, TWO, THREE, FOUR));
        }
    }

    @Test
    void threeColumnsWithOtherLineHeightsAreReadOneAfterTheOther() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.column(40, 100, 160, 9, ONE, FOUR);
            pdf.column(217, 103, 160, 9, TWO);
            pdf.column(394, 99, 160, 9.5f, THREE);
            assertThat(text(pdf.bytes())).isEqualTo(String.join("\n\n", ONE, FOUR, TWO, THREE));
        }
    }

    @Test
    void columnsEndWhereALineGoesAcross() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.column(60, 90, 230, 10, ONE);
            pdf.column(310, 90, 230, 10, TWO);
            pdf.heading(60, 300, 13, "What could go wrong in the coming quarters, and how much it would cost them");
            pdf.column(60, 330, 230, 10, THREE);
            pdf.column(310, 330, 230, 10, FOUR);
            assertThat(text(pdf.bytes())).isEqualTo(String.join("\n\n", ONE, TWO,
                    "What could go wrong in the coming quarters, and how much it would cost them", THREE, FOUR));
        }
    }

    @Test
    void keyDataBesideTheTextComeAfterIt() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            float[] end = {180};
            for (int i = 0; i < 6; i++) {
                pdf.row(50, 100 + i * 16.3f, 8, "Item " + (char) ('A' + i), end, "1" + i + ".5");
            }
            pdf.column(220, 100, 320, 10, ONE, TWO, THREE);
            String text = text(pdf.bytes());
            assertThat(text).startsWith(ONE + "\n\n" + TWO + "\n\n" + THREE);
            assertThat(text).contains("Item A\t10.5\nItem B\t11.5");
        }
    }

    @Test
    void tablesStayRows() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            float at = pdf.column(60, 90, 450, 10, ONE);
            float[] ends = {330, 410, 500};
            pdf.row(60, at, 9, "Yuan million", ends, "2024", "2025E", "2026E");
            pdf.row(60, at + 12, 9, "Revenue of the cloud business", ends, "106,374", "130,120", "171,900");
            pdf.row(60, at + 24, 9, "Operating profit", ends, "9,141", "(1,200)", "15.5%");
            pdf.column(60, at + 55, 450, 10, TWO);
            assertThat(text(pdf.bytes())).isEqualTo(ONE + "\n\nYuan million\t2024\t2025E\t2026E\n"
                    + "Revenue of the cloud business\t106,374\t130,120\t171,900\n"
                    + "Operating profit\t9,141\t(1,200)\t15.5%\n\n" + TWO);
        }
    }

    @Test
    void dotsLeadToACell() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.line(60, 90, 10, "Revenue . . . . . . . . . . . . . . . . . . . 130.1");
            pdf.line(60, 103, 10, "Costs . . . . . . . . . . . . . . . . . . . . . . 88.0");
            assertThat(text(pdf.bytes())).isEqualTo("Revenue\t130.1\nCosts\t88.0");
        }
    }

    @Test
    void headersFootersAndPageNumbersAreLeftOut() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            for (int i = 1; i <= 3; i++) {
                pdf.line(60, 40, 8, "Example Securities | Equity Research").line(430, 40, 8, "12 November 2025");
                pdf.column(60, 90, 450, 11, i == 1 ? ONE : i == 2 ? TWO : THREE);
                pdf.line(60, 800, 7, "See the last page for important disclosures.").line(290, 815, 8, "Page " + i);
                if (i < 3) {
                    pdf.nextPage();
                }
            }
            Draft draft = PdfFile.read(pdf.bytes());
            assertThat(draft.text()).isEqualTo(String.join("\n\n", ONE, TWO, THREE));
            assertThat(draft.published()).isEmpty();
            assertThat(draft.guess().published()).hasValueSatisfying(p -> {
                assertThat(p.date()).isEqualTo(LocalDate.of(2025, 11, 12));
                assertThat(p.origin()).isEqualTo(Origin.INFERRED);
            });
        }
    }

    @Test
    void aParagraphGoesOnAcrossColumnsPagesAndFootnotes() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            String start = "The board decided on Friday that the second of the two plants will be built sooner than "
                    + "planned, that the price for it will not be more than was agreed in the spring, and that the";
            pdf.column(60, 90, 450, 11, ONE, start);
            pdf.line(60, 760, 8, "1 At the exchange rate of the day.");
            pdf.nextPage();
            pdf.column(60, 90, 450, 11, "contract with the builder may be ended at any time.");
            assertThat(text(pdf.bytes())).contains(start + " contract with the builder may be ended at any time.")
                    .endsWith("1 At the exchange rate of the day.");
        }
    }

    @Test
    void hyphensOfBrokenWordsGoAndRealOnesStay() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            int y = 90;
            for (String line : new String[]{"The company spends more on infra-", "structure and on its long-",
                "term contracts, above all in the Asia-", "Pacific region, and on AI-", "related services; the 12-",
                "month target and the mid-", "and large-sized deals are un-", "changed, and so is the work-",
                "force. Later: the workforce is stable, so the number of people at", "work is what it was."}) {
                pdf.line(60, y, 11, line);
                y += 13;
            }
            assertThat(text(pdf.bytes())).isEqualTo("The company spends more on infrastructure and on its long-term "
                    + "contracts, above all in the Asia-Pacific region, and on AI-related services; the 12-month "
                    + "target and the mid- and large-sized deals are unchanged, and so is the workforce. Later: the "
                    + "workforce is stable, so the number of people at work is what it was.");
        }
    }

    @Test
    void raisedNumbersDoNotJoinAFigure() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.line(60, 90, 12, "Revenue rose to 380").line(161.5f, 86, 7, "2");
            pdf.line(60, 105, 12, "billion yuan in the year that ended in March.");
            assertThat(text(pdf.bytes())).contains("380²").doesNotContain("3802");
        }
    }

    @Test
    void theTitleOfThePropertiesCountsWhenPageOneSaysIt() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.heading(60, 60, 24, "EXAMPLE").heading(60, 100, 18, "Orders beat expectations by far");
            pdf.column(60, 130, 450, 11, ONE, TWO);
            assertThat(title(pdf, "Orders beat expectations by far")).contains("Orders beat expectations by far");
            assertThat(title(pdf, "Microsoft Word - note_v7_final.doc")).contains("Orders beat expectations by far");
            assertThat(title(pdf, "Template for company notes")).contains("Orders beat expectations by far");
            assertThat(title(pdf, "")).contains("Orders beat expectations by far");
        }
    }

    private static Optional<String> title(PdfPages pdf, String property) throws Exception {
        PDDocumentInformation properties = new PDDocumentInformation();
        properties.setTitle(property);
        return PdfFile.read(pdf.bytes(d -> d.setDocumentInformation(properties))).label().title();
    }

    @Test
    void theHeadlineIsMarked() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.line(60, 50, 9, "Example Securities").heading(60, 100, 18, "Orders beat expectations by far");
            pdf.column(60, 130, 450, 11, ONE, TWO);
            Draft draft = PdfFile.read(pdf.bytes());
            assertThat(draft.furniture()).singleElement().satisfies(f -> {
                assertThat(f.reason()).isEqualTo(Furniture.Reason.HEADLINE);
                assertThat(f.span().in(draft.text())).isEqualTo("Orders beat expectations by far");
            });
        }
    }

    @Test
    void whenAndByWhomAFileWasMadeIsAGuess() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.column(60, 90, 450, 11, ONE);
            PDDocumentInformation properties = new PDDocumentInformation();
            Calendar made = new GregorianCalendar(TimeZone.getTimeZone("GMT+8"));
            made.clear();
            made.set(2025, Calendar.NOVEMBER, 26, 7, 30);
            properties.setCreationDate(made);
            properties.setAuthor("Jane Roe");
            Draft draft = PdfFile.read(pdf.bytes(d -> d.setDocumentInformation(properties)));
            assertThat(draft.published()).isEmpty();
            assertThat(draft.label().author()).isEmpty();
            assertThat(draft.guess().label().author()).contains("Jane Roe");
            assertThat(draft.guess().published()).hasValueSatisfying(p -> {
                assertThat(p.date()).isEqualTo(LocalDate.of(2025, 11, 26));
                assertThat(p.origin()).isEqualTo(Origin.INFERRED);
            });
        }
    }

    @Test
    void aProtectedFileIsReadWhenItOpensWithoutAPassword() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.column(60, 90, 450, 11, ONE);
            assertThat(text(pdf.bytes(d -> protect(d, "")))).isEqualTo(ONE);
        }
        try (PdfPages pdf = new PdfPages()) {
            byte[] locked = pdf.line(60, 90, 11, "Secret").bytes(d -> protect(d, "secret"));
            assertThatThrownBy(() -> PdfFile.read(locked)).isInstanceOfSatisfying(UnreadableException.class,
                    e -> assertThat(e.reason()).isEqualTo(Reason.ENCRYPTED));
        }
    }

    private static void protect(PDDocument document, String user) {
        try {
            AccessPermission permission = new AccessPermission();
            permission.setCanModify(false);
            document.protect(new StandardProtectionPolicy("owner", user, permission));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void picturesOfPagesAreRefusedWithAWord() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            PDPage page = pdf.document().getPage(0);
            PDResources resources = new PDResources();
            resources.add(LosslessFactory.createFromImage(pdf.document(),
                    new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB)));
            page.setResources(resources);
            assertThatThrownBy(() -> PdfFile.read(pdf.bytes())).isInstanceOfSatisfying(UnreadableException.class,
                    e -> assertThat(e.reason()).isEqualTo(Reason.NO_TEXT)).hasMessageContaining("pictures");
        }
    }

    @Test
    void emptyPagesAreToldFromPagesThatAreCutOff() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            byte[] whole = pdf.bytes();
            assertThatThrownBy(() -> PdfFile.read(whole)).isInstanceOfSatisfying(UnreadableException.class,
                    e -> assertThat(e.reason()).isEqualTo(Reason.NO_TEXT)).hasMessageContaining("no text on its");
            int end = new String(whole, StandardCharsets.ISO_8859_1).indexOf("%%EOF");
            assertThatThrownBy(() -> PdfFile.read(Arrays.copyOf(whole, end)))
                    .isInstanceOfSatisfying(UnreadableException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
        }
    }

    @Test
    void whatIsCutOffIsDamagedOrReadInPart() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.column(60, 90, 450, 11, ONE);
            byte[] whole = pdf.bytes();
            for (int cut : new int[]{10, 100, whole.length / 2}) {
                assertThatThrownBy(() -> PdfFile.read(Arrays.copyOf(whole, cut)))
                        .isInstanceOfAny(IOException.class, UnreadableException.class);
            }
        }
    }
}
