package org.claimline.extraction;

import org.claimline.extraction.Words.Class;

/// Tells a number of countable things ("30,154 new cars") from the numbers that are names, labels, times, scores,
/// list marks or ages.
final class CountReader {

    private static final int NOUN_PHRASE = 6;

    private final Words words;
    private final int and;
    private final int of;

    CountReader(Words words) {
        this.words = words;
        this.and = words.id("and");
        this.of = words.id("of");
    }

    /// The noun that a bare number counts.
    ///
    /// @param first first token of the number
    /// @param end one past its last token
    /// @param number the number
    /// @return the noun's token, or -1 when the number counts nothing
    int noun(Tokens tokens, int first, int end, Numeral number) {
        if (number.negative) {
            return -1;
        }
        int sentence = tokens.sentence(first);
        int noun = -1;
        for (int i = end; i < end + NOUN_PHRASE && tokens.sentence(i) == sentence; i++) {
            if (tokens.pastHyphen(i) > i && (i > end || number.scaled)) {
                continue;
            }
            boolean model = tokens.kind(i) == Tokens.NUMBER && tokens.glued(i) && i > end;
            boolean quote = tokens.kind(i) == Tokens.QUOTE_CLOSE && i == end
                    || tokens.kind(i) == Tokens.QUOTE_OPEN && i > end;
            if (model || quote) {
                continue;
            }
            if (isJoint(tokens, i, end)) {
                continue;
            }
            if (tokens.kind(i) != Tokens.WORD || words.is(tokens, i, Class.STOP) && !isModel(tokens, i)
                    || isPossessive(tokens, i)) {
                break;
            }
            if (isVerb(tokens, i)) {
                break;
            }
            noun = i;
            boolean compound = i == end + 1 && tokens.pastHyphen(end) == i;
            if (compound || isPlural(tokens, i) || hasPluralShape(tokens, i)) {
                break;
            }
        }
        if (noun < 0 && tokens.word(end) == of && words.is(tokens, end + 1, Class.DETERMINER) && !number.decimal()) {
            noun = pluralOf(tokens, end + 2);
        }
        if (noun < 0 && tokens.kind(end + 1) == Tokens.NUMBER && isShare(tokens, end)) {
            noun = pluralOf(tokens, end + 2);
        }
        if (noun < 0 || words.is(tokens, noun, Class.DURATION) || words.is(tokens, end, Class.DURATION)) {
            return -1;
        }
        boolean plain = (!number.scaled || number.letter) && !number.grouped;
        return plain && !isPlural(tokens, noun) && !hasPluralShape(tokens, noun) ? -1 : noun;
    }

    /// "19 of 21 benchmarks": so many of those that are counted.
    private boolean isShare(Tokens tokens, int end) {
        return tokens.word(end) == of && tokens.end(end + 1) - tokens.start(end + 1) > 1
                && tokens.kind(end + 2) == Tokens.WORD && !tokens.glued(end + 2)
                && !words.is(tokens, end + 2, Class.STOP) && pluralOf(tokens, end + 2) >= 0;
    }

    /// The plural of "42 of its namesake stores", or -1.
    private int pluralOf(Tokens tokens, int from) {
        for (int i = from; i < from + 4 && tokens.kind(i) == Tokens.WORD && !words.is(tokens, i, Class.STOP); i++) {
            if (isPlural(tokens, i)) {
                return i;
            }
        }
        return -1;
    }

    /// "18 northern and central counties": an adjective on either side, and a plural that both belong to.
    private boolean isJoint(Tokens tokens, int i, int end) {
        boolean joins = i > end && tokens.word(i) == and && i < end + NOUN_PHRASE - 2
                && !isPlural(tokens, i - 1) && !hasPluralShape(tokens, i - 1);
        boolean adjective = joins && tokens.kind(i + 1) == Tokens.WORD && !words.is(tokens, i + 1, Class.STOP)
                && !isPlural(tokens, i + 1);
        for (int k = i + 2; adjective && k < end + NOUN_PHRASE && tokens.kind(k) == Tokens.WORD; k++) {
            if (words.is(tokens, k, Class.STOP)) {
                return false;
            }
            if (isPlural(tokens, k)) {
                return true;
            }
        }
        return false;
    }

