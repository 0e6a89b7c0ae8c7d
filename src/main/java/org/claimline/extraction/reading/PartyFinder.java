package org.claimline.extraction.reading;

import org.claimline.extraction.Tokens;

/// Finds who stands before a verb, and who is meant by "the company" or "it".
final class PartyFinder {

    /// No look back goes farther: keeps a text without full stops linear.
    private static final int FAR = 120;
    private static final int LONG_AGO = 5;
    private static final int APPOSITION = 20;
    private static final long CLAUSE = Cue.of(Cue.FUTURE, Cue.MODAL, Cue.BE, Cue.HAVE, Cue.BREAK, Cue.THAT);
    private static final long NO_APPOSITION = Cue.of(Cue.PREP, Cue.AND, Cue.BREAK, Cue.ADVERB, Cue.COMPARE, Cue.UP,
            Cue.DOWN, Cue.PRONOUN, Cue.OVER, Cue.UNDER, Cue.ABOUT);

    private final Tokens tokens;
    private final long[] cues;
    private final Names names;
    /// For every sentence the name of the body it speaks of, or -1.
    private final int[] focus;

    PartyFinder(Tokens tokens, long[] cues, Names names) {
        this.tokens = tokens;
        this.cues = cues;
        this.names = names;
        this.focus = focus();
    }

    /// The party between two tokens that is nearest to the second, or [Party#NONE].
    Party before(int token, int from) {
        Party named = beforeApposition(token, from);
        if (named.isSomebody()) {
            return withHouse(named, from);
        }
        Party thing = Party.NONE;
        for (int i = token - 1; i >= from; i--) {
            Party party = at(i);
            if (party.group() == Party.Group.PLACE && !isAdjacent(party.end(), token)) {
                continue;
            }
            if (party.isSomebody()) {
                Party polled = polled(party, from);
                return polled == Party.NONE ? withHouse(party, from) : polled;
            }
            if (party.name() >= 0 && isAdjacent(party.end(), token)) {
                return new Party(party.first(), party.end(), party.name(), Party.Group.BODY);
            }
            if (thing == Party.NONE && tokens.kind(i) == Tokens.WORD && (cue(i) & ~NOUN_CUES) == 0) {
                thing = new Party(i, i + 1, -1, Party.Group.THING);
            }
        }
        return thing;
    }

    /// "SoftBank, its largest investor, committed": who stands before the words between commas, or [Party#NONE].
    private Party beforeApposition(int token, int from) {
        int comma = token - 1;
        if (tokens.kind(comma) != Tokens.COMMA) {
            return Party.NONE;
        }
        for (int i = comma - 1; i > Math.max(from, comma - APPOSITION) && (cue(i) & CLAUSE) == 0; i--) {
            boolean opens = tokens.kind(i) == Tokens.COMMA && tokens.kind(i + 1) == Tokens.WORD
                    && !tokens.capital(i + 1) && ((cue(i + 1) & NO_APPOSITION) == 0 || isForItsPart(i + 1));
            if (opens && tokens.sentence(i) == tokens.sentence(token)) {
                Party party = at(tokens.kind(i - 1) == Tokens.CLOSE ? i - 2 : i - 1);
                boolean told = (cue(i + 1) & (Cue.DET.bit | Cue.POSS.bit)) != 0;
                boolean inside = (cue(party.first() - 1) & (Cue.PREP.bit | Cue.AND.bit)) != 0
                        || tokens.kind(party.first() - 1) == Tokens.COMMA && !told;
                return inside ? Party.NONE : party;
            }
        }
        return Party.NONE;
    }

    private boolean isForItsPart(int i) {
        return (cue(i + 1) & Cue.POSS.bit) != 0 && tokens.text().startsWith("part", tokens.start(i + 2));
    }

    /// A country acts only right before its verb: "Germany will sell", not "the Chinese market grew".
    private boolean isAdjacent(int end, int token) {
        for (int i = end; i < token; i++) {
            if ((cue(i) & (Cue.ADVERB.bit | Cue.PREVIOUS.bit)) == 0) {
                return false;
            }
        }
        return true;
    }

    private static final long NOUN_CUES = Cue.of(Cue.FORECASTNOUN, Cue.GUIDANCENOUN, Cue.PLEDGENOUN, Cue.DEALNOUN,
            Cue.GOALNOUN, Cue.EVENTNOUN, Cue.RISEWORD, Cue.FALLWORD, Cue.BASE, Cue.ACTION, Cue.REPORT, Cue.PLAN,
            Cue.WISH, Cue.OTHVERB, Cue.RISE, Cue.FALL, Cue.THIRD, Cue.MOVE);

