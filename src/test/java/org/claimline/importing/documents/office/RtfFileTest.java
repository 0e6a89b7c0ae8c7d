package org.claimline.importing.documents.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.claimline.importing.format.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RtfFileTest {

    private static Draft read(String rtf) throws Exception {
        return RtfFile.read(rtf.getBytes(StandardCharsets.ISO_8859_1));
    }

    /// Body of an RTF file, and its text; `~` stands for a line end, `^` for a tab.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            One.\\par Two.\\par                                                     | One.~~Two.
            caf\\'e9 \\u8364?5 and \\'80 6                                          | café €5 and € 6
            long\\_term, hard\\~space, soft\\-hyphen                                | long-term, hard space, softhyphen
            a {\\b bold} word{\\deleted  gone}{\\v  hidden} stays                   | a bold word stays
            see {\\field{\\*\\fldinst HYPERLINK "http://a.example"}{\\fldrslt here}} | see here
            text{\\footnote a note}{\\*\\annotation no} goes on                     | text goes on
            {\\header top}{\\footer bottom}body                                     | body
            {\\*\\unknowncommand nothing}body                                       | body
            \\trowd\\intbl A\\cell 1\\cell\\row\\trowd\\intbl B\\cell 2\\cell\\row\\pard end | A^1~B^2~~end
            {\\listtext\\bullet\\tab}one\\par{\\listtext\\bullet\\tab}two\\par       | - one~- two
            first\\line second                                                      | first~second
            """)
    void bodies(String body, String text) throws Exception {
        assertThat(read("{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red0;}"
                + "{\\*\\pgdsctbl{\\pgdsc0 Standard;}}\\f0 " + body + "}").text())
                .isEqualTo(text.replace('~', '\n').replace('^', '\t'));
    }

    @Test
    void otherScripts() throws Exception {
        assertThat(read(
                "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}}\\f0 \\'d4\\'c6\\'bc\\'c6\\'cb\\'e3}")
                .text()).isEqualTo("云计算");
    }

    @Test
    void propertiesAreGuesses() throws Exception {
        Draft draft = read("{\\rtf1{\\info{\\title Orders beat expectations}{\\author Jane Roe}"
                + "{\\creatim\\yr2025\\mo11\\dy26\\hr7}}Body.}");
        assertThat(draft.text()).isEqualTo("Body.");
        assertThat(draft.guess().label().title()).contains("Orders beat expectations");
        assertThat(draft.guess().label().author()).contains("Jane Roe");
        assertThat(draft.guess().published()).hasValueSatisfying(p -> assertThat(p.date()).hasToString("2025-11-26"));
    }

    @Test
    void tooManyClosedGroupsLoseNothing() throws Exception {
        assertThat(read("{\\rtf1 {One.\\par} Two.\\par}}}").text()).isEqualTo("One.\n\nTwo.");
    }
}
