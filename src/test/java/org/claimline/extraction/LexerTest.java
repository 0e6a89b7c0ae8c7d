package org.claimline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexerTest {

    private final Lexer lexer = new Lexer(Lexicon.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            US$1.2bn                   | US $ 1.2 bn
            the firm’s 1,234.50 yen    | the firm ’s 1,234.50 yen
            a U.S. unit, don't ask     | a U.S. unit , don't ask
            28.01.2026 at 20:23        | 28.01.2026 at 20 : 23
            3.5–4.0% -- almost         | 3.5 – 4.0 % -- almost
            Qwen3-Max (9988.HK)        | Qwen 3 - Max ( 9988 . HK )
            12 500 000 dollars         | 12 500 000 dollars
            "No," he said.             | " No , " he said .
            it ends at 5 p.m. Tuesday  | it ends at 5 p.m. Tuesday
            €1,5 Mrd                   | € 1,5 Mrd
            ʼ                          | ʼ
            """)
    void cuts(String text, String tokens) {
        assertThat(String.join(" ", strings(lexer.tokens(text)))).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            One fell. Two rose.                                | 2
            Acme Inc. rose on Nov. 26 in the U.S. market.      | 1
            It sold Acme Inc. The price was not given.         | 2
            Sales grew 5.6 percent. “It was good,” he said.    | 2
            Mr. Ito and J. K. Lee left. They agreed.           | 2
            Is it so? Nobody knows! Ask No. 5.                 | 3
            """)
    void splitsSentences(String text, int sentences) {
        assertThat(lexer.tokens(text).sentences()).isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            First line\\nSecond line                                                               | 2
            A line of running text that was cut by the mail program near\\nits eightieth column.  | 1
            """)
    void endsSentencesAtLines(String text, int sentences) {
        assertThat(lexer.tokens(text.replace("\\n", "\n")).sentences()).isEqualTo(sentences);
    }

    @Property
    void coversEveryLetterAndDigitOnceAndInOrder(@ForAll String text) {
        Tokens tokens = lexer.tokens(text);
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.start(i)).isGreaterThanOrEqualTo(at);
            assertThat(
                    text.substring(at, tokens.start(i)).chars().noneMatch(c -> c < 128 && Character.isLetterOrDigit(c)))
                    .isTrue();
            assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
            at = tokens.end(i);
        }
        assertThat(at).isLessThanOrEqualTo(text.length());
    }

    private static List<String> strings(Tokens tokens) {
        var strings = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) {
            strings.add(tokens.string(i));
        }
        return strings;
    }
}
