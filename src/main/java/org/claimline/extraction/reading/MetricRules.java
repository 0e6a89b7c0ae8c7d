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
    private static final int WORDS = 3;

    private final Passage passage;
    private final Tokens tokens;
    private final PhraseTable heads;
    private final NounRules nouns;

    MetricRules(Passage passage, PhraseTable heads) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.heads = heads;
        this.nouns = new NounRules(passage);
    }

    static PhraseTable heads(Lexicon lexicon) {
        return lexicon.phrases("metrics.tsv");
    }

    /// The tokens of the metric as {first, end}, or an empty array.
    int[] metric(Mention mention, Role role) {
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
        int[] right = right(mention);
        return right.length > 0 ? right : left(mention);
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
        int end = noun + 1;
        while (end < noun + 3 && isModifier(end) && passage.clauses().verbAt(end) == Verb.NONE) {
            end++;
        }
        return new int[]{Math.max(first, end - 5), end};
    }

    /// "$2.5 billion in cloud revenue", "46% market share", "a 24 percent increase in profit".
    private int[] right(Mention mention) {
        int i = afterUnit(afterConversion(mention.end()));
        boolean linked = passage.hasAny(i, Cue.IN.bit | Cue.OF.bit);
        if (!linked && passage.isWord(i)) {
            int[] direct = nounPhrase(i);
            if (direct.length > 0 && headIn(direct)) {
                return direct;
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
            return promise >= 0 ? new int[]{i, promise + 1} : NOTHING;
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
        if (!passage.isWord(i) || passage.mention(i) >= 0 || passage.hasAny(i, OUTSIDE)) {
            return false;
        }
        int head = passage.clauses().verbAt(i) == Verb.NONE ? -1 : heads.find(tokens, i);
        return passage.clauses().verbAt(i) == Verb.NONE || head >= 0 && heads.length(head) > 1;
    }

    private boolean isJoint(int i) {
        return tokens.kind(i) == Tokens.DASH && tokens.glued(i) && tokens.glued(i + 1);
    }

    private boolean headIn(int[] range) {
        for (int i = range[0]; i < range[1]; i++) {
            if (heads.find(tokens, i) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// The nearest metric word before the amount, with what modifies it.
    private int[] left(Mention mention) {
        int end = passage.leftEnd(mention.first());
        for (int i = mention.first() - 1; i >= end; i--) {
            int found = passage.isWord(i) && passage.mention(i) < 0 ? heads.find(tokens, i) : -1;
            if (found < 0 || passage.names().covers(i) || isPer(i)
                    || passage.clauses().verbAt(i) != Verb.NONE && isVerbHead(i)) {
                continue;
            }
            return withModifiers(i, i + heads.length(found));
        }
        return NOTHING;
    }

    private boolean isVerbHead(int i) {
        Verb verb = passage.clauses().verbAt(i);
        return verb.head() == i;
    }

    /// "per share", "a share".
    private boolean isPer(int i) {
        return passage.has(i - 1, Cue.PREP) && tokens.text().startsWith("per", tokens.start(i - 1))
                && tokens.end(i - 1) - tokens.start(i - 1) == 3
                || passage.has(i - 1, Cue.DET) && passage.mention(i - 2) >= 0;
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
