package org.claimline.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DomainTest {

    @Property
    void anAnchorHoldsInItsOwnText(@ForAll String text, @ForAll @IntRange(max = 300) int start,
            @ForAll @IntRange(max = 80) int length) {
        int from = Math.min(start, text.length());
        var span = new Span(from, Math.min(text.length(), from + length));

        Anchor anchor = Anchor.in(text, span);

        assertThat(anchor.holdsIn(text)).isTrue();
        assertThat(text).contains(anchor.prefix() + anchor.quote() + anchor.suffix());
    }

    @Test
    void anAnchorDoesNotHoldWhereOneDigitDiffers() {
        Anchor anchor = Anchor.in("It will spend RMB 380 billion.", new Span(14, 29));

        assertThat(anchor.holdsIn("It will spend RMB 480 billion.")).isFalse();
        assertThat(anchor.holdsIn("It will spend")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"8.50, 8.5", "53000000000, 53000000000", "5.3E+10, 53000000000", "0.00, 0", "-1.20, -1.2"})
    void quantitiesOfEqualAmountAreEqual(String one, String other) {
        assertThat(Quantity.of(one, "USD")).isEqualTo(Quantity.of(other, "USD"))
                .hasSameHashCodeAs(Quantity.of(other, "USD"));
        assertThat(Quantity.of(one, "USD").low().toPlainString()).isEqualTo(other);
    }

    @Test
    void rangesThatRunBackwardsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(BigDecimal.TEN, BigDecimal.ONE, "%"));
        assertThatIllegalArgumentException().isThrownBy(
                () -> new Days(LocalDate.of(2026, 2, 19), LocalDate.of(2026, 2, 18), Days.Precision.RANGE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    }

    @ParameterizedTest
    @CsvSource({"Cloud / Growth, cloud/growth", "#capex, capex", "'  US regulation ', us-regulation", "/a//b/, a/b"})
    void tagsAreCleaned(String typed, String path) {
        assertThat(Tag.clean(typed)).isEqualTo(path);
        assertThat(new Tag(path, Tag.defaultColour(path)).path()).isEqualTo(path);
    }

    @Test
    void theInverseOfAnEditRunsBackwards() {
        var tag = new Tag("capex", 1);
        var tagging = new Tagging("capex", new Target.OnArticle(new ArticleId("a-1")));
        var edit = new Edit(Edit.Action.ADD_TAG, List.of(new Change.OfTag(Optional.empty(), Optional.of(tag)),
                new Change.OfTagging(Optional.empty(), Optional.of(tagging))));

        assertThat(edit.inverse().changes()).containsExactly(
                new Change.OfTagging(Optional.of(tagging), Optional.empty()),
                new Change.OfTag(Optional.of(tag), Optional.empty()));
        assertThat(edit.inverse().inverse()).isEqualTo(edit);
    }

    @Test
    void idsOfFoundClaimsAreTheSameEachTime() {
        var article = new ArticleId("a-0123456789ab");

        assertThat(ClaimId.of(article, new Span(3, 9))).isEqualTo(ClaimId.of(article, new Span(3, 9)))
                .isNotEqualTo(ClaimId.of(article, new Span(3, 10)));
        assertThat(ClaimId.random()).isNotEqualTo(ClaimId.random());
    }
}
