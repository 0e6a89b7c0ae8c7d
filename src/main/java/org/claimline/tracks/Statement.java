package org.claimline.tracks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.claimline.domain.Anchor;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Days;
import org.claimline.domain.Reading;
import org.claimline.domain.Span;

/// A claim as its track sees it.
///
/// @param claim names it
/// @param article names the article that makes it
/// @param anchor its words and 32 characters on both sides
/// @param reading what it says
/// @param published the day of the article; empty when it is not known
/// @param source the article's publisher
/// @param articleSubject the company or body that the article's claims are about most often; for dates, which have no
///        subject of their own
/// @param before the words before the day that stands before this one in the same sentence, for days only: "set for
///        November 14, and came on November 25" says only once of what
public record Statement(ClaimId claim, ArticleId article, Anchor anchor, Reading reading, Optional<LocalDate> published,
        Optional<String> source, Optional<String> articleSubject, String before) {

    /// Two days in one text that stand nearer than this are in one sentence.
    private static final int NEAR = 40;

    /// By publication, oldest first and undated last; then by place and id, so that the order is always the same.
    static final Comparator<Statement> IN_TIME = Statement::inTime;

    private static int inTime(Statement one, Statement other) {
        int order = one.published.orElse(LocalDate.MAX).compareTo(other.published.orElse(LocalDate.MAX));
        if (order == 0) {
            order = one.article.value().compareTo(other.article.value());
        }
        if (order == 0) {
            order = Integer.compare(one.anchor.span().start(), other.anchor.span().start());
        }
        return order == 0 ? one.claim.value().compareTo(other.claim.value()) : order;
    }

    /// The statements of one article.
    ///
    /// @param claims in the order of the text, without those that the user rejected
    public static List<Statement> ofArticle(List<Claim> claims, Optional<LocalDate> published,
            Optional<String> source) {
        Map<String, Integer> subjects = new LinkedHashMap<>();
        claims.forEach(
                claim -> claim.reading().subject().ifPresent(name -> subjects.merge(name, 1, Integer::sum)));
        Optional<String> subject = subjects.entrySet().stream().max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
        var statements = new ArrayList<Statement>();
        String before = "";
        int end = Integer.MIN_VALUE / 2;
        for (Claim claim : claims) {
            boolean day = claim.reading().value() instanceof Days;
            Span span = claim.anchor().span();
            String inherited = day && span.start() - end < NEAR ? before : "";
            statements
                    .add(new Statement(claim.id(), claim.article(), claim.anchor(), claim.reading(), published, source,
                            subject, inherited));
            if (day) {
                before = inherited + claim.anchor().prefix();
                end = span.end();
            }
        }
        return statements;
    }

    public Role role() {
        return Role.of(reading.type());
    }

    public String quote() {
        return anchor.quote();
    }

    /// The words around the claim, in lower case, for copies: syndicated articles share them.
    String surroundings() {
        return (anchor.prefix() + anchor.quote() + anchor.suffix()).toLowerCase(Locale.ROOT);
    }

    /// The words that say what a day is for.
    String occasion() {
        return before.toLowerCase(Locale.ROOT) + surroundings();
    }

    /// Days since 1970 of the publication.
    OptionalLong day() {
        return published.map(day -> OptionalLong.of(day.toEpochDay())).orElseGet(OptionalLong::empty);
    }
}
