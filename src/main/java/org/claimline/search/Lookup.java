package org.claimline.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.claimline.domain.ClaimCondition;
import org.claimline.domain.ClaimCondition.Name;
import org.claimline.domain.Comparison;
import org.claimline.domain.Status;
import org.claimline.domain.query.Among;
import org.claimline.domain.query.Field;
import org.claimline.domain.query.Part;
import org.claimline.domain.query.Query;

/// A query in Lucene's terms.
final class Lookup {

    private static final List<String> TEXTS = List.of(Documents.TITLE, Documents.TEXT, Documents.CLAIM,
            Documents.NOTE);

    private final Query query;
    private final boolean typing;

    Lookup(Query query, boolean typing) {
        this.query = query;
        this.typing = typing;
    }

    /// Everything that the query finds; rejected claims only when it asks for a status.
    org.apache.lucene.search.Query all() {
        var all = new BooleanQuery.Builder();
        boolean positive = false;
        for (Part part : query.said()) {
            Optional<org.apache.lucene.search.Query> said = said(part);
            if (said.isPresent()) {
                all.add(said.get(), part.negated() ? Occur.MUST_NOT : Occur.MUST);
                positive |= !part.negated();
            }
        }
        for (ClaimCondition condition : query.conditions()) {
            if (condition instanceof ClaimCondition.Not(var not)) {
                all.add(of(not), Occur.MUST_NOT);
            } else {
                all.add(of(condition), Occur.FILTER);
            }
        }
        if (!query.asksForStatus()) {
            all.add(term(Documents.STATUS, Status.REJECTED.name()), Occur.MUST_NOT);
        }
        if (!positive) {
            all.add(new MatchAllDocsQuery(), Occur.SHOULD);
        }
        return all.build();
    }

    /// Whether what is found can be ranked; filters alone cannot, they are answered newest first.
    boolean isRanked() {
        return query.said().stream().anyMatch(part -> !part.negated());
    }

    static org.apache.lucene.search.Query among(Among among) {
        return term(Documents.AMONG, among.name());
    }

    private Optional<org.apache.lucene.search.Query> said(Part part) {
        return switch (part) {
            case Part.Words words -> Sought.of(words, query, typing).map(Lookup::of);
            case Part.Amount amount -> Optional.of(of(amount));
            case Part.Filter _,Part.Only _ -> Optional.empty();
        };
    }

    /// The amount as claims have it, or the words as they were typed.
    private static org.apache.lucene.search.Query of(Part.Amount amount) {
        String term = Documents.amount(amount.value())
                + amount.unit().map(unit -> ' ' + Documents.folded(unit)).orElse("");
        return any(Stream.of(new BoostQuery(new ConstantScoreQuery(term(Documents.AMOUNT, term)), 8),
                new BoostQuery(new ConstantScoreQuery(term(Documents.MENTIONS, term)), 4),
                of(new Sought(Texts.stems(amount.text()), "", Optional.empty(), false))));
    }

    private static org.apache.lucene.search.Query of(Sought sought) {
        List<String> fields = sought.in().map(Lookup::field).map(List::of).orElse(TEXTS);
        return any(fields.stream().map(field -> boosted(field, in(field, sought))));
    }

    private static String field(Field field) {
        return switch (field) {
            case TITLE -> Documents.TITLE;
            case NOTE -> Documents.NOTE;
            default -> Documents.TEXT;
        };
    }

    private static org.apache.lucene.search.Query boosted(String field, org.apache.lucene.search.Query inner) {
        return switch (field) {
            case Documents.TITLE -> new BoostQuery(inner, 3);
            case Documents.NOTE -> new BoostQuery(inner, 1.5f);
            default -> inner;
        };
    }

    private static org.apache.lucene.search.Query in(String field, Sought sought) {
        List<String> stems = sought.stems();
        org.apache.lucene.search.Query whole = stems.size() == 1
                ? term(field, stems.getFirst())
                : new PhraseQuery(field, stems.toArray(String[]::new));
        if (sought.beginning().isEmpty()) {
            return whole;
        }
        var begun = new BooleanQuery.Builder();
        begun.add(new PrefixQuery(new Term(field, sought.beginning())), Occur.MUST);
        if (stems.size() > 1) {
            begun.add(stems.size() == 2
                    ? term(field, stems.getFirst())
                    : new PhraseQuery(field, stems.subList(0, stems.size() - 1).toArray(String[]::new)), Occur.MUST);
        }
        return any(Stream.of(whole, begun.build()));
    }

    private static org.apache.lucene.search.Query any(Stream<? extends org.apache.lucene.search.Query> queries) {
        var any = new BooleanQuery.Builder();
        queries.forEach(one -> any.add(one, Occur.SHOULD));
        return any.build();
    }

    private static org.apache.lucene.search.Query every(Collection<org.apache.lucene.search.Query> queries) {
        var every = new BooleanQuery.Builder();
        queries.forEach(one -> every.add(one, Occur.FILTER));
        return every.build();
    }

