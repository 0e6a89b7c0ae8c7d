package org.claimline.extraction.reading;

import org.claimline.domain.ClaimType;
import org.claimline.extraction.Mention;
import org.claimline.extraction.Tokens;

/// Names what is done with an amount where no noun says what it measures: "buy Acme for $5 billion", "$3 billion on
/// new plants", "earned $2 billion".
final class DeedMetrics {

    private static final int LONGEST = 5;
    private static final int FAR = 14;
    private static final String[] DEALS = {"buy", "bought", "acqui", "sell", "sold", "purchas"};
    private static final String[] GIVING = {"invest", "spend", "spent", "pay", "paid", "pour", "put", "commit",
        "contribut", "inject", "allocat", "earmark", "pledg", "plough", "go", "promis", "set"};
    private static final String[] DOING = {"earn", "spend", "spent", "invest", "pay", "paid", "rais", "borrow", "lend",
        "lent", "owe", "donat", "contribut", "inject", "pledg", "lose", "lost", "earmark"};
    private static final String[] LINKS = {"on ", "in ", "into ", "for ", "to ", "toward ", "towards "};

    private final Passage passage;
    private final Tokens tokens;

    DeedMetrics(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
    }

    /// "buy Acme for $5 billion": the verb of a deal with what it takes, as {first, end}, or empty.
    int[] deal(Mention mention) {
        int link = link(mention);
        Verb verb = passage.clauses().at(mention.first()).verb();
        boolean price = mention.type() == ClaimType.MONEY && startsWith(link, "for ") && verb.first() < link
                && passage.startsWith(verb, DEALS) && verb.head() + 1 < link && link - verb.head() < FAR;
        if (!price) {
            return MetricRules.NOTHING;
        }
        boolean plan = passage.hasAny(verb.first() - 1, Cue.DEALNOUN.bit | Cue.PLEDGENOUN.bit);
        return new int[]{plan ? verb.first() - 1 : verb.head(), objectEnd(verb.head() + 1, link)};
    }

    private int objectEnd(int from, int link) {
        int end = from;
        while (end < link && end < from + LONGEST && (passage.isWord(end) || tokens.kind(end) == Tokens.DASH)
                && passage.mention(end) < 0 && (end == from || !passage.hasAny(end, Cue.BREAK.bit | Cue.FROM.bit))) {
            int name = passage.names().at(end);
            if (name >= 0 && passage.names().get(name).kind() != Name.Kind.NATIONAL
                    && passage.names().get(name).kind() != Name.Kind.PLACE) {
                return Math.min(link, passage.names().get(name).core());
            }
            end++;
        }
        return end;
    }

    /// Where the words begin that say what an amount is given for: behind "on" of "spend $3 billion over two years on
    /// new plants"; -1 where nothing does.
    int purpose(Mention mention) {
        Verb verb = passage.clauses().at(mention.first()).verb();
        boolean given = mention.type() == ClaimType.MONEY && verb.first() < mention.first()
                && passage.startsWith(verb, GIVING) && mention.first() - verb.head() < FAR;
        if (!given) {
            return -1;
        }
        int i = mention.end();
        while (i < mention.end() + FAR && (isShare(i) || tokens.kind(i) == Tokens.OPEN || tokens.kind(i) == Tokens.CLOSE
                || passage.mention(i) >= 0 || isPeriod(i) || passage.has(i, Cue.ABOUT))) {
            i += isShare(i) ? 2 : isPeriod(i) ? periodLength(i) : 1;
        }
        boolean link = false;
        for (String word : LINKS) {
            link |= startsWith(i, word);
        }
        Verb doing = link ? passage.clauses().verbAt(i) : Verb.NONE;
        int from = doing == Verb.NONE ? i + 1 : doing.end();
        return link && passage.isWord(from) && !passage.hasAny(from, Cue.PRONOUN.bit) ? from : -1;
    }

    /// "earned $2 billion": the verb that the amount is the object of, or empty.
    int[] verb(Mention mention) {
        Verb verb = passage.clauses().at(mention.first()).verb();
        boolean object = mention.type() == ClaimType.MONEY && verb.head() == link(mention) && !verb.passive()
                && passage.startsWith(verb, DOING);
        return object ? new int[]{verb.head(), verb.head() + 1} : MetricRules.NOTHING;
    }

    /// "in cash", "a share", "per share", "each".
    private boolean isShare(int i) {
        boolean cash = passage.has(i, Cue.IN) && (startsWith(i + 1, "cash") || startsWith(i + 1, "stock "));
        return cash || startsWith(i + 1, "share") && (startsWith(i, "a ") || startsWith(i, "per "));
    }

    private boolean isPeriod(int i) {
        return startsWith(i, "over ") || startsWith(i, "within ") || startsWith(i, "during ");
    }

    /// "over the next three years".
    private int periodLength(int i) {
        for (int k = i + 1; k < i + 6; k++) {
            if (isTime(k)) {
                return k + 1 - i;
            }
        }
        return 1;
    }

    /// "years", "weeks".
    boolean isTime(int i) {
        return startsWith(i, "year") || startsWith(i, "month") || startsWith(i, "decade") || startsWith(i, "quarter")
                || startsWith(i, "week") || startsWith(i, "period") || startsWith(i, "day");
    }

    /// The token before an amount and its hedges.
    int link(Mention mention) {
        int i = mention.first() - 1;
        while (passage.hasAny(i, Cue.ABOUT.bit | Cue.OVER.bit | Cue.UNDER.bit | Cue.INSIDE.bit | Cue.ADVERB.bit)
                || passage.has(i, Cue.DET) && startsWith(i, "a")) {
            i--;
        }
        return i;
    }

    private boolean startsWith(int i, String word) {
        return i >= 0 && i < tokens.size()
                && tokens.text().regionMatches(true, tokens.start(i), word, 0, word.length());
    }
}
