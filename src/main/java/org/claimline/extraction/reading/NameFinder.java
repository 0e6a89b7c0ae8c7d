package org.claimline.extraction.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.claimline.extraction.Lexicon;
import org.claimline.extraction.PhraseTable;
import org.claimline.extraction.Tokens;

/// Finds companies, people and places: names that the lexicon knows, and runs of capitalised words.
final class NameFinder {

    /// The classes of `names.tsv` that single words can have.
    private enum Part {
        FIRST, SUFFIX, LEGAL, OFFICE, PLAIN, ROLE
    }

    private static final String FILE = "names.tsv";
    private static final int LONGEST = 8;
    private static final int ENOUGH = 4;
    /// What follows a name and not a common word at the start of a sentence.
    private static final long SUPPORT = Cue.of(Cue.POSS, Cue.PAST, Cue.THIRD, Cue.BE, Cue.HAVE, Cue.FUTURE, Cue.MODAL);

    private final long[] parts;
    private final PhraseTable known;
    private final Name.Kind[] kinds;

    NameFinder(Lexicon lexicon) {
        parts = lexicon.masks(FILE, Part.class);
        known = lexicon.phrases(FILE);
        List<Lexicon.Entry> entries = lexicon.entries(FILE);
        kinds = new Name.Kind[entries.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = switch (entries.get(i).wordClass()) {
                case "broker" -> Name.Kind.BROKER;
                case "research" -> Name.Kind.RESEARCH;
                case "company" -> Name.Kind.COMPANY;
                case "place" -> Name.Kind.PLACE;
                case "thing" -> Name.Kind.OTHER;
                case "national" -> Name.Kind.NATIONAL;
                default -> Name.Kind.PERSON;
            };
        }
    }

    /// The names of a text.
    ///
    /// @param cues the text's cue words: what is one is no name at the start of a sentence
    Names names(Tokens tokens, long[] cues) {
        var run = new Run(tokens, cues);
        for (int i = 0; i < tokens.size();) {
            i = run.step(i);
        }
        return run.finish();
    }

    /// One pass over one text.
    private final class Run {

        private final Tokens tokens;
        private final long[] cues;
        private final List<Name> names = new ArrayList<>();
        private final List<Integer> support = new ArrayList<>();
        private final Map<Integer, Integer> lastWords = new HashMap<>();
        private final int[] nameAt;
        /// For every sentence whether it is a headline with a capital on each word.
        private final boolean[] titles;
        private final long[] lowerCase = new long[64];
        private final long[] upperCase = new long[64];
        private final Entities entities;

        Run(Tokens tokens, long[] cues) {
            this.tokens = tokens;
            this.cues = cues;
            nameAt = new int[tokens.size()];
            entities = new Entities(tokens);
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
                int words = 0;
                for (int i = tokens.sentenceFirst(s); i < tokens.sentenceEnd(s); i++) {
                    boolean counts = tokens.kind(i) == Tokens.WORD && tokens.end(i) - tokens.start(i) > 3;
                    words += counts ? 1 : 0;
                    capitals += counts && tokens.capital(i) ? 1 : 0;
                }
                found[s] = words >= 3 && capitals * 4 >= words * 3;
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
            int found = known.find(tokens, i);
            Name.Kind kind = found < 0 ? Name.Kind.PERSON : kinds[found];
            if (found >= 0 && kind != Name.Kind.PERSON && spelledAsName(i, known.length(found))) {
                return addKnown(i, i + known.length(found), kind);
            }
            if (isSmallName(i)) {
                add(i, i + 1, i + 1, Name.Kind.OTHER);
                return i + 1;
            }
            if (!isCapital(i) || has(i, Part.PLAIN) || has(i, Part.ROLE) || isOpening(i) || isTitleWord(i)) {
                return i + 1;
            }
            int end = runEnd(i);
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
            return length > 1 || !startsSentence(first) || !seenSmall(first) || cue(first) == 0;
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
            boolean product = isNameWord(until) && !has(until, Part.FIRST) && cue(until) == 0
                    && entities.knownPerson(until) < 0 && !isCapital(until + 1);
            return product ? until + 1 : until;
        }

