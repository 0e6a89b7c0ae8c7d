package org.claimline.extraction.reading;

import java.util.Optional;

import org.claimline.domain.ClaimType;
import org.claimline.extraction.Lexicon;
import org.claimline.extraction.Mention;
import org.claimline.extraction.PhraseTable;
import org.claimline.extraction.Tokens;

/// Finds the words that say what an amount measures: "cloud revenue", "market cap", "new vehicles".
final class MetricRules {

    private static final long OUTSIDE = Cue.of(Cue.DET, Cue.POSS, Cue.PREP, Cue.BE, Cue.HAVE, Cue.AND, Cue.BREAK,
            Cue.ADVERB, Cue.PRONOUN, Cue.FUTURE, Cue.MODAL, Cue.ABLE, Cue.TO, Cue.NOT, Cue.OF, Cue.IN, Cue.FROM,
            Cue.BY, Cue.COMPARE, Cue.ABOUT, Cue.OVER, Cue.UNDER, Cue.ACCORDING);
    private static final long DOING = Cue.of(Cue.RISE, Cue.FALL, Cue.THIRD, Cue.PAST);
    private static final long MOVES = Cue.of(Cue.RISEWORD, Cue.FALLWORD);
    private static final int WORDS = 3;
    private static final int LONGEST = 6;
    private static final int ROW = 12;

    private final Passage passage;
    private final Tokens tokens;
    private final PhraseTable heads;
    private final NounRules nouns;
    private final DeedMetrics deeds;
    private final EventMetrics events;
    /// For every mention that was read before its metric.
    private final int[][] known;

