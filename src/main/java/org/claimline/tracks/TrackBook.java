package org.claimline.tracks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Days;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Quantity;
import org.claimline.domain.Rating;
import org.claimline.tracks.Terms.Metric;
import org.claimline.tracks.Terms.Nature;

/// All tracks of a notebook, kept up to date statement by statement: only what a change touches is worked out again.
/// For one thread at a time.
///
/// Which claims belong together follows from what they say: their subject, metric, unit and period. A claim that stands
/// in the wrong track says the wrong thing, and is moved by correcting that.
public final class TrackBook {

    private static final String MONEY = "money";

    /// Subject and unit; currencies are one unit except for prices of shares, which are different things.
    private record Key(String subject, String unit) {}

    private record Place(Statement statement, Group group, Optional<Metric> metric) {}

    private record Named(String id, Track track) {}

    private static final Comparator<Named> MOST_TOLD = Comparator
            .comparingInt((Named named) -> named.track().statements().size()).reversed().thenComparing(Named::id);

    private final Terms terms;
    private final Rates rates;
    private final FiscalCalendar calendar;
    private final Map<ClaimId, Place> places = new HashMap<>();
    private final Map<Key, Group> groups = new HashMap<>();

    public TrackBook(Terms terms, Rates rates, FiscalCalendar calendar) {
        this.terms = terms;
        this.rates = rates;
        this.calendar = calendar;
    }

    /// Adds a statement, or replaces the one of the same claim. One that speaks of nothing in particular is left out:
    /// a date of the calendar, an amount without a subject.
    public void put(Statement statement) {
        place(statement).ifPresentOrElse(this::put, () -> remove(statement.claim()));
    }

    private void put(Place place) {
        Place before = places.put(place.statement().claim(), place);
        if (before != null) {
            before.group().remove(before.statement(), before.metric());
        }
        place.group().put(place.statement(), place.metric());
    }

    public void remove(ClaimId claim) {
        Place place = places.remove(claim);
        if (place != null) {
            place.group().remove(place.statement(), place.metric());
        }
    }

    public void putAll(Collection<Statement> statements) {
        var loose = new ArrayList<Place>();
        for (Statement statement : statements) {
            place(statement).ifPresentOrElse(place -> {
                if (place.metric().isPresent()) {
                    put(place);
                } else {
                    loose.add(place);
                }
            }, () -> remove(statement.claim()));
        }
        // What joins by its value comes last: by then it is known which metric the value is told of.
        loose.forEach(this::put);
    }

    /// All tracks, those with most statements first.
    ///
    /// @param today decides what is overdue and what is silent
    public List<Track> tracks(LocalDate today) {
        var all = new ArrayList<Named>();
        groups.values().forEach(group -> group.tracks(today).forEach(track -> all.add(new Named(track.id(), track))));
        all.sort(MOST_TOLD);
        return all.stream().map(Named::track).toList();
    }

    /// The track that a claim stands in.
    public Optional<Track> of(ClaimId claim, LocalDate today) {
        Place place = places.get(claim);
        return place == null
                ? Optional.empty()
                : place.group().track(place.statement(), place.metric(), today);
    }

    /// Learns that a text, or the user, gives a rate. What was compared at other rates is compared again.
    public void learn(Rates.Given rate) {
        rates.learn(rate);
        touch(rate);
    }

    /// Forgets a rate that was given once.
    public void forget(Rates.Given rate) {
        touch(rate);
        rates.forget(rate);
    }

    private void touch(Rates.Given rate) {
        LocalDate first = rates.before(rate).orElse(LocalDate.MIN);
        LocalDate last = rates.after(rate).orElse(LocalDate.MAX);
        groups.values().forEach(group -> group.touch(rate.from(), rate.to(), first, last));
    }

    private Group group(Key key) {
        return groups.computeIfAbsent(key, missing -> new Group(missing.subject(), terms, rates, calendar));
    }

    private Optional<Place> place(Statement statement) {
        ClaimType type = statement.reading().type();
        return switch (statement.reading().value()) {
            case Quantity quantity -> statement.reading().subject().map(subject -> {
                Optional<Metric> metric = type == ClaimType.PRICE_TARGET ? priceTarget(statement) : metric(statement);
                return new Place(statement, group(new Key(terms.subject(subject), unit(quantity, metric))), metric);
            });
            case Rating _ -> statement.reading().subject().map(subject -> new Place(statement,
                    group(new Key(terms.subject(subject), "rating")), Optional.of(new Metric("rating",
                            Nature.MOMENTARY, Set.of()))));
            case Days days -> scheduled(statement, days);
            case FiscalPeriod _ -> Optional.empty();
        };
    }

    /// The "target" of a promise is no price target.
    private Optional<Metric> metric(Statement statement) {
        boolean promise = statement.reading().type() == ClaimType.COMMITMENT;
        return terms.metric(statement.reading())
                .filter(metric -> !promise || !metric.name().equals("price target"));
    }

    private Optional<Metric> priceTarget(Statement statement) {
        return Optional.of(metric(statement).filter(metric -> metric.name().equals("fair value"))
                .orElse(new Metric("price target", Nature.MOMENTARY, Set.of())));
    }

    /// Days that something is set for, and days on which such a thing came.
    private Optional<Place> scheduled(Statement statement, Days days) {
        boolean forward = statement.role().looksForward();
        boolean day = statement.reading().type() == ClaimType.DATE && days.length() == 1;
        Optional<String> subject = statement.reading().subject().or(statement::articleSubject);
        if (subject.isEmpty() || !forward && !day) {
            return Optional.empty();
        }
        Optional<String> what = terms.scheduled(statement)
                .or(() -> forward ? metric(statement).map(Metric::name) : Optional.empty());
        return what.map(name -> new Place(statement, group(new Key(terms.subject(subject.get()), "day")),
                Optional.of(new Metric(name, Nature.PLAN, Set.of()))));
    }

    private static String unit(Quantity quantity, Optional<Metric> metric) {
        boolean currency = quantity.unit().length() == 3
                && quantity.unit().chars().allMatch(c -> c >= 'A' && c <= 'Z');
        boolean share = metric.filter(one -> one.nature() == Nature.MOMENTARY && !one.name().equals("market value")
                || one.name().equals("earnings per share")).isPresent();
        return currency && !share ? MONEY : quantity.unit();
    }
}
