package org.claimline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.claimline.domain.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileOriginalsTest {

    private static final byte[] BYTES = "The file as it came.".getBytes(StandardCharsets.UTF_8);
    private static final String SHA256 = Sha256.hex(BYTES);

    @TempDir
    Path folder;

    private final StorageThreads threads = new StorageThreads();

    @AfterEach
    void close() {
        threads.close();
    }

    @Test
    void keepsBytesUnderTheirHash() {
        var originals = new FileOriginals(folder, threads);
        assertThat(originals.get(SHA256)).isEmpty();
        originals.put(SHA256, BYTES);
        originals.put(SHA256, BYTES);
        assertThat(originals.get(SHA256)).hasValue(BYTES);
        assertThat(folder.resolve(SHA256.substring(0, 2)).resolve(SHA256)).hasBinaryContent(BYTES);
        assertThat(folder.resolve(SHA256.substring(0, 2))).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void replacesAFileThatWasCutShort() throws IOException {
        var originals = new FileOriginals(folder, threads);
        originals.put(SHA256, BYTES);
        Files.write(folder.resolve(SHA256.substring(0, 2)).resolve(SHA256), new byte[3]);
        originals.put(SHA256, BYTES);
        assertThat(originals.get(SHA256)).hasValue(BYTES);
    }

    @Test
    void aNameThatIsNoHashReachesNoFile() {
        var originals = new FileOriginals(folder, threads);
        assertThatThrownBy(() -> originals.get("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> originals.put(SHA256.toUpperCase(Locale.ROOT), BYTES))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
