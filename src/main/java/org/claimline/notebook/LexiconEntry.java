package org.claimline.notebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.domain.Furniture;

/// One thing that a notebook knows besides the program's own words: a line of its lexicon.
public sealed interface LexiconEntry {

    /// What may be wrong with an entry.
    enum Fault {
        NO_NAME, NO_WORDS, TAB, LENGTH
    }

    /// Where a furniture rule looks.
    List<String> PLACES = List.of("any", "head", "foot", "ad");
    /// How it compares.
    List<String> WAYS = List.of("is", "starts", "ends", "has");
    /// The longest line that a furniture rule may ask for, in UTF-16 units.
    int LONGEST = 99_999;

    /// As it stands in the file: cells separated by tabs.
    String line();

    /// What is wrong with it; an entry without fault can be written and read again.
    Optional<Fault> fault();

    /// A name for a metric or a subject, with the wordings that mean it.
    ///
    /// @param subject whether it is a company or body, not a metric
    record Alias(boolean subject, String name, List<String> aliases) implements LexiconEntry {
        public Alias {
            aliases = List.copyOf(aliases);
        }

        @Override
        public String line() {
            return (subject ? "subject\t" : "metric\t") + name + '\t' + String.join(", ", aliases);
        }

        @Override
        public Optional<Fault> fault() {
            return faultOf(name, aliases);
        }
    }

    /// A measure.
    ///
    /// @param name in the singular
    /// @param words that stand after a number
    record Unit(String name, List<String> words) implements LexiconEntry {
        public Unit {
            words = List.copyOf(words);
        }

        @Override
        public String line() {
            return "unit\t" + name + '\t' + String.join(", ", words);
        }

        @Override
        public Optional<Fault> fault() {
            return faultOf(name, words);
        }
    }

    /// Lines that are no part of an article.
    ///
    /// @param where one of [#PLACES], and `how` one of [#WAYS]
    /// @param longest a longer line is left alone, in UTF-16 units
    record FurnitureRule(Furniture.Reason reason, String where, String how, int longest,
            String words) implements LexiconEntry {
        @Override
        public String line() {
            return String.join("\t", "furniture", reason.name(), where, how, String.valueOf(longest), words);
        }

        @Override
        public Optional<Fault> fault() {
            return longest < 1 || longest > LONGEST ? Optional.of(Fault.LENGTH) : faultOf("rule", List.of(words));
        }
    }

    private static Optional<Fault> faultOf(String name, List<String> words) {
        boolean tab = Stream.concat(Stream.of(name), words.stream())
                .anyMatch(cell -> cell.indexOf('\t') >= 0 || cell.lines().count() > 1);
        if (name.isBlank()) {
            return Optional.of(Fault.NO_NAME);
        }
        return words.isEmpty() || words.stream().anyMatch(String::isBlank)
                ? Optional.of(Fault.NO_WORDS)
                : Optional.of(Fault.TAB).filter(_ -> tab);
    }

    /// Reads a line that [NotebookLexicon] accepts.
    ///
    /// @return empty for a comment, and for a suggestion that was declined
    static Optional<LexiconEntry> of(String line) {
        List<String> cells = List.of(line.split("\t"));
        return switch (cells.getFirst()) {
            case "metric" -> Optional.of(new Alias(false, cells.get(1), words(cells.get(2))));
            case "subject" -> Optional.of(new Alias(true, cells.get(1), words(cells.get(2))));
            case "unit" -> Optional.of(new Unit(cells.get(1), words(cells.get(2))));
            case "furniture" -> Optional.of(new FurnitureRule(Furniture.Reason.valueOf(cells.get(1)), cells.get(2),
                    cells.get(3), Integer.parseInt(cells.get(4)), cells.get(5)));
            default -> Optional.empty();
        };
    }

    private static List<String> words(String cell) {
        return List.of(cell.split(", "));
    }
}
