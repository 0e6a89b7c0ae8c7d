package org.claimline.extraction.reading;

import java.util.Arrays;
import java.util.List;

import org.claimline.extraction.Tokens;

/// The names of a text, and who stands behind "the company".
final class Names {

    private static final int NOBODY = -1;

    private final Tokens tokens;
    private final List<Name> names;
    private final int[] nameAt;
    private final int[] employers;
    private final int main;

    /// @param nameAt for every token the number of its name plus one, 0 for none
    /// @param employers for every entity the entity it works for, or -1
    Names(Tokens tokens, List<Name> names, int[] nameAt, int[] employers) {
        this.tokens = tokens;
        this.names = names;
        this.nameAt = nameAt;
        this.employers = employers;
        this.main = mainName();
    }

    /// How many there are.
    int size() {
        return names.size();
    }

    Name get(int number) {
        return names.get(number);
    }

    /// The number of the name that covers a token, or -1.
    int at(int token) {
        return token >= 0 && token < nameAt.length ? nameAt[token] - 1 : NOBODY;
    }

    boolean covers(int token) {
        return at(token) >= 0;
    }

    /// Whether the text shows a body behind the name that covers a token.
    boolean bodyAt(int token) {
        return covers(token) && get(at(token)).isBody();
    }

    /// The name of the body that the text is about, or -1.
    int main() {
        return main;
    }

    /// The entity that a person works for, or -1.
    int employer(int entity) {
        return employers[entity];
    }

    /// A name of the entity, the first in the text, or -1.
    int firstOf(int entity) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).entity() == entity) {
                return i;
            }
        }
        return NOBODY;
    }

    /// The last name before a token, not before another token, that the kind fits, or -1.
    ///
    /// @param body true for companies and the like alone, false for persons and places too
    int before(int token, int from, boolean body) {
        for (int i = Math.min(token, nameAt.length) - 1; i >= from; i--) {
            int name = nameAt[i] - 1;
            if (name >= 0 && (!body || get(name).isBody())) {
                return name;
            }
        }
        return NOBODY;
    }

    /// As it is written, without "Inc." and its like.
    String shortForm(int number) {
        Name name = names.get(number);
        return tokens.text().substring(tokens.start(name.first()), tokens.end(name.core() - 1));
    }

    private int mainName() {
        if (names.isEmpty()) {
            return NOBODY;
        }
        var scores = new int[employers.length];
        int early = Math.min(tokens.size(), Math.max(60, tokens.size() / 5));
        for (Name name : names) {
            if (name.isBody()) {
                int weight = name.first() < early ? 3 : 1;
                scores[name.entity()] += name.kind() == Name.Kind.COMPANY ? 2 * weight : weight;
            }
        }
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return scores.length == 0 || scores[best] == 0 ? NOBODY : firstOf(best);
    }

    @Override
    public String toString() {
        return Arrays.toString(names.stream().map(n -> tokens.span(n.first(), n.end()).in(tokens.text())).toArray());
    }
}
