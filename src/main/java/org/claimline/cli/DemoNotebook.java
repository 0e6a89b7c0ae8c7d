package org.claimline.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.claimline.domain.Article;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Days;
import org.claimline.domain.Edit;
import org.claimline.domain.Kind;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.Published;
import org.claimline.domain.Quantity;
import org.claimline.domain.Reading;
import org.claimline.domain.Tag;
import org.claimline.domain.Tagging;
import org.claimline.domain.Target;
import org.claimline.notebook.Edits;
import org.claimline.notebook.ImportReport;
import org.claimline.notebook.Notebook;
import org.claimline.notebook.PublicationDates;
import org.claimline.task.Cancellation;

/// The demo: the sample articles, with a morning's judgements on them. The same each time.
public final class DemoNotebook {

    public static final String TITLE = "Alibaba · AI narrative";
    public static final Days STUDIED = new Days(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 1, 31),
            Days.Precision.RANGE);

    private static final double SURE = 0.8;
    private static final BigDecimal DOUBTFUL = new BigDecimal("250000000000");
    private static final BigDecimal PLEDGED = new BigDecimal("53000000000");

    /// What happened, and a word of the paragraph that tells of it on its day or later.
    private static final List<Happened> HAPPENED = List.of(
            new Happened("2025-09-24", "2025-09-26", "Apsara conference, Hangzhou", "Apsara"),
            new Happened("2025-10-09", "2025-10-09", "Alibaba Cloud becomes the NBA's partner in China", "NBA"),
            new Happened("2025-11-14", "2025-11-14", "White House memo is reported; the company denies", "memo"),
            new Happened("2025-11-17", "2025-11-17", "Qwen app opens as a public beta", "beta"),
            new Happened("2025-11-25", "2025-11-25", "September quarter results", "quarter"),
            new Happened("2025-12-31", "2025-12-31", "One Causeway Bay: the purchase is completed", "Causeway"),
            new Happened("2026-01-14", "2026-01-14", "Qwen passes 100 million monthly active users", "100 million"),
            new Happened("2026-01-26", "2026-01-26", "Texas bars Alibaba's technology from state devices", "Texas"));

    private record Happened(String first, String last, String title, String word) {

        Days days() {
            LocalDate start = LocalDate.parse(first);
            LocalDate end = LocalDate.parse(last);
            return start.equals(end) ? Days.of(start) : new Days(start, end, Days.Precision.RANGE);
        }
    }

    private final Notebook notebook;
    private Instant now = Instant.parse("2026-02-02T08:00:00Z");

    private DemoNotebook(Notebook notebook) {
        this.notebook = notebook;
    }

    /// Fills a new notebook.
    ///
    /// @param samples the sample articles
    public static ImportReport fill(Notebook notebook, List<Path> samples) {
        NotebookSettings before = notebook.settings();
        notebook.apply(Edits.settings(before, before.withTitle(TITLE).withStudied(Optional.of(STUDIED))
                .withFiscalYears(Map.of("Alibaba", Month.MARCH))));
        ImportReport report = notebook.imports().files(samples, PublicationDates.NONE, _ -> {}, Cancellation.NEVER);
        new DemoNotebook(notebook).judge();
        return report;
    }

    private void judge() {
        confirmWhatIsSure();
        tagArticles();
        tagClaims();
        annotate();
        addEvents();
    }

    /// As one reads them: by publication, undated last, then in the order of the text.
    private List<ClaimRow> claims() {
        return notebook.claims(ClaimFilter.STANDING).stream().sorted(Comparator
                .comparing((ClaimRow row) -> row.published().map(Published::date).orElse(LocalDate.MAX))
                .thenComparing(ClaimRow::articleTitle).thenComparing(row -> row.claim().anchor().span())).toList();
    }

    private void confirmWhatIsSure() {
        List<Claim> sure = claims().stream()
                .filter(row -> row.source().filter(source -> !source.contains("Ticker")).isPresent())
                .map(ClaimRow::claim).filter(claim -> claim.evidence().confidence() >= SURE)
                .filter(claim -> claim.kind() != Kind.DATE && !isAmount(claim, DOUBTFUL)).toList();
        if (!sure.isEmpty()) {
            notebook.apply(Edits.confirm(sure));
        }
    }

    private void tagArticles() {
        List<Target> articles = notebook.articles().stream().filter(article -> {
            String title = article.details().title().toLowerCase(Locale.ROOT);
            return title.contains("texas") || title.contains("white house");
        }).map(article -> (Target) new Target.OnArticle(article.id())).toList();
        tag(articles, "regulation/us");
    }

    private void tagClaims() {
        var targets = new TreeMap<String, List<Target>>();
        for (ClaimRow row : claims()) {
            tagFor(row.claim()).ifPresent(path -> targets.computeIfAbsent(path, _ -> new ArrayList<>())
                    .add(new Target.OnClaim(row.claim().id())));
        }
        targets.forEach((path, tagged) -> tag(tagged, path));
    }

    private Optional<String> tagFor(Claim claim) {
        Reading reading = claim.reading();
        String about = (reading.metric().orElse("") + ' ' + reading.subject().orElse("")).toLowerCase(Locale.ROOT);
        if (claim.kind() == Kind.DATE) {
            return Optional.empty();
        }
        if (isAmount(claim, DOUBTFUL) || isAmount(claim, PLEDGED) || about.contains("infrastructure")
                || about.contains("capital") || about.contains("spending") || about.contains("invest")) {
            return Optional.of("capex");
        }
        if (reading.type() == ClaimType.PRICE_TARGET || reading.type() == ClaimType.RATING) {
            return Optional.of("brokers");
        }
        if (about.contains("qwen") || reading.type() == ClaimType.COUNT && paragraph(claim).contains("Qwen")) {
            return Optional.of("qwen");
        }
        boolean growth = reading.value() instanceof Quantity quantity && quantity.unit().equals("%");
        return about.contains("cloud") ? Optional.of(growth ? "cloud/growth" : "cloud") : Optional.empty();
    }

    /// One edit for all of them.
    private void tag(List<Target> targets, String path) {
        var changes = new ArrayList<Change>();
        changes.add(new Change.OfTag(Optional.empty(), Optional.of(new Tag(path, Tag.defaultColour(path)))));
        targets.forEach(target -> changes.add(
                new Change.OfTagging(Optional.empty(), Optional.of(new Tagging(path, target)))));
        if (!targets.isEmpty()) {
            apply(new Edit(Edit.Action.ADD_TAG, changes));
        }
    }

    private void annotate() {
        List<Claim> doubtful = claims().stream().map(ClaimRow::claim).filter(claim -> isAmount(claim, DOUBTFUL))
                .toList();
        if (!doubtful.isEmpty()) {
            apply(Edits.dispute(doubtful));
            note(doubtful.getFirst(),
                    "Contradicts the **$53 billion** (RMB 380 billion) of every other source. No document is named; "
                            + "the article has no date either.");
        }
        first(claim -> isAmount(claim, PLEDGED)).ifPresent(
                claim -> note(claim, "The pledge of February 2025, told again. *Exceeded* has no number so far."));
        first(claim -> isPercent(claim, "32")).ifPresent(
                claim -> note(claim, "Reported for the September quarter: 34%. The forecast was for 2026."));
        first(claim -> claim.reading().value().equals(Days.of(LocalDate.of(2025, 11, 14)))
                && claim.kind() == Kind.TARGET)
                .ifPresent(claim -> note(claim, "Slipped: the results came on November 25."));
    }

    private Optional<Claim> first(Predicate<Claim> wanted) {
        return claims().stream().map(ClaimRow::claim).filter(wanted).findFirst();
    }

    private void note(Claim claim, String markdown) {
        now = now.plus(Duration.ofMinutes(5));
        notebook.apply(Edits.note(new Target.OnClaim(claim.id()), markdown, now));
    }

    /// Days for which results are announced become events, each day once; and so does what happened.
    private void addEvents() {
        Set<Days> told = new HashSet<>();
        for (ClaimRow row : claims()) {
            Claim claim = row.claim();
            if (claim.reading().type() == ClaimType.EVENT && claim.reading().value() instanceof Days days
                    && isNear(days) && paragraph(claim).contains("results") && told.add(days)) {
                apply(Edits.event(claim, "Quarterly results, as scheduled", days));
            }
        }
        for (Happened happened : HAPPENED) {
            Days days = happened.days();
            Optional<Claim> named = claims().stream().filter(row -> tells(row, happened))
                    .map(ClaimRow::claim).findFirst();
            apply(named.isPresent()
                    ? Edits.event(named.get(), happened.title, days)
                    : Edits.event(happened.title, days));
        }
    }

    private boolean tells(ClaimRow row, Happened happened) {
        Days days = happened.days();
        boolean named = row.claim().reading().value() instanceof Days said && !said.first().isBefore(days.first())
                && !said.last().isAfter(days.last());
        boolean later = row.published().filter(published -> !published.date().isBefore(days.first())).isPresent();
        return named && later && paragraph(row.claim()).contains(happened.word);
    }

    private static boolean isNear(Days days) {
        return !days.first().isBefore(STUDIED.first()) && !days.last().isAfter(STUDIED.last().plusMonths(2));
    }

    private String paragraph(Claim claim) {
        String text = notebook.article(claim.article()).map(Article::text).orElse("");
        int start = text.lastIndexOf('\n', claim.anchor().span().start()) + 1;
        int end = text.indexOf('\n', claim.anchor().span().end());
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private void apply(Edit edit) {
        notebook.apply(edit);
    }

    private static boolean isAmount(Claim claim, BigDecimal amount) {
        return claim.reading().value() instanceof Quantity quantity && quantity.unit().equals("USD")
                && quantity.isPoint() && quantity.low().compareTo(amount) == 0;
    }

    private static boolean isPercent(Claim claim, String percent) {
        return claim.kind() == Kind.TARGET && claim.reading().value().equals(Quantity.of(percent, "%"));
    }
}
