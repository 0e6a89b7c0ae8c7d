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
/// @param cases the expectations that were settled
/// @param error the mean of |actual − expected| / |actual|, as a percentage
/// @param over how many expected more than came
public record Score(String holder, int cases, BigDecimal error, int over) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /// Of everybody with a settled expectation: most cases first.
    public static List<Score> of(List<Track> tracks) {
        Map<String, List<BigDecimal>> errors = new HashMap<>();
        for (Track track : tracks) {
            Map<ClaimId, Statement> statements = new HashMap<>();
            track.statements().forEach(one -> statements.put(one.claim(), one));
            for (TrackFinding finding : track.findings()) {
                if (finding.verdict() == Verdict.SETTLED || finding.verdict() == Verdict.MISSED) {
                    Statement expected = statements.get(finding.claims().getFirst());
                    Statement actual = statements.get(finding.claims().getLast());
                    if (expected != null && actual != null) {
                        add(errors, expected, actual, finding.error());
                    }
                }
            }
        }
        return errors.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Score::cases).reversed().thenComparing(Score::holder)).toList();
    }

    private static void add(Map<String, List<BigDecimal>> errors, Statement expected, Statement actual,
            Optional<BigDecimal> error) {
        BigDecimal came = ((Quantity) actual.reading().value()).low();
        if (expected.reading().holder().isPresent() && error.isPresent() && came.signum() != 0) {
            errors.computeIfAbsent(expected.reading().holder().get(), _ -> new ArrayList<>())
                    .add(error.get().multiply(HUNDRED).divide(came.abs(), MathContext.DECIMAL32));
        }
    }

    private static Score of(String holder, List<BigDecimal> errors) {
        BigDecimal sum = errors.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
        int over = (int) errors.stream().filter(error -> error.signum() < 0).count();
        return new Score(holder, errors.size(),
                sum.divide(BigDecimal.valueOf(errors.size()), MathContext.DECIMAL32), over);
    }
}
