package org.claimline.extraction.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.claimline.domain.ClaimType;
import org.claimline.domain.Days;
import org.claimline.domain.Kind;
import org.claimline.extraction.Mention;
import org.claimline.extraction.Tokens;

/// Decides whether a date is a plain date, a scheduled event or a deadline.
final class DateRules {

    private static final long CHANGING = Cue.of(Cue.RISE, Cue.FALL);

    /// Days that stand for a period: "by year-end", "the end of 2026".
    private static final Set<String> EDGES = Set.of("date.year-end", "date.end-of", "date.start-of");
    private static final String[] MOVED = {"postpon", "mov", "push", "delay", "resched", "shift", "brought", "defer"};

    private final Passage passage;
    private final Tokens tokens;
    private final OutlookRules outlooks;

    DateRules(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.outlooks = new OutlookRules(passage);
    }

    /// The role of a date.
    ///
    /// @param outlook whether an amount in the same clause looks forward: then the date is what it is about
    /// @param forecast whether that amount is a forecast: nobody has set himself the date
    Role role(Mention mention, boolean outlook, boolean forecast) {
        Optional<LocalDate> published = passage.context().published();
        if (!(mention.value() instanceof Days days) || published.isPresent() && days.last().isBefore(published.get())) {
            return Role.plain(mention.type(), mention.rule());
        }
        boolean fine = isFine(mention);
        boolean ahead = published.isPresent() ? !days.first().isBefore(published.get()) : true;
        boolean under = published.isPresent() && days.last().isAfter(published.get());
        Stance stance = passage.clauses().at(mention.first());
        boolean today = published.isPresent() && days.last().equals(published.get());
        boolean told = stance.mood() == Stance.Mood.FACT || stance.mood() == Stance.Mood.SAID
                || stance.mood() == Stance.Mood.ANNOUNCED;
        if (today && told && stance.verb().is(Cue.PAST) && stance.verb().form() == Verb.Form.PLAIN
                && !isStillAhead(mention)) {
            return Role.plain(mention.type(), mention.rule());
        }
        boolean possessed = today && passage.has(mention.end(), Cue.POSS) && !eventBehind(mention);
        boolean looksForward = (looksForward(mention, stance) || today && isStillAhead(mention)) && !possessed;
        Stance main = isBefore(mention) ? passage.clauses().at(Math.max(0, beforeWord(mention) - 1)) : stance;
        boolean foretold = !fine && (isForetold(main, forecast) || outlooks.isForeseen(mention, main));
        Optional<Role> deadline = under && !foretold ? deadline(mention, stance) : Optional.empty();
        if (deadline.isPresent()) {
            return deadline.get();
        }
        boolean about = !fine
                && (outlook && !scheduledBefore(mention) && !beginsBefore(mention)
                        || forecast && !stance.verb().is(Cue.MOVE))
                || passage.has(mention.first() - 1, Cue.OF) && !fine;
        if (about || !looksForward || !ahead && !under || isInName(mention)) {
            return Role.plain(mention.type(), mention.rule());
        }
        if (!fine && !stance.verb().is(Cue.MOVE) && !scheduledBefore(mention) && !eventBehind(mention)
                && !beginsBefore(mention) && !isFronted(mention, stance)) {
            return Role.plain(mention.type(), mention.rule());
        }
        return new Role(ClaimType.EVENT, "event.scheduled", Party.NONE, false, Math.max(0, stance.verb().first()),
                Math.max(0, stance.verb().end()));
    }

    /// Whether a mention is a day or a few days, and no period of a forecast.
    private static boolean isFine(Mention mention) {
        return mention.type() == ClaimType.DATE && !EDGES.contains(mention.rule())
                || mention.rule().equals("date.days");
    }

