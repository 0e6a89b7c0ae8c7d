package org.claimline.ui.timeline;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Days;
import org.claimline.domain.Event;
import org.claimline.domain.PriceSeries;
import org.claimline.domain.Published;
import org.claimline.domain.Qualifier;
import org.claimline.domain.Tagging;
import org.claimline.domain.Target;
import org.claimline.notebook.Notebook;
import org.claimline.timeline.Ends;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.EventOfClaim;

/// All that can stand on the timeline of a notebook. Read on a worker; immutable.
///
/// @param studied the period under study
/// @param prices the series that the notebook keeps
record Material(List<Entry> entries, Optional<Days> studied, List<PriceSeries> prices) {

    static final Material NONE = new Material(List.of(), Optional.empty(), List.of());

    /// Events with this tag stand across all lanes.
    static final String MARKER = "marker";

    private static final int LONGEST_LABEL = 34;

    /// Reads the notebook.
    static Material of(Notebook notebook) {
        Map<Target, List<String>> tags = new HashMap<>();
        for (Tagging tagging : notebook.taggings()) {
            tags.computeIfAbsent(tagging.on(), _ -> new ArrayList<>()).add(tagging.tag());
        }
        Map<ArticleId, LocalDate> captured = new HashMap<>();
        var entries = new ArrayList<Entry>();
        for (ArticleSummary article : notebook.articles()) {
            captured.put(article.id(), article.imported().atZone(ZoneOffset.UTC).toLocalDate());
            if (!article.superseded()) {
                entries.add(entry(article, tags.getOrDefault(new Target.OnArticle(article.id()), List.of()),
                        captured.get(article.id())));
            }
        }
        Map<ClaimId, ClaimRow> byClaim = new HashMap<>();
        for (ClaimRow row : notebook.claims(ClaimFilter.STANDING)) {
            byClaim.put(row.claim().id(), row);
            entries.add(entry(row, Optional.ofNullable(captured.get(row.claim().article()))));
        }
        for (Event event : notebook.events()) {
            Optional<LocalDate> came = event.article().flatMap(id -> Optional.ofNullable(captured.get(id)));
            entries.add(entry(event, event.claim().map(byClaim::get),
                    tags.getOrDefault(new Target.OnEvent(event.id()), List.of()), came));
        }
        return new Material(entries, notebook.settings().studied(), notebook.prices().all());
    }

    /// The first day on which any of it could have been known.
    Optional<LocalDate> firstKnown() {
        return entries.stream().filter(entry -> entry.kind() == EntryKind.ARTICLES)
                .flatMap(entry -> entry.known().stream()).min(LocalDate::compareTo);
    }

    private static Entry entry(ArticleSummary article, List<String> tags, LocalDate captured) {
        Optional<Published> published = article.details().published();
        boolean inferred = published.filter(known -> known.origin() == Published.Origin.INFERRED).isPresent();
        return new Entry(article.id().toString(), EntryKind.ARTICLES, published.map(known -> Days.of(known.date())),
                inferred ? Ends.UNCERTAIN : Ends.FIRM, shortened(article.details().title()),
                new Entry.OfArticle(article), tags, Optional.of(captured));
    }

    private static Entry entry(ClaimRow row, Optional<LocalDate> captured) {
        Claim claim = row.claim();
        EntryKind kind = switch (claim.kind()) {
            case FIGURE -> EntryKind.FIGURES;
            case DATE -> EntryKind.DATES;
            case TARGET -> EntryKind.TARGETS;
        };
        Optional<Days> when = kind == EntryKind.DATES
                ? Optional.of(claim.reading().value()).filter(Days.class::isInstance).map(Days.class::cast)
                : EventOfClaim.days(claim.reading(), row.published());
        return new Entry(claim.id().toString(), kind, when, ends(claim), label(claim), new Entry.OfClaim(row),
                row.tags(), captured);
    }

    private static Entry entry(Event event, Optional<ClaimRow> row, List<String> tags, Optional<LocalDate> captured) {
        return new Entry(event.id().toString(), EntryKind.EVENTS, Optional.of(event.when()), Ends.FIRM,
                shortened(event.title()), new Entry.OfEvent(event, row), tags, captured);
    }

    /// What hedges a date opens its ends, be it the reading's own hedge or the word before it; what hedges an amount says
    /// nothing about days.
    static Ends ends(Claim claim) {
        if (!(claim.reading().value() instanceof Days)) {
            return Ends.FIRM;
        }
        return claim.reading().qualifier().map(Material::ends).orElseGet(() -> ends(claim.anchor().prefix()));
    }

    private static Ends ends(Qualifier qualifier) {
        return switch (qualifier) {
            case ABOUT -> Ends.UNCERTAIN;
            case OVER -> Ends.OPEN_END;
            case UNDER -> Ends.OPEN_START;
        };
    }

    /// By the last word before the date: "by March", "until Friday", "since 2021", "around June".
    private static Ends ends(String prefix) {
        String before = prefix.stripTrailing();
        String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return switch (word) {
            case "by", "until", "till", "before" -> Ends.OPEN_START;
            case "since", "after", "from" -> Ends.OPEN_END;
            case "around", "about", "circa", "approximately" -> Ends.UNCERTAIN;
            default -> Ends.FIRM;
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
}
