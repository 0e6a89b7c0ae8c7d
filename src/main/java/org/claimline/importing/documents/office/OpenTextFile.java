package org.claimline.importing.documents.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.claimline.domain.Furniture;
import org.claimline.domain.Published;
import org.claimline.domain.Span;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.documents.Labels;
import org.claimline.importing.documents.Prose;
import org.claimline.importing.documents.Prose.Kind;
import org.claimline.importing.format.Draft;
import org.claimline.importing.format.Format;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/// Reads an OpenDocument text.
public final class OpenTextFile {

    private static final int LARGEST = 128 * 1024 * 1024;
    private static final int DEEPEST = 200;
    private static final Set<String> UNSEEN = Set.of("annotation", "annotation-end", "note", "tracked-changes",
            "sequence-decls", "forms", "variable-decls", "ruby-text", "table-of-content", "desc", "title");

    private final Prose prose = new Prose();
    private Optional<String> title = Optional.empty();

    private OpenTextFile() {}

    /// @throws UnreadableException when it is protected or holds no text
    /// @throws IOException when it is damaged
    public static Draft read(byte[] bytes) throws UnreadableException, IOException {
        Map<String, byte[]> parts = parts(bytes);
        String manifest = new String(parts.getOrDefault("META-INF/manifest.xml", new byte[0]),
                StandardCharsets.UTF_8);
        if (manifest.contains("encryption-data")) {
            throw new UnreadableException(Reason.ENCRYPTED, "it opens with a password only; save it without one");
        }
        byte[] content = parts.get("content.xml");
        if (content == null) {
            throw new UnreadableException(Reason.DAMAGED, "it lacks its main part");
        }
        try {
            OpenTextFile file = new OpenTextFile();
            file.blocks(parse(content).getDocumentElement(), 0, "");
            return file.draft(parts.containsKey("meta.xml")
                    ? Optional.of(parse(parts.get("meta.xml")).getDocumentElement())
                    : Optional.empty());
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws IOException, UnreadableException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (Set.of("content.xml", "meta.xml", "META-INF/manifest.xml").contains(entry.getName())) {
                    byte[] part = zip.readNBytes(LARGEST);
                    if (part.length == LARGEST) {
                        throw new UnreadableException(Reason.TOO_LONG, "it unpacks to more than is read");
                    }
                    parts.put(entry.getName(), part);
                }
            }
        }
        return parts;
    }

    private static Document parse(byte[] xml) throws IOException, SAXException {
        return DocumentHelper.readDocument(new ByteArrayInputStream(xml));
    }

    private Draft draft(Optional<Element> meta) {
        Optional<Element> properties = meta.flatMap(m -> Nodes.child(m, "meta"));
        Optional<Published> made = value(properties, "creation-date").flatMap(OpenTextFile::made);
        Draft.Guess guess = Labels.guess(value(properties, "title").flatMap(Labels::title),
                value(properties, "initial-creator").or(() -> value(properties, "creator")).flatMap(Labels::author),
                made);
        return new Draft(Format.ODT, prose.text(), prose.furniture(), Labels.label(title, Optional.empty()),
                Optional.empty(), guess);
    }

    private static Optional<String> value(Optional<Element> properties, String name) {
        return properties.flatMap(p -> Nodes.child(p, name)).map(Element::getTextContent);
    }

    private static Optional<Published> made(String date) {
        try {
            LocalDate day = LocalDate.parse(date.strip().substring(0, Math.min(10, date.strip().length())));
            return Labels.made(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC, "created");
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private void blocks(Element parent, int depth, String marker) {
        String mark = marker;
        for (Element element : depth > DEEPEST ? List.<Element>of() : Nodes.children(parent)) {
            switch (Nodes.name(element)) {
                case "p", "h" -> {
                    paragraph(element, mark);
                    frames(element, depth);
                    mark = mark.isEmpty() ? "" : "  ";
                }
                case "table" -> table(element);
                case "list-item" -> blocks(element, depth + 1, "- ");
                case String name when UNSEEN.contains(name) -> {
                }
                default -> blocks(element, depth + 1, mark);
            }
        }
    }

    /// The text boxes that hang on a paragraph.
    private void frames(Element paragraph, int depth) {
        Nodes.all(paragraph, "text-box").forEach(box -> blocks(box, depth + 1, ""));
    }

    private void paragraph(Element paragraph, String marker) {
        String text = text(paragraph);
        if (text.isBlank()) {
            return;
        }
        boolean heading = Nodes.name(paragraph).equals("h");
        Span span = prose.add(marker.isEmpty() ? Kind.PARAGRAPH : Kind.ITEM, marker.strip() + " " + text.strip());
        boolean named = Nodes.attribute(paragraph, "style-name").equals("Title");
        if (title.isEmpty() && (named || heading && span.start() == 0)) {
            title = Optional.of(Labels.spaced(text));
            prose.mark(span, Furniture.Reason.HEADLINE);
        }
    }

    private void table(Element table) {
        prose.end();
        for (Element row : Nodes.all(table, "table-row")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : Nodes.children(row)) {
                List<String> paragraphs = Nodes.all(cell, "p").stream().map(OpenTextFile::text).map(Labels::spaced)
                        .toList();
                cells.add(String.join(" ", paragraphs));
            }
            prose.add(Kind.ROW, String.join("\t", cells));
        }
        prose.end();
    }

    private static String text(Element paragraph) {
        StringBuilder out = new StringBuilder();
        text(paragraph, out, 0);
        return out.toString();
    }

    private static void text(Node parent, StringBuilder out, int depth) {
        for (Node child = depth > DEEPEST ? null : parent.getFirstChild(); child != null; child = child
                .getNextSibling()) {
            if (child instanceof Text text) {
                out.append(text.getData().replace('\n', ' '));
            } else {
                switch (Nodes.name(child)) {
                    case "s", "tab" -> out.append(' ');
                    case "line-break" -> out.append('\n');
                    case "frame", "custom-shape" -> out.append("");
                    case String name when UNSEEN.contains(name) -> {
                    }
                    default -> text(child, out, depth + 1);
                }
            }
        }
    }
}
