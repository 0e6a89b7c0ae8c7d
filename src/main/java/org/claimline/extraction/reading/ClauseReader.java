package org.claimline.extraction.reading;

import java.util.ArrayList;
import java.util.List;

import org.claimline.extraction.Tokens;

/// Says for every token of a text which verb governs it, and how firmly that verb speaks.
final class ClauseReader {

    /// No aside between commas is longer.
    private static final int ASIDE = 30;
    private static final long CHANGING = Cue.of(Cue.RISE, Cue.FALL);

    /// "will invest $5 billion, creating 500 jobs": what a plan brings about lies ahead as the plan does.
    private static final String[] OUTCOMES = {"creating", "bringing", "taking"};

    private final Tokens tokens;
    private final long[] cues;
    private final VerbFinder verbFinder;
    private final PartyFinder parties;
    private final List<Verb> verbs = new ArrayList<>();
    private final List<Stance> stances = new ArrayList<>();
    private final int[] governor;
    private final int[] next;

    ClauseReader(Tokens tokens, long[] cues, Names names, PartyFinder parties) {
        this.tokens = tokens;
        this.cues = cues;
        this.parties = parties;
        verbFinder = new VerbFinder(tokens, cues, names);
        governor = new int[tokens.size()];
        next = new int[tokens.size()];
        for (int s = 0; s < tokens.sentences(); s++) {
            read(tokens.sentenceFirst(s), tokens.sentenceEnd(s));
        }
    }

    /// The stance of the verb before a token in the same clause, else of the verb behind it, else [Stance#NONE].
    Stance at(int token) {
        if (governor[token] >= 0) {
            return stances.get(governor[token]);
        }
        return next[token] >= 0 ? stances.get(next[token]) : Stance.NONE;
    }

    /// The verb that a token belongs to, or [Verb#NONE].
    Verb verbAt(int token) {
        int number = governor[token];
        return number >= 0 && token < verbs.get(number).end() ? verbs.get(number) : Verb.NONE;
    }

    /// Whether a token's verb stands before it.
    boolean isGoverned(int token) {
        return governor[token] >= 0;
    }

    /// The stance of the first verb behind a token in its sentence, or [Stance#NONE].
    Stance after(int token) {
        return next[token] >= 0 ? stances.get(next[token]) : Stance.NONE;
    }

    private void read(int first, int end) {
        int from = verbs.size();
        verbFinder.find(first, end, verbs);
        for (int v = from; v < verbs.size(); v++) {
            Stance before = v > from ? stances.get(v - 1) : Stance.NONE;
            stances.add(stance(verbs.get(v), before, first));
        }
        fill(first, end, from);
    }

    private void fill(int first, int end, int from) {
        int v = from - 1;
        int current = -1;
        boolean aside = false;
        for (int i = first; i < end; i++) {
            boolean comma = tokens.kind(i) == Tokens.COMMA;
            aside = comma ? (cue(i + 1) & Cue.BREAK.bit) != 0 : aside;
            next[i] = aside && !comma ? ASIDE : 0;
            if (v + 1 < verbs.size() && verbs.get(v + 1).first() == i) {
                current = ++v;
            } else if (breaks(i)) {
                current = -1;
            }
            governor[i] = current;
        }
        int following = -1;
        boolean beyond = false;
        for (int i = end - 1; i >= first; i--) {
            beyond |= tokens.kind(i) == Tokens.COMMA;
            next[i] = beyond && next[i] == ASIDE ? -1 : following;
            if (v >= from && verbs.get(v).first() == i) {
                following = v--;
                beyond = false;
            } else if (breaks(i) && (cue(i) & Cue.THAT.bit) == 0) {
                following = -1;
            }
        }
    }

    private boolean breaks(int i) {
        return (cue(i) & Cue.BREAK.bit) != 0 && !isComplement(i) || tokens.kind(i) == Tokens.SEMICOLON;
    }

    /// "said that", "expects that": the clause goes on.
    private boolean isComplement(int i) {
        return (cue(i) & Cue.THAT.bit) != 0;
    }

    private boolean isBroken(int from, int until) {
        for (int i = from; i < until; i++) {
            if (breaks(i)) {
                return true;
            }
        }
        return false;
    }

