package org.claimline.tracks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.ClaimId;

/// Something that was found out about claims of one track.
///
/// @param claims those that it is about, the older or the expected first
/// @param reason a sentence for people
/// @param error what came less what was expected, in the track's unit (percentage points for `%`); days for a slip
/// @param inferred whether a period was read as a fiscal one, or left unsaid
public record TrackFinding(Verdict verdict, List<ClaimId> claims, String reason, Optional<BigDecimal> error,
        boolean inferred) {

    public TrackFinding {
        claims = List.copyOf(claims);
    }

    static TrackFinding of(Verdict verdict, String reason, Statement... about) {
        return new TrackFinding(verdict, List.of(about).stream().map(Statement::claim).toList(), reason,
                Optional.empty(), false);
    }

    TrackFinding withError(BigDecimal newError) {
        return new TrackFinding(verdict, claims, reason, Optional.of(newError), inferred);
    }

    TrackFinding whenInferred(boolean isInferred) {
        return new TrackFinding(verdict, claims, reason, error, isInferred);
    }
}
