package org.claimline.testkit;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ClaimFinder;
import org.claimline.domain.ClaimType;
import org.claimline.domain.DocumentReader;
import org.claimline.domain.Evidence;
import org.claimline.domain.Finding;
import org.claimline.domain.Original;
import org.claimline.domain.Published;
import org.claimline.domain.Quantity;
import org.claimline.domain.ReadDocument;
import org.claimline.domain.Reading;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.Sha256;
import org.claimline.domain.Span;
import org.claimline.domain.UnreadableException;

/// Articles and readers that are simple enough to see through.
public final class Samples {

    public static final Instant NOON = Instant.parse("2026-01-15T12:00:00.123456789Z");

    private Samples() {}

    /// A reader of plain text: the first line is the title, a second line `date: YYYY-MM-DD` and a third
    /// `url: ...` are taken where they stand. Text with a NUL is binary.
    public static DocumentReader reader() {
        return (name, bytes, hints) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.isBlank()) {
                throw new UnreadableException(UnreadableException.Reason.EMPTY, "it is empty");
            }
            if (text.indexOf('\0') >= 0) {
                throw new UnreadableException(UnreadableException.Reason.BINARY, "it is not text");
            }
            Optional<Published> stated = field(text, "date: ")
                    .map(date -> Published.on(LocalDate.parse(date), Published.Origin.STATED, date));
            var details = new ArticleDetails(text.lines().findFirst().orElse(name), Optional.empty(), Optional.empty(),
                    field(text, "url: ").map(URI::create), Optional.of("en"),
                    hints.published().or(() -> stated), List.of(), false);
            return new ReadDocument(details, text, "text/plain");
        };
    }

    private static Optional<String> field(String text, String name) {
        return text.lines().filter(line -> line.startsWith(name)).map(line -> line.substring(name.length()))
                .findFirst();
    }

    /// Finds each run of digits after a dollar sign.
    public static ClaimFinder finder() {
        return (text, _, _, excluded) -> {
            var findings = new ArrayList<Finding>();
            for (int at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
                int end = at + 1;
                while (end < text.length() && Character.isDigit(text.charAt(end))) {
                    end++;
                }
                var span = new Span(at, end);
                if (end > at + 1 && excluded.stream().noneMatch(span::overlaps)) {
                    findings.add(new Finding(span, money(text.substring(at + 1, end)),
                            new Evidence("money.symbol", "A dollar sign before digits.", 0.9)));
                }
            }
            return findings;
        };
    }

    public static Reading money(String amount) {
        return Reading.of(ClaimType.MONEY, Quantity.of(amount, "USD"));
    }

    /// An article as importing would make it of the text.
    public static Article article(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String sha256 = Sha256.hex(bytes);
        try {
            ReadDocument document = reader().read("sample.txt", bytes, ReadingHints.NONE);
            return new Article(ArticleId.ofOriginal(sha256), document.details(), text,
                    new Original(sha256, "sample.txt", "text/plain"), NOON, Optional.empty());
        } catch (UnreadableException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// What [#finder] finds in the article.
    public static List<Finding> findings(Article article) {
        return finder().find(article.text(), Optional.empty(), Optional.empty(), List.of());
    }
}
