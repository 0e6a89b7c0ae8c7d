package org.claimline.importing.apart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.claimline.domain.Enclosures;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.format.Format;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
final class ReadingProcessTest {

    private static final List<String> COMMAND = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx32m", "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr", "-cp", System.getProperty("java.class.path"),
            MisbehavingReader.class.getName());

    private final ReadingProcess process = new ReadingProcess(COMMAND, Duration.ofSeconds(1));

    @AfterEach
    void close() {
        process.close();
    }

    private String read(String text) throws UnreadableException {
        return process.read(Format.PDF, "part", text.getBytes(StandardCharsets.UTF_8), ReadingHints.NONE).text();
    }

    private static long pid(String answer) {
        return Long.parseLong(answer.substring(0, answer.indexOf(' ')));
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    @Test
    void keepsOneProcessForAllParts() throws UnreadableException {
        String first = read("one");
        assertThat(first).endsWith(" one");
        assertThat(pid(read("two"))).isEqualTo(pid(first)).isNotEqualTo(ProcessHandle.current().pid());
    }

    @ParameterizedTest
    @CsvSource({"memory, TOO_COMPLEX, too much memory", "exit, FAILED, broke down",
        "hang, TIMEOUT, longer than 1 second", "garbage, FAILED, no sensible answer"})
    void replacesAProcessThatIsLost(String text, Reason reason, String words) throws Exception {
        long pid = pid(read("before"));
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(UnreadableException.class,
                e -> assertThat(e.reason()).isEqualTo(reason)).hasMessageContaining(words);
        assertThat(pid(read("after"))).isNotEqualTo(pid);
        ProcessHandle.of(pid).ifPresent(gone -> gone.onExit().orTimeout(10, TimeUnit.SECONDS).join());
        assertThat(isAlive(pid)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"stack, TOO_COMPLEX, nested", "bug, DAMAGED, damaged", "refuse, ENCRYPTED, it is encrypted"})
    void keepsAProcessThatSaysWhatIsWrong(String text, Reason reason, String words) throws Exception {
        long pid = pid(read("before"));
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(UnreadableException.class,
                e -> assertThat(e.reason()).isEqualTo(reason)).hasMessageContaining(words);
        assertThat(pid(read("after"))).isEqualTo(pid);
    }

    @Test
    void endsWhatIsBeingReadWhenItIsClosed() throws Exception {
        var patient = new ReadingProcess(COMMAND, Duration.ofSeconds(50));
        long pid = pid(patient.read(Format.PDF, "part", new byte[]{'a'}, ReadingHints.NONE).text());
        var ended = new CompletableFuture<Throwable>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                patient.read(Format.PDF, "part", "hang".getBytes(StandardCharsets.UTF_8), ReadingHints.NONE);
            } catch (UnreadableException e) {
                ended.complete(e);
            }
        });
        TimeUnit.MILLISECONDS.sleep(200);
        patient.close();
        assertThat(ended.get(10, TimeUnit.SECONDS)).hasMessageContaining("stopped");
        ProcessHandle.of(pid).ifPresent(gone -> gone.onExit().orTimeout(10, TimeUnit.SECONDS).join());
        assertThat(isAlive(pid)).isFalse();
        assertThatThrownBy(() -> patient.read(Format.PDF, "part", new byte[]{'b'}, ReadingHints.NONE))
                .isInstanceOf(UnreadableException.class);
    }

    @Test
    void takesMessagesApart() throws Exception {
        Enclosures none = process.enclosures(Format.MAIL, "one".getBytes(StandardCharsets.UTF_8));
        assertThat(none).isEqualTo(Enclosures.NONE);
        Enclosures files = process.enclosures(Format.MAIL, "attached".getBytes(StandardCharsets.UTF_8));
        assertThat(files.hasText()).isFalse();
        assertThat(files.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("Größe.pdf");
            assertThat(file.bytes()).containsExactly(0, 1, 2, -1);
        });
    }

    @Test
    void aMessageThatHangsIsGivenUp() {
        assertThatThrownBy(() -> process.enclosures(Format.MAIL, "hang".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(UnreadableException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.TIMEOUT));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aTerminalsInterruptionDoesNotEndIt() throws Exception {
        long pid = pid(read("before"));
        assertThat(new ProcessBuilder("kill", "-INT", String.valueOf(pid)).start().waitFor()).isZero();
        TimeUnit.MILLISECONDS.sleep(300);
        assertThat(pid(read("after"))).isEqualTo(pid);
    }

    @Test
    void endsWithItsInput() throws Exception {
        Process server = new ProcessBuilder(COMMAND).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var out = new java.io.DataOutputStream(server.getOutputStream());
        Wire.ask(out, new Wire.Request(Wire.Wish.DRAFT, Format.PDF, "part", "hang".getBytes(StandardCharsets.UTF_8),
                Optional.empty()));
        server.getOutputStream().close();
        assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
}
