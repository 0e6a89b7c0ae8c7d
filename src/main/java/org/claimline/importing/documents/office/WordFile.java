package org.claimline.importing.documents.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.RecordFormatException;

import org.claimline.domain.Furniture.Reason;
import org.claimline.domain.Published;
import org.claimline.domain.Span;
import org.claimline.domain.UnreadableException;
import org.claimline.importing.documents.Labels;
import org.claimline.importing.documents.Prose;
import org.claimline.importing.documents.Prose.Kind;
import org.claimline.importing.format.Draft;
import org.claimline.importing.format.Format;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// Reads a DOCX file: POI opens the package, and the body is walked here, so that headers, footers, comments, notes and
/// deleted text stay out and the beans of the whole schema need not be loaded.
public final class WordFile {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    private static final long LARGEST_PART = 256L * 1024 * 1024;
    private static final double SMALLEST_RATIO = 0.001;
    private static final int DEEPEST = 200;
    /// What is in a file but not in what it prints.
    private static final Set<String> UNSEEN = Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "pPr",
            "rPr", "tblPr", "trPr", "tcPr", "sectPr", "sdtPr", "sdtEndPr", "rt", "annotationRef", "footnoteRef");

    private final WordStyles styles;
    private final Prose prose = new Prose();
    private Optional<String> title = Optional.empty();

    private WordFile(WordStyles styles) {
        this.styles = styles;
    }

    /// @throws UnreadableException when it holds no document
    /// @throws IOException when it is damaged
    public static Draft read(byte[] bytes) throws UnreadableException, IOException {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        // Plain pictures shrink to less than a hundredth, too; the process has its own limit of memory.
        ZipSecureFile.setMinInflateRatio(SMALLEST_RATIO);
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            PackagePart main = part(file, "officeDocument").orElseThrow(
                    () -> new UnreadableException(UnreadableException.Reason.DAMAGED, "it lacks its main part"));
            if (!main.getContentType().contains("wordprocessingml")) {
                throw new UnreadableException(UnreadableException.Reason.UNKNOWN_FORMAT, kind(main.getContentType()));
            }
            WordFile word = new WordFile(new WordStyles(xml(main, "styles"), xml(main, "numbering")));
            Element root = parse(main).getDocumentElement();
            for (Element body : Nodes.children(root)) {
                word.blocks(body, 0);
            }
            return word.draft(file.getPackageProperties());
        } catch (InvalidFormatException | SAXException | OpenXML4JRuntimeException e) {
            throw new IOException(e);
        } catch (IOException e) {
            // POI has no type of its own for it.
            if (String.valueOf(e.getMessage()).startsWith("Zip bomb")) {
                throw exploding();
            }
            throw e;
        } catch (RecordFormatException _) {
            // A part is larger than what POI takes into memory.
            throw exploding();
        }
    }

    private static UnreadableException exploding() {
        return new UnreadableException(UnreadableException.Reason.TOO_COMPLEX,
                "it unpacks to far more than its size, which no honest file does");
    }

    private static String kind(String type) {
        return "it is " + (type.contains("spreadsheetml")
                ? "a spreadsheet"
                : type.contains("presentationml") ? "a presentation" : "an Office file of another kind")
                + ", which is not read";
    }

    private static Optional<PackagePart> part(OPCPackage file, String type) throws InvalidFormatException {
        for (String base : List.of(OFFICE, STRICT)) {
            for (PackageRelationship relation : file.getRelationshipsByType(base + type)) {
                return Optional.ofNullable(file.getPart(relation));
            }
        }
        return Optional.empty();
    }

    /// A part that the main part names, when it is there and whole.
    private static Optional<Document> xml(PackagePart main, String type) throws InvalidFormatException, IOException {
        for (String base : List.of(OFFICE, STRICT)) {
            for (PackageRelationship relation : main.getRelationshipsByType(base + type)) {
                try {
                    return Optional.of(parse(main.getRelatedPart(relation)));
                } catch (SAXException | IllegalArgumentException _) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Document parse(PackagePart part) throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            return DocumentHelper.readDocument(in);
        }
    }

    private Draft draft(PackageProperties properties) {
        Optional<String> author = properties.getCreatorProperty().flatMap(Labels::author);
        Optional<Published> made = properties.getCreatedProperty()
                .flatMap(d -> Labels.made(d.toInstant(), ZoneOffset.UTC, "created"));
        Draft.Guess guess = Labels.guess(properties.getTitleProperty().flatMap(Labels::title), author, made);
        return new Draft(Format.DOCX, prose.text(), prose.furniture(), Labels.label(title, Optional.empty()),
                Optional.empty(), guess);
    }

    /// Paragraphs and tables, also those in content controls and text boxes.
    private void blocks(Element parent, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Element element : Nodes.children(parent)) {
            switch (Nodes.name(element)) {
                case "p" -> paragraph(element, depth);
                case "tbl" -> table(element, depth);
                case String name when UNSEEN.contains(name) -> {
                }
                default -> blocks(element, depth + 1);
            }
        }
    }

    private void paragraph(Element paragraph, int depth) {
        String text = text(paragraph);
        Optional<String> marker = text.isBlank() ? Optional.empty() : styles.marker(paragraph);
        if (styles.isHeading(paragraph)) {
            prose.end();
        }
        Span span = prose.add(marker.isPresent() ? Kind.ITEM : Kind.PARAGRAPH, marker.orElse("") + text.strip());
        if (title.isEmpty() && !text.isBlank() && isTitle(paragraph, span)) {
            title = Optional.of(Labels.spaced(text));
            prose.mark(span, Reason.HEADLINE);
        }
        for (Element box : Nodes.all(paragraph, "txbxContent")) {
            if (!isUnseen(box, paragraph)) {
                blocks(box, depth + 1);
            }
        }
    }

    private boolean isTitle(Element paragraph, Span span) {
        String style = styles.name(paragraph);
        return style.equals("title") || style.equals("heading 1") && span.start() == 0;
    }

    private static boolean isUnseen(Node node, Node root) {
        for (Node at = node.getParentNode(); at != null && at != root; at = at.getParentNode()) {
            boolean inner = Nodes.name(at).equals("txbxContent");
            if (inner || UNSEEN.contains(Nodes.name(at))) {
                return true;
            }
        }
        return false;
    }

    private void table(Element table, int depth) {
        List<Element> rows = new ArrayList<>();
        collect(table, "tr", rows);
        boolean layout = rows.stream().allMatch(r -> cells(r).size() <= 1);
        prose.end();
        for (Element row : rows) {
            List<Element> cells = cells(row);
            boolean nested = cells.stream().anyMatch(c -> !Nodes.all(c, "tbl").isEmpty());
            if (layout || nested) {
                cells.forEach(c -> blocks(c, depth + 1));
            } else {
                prose.add(Kind.ROW, String.join("\t", cells.stream().map(WordFile::cell).toList()));
            }
        }
        prose.end();
    }

    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        collect(row, "tc", cells);
        return cells;
    }

    /// Elements of a name, also those inside content controls, but not those of tables further in.
    private static void collect(Element parent, String name, List<Element> out) {
        for (Element child : Nodes.children(parent)) {
            String here = Nodes.name(child);
            if (here.equals(name)) {
                out.add(child);
            } else if (here.equals("sdt") || here.equals("sdtContent") || here.equals("ins")
                    || here.equals("customXml")) {
                collect(child, name, out);
            }
        }
    }

    private static String cell(Element cell) {
        List<String> paragraphs = new ArrayList<>();
        for (Element paragraph : Nodes.all(cell, "p")) {
            String text = Labels.spaced(text(paragraph));
            if (!text.isEmpty()) {
                paragraphs.add(text);
            }
        }
        return String.join(" ", paragraphs);
    }

    private static String text(Element paragraph) {
        StringBuilder out = new StringBuilder();
        text(paragraph, out, 0);
        return out.toString();
    }

    private static void text(Element parent, StringBuilder out, int depth) {
        for (Element child : depth > DEEPEST ? List.<Element>of() : Nodes.children(parent)) {
            switch (Nodes.name(child)) {
                case "t" -> out.append(child.getTextContent());
                case "tab", "ptab" -> out.append(' ');
                case "br", "cr" -> out.append('\n');
                case "noBreakHyphen" -> out.append('-');
                case "txbxContent" -> out.append("");
                case String name when UNSEEN.contains(name) -> {
                }
                default -> text(child, out, depth + 1);
            }
        }
    }
}
