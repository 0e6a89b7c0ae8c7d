package org.claimline.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimline.ui.notes.Writing.Replacement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In these texts `<` and `>` stand for the ends of the selection, `/` for a line's end.
final class WritingTest {

    private static String text(String marked) {
        return marked.replace("<", "").replace(">", "").replace('/', '\n');
    }

    private static int start(String marked) {
        return marked.indexOf('<');
    }

    private static int end(String marked) {
        return marked.indexOf('>') - 1;
    }

    private static String after(String text, Replacement change) {
        var now = new StringBuilder(text).replace(change.start(), change.end(), change.with());
        return now.insert(change.caret(), '>').insert(change.anchor(), '<').toString().replace('\n', '/');
    }

    @ParameterizedTest
    @CsvSource({"a <word> b,**,a **<word>** b", "a **<word>** b,**,a <word> b", "a **<word>** b,*,a ***<word>*** b",
        "a ***<word>*** b,*,a **<word>** b", "a ***<word>*** b,**,a *<word>* b", "<>,**,**<>**", "*<x>*,*,<x>"})
    void marksAndUnmarks(String before, String mark, String after) {
        String text = text(before);
        assertThat(after(text, Writing.mark(text, start(before), end(before), mark))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"a <word> b,a [word](<>) b", "a <> b,a [<>]() b"})
    void links(String before, String after) {
        String text = text(before);
        assertThat(after(text, Writing.link(text, start(before), end(before)))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"a/<one>/b,a/- <one>/b", "a/- <one>/b,a/<one>/b", "o<ne//tw>o,<- one//- two>",
        "- o<ne/- tw>o,<one/two>",
        "- o<ne/tw>o,<- - one/- two>", "<>,- <>"})
    void makesItems(String before, String after) {
        String text = text(before);
        assertThat(after(text, Writing.list(text, start(before), end(before)))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"- one<>,'- one/- <>'", "- one/- <>,'- one/<>'", "9. nine<>,'9. nine/10. <>'",
        "'  * in<> here','  * in/  * <> here'",
        "> said<>,'> said/> <>'", "plain<>,", "<>- one,", "2026. <>,'<>'"})
    void goesOnWithAList(String before, String after) {
        String text = text(before.replace("> said", "§ said")).replace('§', '>');
        int caret = before.indexOf("<>");
        assertThat(Writing.newLine(text, caret).map(change -> after(text, change)).orElse(null)).isEqualTo(after);
    }

    @Test
    void putsBlocksOnLinesOfTheirOwn() {
        assertThat(after("one @q", Writing.block("one @q", 4, 6, "> said\n"))).isEqualTo("one //> said//<>");
        assertThat(after("", Writing.block("", 0, 0, "> said"))).isEqualTo("> said//<>");
        assertThat(after("a\n\nb", Writing.block("a\n\nb", 3, 3, "> said"))).isEqualTo("a//> said//<>b");
    }

    @ParameterizedTest
    @CsvSource(value = {"see [[clou^d,LINK,4,clou", "[[a]] b^,,,", "@53^,QUOTE,0,53", "a@b^,,,",
        "a @bn capex^,QUOTE,2,bn capex",
        "[[claim:c-1|words^,,,", "a @ b^,,,", "[[a/b^,,,"})
    void seesWhatHasBegun(String marked, String sign, Integer start, String typed) {
        String text = marked.replace('/', '\n');
        int caret = text.indexOf('^');
        var begun = Begun.at(text.replace("^", ""), caret);
        assertThat(begun.map(it -> it.sign().name()).orElse(null)).isEqualTo(sign);
        assertThat(begun.map(Begun::start).orElse(null)).isEqualTo(start);
        assertThat(begun.map(Begun::typed).orElse(null)).isEqualTo(typed);
    }
}
