package org.claimline.extraction.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.claimline.extraction.Tokens;

/// One pass over one text that collects its names, each judged by its own words and its neighbours.
final class NamePass {

    private static final int LONGEST = 8;
    /// What follows a name and not a common word at the start of a sentence.
    private static final long SUPPORT = Cue.of(Cue.POSS, Cue.PAST, Cue.THIRD, Cue.BE, Cue.HAVE, Cue.FUTURE, Cue.MODAL);

    private final NameWords words;
    private final Tokens tokens;
    private final long[] cues;
    private final List<Name> names = new ArrayList<>();
    private final List<Integer> support = new ArrayList<>();
    private final Map<Integer, Integer> lastWords = new HashMap<>();
    private final int[] nameAt;
    private final Set<Integer> products = new HashSet<>();
    /// For every sentence whether it is a headline with a capital on each word.
    private final boolean[] titles;
    private final long[] lowerCase = new long[64];
    private final long[] upperCase = new long[64];
    private final Entities entities;
    private final ShortForms shortForms;

    NamePass(NameWords words, Tokens tokens, long[] cues) {
        this.words = words;
        this.tokens = tokens;
        this.cues = cues;
        nameAt = new int[tokens.size()];
        entities = new Entities(tokens);
        shortForms = new ShortForms(tokens, names);
        titles = titles();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == Tokens.WORD && !tokens.capital(i)) {
                mark(lowerCase, i);
            } else if (tokens.kind(i) == Tokens.WORD && !startsSentence(i) && !titles[tokens.sentence(i)]) {
                mark(upperCase, i);
            }
        }
    }

    private boolean[] titles() {
        var found = new boolean[tokens.sentences()];
        for (int s = 0; s < found.length; s++) {
            int capitals = 0;
            int counted = 0;
            for (int i = tokens.sentenceFirst(s); i < tokens.sentenceEnd(s); i++) {
                boolean counts = tokens.kind(i) == Tokens.WORD && tokens.end(i) - tokens.start(i) > 3;
                counted += counts ? 1 : 0;
                capitals += counts && tokens.capital(i) ? 1 : 0;
            }
            found[s] = counted >= 3 && capitals * 4 >= counted * 3;
        }
        return found;
    }

    /// Adds the name that begins at a token, if any; returns where to go on.
    int step(int i) {
        if (tokens.kind(i) != Tokens.WORD && tokens.kind(i) != Tokens.NUMBER) {
            return i + 1;
        }
        if (tokens.glued(i + 1) && tokens.kind(i + 1) == Tokens.NUMBER && tokens.end(i) - tokens.start(i) == 1) {
            return i + 2;
        }
        int found = words.known().find(tokens, i);
        Name.Kind kind = found < 0 ? Name.Kind.PERSON : words.kind(found);
        if (found >= 0 && kind != Name.Kind.PERSON && (cue(i) & Cue.PT.bit) == 0
                && spelledAsName(i, words.known().length(found))) {
            return addKnown(i, i + words.known().length(found), kind);
        }
        if (isSmallName(i)) {
            add(i, i + 1, i + 1, Name.Kind.OTHER);
            return i + 1;
        }
        int particles = words.particleEnd(tokens, i);
        if (particles > i && entities.knownPerson(particles) >= 0) {
            add(i, particles + 1, i + 1, Name.Kind.PERSON);
            return particles + 1;
        }
        if (!isCapital(i) || has(i, NameWords.Part.PLAIN) || has(i, NameWords.Part.ROLE) || isOpening(i)
                || isTitleWord(i)) {
            return i + 1;
        }
        int end = runEnd(i);
        int family = words.particleEnd(tokens, end);
        if (family > end && (has(i, NameWords.Part.FIRST) || titled(i) || isBorn(end))) {
            add(i, family + 1, i + 1, Name.Kind.PERSON);
            return family + 1;
        }
        if (end == i + 1 && !standsAlone(i)) {
            return end;
        }
        add(i, end, i + 1, kindOf(i, end));
        return end;
    }

    /// "target" is no name, "Target" is one; at the start of a sentence only when the word is never small.
    private boolean spelledAsName(int first, int length) {
        if (tokens.kind(first) == Tokens.NUMBER) {
            return length > 1;
        }
        boolean lower = !tokens.capital(first) && Character.isLowerCase(tokens.character(first));
        if (lower) {
            return length == 1 ? false : tokens.capital(first + 1) || tokens.glued(first + 1);
        }
        boolean common = startsSentence(first)
                && (seenSmall(first) || !marked(upperCase, first) && isNounBehind(first));
        return length > 1 || !common || cue(first) == 0;
    }

    /// "Total revenue": a small word behind that is no verb of a company's.
    private boolean isNounBehind(int first) {
        return tokens.kind(first + 1) == Tokens.WORD && !tokens.capital(first + 1) && cue(first + 1) == 0;
    }

    private int addKnown(int first, int end, Name.Kind kind) {
        int until = end;
        while (until - first < LONGEST && isSuffix(until)) {
            until++;
        }
        boolean body = until > end;
        if (kind == Name.Kind.PLACE) {
            int longer = placeCompanyEnd(first, end);
            if (longer > end) {
                add(first, longer, first + 1, Name.Kind.COMPANY);
                return longer;
            }
        }
        until = withStop(until, body);
        if (kind == Name.Kind.COMPANY) {
            until = productEnd(until);
        }
        add(first, until, end, body && kind == Name.Kind.PLACE ? Name.Kind.COMPANY : kind);
        return until;
    }

    /// "Facebook Stories": the product belongs to the company's name.
    private int productEnd(int until) {
        boolean product = isNameWord(until) && !has(until, NameWords.Part.FIRST) && cue(until) == 0
                && entities.knownPerson(until) < 0 && !isCapital(until + 1);
        if (product) {
            products.add(tokens.hash(until));
        }
        return product ? until + 1 : until;
    }

    /// "China International Capital Corp.": a place that begins a company's name.
    private int placeCompanyEnd(int first, int end) {
        int until = end;
        while (until - first < LONGEST && isNameWord(until) && !has(until, NameWords.Part.ROLE)) {
            until++;
        }
        return until > end && has(until - 1, NameWords.Part.SUFFIX) ? withStop(until, true) : end;
    }

    private int runEnd(int first) {
        int end = first + 1;
        while (end - first < LONGEST) {
            if (isNameWord(end)) {
                end++;
            } else if (isJoint(end) && isNameWord(end + 1)) {
                end += 2;
            } else if (tokens.glued(end) && tokens.kind(end) == Tokens.NUMBER) {
                end++;
            } else {
                break;
            }
        }
        return withStop(end, has(end - 1, NameWords.Part.SUFFIX));
    }

    private int withStop(int end, boolean abbreviation) {
        return abbreviation && tokens.kind(end) == Tokens.STOP && tokens.glued(end)
                && tokens.sentence(end + 1) == tokens.sentence(end - 1) ? end + 1 : end;
    }

    private boolean isNameWord(int i) {
        return isCapital(i) && tokens.sentence(i) == tokens.sentence(i - 1) && !isTitleWord(i)
                && (!has(i, NameWords.Part.PLAIN) || has(i, NameWords.Part.SUFFIX)) && !has(i, NameWords.Part.ROLE)
                && !isKnownBody(i)
                && tokens.kind(i - 1) != Tokens.COMMA;
    }

    /// A known company inside a run begins a name of its own.
    private boolean isKnownBody(int i) {
        int found = words.known().find(tokens, i);
        return found >= 0 && words.kind(found) != Name.Kind.PERSON && words.kind(found) != Name.Kind.PLACE;
    }

    private boolean isJoint(int i) {
        byte kind = tokens.kind(i);
        if (kind == Tokens.DASH) {
            return tokens.glued(i) && tokens.glued(i + 1);
        }
        if (kind == Tokens.STOP) {
            boolean initial = tokens.end(i - 1) - tokens.start(i - 1) == 1;
            return tokens.glued(i) && (tokens.glued(i + 1) || initial);
        }
        boolean and = kind == Tokens.OTHER && tokens.character(i) == '&';
        boolean of = (cue(i) & Cue.OF.bit) != 0 && has(i - 1, NameWords.Part.SUFFIX);
        return and || of;
    }

    private boolean isSuffix(int i) {
        return isCapital(i) && has(i, NameWords.Part.SUFFIX)
                && tokens.sentence(i) == tokens.sentence(i - 1);
    }

    private boolean isCapital(int i) {
        return tokens.kind(i) == Tokens.WORD && tokens.capital(i) && Character.isUpperCase(tokens.character(i));
    }

    /// "ripple" where "Ripple" is a name of the text and no word of the lexicon.
    private boolean isSmallName(int i) {
        return tokens.kind(i) == Tokens.WORD && !tokens.capital(i) && tokens.word(i) == 0
                && marked(upperCase, i) && entities.knownAlone(i);
    }

    /// In a headline a capital counts for words that the text writes so elsewhere.
    private boolean isTitleWord(int i) {
        return titles[tokens.sentence(i)] && !marked(upperCase, i) && !has(i, NameWords.Part.LEGAL);
    }

    /// The capital of a first word says nothing where the word is a common one.
    private boolean isOpening(int i) {
        return startsSentence(i) && !has(i, NameWords.Part.FIRST) && (cue(i) != 0 || seenSmall(i))
                && !has(i + 1, NameWords.Part.SUFFIX);
    }

    /// A single capitalised word that nothing else supports.
    private boolean standsAlone(int i) {
        int length = tokens.end(i) - tokens.start(i);
        if (length < 2 || tokens.kind(i + 1) == Tokens.NUMBER && tokens.glued(i + 1)
                || has(i, NameWords.Part.SUFFIX) && !startsWithPerson(i)) {
            return false;
        }
        if (!startsSentence(i)) {
            return cue(i) == 0 || !seenSmall(i);
        }
        boolean acts = (cue(i + 1) & (SUPPORT | Cue.PREVIOUS.bit | Cue.ADVERB.bit)) != 0
                || tokens.kind(i + 1) == Tokens.OPEN
                || tokens.kind(i + 1) == Tokens.COMMA && !tokens.lineStart(i + 1);
        return cue(i) == 0 && !seenSmall(i) && (acts || entities.known(i) || tokens.allCaps(i) && tokens.word(i) == 0);
    }

    /// A given name alone, where no company of the text begins with it.
    private boolean isGivenName(int i) {
        return has(i, NameWords.Part.FIRST) && !entities.known(i);
    }

    private boolean startsWithPerson(int i) {
        return entities.knownPerson(i) >= 0;
    }

    private boolean startsSentence(int i) {
        return i == 0 || tokens.sentence(i) != tokens.sentence(i - 1) || tokens.lineStart(i)
                || tokens.kind(i - 1) == Tokens.QUOTE_OPEN || tokens.kind(i - 1) == Tokens.COLON
                || tokens.kind(i - 1) == Tokens.DASH && !tokens.glued(i);
    }

    /// Whether the word is written small somewhere, and never with a capital inside a sentence.
    private boolean seenSmall(int i) {
        return marked(lowerCase, i) && !marked(upperCase, i);
    }

    private void mark(long[] seen, int i) {
        int slot = tokens.hash(i) * 0x2c1b3c6d >>> 20;
        seen[slot >>> 6] |= 1L << slot;
    }

    private boolean marked(long[] seen, int i) {
        int slot = tokens.hash(i) * 0x2c1b3c6d >>> 20;
        return (seen[slot >>> 6] & 1L << slot) != 0;
    }

    private Name.Kind kindOf(int first, int end) {
        boolean suffix = has(end - 1, NameWords.Part.SUFFIX) || tokens.kind(end - 1) == Tokens.STOP && end - 1 > first;
        boolean titled = titled(first);
        if (!suffix && end - first >= 2 && has(first, NameWords.Part.FIRST)) {
            return Name.Kind.PERSON;
        }
        if (titled && !suffix) {
            return Name.Kind.PERSON;
        }
        boolean apposed = tokens.kind(end) == Tokens.COMMA && end - first >= 2 && words.roleAfter(tokens, end + 1) >= 0;
        if (apposed && !suffix) {
            return Name.Kind.PERSON;
        }
        if (end - first == 1 && (entities.knownPerson(first) >= 0 || isGivenName(first))) {
            return Name.Kind.PERSON;
        }
        if (tokens.lineStart(first) && tokens.allCaps(first) && tokens.kind(end) == Tokens.OPEN
                && tokens.kind(end + 2) == Tokens.CLOSE && tokens.kind(end + 3) == Tokens.DASH) {
            return Name.Kind.PLACE;
        }
        boolean office = has(end - 1, NameWords.Part.OFFICE) || has(first, NameWords.Part.OFFICE) && end > first + 1;
        return office ? Name.Kind.RESEARCH : suffix ? Name.Kind.COMPANY : Name.Kind.OTHER;
    }

    private boolean titled(int first) {
        return first > 0 && has(first - 1, NameWords.Part.ROLE)
                || tokens.kind(first - 1) == Tokens.STOP && has(first - 2, NameWords.Part.ROLE);
    }

    /// "von" and "van" make a person's name of any word before.
    private boolean isBorn(int particle) {
        return tokens.text().startsWith("von ", tokens.start(particle))
                || tokens.text().startsWith("van ", tokens.start(particle));
    }

    /// @param least one past the last token that belongs to the name in any case
    private void add(int first, int end, int least, Name.Kind kind) {
        int core = kind == Name.Kind.COMPANY && least > first + 1 ? least : end;
        while (core > least && (has(core - 1, NameWords.Part.LEGAL) || tokens.kind(core - 1) == Tokens.STOP)) {
            core--;
        }
        if (kind == Name.Kind.OTHER) {
            kind = familyName(first, end) ? Name.Kind.PERSON : kind;
        }
        int entity = kind == Name.Kind.PERSON ? entities.person(first, end) : entities.body(first, core, kind);
        int original = kind == Name.Kind.PERSON ? -1 : shortForms.inBrackets(first, end);
        if (original < 0 && kind == Name.Kind.OTHER && end == first + 1 && !entities.known(first)) {
            original = shortForms.shortened(first);
        }
        if (original >= 0) {
            entity = names.get(original).entity();
            kind = names.get(original).kind();
            entities.alias(first, entity);
        }
        String called = kind == Name.Kind.NATIONAL ? known(first) : "";
        names.add(new Name(first, end, core, kind, called, entity));
        Arrays.fill(nameAt, first, Math.min(end, nameAt.length), names.size());
        boolean thing = kind == Name.Kind.OTHER && end == first + 1 && products.contains(tokens.hash(first))
                || kind == Name.Kind.OTHER && least > first + 1 || kind == Name.Kind.OTHER && isThing(first);
        support.add(thing ? -1000 : kind == Name.Kind.OTHER ? signs(first, end) : 2);
    }

    /// A single word that ended a longer name before is a family name, and the longer name a person's: "Laiyun".
    private boolean familyName(int first, int end) {
        if (end - first > 1) {
            if (end - first < 4) {
                lastWords.putIfAbsent(tokens.hash(end - 1), names.size());
            }
            return false;
        }
        int number = lastWords.getOrDefault(tokens.hash(first), -1);
        if (number < 0 || names.get(number).kind() != Name.Kind.OTHER) {
            return false;
        }
        Name whole = names.get(number);
        entities.call(whole.end() - 1, whole.entity());
        names.set(number, whole.as(Name.Kind.PERSON));
        return true;
    }

    /// How much in the neighbourhood speaks for a company.
    private int signs(int first, int end) {
        if ((cue(first - 1) & Cue.IN.bit) != 0 && !isStock(first - 2)) {
            return 0;
        }
        int signs = 1;
        signs += (cue(end) & Cue.POSS.bit) != 0 || tokens.kind(end) == Tokens.OPEN ? 1 : 0;
        signs += (cue(end) & (Cue.EXPECT.bit | Cue.PLAN.bit | Cue.ANNOUNCE.bit)) != 0 ? 1 : 0;
        signs += (cue(end) & (SUPPORT | Cue.ANALYST.bit)) != 0 ? 1 : 0;
        signs += tokens.sentence(first) < 2 && (cue(end) & (SUPPORT | Cue.SAY.bit)) != 0 ? 2 : 0;
        signs += (cue(first - 1) & (Cue.COREF.bit | Cue.ANALYST.bit)) != 0 ? 3 : 0;
        signs += isApposed(end) ? 3 : 0;
        boolean shares = (cue(first - 1) & (Cue.OF.bit | Cue.IN.bit)) != 0 && isStock(first - 2);
        return signs + (shares ? 3 : 0);
    }

    /// ", its largest lender,": a common noun for a company explains the name.
    private boolean isApposed(int comma) {
        boolean opens = tokens.kind(comma) == Tokens.COMMA && (cue(comma + 1) & (Cue.DET.bit | Cue.POSS.bit)) != 0;
        for (int i = comma + 2; opens && i < comma + 6 && tokens.kind(i) == Tokens.WORD; i++) {
            if ((cue(i) & Cue.COREF.bit) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isStock(int i) {
        String text = tokens.text();
        return text.regionMatches(true, tokens.start(i), "share", 0, 5)
                || text.regionMatches(true, tokens.start(i), "stock", 0, 5);
    }

    private boolean isThing(int first) {
        int found = words.known().find(tokens, first);
        return found >= 0 && words.kind(found) == Name.Kind.OTHER;
    }

    private String known(int first) {
        return words.known().entry(words.known().find(tokens, first)).value();
    }

    /// The names, people with their employers.
    Names finish() {
        return new NameJudge(words, tokens, cues, names, nameAt, entities.count()).names(support);
    }

    private long cue(int i) {
        return i >= 0 && i < cues.length ? cues[i] : 0;
    }

    private boolean has(int i, NameWords.Part part) {
        return words.has(tokens, i, part);
    }
}