    private Stance stance(Verb verb, Stance before, int sentenceFirst) {
        int from = before == Stance.NONE ? sentenceFirst : before.verb().end();
        boolean chained = before != Stance.NONE && !isBroken(from, verb.first());
        Party own = parties.before(verb.first(), clauseStart(from, verb.first()));
        Party main = aroundAside(verb.first(), sentenceFirst);
        if (main != Party.NONE) {
            own = main;
        }
        boolean joined = before != Stance.NONE && isJoined(verb.first());
        Party subject = joined || own == Party.NONE || own.group() == Party.Group.THING && own.first() < from
                ? before.subject()
                : own;
        if (chained && before.verb().is(Cue.DENY) && !before.verb().negated()) {
            return new Stance(Stance.Mood.FACT, verb, subject, before.holder(), before.verb());
        }
        return switch (verb.form()) {
            case PLAIN, PROGRESSIVE -> finite(verb, before, subject, chained);
            case FUTURE -> future(verb, before, subject, chained, Stance.Mood.WILL);
            case MODAL -> future(verb, before, subject, chained, Stance.Mood.MAYBE);
            case INFINITIVE -> infinitive(verb, before, subject, chained);
            case PARTICIPLE -> participle(verb, before, subject, chained);
            case JOINED -> new Stance(before.mood(), verb, subject, before.holder(), before.trigger());
        };
    }

    /// "and expects", "and now sees".
    private boolean isJoined(int verb) {
        int i = verb - 1;
        while ((cue(i) & (Cue.ADVERB.bit | Cue.INSIDE.bit | Cue.PREVIOUS.bit)) != 0) {
            i--;
        }
        return (cue(i) & Cue.AND.bit) != 0;
    }

    /// "Crestline, which owns 5% of Harbor, may pay": the subject stands before the aside.
    private Party aroundAside(int verb, int sentenceFirst) {
        if (tokens.kind(verb - 1) != Tokens.COMMA) {
            return Party.NONE;
        }
        for (int i = verb - 2; i > Math.max(sentenceFirst, verb - ASIDE); i--) {
            if (tokens.kind(i - 1) == Tokens.COMMA && (cue(i) & Cue.BREAK.bit) != 0) {
                Party party = parties.before(i - 1, Math.max(sentenceFirst, i - ASIDE));
                return party.isSomebody() && party.end() == i - 1 ? party : Party.NONE;
            }
        }
        return Party.NONE;
    }

    /// A relative pronoun or a conjunction begins the region where the subject stands; "which" looks past itself.
    private int clauseStart(int from, int verb) {
        for (int i = verb - 1; i >= from; i--) {
            if ((cue(i) & Cue.BREAK.bit) != 0 && i < verb - 1) {
                return i;
            }
        }
        return from;
    }

    private Stance finite(Verb verb, Stance before, Party subject, boolean chained) {
        boolean past = verb.is(Cue.PAST) && verb.form() == Verb.Form.PLAIN;
        boolean regarded = verb.passive() && tokens.text().startsWith("as ", tokens.start(verb.end()));
        if (isSupposed(verb)) {
            return new Stance(Stance.Mood.EXPECTED, verb, subject, saidHolder(before, chained), verb);
        }
        boolean sees = verb.is(Cue.SEE) && !regarded && (verb.passive() ? !isPastBe(verb) : !past);
        if (verb.is(Cue.EXPECT) || sees) {
            boolean further = before.mood() == Stance.Mood.EXPECTED && before.holder().group() == Party.Group.BODY;
            Party holder = verb.passive() ? further ? before.holder() : saidHolder(before, chained) : subject;
            return new Stance(Stance.Mood.EXPECTED, verb, subject, holder, verb);
        }
        if (before.mood() == Stance.Mood.EXPECTED && !past && isConclusion(verb)) {
            return new Stance(Stance.Mood.EXPECTED, verb, subject, before.holder(), before.trigger());
        }
        boolean priced = past && chained && !verb.passive()
                && tokens.text().startsWith("priced", tokens.start(verb.head()))
                && isAhead(before);
        if (priced) {
            return new Stance(before.mood(), verb, before.subject(), before.holder(), before.trigger());
        }
        if (verb.is(Cue.PLAN) && !verb.negated()) {
            return new Stance(Stance.Mood.PLANNED, verb, subject, sayer(before, subject, chained), verb);
        }
        boolean present = verb.form() == Verb.Form.PROGRESSIVE && !isPastBe(verb);
        if (present && verb.is(Cue.ACTION)
                && (!verb.isAny(CHANGING) || isNumber(verb.end()) || (cue(verb.end()) & Cue.POSS.bit) != 0)) {
            return new Stance(Stance.Mood.WILL, verb, subject, sayer(before, subject, chained), verb);
        }
        if (verb.is(Cue.ANNOUNCE) && !verb.passive()) {
            return new Stance(Stance.Mood.ANNOUNCED, verb, subject, subject, verb);
        }
        if (verb.is(Cue.SAY)) {
            return new Stance(Stance.Mood.SAID, verb, subject, subject, verb);
        }
        return new Stance(Stance.Mood.FACT, verb, subject, sayer(before, subject, chained), verb);
    }

    /// "exports likely rose": nobody knows it yet.
    private boolean isSupposed(Verb verb) {
        int first = verb.first();
        return verb.form() == Verb.Form.PLAIN && (cue(first) & Cue.MODAL.bit) != 0 && first + 1 == verb.head()
                && tokens.character(first) != 'w';
    }

