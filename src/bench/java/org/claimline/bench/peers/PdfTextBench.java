package org.claimline.bench.peers;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.claimline.importing.documents.pdf.PdfFile;
import org.claimline.importing.documents.pdf.PdfPages;

/// Text of generated PDF files from Claimline, PDFBox's stripper and Tika: how many pairs of neighbouring words are
/// right, how many paragraphs and rows are whole, and the CPU time a page.
public final class PdfTextBench {

    private static final int DOCUMENTS = 40;
    private static final int PAGES = 4;
    private static final String[] WORDS = ("the of to and in reve¬nue oper¬ating growth com¬pany ex¬pects fore¬cast "
            + "long-term invest¬ment quar¬ter cus¬tomers plat¬form mar¬ket share price year-on-year margin data "
            + "cen¬tres spend¬ing infra¬struc¬ture analysts raised their target after results beat consensus by 34% "
            + "with 2,000 orders more than $53 billion").split(" ");

    private PdfTextBench() {}

    private enum Layout {
        ONE_COLUMN, TWO_COLUMNS, THREE_COLUMNS, SIDEBAR, TABLES
    }

    private interface Reader {

        String read(byte[] pdf) throws Exception;
    }

    private record Case(byte[] pdf, List<String> blocks) {}

    public static void main(String[] args) throws Exception {
        Map<String, Reader> readers = new java.util.LinkedHashMap<>();
        readers.put("Claimline", pdf -> PdfFile.read(pdf).text());
        readers.put("PDFBox", pdf -> stripped(pdf, false));
        readers.put("PDFBox, sorted", pdf -> stripped(pdf, true));
        readers.put("Tika", PdfTextBench::tika);
        System.out.println("| layout | reader | pairs F1 | whole blocks | ms a page (CPU) |\n|---|---|---|---|---|");
        for (Layout layout : Layout.values()) {
            List<Case> cases = new ArrayList<>();
            for (int i = 0; i < DOCUMENTS; i++) {
                cases.add(document(layout, new Random(31L * i + layout.ordinal())));
            }
            for (Map.Entry<String, Reader> reader : readers.entrySet()) {
                System.out.println("| " + layout.name().toLowerCase().replace('_', ' ') + " | " + reader.getKey()
                        + score(cases, reader.getValue()));
            }
        }
    }

    private static String score(List<Case> cases, Reader reader) throws Exception {
        for (Case c : cases) {
            reader.read(c.pdf());
        }
        double f1 = 0;
        double whole = 0;
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<String> texts = new ArrayList<>();
        for (Case c : cases) {
            texts.add(reader.read(c.pdf()));
        }
        double ms = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
        for (int i = 0; i < cases.size(); i++) {
            f1 += f1(pairs(String.join(" ", cases.get(i).blocks())), pairs(texts.get(i)));
            List<String> lines = texts.get(i).lines().map(l -> String.join(" ", l.strip().split("\\s+"))).toList();
            whole += (double) cases.get(i).blocks().stream().filter(lines::contains).count()
                    / cases.get(i).blocks().size();
        }
        return " | %.3f | %.3f | %.2f |".formatted(f1 / cases.size(), whole / cases.size(),
                ms / cases.size() / PAGES);
    }

    private static Map<String, Integer> pairs(String text) {
        Map<String, Integer> pairs = new HashMap<>();
        String[] words = text.strip().split("\\s+");
        for (int i = 1; i < words.length; i++) {
            pairs.merge(words[i - 1] + ' ' + words[i], 1, Integer::sum);
        }
        return pairs;
    }

    private static double f1(Map<String, Integer> right, Map<String, Integer> found) {
        int hits = right.entrySet().stream().mapToInt(e -> Math.min(e.getValue(), found.getOrDefault(e.getKey(), 0)))
                .sum();
        int all = right.values().stream().mapToInt(i -> i).sum() + found.values().stream().mapToInt(i -> i).sum();
        return 2.0 * hits / all;
    }

    private static String stripped(byte[] pdf, boolean sorted) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(sorted);
            return stripper.getText(document);
        }
    }

    private static String tika(byte[] pdf) throws Exception {
        BodyContentHandler text = new BodyContentHandler(-1);
        new PDFParser().parse(new ByteArrayInputStream(pdf), text, new Metadata(), new ParseContext());
        return text.toString();
    }

    private static Case document(Layout layout, Random random) {
        List<String> blocks = new ArrayList<>();
        try (PdfPages pdf = new PdfPages()) {
            for (int page = 0; page < PAGES; page++) {
                if (page > 0) {
                    pdf.nextPage();
                }
                pdf.line(60, 40, 8, "Example Securities | Equity Research | 12 November 2025");
                page(pdf, layout, random, blocks);
                pdf.line(60, 800, 7, "Please see the disclosures at the end.").line(520, 800, 8, "" + (page + 1));
            }
            return new Case(pdf.bytes(), blocks);
        }
    }

    private static void page(PdfPages pdf, Layout layout, Random random, List<String> blocks) {
        switch (layout) {
            case ONE_COLUMN -> pdf.column(60, 80, 470, 10.5f, paragraphs(random, blocks, 6, 60));
            case TWO_COLUMNS -> columns(pdf, random, blocks, 2, 225, 245);
            case THREE_COLUMNS -> columns(pdf, random, blocks, 3, 148, 165);
            case SIDEBAR -> {
                pdf.column(220, 80, 320, 10, paragraphs(random, blocks, 5, 60));
                table(pdf, random, blocks, 50, 81, 7.5f, 13.7f, new float[]{180});
            }
            case TABLES -> {
                float at = pdf.column(60, 80, 470, 10, paragraphs(random, blocks, 2, 50));
                at = table(pdf, random, blocks, 60, at + 8, 9, 12, new float[]{300, 380, 460, 530});
                pdf.column(60, at + 20, 470, 10, paragraphs(random, blocks, 2, 50));
            }
        }
    }

    private static void columns(PdfPages pdf, Random random, List<String> blocks, int count, float width, float step) {
        String head = "Part " + (char) ('A' + random.nextInt(20)) + " of the story of growth";
        blocks.add(head);
        pdf.heading(60, 75, 15, head);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            order.add(i);
        }
        List<String[]> texts = new ArrayList<>();
        order.forEach(_ -> texts.add(paragraphs(random, blocks, 3, 45)));
        // Typesetters do not draw in the order of reading.
        java.util.Collections.shuffle(order, random);
        order.forEach(i -> pdf.column(60 + i * step, 105 + random.nextInt(3), width, 9.5f, texts.get(i)));
    }

    private static float table(PdfPages pdf, Random random, List<String> blocks, float x, float y, float size,
            float step, float[] ends) {
        float at = y;
        for (int row = 0; row < 8; row++) {
            String label = "Item " + (char) ('A' + row) + (size > 8 ? " of the cloud business" : "");
            String[] cells = new String[ends.length];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = String.valueOf(random.nextInt(90_000) / 10.0);
            }
            blocks.add(label + " " + String.join(" ", cells));
            pdf.row(x, at, size, label, ends, cells);
            at += step;
        }
        return at;
    }

    private static String[] paragraphs(Random random, List<String> blocks, int count, int words) {
        String[] out = new String[count];
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder("When");
            int length = words / 2 + random.nextInt(words);
            for (int k = 0; k < length; k++) {
                text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            out[i] = text.append(" today.").toString();
            blocks.add(out[i].replace("¬", ""));
        }
        return out;
    }
}
