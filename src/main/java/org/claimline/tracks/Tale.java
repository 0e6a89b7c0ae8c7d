package org.claimline.tracks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.domain.ClaimType;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Days;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Quantity;
import org.claimline.domain.Rating;
import org.claimline.tracks.Terms.Nature;

/// One track while statements come and go: what a change does not touch is not worked out again.
final class Tale {

    private final String metric;
    private final PeriodKind period;
    private final String subject;
    private final Nature nature;
    private final RowBook book;
    private final Settlement settlement;
    private final Stretches stretches = new Stretches();
    private final Comparison comparison;
    private final Tally subjects = new Tally();
    private final Tally units = new Tally();
    private final DayCounts mentions = new DayCounts();
    private Optional<Track> track = Optional.empty();
    private Optional<Silence> silence = Optional.empty();
    private boolean stale;

    /// @param metric empty for what joins no metric
    /// @param subject as [Terms#subject] names it
    Tale(String metric, PeriodKind period, Nature nature, String subject, Terms terms, FiscalCalendar calendar,
            Comparison comparison) {
        this.metric = metric;
        this.period = period;
        this.nature = nature;
        this.subject = subject;
        this.book = new RowBook(nature, subject, terms);
        this.settlement = new Settlement(subject, calendar);
        this.comparison = comparison;
    }

    void put(Statement statement) {
        book.put(statement);
        statement.published().ifPresent(mentions::add);
        count(statement, 1);
    }

    /// @param statement one that was put, itself and no copy
    void remove(Statement statement) {
        book.remove(statement);
        statement.published().ifPresent(mentions::remove);
        count(statement, -1);
    }

    private void count(Statement statement, int by) {
        stale = true;
        subjects.add(statement.reading().subject().or(statement::articleSubject).orElse(subject), by);
        units.add(switch (statement.reading().value()) {
            case Quantity quantity -> quantity.unit();
            case Days _ -> "day";
            case Rating _,FiscalPeriod _ -> "rating";
        }, by);
    }

    /// How often another metric tells of a value has changed.
    void touch(ClaimValue value) {
        book.touch(value);
        stale = true;
    }

    /// A rate between two currencies has changed that holds for these days.
    void touch(String unit, String other, LocalDate first, LocalDate last) {
        track();
        stale |= book.touch(unit, other, first, last);
    }

    boolean isEmpty() {
        return book.isEmpty();
    }

    List<Statement> all() {
        return book.all();
    }

    /// The track without what depends on the day; none for days that nothing is set for, and for no statements.
    Optional<Track> track() {
        if (stale) {
            book.settle();
            stale = false;
            track = book.isEmpty() ? Optional.empty() : told();
            silence = Optional.empty();
        }
        return track;
    }

    /// The track with what is overdue or silent on a day.
    Optional<Track> track(LocalDate today) {
        return track().map(now -> {
            boolean days = now.statements().getFirst().reading().value() instanceof Days;
            List<TrackFinding> more = days
                    ? new Schedule(now.topic().metric(), now.statements()).overdue(today)
                    : rhythm(now).finding(today).stream().toList();
            if (more.isEmpty()) {
                return now;
            }
            var findings = new ArrayList<>(now.findings());
            findings.addAll(more);
            return new Track(now.topic(), now.statements(), now.rows(), findings);
        });
    }

    private Silence rhythm(Track now) {
        Silence known = silence.orElseGet(() -> Silence.of(now.statements(), mentions));
        silence = Optional.of(known);
        return known;
    }

    private Optional<Track> told() {
        List<Statement> statements = book.statements();
        List<Track.Row> rows = book.rows();
        Topic topic = topic(statements.getFirst().reading().type());
        return switch (statements.getFirst().reading().value()) {
            case Quantity _ -> Optional.of(new Track(topic, statements, rows, amounts(rows)));
            case Days _ -> {
                var schedule = new Schedule(metric, statements);
                yield schedule.isSet()
                        ? Optional.of(new Track(topic, statements, rows, schedule.slips()))
                        : Optional.empty();
            }
            case Rating _,FiscalPeriod _ -> Optional.of(new Track(topic, statements, rows, List.of()));
        };
    }

    private List<TrackFinding> amounts(List<Track.Row> rows) {
        if (metric.isEmpty()) {
            return List.of();
        }
        var findings = new ArrayList<TrackFinding>();
        if (nature == Nature.FLOW) {
            findings.addAll(settlement.findings(rows));
        }
        findings.addAll(stretches.findings(rows, comparison));
        return findings;
    }

    private Topic topic(ClaimType first) {
        String what = metric.isEmpty() ? first.name().toLowerCase(Locale.ROOT).replace('_', ' ') : metric;
        return new Topic(subjects.most(), what, units.most(), period);
    }
}
