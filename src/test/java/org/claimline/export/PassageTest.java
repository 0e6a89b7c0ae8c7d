package org.claimline.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimline.domain.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PassageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'Head\n\nFirst one. It costs 5 euros. Last.'          | 'It costs >5 euros<.'           | 2
            'It costs 5 euros'                                    | 'It costs >5 euros<'            | 1
            'Acme Inc. said 5 euros were paid. More.'             | 'Acme Inc. said >5 euros< were paid.' | 1
            'The U.S. Treasury paid 5 euros.'                     | 'The U.S. Treasury paid >5 euros<.'   | 1
            'A line\nof 5 euros\nwrapped.\n\nOther.'              | 'A line of >5 euros< wrapped.'  | 1
            'One line.\nTwo of 5 euros.\nThree.'                  | 'Two of >5 euros<.'             | 2
            '\n\n\nLate 5 euros.'                                 | 'Late >5 euros<.'               | 1
            'a\n\n\n\nb\n\n5 euros'                               | '>5 euros<'                     | 3
            """)
    void findsTheSentence(String text, String expected, int paragraph) {
        int start = text.indexOf("5 euros");
        Passage passage = Passage.around(text, new Span(start, start + 7));
        assertThat(passage.before() + '>' + passage.quote() + '<' + passage.after()).isEqualTo(expected);
        assertThat(passage.paragraph()).isEqualTo(paragraph);
    }

    @Test
    void aHeadingIsNoPartOfTheSentenceBelow() {
        String long1 = "A sentence that is long enough to show that nobody has cut this text into lines of one length,"
                + " because it simply goes on and on.";
        String text = long1 + "\nHarbours\nIn May 12 ports opened.\n\n" + long1;
        int start = text.indexOf("12");

        Passage passage = Passage.around(text, new Span(start, start + 2));

        assertThat(passage.before() + passage.quote() + passage.after()).isEqualTo("In May 12 ports opened.");
    }
}
