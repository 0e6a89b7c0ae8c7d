package org.claimline.export;

import java.util.List;
import java.util.Optional;

/// Properties at the head of a note: flat YAML that Obsidian and pandoc both read.
final class FrontMatter {

    private final StringBuilder yaml = new StringBuilder("---\n");

    /// A value that YAML reads as text, whatever it holds.
    FrontMatter text(String key, String value) {
        String line = MarkdownText.oneLine(value).replace("\\", "\\\\").replace("\"", "\\\"");
        yaml.append(key).append(": \"").append(line).append("\"\n");
        return this;
    }

    FrontMatter text(String key, Optional<String> value) {
        value.ifPresent(present -> text(key, present));
        return this;
    }

    /// A date, a number or a word that needs no quotes.
    FrontMatter plain(String key, String value) {
        yaml.append(key).append(": ").append(value).append('\n');
        return this;
    }

    FrontMatter list(String key, List<String> values) {
        if (!values.isEmpty()) {
            yaml.append(key).append(":\n");
            values.forEach(value -> yaml.append("  - ").append(value).append('\n'));
        }
        return this;
    }

    @Override
    public String toString() {
        return yaml + "---\n";
    }
}