    /// Whether a name covers a token.
    boolean isNamed(int token) {
        return names.covers(token);
    }

    /// The party that ends at a token, or [Party#NONE].
    Party at(int i) {
        int name = names.at(i);
        if (name >= 0) {
            name = longForm(name);
            int first = names.get(name).first();
            return (cue(first) & Cue.ANALYST.bit) == 0
                    ? named(name)
                    : new Party(first, names.get(name).end(), -1, Party.Group.ANALYSTS);
        }
        if ((cue(i) & Cue.INSIDE.bit) != 0) {
            return Party.NONE;
        }
        long cue = cue(i);
        if ((cue & Cue.ANALYST.bit) != 0) {
            return new Party(i, phraseEnd(i), -1, Party.Group.ANALYSTS);
        }
        if ((cue & Cue.COREF.bit) != 0 && (isDefinite(i) || isManagement(i))) {
            return new Party(nounStart(i), phraseEnd(i), company(i), Party.Group.BODY);
        }
        if ((cue & Cue.OFFICE.bit) != 0) {
            return new Party(nounStart(i), phraseEnd(i), -1, Party.Group.HOUSE);
        }
        if ((cue & Cue.LAND.bit) != 0 && isDefinite(i)) {
            return new Party(nounStart(i), i + 1, country(i), Party.Group.PLACE);
        }
        if ((cue & Cue.PRONOUN.bit) != 0) {
            int person = isPersonal(i) ? person(i) : -1;
            return person >= 0 ? named(person) : new Party(i, i + 1, antecedent(i), Party.Group.BODY);
        }
        return Party.NONE;
    }

    /// The name before the brackets for its short form in them: "Goldman (GS)".
    private int longForm(int name) {
        boolean brackets = name > 0 && tokens.kind(names.get(name).first() - 1) == Tokens.OPEN;
        return brackets && names.get(name - 1).entity() == names.get(name).entity() ? name - 1 : name;
    }

    /// "he", "she".
    private boolean isPersonal(int i) {
        String text = tokens.text();
        int length = tokens.end(i) - tokens.start(i);
        return length == 2 && text.regionMatches(true, tokens.start(i), "he", 0, 2)
                || length == 3 && text.regionMatches(true, tokens.start(i), "she", 0, 3);
    }

    /// The person named last before a token, in its sentence or the three before, or -1.
    private int person(int token) {
        int oldest = Math.max(0, tokens.sentence(token) - 3);
        int from = Math.max(tokens.sentenceFirst(oldest), token - FAR);
        for (int i = token - 1; i >= from; i--) {
            int name = names.at(i);
            if (name >= 0 && names.get(name).kind() == Name.Kind.PERSON) {
                return name;
            }
        }
        return -1;
    }

    Party named(int number) {
        Name name = names.get(number);
        Party.Group group = switch (name.kind()) {
            case BROKER, RESEARCH -> Party.Group.HOUSE;
            case COMPANY -> Party.Group.BODY;
            case PERSON -> Party.Group.PERSON;
            case PLACE -> Party.Group.PLACE;
            case NATIONAL, OTHER -> Party.Group.THING;
        };
        return new Party(name.first(), name.end(), number, group);
    }

    /// "analysts polled by FactSet": the analysts, in all these words.
    private Party polled(Party house, int from) {
        boolean by = house.group() == Party.Group.HOUSE && (cue(house.first() - 1) & Cue.BY.bit) != 0;
        int analysts = house.first() - 3;
        return by && analysts >= from && (cue(analysts) & Cue.ANALYST.bit) != 0
                ? new Party(analysts, house.end(), -1, Party.Group.ANALYSTS)
                : Party.NONE;
    }

    /// "analysts at Morgan Stanley", "Morgan Stanley analysts": the house speaks.
    private Party withHouse(Party party, int from) {
        if (party.group() == Party.Group.ANALYSTS) {
            int name = names.at(party.first() - 1);
            boolean house = name >= 0 && names.get(name).isBody()
                    && names.get(name).kind() != Name.Kind.COMPANY;
            return house ? named(name) : party;
        }
        if (party.group() == Party.Group.PERSON) {
            int employer = names.employer(names.get(party.name()).entity());
            int first = employer < 0 ? -1 : names.firstOf(employer);
            if (first >= 0 && names.get(first).kind() == Name.Kind.BROKER) {
                return named(first);
            }
        }
        return party;
    }

