package org.claimline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void answersThatAreKeptAreTheSameAsThoseThatAreNot() {
        var random = new Random(5);
        var codes = new Codes<String>();
        for (int round = 0; round < 2_000; round++) {
            if (random.nextInt(3) == 0) {
                codes.of(word(random, 6));
            }
            String words = word(random, 3);
            boolean[] found = codes.containing(words);
            assertThat(found).hasSize(codes.size());
            for (int number = 1; number < codes.size(); number++) {
                assertThat(found[number]).as("'%s' in '%s'", words, codes.value(number))
                        .isEqualTo(
                                codes.value(number).toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)));
            }
        }
    }

    @Test
    void ranksAreThoseOfTheAlphabetAlsoAfterAValueCameIn() {
        var random = new Random(8);
        var codes = new Codes<String>();
        for (int round = 0; round < 200; round++) {
            codes.of(word(random, 6));
            int[] ranks = codes.ranks();
            assertThat(ranks).hasSize(codes.size()).startsWith(Codes.NONE);
            for (int one = 1; one < codes.size(); one++) {
                for (int other = 1; other < codes.size(); other++) {
                    assertThat(Integer.signum(Integer.compare(ranks[one], ranks[other]))).isEqualTo(
                            Integer.signum(codes.value(one).compareToIgnoreCase(codes.value(other))));
                }
            }
        }
    }

    private static String word(Random random, int longest) {
        var word = new StringBuilder();
        for (int length = random.nextInt(longest + 1); length > 0; length--) {
            word.append(List.of("a", "B", "c", "b").get(random.nextInt(4)));
        }
        return word.toString();
    }
}
