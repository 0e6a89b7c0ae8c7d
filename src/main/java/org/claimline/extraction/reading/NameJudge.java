package org.claimline.extraction.reading;

import java.util.Arrays;
import java.util.List;

import org.claimline.extraction.Tokens;

/// Judges the names of a text once all are known: who is a company after all, who a house, who works for whom.
final class NameJudge {

    private static final int ENOUGH = 4;

    private final NameWords words;
    private final Tokens tokens;
    private final long[] cues;
    private final List<Name> names;
    private final int[] nameAt;
    /// For every entity what it turned out to be; OTHER for what it was before.
    private final Name.Kind[] kinds;
    private final boolean[] inHeadline;

    NameJudge(NameWords words, Tokens tokens, long[] cues, List<Name> names, int[] nameAt, int entities) {
        this.words = words;
        this.tokens = tokens;
        this.cues = cues;
        this.names = names;
        this.nameAt = nameAt;
        kinds = new Name.Kind[entities];
        Arrays.fill(kinds, Name.Kind.OTHER);
        inHeadline = new boolean[entities];
        for (int i = 0; i < names.size() && tokens.sentence(names.get(i).first()) == 0; i++) {
            inHeadline[names.get(i).entity()] = true;
        }
    }

    /// What has the name of nothing that is known becomes a company once enough speaks for it.
    private void promote(List<Integer> support) {
        var signs = new int[kinds.length];
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

    /// The names as they stand after the whole text is known.
    ///
    /// @param support for every name how much speaks for a company
    Names names(List<Integer> support) {
        promote(support);
        var employers = new int[kinds.length];
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
        for (int i = 0; i < names.size(); i++) {
            Name.Kind kind = kinds[names.get(i).entity()];
            if (kind != Name.Kind.OTHER) {
                names.set(i, names.get(i).as(kind));
            }
        }
        return new Names(tokens, names, nameAt, employers);
    }

    /// "Piper Kestrel analysts", "analysts at Piper Kestrel": who employs analysts is a house.
    private boolean isHouse(int number) {
        Name name = names.get(number);
        boolean behind = (cue(name.end()) & Cue.ANALYST.bit) != 0 && words.known().find(tokens, name.first()) < 0;
        boolean at = (cue(name.first() - 1) & Cue.PREP.bit) != 0 && (cue(name.first() - 2) & Cue.ANALYST.bit) != 0;
        return (behind || at) && (name.kind() == Name.Kind.OTHER || name.kind() == Name.Kind.COMPANY);
    }

    /// "according to InfoNation": who is asked for figures of others.
    private boolean isSource(int number) {
        Name name = names.get(number);
        boolean unknown = name.kind() == Name.Kind.OTHER || name.kind() == Name.Kind.COMPANY
                && words.known().find(tokens, name.first()) < 0;
        return unknown && !inHeadline[name.entity()] && (phraseCue(name.first() - 1) & Cue.ACCORDING.bit) != 0;
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
        kinds[entity] = kind;
    }

    /// The number of the name of the body that a person works for, or -1; an analyst's body becomes a house.
    private int employerOf(int number) {
        Name person = names.get(number);
        int role = words.roleAfter(tokens, person.end() + 1);
        boolean named = roleBefore(person.first()) >= 0 && (cue(person.end()) & Cue.PREP.bit) != 0;
        int from = role >= 0 ? role : named ? person.end() : Integer.MAX_VALUE;
        for (int i = person.end(); from < Integer.MAX_VALUE && i < from + 8; i++) {
            int name = i < nameAt.length ? nameAt[i] - 1 : -1;
            boolean described = name >= 0 && isNamed(names.get(name).end() + 1);
            if (name >= 0 && canEmploy(names.get(name)) && !described) {
                boolean analyst = role >= 0 && (cue(role) & Cue.ANALYST.bit) != 0
                        || named && (cue(roleBefore(person.first())) & Cue.ANALYST.bit) != 0;
                if (analyst && !inHeadline[names.get(name).entity()]) {
                    make(Name.Kind.BROKER, names.get(name).entity());
                }
                return name;
            }
        }
        return employerBefore(person.first());
    }

    /// "at Apple shareholder Gullane Capital": the first name only describes the second.
    private boolean isNamed(int token) {
        return token < nameAt.length && nameAt[token] > 0 && tokens.kind(token - 1) == Tokens.WORD;
    }

    private int employerBefore(int first) {
        for (int i = first - 1; i >= Math.max(0, first - 6); i--) {
            int name = nameAt[i] - 1;
            if (name >= 0 && canEmploy(names.get(name))) {
                return name;
            }
            boolean common = has(i, NameWords.Part.ROLE) || tokens.kind(i) == Tokens.WORD && !tokens.capital(i);
            boolean listed = tokens.kind(i) == Tokens.COMMA || name >= 0 || has(i, NameWords.Part.PLAIN);
            if (!common && !listed && tokens.kind(i) != Tokens.STOP) {
                return -1;
            }
        }
        return -1;
    }

    private int roleBefore(int first) {
        return has(first - 1, NameWords.Part.ROLE) ? first - 1 : -1;
    }

    private static boolean canEmploy(Name name) {
        return name.isBody() || name.kind() == Name.Kind.OTHER;
    }

    private long cue(int i) {
        return i >= 0 && i < cues.length ? cues[i] : 0;
    }

    private boolean has(int i, NameWords.Part part) {
        return words.has(tokens, i, part);
    }
}
