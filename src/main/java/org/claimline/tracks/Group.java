package org.claimline.tracks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimType;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Days;
import org.claimline.domain.Quantity;
import org.claimline.tracks.Terms.Nature;

/// All statements of one subject in one unit, by metric. A statement without a metric joins the one whose value it
/// repeats: "the $53 billion" is the investment that other sentences name.
final class Group {

    /// What collects the statements that join no metric.
    private static final String LOOSE = "";

    private final String subject;
    private final Terms terms;
    private final Rates rates;
    private final FiscalCalendar calendar;
    private final Map<String, Map<ClaimId, Statement>> named = new HashMap<>();
    private final Map<ClaimValue, Map<String, Integer>> metricsOfValue = new HashMap<>();
    private final Map<ClaimValue, Map<ClaimId, Statement>> loose = new HashMap<>();
    private final Map<String, List<Track>> tracks = new HashMap<>();
    private final Map<String, Nature> natures = new HashMap<>();
    private final Set<String> stale = new HashSet<>();

    /// @param subject as [Terms#subject] names it
    Group(String subject, Terms terms, Rates rates, FiscalCalendar calendar) {
        this.subject = subject;
        this.terms = terms;
        this.rates = rates;
        this.calendar = calendar;
    }

    void put(Statement statement, Optional<Terms.Metric> metric) {
        change(statement, metric, 1);
    }

    void remove(Statement statement, Optional<Terms.Metric> metric) {
        change(statement, metric, -1);
    }

    private void change(Statement statement, Optional<Terms.Metric> metric, int by) {
        ClaimValue value = statement.reading().value();
        if (metric.isEmpty()) {
            stale.add(home(value));
            keep(loose.computeIfAbsent(value, _ -> new LinkedHashMap<>()), statement, by);
            return;
        }
        String name = metric.get().name();
        natures.putIfAbsent(name, metric.get().nature());
        boolean joined = loose.containsKey(value);
        if (joined) {
            stale.add(home(value));
        }
        keep(named.computeIfAbsent(name, _ -> new LinkedHashMap<>()), statement, by);
        metricsOfValue.computeIfAbsent(value, _ -> new HashMap<>()).merge(name, by,
                (old, more) -> old + more == 0 ? null : old + more);
        stale.add(name);
        if (joined) {
            stale.add(home(value));
        }
    }

    private static void keep(Map<ClaimId, Statement> in, Statement statement, int by) {
        if (by > 0) {
            in.put(statement.claim(), statement);
        } else {
            in.remove(statement.claim());
        }
    }

    /// The metric that a value without one belongs to: the one that it is told of most often.
    private String home(ClaimValue value) {
        return metricsOfValue.getOrDefault(value, Map.of()).entrySet().stream()
                .filter(entry -> natures.get(entry.getKey()) != Nature.MOMENTARY)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(LOOSE);
    }

    Collection<List<Track>> tracks() {
        if (!stale.isEmpty()) {
            Map<String, List<Statement>> joining = new HashMap<>();
            loose.forEach((value, statements) -> {
                String home = home(value);
                if (stale.contains(home)) {
                    joining.computeIfAbsent(home, _ -> new ArrayList<>()).addAll(statements.values());
                }
            });
            for (String metric : stale) {
                var statements = new ArrayList<>(named.getOrDefault(metric, Map.of()).values());
                statements.addAll(joining.getOrDefault(metric, List.of()));
                if (statements.isEmpty()) {
                    tracks.remove(metric);
                } else {
                    statements.sort(Statement.IN_TIME);
                    tracks.put(metric, assemble(metric, statements));
                }
            }
            stale.clear();
        }
        return tracks.values();
    }

    /// The track that a statement stands in; none for a day that nothing is set for.
    ///
    /// @param statement one that was put, itself and no copy
    Optional<Track> track(Statement statement, Optional<Terms.Metric> metric) {
        tracks();
        String name = metric.map(Terms.Metric::name).orElseGet(() -> home(statement.reading().value()));
        return tracks.getOrDefault(name, List.of()).stream()
                .filter(track -> track.statements().stream().anyMatch(one -> one == statement)).findFirst();
    }

    private List<Track> assemble(String metric, List<Statement> statements) {
        var tracks = new ArrayList<Track>();
        byPeriod(statements, natures.getOrDefault(metric, Nature.FLOW))
                .forEach((period, told) -> track(metric, period, told).ifPresent(tracks::add));
        return tracks;
    }

