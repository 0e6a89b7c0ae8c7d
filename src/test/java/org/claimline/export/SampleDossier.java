package org.claimline.export;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.Anchor;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimType;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Days;
import org.claimline.domain.Direction;
import org.claimline.domain.Event;
import org.claimline.domain.EventId;
import org.claimline.domain.Evidence;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Note;
import org.claimline.domain.NoteId;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.Original;
import org.claimline.domain.Published;
import org.claimline.domain.Published.Origin;
import org.claimline.domain.Qualifier;
import org.claimline.domain.Quantity;
import org.claimline.domain.Rating;
import org.claimline.domain.Reading;
import org.claimline.domain.SavedView;
import org.claimline.domain.Sha256;
import org.claimline.domain.Span;
import org.claimline.domain.Status;
import org.claimline.domain.Target;
import org.claimline.export.Dossier.Chapter;
import org.claimline.export.Dossier.Entry;
import org.claimline.export.Dossier.Happening;

/// A small notebook with everything in it that makes an export go wrong.
final class SampleDossier {

    static final Instant MORNING = Instant.parse("2026-01-12T08:00:00Z");

    private static final String PLAN = """
            Harbour Robotics lifts its spending plan

            The maker of cranes met analysts on Monday. Harbour Robotics will invest more than $5.3 billion in \
            docks [sic] and *smart* cranes over three years, Mr. Lund's team said; a rival's plan is a tenth of it.

            Results follow on March 12, 2026. The board expects growth of 8-9% in fiscal 2027.
            """;
    private static final String ROUND_UP = """
            Brokers | the morning list

            1. Northside raised its rating to Buy; see #cranes & <docks>.
            Revenue of US$250m (up 12%) beat == all ==.
            """;

    private SampleDossier() {}

    static Dossier full() {
        return new Dossier(new NotebookSettings("Cranes: the story", Optional.of(new Days(LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 31), Days.Precision.RANGE)), NotebookSettings.DEFAULT_IMPORT_LIMIT, Map.of(),
                List.of(new SavedView("Large plans", "kind:target value>1bn", SavedView.Shown.CLAIMS))),
                List.of(roundUp(), plan()), List.of(happening()), List.of(page()));
    }

    static Article article(String title, String text, Optional<Published> published) {
        var details = new ArticleDetails(title, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of("en"), published, List.of(), false);
        String sha256 = Sha256.hex(text);
        return new Article(ArticleId.ofOriginal(sha256), details, text, new Original(sha256, "list.txt", "text/plain"),
                MORNING, Optional.empty());
    }

    static Claim claim(Article article, String quote, Reading reading, Status status) {
        int start = article.text().indexOf(quote);
        var span = new Span(start, start + quote.length());
        return new Claim(ClaimId.of(article.id(), span), article.id(), Anchor.in(article.text(), span), reading,
                new Evidence("money.symbol-scale", "Written with its currency.", 0.97), status);
    }

    static Note note(String id, Target on, String markdown) {
        return new Note(new NoteId(id), on, markdown, MORNING, MORNING);
    }

    private static Chapter plan() {
        String sha256 = Sha256.hex(PLAN);
        var published = new Published(LocalDate.of(2026, 1, 5), Optional.of(LocalTime.of(18, 5)),
                Optional.of(ZoneId.of("Europe/Oslo")), Origin.STATED, "5 January 2026, 18:05");
        var details = new ArticleDetails("Harbour Robotics lifts its spending plan", Optional.of("Quay & Crane Daily"),
                Optional.of("A. Writer"), Optional.of(URI.create("https://example.com/a/(1)?x=1&y=2")),
                Optional.of("en"), Optional.of(published), List.of(), false);
        var article = new Article(ArticleId.ofOriginal(sha256), details, PLAN,
                new Original(sha256, "plan.html", "text/html"), MORNING, Optional.empty());
        Claim invest = claim(article, "$5.3 billion", reading(ClaimType.COMMITMENT, Quantity.of("5300000000", "USD"),
                "capital expenditure", "Harbour Robotics"), Status.CONFIRMED);
        Claim results = claim(article, "March 12, 2026", reading(ClaimType.EVENT, Days.of(LocalDate.of(2026, 3, 12)),
                "results", "Harbour Robotics"), Status.CONFIRMED);
        Claim growth = claim(article, "8-9%", new Reading(ClaimType.GUIDANCE, new Quantity(new BigDecimal(8),
                new BigDecimal(9), "%"), Optional.of(Qualifier.ABOUT), Optional.of(Direction.UP),
                Optional.of("growth"), Optional.empty(), Optional.of("The board"), false,
                Optional.of(new FiscalPeriod("FY2027"))), Status.DISPUTED);
        return new Chapter(article, List.of("cranes", "2026"),
                List.of(note("n-000000000000", new Target.OnArticle(article.id()), links(article, invest)),
                        note("n-000000000001", new Target.OnArticle(article.id()), "Read *twice*.\n\n```\nunfinished")),
                List.of(new Entry(growth, List.of(), List.of()), new Entry(results, List.of("dates"), List.of()),
                        new Entry(invest, List.of("capex", "cloud/growth"), List.of(
                                note("n-000000000002", new Target.OnClaim(invest.id()),
                                        "Contradicts the rival's $53 billion.")))));
    }

    private static String links(Article article, Claim claim) {
        return """
                The [[claim:%s|$5.3 billion *or* so]] of [[article:%s|the plan]], for $1, before \
                [[event:e-000000000001|the results]] ([[tag:cloud/growth|cloud]]).
                Gone: [[claim:c-000000000000|a claim]]. Code: `[[claim:%s|kept]]`.""".formatted(claim.id(),
                article.id(),
                claim.id());
    }

    private static Chapter roundUp() {
        Article article = article("Brokers | the morning list", ROUND_UP, Optional.empty());
        Claim rating = claim(article, "Buy", new Reading(ClaimType.RATING, new Rating("buy"), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.of("Harbour | Robotics"), Optional.of("Northside"), false,
                Optional.empty()), Status.CONFIRMED);
        Claim revenue = claim(article, "US$250m", reading(ClaimType.MONEY, Quantity.of("250000000", "USD"), "revenue",
                "Northside"), Status.CONFIRMED);
        return new Chapter(article, List.of(), List.of(), List.of(new Entry(rating, List.of(), List.of()),
                new Entry(revenue, List.of(), List.of())));
    }

    private static Note page() {
        Chapter plan = plan();
        return note("n-00000000000a", new Target.OnNotebook(), """
                # What to ask: cranes

                - Who pays? See [[claim:%s|the plan]] and [[note:n-00000000000a|this page]].

                %%%% claimline:end – what you write below this line stays %%%%
                ~~~
                unfinished""".formatted(plan.entries().getLast().claim().id()));
    }

    private static Happening happening() {
        Chapter plan = plan();
        Claim results = plan.entries().get(1).claim();
        var id = new EventId("e-000000000001");
        return new Happening(new Event(id, "Harbour Robotics: results", Days.of(LocalDate.of(2026, 3, 12)),
                Optional.of(results.id()), Optional.of(plan.article().id())), List.of(),
                List.of(note("n-000000000003", new Target.OnEvent(id), "Was announced for March 5 at first.")));
    }

    private static Reading reading(ClaimType type, ClaimValue value, String metric,
            String subject) {
        return new Reading(type, value, type == ClaimType.COMMITMENT ? Optional.of(Qualifier.OVER) : Optional.empty(),
                Optional.empty(), Optional.of(metric), Optional.of(subject), Optional.empty(), false,
                Optional.empty());
    }
}
