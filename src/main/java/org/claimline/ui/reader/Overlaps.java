package org.claimline.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimline.domain.Claim;
import org.claimline.domain.Span;

/// Claims whose marks lie over each other.
final class Overlaps {

    private static final Comparator<Claim> SMALLEST_FIRST = Comparator
            .comparing((Claim claim) -> claim.anchor().span().length()).thenComparing(claim -> claim.anchor().span());

    private Overlaps() {}

    /// The claims that have a mark at a place of the article's text, the smallest first.
    static List<Claim> at(List<Claim> claims, int source) {
        return claims.stream()
                .filter(claim -> ReaderViewModel.isMarked(claim) && claim.anchor().span().contains(source))
                .sorted(SMALLEST_FIRST).toList();
    }

    /// A claim with those that lie over it, and those that lie over these, and so on; the smallest first. The same for
    /// each of them.
    static List<Claim> with(List<Claim> claims, Claim claim) {
        var group = new ArrayList<Claim>(List.of(claim));
        Span reach = claim.anchor().span();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Claim other : claims) {
                // Few overlap: comparing whole claims comes last.
                if (other.anchor().span().overlaps(reach) && ReaderViewModel.isMarked(other)
                        && !group.contains(other)) {
                    group.add(other);
                    Span span = other.anchor().span();
                    reach = new Span(Math.min(reach.start(), span.start()), Math.max(reach.end(), span.end()));
                    grown = true;
                }
            }
        }
        group.sort(SMALLEST_FIRST);
        return group;
    }
}
