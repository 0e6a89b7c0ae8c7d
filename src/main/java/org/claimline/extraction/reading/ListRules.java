package org.claimline.extraction.reading;

import org.claimline.domain.ClaimType;
import org.claimline.extraction.Mention;
import org.claimline.extraction.Tokens;

/// Amounts in the lines below a heading that says what they are: "Outlook for 2026", "What analysts expect:".
final class ListRules {

    private static final byte NONE = 0;
    private static final byte GUIDANCE = 1;
    private static final byte FORECAST = 2;

    /// A heading without a colon, and a line of a list without a bullet, are no longer.
    private static final int SHORT = 14;
    private static final int LONG = 40;
    private static final long COMPARED = Cue.of(Cue.COMPARE, Cue.FROM, Cue.PREVIOUS);

    private final Passage passage;
    private final Tokens tokens;
    /// For every sentence what the heading above it makes of its amounts.
    private final byte[] kinds;

    ListRules(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        kinds = new byte[tokens.sentences()];
        byte current = NONE;
        for (int s = 1; s < kinds.length; s++) {
            if (isHeading(s)) {
                current = heading(s);
            } else if (current != NONE && isItem(s)) {
                kinds[s] = current;
            } else {
                current = NONE;
            }
        }
    }

    /// Guidance or a forecast in a list of such, else a plain figure.
    Role role(Mention mention) {
        byte kind = kinds[tokens.sentence(mention.first())];
        if (kind == NONE || passage.hasAny(passage.link(mention), COMPARED)) {
            return Role.plain(mention.type(), mention.rule());
        }
        return kind == GUIDANCE
                ? new Role(ClaimType.GUIDANCE, "guidance.list", Party.NONE, false, -1, -1)
                : new Role(ClaimType.FORECAST, "forecast.list", Party.NONE, false, -1, -1);
    }

    /// A line of its own without an amount: short and without a full stop, or with a colon at its end.
    private boolean isHeading(int sentence) {
        int first = tokens.sentenceFirst(sentence);
        int end = tokens.sentenceEnd(sentence);
        boolean colon = tokens.kind(end - 1) == Tokens.COLON;
        boolean fits = tokens.lineStart(first) && (end == tokens.size() || tokens.lineStart(end))
                && end - first <= (colon ? LONG : SHORT) && tokens.kind(end - 1) != Tokens.STOP && !isBullet(first);
        for (int i = first; i < end && fits; i++) {
            int mention = passage.mention(i);
            fits = mention < 0 || DateRules.isDate(passage.mentions().get(mention));
        }
        return fits;
    }

    private byte heading(int sentence) {
        int first = tokens.sentenceFirst(sentence);
        int end = tokens.sentenceEnd(sentence);
        boolean colon = tokens.kind(end - 1) == Tokens.COLON;
        long seen = 0;
        boolean verb = false;
        for (int i = first; i < end; i++) {
            seen |= passage.cue(i);
            verb |= passage.clauses().verbAt(i) != Verb.NONE;
        }
        boolean analysts = (seen & Cue.ANALYST.bit) != 0;
        boolean expected = (seen & (Cue.EXPECT.bit | Cue.FORECASTNOUN.bit)) != 0;
        if (verb && !colon) {
            return NONE;
        }
        if (analysts) {
            return expected && colon ? FORECAST : NONE;
        }
        boolean own = (seen & Cue.GUIDANCENOUN.bit) != 0 || colon && verb && (seen & Cue.EXPECT.bit) != 0;
        return own ? GUIDANCE : NONE;
    }

    private boolean isItem(int sentence) {
        int first = tokens.sentenceFirst(sentence);
        if (isBullet(first) || !tokens.lineStart(first)) {
            return tokens.sentenceEnd(sentence) - first <= LONG;
        }
        if (tokens.sentenceEnd(sentence) - first > SHORT + SHORT) {
            return false;
        }
        for (int i = first; i < tokens.sentenceEnd(sentence); i++) {
            Verb verb = passage.clauses().verbAt(i);
            if (verb != Verb.NONE && verb.form() != Verb.Form.PARTICIPLE) {
                return false;
            }
        }
        return true;
    }

    private boolean isBullet(int first) {
        char mark = tokens.character(first);
        return tokens.kind(first) == Tokens.DASH || mark == '*' || mark == '\u2022' || mark == '\u00B7'
                || mark == '\u25AA' || mark == '\u25CF';
    }
}
