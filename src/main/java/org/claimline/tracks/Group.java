package org.claimline.tracks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimValue;
import org.claimline.tracks.Terms.Nature;

/// All statements of one subject in one unit, by metric. A statement without a metric joins the one whose value it
/// repeats: "the $53 billion" is the investment that other sentences name.
final class Group {

    /// What collects the statements that join no metric.
    private static final String LOOSE = "";
    private static final Tally NONE = new Tally();

    /// The statements without a metric of one value.
    ///
    /// @param home the metric that they have joined
    private record Loose(String home, Map<ClaimId, Statement> statements) {}

    private final String subject;
    private final Terms terms;
    private final Rates rates;
    private final FiscalCalendar calendar;
    private final Map<ClaimValue, Tally> metricsOfValue = new HashMap<>();
    private final Map<ClaimValue, Loose> loose = new HashMap<>();
    private final Map<String, Strand> strands = new HashMap<>();
    private final Map<String, Nature> natures = new HashMap<>();

    /// @param subject as [Terms#subject] names it
    Group(String subject, Terms terms, Rates rates, FiscalCalendar calendar) {
        this.subject = subject;
        this.terms = terms;
        this.rates = rates;
        this.calendar = calendar;
    }

    void put(Statement statement, Optional<Terms.Metric> metric) {
        metric.ifPresentOrElse(known -> {
            natures.putIfAbsent(known.name(), known.nature());
            strand(known.name()).put(statement);
            count(statement.reading().value(), known.name(), 1);
        }, () -> {
            ClaimValue value = statement.reading().value();
            Loose with = loose.computeIfAbsent(value, _ -> new Loose(home(value), new LinkedHashMap<>()));
            with.statements().put(statement.claim(), statement);
            strand(with.home()).put(statement);
        });
    }

    void remove(Statement statement, Optional<Terms.Metric> metric) {
        metric.ifPresentOrElse(known -> {
            strand(known.name()).remove(statement);
            count(statement.reading().value(), known.name(), -1);
        }, () -> {
            ClaimValue value = statement.reading().value();
            Loose with = loose.get(value);
            if (with != null) {
                strand(with.home()).remove(statement);
                with.statements().remove(statement.claim());
                if (with.statements().isEmpty()) {
                    loose.remove(value);
                }
            }
        });
    }

    private Strand strand(String metric) {
        return strands.computeIfAbsent(metric, name -> {
            Nature nature = natures.getOrDefault(name, Nature.FLOW);
            return new Strand(nature, kind -> new Tale(name, kind, nature, subject, terms, calendar,
                    new Comparison(nature, subject, terms, rates, row -> elsewhere(name, row))));
        });
    }

    /// A value is told of a metric once more, or once less: what has no metric may join another one, and what a wider
    /// metric says of the value may have an explanation.
    private void count(ClaimValue value, String metric, int by) {
        Tally metrics = metricsOfValue.computeIfAbsent(value, _ -> new Tally());
        metrics.add(metric, by);
        boolean hasNarrower = false;
        for (int at = 0; at < metrics.size(); at++) {
            String other = metrics.name(at);
            hasNarrower |= isNarrower(other, metric);
            if (isNarrower(metric, other)) {
                strand(other).tales().forEach(tale -> tale.touch(value));
            }
        }
        if (hasNarrower) {
            strand(metric).tales().forEach(tale -> tale.touch(value));
        }
        if (metrics.size() == 0) {
            metricsOfValue.remove(value);
        }
        Loose with = loose.get(value);
        if (with != null && !home(value).equals(with.home())) {
            var moved = new Loose(home(value), with.statements());
            loose.put(value, moved);
            moved.statements().values().forEach(one -> {
                strand(with.home()).remove(one);
                strand(moved.home()).put(one);
            });
        }
    }

    /// "Cloud revenue" is narrower than "revenue".
    private static boolean isNarrower(String one, String other) {
        int rest = one.length() - other.length();
        return rest > 0 && one.charAt(rest - 1) == ' ' && one.endsWith(other);
    }

    /// The metric that a value without one belongs to: the one that it is told of most often.
    private String home(ClaimValue value) {
        String home = LOOSE;
        int most = 0;
        Tally metrics = metricsOfValue.getOrDefault(value, NONE);
        for (int at = 0; at < metrics.size(); at++) {
            String name = metrics.name(at);
            int count = metrics.count(at);
            boolean more = count > most || count == most && name.compareTo(home) > 0;
            if (more && natures.get(name) != Nature.MOMENTARY) {
                home = name;
                most = count;
            }
        }
        return home;
    }

    /// A narrower metric that the value of a row is told of more often: "revenue rose 26%" where all others say that of
    /// cloud revenue.
    private Optional<String> elsewhere(String metric, Track.Row row) {
        Tally metrics = metricsOfValue.getOrDefault(row.first().reading().value(), NONE);
        int here = metrics.of(metric);
        Optional<String> first = Optional.empty();
        for (int at = 0; at < metrics.size(); at++) {
            String name = metrics.name(at);
            if (isNarrower(name, metric) && metrics.count(at) > here
                    && first.filter(before -> before.compareTo(name) <= 0).isEmpty()) {
                first = Optional.of(name);
            }
        }
        return first;
    }

    /// A rate between two currencies has changed that holds for these days.
    void touch(String unit, String other, LocalDate first, LocalDate last) {
        strands.values().forEach(strand -> strand.tales().forEach(tale -> tale.touch(unit, other, first, last)));
    }

    List<Track> tracks(LocalDate today) {
        var tracks = new ArrayList<Track>();
        strands.values().forEach(strand -> strand.tales()
                .forEach(tale -> tale.track(today).ifPresent(tracks::add)));
        return tracks;
    }

    /// The track that a statement stands in; none for a day that nothing is set for.
    ///
    /// @param statement one that was put, itself and no copy
    Optional<Track> track(Statement statement, Optional<Terms.Metric> metric, LocalDate today) {
        String name = metric.map(Terms.Metric::name).orElseGet(() -> home(statement.reading().value()));
        return strand(name).tale(statement).track(today);
    }
}
