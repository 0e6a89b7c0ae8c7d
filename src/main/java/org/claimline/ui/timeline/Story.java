package org.claimline.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Days;
import org.claimline.domain.Event;
import org.claimline.domain.Published;
import org.claimline.domain.Qualifier;
import org.claimline.notebook.Notebook;
import org.claimline.timeline.Ends;
import org.claimline.timeline.Timeline;
import org.claimline.timeline.TimelineItem;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.EventOfClaim;

/// All that the timeline shows of a notebook. Built on a worker; immutable.
///
/// @param dated by first day
/// @param undated what has no place on the axis
/// @param timeline the dated entries as items, a lane per [Lane]
/// @param byId all entries
/// @param studied the period under study
/// @param left how many entries a filter left out
record Story(List<Entry> dated, List<Entry> undated, Timeline timeline, Map<String, Entry> byId,
        Optional<Days> studied, int left) {

    private static final int LONGEST_LABEL = 34;

    static final Story EMPTY = of(List.of(), Optional.empty(), 0);

    /// Reads the notebook.
    static Story of(Notebook notebook) {
        List<ClaimRow> rows = notebook.claims(ClaimFilter.STANDING);
        Map<ClaimId, ClaimRow> byClaim = new HashMap<>();
        rows.forEach(row -> byClaim.put(row.claim().id(), row));
        var entries = new ArrayList<Entry>();
        notebook.articles().stream().filter(article -> !article.superseded()).map(Story::entry).forEach(entries::add);
        rows.stream().map(Story::entry).forEach(entries::add);
        notebook.events().stream().map(event -> entry(event, event.claim().map(byClaim::get)))
                .forEach(entries::add);
        return of(entries, notebook.settings().studied(), 0);
    }

    private static Story of(List<Entry> entries, Optional<Days> studied, int left) {
        Map<String, Entry> byId = new HashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        List<Entry> dated = entries.stream().filter(entry -> entry.when().isPresent())
                .sorted(Comparator.comparing((Entry entry) -> entry.when().orElseThrow().first())
                        .thenComparing(Entry::lane))
                .toList();
        List<Entry> undated = entries.stream().filter(entry -> entry.when().isEmpty()).toList();
        var timeline = new Timeline(Lane.values().length, dated.stream().map(Story::item).toList());
        return new Story(dated, undated, timeline, Map.copyOf(byId), studied, left);
    }

    private static TimelineItem item(Entry entry) {
        Days when = entry.when().orElseThrow();
        return new TimelineItem(entry.id(), entry.lane().ordinal(), entry.lane().mark(), when.first().toEpochDay(),
                when.last().toEpochDay(), entry.ends(), entry.label());
    }

    private static Entry entry(ArticleSummary article) {
        Optional<Published> published = article.details().published();
        boolean inferred = published.filter(known -> known.origin() == Published.Origin.INFERRED).isPresent();
        return new Entry(article.id().toString(), Lane.ARTICLES, published.map(known -> Days.of(known.date())),
                inferred ? Ends.UNCERTAIN : Ends.FIRM, shortened(article.details().title()),
                new Entry.OfArticle(article));
    }

    private static Entry entry(ClaimRow row) {
        Claim claim = row.claim();
        Lane lane = switch (claim.kind()) {
            case FIGURE -> Lane.FIGURES;
            case DATE -> Lane.DATES;
            case TARGET -> Lane.TARGETS;
        };
        Optional<Days> when = lane == Lane.DATES
                ? Optional.of(claim.reading().value()).filter(Days.class::isInstance).map(Days.class::cast)
                : EventOfClaim.days(claim.reading(), row.published());
        return new Entry(claim.id().toString(), lane, when, ends(claim), label(claim), new Entry.OfClaim(row));
    }

    private static Entry entry(Event event, Optional<ClaimRow> row) {
        return new Entry(event.id().toString(), Lane.EVENTS, Optional.of(event.when()), Ends.FIRM,
                shortened(event.title()), new Entry.OfEvent(event, row));
    }

    /// What hedges a date opens its ends; what hedges an amount says nothing about days.
    private static Ends ends(Claim claim) {
        if (!(claim.reading().value() instanceof Days)) {
            return Ends.FIRM;
        }
        return claim.reading().qualifier().map(Story::ends).orElse(Ends.FIRM);
    }

    private static Ends ends(Qualifier qualifier) {
        return switch (qualifier) {
            case ABOUT -> Ends.UNCERTAIN;
            case OVER -> Ends.OPEN_END;
            case UNDER -> Ends.OPEN_START;
        };
    }

    private static String label(Claim claim) {
        Optional<String> metric = claim.reading().metric();
        if (claim.reading().value() instanceof Days) {
            return shortened(metric.orElse(claim.anchor().quote()));
        }
        String value = ClaimText.of(claim);
        boolean said = metric.filter(words -> value.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                .isPresent();
        return shortened(said ? value : metric.map(words -> value + ' ' + words).orElse(value));
    }

    /// Cut after a word where there is one.
    private static String shortened(String words) {
        if (words.length() <= LONGEST_LABEL) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST_LABEL);
        return words.substring(0, space > LONGEST_LABEL / 2 ? space : LONGEST_LABEL) + '…';
    }

    /// The entries that contain the words, case aside.
    Story containing(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return this;
        }
        Predicate<String> matches = text -> text.toLowerCase(Locale.ROOT).contains(wanted);
        List<Entry> kept = Stream.concat(dated.stream(), undated.stream())
                .filter(entry -> texts(entry).anyMatch(matches)).toList();
        return of(kept, studied, byId.size() - kept.size());
    }

    private static Stream<String> texts(Entry entry) {
        Stream<String> own = Stream.of(Optional.of(entry.label()), entry.articleTitle(), entry.source(),
                entry.event().map(Event::title)).flatMap(Optional::stream);
        Stream<String> claims = entry.row().stream().map(ClaimRow::claim)
                .flatMap(claim -> Stream.of(Optional.of(claim.anchor().quote()), claim.reading().metric(),
                        claim.reading().subject(), claim.reading().holder()))
                .flatMap(Optional::stream);
        return Stream.concat(own, claims);
    }

    Optional<Entry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The entry as it stands on the axis; empty for an undated one.
    static Optional<TimelineItem> itemOf(Entry entry) {
        return entry.when().map(_ -> item(entry));
    }
}
