package org.claimline.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.claimline.notebook.WatchedFolder.Stamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WatchMemoryTest {

    @TempDir
    Path folder;

    @Test
    void keepsWhatItWasGiven() throws IOException {
        Path file = folder.resolve("watch");
        var memory = new WatchMemory(Path.of("/home/a b/Ärger"),
                Map.of("folder", new Stamp(1, 2), "阿里 = # : \n.html", new Stamp(Long.MAX_VALUE, -5)));
        WatchMemory.save(file, Optional.of(memory));
        assertThat(WatchMemory.load(file)).contains(memory);
        WatchMemory.save(file, Optional.empty());
        assertThat(WatchMemory.load(file)).isEmpty();
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file.a=1 2", "folder=/x\nfile.a=1", "folder=/x\nfile.a=b c", "\\u12"})
    void aDamagedFileWatchesNothing(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("watch"), content);
        assertThat(WatchMemory.load(file)).isEmpty();
    }
}
