package org.claimline.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.claimline.domain.UnreadableException;
import org.claimline.importing.format.Format;
import org.claimline.importing.format.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RecognitionTest {

    private static Format of(String name, String text) throws UnreadableException, IOException {
        return Recognition.of(Source.of(name, text.translateEscapes().getBytes(StandardCharsets.ISO_8859_1)), 1 << 20);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "PDF | %PDF-1.7\\n%âãÏÓ",
        "PDF | HTTP junk\\n%PDF-1.4\\n1 0 obj",
        "RTF | {\\\\rtf1\\\\ansi Hello}",
        "GZIP | \\037\\213\\b\\0",
        "FEED | <?xml version='1.0'?>\\n<!-- made by <rss> hand --><rss version='2.0'><channel/></rss>",
        "FEED | <?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x 'y'>]><rss version='0.91'/>",
        "FEED | <feed xmlns='http://www.w3.org/2005/Atom'><title>News</title></feed>",
        "FEED | <rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>",
        "FEED | <a:feed xmlns:a='http://www.w3.org/2005/Atom'/>",
        "HTML | <!DOCTYPE html><title>Of <rss> and feeds</title><p>Text.",
        "HTML | <?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>",
        "JSON | {\"title\": \"Plans\", \"body\": \"{[\"}",
        "JSON | [{\"a\": 1}, {\"a\": 2}]",
        "JSON | {}",
        "JSONL | {\"a\": \"}\\\\\"{\"}\\n{\"a\": 2}\\n",
        "TEXT | [Harbour News] The company said so.",
        "TEXT | {draft} The company said so.",
        "MBOX | From jane@example.org Mon Jan  5 09:00:00 2026\\nFrom: Jane\\nSubject: Plans\\n\\nBody\\n",
        "TEXT | From Monday on the shop is closed.\\nIt says so itself.\\n",
        "MAIL | Received: from a by b;\\n\\tMon, 5 Jan 2026\\nMessage-ID: <1@b>\\nSubject: Plans\\n\\nBody",
        "MAIL | MIME-Version: 1.0\\nFrom: Jane\\nTo: Jo\\n\\nBody",
        "TEXT | Title: Plans\\nDate: 2026-01-05\\nSource: The Paper\\n\\nThe company said so.",
        "MHTML | From: <Saved by a browser>\\nSnapshot-Content-Location: https://example.org/\\nMIME-Version: 1.0\\nContent-Type: multipart/related; boundary=x\\n\\n",
        "CSV | title,date,body\\nPlans,2026-01-05,\"One, two\\nthree\"\\nMore,2026-01-06,Four\\n",
        "CSV | Title;Date;Text\\nPlans;2026-01-05;One\\nMore;2026-01-06;Four\\n",
        "CSV | title\\tdate\\tbody\\na\\tb\\tc\\nd\\te\\tf",
        "TEXT | One, two, three words follow.\\nFour, five, six more of them.\\n",
        "TEXT | Revenue rose, said the company, by a tenth.\\nMargins, costs, and prices fell.\\nShares, bonds, gold rose.\\n",
        "MARKDOWN | ---\\ntitle: Plans\\n---\\n\\nThe company said so."})
    void tellsTheFormatByContent(Format format, String text) throws UnreadableException, IOException {
        assertThat(of("file", text)).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "MARKDOWN | notes.md | The company said so.",
        "HTML | page.htm | The company <p>said</p> so.",
        "CSV | list.csv | title,body\\nPlans,One\\n",
        "MAIL | note.eml | Subject: Plans\\n\\nThe company said so.",
        "PDF | letter.txt | %PDF-1.4"})
    void takesTheNameForWhatContentLeavesOpen(Format format, String name, String text)
            throws UnreadableException, IOException {
        assertThat(of(name, text)).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "EMPTY | it is empty | ``",
        "UNKNOWN_FORMAT | an XML document | <?xml version='1.0'?><invoice><line/></invoice>",
        "BINARY | a PNG picture | \\211PNG\\r\\n\\032\\n",
        "BINARY | zero bytes | ab\\0cd"})
    void saysWhatIsNotRead(UnreadableException.Reason reason, String words, String text) {
        assertThatThrownBy(() -> of("file", text)).isInstanceOfSatisfying(UnreadableException.class,
                e -> assertThat(e.reason()).isEqualTo(reason)).hasMessageContaining(words);
    }
}
