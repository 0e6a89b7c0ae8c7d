package org.claimline.ui.home;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Counts;
import org.claimline.domain.Days;
import org.claimline.domain.Event;
import org.claimline.domain.Quantity;
import org.claimline.domain.Status;
import org.claimline.notebook.Notebook;
import org.claimline.tracks.PeriodKind;
import org.claimline.tracks.Role;
import org.claimline.tracks.Statement;
import org.claimline.tracks.Track;
import org.claimline.tracks.TrackFinding;
import org.claimline.tracks.Verdict;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Place;
import org.claimline.ui.tracks.TracksPage;

/// What the home page says, in its sections. Pure but for the words, which are the window's.
///
/// @param articles how many articles, `claims` and `tracks` there are; what was told once makes no track
/// @param sections those that have something to say, in their order
record Digest(int articles, int claims, int tracks, List<Section> sections) {

    /// What a section is about.
    enum Topic {
        CONTRADICTS, SLIPPED, DUE, CHANGED, NEW, REVIEW
    }

    /// @param count how many there are, of which `lines` may be the first
    /// @param all where the rest is
    record Section(Topic topic, int count, List<Line> lines, Optional<Place> all) {
        Section {
            lines = List.copyOf(lines);
        }
    }

    /// @param what in a few words, and `detail`, what is to be known of it
    /// @param when beside it, or a count; may be empty
    /// @param place where it leads
    record Line(String what, String detail, String when, Place place) {}

    /// So many lines of a section are shown.
    static final int MOST = 5;
    /// Articles that were imported within so many days are new.
    private static final int NEW = 7;
    /// A value that was first told so many days before the newest article, or later, is a change.
    private static final int CHANGED = 75;
    /// Days that far ahead are due.
    private static final int DUE = 120;
    private static final ClaimFilter SUGGESTED = ClaimFilter.STANDING.withStatuses(Set.of(Status.SUGGESTED));
    private static final ClaimFilter DISPUTED = ClaimFilter.STANDING.withStatuses(Set.of(Status.DISPUTED));

    Digest {
        sections = List.copyOf(sections);
    }

    /// Asks the notebook. Not for the FX thread.
    static Digest of(Notebook book, LocalDate today) {
        return new Making(book.tracks().all(today), book.articles(), book.events(), today)
                .digest(book.counts(), book.count(DISPUTED), book.readings().outdated().size());
    }

    /// How many tracks do not add up, or slipped: what the side bar says of the page; below 0 where it is none. Not for
    /// the FX thread.
    static int troubles(Notebook book) {
        List<Verdict> troubles = List.of(Verdict.CONTRADICTION, Verdict.SLIPPED, Verdict.OVERDUE);
        int count = (int) book.tracks().all().stream().filter(track -> troubles.stream().anyMatch(track::has)).count();
        return count == 0 ? -1 : count;
    }

    /// Of what is at hand.
    static final class Making {

        private final List<Track> tracks;
        private final List<ArticleSummary> articles;
        private final List<Event> events;
        private final LocalDate today;

        Making(List<Track> tracks, List<ArticleSummary> articles, List<Event> events, LocalDate today) {
            this.tracks = tracks;
            this.articles = articles;
            this.events = events;
            this.today = today;
        }

        /// @param disputed how many claims are in dispute
        /// @param outdated how many articles could be read better
        Digest digest(Counts counts, int disputed, int outdated) {
            Map<Topic, Section> all = new EnumMap<>(Topic.class);
            all.put(Topic.CONTRADICTS, contradicts());
            all.put(Topic.SLIPPED, slipped());
            all.put(Topic.DUE, due());
            all.put(Topic.NEW, recent());
            all.put(Topic.CHANGED, changed());
            all.put(Topic.REVIEW, review(counts, disputed, outdated));
            return new Digest(counts.articles(), counts.claims(), TracksPage.count(tracks),
                    all.values().stream().filter(section -> section.count() > 0).toList());
        }

