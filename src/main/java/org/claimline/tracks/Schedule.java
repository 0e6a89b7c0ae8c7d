package org.claimline.tracks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.Days;
import org.claimline.domain.Wording;

/// Slippage: days that were set for the same thing, and whether they were kept.
final class Schedule {

    /// Days further apart than this are two occasions: results come every quarter.
    private static final int OCCASION = 45;

    private final String what;
    private final List<List<Statement>> occasions;

    /// @param what is scheduled
    /// @param statements whose values are days
    Schedule(String what, List<Statement> statements) {
        this.what = what;
        this.occasions = occasions(statements);
    }

    /// @param statements whose values are days
    static List<List<Statement>> occasions(List<Statement> statements) {
        List<Statement> byDay = statements.stream().sorted(Comparator.comparing((Statement one) -> days(one).first())
                .thenComparing(Statement.IN_TIME)).toList();
        List<List<Statement>> occasions = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (Statement statement : byDay) {
            LocalDate day = days(statement).first();
            if (occasions.isEmpty() || ChronoUnit.DAYS.between(last, day) > OCCASION) {
                occasions.add(new ArrayList<>());
            }
            occasions.getLast().add(statement);
            last = day;
        }
        occasions.forEach(occasion -> occasion.sort(Statement.IN_TIME));
        return occasions;
    }

    private static Days days(Statement statement) {
        return (Days) statement.reading().value();
    }

    /// Whether a day is set for something, so that the track is worth showing.
    boolean isSet() {
        return occasions.stream().flatMap(List::stream).anyMatch(statement -> statement.role() != Role.ACTUAL);
    }

    /// Each step from one day to another, in the order in which they were told.
    List<TrackFinding> slips() {
        return occasions.stream().flatMap(occasion -> slips(occasion).stream()).toList();
    }

    private List<TrackFinding> slips(List<Statement> occasion) {
        var slips = new ArrayList<TrackFinding>();
        List<Statement> steps = new ArrayList<>(
                occasion.stream().filter(one -> one.role() != Role.ACTUAL && one.published().isPresent()).toList());
        came(occasion).ifPresent(steps::add);
        for (int at = 1; at < steps.size(); at++) {
            Statement before = steps.get(at - 1);
            Statement after = steps.get(at);
            boolean later = days(after).first().isAfter(days(before).last());
            // A day before the set one that something came on is more often another thing than an early one.
            boolean earlier = days(after).last().isBefore(days(before).first()) && after.role() != Role.ACTUAL;
            if (later || earlier) {
                slips.add(slip(before, after));
            }
        }
        return slips;
    }

    private TrackFinding slip(Statement before, Statement after) {
        long moved = ChronoUnit.DAYS.between(days(before).first(), days(after).first());
        String how = after.role() == Role.ACTUAL ? "came on" : "then set for";
        String reason = "%s: set for %s, %s %s, %d days %s".formatted(what, Wording.of(days(before)), how,
                Wording.of(days(after)), Math.abs(moved), moved > 0 ? "later" : "earlier");
        return TrackFinding.of(Verdict.SLIPPED, reason, before, after).withError(BigDecimal.valueOf(moved));
    }

    /// The day on which it came: the latest one that an article of that day or later tells of.
    private static Optional<Statement> came(List<Statement> occasion) {
        return occasion.stream()
                .filter(one -> one.role() == Role.ACTUAL
                        && one.published().filter(day -> !day.isBefore(days(one).first())).isPresent())
                .max(Comparator.comparing((Statement one) -> days(one).first()));
    }

    /// What was due and has not been heard of.
    List<TrackFinding> overdue(LocalDate today) {
        var overdue = new ArrayList<TrackFinding>();
        for (List<Statement> occasion : occasions) {
            Optional<Statement> last = occasion.stream().filter(one -> one.role() != Role.ACTUAL)
                    .reduce((_, later) -> later);
            if (last.isPresent() && days(last.get()).last().isBefore(today) && came(occasion).isEmpty()) {
                long late = ChronoUnit.DAYS.between(days(last.get()).last(), today);
                overdue.add(TrackFinding.of(Verdict.OVERDUE, "%s: due on %s, %d days ago; nothing says that it came"
                        .formatted(what, Wording.of(days(last.get()).last()), late), last.get())
                        .withError(BigDecimal.valueOf(late)));
            }
        }
        return overdue;
    }
}
