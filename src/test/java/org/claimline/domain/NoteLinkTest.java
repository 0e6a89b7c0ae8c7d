package org.claimline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NoteLinkTest {

    private static final NoteLink.To CLAIM = new NoteLink.ToClaim(new ClaimId("c-1"));

    @ParameterizedTest
    @CsvSource({"article:a-1,ToArticle", "claim:c-1,ToClaim", "event:e-1,ToEvent", "tag:cloud/growth,ToTag",
        "note:n-1,ToNote"})
    void readsWhatItWrites(String address, String type) {
        String written = "[[" + address + "|some words]]";
        List<NoteLink.Placed> found = NoteLink.in("Before " + written + " after");
        assertThat(found).hasSize(1);
        NoteLink link = found.getFirst().link();
        assertThat(link.markdown()).isEqualTo(written);
        assertThat(link.to().getClass().getSimpleName()).isEqualTo(type);
        assertThat(link.words()).isEqualTo("some words");
        assertThat(found.getFirst().at()).isEqualTo(new Span(7, 7 + written.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[page]]", "[[claim:]]", "[[claim:c-1|open", "`[[claim:c-1|code]]`", "\\[[claim:c-1|no]]",
        "```\n[[claim:c-1|fenced]]\n```", "> ~~~\n> [[claim:c-1|fenced]]\n> ~~~", "[[person:p-1|no]]",
        "[[claim:c-1|two\nlines]]"})
    void leavesAloneWhatIsNoLink(String markdown) {
        assertThat(NoteLink.in(markdown)).isEmpty();
        assertThat(NoteLink.replace(markdown, _ -> "!")).isEqualTo(markdown);
    }

    @Test
    void findsLinksBesideCodeAndBrokenOnes() {
        String markdown = "`a` [[x [[claim:c-1|one]] [[tag:b]] ``[[claim:c-2]]``\n\n[[article:a-9|two]]";
        assertThat(NoteLink.replace(markdown, link -> '<' + link.shown() + '>'))
                .isEqualTo("`a` [[x <one> <b> ``[[claim:c-2]]``\n\n<two>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {"docks [sic] grow ! docks (sic) grow", "a | b ! a / b",
        "two~lines ! two lines", "~~^ x ! x", "]] ! ))"})
    void givesNamesThatCannotBreakTheLink(String name, String words) {
        NoteLink link = NoteLink.named(CLAIM, name.replace('~', '\n').replace('^', '\u0001'));
        assertThat(link.words()).isEqualTo(words);
        assertThat(NoteLink.in(link.markdown())).extracting(NoteLink.Placed::link).containsExactly(link);
    }

    @Test
    void cutsLongNamesBetweenCharacters() {
        NoteLink link = NoteLink.named(CLAIM, "🚢".repeat(200));
        assertThat(link.words()).endsWith("…").hasSizeLessThanOrEqualTo(121);
        assertThat(link.words().codePoints().limit(50)).allMatch(c -> c == "🚢".codePointAt(0));
    }

    @Test
    void knowsWhatANoteMentionsAndIsCalled() {
        var note = new Note(new NoteId("n-1"), new Target.OnArticle(new ArticleId("a-1")),
                "\n## See **[[claim:c-1|$5 million]]** first\n\nThen.", Instant.EPOCH, Instant.EPOCH);
        assertThat(note.title()).isEqualTo("See $5 million first");
        assertThat(note.mentions(CLAIM)).isTrue();
        assertThat(note.mentions(new NoteLink.ToClaim(new ClaimId("c-12")))).isFalse();
    }
}
