package org.claimline.extraction.reading;

import java.util.List;

import org.claimline.extraction.Tokens;

/// Finds the verbs of a sentence from word forms and neighbours, without a grammar of English.
final class VerbFinder {

    private static final long FORM = Cue.of(Cue.BASE, Cue.PAST, Cue.ING, Cue.THIRD);
    private static final long AUXILIARY = Cue.of(Cue.FUTURE, Cue.MODAL, Cue.ABLE, Cue.TO, Cue.BE, Cue.HAVE);
    private static final long BETWEEN = Cue.of(Cue.ADVERB, Cue.NOT);
    private static final long NOUN_BEFORE = Cue.of(Cue.DET, Cue.POSS, Cue.OF);
    private static final long ACTORS = Cue.of(Cue.PRONOUN, Cue.COREF, Cue.ANALYST, Cue.AND, Cue.BREAK);
    private static final long DOERS = Cue.of(Cue.PRONOUN, Cue.COREF, Cue.LAND, Cue.OFFICE);
    private static final long EXPECTING = Cue.of(Cue.EXPECT, Cue.PLAN);

    private final Tokens tokens;
    private final long[] cues;
    private final Names names;
    private int sentenceFrom;
    private boolean verbless;

    VerbFinder(Tokens tokens, long[] cues, Names names) {
        this.tokens = tokens;
        this.cues = cues;
        this.names = names;
    }

    /// Adds the verbs from one token to another, in their order. A past form right behind a verb is an adjective:
    /// "reduce planned investments".
    void find(int first, int end, List<Verb> into) {
        sentenceFrom = into.size();
        int modified = -1;
        for (int i = first; i < end;) {
            verbless = into.size() == sentenceFrom;
            Verb verb = i == modified && (has(i, Cue.PAST) || has(i, Cue.BASE)) ? Verb.NONE : verbAt(i, first, end);
            if (verb == Verb.NONE) {
                i++;
            } else {
                into.add(verb);
                i = verb.end();
                modified = verb.isAny(FORM) && !verb.is(Cue.BE) && !verb.is(Cue.HAVE) ? i : -1;
            }
        }
    }

    private Verb verbAt(int i, int first, int end) {
        if (has(i, Cue.MODAL) && tokens.capital(i) && i > first) {
            return Verb.NONE;
        }
        if ((cue(i) & AUXILIARY) != 0 && !names.covers(i)) {
            return chain(i, end);
        }
        if ((cue(i) & FORM) == 0 || names.covers(i) || isHyphened(i)) {
            return Verb.NONE;
        }
        if (has(i, Cue.PAST)) {
            return past(i, first) ? plain(i, Verb.Form.PLAIN) : Verb.NONE;
        }
        if (has(i, Cue.THIRD)) {
            return third(i, first) ? plain(i, Verb.Form.PLAIN) : Verb.NONE;
        }
        if (has(i, Cue.ING)) {
            return participle(i, first, end) ? plain(i, Verb.Form.PARTICIPLE) : Verb.NONE;
        }
        return base(i, first);
    }

    private Verb plain(int i, Verb.Form form) {
        return new Verb(i, i, i + 1, form, cue(i), false, false);
    }

    /// Auxiliaries and the verb behind them.
    private Verb chain(int from, int end) {
        long seen = 0;
        long lastKind = 0;
        int last = from;
        int i = from;
        for (; i < end && i < from + 9; i++) {
            long cue = cue(i);
            if (i == from + 1 && isToCome(i)) {
                seen = Cue.FUTURE.bit;
                lastKind = Cue.FUTURE.bit;
            } else if ((cue & AUXILIARY) != 0 && (i == from || (cue & Cue.TO.bit) == 0)) {
                seen |= cue & (AUXILIARY | Cue.NOT.bit);
                lastKind = cue;
            } else if ((cue & BETWEEN) != 0 || tokens.isLy(i)) {
                seen |= cue & Cue.NOT.bit;
                continue;
            } else if ((cue & Cue.INSIDE.bit) == 0) {
                break;
            }
            last = i;
        }
        return closed(from, last, i < end ? i : -1, seen, lastKind);
    }

    /// The "to" of "is to begin", "are to be built": what has been settled for a time to come.
    private boolean isToCome(int to) {
        boolean is = isWord(to - 1, "is") || isWord(to - 1, "are");
        boolean wish = (phraseCue(to - 2) & (Cue.WISH.bit | Cue.GOALNOUN.bit | Cue.PLEDGENOUN.bit)) != 0;
        return is && !wish && has(to, Cue.TO) && (has(to + 1, Cue.BASE) || isWord(to + 1, "be"));
    }