    /// The role of a date behind "by", "before", "until", "through", where it has one of its own.
    private Optional<Role> deadline(Mention mention, Stance stance) {
        int cue = mention.first() - 1;
        if (passage.has(cue, Cue.DET) && passage.has(cue - 1, Cue.THROUGH)) {
            cue--;
        }
        if (passage.has(cue, Cue.THROUGH) && !isMidway(cue - 1)) {
            if (endsInPast(mention)) {
                return Optional.of(Role.plain(mention.type(), mention.rule()));
            }
            if (isNotUntil(mention)) {
                return Optional.of(new Role(ClaimType.EVENT, "event.not-until", Party.NONE, false, cue, cue + 1));
            }
            Stance open = stance.verb() == Verb.NONE && cue > passage.leftEnd(cue)
                    ? passage.clauses().at(cue - 1)
                    : stance;
            if (isLasting(cue - 1) && looksOpen(open)) {
                return Optional.of(new Role(ClaimType.EVENT, "event.lasting", Party.NONE, false, cue, cue + 1));
            }
            if (open.verb() != Verb.NONE && (looksOpen(open) || isExtended(cue))) {
                Party holder = open.mood() == Stance.Mood.FACT ? Party.NONE : open.holder();
                return Optional.of(commitment("deadline.through", open, cue).withHolder(holder));
            }
        }
        if (isBefore(mention)) {
            Stance earlier = passage.clauses().at(Math.max(0, beforeWord(mention) - 1));
            if (looksForward(mention, earlier)) {
                return Optional.of(commitment("deadline.before", earlier, beforeWord(mention)));
            }
        }
        return isDeadline(mention, stance)
                ? Optional.of(commitment("deadline.by", stance, cue))
                : Optional.empty();
    }

    /// "is forecast to reach 5% by 2030", "is expected to peak before 2030": a date that a forecast is about.
    private boolean isForetold(Stance stance, boolean forecast) {
        boolean develops = stance.verb().isAny(CHANGING) || passage.startsWith(stance.verb(), "peak", "plateau");
        return forecast && stance.mood() != Stance.Mood.PLANNED
                || stance.mood() == Stance.Mood.EXPECTED
                        && (isOnlooker(stance.holder()) || develops && !stance.holder().isSomebody());
    }

    /// "will last through the end of March": a stretch with an end, and no deadline.
    private boolean isLasting(int i) {
        String text = tokens.text();
        return i >= 0 && (text.startsWith("last", tokens.start(i)) || text.startsWith("run", tokens.start(i)));
    }

    /// "midway through next year", "halfway through 2027".
    private boolean isMidway(int i) {
        return i >= 0 && tokens.text().startsWith("way", tokens.end(i) - 3);
    }

    /// "the 2020 Sentra", "the 2026 World Cup": a year in a name.
    private boolean isInName(Mention mention) {
        int next = mention.end();
        return mention.type() == ClaimType.YEAR && passage.has(mention.first() - 1, Cue.DET) && passage.isWord(next)
                && tokens.capital(next);
    }

    private static Role commitment(String rule, Stance stance, int cue) {
        return new Role(ClaimType.COMMITMENT, rule, stance.holder(), false, cue, cue + 1);
    }

    private boolean looksForward(Mention mention, Stance stance) {
        boolean governed = passage.clauses().isGoverned(mention.first()) || isBefore(mention);
        boolean forward = switch (stance.mood()) {
            case EXPECTED, PLANNED, WILL -> true;
            case MAYBE -> stance.verb().is(Cue.MOVE);
            case FACT, SAID, ANNOUNCED -> false;
        };
        if (forward && (governed || stance.verb().form() != Verb.Form.PARTICIPLE)) {
            return true;
        }
        return eventBehind(mention) || scheduledBefore(mention) || isPutOff(mention, stance)
                || isDayOf(mention, stance)
                || isReport(mention, stance)
                || (stance.mood() != Stance.Mood.SAID || passage.has(stance.verb().end(), Cue.EVENTNOUN))
                        && presentMove(stance, mention);
    }

    /// "postponed to May", "was moved to January 21": the new day.
    private boolean isPutOff(Mention mention, Stance stance) {
        return passage.startsWith(stance.verb(), MOVED) && passage.clauses().isGoverned(mention.first())
                && passage.hasAny(mention.first() - 1, Cue.TO.bit | Cue.THROUGH.bit);
    }

    /// "the deadline for bids is January 30", "the next meeting is on January 27-28".
    private boolean isDayOf(Mention mention, Stance stance) {
        Verb verb = stance.verb();
        boolean is = isFine(mention) && verb.is(Cue.BE) && verb.first() >= 0 && !verb.is(Cue.PAST)
                && verb.end() <= mention.first() && mention.first() - verb.end() < 3;
        for (int i = verb.first() - 1; is && i >= Math.max(passage.leftEnd(mention.first()), verb.first() - 7); i--) {
            if (passage.has(i, Cue.EVENTNOUN)) {
                return true;
            }
            if (!passage.isWord(i) || passage.has(i, Cue.BREAK)) {
                return false;
            }
        }
        return false;
    }

