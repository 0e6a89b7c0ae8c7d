package org.claimline.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimCondition;
import org.claimline.domain.ClaimCondition.Name;
import org.claimline.domain.ClaimCondition.State;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Note;
import org.claimline.domain.Published;
import org.claimline.domain.Quantity;
import org.claimline.domain.Reading;
import org.claimline.domain.Status;
import org.claimline.domain.query.Among;

/// Articles, claims and notes as documents of the index. Texts are not kept in it: the database has them.
final class Documents {

    static final String KEY = "key";
    static final String ID = "id";
    static final String AMONG = "among";
    static final String ARTICLE = "article";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String CLAIM = "claim";
    static final String NOTE = "note";
    static final String KIND = "kind";
    static final String TYPE = "type";
    static final String STATUS = "status";
    /// Stored with claims that are rejected.
    static final String REJECTED = "rejected";
    static final String TAG = "tag";
    static final String UNIT = "unit";
    static final String AMOUNT = "amount";
    /// The amounts of an article's claims.
    static final String MENTIONS = "mentions";
    /// What the claim is called by: its metric and its subject, as they are written and as others mean them.
    static final String NAMES = "names";
    /// The same of an article's claims.
    static final String ABOUT = "about";
    static final String LOW = "low";
    static final String HIGH = "high";
    static final String DAY = "day";
    static final String NEWEST = "newest";
    static final String CONFIDENCE = "confidence";
    static final String QUALIFIER = "qualifier";
    static final String DIRECTION = "direction";
    static final String STATE = "state";
    static final String QUOTE = "quote";

    /// Longer terms are an error to Lucene.
    private static final int LONGEST_TERM = 8_000;

    private Documents() {}

    static String key(Among among, String id) {
        return among.name() + ' ' + id;
    }

    /// The field of a name.
    static String field(Name name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    /// A term that is compared without regard to case.
    static String folded(String text) {
        String term = text.length() > LONGEST_TERM ? text.substring(0, LONGEST_TERM) : text;
        return term.toLowerCase(Locale.ROOT);
    }

    /// The one way to write an amount, so that 53bn and 53,000,000,000 are the same term.
    static String amount(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.unscaledValue() + "e" + (plain.signum() == 0 ? 0 : -plain.scale());
    }

    /// A name as one term: it is looked for whole.
    static String name(String name) {
        return folded(String.join(" ", Texts.stems(name)));
    }

    /// @param claims the article's, whose amounts the article is found by
    /// @param names what its claims are called by
    static Document of(Article article, List<String> tags, List<Claim> claims, Set<String> names) {
        Document document = start(Among.ARTICLES, article.id().value(), Optional.of(article.id()), tags,
                article.details().published());
        document.add(new TextField(TITLE, article.title(), Store.NO));
        document.add(new TextField(TEXT, article.text(), Store.NO));
        article.details().source().ifPresent(source -> name(document, Name.SOURCE, source));
        claims.stream().flatMap(Documents::amounts).distinct().forEach(amount -> term(document, MENTIONS, amount));
        names.stream().map(Documents::name).distinct().forEach(name -> term(document, ABOUT, name));
        if (!tags.isEmpty()) {
            term(document, STATE, State.TAGGED.name());
        }
        if (article.details().published().isEmpty()) {
            term(document, STATE, State.UNDATED.name());
        }
        return document;
    }

    private static Stream<String> amounts(Claim claim) {
        return claim.reading().value() instanceof Quantity quantity
                ? Stream.of(amount(quantity.low()), amount(quantity.high())).distinct()
                        .flatMap(amount -> Stream.of(amount, amount + ' ' + folded(quantity.unit())))
                : Stream.empty();
    }

    /// @param sentence the text around the claim
    /// @param names what it is called by
    static Document of(ClaimRow row, String sentence, Set<String> names) {
        Claim claim = row.claim();
        Reading reading = claim.reading();
        Document document = start(Among.CLAIMS, claim.id().value(), Optional.of(claim.article()), row.tags(),
                row.published());
        document.add(new TextField(CLAIM, sentence, Store.NO));
        Stream.of(reading.metric(), reading.subject(), reading.holder()).flatMap(Optional::stream)
                .forEach(name -> document.add(new TextField(CLAIM, name, Store.NO)));
        names.stream().map(Documents::name).distinct().forEach(name -> term(document, NAMES, name));
        term(document, QUOTE, folded(claim.anchor().quote()));
        term(document, KIND, reading.kind().name());
        term(document, TYPE, reading.type().name());
        term(document, STATUS, claim.status().name());
        if (claim.status() == Status.REJECTED) {
            document.add(new StoredField(REJECTED, 1));
        }
        reading.qualifier().ifPresent(qualifier -> term(document, QUALIFIER, qualifier.name()));
        reading.direction().ifPresent(direction -> term(document, DIRECTION, direction.name()));
        reading.metric().ifPresent(metric -> name(document, Name.METRIC, metric));
        reading.subject().ifPresent(subject -> name(document, Name.SUBJECT, subject));
        reading.holder().ifPresent(holder -> name(document, Name.HOLDER, holder));
        row.source().ifPresent(source -> name(document, Name.SOURCE, source));
        name(document, Name.RULE, claim.evidence().rule());
        document.add(new DoublePoint(CONFIDENCE, claim.evidence().confidence()));
        if (reading.value() instanceof Quantity quantity) {
            term(document, UNIT, folded(quantity.unit()));
            document.add(new DoublePoint(LOW, quantity.low().doubleValue()));
            document.add(new DoublePoint(HIGH, quantity.high().doubleValue()));
            amounts(claim).forEach(amount -> term(document, AMOUNT, amount));
        }
        states(row).forEach(state -> term(document, STATE, state.name()));
        return document;
    }

    private static Stream<State> states(ClaimRow row) {
        return Stream.of(State.values())
                .filter(state -> new ClaimCondition.Being(state).accepts(row));
    }

    /// @param article that the note is about, directly or by a claim
    static Document of(Note note, Optional<Article> article) {
        Document document = start(Among.NOTES, note.id().value(), article.map(Article::id), List.of(),
                article.flatMap(it -> it.details().published()));
        document.add(new TextField(NOTE, note.markdown(), Store.NO));
        article.flatMap(it -> it.details().source()).ifPresent(source -> name(document, Name.SOURCE, source));
        return document;
    }

    private static Document start(Among among, String id, Optional<ArticleId> article, List<String> tags,
            Optional<Published> published) {
        var document = new Document();
        term(document, KEY, key(among, id));
        term(document, AMONG, among.name());
        document.add(new StoredField(ID, id));
        document.add(new StoredField(AMONG, among.ordinal()));
        article.ifPresent(it -> term(document, ARTICLE, it.value()));
        tags.stream().flatMap(Documents::levels).distinct().forEach(tag -> term(document, TAG, tag));
        published.ifPresent(it -> document.add(new IntPoint(DAY, (int) it.date().toEpochDay())));
        document.add(new NumericDocValuesField(NEWEST,
                published.map(it -> it.date().toEpochDay()).orElse((long) Integer.MIN_VALUE)));
        return document;
    }

    /// "cloud/growth" is found by "cloud" too.
    private static Stream<String> levels(String tag) {
        return Stream.iterate(tag.length(), end -> end > 0, end -> tag.lastIndexOf('/', end - 1))
                .map(end -> tag.substring(0, end));
    }

    private static void name(Document document, Name name, String value) {
        term(document, field(name), folded(value));
    }

    private static void term(Document document, String field, String value) {
        document.add(new StringField(field, value, Store.NO));
    }
}