    /// The verb of a chain of auxiliaries, from what was seen in it and the token behind it.
    private Verb closed(int from, int last, int behind, long seen, long lastKind) {
        boolean be = (lastKind & Cue.BE.bit) != 0 || isWord(last, "be");
        boolean have = (lastKind & Cue.HAVE.bit) != 0;
        long wanted = be ? Cue.PAST.bit | Cue.ING.bit : have ? Cue.PAST.bit : Cue.BASE.bit;
        boolean supposed = bareModal(from, last) && behind == last + 1 && has(behind, Cue.PAST)
                && (!has(behind, Cue.BASE) || tokens.kind(behind + 1) != Tokens.WORD);
        boolean verb = supposed || behind >= 0 && (cue(behind) & wanted) != 0 && !names.covers(behind)
                && !isHyphenedBefore(behind);
        boolean to = (seen & Cue.TO.bit) != 0;
        boolean future = (seen & Cue.FUTURE.bit) != 0;
        boolean modal = (seen & Cue.MODAL.bit) != 0;
        boolean not = (seen & Cue.NOT.bit) != 0;
        boolean bare = !be && !have;
        if (to && bare && !verb) {
            return Verb.NONE;
        }
        if (!verb && bare) {
            return new Verb(from, last, last + 1, form(to, future, modal), 0, false, not);
        }
        int head = verb ? behind : last;
        boolean progressive = be && verb && (cue(behind) & Cue.ING.bit) != 0;
        boolean under = be && verb && !progressive && last > from && isWord(last, "being");
        boolean unreal = (seen & Cue.HAVE.bit) != 0 && (have && verb || has(last, Cue.PAST));
        Verb.Form form = form(to, future, modal && !unreal && !supposed);
        if ((progressive || under) && form == Verb.Form.PLAIN) {
            form = Verb.Form.PROGRESSIVE;
        }
        return new Verb(from, head, head + 1, form, verb ? cue(head) : cue(head) & ~FORM, be && verb && !progressive,
                not);
    }

    /// "likely", "probably" with nothing else before the verb: "exports likely rose".
    private boolean bareModal(int from, int last) {
        return from == last && has(from, Cue.MODAL) && (isWord(from, "likely") || isWord(from, "probably"));
    }

    private boolean isWord(int i, String word) {
        return tokens.end(i) - tokens.start(i) == word.length()
                && tokens.text().startsWith(word, tokens.start(i));
    }

    private static Verb.Form form(boolean to, boolean future, boolean modal) {
        return to
                ? Verb.Form.INFINITIVE
                : future ? Verb.Form.FUTURE : modal ? Verb.Form.MODAL : Verb.Form.PLAIN;
    }

    /// A past form that is no adjective before a noun: not "the planned plant", "its reported loss".
    private boolean past(int i, int first) {
        if (i == first) {
            return true;
        }
        if (has(i - 1, Cue.DET) || has(i - 1, Cue.POSS) || isCompound(i)) {
            return false;
        }
        if (has(i, Cue.BASE) && (cue(i) & (Cue.FORECASTNOUN.bit | Cue.FALLWORD.bit | Cue.RISEWORD.bit)) != 0) {
            int actor = i - 1;
            while (actor > first && ((cue(actor) & BETWEEN) != 0 || tokens.isLy(actor))) {
                actor--;
            }
            return actor < i - 1 && isActor(actor) || (isActor(i - 1) ? isVerbNotNoun(i) : takesObject(i))
                    || verbless && mustBeVerb(i);
        }
        return !has(i, Cue.BASE) || (cue(i + 1) & (AUXILIARY & ~Cue.TO.bit)) == 0;
    }

    /// "annual cost savings": the first noun of two.
    private boolean isCompound(int i) {
        return isWord(i, "cost") && tokens.kind(i + 1) == Tokens.WORD && !tokens.capital(i + 1)
                && (cue(i + 1) & ~(Cue.NOUNY.bit | FORM | Cue.FALL.bit | Cue.RISE.bit | Cue.FALLWORD.bit
                        | Cue.RISEWORD.bit | Cue.ACTION.bit | Cue.REPORT.bit | Cue.MOVE.bit | Cue.OTHVERB.bit)) == 0;
    }

