package org.claimline.extraction;

import java.util.List;

import org.claimline.domain.ClaimType;
import org.claimline.domain.Rating;

/// Finds analysts' recommendations: "upgraded from Hold to Buy", "a “Sell” rating", "reiterates Overweight".
final class RatingReader {

    private enum Role {
        RATING, LOUD, CUE, CHANGE
    }

    private static final int NEAR = 12;

    private final PhraseTable phrases;
    private final Role[] roles;
    private final long[] words;
    private final int to;
    private final int from;
    private final int a;
    private final int at;
    private final int as;
    private final int target;
    private final int targets;

    RatingReader(Lexicon lexicon) {
        phrases = lexicon.phrases("ratings.tsv");
        roles = new Role[phrases.size()];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = Role.valueOf(phrases.entry(i).wordClass().toUpperCase(java.util.Locale.ROOT));
        }
        words = lexicon.masks("ratings.tsv", Role.class);
        Vocabulary vocabulary = lexicon.vocabulary();
        to = vocabulary.id("to");
        from = vocabulary.id("from");
        a = vocabulary.id("a");
        at = vocabulary.id("at");
        as = vocabulary.id("as");
        target = vocabulary.id("target");
        targets = vocabulary.id("targets");
    }

    /// Adds the rating that begins at a token.
    ///
    /// @return one past its last token, or `token` when there is none
    int read(Tokens tokens, int token, List<Mention> found) {
        int entry = phrases.find(tokens, token);
        if (entry < 0) {
            return token;
        }
        Role role = roles[entry];
        int end = token + phrases.length(entry);
        if (role != Role.RATING && role != Role.LOUD || !isRating(tokens, token, end, role == Role.LOUD, found)) {
            return token;
        }
        String label = phrases.entry(entry).phrase().replace("equalweight", "equal-weight").replace("inline",
                "in-line");
        found.add(new Mention(token, end, tokens.span(token, end), ClaimType.RATING, new Rating(label),
                role == Role.LOUD ? "rating.word" : "rating.cue", -1, 0, false));
        return end;
    }

    private boolean isRating(Tokens tokens, int first, int end, boolean loud, List<Mention> found) {
        boolean quoted = tokens.kind(first - 1) == Tokens.QUOTE_OPEN
                && (tokens.kind(end) == Tokens.QUOTE_CLOSE || tokens.kind(end + 1) == Tokens.QUOTE_CLOSE);
        boolean marked = quoted || tokens.capital(first) && tokens.sentenceFirst(tokens.sentence(first)) != first;
        if (has(tokens, end, Role.CUE) || quoted && has(tokens, end + 1, Role.CUE)) {
            return marked || loud
                    || tokens.word(end) != Vocabulary.UNKNOWN && isNounCue(tokens, quoted ? end + 1 : end);
        }
        int before = quoted ? first - 2 : first - 1;
        boolean linked = tokens.word(before) == to || tokens.word(before) == from || tokens.word(before) == at
                || tokens.word(before) == as || tokens.word(before) == a && has(tokens, before - 1, Role.CUE)
                || has(tokens, before, Role.CUE) || has(tokens, before, Role.CHANGE);
        if (loud) {
            return cueNear(tokens, first, end) || isTagged(tokens, first, end)
                    || afterRating(tokens, first, found);
        }
        if (marked && isTagged(tokens, first, end)) {
            return true;
        }
        if (marked && (afterCue(tokens, before) || fromTo(tokens, first, end) || afterRating(tokens, first, found))) {
            return true;
        }
        return marked && cueNear(tokens, first, end) && (linked || quoted)
                || linked && !marked && isChangedRating(tokens, first, end);
    }

    /// "a $190 target (Buy)", "UBS: Buy, target $210": set apart, with a target beside it.
    private boolean isTagged(Tokens tokens, int first, int end) {
        boolean bracket = tokens.kind(first - 1) == Tokens.OPEN
                && (tokens.kind(end) == Tokens.CLOSE || tokens.kind(end) == Tokens.COMMA);
        boolean colon = tokens.kind(first - 1) == Tokens.COLON
                && (tokens.kind(end) == Tokens.COMMA || tokens.kind(end) == Tokens.OPEN);
        int sentence = tokens.sentence(first);
        for (int i = first - NEAR; (bracket || colon) && i < end + NEAR; i++) {
            if (tokens.sentence(i) == sentence && (tokens.word(i) == target || tokens.word(i) == targets)) {
                return true;
            }
        }
        return false;
    }

    /// "rates the stock Buy": a cue a few words before.
    private boolean afterCue(Tokens tokens, int before) {
        for (int i = before; i > before - 5; i--) {
            if (has(tokens, i, Role.CUE)) {
                return tokens.sentence(i) == tokens.sentence(before + 1);
            }
        }
        return false;
    }

    /// "from Hold to Buy" needs no other word.
    private boolean fromTo(Tokens tokens, int first, int end) {
        return tokens.word(first - 1) == from && tokens.word(end) == to && isRatingWord(tokens, end + 1)
                && tokens.capital(end + 1);
    }

    /// A further rating of the same sentence: "upgraded to Buy; its verdict had been Hold".
    private static boolean afterRating(Tokens tokens, int first, List<Mention> found) {
        for (int i = found.size() - 1; i >= 0 && i > found.size() - 4; i--) {
            Mention before = found.get(i);
            if (before.type() == ClaimType.RATING && tokens.sentence(before.first()) == tokens.sentence(first)) {
                return first - before.end() < NEAR;
            }
        }
        return false;
    }

    /// "a buy rating", where "buy rate" is none.
    private boolean isNounCue(Tokens tokens, int cue) {
        String text = tokens.text();
        int end = tokens.end(cue);
        return end - tokens.start(cue) > 5 && (text.regionMatches(true, tokens.start(cue), "rating", 0, 6)
                || text.regionMatches(true, tokens.start(cue), "recomm", 0, 6));
    }

    /// "to buy from hold" in lower case: the other rating and a change stand beside it.
    private boolean isChangedRating(Tokens tokens, int first, int end) {
        boolean other = isRatingWord(tokens, first - 2)
                && (tokens.word(first - 1) == to || tokens.word(first - 1) == from)
                || (tokens.word(end) == from || tokens.word(end) == to) && isRatingWord(tokens, end + 1);
        return other && cueNear(tokens, first, end)
                || tokens.word(first - 1) == to && has(tokens, first - 2, Role.CUE)
                || has(tokens, first - 1, Role.CUE) && tokens.text().regionMatches(true, tokens.start(first - 1),
                        "rated", 0, 5)
                || isSetAt(tokens, first, end);
    }

    /// "initiates Acme at neutral", "reiterates Acme as buy", "cut the shares to hold": in lower case, and nothing
    /// that the rating could describe behind it.
    private boolean isSetAt(Tokens tokens, int first, int end) {
        boolean closes = tokens.kind(end) != Tokens.WORD || tokens.word(end) == from || tokens.lineStart(end)
                || tokens.text().startsWith("with ", tokens.start(end))
                || tokens.text().startsWith("and ", tokens.start(end))
                || tokens.text().startsWith("after ", tokens.start(end));
        boolean linked = tokens.word(first - 1) == at || tokens.word(first - 1) == as || tokens.word(first - 1) == to;
        for (int i = first - 2; closes && linked && i > first - 8; i--) {
            if (tokens.kind(i) != Tokens.WORD && tokens.kind(i) != Tokens.DASH || tokens.lineStart(i + 1)) {
                return false;
            }
            if (has(tokens, i, Role.CHANGE)) {
                boolean vague = tokens.word(first - 1) == to;
                return !vague || tokens.text().startsWith("the s", tokens.start(i + 1))
                        || tokens.capital(i + 1) || tokens.text().startsWith("up", tokens.start(i))
                        || tokens.text().startsWith("down", tokens.start(i));
            }
        }
        return false;
    }

    private boolean isRatingWord(Tokens tokens, int token) {
        return has(tokens, token, Role.RATING) || has(tokens, token, Role.LOUD);
    }

    private boolean cueNear(Tokens tokens, int first, int end) {
        int sentence = tokens.sentence(first);
        for (int i = first - NEAR; i < end + NEAR; i++) {
            if ((has(tokens, i, Role.CUE) || has(tokens, i, Role.CHANGE)) && tokens.sentence(i) == sentence) {
                return true;
            }
        }
        return false;
    }

    private boolean has(Tokens tokens, int token, Role role) {
        return (words[tokens.word(token)] & 1L << role.ordinal()) != 0;
    }
}
