package org.claimline.extraction.reading;

import java.util.Optional;

import org.claimline.domain.Qualifier;
import org.claimline.extraction.Mention;
import org.claimline.extraction.Tokens;

/// Finds what hedges an amount: "about", "more than", "up to", "or more".
final class QualifierRules {

    private static final long HEDGE = Cue.of(Cue.ABOUT, Cue.OVER, Cue.UNDER);
    private static final long GAP = Cue.of(Cue.DET, Cue.ADVERB, Cue.PREVIOUS);

    private final Passage passage;
    private final Tokens tokens;

    QualifierRules(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
    }

    Optional<Qualifier> qualifier(Mention mention) {
        Optional<Qualifier> behind = behind(mention.end());
        if (behind.isPresent()) {
            return behind;
        }
        int end = Math.max(passage.leftEnd(mention.first()), mention.first() - 8);
        int gap = 0;
        for (int i = mention.first() - 1; i >= end; i--) {
            if (passage.has(i, Cue.INSIDE)) {
                continue;
            }
            long cue = passage.cue(i);
            if ((cue & HEDGE) != 0 && passage.mention(i) < 0) {
                boolean verb = (cue & (Cue.ING.bit | Cue.PAST.bit | Cue.THIRD.bit | Cue.BASE.bit)) != 0;
                return gap <= 1 || verb ? Optional.of(of(cue)) : Optional.empty();
            }
            boolean word = passage.isWord(i) && passage.mention(i) < 0 && !passage.names().covers(i)
                    || tokens.kind(i) == Tokens.QUOTE_OPEN || tokens.kind(i) == Tokens.CURRENCY;
            if (isDefinite(i) && !passage.hasAny(i - 1, Cue.ING.bit)) {
                return Optional.empty();
            }
            gap += (cue & GAP) != 0 || tokens.kind(i) == Tokens.QUOTE_OPEN ? 1 : 2;
            if (!word || gap > 4 || (cue & (Cue.PREP.bit | Cue.BE.bit | Cue.AND.bit)) != 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "lower than the 3% level" compares; "crossing the $1 billion mark" hedges.
    private boolean isDefinite(int i) {
        return tokens.end(i) - tokens.start(i) == 3 && tokens.text().startsWith("the", tokens.start(i));
    }

    /// "or more", "or so", "or less".
    private Optional<Qualifier> behind(int end) {
        if (!passage.has(end, Cue.AND)) {
            return Optional.empty();
        }
        int start = tokens.start(end + 1);
        String text = tokens.text();
        if (text.startsWith("more", start) || text.startsWith("higher", start)) {
            return passage.isWord(end + 2) && !passage.hasAny(end + 2, Cue.PREP.bit | Cue.AND.bit)
                    ? Optional.empty()
                    : Optional.of(Qualifier.OVER);
        }
        if (text.startsWith("less", start) || text.startsWith("fewer", start)) {
            return Optional.of(Qualifier.UNDER);
        }
        return text.startsWith("so ", start) ? Optional.of(Qualifier.ABOUT) : Optional.empty();
    }

    private static Qualifier of(long cue) {
        return (cue & Cue.OVER.bit) != 0
                ? Qualifier.OVER
                : (cue & Cue.UNDER.bit) != 0 ? Qualifier.UNDER : Qualifier.ABOUT;
    }
}