        /// "China International Capital Corp.": a place that begins a company's name.
        private int placeCompanyEnd(int first, int end) {
            int until = end;
            while (until - first < LONGEST && isNameWord(until) && !has(until, Part.ROLE)) {
                until++;
            }
            return until > end && has(until - 1, Part.SUFFIX) ? withStop(until, true) : end;
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
            return withStop(end, has(end - 1, Part.SUFFIX));
        }

        private int withStop(int end, boolean abbreviation) {
            return abbreviation && tokens.kind(end) == Tokens.STOP && tokens.glued(end)
                    && tokens.sentence(end + 1) == tokens.sentence(end - 1) ? end + 1 : end;
        }

        private boolean isNameWord(int i) {
            return isCapital(i) && tokens.sentence(i) == tokens.sentence(i - 1) && !isTitleWord(i)
                    && (!has(i, Part.PLAIN) || has(i, Part.SUFFIX)) && !has(i, Part.ROLE) && !isKnownBody(i)
                    && tokens.kind(i - 1) != Tokens.COMMA;
        }

        /// A known company inside a run begins a name of its own.
        private boolean isKnownBody(int i) {
            int found = known.find(tokens, i);
            return found >= 0 && kinds[found] != Name.Kind.PERSON && kinds[found] != Name.Kind.PLACE;
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
            boolean of = (cue(i) & Cue.OF.bit) != 0 && has(i - 1, Part.SUFFIX);
            return and || of;
        }

        private boolean isSuffix(int i) {
            return isCapital(i) && has(i, Part.SUFFIX)
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
            return titles[tokens.sentence(i)] && !marked(upperCase, i) && !has(i, Part.LEGAL);
        }

        /// The capital of a first word says nothing where the word is a common one.
        private boolean isOpening(int i) {
            return startsSentence(i) && !has(i, Part.FIRST) && (cue(i) != 0 || seenSmall(i))
                    && !has(i + 1, Part.SUFFIX);
        }

        /// A single capitalised word that nothing else supports.
        private boolean standsAlone(int i) {
            int length = tokens.end(i) - tokens.start(i);
            if (length < 2 || tokens.kind(i + 1) == Tokens.NUMBER && tokens.glued(i + 1)
                    || has(i, Part.SUFFIX) && !startsWithPerson(i)) {
                return false;
            }
            if (!startsSentence(i)) {
                return cue(i) == 0 || !seenSmall(i);
            }
            boolean acts = (cue(i + 1) & SUPPORT) != 0 || tokens.kind(i + 1) == Tokens.OPEN
                    || tokens.kind(i + 1) == Tokens.COMMA && !tokens.lineStart(i + 1);
            return cue(i) == 0 && !seenSmall(i) && (acts || entities.known(i));
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
            boolean suffix = has(end - 1, Part.SUFFIX) || tokens.kind(end - 1) == Tokens.STOP && end - 1 > first;
            boolean titled = first > 0 && has(first - 1, Part.ROLE)
                    || tokens.kind(first - 1) == Tokens.STOP && has(first - 2, Part.ROLE);
            if (!suffix && end - first >= 2 && has(first, Part.FIRST)) {
                return Name.Kind.PERSON;
            }
            if (titled && !suffix) {
                return Name.Kind.PERSON;
            }
            boolean apposed = tokens.kind(end) == Tokens.COMMA && end - first >= 2 && roleAfter(end + 1) >= 0;
            if (apposed && !suffix) {
                return Name.Kind.PERSON;
            }
            if (end - first == 1 && entities.knownPerson(first) >= 0) {
                return Name.Kind.PERSON;
            }
            boolean office = has(end - 1, Part.OFFICE) || has(first, Part.OFFICE) && end > first + 1;
            return office ? Name.Kind.RESEARCH : suffix ? Name.Kind.COMPANY : Name.Kind.OTHER;
        }

