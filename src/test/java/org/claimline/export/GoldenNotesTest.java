package org.claimline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The notes of [SampleDossier] against files that a person can review. `-Dgolden.update=true` writes them anew.
final class GoldenNotesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/notes");
    private static final Parser PARSER = Parser.builder().extensions(List.of(YamlFrontMatterExtension.create()))
            .build();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void writesTheNotesThatWereReviewed(Dialect dialect) throws IOException {
        Path golden = GOLDEN.resolve(dialect.name().toLowerCase(Locale.ROOT));
        if (Boolean.getBoolean("golden.update")) {
            NoteFolder.write(golden, SampleDossier.full(), dialect);
        }
        NoteFolder.write(folder, SampleDossier.full(), dialect);
        assertThat(contents(folder)).isEqualTo(contents(golden)).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void showsEveryQuoteInItsSentence(Dialect dialect) throws IOException {
        NoteFolder.write(folder, SampleDossier.full(), dialect);
        String shown = shownText(PARSER.parse(note("2026-01-05 Harbour Robotics lifts its spending plan.md")));
        assertThat(shown).contains("Harbour Robotics will invest more than")
                .contains("$5.3 billion").contains("docks [sic] and *smart* cranes over three years, Mr. Lund's team");
        String list = shownText(PARSER.parse(note("Brokers - the morning list.md")));
        assertThat(list).contains("see #cranes & <docks>.").contains("beat == all ==.");
    }

    @Test
    void givesPropertiesThatYamlReads() throws IOException {
        NoteFolder.write(folder, SampleDossier.full(), Dialect.OBSIDIAN);
        var visitor = new YamlFrontMatterVisitor();
        PARSER.parse(note("2026-01-05 Harbour Robotics lifts its spending plan.md")).accept(visitor);
        assertThat(visitor.getData()).containsEntry("title", List.of("Harbour Robotics lifts its spending plan"))
                .containsEntry("source", List.of("Quay & Crane Daily"))
                .containsEntry("published", List.of("2026-01-05T18:05:00"))
                .containsEntry("published-origin", List.of("stated")).containsKeys("claimline-id", "claimline-sha256")
                .containsEntry("tags", List.of("_2026", "capex", "cloud/growth", "cranes", "dates"));
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void keepsAnUnfinishedNoteFromSwallowingTheRest(Dialect dialect) throws IOException {
        NoteFolder.write(folder, SampleDossier.full(), dialect);
        Node document = PARSER.parse(note("2026-01-05 Harbour Robotics lifts its spending plan.md"));
        assertThat(count(document, Heading.class)).isEqualTo(5);
        assertThat(count(document, BlockQuote.class)).isEqualTo(6);
    }

    private String note(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private static String shownText(Node document) {
        return TextContentRenderer.builder().build().render(document).replace("**", "");
    }

    private static int count(Node document, Class<? extends Node> type) {
        var counter = new AbstractVisitor() {
            int count;

            @Override
            protected void visitChildren(Node parent) {
                count += type.isInstance(parent) ? 1 : 0;
                super.visitChildren(parent);
            }
        };
        document.accept(counter);
        return counter.count;
    }

    private static TreeMap<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
