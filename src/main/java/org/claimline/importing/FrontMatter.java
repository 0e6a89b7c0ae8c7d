package org.claimline.importing;

import java.util.List;
import java.util.Locale;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;

/// The YAML block at the head of a Markdown file.
final class FrontMatter {

    private static final int LINES = 100;

    private FrontMatter() {}

    /// Whether a text begins with such a block: a line of three hyphens, fields, and a closing line.
    static boolean opens(String text) {
        if (!text.startsWith("---\n") && !text.startsWith("--- \n")) {
            return false;
        }
        String[] lines = text.split("\n", LINES);
        int fields = 0;
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i].stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return fields > 0;
            }
            int colon = line.indexOf(':');
            fields += colon > 0 && !line.substring(0, colon).contains(" ") ? 1 : 0;
        }
        return false;
    }

    /// The fields of a parsed document, without the quotation marks that YAML allows around values.
    static Fields of(Node document) {
        YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
        document.accept(visitor);
        Fields fields = new Fields();
        visitor.getData().forEach((name, values) -> {
            boolean publisher = name.toLowerCase(Locale.ROOT).equals("source");
            String joined = String.join(publisher ? " " : ", ", values.stream().map(FrontMatter::bare).toList());
            fields.put(name, joined);
        });
        return fields;
    }

    private static String bare(String value) {
        String text = value.strip();
        for (String quote : List.of("\"", "'")) {
            if (text.length() > 1 && text.startsWith(quote) && text.endsWith(quote)) {
                return text.substring(1, text.length() - 1);
            }
        }
        boolean list = text.startsWith("[") && text.endsWith("]");
        return list ? text.substring(1, text.length() - 1).replace("\"", "") : text;
    }
}
