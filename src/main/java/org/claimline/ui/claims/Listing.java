package org.claimline.ui.claims;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Kind;
import org.claimline.domain.Status;

/// The claims that meet a filter, and how many there would be with each other choice of one part of it.
///
/// @param rows what meets the filter
/// @param kinds how many claims of each kind meet the rest of the filter
/// @param statuses the same for each status
/// @param tags the same for each tag, the ones nested under it included
/// @param all how many claims there are at all
record Listing(List<ClaimRow> rows, Map<Kind, Integer> kinds, Map<Status, Integer> statuses,
        Map<String, Integer> tags, int all) {

    static final Listing EMPTY = of(List.of(), ClaimFilter.STANDING);

    static Listing of(List<ClaimRow> all, ClaimFilter filter) {
        String text = filter.text().strip().toLowerCase(Locale.ROOT);
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        Map<Status, Integer> statuses = new EnumMap<>(Status.class);
        Map<String, Integer> tags = new TreeMap<>();
        List<ClaimRow> rows = all.stream().filter(row -> {
            Claim claim = row.claim();
            boolean kind = filter.kinds().contains(claim.kind());
            boolean status = filter.statuses().contains(claim.status());
            boolean tag = filter.tag().isEmpty() || hasTag(row, filter.tag().get());
            boolean words = text.isEmpty() || contains(row, text);
            if (status && tag && words) {
                kinds.merge(claim.kind(), 1, Integer::sum);
            }
            if (kind && tag && words) {
                statuses.merge(claim.status(), 1, Integer::sum);
            }
            if (kind && status && words) {
                row.tags().stream().flatMap(Listing::withParents).distinct()
                        .forEach(path -> tags.merge(path, 1, Integer::sum));
            }
            return kind && status && tag && words;
        }).toList();
        return new Listing(rows, Map.copyOf(kinds), Map.copyOf(statuses), tags, all.size());
    }

    private static boolean hasTag(ClaimRow row, String tag) {
        return row.tags().stream().anyMatch(path -> path.equals(tag) || path.startsWith(tag + '/'));
    }

    /// "cloud/growth" and "cloud".
    private static Stream<String> withParents(String path) {
        return Stream.iterate(path, at -> !at.isEmpty(), at -> at.substring(0, Math.max(0, at.lastIndexOf('/'))));
    }

    private static boolean contains(ClaimRow row, String text) {
        Claim claim = row.claim();
        return Stream.of(Optional.of(claim.anchor().quote()), claim.reading().metric(), claim.reading().subject(),
                claim.reading().holder(), Optional.of(row.articleTitle())).flatMap(Optional::stream)
                .anyMatch(field -> field.toLowerCase(Locale.ROOT).contains(text));
    }

    /// The rows that nobody has judged yet.
    List<ClaimRow> suggested() {
        return rows.stream().filter(row -> row.claim().status() == Status.SUGGESTED).toList();
    }
}
