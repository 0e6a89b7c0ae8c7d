package org.claimline.bench.peers;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.bench.peers.Peer.Amount;
import org.claimline.bench.peers.Peer.DaySpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A text to measure on, with what a careful reader found in it.
///
/// @param headline where the headline ends, which is not scored; 0 where there is none
/// @param mentions empty where there is no gold
record GoldText(String name, String text, LocalDate published, int headline, List<Mention> mentions) {

    /// @param what empty for the classes that no peer is asked for; these and optional ones excuse a hit, no more
    record Mention(int start, int end, Optional<Peer.Class> what, Optional<Amount> value, String unit,
            Optional<DaySpan> days, String type, String label, boolean optional) {
    }

    /// The pairs NAME.txt and NAME.json of a folder; the format is described in the project's definition of a claim.
    static List<GoldText> gold(Path folder) throws IOException {
        var texts = new ArrayList<GoldText>();
        var mapper = JsonMapper.builder().build();
        for (Path file : files(folder, ".json")) {
            JsonNode gold = mapper.readTree(Files.readString(file));
            String name = file.getFileName().toString().replace(".json", "");
            String text = Files.readString(folder.resolve(name + ".txt"));
            int headline = headlineEnd(text, gold.path("title").asString(""));
            var mentions = new ArrayList<Mention>();
            for (JsonNode node : gold.path("mentions")) {
                mention(text, node).filter(mention -> mention.start() >= headline).ifPresent(mentions::add);
            }
            texts.add(new GoldText(name, text, LocalDate.parse(gold.path("published").asString().substring(0, 10)),
                    headline, mentions));
        }
        return texts;
    }

    /// The plain texts of a folder, without gold.
    static List<GoldText> samples(Path folder) throws IOException {
        var texts = new ArrayList<GoldText>();
        for (Path file : files(folder, ".txt")) {
            texts.add(new GoldText(file.getFileName().toString(), Files.readString(file), LocalDate.of(2025, 12, 1), 0,
                    List.of()));
        }
        return texts;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    /// The headline is shown to the reader and not scored.
    static int headlineEnd(String text, String title) {
        int start = text.length() - text.stripLeading().length();
        int end = text.indexOf('\n', start);
        String first = text.substring(start, end < 0 ? text.length() : end).strip();
        boolean repeats = !first.isEmpty() && title.strip().startsWith(first.substring(0, Math.min(60, first.length())));
        return repeats ? start + first.length() : 0;
    }

    private static Optional<Mention> mention(String text, JsonNode node) {
        String quote = node.path("quote").asString();
        int at = -1;
        for (int i = 0; i < Math.max(1, node.path("occurrence").asInt(1)); i++) {
            at = text.indexOf(quote, at + 1);
            if (at < 0) {
                return Optional.empty();
            }
        }
        String unit = node.path("unit").asString("");
        Optional<Amount> value = amount(node);
        Optional<DaySpan> days = node.path("start").isString()
                ? Optional.of(new DaySpan(LocalDate.parse(node.path("start").asString()),
                        LocalDate.parse(node.path("end").asString())))
                : Optional.empty();
        return Optional.of(new Mention(at, at + quote.length(), what(unit, value, days), value, unit, days,
                node.path("type").asString(""), node.path("label").asString(""), node.path("optional").asBoolean(false)));
    }

    private static Optional<Peer.Class> what(String unit, Optional<Amount> value, Optional<DaySpan> days) {
        if (days.isPresent()) {
            return Optional.of(Peer.Class.DATE);
        }
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return unit.equals("%") ? Optional.of(Peer.Class.PERCENT)
                : ClaimlinePeer.isCurrency(unit) ? Optional.of(Peer.Class.MONEY) : Optional.empty();
    }

    private static Optional<Amount> amount(JsonNode node) {
        if (node.path("value").isNumber()) {
            BigDecimal value = node.path("value").decimalValue();
            return Optional.of(new Amount(value, value));
        }
        if (node.path("low").isNumber() && node.path("high").isNumber()) {
            return Optional.of(new Amount(node.path("low").decimalValue(), node.path("high").decimalValue()));
        }
        return Optional.empty();
    }
}
