package org.claimline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HandoverTest {

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final LinkedBlockingQueue<List<Path>> taken = new LinkedBlockingQueue<>();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        workers.close();
    }

    private Handover listen(Path notebook) {
        return Handover.listen(notebook, workers, taken::add).orElseThrow();
    }

    private List<Path> taken() throws InterruptedException, IOException {
        List<Path> files = taken.poll(10, TimeUnit.SECONDS);
        if (files == null) {
            throw new InterruptedIOException("nothing was taken");
        }
        return files;
    }

    @Test
    void handsFilesToTheWindow() throws Exception {
        Path odd = folder.resolve("Ärger mit 阿里 \n und.html");
        try (Handover _ = listen(folder)) {
            assertThat(Handover.offer(folder, List.of(odd, Path.of("relative.txt")))).isTrue();
            assertThat(taken()).containsExactly(odd, Path.of("relative.txt").toAbsolutePath());
            assertThat(Handover.offer(folder, List.of())).isTrue();
            assertThat(taken()).isEmpty();
        }
    }

    @Test
    void handsOverManyFiles() throws Exception {
        List<Path> many = IntStream.range(0, 20_000).mapToObj(at -> folder.resolve("file-" + at + ".html")).toList();
        try (Handover _ = listen(folder)) {
            assertThat(Handover.offer(folder, many)).isTrue();
            assertThat(taken()).isEqualTo(many);
        }
    }

    @Test
    void worksInAFolderWhosePathIsTooLongForASocket() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("a".repeat(100)).resolve("b".repeat(100)));
        Path socket;
        try (Handover _ = listen(deep)) {
            socket = Path.of(Files.readString(deep.resolve(Handover.ADDRESS)));
            assertThat(Handover.offer(deep, List.of(deep))).isTrue();
            assertThat(taken()).containsExactly(deep);
        }
        assertThat(socket.getParent()).doesNotExist();
    }

    @Test
    void nobodyTakesThemWhereNoWindowIs() throws Exception {
        assertThat(Handover.offer(folder, List.of(folder))).isFalse();
        listen(folder).close();
        assertThat(folder).isEmptyDirectory();
        assertThat(Handover.offer(folder, List.of(folder))).isFalse();
    }

    @Test
    void aSocketThatACrashLeftBehindIsReplaced() throws Exception {
        Files.writeString(folder.resolve(Handover.SOCKET), "");
        Files.writeString(folder.resolve(Handover.ADDRESS), folder.resolve(Handover.SOCKET).toString());
        assertThat(Handover.offer(folder, List.of(folder))).isFalse();
        try (Handover _ = listen(folder)) {
            assertThat(Handover.offer(folder, List.of(folder))).isTrue();
        }
    }

    @Test
    void aCallerThatSpeaksAnotherLanguageIsLeftAlone() throws Exception {
        try (Handover _ = listen(folder)) {
            try (SocketChannel stranger = SocketChannel
                    .open(UnixDomainSocketAddress.of(folder.resolve(Handover.SOCKET)))) {
                stranger.write(ByteBuffer.wrap("GET / HTTP/1.1\r\n\r\n".getBytes()));
                assertThat(stranger.read(ByteBuffer.allocate(1))).isEqualTo(-1);
            } catch (IOException _) {
                // Closed before it was done speaking: that too is no answer.
            }
            assertThat(Handover.offer(folder, List.of())).isTrue();
            assertThat(taken()).isEmpty();
            assertThat(taken).isEmpty();
        }
    }
}
