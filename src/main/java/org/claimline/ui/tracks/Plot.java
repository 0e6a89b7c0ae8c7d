package org.claimline.ui.tracks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Days;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Quantity;
import org.claimline.domain.Rating;
import org.claimline.tracks.Role;
import org.claimline.tracks.Statement;
import org.claimline.tracks.Track;
import org.claimline.tracks.TrackFinding;
import org.claimline.tracks.Verdict;
import org.claimline.ui.control.LocalText;

/// A track as a picture, before anything is measured in pixels: across by the day of publication, up by the value. Pure.
///
/// @param points in the order of time, undated ones last
/// @param links what joins points, in the order in which they are painted
/// @param scheduled whether the values are days, drawn as a staircase
/// @param unit of the amounts; the month of the occasion for days
record Plot(List<Point> points, List<Link> links, boolean scheduled, String unit) {

    /// One statement.
    ///
    /// @param low in the unit; an epoch day for days
    /// @param high the same, or the other end of a range
    /// @param conflict whether something contradicts it
    record Point(Statement statement, double low, double high, boolean conflict) {

        Optional<LocalDate> day() {
            return statement.published();
        }

        double middle() {
            return (low + high) / 2;
        }
    }

    /// What a track can be drawn of.
    ///
    /// @param name a unit, or the month of an occasion
    record View(String name, List<Statement> statements) {
        View {
            statements = List.copyOf(statements);
        }
    }

    /// How two points are joined.
    enum Kind {
        /// The same thing, told again.
        RESTATED,
        /// What was reported, one after the other.
        REPORTED,
        /// What was expected and what came.
        SETTLED,
        /// What it was set for, then and later.
        SLIPPED
    }

    /// @param words beside it; may be empty
    record Link(Point from, Point to, Kind kind, String words) {}

    Plot {
        points = List.copyOf(points);
        links = List.copyOf(links);
    }

    /// What a track can be drawn of: the units in which its amounts are told, the most frequent first, or the occasions
    /// that its days were set for, the one first that tells most.
    static List<View> views(Track track) {
        if (!(track.statements().getFirst().reading().value() instanceof Days)) {
            return units(track);
        }
        List<Statement> first = telling(track);
        return Stream.concat(Stream.of(first), track.occasions().reversed().stream().filter(one -> !one.equals(first)))
                .map(occasion -> new View(month(occasion), occasion)).toList();
    }

    private static String month(List<Statement> occasion) {
        LocalDate day = occasion.stream().map(one -> ((Days) one.reading().value()).first())
                .min(Comparator.naturalOrder()).orElseThrow();
        return LocalText.HERE.month(day);
    }

    /// The occasion of a track of days that was moved last, else the last one.
    static List<Statement> telling(Track track) {
        Set<ClaimId> moved = new HashSet<>();
        track.findings().stream().filter(one -> one.verdict() == Verdict.SLIPPED)
                .forEach(one -> moved.addAll(one.claims()));
        return track.occasions().reversed().stream()
                .filter(occasion -> occasion.stream().anyMatch(one -> moved.contains(one.claim()))).findFirst()
                .orElseGet(() -> track.occasions().getLast());
    }

