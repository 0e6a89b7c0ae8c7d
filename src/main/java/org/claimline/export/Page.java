package org.claimline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Markdown blocks, one after the other, with a blank line between.
final class Page {

    private final Dialect dialect;
    private final Links links;
    private final List<String> blocks = new ArrayList<>();

    /// @param links what the links of notes become
    Page(Links links) {
        this.dialect = links.dialect();
        this.links = links;
    }

    Dialect dialect() {
        return dialect;
    }

    void heading(int level, String markdown) {
        blocks.add("#".repeat(level) + ' ' + markdown);
    }

    void paragraph(String markdown) {
        blocks.add(markdown);
    }

    void list(List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
        }
    }

    /// Rows under a header; a list of rows where the dialect has no tables.
    void table(List<String> header, List<List<String>> rows) {
        if (!dialect.hasTables()) {
            list(rows.stream().map(row -> row.stream().filter(cell -> !cell.isEmpty())
                    .collect(Collectors.joining(" · "))).toList());
            return;
        }
        Function<List<String>, String> line = cells -> cells.stream()
                .collect(Collectors.joining(" | ", "| ", " |"));
        var lines = new ArrayList<String>();
        lines.add(line.apply(header));
        lines.add(line.apply(header.stream().map(_ -> "---").toList()));
        rows.forEach(row -> lines.add(line.apply(row)));
        blocks.add(String.join("\n", lines));
    }

    /// Markdown that somebody wrote, held in a quotation so that an unfinished fence or list of it ends with it.
    void quotation(String title, String markdown) {
        String head = dialect == Dialect.OBSIDIAN ? "> [!note] " + title : "> **" + title + "**\n>";
        String body = links.written(markdown.strip()).lines()
                .map(line -> line.isBlank() ? ">" : "> " + line.stripTrailing())
                .collect(Collectors.joining("\n"));
        blocks.add(head + '\n' + body);
    }

    /// Everything up to and with the line that ends what Claimline writes.
    String text() {
        return String.join("\n\n", blocks) + "\n\n" + dialect.endLine() + '\n';
    }
}