        private static Section section(Topic topic, List<Line> lines, Optional<Place> all) {
            return new Section(topic, lines.size(), lines.stream().limit(MOST).toList(), all);
        }

        private Section contradicts() {
            return section(Topic.CONTRADICTS, found(Verdict.CONTRADICTION),
                    Optional.of(new Place.Tracks(Optional.of(Verdict.CONTRADICTION), Optional.empty())));
        }

        /// Days that were moved; then those that passed without anything, the latest first.
        private Section slipped() {
            List<Line> lines = Stream.concat(found(Verdict.SLIPPED).stream(), found(Verdict.OVERDUE).stream()).toList();
            Verdict more = lines.isEmpty() || !found(Verdict.SLIPPED).isEmpty() ? Verdict.SLIPPED : Verdict.OVERDUE;
            return section(Topic.SLIPPED, lines,
                    Optional.of(new Place.Tracks(Optional.of(more), Optional.empty())));
        }

        private List<Line> found(Verdict verdict) {
            var lines = new ArrayList<Line>();
            for (Track track : tracks) {
                List<TrackFinding> found = track.findings().stream().filter(one -> one.verdict() == verdict).toList();
                if (!found.isEmpty()) {
                    TrackFinding first = found.getFirst();
                    String more = found.size() > 1 ? Texts.get("home.more", found.size() - 1) : "";
                    lines.add(new Line(topic(track), detail(first), more, at(first.claims().getFirst())));
                }
            }
            return lines;
        }

        private static String detail(TrackFinding finding) {
            String reason = finding.reason();
            int colon = reason.indexOf(": ");
            return colon < 0
                    ? reason
                    : finding.verdict() == Verdict.CONTRADICTION
                            ? reason.substring(0, colon)
                            : reason.substring(colon + 2);
        }

        private static String topic(Track track) {
            return ClaimText.join(Optional.of(track.topic().subject()), Optional.of(track.topic().metric()));
        }

        private static Place at(ClaimId claim) {
            return new Place.Tracks(Optional.empty(), Optional.of(claim));
        }

        private record Coming(LocalDate day, Line line) {}

        /// Days that something is set for, and the user's events, nearest first.
        private Section due() {
            var coming = new ArrayList<Coming>();
            var fromClaims = new HashSet<ClaimId>();
            for (Event event : events) {
                event.claim().ifPresent(fromClaims::add);
                add(coming, event.when(), event.title(), new Place.Timeline(Optional.of(event.id())));
            }
            for (Track track : tracks) {
                var seen = new HashSet<Days>();
                for (Statement one : track.statements()) {
                    if (one.role() == Role.SCHEDULED && one.reading().value() instanceof Days days && seen.add(days)
                            && !fromClaims.contains(one.claim())) {
                        add(coming, days, topic(track), at(one.claim()));
                    }
                }
            }
            coming.sort(Comparator.comparing(Coming::day).thenComparing(one -> one.line().what()));
            return section(Topic.DUE, coming.stream().map(Coming::line).toList(), Optional.empty());
        }

        private void add(List<Coming> coming, Days days, String what, Place place) {
            long left = ChronoUnit.DAYS.between(today, days.first());
            boolean isDue = !days.last().isBefore(today) && left <= DUE;
            if (isDue) {
                String when = left <= 0 ? Texts.get("home.now") : Texts.get("home.in-days", left);
                coming.add(new Coming(days.first(), new Line(what, LocalText.HERE.of(days), when, place)));
            }
        }

        private Section recent() {
            LocalDate since = today.minusDays(NEW);
            List<Line> lines = articles.stream()
                    .filter(one -> !LocalDate.ofInstant(one.imported(), ZoneId.systemDefault()).isBefore(since))
                    .sorted(Comparator.comparing(ArticleSummary::imported).reversed()).map(Making::line).toList();
            return section(Topic.NEW, lines, Optional.of(new Place.Articles(false)));
        }

