package org.claimline.extraction;

import java.util.ArrayList;
import java.util.List;

import org.claimline.domain.Span;

/// Finds the amounts, dates and ratings of a text, in one pass over its tokens.
public final class MentionScanner {

    private final TermReader terms;
    private final Words words;
    private final Stamps stamps;
    private final RatingReader ratings;
    private final PhraseTable named;
    private final boolean[] startsAmount;

    public MentionScanner(Lexicon lexicon) {
        this.words = new Words(lexicon);
        this.terms = new TermReader(lexicon, words);
        this.stamps = new Stamps(words);
        this.ratings = new RatingReader(lexicon);
        this.named = lexicon.phrases("calendar.tsv");
        this.startsAmount = new boolean[lexicon.vocabulary().size()];
        for (String file : List.of("numbers.tsv", "currencies.tsv")) {
            for (Lexicon.Entry entry : lexicon.entries(file)) {
                Tokens tokens = new Lexer(lexicon.vocabulary()).tokens(entry.phrase());
                startsAmount[tokens.word(0)] = true;
            }
        }
        startsAmount[Vocabulary.UNKNOWN] = false;
    }

    /// The mentions in their order, none overlapping another, none touching what the context excludes.
    public List<Mention> mentions(Tokens tokens, Context context) {
        var found = new ArrayList<Mention>();
        var amounts = new AmountReader(terms, words);
        var collector = new AmountCollector(tokens, words, amounts, found);
        var dates = new DateReader(tokens, words, context, named);
        var hit = new DateHit();
        int i = 0;
        while (i < tokens.size()) {
            if (dates.read(i, hit)) {
                addDate(tokens, hit, found);
                i = Math.max(i + 1, hit.end);
                continue;
            }
            int rating = ratings.read(tokens, i, found);
            if (rating > i) {
                i = rating;
                continue;
            }
            boolean amount = switch (tokens.kind(i)) {
                case Tokens.NUMBER, Tokens.CURRENCY -> true;
                case Tokens.STOP, Tokens.DASH -> tokens.glued(i + 1) && tokens.kind(i + 1) != Tokens.WORD;
                default -> startsAmount[tokens.word(i)];
            };
            if (amount && amounts.read(tokens, i)) {
                collector.take();
                i = Math.max(i + 1, amounts.end());
            } else {
                i++;
            }
        }
        collector.finish();
        return outside(context.excluded(), found);
    }

    private void addDate(Tokens tokens, DateHit hit, List<Mention> found) {
        if (!hit.silent && !stamps.isStamp(tokens, hit)) {
            found.add(new Mention(hit.first, hit.end, tokens.span(hit.first, hit.end), hit.type(), hit.period(),
                    hit.rule, -1, 0, hit.relative));
        }
    }

    private static List<Mention> outside(List<Span> excluded, List<Mention> found) {
        if (excluded.isEmpty()) {
            return found;
        }
        var kept = new ArrayList<Mention>(found.size());
        int next = 0;
        for (Mention mention : found) {
            while (next < excluded.size() && excluded.get(next).end() <= mention.span().start()) {
                next++;
            }
            if (next == excluded.size() || excluded.get(next).start() >= mention.span().end()) {
                kept.add(mention);
            }
        }
        return kept;
    }
}