    MetricRules(Passage passage, PhraseTable heads) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.heads = heads;
        this.nouns = new NounRules(passage);
        this.deeds = new DeedMetrics(passage);
        this.events = new EventMetrics(passage);
        this.known = new int[passage.mentions().size()][];
    }

    static PhraseTable heads(Lexicon lexicon) {
        return lexicon.phrases("metrics.tsv");
    }

    /// The tokens of the metric as {first, end}, or an empty array.
    int[] metric(Mention mention, Role role) {
        int[] range = range(mention, role);
        known[passage.mention(mention.first())] = range;
        return range;
    }

    private int[] range(Mention mention, Role role) {
        if (role.type() == ClaimType.RATING) {
            return NOTHING;
        }
        if (role.type() == ClaimType.PRICE_TARGET && role.cue() >= 0) {
            return new int[]{role.cue(), role.cueEnd()};
        }
        if (mention.type() == ClaimType.COUNT) {
            int[] counted = counted(mention);
            if (counted.length > 0) {
                return counted;
            }
        }
        if (role.type() == ClaimType.EVENT) {
            return events.metric(mention);
        }
        int[] deal = deeds.deal(mention);
        if (deal.length > 0) {
            return deal;
        }
        int[] right = right(mention);
        if (right.length > 0) {
            return right;
        }
        int[] given = purpose(mention);
        if (given.length > 0) {
            return given;
        }
        int[] left = left(mention);
        int[] done = left.length > 0 && dealIn(left) ? NOTHING : deeds.verb(mention);
        return done.length > 0 ? done : left;
    }

    /// "wind farms" of "spend $2 billion on a new 1.5 GW wind farm".
    private int[] purpose(Mention mention) {
        int from = deeds.purpose(mention);
        if (from < 0 || passage.names().covers(from)) {
            return NOTHING;
        }
        int[] range = withSecond(nounPhrase(from));
        int next = range.length == 0 ? -1 : passage.mention(range[1]);
        if (next >= 0 && passage.mentions().get(next).type() == ClaimType.COUNT) {
            range = nounPhrase(passage.mentions().get(next).end());
        }
        return range.length == 0 || passage.has(range[1] - 1, Cue.COREF) || deeds.isTime(range[1] - 1)
                ? NOTHING
                : range;
    }

    /// "cloud and AI infrastructure": two modifiers that share the noun.
    private int[] withSecond(int[] range) {
        boolean and = range.length > 0 && range[1] - range[0] < WORDS && passage.has(range[1], Cue.AND)
                && isModifier(range[1] + 1);
        int[] second = and ? nounPhrase(range[1] + 1) : NOTHING;
        return second.length > 0 && second[0] == range[1] + 1 && second[1] - range[0] <= LONGEST
                ? new int[]{range[0], second[1]}
                : range;
    }

    private boolean dealIn(int[] range) {
        for (int i = range[0]; i < range[1]; i++) {
            if (passage.hasAny(i, Cue.DEALNOUN.bit | Cue.PLEDGENOUN.bit)) {
                return true;
            }
        }
        return false;
    }

    static final int[] NOTHING = {};

    /// The words of a range, from its first letter or digit on: "US-listed shares" may have been cut at the dash.
    Optional<String> text(int[] range) {
        if (range.length == 0) {
            return Optional.empty();
        }
        int first = range[0];
        while (first < range[1] - 1 && !Character.isLetterOrDigit(tokens.character(first))) {
            first++;
        }
        return Optional.of(tokens.text().substring(tokens.start(first), tokens.end(range[1] - 1)));
    }

    private int[] counted(Mention mention) {
        int noun = mention.noun();
        if (noun < mention.end()) {
            return NOTHING;
        }
        int first = mention.end();
        while (first < noun && (passage.hasAny(first, OUTSIDE) || !passage.isWord(first))) {
            first++;
        }
        int done = deeds.link(mention);
        if (tokens.text().startsWith("times", tokens.start(noun))
                && tokens.text().startsWith("ed", tokens.end(done) - 2)) {
            return new int[]{done, done + 1};
        }
        int end = noun + 1;
        while (end < noun + 3 && isModifier(end) && !passage.has(end, Cue.BASE)
                && passage.clauses().verbAt(end) == Verb.NONE) {
            end++;
        }
        return new int[]{Math.max(first, end - 5), end};
    }

    /// "$2.5 billion in cloud revenue", "46% market share", "a 24 percent increase in profit".
    private int[] right(Mention mention) {
        int i = afterUnit(afterConversion(rowEnd(mention)));
        int[] worth = passage.hasAny(i, Cue.TO.bit | Cue.FROM.bit | Cue.PREP.bit) ? nounPhrase(i + 1) : NOTHING;
        if (worth.length > 0 && passage.has(worth[1], Cue.POSS)) {
            worth = nounPhrase(worth[1] + 1);
        }
        if (isWorth(worth)) {
            return worth;
        }
        boolean linked = passage.hasAny(i, Cue.IN.bit | Cue.OF.bit);
        if (!linked && passage.isWord(i)) {
            int[] direct = withoutVerb(nounPhrase(i));
            if (direct.length > 0 && headIn(direct)) {
                return promised(mention, direct[0], direct[1]);
            }
            int move = nouns.behind(mention, Cue.RISEWORD.bit | Cue.FALLWORD.bit);
            if (move >= 0 && passage.hasAny(move + 1, Cue.IN.bit | Cue.OF.bit)) {
                int[] moved = nounPhrase(move + 2);
                return moved.length > 0 ? moved : NOTHING;
            }
            if (move > i) {
                return new int[]{i, move};
            }
            int promise = nouns.behind(mention, Cue.PLEDGENOUN.bit | Cue.DEALNOUN.bit | Cue.GOALNOUN.bit);
            return promise >= 0 ? promised(mention, i, passage.phraseEnd(promise)) : NOTHING;
        }
        if (linked) {
            int[] behind = nounPhrase(i + 1);
            boolean whole = mention.type() == ClaimType.MONEY || mention.type() == ClaimType.COUNT;
            if (behind.length > 0 && (headIn(behind) || whole && passage.has(i, Cue.OF))) {
                return behind;
            }
        }
        return NOTHING;
    }

    /// "added $3 billion to its market value": an amount that is put to what a company is worth, or taken from it.
    private boolean isWorth(int[] range) {
        for (int i = range.length == 0 ? 0 : range[0]; range.length > 0 && i < range[1]; i++) {
            int head = heads.find(tokens, i);
            if (head >= 0 && heads.entry(head).wordClass().equals("worth")) {
                return true;
            }
        }
        return false;
    }

    /// A bare "target" or "goal" says nothing of what is aimed at: that may stand before the amount.
    private int[] promised(Mention mention, int first, int end) {
        int[] before = end - first == 1 && passage.has(first, Cue.GOALNOUN) ? left(mention) : NOTHING;
        return before.length > 0 ? before : new int[]{first, end};
    }

    /// Behind the last amount of a row that shares its noun: "55%, 60% or even 65% reduction targets".
    private int rowEnd(Mention mention) {
        int end = mention.end();
        for (int i = end; i < mention.end() + ROW; i++) {
            int next = passage.mention(i);
            if (next >= 0) {
                Mention other = passage.mentions().get(next);
                if (other.type() != mention.type() || i == end) {
                    return end;
                }
                end = other.end();
                i = end - 1;
            } else if (tokens.kind(i) != Tokens.COMMA && !passage.hasAny(i, Cue.AND.bit | Cue.ADVERB.bit)) {
                return end;
            }
        }
        return end;
    }

    /// Behind "($2.2 billion)".
    private int afterConversion(int i) {
        int number = passage.mention(i + 1);
        boolean bracket = tokens.kind(i) == Tokens.OPEN && number >= 0
                && passage.mentions().get(number).converts() > 0;
        return bracket && tokens.kind(passage.mentions().get(number).end()) == Tokens.CLOSE
                ? passage.mentions().get(number).end() + 1
                : i;
    }

    /// Behind "a share", "per share", "each".
    private int afterUnit(int i) {
        boolean share = isPer(i + 1) || passage.has(i, Cue.DET) && isShare(i + 1);
        return share ? i + 2 : i;
    }

    private boolean isShare(int i) {
        return tokens.text().regionMatches(true, tokens.start(i), "share", 0, 5)
                && tokens.end(i) - tokens.start(i) == 5;
    }

    /// A run of modifiers and nouns from a token on, determiners and company names before it left out.
    private int[] nounPhrase(int from) {
        int first = from;
        int limit = Math.min(from + 8, passage.rightEnd(from));
        if (tokens.kind(first + 1) == Tokens.DASH && tokens.kind(first + 3) == Tokens.DASH && tokens.glued(first + 4)) {
            first += 5;
        }
        while (first < limit && passage.mention(first) >= 0
                && DateRules.isDate(passage.mentions().get(passage.mention(first)))) {
            first++;
        }
        while (first < limit && (passage.hasAny(first, Cue.DET.bit | Cue.POSS.bit | Cue.ADVERB.bit)
                || passage.names().covers(first) && passage.has(nameEnd(first), Cue.POSS))) {
            first = passage.names().covers(first) ? nameEnd(first) : first + 1;
        }
        int end = first;
        while (end < limit && end < first + 5 && (isModifier(end) || isJoint(end) && isModifier(end + 1)
                || passage.has(end, Cue.AND) && end > first && isModifier(end + 1) && headAt(end + 1))) {
            end++;
        }
        return end > first ? new int[]{first, end} : NOTHING;
    }

    /// Without what only says how it goes on: "cloud revenue" of "cloud revenue rises quickly".
    private int[] withoutVerb(int[] range) {
        int end = -1;
        for (int i = range.length == 0 ? 0 : range[0]; range.length > 0 && i < range[1]; i++) {
            int head = heads.find(tokens, i);
            if (head >= 0) {
                end = i + heads.length(head);
            } else if (end >= 0 && i >= end && (passage.hasAny(i, DOING) && !passage.hasAny(i, MOVES)
                    || tokens.isLy(i) || tokens.isLy(i + 1))) {
                return new int[]{range[0], i};
            }
        }
        return range;
    }

    private boolean headAt(int i) {
        return heads.find(tokens, i) >= 0 || heads.find(tokens, i + 1) >= 0;
    }

    private int nameEnd(int token) {
        return passage.names().get(passage.names().at(token)).end();
    }

    private boolean isModifier(int i) {
        if (tokens.kind(i) == Tokens.NUMBER) {
            return tokens.kind(i + 1) == Tokens.DASH && tokens.glued(i + 1) && tokens.glued(i + 2);
        }
        if (!passage.isWord(i) || passage.mention(i) >= 0 || passage.hasAny(phraseFirst(i), OUTSIDE)) {
            return false;
        }
        int head = passage.clauses().verbAt(i) == Verb.NONE ? -1 : heads.find(tokens, i);
        return passage.clauses().verbAt(i) == Verb.NONE || head >= 0 && heads.length(head) > 1;
    }

    private int phraseFirst(int i) {
        int first = i;
        while (passage.has(first, Cue.INSIDE)) {
            first--;
        }
        return first;
    }

    private boolean isJoint(int i) {
        return tokens.kind(i) == Tokens.DASH && tokens.glued(i) && tokens.glued(i + 1);
    }

    private boolean headIn(int[] range) {
        for (int i = range[0]; i < range[1]; i++) {
            int head = heads.find(tokens, i);
            if (head >= 0 && !heads.entry(head).wordClass().equals("weak")) {
                return true;
            }
        }
        return false;
    }

    /// The nearest metric word before the amount, with what modifies it. Before its verb, "interest rate on a loan" is
    /// the rate, and an aside between commas is passed over.
    private int[] left(Mention mention) {
        int end = passage.leftEnd(mention.first());
        Verb verb = passage.clauses().at(mention.first()).verb();
        int aside = verb.first() > end && verb.first() < mention.first() ? asideFirst(verb.first() - 1, end) : -1;
        int[] found = NOTHING;
        for (int i = mention.first() - 1; i >= end; i--) {
            if (i == verb.first() - 1 && aside > end) {
                i = aside;
            }
            int before = passage.mention(i);
            if (before >= 0 && known[before] != null && known[before].length > 0 && goesOn(mention, before)) {
                return known[before];
            }
            int head = headOf(i);
            if (head < 0) {
                continue;
            }
            int[] range = withModifiers(i, i + heads.length(head));
            if (isWeak(range)) {
                continue;
            }
            boolean subject = verb.first() >= range[1] && verb.first() < mention.first();
            found = subject ? whole(range, end) : range;
            break;
        }
        return found;
    }

    /// Whether no measure but that of an amount before it stands before an amount: "at $3 billion, topping $2 billion".
    private boolean goesOn(Mention mention, int before) {
        ClaimType type = passage.mentions().get(before).type();
        return type == mention.type() && type != ClaimType.COUNT
                || type == ClaimType.PERCENT && mention.type() == ClaimType.MONEY
                || type == ClaimType.MONEY && mention.type() == ClaimType.PERCENT;
    }

    private int headOf(int i) {
        int found = passage.isWord(i) && passage.mention(i) < 0 ? heads.find(tokens, i) : -1;
        return found < 0 || passage.names().covers(i) || isPer(i)
                || passage.clauses().verbAt(i) != Verb.NONE && isVerbHead(i) ? -1 : found;
    }

    /// The comma that opens ", a key measure," where the token is the one that closes it, or -1.
    private int asideFirst(int comma, int end) {
        if (tokens.kind(comma) != Tokens.COMMA) {
            return -1;
        }
        for (int i = comma - 1; i > end; i--) {
            boolean opens = tokens.kind(i) == Tokens.COMMA
                    && (passage.hasAny(i + 1, Cue.DET.bit | Cue.BREAK.bit | Cue.AND.bit) || passage.cue(i + 1) == 0);
            if (opens || passage.mention(i) >= 0) {
                return opens && isHeadBefore(i) ? i - 1 : -1;
            }
        }
        return -1;
    }

    private boolean isHeadBefore(int token) {
        for (int i = token - 1; i > token - 4 && i >= 0; i--) {
            if (headOf(i) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// The measure that a phrase only narrows down: "revenue" of "revenue from bitcoin sales".
    private int[] whole(int[] range, int end) {
        int[] whole = range;
        while (whole[0] - 2 >= end) {
            int i = whole[0] - 1;
            while (i > end && passage.hasAny(i, Cue.DET.bit | Cue.POSS.bit | Cue.ADVERB.bit)) {
                i--;
            }
            boolean narrowed = passage.has(i, Cue.PREP)
                    && !passage.hasAny(i, Cue.COMPARE.bit | Cue.BREAK.bit | Cue.BY.bit | Cue.TO.bit)
                    && headEndingAt(i - 1) >= 0;
            if (!narrowed) {
                return whole;
            }
            int[] wider = withModifiers(headEndingAt(i - 1), i);
            if (isWeak(wider)) {
                return whole;
            }
            whole = range[1] - wider[0] <= LONGEST ? new int[]{wider[0], range[1]} : wider;
        }
        return whole;
    }

    /// The first token of the metric word that ends at a token, or -1.
    private int headEndingAt(int last) {
        for (int i = last; i > last - 3 && i >= 0; i--) {
            int head = headOf(i);
            if (head >= 0 && i + heads.length(head) == last + 1) {
                return i;
            }
        }
        return -1;
    }

    /// "prior outlook": words that say only how firm a value is, or how wide.
    private boolean isWeak(int[] range) {
        boolean weak = false;
        for (int i = range[0]; i < range[1]; i++) {
            int head = heads.find(tokens, i);
            if (head >= 0 && !heads.entry(head).wordClass().equals("weak")) {
                return false;
            }
            weak |= head >= 0;
        }
        boolean outlook = passage.hasAny(range[1] - 1, Cue.GUIDANCENOUN.bit)
                || tokens.text().startsWith("range", tokens.start(range[1] - 1));
        return weak && (outlook || passage.cue(range[0]) != 0 || range[1] - range[0] == 1);
    }

    private boolean isVerbHead(int i) {
        Verb verb = passage.clauses().verbAt(i);
        return verb.head() == i;
    }

    /// "per share", "a share".
    private boolean isPer(int i) {
        return passage.has(i - 1, Cue.PREP) && tokens.text().startsWith("per", tokens.start(i - 1))
                && tokens.end(i - 1) - tokens.start(i - 1) == 3
                || isShare(i) && passage.has(i - 1, Cue.DET) && passage.mention(i - 2) >= 0;
    }

    private int[] withModifiers(int head, int end) {
        int first = head;
        while (first > 0 && head - first < WORDS + 2 && tokens.sentence(first - 1) == tokens.sentence(head)
                && (isModifier(first - 1) && !isCompany(first - 1)
                        || isJoint(first - 1) && passage.isWord(first - 2))) {
            first--;
        }
        return new int[]{first, end};
    }

    private boolean isCompany(int i) {
        return passage.names().covers(i) && passage.names().get(passage.names().at(i)).kind() != Name.Kind.PLACE;
    }
}
