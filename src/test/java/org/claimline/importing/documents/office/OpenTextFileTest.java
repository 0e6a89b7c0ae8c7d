package org.claimline.importing.documents.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.format.Draft;
import org.junit.jupiter.api.Test;

final class OpenTextFileTest {

    private static final String META = """
            <office:document-meta xmlns:office="o" xmlns:meta="m" xmlns:dc="d"><office:meta>
            <dc:title>Orders beat expectations</dc:title><meta:initial-creator>Jane Roe</meta:initial-creator>
            <meta:creation-date>2025-11-26T07:30:00</meta:creation-date></office:meta></office:document-meta>""";

    private static byte[] file(String body, String manifest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            put(zip, "content.xml", "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\" "
                    + "xmlns:draw=\"w\"><office:body><office:text>" + body
                    + "</office:text></office:body></office:document-content>");
            put(zip, "meta.xml", META);
            put(zip, "META-INF/manifest.xml", manifest);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void paragraphsListsTablesAndGuesses() throws Exception {
        Draft draft = OpenTextFile.read(file("""
                <text:h>Cloud grows</text:h><text:p>Orders<text:s/>rose<office:annotation><text:p>hm</text:p>\
                </office:annotation> by 34%<text:note><text:note-body><text:p>x</text:p></text:note-body></text:note>.\
                </text:p><text:list><text:list-item><text:p>one</text:p></text:list-item><text:list-item>\
                <text:p>two</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell>\
                <text:p>Revenue</text:p></table:table-cell><table:table-cell><text:p>130</text:p></table:table-cell>\
                </table:table-row></table:table>""", "<m/>"));
        assertThat(draft.text()).isEqualTo("Cloud grows\n\nOrders rose by 34%.\n\n- one\n- two\n\nRevenue\t130");
        assertThat(draft.label().title()).contains("Cloud grows");
        assertThat(draft.guess().label().author()).contains("Jane Roe");
        assertThat(draft.guess().published()).hasValueSatisfying(p -> assertThat(p.date()).hasToString("2025-11-26"));
    }

    @Test
    void aProtectedFileSaysSo() throws Exception {
        byte[] locked = file("", "<m:manifest><m:encryption-data/></m:manifest>");
        assertThatThrownBy(() -> OpenTextFile.read(locked)).isInstanceOfSatisfying(UnreadableException.class,
                e -> assertThat(e.reason()).isEqualTo(Reason.ENCRYPTED));
    }

    @Test
    void entitiesOfOtherFilesAreNotLoaded() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "content.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a><p>&x;</p></a>");
        }
        assertThatThrownBy(() -> OpenTextFile.read(out.toByteArray())).isInstanceOf(IOException.class);
    }
}
