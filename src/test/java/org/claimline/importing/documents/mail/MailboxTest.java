package org.claimline.importing.documents.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.FieldMapping;
import org.claimline.domain.OpeningHints;
import org.claimline.domain.UnreadableException;
import org.claimline.importing.format.Format;
import org.claimline.importing.format.Pieces;
import org.claimline.importing.format.Source;
import org.junit.jupiter.api.Test;

final class MailboxTest {

    private static final String BOX = """
            From jane@broker.example Wed Nov 26 07:30:15 2025
            Subject: one

            From here on it rises.

            From now on, say 10:30, too.
            >From the start.

            From MAILER-DAEMON Wed Nov 26 07:31:15 2025
            Subject: two

            Text.
            """;

    private static final class Taken implements Pieces {

        private final List<String> names = new ArrayList<>();
        private final List<String> messages = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private final long limit;
        private final int wanted;

        Taken(long limit, int wanted) {
            this.limit = limit;
            this.wanted = wanted;
        }

        @Override
        public boolean part(String name, byte[] bytes, Format format) {
            assertThat(format).isEqualTo(Format.MAIL);
            names.add(name);
            messages.add(new String(bytes, StandardCharsets.UTF_8));
            return names.size() < wanted;
        }

        @Override
        public boolean refused(String name, UnreadableException why) {
            refused.add(name);
            return true;
        }

        @Override
        public boolean file(Source source) {
            throw new AssertionError(source);
        }

        @Override
        public boolean omitted(String name, int files, String detail) {
            throw new AssertionError(name);
        }

        @Override
        public OpeningHints hints() {
            return OpeningHints.NONE;
        }

        @Override
        public boolean row(String name, byte[] bytes, Optional<FieldMapping> mapping) {
            throw new AssertionError(name);
        }

        @Override
        public long limit() {
            return limit;
        }

        @Override
        public void unpacked(long bytes) {}
    }

    private static Taken open(String box, long limit, int wanted) throws Exception {
        Taken taken = new Taken(limit, wanted);
        Mailbox.open(Source.of("a.mbox", box.getBytes(StandardCharsets.UTF_8)), taken);
        return taken;
    }

    @Test
    void aMessageBeginsAfterABlankLineWithASenderAndATime() throws Exception {
        Taken taken = open(BOX, 1000, 99);
        assertThat(taken.names).containsExactly("1", "2");
        assertThat(taken.messages.get(0)).isEqualTo(
                "Subject: one\n\nFrom here on it rises.\n\nFrom now on, say 10:30, too.\nFrom the start.\n");
        assertThat(taken.messages.get(1)).isEqualTo("Subject: two\n\nText.\n");
    }

    @Test
    void linesMayEndAsOnWindows() throws Exception {
        Taken taken = open(BOX.replace("\n", "\r\n"), 1000, 99);
        assertThat(taken.names).containsExactly("1", "2");
        assertThat(taken.messages.getFirst()).endsWith("From the start.\r\n");
    }

    @Test
    void aMessageThatIsTooLongIsNamedAndTheNextOneRead() throws Exception {
        Taken taken = open(BOX.replace("rises", "rises".repeat(50_000)), 1000, 99);
        assertThat(taken.refused).containsExactly("1");
        assertThat(taken.names).containsExactly("2");
    }

    @Test
    void aLineLongerThanWhatIsReadAtOnceStaysWhole() throws Exception {
        String text = "rises".repeat(40_000);
        Taken taken = open(BOX.replace("rises", text + "\n\nFrom " + text), 1_000_000, 99);
        assertThat(taken.names).containsExactly("1", "2");
        assertThat(taken.messages.getFirst()).contains("it " + text + "\n\nFrom " + text + ".\n");
    }

    @Test
    void noMoreThanWantedIsRead() throws Exception {
        assertThat(open(BOX, 1000, 1).names).containsExactly("1");
    }
}
