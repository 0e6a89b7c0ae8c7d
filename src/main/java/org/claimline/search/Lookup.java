package org.claimline.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /// Less than a word in a text: the names of claims widen a search, and come after what says the word.
    private static final float BY_NAME = 0.5f;

    private final Query query;
    private final boolean typing;
    private final Map<Part, Set<String>> names;

    /// @param names what else the words of a part may call, as claims are named
    Lookup(Query query, boolean typing, Map<Part, Set<String>> names) {
        this.query = query;
        this.typing = typing;
        this.names = names;
    }

    /// Everything of a kind that the query finds, rejected claims included. Each kind has fields of its own for texts, so
    /// that what is looked for in them need not be told apart.
    org.apache.lucene.search.Query of(Among among) {
        var all = new BooleanQuery.Builder();
        boolean positive = false;
        for (Part part : query.said()) {
            Optional<org.apache.lucene.search.Query> said = said(part, among);
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
        if (!positive) {
            all.add(term(Documents.AMONG, among.name()), Occur.FILTER);
        }
        return all.build();
    }

    /// Whether what is found can be ranked; filters alone cannot, they are answered newest first.
    boolean isRanked() {
        return query.said().stream().anyMatch(part -> !part.negated());
    }

    /// Whether rejected claims are left out, which they are unless the query asks for a status.
    boolean leavesOutRejected() {
        return !query.asksForStatus();
    }

    static org.apache.lucene.search.Query rejected() {
        return term(Documents.STATUS, Status.REJECTED.name());
    }

    private Optional<org.apache.lucene.search.Query> said(Part part, Among among) {
        return switch (part) {
            case Part.Words words -> Sought.of(words, query, typing)
                    .map(sought -> any(Stream.concat(texts(sought, among), named(words, among))));
            case Part.Amount amount -> Optional.of(of(amount, among));
            case Part.Filter _,Part.Only _ -> Optional.empty();
        };
    }

    /// Claims that are called so, and the articles that make them.
    private Stream<org.apache.lucene.search.Query> named(Part part, Among among) {
        Set<String> called = names.getOrDefault(part, Set.of());
        if (called.isEmpty() || among == Among.NOTES) {
            return Stream.empty();
        }
        String field = among == Among.CLAIMS ? Documents.NAMES : Documents.ABOUT;
        return Stream.of(new BoostQuery(new ConstantScoreQuery(
                any(called.stream().map(name -> term(field, Documents.name(name))))), BY_NAME));
    }

    /// The amount as claims have it, or the words as they were typed.
    private static org.apache.lucene.search.Query of(Part.Amount amount, Among among) {
        String term = Documents.amount(amount.value())
                + amount.unit().map(unit -> ' ' + Documents.folded(unit)).orElse("");
        Stream<org.apache.lucene.search.Query> exact = switch (among) {
            case CLAIMS -> Stream.of(new BoostQuery(new ConstantScoreQuery(term(Documents.AMOUNT, term)), 8));
            case ARTICLES -> Stream.of(new BoostQuery(new ConstantScoreQuery(term(Documents.MENTIONS, term)), 4));
            case NOTES -> Stream.empty();
        };
        return any(Stream.concat(exact,
                texts(new Sought(Texts.stems(amount.text()), "", Optional.empty(), false), among)));
    }

    private static Stream<org.apache.lucene.search.Query> texts(Sought sought, Among among) {
        List<String> own = switch (among) {
            case ARTICLES -> List.of(Documents.TITLE, Documents.TEXT);
            case CLAIMS -> List.of(Documents.CLAIM);
            case NOTES -> List.of(Documents.NOTE);
        };
        return own.stream().filter(field -> sought.in().map(Lookup::field).filter(in -> !in.equals(field)).isEmpty())
                .map(field -> boosted(field, in(field, sought)));
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
