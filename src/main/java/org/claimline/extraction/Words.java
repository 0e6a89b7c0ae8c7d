package org.claimline.extraction;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the lexicon says about single words: their classes as bits, and the number that goes with a class.
final class Words {

    /// The classes of the lexicon files for numbers, units, the calendar and common words.
    enum Class {
        UNIT, TENS, HUNDRED, SCALE, LETTER, ARTICLE, MINUS, FOLD, ORDINAL_END,
        DURATION,
        MONTH, SHORT_MONTH, WEEKDAY, SHORT_WEEKDAY, ORDINAL, DAY, THIS, LAST, NEXT, FINAL, SAME, WEEK, MONTH_WORD,
        QUARTER, HALF, YEAR_WORD, WEEKEND, FISCAL, FISCAL_GLUED, ENDED, END, BEGINNING, MID,
        CLOCK, ENDED_PAST, ENDED_TO, LETTER_Q, LETTER_H, FULL, OF_IN, TIME_WORD, PRE, DAY_VAGUE,
        NAMED, STAMP,
        COPYRIGHT,
        LABEL, STOP, RISE, FUTURE, PAST, AFTER_TIMES, OFTEN, RANGE_WORD, PLURAL, BE, AMOUNT_WORD, ON, IS, PARTICIPLE,
        BY, COMPARED, HEDGE, LEVEL, MODAL, DETERMINER, OTHERS, EMPLOY, DELIVERY, ESTIMATE, STREAK, TITLE, NODE,
        PUT_OFF, UNTIL, COUNTED;

        private static final Class[] ALL = values();

        /// Its bit in [Words#mask]; only for the first 64 classes.
        long bit() {
            return 1L << ordinal();
        }

        private static Optional<Class> named(String name) {
            String upper = name.toUpperCase(Locale.ROOT).replace('-', '_');
            return Arrays.stream(ALL).filter(one -> one.name().equals(upper)).findFirst();
        }
    }

    private static final String[] FILES = {"numbers.tsv", "units.tsv", "calendar.tsv", "words.tsv"};

    private final long[] masks;
    /// The classes from the 65th on.
    private final long[] more;
    private final Map<Class, int[]> values = new EnumMap<>(Class.class);
    private final Vocabulary vocabulary;
    private final ToCome toCome;

    Words(Lexicon lexicon) {
        vocabulary = lexicon.vocabulary();
        masks = new long[vocabulary.size()];
        more = new long[vocabulary.size()];
        for (String file : FILES) {
            for (Lexicon.Entry entry : lexicon.entries(file)) {
                Class.named(entry.wordClass()).ifPresent(wordClass -> store(entry, wordClass));
            }
        }
        toCome = new ToCome(this);
    }

    /// Words that speak of a day to come.
    ToCome toCome() {
        return toCome;
    }

    private void store(Lexicon.Entry entry, Class wordClass) {
        int word = vocabulary.id(entry.phrase());
        if (word == Vocabulary.UNKNOWN) {
            return;
        }
        long[] bits = wordClass.ordinal() < Long.SIZE ? masks : more;
        bits[word] |= wordClass.bit();
        if (isNumber(entry.value())) {
            values.computeIfAbsent(wordClass, _ -> new int[masks.length])[word] = Integer.parseInt(entry.value());
        }
    }

    private static boolean isNumber(String value) {
        int first = value.startsWith("-") ? 1 : 0;
        return value.length() > first && value.chars().skip(first).allMatch(c -> c >= '0' && c <= '9');
    }

    boolean is(Tokens tokens, int token, Class wordClass) {
        long[] bits = wordClass.ordinal() < Long.SIZE ? masks : more;
        return (bits[tokens.word(token)] & wordClass.bit()) != 0;
    }

    /// The first 64 classes of a token as bits.
    long mask(Tokens tokens, int token) {
        return masks[tokens.word(token)];
    }

    /// The number that the lexicon gives for a word of this class.
    int value(Tokens tokens, int token, Class wordClass) {
        int[] numbers = values.get(wordClass);
        return numbers == null ? 0 : numbers[tokens.word(token)];
    }

    /// The number of one certain word, to compare tokens with.
    int id(String word) {
        int id = vocabulary.id(word);
        if (id == Vocabulary.UNKNOWN) {
            throw new IllegalStateException("no lexicon file holds \"" + word + "\"");
        }
        return id;
    }
}
