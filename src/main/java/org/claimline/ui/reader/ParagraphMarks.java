package org.claimline.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Span;

/// An article's claims by the paragraphs that they stand in, so that the marks of one paragraph take no more time in an
/// article of two thousand claims.
final class ParagraphMarks {

    static final ParagraphMarks NONE = new ParagraphMarks(new ReadingText(List.of()), List.of());

    private final ReadingText reading;
    private final List<Claim> claims;
    private final List<List<Claim>> byBlock = new ArrayList<>();
    private final Map<ClaimId, Set<Integer>> blocks = new HashMap<>();

    ParagraphMarks(ReadingText reading, List<Claim> claims) {
        this.reading = reading;
        this.claims = claims;
        for (int i = 0; i < reading.blocks().size(); i++) {
            byBlock.add(new ArrayList<>());
        }
        claims.forEach(this::place);
    }

    private void place(Claim claim) {
        Span span = claim.anchor().span();
        for (int at = firstEndingAfter(span.start()); at < byBlock.size(); at++) {
            if (reading.blocks().get(at) instanceof ReadingText.Passage passage) {
                if (passage.source().start() >= span.end()) {
                    return;
                }
                if (passage.source().overlaps(span)) {
                    byBlock.get(at).add(claim);
                    blocks.computeIfAbsent(claim.id(), _ -> new HashSet<>()).add(at);
                }
            }
        }
    }

    /// The first block from which a passage that ends behind a place may come: passages are in the order of the article.
    private int firstEndingAfter(int source) {
        int from = 0;
        int to = byBlock.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int passage = middle;
            while (passage < to && !(reading.blocks().get(passage) instanceof ReadingText.Passage)) {
                passage++;
            }
            if (passage == to) {
                to = middle;
            } else if (((ReadingText.Passage) reading.blocks().get(passage)).source().end() <= source) {
                from = passage + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /// The claims as they were given.
    List<Claim> claims() {
        return claims;
    }

    /// The paragraphs that one of these claims stands in, by their place among the blocks.
    Set<Integer> blocksOf(Stream<ClaimId> ids) {
        var all = new HashSet<Integer>();
        ids.forEach(id -> all.addAll(blocks.getOrDefault(id, Set.of())));
        return all;
    }

    /// The looks of a paragraph from its start to its end.
    ///
    /// @param at of a passage, among the blocks
    /// @param known stretches of the article that are dimmed, in order, not overlapping
    List<Mark.Run> runs(int at, Optional<ClaimId> selected, List<Span> known) {
        ReadingText.Passage passage = (ReadingText.Passage) reading.blocks().get(at);
        return Mark.dimmed(Mark.over(passage, byBlock.get(at), selected), passage.source(), known);
    }
}