    /// "1,900 backed the deal": a past form that no noun follows.
    private boolean isVerb(Tokens tokens, int i) {
        int end = tokens.end(i);
        boolean past = words.is(tokens, i, Class.PAST) || end - tokens.start(i) > 4
                && tokens.text().charAt(end - 1) == 'd' && tokens.text().charAt(end - 2) == 'e';
        return past && (tokens.kind(i + 1) != Tokens.WORD || words.is(tokens, i + 1, Class.STOP));
    }

    /// A letter with a number glued to it: "A320".
    private static boolean isModel(Tokens tokens, int i) {
        return tokens.kind(i + 1) == Tokens.NUMBER && tokens.glued(i + 1) && tokens.allCaps(i);
    }

    private static boolean isPossessive(Tokens tokens, int i) {
        char first = tokens.character(i);
        return first == '\'' || first == '\u2019';
    }

    private static boolean isPlural(Tokens tokens, int i) {
        String text = tokens.text();
        int end = tokens.end(i);
        char last = text.charAt(end - 1);
        return end - tokens.start(i) > 2 && (last == 's' && text.charAt(end - 2) != 's' || last == 'S');
    }

    private boolean hasPluralShape(Tokens tokens, int i) {
        return words.is(tokens, i, Class.PLURAL);
    }

    /// Whether a number is a name's, a label's, a clock's or an ordinal's and stands for no amount.
    boolean isPartOfName(Tokens tokens, int first, int end, Numeral number) {
        if (tokens.glued(first) && tokens.kind(first - 1) != Tokens.OPEN
                && tokens.kind(first - 1) != Tokens.QUOTE_OPEN && !isWideDash(tokens, first - 1)) {
            return true;
        }
        boolean compound = number.scaled && tokens.pastHyphen(end) > end && tokens.kind(end + 1) == Tokens.WORD;
        if (tokens.glued(end) && !compound && goesOn(tokens, end)) {
            return true;
        }
        if (words.is(tokens, first - 1, Class.OF_IN) && tokens.kind(first - 2) == Tokens.NUMBER
                || words.is(tokens, end, Class.OF_IN) && tokens.kind(end + 1) == Tokens.NUMBER
                        && !isShare(tokens, end)) {
            return !number.scaled && !number.grouped;
        }
        if (isSectionMark(tokens, first, end)) {
            return true;
        }
        if (words.is(tokens, end, Class.CLOCK) || words.is(tokens, end, Class.ORDINAL_END)) {
            return true;
        }
        if (number.scaled || number.grouped) {
            return false;
        }
        int before = first - 1;
        if (words.is(tokens, before, Class.LABEL) || tokens.character(before) == '#') {
            return true;
        }
        if (tokens.kind(before) == Tokens.STOP && tokens.glued(before) && words.is(tokens, before - 1, Class.LABEL)) {
            return true;
        }
        return tokens.kind(before) == Tokens.WORD && tokens.capital(before) && !words.is(tokens, before, Class.STOP)
                && tokens.sentence(before) == tokens.sentence(first)
                && tokens.sentenceFirst(tokens.sentence(first)) != before;
    }

    /// "5.1 Supplier agrees": a decimal at the head of a line before a capitalised word.
    private static boolean isSectionMark(Tokens tokens, int first, int end) {
        boolean head = tokens.sentenceFirst(tokens.sentence(first)) == first;
        String text = tokens.text();
        int point = text.indexOf('.', tokens.start(first), tokens.end(first));
        return head && end == first + 1 && point > 0 && tokens.kind(end) == Tokens.WORD
                && tokens.capital(end) && !tokens.allCaps(end);
    }

    /// Whether a number goes on after its last token: "5G", "24/7", "10:30", "747-8".
    private static boolean goesOn(Tokens tokens, int end) {
        return switch (tokens.kind(end)) {
            case Tokens.WORD -> !isPossessive(tokens, end);
            case Tokens.NUMBER, Tokens.SLASH, Tokens.OTHER -> true;
            case Tokens.DASH, Tokens.COLON -> tokens.glued(end + 1) && !isWideDash(tokens, end);
            default -> false;
        };
    }

    private static boolean isWideDash(Tokens tokens, int i) {
        return tokens.kind(i) == Tokens.DASH
                && (tokens.end(i) - tokens.start(i) > 1 || tokens.character(i) == '\u2014');
    }
}