        /// The word of a role in ", an analyst at" or ", chief executive of", or -1.
        private int roleAfter(int from) {
            for (int i = from; i < from + 4; i++) {
                if (has(i, Part.ROLE)) {
                    return i;
                }
                if (tokens.kind(i) != Tokens.WORD) {
                    return -1;
                }
            }
            return -1;
        }

        /// @param least one past the last token that belongs to the name in any case
        private void add(int first, int end, int least, Name.Kind kind) {
            int core = kind == Name.Kind.COMPANY && least > first + 1 ? least : end;
            while (core > least && (has(core - 1, Part.LEGAL) || tokens.kind(core - 1) == Tokens.STOP)) {
                core--;
            }
            if (kind == Name.Kind.OTHER) {
                kind = familyName(first, end) ? Name.Kind.PERSON : kind;
            }
            int entity = kind == Name.Kind.PERSON ? entities.person(first, end) : entities.body(first, core, kind);
            int original = kind == Name.Kind.PERSON ? -1 : inBrackets(first, end);
            if (original >= 0) {
                entity = names.get(original).entity();
                kind = names.get(original).kind();
                entities.alias(first, entity);
            }
            String called = kind == Name.Kind.NATIONAL ? known(first) : "";
            names.add(new Name(first, end, core, kind, called, entity));
            Arrays.fill(nameAt, first, Math.min(end, nameAt.length), names.size());
            boolean thing = kind == Name.Kind.OTHER && least > first + 1 || kind == Name.Kind.OTHER && isThing(first);
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
            boolean shares = (cue(first - 1) & (Cue.OF.bit | Cue.IN.bit)) != 0 && isStock(first - 2);
            return signs + (shares ? 3 : 0);
        }

        private boolean isStock(int i) {
            String text = tokens.text();
            return text.regionMatches(true, tokens.start(i), "share", 0, 5)
                    || text.regionMatches(true, tokens.start(i), "stock", 0, 5);
        }

        /// What has the name of nothing that is known becomes a company once enough speaks for it.
        private void promote() {
            var signs = new int[entities.count()];
            for (int i = 0; i < names.size(); i++) {
                signs[names.get(i).entity()] += support.get(i);
            }
            for (int i = 0; i < names.size(); i++) {
                Name name = names.get(i);
                if (name.kind() == Name.Kind.OTHER && signs[name.entity()] >= ENOUGH) {
                    names.set(i, name.as(Name.Kind.COMPANY));
                }
            }
        }

        private boolean isThing(int first) {
            int found = known.find(tokens, first);
            return found >= 0 && kinds[found] == Name.Kind.OTHER;
        }

        private String known(int first) {
            return known.entry(known.find(tokens, first)).value();
        }

        /// The number of the name that a short form in brackets stands for, "(PDD)" or "(NASDAQ: PDD)", or -1.
        private int inBrackets(int first, int end) {
            boolean closed = tokens.kind(end) == Tokens.CLOSE && end - first <= 2;
            int last = names.size() - 1;
            if (closed && last >= 0 && tokens.kind(first - 1) == Tokens.OPEN && names.get(last).end() == first - 1) {
                return last;
            }
            boolean symbol = closed && last >= 1 && tokens.kind(first - 1) == Tokens.COLON
                    && tokens.kind(first - 3) == Tokens.OPEN && names.get(last - 1).end() == first - 3;
            return symbol ? last - 1 : -1;
        }

        Names finish() {
            promote();
            var employers = new int[entities.count()];
            Arrays.fill(employers, -1);
            for (int i = 0; i < names.size(); i++) {
                Name name = names.get(i);
                if (name.kind() == Name.Kind.PERSON && employers[name.entity()] < 0) {
                    int employer = employerOf(i);
                    employers[name.entity()] = employer < 0 ? -1 : names.get(employer).entity();
                }
                if (isHouse(i)) {
                    make(Name.Kind.BROKER, name.entity());
                } else if (isSource(i)) {
                    make(Name.Kind.RESEARCH, name.entity());
                }
            }
            return new Names(tokens, names, nameAt, employers);
        }