        private static Line line(ArticleSummary article) {
            String detail = ClaimText.join(article.details().source(),
                    article.details().published().map(known -> LocalText.HERE.of(known.date())));
            return new Line(article.details().title(), detail, Texts.get("home.claims", article.claims()),
                    new Place.Reading(article.id(), Optional.empty()));
        }

        private record Changing(LocalDate day, Line line) {}

        /// Things of which something else was said lately than before; then articles that have a newer version.
        private Section changed() {
            Optional<LocalDate> newest = articles.stream()
                    .flatMap(one -> one.details().published().map(known -> known.date()).stream())
                    .filter(day -> !day.isAfter(today)).max(Comparator.naturalOrder());
            var lines = new ArrayList<Line>();
            newest.ifPresent(day -> tracks.stream()
                    .flatMap(track -> change(track, day.minusDays(CHANGED)).stream())
                    .sorted(Comparator.comparing(Changing::day).reversed()).map(Changing::line).forEach(lines::add));
            Set<ArticleId> shown = new HashSet<>();
            articles.stream().filter(ArticleSummary::superseded).filter(one -> shown.add(one.id()))
                    .forEach(one -> lines.add(new Line(one.details().title(), Texts.get("home.superseded"), "",
                            new Place.Reading(one.id(), Optional.empty()))));
            return section(Topic.CHANGED, lines, Optional.empty());
        }

        /// The last two values that were told of one thing, when the later one is new. Opinions of several people are
        /// no change, a percentage that names no period may be of another one, and amounts of which nobody says what they
        /// measure have nothing in common.
        private static Optional<Changing> change(Track track, LocalDate since) {
            boolean opinions = track.statements().stream()
                    .anyMatch(one -> one.reading().type() == ClaimType.PRICE_TARGET);
            boolean openPercentage = track.topic().unit().equals("%") && track.topic().period() == PeriodKind.UNSAID;
            boolean nameless = track.statements().stream().noneMatch(one -> one.reading().metric().isPresent());
            List<Track.Row> rows = opinions || openPercentage || nameless
                    ? List.of()
                    : track.rows().stream()
                            .filter(row -> row.first().reading().value() instanceof Quantity quantity
                                    && quantity.unit().equals(track.topic().unit()) && !row.first().reading().prior()
                                    && row.role() == Role.ACTUAL && row.first().published().isPresent())
                            .toList();
            if (rows.size() < 2) {
                return Optional.empty();
            }
            Track.Row last = rows.getLast();
            Track.Row before = rows.get(rows.size() - 2);
            LocalDate day = last.first().published().orElseThrow();
            boolean isNew = !day.isBefore(since) && before.first().published().orElseThrow().isBefore(day)
                    && !before.first().reading().value().equals(last.first().reading().value());
            return isNew
                    ? Optional.of(new Changing(day, new Line(topic(track),
                            value(before.first()) + " → " + value(last.first()), LocalText.HERE.of(day),
                            at(last.first().claim()))))
                    : Optional.empty();
        }

        private static String value(Statement one) {
            return ClaimText.of(one.reading(), one.quote());
        }

        private static Section review(Counts counts, int disputed, int outdated) {
            var lines = new ArrayList<Line>();
            if (counts.suggested() > 0) {
                lines.add(new Line(Texts.get("home.review.claims", counts.suggested()),
                        Texts.get("home.review.claims.about"), "", new Place.Claims(SUGGESTED)));
            }
            if (disputed > 0) {
                lines.add(new Line(Texts.get("home.review.disputed", disputed),
                        Texts.get("home.review.disputed.about"), "", new Place.Claims(DISPUTED)));
            }
            if (counts.undated() > 0) {
                lines.add(new Line(Texts.get("home.review.undated", counts.undated()),
                        Texts.get("home.review.undated.about"), "", new Place.Articles(true)));
            }
            if (outdated > 0) {
                lines.add(new Line(Texts.get("home.review.outdated", outdated),
                        Texts.get("home.review.outdated.about"), "", new Place.Articles(false)));
            }
            return new Section(Topic.REVIEW, lines.size(), lines, Optional.empty());
        }
    }
}