    /// "Acme reports next Tuesday".
    private boolean isReport(Mention mention, Stance stance) {
        Verb verb = stance.verb();
        return passage.startsWith(verb, "reports") && !verb.is(Cue.PAST) && mention.first() - verb.end() < 2
                && mention.first() >= verb.end();
    }

    /// "this week's auction".
    private boolean eventBehind(Mention mention) {
        if (!passage.has(mention.end(), Cue.POSS)) {
            return false;
        }
        for (int i = mention.end() + 1; i < mention.end() + 6; i++) {
            boolean released = isAhead(mention) && passage.startsWith(i, "data", "figures", "testimony", "reading");
            if (passage.has(i, Cue.EVENTNOUN) || released) {
                return true;
            }
            if (!passage.isWord(i) && tokens.kind(i) != Tokens.NUMBER && tokens.kind(i) != Tokens.DASH) {
                return false;
            }
        }
        return false;
    }

    /// Whether a day lies behind the day of publication.
    private boolean isAhead(Mention mention) {
        var published = passage.context().published();
        return published.isPresent() && mention.value() instanceof Days days && days.first().isAfter(published.get());
    }

    /// "results on November 14", "scheduled for Friday", "due in May".
    private boolean scheduledBefore(Mention mention) {
        return scheduledBefore(mention, 5);
    }

    private boolean scheduledBefore(Mention mention, int reach) {
        int end = Math.max(passage.leftEnd(mention.first()), mention.first() - reach);
        boolean linked = false;
        for (int i = mention.first() - 1; i >= end; i--) {
            if (passage.has(i, Cue.SCHEDULED) && (linked && passage.hasAny(phraseEnd(i), Cue.PREP.bit)
                    || isFor(i + 1) || phraseEnd(i) == mention.first())) {
                return true;
            }
            if (passage.has(i, Cue.EVENTNOUN) && linked && isHead(i)) {
                return true;
            }
            boolean bridge = passage.isWord(i) && passage.clauses().verbAt(i) == Verb.NONE;
            if (!bridge) {
                return false;
            }
            linked |= passage.has(i, Cue.INSIDE)
                    || passage.has(i, Cue.PREP) && !passage.has(i, Cue.OF) && !isFor(i);
        }
        return false;
    }

    /// "Next week they will meet investors": a plan's own time, at the head of the sentence.
    private boolean isFronted(Mention mention, Stance stance) {
        int first = tokens.sentenceFirst(tokens.sentence(mention.first()));
        boolean head = mention.first() == first || mention.first() == first + 1 && passage.has(first, Cue.IN);
        return head && stance.mood() == Stance.Mood.WILL && stance.verb().form() == Verb.Form.FUTURE
                && !stance.verb().isAny(CHANGING) && !stance.verb().is(Cue.BE) && !stance.verb().is(Cue.HAVE);
    }

    /// "will phase out the cuts beginning in December": the day on which it begins.
    private boolean beginsBefore(Mention mention) {
        int i = mention.first() - 1;
        while (passage.hasAny(i, Cue.PREP.bit | Cue.DET.bit)) {
            i--;
        }
        String text = tokens.text();
        return text.startsWith("beginning", tokens.start(i)) || text.startsWith("starting", tokens.start(i))
                || text.startsWith("commencing", tokens.start(i));
    }

    /// "ahead of its expected listing on Thursday": what happens on the day has not happened yet.
    private boolean isStillAhead(Mention mention) {
        if (!scheduledBefore(mention, 7)) {
            return false;
        }
        int end = Math.max(passage.leftEnd(mention.first()), mention.first() - 10);
        for (int i = mention.first() - 1; i >= end; i--) {
            if (passage.has(i, Cue.SCHEDULED) || tokens.text().startsWith("ahead of", tokens.start(i))) {
                return true;
            }
        }
        return false;
    }

    private int phraseEnd(int i) {
        int end = i + 1;
        while (passage.hasAny(end, Cue.INSIDE.bit | Cue.ADVERB.bit)) {
            end++;
        }
        return end;
    }