        /// "Piper Kestrel analysts", "analysts at Piper Kestrel": who employs analysts is a house.
        private boolean isHouse(int number) {
            Name name = names.get(number);
            boolean behind = (cue(name.end()) & Cue.ANALYST.bit) != 0 && name.kind() == Name.Kind.OTHER;
            boolean at = (cue(name.first() - 1) & Cue.PREP.bit) != 0 && (cue(name.first() - 2) & Cue.ANALYST.bit) != 0;
            return (behind || at) && (name.kind() == Name.Kind.OTHER || name.kind() == Name.Kind.COMPANY);
        }

        /// "according to InfoNation": who is asked for figures of others.
        private boolean isSource(int number) {
            Name name = names.get(number);
            boolean unknown = name.kind() == Name.Kind.OTHER || name.kind() == Name.Kind.COMPANY
                    && known.find(tokens, name.first()) < 0;
            return unknown && !inHeadline(name.entity()) && (phraseCue(name.first() - 1) & Cue.ACCORDING.bit) != 0;
        }

        private boolean inHeadline(int entity) {
            for (int i = 0; i < names.size() && tokens.sentence(names.get(i).first()) == 0; i++) {
                if (names.get(i).entity() == entity) {
                    return true;
                }
            }
            return false;
        }

        /// The classes of the word or phrase that ends at a token.
        private long phraseCue(int i) {
            int k = i;
            while ((cue(k) & Cue.INSIDE.bit) != 0) {
                k--;
            }
            return cue(k);
        }

        private void make(Name.Kind kind, int entity) {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).entity() == entity) {
                    names.set(i, names.get(i).as(kind));
                }
            }
        }

        /// The number of the name of the body that a person works for, or -1; an analyst's body becomes a house.
        private int employerOf(int number) {
            Name person = names.get(number);
            int role = roleAfter(person.end() + 1);
            boolean named = roleBefore(person.first()) >= 0 && (cue(person.end()) & Cue.PREP.bit) != 0;
            int from = role >= 0 ? role : named ? person.end() : Integer.MAX_VALUE;
            for (int i = person.end(); from < Integer.MAX_VALUE && i < from + 8; i++) {
                int name = i < nameAt.length ? nameAt[i] - 1 : -1;
                if (name >= 0 && canEmploy(names.get(name))) {
                    boolean analyst = role >= 0 && (cue(role) & Cue.ANALYST.bit) != 0
                            || named && (cue(roleBefore(person.first())) & Cue.ANALYST.bit) != 0;
                    if (analyst) {
                        make(Name.Kind.BROKER, names.get(name).entity());
                    }
                    return name;
                }
            }
            return employerBefore(person.first());
        }

        private int employerBefore(int first) {
            for (int i = first - 1; i >= Math.max(0, first - 6); i--) {
                int name = nameAt[i] - 1;
                if (name >= 0 && canEmploy(names.get(name))) {
                    return name;
                }
                boolean words = has(i, Part.ROLE) || tokens.kind(i) == Tokens.WORD && !tokens.capital(i);
                boolean listed = tokens.kind(i) == Tokens.COMMA || name >= 0 || has(i, Part.PLAIN);
                if (!words && !listed && tokens.kind(i) != Tokens.STOP) {
                    return -1;
                }
            }
            return -1;
        }

        private int roleBefore(int first) {
            return has(first - 1, Part.ROLE) ? first - 1 : -1;
        }

        private static boolean canEmploy(Name name) {
            return name.isBody() || name.kind() == Name.Kind.OTHER;
        }

        private long cue(int i) {
            return i >= 0 && i < cues.length ? cues[i] : 0;
        }

        private boolean has(int i, Part part) {
            return (parts[tokens.word(i)] & 1L << part.ordinal()) != 0;
        }
    }
}
