package org.claimline.extraction.reading;

import java.util.Optional;

import org.claimline.domain.ClaimType;
import org.claimline.domain.Direction;
import org.claimline.extraction.Mention;
import org.claimline.extraction.Tokens;

/// Finds which way an amount moved: "rose 10%", "rose to $5 billion", "a decline of 3%", "12% growth".
final class DirectionRules {

    private static final long RISING = Cue.of(Cue.RISE, Cue.RISEWORD, Cue.UP);
    private static final long FALLING = Cue.of(Cue.FALL, Cue.FALLWORD, Cue.DOWN);
    private static final long MOVING = RISING | FALLING;
    private static final long SKIPPED = Cue.of(Cue.ABOUT, Cue.OVER, Cue.UNDER, Cue.INSIDE, Cue.DET, Cue.ADVERB);

    private final Passage passage;
    private final Tokens tokens;
    private final NounRules nouns;

    DirectionRules(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.nouns = new NounRules(passage);
    }

    /// @param before the direction of the mention before, when it is in the same sentence and of the same type
    Optional<Direction> direction(Mention mention, Optional<Direction> before) {
        int link = link(mention.first() - 1);
        if (passage.has(link, Cue.OF) && isMark(link - 1)) {
            link = link(link - 2);
        }
        if (passage.hasAny(link, Cue.FROM.bit | Cue.COMPARE.bit) && !passage.has(link, Cue.UP)) {
            return Optional.empty();
        }
        boolean rate = mention.type() == ClaimType.PERCENT || mention.type() == ClaimType.POINTS
                || mention.type() == ClaimType.MULTIPLE;
        Optional<Direction> behind = behind(mention, rate);
        if (behind.isPresent()) {
            return behind;
        }
        if (passage.hasAny(link, MOVING) && (rate || !isTransitive(link)) && !isHedge(link)) {
            return of(passage.cue(link));
        }
        if (passage.hasAny(link, Cue.TO.bit | Cue.BY.bit) || isHedge(mention.first() - 1)) {
            return reached(mention, link);
        }
        if (rate && (startsWith(link, "added") || startsWith(link, "adding"))) {
            return Optional.of(Direction.UP);
        }
        if (passage.has(link, Cue.OF) && passage.hasAny(link - 1, MOVING)) {
            return of(passage.cue(link - 1));
        }
        return before.isPresent() && rate && joined(mention) ? before : Optional.empty();
    }

    /// The word before the amount that is no hedge, determiner or adverb.
    private int link(int token) {
        int i = token;
        while (i >= 0 && i > token - 8 && (passage.hasAny(i, SKIPPED) && !isMover(i) || tokens.isLy(i)
                || tokens.kind(i) == Tokens.QUOTE_OPEN)) {
            i--;
        }
        return i;
    }

    /// "to a record of $41 billion", "to a total of 60".
    private boolean isMark(int i) {
        return startsWith(i, "record") || startsWith(i, "high") || startsWith(i, "low") || startsWith(i, "total");
    }

    private boolean startsWith(int i, String word) {
        return i >= 0 && tokens.end(i) - tokens.start(i) == word.length()
                && tokens.text().startsWith(word, tokens.start(i));
    }

    private boolean isMover(int i) {
        return passage.hasAny(i, MOVING) && !passage.hasAny(i, Cue.OVER.bit | Cue.UNDER.bit | Cue.ABOUT.bit);
    }

    private boolean isHedge(int i) {
        return passage.hasAny(i, Cue.OVER.bit | Cue.UNDER.bit);
    }

    /// "raise $5 billion", "cut 500 jobs": the amount is what is raised, not how far.
    private boolean isTransitive(int i) {
        return (passage.has(i, Cue.ACTION) || passage.has(i, Cue.REPORT) && passage.has(i, Cue.FALL))
                && !passage.hasAny(i, Cue.UP.bit | Cue.DOWN.bit);
    }

    /// "rose 5% to X", "fell from Y to X", "climbed above X", "fell by X".
    private Optional<Direction> reached(Mention mention, int link) {
        int end = passage.leftEnd(mention.first());
        for (int i = Math.min(link, mention.first() - 1); i >= end; i--) {
            boolean moves = passage.hasAny(i, MOVING) && !passage.hasAny(i, Cue.INSIDE.bit) && !isLevelWord(i)
                    && !passage.hasAny(i + 1, Cue.FORECASTNOUN.bit | Cue.GUIDANCENOUN.bit | Cue.GOALNOUN.bit);
            if (moves) {
                return of(passage.cue(i));
            }
            Verb verb = passage.clauses().verbAt(i);
            boolean other = verb != Verb.NONE && verb.head() == i || passage.has(i, Cue.BREAK)
                    && !passage.has(i, Cue.COMPARE) || tokens.kind(i) == Tokens.SEMICOLON;
            if (other) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "above" and "over" are hedges before they are directions.
    private boolean isLevelWord(int i) {
        return passage.hasAny(i, Cue.OVER.bit | Cue.UNDER.bit) && !passage.hasAny(i, Cue.RISE.bit | Cue.FALL.bit);
    }

    /// "a 10% increase", "26% revenue growth", "5% higher".
    private Optional<Direction> behind(Mention mention, boolean rate) {
        int after = mention.end();
        if (rate && passage.hasAny(after, Cue.UP.bit | Cue.DOWN.bit) && !passage.has(after, Cue.COMPARE)) {
            return of(passage.cue(after));
        }
        int noun = nouns.behind(mention, Cue.RISEWORD.bit | Cue.FALLWORD.bit);
        boolean near = noun >= 0 && (rate || noun <= after + 2) && !startsWith(noun + 1, "into"); // a plunge into AI
        return near ? of(passage.cue(noun) & (Cue.RISEWORD.bit | Cue.FALLWORD.bit)) : Optional.empty();
    }

    private boolean joined(Mention mention) {
        for (int i = mention.first() - 1; i >= Math.max(passage.leftEnd(mention.first()), mention.first() - 8); i--) {
            if (passage.has(i, Cue.AND) || tokens.kind(i) == Tokens.COMMA) {
                return true;
            }
            if (passage.mention(i) >= 0 || passage.has(i, Cue.BE) || passage.has(i, Cue.BREAK)) {
                return false;
            }
        }
        return false;
    }

    private static Optional<Direction> of(long cue) {
        return Optional.of((cue & RISING) != 0 ? Direction.UP : Direction.DOWN);
    }
}
