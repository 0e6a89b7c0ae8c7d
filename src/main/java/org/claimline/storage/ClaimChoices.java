package org.claimline.storage;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.claimline.domain.ClaimCondition;
import org.claimline.domain.ClaimCondition.Called;
import org.claimline.domain.ClaimCondition.Name;
import org.claimline.domain.ClaimFacets;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.Kind;
import org.claimline.domain.Status;
import org.jdbi.v3.core.Handle;

/// Counts the choices of a filter in one pass: a claim that fails one part alone would be there with another choice of
/// that part.
final class ClaimChoices {

    /// The parts that have choices, each with its bit among those that a claim fails.
    private enum Part {
        KIND, STATUS, TAG, SURE, RULE, SOURCE;

        int bit() {
            return 1 << ordinal();
        }
    }

    private final ClaimSheets sheets;
    private final ClaimColumns columns;
    private final ClaimColumns.Names names;
    private final ClaimTests tests;

    private final int[] kinds = new int[Kind.values().length];
    private final int[] statuses = new int[Status.values().length];
    private final int[] sure = new int[2];
    private final int[] rules;
    private final int[] sources;
    private final int[] tags;
    private int total;
    private int open;

    ClaimChoices(ClaimSheets sheets, Handle handle) {
        this.sheets = sheets;
        this.columns = sheets.columns();
        this.names = sheets.names();
        this.tests = sheets.tests(handle);
        this.rules = new int[names.rules().size()];
        this.sources = new int[names.sources().size()];
        this.tags = new int[names.tags().size()];
    }

    ClaimFacets of(ClaimFilter filter) {
        Map<Part, IntPredicate> parts = new EnumMap<>(Part.class);
        parts.put(Part.KIND, tests.all(List.of(new ClaimCondition.OfKind(filter.kinds()))));
        parts.put(Part.STATUS, tests.all(List.of(new ClaimCondition.OfStatus(filter.statuses()))));
        put(parts, Part.TAG, filter.tag().map(ClaimCondition.Tagged::new));
        put(parts, Part.SURE, new ClaimFilter(filter.kinds(), filter.statuses(), Optional.empty(), "",
                List.of()).withSure(filter.sure()).conditions().stream().findFirst());
        put(parts, Part.RULE, filter.called(Name.RULE).map(rule -> new Called(Name.RULE, rule)));
        put(parts, Part.SOURCE, filter.called(Name.SOURCE).map(source -> new Called(Name.SOURCE, source)));
        ClaimFilter rest = filter.withKinds(EnumSet.allOf(Kind.class))
                .withStatuses(EnumSet.allOf(Status.class)).withTag(Optional.empty())
                .withSure(Optional.empty()).withCalled(Name.RULE, Optional.empty())
                .withCalled(Name.SOURCE, Optional.empty());
        int[] slots = sheets.inOrder();
        count(slots, tests.all(rest.all()), parts);
        return facets(slots.length);
    }

    private void put(Map<Part, IntPredicate> parts, Part part, Optional<? extends ClaimCondition> condition) {
        condition.ifPresent(it -> parts.put(part, tests.all(List.of(it))));
    }

    private void count(int[] slots, IntPredicate rest, Map<Part, IntPredicate> parts) {
        Part[] known = parts.keySet().toArray(Part[]::new);
        IntPredicate[] test = parts.values().toArray(IntPredicate[]::new);
        for (int slot : slots) {
            int failed = 0;
            for (int i = 0; i < known.length && Integer.bitCount(failed) < 2; i++) {
                failed |= test[i].test(slot) ? 0 : known[i].bit();
            }
            if (Integer.bitCount(failed) < 2 && rest.test(slot)) {
                count(slot, failed);
            }
        }
    }

    /// @param failed the bit of the one part that the claim fails; 0 when it meets all
    private void count(int slot, int failed) {
        Status status = columns.status(slot);
        if (failed == 0) {
            total++;
            open += status == Status.SUGGESTED ? 1 : 0;
        }
        add(kinds, columns.type(slot).kind().ordinal(), failed, Part.KIND);
        add(statuses, status.ordinal(), failed, Part.STATUS);
        add(sure, columns.confidence(slot) >= ClaimFacets.SURE ? 1 : 0, failed, Part.SURE);
        add(rules, columns.rule(slot), failed, Part.RULE);
        add(sources, sheets.source(columns.article(slot)), failed, Part.SOURCE);
        add(tags, columns.tags(slot), failed, Part.TAG);
    }

    private static void add(int[] counts, int choice, int failed, Part part) {
        if (failed == 0 || failed == part.bit()) {
            counts[choice]++;
        }
    }

    private ClaimFacets facets(int all) {
        Map<String, Integer> byTag = new HashMap<>();
        for (int code = 1; code < tags.length; code++) {
            int count = tags[code];
            if (count > 0) {
                names.tags().value(code).stream().flatMap(ClaimChoices::levels).distinct()
                        .forEach(path -> byTag.merge(path, count, Integer::sum));
            }
        }
        return new ClaimFacets(all, total, open, named(Kind.values(), kinds), named(Status.values(), statuses), sure[1],
                sure[0], named(names.rules(), rules), named(names.sources(), sources), byTag);
    }

    private static <E> Map<E, Integer> named(E[] values, int[] counts) {
        Map<E, Integer> named = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (counts[i] > 0) {
                named.put(values[i], counts[i]);
            }
        }
        return named;
    }

    private static Map<String, Integer> named(Codes<String> codes, int[] counts) {
        Map<String, Integer> named = new HashMap<>();
        for (int code = 1; code < counts.length; code++) {
            if (counts[code] > 0) {
                named.put(codes.value(code), counts[code]);
            }
        }
        return named;
    }

    /// "cloud/growth" counts for "cloud" too.
    private static Stream<String> levels(String path) {
        return Stream.iterate(path.length(), end -> end > 0, end -> path.lastIndexOf('/', end - 1))
                .map(end -> path.substring(0, end));
    }
}
