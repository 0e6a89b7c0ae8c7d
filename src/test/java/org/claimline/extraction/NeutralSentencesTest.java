package org.claimline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimline.domain.Finding;
import org.claimline.domain.Reading;

/// Sentences that name no company, person, date or number change no claim of the sentences around them.
class NeutralSentencesTest {

    private static final Context CONTEXT = Context.published(LocalDate.of(2026, 1, 28));

    private static final List<List<String>> ARTICLES = List.of(
            List.of("Acme Corp reported fourth-quarter revenue of $5.2 billion on Tuesday, up 12% from a year earlier.",
                    "Net income fell to $410 million from $480 million.",
                    "Analysts had expected revenue of $5.1 billion.",
                    "Acme expects revenue of $5.3 billion to $5.5 billion in the first quarter.",
                    "Acme will invest more than $2 billion in a plant in Ohio by 2028, creating 1,600 jobs."),
            List.of("Citi raised its price target on Acme Corp to $220 from $190 and kept a Buy rating.",
                    "Jefferies upgraded Harbor Foods to Buy from Hold.",
                    "The shares closed at $187.40 on Tuesday, down 2.4%."),
            List.of("Harbor Foods agreed to buy Orbit Group for 28 euros a share, or about 4.1 billion euros.",
                    "The offer is a premium of 31% to the close on Monday.",
                    "Harbor Foods plans to complete the purchase in the third quarter of 2026.",
                    "Orbit Group employs 12,000 people in 14 countries."),
            List.of("The central bank of Norland raised its main rate by 25 basis points to 4.5% on Thursday.",
                    "It now expects inflation to average 3.1% in 2026, compared with 2.8% predicted previously.",
                    "The bank's next meeting is scheduled for March 12."));

    private static final List<String> NEUTRAL = List.of("The mood was calm.", "Nothing else was decided.",
            "It rained in the streets outside.", "There was little else to tell.", "It was a quiet day.",
            "That was all.");

    private final ClaimExtractor extractor = new ClaimExtractor(Lexicon.standard());

    @Provide
    Arbitrary<List<String>> article() {
        return Arbitraries.of(ARTICLES);
    }

    @Provide
    Arbitrary<List<String>> fillers() {
        return Arbitraries.of(NEUTRAL).list().ofMinSize(1).ofMaxSize(3);
    }

    @Property(tries = 400)
    void leaveTheClaimsAsTheyAre(@ForAll("article") List<String> article, @ForAll("fillers") List<String> fillers,
            @ForAll boolean paragraphs, @ForAll int where) {
        String space = paragraphs ? "\n\n" : " ";
        String plain = String.join(space, article);
        int gap = 1 + Math.floorMod(where, article.size() - 1);
        String padded = String.join(space, article.subList(0, gap)) + space + String.join(space, fillers) + space
                + String.join(space, article.subList(gap, article.size()));
        List<String> expected = claims(plain);
        assertThat(expected).hasSizeGreaterThan(article.size());
        assertThat(claims(padded)).as(padded).isEqualTo(expected);
    }

    private List<String> claims(String text) {
        return extractor.extract(text, CONTEXT).stream().map(finding -> write(text, finding)).toList();
    }

    private static String write(String text, Finding finding) {
        Reading reading = finding.reading();
        return String.join(" | ", finding.span().in(text), reading.type().name(), reading.value().toString(),
                reading.qualifier().toString(), reading.direction().toString(), reading.holder().toString(),
                reading.subject().toString(), String.valueOf(reading.prior()));
    }
}
