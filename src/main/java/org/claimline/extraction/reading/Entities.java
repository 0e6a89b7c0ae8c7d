package org.claimline.extraction.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.claimline.extraction.Tokens;

/// Who bears which name in one text: "Apple Inc" and "Apple" are one, so are "Tim Cook" and "Cook".
final class Entities {

    /// Names that begin with the same word are compared only so far: keeps a text of one word linear.
    private static final int CHAIN = 6;

    /// @param until one past the last token that counts
    private record Bearer(int entity, int first, int until) {}

    private final Tokens tokens;
    private final Map<Integer, List<Bearer>> bodies = new HashMap<>();
    private final Map<Integer, Integer> people = new HashMap<>();
    private int count;

    Entities(Tokens tokens) {
        this.tokens = tokens;
    }

    int count() {
        return count;
    }

    /// Whether a name that begins with the word at a token was met before.
    boolean known(int token) {
        return bodies.containsKey(tokens.hash(token));
    }

    /// Whether the word at a token alone is a name that was met before.
    boolean knownAlone(int token) {
        for (Bearer bearer : bodies.getOrDefault(tokens.hash(token), List.of())) {
            if (bearer.until() - bearer.first() == 1) {
                return true;
            }
        }
        return false;
    }

    /// The person whose family name stands at a token, or -1.
    int knownPerson(int token) {
        return people.getOrDefault(tokens.hash(token), -1);
    }

    int person(int first, int end) {
        Integer known = people.get(tokens.hash(end - 1));
        if (known != null) {
            return known;
        }
        people.put(tokens.hash(end - 1), count);
        return count++;
    }

    /// The family name at a token belongs to a bearer that is known.
    void call(int token, int entity) {
        people.put(tokens.hash(token), entity);
    }

    int body(int first, int until, Name.Kind kind) {
        List<Bearer> chain = bodies.computeIfAbsent(tokens.hash(first), _ -> new ArrayList<>(2));
        for (Bearer bearer : chain) {
            if (kind == Name.Kind.PLACE ? same(bearer, first, until, false) : same(bearer, first, until, true)) {
                return bearer.entity();
            }
        }
        int entity = count++;
        if (chain.size() < CHAIN) {
            chain.add(new Bearer(entity, first, until));
        }
        return entity;
    }

    /// A second name for a bearer: the short form in brackets behind the long one.
    void alias(int first, int entity) {
        List<Bearer> chain = bodies.computeIfAbsent(tokens.hash(first), _ -> new ArrayList<>(2));
        if (chain.size() < CHAIN) {
            chain.addFirst(new Bearer(entity, first, first + 1));
        }
    }

    private boolean same(Bearer bearer, int first, int until, boolean prefix) {
        int length = Math.min(bearer.until() - bearer.first(), until - first);
        if (!prefix && bearer.until() - bearer.first() != until - first) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (tokens.hash(bearer.first() + i) != tokens.hash(first + i)) {
                return false;
            }
        }
        return true;
    }
}
