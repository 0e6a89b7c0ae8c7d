package org.claimline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.claimline.domain.ArticleDetails;
import org.claimline.domain.Furniture;
import org.claimline.domain.ReadDocument;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.UnreadableException;
import org.claimline.importing.ArticleReader;
import tools.jackson.databind.json.JsonMapper;

/// Writes what the importer makes of a folder of saved pages, in the form that the pages' scorer reads: per page its
/// text without the furniture, title, author and date; and beside them the whole text, the furniture, and the date's
/// origin and evidence.
///
/// Arguments: the folder, which holds `PAGE.html` or `PAGE.html.gz`, and the JSON file to write.
public final class PagesReport {

    private PagesReport() {}

    public static void main(String[] args) throws IOException {
        var pages = new TreeMap<String, Map<String, Object>>();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                String page = name.substring(0, name.indexOf('.'));
                try {
                    pages.put(page, page(new ArticleReader().read(page + ".html", bytes(file), ReadingHints.NONE)));
                } catch (UnreadableException e) {
                    pages.put(page, Map.of("error", String.valueOf(e.getMessage())));
                }
            }
        }
        Files.write(Path.of(args[1]), JsonMapper.builder().build().writeValueAsBytes(pages));
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        }
    }

    private static Map<String, Object> page(ReadDocument document) {
        ArticleDetails details = document.details();
        var page = new LinkedHashMap<String, Object>();
        page.put("title", details.title());
        details.author().ifPresent(author -> page.put("author", author));
        details.published().ifPresent(published -> {
            page.put("date", published.date().toString());
            published.time().ifPresent(time -> page.put("time", time.toString()));
            published.zone().ifPresent(zone -> page.put("zone", zone.getId()));
            page.put("origin", published.origin().name().toLowerCase(Locale.ROOT));
            page.put("evidence", published.evidence());
        });
        page.put("text", withoutFurniture(document.text(), details.furniture()));
        page.put("whole", document.text());
        var furniture = new ArrayList<Map<String, Object>>();
        for (Furniture piece : details.furniture()) {
            furniture.add(Map.of("reason", piece.reason().name(), "quote", piece.span().in(document.text())));
        }
        page.put("furniture", furniture);
        return page;
    }

    private static String withoutFurniture(String text, List<Furniture> furniture) {
        var kept = new StringBuilder(text);
        furniture.stream().map(Furniture::span).sorted(Comparator.comparing(span -> -span.start()))
                .forEach(span -> kept.delete(span.start(), span.end()));
        return kept.toString();
    }
}
