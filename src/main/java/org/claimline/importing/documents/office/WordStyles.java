package org.claimline.importing.documents.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Which styles of a DOCX file are titles and headings, and how its lists are numbered.
final class WordStyles {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> listOf = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();

    /// @param styles `word/styles.xml`
    /// @param numbering `word/numbering.xml`
    WordStyles(Optional<Document> styles, Optional<Document> numbering) {
        styles.map(Document::getDocumentElement).ifPresent(this::learnStyles);
        numbering.map(Document::getDocumentElement).ifPresent(this::learnLists);
    }

    private void learnStyles(Element root) {
        for (Element style : Nodes.children(root)) {
            String id = Nodes.attribute(style, "styleId");
            Nodes.child(style, "name")
                    .ifPresent(n -> names.put(id, Nodes.attribute(n, "val").toLowerCase(Locale.ROOT)));
            Nodes.at(style, "pPr", "numPr", "numId").ifPresent(n -> listOf.put(id, Nodes.attribute(n, "val")));
        }
    }

    private void learnLists(Element root) {
        for (Element element : Nodes.children(root)) {
            if (Nodes.name(element).equals("num")) {
                Nodes.child(element, "abstractNumId")
                        .ifPresent(a -> kinds.put(Nodes.attribute(element, "numId"), Nodes.attribute(a, "val")));
            }
            if (Nodes.name(element).equals("abstractNum")) {
                String id = Nodes.attribute(element, "abstractNumId");
                for (Element level : Nodes.children(element)) {
                    Nodes.child(level, "numFmt").ifPresent(
                            f -> formats.put(id + "/" + Nodes.attribute(level, "ilvl"), Nodes.attribute(f, "val")));
                }
            }
        }
    }

    /// The style's name in English and lower case, whatever the language of the program that wrote it.
    String name(Element paragraph) {
        String id = Nodes.at(paragraph, "pPr", "pStyle").map(s -> Nodes.attribute(s, "val")).orElse("");
        return names.getOrDefault(id, id.toLowerCase(Locale.ROOT));
    }

    boolean isHeading(Element paragraph) {
        return name(paragraph).startsWith("heading") || name(paragraph).equals("title");
    }

    /// What stands before a list item: a dash or its number; empty for what is no item.
    Optional<String> marker(Element paragraph) {
        Optional<Element> own = Nodes.at(paragraph, "pPr", "numPr");
        String style = Nodes.at(paragraph, "pPr", "pStyle").map(s -> Nodes.attribute(s, "val")).orElse("");
        String list = own.flatMap(n -> Nodes.child(n, "numId")).map(n -> Nodes.attribute(n, "val"))
                .orElse(listOf.getOrDefault(style, ""));
        if (list.isEmpty() || list.equals("0") || isHeading(paragraph)) {
            return Optional.empty();
        }
        String level = own.flatMap(n -> Nodes.child(n, "ilvl")).map(n -> Nodes.attribute(n, "val")).orElse("0");
        String kind = kinds.getOrDefault(list, "");
        if (!formats.getOrDefault(kind + "/" + level, "bullet").startsWith("decimal")) {
            return Optional.of("- ");
        }
        counters.keySet().removeIf(k -> k.startsWith(kind + "/") && k.compareTo(kind + "/" + level) > 0);
        return Optional.of(counters.merge(kind + "/" + level, 1, Integer::sum) + ". ");
    }
}
