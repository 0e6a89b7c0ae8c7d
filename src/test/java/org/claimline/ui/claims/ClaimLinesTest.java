package org.claimline.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.claimline.domain.Anchor;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Evidence;
import org.claimline.domain.Quantity;
import org.claimline.domain.Reading;
import org.claimline.domain.Span;
import org.claimline.domain.Status;
import org.junit.jupiter.api.Test;

class ClaimLinesTest {

    private static final int MILLION = 1_000_000;

    private final List<Integer> asked = new ArrayList<>();
    private final ClaimLines lines = new ClaimLines(MILLION, asked::add);

    private static ClaimRow row(int number) {
        var claim = new Claim(new ClaimId("c-" + number), new ArticleId("a-1"), Anchor.in("7%", new Span(0, 2)),
                Reading.of(ClaimType.PERCENT, Quantity.of("7", "%")), Evidence.byHand(), Status.SUGGESTED);
        return new ClaimRow(claim, "Ferries", Optional.empty(), Optional.empty(), List.of(), 0);
    }

    private static List<ClaimRow> page(int page) {
        return IntStream.range(page * ClaimLines.PAGE, (page + 1) * ClaimLines.PAGE).mapToObj(ClaimLinesTest::row)
                .toList();
    }

    private Optional<String> id(int place) {
        return lines.known(place).map(row -> row.claim().id().value());
    }

    @Test
    void onlyThePageThatIsLookedAtIsReadAndOnce() {
        ClaimLine line = lines.get(250);
        assertThat(lines.get(251)).isNotSameAs(line);
        assertThat(asked).containsExactly(2);
        assertThat(line.row()).isEmpty();
        lines.fill(2, page(2));
        assertThat(line.row()).contains(row(250));
        assertThat(lines.placeOf(new ClaimId("c-251"))).isEqualTo(OptionalInt.of(251));
        assertThat(lines.placeOf(new ClaimId("c-3"))).isEmpty();
    }

    @Test
    void whoScrollsFastWaitsOnlyForWhereTheyAre() {
        for (int place = 0; place < MILLION; place += 10_000) {
            lines.get(place);
        }
        assertThat(asked).as("one at a time").containsExactly(0);
        lines.fill(0, page(0));
        assertThat(asked).containsExactly(0, 9_900);
        lines.fill(9_900, page(9_900));
        assertThat(id(990_000)).contains("c-990000");
        assertThat(lines.pages()).as("what has gone by is forgotten").hasSizeLessThan(10);
    }

    @Test
    void aListThatHasBecomeShorterLosesItsEndAndItsRowsMoveUp() {
        lines.get(0);
        lines.fill(0, page(0));
        var changes = new ArrayList<String>();
        lines.addListener((ListChangeListener<ClaimLine>) change -> {
            while (change.next()) {
                changes.add(change.getFrom() + " -" + change.getRemovedSize() + " +" + change.getAddedSize());
            }
        });
        ClaimLine first = lines.get(0);
        List<ClaimRow> rest = new ArrayList<>(page(0)).subList(1, ClaimLines.PAGE);
        lines.renew(MILLION - 1, Map.of(0, rest));
        assertThat(lines.size()).isEqualTo(MILLION - 1);
        assertThat(changes).containsExactly((MILLION - 1) + " -1 +0");
        assertThat(lines.get(0)).isSameAs(first);
        assertThat(id(0)).contains("c-1");
    }

    @Test
    void aPageThatDidNotComeIsAskedForAgain() {
        lines.get(5);
        lines.missed(0);
        lines.get(5);
        assertThat(asked).containsExactly(0, 0);
    }

    @Test
    void lookingForALineReadsNothing() {
        ClaimLine line = lines.get(7);
        assertThat(lines.indexOf(line)).isEqualTo(7);
        assertThat(lines.contains(new ClaimLine())).isFalse();
        assertThat(asked).containsExactly(0);
    }
}
