package org.claimline.tracks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Quantity;

/// How right a holder was.
///
/// @param holder as written
/// @param settled the expectations that were settled
/// @param error the mean of |actual − expected| / |actual|, as a percentage
/// @param over how many expected more than came
public record Score(String holder, List<Case> settled, BigDecimal error, int over) {

    /// An expectation beside the figure that settled it.
    ///
    /// @param error what came less what was expected, as a percentage of what came
    public record Case(Track track, Statement expected, Statement actual, BigDecimal error) {}

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    public Score {
        settled = List.copyOf(settled);
    }

    /// How many expectations were settled.
    public int cases() {
        return settled.size();
    }

    /// Of everybody with a settled expectation: most cases first.
    public static List<Score> of(List<Track> tracks) {
        Map<String, List<Case>> errors = new HashMap<>();
        for (Track track : tracks) {
            Map<ClaimId, Statement> statements = new HashMap<>();
            track.statements().forEach(one -> statements.put(one.claim(), one));
            for (TrackFinding finding : track.findings()) {
                if (finding.verdict() == Verdict.SETTLED || finding.verdict() == Verdict.MISSED) {
                    Statement expected = statements.get(finding.claims().getFirst());
                    Statement actual = statements.get(finding.claims().getLast());
                    if (expected != null && actual != null) {
                        add(errors, track, expected, actual, finding.error());
                    }
                }
            }
        }
        return errors.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Score::cases).reversed().thenComparing(Score::holder)).toList();
    }

    private static void add(Map<String, List<Case>> errors, Track track, Statement expected, Statement actual,
            Optional<BigDecimal> error) {
        BigDecimal came = ((Quantity) actual.reading().value()).low();
        if (expected.reading().holder().isPresent() && error.isPresent() && came.signum() != 0) {
            errors.computeIfAbsent(expected.reading().holder().get(), _ -> new ArrayList<>())
                    .add(new Case(track, expected, actual,
                            error.get().multiply(HUNDRED).divide(came.abs(), MathContext.DECIMAL32)));
        }
    }

    private static Score of(String holder, List<Case> cases) {
        List<BigDecimal> errors = cases.stream().map(Case::error).toList();
        BigDecimal sum = errors.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
        int over = (int) errors.stream().filter(error -> error.signum() < 0).count();
        return new Score(holder, cases,
                sum.divide(BigDecimal.valueOf(errors.size()), MathContext.DECIMAL32), over);
    }
}
