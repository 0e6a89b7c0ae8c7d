package org.claimline.extraction.reading;

import org.claimline.extraction.Mention;
import org.claimline.extraction.Tokens;

/// Names what takes place on a scheduled day: "its quarterly results on November 14", "Wednesday's auction".
final class EventMetrics {

    private static final long EVENTS = Cue.of(Cue.EVENTNOUN, Cue.DEALNOUN, Cue.PLEDGENOUN);
    private static final long OUTSIDE = Cue.of(Cue.DET, Cue.POSS, Cue.PREP, Cue.BE, Cue.HAVE, Cue.AND, Cue.BREAK,
            Cue.ADVERB, Cue.PRONOUN, Cue.FUTURE, Cue.MODAL, Cue.TO, Cue.OF, Cue.IN);
    private static final int WORDS = 4;

    private final Passage passage;
    private final Tokens tokens;

    EventMetrics(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
    }

    /// The tokens of the event as {first, end}, or an empty array.
    int[] metric(Mention mention) {
        boolean owner = passage.has(mention.end(), Cue.POSS);
        if (owner || passage.isWord(mention.end())
                && passage.hasAny(mention.first() - 1, Cue.SCHEDULED.bit | Cue.DET.bit)) {
            int[] owned = behind(owner ? mention.end() + 1 : mention.end());
            if (owned.length > 0) {
                return owned;
            }
        }
        for (int i = mention.first() - 1; i >= passage.leftEnd(mention.first()); i--) {
            boolean noun = passage.hasAny(i, EVENTS) && !isVerb(i) && !passage.names().covers(i)
                    && passage.mention(i) < 0;
            if (noun) {
                return withModifiers(i);
            }
        }
        return done(mention);
    }

    /// "auction" behind "Wednesday's 30-year".
    private int[] behind(int from) {
        int end = from;
        while (end < from + WORDS && isInside(end)) {
            end++;
        }
        return end > from ? new int[]{from, end} : MetricRules.NOTHING;
    }

    /// "will commence trading on": the verb with its object.
    private int[] done(Mention mention) {
        Verb verb = passage.clauses().at(mention.first()).verb();
        if (verb.head() < 0 || verb.first() > mention.first() || verb.is(Cue.BE) || !verb.is(Cue.MOVE)) {
            return MetricRules.NOTHING;
        }
        int end = verb.head() + 1;
        while (end < verb.head() + 3 && isInside(end)) {
            end++;
        }
        return new int[]{verb.head(), end};
    }

    private int[] withModifiers(int noun) {
        int first = noun;
        while (noun - first < WORDS && tokens.sentence(first - 1) == tokens.sentence(noun)
                && (isInside(first - 1) && !isVerb(first - 1) && !isCompany(first - 1)
                        || isNumber(first - 1) || isJoint(first - 1))) {
            first--;
        }
        int end = noun + 1;
        while (passage.has(end, Cue.INSIDE)) {
            end++;
        }
        return new int[]{isJoint(first) ? first + 1 : first, end};
    }

    private boolean isCompany(int i) {
        return passage.names().bodyAt(i);
    }

    private boolean isNumber(int i) {
        return tokens.kind(i) == Tokens.NUMBER && tokens.kind(i + 1) == Tokens.DASH && tokens.glued(i + 1);
    }

    private boolean isJoint(int i) {
        return tokens.kind(i) == Tokens.DASH && tokens.glued(i) && tokens.glued(i + 1);
    }

    private boolean isInside(int i) {
        return passage.isWord(i) && passage.mention(i) < 0 && !passage.hasAny(i, OUTSIDE);
    }

    private boolean isVerb(int i) {
        Verb verb = passage.clauses().verbAt(i);
        return verb != Verb.NONE && verb.head() == i;
    }
}
