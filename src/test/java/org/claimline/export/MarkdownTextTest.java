package org.claimline.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimline.domain.Span;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

final class MarkdownTextTest {

    private static final Parser PARSER = Parser.builder().build();

    @Property
    void showsExactlyTheText(@ForAll("markup") String text) {
        Node document = PARSER.parse(MarkdownText.escape(text));
        String expected = MarkdownText.oneLine(text);
        if (expected.isEmpty()) {
            assertThat(document.getFirstChild()).isNull();
            return;
        }
        assertThat(document).isInstanceOf(Document.class);
        assertThat(document.getFirstChild()).isInstanceOf(Paragraph.class).isSameAs(document.getLastChild());
        assertThat(plain(document.getFirstChild())).isEqualTo(expected);
    }

    @Property
    void marksAQuoteOrLeavesItPlain(@ForAll("markup") String text, @ForAll int from, @ForAll int to) {
        int start = Math.floorMod(from, text.length() + 1);
        int end = Math.floorMod(to, text.length() + 1);
        var span = new Span(Math.min(start, end), Math.max(start, end));
        Passage passage = new Passage(MarkdownText.oneLine(text.substring(0, span.start())),
                MarkdownText.oneLine(span.in(text)), MarkdownText.oneLine(text.substring(span.end())), 1);
        Node document = PARSER.parse("> " + MarkdownText.sentence(passage, Dialect.COMMONMARK, ""));
        String shown = document.getFirstChild().getFirstChild() == null
                ? ""
                : plain(document.getFirstChild().getFirstChild());
        assertThat(shown).isEqualTo(MarkdownText.oneLine(passage.before() + passage.quote() + passage.after()));
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.strings().withChars("ab1 \n*_`~[]<>()#|$^=%&;.-+:!\\\"'@{}\u4E00\u00A0").ofMaxLength(24);
    }

    @Test
    void escapesWhatObsidianAndPandocRead() {
        assertThat(MarkdownText.escape("$53bn–$250bn ==x== %%y%% #tag [[z]] 26% a=b"))
                .isEqualTo("\\$53bn–\\$250bn \\=\\=x\\=\\= \\%\\%y\\%\\% \\#tag \\[\\[z\\]\\] 26% a=b");
        assertThat(MarkdownText.escape("AT&T &amp; @key a@b.c")).isEqualTo("AT&T \\&amp; \\@key a@b.c");
        assertThat(MarkdownText.escape("14. November")).isEqualTo("14\\. November");
    }

    @Test
    void escapesDollarsOfNotesOutsideCode() {
        assertThat(MarkdownText.plainDollars("a $5 \\$6\n```\n$x\n```\n`$y`\n    $z\n$7"))
                .isEqualTo("a \\$5 \\$6\n```\n$x\n```\n`$y`\n    $z\n\\$7");
    }

    private static String plain(Node node) {
        var text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            text.append(child instanceof Text literal ? literal.getLiteral() : plain(child));
        }
        return text.toString();
    }
}
