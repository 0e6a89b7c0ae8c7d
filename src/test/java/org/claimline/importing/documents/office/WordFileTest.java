package org.claimline.importing.documents.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.claimline.domain.Furniture;
import org.claimline.domain.Published.Origin;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.format.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

final class WordFileTest {

    private static XWPFParagraph add(XWPFDocument document, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void style(XWPFDocument document, String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    @Test
    void paragraphsHeadingsAndTables() throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            style(document, "Titel", "Title");
            add(document, "Cloud orders grow again").setStyle("Titel");
            add(document, "Orders rose by 34% in the quarter.").createRun().setText(" More is to come.");
            XWPFTable table = document.createTable(2, 3);
            String[][] cells = {{"Yuan million", "2024", "2025E"}, {"Revenue", "106", "130"}};
            for (int r = 0; r < 2; r++) {
                for (int c = 0; c < 3; c++) {
                    table.getRow(r).getCell(c).setText(cells[r][c]);
                }
            }
            add(document, "After the table.");
            Draft draft = WordFile.read(bytes(document));
            assertThat(draft.text()).isEqualTo("Cloud orders grow again\n\nOrders rose by 34% in the quarter. More is "
                    + "to come.\n\nYuan million\t2024\t2025E\nRevenue\t106\t130\n\nAfter the table.");
            assertThat(draft.label().title()).contains("Cloud orders grow again");
            assertThat(draft.furniture()).singleElement()
                    .satisfies(f -> assertThat(f.reason()).isEqualTo(Furniture.Reason.HEADLINE));
        }
    }

    @Test
    void whatIsNotPrintedIsLeftOut() throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph paragraph = add(document, "The target is ");
            CTRunTrackChange deleted = paragraph.getCTP().addNewDel();
            deleted.setId(BigInteger.ONE);
            deleted.addNewR().addNewDelText().setStringValue("$148");
            CTRunTrackChange added = paragraph.getCTP().addNewIns();
            added.setId(BigInteger.TWO);
            added.addNewR().addNewT().setStringValue("$187");
            document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Confidential");
            document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Page 1");
            document.createComments().createComment(BigInteger.TEN).createParagraph().createRun().setText("right?");
            assertThat(WordFile.read(bytes(document)).text()).isEqualTo("The target is $187");
        }
    }

    @Test
    void itemsHaveDashesAndNumbers() throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            BigInteger bullets = list(document, "bullet", 1);
            BigInteger numbers = list(document, "decimal", 2);
            add(document, "Reasons:");
            add(document, "price").setNumID(bullets);
            add(document, "growth").setNumID(bullets);
            add(document, "Steps:");
            add(document, "sell").setNumID(numbers);
            add(document, "wait").setNumID(numbers);
            assertThat(WordFile.read(bytes(document)).text())
                    .isEqualTo("Reasons:\n\n- price\n- growth\n\nSteps:\n\n1. sell\n2. wait");
        }
    }

    private static BigInteger list(XWPFDocument document, String format, int id) {
        var list = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(id));
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt()
                .setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat.Enum.forString(format));
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list)));
    }

    @Test
    void propertiesAreGuesses() throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            add(document, "Orders rose by 34% in the quarter.");
            var properties = document.getProperties().getCoreProperties();
            properties.setTitle("Orders beat expectations");
            properties.setCreator("Jane Roe");
            properties.setCreated(Optional.of(new Date(1_764_142_200_000L)));
            Draft draft = WordFile.read(bytes(document));
            assertThat(draft.label()).isEqualTo(Draft.Label.NONE);
            assertThat(draft.guess().label().title()).contains("Orders beat expectations");
            assertThat(draft.guess().label().author()).contains("Jane Roe");
            assertThat(draft.guess().published()).hasValueSatisfying(p -> {
                assertThat(p.date()).isEqualTo(LocalDate.of(2025, 11, 26));
                assertThat(p.origin()).isEqualTo(Origin.INFERRED);
            });
        }
    }

    @Test
    void aProtectedFileSaysSo() throws Exception {
        try (POIFSFileSystem file = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.createDocument(new java.io.ByteArrayInputStream(new byte[64]), "EncryptedPackage");
            file.writeFilesystem(out);
            assertThatThrownBy(() -> OldWordFile.read(out.toByteArray())).isInstanceOfSatisfying(
                    UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(Reason.ENCRYPTED));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 300})
    void aFileThatUnpacksToFarMoreThanItsSizeSaysSo(int megabytes) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < megabytes; i++) {
                zip.write(spaces);
            }
        }
        assertThatThrownBy(() -> WordFile.read(bytes.toByteArray())).isInstanceOfSatisfying(
                UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_COMPLEX));
    }

    @Test
    void whatIsCutOffIsDamaged() throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            add(document, "Orders rose by 34% in the quarter.");
            byte[] whole = bytes(document);
            assertThatThrownBy(() -> WordFile.read(java.util.Arrays.copyOf(whole, whole.length / 2)))
                    .isInstanceOfAny(IOException.class, UnreadableException.class, RuntimeException.class);
        }
    }
}