    /// Whether an amount stands at a token: "is cutting 1,200 jobs".
    private boolean isNumber(int token) {
        int i = token;
        while ((cue(i) & (Cue.ABOUT.bit | Cue.OVER.bit | Cue.UNDER.bit | Cue.INSIDE.bit)) != 0
                || tokens.text().startsWith("between ", tokens.start(i))) {
            i++;
        }
        return tokens.kind(i) == Tokens.NUMBER || tokens.kind(i) == Tokens.CURRENCY;
    }

    private static boolean isAhead(Stance stance) {
        return switch (stance.mood()) {
            case EXPECTED, PLANNED, WILL -> true;
            case FACT, SAID, ANNOUNCED, MAYBE -> false;
        };
    }

    private boolean isPastBe(Verb verb) {
        for (int i = verb.first(); i < verb.head(); i++) {
            if ((cue(i) & Cue.BE.bit) != 0 && (cue(i) & Cue.PAST.bit) != 0) {
                return true;
            }
        }
        return false;
    }

    private Stance future(Verb verb, Stance before, Party subject, boolean chained, Stance.Mood mood) {
        boolean joined = (cue(verb.first() - 1) & Cue.AND.bit) != 0
                || tokens.text().startsWith("but ", tokens.start(verb.first() - 1));
        if ((chained || joined) && before.mood() == Stance.Mood.EXPECTED) {
            return new Stance(Stance.Mood.EXPECTED, verb, subject, before.holder(), before.trigger());
        }
        boolean goesOn = chained && mood == Stance.Mood.MAYBE && before.mood() == Stance.Mood.WILL
                && before.verb().form() == Verb.Form.MODAL && isWould(before.verb());
        if (goesOn && isWould(verb)) {
            return new Stance(Stance.Mood.WILL, verb, subject, before.holder(), before.trigger());
        }
        boolean would = mood == Stance.Mood.MAYBE && before.mood() == Stance.Mood.SAID;
        if (verb.is(Cue.EXPECT)) {
            return new Stance(Stance.Mood.EXPECTED, verb, subject, subject, verb);
        }
        return new Stance(would && isWould(verb) ? Stance.Mood.WILL : mood, verb, subject,
                sayer(before, subject, chained), verb);
    }

    private boolean isWould(Verb verb) {
        return tokens.character(verb.first()) == 'w' || tokens.character(verb.first()) == '\'';
    }

    private Stance infinitive(Verb verb, Stance before, Party subject, boolean chained) {
        boolean moved = (cue(verb.first() - 1) & (Cue.RISEWORD.bit | Cue.FALLWORD.bit)) != 0
                || before.mood() == Stance.Mood.FACT && before.verb().is(Cue.PAST);
        if (moved && tokens.text().startsWith("trade", tokens.start(verb.head()))) {
            return new Stance(Stance.Mood.FACT, verb, subject, before.holder(), verb);
        }
        if (verb.is(Cue.EXPECT)) {
            Party holder = chained && before.mood() == Stance.Mood.SAID ? before.holder() : subject;
            return new Stance(Stance.Mood.EXPECTED, verb, subject, holder, verb);
        }
        boolean expected = chained && before.mood() == Stance.Mood.EXPECTED;
        if (!expected && wishes(verb.first())) {
            Party holder = before.holder() == Party.NONE ? subject : before.holder();
            return new Stance(Stance.Mood.PLANNED, verb, subject, holder, verb);
        }
        if ((cue(verb.first() - 1) & (Cue.SCHEDULED.bit | Cue.EXPECT.bit)) == Cue.SCHEDULED.bit
                && before.mood() != Stance.Mood.EXPECTED) {
            return new Stance(Stance.Mood.WILL, verb, subject, before == Stance.NONE ? subject : before.holder(), verb);
        }
        if (before == Stance.NONE) {
            boolean past = followsPast(verb.first());
            return new Stance(past ? Stance.Mood.FACT : Stance.Mood.WILL, verb, subject, subject, verb);
        }
        boolean goesOn = (cue(verb.first() - 1) & Cue.AND.bit) != 0 && isAhead(before);
        if (!chained && !goesOn) {
            return new Stance(Stance.Mood.FACT, verb, subject, before.holder(), verb);
        }
        Stance.Mood mood = before.mood() == Stance.Mood.ANNOUNCED || before.mood() == Stance.Mood.SAID
                ? Stance.Mood.PLANNED
                : before.mood();
        return new Stance(mood, verb, subject, before.holder(), before.trigger());
    }

