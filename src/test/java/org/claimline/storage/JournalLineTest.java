package org.claimline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.claimline.domain.Article;
import org.claimline.domain.Finding;
import org.claimline.domain.Journal;
import org.claimline.domain.NotebookException;
import org.claimline.domain.Sha256;
import org.claimline.testkit.RandomDomain;
import org.claimline.testkit.RandomEdits;
import org.claimline.testkit.Samples;
import org.junit.jupiter.api.Test;

class JournalLineTest {

    @Property(tries = 2_000)
    void anyEditComesBack(@ForAll long seed) {
        var domain = new RandomDomain(seed);
        var entry = new Journal.Entry(1 + domain.below(1_000_000), domain.instant(),
                new Journal.Edited(new RandomEdits(domain).any()));
        assertThat(there(entry)).contains(entry);
    }

    @Property(tries = 300)
    void anyImportComesBack(@ForAll long seed) {
        var domain = new RandomDomain(seed);
        Article article = Samples.article("A title\nIt paid $5 " + domain.text().replace("\0", ""))
                .withDetails(domain.details());
        List<Finding> findings = Stream.generate(() -> domain.finding(article.text())).limit(domain.below(5)).toList();
        var entry = new Journal.Entry(1, domain.instant(),
                new Journal.Imported(article, findings, domain.maybe(domain::engine)));
        assertThat(there(entry)).contains(entry);
    }

    private static Optional<Journal.Entry> there(Journal.Entry entry) {
        byte[] line = JournalLine.encode(entry);
        assertThat(line).endsWith('\n').satisfies(bytes -> {
            for (int i = 0; i < bytes.length - 1; i++) {
                assertThat(bytes[i]).isGreaterThanOrEqualTo((byte) ' ');
            }
        });
        return JournalLine.decode(line, 0, line.length - 1);
    }

    @Test
    void anImportFromBeforeTheEngineWasRememberedIsStillReadable() {
        var article = Samples.article("A title\nIt paid $5");
        byte[] now = JournalLine.encode(
                new Journal.Entry(1, Samples.NOON, new Journal.Imported(article, List.of(), Optional.empty())));

        assertThat(new String(now, StandardCharsets.US_ASCII)).as("the line as it was then").doesNotContain("engine");
        assertThat(JournalLine.decode(now, 0, now.length - 1)).map(Journal.Entry::content)
                .contains(new Journal.Imported(article, List.of(), Optional.empty()));
    }

    @Test
    void anyChangedByteIsNoticed() {
        byte[] line = JournalLine.encode(new Journal.Entry(7, Samples.NOON,
                new Journal.Edited(new RandomEdits(new RandomDomain(1)).any())));
        for (int i = 0; i < line.length - 1; i++) {
            byte[] changed = line.clone();
            changed[i] ^= 1;
            assertThat(JournalLine.decode(changed, 0, changed.length - 1)).as("byte %d", i).isEmpty();
        }
    }

    @Test
    void whatANewerVersionWroteIsNotDamage() {
        String body = "{\"sequence\":1,\"at\":\"2026-01-15T12:00:00Z\",\"content\":{\"is\":\"dreamt\"}";
        String line = body + ",\"check\":\"" + Sha256.hex(body).substring(0, 16) + "\"}";
        byte[] bytes = line.getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> JournalLine.decode(bytes, 0, bytes.length))
                .isInstanceOfSatisfying(NotebookException.class,
                        e -> assertThat(e.reason()).isEqualTo(NotebookException.Reason.NEWER));
    }
}