    /// "plans", "expects", "rises": a noun after a determiner or an adjective, and before "of".
    private boolean third(int i, int first) {
        if (i == first && tokens.sentence(i) != tokens.sentence(i - 1)) {
            return false;
        }
        if ((cue(i - 1) & (NOUN_BEFORE | Cue.PREP.bit)) != 0 && !isVerbParticleBefore(i)) {
            return has(i, Cue.MOVE) && has(i - 1, Cue.POSS) && tokens.glued(i - 1) && has(i + 1, Cue.EVENTNOUN);
        }
        if (has(i, Cue.NOUNY) && (phraseCue(i - 1) & (Cue.PLEDGENOUN.bit | Cue.DEALNOUN.bit)) != 0) {
            return names.covers(i + 1) || has(i + 1, Cue.DET);
        }
        if (has(i, Cue.NOUNY)) {
            boolean object = has(i + 1, Cue.DET) || tokens.kind(i + 1) == Tokens.NUMBER
                    || tokens.kind(i + 1) == Tokens.CURRENCY;
            boolean now = object && (has(i - 1, Cue.AND) || has(i - 1, Cue.ADVERB)
                    && (names.covers(i - 2) || (phraseCue(i - 2) & DOERS) != 0));
            return now || (names.covers(i - 1) || (phraseCue(i - 1) & DOERS) != 0) && isVerbNotNoun(i)
                    || isVerbParticleBefore(i);
        }
        boolean takesPlace = has(i, Cue.MOVE) && !has(i, Cue.EVENTNOUN) && tokens.kind(i - 1) == Tokens.WORD
                && (phraseCue(i - 1) & (Cue.AND.bit | Cue.PAST.bit | Cue.ADVERB.bit)) == 0;
        return takesPlace || isVerbNotNoun(i)
                || tokens.kind(i - 1) == Tokens.COMMA && has(i, Cue.EXPECT) && !has(i + 1, Cue.OF);
    }

    private boolean isVerbParticleBefore(int i) {
        boolean complement = has(i - 1, Cue.THAT) && (has(i - 2, Cue.SAY) || has(i - 2, Cue.EXPECT));
        return has(i - 1, Cue.BREAK) && !complement;
    }

    /// For words that are both: what stands before and behind decides.
    private boolean isVerbNotNoun(int i) {
        long after = i + 1 < cues.length ? cue(i + 1) : 0;
        long before = phraseCue(i - 1);
        if ((after & (Cue.OF.bit | Cue.BE.bit | Cue.FUTURE.bit | Cue.MODAL.bit | Cue.HAVE.bit)) != 0
                || (before & (Cue.DET.bit | Cue.POSS.bit | Cue.OF.bit)) != 0) {
            return false;
        }
        if (names.covers(i - 1)
                || (before & (DOERS | Cue.ANALYST.bit | Cue.ADVERB.bit | Cue.AND.bit | Cue.BREAK.bit)) != 0) {
            boolean estimates = (before & Cue.ANALYST.bit) != 0 || names.covers(i - 1);
            boolean objectFollows = (after & (Cue.DET.bit | Cue.POSS.bit | Cue.TO.bit | Cue.THAT.bit | Cue.ABOUT.bit
                    | Cue.OVER.bit | Cue.UNDER.bit | Cue.PRONOUN.bit | Cue.PREP.bit | Cue.ADVERB.bit)) != 0
                    || tokens.kind(i + 1) == Tokens.CURRENCY || tokens.kind(i + 1) == Tokens.NUMBER
                    || names.covers(i + 1) || tokens.kind(i + 1) == Tokens.WORD || tokens.kind(i + 1) == Tokens.STOP;
            return !estimates || objectFollows;
        }
        return tokens.kind(i - 1) == Tokens.WORD && (after & Cue.PREP.bit) == 0 || has(i, Cue.RISE) || has(i, Cue.FALL)
                || (after & (Cue.TO.bit | Cue.THAT.bit)) != 0;
    }

    /// The classes of the word or phrase that ends at a token.
    private long phraseCue(int i) {
        int head = i;
        while ((cue(head) & Cue.INSIDE.bit) != 0) {
            head--;
        }
        return cue(head);
    }

