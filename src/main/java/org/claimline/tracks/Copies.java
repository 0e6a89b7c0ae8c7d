package org.claimline.tracks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.claimline.domain.Anchor;
import org.claimline.domain.ArticleId;

/// Syndicated copies: articles of the same days that say a thing in the same words have one origin.
final class Copies {

    /// Days between the first and the last copy of one origin.
    private static final int DAYS = 4;

    private record Words(String prefix, String quote, String suffix) {

        static Words of(Anchor anchor) {
            return new Words(anchor.prefix(), anchor.quote(), anchor.suffix());
        }
    }

    private Copies() {}

    /// How many origins there are among statements of one thing, in the order of publication.
    static int origins(List<Statement> statements) {
        if (statements.size() == 1) {
            return 1;
        }
        Map<Words, Long> seen = new HashMap<>();
        var articles = new HashSet<ArticleId>();
        int origins = 0;
        for (Statement statement : statements) {
            long day = statement.day().orElse(Long.MIN_VALUE);
            Long first = seen.putIfAbsent(Words.of(statement.anchor()), day);
            boolean copy = first != null && day - first <= DAYS;
            // One article is one origin, however often it says a thing.
            if (articles.add(statement.article()) && !copy) {
                origins++;
            }
        }
        return origins;
    }

    /// Whether the two stand in the same sentence of different articles with nothing but the number changed.
    static boolean differInNumberOnly(Statement one, Statement other) {
        return !one.article().equals(other.article()) && one.anchor().prefix().length() > 12
                && one.anchor().prefix().equalsIgnoreCase(other.anchor().prefix())
                && one.anchor().suffix().equalsIgnoreCase(other.anchor().suffix());
    }
}
