package org.claimline.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Days;
import org.claimline.domain.Event;
import org.claimline.domain.Kind;
import org.claimline.domain.Note;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.Published;
import org.claimline.domain.Reading;
import org.claimline.domain.SavedView;
import org.claimline.domain.Sha256;
import org.claimline.domain.Status;
import org.claimline.domain.Wording;
import org.claimline.export.Dossier.Chapter;
import org.claimline.export.Dossier.Happening;
import org.claimline.export.Dossier.Placed;

/// The note that joins all articles: the timeline, the claims by metric, the analyst's notes, the list of articles.
final class StoryNote {

    /// Sorts after every metric.
    private static final String NO_METRIC = "\uFFFF";

    private final Dossier dossier;
    private final Map<ArticleId, String> names;
    private final Page page;
    private final Map<ClaimId, Placed> placed = new HashMap<>();

    private record Row(Optional<Days> when, List<String> cells) {

        /// By first day, the exact before the vague; what has no days last.
        static final Comparator<Row> ORDER = Comparator
                .comparing((Row row) -> row.when.map(Days::first).orElse(LocalDate.MAX))
                .thenComparing(row -> row.when.map(Days::last).orElse(LocalDate.MAX));
    }

    private StoryNote(Dossier dossier, Map<ArticleId, String> names, Links links) {
        this.dossier = dossier;
        this.names = names;
        this.page = new Page(links);
        dossier.entries().forEach(place -> placed.put(place.entry().claim().id(), place));
    }

    /// @param names the file names of the articles' notes
    static String of(Dossier dossier, Map<ArticleId, String> names, Links links) {
        return new StoryNote(dossier, names, links).text();
    }

    /// What its `claimline-id` says: two notebooks may export to one folder.
    static String id(NotebookSettings settings) {
        return "story-" + Sha256.hex(settings.title()).substring(0, 12);
    }

    private String text() {
        page.heading(1, MarkdownText.escape(dossier.settings().title()));
        page.paragraph(summary());
        timeline();
        metrics();
        notes();
        articles();
        views();
        return ManagedNote.seal(properties(), page.text());
    }

    private void views() {
        List<SavedView> views = dossier.settings().views();
        if (!views.isEmpty()) {
            page.heading(2, "Saved views");
            page.table(List.of("View", "Shows"), views.stream()
                    .map(view -> List.of(MarkdownText.escape(view.name()), MarkdownText.escape(view.query())))
                    .toList());
        }
    }

    private FrontMatter properties() {
        var properties = new FrontMatter().text("title", dossier.settings().title());
        dossier.settings().studied().ifPresent(days -> properties.plain("studied-from", days.first().toString())
                .plain("studied-to", days.last().toString()));
        return properties.plain("articles", String.valueOf(dossier.chapters().size()))
                .plain("claims", String.valueOf(placed.size())).plain("claimline-id", id(dossier.settings()));
    }

    private String summary() {
        var parts = new ArrayList<String>();
        dossier.settings().studied().ifPresent(days -> parts.add(Wording.of(days)));
        parts.add(counted(dossier.chapters().size(), "article"));
        parts.add(counted(placed.size(), "claim"));
        parts.add(counted(dossier.happenings().size(), "event"));
        return String.join(" · ", parts);
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private void timeline() {
        var rows = new ArrayList<Row>();
        Set<ClaimId> shown = new HashSet<>();
        for (Happening happening : dossier.happenings()) {
            Event event = happening.event();
            event.claim().ifPresent(shown::add);
            rows.add(new Row(Optional.of(event.when()), List.of(Wording.of(event.when()),
                    MarkdownText.escape(event.title()), "event", source(event))));
        }
        dossier.entries().filter(place -> !shown.contains(place.entry().claim().id())).filter(StoryNote::isPeriod)
                .filter(StoryNote::tellsSomething).forEach(place -> rows.add(row(place)));
        dossier.chapters().forEach(chapter -> chapter.published().ifPresent(published -> rows.add(row(chapter,
                published))));
        if (!rows.isEmpty()) {
            rows.sort(Row.ORDER);
            page.heading(2, "Timeline");
            page.table(List.of("Date", "What", "Kind", "Source"), rows.stream().map(Row::cells).toList());
        }
    }

    private static boolean isPeriod(Placed place) {
        Claim claim = place.entry().claim();
        return claim.kind() == Kind.DATE || claim.reading().value() instanceof Days;
    }

    /// A scheduled day does by itself; a mere mention of a day only when somebody has worked on it.
    private static boolean tellsSomething(Placed place) {
        Claim claim = place.entry().claim();
        return claim.kind() != Kind.DATE || claim.status() != Status.SUGGESTED || !place.entry().tags().isEmpty()
                || !place.entry().notes().isEmpty();
    }

    private Row row(Placed place) {
        Claim claim = place.entry().claim();
        Reading reading = claim.reading();
        Optional<Days> when = reading.value() instanceof Days days ? Optional.of(days) : Optional.empty();
        Passage passage = Passage.around(place.chapter().article().text(), claim.anchor().span());
        return new Row(when, List.of(MarkdownText.escape(Wording.of(reading.value())),
                MarkdownText.escape(passage.before() + passage.quote() + passage.after()), Wording.of(reading.type()),
                link(place)));
    }

    private Row row(Chapter chapter, Published published) {
        return new Row(Optional.of(Days.of(published.date())), List.of(Citation.date(published),
                MarkdownText.escape(chapter.article().title()), "article", link(chapter.source(), file(chapter))));
    }

    private void metrics() {
        var groups = new TreeMap<String, List<Placed>>();
        dossier.entries().filter(place -> !isPeriod(place)).forEach(place -> groups
                .computeIfAbsent(metric(place).map(metric -> metric.toLowerCase(Locale.ROOT)).orElse(NO_METRIC),
                        _ -> new ArrayList<>())
                .add(place));
        if (groups.isEmpty()) {
            return;
        }
        page.heading(2, "Claims by metric");
        groups.values().forEach(group -> {
            String name = metric(group.getFirst()).orElse("Other figures");
            page.heading(3, MarkdownText.escape(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)));
            page.table(List.of("Published", "Value", "Subject", "Type", "Said by", "Status", "Source"),
                    group.stream().map(this::cells).toList());
        });
    }

