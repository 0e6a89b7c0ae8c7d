package org.claimline.ui.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Span;

/// How a stretch of the shown text looks.
sealed interface Mark {

    Mark NONE = new Words(List.of());

    /// Text with style classes of `reader.css`; none for plain text.
    record Words(List<String> styleClasses) implements Mark {
        public Words {
            styleClasses = List.copyOf(styleClasses);
        }
    }

    /// A node that stands for a head or a fold.
    record Stand(ReadingText.Block block) implements Mark {}

    /// A look and for how many UTF-16 units.
    record Run(Mark mark, int length) {}

    /// The look of one claim: a line by kind; filled when it is confirmed, outlined when it is selected.
    static Mark of(Claim claim, boolean selected) {
        var classes = new ArrayList<String>();
        classes.add("mark");
        classes.add(name(claim.kind()));
        classes.add(name(claim.status()));
        if (selected) {
            classes.add("selected");
        }
        return new Words(classes);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// The looks of a passage from its start to its end. Where claims overlap, the selected one is on top, then the
    /// shorter one.
    static List<Run> over(ReadingText.Passage passage, Collection<Claim> claims, Optional<ClaimId> selected) {
        List<Claim> here = claims.stream().filter(claim -> passage.source().overlaps(claim.anchor().span()))
                .filter(claim -> ReaderViewModel.isMarked(claim) || isSelected(claim, selected))
                .sorted(Comparator.comparing((Claim claim) -> !isSelected(claim, selected))
                        .thenComparing(claim -> claim.anchor().span().length()))
                .toList();
        Span source = passage.source();
        int[] edges = here.stream().map(claim -> claim.anchor().span())
                .flatMap(span -> Stream.of(span.start(), span.end())).filter(source::contains)
                .mapToInt(Integer::intValue).distinct().sorted().toArray();
        var runs = new ArrayList<Run>();
        int done = source.start();
        for (int edge : edges) {
            add(runs, here, done, edge, selected);
            done = edge;
        }
        add(runs, here, done, source.end(), selected);
        return runs;
    }

    /// The same looks, dimmed where everything was known before.
    ///
    /// @param known stretches of the article, in order, not overlapping
    static List<Run> dimmed(List<Run> runs, Span source, List<Span> known) {
        if (known.stream().noneMatch(source::overlaps)) {
            return runs;
        }
        var dimmed = new ArrayList<Run>();
        int at = source.start();
        for (Run run : runs) {
            int end = at + run.length();
            while (at < end) {
                int from = at;
                boolean isKnown = known.stream().anyMatch(span -> span.contains(from));
                int to = Math.min(end, known.stream().map(span -> isKnown ? span.end() : span.start())
                        .filter(edge -> edge > from).min(Integer::compare).orElse(end));
                dimmed.add(new Run(isKnown ? known(run.mark()) : run.mark(), to - from));
                at = to;
            }
        }
        return dimmed;
    }

    private static Mark known(Mark mark) {
        return switch (mark) {
            case Words(var classes) -> new Words(Stream.concat(classes.stream(), Stream.of("known")).toList());
            case Stand stand -> stand;
        };
    }

    private static boolean isSelected(Claim claim, Optional<ClaimId> selected) {
        return selected.equals(Optional.of(claim.id()));
    }

    private static void add(List<Run> runs, List<Claim> claims, int from, int to, Optional<ClaimId> selected) {
        if (from < to) {
            Mark mark = claims.stream().filter(claim -> claim.anchor().span().contains(from)).findFirst()
                    .map(top -> of(top, isSelected(top, selected))).orElse(NONE);
            runs.add(new Run(mark, to - from));
        }
    }
}