    private int phraseEnd(int i) {
        int end = i + 1;
        while ((cue(end) & Cue.INSIDE.bit) != 0) {
            end++;
        }
        return end;
    }

    /// "Management expects", "Company management said", "Company guides": definite without an article, at the head of a sentence.
    private boolean isManagement(int i) {
        boolean company = tokens.text().startsWith("Company ", tokens.start(i)) && phraseEnd(i) == i + 1;
        return i == tokens.sentenceFirst(tokens.sentence(i)) && (company
                || tokens.text().regionMatches(true, tokens.end(phraseEnd(i) - 1) - 10, "management", 0, 10));
    }

    private boolean isDefinite(int i) {
        int start = nounStart(i);
        return start < i;
    }

    /// First token of "the Shanghai-based company": the determiner, or the noun where there is none.
    private int nounStart(int i) {
        for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
            if ((cue(k) & (Cue.DET.bit | Cue.POSS.bit)) != 0) {
                return k;
            }
            boolean word = tokens.kind(k) == Tokens.WORD || tokens.kind(k) == Tokens.DASH;
            if (!word || (cue(k) & (Cue.PREP.bit | Cue.BE.bit | Cue.HAVE.bit)) != 0) {
                return i;
            }
        }
        return i;
    }

    /// "the company" is the one that the text is about when it was spoken of not long ago.
    private int company(int token) {
        int sentence = tokens.sentence(token);
        for (int s = sentence - 1; s >= Math.max(0, sentence - LONG_AGO); s--) {
            if (focus[s] >= 0 && names.isMain(focus[s])) {
                return focus[s];
            }
        }
        return antecedent(token);
    }

    /// The last country or city named before a token, or -1.
    private int country(int token) {
        for (int i = token - 1; i >= Math.max(0, token - FAR); i--) {
            int name = names.at(i);
            if (name >= 0 && (names.get(name).kind() == Name.Kind.PLACE
                    || names.get(name).kind() == Name.Kind.NATIONAL)) {
                return name;
            }
        }
        return -1;
    }

    /// The name of the body that a pronoun or a common noun at a token means, or -1: the first of its sentence, the
    /// one that the text is about when it was spoken of just now, or the last one that was.
    int antecedent(int token) {
        int sentence = tokens.sentence(token);
        int from = Math.max(tokens.sentenceFirst(sentence), token - FAR);
        int nearest = -1;
        for (int i = token - 1; i >= from; i--) {
            if (names.bodyAt(i) && names.get(names.at(i)).kind() == Name.Kind.COMPANY) {
                nearest = names.at(i);
                if (names.isMain(nearest)) {
                    return nearest;
                }
            }
        }
        if (nearest >= 0) {
            return nearest;
        }
        if (names.isDominant() && !isNamedInParagraph(sentence)) {
            return names.main();
        }
        for (int s = sentence - 1; s >= Math.max(0, sentence - 3); s--) {
            if (focus[s] >= 0 && names.isMain(focus[s])) {
                return focus[s];
            }
            nearest = nearest < 0 ? focus[s] : nearest;
        }
        return nearest >= 0 ? nearest : names.main();
    }

    /// Whether a sentence before in the same paragraph speaks of a body.
    private boolean isNamedInParagraph(int sentence) {
        for (int s = sentence - 1; s >= Math.max(0, sentence - 3); s--) {
            if (tokens.paragraph(s) != tokens.paragraph(sentence)) {
                return false;
            }
            if (focus[s] >= 0) {
                return true;
            }
        }
        return false;
    }

    /// The body a sentence speaks of, or -1.
    int focus(int sentence) {
        return focus[sentence];
    }

    private int[] focus() {
        var found = new int[tokens.sentences()];
        for (int s = 0; s < found.length; s++) {
            found[s] = -1;
            int end = tokens.sentenceEnd(s);
            for (int i = tokens.sentenceFirst(s); i < end && found[s] < 0; i++) {
                int name = names.at(i);
                if (name >= 0 && names.get(name).kind() == Name.Kind.COMPANY) {
                    found[s] = name;
                }
            }
        }
        return found;
    }

    private long cue(int i) {
        return i >= 0 && i < cues.length ? cues[i] : 0;
    }
}