    private static List<View> units(Track track) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        track.statements().forEach(one -> {
            if (one.reading().value() instanceof Quantity quantity) {
                counts.merge(quantity.unit(), 1, Integer::sum);
            }
        });
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> new View(entry.getKey(), track.statements())).toList();
    }

    /// @param view one of [#views]
    /// @return empty for what is neither amounts nor days
    static Optional<Plot> of(Track track, View view) {
        String unit = view.name();
        Set<ClaimId> conflicting = conflicting(track);
        Map<ClaimId, Point> byClaim = new LinkedHashMap<>();
        for (Statement one : view.statements()) {
            boolean conflict = conflicting.contains(one.claim());
            switch (one.reading().value()) {
                case Quantity quantity -> {
                    if (quantity.unit().equals(unit)) {
                        byClaim.put(one.claim(), new Point(one, quantity.low().doubleValue(),
                                quantity.high().doubleValue(), conflict));
                    }
                }
                case Days days -> byClaim.put(one.claim(), new Point(one, days.first().toEpochDay(),
                        days.last().toEpochDay(), conflict));
                case FiscalPeriod _,Rating _ -> {
                }
            }
        }
        if (byClaim.isEmpty()) {
            return Optional.empty();
        }
        boolean scheduled = track.statements().getFirst().reading().value() instanceof Days;
        return Optional.of(new Plot(List.copyOf(byClaim.values()), links(track, byClaim, scheduled), scheduled, unit));
    }

    /// The rows in which something that contradicts stands.
    private static Set<ClaimId> conflicting(Track track) {
        var named = new HashSet<ClaimId>();
        track.findings().stream().filter(one -> one.verdict() == Verdict.CONTRADICTION)
                .forEach(one -> named.add(one.claims().getLast()));
        var all = new HashSet<>(named);
        for (Track.Row row : track.rows()) {
            if (row.statements().stream().anyMatch(one -> named.contains(one.claim()))) {
                row.statements().forEach(one -> all.add(one.claim()));
            }
        }
        return all;
    }

    private static List<Link> links(Track track, Map<ClaimId, Point> points, boolean scheduled) {
        var links = new ArrayList<Link>();
        if (!scheduled) {
            restated(track, points, links);
            reported(track, points, links);
        }
        for (TrackFinding finding : track.findings()) {
            Optional<Kind> kind = switch (finding.verdict()) {
                case SLIPPED -> Optional.of(Kind.SLIPPED);
                case SETTLED, MISSED -> Optional.of(Kind.SETTLED);
                case AGREES, CONTRADICTION, EXPLAINED, OVERDUE, SILENT -> Optional.empty();
            };
            Point from = points.get(finding.claims().getFirst());
            Point to = points.get(finding.claims().getLast());
            if (kind.isPresent() && from != null && to != null) {
                Point start = scheduled ? firstOf(points, from) : from;
                links.add(new Link(start, to, kind.get(), words(finding, track.topic().unit())));
            }
        }
        return links;
    }

    /// Where a day was first set that stood until it was moved: the step begins there.
    private static Point firstOf(Map<ClaimId, Point> points, Point last) {
        return points.values().stream()
                .filter(point -> point.low() == last.low() && point.statement().role() == Role.SCHEDULED).findFirst()
                .orElse(last);
    }

    private static String words(TrackFinding finding, String unit) {
        return finding.error().map(error -> finding.verdict() == Verdict.SLIPPED
                ? TrackText.slip(error)
                : TrackText.error(error, unit)).orElse("");
    }

    private static void restated(Track track, Map<ClaimId, Point> points, List<Link> links) {
        for (Track.Row row : track.rows()) {
            List<Point> told = row.statements().stream().filter(one -> one.published().isPresent())
                    .map(one -> points.get(one.claim())).filter(point -> point != null).toList();
            if (told.size() > 1) {
                links.add(new Link(told.getFirst(), told.getLast(), Kind.RESTATED, ""));
            }
        }
    }

    /// What was reported first in each row, in time; only where values differ, and none contradicts.
    private static void reported(Track track, Map<ClaimId, Point> points, List<Link> links) {
        Map<LocalDate, Point> firsts = new HashMap<>();
        for (Track.Row row : track.rows()) {
            Point point = points.get(row.first().claim());
            if (row.role() == Role.ACTUAL && !row.first().reading().prior() && point != null && !point.conflict()) {
                point.day().ifPresent(day -> firsts.putIfAbsent(day, point));
            }
        }
        List<Point> line = firsts.values().stream()
                .sorted(Comparator.comparing((Point point) -> point.day().orElseThrow())).toList();
        for (int at = 1; at < line.size(); at++) {
            links.add(new Link(line.get(at - 1), line.get(at), Kind.REPORTED, ""));
        }
    }

    /// The smallest value.
    double least() {
        return points.stream().mapToDouble(Point::low).min().orElseThrow();
    }

    /// The largest value.
    double most() {
        return points.stream().mapToDouble(Point::high).max().orElseThrow();
    }

    List<LocalDate> days() {
        return points.stream().flatMap(point -> point.day().stream()).sorted().toList();
    }

    boolean hasUndated() {
        return points.stream().anyMatch(point -> point.day().isEmpty());
    }

    /// What the points do, in the order of [Role].
    List<Role> roles() {
        return points.stream().map(point -> point.statement().role()).distinct().sorted().toList();
    }
}
