package org.claimline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.claimline.domain.ClaimType;
import org.claimline.domain.Days;
import org.claimline.domain.Finding;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Quantity;
import org.claimline.domain.Rating;
import org.claimline.domain.Reading;
import org.claimline.extraction.ClaimExtractor;
import org.claimline.extraction.Context;
import org.claimline.extraction.Lexicon;
import tools.jackson.databind.json.JsonMapper;

/// Writes what the engine finds in a folder of texts, in the form that the scorer reads.
///
/// Arguments: the folder, which holds `NAME.txt` and `published.tsv`, and the JSON file to write.
public final class GoldReport {

    private GoldReport() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        var extractor = new ClaimExtractor(Lexicon.standard());
        Map<String, LocalDate> published = published(folder.resolve("published.tsv"));
        var articles = new ArrayList<Map<String, Object>>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                String name = file.getFileName().toString();
                String text = Files.readString(file).replace("\uFEFF", "").replace("\r\n", "\n");
                Optional<LocalDate> day = Optional.ofNullable(published.get(name));
                var context = new Context(day, Optional.empty(), List.of());
                articles.add(article(name, text, day, extractor.extract(text, context)));
            }
        }
        Files.write(Path.of(args[1]), JsonMapper.builder().build().writeValueAsBytes(articles));
    }

    private static Map<String, LocalDate> published(Path table) throws IOException {
        var days = new LinkedHashMap<String, LocalDate>();
        if (Files.exists(table)) {
            for (String line : Files.readAllLines(table)) {
                String[] columns = line.split("\t", -1);
                days.put(columns[0], LocalDate.parse(columns[1]));
            }
        }
        return days;
    }

    private static Map<String, Object> article(String name, String text, Optional<LocalDate> day,
            List<Finding> findings) {
        var article = new LinkedHashMap<String, Object>();
        article.put("file", name);
        article.put("text", text);
        article.put("published", day.map(date -> Map.of("date", date.toString())).orElse(Map.of()));
        article.put("claims", findings.stream().map(finding -> claim(text, finding)).toList());
        return article;
    }

    private static Map<String, Object> claim(String text, Finding finding) {
        var claim = new LinkedHashMap<String, Object>();
        Reading reading = finding.reading();
        claim.put("start", finding.span().start());
        claim.put("end", finding.span().end());
        claim.put("quote", finding.span().in(text));
        claim.put("kind", reading.kind().name().toLowerCase(Locale.ROOT));
        claim.put("type", type(reading.type()));
        switch (reading.value()) {
            case Quantity quantity -> quantity(quantity, claim);
            case Days days -> {
                claim.put("startDate", days.first().toString());
                claim.put("endDate", days.last().toString());
            }
            case FiscalPeriod fiscal -> claim.put("label", fiscal.label());
            case Rating rating -> claim.put("label", rating.label());
        }
        reading.qualifier().ifPresent(qualifier -> claim.put("qualifier", qualifier.name().toLowerCase(Locale.ROOT)));
        reading.direction().ifPresent(direction -> claim.put("direction", direction.name().toLowerCase(Locale.ROOT)));
        reading.metric().ifPresent(metric -> claim.put("metric", metric));
        reading.subject().ifPresent(subject -> claim.put("subject", subject));
        reading.holder().ifPresent(holder -> claim.put("holder", holder));
        claim.put("prior", reading.prior());
        claim.put("confidence", finding.evidence().confidence());
        claim.put("rule", finding.evidence().rule());
        claim.put("because", finding.evidence().because());
        return claim;
    }

    private static void quantity(Quantity quantity, Map<String, Object> claim) {
        if (quantity.isPoint()) {
            claim.put("value", quantity.low().toPlainString());
        } else {
            claim.put("low", quantity.low().toPlainString());
            claim.put("high", quantity.high().toPlainString());
        }
        claim.put("unit", quantity.unit());
    }

    private static String type(ClaimType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