    /// "Acme on Tuesday forecast current-quarter sales": no other verb stands before.
    private boolean mustBeVerb(int i) {
        return has(i, Cue.EXPECT) && tokens.kind(i + 1) == Tokens.WORD && (cue(i + 1) & Cue.PREP.bit) == 0
                && (cue(i - 1) & (Cue.ING.bit | Cue.RISEWORD.bit)) == 0 && names.covers(i - 3);
    }

    private boolean isActor(int i) {
        return names.covers(i) || (phraseCue(i) & ACTORS) != 0;
    }

    private boolean takesObject(int i) {
        return (cue(i + 1) & (Cue.DET.bit | Cue.POSS.bit | Cue.THAT.bit | Cue.ABOUT.bit)) != 0
                || tokens.kind(i + 1) == Tokens.NUMBER || tokens.kind(i + 1) == Tokens.CURRENCY;
    }

    private boolean participle(int i, int first, int end) {
        if (i + 1 >= end || has(i - 1, Cue.DET) || has(i - 1, Cue.POSS)) {
            return false;
        }
        if ((cue(i) & EXPECTING) != 0 && !has(i, Cue.DEALNOUN)) {
            return true;
        }
        long after = cue(i + 1);
        boolean object = (after & (Cue.DET.bit | Cue.POSS.bit | Cue.PREP.bit | Cue.ABOUT.bit | Cue.OVER.bit
                | Cue.UNDER.bit | Cue.TO.bit | Cue.UP.bit | Cue.DOWN.bit)) != 0;
        byte kind = tokens.kind(i + 1);
        return object || kind == Tokens.CURRENCY || kind == Tokens.NUMBER || kind == Tokens.QUOTE_OPEN
                || names.covers(i + 1) || i > first && tokens.kind(i - 1) == Tokens.COMMA;
    }

    private Verb base(int i, int first) {
        if (i == first) {
            return Verb.NONE;
        }
        int actor = i - 1;
        while (actor > first && (cue(actor) & BETWEEN) == Cue.ADVERB.bit
                && (has(actor - 1, Cue.PRONOUN) || has(actor - 1, Cue.ANALYST) || isPluralNoun(actor - 1))) {
            actor--;
        }
        long before = cue(actor);
        if ((before & Cue.AND.bit) != 0 && i + 1 < cues.length
                && ((cue(i + 1) & (Cue.DET.bit | Cue.POSS.bit | Cue.ABOUT.bit | Cue.OVER.bit | Cue.UNDER.bit)) != 0
                        || tokens.kind(i + 1) == Tokens.NUMBER || tokens.kind(i + 1) == Tokens.CURRENCY
                        || names.covers(i + 1))) {
            return plain(i, Verb.Form.JOINED);
        }
        boolean plural = (before & Cue.ANALYST.bit) != 0 || isPluralNoun(actor) || names.covers(actor);
        boolean subject = (before & Cue.PRONOUN.bit) != 0
                || plural && (cue(i) & (Cue.FORECASTNOUN.bit | Cue.PLEDGENOUN.bit | Cue.DEALNOUN.bit)) == 0
                || (before & Cue.ANALYST.bit) != 0 && isVerbNotNoun(i);
        boolean noun = (cue(i + 1) & (Cue.OF.bit | Cue.FUTURE.bit | Cue.MODAL.bit)) != 0;
        return subject && !noun ? plain(i, Verb.Form.PLAIN) : Verb.NONE;
    }

    private boolean isPluralNoun(int i) {
        int length = tokens.end(i) - tokens.start(i);
        return tokens.kind(i) == Tokens.WORD && length > 3 && tokens.text().charAt(tokens.end(i) - 1) == 's'
                && (cue(i) & (Cue.PREP.bit | Cue.DET.bit | Cue.POSS.bit | Cue.BREAK.bit)) == 0
                && ((cue(i) & Cue.THIRD.bit) == 0 || has(i, Cue.NOUNY));
    }

    private boolean isHyphened(int i) {
        return isHyphenedBefore(i) || tokens.kind(i + 1) == Tokens.DASH && tokens.glued(i + 1) && tokens.glued(i + 2);
    }

    private boolean isHyphenedBefore(int i) {
        return tokens.kind(i - 1) == Tokens.DASH && tokens.glued(i) && tokens.glued(i - 1);
    }

    private boolean has(int i, Cue cue) {
        return i >= 0 && i < cues.length && (cue(i) & cue.bit) != 0;
    }

    private long cue(int i) {
        return i >= 0 && i < cues.length ? cues[i] : 0;
    }
}