    /// The last noun of its phrase: not the "sales" of "sales growth in 2027".
    private boolean isHead(int noun) {
        int i = noun + 1;
        while (passage.has(i, Cue.INSIDE)) {
            i++;
        }
        return !passage.isWord(i) || passage.hasAny(i, Cue.PREP.bit | Cue.ADVERB.bit | Cue.SCHEDULED.bit
                | Cue.BREAK.bit | Cue.FUTURE.bit | Cue.BE.bit) || passage.mention(i) >= 0;
    }

    /// "launches in March": a present tense with a day to come.
    private boolean presentMove(Stance stance, Mention mention) {
        Verb verb = stance.verb();
        return passage.clauses().isGoverned(mention.first()) && verb.is(Cue.MOVE)
                && (!verb.is(Cue.PAST) && verb.form() == Verb.Form.PLAIN || verb.form() == Verb.Form.PROGRESSIVE
                        || verb.form() == Verb.Form.PARTICIPLE && verb.is(Cue.MOVE));
    }

    private boolean isFor(int i) {
        return tokens.end(i) - tokens.start(i) == 3 && tokens.text().startsWith("for", tokens.start(i));
    }

    /// "before the end of 2026".
    private boolean isBefore(Mention mention) {
        int word = beforeWord(mention);
        return tokens.end(word) - tokens.start(word) == 6 && tokens.text().startsWith("before", tokens.start(word));
    }

    private int beforeWord(Mention mention) {
        return passage.has(mention.first() - 1, Cue.DET) ? mention.first() - 2 : mention.first() - 1;
    }

    private boolean isDeadline(Mention mention, Stance stance) {
        boolean by = passage.has(mention.first() - 1, Cue.BY)
                || passage.has(mention.first() - 2, Cue.BY) && passage.has(mention.first() - 1, Cue.DET);
        boolean told = stance.mood() == Stance.Mood.FACT || stance.mood() == Stance.Mood.SAID
                || stance.mood() == Stance.Mood.ANNOUNCED;
        return by && (looksForward(mention, stance) || told && goalNear(mention));
    }

    /// Analysts and research houses set nobody a deadline: "analysts expect 80 models by 2032".
    private static boolean isOnlooker(Party holder) {
        return holder.group() == Party.Group.ANALYSTS || holder.group() == Party.Group.HOUSE;
    }

    /// "is not expected until next year".
    private boolean isNotUntil(Mention mention) {
        int before = mention.first() - 2;
        return before >= 0 && passage.clauses().isGoverned(before) && passage.clauses().at(before).verb().negated();
    }

    /// "until this year it had lost money": a past verb behind the date.
    private boolean endsInPast(Mention mention) {
        for (int i = mention.end(); i < Math.min(mention.end() + 3, passage.rightEnd(mention.first())); i++) {
            if (passage.hasAny(i, Cue.HAVE.bit | Cue.BE.bit) && passage.has(i, Cue.PAST)) {
                return true;
            }
        }
        return false;
    }

    private boolean goalNear(Mention mention) {
        for (int i = mention.first() - 1; i >= Math.max(passage.leftEnd(mention.first()), mention.first() - 14); i--) {
            if (passage.hasAny(i, Cue.GOALNOUN.bit | Cue.PLEDGENOUN.bit | Cue.WISH.bit | Cue.PLAN.bit)) {
                return true;
            }
        }
        return false;
    }

    /// "extended through 2032", "valid until May": the present or a promise reaches on.
    private static boolean looksOpen(Stance stance) {
        boolean past = stance.verb().is(Cue.PAST) && !stance.verb().passive()
                && stance.verb().form() == Verb.Form.PLAIN;
        return !past || stance.mood() != Stance.Mood.FACT;
    }

    /// "extended a cut announced in April until the end of 2027": what was extended reaches on.
    private boolean isExtended(int cue) {
        for (int i = cue - 1; i >= Math.max(passage.leftEnd(cue), cue - 30); i--) {
            Verb verb = passage.clauses().verbAt(i);
            if (verb.head() == i && passage.startsWith(verb, "exten", "prolong", "lengthen", "renew")) {
                return true;
            }
        }
        return false;
    }

    static boolean isDate(Mention mention) {
        return mention.type().kind() == Kind.DATE;
    }
}