    private static org.apache.lucene.search.Query not(org.apache.lucene.search.Query query) {
        return new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER).add(query, Occur.MUST_NOT)
                .build();
    }

    private static TermQuery term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static org.apache.lucene.search.Query of(ClaimCondition condition) {
        return switch (condition) {
            case ClaimCondition.OfKind(var kinds) -> names(Documents.KIND, kinds);
            case ClaimCondition.OfType(var types) -> names(Documents.TYPE, types);
            case ClaimCondition.OfStatus(var statuses) -> names(Documents.STATUS, statuses);
            case ClaimCondition.Tagged(var tag) -> term(Documents.TAG, tag);
            case ClaimCondition.Named(var name, var words) -> containing(Documents.field(name), words);
            case ClaimCondition.Called(var name, var exactly) -> term(Documents.field(name), Documents.folded(exactly));
            case ClaimCondition.Mentioning(var words) -> any(Stream.of(Documents.QUOTE,
                    Documents.field(Name.METRIC), Documents.field(Name.SUBJECT), Documents.field(Name.HOLDER))
                    .map(field -> containing(field, words)));
            case ClaimCondition.InUnit(var unit) -> term(Documents.UNIT, Documents.folded(unit));
            case ClaimCondition.Valued(var comparison, var bound) -> valued(comparison, bound);
            case ClaimCondition.PublishedIn(var first, var last) -> published(first, last);
            case ClaimCondition.Sure(var comparison, var bound) -> sure(comparison, bound);
            case ClaimCondition.Hedged(var qualifier) -> term(Documents.QUALIFIER, qualifier.name());
            case ClaimCondition.Moving(var direction) -> term(Documents.DIRECTION, direction.name());
            case ClaimCondition.InArticle(var article) -> term(Documents.ARTICLE, article.value());
            case ClaimCondition.Being(var state) -> term(Documents.STATE, state.name());
            case ClaimCondition.Not(var inner) -> not(of(inner));
            case ClaimCondition.AllOf(var conditions) -> every(conditions.stream().map(Lookup::of).toList());
            case ClaimCondition.AnyOf(var conditions) -> any(conditions.stream().map(Lookup::of));
        };
    }

    private static org.apache.lucene.search.Query names(String field, Set<? extends Enum<?>> constants) {
        return constants.isEmpty()
                ? new MatchNoDocsQuery()
                : any(constants.stream().map(constant -> term(field, constant.name())));
    }

    private static org.apache.lucene.search.Query containing(String field, String words) {
        var pattern = new StringBuilder("*");
        Documents.folded(words).codePoints().forEach(c -> {
            if (c == '*' || c == '?' || c == '\\') {
                pattern.append('\\');
            }
            pattern.appendCodePoint(c);
        });
        return new WildcardQuery(new Term(field, pattern.append('*').toString()));
    }

    /// By doubles, which never put an amount on the wrong side of a bound. Where the double equals the bound's, the
    /// term tells whether the amounts are equal; the few that are not are kept for whoever reads the claims to check.
    private static org.apache.lucene.search.Query valued(Comparison comparison, BigDecimal bound) {
        double at = bound.doubleValue();
        double below = Math.nextDown(at);
        double above = Math.nextUp(at);
        org.apache.lucene.search.Query exact = term(Documents.AMOUNT, Documents.amount(bound));
        return switch (comparison) {
            case BELOW -> any(Stream.of(range(Documents.LOW, Double.NEGATIVE_INFINITY, below),
                    every(List.of(range(Documents.LOW, at, at), not(exact)))));
            case AT_MOST -> range(Documents.LOW, Double.NEGATIVE_INFINITY, at);
            case EQUAL -> any(Stream.of(exact, every(List.of(range(Documents.LOW, Double.NEGATIVE_INFINITY, below),
                    range(Documents.HIGH, above, Double.POSITIVE_INFINITY)))));
            case AT_LEAST -> range(Documents.HIGH, at, Double.POSITIVE_INFINITY);
            case ABOVE -> any(Stream.of(range(Documents.HIGH, above, Double.POSITIVE_INFINITY),
                    every(List.of(range(Documents.HIGH, at, at), not(exact)))));
        };
    }

    private static org.apache.lucene.search.Query range(String field, double from, double to) {
        return DoublePoint.newRangeQuery(field, from, to);
    }

    private static org.apache.lucene.search.Query published(Optional<LocalDate> first, Optional<LocalDate> last) {
        return IntPoint.newRangeQuery(Documents.DAY, first.map(LocalDate::toEpochDay).map(Long::intValue)
                .orElse(Integer.MIN_VALUE),
                last.map(LocalDate::toEpochDay).map(Long::intValue)
                        .orElse(Integer.MAX_VALUE));
    }

    private static org.apache.lucene.search.Query sure(Comparison comparison, double bound) {
        return switch (comparison) {
            case BELOW -> DoublePoint.newRangeQuery(Documents.CONFIDENCE, 0, Math.nextDown(bound));
            case AT_MOST -> DoublePoint.newRangeQuery(Documents.CONFIDENCE, 0, bound);
            case EQUAL -> DoublePoint.newExactQuery(Documents.CONFIDENCE, bound);
            case AT_LEAST -> DoublePoint.newRangeQuery(Documents.CONFIDENCE, bound, 1);
            case ABOVE -> DoublePoint.newRangeQuery(Documents.CONFIDENCE, Math.nextUp(bound), 1);
        };
    }
}