    /// "It shrugged off weak sales to post": a past form that no list of verbs has stands before, in the same clause.
    private boolean followsPast(int to) {
        int first = Math.max(tokens.sentenceFirst(tokens.sentence(to)), to - ASIDE);
        for (int i = to - 1; i > first && !breaks(i); i--) {
            int end = tokens.end(i);
            boolean past = tokens.kind(i) == Tokens.WORD && cue(i) == 0 && !tokens.capital(i) && !tokens.glued(i)
                    && end - tokens.start(i) > 4 && tokens.text().startsWith("ed", end - 2);
            if (past && (cue(i - 1) & (Cue.DET.bit | Cue.POSS.bit | Cue.BE.bit | Cue.ADVERB.bit)) == 0
                    && tokens.kind(i - 1) == Tokens.WORD && !tokens.glued(i + 1)
                    && (parties.isNamed(i - 1) || (cue(i - 1) & (Cue.PRONOUN.bit | Cue.COREF.bit)) != 0)) {
                return true;
            }
        }
        return false;
    }

    /// Whether "to" follows a noun or an adjective of intention: "an option to", "poised to".
    private boolean wishes(int to) {
        int i = to - 1;
        while (i > to - 6 && (parties.isNamed(i) || (cue(i) & (Cue.FROM.bit | Cue.BY.bit)) != 0)) {
            i--;
        }
        for (int words = 0; words < 2 && i >= 0; i--, words++) {
            while ((cue(i) & Cue.INSIDE.bit) != 0) {
                i--;
            }
            if ((cue(i) & (Cue.WISH.bit | Cue.PLEDGENOUN.bit)) != 0) {
                return true;
            }
        }
        return false;
    }

    private Stance participle(Verb verb, Stance before, Party subject, boolean chained) {
        if (verb.is(Cue.EXPECT)) {
            return new Stance(Stance.Mood.EXPECTED, verb, subject, subject, verb);
        }
        if (verb.is(Cue.PLAN)) {
            return new Stance(Stance.Mood.PLANNED, verb, subject, subject, verb);
        }
        for (int i = verb.first() - 1; i >= Math.max(0, verb.first() - 2); i--) {
            if (tokens.kind(i) == Tokens.COMMA) {
                break;
            }
            if ((cue(i) & (Cue.FORECASTNOUN.bit | Cue.GUIDANCENOUN.bit)) != 0) {
                Party holder = subject.isSomebody() ? subject : before.subject();
                return new Stance(Stance.Mood.EXPECTED, verb, subject, holder, verb);
            }
            if ((cue(i) & Cue.WISH.bit) != 0) {
                return new Stance(Stance.Mood.PLANNED, verb, subject, subject, verb);
            }
        }
        boolean ahead = isAhead(before);
        boolean result = tokens.kind(verb.first() - 1) == Tokens.COMMA && verb.is(Cue.OTHVERB)
                && !verb.isAny(Cue.ACTION.bit | Cue.REPORT.bit)
                && !(ahead && startsWithAny(verb.head(), OUTCOMES));
        Stance.Mood mood = chained && !result ? before.mood() : Stance.Mood.FACT;
        if (!chained && before.mood() != Stance.Mood.FACT && isBefore(verb.first() - 1)) {
            return new Stance(before.mood(), verb, before.subject(), before.holder(), before.trigger());
        }
        boolean spoken = mood == Stance.Mood.SAID || mood == Stance.Mood.ANNOUNCED;
        return new Stance(spoken ? Stance.Mood.FACT : mood, verb, subject, before.holder(),
                chained ? before.trigger() : verb);
    }

    private boolean startsWithAny(int token, String[] stems) {
        for (String stem : stems) {
            if (tokens.text().startsWith(stem, tokens.start(token))) {
                return true;
            }
        }
        return false;
    }

    /// ", which indicates a growth of 7%": what follows from an outlook.
    private boolean isConclusion(Verb verb) {
        int which = verb.first() - 1;
        String text = tokens.text();
        return which >= 0 && text.startsWith("which", tokens.start(which))
                && (text.startsWith("indicat", tokens.start(verb.head()))
                        || text.startsWith("impl", tokens.start(verb.head()))
                        || text.startsWith("represent", tokens.start(verb.head()))
                        || text.startsWith("mean", tokens.start(verb.head())));
    }

    /// "will peak before declining to 99": the outlook goes on.
    private boolean isBefore(int i) {
        return i >= 0 && tokens.end(i) - tokens.start(i) == 6 && tokens.text().startsWith("before", tokens.start(i));
    }

    /// Who speaks: the subject of "said" above, else the subject itself.
    private static Party sayer(Stance before, Party subject, boolean chained) {
        return chained && before.mood() == Stance.Mood.SAID && before.holder().isSomebody() ? before.holder() : subject;
    }

    private static Party saidHolder(Stance before, boolean chained) {
        return chained && before.mood() == Stance.Mood.SAID ? before.holder() : Party.NONE;
    }

    private long cue(int i) {
        return i >= 0 && i < cues.length ? cues[i] : 0;
    }
}
