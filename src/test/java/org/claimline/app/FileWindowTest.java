package org.claimline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(OS.WINDOWS)
final class FileWindowTest {

    private final List<List<String>> run = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();

    private void show(String system, String works, String file) {
        new FileWindow(system, command -> {
            run.add(command);
            return command.getFirst().equals(works);
        }, folders::add).show(Path.of(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mac OS X   | open         | -R             | /news/a b.txt
            Windows 11 | explorer.exe | /select,       | /news/a b.txt
            Linux      | gdbus        | --method       | ['file:///news/a%20b.txt']
            FreeBSD    | dbus-send    | --print-reply  | array:string:file:///news/a%20b.txt
            """)
    void marksTheFile(String system, String program, String option, String named) {
        show(system, program, "/news/x/../a b.txt");
        assertThat(run.getLast()).startsWith(program).contains(option, named);
        assertThat(folders).isEmpty();
    }

    @Test
    void aNameCannotEndTheTextItStandsIn() {
        show("Linux", "dbus-send", "/news/it's, 'x'], then ü.txt");
        assertThat(run.getFirst()).contains("['file:///news/it%27s%2C%20%27x%27%5D%2C%20then%20%C3%BC.txt']");
        assertThat(run.getLast()).contains("array:string:file:///news/it%27s%2C%20%27x%27%5D%2C%20then%20%C3%BC.txt");
    }

    @Test
    void opensTheFolderWhereNoProgramCan() {
        show("Linux", "none", "/news/a.txt");
        assertThat(run).hasSize(2);
        assertThat(folders).containsExactly(Path.of("/news"));
    }

    @Test
    void aProgramThatIsNotThereHasDoneNothing() {
        assertThat(FileWindow.run(List.of("claimline-no-such-program"))).isFalse();
        assertThat(FileWindow.run(List.of("false"))).isFalse();
        assertThat(FileWindow.run(List.of("true"))).isTrue();
    }
}
