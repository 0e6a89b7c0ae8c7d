package org.claimline.extraction;

import org.claimline.extraction.Words.Class;

/// Pairs of words in the present tense that speak of a day to come: "reports results", "goes on sale", "takes effect",
/// "is to begin".
final class ToCome {

    private final int[][] pairs;
    /// For every word whether a pair begins with it: most begin none.
    private final boolean[] begins;
    private final int was;
    private final int were;
    private final int price;
    private final int cut;
    private final int rate;
    private final int meeting;
    private final int upcoming;
    private final int deadline;

    ToCome(Words words) {
        String[][] spelled = {{"reports", "earnings"}, {"reports", "results"}, {"goes", "on"}, {"goes", "live"},
            {"takes", "effect"}, {"takes", "over"}, {"turns", "to"}, {"turn", "to"}, {"steps", "down"}};
        pairs = new int[spelled.length][];
        for (int i = 0; i < spelled.length; i++) {
            pairs[i] = new int[]{words.id(spelled[i][0]), words.id(spelled[i][1])};
        }
        int last = 0;
        for (int[] pair : pairs) {
            last = Math.max(last, pair[0]);
        }
        begins = new boolean[last + 1];
        for (int[] pair : pairs) {
            begins[pair[0]] = true;
        }
        was = words.id("was");
        were = words.id("were");
        price = words.id("price");
        cut = words.id("cut");
        rate = words.id("rate");
        meeting = words.id("meeting");
        upcoming = words.id("upcoming");
        deadline = words.id("deadline");
    }

    /// Whether such a pair begins at a token, or "to" behind "is" or "are" stands there.
    boolean at(Tokens tokens, int i, Words words) {
        int word = tokens.word(i);
        int next = tokens.word(i + 1);
        if (word < begins.length && begins[word]) {
            for (int[] pair : pairs) {
                if (pair[0] == word && pair[1] == next) {
                    return true;
                }
            }
        }
        return words.is(tokens, i, Class.ENDED_TO) && words.is(tokens, i - 1, Class.IS)
                && tokens.kind(i + 1) == Tokens.WORD;
    }

    boolean isWas(int word) {
        return word == was || word == were;
    }

    boolean isPrice(int word) {
        return word == price;
    }

    boolean isCut(int word) {
        return word == cut;
    }

    boolean isRate(int word) {
        return word == rate;
    }

    boolean isMeeting(int word) {
        return word == meeting;
    }

    /// "upcoming", "deadline": what speaks of a time to come even behind an article.
    boolean isAhead(int word) {
        return word == upcoming || word == deadline;
    }
}