    private static Optional<String> metric(Placed place) {
        return place.entry().claim().reading().metric().map(MarkdownText::oneLine)
                .filter(metric -> !metric.isEmpty());
    }

    private List<String> cells(Placed place) {
        Claim claim = place.entry().claim();
        Reading reading = claim.reading();
        return List.of(place.chapter().published().map(Citation::date).orElse("date unknown"),
                MarkdownText.escape(Wording.of(reading)), reading.subject().map(MarkdownText::escape).orElse(""),
                Wording.of(reading.type()) + (reading.prior() ? ", prior" : ""),
                reading.holder().map(MarkdownText::escape).orElse(""), Citation.status(claim), link(place));
    }

    private void notes() {
        boolean headed = false;
        for (Chapter chapter : dossier.chapters()) {
            headed = notes(headed, link(chapter), chapter.notes());
            for (Dossier.Entry entry : chapter.entries()) {
                headed = notes(headed, Citation.headline(entry.claim()) + " · " + link(new Placed(chapter, entry)),
                        entry.notes());
            }
        }
        for (Happening happening : dossier.happenings()) {
            headed = notes(headed, Wording.of(happening.event().when()) + " · "
                    + MarkdownText.escape(happening.event().title()), happening.notes());
        }
    }

    private boolean notes(boolean headed, String on, List<Note> notes) {
        if (notes.isEmpty()) {
            return headed;
        }
        if (!headed) {
            page.heading(2, "Notes");
        }
        page.paragraph(on);
        notes.forEach(note -> page.quotation("Note", note.markdown()));
        return true;
    }

    private void articles() {
        if (!dossier.chapters().isEmpty()) {
            page.heading(2, "Articles");
            page.list(dossier.chapters().stream()
                    .map(chapter -> chapter.published().map(Citation::date).orElse("date unknown") + " · "
                            + link(chapter)
                            + chapter.article().details().source().map(source -> " · " + MarkdownText.escape(source))
                                    .orElse(""))
                    .toList());
        }
    }

    private String source(Event event) {
        Optional<Placed> place = event.claim().map(placed::get);
        return place.map(this::link).or(() -> event.article().flatMap(id -> dossier.chapters().stream()
                .filter(chapter -> chapter.article().id().equals(id)).findFirst()).map(this::link)).orElse("");
    }

    private String link(Chapter chapter) {
        return link(chapter.article().title(), file(chapter));
    }

    /// To the claim itself, where the dialect has an address for it.
    private String link(Placed place) {
        String id = place.entry().claim().id().value();
        String text = place.chapter().source();
        return switch (page.dialect()) {
            case OBSIDIAN -> link(text, file(place.chapter()) + "#^" + id);
            case PANDOC -> link(text, file(place.chapter()) + '#' + id);
            case COMMONMARK -> link(text, file(place.chapter()));
        };
    }

    private static String link(String text, String target) {
        return '[' + MarkdownText.escape(text) + "](" + target + ')';
    }

    private String file(Chapter chapter) {
        return MarkdownText.fileLink(names.getOrDefault(chapter.article().id(), ""));
    }
}
