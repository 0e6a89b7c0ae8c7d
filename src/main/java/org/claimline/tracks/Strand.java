package org.claimline.tracks;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.claimline.domain.ClaimType;
import org.claimline.tracks.Terms.Nature;

/// All statements of one metric, by the kind of period that they speak of. Those that do not say a period belong with
/// those that do, if all of those speak of one kind of period; and to quarters before others, for those are what is
/// reported.
final class Strand {

    private static final List<PeriodKind> KINDS = List.of(PeriodKind.values());

    private final Nature nature;
    private final Function<PeriodKind, Tale> begin;
    private final int[] said = new int[KINDS.size()];
    private final Map<PeriodKind, Tale> tales = new EnumMap<>(PeriodKind.class);
    private PeriodKind home = PeriodKind.UNSAID;

    /// @param begin makes the tale of a kind of period
    Strand(Nature nature, Function<PeriodKind, Tale> begin) {
        this.nature = nature;
        this.begin = begin;
    }

    void put(Statement statement) {
        change(kind(statement), 1);
        tale(statement).put(statement);
    }

    void remove(Statement statement) {
        tale(statement).remove(statement);
        change(kind(statement), -1);
    }

    /// The tale that a statement belongs to.
    Tale tale(Statement statement) {
        PeriodKind kind = kind(statement);
        return tales.computeIfAbsent(kind == PeriodKind.UNSAID ? home : kind, begin);
    }

    /// A month is a period where things are counted by the month; elsewhere it is when something was said.
    private PeriodKind kind(Statement statement) {
        if (nature != Nature.FLOW) {
            return PeriodKind.UNSAID;
        }
        PeriodKind kind = PeriodKind.of(statement.reading().about());
        boolean counted = statement.reading().type() == ClaimType.COUNT;
        return kind == PeriodKind.MONTH && !counted ? PeriodKind.UNSAID : kind;
    }

    private void change(PeriodKind kind, int by) {
        said[kind.ordinal()] += by;
        PeriodKind now = homeOfUnsaid();
        if (now != home) {
            List<Statement> moving = Optional.ofNullable(tales.get(home)).map(Tale::all).orElse(List.of()).stream()
                    .filter(one -> kind(one) == PeriodKind.UNSAID).toList();
            Tale from = tales.computeIfAbsent(home, begin);
            home = now;
            Tale to = tales.computeIfAbsent(home, begin);
            moving.forEach(from::remove);
            moving.forEach(to::put);
        }
    }

    private PeriodKind homeOfUnsaid() {
        if (said[PeriodKind.QUARTER.ordinal()] > 0) {
            return PeriodKind.QUARTER;
        }
        PeriodKind only = PeriodKind.UNSAID;
        for (PeriodKind kind : KINDS) {
            if (kind != PeriodKind.UNSAID && said[kind.ordinal()] > 0) {
                if (only != PeriodKind.UNSAID) {
                    return PeriodKind.UNSAID;
                }
                only = kind;
            }
        }
        return only;
    }

    Collection<Tale> tales() {
        return tales.values();
    }
}
