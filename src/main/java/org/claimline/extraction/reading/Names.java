package org.claimline.extraction.reading;

import java.util.Arrays;
import java.util.List;

import org.claimline.extraction.Tokens;

/// The names of a text, and who stands behind "the company".
final class Names {

    private static final int NOBODY = -1;
    private static final int DOMINANT = 3;

    private final Tokens tokens;
    private final List<Name> names;
    private final int[] nameAt;
    private final int[] employers;
    private final int[] firsts;
    private final int[] shortest;
    private final int main;
    private boolean dominant;

    /// @param nameAt for every token the number of its name plus one, 0 for none
    /// @param employers for every entity the entity it works for, or -1
    Names(Tokens tokens, List<Name> names, int[] nameAt, int[] employers) {
        this.tokens = tokens;
        this.names = names;
        this.nameAt = nameAt;
        this.employers = employers;
        this.firsts = new int[employers.length];
        Arrays.fill(firsts, NOBODY);
        for (int i = names.size() - 1; i >= 0; i--) {
            firsts[names.get(i).entity()] = i;
        }
        this.shortest = shortest();
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

    /// Whether the text is about one company far more than about any other body.
    boolean isDominant() {
        return dominant;
    }

    /// Whether a name is borne by the body that the text is about.
    boolean isMain(int name) {
        return main >= 0 && get(name).entity() == get(main).entity();
    }

    /// The first name of a country or a city in the text, or -1.
    int place() {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).kind() == Name.Kind.PLACE || names.get(i).kind() == Name.Kind.NATIONAL) {
                return i;
            }
        }
        return NOBODY;
    }

    /// The entity that a person works for, or -1.
    int employer(int entity) {
        return employers[entity];
    }

    /// The first name of the entity in the text, or -1.
    int firstOf(int entity) {
        return firsts[entity];
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

    /// As it is written where it is one word, else as its bearer is called in the shortest way, without "Inc." and its like.
    String commonForm(int number) {
        Name name = names.get(number);
        boolean symbol = tokens.kind(name.first() - 1) == Tokens.OPEN || tokens.kind(name.first() - 1) == Tokens.COLON;
        int called = name.core() == name.first() + 1 && !symbol ? number : shortest[name.entity()];
        return names.get(called).called().isEmpty() ? shortForm(called) : names.get(called).called();
    }

    /// For every entity its shortest name that begins like its first one: not the ticker symbol in brackets.
    private int[] shortest() {
        int[] found = firsts.clone();
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            Name best = names.get(found[name.entity()]);
            if (name.core() - name.first() < best.core() - best.first()
                    && tokens.hash(name.first()) == tokens.hash(best.first())) {
                found[name.entity()] = i;
            }
        }
        return found;
    }

    /// The body that is named most, and first; a country only where the first sentences name it.
    private int mainName() {
        if (names.isEmpty()) {
            return NOBODY;
        }
        var scores = new int[employers.length];
        int early = Math.min(tokens.size(), Math.max(60, tokens.size() / 5));
        for (Name name : names) {
            int sentence = tokens.sentence(name.first());
            int weight = sentence == 0 ? 5 : name.first() < early ? 3 : 1;
            scores[name.entity()] += switch (name.kind()) {
                case COMPANY -> isSource(name) ? 0 : 4 * weight;
                case BROKER -> isSource(name) ? 0 : weight;
                case RESEARCH -> sentence == 0 ? weight : 0;
                case PLACE -> sentence < 3 ? 2 * weight : 1;
                case PERSON, NATIONAL, OTHER -> 0;
            };
        }
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        int second = 0;
        for (int i = 0; i < scores.length; i++) {
            second = i == best ? second : Math.max(second, scores[i]);
        }
        dominant = scores[best] > DOMINANT * second && get(firstOf(best)).kind() == Name.Kind.COMPANY;
        return scores[best] == 0 ? NOBODY : firstOf(best);
    }

    /// "(Bloomberg) --", "according to Canalys".
    private boolean isSource(Name name) {
        boolean agency = tokens.kind(name.first() - 1) == Tokens.OPEN && tokens.kind(name.end() + 1) == Tokens.DASH;
        return agency || tokens.text().startsWith("according to", tokens.start(name.first() - 2))
                || tokens.text().startsWith("data from", tokens.start(name.first() - 2));
    }

    @Override
    public String toString() {
        return Arrays.toString(names.stream().map(n -> tokens.span(n.first(), n.end()).in(tokens.text())).toArray());
    }
}