    /// Statements that do not say a period belong with those that do, if all of those speak of one kind of period;
    /// and to quarters before others, for those are what is reported.
    private static Map<PeriodKind, List<Statement>> byPeriod(List<Statement> statements, Nature nature) {
        Map<PeriodKind, List<Statement>> split = new EnumMap<>(PeriodKind.class);
        for (Statement statement : statements) {
            PeriodKind kind = nature == Nature.FLOW ? kind(statement) : PeriodKind.UNSAID;
            split.computeIfAbsent(kind, _ -> new ArrayList<>()).add(statement);
        }
        List<Statement> unsaid = split.getOrDefault(PeriodKind.UNSAID, List.of());
        Optional<PeriodKind> home = split.containsKey(PeriodKind.QUARTER)
                ? Optional.of(PeriodKind.QUARTER)
                : split.size() == 2 ? split.keySet().stream().findFirst() : Optional.empty();
        if (!unsaid.isEmpty() && home.isPresent()) {
            split.remove(PeriodKind.UNSAID);
            List<Statement> joined = split.computeIfAbsent(home.get(), _ -> new ArrayList<>());
            joined.addAll(unsaid);
            joined.sort(Statement.IN_TIME);
        }
        return split;
    }

    /// A month is a period where things are counted by the month; elsewhere it is when something was said.
    private static PeriodKind kind(Statement statement) {
        PeriodKind kind = PeriodKind.of(statement.reading().about());
        boolean counted = statement.reading().type() == ClaimType.COUNT;
        return kind == PeriodKind.MONTH && !counted ? PeriodKind.UNSAID : kind;
    }

    private Optional<Track> track(String metric, PeriodKind period, List<Statement> statements) {
        ClaimValue value = statements.getFirst().reading().value();
        List<Track.Row> rows = Comparison.rows(statements, natures.getOrDefault(metric, Nature.FLOW), subject, terms);
        return switch (value) {
            case Quantity _ -> {
                var findings = new ArrayList<TrackFinding>();
                Nature nature = natures.getOrDefault(metric, Nature.FLOW);
                if (nature == Nature.FLOW && !metric.equals(LOOSE)) {
                    findings.addAll(new Settlement(subject, calendar).findings(rows));
                }
                if (!metric.equals(LOOSE)) {
                    findings.addAll(new Comparison(nature, subject, terms, rates,
                            row -> elsewhere(metric, row))
                            .findings(rows));
                }
                yield Optional.of(new Track(topic(metric, period, statements), statements, rows, findings));
            }
            case Days _ -> {
                var schedule = new Schedule(metric, statements);
                yield schedule.isSet()
                        ? Optional.of(new Track(topic(metric, period, statements), statements, rows, schedule.slips()))
                        : Optional.empty();
            }
            default -> Optional.of(new Track(topic(metric, period, statements), statements, rows, List.of()));
        };
    }

    /// A narrower metric that the value of a row is told of more often: "revenue rose 26%" where all others say that of
    /// cloud revenue.
    private Optional<String> elsewhere(String metric, Track.Row row) {
        Map<String, Integer> metrics = metricsOfValue.getOrDefault(row.first().reading().value(), Map.of());
        int here = metrics.getOrDefault(metric, 0);
        return metrics.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(" " + metric) && entry.getValue() > here)
                .map(Map.Entry::getKey).findFirst();
    }

    private Topic topic(String metric, PeriodKind period, List<Statement> statements) {
        String name = most(statements.stream()
                .map(one -> one.reading().subject().or(one::articleSubject).orElse(subject)).toList());
        String unit = most(statements.stream().map(one -> switch (one.reading().value()) {
            case Quantity quantity -> quantity.unit();
            case Days _ -> "day";
            default -> "rating";
        }).toList());
        ClaimType type = statements.getFirst().reading().type();
        String what = metric.equals(LOOSE) ? type.name().toLowerCase(Locale.ROOT).replace('_', ' ') : metric;
        return new Topic(name, what, unit, period);
    }

    private static String most(List<String> names) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts.entrySet().stream().max(Comparator.comparing(Map.Entry::getValue)).orElseThrow().getKey();
    }
}
